## Follow-up questions

thank-you = Vielen Dank.
question-value-most = Was schätzen Sie an { $product } am meisten?
question-went-wrong = Was ist schiefgelaufen, oder was fehlt Ihnen am meisten?
question-better = Wenn Sie an { $product } eine einzige Sache verbessern könnten: Welche wäre das?
question-missing = Was fehlt Ihnen bei { $product }?
question-trouble = Wo hat { $product } Ihnen Schwierigkeiten gemacht?
question-solved = Welches Problem sollte { $product } für Sie lösen, tut es aber noch nicht?
question-support = Als Sie zuletzt Hilfe mit { $product } brauchten: Wie ist das gelaufen?
question-chose = Warum haben Sie sich ursprünglich für { $product } entschieden?
question-probe = Vielen Dank. Können Sie noch etwas mehr dazu sagen: Wie kommen Sie darauf?
question-gentle = Sie haben vor Kurzem mit { $score } geantwortet. Wenn Sie einen Moment Zeit haben: Was ist schiefgelaufen? Ein paar Worte genügen, und Sie müssen nichts sagen.
question-how = Schreiben Sie Ihre Antwort einfach hier.
go-on = Danke, das habe ich. Ergänzen Sie gern, was Ihnen noch einfällt; danach bleibt noch eine kurze Frage.
button-that-is-all = Das ist alles
button-write = Antwort schreiben
dialog-title = Ihre Antwort
dialog-send = Senden
dialog-close = Abbrechen

## Thanks and afterwards

thanks = Vielen Dank. { $asker } liest jede Antwort.
thanks-mentioned = Vielen Dank. Es geht Ihnen um { $about }. { $asker } liest jede Antwort.
thanks-mentioned-together = Vielen Dank. Es geht Ihnen um { $about }. { $asker } liest jede Antwort, und Ihre Worte zusammen mit denen von mindestens vier anderen.
mentioned-price = den Preis
mentioned-missing-feature = etwas, das fehlt
mentioned-reliability = die Zuverlässigkeit
mentioned-support = die Betreuung
mentioned-ease-of-use = die Bedienung
mentioned-speed = das Tempo
mentioned-documentation = die Anleitungen
mentioned-communication = die Kommunikation
mentioned-competitor = andere Produkte
thanks-contact-channel = Darf sich dazu jemand bei Ihnen melden? Wenn Sie zustimmen, sieht das Team hinter dieser Umfrage Ihren Namen und was Sie hier geschrieben haben.
thanks-contact-owner = Darf sich dazu jemand bei Ihnen melden? Wenn Sie zustimmen, gehen Ihr Name und das, was Sie hier geschrieben haben, sofort an die für diese Umfrage Verantwortlichen und an niemanden sonst.
thanks-contact-release = Darf sich dazu jemand bei Ihnen melden? Wenn Sie zustimmen, sieht das Team hinter dieser Umfrage Ihren Namen und was Sie hier geschrieben haben, sobald Ihre Antwort zusammen mit mindestens vier anderen zählt.
button-contact = Ja, melden Sie sich gern
button-no-contact = Nein, danke
contact-confirmed-channel = Vielen Dank. { $asker } hat jetzt Ihren Namen und was Sie geschrieben haben und meldet sich vielleicht bei Ihnen.
contact-confirmed-owner = Vielen Dank. Wer für diese Umfrage verantwortlich ist, hat jetzt Ihren Namen und was Sie geschrieben haben und meldet sich vielleicht bei Ihnen.
contact-confirmed-release = Vielen Dank. { $asker } sieht Ihren Namen und was Sie geschrieben haben, sobald Ihre Antwort zusammen mit anderen zählt, und meldet sich vielleicht bei Ihnen.
contact-confirmed-try = Danke. Da dies nur zum Ausprobieren war, erfährt es niemand.
note-noted = Notiert, ich habe das ergänzt.
note-changed = Geändert: Ihre Antwort ist { $score }.
note-enough = In Ordnung, von mir war das alles. Ihre Antwort ist gespeichert. Vielen Dank.
note-whenever = Das eilt nicht: Schreiben Sie hier, wann immer Sie möchten.
note-coming-back = In Ordnung. Ich melde mich wieder: { $when }.
note-declined = In Ordnung, dann lasse ich es diesmal.
note-later = In Ordnung. Von mir aus komme ich nicht mehr darauf zurück. Wenn Sie doch antworten möchten, tippen Sie einfach Ihre Zahl.
note-no-number-needed = Eine Zahl muss nicht sein: Drücken Sie einen Knopf oder schreiben Sie *stopp*.
note-counted-late = Die Frage war schon geschlossen; Ihre { $score } habe ich gezählt.
note-not-added = Vielen Dank. Weil Ihre Antwort anonym ist, lässt sich nichts mehr hinzufügen: Was Sie eben geschrieben haben, wird nicht gespeichert.
note-too-late = Ihre Antwort gilt und lässt sich nicht mehr ändern. Danke, dass Sie darauf zurückgekommen sind.
note-plea = Soll ich Sie nicht mehr fragen? Dann drücken Sie den Knopf. Falls es um das Produkt ging, schreiben Sie es bitte noch einmal mit anderen Worten, dann gebe ich es weiter.
note-numbers-only = Ich kann nur Wörter und Zahlen lesen, keine Dateien, Aufnahmen oder weitergeleiteten Nachrichten: Klicken oder tippen Sie eine Zahl von 0 bis 10.
note-words-only = Ich kann nur Wörter lesen, keine Dateien, Aufnahmen oder weitergeleiteten Nachrichten: Schreiben Sie Ihre Antwort hierher, oder *überspringen*.
note-contact-withdrawn = In Ordnung: Ihre Zustimmung zur Kontaktaufnahme ist zurückgenommen, und niemand erfährt davon. Wenn Sie auch keine Umfragen mehr möchten, schreiben Sie *stop*.
note-contact-withdrawn-told = In Ordnung: Ihre Zustimmung zur Kontaktaufnahme ist zurückgenommen. Wer davon erfahren hat, liest, dass Sie das doch nicht möchten. Wenn Sie auch keine Umfragen mehr möchten, schreiben Sie *stop*.
note-take-back = Soll ich Ihre Antwort endgültig zurücknehmen? Was Sie geschrieben haben, wird gelöscht, und Ihre Zahl zählt nicht mehr. Was eine Zusammenfassung schon gezeigt hat, bleibt dort stehen.
button-take-back = Meine Antwort zurücknehmen
note-taken-back = Erledigt: Ihre Antwort ist zurückgenommen. Nichts davon zählt mehr.
note-only-tries = Die für die Umfrage zu { $product } zuständige Person hat vermerkt, dass Sie sie nur ausprobieren: Was Sie dort ab jetzt antworten, wird nirgends gezählt, und keine Runde fragt Sie. Was Sie vorher geantwortet haben, bleibt, wie es ist.
note-counts-again = Was Sie ab jetzt zu { $product } antworten, zählt wieder wie bei allen anderen.
closed = Diese Frage ist inzwischen geschlossen, deshalb wurde nichts mehr gespeichert. Danke, dass Sie darauf zurückgekommen sind.
closed-offer = Diese Frage ist inzwischen geschlossen, deshalb wurde nichts gespeichert. Wenn Sie trotzdem noch antworten möchten, klicken Sie auf die Schaltfläche.
button-answer-now = Jetzt antworten
note-no-open-question = Für Sie ist gerade keine Frage offen. Schreiben Sie *hilfe*, um zu sehen, was ich kann.
note-stopped = Erledigt: Sie erhalten keine Umfragen mehr.
button-undo = Rückgängig machen
note-started = Willkommen zurück. Sie können wieder Umfragen erhalten; */nps stop* beendet das, sobald es Ihnen zu viel wird.
note-help = Ich führe kurze Umfragen durch und zeige Teams das Ergebnis. Auf meine Frage antworten Sie mit einer Zahl.
    • *Nicht mehr fragen* oder */nps stop* beendet alle Umfragen für Sie, */nps start* macht das rückgängig
    • */nps me* zeigt, was über Sie gespeichert ist, */nps forget* löscht es
    • */nps report* zeigt die Zahlen, nur für Sie sichtbar
    • */nps help* zeigt, was es sonst noch gibt
note-share-not-there = Ich konnte den Bericht nicht teilen: Ich bin nicht Mitglied in diesem Channel. Laden Sie mich mit */invite* ein und klicken Sie noch einmal auf die Schaltfläche.
note-share-outsiders = Ich habe den Bericht nicht geteilt: Diesen Channel können Personen von außerhalb Ihres Unternehmens lesen.
note-quote-not-there = Ich konnte das Zitat nicht weitergeben: Ich bin in diesem Channel nicht Mitglied. Laden Sie mich mit */invite* ein und geben Sie es noch einmal weiter.
note-quote-outsiders = Ich habe das Zitat nicht weitergegeben: Diesen Channel können Personen von außerhalb Ihres Unternehmens lesen.
note-quote-unknown = Slack sagt nicht, ob das Zitat gepostet wurde. Bitte sehen Sie im Channel nach.
note-share-unknown = Ich kann nicht sagen, ob der Bericht dort gepostet wurde: Slack hat nicht geantwortet. Sehen Sie im Channel nach und teilen Sie ihn noch einmal, falls er fehlt.
