## The form that makes a survey

dialog-setup = Nouvelle enquête
dialog-create = Créer
setup-intro = Personne n’est encore interrogé : l’étape suivante montre qui le serait, avec un bouton pour lancer.
setup-product = Produit
setup-hint-product = Ce sur quoi porte la question, comme on l’appelle.
setup-asker = Qui demande
setup-hint-asker = Comme on vous connaît, par exemple : L’équipe Acme.
setup-language = Langue
setup-hint-language = Celle que lit l’équipe. Chaque personne est interrogée dans la sienne, si je la parle.
setup-question = Question dans vos propres mots
setup-hint-question = Laissée vide, c’est la question habituelle. { $placeholder } tient lieu de produit.
button-reads = Voir ce que cela donne
setup-who = Qui est interrogé, et qui lit
setup-channels = Membres de ces canaux
setup-hint-channels = Les canaux lus par d’autres entreprises n’y sont pas : nommez-les dans un fichier d’enquête.
setup-groups = Membres de ces groupes d’utilisateurs
setup-people = Ces personnes
setup-summary-channel = Canal des résumés
setup-hint-summary-channel = Ses membres lisent le score et les commentaires : mieux vaut que ce ne soient pas les personnes interrogées. Je dois y être : /invite @NPS Bot
setup-owners = Responsables
setup-hint-owners = Peuvent voir l’aperçu, modifier, mettre en pause et arrêter l’enquête ; la première personne apprend quand quelque chose ne va pas.
setup-when = Quand
setup-every = Interroger de nouveau
setup-once = Jamais, une seule fois
setup-months = { $n ->
    [one] Tous les mois
   *[other] Tous les { $n } mois
}
setup-spread = Les questions partent
setup-at-once = Toutes le premier jour
setup-working-days = Sur { $n } jours ouvrés
setup-whole-wave = Régulièrement, jusqu’à la prochaine fois
setup-ask-from = Pas avant
setup-hint-ask-from = À l’heure de chaque personne, les jours ouvrés.
setup-ask-until = Pas après
setup-hour = Résumé à
setup-zone = Fuseau horaire
setup-hint-zone = Pour les résumés, et pour les personnes dont on ne connaît pas le leur.
setup-numbers = Confidentialité et chiffres
setup-privacy = Ce qui est promis
setup-privacy-named = Nominative
setup-means-named = Les responsables voient les noms près des réponses
setup-privacy-confidential = Confidentielle
setup-means-confidential = Personne ne voit un nom près d’une réponse ; chiffres dès cinq
setup-privacy-anonymous = Anonyme
setup-means-anonymous = Rien ne mène d’une réponse à une personne
setup-window-days = Un score compte les derniers
setup-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
setup-industry = Comparer avec
setup-hint-industry = Scores publiés de ce secteur.
setup-choose = Choisir
setup-wrong-product = Dites sur quoi porte la question, en 1 à 80 caractères.
setup-wrong-asker = Dites qui demande, en 1 à 80 caractères.
setup-wrong-question = Pas d’accolades, sauf { $placeholder }.
setup-wrong-channels = Choisissez qui interroger : un canal, un groupe d’utilisateurs ou des personnes.
setup-wrong-spread = Ce qui n’est demandé qu’une fois ne s’étale pas jusqu’à la prochaine : choisissez un nombre de jours.
setup-wrong-alone = Dans une enquête anonyme, au moins cinq personnes sont interrogées par jour : choisissez moins de jours, ou plus de personnes.
setup-wrong-ask-until = Ce n’est pas après l’heure précédente.
setup-wrong-zone = Je ne connais pas ce fuseau horaire. Ils s’appellent par exemple Europe/Berlin.
setup-wrong-owner = Les responsables doivent être membres à part entière de cet espace de travail.
setup-wrong-unseen = Je ne peux pas le voir. S’il est privé, tapez-y d’abord /invite @NPS Bot.
setup-wrong-archived = Il est archivé. Choisissez-en un autre.
setup-wrong-shared = Des personnes extérieures à votre entreprise peuvent le lire. Choisissez-en un autre.
setup-wrong-silent = Slack n’a pas pu me renseigner à l’instant. Réessayez dans une minute.
setup-wrong-other = Je ne peux pas le prendre ainsi.
button-look-again = Regarder de nouveau
not-a-founder = Les enquêtes sont créées par les admins de cet espace de travail : adressez-vous à l’un d’eux, ou à qui gère ce bot.
dialog-setup-edit = Modifier l’enquête
dialog-show-changes = Voir les changements
dialog-change = Modifier
button-edit = Modifier
setup-edit-intro = Ce que vous modifiez ici est montré encore une fois avant de compter. Tout le reste de *{ $survey }* demeure tel quel.
setup-in-file = Trop long pour ce formulaire, et laissé tel quel : { $fields }. Cela se modifie dans le fichier de l’enquête.
setup-kind = Ce qui est mesuré
setup-kind-nps = NPS : le recommanderaient-ils ?
setup-kind-means-nps = De 0 à 10, par vagues, les personnes choisies ici
setup-kind-csat = CSAT : ont-ils été satisfaits ?
setup-kind-means-csat = De 1 à 5, après quelque chose ; qui, dites-le chaque fois avec /nps ask
setup-who-reads = Qui lit
setup-subject = votre demande
setup-every-days = { $n ->
    [one] Tous les jours
   *[other] Tous les { $n } jours
}
setup-every-weeks = { $n ->
    [one] Toutes les semaines
   *[other] Toutes les { $n } semaines
}
setup-changes = Ce qui changerait dans *{ $survey }* :
setup-other-order = un autre ordre
setup-changed = *{ $survey }* est modifiée.
setup-unchanged = Rien de ce qui a été saisi ne change *{ $survey }* : tout est comme avant.
setup-meanwhile = Entre-temps, quelqu’un d’autre a changé la même chose. Regardez encore une fois : voici ce qui changerait maintenant.
follows-new-series = La question se lit alors autrement : une nouvelle série de réponses commence, et son score n’est pas comparé au précédent.
follows-new-audience = D’autres personnes sont alors interrogées : la dérive du score est surveillée à neuf à partir de ce jour.
follows-promise = On promet davantage aux personnes interrogées dès lors, et cela ne peut pas être repris.
follows-no-owner = Vous vous retirez vous-même des responsables : ensuite vous ne pourrez ni modifier cette enquête ni annuler ceci. Pour le redevenir, adressez-vous à { $owners }.
setup-wrong-elsewhere = L’enquête ne peut pas être prise ainsi à cause de son fichier : { $keys }.
setup-hint-question-csat = Laissée vide, c’est la question habituelle. { $placeholder } tient lieu de ce qui a été fait.
