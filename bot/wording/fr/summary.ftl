## Ce qu’une équipe lit chaque jour

summary-title-day = { $product } : résumé du { $day }
summary-title-week = { $product } : la semaine jusqu’au { $day }
summary-title-month = { $product } : le mois jusqu’au { $day }
headline-moved = *{ $measure } { $nps }*, probablement entre { $low } et { $high }, d’après { $n } réponses { $window } ; { $change }.
headline-early-moved = *{ $measure } { $nps }*, probablement entre { $low } et { $high }, d’après { $n } réponses { $window } (il est encore tôt pour conclure) ; { $change }.
window-months = { $months ->
    [one] au cours du dernier mois
   *[other] au cours des { $months } derniers mois
}
window-quarter = au T{ $quarter } { $year }
window-this-quarter = depuis le début du trimestre
window-range = du { $first } au { $last }
before-days = { $days ->
    [one] le jour précédent
   *[other] sur les { $days } jours précédents
}
before-months = { $months ->
    [one] le mois précédent
   *[other] sur les { $months } mois précédents
}
before-quarter = au T{ $quarter } { $year }
change-likely_real = { $moved } : probablement réel (un seul regard : sur vingt, un est dû à la chance)
change-could_be_chance = { $moved } : peut-être dû au hasard
change-too_few = { $moved } : trop peu de réponses pour conclure
change-none = trop peu d’éléments de comparaison { $before }
watch-not-begun = Les évolutions durables sont surveillées à partir de { $from } réponses ({ $n } pour l’instant).
watch-not-begun-before = Les évolutions durables sont surveillées à partir de { $from } réponses ({ $n } pour l’instant), et au plus tôt le { $day }.
watch-begins = Les évolutions durables sont surveillées à partir du { $day }.
watch-anew-reworded = La surveillance a repris à zéro le { $day }, quand la question a été reformulée.
watch-anew-audience = La surveillance a repris à zéro le { $day }, quand les personnes interrogées ont changé.
watch-quiet = Aucune évolution durable ne se voit.
watch-lower = *{ $measure } plus bas depuis le { $day } environ* : { $now } depuis, { $before } avant.
watch-higher = *{ $measure } plus haut depuis le { $day } environ* : { $now } depuis, { $before } avant.
watch-waves-likely_real = La vague du { $day } par rapport à celle du { $earlier } : { $now } après { $before }, probablement réel.
watch-waves-could_be_chance = La vague du { $day } par rapport à celle du { $earlier } : { $now } après { $before }, peut-être dû au hasard.
watch-waves-too_few = La vague du { $day } par rapport à celle du { $earlier } : { $now } après { $before }, trop peu de réponses pour conclure.
summary-loop = *Cas* des 7 derniers jours : { $told }
summary-loop-opened = créés { $n }
summary-loop-in-time = contactés à temps { $met } sur { $of }
summary-loop-open = ouverts maintenant { $n }
summary-themes = Dans ce qui est écrit, se détache des autres réponses plus que ne le veut le hasard : { $themes }. La suite avec */nps themes*.
moved-up = { $points } de plus que { $before }
moved-down = { $points } de moins que { $before }
moved-same = comme { $before }
bands = Promoteurs { $promoters } ({ $promoters_share } %) · Passifs { $passives } ({ $passives_share } %) · Détracteurs { $detractors } ({ $detractors_share } %)
rate-declined = refus : { $n }
rate-expired = sans réponse : { $n }
rate-waiting = encore ouvertes : { $n }
rate-waiting-released = { $n } encore ouvertes ou pas encore publiées
rate-failed = impossibles à joindre : { $n }
rate-never_asked = non interrogés { $window } : { $n }
goal-to_go = { $points ->
    [one] Objectif { $goal } : encore { $points } point.
   *[other] Objectif { $goal } : encore { $points } points.
}
goal-passed = { $points ->
    [0] Objectif { $goal } : tout juste.
    [one] Objectif { $goal } : { $points } point au-dessus.
   *[other] Objectif { $goal } : { $points } points au-dessus.
}
goal-could_be_chance = Objectif { $goal } : atteint, mais peut-être par hasard.
goal-reached = Objectif { $goal } : atteint.
goal-too_few = Objectif { $goal } : trop peu de réponses pour conclure.
answers-missing = { $n ->
    [one] Encore { $n } réponse environ pour connaître le score à ±{ $margin } près.
   *[other] Encore { $n } réponses environ pour connaître le score à ±{ $margin } près.
}
converted = Devenus promoteurs : { $converted } passifs sur { $n } (probablement entre { $low } et { $high } %).
converted-held-out = Devenus promoteurs sans avoir été interrogés sur leurs raisons : { $converted } passifs sur { $n } (probablement entre { $low } et { $high } %).
converted-lost = Dans l’autre sens : { $lost } promoteurs sur { $n }.
no-second-answer = Sans deuxième réponse : { $n }.
comments-more = { $n ->
    [one] Encore { $n } commentaire dans le fil.
   *[other] Encore { $n } commentaires dans le fil.
}
comments-whole = Le texte entier est dans le fil.
comments-thread = Encore avec leurs mots
chart-title = { $measure } et la plage où il se situe probablement
chart-low = de
chart-nps = { $measure }
chart-high = à
chart-caption = La courbe : { $nps } le { $first }, { $nps_now } le { $last } (probablement de { $low } à { $high } alors, de { $low_now } à { $high_now } maintenant). Chaque point compte { $days } jours.
policy-anonymous = Sont comptées toutes les réponses à l’enquête, dès leur publication (au moins { $from } à la fois) ; personne ne sait de qui elles sont.
button-full-report = Rapport complet
button-how = Comment est-ce calculé ?
button-working = Ce qui compte
button-themes = Tous les thèmes
button-movement = Tous les changements
button-groups = Tous les groupes
button-trend = Évolution complète
button-responses = Réponses une à une
button-benchmarks = Toutes les références
button-pause = Mettre en pause
dialog-report = Rapport
dialog-how = Le calcul
dialog-survey = Enquête
dialog-refused = Non disponible
how-score = *Le score* est la part des promoteurs (9 et 10) moins la part des détracteurs (0 à 6), en points de −100 à 100. Les passifs (7 et 8) comptent parmi les réponses.
how-counted = *Qui compte :* les réponses à l’enquête { $window }, la dernière de chaque personne. Les deuxièmes réponses des personnes à qui la question a été reposée montrent seulement les changements.
how-counted-releases = *Qui compte :* toutes les réponses à l’enquête publiées { $window }. Les secondes réponses des personnes à qui la question a été reposée montrent seulement les changements de note.
how-counted-anonymous = *Qui compte :* toutes les réponses à l’enquête publiées { $window } ; personne ne sait de qui elles sont.
how-range = *La plage* dit où se situerait probablement le score de tout le monde (intervalle de score à 95 %, Tango). Peu de réponses la rendent large. En dessous de { $few } réponses rien n’est affirmé, en dessous de { $early } il est encore tôt.
how-change = *Une évolution* n’est dite probablement réelle que si le hasard seul en produirait rarement une aussi grande.
how-change-named = *Une évolution* n’est dite probablement réelle que si le hasard seul en produirait rarement une aussi grande ; pour les personnes qui ont répondu les deux fois, c’est l’évolution de chacune qui compte.
how-watch = *Une évolution durable* est annoncée quand les réponses, additionnées à mesure qu’elles arrivent, s’écartent de celles des { $days } premiers jours plus que le hasard ne le ferait dans neuf années sur dix. Dans le résumé quotidien, l’évolution et l’écart à l’objectif sont des chiffres et non des verdicts : qui regarde tous les jours voit beaucoup de hasard.
how-benchmark = *La référence* est un seul chiffre publié. « Plus que le hasard ne l’explique » n’est dit que si toute la plage se trouve d’un côté.
how-rate = *Le taux de réponse* porte sur les personnes que la question a atteintes { $window }. Celles qui n’ont pas pu être jointes, ou n’ont pas été interrogées, sont indiquées à côté.
how-privacy = *Ce qui n’est pas montré :* les noms, jamais. Réponses, commentaires et changements de note sont publiés ensemble, à partir de { $from } personnes, et les groupes de même : pour qu’aucune différence entre deux rapports ne dise ce qu’une personne a répondu.
how-privacy-named = *Ce qui n’est pas montré ici :* les noms.
