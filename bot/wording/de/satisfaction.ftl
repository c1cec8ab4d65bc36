## Was gefragt wird, wo es um Zufriedenheit geht (CSAT)

csat-ask-intro = *{ $asker }* möchte gern wissen, wie es gelaufen ist. Ein Klick genügt.
csat-ask-question = Wie zufrieden waren Sie mit { $subject }?
csat-ask-anchors = 1 = überhaupt nicht zufrieden, 5 = sehr zufrieden
csat-score-label-low = 1, überhaupt nicht zufrieden
csat-score-label-high = 5, sehr zufrieden
csat-clarify-no_number = Ich suche eine einzelne ganze Zahl von 1 (überhaupt nicht zufrieden) bis 5 (sehr zufrieden). Welche wählen Sie?
csat-clarify-out_of_range = Die Skala geht von 1 (überhaupt nicht zufrieden) bis 5 (sehr zufrieden). Welche Zahl wählen Sie?
csat-clarify-other_scale = Diese Skala geht von 1 (überhaupt nicht zufrieden) bis 5 (sehr zufrieden). Welche Zahl wählen Sie?
csat-explain-why-me = { $asker } möchte wissen, wie zufrieden Sie mit { $subject } waren. Sie müssen nicht antworten.
csat-explain-effort = Eine Zahl, danach höchstens eine kurze Frage. Sie können nach der Zahl aufhören.
csat-explain-what-is-nps = CSAT steht für Customer Satisfaction, also Kundenzufriedenheit: der Anteil der Antworten mit 4 oder 5. Am meisten hilft dem Team der Grund, den Sie nennen.
csat-explain-scale = 1 bedeutet, dass Sie mit { $subject } überhaupt nicht zufrieden waren, 5, dass Sie sehr zufrieden waren. Keine Zahl ist richtig oder falsch.
csat-note-numbers-only = Ich kann nur Wörter und Zahlen lesen, keine Dateien, Aufnahmen oder weitergeleiteten Nachrichten: Klicken oder tippen Sie eine Zahl von 1 bis 5.
csat-home-on = Sie können hier Umfragen erhalten: zu einem Produkt höchstens einmal in 30 Tagen, zu etwas, das für Sie erledigt wurde, höchstens einmal in der Woche.
question-fell-short = Was hat gefehlt, oder was hätte es besser gemacht?
ask-subject-long = Worum es in der Frage geht, darf höchstens { $most } Zeichen lang sein.
ask-subject-product = *{ $survey }* fragt nach dem eigenen Produkt: Nur eine CSAT-Umfrage fragt nach etwas anderem.

## Was ein Team davon liest

csat-none = Noch kein CSAT: keine Antworten { $window }.
csat-none-released = Noch kein CSAT: keine Antworten freigegeben { $window }.
csat-headline = *CSAT { $share } %*, wahrscheinlich zwischen { $low } und { $high } %, aus { $n } Antworten { $window }.
csat-headline-moved = *CSAT { $share } %*, wahrscheinlich zwischen { $low } und { $high } %, aus { $n } Antworten { $window }; { $change }.
csat-headline-few = { $n ->
    [one] Eine Antwort
   *[other] { $n } Antworten
} { $window }: zu wenig für einen CSAT. Zufrieden (4 oder 5): { $satisfied } von { $n }.
csat-counted = 4 oder 5: { $satisfied } · 1 bis 3: { $others }
csat-new = { $n ->
    [one] Eine neue Antwort seit der letzten Zusammenfassung
   *[other] { $n } neue Antworten seit der letzten Zusammenfassung
}: { $satisfied } zufrieden (4 oder 5), { $others } nicht (1 bis 3).
csat-policy = Gezählt: jede Antwort von 1 bis 5, von einer geänderten die letzte; 4 und 5 gelten als zufrieden.
csat-policy-releases = Gezählt: jede Antwort von 1 bis 5 ab ihrer Freigabe (mindestens { $from } auf einmal); 4 und 5 gelten als zufrieden.
csat-working-formula = 4 oder 5: { $satisfied }, geteilt durch { $n }, mal 100: CSAT { $share } %.
csat-working-interval = Wahrscheinlich zwischen { $low } und { $high } %: Dort liegt der Anteil aller in 95 von 100 Fällen (Wilson 1927).
csat-how = *CSAT* ist der Anteil der Antworten mit 4 oder 5 an allen von 1 bis 5 { $window }. Jede Antwort zählt, auch mehrere einer Person: In jeder geht es um etwas anderes.
csat-how-range = *Der Bereich* sagt, wo der Anteil aller wahrscheinlich läge (95-%-Intervall, Wilson). Wenige Antworten machen ihn breit. Unter { $few } Antworten wird nichts behauptet.
csat-beside = Daneben *{ $survey }*: *CSAT { $share } %*, wahrscheinlich zwischen { $low } und { $high } %, aus { $n } Antworten { $window }.
csat-beside-few = { $n ->
    [one] Daneben *{ $survey }*: eine Antwort
   *[other] Daneben *{ $survey }*: { $n } Antworten
} { $window }, zu wenig für einen CSAT. Zufrieden (4 oder 5): { $satisfied } von { $n }.
csat-beside-none = Daneben *{ $survey }*: kein CSAT, keine Antworten { $window }, die gezeigt werden dürfen.
csat-other-kind = *{ $survey }* ist eine CSAT-Umfrage und hat davon nichts: */nps report { $words }* zeigt, was es gibt.
csat-preview = *{ $survey }* ist eine CSAT-Umfrage: Von selbst fragt sie niemanden. */nps ask @jemand { $words } about Ticket 4711* lässt jemanden fragen.
csat-preview-waits = Sie ist noch nicht gestartet: Vorher kann in ihr niemand gefragt werden.
