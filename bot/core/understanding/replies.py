"""What comes after the score: comments that say nothing, and corrections."""

import re

from bot.core.understanding.phrases import any_of, consists_of, phrases

MOST_CHARACTERS, MOST_WORDS = 400, 40  # of a comment that may say nothing; a longer one says something
CORRECTION_WITHIN = 120  # characters: whoever corrects says so at once

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CORRECTS = re.compile(
    r"\b"
    + any_of(
        r"i mean|i meant|meant|actually|make it|make that|change (?:it|that|my \w+)? ?to|should (?:be|have been)",
        r"sorry|correction|typo|oops|not|rather|instead|wait|wrong|misclicked",
        r"quise decir|quería decir|perdón|mejor|cámbialo|corrijo|me equivoqué|cambio|no",
        r"ich meinte|ich meine|entschuldigung|eher|doch|lieber|ändern|nicht|falsch|verklickt|vertippt",
        r"je voulais dire|je veux dire|pardon|plutôt|disons|pas|erreur|trompée?",
        r"quis dizer|queria dizer|desculpa|desculpe|na verdade|muda|digo|não|errei|enganei|engano",
    )
    + r"\b"
    + r"|間違|訂正|ではなく|じゃなくて|やっぱり|違う|違い"
)


def gives_no_reason(text: str) -> bool:
    """Say whether a comment (small letters) consists of nothing but empty words and signs."""
    if len(text) > MOST_CHARACTERS:
        return False
    words = _WORD.findall(text)
    return len(words) <= MOST_WORDS and consists_of(words, EMPTY)


def corrects(text: str) -> bool:
    """Say whether a message (small letters) sounds like a correction."""
    return bool(_CORRECTS.search(text[:CORRECTION_WITHIN]))


def is_all(text: str) -> bool:
    """Say whether a whole message (small letters) says that there is nothing, or nothing more, to say."""
    return " ".join(_WORD.findall(text[:MOST_CHARACTERS])) in NOTHING_MORE


NOTHING_MORE = frozenset(
    phrases(
        "nothing, nothing really, nothing more, nothing else, none, not much, nothing comes to mind, that is all",
        "that's all",
        "nada, nada más, eso es todo, nada en especial, ninguna, ninguno",
        "nichts, nix, nichts weiter, das ist alles, das war's, das wars, keine, keins",
        "rien, rien de plus, rien de spécial, c'est tout, aucun, aucune",
        "nada mais, é só isso, só isso, é isso, nenhum, nenhuma",
        "特になし, 特にない, 特にないです, 特にありません, 以上です, 以上, なし, ないです, ありません",
    )
)
# Words that comments consist of which give no reason.
EMPTY = phrases(
    """
        ok, okay, okey, k, kk, fine, good, great, nice, cool, yes, yeah, yep, yup, no, nope, nah, sure, thanks, thank
        you, thx, ty, cheers, it's, its, it, is, all, very, pretty, quite, really, so, i, don't, dont, know, idk,
        dunno, not sure, no idea, hm, hmm, hmmm, meh, alright, right, well, lol, haha, perfect, nothing, nothing
        special, nothing much, n a, na, none, same, good enough, not bad, ok thanks, fair enough, whatever, the, a,
        job, love it, like it, you're welcome, welcome, no worries, bye, done, that's all, that is all, super,
        awesome, excellent
    """,
    """
        bien, está, esta, todo, muy, bueno, vale, gracias, sí, si, no sé, nada, normal, genial, perfecto, de nada, me
        gusta, ya, está bien, todo bien
    """,
    """
        gut, sehr, alles, ja, nein, danke, passt, weiß nicht, ist, es, in ordnung, klar, nichts, schon, ganz, alles
        gut, so weit, toll, prima, gern, gerne, bitte
    """,
    """
        bien, très, ça, va, merci, oui, non, rien, c'est, d'accord, je ne sais pas, je sais pas, tout, parfait, super,
        bof, correct, de rien, pas mal
    """,
    """
        bom, boa, bem, muito, tudo, sim, não, nao, obrigado, obrigada, nada, não sei, legal, ótimo, otimo, beleza,
        está, tá, ta, é, gosto, valeu, de nada
    """,
    """
        いい, 良い, 普通, はい, いいえ, 特に, なし, ない, ありがとう, ありがとうございます, です, 特になし, 特にない,
        特にありません, 良いです, いいです, 普通です, わかりません, 分かりません, まあまあ, ok, 了解, 大丈夫,
        大丈夫です, いいと思います
    """,
)
