### What the bot says, in French. Never a band to a respondent; short, plain, warm.

## The question

ask-intro = *{ $asker }* aimerait connaître votre avis sur { $product }. Une note, puis une ou deux questions courtes si vous le voulez bien ; une minute environ.
ask-intro-number-alone = *{ $asker }* aimerait connaître encore une fois votre avis sur { $product }. Une note, et c’est tout.
ask-question = Quelle est la probabilité que vous recommandiez { $product } à un ami ou à un collègue ?
ask-anchors = 0 = pas du tout probable, 10 = extrêmement probable
ask-privacy-named = Qui voit votre réponse : les responsables de cette enquête peuvent la voir avec votre nom ; dans les canaux, aucun nom ne figure à côté d’une réponse, sauf si vous acceptez d’être contacté.
ask-privacy-named-cases = Qui voit votre réponse : les responsables de cette enquête et l’équipe qui donne suite aux réponses peuvent la voir avec votre nom ; ailleurs, aucun nom ne figure à côté d’une réponse, sauf si vous acceptez d’être contacté.
ask-privacy-confidential = Qui voit votre réponse : personne ne voit votre nom avec votre réponse, sauf si vous acceptez d’être contacté. Votre note entre dans un total, et ce que vous écrivez peut être cité sans votre nom.
ask-privacy-confidential-cases = Qui voit votre réponse : personne ne voit votre nom avec votre réponse, sauf si vous acceptez d’être contacté. Votre note entre dans un total. Ce que vous écrivez peut être cité sans votre nom, ou confié à l’équipe pour qu’elle y donne suite.
ask-privacy-anonymous = Qui voit votre réponse : elle est conservée sans votre nom et sans l’heure, et rien ne permet de remonter jusqu’à vous une fois que nous aurons terminé ici. Votre note entre dans un total, et ce que vous écrivez peut être cité sans votre nom.
ask-privacy-verifying-named = Qui voit votre réponse : l’équipe qui donne suite aux réponses, avec votre nom. Elle dit seulement si ce qui a été fait a aidé, et ne compte dans aucun score.
ask-privacy-verifying-confidential = Qui voit votre réponse : personne ne voit votre nom ni votre note. Si rien ne s’est amélioré, l’équipe lit, avec les réponses d’autres personnes, que ce que vous avez écrit n’est toujours pas résolu. Votre réponse ne compte dans aucun score.
ask-how = Cliquez sur une note, ou tapez-la.
ask-how-click = Cliquez sur une note.
ask-try = *C’est un essai.* Votre réponse n’est comptée nulle part, et personne n’en est informé.
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
retired-later = D’accord. Je n’y reviendrai pas de moi-même. Si vous voulez finalement répondre, appuyez sur le bouton.
retired-stop = Cette question est close.
retired-expire = Cette question est désormais close. Rien n’a été enregistré.
retired-other = Cette question est close.
question-gone = Cette question n’existe plus, et plus rien n’en est enregistré.

## When no number was found in what somebody typed

clarify-no_number = Je cherche une seule note entière, de 0 (pas du tout probable) à 10 (extrêmement probable). Quelle est la vôtre ?
clarify-courtesy = Merci à vous. La question reste ouverte : un clic sur une note suffit, quand vous voulez.
clarify-range = Il reste plus d’une note possible. Quelle est la vôtre ?
clarify-either = *{ $first } ou { $second } ?*
clarify-either-other = Si c’est une autre note, écrivez-la.
clarify-decimal = Je ne peux prendre qu’une note entière. Quelle est la vôtre ?
clarify-tentative = Dois-je prendre cela comme votre réponse ? Choisissez la note qui convient.
clarify-out_of_range = L’échelle va de 0 (pas du tout probable) à 10 (extrêmement probable). Quelle est votre note ?
clarify-other_scale = Cette échelle va de 0 (pas du tout probable) à 10 (extrêmement probable). Quelle est votre note ?
clarify-conflict = J’ai trouvé plus d’une note. Laquelle répond à la question ci-dessous ?
clarify-negated = Compris, pas celle-là. Quelle est votre note ?
clarify-guess = Je crains d’avoir mal lu. Quelle est votre note ?
clarify-bare_no = Je ne sais pas comment comprendre votre non : est-ce une note sur l’échelle, ou préférez-vous ne pas répondre ? Les deux me vont.
clarify-plea = Souhaitez-vous que je ne vous sollicite plus ? Appuyez sur le bouton. Si vous vouliez dire autre chose : quelle est votre note ?

## Questions about the survey

explain-why-me-channel = { $asker } aimerait connaître l’avis des membres de { $channel } sur { $product }, et vous en faites partie. Rien ne vous oblige à répondre.
explain-why-me-list = { $asker } a mis votre nom sur la liste des personnes dont l’avis sur { $product } est attendu. Rien ne vous oblige à répondre.
explain-why-me-everyone = { $asker } aimerait connaître l’avis des personnes de cet espace de travail sur { $product }. Rien ne vous oblige à répondre.
explain-why-me-again = Vous avez déjà répondu à cette question. { $asker } aimerait savoir si quelque chose a changé pour vous. Rien ne vous oblige à répondre.
explain-anonymous-named = Non. Les responsables de cette enquête peuvent voir votre réponse avec votre nom ; dans les canaux, aucun nom ne figure à côté d’une réponse, sauf si vous acceptez d’être contacté.
explain-anonymous-named-cases = Non. Les responsables de cette enquête et l’équipe qui donne suite aux réponses peuvent voir la vôtre avec votre nom ; ailleurs, aucun nom ne figure à côté d’une réponse, sauf si vous acceptez d’être contacté.
explain-who-sees-named-cases = Les responsables de cette enquête peuvent voir votre réponse avec votre nom. Si la note est basse, l’équipe qui donne suite aux réponses la voit aussi : avec votre nom, votre note, ce que vous écrivez et votre note de la fois précédente. Ailleurs, aucun nom ne figure à côté d’une réponse, sauf si vous acceptez d’être contacté.
explain-who-sees-confidential-cases = Personne ne voit votre nom avec votre réponse, sauf si vous acceptez d’être contacté. Votre note entre dans un total, et ce que vous écrivez peut être cité sans votre nom. Ce qui accompagne une note basse est confié à l’équipe pour qu’elle y donne suite, avec ce qu’au moins quatre autres personnes ont écrit : sans votre nom, votre note ni votre groupe. Elle peut vous écrire par mon intermédiaire sans savoir qui vous êtes. Si vous acceptez d’être contacté seulement après cela, l’équipe peut faire le lien entre les deux.
explain-who-sees-named-themes = Les responsables de cette enquête peuvent voir votre réponse avec votre nom. Selon ce que vous écrivez et selon votre note, l’équipe qui donne suite aux réponses la voit aussi : avec votre nom, votre note, ce que vous écrivez et votre note de la fois précédente. Ailleurs, aucun nom ne figure à côté d’une réponse, sauf si vous acceptez d’être contacté.
explain-who-sees-confidential-themes = Personne ne voit votre nom avec votre réponse, sauf si vous acceptez d’être contacté. Votre note entre dans un total, et ce que vous écrivez peut être cité sans votre nom. Selon ce que vous écrivez et selon votre note, vos mots peuvent être confiés à l’équipe pour qu’elle y donne suite, avec ce qu’au moins quatre autres personnes ont écrit : sans votre nom, votre note ni votre groupe. Elle peut vous écrire par mon intermédiaire sans savoir qui vous êtes. Si vous acceptez d’être contacté seulement après cela, l’équipe peut faire le lien entre les deux.
explain-anonymous-confidential = Pas tout à fait : elle est confidentielle. Votre réponse est conservée avec votre nom, mais personne ne voit les deux ensemble, sauf si vous acceptez que l’on vous contacte.
explain-anonymous-anonymous = Oui. Votre réponse est conservée sans votre nom, et rien ne permet de remonter jusqu’à vous une fois que nous aurons terminé ici.
explain-effort = Une note, puis deux questions courtes au plus ; une minute environ. Vous pouvez vous arrêter après la note.
explain-effort-number-alone = Une note, et c’est tout. Vous pouvez aussi laisser la question ouverte.
explain-what-is-nps = NPS signifie Net Promoter Score : un seul chiffre qui dit à quel point une recommandation est probable, calculé à partir des notes de 0 à 10 de tout le monde. Ce qui aide le plus l’équipe, c’est la raison que vous donnez.
explain-scale = 0 signifie que vous ne recommanderiez pas du tout { $product }, 10 qu’une recommandation de votre part est extrêmement probable. Il n’y a ni bonne ni mauvaise réponse.
explain-who-asks = { $asker } pose cette question. Responsable de cette enquête : { $owner }.
explain-who-asks-nobody = { $asker } pose cette question.
explain-a-bot = Je suis un bot.
explain-bot = Je suis un bot. { $asker } pose la question par mon intermédiaire et lit les réponses ; personne n’écrit ici.
explain-kept = */nps me* montre ce qui est conservé sur vous, */nps forget* l’efface à tout moment.
explain-kept-anonymous = Aujourd’hui, tant qu’elle n’est pas comptée, *supprimez ma réponse* la retire. Ensuite, rien ne mène plus de votre réponse à vous : personne ne peut la retrouver, pas même pour l’effacer. */nps me* montre ce qui est conservé d’autre sur vous, */nps forget* l’efface.
explain-months = { $months ->
    [one] Au bout d’un mois, ce que vous avez écrit est supprimé ; il ne reste alors que votre note dans les totaux, sans rien qui mène à vous.
   *[other] Au bout de { $months } mois, ce que vous avez écrit est supprimé ; il ne reste alors que votre note dans les totaux, sans rien qui mène à vous.
}
explain-other = Je n’en sais pas plus : je ne fais que mener cette enquête. { $asker } pourra vous répondre.
explain-general = Je mène de courtes enquêtes pour des équipes de cet espace de travail. */nps me* montre ce qui est conservé sur vous, */nps forget* l’efface, et *aide* vous dit ce que je comprends d’autre.
