"""Where a survey's answers are counted for a reader: one by one where names are shown, else in whole releases.

Answers of named surveys are counted from the tallies, the latest of each person in a window. Those of guarded surveys
from what was released, each of them: of whom they are nobody may tell apart, not even in the difference of two windows.
One exception: whoever holds the database may count a file that they brought in themselves, as long as a survey has
nothing else.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from bot.core.clock.window import Window
from bot.core.numbers.movement import Pairs
from bot.core.numbers.releases import NOTHING_RELEASED, Releases
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.tables import THEME
from bot.core.reports.breakdown import with_the_rest
from bot.core.reports.policy import Policy
from bot.core.survey.survey import Survey
from storage.queries.numbers import released, standing
from storage.queries.numbers.tallies import daily, every, steps, tallies, tally_values
from storage.queries.numbers.tallies.tallies import Part
from storage.queries.numbers.themes import themed

ALL = ""
Move = tuple[Window, Window]
"""Two windows, one right behind the other."""


@dataclass(frozen=True, slots=True)
class Books:
    """A survey's books as they are open to a reader. in_releases: what they hold is sums of whole releases, these."""

    survey_id: int
    in_releases: bool
    releases: Releases = NOTHING_RELEASED
    # What was counted of a named survey's latest answers so far, and how many of these were not imported: within its
    # transaction nothing is counted twice.
    _counted: dict[tuple[Window, str], dict[str, tuple[Counts, int]]] = field(
        default_factory=dict, repr=False, compare=False
    )
    _pairs: dict[Move, Pairs] = field(default_factory=dict, repr=False, compare=False)

    def read_ahead(self, db: Connection, asked: Iterable[tuple[Window, str]]) -> None:
        """Count windows, each by a property or by none (ALL), in one statement: what will be asked for one by one."""
        new = [one for one in dict.fromkeys(asked) if one not in self._counted]
        if new and not self.in_releases:
            self._counted.update(zip(new, tallies.with_live_in(db, self.survey_id, new), strict=True))

    def _groups(self, db: Connection, windows: Sequence[Window], property_: str) -> list[dict[str, Counts]]:
        self.read_ahead(db, [(window, property_) for window in windows])
        found = (self._counted[window, property_] for window in windows)
        return [{value: counts for value, (counts, _) in groups.items()} for groups in found]

    def live_in(self, db: Connection, window: Window) -> int:
        """Say how many of the latest answers of a window were given here, and not imported."""
        if self.in_releases:
            return self.releases.live_in(window)
        self.read_ahead(db, [(window, ALL)])
        return self._counted[window, ALL].get(ALL, (NO_ANSWERS, 0))[1]

    def pairs_in(self, db: Connection, move: Move, *beside: Move) -> Pairs:
        """Count people by their bands in both windows of a move, none of a guarded survey. beside: read at once."""
        if self.in_releases:
            return Counter()
        new = [one for one in (move, *beside) if one not in self._pairs]
        if new:
            self._pairs.update(zip(new, steps.pairs_in_each(db, self.survey_id, new), strict=True))
        return self._pairs[move]

    def counts_in(self, db: Connection, windows: Sequence[Window], policy: Policy) -> list[Counts]:
        """Count the answers of each window; a policy makes a difference only where each person's are known."""
        if self.in_releases:
            return [self.releases.counts_in(window) for window in windows]
        if policy is Policy.EVERY:
            return every.every_answer_in(db, self.survey_id, windows)
        return [groups.get(ALL, NO_ANSWERS) for groups in self._groups(db, windows, ALL)]

    def part_in(self, db: Connection, windows: Sequence[Window], of: Part) -> list[Counts]:
        """Count the answers of each window of those who have one value of a property."""
        if self.in_releases:
            return released.part_in(db, self.survey_id, windows, of)
        if of[0] == THEME:
            return [themed.having(themed.sets_in(db, self.survey_id, window, of)) for window in windows]
        return [groups.get(ALL, NO_ANSWERS) for groups in tallies.groups_in(db, self.survey_id, windows, of=of)]

    def groups_in(
        self,
        db: Connection,
        window: Window,
        property_: str,
        of: Part | None = None,
        counts: Counts | None = None,
    ) -> dict[str, Counts]:
        """Count a window's answers by a property; whoever is in no group that is shown is under NOT_KNOWN.

        of: those alone who have one value of another property. counts: all of them together, the latest of each person,
        where they are counted already.
        """
        if not self.in_releases and of and of[0] == THEME:
            sets = themed.sets_by(db, self.survey_id, window, property_, of)
            return {value: themed.having(found) for value, found in sets.items()}
        if not self.in_releases and of:
            groups = tallies.counts_by(db, self.survey_id, window, property_, of=of)
            return with_the_rest(groups, self.part_in(db, [window], of)[0] if counts is None else counts)
        if not self.in_releases:
            [found] = self.groups_of_each(db, [window], property_, None if counts is None else [counts])
            return found
        if of:
            return with_the_rest(*released.counts_across(db, self.survey_id, window, property_, of))
        return with_the_rest(*released.counts_by(db, self.survey_id, window, property_))

    def groups_by_each(self, db: Connection, window: Window, property_: str, name: str) -> dict[str, dict[str, Counts]]:
        """Count a guarded survey by a property as groups_in does: everybody under ALL, and of each value of another."""
        found = released.counts_by_each(db, self.survey_id, window, property_, name)
        return {value: with_the_rest(*groups) for value, groups in found.items()}

    def groups_of_each(
        self, db: Connection, windows: Sequence[Window], property_: str, counts: Sequence[Counts] | None = None
    ) -> list[dict[str, Counts]]:
        """Count each window's answers by a property, as groups_in does. counts: of each, where they are known."""
        if self.in_releases:
            return [self.groups_in(db, window, property_) for window in windows]
        if counts is None:
            self.read_ahead(db, [(window, name) for window in windows for name in (ALL, property_)])
        found = self._groups(db, windows, property_)
        everybody = self.counts_in(db, windows, Policy.LATEST) if counts is None else counts
        return [with_the_rest(groups, all_) for groups, all_ in zip(found, everybody, strict=True)]

    def rolling(self, db: Connection, days: Sequence[date], length: int) -> list[tuple[date, Counts]]:
        """Count the windows of so many days that end on each of these days, which are in order."""
        if self.in_releases:
            return self.releases.rolling(days, length)
        return standing.rolling_counts(db, self.survey_id, days, length)

    def by_day(self, db: Connection, first: date, last: date) -> list[tuple[date, Counts]]:
        """Count each answer on its day, for the days from one to another on which there are any."""
        if self.in_releases:
            return self.releases.by_day(Window(first, last))
        return daily.given(db, self.survey_id, first, last)


def asked_of(survey: Survey, windows: Sequence[Window], by: str | None = None) -> list[tuple[Window, str]]:
    """Say what a report counts: windows whole and, for its ranges, by account; and the first by what splits it."""
    account = survey.plan.account
    names = [ALL, account] if account and account in survey.plan.counted_by else [ALL]
    return [*((window, name) for window in windows for name in names), *([(windows[0], by)] if by else [])]


def values_of(db: Connection, surveys: Sequence[Survey]) -> dict[tuple[int, str], list[str]]:
    """Give, by survey and property, what may be asked for: of a guarded survey the groups that were ever shown."""
    guarded = [survey.id for survey in surveys if is_guarded(survey.plan.privacy)]
    named = [(one.id, name) for one in surveys if one.id not in guarded for name in one.plan.segments]
    return tally_values.values_of(db, named) | (released.values_of(db, guarded) if guarded else {})


def books_of(db: Connection, survey: Survey, *, for_operator: bool = False) -> Books:
    """Open a survey's books to a reader. for_operator: to whoever holds the database."""
    guarded = is_guarded(survey.plan.privacy)
    own_file = for_operator and guarded and tally_values.is_all_imported(db, survey.id)
    if not guarded or own_file:
        return Books(survey.id, in_releases=False)
    return Books(survey.id, in_releases=True, releases=released.releases_of(db, survey.id))
