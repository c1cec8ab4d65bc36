## To the team

alert-title = Jemand hat einer Kontaktaufnahme zugestimmt
alert-person = *{ $name }* hat bei der Umfrage zu { $product } geantwortet und würde gern von Ihnen hören.
alert-withdrawn = { $name } hat bei der Umfrage zu { $product } einer Kontaktaufnahme zugestimmt, möchte sie aber doch nicht.
alert-no-comment = Ein Kommentar ist nicht dabei.
alert-redirected = Das geht an Sie, weil { $channel } dafür nicht genutzt werden kann.
perhaps-a-repeat = Ich konnte nicht herausfinden, ob dies schon in { $channel } steht: Slack hat nicht geantwortet. Vielleicht ist es eine Wiederholung.
in-place-of-owner = Das geht an Sie als Admin dieses Workspace: { $owner } ist zu *{ $survey }* nicht zu erreichen. Nennen Sie in der Umfragedatei jemand anderen (owners) und wenden Sie sie noch einmal an.
notice-not-there = Ich konnte die Zusammenfassung von *{ $survey }* nicht in { $channel } posten: Ich bin dort nicht Mitglied. Laden Sie mich in diesem Channel mit */invite* ein, dann poste ich sie.
notice-gone = Ich konnte die Zusammenfassung von *{ $survey }* nicht in { $channel } posten: Der Channel ist archiviert, existiert nicht oder ist privat und ich bin nicht darin. Tragen Sie einen anderen in die Umfragedatei ein und wenden Sie sie erneut an.
notice-outsiders = Die Zusammenfassung von *{ $survey }* geht an Sie: Personen von außerhalb Ihres Unternehmens können { $channel } lesen, deshalb poste ich sie dort nicht. Tragen Sie einen anderen Channel in die Umfragedatei ein und wenden Sie sie erneut an.
notice-cases = Fälle von *{ $survey }* gehen an Sie, und die Liste der offenen an niemanden: { $channel } ist archiviert, existiert nicht, ich bin nicht darin, oder Personen von außerhalb Ihres Unternehmens können dort lesen. Laden Sie mich dort mit */invite* ein, oder tragen Sie in der Umfragedatei einen anderen *cases_channel* ein und wenden Sie sie erneut an.
notice-audience = *{ $survey }* befragt die Mitglieder von { $channel }, aber ich kann diesen Channel nicht sehen. Laden Sie mich dort mit */invite* ein, oder tragen Sie einen anderen in die Umfragedatei ein und wenden Sie sie erneut an.
notice-group = *{ $survey }* befragt die Mitglieder von { $group }, aber ich kann diese Gruppe nicht lesen. Geben Sie der App den Scope *usergroups:read* und installieren Sie sie erneut, oder tragen Sie eine andere Gruppe in die Umfragedatei ein und wenden Sie sie erneut an.
notice-shortened = Slack hat die Zusammenfassung von *{ $survey }* so nicht angenommen. Ich habe sie in { $channel } gekürzt gepostet, ohne Diagramme und Schaltflächen. Bitte sagen Sie es denen, die diesen Bot betreiben; der Grund steht in seinem Protokoll.
notice-refused = Slack lehnt meine Nachrichten ab, mit dem Code *{ $code }*. Alles wartet und wird erneut versucht: Nichts geht verloren. Bitte fragen Sie die Administration dieses Workspace, ob die App noch erlaubt ist, und wer diesen Bot betreibt, soll in sein Protokoll sehen.
notice-outage = { $minutes } Minuten lang hat Slack keine meiner Nachrichten angenommen. Jetzt geht es wieder: Was fällig war, wird gesendet.

## Numbers

report-title = { $product }: Bericht
headline-none = Noch kein Score: keine Antworten { $window }.
headline-none-released = Noch kein Score: keine Antworten freigegeben { $window }.
headline-few = { $n ->
    [one] Eine Antwort
   *[other] { $n } Antworten
} { $window }: zu wenig für eine Aussage. Der Score läge bei { $nps }, wahrscheinlich zwischen { $low } und { $high }.
headline = *{ $measure } { $nps }*, wahrscheinlich zwischen { $low } und { $high }, aus { $n } Antworten { $window }.
headline-early = *{ $measure } { $nps }*, wahrscheinlich zwischen { $low } und { $high }, aus { $n } Antworten { $window }; für ein klares Bild ist es noch früh.
window-days = { $days ->
    [one] am letzten Tag
   *[other] in den letzten { $days } Tagen
}
window-all = seit Beginn
counts = Promotoren { $promoters } · Passive { $passives } · Detraktoren { $detractors }
standing-too_low = Nach der Faustregel für alle Branchen: zu niedrig (unter 0).
standing-good = Nach der Faustregel für alle Branchen: gut (0 bis 30).
standing-great = Nach der Faustregel für alle Branchen: sehr gut (30 bis 70).
standing-excellent = Nach der Faustregel für alle Branchen: ausgezeichnet (ab 70).
reworded = Die Frage wurde am { $day } neu formuliert: Die Zahlen davor und danach sind zwei getrennte Reihen und werden nicht verglichen.
rate = Rücklaufquote: { $share } % ({ $answered } von { $asked } Gefragten)
rate-none = Rücklaufquote: { $window } wurde niemand gefragt.
rate-imported = { $n ->
    [one] { $n } der { $all } Antworten wurde importiert
   *[other] { $n } der { $all } Antworten wurden importiert
}
rate-imported-all = { $n ->
    [one] die einzige Antwort wurde importiert
   *[other] alle { $n } Antworten wurden importiert
}
new-none = Keine neuen Antworten auf die Umfrage seit der letzten Zusammenfassung.
new-answers-bands = { $n ->
    [one] Eine neue Antwort seit der letzten Zusammenfassung
   *[other] { $n } neue Antworten seit der letzten Zusammenfassung
}: Promotoren { $promoters }, Passive { $passives }, Detraktoren { $detractors }.
new-reasks = { $n ->
    [one] Neu ist eine Antwort auf eine erneute Befragung.
   *[other] Neu sind { $n } Antworten auf erneute Befragungen.
}
new-waiting = { $n ->
    [one] Eine neue Antwort; sie wird
   *[other] { $n } neue Antworten; sie werden
} gezeigt, sobald { $missing ->
    [one] eine weitere dazukommt
   *[other] { $missing } weitere dazukommen
}.
new-waiting-due = { $n } neue Antworten; sie werden mit der nächsten Zusammenfassung gezeigt.
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
benchmark-ahead = Benchmark für { $label } ({ $points }): { $difference }, mehr als der Zufall erklärt (wahrscheinlich { $low } bis { $high }).
benchmark-level = Benchmark für { $label } ({ $points }): { $difference }, im Rahmen dessen, was { $n } Antworten sagen können (möglich: { $low } bis { $high }).
benchmark-behind = Benchmark für { $label } ({ $points }): { $difference }, mehr als der Zufall erklärt (wahrscheinlich { $low } bis { $high }).
benchmark-too_few = Benchmark für { $label }: { $points }; zu wenige Antworten für einen Vergleich.
benchmark-no_verdict = Benchmark für { $label } ({ $points }): { $difference } (möglich: { $low } bis { $high }). Kein Urteil.
benchmark-source = Quelle: { $source }, { $year }.
benchmark-source-dated = Quelle: { $source }, { $year }; mehr als zwei Jahre alt, also nur ein Anhaltspunkt.
sample-none = Die Quelle nennt keine Stichprobe: Vielleicht beschreibt sie andere Menschen.
sample-told = Beschrieben sind: { $whom }.
sample-people = { $n ->
    [one] eine Person
   *[other] { $n } Personen
}
sample-firms = { $n ->
    [one] ein Unternehmen
   *[other] { $n } Unternehmen
}
sample-not-compared = Vielleicht sind das andere Menschen als die hier Befragten: Das ist nicht bekannt.
sample-other-population = Der Benchmark beschreibt { $theirs }, gefragt wird hier { $ours }: zu verschieden für ein Urteil.
sample-other-country = Der Benchmark beschreibt ein anderes Land ({ $theirs }) als das, in dem gefragt wird ({ $ours }): zu verschieden für ein Urteil.
population-consumers = Privatkundschaft
population-clients = Geschäftskundschaft
population-own = die eigene Kundschaft eines Unternehmens
quarter-lowest = Der Wert liegt im untersten Viertel des Feldes.
quarter-below_middle = Der Wert liegt zwischen dem unteren Viertel und der Mitte des Feldes.
quarter-above_middle = Der Wert liegt zwischen der Mitte und dem oberen Viertel des Feldes.
quarter-highest = Der Wert liegt im obersten Viertel des Feldes.
difference-above = { $points } darüber
difference-below = { $points } darunter
difference-equal = gleichauf
passives-waiting = { $n ->
    [0] Derzeit warten keine Passiven auf eine erneute Befragung.
    [one] Eine passive Person wartet auf eine erneute Befragung.
   *[other] { $n } Passive warten auf eine erneute Befragung.
}
movement = Erneut geantwortet: { $n }. Gestiegen { $up }, gleich geblieben { $same }, gesunken { $down }.
movement-none = Erneut gefragt: keine Antworten { $window }.
movement-none-released = Erneut gefragt: keine Antworten freigegeben { $window }.
movement-held-out = Erneut geantwortet, ohne nach Gründen gefragt worden zu sein (Vergleich): { $n }. Gestiegen { $up }, gleich geblieben { $same }, gesunken { $down }.
comments-title = Im Wortlaut
comments-newest = Neueste Kommentare
heading-answers = Wer geantwortet hat
heading-trend = Im Verlauf
heading-themes = Worüber geschrieben wird
heading-moved = Wer sich bewegt hat
heading-against = Wie gut ist das?
policy = Gezählt werden Antworten auf die Umfrage, je Person die letzte; Antworten auf erneute Befragungen zeigen nur, was sich verändert hat.
button-share = In diesem Channel teilen
shared-by = Geteilt von { $person }
report-shared = Geteilt: Der Bericht steht in diesem Channel, oder sobald Slack ihn annimmt.
