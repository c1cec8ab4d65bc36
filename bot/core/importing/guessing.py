"""Guessing which column holds which part of an answer: by its name, and by whether its first cells can be that."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from functools import partial

from bot.core.clock.date_order import DateOrder
from bot.core.clock.written_time import read_instant
from bot.core.exchange.bad_file import BadFileError
from bot.core.importing import column_names as names_of
from bot.core.importing.column_names import QUALIFIERS, RANKS, Field
from bot.core.importing.heading import Heading
from bot.core.importing.sentences import is_sentence
from bot.core.importing.vendors import Vendor
from bot.core.importing.written_score import read_score, says_nothing_at_all

_Tier = Callable[[Heading], bool]
_QUESTIONS: dict[Field, tuple[Callable[[str], bool], ...]] = {
    Field.SCORE: (names_of.asks_to_recommend, names_of.asks_for_zero_to_ten),
    Field.COMMENT: (names_of.asks_for_a_reason, names_of.asks_for_words),
}
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_CONTACT = ("contact", "kontakt", "contacto", "contato")


@dataclass(frozen=True, slots=True)
class Guess:
    """A column, and those that help it out."""

    at: int
    more: tuple[int, ...] = ()


@dataclass(slots=True)
class Guesses:
    """What is guessed of one table; a column that one part has is no other's. used: those that are given away."""

    header: Sequence[Heading]
    vendor: Vendor | None
    sample: Sequence[Sequence[str]]
    used: frozenset[int] = frozenset()
    _fitting: dict[tuple[Field, int], bool] = field(default_factory=dict)

    def best(self, part: Field) -> Guess | None:
        """Give the likeliest column for a part. Raises BadFileError where two are as likely, or none is sure."""
        found = self._best(part, believed=True)
        if found is None and part in {Field.SCORE, Field.ANSWERED_AT, Field.PERSON}:
            found = self._best(part, believed=False)
        if part is Field.ANSWERED_AT:
            self._refuse_unsure_time(found)
        if found is None:
            return None
        more = self._others(found) if part is Field.PERSON else ()
        self.used |= {found, *more}
        return Guess(found, more)

    def _best(self, part: Field, *, believed: bool) -> int | None:
        for tier in self._tiers(part):
            found = [number for number in self._called(tier) if not believed or self._fits(part, number)]
            if len(found) == 1:
                return found[0]
            if found and part is Field.UPDATED:
                return None
            if found:
                raise BadFileError(self._which(part, found))
        return None

    def _called(self, tier: _Tier) -> list[int]:
        return [number for number, one in enumerate(self.header) if number not in self.used and tier(one)]

    def _tiers(self, part: Field) -> Iterator[_Tier]:
        """Give the ways to be called, the surest first."""
        known = RANKS[part]
        if part in {Field.ANSWERED_AT, Field.COMMENT} and self._staff_answers():
            known = tuple(rank - names_of.STAFFS_ANSWER - names_of.STAFFS_TEXT for rank in known)
        for rank in (*(self.vendor.ranks.get(part, ()) if self.vendor else ()), *known):
            yield partial(_is_one_of, rank)
        for rank in known:
            yield partial(_ends_like, rank, QUALIFIERS[part])
        for asks in _QUESTIONS.get(part, ()):
            yield partial(_asks, asks)
        if part is Field.PERSON:
            yield self._is_of_addresses
        if part is Field.COMMENT:
            yield self._is_answered_in_words

    def _staff_answers(self) -> bool:
        """Say whether a column shows that somebody answered the answers."""
        if self.vendor and Field.ANSWERED_AT in self.vendor.ranks:
            return False
        if any(one.plain & names_of.STAFFS for one in self.header):
            return True
        asked = [one for one in self.header if one.plain & names_of.STAFFS_ANSWER]
        texts = self._called(partial(_is_one_of, names_of.STAFFS_TEXT)) if asked else []
        return any(self._fits(Field.COMMENT, number) and bool(self._cells(number)) for number in texts)

    def _refuse_unsure_time(self, found: int | None) -> None:
        """Ask where a time may be that of the staff, the account or the question. Raises BadFileError."""
        if self.vendor and Field.ANSWERED_AT in self.vendor.ranks:
            return
        if found is None:
            if theirs := self._called(partial(_is_one_of, names_of.STAFFS_ANSWER)):
                name = self.header[theirs[0]].shown
                raise BadFileError(
                    f"Whether {name!r} is when somebody answered, or when staff replied, is not sure. Say which column "
                    f"is: --column 'answered_at={name}'."
                )
            return
        if not self.header[found].plain & names_of.CREATED:
            return
        doubtful = names_of.ACCOUNTS | names_of.INVITATIONS
        if self._staff_answers():
            doubtful |= names_of.STAFFS_ANSWER
        if others := self._called(lambda one: bool(one.plain & doubtful)):
            here, there = self.header[found].shown, self.header[others[0]].shown
            raise BadFileError(
                f"Whether {here!r} is when somebody answered is not sure beside {there!r}. Say which column is: "
                f"--column 'answered_at={here}'."
            )

    def with_clock(self, day: Guess) -> Guess:
        """Add to a column of days the one that holds the time of day, where there is one and no other."""
        if any(_CLOCK.search(cell) for cell in self._cells(day.at)):
            return day
        clocks = [at for at in self._called(lambda one: bool(one.plain & names_of.CLOCKS)) if self._holds_clocks(at)]
        if len(clocks) != 1:
            return day
        self.used |= {clocks[0]}
        return Guess(day.at, (clocks[0],))

    def _holds_clocks(self, number: int) -> bool:
        cells = self._cells(number)
        return bool(cells) and all(_CLOCK.match(cell) for cell in cells)

    def _others(self, found: int) -> tuple[int, ...]:
        """Give where else a person may stand where the cell is blank: one column a rank, then contact details."""
        others: list[int] = []
        for rank in names_of.HELPING:
            same = [number for number in self._called(partial(_is_one_of, rank)) if number != found]
            if len(same) == 1:
                others += same
        contacts = self._called(lambda one: any(word in name for word in _CONTACT for name in one.plain))
        return (*others, *(at for at in contacts if at not in {found, *others} and self._holds_addresses(at)))

    def _holds_addresses(self, number: int) -> bool:
        return any("@" in cell for cell in self._cells(number))

    def _is_of_addresses(self, one: Heading) -> bool:
        return any(map(names_of.is_of_mail, one.names)) and self._holds_addresses(self.header.index(one))

    def _is_answered_in_words(self, one: Heading) -> bool:
        return names_of.is_a_question(one.shown) and any(map(is_sentence, self._cells(self.header.index(one))))

    def _cells(self, number: int) -> list[str]:
        cells = (row[number].strip() for row in self.sample if number < len(row))
        return [cell for cell in cells if not says_nothing_at_all(cell)]

    def _fits(self, part: Field, number: int) -> bool:
        """Say whether a column's first cells can be what its name says; half of them are enough."""
        is_ours = part is Field.COMMENT and part.value in self.header[number].plain  # whatever people wrote there
        if not self.sample or is_ours:
            return True
        if (part, number) not in self._fitting:
            cells = self._cells(number)
            self._fitting[part, number] = 2 * sum(_can_be(part, cell) for cell in cells) >= len(cells) > 0
            if not cells and part in {Field.COMMENT, Field.UPDATED}:
                self._fitting[part, number] = True  # a column that is filled later, or in another export
        return self._fitting[part, number]

    def _which(self, part: Field, found: Sequence[int]) -> str:
        called = [self.header[number].shown for number in found]
        if len(set(called)) < len(called):
            return f"Several columns are called {called[0]!r}; rename all but one in the first line."
        listed = " or ".join(repr(name) for name in called)
        return f"{part} could be {listed}. Choose one: --column '{part}={called[0]}'."


def _is_one_of(rank: frozenset[str], heading: Heading) -> bool:
    return bool(heading.plain & rank)


def _ends_like(rank: frozenset[str], qualifiers: frozenset[str], heading: Heading) -> bool:
    return bool(heading.shortened(qualifiers) & rank)


def _asks(asks: Callable[[str], bool], heading: Heading) -> bool:
    return any(asks(" ".join(name.split())) for name in heading.names)


def _can_be(part: Field, cell: str) -> bool:
    if part is Field.SCORE:
        return read_score(cell) is not None
    if part in {Field.ANSWERED_AT, Field.UPDATED}:
        return any(read_instant(cell, order, UTC) is not None for order in DateOrder)
    if part is Field.COMMENT:
        return any(sign.isalpha() for sign in cell) and read_score(cell) is None
    return True
