"""nps-bot benchmarks: what a score can be held against."""

from datetime import date

import click

from bot.cli.errors import sentences
from bot.core.numbers.benchmarks import Benchmark, Table, is_dated
from bot.core.survey.measure import Measure
from bot.settings import read_settings
from bot.wiring import read_own_benchmarks, system_clock

_TITLES = {Measure.NPS: "NPS", Measure.ENPS: "eNPS (employees about their company)"}


@click.command()
def benchmarks() -> None:
    """List the industries a survey can be compared with: each method apart, with source, year and age."""
    with sentences():
        today = system_clock().date()
        tables = read_own_benchmarks(read_settings()).by_method()
        click.echo("\n\n".join("\n".join(_table_lines(table, today)) for table in tables))


def _table_lines(table: Table, today: date) -> list[str]:
    slugs, labels = (max(map(len, column)) for column in zip(*((r.industry, r.label) for r in table.rows), strict=True))
    return [
        f"{_TITLES[table.measures]}: {'; '.join([table.method, *_whom(table.rows[0])])}",
        *(f"  {r.industry:<{slugs}}  {r.label:<{labels}}  {r.points:>4}  {_about(r, today)}" for r in table.rows),
    ]


def _whom(row: Benchmark) -> list[str]:
    """What is the same for all rows of a table."""
    said = (row.population, row.country, f"after {row.touchpoint}" if row.touchpoint else None)
    return [part for part in said if part]


def _about(row: Benchmark, today: date) -> str:
    field = row.percentiles
    parts = [
        f"{row.source}, {row.published.year}",
        f"{row.n_people} people" if row.n_people else "",
        f"{row.n_firms} firms" if row.n_firms else "",
        f"quarters at {field.p25}, {field.p50}, {field.p75}" if field else "",
        "your own" if row.own else "",
        "more than two years old" if is_dated(row.published, today) else "",
    ]
    return "; ".join(part for part in parts if part)
