## /nps

usage-examples = Zum Beispiel:
    • */nps report*: wie die Umfrage steht
    • */nps report 30d by team*: die letzten 30 Tage, nach einem Merkmal getrennt
    • */nps trend*: der Score im Verlauf
usage-all = Alles, was ich verstehe:
usage-report = • */nps report* `[Umfrage] [90d|12m|this quarter|2026-Q3|all] [by MERKMAL] [where MERKMAL=WERT] [vs previous] [as csv]`: die Zahlen, nur für Sie sichtbar
usage-sides = • */nps trend*, *movement*, *passives*, *themes*, *at-risk*, *responses*, *working*, *benchmarks*: eine Seite des Berichts ausführlich
usage-accounts = • */nps accounts* `[90d] [as csv]`: welche Kunden gefragt wurden und geantwortet haben
usage-setup = • */nps setup*: eine Umfrage anlegen
usage-edit = • */nps setup NAME*: eine Umfrage ändern
usage-cases = • */nps cases* `[Umfrage]`: wer auf eine Antwort wartet
usage-quotes = • */nps quotes* `[Umfrage]`: was zitiert werden darf
usage-loop = • */nps loop* `[90d] [as csv]`: was aus Fällen wurde
usage-action = • */nps action* `[was zu tun ist]`: eine Maßnahme planen
usage-actions = • */nps actions* `[Umfrage] [90d] [as csv]`: jede Maßnahme mit ihrem Ziel und dem Stand
usage-said = • */nps said-and-done* `[Umfrage] [90d]`: gesagt und getan, zum Posten im Channel
usage-preview = • */nps preview* `[survey]`: wer wann gefragt wird, und wer nicht und warum
usage-ask = • */nps ask* `@jemand [Umfrage] [about …]`: jemanden jetzt fragen, wenn keine Regel dagegensteht
usage-try = • */nps try* `me [Umfrage]`: sich selbst sofort fragen lassen, zur Probe; es zählt nirgends
usage-try-others = • */nps try* `@jemand [Umfrage] [off]`: was jemand antwortet, ist nur ausprobiert und zählt nirgends
usage-steer = • */nps start* `Umfrage`, */nps pause* `[Umfrage]`, */nps resume* `[Umfrage]`, */nps stop* `Umfrage`: eine Umfrage starten, anhalten, fortsetzen, ihre Welle beenden
usage-stop = • */nps stop*: keine Umfragen mehr für Sie; */nps start* macht das rückgängig
usage-me = • */nps me*: was über Sie gespeichert ist; */nps forget* löscht es
usage-help = • */nps help*: diese Liste
no-survey = Hier gibt es keine Umfrage, die Ihnen offensteht. Berichte lesen, wer für eine Umfrage verantwortlich ist, von dort benannte Personen und die Vollmitglieder ihres Zusammenfassungs-Channels. Umfragen legen die Admins dieses Workspace mit */nps setup* an, oder wer diesen Bot betreibt, mit `nps-bot survey apply`.
which-survey = Es gibt mehrere Umfragen; nennen Sie eine davon: { $known }.
unknown-survey = Ihnen steht keine Umfrage namens { $name } offen. Offen sind: { $known }.
slack-silent = Slack konnte mir gerade nicht sagen, wer Sie sind; deshalb zeige und tue ich nichts. Bitte versuchen Sie es in einer Minute noch einmal.
steered-pause = *{ $survey }* pausiert: Es wird nichts gesendet, { $n ->
    [0] niemand wartet auf eine Frage
    [one] eine Person ist noch nicht gefragt
   *[other] { $n } Personen sind noch nicht gefragt
}, und Antworten auf bereits gestellte Fragen zählen weiterhin.
steered-resume = *{ $survey }* geht weiter: { $n ->
    [0] zurzeit wartet niemand auf eine Frage
    [one] eine Person ist noch nicht gefragt, sie wird es zu einer guten Stunde
   *[other] { $n } Personen sind noch nicht gefragt, verteilt auf gute Stunden
}.
steered-stop = *{ $survey }* ist beendet worden: Die Welle ist vorbei, { $n ->
    [0] niemand wartete auf eine Frage
    [one] eine Person wurde nicht gefragt und wird es in dieser Welle auch nicht mehr
   *[other] { $n } Personen wurden nicht gefragt und werden es in dieser Welle auch nicht mehr
}, und Antworten auf bereits gestellte Fragen zählen weiterhin.
steered-reopen = *{ $survey }* geht weiter, als wäre sie nicht beendet worden: { $n ->
    [0] Niemand wartet auf eine Frage
    [one] Eine Person ist noch nicht gefragt
   *[other] { $n } Personen sind noch nicht gefragt
}.
steered-keep = *{ $survey }* bleibt, wie sie ist.
steer-sure-pause = *{ $survey }* pausieren? Bis es weitergeht, wird nichts gesendet: { $n ->
    [0] Niemand wartet auf eine Frage
    [one] Eine Person ist noch nicht gefragt
   *[other] { $n } Personen sind noch nicht gefragt
}.
steer-sure-resume = *{ $survey }* fortsetzen? { $n ->
    [0] Zurzeit wartet niemand auf eine Frage
    [one] Eine Person ist noch nicht gefragt, sie wird es zu einer guten Stunde
   *[other] { $n } Personen sind noch nicht gefragt; was fällig war, wird auf gute Stunden verteilt
}.
steer-sure-stop = *{ $survey }* beenden? Die Welle ist dann vorbei: { $n ->
    [0] Niemand wartet auf eine Frage
    [one] Eine Person, die noch nicht gefragt ist, wird es auch nicht mehr
   *[other] { $n } Personen, die noch nicht gefragt sind, werden es auch nicht mehr
}.
button-steer-pause = Ja, pausieren
button-steer-stop = Ja, beenden
button-steer-keep = So lassen
button-steer-resume = Weitergehen lassen
button-steer-reopen = Zurücknehmen
not-yours = Das ist Sache von { $owner }: Fragen Sie bitte dort nach, wenn es um *{ $survey }* geht.
not-yours-nor-an-admins = Das ist Sache von { $owner } und den Admins dieses Workspace: Fragen Sie bitte dort nach, wenn es um *{ $survey }* geht.
not-a-reader = Berichte zu *{ $survey }* lesen nur, wer für die Umfrage verantwortlich ist, von dort benannte Personen und die Vollmitglieder ihres Zusammenfassungs-Channels. Fragen Sie { $owner }.
not-shared-here = Ein Bericht zu *{ $survey }* wird im Zusammenfassungs-Channel der Umfrage geteilt. Anderswo kann ihn nur teilen, wer für sie verantwortlich ist, in einem Channel, in dem auch ich Mitglied bin. Fragen Sie { $owner }.
not-yours-nobody = Für *{ $survey }* ist niemand zuständig, der das hier tun könnte. Nennen Sie jemanden in der Umfragedatei und wenden Sie sie erneut an, oder nutzen Sie die Befehlszeile.
stop-yourself = */nps stop* allein beendet alle Umfragen für Sie.
ask-planned = { $person } wird zu { $product } gefragt: { $when }.
ask-noted = { $person } wird zu { $product } gefragt, frühestens { $when }, sofern nichts dagegensteht, was nur diese Person etwas angeht.
ask-as-try = { $person } wird jetzt zum Ausprobieren zu { $product } gefragt: Die Antwort zählt nirgends.
not-asked = { $person } wird nicht gefragt. { $why }.
not-asked-paused = { $person } wird nicht gefragt: *{ $survey }* pausiert. Mit */nps resume* geht es weiter.
not-asked-not_started = { $person } wird nicht gefragt: *{ $survey }* wurde noch nie gestartet. */nps start { $survey }* zeigt, wer gefragt würde, und startet sie.
not-asked-unknown_person = { $person } wird nicht gefragt: Umfragen erreichen diese Person nicht, denn keine fragt einen Channel, eine Gruppe oder eine Liste, in der sie steht. Nehmen Sie sie dort auf, dann wird sie innerhalb eines Tages erreicht; oder sie schreibt mir */nps start*, wenn sie gefragt werden möchte.
not-asked-unread = { $person } wird noch nicht gefragt: Wen *{ $survey }* ausnimmt, ist noch nicht aus Slack gelesen. Versuchen Sie es in ein paar Minuten noch einmal.
not-asked-not_now = { $person } wird jetzt nicht gefragt: Kürzlich kam eine Frage, oder es kommt bald eine, aus dieser Umfrage oder einer anderen. Welche das ist, und was daraus wurde, erfährt niemand.
not-asked-not_now-until = { $person } wird jetzt nicht gefragt: Kürzlich kam eine Frage, oder es kommt bald eine, aus dieser Umfrage oder einer anderen. Welche das ist, und was daraus wurde, erfährt niemand. Die nächste Welle von *{ $survey }* beginnt am { $day }.
ask-whom = Nennen Sie jemanden, etwa mit */nps ask @jemand* und bei mehreren Umfragen dem Namen der Umfrage dahinter.
only-tries = { $person } probiert *{ $survey }* ab jetzt nur aus: Keine Runde fragt diese Person, und was sie antwortet, zählt nirgends. Sie weiß davon. Frühere Antworten bleiben, wie sie sind. */nps ask* stellt ihr eine Frage zum Ausprobieren; */nps try* mit *off* am Ende macht es rückgängig.
counts-again = Was { $person } in *{ $survey }* antwortet, zählt ab jetzt, und Runden fragen wieder. Die Person weiß davon.
only-tries-already = { $person } probiert *{ $survey }* schon nur aus. Nichts hat sich geändert.
counts-again-already = Was { $person } in *{ $survey }* antwortet, zählt ohnehin. Nichts hat sich geändert.
try-whom = Nennen Sie, wer eine Umfrage nur ausprobiert, etwa mit */nps try @jemand* und bei mehreren Umfragen dem Namen der Umfrage dahinter; *off* am Ende macht es rückgängig.
unknown-word = Ich kenne „{ $word }“ nicht.
unknown-word-near = Ich kenne „{ $word }“ nicht. Meinten Sie */nps { $near }*?
help-pointer = */nps help* zeigt alles, was ich verstehe.
said-stop = Erledigt: Sie erhalten keine Umfragen mehr. */nps start* macht das rückgängig.
said-start = Erledigt: Sie können wieder Umfragen erhalten. */nps stop* beendet das.
trouble = Auf meiner Seite ist etwas schiefgegangen; von Ihnen ist nichts verloren gegangen. Wenn es wieder passiert, nennen Sie der Person, die diesen Bot betreibt, die Referenz { $reference }.
malformed = Das war nicht zu lesen, und nichts wurde geändert. Öffnen Sie die Frage oder den Bericht neu und versuchen Sie es dort noch einmal.
