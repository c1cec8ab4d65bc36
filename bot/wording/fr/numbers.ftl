## To the team

alert-title = Une personne a accepté d’être contactée
alert-person = *{ $name }* a répondu à l’enquête sur { $product } et aimerait que vous preniez contact.
alert-withdrawn = { $name } a répondu à l’enquête sur { $product } et avait accepté d’être contacté, mais ne le souhaite finalement pas.
alert-no-comment = Aucun commentaire n’accompagne la réponse.
alert-redirected = Ce message vous est adressé parce que { $channel } ne peut pas être utilisé pour cela.
perhaps-a-repeat = Je n’ai pas pu savoir si ceci figure déjà dans { $channel } : Slack n’a pas répondu. C’est peut-être une répétition.
in-place-of-owner = Ceci vous parvient en tant qu’admin de cet espace de travail : impossible de joindre { $owner } au sujet de *{ $survey }*. Nommez quelqu’un d’autre dans le fichier de l’enquête (owners) et appliquez-le de nouveau.
notice-not-there = Je n’ai pas pu publier le résumé de l’enquête *{ $survey }* dans { $channel } : je n’en suis pas membre. Invitez-moi dans ce canal avec */invite* et je le publierai.
notice-gone = Je n’ai pas pu publier le résumé de l’enquête *{ $survey }* dans { $channel } : le canal est archivé, n’existe pas, ou est privé sans que j’en sois membre. Indiquez-en un autre dans le fichier d’enquête et appliquez-le de nouveau.
notice-outsiders = Le résumé de l’enquête *{ $survey }* vous est adressé : des personnes extérieures à votre entreprise peuvent lire { $channel }, je ne l’y publie donc pas. Indiquez un autre canal dans le fichier d’enquête et appliquez-le de nouveau.
notice-cases = Les cas de l’enquête *{ $survey }* vous sont adressés, et la liste des cas ouverts à personne : { $channel } est archivé, n’existe pas, je n’en suis pas membre, ou des personnes extérieures à votre entreprise peuvent le lire. Invitez-moi dans ce canal avec */invite*, ou indiquez un autre *cases_channel* dans le fichier d’enquête et appliquez-le de nouveau.
notice-audience = L’enquête *{ $survey }* s’adresse aux membres de { $channel }, et je ne vois pas ce canal. Invitez-moi dans ce canal avec */invite*, ou indiquez-en un autre dans le fichier d’enquête et appliquez-le de nouveau.
notice-group = L’enquête *{ $survey }* s’adresse aux membres de { $group }, et je ne peux pas lire ce groupe. Accordez à l’application la portée *usergroups:read* et réinstallez-la, ou indiquez un autre groupe dans le fichier d’enquête et appliquez-le de nouveau.
notice-shortened = Slack a refusé le résumé de *{ $survey }* tel quel ; je l’ai publié dans { $channel } en version abrégée, sans graphiques ni boutons. Merci de le signaler aux personnes qui exploitent ce bot ; la raison figure dans son journal.
notice-refused = Slack refuse mes messages, avec le code *{ $code }*. Tout attend et sera réessayé : rien n’est perdu. Demandez à l’administration de cet espace de travail si l’application est toujours autorisée, et aux personnes qui exploitent ce bot de consulter son journal.
notice-outage = Pendant { $minutes } minutes, Slack n’a pris aucun de mes messages. C’est de nouveau le cas : ce qui était dû est en cours d’envoi.

## Numbers

report-title = { $product } : rapport
headline-none = Pas encore de score : aucune réponse { $window }.
headline-none-released = Pas encore de score : aucune réponse publiée { $window }.
headline-few = { $n ->
    [one] Une réponse
   *[other] { $n } réponses
} { $window } : trop peu pour conclure. Le score serait de { $nps }, probablement entre { $low } et { $high }.
headline = *{ $measure } { $nps }*, probablement entre { $low } et { $high }, d’après { $n } réponses { $window }.
headline-early = *{ $measure } { $nps }*, probablement entre { $low } et { $high }, d’après { $n } réponses { $window } ; il est encore tôt pour conclure.
window-days = { $days ->
    [one] au cours de la dernière journée
   *[other] au cours des { $days } derniers jours
}
window-all = depuis le début
counts = Promoteurs { $promoters } · Passifs { $passives } · Détracteurs { $detractors }
standing-too_low = Selon une règle générale, tous secteurs confondus : trop bas (moins de 0).
standing-good = Selon une règle générale, tous secteurs confondus : bon (de 0 à 30).
standing-great = Selon une règle générale, tous secteurs confondus : très bon (de 30 à 70).
standing-excellent = Selon une règle générale, tous secteurs confondus : excellent (70 et plus).
reworded = La question a été reformulée le { $day } : les chiffres d’avant et d’après forment deux séries, et ne sont pas comparés.
rate = Taux de réponse : { $share } % (réponses : { $answered }, personnes interrogées : { $asked })
rate-none = Taux de réponse : personne n’a été interrogé { $window }.
rate-imported = { $n ->
    [one] { $n } des { $all } réponses a été importée
   *[other] { $n } des { $all } réponses ont été importées
}
rate-imported-all = { $n ->
    [one] l’unique réponse a été importée
   *[other] les { $n } réponses ont toutes été importées
}
new-none = Aucune nouvelle réponse à l’enquête depuis le dernier résumé.
new-answers-bands = { $n ->
    [one] Une nouvelle réponse depuis le dernier résumé
   *[other] { $n } nouvelles réponses depuis le dernier résumé
} : promoteurs { $promoters }, passifs { $passives }, détracteurs { $detractors }.
new-reasks = { $n ->
    [one] Une nouvelle réponse à une question reposée.
   *[other] { $n } nouvelles réponses à des questions reposées.
}
new-waiting = { $n ->
    [one] Une nouvelle réponse ; elle s’affichera
   *[other] { $n } nouvelles réponses ; elles s’afficheront
} avec { $missing ->
    [one] une de plus
   *[other] { $missing } de plus
}.
new-waiting-due = { $n } nouvelles réponses ; elles s’afficheront avec le prochain résumé.
industry-education = Éducation
industry-insurance = Assurance
industry-e-commerce = E-commerce
industry-digital-marketing = Marketing numérique
industry-consulting = Conseil
industry-enterprises = Grandes entreprises
industry-financial-services = Services financiers
industry-saas = Logiciel en tant que service (SaaS)
industry-logistics = Logistique et transport
industry-healthcare = Santé
benchmark-ahead = Référence { $label } ({ $points }) : écart de { $difference }, plus que le hasard ne l’explique (probable : entre { $low } et { $high }).
benchmark-level = Référence { $label } ({ $points }) : écart de { $difference }, dans les limites de ce que { $n } réponses permettent de dire (possible : entre { $low } et { $high }).
benchmark-behind = Référence { $label } ({ $points }) : écart de { $difference }, plus que le hasard ne l’explique (probable : entre { $low } et { $high }).
benchmark-too_few = Référence { $label } : { $points } ; trop peu de réponses pour comparer.
benchmark-no_verdict = Référence { $label } ({ $points }) : écart de { $difference } (possible : entre { $low } et { $high }). Pas de verdict.
benchmark-source = Source : { $source }, { $year }.
benchmark-source-dated = Source : { $source }, { $year } ; plus de deux ans déjà, à prendre comme une simple indication.
sample-none = La source n’indique aucun échantillon : elle décrit peut-être d’autres personnes.
sample-told = Sont décrits : { $whom }.
sample-people = { $n ->
    [one] une personne
   *[other] { $n } personnes
}
sample-firms = { $n ->
    [one] une entreprise
   *[other] { $n } entreprises
}
sample-not-compared = Ce sont peut-être d’autres personnes que celles interrogées ici : on l’ignore.
sample-other-population = Elle décrit un autre public ({ $theirs }) que celui de cette enquête ({ $ours }) : trop différent pour un verdict.
sample-other-country = Elle décrit un autre pays ({ $theirs }) que celui de cette enquête ({ $ours }) : trop différent pour un verdict.
population-consumers = consommateurs
population-clients = clients professionnels
population-own = clients de l’entreprise elle-même
quarter-lowest = Le score se situe dans le quart le plus bas du secteur.
quarter-below_middle = Le score se situe entre le quart inférieur et le milieu du secteur.
quarter-above_middle = Le score se situe entre le milieu et le quart supérieur du secteur.
quarter-highest = Le score se situe dans le quart le plus élevé du secteur.
difference-above = +{ $points }
difference-below = −{ $points }
difference-equal = 0
passives-waiting = { $n ->
    [0] Aucun passif n’attend que la question lui soit reposée.
    [one] Un passif attend que la question lui soit reposée.
   *[other] { $n } passifs attendent que la question leur soit reposée.
}
movement = Deuxièmes réponses : { $n }. En hausse { $up }, sans changement { $same }, en baisse { $down }.
movement-none = Question reposée : aucune réponse { $window }.
movement-none-released = Aucune réponse aux questions reposées n’a été publiée { $window }.
movement-held-out = Deuxièmes réponses sans avoir demandé pourquoi (comparaison) : { $n }. En hausse { $up }, sans changement { $same }, en baisse { $down }.
comments-title = Avec leurs mots
comments-newest = Commentaires les plus récents
heading-answers = Qui a répondu
heading-trend = Au fil du temps
heading-themes = De quoi parlent les gens
heading-moved = Qui a bougé
heading-against = Est-ce un bon résultat ?
policy = Sont comptées les réponses à l’enquête, la dernière de chaque personne ; les réponses aux questions reposées montrent seulement les changements de note.
button-share = Partager dans ce canal
shared-by = Partagé par { $person }
report-shared = Partagé : il est dans ce canal, ou y sera dès que Slack l’aura pris.
