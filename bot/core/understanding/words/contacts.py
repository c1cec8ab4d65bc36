"""What a wish to be contacted, or not to be, consists of, by language (see wishes/contact.py).

ASK holds whole phrases, which say who is to be contacted; GET what tells only that nobody did.
"""

from collections.abc import Mapping

from bot.core.understanding.parts import Part

_NO_CONTACT_JA = (
    "連絡しないで, 連絡しないでください, 連絡しないで下さい, 連絡はしないで, 連絡はしないでください, 連絡は不要, "
    "連絡不要, 連絡はいりません, 連絡いりません, 連絡はいらない, 連絡いらない, 連絡は結構, 連絡は希望しません, "
    "連絡を希望しません, 連絡してほしくない, 連絡してほしくありません, ご連絡は不要, ご連絡は結構, "
    "連絡は必要ありません, 連絡は控えて, 連絡を控えて"
)

CONTACTS: Mapping[str, Mapping[Part, str]] = {
    "en": {
        Part.ASK: (
            "contact me, contacting me, be contacted, get in touch, get in touch with me, reach out, reach out to me, "
            "reach me, call me, phone me, message me, write to me, write me, email me, dm me, ping me, talk to me, "
            "speak to me, speak with me, talk with me, hear from you, no contact, any contact"
        ),
        Part.NOT: (
            "don't, dont, do not, not, never, nobody, no one, noone, no need to, you don't have to, "
            "you don't need to, no contact, stop"
        ),
        Part.MORE: "again, anymore, any more, ever, ever again, any longer, in future, in the future, never, stop",
        Part.GET: "you don't, you dont, you never, they don't, they never, you do not",
        Part.FILL: (
            "please, pls, plz, better, do, ok, okay, yes, yeah, sure, you, u, can, could, may, might, should, "
            "somebody, someone, anybody, anyone, people, the team, your team, it's, its, it is, fine, alright, "
            "all right, feel free, to, feel free to, don't hesitate to, do not hesitate to, i, i'd, i would, like, "
            "want, would, love, prefer, rather, after all, actually, now, then, i changed my mind, "
            "i've changed my mind, changed my mind, on second thought, on second thoughts, come to think of it, "
            "thanks, thank you, about this, about it, about that, about my answer, about my feedback, if you want, "
            "if you like, if you wish, so, and, but, no, wait, sorry, well, hm, hmm, oh, hey, hi, let, kindly, me, "
            "though, instead, anyway, for, that, it, i'm, happy, at all"
        ),
    },
    "de": {
        Part.ASK: (
            "kontaktiert mich, kontaktieren sie mich, kontaktiere mich, kontaktier mich, mich kontaktieren, "
            "mich zu kontaktieren, kontaktiert werden, kontaktieren, meldet euch, melden sie sich, meld dich, "
            "melde dich, sich bei mir melden, sich melden, euch bei mir melden, euch melden, dich melden, "
            "sich gern melden, sich gerne melden, euch gern melden, euch gerne melden, ruft mich an, "
            "rufen sie mich an, ruf mich an, rufen sie mich bitte an, ruft mich bitte an, ruf mich bitte an, "
            "mich anrufen, schreibt mir, schreiben sie mir, schreib mir, mir schreiben, mich anschreiben, "
            "kontaktaufnahme, kontakt zu mir aufnehmen, kontakt mit mir aufnehmen, kontakt aufnehmen, "
            "nehmt kontakt auf, nehmen sie kontakt auf, kein kontakt, keinen kontakt, keine kontaktaufnahme"
        ),
        Part.NOT: (
            "nicht, nie, niemals, niemand, keiner, bloß nicht, kein kontakt, keinen kontakt, keine kontaktaufnahme"
        ),
        Part.MORE: "mehr, wieder, nie, niemals, künftig",
        Part.GET: (
            "ihr kontaktiert, sie kontaktieren, ihr meldet euch, niemand kontaktiert, keiner kontaktiert, ihr ruft, "
            "ihr schreibt, sie schreiben"
        ),
        Part.FILL: (
            "bitte, ja, doch, ok, okay, gern, gerne, du, ihr, sie, man, jemand, mich, mir, kannst, könnt, können, "
            "könnte, könnten, könntet, darfst, dürft, dürfen, darf, ruhig, bei, bei mir, ich, möchte, will, würde, "
            "werden, dass, soll, sollt, sollen, es mir anders überlegt, anders überlegt, hab, habe, hab's mir, "
            "meine meinung geändert, nun, jetzt, nein, also, und, aber, dazu, deswegen, danke, vielen dank, trotzdem, "
            "eigentlich, zögern sie nicht, zögert nicht, zu, einverstanden, dann, wenn ihr wollt, wenn sie wollen, "
            "wenn sie möchten, mal, einfach, bin, mit, das, ist, in ordnung, von, euch, ihnen, lieber, es, das team, "
            "halt, sorry, moment"
        ),
    },
    "es": {
        Part.ASK: (
            "contáctame, contáctenme, contácteme, contactadme, contacten conmigo, contactad conmigo, "
            "contacta conmigo, contacte conmigo, contactarme, contactar conmigo, me contacten, me contactéis, "
            "me contacte, me contactes, ser contactado, ser contactada, poneos en contacto, pónganse en contacto, "
            "ponte en contacto, póngase en contacto, ponerse en contacto, poneros en contacto, ponerte en contacto, "
            "se pongan en contacto, os pongáis en contacto, llámame, llamadme, llámenme, llámeme, llamarme, "
            "me llamen, me llaméis, me llame, escríbeme, escribidme, escríbanme, escribirme, me escriban, me escribáis"
        ),
        Part.NOT: "no, nadie, nunca, ya no, jamás, que nadie",
        Part.MORE: "más, otra vez, nunca, jamás, de nuevo",
        Part.FILL: (
            "por favor, porfa, sí, vale, ok, puedes, podéis, pueden, puede, podrías, podrían, podríais, podría, "
            "quiero, quisiera, me, que, gustaría, alguien, al final, mejor, ahora, sobre esto, de esto, por esto, "
            "he cambiado de opinión, cambié de opinión, he cambiado de idea, cambié de idea, gracias, y, pero, "
            "conmigo, deseo, si queréis, si quieren, si quieres, en realidad, finalmente, a, con, no dudes en, "
            "no duden en, no dudéis en, no dude en, yo, prefiero, usted, ustedes, vosotros, bueno, pues, "
            "después de todo, perdón"
        ),
    },
    "fr": {
        Part.ASK: (
            "contactez moi, contacte moi, me contacter, me contacte, me contactez, me contactiez, contacter, "
            "être contacté, être contactée, appelez moi, appelle moi, m'appeler, m'appelez, écrivez moi, écris moi, "
            "m'écrire, m'écrivez, prendre contact, prendre contact avec moi, prenez contact, prenez contact avec moi, "
            "me joindre, joignez moi, rappelez moi, me rappeler, me rappelez, recontactez moi, me recontacter, "
            "me recontactez, être recontacté, être recontactée, pas de contact"
        ),
        Part.NOT: "ne, pas, jamais, personne, que personne ne, plus, aucun, pas de contact",
        Part.MORE: "plus, jamais, à nouveau, de nouveau",
        Part.GET: "vous me contactez, vous ne me contactez, personne ne me contacte, vous ne m'appelez",
        Part.FILL: (
            "s'il vous plaît, s'il te plaît, svp, stp, oui, ok, d'accord, bon, vous, tu, on, quelqu'un, pouvez, peux, "
            "peut, pouvez vous, pourriez, pourriez vous, pourrait, je, veux, voudrais, souhaite, souhaiterais, "
            "j'aimerais, aimerais, bien, me, que, de, finalement, en fait, après tout, j'ai changé d'avis, "
            "changé d'avis, merci, à ce sujet, là dessus, mais, et, non, si vous voulez, si vous le souhaitez, "
            "n'hésitez pas à, n'hésite pas à, volontiers, donc, alors, quand même, tout compte fait, préfère, "
            "préférerais, pardon, attendez"
        ),
    },
    "pt": {
        Part.ASK: (
            "me contatem, me contate, contatem me, contate me, me contatar, contatar me, entrem em contato, "
            "entre em contato, entrar em contato, entrem em contacto, entre em contacto, entrar em contacto, "
            "ser contatado, ser contatada, ser contactado, ser contactada, me contactem, me contacte, me contactar, "
            "contactem me, contacte me, contactar me, me liguem, me ligue, me liga, me ligar, liguem para mim, "
            "ligue para mim, ligar para mim, me escrevam, me escreva, me escrever, escrevam me, falem comigo, "
            "fale comigo, falar comigo, me chamem, me chame, me chamar, me procurem"
        ),
        Part.NOT: "não, nao, ninguém, nunca, jamais",
        Part.MORE: "mais, nunca, jamais, de novo, novamente",
        Part.FILL: (
            "por favor, pfv, sim, ok, tá, tudo bem, pode, podem, podes, poderiam, poderia, você, vocês, alguém, "
            "quero, queria, gostaria, de, que, me, comigo, eu, mudei de ideia, mudei de opinião, afinal, "
            "no fim das contas, na verdade, sobre isso, sobre isto, obrigado, obrigada, e, mas, se quiser, "
            "se quiserem, fique à vontade para, fiquem à vontade para, para, prefiro, desejo, pensando bem, melhor, "
            "bem, então, agora, já, não hesitem em, não hesite em, mesmo, desculpe, desculpa"
        ),
    },
    "ja": {
        Part.ASK: (
            "連絡して, 連絡してください, 連絡して下さい, 連絡ください, 連絡下さい, 連絡をください, ご連絡ください, "
            "ご連絡をください, ご連絡下さい, 連絡してほしい, 連絡して欲しい, 連絡がほしい, 連絡してもいい, "
            "連絡しても良い, 連絡してもよい, 連絡しても大丈夫, 連絡してもかまいません, 連絡しても構いません, "
            "連絡お願いします, 連絡をお願いします, ご連絡お願いします, ご連絡をお願いします, 連絡もらえますか, "
            "連絡をもらえますか, 連絡いただけますか, 連絡をいただけますか, ご連絡いただけますか, 連絡を希望します, "
            "連絡希望, "
            f"{_NO_CONTACT_JA}"
        ),
        Part.NOT: _NO_CONTACT_JA,
        Part.MORE: "もう, 二度と, 今後",
        Part.FILL: (
            "やっぱり, やはり, やっぱ, ください, 下さい, です, ます, よ, ね, お願いします, すみません, はい, いいえ, "
            "私に, 私へ, この件で, この件について, ので, 誰も, 誰か, どなたか, では, いいです, 気が変わりました, "
            "気が変わったので, 遠慮なく, お気軽に, 気軽に, でも, ぜひ, 是非"
        ),
    },
}
