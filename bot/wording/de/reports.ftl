## /nps report and its sides

report-usage = Schreiben Sie */nps report* und in beliebiger Reihenfolge: `[Umfrage] [7d|30d|90d|12m|this quarter|2026-Q3|2026-07-01..2026-09-30|all] [by MERKMAL] [where MERKMAL=WERT] [every answer] [vs previous|BRANCHE|UMFRAGE] [as csv]`; oder davor *trend*, *movement*, *passives*, *themes*, *at-risk*, *accounts*, *responses*, *working*, *benchmarks* oder *loop*.
not-understood-word = „{ $word }“ habe ich nicht verstanden.
not-understood-property = Das Merkmal „{ $word }“ kenne ich nicht.
not-understood-value = Ich kenne keine Antworten mit „{ $word }“.
not-understood-rival = Mit „{ $word }“ kann ich nicht vergleichen: Schreiben Sie *vs previous*, *vs* und eine Branche oder *vs* und eine andere Umfrage.
not-understood-together = „{ $word }“ kann ich nur für eine ganze Umfrage zeigen, nicht nach Gruppen.
properties-known = Mit den Antworten werden aufbewahrt: { $known }.
properties-none = Mit den Antworten werden keine Merkmale aufbewahrt. Wer diesen Bot betreibt, kann in der Umfragedatei unter *segments* welche nennen.
read-as = Gelesen als: */nps report { $words }*
part-only = Nur Antworten mit { $property } = *{ $value }*. Wer gefragt wurde, wird nicht nach Gruppen gezählt, deshalb steht hier keine Rücklaufquote.
breakdown-title = Nach { $property }
breakdown-none = Hier gibt es keine Antworten, die sich nach { $property } aufteilen lassen.
group-row = *{ $value }*: { $measure } { $nps }, wahrscheinlich zwischen { $low } und { $high } · Antworten: { $n }
group-row-few = *{ $value }*: zu wenig für eine Aussage, wahrscheinlich zwischen { $low } und { $high } · Antworten: { $n }
value-unknown = nicht bekannt
value-others = alle Übrigen, in Gruppen, die zu klein zum Zeigen sind
groups-waiting = Noch in keiner Gruppe: { $n ->
    [one] eine neuere Antwort
   *[other] { $n } neuere Antworten
}. Nach Gruppen gezählt wird, sobald jede Gruppe { $from } davon hat, die Welle vorbei ist oder { $days } Tage vergangen sind.
groups-apart = Gruppen werden in ganzen Schüben gezählt: { $n ->
    [one] diese eine Antwort ist
   *[other] diese { $n } Antworten sind
} nicht genau die des Ergebnisses oben.
groups-chance = Diese Gruppen unterscheiden sich nicht mehr, als es der Zufall mit sich bringt.
groups-somewhere = Diese Gruppen unterscheiden sich mehr, als es der Zufall mit sich bringt; keine von ihnen hebt sich allein ab.
groups-stand_out = Mehr als durch Zufall heben sich von den übrigen ab: { $groups }.
groups-too_few = Zu wenige Antworten je Gruppe, um zu sagen, ob sich diese Gruppen unterscheiden.
stands-above = *{ $value }* (höher)
stands-below = *{ $value }* (niedriger)
rival-survey = *{ $survey }* an denselben Tagen: { $measure } { $nps }, wahrscheinlich zwischen { $low } und { $high } · Antworten: { $n }
rival-survey-none = *{ $survey }* hat an denselben Tagen keine Antworten, die gezeigt werden dürfen.
rival-measures = Ein eNPS und ein NPS messen Verschiedenes: Die beiden werden nie miteinander verglichen.
rival-previous = Vom { $first } bis { $last }: { $measure } { $nps }, wahrscheinlich zwischen { $low } und { $high } · Antworten: { $n }
rival-previous-none = Vom { $first } bis { $last } gibt es keine Antworten, die gezeigt werden dürfen.
rival-likely_real = Unterschied: { $difference }, wahrscheinlich echt.
rival-could_be_chance = Unterschied: { $difference }, vielleicht Zufall.
rival-too_few = Unterschied: { $difference }, zu wenige Antworten für eine Aussage.
trend-title = { $product }: der Score im Verlauf
trend-row = { $day }: *{ $nps }*, wahrscheinlich zwischen { $low } und { $high }
trend-note = Jede Zeile zählt { $days ->
    [one] den Tag
   *[other] die { $days } Tage
} bis dahin. Zeilen mit weniger als { $from } Antworten fehlen.
trend-none = Zu wenige Antworten für einen Verlauf: Jeder Punkt braucht { $from }.
movement-title = { $product }: wer sich bewegt hat
movement-people = { $days ->
    [one] Am Tag
   *[other] In den { $days } Tagen
} davor und jetzt wieder geantwortet: { $n ->
    [one] eine Person
   *[other] { $n } Personen
}. Dass sie sich verändert haben, steht hier; warum, nicht.
movement-none-twice = Niemand hat sowohl in dieser Zeit als auch in der gleich langen Zeit davor geantwortet.
movement-everything = Vor der ganzen Zeit liegt nichts: Nennen Sie einen Zeitraum wie 90d.
movement-guarded = In einer Umfrage, die Vertraulichkeit zusagt, wird nicht gezeigt, wer sich von einer Zeit zur nächsten verändert hat: Das würde verraten, wer zweimal geantwortet hat. Von den erneut Gefragten:
movement-from-promoter = Promotoren davor ({ $n }): jetzt { $promoters } Promotoren, { $passives } Passive, { $detractors } Detraktoren
movement-from-passive = Passive davor ({ $n }): jetzt { $promoters } Promotoren, { $passives } Passive, { $detractors } Detraktoren
movement-from-detractor = Detraktoren davor ({ $n }): jetzt { $promoters } Promotoren, { $passives } Passive, { $detractors } Detraktoren
movement-net = Gewonnene abzüglich verlorener Promotoren: { $net }
passives-title = { $product }: Passive
passives-row = *{ $value }*: { $share } % passiv ({ $passives } von { $n }), wahrscheinlich zwischen { $low } und { $high } %
passives-about = Passive schreiben über: { $themes }
promoters-about = Promotoren über: { $themes }
responses-title = { $product }: neueste Antworten
responses-row = *{ $score }* · { $person } · { $day }
responses-row-nameless = Freigegeben am { $day }: { $scores }
responses-words = Was geschrieben wurde
responses-nameless-note = Ohne Namen und so, wie gemeinsam freigegeben wurde, wie die Umfrage es zugesagt hat: weder von wem eine Bewertung ist noch welche Worte zu ihr gehören.
responses-none = Keine Antworten in dieser Zeit.
responses-none-released = In dieser Zeit wurden keine Antworten freigegeben, oder mehr auf einmal, als einzeln gezeigt werden.
responses-anonymous = Diese Umfrage ist anonym: Einzelne Antworten werden nie gezeigt, nur das Geschriebene, gesammelt.
working-title = { $product }: was zählt und was nicht
working-days = Tage: { $first } bis { $last }, in { $zone }.
working-days-all = Tage: alle bis { $last }, in { $zone }.
working-counted = Im Score: { $n }, von jeder Person die letzte Antwort.
working-counted-releases = Im Score: { $n }, jede freigegebene Antwort. Freigegeben werden mindestens { $from } auf einmal, damit kein Unterschied zwischen zwei Berichten eine verrät.
working-counted-every = Im Score: { $n }, jede Antwort, von manchen Personen also mehrere.
working-superseded = Nicht gezählt: { $n }, weil dieselbe Person an diesen Tagen später noch einmal geantwortet hat.
working-corrected = Nicht gezählt: { $n }, weil die Person die Antwort geändert hat.
working-reasks = Nicht gezählt: { $n }, Antworten auf Fragen, die nur Passiven noch einmal gestellt werden; sie zeigen, wer sich bewegt hat.
working-formula = Promotoren { $promoters } minus Detraktoren { $detractors }, geteilt durch { $n }, mal 100: { $measure } { $nps }.
working-interval = Wahrscheinlich zwischen { $low } und { $high }: Dort liegt der Score aller in 95 von 100 Fällen (Score-Intervall nach Tango 1998 und Rocks 2016).
working-team = Von den { $size } Personen, an die sich diese Umfrage jetzt richtet, haben { $n } geantwortet: Der Score dieser Personen liegt zwischen { $low } und { $high }, und was auch immer die anderen denken, zwischen { $least } und { $most }.
policy-every = Gezählt wird jede Antwort auf die Umfrage, manche Person also mehrmals; Antworten auf erneute Befragungen zeigen nur, was sich verändert hat.
policy-releases = Gezählt wird jede Antwort auf die Umfrage ab ihrer Freigabe (mindestens { $from } auf einmal); Antworten auf erneute Befragungen zeigen nur, was sich verändert hat.
benchmarks-title = Benchmarks
benchmarks-table = *{ $source }*, { $year }: { $method }
benchmarks-table-dated = *{ $source }*, { $year }, mehr als zwei Jahre alt: { $method }
benchmarks-row = { $label }: { $points }
benchmarks-note = Werte aus verschiedenen Verfahren werden nicht miteinander verglichen. Der beste Benchmark ist Ihr eigener früherer Score.
control-period = Andere Tage
control-split = Aufteilen nach
control-whole = Nicht aufteilen
