"""French."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "très, trop, assez, vraiment, super, plutôt, si",
    Role.FIRM: (
        "bon, bonne, beau, gros, grosse, petit, petite, solide, bons, bonnes, grands, petits, petites, mauvais, "
        "mauvaises, belle"
    ),
    Role.SAY: (
        "un, une, le, la, les, je, j'ai, c'est, c'est un, ce, ça, ca, est, pense, crois, trouve, environ, "
        "à peu près, oui, bonjour, salut, merci, svp, s'il vous plaît, stp, s'il te plaît, franchement, "
        "honnêtement, globalement, en gros, pour moi, pour l'instant, aujourd'hui, sans hésiter, sûr, sans doute, "
        "mon, ma, réponse, ma réponse, personnellement, clairement, vous, lui, probablement, à mon avis, "
        "selon moi, sincèrement, dans l'ensemble, ben, bah, euh, allez, avec, vais, seulement, juste, "
        "malheureusement"
    ),
    Role.GIVE: (
        "donne, je donne, donnerais, mets, met, je mets, mettrais, note, ma note, attribue, choisis, dirais, dis, "
        "je dirais, vote, évaluation, mettre, donner, vote pour"
    ),
    Role.GOOD: (
        "c'est neuf, tout neuf, super, génial, excellent, parfait, très bien, bien, mauvais, lent, cher, facile, "
        "utile, rapide, pratique, top, j'adore, j'aime, satisfait, compliqué, pas mal, très bon, horrible, "
        "content, recommande, trop cher, trop lent, très satisfait"
    ),
    Role.AFTER: (
        "très, tres, trop, il, elle, on, nous, pour, sans, manque, tout, quand, fonctionne, marche, ne, n'est, "
        "parce, car, des, recommanderais, c'était, grâce, à cause, vraiment, les, l'application, l'appli, "
        "surtout, sauf, points, j'aurais, votre, mes, quelques"
    ),
    Role.CONJ: (
        "mais, parce que, parce qu'il, parce qu'elle, car, et, donc, cependant, alors, puisque, même si, du coup, "
        "bien que, c'est pourquoi"
    ),
    Role.FINAL: (
        "disons, plutôt, plutôt un, je veux dire, je voulais dire, pardon, en fait, finalement, maintenant, "
        "correction, donc, désolé, désolée, change pour, changez pour, mettez, mais plutôt, ou plutôt, enfin, "
        "non plutôt, attendez, oups, erreur, mettons, allez disons, désormais"
    ),
    Role.NOT: "pas, pas un, ne, n'est, jamais, ni, au lieu de, plus un, sûrement pas, n'ai, ne mets pas, ne donne pas",
    Role.NO: "non",
    Role.PAST: (
        "était, c'était, avant, j'ai mis, j'avais, j'avais mis, la dernière fois, l'année dernière, auparavant, "
        "allais, j'allais, hier, ancien, précédemment"
    ),
    Role.UNREAL: (
        "serait, ce serait, pourrait, pourrait être, aurait, aurais, aurait été, pour un, pour avoir, "
        "pour atteindre, voudrais, aimerais, j'aimerais, pour mettre, mériterait"
    ),
    Role.IF: "si, s'il, s'ils, à moins",
    Role.OTHERS: (
        "il, elle, ils, elles, chef, mon chef, patron, collègue, collègues, clients, client, autres, personne, "
        "équipe, femme, mari"
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
    Role.BETWEEN: "entre, de, entre un",
    Role.TO: "à, ou, ou peut-être, ou un, voire, à un",
    Role.AND: "et, et un",
    Role.OF: "sur, de, parmi",
    Role.SCALE: "sur, échelle de, sur une échelle de",
    Role.POINTS: "point, points",
    Role.STARS: "étoile, étoiles",
    Role.PERCENT: "pour cent, pourcent",
    Role.UNIT: (
        "par, par mois, fois, ans, an, jours, heures, mois, personnes, des, de mes, d'entre, euros, autres, "
        "de nous, h, de plus"
    ),
    Role.LABEL: (
        "version, numéro, depuis, vers, sommes, ai, avons, il y a, y a, tous les, toutes les, salle, étage, "
        "après, chaque, dans, les, des, il y en a, mes, à, pour, avec, sans, par"
    ),
    Role.HALF: "et demi, et demie",
    Role.COMMA: "virgule, point",
    Role.IS: "est, signifie, serait, c'est, veut dire, sont",
}
_CONTROLS = {
    Kind.OPT_OUT: (
        "stop, stopper, arrêter, arrête, arrêtez, désabonner, désabonnement, se désabonner, me désabonner, "
        "désabonne moi, désabonnez moi, désinscrire, me désinscrire, désinscription, désinscrivez moi, "
        "ne m'écrivez plus, ne m'écris plus, ne me contactez plus, ne me contacte plus, ne me demande plus, "
        "ne me demandez plus, ne m'envoyez plus, ne m'envoie plus, n'envoyez plus, plus de sondages, "
        "plus de messages, plus de questions, plus d'enquêtes, laissez moi tranquille, laisse moi tranquille, "
        "fiche moi la paix, foutez moi la paix, retirez moi, retire moi, enlevez moi, enlève moi, supprimez moi, "
        "ne plus recevoir, plus recevoir, ne veux plus, veux plus recevoir, ne souhaite plus, "
        "ne plus me contacter, arrêtez de m'écrire, arrête de m'écrire, m'écrire plus, me désengager, "
        "plus jamais, résilier, ne plus me solliciter, ne me sollicitez plus"
    ),
    Kind.DECLINE: (
        "non merci, passer, je passe, passe, sauter, ignorer, pas intéressé, pas intéressée, "
        "ça ne m'intéresse pas, ne m'intéresse pas, m'intéresse pas, je préfère pas, préfère pas, "
        "je préfère ne pas, préfère ne pas répondre, préfère ne pas, sans commentaire, sans avis, pas cette fois, "
        "annuler, refuser, je refuse, ne veux pas, ne veux pas répondre, ne souhaite pas, "
        "ne souhaite pas répondre, je ne veux pas, pas envie, plutôt pas, sans façon, je m'abstiens, "
        "aucun commentaire, aucun intérêt, veux pas répondre, merci non, ne se prononce pas"
    ),
    Kind.OPT_IN: "démarrer, commencer, reprendre, recommencer, abonner, m'abonner, réabonner",
    Kind.HELP: "aide, aidez moi, aide moi, à l'aide",
}
_LEAD = (
    "s'il vous plaît, s'il te plaît, svp, stp, bonjour, salut, merci, je, je veux, je voudrais, j'aimerais, "
    "pouvez vous, peux tu, veuillez, merci de, non, oui, ok, bon, désolé, et, comment, comment puis je, "
    "comment, de, me, pardon, vous pouvez, il faut"
)
_REST = {
    Kind.OPT_OUT: (
        "moi, me, de, la, cette, ces, ce, liste, plus, sondage, sondages, messages, message, questions, question, "
        "enquête, enquêtes, jamais, s'il vous plaît, svp, stp, s'il te plaît, merci, m'écrire, m'envoyer, me, "
        "contacter, demander, envoyer, écrire, recevoir, des, les, vos, tout, ça, d'envoyer, du, à, rien, "
        "tranquille, tous, mails, notifications, ici, maintenant, immédiatement, aucun, aucune, de tout, embêter, "
        "déranger, m'embêter, me déranger, être, contacté, contactée, cela, le, d'en"
    ),
    Kind.DECLINE: (
        "merci, cette, fois, ci, ce, sondage, cette enquête, à, répondre, participer, aujourd'hui, désolé, pas, "
        "du tout, la, question, mon tour, non, je, ne, le, cela, ça, y, pour, moi, maintenant, de"
    ),
    Kind.OPT_IN: "les, sondages, à nouveau, svp",
    Kind.HELP: "svp, besoin, d",
}
_TIMES = {
    "request": (
        "demandez moi, demande moi, redemande moi, redemandez moi, rappelle moi, rappelez moi, rappelle, "
        "écris moi, écrivez moi, reviens, revenez, recontactez moi, recontacte moi, relance moi, relancez moi, "
        "réponds, je réponds, je répondrai, répondrai, répondre, je le fais, je le ferai, ferai, on en parle, "
        "on verra, reporter, appelez moi, appelle moi, réessayez, réessaie, je reviens, posez moi, redemander"
    ),
    "later": (
        "plus tard, pas maintenant, pas aujourd'hui, pas tout de suite, une autre fois, un autre moment, "
        "à un autre moment, occupé, occupée, je suis occupé, je suis occupée, suis occupé, en réunion, "
        "je suis en réunion, suis en réunion, pas le temps, je n'ai pas le temps, n'ai pas le temps, "
        "j'ai pas le temps, pas le temps maintenant, pas le bon moment, ce n'est pas le moment, "
        "c'est pas le moment, pas le moment, ultérieurement, en vacances, en congé, je suis en vacances, "
        "rappelez moi, rappelle moi, reporter, pas encore, après, pas dispo, pas disponible"
    ),
    "filler": (
        "je, le, la, les, ça, ce, cela, vous, me, moi, merci, s'il vous plaît, svp, stp, s'il te plaît, désolé, "
        "désolée, ok, oui, non, peut être, plutôt, dans, à, de, en, pour, on, peut, peux, pouvez, tu, y, un, peu, "
        "là, bonjour, salut, faire, et, l, va, vais, suis, mais, encore, bien, préfère, la question, vers, "
        "d'accord, du, au, ci, prochain, prochaine, maintenant, jusqu'à, revenir, il, faudrait, aujourd'hui, "
        "mieux, possible"
    ),
    "now": "aujourd'hui",
    "1": "demain, le lendemain",
    "2": "après demain, dans deux jours",
    "3": "dans quelques jours",
    "week": "la semaine prochaine, semaine prochaine, dans une semaine",
    "month": "le mois prochain, mois prochain, dans un mois",
    "mon": "lundi",
    "tue": "mardi",
    "wed": "mercredi",
    "thu": "jeudi",
    "fri": "vendredi",
    "sat": "samedi, week end, ce week end, weekend",
    "sun": "dimanche",
    "9:00": "matin, demain matin, ce matin",
    "12:00": "midi, à midi",
    "15:00": "cet après midi, après midi, l'après midi",
    "19:00": "ce soir, soir, en soirée",
    "+60": "tout à l'heure, bientôt, un instant, dans une heure, une heure",
    "+30": "dans une demi heure, une demi heure, dans 30 min",
    "in": "dans, d'ici",
    "minutes": "minute, minutes, min, mn",
    "hours": "heure, heures, h",
    "days": "jour, jours, j",
    "weeks": "semaine, semaines",
    "months": "mois",
    "at": "à, vers, après",
    "am": "du matin",
    "pm": "de l'après midi, du soir",
    "o'clock": "h, heures, heure",
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "nps quoi|signifie|c'est, que|qu'est nps, promoteur",
    Topic.ANONYMOUS: "anonyme, anonymes, anonymat, confidentiel, confidentielle, mon nom, privé, anonymement",
    Topic.KEPT: (
        "combien conservé|conservées|gardé|gardez|conservez|conservée|gardée|stocké|gardées, "
        "supprimer|effacer données|réponse|réponses, rgpd, où stocké|stockées|conservées, protection données, "
        "deviennent réponses|données"
    ),
    Topic.EFFORT: "combien temps|questions, ça prend|dure, long|longue|rapide|court est|c'est, prend longtemps",
    Topic.WHO_SEES: (
        "qui voit|voient|lit|peut|verra|lira|reçoit|accès|va|lisent|verront, "
        "chef|patron|quelqu'un|équipe|collègues voit|lit|verra|saura, public, partagé|partagées|partagée"
    ),
    Topic.WHO_ASKS: "qui êtes|es|demande|envoie|est|derrière|pose, robot|humain|bot es|êtes|est",
    Topic.SCALE: (
        "échelle, que signifie|veut, bien|bon|mauvais|mieux est|c'est, "
        "10|0|dix|zéro signifie|veut|meilleur|bon|bien|max, meilleure|pire note, comment répondre|noter|répond|ça"
    ),
    Topic.WHY_ME: (
        "pourquoi moi|je|vous|tu|me|cette|ce|m'avez|ai, à quoi sert, obligatoire, facultatif, dois je, suis je obligé"
    ),
    Topic.OTHER: "c'est quoi, qu'est ce|c'est, de quoi, quel produit, quel sondage, quelle enquête",
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
        "supprimez mes, supprime mes, effacez mes, qui, que, quoi, qu'est, qu'est-ce, pourquoi, comment, "
        "combien, quand, où, quel, quelle, est, est-ce, "
        "c'est, à, ça, puis, peut, peux, dois, suis, êtes, mon, mes, à qui, de"
    ),
    survey_talk=(
        "je, j'ai, vous, tu, me, moi, m'a, mon, ma, mes, vos, votre, ce, cet, cette, ces, ça, cela, c'est, le, "
        "la, les, l, d, un, une, de, du, des, à, au, aux, en, dans, pour, par, avec, que, qu'on, ce que, est, "
        "est-ce, sont, va, vont, y, il, elle, on, être, réponse, réponses, sondage, enquête, question, questions, "
        "note, chiffre, nps, données, message, messages, voir, lire, savoir, faire, poser, reçois, recevoir, "
        "recevez, temps, et, ici, toute, toutes, tous, quoi, là, répond, participer, vraiment, t-il"
    ),
    topics=_TOPICS,
    nothing=(
        "rien, rien d'autre, rien de spécial, rien de particulier, rien à ajouter, rien du tout, rien à dire, "
        "c'est tout, aucun, aucune, rien de plus, non rien, ras"
    ),
    empty=(
        "ok, bien, très, bon, merci, oui, non, super, parfait, génial, excellent, ça, va, c'est, rien, cool, top, "
        "nickel, d'accord, impeccable, j'aime, j'adore, je, ne, sais, pas, mal, pas mal, beaucoup, est, bof, "
        "sans, plus, correct, satisfait, content, mauvais, nul, voilà, à, dire, signaler, ras, il, y, a, "
        "vraiment, trop, assez, aucune, idée, le, la, un, produit, bonne, mouais, normal, moyen, et, de, ce, "
        "tout va bien, tout est bien, tout est ok"
    ),
)
