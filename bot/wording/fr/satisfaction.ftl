## Ce qui est demandé quand il s’agit de satisfaction (CSAT)

csat-ask-intro = *{ $asker }* aimerait savoir comment cela s’est passé. Un clic suffit.
csat-ask-question = Quel est votre degré de satisfaction concernant { $subject } ?
csat-ask-anchors = 1 = très faible, 5 = très élevé
csat-score-label-low = 1, très faible
csat-score-label-high = 5, très élevé
csat-clarify-no_number = Je cherche une seule note entière, de 1 (satisfaction très faible) à 5 (très élevée). Quelle est la vôtre ?
csat-clarify-out_of_range = L’échelle va de 1 (satisfaction très faible) à 5 (très élevée). Quelle est votre note ?
csat-clarify-other_scale = Cette échelle va de 1 (satisfaction très faible) à 5 (très élevée). Quelle est votre note ?
csat-explain-why-me = { $asker } aimerait connaître votre degré de satisfaction concernant { $subject }. Rien ne vous oblige à répondre.
csat-explain-effort = Une note, puis une question courte au plus. Vous pouvez vous arrêter après la note.
csat-explain-what-is-nps = CSAT signifie Customer Satisfaction, la satisfaction client : la part des réponses 4 ou 5. Ce qui aide le plus l’équipe, c’est la raison que vous donnez.
csat-explain-scale = 1 signifie que votre satisfaction concernant { $subject } est très faible, 5 qu’elle est très élevée. Il n’y a ni bonne ni mauvaise réponse.
csat-note-numbers-only = Je ne sais lire que des mots et des nombres, pas les fichiers, les messages vocaux ou transférés : cliquez ou tapez un nombre de 1 à 5.
csat-home-on = Des enquêtes peuvent vous parvenir ici : sur un produit, au plus une fois en 30 jours ; sur quelque chose qui a été fait pour vous, au plus une fois par semaine.
question-fell-short = Qu’est-ce qui a manqué, ou qu’est-ce qui aurait pu être mieux ?
ask-subject-long = L’objet de la question compte au plus { $most } caractères.
ask-subject-product = *{ $survey }* porte sur son produit : seule une enquête CSAT porte sur autre chose.

## Ce qu’une équipe en lit

csat-none = Pas encore de CSAT : aucune réponse { $window }.
csat-none-released = Pas encore de CSAT : aucune réponse publiée { $window }.
csat-headline = *CSAT { $share } %*, probablement entre { $low } et { $high } %, d’après { $n } réponses { $window }.
csat-headline-moved = *CSAT { $share } %*, probablement entre { $low } et { $high } %, d’après { $n } réponses { $window } ; { $change }.
csat-headline-few = { $n ->
    [one] Une réponse
   *[other] { $n } réponses
} { $window } : trop peu pour un CSAT. Satisfaction (4 ou 5) : { $satisfied } sur { $n }.
csat-counted = 4 ou 5 : { $satisfied } · de 1 à 3 : { $others }
csat-new = { $n ->
    [one] Une nouvelle réponse depuis le dernier résumé
   *[other] { $n } nouvelles réponses depuis le dernier résumé
} : { $satisfied } de 4 ou 5, { $others } de 1 à 3.
csat-policy = Sont comptées : toutes les réponses de 1 à 5 et, si l’une a été modifiée, la dernière ; 4 et 5 valent satisfaction.
csat-policy-releases = Sont comptées : toutes les réponses de 1 à 5, à partir de leur publication (au moins { $from } à la fois) ; 4 et 5 valent satisfaction.
csat-working-formula = 4 ou 5 : { $satisfied }, divisé par { $n }, fois 100 : CSAT { $share } %.
csat-working-interval = Probablement entre { $low } et { $high } % : c’est là que se trouve la part de tout le monde dans 95 cas sur 100 (Wilson 1927).
csat-how = *Le CSAT* est la part des réponses 4 ou 5 parmi toutes celles de 1 à 5 { $window }. Toutes comptent, même plusieurs d’une même personne : chacune porte sur autre chose.
csat-how-range = *L’intervalle* dit où se trouverait probablement la part de tout le monde (intervalle à 95 %, Wilson). Peu de réponses le rendent large. En dessous de { $few } réponses, rien n’est affirmé.
csat-beside = À côté, *{ $survey }* : *CSAT { $share } %*, probablement entre { $low } et { $high } %, d’après { $n } réponses { $window }.
csat-beside-few = { $n ->
    [one] À côté, *{ $survey }* : une réponse
   *[other] À côté, *{ $survey }* : { $n } réponses
} { $window }, trop peu pour un CSAT. Satisfaction (4 ou 5) : { $satisfied } sur { $n }.
csat-beside-none = À côté, *{ $survey }* : pas de CSAT, aucune réponse à montrer { $window }.
csat-other-kind = *{ $survey }* est une enquête CSAT et n’a rien de tel : */nps report { $words }* montre ce qu’il y a.
csat-preview = *{ $survey }* est une enquête CSAT : elle n’interroge personne d’elle-même. */nps ask @quelqu’un { $words } about le ticket 4711* fait interroger quelqu’un.
csat-preview-waits = Elle n’est pas encore lancée : avant cela, personne ne peut y être interrogé.
