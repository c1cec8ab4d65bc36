"""French words of pleas."""

from bot.core.understanding.parts import Part

FRENCH = {
    Part.OUT: (
        "désabonn*, désinscri*, désengag*, laissez moi tranquille, laisse moi tranquille, fichez moi la paix, "
        "fiche moi la paix, foutez moi la paix, fous moi la paix, lâchez moi, lâche moi, laissez moi en paix, "
        "laisse moi en paix, lâchez moi la grappe, oubliez moi, oublie moi, unsubscribe, me retirer, me supprimer, "
        "m'enlever, me désinscrire, lâchez moi les baskets, désabonner, désabonnez, désabonné, désinscrire, "
        "désinscrivez, désabonnement, laissez moi enfin tranquille, laisse moi enfin tranquille, "
        "laissez moi donc tranquille, laissez nous tranquilles"
    ),
    Part.STOP: (
        "stop, stopp*, arrêt*, cess*, ça suffit, suffit, marre de, marre des, y en a marre de, y en a marre des, "
        "stop à, stop aux, on arrête"
    ),
    Part.ENDS: (
        "assez de, ras le bol, fini, résili*, arrêt, arrêts, l'arrêt, j'arrête, j'ai arrêté, je cesse, ça s'arrête, "
        "le désabonnement, la désinscription, pas de spam, aucun spam, ne dérange pas, dérange pas, pas dérangeant, "
        "pas dérangeante"
    ),
    Part.NOT: "ne, pas, jamais, plus, aucun, aucune, rien, n'en",
    Part.MORE: (
        "plus, plus jamais, encore, davantage, à nouveau, de nouveau, nouveau, plus aucun, plus aucune, désormais"
    ),
    Part.GET: "reçois, recevons, reçu, arrive, arrivent",
    Part.WANT: "veux, voudrais, souhaite, souhaiterais, désire, besoin, envie, intéressé, intéressée, j'veux",
    Part.ASK: (
        "demand*, écri*, envoy*, envoi*, contact*, sollicit*, dérang*, embêt*, harcel*, harcèl*, interrog*, spam*, "
        "question*, sond*, emmerd*, ennuy*, relanc*, saoul*, soûl*, bombard*, importun*, sollicité, sollicitée, "
        "spammer, saouler"
    ),
    Part.REMOVE: "retir*, enlev*, enlèv*, supprim*, ôt*, ray*, sort*, vir*, radi*, dégag*",
    Part.ME: "moi, me, mon nom, mon adresse, m'",
    Part.LIST: "liste, listes, liste de diffusion, liste d'envoi, mailing list, liste de contacts",
    Part.SURVEY: (
        "sondage, sondages, message, messages, question, questions, enquête, enquêtes, questionnaire, "
        "questionnaires, ça, ces trucs, ce genre de choses, ce genre de trucs, ce genre de messages, ce genre, "
        "vos trucs, nps, msg, sollicitations, évaluations, mp"
    ),
    Part.NOTICE: (
        "notification, notifications, notifs, notif, mail, mails, email, emails, e mails, courriels, rappels, alertes"
    ),
    Part.TEST: "test, tests, essai, essayais, testais, tester, essayer, teste, essayé, testé",
    Part.ERASE: (
        "supprim*, effac*, retir*, annul*, oubli*, ignor*, enlev*, enlèv*, efface, reprend*, reprends, écart*, "
        "ne tenez pas compte, pas tenir compte, suppression, effacement, droit à l'oubli"
    ),
    Part.ANSWER: (
        "réponse, ma réponse, note, ma note, score, mon score, vote, mon vote, évaluation, mon évaluation, avis, "
        "mon avis, réponses"
    ),
    Part.DATA: (
        "mes données, mes données personnelles, toutes mes données, mes infos, mes informations, "
        "mes informations personnelles, toutes mes informations, les données sur moi, les données me concernant, "
        "les données qui me concernent, tout sur moi, tout ce qui me concerne, tout ce que vous avez sur moi, "
        "tout ce que tu as sur moi, tout ce que vous savez sur moi, tout ce que tu sais sur moi, "
        "ce que vous avez sur moi, ce que vous savez de moi, droit à l'oubli"
    ),
    Part.ABOUT: "sur moi, me concernant, à mon sujet, qui me concernent",
    Part.THING: (
        "données, informations, infos, ce que, ce qui, avez, as, savez, "
        "gardez, conservez, conservées, conservé, personnelles"
    ),
    Part.COUNT: "compt*, tenez compte, tenir compte, tiens compte, prendre en compte, prenez en compte, enregistr*",
    Part.FILL: (
        "s'il vous plaît, s'il te plaît, svp, stp, s'il vous plait, merci, merci de, merci d'avance, veuillez, "
        "pouvez vous, peux tu, pourriez vous, pourrais tu, vous pouvez, tu peux, pourriez, pourrais, je, j', vous, "
        "tu, "
        "on, il faut, bonjour, salut, coucou, hello, de, des, d', du, la, le, les, l', cette, ce, ces, cet, votre, "
        "vos, ta, tes, ton, en, à, aux, au, et, avec, pour, ici, tout, toutes, tous, toute, maintenant, "
        "immédiatement, "
        "tout de suite, définitivement, à l'avenir, dorénavant, être, recevoir, avoir, genre, sans cesse, "
        "tout le temps, toujours, constamment, franchement, sérieux, sérieusement, putain, bordel, bon sang, "
        "mon dieu, "
        "oui, non, ok, allez, bon, comment, comment puis je, puis je, peut on, est ce que, que, qu', faire, fait, "
        "faites, fais, plein, tant, autant, bref, désolé, désolée, pardon, svp merci, bot, d'en, d'être, cela, "
        "les gars, gars, c'était, était, juste, un, une, seulement, simplement, faisais, je faisais, donné, donnée, "
        "dernière, mise, erreur, par erreur, c'est, suis, car, j'ai, y, là, ma, mon, m'en, ai, n', chier, participer, "
        "faire partie, une bonne fois pour toutes, au plus vite, prochains, futurs, sollicité, sollicitée, "
        "dès maintenant, plus jamais, laisse, laissez, fichez, fiche, foutez, fous, je vous saurais gré, saurais gré, "
        "gré, bien vouloir, de bien vouloir, bien, vouloir, serais reconnaissant, reconnaissant, reconnaissante, "
        "serais, avoir l'amabilité, auriez, l'amabilité, aimable, avenir, l'avenir, j'aimerais, aimerais, si, "
        "si vous pouviez, pouviez, cordialement, bien à vous, madame, monsieur, prie, je vous prie, prière, possible, "
        "si possible, enfin, donc, un peu, lui, poser, posez, pose, avis, des avis, pour des avis, opinion, "
        "retours, soient, soit, rgpd, droit, conformément, article, exige, selon"
    ),
}
