## /nps themes

theme-price = prix
theme-missing-feature = fonction manquante
theme-reliability = fiabilité
theme-support = accueil et assistance
theme-ease-of-use = facilité d'usage
theme-speed = rapidité
theme-documentation = documentation
theme-communication = communication
theme-competitor = concurrence
theme-slip-in-service = service qui se dégrade
theme-none = sans thème ou sans mots
themes-title = { $product } : de quoi parlent les gens
themes-nobody = Personne n'a répondu pendant ces jours.
themes-lead = *{ $measure } { $nps }* · réponses : { $n }. Pour arriver à 100, il manque *{ $lost } points*, d'après ce qui est écrit :
themes-row = *{ $theme }* : { $lost } points · réponses : { $n }
themes-score = { $measure } { $nps }, probablement entre { $low } et { $high }
themes-score-few = trop peu pour un score, probablement entre { $low } et { $high }
themes-stand-out = Se détachent de toutes les autres réponses plus que ne le veut le hasard : { $themes }.
themes-next-step = Prochaine étape, *{ $theme }* : { $step }
next-step-price = montrer ce que l'abonnement annuel fait économiser
next-step-missing-feature = dire ce qui est prévu, et comment s'en sortir d'ici là
next-step-reliability = dire ce qui est tombé en panne, et ce qui a été fait depuis
next-step-support = promettre un délai pour la première réponse, et le tenir
next-step-ease-of-use = regarder cinq personnes s'en servir, et corriger là où elles bloquent
next-step-speed = mesurer les trois choses les plus lentes, et en corriger une
next-step-documentation = écrire la page que l'assistance enverrait le plus souvent
next-step-communication = annoncer à l'avance ce qui change, et pour qui
next-step-competitor = demander ce que d'autres font mieux, et commencer par là
next-step-slip-in-service = chercher ce qui a changé, et appeler ceux qui l'ont remarqué
themes-chance = Aucun thème ne se détache des autres réponses plus que ne le veut le hasard.
themes-none = Aucun thème ne peut encore être indiqué ici.
themes-chart-title = Combien citent chaque thème, en %
themes-chart-moved = { $theme } { $was } %, puis { $now } %
themes-chart-caption = Les courbes, en part de toutes les réponses le { $first } et le { $last } : { $themes }. Chaque point compte { $days } jours.
emerging-title = On parle aussi de, hors des thèmes
emerging-title-in = On parle aussi de, hors des thèmes ({ $window })
emerging-row = *{ $words }* : { $n } commentaires
emerging-row-some = *{ $words }* : cinq commentaires ou plus
themes-group = *{ $value }* (réponses : { $n }) : { $themes }
themes-note = Des mentions, pas des causes : personne ne sait si régler un thème rendrait ces points. Les thèmes tombent juste environ une fois sur deux à deux fois sur trois.
themes-guarded = Chaque réponse compte pour le premier thème de ses mots, et seulement pour les thèmes que partagent au moins { $from } personnes ; ils sont montrés avec les groupes. Ils sont comptés par lots entiers : ce ne sont donc pas exactement les réponses du rapport.
themes-learned = Les thèmes suivent { $n } corrections de responsables, ce qui s’est montré meilleur que les mots seuls. theme_head = false dans le fichier de l’enquête revient aux mots.
themes-untagged = { $n ->
    [one] Un commentaire d'avant les thèmes n'est pas encore compté ici
   *[other] { $n } commentaires d'avant les thèmes ne sont pas encore comptés ici
}. La personne qui fait tourner ce bot peut les ajouter : `nps-bot themes redo`.
