"""Words about the conversation and not about what was asked, by language: courtesies, curt refusals, doubts."""

import re

COURTESIES = {
    "en": (
        "ok, okay, k, kk, thanks, thank you, thx, ty, cheers, yes, yeah, yep, yup, sure, alright, done, lol, haha, "
        "hm, "
        "hmm, hmmm, oh, hello, hi, please, sorry, so, all, very, much, again, no, nope, then, and, you, great, cool, "
        "ok then, all good, for that, for this, it's all good, "
        "no worries, you're welcome, youre welcome, you are welcome, welcome, have a nice|good|great|lovely day, "
        "have a good one, have a nice|good|great weekend, nice day, good day|morning|afternoon|evening, sure thing, "
        "mate, np, no problem, no probs, anytime, any time, all the best, best|kind|warm regards, regards, take care, "
        "bye, goodbye, see you, see ya, got it, roger, noted, will do, thanks again, many thanks, thanks a lot|bunch, "
        "thank you so much, thanks so much, thanks team, thank you team, thanks all, thanks everyone, you too, "
        "glad to help, happy to help, hope that|this helps, appreciated, much appreciated, appreciate it, "
        "thanks for asking|checking|reaching out, thank you for asking, keep up the good|great work, "
        "good|great|nice work, well done, nothing else|more|further, that's it, thats it, that is it, "
        "thats all, that is all, that'll be all, that's everything, ok cool, okey dokey, sounds good, fair enough, "
        "cheers all, ta, much love, yw, tysm, welcome to it, hiya, hey, hey there"
    ),
    "de": (
        "ok, okay, danke, ja, nein, jo, jep, joa, hm, so, vielen, dank, und, genau, passt, passt so, passt schon, "
        "alles gut, alles ok, na, prima, super, "
        "gerne, gern, gern geschehen, sehr gerne, kein problem, kein ding, keine ursache, "
        "schönen|guten tag, schönen tag noch, schönes wochenende, schönen abend, schönen feierabend, noch, "
        "guten morgen|abend, hallo, moin, servus, grüß gott, grüße, gruß, viele|liebe|beste|schöne grüße, "
        "mit freundlichen grüßen, lg, vg, mfg, tschüss, tschüß, ciao, bitte, bitteschön, bitte sehr, dankeschön, "
        "danke schön, herzlichen|besten|vielen|tausend dank, danke euch|ihnen|dir, alles klar, geht klar, verstanden, "
        "nichts weiter, nichts mehr, sonst nichts, das ist alles, das war's, das wars, das war alles, weiter so, "
        "macht weiter so, gute arbeit, erledigt, alles roger, einen, bis dann, bis bald, auch, ebenso, "
        "wünsche ich, danke der nachfrage, danke fürs fragen, passt alles, gern geschehen"
    ),
    "es": (
        "ok, vale, gracias, muchas, sí, no, claro, de acuerdo, jaja, muy, y, todo bien, todo ok, perfecto, genial, "
        "buen día, buenos días, buenas tardes|noches, buenas, hola, entendido, listo, sin problema, no hay problema, "
        "de nada, saludos, un saludo, un abrazo, cordialmente, hasta luego, adiós, chao, chau, nada más, nada mas, "
        "eso es todo, es todo, eso sería todo, mil gracias, muchísimas gracias, muy amable, gracias a ti|vosotros, "
        "a ti, a ustedes, gracias por preguntar, igualmente, con gusto, con mucho gusto, buen trabajo, sigan así, "
        "seguid así, ánimo, okey, oki, dale, va, un placer, que tengas buen día, que tengan buen día, "
        "buen fin de semana, gracias igualmente, para nada, por favor, equipo gracias"
    ),
    "fr": (
        "ok, merci, oui, non, beaucoup, bien, d'accord, voilà, très, et, super, parfait, "
        "bonne journée|soirée|semaine, bon week end, bonjour, bonsoir, salut, coucou, pas de souci, pas de soucis, "
        "pas de problème, aucun problème, de rien, avec plaisir, je vous en prie, je t'en prie, "
        "merci à vous|toi|tous, "
        "mille mercis, merci d'avance, un grand merci, cordialement, bien à vous, bonne continuation, "
        "continuez comme ça, à bientôt, à plus, au revoir, entendu, compris, bien reçu, ça marche, ok pour moi, "
        "c'est tout, ce sera tout, rien d'autre, rien de plus, c'est bon, voilà tout, bon travail, beau travail, "
        "bien joué, également, à vous aussi, merci de demander, svp, s'il vous plaît, volontiers, no souci"
    ),
    "pt": (
        "ok, obrigado, obrigada, sim, não, beleza, certo, claro, tá, valeu, blz, kkk, muito, e, tudo bem, tudo ok, "
        "tudo certo, perfeito, "
        "bom dia, boa tarde|noite|semana, bom fim de semana, olá, oi, sem problema, sem problemas, imagina, disponha, "
        "por nada, de nada, abraço, abraços, um abraço, abs, atenciosamente, até mais, até logo, tchau, entendido, "
        "combinado, só isso, somente isso, nada mais, é isso, é só isso, isso é tudo, muito obrigado, muito obrigada, "
        "obrigado a vocês|você, agradeço, grato, grata, valeu demais, tmj, bom trabalho, ótimo trabalho, parabéns, "
        "continuem assim, obg, vlw, obrigado por perguntar, igualmente, com prazer, fechado, falou, "
        "tenha um bom dia, ok obrigado"
    ),
    "ja": (
        "はい, いいえ, うん, ok, です, ですね, ありがとう, ありがとうございます, 大丈夫, オッケー, オーケー, ね, よ, "
        "了解, 了解です, 了解しました, 了解いたしました, 承知, 承知です, 承知しました, 承知いたしました, "
        "かしこまりました, "
        "わかりました, 分かりました, お疲れ様, お疲れさま, おつかれさま, お疲れ様です, お疲れ様でした, よろしく, "
        "よろしくお願いします, よろしくお願いいたします, よろしくお願い致します, 宜しくお願いします, "
        "宜しくお願い致します, "
        "ありがとうございました, どうもありがとう, どうも, どういたしまして, いつも, いつもありがとうございます, "
        "お世話になります, お世話になっております, お世話になりました, 失礼します, 失礼いたします, こんにちは, "
        "おはようございます, こんばんは, 感謝します, 感謝しています, 感謝, 助かります, 恐れ入ります, お願いします, "
        "引き続き, 今後とも, これからも, 頑張ってください, 応援しています, うっす, おけ, りょ, サンキュー, おう, ええ"
    ),
}
"""Politeness is no feedback: a comment of nothing else is neither kept nor quoted."""

EXCUSES = {
    "en": (
        "sorry for the late|delayed|slow reply|response|answer, sorry for the delay|wait, "
        "sorry for replying|answering late, sorry i'm|im|i am late, i was on|off leave|vacation|holiday|holidays|pto, "
        "i've been on leave|vacation|holiday|holidays|pto, was|been on leave|vacation|holiday|holidays|pto, "
        "i was on sick|parental|maternity leave, i was|been away|sick|ill|off|out, i've been away|sick|ill|off, "
        "was|been away|sick|ill|traveling|travelling, i was out of office, was|been out of office, "
        "just|only saw|seeing this|it|that, just|only saw|seeing this|it now, just got|came back, i just got back, "
        "back from vacation|holiday|leave, i'm|im|i am back, i missed this|it, missed this"
    ),
    "de": (
        "sorry|entschuldigung|verzeihung für die|meine späte antwort|rückmeldung, "
        "entschuldige|entschuldigt|entschuldigen die späte antwort|rückmeldung, entschuldigen sie die späte antwort, "
        "sorry dass ich so spät antworte, späte antwort, ich war im|in urlaub|elternzeit|kur, "
        "war im|in urlaub|elternzeit, ich war krank|weg|unterwegs, war krank|weg|unterwegs, wieder da|zurück, "
        "bin wieder da|zurück, ich bin wieder da|zurück, erst jetzt gesehen, jetzt erst gesehen, habe|hab das|es erst "
        "jetzt gesehen, ich habe|hab das|es erst jetzt gesehen"
    ),
    "es": (
        "perdón|disculpa|disculpad|disculpen por la|el tardanza|demora|retraso, siento la tardanza|demora, "
        "perdón por responder|contestar tarde, estaba|estuve de vacaciones|baja|viaje|permiso, acabo de verlo|volver, "
        "recién lo veo, ya estoy de vuelta, lo acabo de ver"
    ),
    "fr": (
        "désolé|désolée|pardon|navré|navrée pour le|ce retard, désolé|désolée|pardon de répondre si tard, "
        "désolé|désolée de répondre tard, j'étais en|absent|absente congé|congés|vacances|arrêt|déplacement, "
        "j'étais absent|absente|malade, de retour, je suis de retour, je viens de voir|rentrer|revenir, "
        "je n'avais pas vu, j'avais pas vu"
    ),
    "pt": (
        "desculpa|desculpe|desculpem|perdão a|pela|pelo demora|atraso, desculpa|desculpe responder tarde, "
        "eu estava de|em férias|licença, estava de|em férias|licença|viagem, só vi agora, acabei de ver|voltar, "
        "voltei agora, já voltei, estou de volta"
    ),
    "ja": (
        "遅くなりました, 遅くなってすみません, 遅くなり申し訳ありません, 返信が遅くなりました, 返事が遅くなりました, "
        "返信遅くなりました, 返信が遅くなりすみません, 返信が遅くなってすみません, 返事が遅くなってすみません, "
        "休暇中でした, 休んでいました, 休みでした, 不在でした, 出張中でした, 今気づきました, 今見ました"
    ),
}
"""Why somebody answers late: no reason for their number, and no feedback."""

REFUSALS = {
    "en": (
        "fuck off, fuck you, fuck this, fck off, f off, f you, piss off, get lost, screw you, screw this, shut up, "
        "bugger off, sod off, buzz off, bog off, naff off, jog on, go to hell, go fuck yourself, get stuffed, gtfo, "
        "stfu, get bent, kiss my ass, eat shit, bite me, up yours, do one, not now not ever, hell no, no fucking way, "
        "fuck no, none of your business, mind your own business, who cares, i don't care, dont care, idgaf"
    ),
    "de": (
        "verpiss dich, verpisst euch, verzieh dich, hau ab, haut ab, zieh leine, fick dich, fickt euch, leck mich, "
        "leckt mich, leck mich am arsch, halt die klappe, haltet die klappe, halts maul, halt's maul, schnauze, "
        "halt die fresse, du kannst mich mal, ihr könnt mich mal, könnt mich mal, mir egal, ist mir egal, "
        "mir doch egal, scheiß drauf, geht euch nichts an, geht dich nichts an, geht niemanden was an, vergiss es, "
        "vergesst es, zur hölle, verschwinde, verschwindet, schieb ab, troll dich"
    ),
    "es": (
        "vete a la mierda, iros a la mierda, váyanse a la mierda, a la mierda, vete al carajo, al carajo, "
        "vete al diablo, vete a freír espárragos, que te den, que os den, que te jodan, jódete, jodeos, "
        "cállate, callaos, chinga tu madre, no me jodas, no jodas, lárgate, largo, piérdete, me da igual, "
        "me importa un bledo, me importa una mierda, no te importa, no es asunto tuyo, ni de coña, ni hablar, "
        "olvídalo, olvidalo, vete por ahí, vete a paseo"
    ),
    "fr": (
        "va te faire foutre, allez vous faire foutre, va te faire voir, allez vous faire voir, va te faire, "
        "casse toi, cassez vous, dégage, dégagez, ta gueule, tg, ferme la, fermez la, la ferme, tais toi, "
        "taisez vous, "
        "je m'en fous, m'en fous, je m'en fiche, m'en fiche, rien à foutre, j'en ai rien à foutre, va au diable, "
        "allez au diable, ça te regarde pas, ça vous regarde pas, ça ne vous regarde pas, c'est pas tes affaires, "
        "tire toi, barre toi, du balai, oublie, oubliez, va te faire cuire un œuf, ftg"
    ),
    "pt": (
        "vai se foder, vão se foder, foda se, vai à merda, vai a merda, vai pro inferno, vai para o inferno, "
        "vai te catar, vai se catar, vai tomar no cu, vtnc, vsf, cala a boca, calem a boca, cai fora, some daqui, "
        "some, vaza, sai fora, não enche, não me enche, não enche o saco, que se dane, dane se, não te interessa, "
        "não é da sua conta, nem a pau, nem pensar, esquece, esqueçam, tô nem aí, não tô nem aí, não ligo, vai pastar"
    ),
    "ja": (
        "うるさい, うるせえ, うるさいです, 黙れ, だまれ, 黙って, くたばれ, 消えろ, きえろ, 失せろ, うせろ, "
        "あっち行け, "
        "あっちいけ, 帰れ, ふざけるな, ふざけんな, 知るか, 知らん, 知らねえよ, どうでもいい, 関係ない, 余計なお世話, "
        "大きなお世話, 勝手にしろ, くそくらえ, クソが, うざい, ウザい, うざ"
    ),
}
"""Curt ways to say no, to this question; the reply says at once how not to be asked any more."""

BESIDE_REFUSALS = {
    "en": "you, your, with, bot, stupid, fucking, bloody, damn, off, already, man, dude, will, would, seriously, all",
    "de": "bot, du, ihr, mit, eurer, deiner, eure, deine, blöder, blöde, blöden, scheiß, doch, endlich, einfach, echt",
    "es": "bot, con, tu, tus, vuestra, su, sus, de, una, vez, ya, puto, puta, maldito, maldita, tío, encuestas",
    "fr": "bot, robot, avec, ton, ta, tes, vos, votre, sondages, de, foutu, putain, bordel, un, peu, moi, oh",
    "pt": "bot, robô, com, sua, suas, essa, porra, merda, caralho, cara, logo, daqui, o, saco, pesquisas",
    "ja": "ボット, ！, よ, な, 本当に, マジで, もう, です, ん, だよ, わ",
}

DOUBTS = {
    "en": (
        "are|r you|u bot|human|robot|machine|person|real|ai|automated|chatbot, "
        "is this|it bot|human|robot|automated|ai, "
        "real|actual person|human, talking|speaking|chatting bot|human|robot|person|machine|ai, "
        "a bot|robot|machine|human|ai or, chatgpt, bot or|right human|person|bot, you're|youre|ur a bot|robot|machine"
    ),
    "de": (
        "bist|sind|seid bot|mensch|roboter|ki|echt|echter|maschine|computer, mensch|bot|ki|maschine oder, "
        "ist das|dies|hier bot|roboter|ki|automatisch|mensch|maschine, chatgpt, echter|echte mensch|person, "
        "spreche|rede|schreibe bot|menschen|roboter|maschine|ki"
    ),
    "es": (
        "eres|sois bot|robot|humano|humana|persona|máquina|ia|real, persona|humano|bot|robot o, "
        "es bot|robot|máquina|automático|ia, hablo|hablando|chateando bot|robot|persona|humano|máquina, chatgpt"
    ),
    "fr": (
        "es|êtes|t'es robot|humain|humaine|bot|machine|ia|vrai|vraie, robot|humain|bot ou, "
        "c'est|est robot|bot|humain|machine|automatique, parle robot|bot|humain|machine|personne, "
        "vraie personne, chatgpt"
    ),
    "pt": (
        "você|vc|tu|é|és robô|robo|bot|humano|humana|máquina|ia, pessoa real|mesmo|de, humano|robô|bot|pessoa ou, "
        "falando robô|robo|bot|humano|pessoa|máquina, chatgpt, pessoa você|vc|é"
    ),
    "ja": "ボット, ロボット, 人間, ai なの|ですか|か|？, 自動 ですか|なの|返信|送信, 機械 ですか|なの|か, 中の人",
}
"""Whether it is a machine that asks: alternatives as in questions.py."""
_POLITE = (
    r"thank|thx|ty\b|tysm|cheers|appreciat|welcome|yw\b|no worries|no prob|np\b|have a|nice day|good (?:day|morning|"
    r"afternoon|evening)|hello|hi\b|hiya|hey|bye|goodbye|see ya|see you|take care|regards|all the best|much love|"
    r"glad to|happy to|anytime|any time|you too|"
    r"dank|gern|bitte|kein problem|kein ding|keine ursache|schöne|guten|hallo|moin|servus|gr[uü]ß|gruess|lg\b|vg\b|"
    r"mfg\b|tsch|ciao|bis dann|bis bald|ebenso|"
    r"gracias|de nada|saludo|un abrazo|buen|hola|cordialmente|hasta luego|adi[oó]s|ch[ai]o\b|chau|igualmente|"
    r"muy amable|un placer|con gusto|con mucho gusto|sin problema|no hay problema|"
    r"merci|bon\w* (?:journée|soirée|semaine|week)|bonjour|bonsoir|salut|coucou|de rien|avec plaisir|je vous en prie|"
    r"je t'en prie|bien à vous|à bientôt|à plus|au revoir|également|pas de souci|pas de problème|aucun problème|"
    r"obrigad|obg|valeu|vlw|grat[oa]\b|agrade[cç]o|bom dia|boa (?:tarde|noite|semana)|bom fim|ol[aá]\b|oi\b|abra[cç]o|"
    r"abs\b|atenciosamente|tchau|até mais|até logo|disponha|imagina|por nada|tenha um"
)
POLITE = re.compile(
    rf"\b(?:{_POLITE})|ありがと|有難う|感謝|サンキュー|どうも|どういたしまして|お疲れ|おつかれ|よろしく|宜しく|"
    "お世話|失礼|恐れ入り|お願い|こんにちは|おはよう|こんばんは",
    re.IGNORECASE,
)
"""How thanks, greetings and farewells begin; of other courtesies ("great!", "hm") nobody knows whether they answer."""
