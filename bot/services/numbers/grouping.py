"""The groups of a survey's answers by a property, as they are and as far as they may be shown."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection

from bot.core.clock.window import Window
from bot.core.numbers.breakdown import NOT_KNOWN, Cells, Groups, with_the_rest
from bot.core.numbers.policy import Given, counted
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.settling import depends_on_older, first_day_that_matters, settled
from bot.core.privacy.suppression import tied_groups
from bot.core.survey.survey import Survey
from storage.queries.numbers import counting, tallies
from storage.queries.numbers.tally_changes import WHOLE

Cell = tuple[str, str]


def groups_in(db: Connection, survey: Survey, window: Window, property_: str, today: date) -> Groups:
    """Count a window's answers by a property, people without it among them."""
    everybody = _groups(db, survey, window, property_)
    if not is_guarded(survey.plan.privacy):
        return Groups(everybody, everybody)
    live = _live(db, survey, window, property_)
    older = _older(db, survey, window, property_, live)
    cuts = {value: settled(window, live.get(value, {}), today, older=value in older) for value in everybody}
    # Many groups are cut to the same days.
    counted = {cut: _groups(db, survey, cut, property_) for cut in set(cuts.values()) if cut}
    shown = {value: counted[cut].get(value, NO_ANSWERS) if cut else NO_ANSWERS for value, cut in cuts.items()}
    return Groups(everybody, shown, _tied(db, survey, window, property_))


def cells_in(db: Connection, survey: Survey, window: Window, property_: str, other: str, today: date) -> Cells:
    """Count a window's answers by two properties at once; it takes as long as there are answers."""
    everybody = _cells(db, survey, window, property_, other)
    if not is_guarded(survey.plan.privacy):
        return Cells(everybody, everybody)
    since = first_day_that_matters(window)
    given: dict[Cell, list[Given]] = defaultdict(list)
    for some in counting.given_across(db, survey.id, property_, other, since=since):
        given[_cell_of(some.cell)].append(some)
    live = {cell: _live_by_day(found) for cell, found in given.items()}
    older: set[Cell] = set()
    if since is not None and any(depends_on_older(window, days) for days in live.values()):
        older = {_cell_of(cell) for cell in counting.lived_before_across(db, survey.id, property_, other, day=since)}
    cuts = {cell: settled(window, live[cell], today, older=cell in older) for cell in everybody}
    return Cells(everybody, {cell: counted(given[cell], cut) if cut else NO_ANSWERS for cell, cut in cuts.items()})


def _cells(db: Connection, survey: Survey, window: Window, property_: str, other: str) -> dict[Cell, Counts]:
    across = counting.counts_across(db, survey.id, window, property_, other)
    return {_cell_of(cell): counts for cell, counts in across.items()}


def _cell_of(cell: tuple[str | None, str | None]) -> Cell:
    return cell[0] or NOT_KNOWN, cell[1] or NOT_KNOWN


def _live_by_day(found: Iterable[Given]) -> Counter[date]:
    days: Counter[date] = Counter()
    for some in found:
        if some.live:
            days[some.answered] += some.live
    return days


def _tied(db: Connection, survey: Survey, window: Window, property_: str) -> frozenset[str]:
    others = (other for other in survey.plan.segments if other != property_)
    tables = (_cells(db, survey, window, property_, other) for other in others)
    return tied_groups({cell: counts.n for cell, counts in cells.items()} for cells in tables)


def settled_as_a_whole(db: Connection, survey: Survey, window: Window, today: date) -> Window | None:
    """Cut a window of a whole survey to what is settled; none when that is nothing. See settling."""
    if not is_guarded(survey.plan.privacy):
        return window
    live = tallies.live_by_day(db, survey.id, WHOLE, since=first_day_that_matters(window))
    older = _older(db, survey, window, WHOLE, live)
    return settled(window, live.get(WHOLE, {}), today, older=WHOLE in older)


def _groups(db: Connection, survey: Survey, window: Window, property_: str) -> dict[str, Counts]:
    whole = tallies.counts_in(db, survey.id, window)
    return with_the_rest(tallies.counts_by(db, survey.id, window, property_), whole)


def _live(db: Connection, survey: Survey, window: Window, property_: str) -> dict[str, dict[date, int]]:
    since = first_day_that_matters(window)
    known = tallies.live_by_day(db, survey.id, property_, since=since)
    rest = Counter(tallies.live_by_day(db, survey.id, WHOLE, since=since).get(WHOLE, {}))
    for days in known.values():
        rest.subtract(days)
    return {**known, NOT_KNOWN: {day: number for day, number in rest.items() if number > 0}}


def _older(
    db: Connection, survey: Survey, window: Window, property_: str, live: Mapping[str, Mapping[date, int]]
) -> set[str]:
    """Give those of the groups of which there are older answers that matter; few groups need that looked up."""
    since = first_day_that_matters(window)
    unsure = {value for value, days in live.items() if depends_on_older(window, days)}
    if since is None or not unsure:
        return set()
    found = tallies.lived_before(db, survey.id, property_, unsure, day=since)
    # Of those without the property nothing is tallied: older answers of anybody may be theirs.
    if property_ != WHOLE and NOT_KNOWN in unsure and tallies.lived_before(db, survey.id, WHOLE, {WHOLE}, day=since):
        found.add(NOT_KNOWN)
    return found
