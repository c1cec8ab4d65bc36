## /nps loop

loop-title = { $product } : ce que sont devenus les dossiers
loop-few = Moins de { $from } dossiers ouverts { $window } : trop peu pour en dire plus.
loop-opened = { $n ->
    [0] Aucun dossier ouvert { $window }.
    [one] *Un dossier* ouvert { $window }.
   *[other] *{ $n } dossiers* ouverts { $window }.
}
loop-withdrawn = Dont terminés d’eux-mêmes, et plus comptés ensuite : { $n }.
loop-in-time = Personnes contactées à temps : *{ $share } %* ({ $met } sur { $of }), probablement entre { $low } et { $high } %.
loop-waiting = Pas encore contactées, mais encore dans les temps : { $n }.
loop-reply = La moitié des premières réponses sont parties en *{ $hours }* heures ouvrées (dossiers : { $n }).
loop-close = La moitié ont été clos en *{ $hours }* heures ouvrées (dossiers : { $n }).
loop-open = Ouverts en ce moment, quelle que soit leur date : *{ $n }*
loop-age-new = depuis moins de 2 jours : { $n }
loop-age-week = depuis 2 à 7 jours : { $n }
loop-age-month = depuis 7 à 30 jours : { $n }
loop-age-older = depuis 30 jours ou plus : { $n }
loop-causes = *Causes*, telles que notées à la clôture :
loop-cause = { $cause } : { $n }
loop-causes-more = { $n ->
    [one] Une autre cause n’est pas affichée.
   *[other] { $n } autres causes ne sont pas affichées.
}
loop-verified = *Interrogés une fois de plus après la clôture* ({ $n }) : regagnés { $recovered }, pareil { $same }, moins bien { $worse }
loop-again = *Ont répondu de nouveau depuis*, parmi les détracteurs { $window } :
loop-reached = contactés entre-temps ({ $n }) : regagnés { $recovered }, pareil { $same }, moins bien { $worse }
loop-unreached = pas contactés ({ $n }) : regagnés { $recovered }, pareil { $same }, moins bien { $worse }
loop-chance = Regagné : n’est plus détracteur. Pareil : l’est encore, sans note plus basse. Ce n’est pas une comparaison au hasard, car personne n’a tiré au sort qui serait contacté ; et certains remonteraient par le seul hasard.
loop-note = En heures ouvrées de la personne qui s’occupe du dossier. Un dossier rouvert compte tel qu’il s’est passé la première fois.
loop-guarded = Là où la confidentialité a été promise, ce que diraient moins de { $from } dossiers n’est pas montré, ni ce que les personnes ont répondu la fois suivante.
