## May we quote this?

quote-offer = Dürfen wir das zitieren? Wenn Sie zustimmen, darf { $asker } genau diese Worte anderen zeigen, auch öffentlich, und ohne Ihre Bewertung. Sie können das jederzeit zurücknehmen.
button-quote-named = Mit meinem Namen
button-quote-unnamed = Ohne meinen Namen
button-quote-no = Nein
quote-said-named = Vielen Dank. Diese Worte dürfen mit Ihrem Namen zitiert werden. Zurücknehmen können Sie das hier oder mit */nps me*.
quote-said-unnamed = Vielen Dank. Diese Worte dürfen ohne Ihren Namen zitiert werden. Zurücknehmen können Sie das hier oder mit */nps me*.
quote-said-no = In Ordnung, diese Worte werden nicht zitiert.
quote-changed = Diese Worte lauten inzwischen anders oder sind gelöscht; es wurde nichts vereinbart.
button-quote-back = Zurücknehmen
me-quote-named = Diese Worte von Ihnen dürfen mit Ihrem Namen zitiert werden:
me-quote-unnamed = Diese Worte von Ihnen dürfen ohne Ihren Namen zitiert werden:
quotes-title = *{ $survey }*: was zitiert werden darf ({ $n }), im Wortlaut und mit nicht mehr, als hier steht
quotes-none = Zu *{ $survey }* darf bisher nichts zitiert werden.
quotes-unnamed = Ohne Namen
