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
thanks-mentioned = Merci. Vous avez évoqué { $about }. { $asker } lit chaque réponse.
thanks-mentioned-together = Merci. Vous avez évoqué { $about }. { $asker } lit chaque réponse, et vos mots avec ceux d’au moins quatre autres personnes.
mentioned-price = le prix
mentioned-missing-feature = quelque chose qui manque
mentioned-reliability = la fiabilité
mentioned-support = l’assistance
mentioned-ease-of-use = la facilité d’utilisation
mentioned-speed = la rapidité
mentioned-documentation = la documentation
mentioned-communication = la communication
mentioned-competitor = d’autres produits
thanks-contact-channel = Peut-on vous contacter à ce sujet ? Si vous acceptez, l’équipe à l’origine de cette enquête verra votre nom et ce que vous avez écrit ici.
thanks-contact-owner = Peut-on vous contacter à ce sujet ? Si vous acceptez, les responsables de cette enquête reçoivent maintenant votre nom et ce que vous avez écrit ici, et personne d’autre.
thanks-contact-release = Peut-on vous contacter à ce sujet ? Si vous acceptez, l’équipe à l’origine de cette enquête verra votre nom et ce que vous avez écrit ici, une fois que votre réponse comptera avec au moins quatre autres.
button-contact = Oui, contactez-moi
button-no-contact = Non, merci
contact-confirmed-channel = Merci. { $asker } dispose de votre nom et de ce que vous avez écrit, et vous contactera peut-être.
contact-confirmed-owner = Merci. Les responsables de cette enquête disposent de votre nom et de ce que vous avez écrit, et vous contacteront peut-être.
contact-confirmed-release = Merci. { $asker } verra votre nom et ce que vous avez écrit une fois que votre réponse comptera avec d’autres, et vous contactera peut-être.
contact-confirmed-try = Merci. Comme c’était un essai, personne n’est prévenu.
note-noted = C’est noté, je l’ai ajouté.
note-changed = C’est modifié : votre réponse est { $score }.
note-enough = D’accord, c’est tout pour moi. Votre réponse est conservée. Merci.
note-whenever = Rien ne presse : écrivez-la ici quand vous voulez.
note-coming-back = D’accord. Je reviendrai vers vous : { $when }.
note-declined = D’accord, je n’insiste pas cette fois-ci.
note-later = D’accord. Je n’y reviendrai pas de moi-même. Si vous voulez finalement répondre, écrivez simplement votre note.
note-no-number-needed = Pas besoin de note : appuyez sur un bouton ou dites *stop*.
note-counted-late = La question était déjà close ; j’ai compté votre { $score }.
note-not-added = Merci. Comme votre réponse est anonyme, rien ne peut plus y être ajouté : ce que vous venez d’écrire n’est pas conservé.
note-too-late = Votre réponse est enregistrée et ne peut plus être modifiée. Merci de votre retour.
note-plea = Souhaitez-vous que je ne vous sollicite plus ? Appuyez sur le bouton. S’il s’agissait du produit, écrivez-le encore une fois en d’autres mots et je le transmettrai.
note-numbers-only = Je ne sais lire que des mots et des nombres, pas les fichiers, les messages vocaux ou transférés : cliquez ou tapez un nombre de 0 à 10.
note-words-only = Je ne sais lire que des mots, pas les fichiers, les messages vocaux ou transférés : écrivez votre réponse ici, ou *passer*.
note-contact-withdrawn = Entendu : votre accord pour être contacté est retiré, et personne n’en est informé. Si vous ne voulez plus d’enquêtes non plus, écrivez *stop*.
note-contact-withdrawn-told = Entendu : votre accord pour être contacté est retiré. Les personnes qui en ont été informées liront que vous ne le souhaitez finalement pas. Si vous ne voulez plus d’enquêtes non plus, écrivez *stop*.
note-take-back = Dois-je retirer votre réponse pour de bon ? Ce que vous avez écrit sera supprimé et votre note ne comptera plus. Ce qu’un résumé a déjà montré y reste.
button-take-back = Retirer ma réponse
note-taken-back = C’est fait : votre réponse est retirée. Plus rien n’en est compté.
note-only-tries = La personne responsable de l’enquête sur { $product } a noté que vous ne faites que l’essayer : vos réponses ne sont désormais comptées nulle part, et aucune vague ne vous interroge. Ce que vous avez répondu avant reste tel quel.
note-counts-again = Vos réponses sur { $product } comptent de nouveau, comme celles de tout le monde.
closed = Cette question est désormais close, plus rien n’a donc été enregistré. Merci de votre retour.
closed-offer = Cette question est désormais close, rien n’a donc été enregistré. Si vous souhaitez encore répondre, cliquez sur le bouton.
button-answer-now = Répondre maintenant
note-no-open-question = Aucune question n’est ouverte pour vous en ce moment. Tapez *aide* pour voir ce que je sais faire.
note-stopped = C’est fait : vous ne recevrez plus d’enquêtes.
button-undo = Annuler
note-started = Bon retour parmi nous. Des enquêtes peuvent de nouveau vous parvenir ; */nps stop* y met fin dès que vous en avez assez.
note-help = Je mène de courtes enquêtes et je montre le résultat aux équipes. On répond à ma question par une note.
    • *Ne plus me solliciter* ou */nps stop* met fin à toutes les enquêtes pour vous, */nps start* les rétablit
    • */nps me* montre ce qui est conservé sur vous, */nps forget* l’efface
    • */nps report* montre les chiffres, à vous seulement
    • */nps help* montre ce qu’il y a d’autre
note-share-not-there = Je n’ai pas pu partager le rapport : je ne suis pas membre de ce canal. Invitez-moi avec */invite* et cliquez de nouveau sur le bouton.
note-share-outsiders = Je n’ai pas partagé le rapport : des personnes extérieures à votre entreprise peuvent lire ce canal.
note-quote-not-there = Je n’ai pas pu transmettre la citation : je ne suis pas membre de ce canal. Invitez-moi avec */invite* et transmettez-la de nouveau.
note-quote-outsiders = Je n’ai pas transmis la citation : des personnes extérieures à votre entreprise peuvent lire ce canal.
note-quote-unknown = Slack ne dit pas si la citation a été publiée. Regardez dans le canal, s’il vous plaît.
note-share-unknown = Je ne sais pas si le rapport y a été publié : Slack n’a pas répondu. Regardez dans le canal et partagez-le de nouveau s’il manque.
