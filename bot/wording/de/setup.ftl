## The form that makes a survey

dialog-setup = Neue Umfrage
dialog-create = Anlegen
setup-intro = Noch wird niemand gefragt: Der nächste Schritt zeigt, wer gefragt würde, und hat einen Knopf zum Starten.
setup-product = Produkt
setup-hint-product = Wonach gefragt wird, so wie die Leute es nennen.
setup-asker = Wer fragt
setup-hint-asker = So wie man Sie kennt, etwa: Das Acme-Team.
setup-language = Sprache
setup-hint-language = Die das Team liest. Gefragt wird in der eigenen Sprache der Leute, wenn ich sie spreche.
setup-question = Frage in eigenen Worten
setup-hint-question = Leer gelassen, ist es die übliche Frage. { $placeholder } steht für das Produkt.
button-reads = Zeigen, wie sie klingt
setup-who = Wer gefragt wird, und wer mitliest
setup-channels = Mitglieder dieser Channels
setup-hint-channels = Channels, die andere Unternehmen mitlesen, fehlen hier: Solche nennt eine Umfragedatei.
setup-groups = Mitglieder dieser Benutzergruppen
setup-people = Diese Personen
setup-summary-channel = Channel für Zusammenfassungen
setup-hint-summary-channel = Wer darin ist, liest Wert und Kommentare, also besser nicht die Gefragten. Ich muss darin sein: /invite @NPS Bot
setup-owners = Zuständige
setup-hint-owners = Dürfen die Vorschau sehen, die Umfrage ändern, anhalten und beenden; die erste Person erfährt, wenn etwas nicht stimmt.
setup-when = Wann
setup-every = Erneut gefragt wird
setup-once = Nie, nur einmal
setup-months = { $n ->
    [one] Jeden Monat
   *[other] Alle { $n } Monate
}
setup-spread = Die Fragen gehen hinaus
setup-at-once = Alle am ersten Tag
setup-working-days = Verteilt über { $n } Arbeitstage
setup-whole-wave = Gleichmäßig bis zum nächsten Mal
setup-ask-from = Nicht vor
setup-hint-ask-from = Nach der Uhr jeder Person, an Arbeitstagen.
setup-ask-until = Nicht nach
setup-hour = Zusammenfassung um
setup-zone = Zeitzone
setup-hint-zone = Für Zusammenfassungen, und für Personen, deren eigene nicht bekannt ist.
setup-numbers = Vertraulichkeit und Zahlen
setup-privacy = Was versprochen wird
setup-privacy-named = Mit Namen
setup-means-named = Zuständige sehen Namen neben Antworten
setup-privacy-confidential = Vertraulich
setup-means-confidential = Niemand sieht einen Namen neben einer Antwort; Zahlen ab fünf
setup-privacy-anonymous = Anonym
setup-means-anonymous = Von keiner Antwort führt etwas zu einer Person
setup-window-days = Ein Wert zählt die letzten
setup-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
setup-industry = Vergleichen mit
setup-hint-industry = Veröffentlichte Werte dieser Branche.
setup-choose = Auswählen
setup-wrong-product = Sagen Sie in 1 bis 80 Zeichen, wonach gefragt wird.
setup-wrong-asker = Sagen Sie in 1 bis 80 Zeichen, wer fragt.
setup-wrong-question = Bitte keine geschweiften Klammern außer { $placeholder }.
setup-wrong-channels = Wählen Sie, wer gefragt wird: einen Channel, eine Benutzergruppe oder Personen.
setup-wrong-spread = Was nur einmal gefragt wird, lässt sich nicht bis zum nächsten Mal verteilen: Wählen Sie eine Zahl von Tagen.
setup-wrong-alone = In einer anonymen Umfrage werden am Tag mindestens fünf Personen gefragt: Wählen Sie weniger Tage oder mehr Personen.
setup-wrong-ask-until = Das ist nicht später als die Stunde davor.
setup-wrong-zone = Diese Zeitzone kenne ich nicht. Sie heißen etwa Europe/Berlin.
setup-wrong-owner = Zuständig sein können nur Vollmitglieder dieses Workspace.
setup-wrong-unseen = Das kann ich nicht sehen. Ist es privat, tippen Sie dort zuerst /invite @NPS Bot.
setup-wrong-archived = Das ist archiviert. Wählen Sie etwas anderes.
setup-wrong-shared = Das können Personen außerhalb Ihres Unternehmens lesen. Wählen Sie etwas anderes.
setup-wrong-silent = Slack konnte mir gerade nichts darüber sagen. Bitte versuchen Sie es in einer Minute noch einmal.
setup-wrong-other = So kann ich das nicht nehmen.
button-look-again = Noch einmal nachsehen
not-a-founder = Umfragen legen die Admins dieses Workspace an: Fragen Sie jemanden von ihnen, oder wer diesen Bot betreibt.
dialog-setup-edit = Umfrage ändern
dialog-show-changes = Änderungen zeigen
dialog-change = So ändern
button-edit = Bearbeiten
setup-edit-intro = Was Sie hier ändern, wird noch einmal gezeigt, bevor es gilt. Alles andere an *{ $survey }* bleibt, wie es ist.
setup-in-file = Zu lang für dieses Formular und bleibt, wie es ist: { $fields }. Das ändert man in der Datei der Umfrage.
setup-kind = Was gemessen wird
setup-kind-nps = NPS: Würden sie es empfehlen?
setup-kind-means-nps = Von 0 bis 10, in Wellen, wen Sie hier auswählen
setup-kind-csat = CSAT: Waren sie zufrieden?
setup-kind-means-csat = Von 1 bis 5, nach etwas; wen, sagen Sie jedes Mal mit /nps ask
setup-who-reads = Wer mitliest
setup-subject = Ihrer Anfrage
setup-every-days = { $n ->
    [one] Jeden Tag
   *[other] Alle { $n } Tage
}
setup-every-weeks = { $n ->
    [one] Jede Woche
   *[other] Alle { $n } Wochen
}
setup-changes = An *{ $survey }* würde sich ändern:
setup-other-order = andere Reihenfolge
setup-changed = *{ $survey }* ist geändert.
setup-unchanged = Es wurde nichts eingetragen, was *{ $survey }* ändert: Alles ist, wie es war.
setup-meanwhile = Jemand anderes hat hier inzwischen dasselbe geändert. Sehen Sie noch einmal hin: Das würde sich jetzt ändern.
follows-new-series = Die Frage lautet dann anders: Eine neue Reihe von Antworten beginnt, und ihr Wert wird nicht mit dem bisherigen verglichen.
follows-new-audience = Gefragt werden dann andere Personen als bisher: Ob der Wert abdriftet, wird von dem Tag an neu beobachtet.
follows-promise = Wer von da an gefragt wird, bekommt mehr versprochen, und das lässt sich nicht zurücknehmen.
follows-no-owner = Sie streichen sich selbst aus den Zuständigen: Danach können Sie diese Umfrage nicht mehr ändern und auch dies nicht zurücknehmen. Wieder eintragen lassen können Sie sich von { $owners }.
setup-wrong-elsewhere = So kann ich die Umfrage nicht nehmen, wegen ihrer Datei: { $keys }.
setup-hint-question-csat = Leer gelassen, ist es die übliche Frage. { $placeholder } steht für das, was getan wurde.
