## /nps at-risk

at-risk-title = { $product } : qui est peut-être sur le départ
at-risk-lead = { $n ->
    [0] Parmi les passifs et les promoteurs { $window }, personne n'est à risque, d'après les mots et les notes.
    [one] *Une personne* parmi les passifs et les promoteurs { $window } est peut-être sur le départ :
   *[other] *{ $n }* des passifs et des promoteurs { $window } sont peut-être sur le départ :
}
at-risk-few = Parmi les passifs et les promoteurs { $window }, moins de { $from } sont peut-être sur le départ.
at-risk-of-theme = écrivent au sujet de *{ $theme }* : { $n }
at-risk-of-fall = sont { $points } points ou plus sous leur réponse précédente : { $n }
at-risk-about = Écrit au sujet de { $themes }.
at-risk-fell = A donné { $before } avant, { $score } maintenant.
at-risk-more = { $n ->
    [one] Et une personne de plus : `as csv` les montre toutes.
   *[other] Et { $n } de plus : `as csv` les montre toutes.
}
at-risk-note = Une raison de demander, pas une prévision : les thèmes tombent juste environ une fois sur deux à deux fois sur trois, et parmi ceux qui donnent une note élevée, certains en donnent une plus basse la fois suivante par simple hasard.
at-risk-guarded = Comptés selon le premier thème de leurs mots, par lots entiers ; moins de { $from } ne sont pas indiqués. Qui a donné une note plus basse qu'avant n'est pas dit non plus : cela révélerait qui a répondu deux fois.
