## /nps loop

loop-title = { $product }: was aus Fällen wurde
loop-few = Weniger als { $from } neue Fälle { $window }: zu wenige, um mehr zu sagen.
loop-opened = { $n ->
    [0] Keine neuen Fälle { $window }.
    [one] *Ein neuer Fall* { $window }.
   *[other] *{ $n } neue Fälle* { $window }.
}
loop-withdrawn = Davon von selbst beendet und nicht weiter gezählt: { $n }.
loop-in-time = Rechtzeitig kontaktiert: *{ $share } %* ({ $met } von { $of }), wahrscheinlich zwischen { $low } und { $high } %.
loop-waiting = Noch nicht kontaktiert, aber noch in der Frist: { $n }.
loop-reply = Die Hälfte der ersten Antworten kam innerhalb von *{ $hours }* Arbeitsstunden (Fälle: { $n }).
loop-close = Die Hälfte war innerhalb von *{ $hours }* Arbeitsstunden abgeschlossen (Fälle: { $n }).
loop-open = Jetzt offen, wann auch immer eröffnet: *{ $n }*
loop-age-new = seit weniger als 2 Tagen: { $n }
loop-age-week = seit 2 bis 7 Tagen: { $n }
loop-age-month = seit 7 bis 30 Tagen: { $n }
loop-age-older = seit 30 Tagen oder länger: { $n }
loop-causes = *Ursachen*, wie beim Abschließen notiert:
loop-cause = { $cause }: { $n }
loop-causes-more = { $n ->
    [one] Eine weitere Ursache wird nicht gezeigt.
   *[other] { $n } weitere Ursachen werden nicht gezeigt.
}
loop-verified = *Nach dem Abschließen noch einmal gefragt* ({ $n }): erholt { $recovered }, gleich { $same }, schlechter { $worse }
loop-again = *Seitdem noch einmal geantwortet* haben von den Detraktoren { $window }:
loop-reached = dazwischen kontaktiert ({ $n }): erholt { $recovered }, gleich { $same }, schlechter { $worse }
loop-unreached = nicht kontaktiert ({ $n }): erholt { $recovered }, gleich { $same }, schlechter { $worse }
loop-chance = Erholt: kein Detraktor mehr. Gleich: noch immer einer, mit keiner niedrigeren Zahl. Das ist kein Vergleich nach Zufall, denn wer kontaktiert wurde, wurde nicht ausgelost; und manche würden auch rein zufällig steigen.
loop-note = In Arbeitsstunden der Person, die sich um den Fall kümmert. Ein wieder geöffneter Fall zählt so, wie es beim ersten Mal war.
loop-guarded = Wo Vertraulichkeit zugesagt wurde, bleibt weg, was weniger als { $from } Fälle verraten, und auch, was die Personen beim nächsten Mal geantwortet haben.
