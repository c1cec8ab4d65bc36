"""What complaints about being written to are made of (see wishes/complaints.py)."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaining:
    """Phrases of a language, by the part that they play in a complaint; "a|b" stands for either.

    us: what points at what we send. unwanted: says that it should not have come. tiresome: says that it is a nuisance,
    which may be said of the product as well. verb: what stands first in a question ("is this spam"). beside: what else
    may stand between them.
    """

    us: str
    unwanted: str
    tiresome: str
    verb: str
    beside: str


COMPLAINTS: Mapping[str, Complaining] = {
    "en": Complaining(
        us=(
            "this, that, these, those, it, it's, its, that's, thats, you, you're, youre, your, u, bot, survey, "
            "message, messages, msg, msgs, dm, dms, poll, polls, question, questions, surveys"
        ),
        unwanted=(
            "spam, spamming, spammed, spammy, spammer, spammers, junk mail, harassment, harassing, pestering, "
            "unsolicited, didn't|didnt|never ask for, did not ask for, never asked for, "
            "didn't|didnt|never sign up for, did not sign up for, never signed up for"
        ),
        tiresome=(
            "annoying, annoyed, irritating, nuisance, intrusive, bothering, bugging, nagging, fed up, sick of, "
            "tired of, waste of time, waste of my time, pain in the neck|ass|arse, getting on my nerves, not again, "
            "not this|you again, you|this again"
        ),
        verb="is, are, was",
        beside=(
            "i, i'm, im, i am, am, me, my, so, very, really, just, only, pure, pretty, plain, straight up, "
            "a, an, the, such, of, with, by, to, and, getting, now, fucking, damn, bloody, all, nothing but, "
            "sorry, hi, hello, hey, please, honestly, as, reporting, reported, marking, marked, consider, considered"
        ),
    ),
    "de": Complaining(
        us=(
            "das, dies, diese, dieser, dieses, es, hier, ihr, du, euer, eure, deine, umfrage, umfragen, nachricht, "
            "nachrichten, frage, fragen, fragerei, bot, sowas, so was"
        ),
        unwanted=(
            "spam, spammst, spammt, spammen, spammerei, zuspammen, zugespammt, vollgespammt, zugemüllt, "
            "spamnachricht, "
            "spamnachrichten, belästigung, belästigt, belästigst, belästigen, unerwünscht, unerwünschte werbung, "
            "nicht|nie bestellt, nicht|nie darum gebeten, nicht|nie angemeldet"
        ),
        tiresome=(
            "nervt, nervig, nerven, nervst, genervt, störend, stört, lästig, aufdringlich, werbung, "
            "zeitverschwendung, nicht schon wieder, schon wieder, geht|gehen mir auf die nerven, "
            "geht|gehen mir auf den keks|geist|wecker|sack"
        ),
        verb="ist, sind, seid, bist",
        beside=(
            "ich, bin, habe, hab, mich, mir, ja, doch, nur, bloß, echt, wirklich, langsam, "
            "einfach, total, extrem, so, sehr, ziemlich, reiner, reine, reines, purer, pure, für mich, ein, eine, "
            "der, "
            "die, und, mit, von, jetzt, nichts als, verdammter, hallo, bitte, sorry, ehrlich, zu, als, gemeldet, melde"
        ),
    ),
    "es": Complaining(
        us=(
            "esto, eso, esta, este, estos, estas, vuestra, vuestras, vuestros, tu, tus, sus, encuesta, encuestas, "
            "mensaje, mensajes, pregunta, preguntas, bot, me estáis, me estás, me están, me estais, me estas, me estan"
        ),
        unwanted=(
            "spam, spamear, spameando, correo basura, correo no deseado, no deseado, no deseados, acoso, acosando, "
            "no lo pedí, no lo he pedido, no pedí, no he pedido, no me apunté a, no me he apuntado a"
        ),
        tiresome=(
            "molesto, molesta, molestos, molestas, molestan, molestando, pesado, pesados, pesada, pesadas, pesadez, "
            "fastidio, irritante, publicidad, pérdida de tiempo, otra vez, otra vez no, harto, harta, cansino, "
            "cansinos"
        ),
        verb="",  # a question has the order of a statement, and its mark
        beside=(
            "es, son, sois, eres, estoy, muy, tan, puro, pura, solo, sólo, un, una, qué, que, ya, de, con, me, "
            "parece, "
            "realmente, totalmente, la, el, los, las, y, para mí, hola, por favor, la verdad"
        ),
    ),
    "fr": Complaining(
        us=(
            "c'est, ce, cela, ça, ceci, ces, cette, vous, tu, votre, vos, sondage, sondages, enquête, enquêtes, "
            "message, messages, question, questions, bot, robot"
        ),
        unwanted=(
            "spam, spams, spammer, spammez, spammes, pourriel, courrier indésirable, indésirable, indésirables, "
            "harcèlement, harcelez, harceler, n'ai rien demandé, n'ai pas demandé, n'ai jamais demandé, "
            "ai rien demandé, ai pas demandé, ai jamais demandé"
        ),
        tiresome=(
            "énervant, agaçant, pénible, pénibles, lourd, lourds, saoulant, soûlant, gonflant, relou, embêtant, "
            "dérangeant, pub, publicité, perte de temps, encore vous, marre, ras le bol, m'énerve, m'agace, "
            "m'énervez, m'agacez, me saoule, me saoulez, m'embête, m'embêtez"
        ),
        verb="est ce, est ce que, êtes, es",
        beside=(
            "est, sont, je, j', j'en, en, ai, me, moi, vraiment, trop, très, tellement, que, du, de, des, un, "
            "une, le, la, les, pur, juste, simplement, pour moi, et, encore, bonjour, franchement, svp"
        ),
    ),
    "pt": Complaining(
        us=(
            "isso, isto, esse, essa, esses, essas, este, esta, estes, estas, vocês, você, vc, vcs, pesquisa, "
            "pesquisas, mensagem, mensagens, pergunta, perguntas, bot, robô"
        ),
        unwanted=(
            "spam, spamming, spammer, lixo eletrônico|eletrónico, assédio, assediando, não solicitado, "
            "não solicitada, "
            "não solicitadas, não pedi, nunca pedi, não pedi por, nunca pedi por, não me inscrevi em, não me inscrevi"
        ),
        tiresome=(
            "chato, chata, chatos, chatas, chatice, irritante, incômodo, incómodo, incomodando, inconveniente, "
            "propaganda, publicidade, perda de tempo, de novo, de novo não, outra vez, cansei, que saco, "
            "enche o saco, enchendo o saco"
        ),
        verb="",
        beside=(
            "é, são, está, estão, estou, eu, muito, tão, puro, pura, só, apenas, um, uma, que, já, de, com, me, mim, "
            "para mim, pra mim, realmente, mesmo, o, a, os, as, e, virou, oi, olá, por favor, sinceramente"
        ),
    ),
    "ja": Complaining(
        us="これ, これは, この, それ, こんなの, アンケート, メッセージ, 質問, 連絡, あなた, ボット",
        unwanted=(
            "スパム, 迷惑メール, 迷惑メッセージ, 迷惑行為, 嫌がらせ, 頼んでない, 頼んでません, 頼んでいません, "
            "頼んだ覚えはない, 頼んだ覚えはありません, 申し込んでない, 申し込んでいません, 登録してない, "
            "登録していません"
        ),
        tiresome=(
            "迷惑, 邪魔, しつこい, うっとうしい, 鬱陶しい, 面倒, 面倒くさい, めんどくさい, 宣伝, またか, また, "
            "時間の無駄, いらいらする, イライラする, 不愉快"
        ),
        verb="",
        beside=(
            "です, だ, で, は, が, を, の, な, も, よ, ね, ん, と, に, じゃん, でしょ, 本当に, とても, すごく, "
            "かなり, "
            "ただの, 単なる, 完全に, 思います, もう, 正直, ちょっと, こんにちは, すみません"
        ),
    ),
}
