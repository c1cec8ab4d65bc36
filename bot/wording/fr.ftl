### What the bot says, in French. Never a band to a respondent; short, plain, warm.

## The question

ask-intro = *{ $asker }* aimerait connaître votre avis sur { $product }. Une note, puis une ou deux questions courtes si vous le voulez bien ; une minute environ.
ask-question = Quelle est la probabilité que vous recommandiez { $product } à un ami ou à un collègue ?
ask-anchors = 0 = pas du tout probable, 10 = extrêmement probable
ask-privacy-named = Qui voit votre réponse : la personne responsable de cette enquête peut la voir avec votre nom ; dans les canaux, aucun nom ne figure à côté d’une réponse.
ask-privacy-confidential = Qui voit votre réponse : personne ne voit votre nom avec votre réponse, sauf si vous acceptez d’être contacté. Votre note entre dans un total, et ce que vous écrivez peut être cité sans votre nom.
ask-privacy-anonymous = Qui voit votre réponse : elle est conservée sans votre nom et sans l’heure, et rien ne permet de remonter jusqu’à vous une fois que nous aurons terminé ici.
ask-how = Cliquez sur une note, ou tapez-la.
ask-how-click = Cliquez sur une note.
reminder-intro = Un petit rappel : *{ $asker }* aimerait toujours connaître votre avis sur { $product }. Cela prend une minute environ.
reminder-last = Un dernier rappel : *{ $asker }* aimerait toujours connaître votre avis sur { $product }. Si ce n’est pas le bon moment, laissez simplement de côté ; je n’y reviendrai pas.
ask-again-intro = *{ $asker }* vous pose de nouveau la même question sur { $product }, pour savoir si quelque chose a changé pour vous.
ask-again-last-time = Le { $day }, vous avez répondu { $score }.
ask-again-last-comment = Le { $day }, vous avez répondu { $score } et écrit :
score-label-low = 0, pas du tout probable
score-label-high = 10, extrêmement probable
button-not-now = Pas maintenant
button-skip = Passer cette question
button-stop = Ne plus me solliciter
button-change = Modifier
button-keep = Garder { $score }
answered = Vous avez répondu { $score }.
answered-unlinked = Vous avez répondu. Merci.
changing = Vous avez répondu { $score }. Choisissez une autre note, ou gardez celle-ci.
retired-snoozed = D’accord, pas maintenant. Je vous reposerai la question une fois : { $when }.
retired-decline = D’accord, je n’insiste pas cette fois-ci.
retired-moved = La question se trouve de nouveau plus bas.
retired-stop = Cette question est close.
retired-expire = Cette question est désormais close. Rien n’a été enregistré.
retired-other = Cette question est close.

## When no number was found in what somebody typed

clarify-no_number = Je cherche une seule note entière, de 0 (pas du tout probable) à 10 (extrêmement probable). Quelle est la vôtre ?
clarify-range = Il reste plus d’une note possible. Quelle est la vôtre ?
clarify-decimal = Je ne peux prendre qu’une note entière. Quelle est la vôtre ?
clarify-tentative = Dois-je prendre cela comme votre réponse ? Choisissez la note qui convient.
clarify-out_of_range = L’échelle va de 0 (pas du tout probable) à 10 (extrêmement probable). Quelle est votre note ?
clarify-other_scale = Cette échelle va de 0 (pas du tout probable) à 10 (extrêmement probable). Quelle est votre note ?
clarify-conflict = J’ai trouvé plus d’une note. Laquelle répond à la question ci-dessous ?
clarify-negated = Compris, pas celle-là. Quelle est votre note ?
clarify-guess = Je crains d’avoir mal lu. Quelle est votre note ?
clarify-bare_no = Je ne sais pas comment comprendre votre non : est-ce une note sur l’échelle, ou préférez-vous ne pas répondre ? Les deux me vont.

## Questions about the survey

explain-why-me-channel = { $asker } aimerait connaître l’avis des membres de { $channel } sur { $product }, et vous en faites partie. Rien ne vous oblige à répondre.
explain-why-me-list = { $asker } a mis votre nom sur la liste des personnes dont l’avis sur { $product } est attendu. Rien ne vous oblige à répondre.
explain-why-me-everyone = { $asker } aimerait connaître l’avis des personnes de cet espace de travail sur { $product }. Rien ne vous oblige à répondre.
explain-why-me-again = Vous avez déjà répondu à cette question. { $asker } aimerait savoir si quelque chose a changé pour vous. Rien ne vous oblige à répondre.
explain-anonymous-named = Non. La personne responsable de cette enquête peut voir votre réponse avec votre nom ; dans les canaux, aucun nom ne figure à côté d’une réponse.
explain-anonymous-confidential = Pas tout à fait : elle est confidentielle. Votre réponse est conservée avec votre nom, mais personne ne voit les deux ensemble, sauf si vous acceptez que l’on vous contacte.
explain-anonymous-anonymous = Oui. Votre réponse est conservée sans votre nom, et rien ne permet de remonter jusqu’à vous une fois que nous aurons terminé ici.
explain-effort = Une note, puis deux questions courtes au plus ; une minute environ. Vous pouvez vous arrêter après la note.
explain-what-is-nps = NPS signifie Net Promoter Score : un seul chiffre qui dit à quel point une recommandation est probable, calculé à partir des notes de 0 à 10 de tout le monde. Ce qui aide le plus l’équipe, c’est la raison que vous donnez.
explain-scale = 0 signifie que vous ne recommanderiez pas du tout { $product }, 10 qu’une recommandation de votre part est extrêmement probable. Il n’y a ni bonne ni mauvaise réponse.
explain-who-asks = { $asker } pose cette question. { $owner } est responsable de cette enquête.
explain-who-asks-nobody = { $asker } pose cette question.
explain-kept = Votre réponse est conservée jusqu’à ce que vous l’effaciez : */nps me* montre ce qui est conservé sur vous, */nps forget* l’efface.
explain-kept-anonymous = Votre réponse est conservée sans lien avec vous : personne ne peut la retrouver, pas même pour l’effacer. */nps me* montre ce qui est conservé d’autre sur vous, */nps forget* l’efface.
explain-other = Je n’en sais pas plus : je ne fais que mener cette enquête. { $asker } pourra vous répondre.
explain-general = Je mène de courtes enquêtes pour des équipes de cet espace de travail. */nps me* montre ce qui est conservé sur vous, */nps forget* l’efface, et *aide* vous dit ce que je comprends d’autre.

## Follow-up questions

thank-you = Merci.
question-value-most = Qu’appréciez-vous le plus dans { $product } ?
question-went-wrong = Qu’est-ce qui n’a pas marché, ou qu’est-ce qui vous manque le plus ?
question-better = S’il fallait améliorer une seule chose dans { $product }, laquelle choisiriez-vous ?
question-missing = Que manque-t-il à { $product } selon vous ?
question-trouble = Sur quels points avez-vous eu des difficultés avec { $product } ?
question-solved = Quel problème aimeriez-vous pouvoir résoudre avec { $product }, sans y parvenir pour l’instant ?
question-support = La dernière fois que vous avez eu besoin d’aide avec { $product }, comment cela s’est-il passé ?
question-chose = Pourquoi avez-vous choisi { $product } au départ ?
question-probe = Merci. Pourriez-vous en dire un peu plus : qu’est-ce qui vous fait dire cela ?
question-gentle = Vous avez répondu { $score } l’autre jour. Si vous avez un instant : qu’est-ce qui n’a pas marché ? Quelques mots suffisent, et rien ne vous oblige à répondre.
question-how = Écrivez simplement votre réponse ici.
go-on = Merci, c’est noté. Ajoutez tout ce qui vous vient encore à l’esprit ; il restera ensuite une courte question.
button-that-is-all = C’est tout
button-write = Écrire une réponse
dialog-title = Votre réponse
dialog-send = Envoyer
dialog-close = Annuler

## Thanks and afterwards

thanks = Merci. { $asker } lit chaque réponse.
thanks-contact = Peut-on vous contacter à ce sujet ? Si vous acceptez, l’équipe à l’origine de cette enquête verra votre nom et ce que vous avez écrit ici.
button-contact = Oui, contactez-moi
contact-confirmed = Merci. { $asker } dispose de votre nom et de ce que vous avez écrit, et vous contactera peut-être.
note-noted = C’est noté, je l’ai ajouté.
note-changed = C’est modifié : votre réponse est { $score }.
note-enough = D’accord, c’est tout pour moi. Votre réponse est conservée. Merci.
note-whenever = Rien ne presse : écrivez-la ici quand vous voulez.
note-coming-back = D’accord. Je reviendrai vers vous : { $when }.
note-declined = D’accord, je n’insiste pas cette fois-ci.
note-too-late = Votre réponse est enregistrée et ne peut plus être modifiée. Merci de votre retour.
closed = Cette question est désormais close, rien n’a donc été enregistré. Merci de votre retour.
closed-offer = Cette question est désormais close, rien n’a donc été enregistré. Si vous souhaitez encore répondre, cliquez sur le bouton.
button-answer-now = Répondre maintenant
note-no-open-question = Aucune question n’est ouverte pour vous en ce moment. Tapez *aide* pour voir ce que je sais faire.
note-stopped = C’est fait : vous ne recevrez plus d’enquêtes.
button-undo = Annuler
note-started = Bon retour parmi nous. Des enquêtes peuvent de nouveau vous parvenir ; */nps stop* y met fin dès que vous en avez assez.
note-help = Je mène de courtes enquêtes et je montre le résultat aux équipes. On répond à ma question par une note de 0 à 10.
    • *Ne plus me solliciter* ou */nps stop* met fin à toutes les enquêtes pour vous, */nps start* les rétablit
    • */nps me* montre ce qui est conservé sur vous, */nps forget* l’efface
    • */nps report* montre les chiffres, à vous seulement
    • */nps help* montre ce qu’il y a d’autre
note-share-not-there = Je n’ai pas pu partager le rapport : je ne suis pas membre de ce canal. Invitez-moi avec */invite* et cliquez de nouveau sur le bouton.
note-share-outsiders = Je n’ai pas partagé le rapport : des personnes extérieures à votre entreprise peuvent lire ce canal.

## In a channel that is shared with other companies

invite-intro = *{ $asker }* aimerait connaître l’avis de quelques personnes de ce canal sur { $product }. Une note et, si vous le voulez bien, une raison ; une minute environ.
invite-how = Rien de votre réponse n’apparaît dans ce canal : le bouton ouvre une fenêtre que vous êtes seul à voir. Si vous n’êtes pas parmi les personnes interrogées, elle vous le dira.
invite-choose = Choisissez une note
invite-number = Votre note
invite-reason = Quelle est la raison principale de votre note ?
invite-nothing = Aucune question n’est ouverte pour vous ici en ce moment. Merci de l’avoir proposé.
invite-answered = Votre réponse est bien enregistrée, et c’est la première qui compte. Merci.
invite-started = Les enquêtes peuvent de nouveau vous parvenir. Merci.
button-privately = Répondre en privé
dialog-done = Fermer

## What is kept about somebody

me-title = Voici ce qui est conservé sur vous :
me-profile = Nom : { $name }. Fuseau horaire : { $zone }. Langue : { $locale }.
me-unknown = sans indication
me-first-seen = Première trace de vous ici : le { $day }.
me-stopped = Le { $day }, vous avez dit stop ; aucune enquête ne vous parvient.
me-asked = { $n ->
    [0] Vous n’avez encore reçu aucune enquête.
    [one] Vous avez reçu une enquête, le { $day }.
   *[other] Vous avez reçu { $n } enquêtes, la dernière le { $day }.
}
me-no-answers = Aucune réponse n’est conservée avec un lien vers vous.
me-answer = { $day }, sur { $product } : { $score }
me-more = { $n ->
    [one] Une réponse plus ancienne est conservée aussi.
   *[other] { $n } réponses plus anciennes sont conservées aussi.
}
me-anonymous = Les réponses aux enquêtes anonymes sont conservées sans lien avec vous ; elles ne peuvent pas être affichées ici.
me-forget = */nps forget* efface ces données.
forget-ask = Cela efface votre nom, le lien entre vos réponses et vous, et tout ce que vous y avez ajouté par écrit. C’est irréversible.
forget-stays = Ce qui reste : vos notes dans les totaux, sans rien qui mène à vous ; et votre identifiant Slack avec les jours où l’on vous a posé la question, ainsi que votre stop si vous avez dit stop, pour que personne ne vous sollicite trop tôt. Les messages qui se trouvent dans Slack y restent.
forget-sure = Pour confirmer, tapez */nps forget yes*.
forgot = C’est fait. Ce qui était conservé sur vous est effacé. Vos notes restent dans les totaux, sans rien qui mène à vous.

## App Home

home-title = Enquêtes
home-nothing = Aucune question n’est ouverte pour vous en ce moment.
home-answered = Merci, votre réponse est bien arrivée.
home-on = Des enquêtes peuvent vous parvenir ici, au plus une fois en 30 jours.
home-off = Vous avez dit stop : aucune enquête ne vous parvient.
button-start = Recevoir de nouveau des enquêtes
home-more = */nps me* montre ce qui est conservé sur vous, */nps forget* l’efface, */nps help* dit ce qu’il y a d’autre.

## To the team

alert-title = Une personne a accepté d’être contactée
alert-person = *{ $name }* a répondu à l’enquête sur { $product } et aimerait que vous preniez contact.
alert-no-comment = Aucun commentaire n’accompagne la réponse.
alert-redirected = Ce message vous est adressé parce que { $channel } ne peut pas être utilisé pour cela.
notice-not-there = Je n’ai pas pu publier le résumé de l’enquête *{ $survey }* dans { $channel } : je n’en suis pas membre. Invitez-moi dans ce canal avec */invite* et je le publierai.
notice-gone = Je n’ai pas pu publier le résumé de l’enquête *{ $survey }* dans { $channel } : le canal est archivé, n’existe pas, ou est privé sans que j’en sois membre. Indiquez-en un autre dans le fichier d’enquête et appliquez-le de nouveau.
notice-outsiders = Le résumé de l’enquête *{ $survey }* vous est adressé : des personnes extérieures à votre entreprise peuvent lire { $channel }, je ne l’y publie donc pas. Indiquez un autre canal dans le fichier d’enquête et appliquez-le de nouveau.
notice-audience = L’enquête *{ $survey }* s’adresse aux membres de { $channel }, et je ne vois pas ce canal. Invitez-moi dans ce canal avec */invite*, ou indiquez-en un autre dans le fichier d’enquête et appliquez-le de nouveau.
notice-group = L’enquête *{ $survey }* s’adresse aux membres de { $group }, et je ne peux pas lire ce groupe. Accordez à l’application la portée *usergroups:read* et réinstallez-la, ou indiquez un autre groupe dans le fichier d’enquête et appliquez-le de nouveau.

## Numbers

summary-title = { $product } : résumé du { $day }
report-title = { $product } : rapport
headline-none = Pas encore de score : aucune réponse { $window }.
headline-hidden = { $n ->
    [one] Une réponse
   *[other] { $n } réponses
} { $window }. Dans une enquête qui promet la confidentialité, le score s’affiche à partir de { $from } réponses.
headline-few = { $n ->
    [one] Une réponse
   *[other] { $n } réponses
} { $window } : trop peu pour conclure. Le score serait de { $nps }, probablement entre { $low } et { $high }.
headline = *NPS { $nps }*, probablement entre { $low } et { $high }, d’après { $n } réponses { $window }.
headline-early = *NPS { $nps }*, probablement entre { $low } et { $high }, d’après { $n } réponses { $window } ; il est encore tôt pour conclure.
window-days = { $days ->
    [one] au cours de la dernière journée
   *[other] au cours des { $days } derniers jours
}
window-all = depuis le début
counts = Promoteurs { $promoters } · Passifs { $passives } · Détracteurs { $detractors }
standing-too_low = Niveau : trop bas (moins de 0)
standing-good = Niveau : bon (de 0 à 30)
standing-great = Niveau : très bon (de 30 à 70)
standing-excellent = Niveau : excellent (70 et plus)
change-none = Évolution : trop peu d’éléments de comparaison { $days ->
    [one] le jour précédent
   *[other] sur les { $days } jours précédents
}.
reworded = La question a été reformulée le { $day } : les chiffres d’avant et d’après forment deux séries, et ne sont pas comparés.
change-likely_real = Évolution par rapport { $days ->
    [one] au jour précédent
   *[other] aux { $days } jours précédents
} : { $difference }, probablement réelle.
change-could_be_chance = Évolution par rapport { $days ->
    [one] au jour précédent
   *[other] aux { $days } jours précédents
} : { $difference }, peut-être due au hasard.
change-too_few = Évolution par rapport { $days ->
    [one] au jour précédent
   *[other] aux { $days } jours précédents
} : { $difference }, trop peu de réponses pour conclure.
rate = Taux de réponse : { $share } % (réponses : { $answered }, personnes interrogées : { $asked })
rate-none = Taux de réponse : personne n’a été interrogé { $window }.
new-answers = { $n ->
    [0] Aucune nouvelle réponse à l’enquête depuis le dernier résumé.
    [one] Une nouvelle réponse depuis le dernier résumé.
   *[other] { $n } nouvelles réponses depuis le dernier résumé.
}
new-answers-bands = { $n ->
    [one] Une nouvelle réponse depuis le dernier résumé
   *[other] { $n } nouvelles réponses depuis le dernier résumé
} : promoteurs { $promoters }, passifs { $passives }, détracteurs { $detractors }.
new-reasks = { $n ->
    [one] Une nouvelle réponse à une question reposée.
   *[other] { $n } nouvelles réponses à des questions reposées.
}
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
benchmark-ahead = Référence { $label } ({ $points }) : devant, écart de { $range }.
benchmark-level = Référence { $label } ({ $points }) : pas de différence nette, écart de { $range }.
benchmark-behind = Référence { $label } ({ $points }) : derrière, écart de { $range }.
benchmark-too_few = Référence { $label } : { $points } ; trop peu de réponses pour comparer.
benchmark-source = Source : { $source }, { $year }.
benchmark-source-dated = Source : { $source }, { $year } ; plus de deux ans déjà, à prendre comme une simple indication.
benchmark-range = { $difference } (possible : entre { $low } et { $high })
difference-above = +{ $points }
difference-below = −{ $points }
difference-equal = 0
passives-waiting = { $n ->
    [0] Aucun passif n’attend que la question lui soit reposée.
    [one] Un passif attend que la question lui soit reposée.
   *[other] { $n } passifs attendent que la question leur soit reposée.
}
movement = Question reposée : { $up } en hausse, { $same } sans changement, { $down } en baisse.
movement-hidden = Question reposée : { $n ->
    [one] une réponse
   *[other] { $n } réponses
} pour l’instant ; les changements de note s’affichent à partir de { $from } réponses.
movement-none = Question reposée : aucune réponse { $window }.
movement-held-out = Question reposée sans avoir demandé pourquoi (comparaison) : { $up } en hausse, { $same } sans changement, { $down } en baisse.
held-out-hidden = Question reposée sans avoir demandé pourquoi (comparaison) : { $n } jusqu’ici ; l’évolution s’affiche à partir de { $from }.
comments-title = Avec leurs mots
policy = Sont comptées les réponses à l’enquête, la dernière de chaque personne ; les réponses aux questions reposées montrent seulement les changements de note.
button-share = Partager dans ce canal
shared-by = Partagé par { $person }

## Why somebody is not asked

why-not-opted_out = Ne souhaite plus d’enquêtes
why-not-bot = Un bot
why-not-gone = Compte désactivé ou invisible dans Slack
why-not-guest = Accès invité, et l’enquête n’inclut pas les invités
why-not-external = D’une autre entreprise, à ne pas interroger
why-not-member = Membre, et l’enquête s’adresse à d’autres
why-not-excluded = Personne exclue par l’enquête
why-not-open_ask = Une question est encore ouverte
why-not-tenure = Vient d’arriver
why-not-cooldown = Question récente, ou bientôt prévue
why-not-team_spread = Assez de questions à son équipe ce jour-là
why-not-survey_day_full = Plus de place dans l’enquête ce jour-là
why-not-wave_over = La vague se termine avant son tour
why-not-not_drawn = Pas dans l’échantillon de cette vague
why-not-asked = Question déjà posée dans cette vague
why-not-until = { $why }, pas avant le { $day }

## /nps

usage = Voici ce que je comprends :
    • */nps report* `[enquête] [7d|30d|90d|all]` montre les chiffres, à vous seulement
    • */nps preview* `[survey]` : qui sera interrogé et quand, qui ne le sera pas et pourquoi (responsables uniquement)
    • */nps ask* `@quelqu’un [enquête]` pose la question à quelqu’un, si aucune règle ne s’y oppose (responsables seulement)
    • */nps pause* `[enquête]`, */nps resume* `[enquête]`, */nps stop* `enquête` mettent une enquête en pause, la reprennent, terminent sa vague (responsables seulement)
    • */nps stop* met fin aux enquêtes pour vous ; */nps start* les rétablit
    • */nps me* montre ce qui est conservé sur vous ; */nps forget* l’efface
    • */nps help* affiche cette liste
no-survey = Il n’y a pas encore d’enquête. La personne qui gère ce bot en crée une avec `nps-bot survey apply`.
which-survey = Il y a plusieurs enquêtes ; indiquez l’une d’elles : { $known }.
unknown-survey = Il n’y a pas d’enquête nommée { $name }. Il y a : { $known }.
unknown-window = { $window } n’est pas une période que je peux afficher. Utilisez un nombre de jours comme 7d, 30d ou 90d, ou « all » pour tout.
steered-pause = *{ $survey }* est en pause : rien n’est envoyé, { $n ->
    [0] personne n’attend de question
    [one] { $n } personne reste à interroger
   *[other] { $n } personnes restent à interroger
}, et les réponses aux questions déjà posées comptent toujours.
steered-resume = *{ $survey }* reprend : { $n ->
    [0] personne n’attend de question
    [one] { $n } personne reste à interroger
   *[other] { $n } personnes restent à interroger
}, à des heures convenables et réparties.
steered-stop = *{ $survey }* est arrêtée : sa vague est terminée, { $n ->
    [0] personne n’attendait de question
    [one] { $n } personne n’a pas été interrogée et ne le sera pas dans cette vague
   *[other] { $n } personnes n’ont pas été interrogées et ne le seront pas dans cette vague
}, et les réponses aux questions déjà posées comptent toujours.
not-yours = Seule la personne responsable peut faire cela : *{ $survey }* est l’enquête de { $owner }.
not-yours-nobody = *{ $survey }* n’a personne de responsable qui pourrait faire cela ici. Indiquez quelqu’un dans le fichier de l’enquête et appliquez-le de nouveau, ou utilisez la ligne de commande.
stop-yourself = */nps stop* tout seul met fin à toutes les enquêtes pour vous.
ask-planned = { $person } recevra la question sur { $product } : { $when }.
not-asked = { $person } ne reçoit pas la question. { $why }.
not-asked-paused = { $person } ne reçoit pas la question : *{ $survey }* est en pause. */nps resume* la fait reprendre.
not-asked-unknown_person = { $person } ne reçoit pas la question : je ne connais personne sous cet identifiant. Les destinataires d’une enquête sont connus en un jour.
not-asked-unread = { $person } ne reçoit pas encore la question : les personnes que *{ $survey }* exclut n’ont pas encore été lues dans Slack. Réessayez dans quelques minutes.
ask-whom = Indiquez à qui poser la question, par exemple */nps ask @quelqu’un* et, s’il y a plusieurs enquêtes, le nom de l’enquête ensuite.
unknown-word = Je ne connais pas « { $word } ».
said-stop = C’est fait : vous ne recevrez plus d’enquêtes. */nps start* les rétablit.
said-start = C’est fait : des enquêtes peuvent de nouveau vous parvenir. */nps stop* y met fin.
trouble = Quelque chose s’est mal passé de mon côté ; rien de ce qui vous concerne n’a été perdu. Si cela se reproduit, donnez à la personne qui gère ce bot la référence { $reference }.

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
preview-next = Ensuite :
preview-why = Non interrogées, et pourquoi :
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Une personne qui a déjà répondu sera interrogée de nouveau.
   *[other] { $count } personnes qui ont déjà répondu seront interrogées de nouveau.
}
preview-more = Toutes, une par une : `nps-bot survey preview { $survey } --all`
preview-everyone = la liste des membres
