## /nps

usage = Das verstehe ich:
    • */nps report* `[Umfrage] [90d|12m|this quarter|2026-Q3|all] [by MERKMAL] [where MERKMAL=WERT] [vs previous] [as csv]`: die Zahlen, nur für Sie sichtbar
    • */nps trend*, *movement*, *responses*, *working*, *benchmarks*: eine Seite des Berichts ausführlich
    • */nps preview* `[survey]`: wer wann gefragt wird, und wer nicht und warum (nur Verantwortliche)
    • */nps ask* `@jemand [Umfrage]`: jemanden jetzt fragen, wenn keine Regel dagegensteht (nur für Zuständige)
    • */nps pause* `[Umfrage]`, */nps resume* `[Umfrage]`, */nps stop* `Umfrage`: eine Umfrage anhalten, fortsetzen, ihre Welle beenden (nur für Zuständige)
    • */nps stop*: keine Umfragen mehr für Sie; */nps start* macht das rückgängig
    • */nps me*: was über Sie gespeichert ist; */nps forget* löscht es
    • */nps help*: diese Liste
no-survey = Es gibt noch keine Umfrage. Wer diesen Bot betreibt, legt eine mit `nps-bot survey apply` an.
which-survey = Es gibt mehrere Umfragen; nennen Sie eine davon: { $known }.
unknown-survey = Es gibt keine Umfrage namens { $name }. Vorhanden: { $known }.
steered-pause = *{ $survey }* pausiert: Es wird nichts gesendet, { $n ->
    [0] niemand wartet auf eine Frage
    [one] eine Person ist noch nicht gefragt
   *[other] { $n } Personen sind noch nicht gefragt
}, und Antworten auf bereits gestellte Fragen zählen weiterhin.
steered-resume = *{ $survey }* geht weiter: { $n ->
    [0] niemand wartet auf eine Frage
    [one] eine Person ist noch nicht gefragt
   *[other] { $n } Personen sind noch nicht gefragt
}, verteilt auf gute Stunden.
steered-stop = *{ $survey }* ist beendet worden: Die Welle ist vorbei, { $n ->
    [0] niemand wartete auf eine Frage
    [one] eine Person wurde nicht gefragt und wird es in dieser Welle auch nicht mehr
   *[other] { $n } Personen wurden nicht gefragt und werden es in dieser Welle auch nicht mehr
}, und Antworten auf bereits gestellte Fragen zählen weiterhin.
not-yours = Das kann nur { $owner }: *{ $survey }* gehört dieser Person.
not-yours-nobody = Für *{ $survey }* ist niemand zuständig, der das hier tun könnte. Nennen Sie jemanden in der Umfragedatei und wenden Sie sie erneut an, oder nutzen Sie die Befehlszeile.
stop-yourself = */nps stop* allein beendet alle Umfragen für Sie.
ask-planned = { $person } wird zu { $product } gefragt: { $when }.
not-asked = { $person } wird nicht gefragt. { $why }.
not-asked-paused = { $person } wird nicht gefragt: *{ $survey }* pausiert. Mit */nps resume* geht es weiter.
not-asked-unknown_person = { $person } wird nicht gefragt: Ich kenne niemanden mit dieser Kennung. Wer zum Kreis einer Umfrage gehört, ist innerhalb eines Tages bekannt.
not-asked-unread = { $person } wird noch nicht gefragt: Wen *{ $survey }* ausnimmt, ist noch nicht aus Slack gelesen. Versuchen Sie es in ein paar Minuten noch einmal.
ask-whom = Nennen Sie jemanden, etwa mit */nps ask @jemand* und bei mehreren Umfragen dem Namen der Umfrage dahinter.
unknown-word = Ich kenne „{ $word }“ nicht.
said-stop = Erledigt: Sie erhalten keine Umfragen mehr. */nps start* macht das rückgängig.
said-start = Erledigt: Sie können wieder Umfragen erhalten. */nps stop* beendet das.
trouble = Auf meiner Seite ist etwas schiefgegangen; von Ihnen ist nichts verloren gegangen. Wenn es wieder passiert, nennen Sie der Person, die diesen Bot betreibt, die Referenz { $reference }.
