## What is going to be asked

preview-head = *{ $survey }*, die Welle vom { $day }: { $ahead ->
    [one] Eine Person wird noch gefragt
   *[other] { $ahead } Personen werden noch gefragt
}.
preview-when = Heute { $today }, innerhalb einer Woche { $week }, zuletzt am { $last }; höchstens { $busiest } an einem Tag, { $days ->
    [one] an einem Tag
   *[other] an { $days } Tagen
} insgesamt.
preview-paused = Die Umfrage pausiert; bis sie fortgesetzt wird, geht nichts hinaus.
preview-unread = Der Kreis der Befragten ist noch nicht vollständig: { $sources } konnte bisher nicht aus Slack gelesen werden.
preview-nobody = Niemand gehört zum Kreis der Befragten: Die Umfragedatei nennt, wen sie fragt, mit *people*, *people_file*, *channels*, *groups* oder *everyone*.
preview-next = Als Nächstes:
preview-why = Nicht gefragt, und warum:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Eine Person, die schon geantwortet hat, wird noch einmal gefragt.
   *[other] { $count } Personen, die schon geantwortet haben, werden noch einmal gefragt.
}
preview-more = Alle einzeln: `nps-bot survey preview { $survey } --all`
preview-everyone = die Mitgliederliste
preview-waits = *{ $survey }* hat noch nicht begonnen: Niemand wird gefragt, bevor jemand sie startet. Nach jetzigem Stand { $ahead ->
    [one] würde eine Person gefragt
   *[other] würden { $ahead } Personen gefragt
}.
preview-asked = Gefragt werden:
preview-page = { $survey }: { $from } bis { $to } von { $n }, Seite { $page } von { $last }
button-everybody = Alle einzeln
button-previous = Zurück
button-next = Weiter
button-overview = Überblick
dialog-preview = Vorschau
