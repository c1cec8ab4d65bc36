## What is going to be asked

preview-head = *{ $survey }*, la vague commencée le { $day } : { $ahead ->
    [one] il reste une personne à interroger
   *[other] il reste { $ahead } personnes à interroger
}.
preview-when = Aujourd’hui { $today }, d’ici une semaine { $week }, la dernière le { $last } ; au plus { $busiest } en un jour, sur { $days ->
    [one] un jour
   *[other] { $days } jours
} en tout.
preview-paused = L’enquête est en pause : rien ne part avant sa reprise.
preview-unread = La liste des personnes n’est pas encore complète : { $sources } n’a pas encore pu être lu dans Slack.
preview-nobody = Il n’y a personne à interroger : le fichier de l’enquête dit qui l’est, avec *people*, *people_file*, *channels*, *groups* ou *everyone*.
preview-next = Ensuite :
preview-why = Non interrogées, et pourquoi :
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Une personne qui a déjà répondu sera interrogée de nouveau.
   *[other] { $count } personnes qui ont déjà répondu seront interrogées de nouveau.
}
preview-more = Toutes, une par une : `nps-bot survey preview { $survey } --all`
preview-everyone = la liste des membres
preview-waits = *{ $survey }* n’a pas commencé : personne n’est interrogé avant que quelqu’un ne la lance. En l’état, { $ahead ->
    [one] une personne serait interrogée
   *[other] { $ahead } personnes seraient interrogées
}.
preview-asked = Seront interrogées :
preview-page = { $survey } : de { $from } à { $to } sur { $n }, page { $page } sur { $last }
button-everybody = Toutes, une par une
button-previous = Précédent
button-next = Suivant
button-overview = Vue d’ensemble
dialog-preview = Aperçu
