## Ein Fall, wie ihn das Team sieht

case-title-nobody = Fall: Noch kümmert sich niemand darum
case-title-offered = Fall für { $owner }, noch nicht übernommen
case-title-claimed = Fall: { $owner } kümmert sich darum
case-title-closed = Fall abgeschlossen von { $owner }
case-title-withdrawn = Fall von selbst beendet
case-about-score = { $name } hat bei der Umfrage zu { $product } mit *{ $score }* geantwortet.
case-about-words = Das hat jemand zu { $product } geschrieben und braucht vielleicht Hilfe:
case-before = Beim Mal davor war es { $score }.
case-wishes-contact = Die Person hat einer Kontaktaufnahme zugestimmt.
case-cause = Ursache:
case-done = Getan:
case-told = Mitgeteilt:
case-withdrawn = Die Antwort wurde zurückgenommen oder geändert, oder die Person wurde vergessen. Hier ist nichts mehr offen.
case-no-contact = Die Person hatte einer Kontaktaufnahme zugestimmt und möchte sie doch nicht. Hier ist nichts mehr offen.
case-clock-reply-on-time = Erste Antwort fällig: { $when }.
case-clock-reply-due-soon = Erste Antwort bald fällig: { $when }.
case-clock-reply-overdue = Erste Antwort überfällig seit { $when }.
case-clock-reply-met = Erste Antwort rechtzeitig.
case-clock-reply-missed = Keine rechtzeitige erste Antwort.
case-clock-close-on-time = Abzuschließen bis { $when }.
case-clock-close-due-soon = Bald abzuschließen: bis { $when }.
case-clock-close-overdue = Hätte abgeschlossen sein sollen: { $when }.
case-clock-close-met = Rechtzeitig abgeschlossen.
case-clock-close-missed = Nicht rechtzeitig abgeschlossen.
case-awaits = Jetzt ist die Person dran; die Uhren stehen.
case-muted = Die Person möchte keine Antworten mehr.
case-snoozed = Meldet sich nicht bis { $when }.
case-reopened = { $n ->
    [one] Einmal wieder geöffnet.
   *[other] { $n }-mal wieder geöffnet.
}
case-verified-recovered = Noch einmal gefragt: besser, keine niedrige Zahl mehr.
case-verified-same = Noch einmal gefragt: so niedrig wie zuvor.
case-verified-worse = Noch einmal gefragt: niedriger als zuvor.
case-private = Nur für Sie: Der Person wurde gesagt, dass sonst niemand davon erfährt.
case-words-only = Name und Zahl bleiben verborgen. Was hier steht, wurde zusammen mit dem veröffentlicht, was andere geschrieben haben.
case-internal = Was Sie in diesem Thread schreiben, bleibt unter Ihnen.
button-case-claim = Übernehmen
button-case-reply = Antworten
button-case-reached = Kontakt aufgenommen
button-case-hand-over = Weitergeben
button-case-close = Abschließen
button-case-reopen = Wieder öffnen
case-snooze = Zurückstellen
case-snooze-for = { $n ->
    [one] Bis zum nächsten Arbeitstag
   *[other] Für { $n } Arbeitstage
}

## Was dazu gesagt wird

case-note-reply-soon = { $owner } Die erste Antwort ist bald fällig.
case-note-reply-overdue = Die erste Antwort ist überfällig, und niemand kümmert sich um diesen Fall.
case-note-close-soon = { $owner } Das ist bald abzuschließen.
case-note-close-overdue = Das sollte abgeschlossen sein, und niemand kümmert sich darum.
case-note-offered = { $owner } Dieser Fall ist Ihrer, sofern ihn nicht jemand anders übernimmt.
case-note-handed-over = { $owner } Dieser Fall wurde an Sie weitergegeben.
case-note-wishes-contact = Die Person hat gerade einer Kontaktaufnahme zugestimmt.
case-note-wrote-again = Die Person hat wieder geantwortet. Was sie geschrieben hat, steht oben.
case-note-reopened = { $owner } hat diesen Fall wieder geöffnet.
case-note-still-unsolved = { $owner } Wieder offen, und Ihrer, sofern ihn nicht jemand anders übernimmt: Nach dem Schließen noch einmal gefragt, sieht die Person das weiterhin als ungelöst.
case-note-ended = Die Person möchte dazu keine Antworten mehr bekommen.
case-note-no-contact = Die Person möchte doch nicht kontaktiert werden.
case-note-name-shown = Die Person zeigt jetzt ihren Namen.
case-note-not-reached = Die letzte Antwort kam nicht an: Slack stellt sie der Person nicht zu. Sprechen Sie auf anderem Weg mit ihr, oder schließen Sie den Fall ab.
case-note-not-carried = { $owner } Was Sie zuletzt geschrieben haben, wurde nicht überbracht: Bevor es abging, wollte die Person dazu keine Antworten mehr.
case-moved = Dieser Fall ist umgezogen: Er steht jetzt in { $channel }.
case-moved-to-owner = Dieser Fall ist umgezogen: Wer für die Umfrage zuständig ist, hat ihn jetzt in den Direktnachrichten mit mir.
case-alert-reply-overdue = Ein Fall von *{ $survey }*, um den Sie sich kümmern, wartet auf eine erste Antwort, und sie ist überfällig. Er steht in { $channel }; auch */nps cases* zeigt ihn.
case-alert-close-overdue = Ein Fall von *{ $survey }*, um den Sie sich kümmern, sollte abgeschlossen sein. Er steht in { $channel }; auch */nps cases* zeigt ihn.
case-alert-reply-overdue-here = Ein Fall von *{ $survey }*, um den Sie sich kümmern, wartet auf eine erste Antwort, und sie ist überfällig. */nps cases* zeigt ihn.
case-alert-close-overdue-here = Ein Fall von *{ $survey }*, um den Sie sich kümmern, sollte abgeschlossen sein. */nps cases* zeigt ihn.
cases-title = { $n ->
    [one] Ein offener Fall von { $survey }
   *[other] { $n } offene Fälle von { $survey }
}
cases-yours = { $n ->
    [one] Ein offener Fall
   *[other] { $n } offene Fälle
}
cases-none = Kein Fall, den Sie sehen dürfen, wartet auf etwas.
cases-more = { $n ->
    [one] Einer mehr wird nicht gezeigt.
   *[other] { $n } weitere werden nicht gezeigt.
}

## Die Dialoge

dialog-case-hand-over = Fall weitergeben
case-hand-over-intro = Die Person erfährt es im Thread unter dem Fall.
case-field-to = An wen?
dialog-case-close = Fall abschließen
case-close-intro = Je eine oder zwei Zeilen genügen: Andere lernen daraus, was immer wieder vorkommt.
case-field-cause = Was war die Ursache?
case-field-done = Was wurde getan?
case-field-told = Was haben Sie der Person mitgeteilt?
case-told-draft = Danke, dass Sie uns das gesagt haben. Woran es lag: … Was wir getan haben: …
dialog-case-send = Fertig
dialog-case-refused = Nicht möglich
case-refused-not-yours = Um diesen Fall kümmern sich andere.
case-refused-about-you = In diesem Fall geht es um eine Antwort von Ihnen selbst: Jemand anders kümmert sich darum.
case-refused-claimed = { $owner } hat diesen Fall schon übernommen. Wenn Sie sich abgesprochen haben, nehmen Sie „Weitergeben“.
case-refused-not-open = Dieser Fall ist abgeschlossen. Er kann wieder geöffnet werden.
case-refused-not-closed = Dieser Fall ist offen.
case-refused-withdrawn = Dieser Fall hat sich von selbst beendet: Die Antwort wurde zurückgenommen oder geändert, oder die Person wurde vergessen.
case-refused-another = Zu derselben Person ist schon ein anderer Fall offen. Machen Sie dort weiter.
case-refused-muted = Die Person möchte dazu keine Antworten mehr.
case-refused-empty = Bitte schreiben Sie hier etwas.
case-refused-private = Der Person wurde gesagt, dass außer Ihnen niemand davon erfährt; deshalb lässt sich der Fall nicht weitergeben.
case-refused-not-for-them = Dieser Fall kann nur an Mitglieder dieses Workspace gehen, und nie an die Person, um die es geht.
