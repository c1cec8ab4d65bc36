"""Where a survey's answers are counted for a reader: one by one where names are shown, else in whole releases.

Answers of named surveys are counted from the tallies, the latest of each person in a window. Those of guarded surveys
from what was released, each of them: of whom they are nobody may tell apart, not even in the difference of two windows.
One exception: whoever holds the database may count a file that they brought in themselves, as long as a survey has
nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from bot.core.clock.window import Window
from bot.core.numbers.breakdown import with_the_rest
from bot.core.numbers.policy import Policy
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Survey
from storage.queries.numbers import counting, daily, released, standing, tallies


@dataclass(frozen=True, slots=True)
class Books:
    """A survey's books as they are open to a reader. in_releases: what they hold is sums of whole releases."""

    survey_id: int
    in_releases: bool

    def counts_in(self, db: Connection, window: Window, policy: Policy) -> Counts:
        """Count the answers of a window; a policy makes a difference only where each person's are known."""
        if self.in_releases:
            return released.counts_in(db, self.survey_id, window)
        count = tallies.counts_in if policy is Policy.LATEST else counting.every_answer_in
        return count(db, self.survey_id, window)

    def groups_in(self, db: Connection, window: Window, property_: str) -> dict[str, Counts]:
        """Count a window's answers by a property; whoever is in no group that is shown is under NOT_KNOWN."""
        if self.in_releases:
            groups = released.counts_by(db, self.survey_id, window, property_)
            return with_the_rest(groups, released.in_tables(db, self.survey_id, window))
        groups = tallies.counts_by(db, self.survey_id, window, property_)
        return with_the_rest(groups, tallies.counts_in(db, self.survey_id, window))

    def part_in(self, db: Connection, window: Window, where: tuple[str, str], property_: str) -> dict[str, Counts]:
        """Count a property's groups among those who have one value of another; the rest are under NOT_KNOWN."""
        name, value = where
        if not self.in_releases:
            groups = tallies.counts_by(db, self.survey_id, window, property_, of=where)
            return with_the_rest(
                groups, tallies.groups_in(db, self.survey_id, [window], of=where)[0].get("", NO_ANSWERS)
            )
        cells = released.counts_across(db, self.survey_id, window, property_, name)
        whole = released.counts_by(db, self.survey_id, window, name).get(value, NO_ANSWERS)
        return with_the_rest({one: counts for (one, other), counts in cells.items() if other == value}, whole)

    def rolling(self, db: Connection, days: Sequence[date], length: int) -> list[tuple[date, Counts]]:
        """Count the windows of so many days that end on each of these days, which are in order."""
        count = released.rolling if self.in_releases else standing.rolling_counts
        return count(db, self.survey_id, days, length)

    def by_day(self, db: Connection, first: date, last: date) -> list[tuple[date, Counts]]:
        """Count each answer on its day, for the days from one to another on which there are any."""
        count = daily.released_on if self.in_releases else daily.given
        return count(db, self.survey_id, first, last)


def books_of(db: Connection, survey: Survey, *, for_operator: bool = False) -> Books:
    """Open a survey's books to a reader. for_operator: to whoever holds the database."""
    guarded = is_guarded(survey.plan.privacy)
    own_file = for_operator and guarded and tallies.is_all_imported(db, survey.id)
    return Books(survey.id, in_releases=guarded and not own_file)
