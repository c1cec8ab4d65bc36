## What is kept about somebody

me-title = Das ist über Sie gespeichert:
me-profile = Name: { $name }. Zeitzone: { $zone }. Sprache: { $locale }.
me-unknown = unbekannt
me-first-seen = Erstmals erfasst am { $day }.
me-stopped = Am { $day } haben Sie Stopp gesagt; Sie erhalten keine Umfragen.
me-forgotten = Sie wurden vergessen: Gespeichert sind nur Ihre IDs mit den Tagen, an denen Sie gefragt wurden, und Sie erhalten keine Umfragen.
me-ids = Slack-ID: { $slack }. Nummer hier: { $id }.
me-told = Aus Ihrem Slack-Profil und aus Dateien: { $list }.
me-was-asked = An diesen Tagen wurden Sie gefragt: { $list }.
me-asked = { $n ->
    [0] Sie wurden noch nicht gefragt.
    [one] Sie wurden einmal gefragt, am { $day }.
   *[other] Sie wurden { $n }-mal gefragt, zuletzt am { $day }.
}
me-no-answers = Es ist keine Antwort gespeichert, die mit Ihnen verbunden ist.
me-answer = { $day }, zu { $product }: { $score }
me-words = { $day }, zu { $product }, ohne eine Zahl:
me-segments = gezählt nach { $list }
me-try = nur ausprobiert, nirgends gezählt
me-more = { $n ->
    [one] Eine frühere Antwort ist ebenfalls gespeichert.
   *[other] { $n } frühere Antworten sind ebenfalls gespeichert.
}
me-case-open = Seit dem { $day } geht ein Team dem nach, was Sie zu { $product } gesagt haben.
me-case-closed = Ab dem { $day } ist ein Team dem nachgegangen, was Sie zu { $product } gesagt haben, und hat es abgeschlossen.
me-case-withdrawn = Ab dem { $day } ist ein Team dem nachgegangen, was Sie zu { $product } gesagt haben, bis Sie es zurückgenommen oder geändert haben.
me-anonymous = Antworten auf anonyme Umfragen werden ohne Verbindung zu Ihnen gespeichert; sie lassen sich hier nicht zeigen.
me-forget = */nps forget* löscht dies.
me-take-back = Um nur Ihre letzte Antwort zurückzunehmen, schreiben Sie mir: *lösche meine Antwort*. Was in einer vertraulichen oder anonymen Umfrage schon zusammen mit anderen gezeigt wurde, bleibt gezählt.
forget-ask = Damit löschen Sie Ihren Namen, die Verbindung zwischen Ihren Antworten und Ihnen und alles, was Sie dazu geschrieben haben. Das lässt sich nicht rückgängig machen.
forget-stays = Was bleibt: Ihre Zahlen in den Gesamtergebnissen, ohne dass etwas zu Ihnen führt; außerdem Ihre Slack-ID mit den Tagen, an denen Sie gefragt wurden, und Ihr Stopp, falls Sie Stopp gesagt haben, damit Sie keine Umfragen mehr erhalten, bis Sie */nps start* schreiben. Nachrichten, die in Slack stehen, bleiben dort.
forget-sure = Wenn Sie das möchten, schreiben Sie */nps forget yes*.
forgot = Erledigt. Was über Sie gespeichert war, ist gelöscht, und Sie erhalten keine Umfragen mehr; */nps start* ändert das. Ihre Zahlen bleiben in den Gesamtergebnissen, ohne dass etwas zu Ihnen führt.
