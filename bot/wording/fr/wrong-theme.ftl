## Autre thème ?

button-wrong-theme = Autre thème ?
wrong-theme-about = On y parle de : { $themes }
wrong-theme-none = aucun thème
control-theme = Lire les commentaires sur…
theme-comments-title = { $product } : derniers commentaires, { $theme }
theme-comments-nobody = Il n'y a pas de tel commentaire pendant ces jours.
dialog-wrong-theme = Autre thème ?
wrong-theme-ask = De quoi parle ce commentaire ?
wrong-theme-named = Aucun, un ou plusieurs. Tous les rapports le comptent ainsi désormais, quoi que disent les mots.
wrong-theme-guarded = Aucun, un ou plusieurs. Cela se voit à côté du commentaire. Aucun chiffre ne change : dans cette enquête, personne ne doit être reconnaissable, et les chiffres suivent donc les mots seuls.
wrong-theme-words = Quelqu'un l'a corrigé. D'après ses seuls mots : { $themes }
button-leave-to-words = Revenir aux mots
wrong-theme-done = Désormais, ce commentaire parle de : { $themes }
wrong-theme-left = Ce commentaire suit de nouveau ses mots : { $themes }
wrong-theme-gone = Ce commentaire ou ses thèmes n'existent plus. Redemandez le rapport.
button-similar = Commentaires proches
dialog-similar = Commentaires proches
similar-found = Disent à peu près la même chose : { $n }
similar-few = Moins de trois personnes ont écrit quelque chose d’approchant.

## Words that corrections suggest

word-suggested = Parmi les commentaires passés à *{ $theme }*, { $n } disent *{ $word }* ; parmi tous les autres, { $others }. Ce mot doit-il compter comme { $theme } ?
button-word-add = Oui, l'ajouter
button-word-refuse = Non
word-added = Désormais, *{ $word }* compte ; les commentaires plus anciens suivent en quelques minutes. Il figure parmi les thèmes propres à l'enquête.
word-refused = *{ $word }* ne sera plus proposé pour ce thème.
