## /nps

usage-examples = Par exemple :
    • */nps report* : où en est l’enquête
    • */nps report 30d by team* : les 30 derniers jours, par groupe
    • */nps trend* : le score au fil du temps
usage-all = Tout ce que je comprends :
usage-report = • */nps report* `[enquête] [90d|12m|this quarter|2026-Q3|all] [by PROPRIÉTÉ] [where PROPRIÉTÉ=VALEUR] [vs previous] [as csv]` montre les chiffres, à vous seulement
usage-sides = • */nps trend*, *movement*, *passives*, *themes*, *at-risk*, *responses*, *working*, *benchmarks* : une partie du rapport en entier
usage-accounts = • */nps accounts* `[90d] [as csv]` : quels clients ont été interrogés et ont répondu
usage-setup = • */nps setup* : créer une enquête
usage-edit = • */nps setup NOM* : modifier une enquête
usage-cases = • */nps cases* `[enquête]` : qui attend une réponse
usage-quotes = • */nps quotes* `[enquête]` : ce qui peut être cité
usage-loop = • */nps loop* `[90d] [as csv]` : ce que sont devenus les dossiers
usage-action = • */nps action* `[ce qu’il faut faire]` : prévoir une action
usage-actions = • */nps actions* `[enquête] [90d] [as csv]` : chaque action, son objectif et où elle en est
usage-said = • */nps said-and-done* `[enquête] [90d]` : dit et fait, à publier dans le canal
usage-preview = • */nps preview* `[survey]` : qui sera interrogé et quand, qui ne le sera pas et pourquoi
usage-ask = • */nps ask* `@quelqu’un [enquête] [about …]` pose la question à quelqu’un, si aucune règle ne s’y oppose
usage-try = • */nps try* `me [enquête]` vous pose la question tout de suite, comme essai compté nulle part
usage-try-others = • */nps try* `@quelqu’un [enquête] [off]` : les réponses de quelqu’un sont un essai, compté nulle part
usage-steer = • */nps start* `enquête`, */nps pause* `[enquête]`, */nps resume* `[enquête]`, */nps stop* `enquête` lancent une enquête, la mettent en pause, la reprennent, terminent sa vague
usage-stop = • */nps stop* met fin aux enquêtes pour vous ; */nps start* les rétablit
usage-me = • */nps me* montre ce qui est conservé sur vous ; */nps forget* l’efface
usage-help = • */nps help* affiche cette liste
no-survey = Aucune enquête ne vous est ouverte ici. Les rapports sont destinés aux responsables d’une enquête, aux personnes qu’ils désignent et aux membres à part entière de son canal de résumé. Les enquêtes sont créées par les admins de cet espace de travail avec */nps setup*, ou par la personne qui gère ce bot avec `nps-bot survey apply`.
which-survey = Il y a plusieurs enquêtes ; indiquez l’une d’elles : { $known }.
unknown-survey = Aucune enquête nommée { $name } ne vous est ouverte. Celles-ci le sont : { $known }.
slack-silent = Slack n’a pas pu me dire à l’instant qui vous êtes : je ne montre et ne fais donc rien. Réessayez dans une minute.
steered-pause = *{ $survey }* est en pause : rien n’est envoyé, { $n ->
    [0] personne n’attend de question
    [one] { $n } personne reste à interroger
   *[other] { $n } personnes restent à interroger
}, et les réponses aux questions déjà posées comptent toujours.
steered-resume = *{ $survey }* reprend : { $n ->
    [0] personne n’attend de question pour l’instant
    [one] { $n } personne reste à interroger, à une heure convenable
   *[other] { $n } personnes restent à interroger, à des heures convenables et réparties
}.
steered-stop = *{ $survey }* est arrêtée : sa vague est terminée, { $n ->
    [0] personne n’attendait de question
    [one] { $n } personne n’a pas été interrogée et ne le sera pas dans cette vague
   *[other] { $n } personnes n’ont pas été interrogées et ne le seront pas dans cette vague
}, et les réponses aux questions déjà posées comptent toujours.
steered-reopen = *{ $survey }* reprend comme si elle n’avait pas été arrêtée : { $n ->
    [0] personne n’attend de question
    [one] { $n } personne reste à interroger
   *[other] { $n } personnes restent à interroger
}.
steered-keep = *{ $survey }* reste comme elle est.
steer-sure-pause = Mettre *{ $survey }* en pause ? Rien n’est envoyé tant qu’elle n’a pas repris : { $n ->
    [0] personne n’attend de question
    [one] { $n } personne reste à interroger
   *[other] { $n } personnes restent à interroger
}.
steer-sure-resume = Reprendre *{ $survey }* ? { $n ->
    [0] Personne n’attend de question pour l’instant
    [one] { $n } personne reste à interroger, à une heure convenable
   *[other] { $n } personnes restent à interroger, à des heures bien réparties
}.
steer-sure-stop = Arrêter *{ $survey }* ? Sa vague se termine : { $n ->
    [0] personne n’attend de question
    [one] { $n } personne pas encore interrogée ne le sera pas
   *[other] { $n } personnes pas encore interrogées ne le seront pas
}.
button-steer-pause = Oui, mettre en pause
button-steer-stop = Oui, l’arrêter
button-steer-keep = La laisser ainsi
button-steer-resume = La laisser reprendre
button-steer-reopen = Annuler cela
not-yours = Cela revient à { $owner } : c’est là qu’il faut s’adresser au sujet de *{ $survey }*.
not-yours-nor-an-admins = Cela revient à { $owner } et aux admins de cet espace de travail : c’est là qu’il faut s’adresser au sujet de *{ $survey }*.
not-a-reader = Les rapports sur *{ $survey }* sont destinés aux responsables, aux personnes qu’ils désignent et aux membres à part entière de son canal de résumé. Adressez-vous à { $owner }.
not-shared-here = Un rapport sur *{ $survey }* se partage dans son canal de résumé. Ailleurs, seuls les responsables peuvent le partager, dans un canal où je suis également. Adressez-vous à { $owner }.
not-yours-nobody = *{ $survey }* n’a personne de responsable qui pourrait faire cela ici. Indiquez quelqu’un dans le fichier de l’enquête et appliquez-le de nouveau, ou utilisez la ligne de commande.
stop-yourself = */nps stop* tout seul met fin à toutes les enquêtes pour vous.
ask-planned = { $person } recevra la question sur { $product } : { $when }.
ask-noted = { $person } recevra la question sur { $product }, au plus tôt { $when }, sauf si s’y oppose une raison qui ne regarde que cette personne.
ask-as-try = { $person } reçoit maintenant la question sur { $product }, à titre d’essai : la réponse n’est comptée nulle part.
not-asked = { $person } ne reçoit pas la question. { $why }.
not-asked-paused = { $person } ne reçoit pas la question : *{ $survey }* est en pause. */nps resume* la fait reprendre.
not-asked-not_started = { $person } ne reçoit pas la question : *{ $survey }* n’a jamais été lancée. */nps start { $survey }* montre qui serait interrogé, et la lance.
not-asked-unknown_person = { $person } ne reçoit pas la question : les enquêtes ne lui parviennent pas, car aucune n’interroge un canal, un groupe ou une liste dont cette personne fait partie. Ajoutez-la, et elles lui parviendront en un jour ; ou bien elle m’écrit */nps start* si elle souhaite être interrogée.
not-asked-unread = { $person } ne reçoit pas encore la question : les personnes que *{ $survey }* exclut n’ont pas encore été lues dans Slack. Réessayez dans quelques minutes.
not-asked-not_now = { $person } ne reçoit pas la question pour l’instant : une autre lui est parvenue récemment, ou va lui parvenir, de cette enquête ou d’une autre. Personne n’apprend laquelle, ni ce qu’il en est advenu.
not-asked-not_now-until = { $person } ne reçoit pas la question pour l’instant : une autre lui est parvenue récemment, ou va lui parvenir, de cette enquête ou d’une autre. Personne n’apprend laquelle, ni ce qu’il en est advenu. La prochaine vague de *{ $survey }* commence le { $day }.
ask-whom = Indiquez à qui poser la question, par exemple */nps ask @quelqu’un* et, s’il y a plusieurs enquêtes, le nom de l’enquête ensuite.
only-tries = Désormais, { $person } ne fait qu’essayer *{ $survey }* : aucune vague ne l’interroge, et ses réponses ne sont comptées nulle part. Cette personne en est informée. Ses réponses précédentes restent telles quelles. */nps ask* lui pose la question à titre d’essai ; */nps try* avec *off* à la fin annule.
counts-again = Les réponses de { $person } à *{ $survey }* comptent désormais, et les vagues l’interrogent de nouveau. Cette personne en est informée.
only-tries-already = { $person } ne fait déjà qu’essayer *{ $survey }*. Rien n’a changé.
counts-again-already = Les réponses de { $person } à *{ $survey }* comptent déjà. Rien n’a changé.
try-whom = Indiquez qui ne fait qu’essayer une enquête, par exemple */nps try @quelqu’un* et, s’il y en a plusieurs, le nom de l’enquête ensuite ; *off* à la fin annule.
unknown-word = Je ne connais pas « { $word } ».
unknown-word-near = Je ne connais pas « { $word } ». Vouliez-vous dire */nps { $near }* ?
help-pointer = */nps help* affiche tout ce que je comprends.
said-stop = C’est fait : vous ne recevrez plus d’enquêtes. */nps start* les rétablit.
said-start = C’est fait : des enquêtes peuvent de nouveau vous parvenir. */nps stop* y met fin.
trouble = Quelque chose s’est mal passé de mon côté ; rien de ce qui vous concerne n’a été perdu. Si cela se reproduit, donnez à la personne qui gère ce bot la référence { $reference }.
malformed = Cela n’a pas pu être lu, et rien n’a été modifié. Ouvrez de nouveau la question ou le rapport, et réessayez là.
