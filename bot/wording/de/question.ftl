### What the bot says, in German. Never a band to a respondent; short, plain, warm.

## The question

ask-intro = *{ $asker }* möchte gern wissen, was Sie von { $product } halten. Eine Zahl, danach auf Wunsch ein oder zwei kurze Fragen; das dauert etwa eine Minute.
ask-intro-number-alone = *{ $asker }* möchte noch einmal wissen, was Sie von { $product } halten. Eine Zahl, mehr nicht.
ask-question = Wie wahrscheinlich ist es, dass Sie { $product } im Freundes- oder Kollegenkreis weiterempfehlen?
ask-anchors = 0 = überhaupt nicht wahrscheinlich, 10 = äußerst wahrscheinlich
ask-privacy-named = Wer das sieht: Wer für diese Umfrage verantwortlich ist, kann Ihre Antwort mit Ihrem Namen sehen; in Channels stehen Namen nie neben Antworten, es sei denn, Sie möchten kontaktiert werden.
ask-privacy-named-cases = Wer das sieht: Wer für diese Umfrage verantwortlich ist, und das Team, das Antworten nachgeht, können Ihre mit Ihrem Namen sehen; anderswo stehen Namen nie neben Antworten, es sei denn, Sie möchten kontaktiert werden.
ask-privacy-confidential = Wer das sieht: Niemand sieht Ihren Namen zusammen mit Ihrer Antwort, es sei denn, Sie möchten kontaktiert werden. Ihre Zahl geht in ein Gesamtergebnis ein, und was Sie schreiben, kann ohne Ihren Namen zitiert werden.
ask-privacy-confidential-cases = Wer das sieht: Niemand sieht Ihren Namen zusammen mit Ihrer Antwort, es sei denn, Sie möchten kontaktiert werden. Ihre Zahl geht in ein Gesamtergebnis ein. Was Sie schreiben, kann ohne Ihren Namen zitiert oder dem Team gegeben werden, damit es dem nachgeht.
ask-privacy-anonymous = Wer das sieht: Ihre Antwort wird ohne Ihren Namen und ohne Uhrzeit gespeichert, und sobald wir hier fertig sind, führt nichts mehr zu Ihnen zurück. Ihre Zahl geht in ein Gesamtergebnis ein, und was Sie schreiben, kann ohne Ihren Namen zitiert werden.
ask-privacy-verifying-named = Wer das sieht: das Team, das Antworten nachgeht, mit Ihrem Namen. Es zeigt nur, ob geholfen hat, was getan wurde, und zählt in keinem Ergebnis.
ask-privacy-verifying-confidential = Wer das sieht: Niemand sieht Ihren Namen oder Ihre Zahl. Ist es nicht besser geworden, erfährt das Team, zusammen mit Antworten anderer, dass das, was Sie geschrieben haben, noch ungelöst ist. In keinem Ergebnis wird es gezählt.
ask-how = Klicken Sie auf eine Zahl oder tippen Sie sie ein.
ask-how-click = Klicken Sie auf eine Zahl.
ask-try = *Nur zum Ausprobieren.* Ihre Antwort wird nirgends gezählt, und niemand erfährt davon.
reminder-intro = Eine kurze Erinnerung: *{ $asker }* möchte immer noch gern wissen, was Sie von { $product } halten. Es dauert etwa eine Minute.
reminder-last = Eine letzte Erinnerung: *{ $asker }* möchte immer noch gern wissen, was Sie von { $product } halten. Wenn es gerade nicht passt, lassen Sie es einfach; ich komme nicht mehr darauf zurück.
ask-again-intro = *{ $asker }* stellt Ihnen dieselbe Frage zu { $product } noch einmal, um zu sehen, ob sich für Sie etwas geändert hat.
ask-again-last-time = Am { $day } haben Sie mit { $score } geantwortet.
ask-again-last-comment = Am { $day } haben Sie mit { $score } geantwortet und geschrieben:
score-label-low = 0, überhaupt nicht wahrscheinlich
score-label-high = 10, äußerst wahrscheinlich
button-not-now = Jetzt nicht
button-skip = Diese Frage auslassen
button-stop = Nicht mehr fragen
button-change = Ändern
button-keep = { $score } behalten
answered = Ihre Antwort: { $score }.
answered-unlinked = Sie haben geantwortet. Vielen Dank.
changing = Ihre Antwort: { $score }. Wählen Sie eine andere Zahl oder behalten Sie diese.
retired-snoozed = In Ordnung, jetzt nicht. Ich frage noch einmal: { $when }.
retired-decline = In Ordnung, dann lasse ich es diesmal.
retired-later = In Ordnung. Von mir aus komme ich nicht mehr darauf zurück. Wenn Sie doch antworten möchten, drücken Sie den Knopf.
retired-stop = Diese Frage ist geschlossen.
retired-expire = Diese Frage ist inzwischen geschlossen. Es wurde nichts gespeichert.
retired-other = Diese Frage ist geschlossen.
question-gone = Diese Frage gibt es nicht mehr, und es wird nichts mehr dazu festgehalten.

## When no number was found in what somebody typed

clarify-no_number = Ich suche eine einzelne ganze Zahl von 0 (überhaupt nicht wahrscheinlich) bis 10 (äußerst wahrscheinlich). Welche wählen Sie?
clarify-courtesy = Danke Ihnen. Die Frage bleibt offen: Ein Klick auf eine Zahl genügt, wann immer Sie mögen.
clarify-range = Da bleibt mehr als eine Zahl übrig. Welche wählen Sie?
clarify-either = *{ $first } oder { $second }?*
clarify-either-other = Wenn es eine andere Zahl ist, tippen Sie sie.
clarify-decimal = Ich kann nur eine ganze Zahl annehmen. Welche wählen Sie?
clarify-tentative = Soll ich das als Ihre Antwort nehmen? Wählen Sie die Zahl, die passt.
clarify-out_of_range = Die Skala geht von 0 (überhaupt nicht wahrscheinlich) bis 10 (äußerst wahrscheinlich). Welche Zahl wählen Sie?
clarify-other_scale = Diese Skala geht von 0 (überhaupt nicht wahrscheinlich) bis 10 (äußerst wahrscheinlich). Welche Zahl wählen Sie?
clarify-conflict = Ich habe mehr als eine Zahl gefunden. Welche ist Ihre Antwort auf die Frage unten?
clarify-negated = Verstanden, diese nicht. Welche Zahl wählen Sie?
clarify-guess = Ich bin nicht sicher, ob ich das richtig gelesen habe. Welche Zahl wählen Sie?
clarify-bare_no = Ich bin nicht sicher, was Ihr Nein bedeutet: eine Zahl auf der Skala, oder dass Sie lieber nicht antworten möchten? Beides ist in Ordnung.
clarify-plea = Soll ich Sie nicht mehr fragen? Dann drücken Sie den Knopf. Falls Sie etwas anderes meinten: Welche Zahl ist Ihre?

## Questions about the survey

explain-why-me-channel = { $asker } möchte wissen, was die Mitglieder von { $channel } von { $product } halten, und Sie gehören dazu. Sie müssen nicht antworten.
explain-why-me-list = { $asker } hat Sie auf die Liste der Personen gesetzt, deren Meinung zu { $product } gefragt ist. Sie müssen nicht antworten.
explain-why-me-everyone = { $asker } möchte wissen, was die Menschen in diesem Workspace von { $product } halten. Sie müssen nicht antworten.
explain-why-me-again = Sie haben diese Frage schon einmal beantwortet. { $asker } möchte wissen, ob sich für Sie etwas geändert hat. Sie müssen nicht antworten.
explain-anonymous-named = Nein. Wer für diese Umfrage verantwortlich ist, kann Ihre Antwort mit Ihrem Namen sehen; in Channels stehen Namen nie neben Antworten, es sei denn, Sie möchten kontaktiert werden.
explain-anonymous-named-cases = Nein. Wer für diese Umfrage verantwortlich ist, und das Team, das Antworten nachgeht, können Ihre mit Ihrem Namen sehen; anderswo stehen Namen nie neben Antworten, es sei denn, Sie möchten kontaktiert werden.
explain-who-sees-named-cases = Wer für diese Umfrage verantwortlich ist, kann Ihre Antwort mit Ihrem Namen sehen. Bei einer niedrigen Zahl sieht sie auch das Team, das Antworten nachgeht: mit Ihrem Namen, Ihrer Zahl, dem, was Sie schreiben, und Ihrer Zahl vom Mal davor. Anderswo stehen Namen nie neben Antworten, es sei denn, Sie möchten kontaktiert werden.
explain-who-sees-confidential-cases = Niemand sieht Ihren Namen zusammen mit Ihrer Antwort, es sei denn, Sie möchten kontaktiert werden. Ihre Zahl geht in ein Gesamtergebnis ein, und was Sie schreiben, kann ohne Ihren Namen zitiert werden. Was neben einer niedrigen Zahl steht, bekommt das Team, damit es dem nachgeht, zusammen mit dem, was mindestens vier andere geschrieben haben: ohne Ihren Namen, Ihre Zahl und Ihre Gruppe. Das Team kann Ihnen über mich schreiben, ohne zu erfahren, wer Sie sind. Wer erst danach einer Kontaktaufnahme zustimmt, lässt das Team beides zusammenbringen.
explain-who-sees-named-themes = Wer für diese Umfrage verantwortlich ist, kann Ihre Antwort mit Ihrem Namen sehen. Je nachdem, was Sie schreiben und welche Zahl Sie geben, sieht sie auch das Team, das Antworten nachgeht: mit Ihrem Namen, Ihrer Zahl, dem, was Sie schreiben, und Ihrer Zahl vom Mal davor. Anderswo stehen Namen nie neben Antworten, es sei denn, Sie möchten kontaktiert werden.
explain-who-sees-confidential-themes = Niemand sieht Ihren Namen zusammen mit Ihrer Antwort, es sei denn, Sie möchten kontaktiert werden. Ihre Zahl geht in ein Gesamtergebnis ein, und was Sie schreiben, kann ohne Ihren Namen zitiert werden. Je nachdem, was Sie schreiben und welche Zahl Sie geben, bekommt das Team Ihre Worte, damit es dem nachgeht, zusammen mit dem, was mindestens vier andere geschrieben haben: ohne Ihren Namen, Ihre Zahl und Ihre Gruppe. Das Team kann Ihnen über mich schreiben, ohne zu erfahren, wer Sie sind. Wer erst danach einer Kontaktaufnahme zustimmt, lässt das Team beides zusammenbringen.
explain-anonymous-confidential = Nicht ganz: Sie ist vertraulich. Ihre Antwort wird zusammen mit Ihrem Namen gespeichert, aber niemand bekommt beides zusammen zu sehen, es sei denn, Sie stimmen einer Kontaktaufnahme zu.
explain-anonymous-anonymous = Ja. Ihre Antwort wird ohne Ihren Namen gespeichert, und sobald wir hier fertig sind, führt nichts mehr zu Ihnen zurück.
explain-effort = Eine Zahl, danach höchstens zwei kurze Fragen; etwa eine Minute. Sie können nach der Zahl aufhören.
explain-effort-number-alone = Eine Zahl, mehr nicht. Sie können sie auch offen lassen.
explain-what-is-nps = NPS steht für Net Promoter Score: eine Kennzahl dafür, wie wahrscheinlich etwas weiterempfohlen wird, berechnet aus den Zahlen von 0 bis 10, die alle angeben. Am meisten hilft dem Team der Grund, den Sie nennen.
explain-scale = 0 bedeutet, dass Sie { $product } gar nicht weiterempfehlen würden, 10, dass Sie es äußerst wahrscheinlich tun würden. Keine Zahl ist richtig oder falsch.
explain-who-asks = { $asker } stellt diese Frage. Verantwortlich für diese Umfrage: { $owner }.
explain-who-asks-nobody = { $asker } stellt diese Frage.
explain-a-bot = Ich bin ein Bot.
explain-bot = Ich bin ein Bot. { $asker } fragt durch mich und liest die Antworten; hier sitzt niemand und tippt.
explain-kept = */nps me* zeigt, was über Sie gespeichert ist, */nps forget* löscht es jederzeit.
explain-kept-anonymous = Heute nimmt *meine Antwort löschen* Ihre Antwort zurück, solange sie noch nicht gezählt ist. Danach führt nichts mehr von ihr zu Ihnen, und niemand kann sie wiederfinden, auch nicht, um sie zu löschen. */nps me* zeigt, was sonst über Sie gespeichert ist, */nps forget* löscht das.
explain-months = { $months ->
    [one] Nach einem Monat wird gelöscht, was Sie geschrieben haben; dann bleibt nur Ihre Zahl in den Gesamtergebnissen, ohne dass etwas zu Ihnen führt.
   *[other] Nach { $months } Monaten wird gelöscht, was Sie geschrieben haben; dann bleibt nur Ihre Zahl in den Gesamtergebnissen, ohne dass etwas zu Ihnen führt.
}
explain-other = Da weiß ich nicht weiter: Ich führe nur diese Umfrage durch. { $asker } kann Ihnen das beantworten.
explain-general = Ich führe kurze Umfragen für Teams in diesem Workspace durch. */nps me* zeigt, was über Sie gespeichert ist, */nps forget* löscht es, und mit *hilfe* erfahren Sie, was ich sonst noch verstehe.
