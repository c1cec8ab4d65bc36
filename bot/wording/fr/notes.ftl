## What has changed, for those who asked for it

note-asked = Vous nous avez écrit en évoquant { $about }. Depuis, voici ce qui a changé :
note-solves = Est-ce résolu pour vous ?
note-small = { $asker } vous le dit une seule fois. Ce que vous répondez est compté avec les réponses des autres ; votre nom n’y figure pas.
note-dropped = Vous nous avez écrit en évoquant { $about }. Nous avons décidé de ne pas le changer, pour cette raison :
note-dropped-small = { $asker } vous le dit une seule fois et ne demande rien.
button-note-yes = Oui
button-note-partly = En partie
button-note-no = Non
note-said-yes = Vous avez dit que c’est résolu. Merci.
note-said-partly = Vous avez dit que c’est résolu en partie. Que manque-t-il encore ? Une ligne suffit : écrivez-la ici, ou utilisez le bouton.
note-said-no = Vous avez dit que ce n’est pas résolu. Que manque-t-il encore ? Une ligne suffit : écrivez-la ici, ou utilisez le bouton.
note-line-kept = Merci, votre ligne est notée. L’équipe la lit sans votre nom.
button-note-line = Écrire une ligne
dialog-note-line = Que manque-t-il ?
note-line-field = Que manque-t-il encore ?
me-note = Le { $day }, vous avez appris ce qu’il en est, pour { $product }, de ce que vous aviez évoqué : { $about }.
me-note-said-yes = Vous avez dit que c’est résolu.
me-note-said-partly = Vous avez dit que c’est résolu en partie.
me-note-said-no = Vous avez dit que ce n’est pas résolu.
