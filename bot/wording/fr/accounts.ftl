## Plusieurs personnes d’un même client

accounts-answers = { $n } réponses de { $accounts ->
    [one] un client
   *[other] { $accounts } clients
} : les personnes d’un même client sont souvent du même avis, elles en disent donc autant que { $worth ->
    [one] une réponse
   *[other] { $worth } réponses
} de clients différents.
accounts-answers-apart = { $n ->
    [one] Une réponse
   *[other] { $n } réponses
} de { $accounts ->
    [one] un client
   *[other] { $accounts } clients
}.
accounts-strangers = { $n ->
    [one] Une d’entre elles vient
   *[other] { $n } d’entre elles viennent
} de personnes dont le client n’est pas connu.
accounts-covered = Clients : { $answered } sur { $asked } ont répondu · muets { $silent } · avec une seule voix { $single }
accounts-covered-revenue = Clients : { $answered } sur { $asked } ont répondu ({ $share } % du chiffre d’affaires) · muets { $silent } · avec une seule voix { $single }
accounts-mean = Chaque client compté une fois : { $measure } { $nps }
accounts-asked = Clients interrogés : { $asked }
accounts-assumed = Clients interrogés : { $asked }. Les personnes d’un même client sont souvent du même avis ; à quel point est supposé, puisque cette enquête a promis la confidentialité. Ainsi, { $n } réponses en disent autant que { $worth } de clients différents.
accounts-title = { $product } : clients
accounts-none = Cette enquête ne connaît pas de clients. La personne qui gère ce bot peut dire dans le fichier de l’enquête, avec *account*, quelle propriété les nomme.
accounts-nobody = Personne dont le client est connu n’a été interrogé { $window }.
accounts-row = interrogés { $asked }, réponses { $answered }
accounts-row-asked = interrogés { $asked }
accounts-row-moved = évolution { $points }
accounts-row-heard = dernière réponse { $day }
accounts-more = … et { $n } de plus : ajoutez *as csv* à la fin.
accounts-note = « Évolution » : par rapport à une durée égale juste avant. Le score de quelques personnes est un indice, pas un verdict.
accounts-note-groups = Comme l’a promis cette enquête, les réponses d’un client se montrent à partir de { $from } personnes, une fois comptées par groupes ; qui d’autre a répondu n’est pas dit.
accounts-note-promise = Comme l’a promis cette enquête, il n’est pas dit quels clients ont répondu. Avec la propriété aussi dans *segments*, les clients se montrent à partir de { $from } personnes.
