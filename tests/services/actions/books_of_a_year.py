"""What people of a company did in a year, kept by who they are; figures are counted from it by rules of its own.

Nothing here reads the database: it holds what was clicked, typed and heard.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

DETRACTOR, PASSIVE, PROMOTER = "detractor", "passive", "promoter"
ASKED_BEFORE = "passive who was asked again"
ORDER = (DETRACTOR, PASSIVE, PROMOTER)


def band(score: int) -> str:
    return DETRACTOR if score <= 6 else PASSIVE if score <= 8 else PROMOTER


def way(before: str, after: str) -> str:
    difference = ORDER.index(after) - ORDER.index(before)
    return "up" if difference > 0 else "down" if difference < 0 else "same"


@dataclass
class Given:
    """One answer. about: what its words are about, as whoever wrote the sentences says. again: to a re-ask.

    asked_about: its person was asked again about it, which nobody is twice.
    """

    at: datetime
    score: int
    again: bool
    about: set[str] = field(default_factory=set)
    wrote: bool = False
    asked_about: bool = False

    @property
    def band(self) -> str:
        return band(self.score)


@dataclass
class Action:
    """What an action came to. hoped: who asked for it when it ended and takes messages; since when, and their band.

    since: what was said since it was last called done. asked_again: how long after their note, or the end.
    """

    id: str
    theme: str
    ended: datetime
    dropped: bool = False
    is_open: bool = False
    hoped: dict[str, tuple[datetime, str]] = field(default_factory=dict)
    told: dict[str, datetime] = field(default_factory=dict)
    said: Counter[str] = field(default_factory=Counter)
    since: Counter[str] = field(default_factory=Counter)
    asked_again: dict[str, timedelta] = field(default_factory=dict)
    moved: Counter[str] = field(default_factory=Counter)
    moved_without: Counter[str] = field(default_factory=Counter)

    def hope(self, people: dict[str, str], at: datetime) -> None:
        for who, as_what in people.items():
            self.hoped.setdefault(who, (at, as_what))

    def heard_or_not(self, who: str) -> datetime:
        """When somebody was told, or could have been."""
        return self.told.get(who) or self.hoped[who][0]

    @property
    def left_alone(self) -> set[str]:
        return set(self.hoped) - set(self.told)

    def is_unsolved(self, percent: int) -> bool:
        n = self.since.total()
        return n >= 5 and 100 * (n - self.since["yes"]) > (100 - percent) * n


@dataclass
class Books:
    """All of it. stopped: who wants no messages."""

    given: dict[str, list[Given]] = field(default_factory=lambda: defaultdict(list))
    stopped: set[str] = field(default_factory=set)
    actions: list[Action] = field(default_factory=list)

    def latest(self, first: date, last: date) -> list[Given]:
        """Everybody's last answer of some days, without those that they were asked again for."""
        found = []
        for answers in self.given.values():
            inside = [one for one in answers if not one.again and first <= one.at.date() <= last]
            found += inside[-1:]
        return found

    def bands(self, first: date, last: date) -> tuple[int, int, int]:
        count = Counter(one.band for one in self.latest(first, last))
        return count[DETRACTOR], count[PASSIVE], count[PROMOTER]

    def lost(self, first: date, last: date) -> dict[str, tuple[Fraction, int]]:
        """By theme the points that it costs and how many speak of it; "" is everything without."""
        answers = self.latest(first, last)
        points, many = defaultdict(Fraction), Counter[str]()
        for one in answers:
            for theme in one.about or {""}:
                points[theme] += Fraction(100 * (2 - ORDER.index(one.band)), len(answers) * max(len(one.about), 1))
                many[theme] += 1
        return {theme: (points[theme], n) for theme, n in many.items()}

    def mentions(self, theme: str) -> tuple[int, int]:
        """In how many of all that were written something is mentioned."""
        written = [one for answers in self.given.values() for one in answers if one.wrote]
        return sum(theme in one.about for one in written), len(written)

    def moves(self, first: date, last: date) -> Counter[tuple[str, str]]:
        """From which band to which, of everybody who was asked again and answered."""
        found = Counter[tuple[str, str]]()
        for answers in self.given.values():
            for before, one in pairwise(answers):
                if one.again and first <= one.at.date() <= last:
                    found[before.band, one.band] += 1
        return found

    def asks_for(self, who: str, theme: str) -> bool:
        """Whether somebody's words are about it: those of their last answer, and of re-asks since."""
        answers = self.given.get(who, [])
        start = max((n for n, one in enumerate(answers) if not one.again), default=0)
        return any(theme in one.about for one in answers[start:])

    def hopes(self, theme: str) -> dict[str, str]:
        """Who asks for something and takes messages, and their band."""
        return {
            who: ASKED_BEFORE if answers[-1].asked_about and answers[-1].band == PASSIVE else answers[-1].band
            for who, answers in self.given.items()
            if who not in self.stopped and self.asks_for(who, theme)
        }

    def answers_first(self, who: str, asked_at: datetime) -> None:
        """Let a question that was open as an action ended be answered before it is told: they may wish otherwise."""
        for action in self.actions:
            if who in action.hoped and who not in action.told and asked_at < action.hoped[who][0]:
                del action.hoped[who]
                theirs = self.hopes(action.theme).get(who)
                action.hope({who: theirs} if theirs else {}, self.given[who][-1].at)

    def alone(self, who: str, since: datetime) -> Action | None:
        """The one action whose end somebody was told of, or left alone for, since they answered; none where several."""
        theirs = [one for one in self.actions if who in one.hoped and one.heard_or_not(who) >= since]
        return theirs[0] if len(theirs) == 1 and not theirs[0].dropped else None

    def told_or_left(self, who: str, since: datetime) -> Action | None:
        """The newest action whose end somebody was told of, or left alone for, since they answered."""
        theirs = [one for one in self.actions if who in one.hoped and one.hoped[who][0] >= since and not one.dropped]
        return theirs[-1] if theirs else None
