## App Home

home-title = Pour vous
home-nothing = Aucune question n’est ouverte pour vous en ce moment.
home-answered = Merci, votre réponse est bien arrivée.
home-on = Des enquêtes peuvent vous parvenir ici, au plus une fois en 30 jours.
home-off = Vous avez dit stop : aucune enquête ne vous parvient.
home-forgotten = Vos données ont été effacées : aucune enquête ne vous parvient.
button-start = Recevoir de nouveau des enquêtes
home-more = */nps help* dit ce qu’il y a d’autre.
home-your-answers = Vos réponses
home-answer = { $day }, { $product } : { $score }
button-kept = Ce qui est conservé sur moi
button-erase = Effacer mes données
button-erase-sure = Oui, effacer
dialog-kept = À votre sujet
dialog-erase = Effacer

## Whoever looks after surveys, or reads them

home-surveys = Enquêtes
home-runs = *{ $survey }*, sur { $product }, est en cours.
home-paused = *{ $survey }*, sur { $product }, est en pause : personne n’est interrogé.
home-waits = *{ $survey }*, sur { $product }, attend son lancement : personne n’est interrogé avant.
home-next = { $n ->
    [one] Une personne reste à interroger :
   *[other] { $n } personnes restent à interroger, la prochaine :
  } { $when }.
home-asked = Tout le monde a été interrogé dans cette vague. La prochaine commence le { $day }.
home-asked-all = Tout le monde a été interrogé.
home-on-request = Elle n’interroge personne d’elle-même : */nps ask* fait poser la question à quelqu’un.
home-stopped = Sa vague a été arrêtée : personne d’autre n’y est interrogé.
home-unplanned = Qui est interrogé et quand sera fixé dans quelques minutes.
home-summary = Prochain résumé : { $when }, dans { $channel }, s’il y a du nouveau.
home-problems = Ce qui n’a pas marché ces sept derniers jours :
home-problem = { $day } : { $said }
home-after-answer = Ses chiffres s’affichent ici une fois que vous avez répondu, pour ne pas vous influencer.
home-owners = Responsable : { $people }.
home-viewers = Lisent ses chiffres : { $people }.
home-comment-readers = Lisent aussi les commentaires : { $people }.
home-channel = Les résumés vont dans { $channel }.
home-more-surveys = { $n ->
    [one] Une autre enquête :
   *[other] { $n } autres enquêtes :
  } { $list }.
button-new-survey = Nouvelle enquête
button-resume = Reprendre

## Whoever looks after the bot

home-health = Comment va le bot
home-well = Tout va bien.
home-looked = État : { $when }.
home-looking = Je vérifie de nouveau ; cette page se mettra à jour toute seule.
