## /nps themes

theme-price = Preis
theme-missing-feature = fehlende Funktion
theme-reliability = Zuverlässigkeit
theme-support = Betreuung
theme-ease-of-use = Bedienung
theme-speed = Tempo
theme-documentation = Anleitungen
theme-communication = Kommunikation
theme-competitor = Konkurrenz
theme-slip-in-service = wird schlechter
theme-none = ohne Thema oder ohne Worte
themes-title = { $product }: worüber geschrieben wird
themes-nobody = In diesen Tagen hat niemand geantwortet.
themes-lead = *{ $measure } { $nps }* · Antworten: { $n }. Bis 100 fehlen *{ $lost } Punkte*, nach dem, was geschrieben wird:
themes-row = *{ $theme }*: { $lost } Punkte · Antworten: { $n }
themes-score = { $measure } { $nps }, wahrscheinlich zwischen { $low } und { $high }
themes-score-few = zu wenig für einen Score, wahrscheinlich zwischen { $low } und { $high }
themes-stand-out = Mehr als durch Zufall heben sich von allen anderen Antworten ab: { $themes }.
themes-next-step = Nächster Schritt, *{ $theme }*: { $step }
next-step-price = zeigen, was das Jahresabo spart
next-step-missing-feature = sagen, was geplant ist und womit es bis dahin geht
next-step-reliability = sagen, was ausgefallen ist und was dagegen getan wurde
next-step-support = eine Zeit bis zur ersten Antwort zusagen und einhalten
next-step-ease-of-use = fünf Personen zusehen und verbessern, wo sie hängen bleiben
next-step-speed = die drei langsamsten Stellen messen und eine beheben
next-step-documentation = die Seite schreiben, die am häufigsten erklärt werden muss
next-step-communication = vorher sagen, was sich ändert und für wen
next-step-competitor = fragen, was andere besser machen, und damit anfangen
next-step-slip-in-service = herausfinden, was sich geändert hat, und mit denen sprechen, denen es auffiel
themes-chance = Kein Thema unterscheidet sich von allen anderen Antworten mehr, als es der Zufall mit sich bringt.
themes-none = Noch lässt sich hier kein Thema nennen.
themes-chart-title = Wie viele ein Thema erwähnen, in %
themes-chart-moved = { $theme } { $was } %, dann { $now } %
themes-chart-caption = Die Linien, als Anteil aller Antworten am { $first } und am { $last }: { $themes }. Jeder Punkt zählt { $days } Tage.
emerging-title = Außerdem im Kommen, ohne eigenes Thema
emerging-title-in = Außerdem im Kommen, ohne eigenes Thema ({ $window })
emerging-row = *{ $words }*: { $n } Kommentare
emerging-row-some = *{ $words }*: fünf Kommentare oder mehr
themes-group = *{ $value }* (Antworten: { $n }): { $themes }
themes-note = Erwähnungen, keine Ursachen: Niemand weiß, ob diese Punkte zurückkämen, wenn ein Thema erledigt wäre. Etwa die Hälfte bis zwei Drittel der Zuordnungen stimmen.
themes-guarded = Jede Antwort zählt beim ersten Thema ihrer Worte, und nur bei Themen, die mindestens { $from } Personen teilen; gezeigt werden sie zusammen mit den Gruppen. Gezählt wird in ganzen Schüben; es sind also nicht genau die Antworten des Berichts.
themes-learned = Die Themen folgen { $n } Korrekturen von Verantwortlichen; das war besser als die Wörter allein. Mit theme_head = false in der Umfragedatei gelten wieder die Wörter.
themes-untagged = { $n ->
    [one] Ein Kommentar aus der Zeit vor den Themen fehlt hier noch
   *[other] { $n } Kommentare aus der Zeit vor den Themen fehlen hier noch
}. Wer diesen Bot betreibt, kann sie nachtragen: `nps-bot themes redo`.
