"""The words of commands, in all our languages at once; how they go together, commands.py says.

Hyphens are written as blanks here, since they are read as such.
"""

from bot.core.understanding.kinds import Kind
from bot.core.understanding.phrases import any_of, phrases

# May come before any of them.
BEFORE = phrases(
    """
        please, pls, plz, just, ok, okay, hey, hi, hello, bot, sorry, can you, could you, would you, i want to,
        i want you to, i'd like to, i, no, and, thanks, oh, well
    """,
    """
        por favor, quiero, quisiera, oye, hola, puedes, bot, bitte, ich möchte, ich will, hallo, können sie,
        s'il vous plaît, svp, stp, je veux, je voudrais, bonjour, quero, queria, gostaria de, oi, olá
    """,
)
# What makes the message a command.
CORES = {
    Kind.OPT_OUT: (
        """
            stop, stopp, unsubscribe, unsub, unsubscribe me, opt out, optout, opt me out, quit, leave me alone,
            remove me, take me off, no more surveys, no more messages, no more questions, no more, go away,
            don't message me, don't ask me, don't contact me, don't write me, don't write to me, don't text me,
            don't dm me, don't ping me, don't send me, don't bother me, don't survey me, dont message me,
            dont ask me, dont contact me, dont send me, dont bother me, do not message me, do not ask me,
            do not contact me, do not write me, do not write to me, do not send me, do not bother me,
            do not disturb, never message me, never ask me, never contact me, don't want any more,
            don't want to receive, dont want to receive, i don't want any, ya no quiero, ya no quiero recibir,
            don't want to be asked, don't want more, do not want any more, don't want these, delete me from,
            get me off, enough with, enough of, spam, i'm out
        """,
        """
            para, parar, basta, baja, darme de baja, dame de baja, dadme de baja, dar de baja, cancelar suscripción,
            cancelar la suscripción, desuscribir, desuscribirme, no me escribas, no me escribáis, no me escriban,
            no me envíes, no me envíen, no me mandes, no me mandéis, no me molestes, no me molesten,
            no me contactes, no me contacten, no me preguntes, no me pregunten, no quiero más, no más,
            deja de escribirme, dejen de escribirme, deja de enviarme, deja de preguntarme, deja de mandarme,
            déjame en paz, no quiero recibir, ya no me escribas, quítame, elimíname, bórrame
        """,
        """
            abmelden, abbestellen, abmeldung, aufhören, hör auf, hören sie auf, lass mich in ruhe,
            lassen sie mich in ruhe, keine nachrichten, keine umfragen, keine fragen, keine weiteren,
            schreib mir nicht, schreiben sie mir nicht, frag mich nicht, fragen sie mich nicht, nicht mehr fragen,
            nicht mehr schreiben, kontaktieren sie mich nicht, kontaktiere mich nicht, melde mich ab,
            melden sie mich ab, austragen, ich will keine, ich möchte keine, schluss, schick mir nicht,
            schicken sie mir nicht
        """,
        """
            arrêter, arrête, arrêtez, désabonner, désabonne moi, désabonnez moi, me désabonner, désabonnement,
            désinscrire, désinscrivez moi, désinscris moi, me désinscrire, désinscription, ne m'écrivez plus,
            ne m'écris plus, ne me contactez plus, ne me contacte plus, ne m'envoyez plus, ne m'envoie plus,
            ne me demandez plus, ne me demande plus, ne plus me solliciter, ne me sollicitez plus,
            arrêtez de m'écrire, arrête de m'écrire, arrêtez de m'envoyer, arrêtez de me contacter,
            plus de messages, plus de sondages, laissez moi tranquille, laisse moi tranquille, je ne veux plus,
            retirez moi, supprimez moi, désabonner moi
        """,
        """
            pare, parar, cancelar inscrição, cancelar a inscrição, cancelar assinatura, descadastrar,
            descadastrar me, me descadastre, descadastre me, sair, sair da lista, não me envie, não me envie mais,
            não me mande, não me mande mais, não me escreva, não me pergunte, não me contate, não me contacte,
            não me incomode, pare de me enviar, pare de me mandar, pare de me escrever, pare de me perguntar,
            pare de me incomodar, chega, chega de mensagens, não quero mais, não quero receber, me deixe em paz,
            me deixa em paz, me tira, me remova, me tire, deixe me em paz
        """,
        "stop, basta, cancellami, disiscrivimi, annulla iscrizione",
    ),
    Kind.DECLINE: (
        """
            no thanks, no thank you, no thx, nah thanks, nope thanks, skip, skip it, skip this, pass, i pass,
            i'll pass, hard pass, not interested, i'm not interested, rather not, i'd rather not, no comment,
            decline, prefer not to, i'd prefer not to, i prefer not to, not this time, don't want to answer,
            dont want to answer, do not want to answer, don't want to say, don't want to, won't answer,
            not answering, no answer, abstain, cancel, dismiss, ignore, not for me, don't feel like it, count me out
        """,
        """
            no gracias, gracias pero no, paso, saltar, omitir, esta vez no, no me interesa, prefiero no,
            prefiero no contestar, prefiero no responder, prefiero no decirlo, no quiero contestar,
            no quiero responder, sin comentarios
        """,
        """
            nein danke, kein interesse, überspringen, auslassen, diese frage auslassen, diesmal nicht,
            dieses mal nicht, möchte ich nicht, möchte nicht, lieber nicht, keine antwort, kein kommentar,
            keine angabe, will ich nicht, möchte nicht antworten, möchte ich nicht sagen, ich passe
        """,
        """
            non merci, je passe, passe, passer, pas cette fois, pas intéressé, pas intéressée, je préfère ne pas,
            je préfère ne pas répondre, je ne souhaite pas répondre, je ne veux pas répondre, sans commentaire,
            sans avis, ignorer, ça ne m'intéresse pas
        """,
        """
            não obrigado, não obrigada, pular, passo, dessa vez não, desta vez não, não tenho interesse,
            sem interesse, prefiro não, prefiro não responder, prefiro não dizer, não quero responder,
            sem comentários
        """,
        "no grazie, salta, passo",
    ),
    Kind.OPT_IN: (
        """
            start, start again, subscribe, resubscribe, opt in, opt me in, unstop, undo, empezar, reanudar,
            volver a empezar, starten, wieder anmelden, anmelden, reprendre, recommencer, réabonner, começar,
            retomar, voltar
        """,
    ),
    Kind.HELP: ("help, help me, what can you do, ayuda, ayúdame, hilfe, aide, aidez moi, ajuda, me ajuda, aiuto",),
}
# May come behind it, beside the words above again.
AFTERS = {
    Kind.OPT_OUT: (
        """
            me, again, please, pls, plz, thx, this, with, i, these, that, them, list, lists, from, all, any, more,
            anymore, ever, message, messages, messaging, survey, surveys, surveying, asking, sending, writing,
            contacting, bothering, spamming, spam, pinging, texting, dming, dms, now, your, to, you, bot, us,
            thanks, thank you, mailing, nps, questions, question, in future, in the future, polls, notifications,
            reminders, bugging, off, out, of, and, unsubscribe, emails, forever, immediately, anything, for good,
            polling, feedback, requests, stuff, the, stop, such
        """,
        """
            más, mensajes, encuestas, preguntas, por favor, ya, de, la, lista, nunca, ningún, otro, mensaje,
            encuesta, estos, estas, gracias, a, recibir, con, esto, una, vez, y, nada
        """,
        """
            mehr, bitte, nachrichten, umfragen, fragen, nie, wieder, von, der, liste, mich, mir, ab, damit, keine,
            jetzt, danke, weitere, zu, schreiben, diese, bekommen, erhalten, und, sofort, endlich
        """,
        """
            s'il vous plaît, svp, merci, plus, de, messages, message, sondages, sondage, questions, jamais, la,
            liste, recevoir, ces, ce, m'écrire, maintenant, moi, être, contacté, sollicité, votre, vos, d'enquêtes,
            enquêtes, me
        """,
        """
            mais, mensagens, mensagem, pesquisas, pesquisa, perguntas, por favor, da, lista, nunca, de, agora,
            obrigado, obrigada, receber, com, isso, essas, esses, e, nada, me
        """,
    ),
    Kind.DECLINE: (
        """
            this, it, one, please, pls, plz, thx, thanks, thank you, now, for, today, time, me, sorry, survey,
            question, to, say, answer, the, here, that, right, at the moment, on, participate, take, part, rate, in,
            surveys, gracias, esta, esto, encuesta, pregunta, por favor, lo siento, danke, bitte, diese, frage,
            umfrage, das, sagen, antworten, heute, merci, cette, répondre, svp, le, dire, à, désolé, pour, moi,
            essa, pergunta, pesquisa, obrigado, obrigada, responder, nisso, não, nein, non, no, bewerten
        """,
    ),
    Kind.OPT_IN: ("asking, me, again, please, surveys, the, to, bitte, por favor, svp, moi, m'",),
    Kind.HELP: ("please, me, i need, bitte, por favor, svp, s'il vous plaît",),
}
# Alone, each of these may mean 0 as well as "leave me alone".
BARE_NO = frozenset(phrases("no, nope, nah, nein, nö, non, não, nao, いいえ, いや, ない, nee"))
JAPANESE = {
    Kind.OPT_OUT: any_of("もう|今後は?|配信|アンケート|メッセージ|通知|購読|登録|連絡")
    + "*(?:を|の|は)?"
    + any_of(
        "停止|解除|中止|やめて|止めて|ストップ|退会|いりません|要りません|不要",
        "送らないで|送信しないで|連絡しないで|聞かないで|メッセージしないで",
    )
    + "(?:に)?(?:する|して)?",
    Kind.DECLINE: any_of("今回は|これは|質問を")
    + "?"
    + any_of(
        "結構|けっこう|スキップ|パス|遠慮|お断り|やめておき|興味ありません|興味がありません|興味ない",
        "答えたくない|答えない|答えません|回答しない|回答したくない",
    )
    + "(?:で|し)?",
    Kind.OPT_IN: "(?:開始|再開|スタート)(?:して)?",
    Kind.HELP: "(?:ヘルプ|助けて|使い方)",
}
JAPANESE_POLITENESS = "(?:ください|お願いします|おねがいします|下さい|ほしいです|欲しいです|です|ます|して|よ|ね|から)*"
