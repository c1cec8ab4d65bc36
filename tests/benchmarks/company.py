"""A year of a company of 400 through the bot's services, its figures held against books that its people kept."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from traceback import extract_tb

from bot.core.actions.aim import Mentions
from bot.core.actions.listing import Listed
from bot.core.numbers.movement import conversion_of
from bot.demo.clock import SettableClock
from bot.logs import set_up_logging
from storage.engine import open_engine
from storage.migrate import upgrade
from tests.benchmarks.databases import sqlite
from tests.benchmarks.processes import BrokenError
from tests.services.actions.a_year import Year
from tests.services.actions.checked_year import check, live, themes_of
from tests.services.small_company import Company

PEOPLE = 400
START = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)


def company_report() -> Iterator[str]:
    """Live through the year, hold its figures against the books, and say what they are."""
    began = time.perf_counter()
    set_up_logging("warning", "text")
    with sqlite() as databases:
        engine = open_engine(databases.ours)
        upgrade(engine)
        year = Year(Company(engine, SettableClock(START)), PEOPLE, seed=400)
        try:
            live(year)
            found = check(year)
        except AssertionError as error:
            failed = extract_tb(error.__traceback__)[-1].line
            raise BrokenError(f"the year of {PEOPLE} people is not what its books say: {failed}") from error
        yield from _said(year, list(found.values()))
        engine.dispose()
    yield f"  {time.perf_counter() - began:.0f} s, and every figure equal to the books of its people"


def _said(year: Year, actions: list[Listed]) -> Iterator[str]:
    given = [one for answers in year.books.given.values() for one in answers]
    again = sum(one.again for one in given)
    yield f"A year of {PEOPLE} people: {len(given) - again:,} answers, {again:,} when asked again"
    themes, report = themes_of(year, "12m"), year.company.report("12m")
    lost = ", ".join(f"{row.theme or 'no theme'} {float(row.lost):.1f}" for row in themes.rows)
    yield f"  NPS {100 * (report.nps or 0):+.1f} from {report.counts.n}"
    yield f"  points lost: {lost}; together {float(themes.lost):.1f}"
    moved, conversion = report.movement, conversion_of(report.movement)
    converted = _of(conversion.converted, conversion.passives)
    yield f"  asked again: up {moved.up}, same {moved.same}, down {moved.down}; conversion {converted}"
    for one in actions:
        yield from _outcome(one)


def _outcome(one: Listed) -> Iterator[str]:
    plan, outcome = one.view.standing.plan, one.outcome
    yield f"  {plan.title}: {one.view.standing.state}"
    if isinstance(plan.aim, Mentions) and one.now:
        yield f"    mentioned in {_of(one.now.n, one.now.of)} of comments, from {plan.aim.was} % to {plan.aim.to:g} %"
    if outcome:
        said = outcome.answers
        yield f"    told {outcome.told}, left alone {outcome.held_out}"
        yield f"    solved: yes {said.yes}, partly {said.partly}, no {said.no}"
        for how, moved in (("with the note", outcome.moved), ("without", outcome.moved_without)):
            yield f"    {how}: up {moved.up}, same {moved.same}, down {moved.down}"


def _of(n: int, of: int) -> str:
    return f"{n} of {of} ({n / of:.0%})" if of else "none"
