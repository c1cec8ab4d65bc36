"""Which accounts were heard: how many answered, how much they are worth, and what each of them says."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.core.numbers.accounts import Accounts
from bot.core.numbers.score import NO_ANSWERS, Counts

REVENUE = "revenue"
_GROUPED = re.compile(r"(?<=\d)[,\u00a0\u202f' ](\d{3})(?!\d)")
"""The property of people that says what their account is worth; an account is worth the largest that is said of it."""
_TOO_MUCH = 1e18  # in any currency; the sum of larger slips has no share


class AskedOf(NamedTuple):
    """People of one account, none where it is not known, of whom the same revenue is said.

    people: of all those who were asked in the last year, or in the window where that is longer; lately: in the window.
    """

    account: str | None
    revenue: str | None
    people: int
    lately: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsHeard:
    """Which accounts a survey asked in a window, and which it heard.

    worth: as many answers as strangers would have had to give. answered, single, strangers, revenue, mean: none where a
    promise forbids to look at who answered. single: accounts with one voice. strangers: answers of people whose account
    is not known. revenue: the share of those who answered, on [0, 1]; none where none is known. mean: of the accounts'
    scores, on [-1, 1], each account counting once.
    """

    asked: int
    worth: float
    answered: int | None = None
    single: int | None = None
    strangers: int | None = None
    revenue: float | None = None
    mean: float | None = None

    @property
    def silent(self) -> int | None:
        """How many accounts were asked and did not answer."""
        return None if self.answered is None else self.asked - self.answered


def accounts_heard(found: Accounts, asked: Iterable[AskedOf], design_effect: float) -> AccountsHeard:
    """Say which accounts answered of all that were asked, or answered though they were asked before the window."""
    asked = list(asked)
    answered = {name: counts for name, counts in found.by_name.items() if counts.n}
    worth = revenues(asked)
    total = sum(worth.values())
    scores = [counts.nps for counts in answered.values() if counts.nps is not None]
    return AccountsHeard(
        asked=len(answered.keys() | asked_lately(asked).keys()),
        worth=found.n / design_effect,
        answered=len(answered),
        single=sum(counts.n == 1 for counts in answered.values()),
        strangers=found.strangers.n,
        revenue=sum(worth.get(name, 0.0) for name in answered) / total if total else None,
        mean=sum(scores) / len(scores) if scores else None,
    )


def accounts_asked(answers: int, asked: Iterable[AskedOf], design_effect: float) -> AccountsHeard:
    """Say how many accounts were asked where a promise forbids to tell which of them answered."""
    return AccountsHeard(asked=len(asked_lately(asked)), worth=answers / design_effect)


def asked_lately(asked: Iterable[AskedOf]) -> Counter[str]:
    """Count the people of each account who were asked in the window; accounts of whom nobody was are left out."""
    found: Counter[str] = Counter()
    for one in asked:
        if one.account is not None and one.lately:
            found[one.account] += one.lately
    return found


def account_sizes(asked: Iterable[AskedOf]) -> list[int]:
    """Count the people of each account who were asked at all; who has none is alone in theirs."""
    named: Counter[str] = Counter()
    alone = 0
    for one in asked:
        if one.account is None:
            alone += one.people
        else:
            named[one.account] += one.people
    return [*named.values(), *([1] * alone)]


def revenues(asked: Iterable[AskedOf]) -> dict[str, float]:
    """Give what accounts that were asked in the window are worth: the largest number said of one of their people."""
    found: dict[str, float] = defaultdict(float)
    for one in asked:
        if one.account is not None and one.lately:
            found[one.account] = max(found[one.account], _number(one.revenue))
    return dict(found)


def _number(text: str | None) -> float:
    try:
        number = float(_GROUPED.sub(r"\1", text or ""))  # 1,000 as files write it
    except ValueError:
        return 0.0
    return number if 0 < number < _TOO_MUCH else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """One account in a window. asked: people. answers: as far as they may be shown.

    before: its answers in the window before; none where there is no such window. last_heard: the newest answer's day.
    """

    account: str
    asked: int
    answers: Counts | None
    before: Counts | None = None
    last_heard: date | None = None

    @property
    def moved(self) -> float | None:
        """The score less the one before, on [-2, 2]; none without answers on either side."""
        if self.answers is None or self.before is None or self.answers.nps is None or self.before.nps is None:
            return None
        return self.answers.nps - self.before.nps


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountTable:
    """Every account of a window, those of whom most were asked first.

    others: in a guarded survey whoever is counted and in no account that may be shown. told: whether answers are told
    of accounts at all.
    """

    lines: tuple[AccountLine, ...]
    others: Counts = NO_ANSWERS
    told: bool = True


def account_lines(
    asked: Mapping[str, int],
    answers: Mapping[str, Counts],
    before: Mapping[str, Counts] | None,
    last_heard: Mapping[str, date],
    *,
    silent: Counts | None,
) -> tuple[AccountLine, ...]:
    """Put a line together for each account. silent: what one without answers shows; none where that is not told."""
    lines = [
        AccountLine(
            account=name,
            asked=asked.get(name, 0),
            answers=answers.get(name, silent),
            before=None if before is None else before.get(name, NO_ANSWERS),
            last_heard=last_heard.get(name),
        )
        for name in asked.keys() | answers.keys()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.asked, line.account)))
