## An action, as its team sees it

action-state-planned = prévue
action-state-doing = en cours
action-state-shipped = faite
action-state-dropped = abandonnée
action-owned = { $owner }, pour le { $day }
action-overdue = { $owner }, en retard depuis le { $day }
action-about = Pour les commentaires sur : { $about }
action-aim-mentions = Objectif : dans { $to } % des commentaires au plus, contre { $was } %.
action-aim-mentions-new = Objectif : dans { $to } % des commentaires au plus.
action-aim-solved = Objectif : { $percent } % de ceux qui l’ont demandé disent que c’est réglé.
action-now = Aujourd’hui { $share } % ({ $n } sur { $of }), sans doute entre { $low } et { $high } %.
action-now-no-comments = Aujourd’hui : pas de commentaires pour le dire.
action-now-nobody = Aujourd’hui : personne n’a encore rien dit.
action-now-readers = Aujourd’hui : pour ceux qui lisent les commentaires.
action-reached = Atteint.
action-shipped-on = Faite le { $day } :
action-dropped-on = Abandonnée le { $day } :
action-reopened = { $n ->
    [one] Rouverte une fois.
   *[other] Rouverte { $n } fois.
}
button-action-started = Commencer
button-action-shipped = C’est fait
button-action-changed = Modifier
button-action-dropped = Abandonner
button-action-reopened = Rouvrir
button-action-new = Prévoir une action
action-due = *{ $title }* arrive à échéance. Est-ce fait ?
actions-title = { $product } : dit et fait
actions-none-in = Aucune action ouverte ni terminée ({ $window }). */nps action* en prévoit une.
actions-note = Parts des commentaires ({ $window }). Si l’on parle moins d’une chose, cela ne vient pas forcément de l’action.
actions-more = { $n ->
    [one] Une autre n’est pas affichée.
   *[other] { $n } autres ne sont pas affichées.
}
home-actions-title = Actions

## Its dialogs

dialog-action = Prévoir une action
dialog-action-change = Modifier une action
dialog-action-save = Enregistrer
dialog-action-shipped = C’est fait
dialog-action-dropped = Abandonner une action
dialog-action-refused = Impossible
dialog-action-noted = C’est noté
action-field-title = Que faut-il faire ?
action-hint-title = En quelques mots, pour que les autres sachent de quoi il s’agit.
action-field-themes = Pour les commentaires sur ces thèmes
action-field-words = Ou avec ces mots
action-hint-words = Séparés par des virgules. Une étoile vaut n’importe quelle fin : export*
action-field-owner = Qui s’en occupe ?
action-field-due = Pour quand ?
action-field-aim = Qu’est-ce qui montrera que cela a marché ?
action-aims-mentions = Moins de commentaires en parlent
action-aims-solved = Ceux qui l’ont demandé disent que c’est réglé
action-field-percent = Objectif, en %
action-hint-percent = Au plus, des commentaires ; au moins, des personnes. Pas en points de NPS : ce qu’une seule action change au score se distingue à peine du hasard.
action-field-held-out = Passifs laissés de côté pour comparer
action-held-out-none = Personne
action-held-out-some = { $n } %
action-field-note = Qu’est-ce qui a changé ?
action-hint-note = Avec les mots de ceux qui l’ont demandé. Ils le liront peut-être tel quel.
action-field-why = Pourquoi n’en sera-t-il rien ?
action-field-in = { $name } : vos mots
action-hint-in = Laissé vide, vos mots sont lus tels qu’ils figurent plus haut.
action-flaw-title-short = Dites en quelques mots ce qu’il faut faire : « Des exports plus rapides » plutôt que « Exports ».
action-flaw-title-long = Dites-le en 150 caractères.
action-flaw-about-nothing = Choisissez un thème, ou écrivez un mot que contiennent des commentaires.
action-flaw-words-long = Dix mots au plus, de deux à 60 caractères, séparés par des virgules.
action-flaw-owner-unfit = Seuls des membres à part entière de cet espace de travail peuvent s’en occuper.
action-flaw-due-unreadable = Donnez un jour, par exemple 2027-01-31.
action-flaw-due-past = Donnez un jour à venir.
action-flaw-due-far = Donnez un jour des 18 mois à venir. Ce qui prend plus de temps se fait par étapes.
action-flaw-aim-points = Pas en points : trop peu de personnes sont concernées, et le score varie de lui-même davantage que cela. Visez moins de mentions (mentions 9 %), ou des personnes pour qui c’est réglé (solved 80 %).
action-flaw-aim-unreadable = Donnez une part : mentions 9 % (des commentaires, au plus) ou solved 80 % (de ceux qui l’ont demandé, au moins).
action-flaw-aim-not-lower = Il n’y a pas plus de commentaires que cela qui en parlent aujourd’hui. Visez plus bas, ou des personnes pour qui c’est réglé.
action-flaw-held-out-unreadable = Donnez une part de 0 à 50 %.
action-flaws = Ce n’est pas encore un plan :
action-words = Par exemple : */nps action Des exports plus rapides for=speed,export due=2027-01-31 aim="mentions 9 %" owner=@dana*
action-refused-not-yours = { $owner } s’occupe de cette action ; cette personne et les responsables de l’enquête la mènent à bien.
action-refused-owners-plan = Vous menez cette action à bien ; son plan, ce sont les responsables de l’enquête qui le modifient.
action-refused-gone = Cette action n’existe plus.
action-refused-not-open = Cette action est faite ou abandonnée. On peut la rouvrir.
action-refused-not-planned = Cette action est déjà commencée.
action-refused-not-ended = Cette action est ouverte.
action-refused-empty = Merci d’écrire quelque chose ici.

## You said, we did

said-title = { $product } : vous l’avez dit, nous l’avons fait
said-said = *Vous avez parlé* de { $about }.
said-did = *Nous avons fait :* { $title }
said-solved = { $share } % de ceux qui l’ont demandé et ont répondu disent que c’est réglé ({ $n } sur { $of }).
said-doing = *En cours :*
said-note = D’après ce qui a été écrit dans l’enquête ({ $window }). Personne ne sait qui l’a écrit.
said-none = Rien n’a encore été fait de ce qui a été dit ({ $window }). */nps actions* montre ce qui est prévu.
said-posted = Publié dans { $channel }.
said-no-channel = Cette enquête n’a pas de canal où le publier.
button-said-post = Publier dans le canal
