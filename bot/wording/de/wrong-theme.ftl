## Anderes Thema?

button-wrong-theme = Anderes Thema?
wrong-theme-about = Es geht um: { $themes }
wrong-theme-none = kein Thema
control-theme = Kommentare lesen zu …
theme-comments-title = { $product }: neueste Kommentare, { $theme }
theme-comments-nobody = In diesen Tagen gibt es keinen solchen Kommentar.
dialog-wrong-theme = Anderes Thema?
wrong-theme-ask = Worum geht es in diesem Kommentar?
wrong-theme-named = Kein Thema, eines oder mehrere. Ab jetzt zählt er in allen Berichten so, was immer die Wörter sagen.
wrong-theme-guarded = Kein Thema, eines oder mehrere. Es steht beim Kommentar. Keine Zahl ändert sich: In dieser Umfrage soll niemand erkennbar sein, darum gehen die Zahlen allein nach den Wörtern.
wrong-theme-words = Das hat jemand korrigiert. Nach den Wörtern allein: { $themes }
button-leave-to-words = Nach den Wörtern gehen
wrong-theme-done = Ab jetzt geht es in diesem Kommentar um: { $themes }
wrong-theme-left = Dieser Kommentar geht wieder nach seinen Wörtern: { $themes }
wrong-theme-gone = Diesen Kommentar oder seine Themen gibt es nicht mehr. Rufen Sie den Bericht noch einmal auf.
button-similar = Ähnliche Kommentare
dialog-similar = Ähnliche Kommentare
similar-found = Sagen etwa dasselbe: { $n }
similar-few = Weniger als drei Leute haben etwas Ähnliches geschrieben.

## Words that corrections suggest

word-suggested = Von den Kommentaren, die zu *{ $theme }* verschoben wurden, sagen { $n } *{ $word }*, von allen anderen { $others }. Soll dieses Wort als { $theme } zählen?
button-word-add = Ja, aufnehmen
button-word-refuse = Nein
word-added = Ab jetzt zählt *{ $word }*; frühere Kommentare folgen in wenigen Minuten. Es steht bei den eigenen Themen der Umfrage.
word-refused = *{ $word }* wird für dieses Thema nicht mehr vorgeschlagen.
