"""French."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "très, trop, assez, vraiment, super, plutôt, si",
    Role.FIRM: (
        "bon, bonne, beau, gros, grosse, petit, petite, solide, bons, bonnes, grands, petits, petites, mauvais, "
        "mauvaises, belle, franc, joli, honnête, modeste, maigre, triste, généreux, grand, excellent, vrai, mérité, "
        "timide, énorme, pauvre, misérable, faible, fier, léger, tout petit"
    ),
    Role.SAY: (
        "un, une, le, la, les, je, j'ai, c'est, c'est un, ce, ça, ca, est, pense, crois, trouve, environ, "
        "à peu près, oui, bonjour, salut, merci, svp, s'il vous plaît, stp, s'il te plaît, franchement, honnêtement, "
        "globalement, en gros, pour moi, pour l'instant, aujourd'hui, sans hésiter, sûr, sans doute, mon, ma, "
        "réponse, ma réponse, personnellement, clairement, vous, lui, probablement, à mon avis, selon moi, "
        "sincèrement, dans l'ensemble, ben, bah, euh, allez, avec, vais, seulement, juste, malheureusement, "
        "de mon côté, de mon coté, pour ma part, en ce qui me concerne, perso, ce sera, ça sera, ce sera un, "
        "toujours, c'est toujours, encore, quand même, bof, mouais, mouai, ouais, ouai, hop, allez hop, ok, okay, "
        "hm, hmm, pff, bah écoute, écoute, écoutez, eh bien, hé bien, dans les, autour de, aux alentours de, "
        "vers les, grosso modo, à vue de nez, plus ou moins, un petit, en moyenne, au final, tout compte fait, "
        "à ce jour, à l'heure actuelle, actuellement, en ce moment, pour le moment, direct, sans réfléchir, "
        "sans hésitation, évidemment, bien sûr, carrément, largement, facile, facilement, tranquille, coucou, hello, "
        "l'équipe, les amis, bot, cher bot, désolé mais, à titre personnel, en toute honnêteté, en toute franchise, "
        "à chaud, instinctivement, c'est simple, après réflexion, tout simplement, on est sur, on est sur un, "
        "je suis à, je suis sur, je suis sur un, moi je, moi, c'est pour moi un, pour nous, j'suis, jsuis, "
        "de ma part, je pense, suis, j'en suis à, en, quoi, hein, du coup"
    ),
    Role.GIVE: (
        "donne, je donne, donnerais, mets, met, je mets, mettrais, note, ma note, attribue, choisis, dirais, dis, "
        "je dirais, vote, évaluation, mettre, donner, vote pour, pour moi ce sera, pour moi c'est un, ça fait, "
        "ça fait un, je pars sur, je pars sur un, je reste sur, je reste sur un, je reste à, on va dire, "
        "on va dire un, on dira, on dit, disons un, je vous mets, je vous mets un, je te mets, je lui mets, "
        "mets moi, mets moi un, mettez moi, mettez moi un, mettez, j'opte pour, j'opte pour un, j'irais sur, "
        "je vais dire, je vais mettre, j'vais mettre, j'mets, jmets, je met, vous méritez, vous méritez un, "
        "tu mérites un, ça vaut, ça vaut un, ça mérite, ça mérite un, ma note est, ma note c'est, ma note sera, "
        "j'attribue, je vote, mon vote, mon vote c'est, je vous donne, je vous donne un, je te donne, je note, "
        "je vous note, j'accorde, je valide un, je choisis, je dis, je dirai, jdirais, j'dirais, jdirai, va pour, "
        "va pour un, je coche, cochez, je tape, tape un, notez, note moi un, ma réponse est, ma réponse c'est, "
        "ma réponse, c'est toujours un, c'est encore un, ça reste un, ça reste, reste un, toujours un"
    ),
    Role.GOOD: (
        "c'est neuf, tout neuf, super, génial, excellent, parfait, très bien, bien, mauvais, lent, cher, facile, "
        "utile, rapide, pratique, top, j'adore, j'aime, satisfait, compliqué, pas mal, très bon, horrible, content, "
        "recommande, trop cher, trop lent, très satisfait"
    ),
    Role.AFTER: (
        "très, tres, trop, il, elle, on, nous, pour, sans, manque, tout, quand, fonctionne, marche, ne, n'est, "
        "parce, car, des, recommanderais, c'était, grâce, à cause, vraiment, les, l'application, l'appli, surtout, "
        "sauf, points, j'aurais, votre, mes, quelques, mérité, bien mérité, amplement mérité, pointé, tout rond, "
        "pas plus, pas moins, de ma part, bravo, continuez, continuez comme ça, à toute l'équipe, l'équipe, c trop, "
        "c est, rien à dire, nickel, vous êtes, ça marche, ça va, peut mieux faire, pcq, pck, parce que, vu, vu que, "
        "étant donné, malgré, aussi, faut, il faut, y a, ya"
    ),
    Role.CONJ: (
        "mais, parce que, parce qu'il, parce qu'elle, car, et, donc, cependant, alors, puisque, même si, du coup, "
        "bien que, c'est pourquoi, pcq, pck, parcque, psk, vu que, étant donné que, sauf que"
    ),
    Role.FINAL: (
        "disons, plutôt, plutôt un, je veux dire, je voulais dire, pardon, en fait, finalement, maintenant, "
        "correction, donc, désolé, désolée, change pour, changez pour, mettez, mais plutôt, ou plutôt, enfin, "
        "non plutôt, attendez, oups, erreur, mettons, allez disons, désormais, ah non, euh non, oh non, non attends, "
        "non attendez, attends, attends non, attendez non, oops, zut, mince, pardon je voulais dire, "
        "je voulais mettre, je voulais écrire, je voulais taper, voulais dire, voulais mettre, je me suis trompé, "
        "je me suis trompée, me suis trompé, c'est trompé, faute de frappe, fausse manip, mauvaise touche, "
        "mauvais bouton, mon erreur, je corrige, je rectifie, rectification, mets plutôt, mettez plutôt, passe à, "
        "passez à, mettez à, changez en, change en, changer en, changer pour, modifiez en, je change pour, "
        "remplace par, remplacez par, en fait non, non en fait, tout compte fait, réflexion faite, après réflexion, "
        "aujourd'hui, à présent, dorénavant, depuis la refonte, non mieux, ça devrait être, devrait être, "
        "c'est plutôt, cette année, ce trimestre, ce mois ci"
    ),
    Role.NOT: (
        "pas, pas un, ne, n'est, jamais, ni, au lieu de, plus un, sûrement pas, n'ai, ne mets pas, ne donne pas, "
        "hors de question, hors de question de mettre, hors de question de donner, pas question, "
        "pas question de mettre, il n'est pas question, aucune chance, en aucun cas, même pas, même pas un, "
        "loin d'un, loin du, loin de, très loin de, très loin d'un, très loin du, impossible, impossible de mettre, "
        "à peine, à peine un, personne, personne ne met, oubliez le, oubliez un, oublie le, n'aurez pas, "
        "n'aurez pas un, n'aura pas, jamais un, jamais de la vie, je refuse, je refuse de mettre, ne mérite pas, "
        "ne vaut pas, ne vaut pas un, n'atteint pas, sans atteindre, ne dépasse pas"
    ),
    Role.NO: "non",
    Role.PAST: (
        "était, c'était, avant, j'ai mis, j'avais, j'avais mis, la dernière fois, l'année dernière, auparavant, "
        "allais, j'allais, hier, ancien, précédemment, jusqu'à la semaine dernière, la semaine dernière, "
        "le mois dernier, le trimestre dernier, au début, au départ, jadis, naguère, autrefois, "
        "avant la mise à jour, avant la refonte, à l'époque, l'an dernier, j'ai donné, j'avais donné, j'ai cliqué, "
        "j'ai tapé, j'ai noté, l'année dernière, l'an passé"
    ),
    Role.UNREAL: (
        "serait, ce serait, pourrait, pourrait être, aurait, aurais, aurait été, pour un, pour avoir, "
        "pour atteindre, voudrais, aimerais, j'aimerais, pour mettre, mériterait, ça serait, ça serait un, "
        "ç'aurait été, ça aurait été, ça aurait été un, aurait pu être, aurait pu être un, vous auriez, "
        "vous auriez un, vous auriez eu, auriez, pour le, pour arriver à, pour obtenir un, pour que ce soit un, "
        "je mettrai, je mettrai un, mettrai, je donnerai, je donnerai un, donnerai, vous aurez, vous aurez un, "
        "vous aurez votre, tu auras, deviendrait, deviendra, il faudrait, alors un, alors je mets, alors ce sera, "
        "dans un monde idéal, en théorie, dans l'idéal, idéalement, vise un, viser un"
    ),
    Role.IF: (
        "si, s'il, s'ils, à moins, quand, dès que, le jour où, lorsque, une fois que, tant que, à condition, "
        "à condition que, jusqu'à ce que, en cas de, à moins que, quand vous, si vous"
    ),
    Role.OTHERS: (
        "il, elle, ils, elles, chef, mon chef, patron, collègue, collègues, clients, client, autres, personne, "
        "équipe, femme, mari, mon équipe, l'équipe dirait, mes collègues, ma collègue, mon collègue, ma cheffe, "
        "la cheffe, le chef, les autres, le reste, ma femme, mon mari, mon associé, mes clients, ma boss, mon boss"
    ),
    Role.MAYBE: (
        "peut-être, peut être, je ne sais pas, sais pas, je sais pas, j'sais pas, pas sûr, pas sûre, aucune idée, "
        "éventuellement, j'hésite, hésite, pourquoi pas, difficile à dire"
    ),
    Role.FLOOR: "au moins, minimum, au minimum, pas moins de",
    Role.CEILING: "au plus, au maximum, maximum, tout au plus, jusqu'à, pas plus de",
    Role.ABOVE: "plus de, plus que, au-dessus de, au dessus de, supérieur à",
    Role.BELOW: "moins de, moins que, en dessous de, presque, presque un, quasi, quasiment, pas loin de",
    Role.OR_MORE: "ou plus, et plus, voire plus",
    Role.OR_LESS: "ou moins, maximum, max, au maximum",
    Role.BETWEEN: "entre, de, entre un, d'un, de un, quelque part entre",
    Role.TO: "à, ou, ou peut-être, ou un, voire, à un",
    Role.AND: "et, et un",
    Role.OF: "sur, de, parmi",
    Role.SCALE: "sur, échelle de, sur une échelle de",
    Role.POINTS: "point, points, ou par là, et des poussières, pts, à peu près, environ, ou dans ces eaux là",
    Role.STARS: "étoile, étoiles",
    Role.PERCENT: "pour cent, pourcent",
    Role.UNIT: (
        "par, par mois, fois, ans, an, jours, heures, mois, personnes, des, de mes, d'entre, euros, autres, de nous, "
        "h, de plus, commandes, choses, raisons, collègues, clics, minutes, semaines, secondes, tickets, matins, "
        "bugs, € par"
    ),
    Role.LABEL: (
        "version, numéro, depuis, vers, sommes, ai, avons, il y a, y a, tous les, toutes les, salle, étage, après, "
        "chaque, dans, les, des, il y en a, mes, à, pour, avec, sans, par, commande, la commande, ticket, facture, "
        "étape, bureau, quai, rdv à, en version, gare, bus, ligne"
    ),
    Role.HALF: "et demi, et demie",
    Role.COMMA: "virgule, point",
    Role.IS: "est, signifie, serait, c'est, veut dire, sont",
    Role.MOVED: (
        "passé, passée, suis passé, suis passée, descendu, descendue, monté, montée, tombé, tombée, baissé, "
        "augmenté, remonté, grimpé, chuté, changé, passe, passez, je passe, descends, monte, dégringolé, sauté, "
        "modifiez, modifier, changer, changez"
    ),
    Role.WITH: "avec",
    Role.DO: (
        "réparez, répare, corrigez, corrige, ajoutez, ajoute, améliorez, améliore, baissez, baisse, faites, fais, "
        "rendez, remettez, réglez, règle, résolvez, donnez nous, virez, enlevez, remets, rendez nous, rends, "
        "ramenez, simplifiez, simplifie, accélérez, supprimez, supprime, changez, change, mettez à jour, "
        "mets à jour, permettez, offrez, arrêtez, arrête, revoyez, optimisez, donnez, laissez, revenez"
    ),
    Role.THEN: "et, alors, puis",
    Role.IDIOM: (
        "deux poids deux mesures, deux poids, deux mesures, ni une ni deux, de ces quatre, trente et un, "
        "cheveux en quatre, cinq sur cinq, deux doigts, zéro souci, zéro problème, zéro pb, zéro stress, "
        "zéro intérêt, zéro effort, jamais deux sans trois, deux sans trois, quatre matins, deux fois qu'une, "
        "en deux mots, deux mots, numéro un, quoi de neuf, rien de neuf, du neuf, à neuf, flambant neuf, comme neuf, "
        "une chance sur deux, pierre deux coups, deux coups, un sur deux, une fois sur deux, fois sur deux, "
        "trois pommes, à quatre mains, quatre mains, les deux, tous les deux, deux par deux, un par un, un à un, "
        "mettre en quatre, en quatre, quatre vérités, quatre murs, quatre coins, trois fois rien, "
        "trois francs six sous, six sous, moins de deux, deux minutes, de deux choses l'une, deux choses, "
        "trois choses, septième ciel, sept lieues, repartir de zéro, partir de zéro, de zéro, à zéro, "
        "un point c'est tout, huit jours, neuf fois sur dix, dix fois, cent fois, zéro chance, zéro patience, "
        "comme pas deux, pas deux, entre deux, entre deux chaises, deux temps, deux temps trois mouvements, "
        "trois mouvements, à deux vitesses, deux vitesses, aussi sec, quatre à quatre, à quatre pattes, "
        "quatre pattes, les trois quarts, trois quarts, sept vies, sur dix c'est, en un mot, "
        "tirer à quatre épingles, quatre épingles, faire un dix, quatre heures, deux heures, cinq minutes, six mois, "
        "nez de zéro, moins le quart, et quart"
    ),
}
_CONTROLS = {
    Kind.OPT_OUT: "plus jamais",
    Kind.DECLINE: (
        "non merci, passer, je passe, passe, sauter, ignorer, pas intéressé, pas intéressée, ça ne m'intéresse pas, "
        "ne m'intéresse pas, m'intéresse pas, je préfère pas, préfère pas, je préfère ne pas, "
        "préfère ne pas répondre, "
        "préfère ne pas, sans commentaire, sans avis, pas cette fois, annuler, refuser, je refuse, ne veux pas, "
        "ne veux pas répondre, ne souhaite pas, ne souhaite pas répondre, je ne veux pas, pas envie, plutôt pas, "
        "sans façon, je m'abstiens, aucun commentaire, aucun intérêt, veux pas répondre, merci non, "
        "ne se prononce pas, bof non merci, bof non, nan merci, non c'est bon, non ça ira, ça ira merci, sans moi, "
        "sans moi cette fois, ce sera sans moi, pas cette fois ci, pas pour cette fois, une autre fois peut être, "
        "abstention, je préfère m'abstenir, je préfère ne rien dire, je préfère ne pas me prononcer, "
        "je ne me prononce pas, me prononce pas, ne souhaite pas me prononcer, je ne souhaite pas répondre, "
        "souhaite pas répondre, je réponds pas, je ne réponds pas, ne réponds pas, répondrai pas, "
        "je ne répondrai pas, "
        "j'ai pas envie, pas envie de répondre, je n'ai pas envie, pas d'avis, j'ai pas d'avis, je n'ai pas d'avis, "
        "aucun avis, sans opinion, pas d'opinion, je passe mon tour, passe mon tour, je passe cette fois, je saute, "
        "je zappe, zappe, joker, je sèche, sans intérêt, pas concerné, pas concernée, je ne suis pas concerné, "
        "ne me concerne pas, je peux pas juger, je ne peux pas juger, peux pas juger, je ne peux pas noter, "
        "impossible à noter, non applicable, je n'utilise pas, je ne l'utilise pas, j'utilise pas, jamais utilisé, "
        "je décline, je refuse de répondre, ça m'intéresse pas, pas mon truc, très peu pour moi, merci mais non, "
        "je vais passer, je préfère passer, comptez pas sur moi, ne comptez pas sur moi, pas de note, "
        "pas de commentaire, laisse tomber, laissez tomber, je saute celle là, je saute celle ci, je zappe celle là, "
        "je saute mon tour, mauvaise personne, je ne travaille plus ici, je ne travaille plus là, "
        "je ne connais pas, connais pas, je connais pas, jamais entendu parler, jamais testé, jamais essayé"
    ),
    Kind.OPT_IN: "démarrer, commencer, reprendre, recommencer, abonner, m'abonner, réabonner",
    Kind.HELP: "aide, aidez moi, aide moi, à l'aide",
}
_LEAD = (
    "s'il vous plaît, s'il te plaît, svp, stp, bonjour, salut, merci, je, je veux, je voudrais, j'aimerais, "
    "pouvez vous, peux tu, veuillez, merci de, non, oui, ok, bon, désolé, et, comment, comment puis je, de, me, "
    "pardon, vous pouvez, il faut, cette fois, cette fois ci, aujourd'hui, je crois que, je pense que, je vais"
)
_REST = {
    Kind.DECLINE: (
        "merci, cette, fois, ci, ce, sondage, cette enquête, à, répondre, participer, aujourd'hui, désolé, pas, "
        "du tout, la, question, mon tour, non, je, ne, le, cela, ça, y, pour, moi, maintenant, de, mon, tour, "
        "désolée, là, dessus, svp, encore, du, tout, ok, franchement, sur, sujet, cette question"
    ),
    Kind.OPT_IN: "les, sondages, à nouveau, svp",
    Kind.HELP: "svp, besoin, d",
}
_TIMES = {
    "request": (
        "demandez moi, demande moi, redemande moi, redemandez moi, rappelle moi, rappelez moi, rappelle, écris moi, "
        "écrivez moi, reviens, revenez, recontactez moi, recontacte moi, relance moi, relancez moi, réponds, "
        "je réponds, je répondrai, répondrai, répondre, je le fais, je le ferai, ferai, on en parle, on verra, "
        "reporter, appelez moi, appelle moi, réessayez, réessaie, je reviens, posez moi, redemander, redemande, "
        "redemandez, demande, repose la question, reposez moi la question, reviens vers moi, revenez vers moi, "
        "contacte moi, contactez moi, ping moi, fais moi signe, faites moi signe, retente, retentez, "
        "je répondrai plus tard, je vous réponds, je te réponds, je te dis, je vous dis, je m'en occupe, "
        "je ferai ça, je regarde ça, on voit ça, on se parle, voyons"
    ),
    "later": (
        "plus tard, pas maintenant, pas aujourd'hui, pas tout de suite, une autre fois, un autre moment, "
        "à un autre moment, occupé, occupée, je suis occupé, je suis occupée, suis occupé, en réunion, "
        "je suis en réunion, "
        "suis en réunion, pas le temps, je n'ai pas le temps, n'ai pas le temps, j'ai pas le temps, "
        "pas le temps maintenant, pas le bon moment, ce n'est pas le moment, c'est pas le moment, pas le moment, "
        "ultérieurement, en vacances, en congé, je suis en vacances, rappelez moi, rappelle moi, reporter, "
        "pas encore, pas dispo, pas disponible, en réu, en visio, en call, en rdv, en rendez vous, "
        "je suis en rendez vous, au téléphone, je suis au téléphone, en cours, en formation, en déplacement, "
        "je suis en déplacement, en voyage, dans le train, je suis dans le train, dans le métro, dans le bus, "
        "dans l'avion, en voiture, au volant, je conduis, en train de conduire, sur la route, je suis sur la route, "
        "chez le médecin, chez le dentiste, à table, en pause, en pause déj, je mange, en train de manger, "
        "je suis en congé, en congés, je suis en congés, en rtt, en arrêt, je suis absent, débordé, débordée, "
        "je suis débordé, je suis débordée, sous l'eau, je suis sous l'eau, à la bourre, je suis à la bourre, "
        "je suis pressé, la tête sous l'eau, dans le rush, en plein rush, pas le temps là, pas le temps aujourd'hui, "
        "je suis pas dispo, pas là maintenant, mauvais moment, ça tombe mal, je peux pas maintenant, je peux pas là, "
        "je ne peux pas maintenant, là je peux pas, peux pas là, un autre jour, tout à l'heure, tantôt, à plus tard, "
        "on verra plus tard, quand j'aurai le temps, quand j'ai le temps, quand je rentre, à mon retour, "
        "à mon retour de congés, quand je serai rentré, quand je serai dispo, après la réunion, après le boulot, "
        "après le travail, après mon rdv, après l'appel, une minute, un instant, une seconde, attends un peu"
    ),
    "filler": (
        "je, le, la, les, ça, ce, cela, vous, me, moi, merci, s'il vous plaît, svp, stp, s'il te plaît, désolé, "
        "désolée, ok, oui, non, peut être, plutôt, dans, à, de, en, pour, on, peut, peux, pouvez, tu, y, un, peu, "
        "là, bonjour, salut, faire, et, l, va, vais, suis, mais, encore, bien, préfère, la question, vers, d'accord, "
        "du, au, ci, prochain, prochaine, maintenant, jusqu'à, revenir, il, faudrait, aujourd'hui, mieux, possible, "
        "si tu veux, si vous voulez, si possible, si tu peux, volontiers, à partir de, dès, d'ici, jusqu'au, jusque, "
        "a, là maintenant, cet, cette, pour l'instant, ca, te, serai, rentre, reviens, dispo, coucou, à nouveau, "
        "de nouveau, ce sera, sera, un peu, quelques, alors, donc, début, fin, j'ai, ai"
    ),
    "now": "aujourd'hui",
    "1": "demain, le lendemain, dem, demain plutôt, dès demain",
    "2": "après demain, dans deux jours",
    "3": "dans quelques jours",
    "week": (
        "la semaine prochaine, semaine prochaine, dans une semaine, la semaine pro, la semaine suivante, "
        "début de semaine prochaine, en début de semaine"
    ),
    "month": "le mois prochain, mois prochain, dans un mois",
    "mon": "lundi",
    "tue": "mardi",
    "wed": "mercredi",
    "thu": "jeudi",
    "fri": "vendredi",
    "sat": "samedi, week end, ce week end, weekend",
    "sun": "dimanche",
    "9:00": "matin, ce matin, dans la matinée, le matin, à la première heure",
    "12:00": "midi, à midi",
    "15:00": "cet après midi, après midi, l'après midi, cet aprem, cet aprèm, dans l'après midi",
    "19:00": "ce soir, soir, en soirée, dans la soirée, le soir",
    "+60": (
        "tout à l'heure, bientôt, un instant, dans une heure, une heure, d'ici une heure, dans une petite heure, "
        "dans un moment, dans un instant, laisse moi une heure, dans quelques minutes, dans cinq minutes"
    ),
    "+30": "dans une demi heure, une demi heure, dans 30 min",
    "in": "dans, d'ici",
    "minutes": "minute, minutes, min, mn",
    "hours": "heure, heures, h",
    "days": "jour, jours, j",
    "weeks": "semaine, semaines",
    "months": "mois",
    "at": "à, vers, après, jusqu'à",
    "am": "du matin",
    "pm": "de l'après midi, du soir",
    "o'clock": "h, heures, heure",
    "13:00": (
        "à midi, ce midi, après manger, après déjeuner, après le déjeuner, après la pause déj, après le repas, "
        "en début d'après midi, début d'après midi, après la pause"
    ),
    "17:00": "en fin de journée, fin de journée, ce soir après le boulot, en fin de semaine",
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "nps quoi|signifie|c'est, que|qu'est nps, promoteur",
    Topic.ANONYMOUS: (
        "anonyme, anonymes, anonymat, confidentiel, confidentielle, mon nom, privé, anonymement, nominatif, "
        "identifiable|identifié|identifier, saurez|savez|sait qui, c anonyme, sait que c'est"
    ),
    Topic.KEPT: (
        "qu'ai répondu|donné|noté|écrit|mis, montre|montrez ma|mes réponse|réponses|données, "
        "combien conservé|conservées|gardé|gardez|conservez|conservée|gardée|stocké|gardées, "
        "supprimer|effacer données|réponse|réponses, rgpd, où stocké|stockées|conservées, protection données, "
        "deviennent réponses|données, faites|fait|fais|ferez quoi|de, que faites|deviennent|devient|fait, "
        "deviennent|devient ma|mes|réponse, conservé|conservées|conservez, "
        "gardé|gardées|gardez|stocké|stockées|garde, puis je|peux|peut modifier|supprimer|changer|effacer, "
        "combien de temps conservez|gardez|gardé, "
        "quand|jamais|réponse|réponses|données supprimé|supprimés|supprimée|supprimées, "
        "effacé|effacés|effacée|effacées, "
        "quand supprimez|effacez, jusqu'à quand"
    ),
    Topic.EFFORT: (
        "combien temps|questions, ça prend|dure, long|longue|rapide|court est|c'est, prend longtemps, "
        "combien de|questions|temps|y, ça prend|dure|va, long|longue|longtemps|rapide est|c'est|ça, "
        "y a encore|d'autres|plus, reste combien|beaucoup, encore des|beaucoup|une"
    ),
    Topic.WHO_SEES: (
        "qui voit|voient|lit|peut|verra|lira|reçoit|accès|va|lisent|verront, "
        "chef|patron|quelqu'un|équipe|collègues voit|lit|verra|saura, public, partagé|partagées|partagée, "
        "qui lit|voit|verra|lira|reçoit|regarde|peut|va|a|accède|consulte|sait, "
        "voit|lit|verra|lira|sait|voir|lire|saura boss|chef|cheffe|patron|manager|rh|équipe|collègues|ça|ma|mes, "
        "publique, partagé|partagée|partagez|partager, visible, ça va où, où va|vont|ça"
    ),
    Topic.WHO_ASKS: (
        "qui êtes|es|demande|envoie|est|derrière|pose, robot|humain|bot es|êtes|est, "
        "es humain|robot|bot|une|vrai|humaine, t'es humain|robot|bot|un|une|qui|vrai, êtes vous|humain|un|une, "
        "qui es|êtes|est|demande|envoie|parle|a, vrai|vraie personne, c'est un|du spam|robot|bot|phishing|arnaque, ia"
    ),
    Topic.SCALE: (
        "échelle, que signifie|veut, bien|bon|mauvais|mieux est|c'est, "
        "10|0|dix|zéro signifie|veut|meilleur|bon|bien|max, meilleure|pire note, comment répondre|noter|répond|ça, "
        "10|0|dix|zéro|1|5 bien|bon|mauvais|mieux|pire|mal|meilleur|max|veut|c'est, veut dire, signifie, "
        "comment répondre|noter|je|on|ça, quel chiffre|note|nombre, c'est bien|bon|mauvais|mieux"
    ),
    Topic.WHY_ME: (
        "pourquoi moi|je|vous|tu|me|cette|ce|m'avez|ai, à quoi sert, obligatoire, facultatif, dois je, "
        "suis je obligé, pourquoi moi|je|on|vous|tu|ça|cette|me|encore|toujours, sert à quoi|quelque, "
        "à quoi ça|sert|bon, obligé, obligée, je dois|suis|faut, faut il|que, dans quel but, c'est pour quoi|quoi, "
        "pour quoi, comment avez, quel intérêt|but"
    ),
    Topic.OTHER: (
        "c'est quoi, qu'est ce|c'est, de quoi, quel produit, quel sondage, quelle enquête, c'est quoi|koi, "
        "c koi|quoi, qu'est ce, ce truc|machin|bidule, quel produit|sondage|outil, keskecé, kesako, quoi comme, "
        "hein, koi ce"
    ),
}
WORDS = Vocabulary(
    numerals="zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    more_numerals={"quinze": 15, "vingt": 20, "cent": 100},
    only_here="un cent",
    articles="un",
    roles=_ROLES,
    controls=_CONTROLS,
    lead=_LEAD,
    rest=_REST,
    times=_TIMES,
    asking=(
        "supprimez mes, supprime mes, effacez mes, qu'ai, montre moi, montrez moi, qui, quoi, qu'est, qu'est-ce, "
        "pourquoi, comment, combien, quand, où, quel, quelle, est, est-ce, à, ça, puis, peut, peux, dois, suis, êtes, "
        "mon, mes, à qui, de, qui lit, pourkoi, quels, quelles, c'est quoi, c quoi, c koi, ça sert, ça va, t'es, t "
        "es, tu es, vous êtes, êtes vous, vous faites, tu fais, mon boss, mon chef, ma cheffe, mon manager, est ce "
        "que, est ce, puis je, je peux, peut on, dois je, faut il, 10 c'est, à quoi, de qui, de quoi, pour qui, et "
        "qui, et ça, mes réponses, ma réponse, une question, petite question, kesako, hein, on peut, attends, "
        "attendez, attends c'est, euh, mais c'est, dis, dites, c'est anonyme"
    ),
    survey_talk=(
        "supprimées, supprimés, supprimée, supprimé, effacées, effacés, effacée, effacé, seront, elles, jusqu, je, "
        "j'ai, vous, tu, me, moi, m'a, mon, ma, mes, vos, votre, ce, cet, cette, ces, ça, cela, c'est, le, la, "
        "les, l, d, un, une, de, du, des, à, au, aux, en, dans, pour, par, avec, que, qu'on, ce que, est, est-ce, "
        "sont, va, vont, y, il, elle, on, être, réponse, réponses, sondage, enquête, question, questions, note, "
        "chiffre, nps, données, message, messages, voir, lire, savoir, faire, poser, reçois, recevoir, recevez, "
        "temps, et, ici, toute, toutes, tous, quoi, là, répond, participer, vraiment, t-il, ca, c, truc, machin, "
        "bidule, chose, qui, koi, lit, voit, ton, ta, nos, l'équipe, d', ou, pas, bien, mal, bon, mauvais, boss, "
        "chef, cheffe, manager, patron, rh, collègues, quelqu'un, tout, monde, nous, toi, lui, reçoit, sert, faites, "
        "fait, fais, nom, humain, humaine, robot, bot, vrai, vraie, personne, ia, es, êtes, suis, ai, a, avez, "
        "encore, toujours, autre, après, sur, si, oui, non, svp, bonjour, salut, hello, exactement, au juste, "
        "en fait, obligatoire, répondre, dois, faut, peux, peut, combien, long"
    ),
    topics=_TOPICS,
    nothing=(
        "qui sait, va savoir, rien, rien d'autre, rien de spécial, rien de particulier, rien à ajouter, "
        "rien du tout, rien à dire, "
        "c'est tout, aucun, aucune, rien de plus, non rien, ras, nan, rien en particulier, rien à signaler, "
        "rien à redire, r a s, néant, sans commentaire, pas de commentaire, pas de commentaires, aucun commentaire, "
        "aucune remarque, pas de remarque, sans objet, s o, pas de raison, sans raison, aucune raison, "
        "pas spécialement, pas particulièrement, non merci, voilà tout, tout est dit, vide, je ne vois pas, "
        "je vois rien"
    ),
    empty=(
        "ok, bien, très, bon, merci, oui, non, super, parfait, génial, excellent, ça, va, c'est, rien, cool, top, "
        "nickel, d'accord, impeccable, j'aime, j'adore, je, ne, sais, pas, mal, pas mal, beaucoup, est, bof, sans, "
        "plus, correct, satisfait, content, mauvais, nul, voilà, à, dire, signaler, ras, il, y, a, vraiment, trop, "
        "assez, aucune, idée, le, la, un, produit, bonne, mouais, normal, moyen, et, de, ce, tout va bien, "
        "tout est bien, tout est ok, néant, aucun, vide, sans commentaire"
    ),
)
