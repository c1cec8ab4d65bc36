"""Wishes about being contacted: "ok, you can contact me after all", "actually, please don't".

Read where there is a score already, and somebody chose before whether they may be contacted. Nobody's name is shown
by a guess: every word has to be listed.
"""

from collections.abc import Sequence

from bot.core.understanding.kinds import Contact
from bot.core.understanding.parts import Part, PartBook, Parts
from bot.core.understanding.phrases import own_first
from bot.core.understanding.wishes.pleas import clauses
from bot.core.understanding.words.contacts import CONTACTS

_LONGEST = 25  # words


def contact_wish(words: Sequence[str], language: str | None) -> Contact | None:
    """Say whether somebody wishes to be contacted or not to be, who says that and nothing else."""
    if not 0 < len(words) <= _LONGEST:
        return None
    cut = clauses(words, language)
    wishes = (_wish([list(book.read(clause)) for clause in cut]) for _, book in own_first(_BOOKS, language))
    return next((wish for wish in wishes if wish), None)


def _wish(read: Sequence[Sequence[Parts]]) -> Contact | None:
    """Read clause by clause: the "no" of "no, please do contact me" denies nothing."""
    asking = [frozenset[Part]().union(*clause) for clause in read if any(Part.ASK in parts for parts in clause)]
    if not asking or not all(parts and Part.GET not in parts for clause in read for parts in clause):
        return None
    against = [parts for parts in asking if Part.NOT in parts]
    if not against:
        return Contact.YES
    return Contact.NEVER if any(Part.MORE in parts for parts in against) else Contact.NO


_BOOKS = {language: PartBook(listed) for language, listed in CONTACTS.items()}
