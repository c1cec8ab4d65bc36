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
        f"{_TITLES[table.measures]}: {table.method}",
        *(f"  {r.industry:<{slugs}}  {r.label:<{labels}}  {r.points:>4}  {_about(r, today)}" for r in table.rows),
    ]


def _about(row: Benchmark, today: date) -> str:
    field = row.percentiles
    parts = [
        f"{row.source}, {row.published.year}",
        f"n = {row.n}" if row.n else "",
        f"quarters at {field.p25}, {field.p50}, {field.p75}" if field else "",
        "your own" if row.own else "",
        "more than two years old" if is_dated(row.published, today) else "",
    ]
    return "; ".join(part for part in parts if part)
