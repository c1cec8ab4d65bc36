"""The numbers of a report, as values. Slack, the command line and JSON all show this and nothing else.

What counts is said in policy.py; re-ask answers feed only the movement. Windows are
dates in the survey's zone, both ends included.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date

from bot.core.clock.window import Window
from bot.core.numbers.benchmarks import Benchmark
from bot.core.numbers.chance.change import STRANGERS, Change, Effects, change_among
from bot.core.numbers.chance.uncertainty import (
    TOO_FEW,
    Interval,
    TeamInterval,
    answers_missing,
    score_interval,
    team_interval,
)
from bot.core.numbers.comparison import Comparison, compare
from bot.core.numbers.movement import Movement, Pairs
from bot.core.numbers.score import Counts, Standing, standing_of
from bot.core.reports.heard import AccountsHeard
from bot.core.reports.policy import Policy
from bot.core.survey.keys.described import UNDESCRIBED, Described

GOOD_MARGIN = 0.1
"""The interval that a report counts the missing answers up to: ten points to each side."""

NOBODY_MOVED = Movement()


@dataclass(frozen=True, slots=True)
class ResponseRate:
    """What became of those asked in the window (the question reached them); re-asks are left out.

    asked = answered + declined (said no, or stopped) + expired (closed in silence) + waiting (still open). Beside them,
    of the audience: failed (Slack could not bring them the question) and never_asked (not asked in this window).
    """

    answered: int
    asked: int
    declined: int = 0
    expired: int = 0
    waiting: int = 0
    failed: int = 0
    never_asked: int = 0

    @property
    def share(self) -> float | None:
        """In [0, 1]; none when nobody was asked."""
        return self.answered / self.asked if self.asked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approached:
    """What storage counted of those who were asked in a window, re-asks left out.

    Questions: asked, asked_lately of them so shortly before its end that they may be open still; answered, by its end;
    closed without an answer, and said_no among these. People, each once: people who were asked, people_answered among
    them; failed and never_asked beside them, as ResponseRate has them.
    """

    asked: int
    asked_lately: int
    answered: int
    closed: int
    said_no: int
    people: int
    people_answered: int
    failed: int
    never_asked: int


def rate_of(found: Approached) -> ResponseRate:
    """Say what became of those who were asked. Whoever answered after the window still waits in it."""
    return ResponseRate(
        answered=found.answered,
        asked=found.asked,
        declined=found.said_no,
        expired=found.closed - found.said_no,
        waiting=found.asked - found.answered - found.closed,
        failed=found.failed,
        never_asked=found.never_asked,
    )


def of_releases(found: Approached, *, answered: int) -> Approached:
    """Say what became of those who were asked as far as releases tell it, whoever answered since.

    answered: the answers in the window's releases, which may be to questions from before it. What is left is closed:
    who said no is no news of anybody's answer, and who is silent by now looks like who has answered since.
    """
    answered = min(answered, found.asked - found.said_no)
    waiting = max(found.asked_lately - answered - found.said_no, 0)
    closed = found.asked - answered - waiting
    # Of several answers in a window nobody may say whose they are.
    people_answered = answered if found.people == found.asked else 0
    return replace(found, answered=answered, closed=closed, people_answered=people_answered)


def team_size_of(found: Approached, counted: int) -> int | None:
    """Count the people whom a survey is for, each once however often they were asked in the window.

    counted: the answers in its score. None where these are not one each of those who were asked and answered: they came
    from a file, or nobody knows whose they are.
    """
    size = found.people + found.failed + found.never_asked
    return size if found.people_answered == counted else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What storage counted for a window, before any arithmetic.

    rate: none for one group of answers, of which it is not known who was asked and who moved. not_answered_again:
    re-asks that ended in silence. pairs: the people who are counted in the window before and in this one.
    team_size: the people whom the survey is for, each once however often they were asked; none where answers came from
    others too, or some of them count twice. effects, accounts: where several people of one account answer.
    imported: how many of the answers a file brought in.
    """

    counts: Counts
    counts_before: Counts | None
    rate: ResponseRate | None = None
    movement: Movement = NOBODY_MOVED
    awaiting_reask: int | None = 0
    reworded_on: date | None = None
    movement_held_out: Movement = NOBODY_MOVED
    not_answered_again: int | None = 0
    pairs: Pairs = field(default_factory=Counter)
    policy: Policy = Policy.LATEST
    imported: int = 0
    team_size: int | None = None
    effects: Effects = STRANGERS
    accounts: AccountsHeard | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything a report says. nps in [-1, 1], none when there is no answer."""

    survey: str
    window: Window
    counts: Counts
    nps: float | None
    interval: Interval | None
    standing: Standing | None
    change: Change | None
    counts_before: Counts | None  # of the window before, none where there is no such window
    comparison: Comparison | None
    team: TeamInterval | None  # where all answers are of the people who are asked: what is known of them, here and now
    rate: ResponseRate | None  # none for one group: neither that nor the movements are known
    movement: Movement
    movement_held_out: Movement  # of passives who were asked again without having been talked to
    awaiting_reask: int | None  # not told where it would tell who is passive
    not_answered_again: int | None  # passives whose second question closed in silence; as awaiting_reask
    goal: int | None  # points that the team works towards
    answers_missing: int | None  # how many more until the interval reaches GOOD_MARGIN to each side
    reworded_on: date | None  # a day in this window, or the one before, from which the question reads differently
    policy: Policy
    imported: int  # how many of the answers a file brought in, as far as that is counted
    design_effect: float = 1.0  # so many answers say as much as a stranger's: see accounts.py
    design_effect_before: float = 1.0
    accounts: AccountsHeard | None = None  # none where a survey knows none, and for one group

    @property
    def worth(self) -> float:
        """As many answers as strangers would have had to give for a range as narrow."""
        return self.counts.n / self.design_effect


def build_report(
    survey: str,
    window: Window,
    figures: Figures,
    benchmark: Benchmark | None,
    *,
    goal: int | None = None,
    asked: Described = UNDESCRIBED,
) -> Report:
    """Work out a report from what was counted. asked: whom the survey asks, as far as it says."""
    counts = figures.counts
    reworded_on = _rewording_that_shows(figures.reworded_on, window)
    comparable = figures.counts_before if reworded_on is None else None
    effect = figures.effects.after
    return Report(
        survey=survey,
        window=window,
        counts=counts,
        nps=counts.nps,
        interval=score_interval(counts, design_effect=effect),
        standing=None if counts.nps is None else standing_of(counts.nps),
        change=change_among(comparable, counts, figures.pairs, figures.effects) if comparable else None,
        counts_before=figures.counts_before,
        comparison=compare(counts, benchmark, window.end, asked, design_effect=effect) if benchmark else None,
        team=_team_interval(figures),
        rate=figures.rate,
        movement=figures.movement,
        movement_held_out=figures.movement_held_out,
        awaiting_reask=figures.awaiting_reask,
        not_answered_again=figures.not_answered_again,
        goal=goal,
        answers_missing=_answers_missing(counts, effect, figures.team_size),
        reworded_on=reworded_on,
        policy=figures.policy,
        imported=figures.imported,
        design_effect=effect,
        design_effect_before=figures.effects.before,
        accounts=figures.accounts,
    )


def _answers_missing(counts: Counts, effect: float, team_size: int | None) -> int | None:
    """Count what is missing; not where the answers of a few accounts show nothing of how accounts differ.

    Nor where so many can't come: of a team of 12 no more than 12 answer.
    """
    if effect > 1 and counts.n / effect < TOO_FEW:
        return None
    missing = answers_missing(counts, GOOD_MARGIN, design_effect=effect)
    return None if missing and team_size is not None and missing > team_size - counts.n else missing


def _team_interval(figures: Figures) -> TeamInterval | None:
    """Say what is known of the people of a survey; none where answers came from elsewhere, or some count twice.

    Nor where they belong to accounts: then it is not by chance which of them answered.
    """
    return (
        None
        if figures.team_size is None or figures.accounts is not None
        else team_interval(figures.counts, figures.team_size)
    )


def _rewording_that_shows(day: date | None, window: Window) -> date | None:
    """Give the day of a rewording when answers of both wordings lie in what a report compares."""
    first = window.before() or window
    begins_before = day is not None and (first.start is None or first.start < day)
    return day if day is not None and begins_before and day <= window.end else None
