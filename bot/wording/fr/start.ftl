## A new survey says hello, and starts

hello = Bonjour ! Pour *{ $asker }*, je pose une question en message privé : quelle est la probabilité de recommander { $product }.
hello-ahead = { $n ->
    [0] En l’état, personne n’est interrogé ; *Aperçu* dit pourquoi.
    [one] Une personne est interrogée : { $when }.
   *[other] { $n } personnes sont interrogées, la première { $when }.
}
hello-waits = { $n ->
    [0] En l’état, personne ne serait interrogé ; *Aperçu* dit pourquoi.
    [one] Une personne serait interrogée. Personne ne l’est avant que quelqu’un n’appuie sur *Lancer*.
   *[other] { $n } personnes seraient interrogées. Personne ne l’est avant que quelqu’un n’appuie sur *Lancer*.
}
hello-summary-day = Ce qu’elles disent arrive ici à { $hour }, en résumé, dès qu’il y a du nouveau.
hello-summary-week = Ce qu’elles disent arrive ici le lundi à { $hour }, en résumé, dès qu’il y a du nouveau.
hello-summary-month = Ce qu’elles disent arrive ici le premier du mois à { $hour }, en résumé, dès qu’il y a du nouveau.
button-preview = Aperçu
button-begin = Lancer
dialog-start = Lancer
steer-sure-start = Lancer *{ $survey }* ? { $n ->
    [0] En l’état, personne n’est interrogé.
    [one] Une personne est interrogée : { $when }.
   *[other] { $n } personnes sont interrogées, la première { $when }.
}
steered-start = *{ $survey }* a commencé. { $n ->
    [0] En l’état, personne n’est interrogé.
    [one] Une personne est interrogée : { $when }.
   *[other] { $n } personnes sont interrogées, la première { $when }.
}
button-steer-start = Oui, la lancer
start-yourself = */nps start* seul laisse les enquêtes vous parvenir de nouveau.
button-try = L’essayer sur moi
dialog-try = Essai
tried = Je vous ai posé la question dans notre conversation, à l’essai. Répondez comme vous voulez, aussi souvent que vous voulez : rien n’est compté.
