## An action, as its team sees it

action-state-planned = geplant
action-state-doing = in Arbeit
action-state-shipped = erledigt
action-state-dropped = verworfen
action-owned = { $owner }, fällig am { $day }
action-overdue = { $owner }, fällig seit dem { $day }
action-about = Für Kommentare zu: { $about }
action-aim-mentions = Ziel: in höchstens { $to } % der Kommentare, bisher { $was } %.
action-aim-mentions-new = Ziel: in höchstens { $to } % der Kommentare.
action-aim-solved = Ziel: { $percent } % derer, die es sich gewünscht haben, sagen, dass es gelöst ist.
action-now = Jetzt { $share } % ({ $n } von { $of }), wahrscheinlich zwischen { $low } und { $high } %.
action-now-no-comments = Jetzt: keine Kommentare, aus denen es sich sagen ließe.
action-now-nobody = Jetzt: Noch hat niemand etwas gesagt.
action-now-readers = Jetzt: nur für alle, die Kommentare lesen dürfen.
action-reached = Erreicht.
action-shipped-on = Erledigt am { $day }:
action-dropped-on = Verworfen am { $day }:
action-reopened = { $n ->
    [one] Einmal wieder geöffnet.
   *[other] { $n }-mal wieder geöffnet.
}
button-action-started = Anfangen
button-action-shipped = Ist erledigt
button-action-changed = Ändern
button-action-dropped = Verwerfen
button-action-reopened = Wieder öffnen
button-action-new = Maßnahme planen
action-due = *{ $title }* ist fällig. Ist es erledigt?
actions-title = { $product }: gesagt, getan
actions-none-in = Keine Maßnahme war offen oder ging zu Ende ({ $window }). */nps action* plant eine.
actions-note = Anteile an den Kommentaren ({ $window }). Dass etwas seltener vorkommt, muss nicht an der Maßnahme liegen.
actions-more = { $n ->
    [one] Eine weitere wird nicht gezeigt.
   *[other] { $n } weitere werden nicht gezeigt.
}
home-actions-title = Maßnahmen

## Its dialogs

dialog-action = Maßnahme planen
dialog-action-change = Maßnahme ändern
dialog-action-save = Speichern
dialog-action-shipped = Ist erledigt
dialog-action-dropped = Maßnahme verwerfen
dialog-action-refused = Nicht möglich
dialog-action-noted = Notiert
action-field-title = Was ist zu tun?
action-hint-title = In wenigen Worten, sodass andere wissen, worum es geht.
action-field-themes = Für Kommentare zu diesen Themen
action-field-words = Oder mit diesen Wörtern
action-hint-words = Mit Kommas dazwischen. Ein Stern steht für jede Endung: Export*
action-field-owner = Wer kümmert sich darum?
action-field-due = Bis wann?
action-field-aim = Woran zeigt sich, dass es gewirkt hat?
action-aims-mentions = Weniger Kommentare handeln davon
action-aims-solved = Wer es sich gewünscht hat, sagt, dass es gelöst ist
action-field-percent = Ziel, in %
action-hint-percent = Höchstens dieser Anteil der Kommentare, oder mindestens dieser Anteil der Leute. Nicht in NPS-Punkten: Was eine einzelne Maßnahme am Wert ändert, ist vom Zufall kaum zu unterscheiden.
action-field-held-out = Passive, die zum Vergleich nichts davon hören
action-held-out-none = Niemand
action-held-out-some = { $n } %
action-field-note = Was hat sich geändert?
action-hint-note = In den Worten derer, die es sich gewünscht haben. Vielleicht lesen sie es genau so.
action-field-why = Warum wird daraus nichts?
action-field-in = { $name }: Ihre Worte
action-hint-in = Bleibt das leer, werden Ihre Worte so gelesen, wie sie oben stehen.
action-flaw-title-short = Sagen Sie in ein paar Worten, was zu tun ist: „Schnellere Exporte“ statt „Exporte“.
action-flaw-title-long = Sagen Sie es mit höchstens 150 Zeichen.
action-flaw-about-nothing = Wählen Sie ein Thema oder schreiben Sie ein Wort, das in Kommentaren vorkommt.
action-flaw-words-long = Höchstens zehn Wörter mit zwei bis 60 Zeichen, mit Kommas dazwischen.
action-flaw-owner-unfit = Kümmern können sich darum nur Vollmitglieder dieses Workspace.
action-flaw-due-unreadable = Nennen Sie einen Tag, etwa 2027-01-31.
action-flaw-due-past = Nennen Sie einen Tag, der noch kommt.
action-flaw-due-far = Nennen Sie einen Tag in den nächsten 18 Monaten. Was länger dauert, geht in Schritten.
action-flaw-aim-points = Nicht in Punkten: Es betrifft zu wenige, und der Wert schwankt von selbst um mehr als das. Nehmen Sie zum Ziel, dass es seltener vorkommt (mentions 9 %) oder dass es als gelöst gilt (solved 80 %).
action-flaw-aim-unreadable = Nennen Sie einen Anteil: mentions 9 % (der Kommentare, höchstens) oder solved 80 % (derer, die es sich gewünscht haben, mindestens).
action-flaw-aim-not-lower = Mehr Kommentare handeln auch heute nicht davon. Nehmen Sie einen kleineren Anteil zum Ziel, oder dass es als gelöst gilt.
action-flaw-held-out-unreadable = Nennen Sie einen Anteil von 0 bis 50 %.
action-flaws = Das ist noch kein Plan:
action-words = Zum Beispiel: */nps action Schnellere Exporte for=speed,Export due=2027-01-31 aim="mentions 9 %" owner=@dana*
action-refused-not-yours = { $owner } kümmert sich um diese Maßnahme; umsetzen können sie diese Person und die Verantwortlichen der Umfrage.
action-refused-owners-plan = Sie setzen diese Maßnahme um; ändern können den Plan die Verantwortlichen der Umfrage.
action-refused-gone = Diese Maßnahme gibt es nicht mehr.
action-refused-not-open = Diese Maßnahme ist erledigt oder verworfen. Sie lässt sich wieder öffnen.
action-refused-not-planned = Mit dieser Maßnahme wurde schon angefangen.
action-refused-not-ended = Diese Maßnahme ist offen.
action-refused-empty = Bitte schreiben Sie hier etwas.

## You said, we did

said-title = { $product }: gesagt und getan
said-said = *Gesagt wurde* etwas zu { $about }.
said-did = *Getan wurde:* { $title }
said-solved = { $share } % derer, die es sich gewünscht und geantwortet haben, sagen, dass es gelöst ist ({ $n } von { $of }).
said-doing = *In Arbeit:*
said-note = Aus dem, was in der Umfrage geschrieben wurde ({ $window }). Wer es schrieb, erfährt niemand.
said-none = Noch wurde nichts von dem getan, was gesagt wurde ({ $window }). */nps actions* zeigt, was geplant ist.
said-posted = In { $channel } gepostet.
said-no-channel = Diese Umfrage hat keinen Channel, in dem es stehen könnte.
button-said-post = Im Channel posten
