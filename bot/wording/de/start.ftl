## A new survey says hello, and starts

hello = Hallo! Für *{ $asker }* stelle ich Menschen in einer Direktnachricht eine Frage: wie wahrscheinlich sie { $product } weiterempfehlen.
hello-ahead = { $n ->
    [0] Nach jetzigem Stand wird niemand gefragt; *Vorschau* sagt, warum.
    [one] Eine Person wird gefragt: { $when }.
   *[other] { $n } Personen werden gefragt, die erste: { $when }.
}
hello-waits = { $n ->
    [0] Nach jetzigem Stand würde niemand gefragt; *Vorschau* sagt, warum.
    [one] Eine Person würde gefragt. Niemand wird gefragt, bevor jemand auf *Starten* drückt.
   *[other] { $n } Personen würden gefragt. Niemand wird gefragt, bevor jemand auf *Starten* drückt.
}
hello-summary-day = Was sie sagen, steht hier um { $hour } Uhr als Zusammenfassung, wenn es Neues gibt.
hello-summary-week = Was sie sagen, steht hier montags um { $hour } Uhr als Zusammenfassung, wenn es Neues gibt.
hello-summary-month = Was sie sagen, steht hier am Ersten des Monats um { $hour } Uhr als Zusammenfassung, wenn es Neues gibt.
button-preview = Vorschau
button-begin = Starten
dialog-start = Starten
steer-sure-start = *{ $survey }* starten? { $n ->
    [0] Nach jetzigem Stand wird niemand gefragt.
    [one] Eine Person wird gefragt: { $when }.
   *[other] { $n } Personen werden gefragt, die erste: { $when }.
}
steered-start = *{ $survey }* hat begonnen. { $n ->
    [0] Nach jetzigem Stand wird niemand gefragt.
    [one] Eine Person wird gefragt: { $when }.
   *[other] { $n } Personen werden gefragt, die erste: { $when }.
}
button-steer-start = Ja, starten
start-yourself = */nps start* allein lässt Umfragen wieder zu Ihnen.
button-try = An mir ausprobieren
dialog-try = Ausprobieren
tried = Ich habe Sie in unserem Chat gefragt, nur zur Probe. Antworten Sie, wie und so oft Sie mögen: Nichts davon zählt.
