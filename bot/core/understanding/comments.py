"""What is worth keeping of a message as a comment."""

from collections.abc import Sequence
from itertools import takewhile

from bot.core.understanding.markup import Plain, as_typed, plain
from bot.core.understanding.phrases import PhraseBook, words_of
from bot.core.understanding.roles import Role
from bot.core.understanding.scores.reading import Scored
from bot.core.understanding.words import COURTESY, EMPTY, EXCUSE, NUMERALS, ROLES
from bot.core.understanding.words.manners import POLITE

_AFTER_SCORE = " \t\n,;:.!-\u2013\u2014)]}*_~`\"'=>|\u3002\uff0c\u3001\uff01\u2026"
_FEWEST_WORDS, _FEWEST_CHARACTERS = 3, 12  # of a reason; the latter where words are not parted by spaces
_PAUSES = frozenset(".!,;:\n-\u2013\u2014(\u3002\u3001")
_BEFORE_SCORE = " \t\n,;:-\u2013\u2014([{*_`=>|\u3001\uff0c"
_CARRYING = {Role.NO, Role.NOT, Role.SAY, Role.GIVE, Role.FINAL, Role.POINTS}
_TELLING = {Role.GOOD, Role.AFTER, Role.UNIT, Role.LABEL, Role.OTHERS, Role.IS, Role.IF}
"""What words do that tell something; all other parts a word can play only carry the score."""


def says_nothing(comment: str) -> bool:
    """Say whether a comment gives no reason ("ok", "it's good", a thumb) and so earns one probe."""
    return _is_all_of(EMPTY, comment)


def is_courtesy(comment: str) -> bool:
    """Say whether a comment is only polite ("thanks!", a thumb, "nothing else"): it is neither kept nor quoted."""
    return _is_all_of(COURTESY, comment)


def is_no_answer(message: str) -> bool:
    """Say whether a message is thanks, a greeting or an excuse: "ok" and a thumb alone may be meant as an answer."""
    return is_courtesy(message) and (POLITE.search(message) is not None or excuses(_said(plain(message).text)))


def excuses(words: Sequence[str]) -> bool:
    """Say whether somebody tells why they answer late: they are back, and put nothing off."""
    return any(EXCUSE.longest(words, at) for at in range(len(words)))


def _is_all_of(book: PhraseBook[bool], comment: str) -> bool:
    words = _said(plain(comment).text)
    at = 0
    while at < len(words):
        found = (1, True) if words[at].isdecimal() else book.longest(words, at)
        if not found:
            return False
        at += found[0]
    return True


def worth_keeping(comment: str) -> bool:
    """Say whether a text without a score has words to keep: "7 or 8, hm" has none."""
    return not (says_nothing(comment) or _only_announces(plain(comment).text))


def gives_reason(words: str) -> bool:
    """Say whether words that came without a score are a reason for one: more than chatter, and no question."""
    read = plain(words).text.strip()
    long_enough = len(read.split()) >= _FEWEST_WORDS or len(read) >= _FEWEST_CHARACTERS
    return long_enough and not read.rstrip(")\"' ").endswith("?") and worth_keeping(words)


def begins_with_score(message: Plain, found: Scored) -> bool:
    """Say whether nothing stands before the score but words that announce it."""
    return _only_announces(message.text[: found.by.token.start])


def kept_beside(text: str, message: Plain, found: Scored) -> str:
    """Give the rest of a message with a score, as it was typed; all of it where the score stands in the middle."""
    clause = found.clauses[found.by.clause].tokens
    token = found.by.token
    behind = takewhile(lambda word: Role.POINTS in word.roles, (word for word in clause if word.start >= token.end))
    end = max([token.end, *(word.end for word in behind)])
    ends_message = _only_announces(message.text[end:])
    if ends_message and begins_with_score(message, found):
        return ""
    if not _said(message.text[: token.start]) or (
        begins_with_score(message, found) and message.text[end:].lstrip(" ")[:1] in _PAUSES
    ):
        return as_typed(text[message.origin[end] :]).lstrip(_AFTER_SCORE).rstrip()
    if ends_message and clause[0].start > 0 and _only_announces(message.text[clause[0].start : token.start]):
        return as_typed(text[: message.origin[clause[0].start]]).rstrip(_BEFORE_SCORE).lstrip()
    return as_typed(text).strip()


def _only_announces(text: str) -> bool:
    words = _said(text)
    at = 0
    while at < len(words):
        length, roles = ROLES[None].longest(words, at) or (1, frozenset[Role]())
        number = (1, 0) if words[at].isdecimal() else NUMERALS[None].longest(words, at)
        if number and number[0] >= length:
            length = number[0]
        elif not roles or (roles & _TELLING and not roles & _CARRYING):
            return False
        at += length
    return True


def _said(text: str) -> list[str]:
    return [word for word in words_of(text) if word[0].isalnum()]
