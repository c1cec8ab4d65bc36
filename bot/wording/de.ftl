### What the bot says, in German. Never a band to a respondent; short, plain, warm.

## The question

ask-intro = *{ $asker }* möchte gern wissen, was Sie von { $product } halten. Eine Zahl, danach auf Wunsch ein oder zwei kurze Fragen; das dauert etwa eine Minute.
ask-question = Wie wahrscheinlich ist es, dass Sie { $product } im Freundes- oder Kollegenkreis weiterempfehlen?
ask-anchors = 0 = überhaupt nicht wahrscheinlich, 10 = äußerst wahrscheinlich
ask-privacy-named = Wer das sieht: Die für diese Umfrage verantwortliche Person kann Ihre Antwort mit Ihrem Namen sehen; in Channels stehen Namen nie neben Antworten.
ask-privacy-confidential = Wer das sieht: Niemand sieht Ihren Namen zusammen mit Ihrer Antwort, es sei denn, Sie möchten kontaktiert werden. Ihre Zahl geht in ein Gesamtergebnis ein, und was Sie schreiben, kann ohne Ihren Namen zitiert werden.
ask-privacy-anonymous = Wer das sieht: Ihre Antwort wird ohne Ihren Namen und ohne Uhrzeit gespeichert, und sobald wir hier fertig sind, führt nichts mehr zu Ihnen zurück.
ask-how = Klicken Sie auf eine Zahl oder tippen Sie sie ein.
ask-how-click = Klicken Sie auf eine Zahl.
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
retired-moved = Die Frage steht weiter unten noch einmal.
retired-stop = Diese Frage ist geschlossen.
retired-expire = Diese Frage ist inzwischen geschlossen. Es wurde nichts gespeichert.
retired-other = Diese Frage ist geschlossen.

## When no number was found in what somebody typed

clarify-no_number = Ich suche eine einzelne ganze Zahl von 0 (überhaupt nicht wahrscheinlich) bis 10 (äußerst wahrscheinlich). Welche wählen Sie?
clarify-range = Da bleibt mehr als eine Zahl übrig. Welche wählen Sie?
clarify-decimal = Ich kann nur eine ganze Zahl annehmen. Welche wählen Sie?
clarify-tentative = Soll ich das als Ihre Antwort nehmen? Wählen Sie die Zahl, die passt.
clarify-out_of_range = Die Skala geht von 0 (überhaupt nicht wahrscheinlich) bis 10 (äußerst wahrscheinlich). Welche Zahl wählen Sie?
clarify-other_scale = Diese Skala geht von 0 (überhaupt nicht wahrscheinlich) bis 10 (äußerst wahrscheinlich). Welche Zahl wählen Sie?
clarify-conflict = Ich habe mehr als eine Zahl gefunden. Welche ist Ihre Antwort auf die Frage unten?
clarify-negated = Verstanden, diese nicht. Welche Zahl wählen Sie?
clarify-guess = Ich bin nicht sicher, ob ich das richtig gelesen habe. Welche Zahl wählen Sie?
clarify-bare_no = Ich bin nicht sicher, was Ihr Nein bedeutet: eine Zahl auf der Skala, oder dass Sie lieber nicht antworten möchten? Beides ist in Ordnung.

## Questions about the survey

explain-why-me-channel = { $asker } möchte wissen, was die Mitglieder von { $channel } von { $product } halten, und Sie gehören dazu. Sie müssen nicht antworten.
explain-why-me-list = { $asker } hat Sie auf die Liste der Personen gesetzt, deren Meinung zu { $product } gefragt ist. Sie müssen nicht antworten.
explain-why-me-everyone = { $asker } möchte wissen, was die Menschen in diesem Workspace von { $product } halten. Sie müssen nicht antworten.
explain-why-me-again = Sie haben diese Frage schon einmal beantwortet. { $asker } möchte wissen, ob sich für Sie etwas geändert hat. Sie müssen nicht antworten.
explain-anonymous-named = Nein. Die für diese Umfrage verantwortliche Person kann Ihre Antwort mit Ihrem Namen sehen; in Channels stehen Namen nie neben Antworten.
explain-anonymous-confidential = Nicht ganz: Sie ist vertraulich. Ihre Antwort wird zusammen mit Ihrem Namen gespeichert, aber niemand bekommt beides zusammen zu sehen, es sei denn, Sie stimmen einer Kontaktaufnahme zu.
explain-anonymous-anonymous = Ja. Ihre Antwort wird ohne Ihren Namen gespeichert, und sobald wir hier fertig sind, führt nichts mehr zu Ihnen zurück.
explain-effort = Eine Zahl, danach höchstens zwei kurze Fragen; etwa eine Minute. Sie können nach der Zahl aufhören.
explain-what-is-nps = NPS steht für Net Promoter Score: eine Kennzahl dafür, wie wahrscheinlich etwas weiterempfohlen wird, berechnet aus den Zahlen von 0 bis 10, die alle angeben. Am meisten hilft dem Team der Grund, den Sie nennen.
explain-scale = 0 bedeutet, dass Sie { $product } gar nicht weiterempfehlen würden, 10, dass Sie es äußerst wahrscheinlich tun würden. Keine Zahl ist richtig oder falsch.
explain-who-asks = { $asker } stellt diese Frage. Verantwortlich für diese Umfrage ist { $owner }.
explain-who-asks-nobody = { $asker } stellt diese Frage.
explain-kept = Ihre Antwort bleibt gespeichert, bis Sie sie löschen: */nps me* zeigt, was über Sie gespeichert ist, */nps forget* löscht es.
explain-kept-anonymous = Ihre Antwort wird ohne Verbindung zu Ihnen gespeichert. Niemand kann sie wiederfinden, auch nicht, um sie zu löschen. */nps me* zeigt, was sonst über Sie gespeichert ist, */nps forget* löscht das.
explain-other = Da weiß ich nicht weiter: Ich führe nur diese Umfrage durch. { $asker } kann Ihnen das beantworten.
explain-general = Ich führe kurze Umfragen für Teams in diesem Workspace durch. */nps me* zeigt, was über Sie gespeichert ist, */nps forget* löscht es, und mit *hilfe* erfahren Sie, was ich sonst noch verstehe.

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
thanks-contact = Darf sich dazu jemand bei Ihnen melden? Wenn Sie zustimmen, sieht das Team hinter dieser Umfrage Ihren Namen und was Sie hier geschrieben haben.
button-contact = Ja, melden Sie sich gern
contact-confirmed = Vielen Dank. { $asker } hat jetzt Ihren Namen und was Sie geschrieben haben und meldet sich vielleicht bei Ihnen.
note-noted = Notiert, ich habe das ergänzt.
note-changed = Geändert: Ihre Antwort ist { $score }.
note-enough = In Ordnung, von mir war das alles. Ihre Antwort ist gespeichert. Vielen Dank.
note-whenever = Das eilt nicht: Schreiben Sie hier, wann immer Sie möchten.
note-coming-back = In Ordnung. Ich melde mich wieder: { $when }.
note-declined = In Ordnung, dann lasse ich es diesmal.
note-too-late = Ihre Antwort gilt und lässt sich nicht mehr ändern. Danke, dass Sie darauf zurückgekommen sind.
closed = Diese Frage ist inzwischen geschlossen, deshalb wurde nichts gespeichert. Danke, dass Sie darauf zurückgekommen sind.
closed-offer = Diese Frage ist inzwischen geschlossen, deshalb wurde nichts gespeichert. Wenn Sie trotzdem noch antworten möchten, klicken Sie auf die Schaltfläche.
button-answer-now = Jetzt antworten
note-no-open-question = Für Sie ist gerade keine Frage offen. Schreiben Sie *hilfe*, um zu sehen, was ich kann.
note-stopped = Erledigt: Sie erhalten keine Umfragen mehr.
button-undo = Rückgängig machen
note-started = Willkommen zurück. Sie können wieder Umfragen erhalten; */nps stop* beendet das, sobald es Ihnen zu viel wird.
note-help = Ich führe kurze Umfragen durch und zeige Teams das Ergebnis. Auf meine Frage antworten Sie mit einer Zahl von 0 bis 10.
    • *Nicht mehr fragen* oder */nps stop* beendet alle Umfragen für Sie, */nps start* macht das rückgängig
    • */nps me* zeigt, was über Sie gespeichert ist, */nps forget* löscht es
    • */nps report* zeigt die Zahlen, nur für Sie sichtbar
    • */nps help* zeigt, was es sonst noch gibt
note-share-not-there = Ich konnte den Bericht nicht teilen: Ich bin nicht Mitglied in diesem Channel. Laden Sie mich mit */invite* ein und klicken Sie noch einmal auf die Schaltfläche.
note-share-outsiders = Ich habe den Bericht nicht geteilt: Diesen Channel können Personen von außerhalb Ihres Unternehmens lesen.

## In a channel that is shared with other companies

invite-intro = *{ $asker }* möchte von einigen in diesem Kanal wissen, was sie von { $product } halten. Eine Zahl und auf Wunsch ein Grund; das dauert etwa eine Minute.
invite-how = Von Ihrer Antwort erscheint nichts in diesem Kanal: Der Knopf öffnet ein Fenster, das nur Sie sehen. Gehören Sie nicht zu den Befragten, steht es dort.
invite-choose = Zahl wählen
invite-number = Ihre Zahl
invite-reason = Was ist der wichtigste Grund für Ihre Zahl?
invite-nothing = Für Sie ist hier gerade keine Frage offen. Vielen Dank für Ihre Bereitschaft.
invite-answered = Ihre Antwort ist da, und die erste zählt. Vielen Dank.
invite-started = Umfragen dürfen Sie wieder erreichen. Vielen Dank.
button-privately = Vertraulich antworten
dialog-done = Schließen

## What is kept about somebody

me-title = Das ist über Sie gespeichert:
me-profile = Name: { $name }. Zeitzone: { $zone }. Sprache: { $locale }.
me-unknown = unbekannt
me-first-seen = Erstmals erfasst am { $day }.
me-stopped = Am { $day } haben Sie Stopp gesagt; Sie erhalten keine Umfragen.
me-asked = { $n ->
    [0] Sie wurden noch nicht gefragt.
    [one] Sie wurden einmal gefragt, am { $day }.
   *[other] Sie wurden { $n }-mal gefragt, zuletzt am { $day }.
}
me-no-answers = Es ist keine Antwort gespeichert, die mit Ihnen verbunden ist.
me-answer = { $day }, zu { $product }: { $score }
me-more = { $n ->
    [one] Eine frühere Antwort ist ebenfalls gespeichert.
   *[other] { $n } frühere Antworten sind ebenfalls gespeichert.
}
me-anonymous = Antworten auf anonyme Umfragen werden ohne Verbindung zu Ihnen gespeichert; sie lassen sich hier nicht zeigen.
me-forget = */nps forget* löscht dies.
forget-ask = Damit löschen Sie Ihren Namen, die Verbindung zwischen Ihren Antworten und Ihnen und alles, was Sie dazu geschrieben haben. Das lässt sich nicht rückgängig machen.
forget-stays = Was bleibt: Ihre Zahlen in den Gesamtergebnissen, ohne dass etwas zu Ihnen führt; außerdem Ihre Slack-ID mit den Tagen, an denen Sie gefragt wurden, und Ihr Stopp, falls Sie Stopp gesagt haben, damit niemand Sie zu früh wieder fragt. Nachrichten, die in Slack stehen, bleiben dort.
forget-sure = Wenn Sie das möchten, schreiben Sie */nps forget yes*.
forgot = Erledigt. Was über Sie gespeichert war, ist gelöscht. Ihre Zahlen bleiben in den Gesamtergebnissen, ohne dass etwas zu Ihnen führt.

## App Home

home-title = Umfragen
home-nothing = Für Sie ist gerade keine Frage offen.
home-answered = Vielen Dank, Ihre Antwort ist angekommen.
home-on = Sie können hier Umfragen erhalten, höchstens einmal in 30 Tagen.
home-off = Sie haben Stopp gesagt: Sie erhalten keine Umfragen.
button-start = Wieder Umfragen erhalten
home-more = */nps me* zeigt, was über Sie gespeichert ist, */nps forget* löscht es, */nps help* zeigt, was es sonst noch gibt.

## To the team

alert-title = Jemand hat einer Kontaktaufnahme zugestimmt
alert-person = *{ $name }* hat bei der Umfrage zu { $product } geantwortet und würde gern von Ihnen hören.
alert-no-comment = Ein Kommentar ist nicht dabei.
alert-redirected = Das geht an Sie, weil { $channel } dafür nicht genutzt werden kann.
notice-not-there = Ich konnte die Zusammenfassung von *{ $survey }* nicht in { $channel } posten: Ich bin dort nicht Mitglied. Laden Sie mich in diesem Channel mit */invite* ein, dann poste ich sie.
notice-gone = Ich konnte die Zusammenfassung von *{ $survey }* nicht in { $channel } posten: Der Channel ist archiviert, existiert nicht oder ist privat und ich bin nicht darin. Tragen Sie einen anderen in die Umfragedatei ein und wenden Sie sie erneut an.
notice-outsiders = Die Zusammenfassung von *{ $survey }* geht an Sie: Personen von außerhalb Ihres Unternehmens können { $channel } lesen, deshalb poste ich sie dort nicht. Tragen Sie einen anderen Channel in die Umfragedatei ein und wenden Sie sie erneut an.
notice-audience = *{ $survey }* befragt die Mitglieder von { $channel }, aber ich kann diesen Channel nicht sehen. Laden Sie mich dort mit */invite* ein, oder tragen Sie einen anderen in die Umfragedatei ein und wenden Sie sie erneut an.
notice-group = *{ $survey }* befragt die Mitglieder von { $group }, aber ich kann diese Gruppe nicht lesen. Geben Sie der App den Scope *usergroups:read* und installieren Sie sie erneut, oder tragen Sie eine andere Gruppe in die Umfragedatei ein und wenden Sie sie erneut an.

## Numbers

summary-title = { $product }: Zusammenfassung vom { $day }
report-title = { $product }: Bericht
headline-none = Noch kein Score: keine Antworten { $window }.
headline-hidden = { $n ->
    [one] Eine Antwort
   *[other] { $n } Antworten
} { $window }. In einer Umfrage, die Vertraulichkeit zusagt, wird der Score ab { $from } Antworten angezeigt.
headline-few = { $n ->
    [one] Eine Antwort
   *[other] { $n } Antworten
} { $window }: zu wenig für eine Aussage. Der Score läge bei { $nps }, wahrscheinlich zwischen { $low } und { $high }.
headline = *NPS { $nps }*, wahrscheinlich zwischen { $low } und { $high }, aus { $n } Antworten { $window }.
headline-early = *NPS { $nps }*, wahrscheinlich zwischen { $low } und { $high }, aus { $n } Antworten { $window }; für ein klares Bild ist es noch früh.
window-days = { $days ->
    [one] am letzten Tag
   *[other] in den letzten { $days } Tagen
}
window-all = seit Beginn
counts = Promotoren { $promoters } · Passive { $passives } · Detraktoren { $detractors }
standing-too_low = Einstufung: zu niedrig (unter 0)
standing-good = Einstufung: gut (0 bis 30)
standing-great = Einstufung: sehr gut (30 bis 70)
standing-excellent = Einstufung: ausgezeichnet (ab 70)
change-none = Veränderung: zu wenig zum Vergleichen { $days ->
    [one] am Tag
   *[other] in den { $days } Tagen
} davor.
reworded = Die Frage wurde am { $day } neu formuliert: Die Zahlen davor und danach sind zwei getrennte Reihen und werden nicht verglichen.
change-likely_real = Veränderung gegenüber { $days ->
    [one] dem Tag
   *[other] den { $days } Tagen
} davor: { $difference }, wahrscheinlich echt.
change-could_be_chance = Veränderung gegenüber { $days ->
    [one] dem Tag
   *[other] den { $days } Tagen
} davor: { $difference }, vielleicht Zufall.
change-too_few = Veränderung gegenüber { $days ->
    [one] dem Tag
   *[other] den { $days } Tagen
} davor: { $difference }, zu wenige Antworten für eine Aussage.
rate = Rücklaufquote: { $share } % ({ $answered } von { $asked } Gefragten)
rate-none = Rücklaufquote: { $window } wurde niemand gefragt.
new-answers = { $n ->
    [0] Keine neuen Antworten auf die Umfrage seit der letzten Zusammenfassung.
    [one] Eine neue Antwort seit der letzten Zusammenfassung.
   *[other] { $n } neue Antworten seit der letzten Zusammenfassung.
}
new-answers-bands = { $n ->
    [one] Eine neue Antwort seit der letzten Zusammenfassung
   *[other] { $n } neue Antworten seit der letzten Zusammenfassung
}: Promotoren { $promoters }, Passive { $passives }, Detraktoren { $detractors }.
new-reasks = { $n ->
    [one] Neu ist eine Antwort auf eine erneute Befragung.
   *[other] Neu sind { $n } Antworten auf erneute Befragungen.
}
industry-education = Bildung
industry-insurance = Versicherungen
industry-e-commerce = E-Commerce
industry-digital-marketing = Digitalmarketing
industry-consulting = Beratung
industry-enterprises = Großunternehmen
industry-financial-services = Finanzdienstleistungen
industry-saas = Software as a Service
industry-logistics = Logistik und Transport
industry-healthcare = Gesundheitswesen
benchmark-ahead = Benchmark für { $label } ({ $points }): vorn, { $range }.
benchmark-level = Benchmark für { $label } ({ $points }): kein klarer Unterschied, { $range }.
benchmark-behind = Benchmark für { $label } ({ $points }): zurück, { $range }.
benchmark-too_few = Benchmark für { $label }: { $points }; zu wenige Antworten für einen Vergleich.
benchmark-source = Quelle: { $source }, { $year }.
benchmark-source-dated = Quelle: { $source }, { $year }; mehr als zwei Jahre alt, also nur ein Anhaltspunkt.
benchmark-range = { $difference } (möglich: { $low } bis { $high })
difference-above = { $points } darüber
difference-below = { $points } darunter
difference-equal = gleichauf
passives-waiting = { $n ->
    [0] Derzeit warten keine Passiven auf eine erneute Befragung.
    [one] Eine passive Person wartet auf eine erneute Befragung.
   *[other] { $n } Passive warten auf eine erneute Befragung.
}
movement = Erneut gefragt: { $up } gestiegen, { $same } gleich geblieben, { $down } gesunken.
movement-hidden = Erneut gefragt: bisher { $n ->
    [one] eine Antwort
   *[other] { $n } Antworten
}; Veränderungen werden ab { $from } Antworten angezeigt.
movement-none = Erneut gefragt: keine Antworten { $window }.
movement-held-out = Erneut gefragt, ohne nach Gründen gefragt worden zu sein (Vergleich): { $up } gestiegen, { $same } gleich geblieben, { $down } gesunken.
held-out-hidden = Erneut gefragt, ohne nach Gründen gefragt worden zu sein (Vergleich): bisher { $n }; wie sie sich bewegt haben, zeigt sich ab { $from }.
comments-title = Im Wortlaut
policy = Gezählt werden Antworten auf die Umfrage, je Person die letzte; Antworten auf erneute Befragungen zeigen nur, was sich verändert hat.
button-share = In diesem Channel teilen
shared-by = Geteilt von { $person }

## Why somebody is not asked

why-not-opted_out = Möchte keine Umfragen
why-not-bot = Ein Bot
why-not-gone = Deaktiviert oder in Slack nicht zu sehen
why-not-guest = Gast, und die Umfrage fragt keine Gäste
why-not-external = Aus einer anderen Firma und nicht zu fragen
why-not-member = Mitglied, und die Umfrage fragt nur andere
why-not-excluded = Von der Umfrage ausgenommen
why-not-open_ask = Eine Frage ist noch offen
why-not-tenure = Neu hier
why-not-cooldown = Vor Kurzem gefragt oder bald an der Reihe
why-not-team_spread = An dem Tag werden genug aus dem Team gefragt
why-not-survey_day_full = Die Umfrage fragt an dem Tag niemanden mehr
why-not-wave_over = Die Welle endet vorher
why-not-not_drawn = In dieser Welle nicht ausgelost
why-not-asked = In dieser Welle gefragt
why-not-until = { $why }, nicht vor dem { $day }

## /nps

usage = Das verstehe ich:
    • */nps report* `[Umfrage] [7d|30d|90d|all]`: die Zahlen, nur für Sie sichtbar
    • */nps preview* `[survey]`: wer wann gefragt wird, und wer nicht und warum (nur Verantwortliche)
    • */nps ask* `@jemand [Umfrage]`: jemanden jetzt fragen, wenn keine Regel dagegensteht (nur für Zuständige)
    • */nps pause* `[Umfrage]`, */nps resume* `[Umfrage]`, */nps stop* `Umfrage`: eine Umfrage anhalten, fortsetzen, ihre Welle beenden (nur für Zuständige)
    • */nps stop*: keine Umfragen mehr für Sie; */nps start* macht das rückgängig
    • */nps me*: was über Sie gespeichert ist; */nps forget* löscht es
    • */nps help*: diese Liste
no-survey = Es gibt noch keine Umfrage. Wer diesen Bot betreibt, legt eine mit `nps-bot survey apply` an.
which-survey = Es gibt mehrere Umfragen; nennen Sie eine davon: { $known }.
unknown-survey = Es gibt keine Umfrage namens { $name }. Vorhanden: { $known }.
unknown-window = { $window } ist kein Zeitraum, den ich anzeigen kann. Nehmen Sie eine Zahl von Tagen wie 7d, 30d oder 90d, oder „all“ für alles.
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
preview-next = Als Nächstes:
preview-why = Nicht gefragt, und warum:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Eine Person, die schon geantwortet hat, wird noch einmal gefragt.
   *[other] { $count } Personen, die schon geantwortet haben, werden noch einmal gefragt.
}
preview-more = Alle einzeln: `nps-bot survey preview { $survey } --all`
preview-everyone = die Mitgliederliste
