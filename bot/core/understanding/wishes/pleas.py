"""Pleas to be asked nothing more, and answers that are taken back, read by their parts and clause by clause.

A plea is certain where a clause has the parts of one and no word that is not listed: "please remove me from this list,
I changed teams". With other words in it ("stop asking me for my password"), and where notifications are meant, ours or
the product's, it is for the person to say what should stop.
"""

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from bot.core.understanding.parts import Part, PartBook, Parts
from bot.core.understanding.phrases import PhraseBook, entries, own_first
from bot.core.understanding.roles import Role
from bot.core.understanding.words import ROLES, VOCABULARIES
from bot.core.understanding.words.pleas import PLEAS

_LONGEST = 40  # words of a clause that is looked at
_STRANGERS = 2  # unknown words beside the parts of a plea


class Plea(Enum):
    """How sure a plea to stop is."""

    CERTAIN = auto()
    POSSIBLE = auto()
    FAINT = auto()  # its words are there, among many others


def clauses(words: Sequence[str], language: str | None) -> list[tuple[str, ...]]:
    """Cut at marks and before words like "because"; a time such as 15:30 stays whole."""
    found: list[list[str]] = [[]]
    more, known = _MORE[language], 0
    for at, word in enumerate(words):
        if not word[0].isalnum():
            if _is_in_time(words, at):
                found[-1].append(word)
            elif word not in _INSIDE:
                found.append([])
            continue
        phrase = ROLES[language].longest(words, at)
        if phrase and at >= known:  # no "but" within a longer phrase
            known = at + phrase[0]
            if Role.CONJ in phrase[1] and not (Role.UNIT in phrase[1] or more.longest(words, at)):
                found.append([])
        found[-1].append(word)
    return [tuple(clause) for clause in found if clause]


def _is_in_time(words: Sequence[str], at: int) -> bool:
    around = (*words[max(at - 1, 0) : at], *words[at + 1 : at + 2])
    return words[at] in ":." and len(around) > 1 and all(word.isdecimal() for word in around)


def plea_of(words: Sequence[str], language: str | None) -> Plea | None:
    """Say whether somebody asks us to stop, in any of the languages."""
    cut = [clause for clause in clauses(words, language) if len(clause) <= _LONGEST]
    found = [plea for _, book in own_first(_BOOKS, language) if (plea := _plea(cut, book))]
    return min(found, key=lambda plea: plea.value, default=None)


def _plea(cut: Sequence[Sequence[str]], book: PartBook) -> Plea | None:
    read = [list(book.read(clause)) for clause in cut]
    if not any(_all(clause) & _BEGINNINGS for clause in read):
        return None
    stops = [clause for clause in read if _is_bare(clause, Part.STOP)]
    if stops and all(parts & _INVERTED for clause in read for parts in clause):
        return Plea.CERTAIN
    found = [plea for clause in read if (plea := _of_clause(clause))]
    if stops:
        strangers = sum(not parts for clause in read for parts in clause)
        found.append(Plea.POSSIBLE if strangers <= 2 * _STRANGERS else Plea.FAINT)
    if len(read) == 1 and _is_bare(read[0], Part.ENDS, Part.WANT):
        found.append(Plea.POSSIBLE)
    return min(found, key=lambda plea: plea.value, default=None)


def _of_clause(read: Sequence[Parts]) -> Plea | None:
    parts, strangers = _all(read), sum(not part - {Part.THING} for part in read)
    if _goes_on(read) or not any(pattern <= parts for pattern in (_ORDERS if Part.GET in parts else _PLEAS)):
        return None
    if not strangers and (Part.SURVEY in parts or Part.NOTICE not in parts):
        return Plea.CERTAIN
    return Plea.POSSIBLE if strangers <= _STRANGERS else Plea.FAINT


def _goes_on(read: Sequence[Parts]) -> bool:
    """Say whether the stopping itself is denied: "don't stop asking"."""
    stop = next((at for at, parts in enumerate(read) if parts & _STOPS), 0)
    return any(Part.NOT in parts and not parts & _STOPS for parts in read[:stop])


def _is_bare(read: Sequence[Parts], *says: Part) -> bool:
    """Say whether a clause is nothing but "please stop", or nothing but "enough": the first of its parts has to be."""
    return any(says[0] in parts for parts in read) and all(parts & {*says, *_POLITE} for parts in read)


def takes_back(words: Sequence[str], language: str | None) -> bool:
    """Say whether somebody wants their answer gone: "that was only a test, delete it"."""
    said = tuple(word for word in words if word[0].isalnum())
    if not 0 < len(said) <= _LONGEST or "?" in words:
        return False  # who asks how is told how
    return any(_takes_back(list(book.read(said))) for _, book in own_first(_BOOKS, language))


def wants_erased(words: Sequence[str], language: str | None) -> bool:
    """Say whether somebody wants all that is kept about them gone: "please delete everything you have about me"."""
    said = tuple(word for word in words if word[0].isalpha())  # article 17 or not
    if not 0 < len(said) <= _LONGEST:
        return False
    read = [list(book.read(said)) for _, book in own_first(_BOOKS, language)]
    return any(_has_all(one, pattern) and not _all(one) & _TOLD for one in read for pattern in _ERASED)


def _takes_back(read: Sequence[Parts]) -> bool:
    return any(_has_all(read, pattern) for pattern in _TAKEN_BACK)


def _has_all(read: Sequence[Parts], pattern: Parts) -> bool:
    """Say whether a sentence has the parts of a pattern, and no word that is not listed."""
    beside = frozenset({Part.THING}) - pattern  # "you have erased my data" is about something else
    return all(parts - beside for parts in read) and pattern <= _all(read)


def _all(read: Sequence[Parts]) -> Parts:
    return frozenset[Part]().union(*read)


def _patterns(*patterns: str) -> Iterator[Parts]:
    return (frozenset(Part[name] for name in pattern.split()) for pattern in patterns)


_INSIDE = frozenset("'’-*_~\"“”„«»`")  # signs that part no thoughts
_STOPS = frozenset({Part.STOP, Part.ENDS})
_BEGINNINGS = frozenset({Part.OUT, Part.STOP, Part.ENDS, Part.NOT, Part.REMOVE})
_POLITE = frozenset({Part.STOP, Part.FILL, Part.ME, Part.MORE})
_INVERTED = _POLITE | {Part.SURVEY}  # "please stop, these surveys"
_ORDERS = tuple(
    _patterns(
        *("OUT", "STOP ASK", "STOP SURVEY", "STOP NOTICE", "ENDS ASK", "ENDS SURVEY", "ENDS NOTICE"),
        *("NOT WANT SURVEY", "NOT WANT NOTICE"),
    )
)
_PLEAS = (
    *_ORDERS,
    *_patterns("NOT ASK", "NOT MORE SURVEY", "NOT MORE NOTICE", "NOT MORE WANT", "REMOVE ME", "REMOVE LIST"),
)
_ERASED = tuple(_patterns("ERASE DATA", "ERASE THING ABOUT", "WANT DATA GONE"))
_TOLD = frozenset({Part.NOT, Part.GET})  # "don't delete my data", "it deletes my data"
_TAKEN_BACK = tuple(_patterns("ERASE ANSWER", "TEST ERASE", "TEST NOT COUNT", "NOT COUNT ANSWER"))
_MORE = {  # "mais" is French for "but" and Portuguese for "more"
    language: PhraseBook(
        (phrase, True)
        for spoken, listed in PLEAS.items()
        if language in {None, spoken}
        for phrase in entries(listed[Part.MORE])
    )
    for language in (None, *VOCABULARIES)
}
_BOOKS = {language: PartBook(listed) for language, listed in PLEAS.items()}
