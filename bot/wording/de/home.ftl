## App Home

home-title = Für Sie
home-nothing = Für Sie ist gerade keine Frage offen.
home-answered = Vielen Dank, Ihre Antwort ist angekommen.
home-on = Sie können hier Umfragen erhalten, höchstens einmal in 30 Tagen.
home-off = Sie haben Stopp gesagt: Sie erhalten keine Umfragen.
home-forgotten = Sie wurden vergessen: Sie erhalten keine Umfragen.
button-start = Wieder Umfragen erhalten
home-more = */nps help* zeigt, was es sonst noch gibt.
home-your-answers = Ihre Antworten
home-answer = { $day }, { $product }: { $score }
button-kept = Was über mich gespeichert ist
button-erase = Meine Daten löschen
button-erase-sure = Ja, löschen
dialog-kept = Über Sie
dialog-erase = Löschen

## Whoever looks after surveys, or reads them

home-surveys = Umfragen
home-runs = *{ $survey }* zu { $product } läuft.
home-paused = *{ $survey }* zu { $product } ist pausiert: Niemand wird gefragt.
home-waits = *{ $survey }* zu { $product } wartet auf den Start: Vorher wird niemand gefragt.
home-next = { $n ->
    [one] Eine Person ist noch nicht gefragt; sie ist an der Reihe am
   *[other] { $n } Personen sind noch nicht gefragt; die nächste ist an der Reihe am
  } { $when }.
home-asked = In dieser Welle sind alle gefragt. Die nächste beginnt am { $day }.
home-asked-all = Alle sind gefragt.
home-on-request = Sie fragt niemanden von selbst: */nps ask* lässt jemanden fragen.
home-stopped = Ihre Welle ist beendet: Niemand wird darin mehr gefragt.
home-unplanned = Wer wann gefragt wird, steht in wenigen Minuten fest.
home-summary = Nächste Zusammenfassung: { $when }, in { $channel }, wenn es Neues gibt.
home-problems = Was in den letzten sieben Tagen schiefging:
home-problem = { $day }: { $said }
home-after-answer = Die Zahlen stehen hier, sobald Sie selbst geantwortet haben, damit sie Sie nicht beeinflussen.
home-owners = Verantwortlich: { $people }.
home-viewers = Lesen die Zahlen: { $people }.
home-comment-readers = Lesen auch die Kommentare: { $people }.
home-channel = Zusammenfassungen gehen an { $channel }.
home-more-surveys = { $n ->
    [one] Eine weitere Umfrage:
   *[other] { $n } weitere Umfragen:
  } { $list }.
button-new-survey = Neue Umfrage
button-resume = Fortsetzen

## Whoever looks after the bot

home-health = Wie es dem Bot geht
home-well = Alles ist in Ordnung.
home-looked = Stand: { $when }.
home-looking = Ich prüfe gerade noch einmal; diese Seite aktualisiert sich dann von selbst.
