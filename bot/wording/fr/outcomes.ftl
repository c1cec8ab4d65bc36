## Before an action is told, and what came of it

dialog-action-preview = Avant l’envoi
dialog-action-tell = Les prévenir
reach-told = { $n ->
    [one] { $n } personne qui l’a demandé est prévenue, à ses propres heures.
   *[other] { $n } personnes qui l’ont demandé sont prévenues, une seule fois et à leurs propres heures.
}
reach-unseen = Toute personne qui l’a demandé est prévenue, une seule fois et à ses propres heures. Leur nombre n’est pas indiqué : on peut choisir des mots qu’une seule personne a écrits.
reach-held-out = { $n ->
    [one] { $n } passif n’est pas prévenu, pour comparer.
   *[other] { $n } passifs ne sont pas prévenus, pour comparer.
}
reach-held-out-unseen = { $percent } % des passifs parmi elles ne sont pas prévenus, pour comparer.
reach-nobody = Personne n’est prévenu : depuis un an, personne qui puisse l’être ne l’a demandé.
reach-not-opted-out = { $n ->
    [one] { $n } personne s’est désinscrite et n’est pas prévenue.
   *[other] { $n } personnes se sont désinscrites et ne sont pas prévenues.
}
reach-not-gone = { $n ->
    [one] { $n } personne est partie et n’est pas prévenue.
   *[other] { $n } personnes sont parties et ne sont pas prévenues.
}
reach-not-unreachable = { $n ->
    [one] { $n } personne est inconnue dans Slack et n’est pas prévenue.
   *[other] { $n } personnes sont inconnues dans Slack et ne sont pas prévenues.
}
reach-guarded = Seuls les commentaires déjà publiés comptent. Les personnes désinscrites ou parties ne sont pas prévenues.
reach-suggest = Il y a assez de passifs pour comparer : changez d’abord le plan si { $percent } % d’entre eux ne doivent pas le savoir.
reach-reads = Voici ce qu’ils lisent :
reach-reads-in = *{ $name }* : { $n ->
    [one] une personne
   *[other] { $n } personnes
}
reach-languages = Ce qui entoure vos mots est dans la langue de chacun ; vos mots aussi, si vous les écrivez pour elle.
outcome-told = Prévenus : { $n }.
outcome-waiting = Encore à prévenir : { $n }.
outcome-answers = Sur { $of } réponses : résolu { $yes }, en partie { $partly }, non { $no }. Résolu pour { $share } %, sans doute entre { $low } et { $high } %.
outcome-no-answers = Personne n’a encore dit si c’est résolu.
outcome-no-answers-yet = On le saura ici dès que cinq personnes auront répondu.
outcome-moved = Passifs réinterrogés après le message : { $up } en hausse, { $same } sans changement, { $down } en baisse.
outcome-moved-without = Passifs réinterrogés sans message : { $up } en hausse, { $same } sans changement, { $down } en baisse.
outcome-verdict-likely_real = Avec le message, { $points } points de plus sont montés, sans doute entre { $low } et { $high } : sans doute plus que le hasard.
outcome-verdict-could_be_chance = Avec le message, { $points } points de plus sont montés, sans doute entre { $low } et { $high } : cela peut être le hasard.
outcome-verdict-too_few = C’est trop peu de monde pour dire ce que le message a changé.
action-unsolved = *{ $title }* est rouverte : sur { $of } personnes informées qui ont répondu, { $n } disent que ce n’est pas résolu, ou seulement en partie.
action-lines = Voici ce qui manque encore, selon eux :
action-tell-dropped = Prévenir aussi ceux qui l’ont demandé
action-field-tell = Faut-il les prévenir ?
