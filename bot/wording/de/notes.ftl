## What has changed, for those who asked for it

note-asked = Sie haben uns geschrieben, es ging um { $about }. Das hat sich seitdem geändert:
note-solves = Ist das für Sie damit gelöst?
note-small = { $asker } teilt Ihnen das einmal mit. Was Sie antworten, wird mit den Antworten anderer gezählt; Ihr Name steht nicht dabei.
note-dropped = Sie haben uns geschrieben, es ging um { $about }. Wir haben uns dagegen entschieden, das zu ändern:
note-dropped-small = { $asker } teilt Ihnen das einmal mit und fragt nichts.
button-note-yes = Ja
button-note-partly = Teilweise
button-note-no = Nein
note-said-yes = Sie sagen, dass es damit gelöst ist. Vielen Dank.
note-said-partly = Sie sagen, dass es teilweise gelöst ist. Was fehlt noch? Eine Zeile genügt: einfach hier schreiben oder über den Knopf.
note-said-no = Sie sagen, dass es damit nicht gelöst ist. Was fehlt noch? Eine Zeile genügt: einfach hier schreiben oder über den Knopf.
note-line-kept = Vielen Dank, Ihre Zeile ist notiert. Das Team liest sie ohne Ihren Namen.
button-note-line = Zeile schreiben
dialog-note-line = Was fehlt noch?
note-line-field = Was fehlt noch?
me-note = Am { $day } haben Sie erfahren, was bei { $product } aus etwas geworden ist; es ging um { $about }.
me-note-said-yes = Sie sagten, dass es gelöst ist.
me-note-said-partly = Sie sagten, dass es teilweise gelöst ist.
me-note-said-no = Sie sagten, dass es nicht gelöst ist.
