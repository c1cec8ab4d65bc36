## /nps report and its sides

report-usage = Écrivez */nps report* puis, dans n’importe quel ordre : `[enquête] [7d|30d|90d|12m|this quarter|2026-Q3|2026-07-01..2026-09-30|all] [by PROPRIÉTÉ] [where PROPRIÉTÉ=VALEUR] [every answer] [vs previous|SECTEUR|ENQUÊTE] [as csv]` ; ou devant *trend*, *movement*, *passives*, *themes*, *at-risk*, *accounts*, *responses*, *working*, *benchmarks* ou *loop*.
not-understood-word = Je n’ai pas compris « { $word } ».
not-understood-property = Je ne connais pas la propriété « { $word } ».
not-understood-value = Je ne connais pas de réponses avec « { $word } ».
not-understood-rival = Je ne peux pas comparer avec « { $word } » : écrivez *vs previous*, *vs* et un secteur ou *vs* et une autre enquête.
not-understood-together = Je ne peux montrer « { $word } » que pour une enquête entière, pas par groupe.
properties-known = Avec les réponses sont conservés : { $known }.
properties-none = Aucune propriété n’est conservée avec les réponses. La personne qui gère ce bot peut en nommer dans le fichier de l’enquête, sous *segments*.
read-as = Lu comme : */nps report { $words }*
part-only = Seulement les réponses avec { $property } = *{ $value }*. Les personnes interrogées ne sont pas comptées par groupe, il n’y a donc pas de taux de réponse ici.
breakdown-title = Par { $property }
breakdown-none = Il n’y a pas ici de réponses à répartir par { $property }.
group-row = *{ $value }* : { $measure } { $nps }, probablement entre { $low } et { $high } · réponses : { $n }
group-row-few = *{ $value }* : trop peu pour le dire, probablement entre { $low } et { $high } · réponses : { $n }
value-unknown = inconnu
value-others = tous les autres, dans des groupes trop petits pour être montrés
groups-waiting = Pas encore dans un groupe : { $n ->
    [one] une réponse plus récente
   *[other] { $n } réponses plus récentes
}. Elles sont comptées par groupe quand chaque groupe en a { $from }, à la fin de la vague ou au bout de { $days } jours.
groups-apart = Les groupes sont comptés par lots entiers : { $n ->
    [one] cette réponse n'est pas exactement celle
   *[other] ces { $n } réponses ne sont pas exactement celles
} du score ci-dessus.
groups-chance = Ces groupes ne diffèrent pas plus que ne le veut le hasard.
groups-somewhere = Ces groupes diffèrent plus que ne le veut le hasard, sans qu’aucun se détache à lui seul.
groups-stand_out = Se détachent des autres plus que ne le veut le hasard : { $groups }.
groups-too_few = Trop peu de réponses par groupe pour dire si ces groupes diffèrent.
stands-above = *{ $value }* (plus haut)
stands-below = *{ $value }* (plus bas)
rival-survey = *{ $survey }* sur les mêmes jours : { $measure } { $nps }, probablement entre { $low } et { $high } · réponses : { $n }
rival-survey-none = *{ $survey }* n’a pas, sur les mêmes jours, de réponses qui puissent être montrées.
rival-measures = Un eNPS et un NPS mesurent des choses différentes : on ne les compare jamais.
rival-previous = Du { $first } au { $last } : { $measure } { $nps }, probablement entre { $low } et { $high } · réponses : { $n }
rival-previous-none = Du { $first } au { $last }, il n’y a pas de réponses qui puissent être montrées.
rival-likely_real = Différence : { $difference }, probablement réelle.
rival-could_be_chance = Différence : { $difference }, peut-être due au hasard.
rival-too_few = Différence : { $difference }, trop peu de réponses pour le dire.
trend-title = { $product } : le score au fil du temps
trend-row = { $day } : *{ $nps }*, probablement entre { $low } et { $high }
trend-note = Chaque ligne compte { $days ->
    [one] le jour
   *[other] les { $days } jours
} jusqu’à elle. Les lignes avec moins de { $from } réponses sont omises.
trend-none = Trop peu de réponses pour une tendance : chaque point en demande { $from }.
movement-title = { $product } : qui a bougé
movement-people = Ont répondu { $days ->
    [one] le jour
   *[other] dans les { $days } jours
} d’avant et de nouveau maintenant : { $n ->
    [one] une personne
   *[other] { $n } personnes
}. Elles ont changé ; pourquoi n’est pas dans ces chiffres.
movement-none-twice = Personne n’a répondu à la fois pendant cette période et pendant une période aussi longue avant elle.
movement-everything = Il n’y a rien avant toute la durée : nommez une période comme 90d.
movement-guarded = Dans une enquête qui promet la confidentialité, on ne montre pas qui a changé d’une période à l’autre : cela dirait qui a répondu deux fois. Parmi les personnes à qui la question a été reposée :
movement-from-promoter = Promoteurs avant ({ $n }) : maintenant { $promoters } promoteurs, { $passives } passifs, { $detractors } détracteurs
movement-from-passive = Passifs avant ({ $n }) : maintenant { $promoters } promoteurs, { $passives } passifs, { $detractors } détracteurs
movement-from-detractor = Détracteurs avant ({ $n }) : maintenant { $promoters } promoteurs, { $passives } passifs, { $detractors } détracteurs
movement-net = Promoteurs gagnés moins promoteurs perdus : { $net }
passives-title = { $product } : les passifs
passives-row = *{ $value }* : { $share } % de passifs ({ $passives } sur { $n }), probablement entre { $low } et { $high } %
passives-about = les passifs parlent de : { $themes }
promoters-about = les promoteurs de : { $themes }
responses-title = { $product } : réponses les plus récentes
responses-row = *{ $score }* · { $person } · { $day }
responses-row-nameless = Publiées le { $day } : { $scores }
responses-words = Ce qui a été écrit
responses-nameless-note = Sans noms et telles qu’elles ont été publiées ensemble, comme l’enquête l’a promis : ni de qui est une note, ni quels mots vont avec elle.
responses-none = Pas de réponses pendant cette période.
responses-none-released = Pendant cette période, aucune réponse n’a été publiée, ou bien plus à la fois qu’on n’en montre une à une.
responses-anonymous = Cette enquête est anonyme : les réponses individuelles ne sont jamais montrées, seulement ce qui a été écrit, par lots.
working-title = { $product } : ce qui compte et ce qui ne compte pas
working-days = Jours : du { $first } au { $last }, à { $zone }.
working-days-all = Jours : tous jusqu’au { $last }, à { $zone }.
working-counted = Dans le score : { $n }, la dernière réponse de chaque personne.
working-counted-releases = Dans le score : { $n }, toutes les réponses publiées. Au moins { $from } sont publiées ensemble, pour qu’aucune différence entre deux rapports n’en trahisse une.
working-counted-every = Dans le score : { $n }, toutes les réponses, donc plusieurs de certaines personnes.
working-superseded = Écartées : { $n }, car la même personne a répondu de nouveau plus tard pendant ces jours.
working-corrected = Écartées : { $n }, car la personne a changé sa réponse.
working-reasks = Écartées : { $n }, réponses à des questions reposées aux seuls passifs ; elles montrent qui a bougé.
working-formula = Promoteurs { $promoters } moins détracteurs { $detractors }, divisé par { $n }, fois 100 : { $measure } { $nps }.
working-interval = Probablement entre { $low } et { $high } : là où se trouve le score de tous dans 95 cas sur 100 (intervalle de score selon Tango 1998 et Rocks 2016).
working-team = Sur les { $size } personnes auxquelles cette enquête s’adresse maintenant, { $n } ont répondu : le score de ces personnes se situe entre { $low } et { $high }, et quoi que pensent les autres, entre { $least } et { $most }.
policy-every = Sont comptées toutes les réponses à l’enquête, donc certaines personnes plusieurs fois ; les réponses aux questions reposées montrent seulement les changements de note.
policy-releases = Sont comptées toutes les réponses à l’enquête, dès leur publication (au moins { $from } à la fois) ; les réponses aux questions reposées montrent seulement les changements de note.
benchmarks-title = Références
benchmarks-table = *{ $source }*, { $year } : { $method }
benchmarks-table-dated = *{ $source }*, { $year }, plus de deux ans : { $method }
benchmarks-row = { $label } : { $points }
benchmarks-note = Des chiffres obtenus par des méthodes différentes ne se comparent pas. La meilleure référence est votre propre score d’avant.
control-period = Autres jours
control-split = Répartir par
control-whole = Ne pas répartir
