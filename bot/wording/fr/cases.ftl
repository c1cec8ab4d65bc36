## Un dossier, tel que son équipe le voit

case-title-nobody = Dossier : personne ne s’en occupe encore
case-title-offered = Dossier pour { $owner }, pas encore pris en charge
case-title-claimed = Dossier : { $owner } s’en occupe
case-title-closed = Dossier clos par { $owner }
case-title-withdrawn = Dossier terminé de lui-même
case-about-score = { $name } a répondu *{ $score }* à l’enquête sur { $product }.
case-about-words = Quelqu’un a écrit ceci à propos de { $product } et a peut-être besoin d’aide :
case-before = La fois précédente, c’était { $score }.
case-wishes-contact = Cette personne accepte d’être contactée.
case-cause = Cause :
case-done = Ce qui a été fait :
case-told = Ce qui a été dit :
case-withdrawn = La réponse a été retirée ou modifiée, ou la personne a été oubliée. Plus rien n’est attendu ici.
case-no-contact = Cette personne avait accepté d’être contactée et ne le souhaite finalement pas. Plus rien n’est attendu ici.
case-clock-reply-on-time = Première réponse attendue : { $when }.
case-clock-reply-due-soon = Première réponse attendue bientôt : { $when }.
case-clock-reply-overdue = Première réponse en retard depuis : { $when }.
case-clock-reply-met = Première réponse donnée à temps.
case-clock-reply-missed = Pas de première réponse à temps.
case-clock-close-on-time = À clore avant : { $when }.
case-clock-close-due-soon = À clore bientôt, avant : { $when }.
case-clock-close-overdue = Aurait dû être clos : { $when }.
case-clock-close-met = Clos à temps.
case-clock-close-missed = Pas clos à temps.
case-awaits = C’est à cette personne de répondre ; les délais sont suspendus.
case-muted = Cette personne ne veut plus de réponses.
case-snoozed = Ne dit plus rien jusqu’à : { $when }.
case-reopened = { $n ->
    [one] Rouvert une fois.
   *[other] Rouvert { $n } fois.
}
case-verified-recovered = Question reposée : c’est mieux, la note n’est plus basse.
case-verified-same = Question reposée : note aussi basse qu’avant.
case-verified-worse = Question reposée : note plus basse qu’avant.
case-private = Pour vous seul : on lui a dit que personne d’autre ne l’apprend.
case-words-only = Son nom et sa note restent cachés. Ce qui est écrit ici a été publié avec ce que d’autres ont écrit.
case-internal = Ce que vous écrivez dans ce fil reste entre vous.
button-case-claim = Prendre en charge
button-case-reply = Répondre
button-case-reached = Contact pris
button-case-hand-over = Transmettre
button-case-close = Clore
button-case-reopen = Rouvrir
case-snooze = Reporter
case-snooze-for = { $n ->
    [one] Jusqu’au prochain jour ouvré
   *[other] Pendant { $n } jours ouvrés
}

## Ce qui en est dit

case-note-reply-soon = { $owner } La première réponse est attendue bientôt.
case-note-reply-overdue = La première réponse est en retard, et personne ne s’occupe de ce dossier.
case-note-close-soon = { $owner } Ce dossier est à clore bientôt.
case-note-close-overdue = Ce dossier devrait être clos, et personne ne s’en occupe.
case-note-offered = { $owner } Ce dossier est pour vous, sauf si quelqu’un d’autre le prend en charge.
case-note-handed-over = { $owner } Ce dossier vous a été transmis.
case-note-wishes-contact = Cette personne vient d’accepter d’être contactée.
case-note-wrote-again = Cette personne a de nouveau répondu. Ce qu’elle a écrit figure plus haut.
case-note-reopened = { $owner } a rouvert ce dossier.
case-note-still-unsolved = { $owner } De nouveau ouvert, et pour vous, sauf si quelqu’un d’autre le prend en charge : interrogée une fois de plus après la clôture, la personne considère que ce n’est toujours pas résolu.
case-note-ended = Cette personne ne souhaite plus recevoir de réponses à ce sujet.
case-note-no-contact = Finalement, cette personne ne souhaite pas être contactée.
case-note-name-shown = Cette personne montre maintenant son nom.
case-note-not-reached = La dernière réponse n’est pas arrivée : Slack ne la lui remet pas. Parlez-lui autrement, ou fermez ce dossier.
case-note-not-carried = { $owner } Ce que vous avez écrit en dernier n’a pas été transmis : avant l’envoi, cette personne a demandé à ne plus recevoir de réponses à ce sujet.
case-moved = Ce dossier a changé de place : il se trouve maintenant dans { $channel }.
case-moved-to-owner = Ce dossier a changé de place : la personne responsable de l’enquête l’a maintenant dans ses messages directs avec moi.
case-alert-reply-overdue = Un dossier de *{ $survey }* dont vous vous occupez attend une première réponse, et elle est en retard. Il se trouve dans { $channel } ; */nps cases* le montre aussi.
case-alert-close-overdue = Un dossier de *{ $survey }* dont vous vous occupez devrait être clos. Il se trouve dans { $channel } ; */nps cases* le montre aussi.
case-alert-reply-overdue-here = Un dossier de *{ $survey }* dont vous vous occupez attend une première réponse, et elle est en retard. */nps cases* le montre.
case-alert-close-overdue-here = Un dossier de *{ $survey }* dont vous vous occupez devrait être clos. */nps cases* le montre.
cases-title = { $n ->
    [one] Un dossier ouvert de { $survey }
   *[other] { $n } dossiers ouverts de { $survey }
}
cases-yours = { $n ->
    [one] Un dossier ouvert
   *[other] { $n } dossiers ouverts
}
cases-none = Aucun dossier ouvert pour vous n’attend quoi que ce soit.
cases-more = { $n ->
    [one] Un autre n’est pas montré.
   *[other] { $n } autres ne sont pas montrés.
}

## Ses dialogues

dialog-case-hand-over = Transmettre un dossier
case-hand-over-intro = La personne l’apprend dans le fil du dossier.
case-field-to = À qui ?
dialog-case-close = Clore un dossier
case-close-intro = Une ou deux lignes par champ suffisent : on y apprend ce qui se répète.
case-field-cause = Quelle était la cause ?
case-field-done = Qu’est-ce qui a été fait ?
case-field-told = Que lui avez-vous dit ?
case-told-draft = Merci de nous l’avoir dit. Ce qui n’allait pas : … Ce que nous avons fait : …
dialog-case-send = Terminé
dialog-case-refused = Impossible
case-refused-not-yours = D’autres s’occupent de ce dossier.
case-refused-about-you = Ce dossier porte sur une réponse de vous-même : quelqu’un d’autre s’en occupe.
case-refused-claimed = { $owner } a déjà pris ce dossier en charge. Si vous vous êtes mis d’accord, utilisez « Transmettre ».
case-refused-not-open = Ce dossier est clos. Il peut être rouvert.
case-refused-not-closed = Ce dossier est ouvert.
case-refused-withdrawn = Ce dossier s’est terminé de lui-même : la réponse a été retirée ou modifiée, ou la personne a été oubliée.
case-refused-another = La même personne a un autre dossier ouvert. Continuez là-bas.
case-refused-muted = Cette personne ne veut plus de réponses à ce sujet.
case-refused-empty = Merci d’écrire quelque chose ici.
case-refused-private = On a dit à la personne que vous seul l’apprenez : ce dossier ne peut donc pas être transmis.
case-refused-not-for-them = Ce dossier ne peut aller qu’à des membres à part entière de cet espace de travail, et jamais à la personne concernée.
