## Was ein Team Tag für Tag liest

summary-title-day = { $product }: Zusammenfassung vom { $day }
summary-title-week = { $product }: die Woche bis zum { $day }
summary-title-month = { $product }: der Monat bis zum { $day }
headline-moved = *{ $measure } { $nps }*, wahrscheinlich zwischen { $low } und { $high }, aus { $n } Antworten { $window }; { $change }.
headline-early-moved = *{ $measure } { $nps }*, wahrscheinlich zwischen { $low } und { $high }, aus { $n } Antworten { $window } (für ein klares Bild noch früh); { $change }.
window-months = { $months ->
    [one] im letzten Monat
   *[other] in den letzten { $months } Monaten
}
window-quarter = im { $quarter }. Quartal { $year }
window-this-quarter = in diesem Quartal bisher
window-range = vom { $first } bis zum { $last }
before-days = { $days ->
    [one] am Tag davor
   *[other] in den { $days } Tagen davor
}
before-months = { $months ->
    [one] im Monat davor
   *[other] in den { $months } Monaten davor
}
before-quarter = im { $quarter }. Quartal { $year }
change-likely_real = { $moved }: wahrscheinlich echt (ein Blick: von zwanzig trügt einer)
change-could_be_chance = { $moved }: vielleicht Zufall
change-too_few = { $moved }: zu wenige Antworten für eine Aussage
change-none = { $before } zu wenig zum Vergleichen
watch-not-begun = Auf bleibende Veränderungen wird ab { $from } Antworten geachtet (bisher { $n }).
watch-not-begun-before = Auf bleibende Veränderungen wird ab { $from } Antworten geachtet (bisher { $n }), frühestens ab dem { $day }.
watch-begins = Auf bleibende Veränderungen wird ab dem { $day } geachtet.
watch-anew-reworded = Seit dem { $day } wird neu beobachtet: Da wurde die Frage neu formuliert.
watch-anew-audience = Seit dem { $day } wird neu beobachtet: Da änderte sich, wer gefragt wird.
watch-quiet = Keine bleibende Veränderung zu sehen.
watch-lower = *{ $measure } niedriger seit etwa dem { $day }*: seitdem { $now }, davor { $before }.
watch-higher = *{ $measure } höher seit etwa dem { $day }*: seitdem { $now }, davor { $before }.
watch-waves-likely_real = Die Welle vom { $day } gegenüber der vom { $earlier }: { $now } nach { $before }, wahrscheinlich echt.
watch-waves-could_be_chance = Die Welle vom { $day } gegenüber der vom { $earlier }: { $now } nach { $before }, vielleicht Zufall.
watch-waves-too_few = Die Welle vom { $day } gegenüber der vom { $earlier }: { $now } nach { $before }, zu wenige Antworten für eine Aussage.
summary-loop = *Fälle* der letzten 7 Tage: { $told }
summary-loop-opened = eröffnet { $n }
summary-loop-in-time = rechtzeitig gemeldet bei { $met } von { $of }
summary-loop-open = jetzt offen { $n }
summary-themes = In den Worten hebt sich mehr als durch Zufall von allen anderen Antworten ab: { $themes }. Mehr mit */nps themes*.
moved-up = { $points } mehr als { $before }
moved-down = { $points } weniger als { $before }
moved-same = gleich wie { $before }
bands = Promotoren { $promoters } ({ $promoters_share } %) · Passive { $passives } ({ $passives_share } %) · Detraktoren { $detractors } ({ $detractors_share } %)
rate-declined = abgelehnt: { $n }
rate-expired = ohne Antwort: { $n }
rate-waiting = noch offen: { $n }
rate-waiting-released = { $n } noch offen oder noch nicht freigegeben
rate-failed = nicht erreichbar: { $n }
rate-never_asked = { $window } nicht gefragt: { $n }
goal-to_go = { $points ->
    [one] Ziel { $goal }: noch ein Punkt.
   *[other] Ziel { $goal }: noch { $points } Punkte.
}
goal-passed = { $points ->
    [0] Ziel { $goal }: genau dort.
    [one] Ziel { $goal }: einen Punkt darüber.
   *[other] Ziel { $goal }: { $points } Punkte darüber.
}
goal-could_be_chance = Ziel { $goal }: erreicht, aber vielleicht Zufall.
goal-reached = Ziel { $goal }: erreicht.
goal-too_few = Ziel { $goal }: zu wenige Antworten für eine Aussage.
answers-missing = { $n ->
    [one] Etwa eine Antwort mehr, dann ist der Score auf ±{ $margin } genau bekannt.
   *[other] Etwa { $n } Antworten mehr, dann ist der Score auf ±{ $margin } genau bekannt.
}
converted = Promotoren geworden: { $converted } von { $n } Passiven (wahrscheinlich zwischen { $low } und { $high } %).
converted-held-out = Promotoren geworden, ohne nach Gründen gefragt worden zu sein: { $converted } von { $n } Passiven (wahrscheinlich zwischen { $low } und { $high } %).
converted-lost = In die andere Richtung: { $lost } von { $n } Promotoren.
no-second-answer = Keine zweite Antwort: { $n }.
comments-more = { $n ->
    [one] Ein weiterer Kommentar steht im Thread.
   *[other] { $n } weitere Kommentare stehen im Thread.
}
comments-whole = Der ganze Text steht im Thread.
comments-thread = Mehr im Wortlaut
chart-title = { $measure } und der Bereich, in dem er liegen dürfte
chart-low = von
chart-nps = { $measure }
chart-high = bis
chart-caption = Die Linie: { $nps } am { $first }, { $nps_now } am { $last } (wahrscheinlich { $low } bis { $high } damals, { $low_now } bis { $high_now } jetzt). Jeder Punkt zählt { $days } Tage.
policy-anonymous = Gezählt wird jede Antwort auf die Umfrage ab ihrer Freigabe (mindestens { $from } auf einmal); von wem sie ist, weiß niemand.
button-full-report = Ganzer Bericht
button-how = Wie wurde das berechnet?
button-working = Was zählt
button-themes = Alle Themen
button-movement = Alle Bewegungen
button-groups = Alle Gruppen
button-trend = Ganzer Verlauf
button-responses = Einzelne Antworten
button-benchmarks = Alle Benchmarks
button-pause = Pausieren
dialog-report = Bericht
dialog-how = So wird gerechnet
dialog-survey = Umfrage
dialog-refused = Nicht verfügbar
how-score = *Der Score* ist der Anteil der Promotoren (9 und 10) minus den Anteil der Detraktoren (0 bis 6), in Punkten von −100 bis 100. Passive (7 und 8) zählen bei den Antworten mit.
how-counted = *Wer zählt:* Antworten auf die Umfrage { $window }, je Person die letzte. Zweite Antworten von erneut Gefragten zeigen nur, was sich verändert hat.
how-counted-releases = *Wer zählt:* jede Antwort auf die Umfrage, die { $window } freigegeben wurde. Zweite Antworten von erneut Gefragten zeigen nur, was sich verändert hat.
how-counted-anonymous = *Wer zählt:* jede Antwort auf die Umfrage, die { $window } freigegeben wurde; von wem sie ist, weiß niemand.
how-range = *Der Bereich* sagt, wo der Score aller wahrscheinlich läge (95-%-Score-Intervall, Tango). Wenige Antworten machen ihn breit. Unter { $few } Antworten wird nichts behauptet, unter { $early } ist es noch früh.
how-change = *Eine Veränderung* heißt nur dann wahrscheinlich echt, wenn der Zufall allein selten eine so große ergäbe.
how-change-named = *Eine Veränderung* heißt nur dann wahrscheinlich echt, wenn der Zufall allein selten eine so große ergäbe; bei Personen, die beide Male geantwortet haben, zählt die Veränderung jeder einzelnen.
how-watch = *Eine bleibende Veränderung* wird gemeldet, wenn die Antworten, eine nach der anderen aufaddiert, weiter von denen der ersten { $days } Tage abweichen, als der Zufall sie in neun von zehn Jahren brächte. In der täglichen Zusammenfassung sind die Veränderung und der Abstand zum Ziel Zahlen und keine Urteile: Wer täglich hinsieht, sieht viel Zufall.
how-benchmark = *Der Benchmark* ist eine einzelne veröffentlichte Zahl. „Mehr als der Zufall erklärt“ heißt es nur, wenn der ganze Bereich auf einer Seite davon liegt.
how-rate = *Die Rücklaufquote* bezieht sich auf alle, die die Frage { $window } erreicht hat. Wer nicht erreichbar war oder nicht gefragt wurde, steht daneben und nicht darin.
how-privacy = *Was nicht gezeigt wird:* Namen nie. Antworten, Kommentare und Veränderungen werden gemeinsam freigegeben, ab { $from } Personen, Gruppen ebenso: damit kein Unterschied zwischen zwei Berichten verrät, was jemand gesagt hat.
how-privacy-named = *Was hier nicht gezeigt wird:* Namen.
