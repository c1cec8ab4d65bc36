"""`make faults`: the bot in every weather, and whether anything was lost or doubled."""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import click

from tests.weather import databases
from tests.weather.books import Books
from tests.weather.faster import TIME_OUT_S, faster, lease_s
from tests.weather.many_notes import tell_many
from tests.weather.nights import nights
from tests.weather.spells import Weather
from tests.weather.storm import compare
from tests.weather.town import Town
from tests.weather.year import MISSED, Season, is_good, last_mornings, play, spells_for, tell


def main() -> int:
    """Run, and say by the exit code whether every aim was met."""
    read = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    read.add_argument("--database", choices=["sqlite", "postgres", "both"], default="both")
    read.add_argument("--minutes", type=float, default=10, help="of rounds, for each database")
    read.add_argument("--seconds", type=float, default=6, help="of each spell of weather")
    read.add_argument("--people", type=int, default=25, help="who are asked in each round")
    read.add_argument("--bots", type=int, default=3, help="on PostgreSQL; 0: one, over Socket Mode, on both")
    read.add_argument("--seed", type=int, default=None)
    read.add_argument("--only", default="", help="words in the names of the spells")
    read.add_argument("--factor", type=float, default=20, help="by which the bots' waits are shortened; 1: true waits")
    read.add_argument("--patience", type=float, default=90, help="seconds until all must be at rest after a spell")
    read.add_argument("--storm", type=int, default=100, help="people in the storm of events, 0 for none")
    read.add_argument("--notes", type=int, default=500, help="people who are told of an action, 0 for none")
    read.add_argument("--nights", action=argparse.BooleanOptionalAction, default=True, help="clocks change in")
    read.add_argument("--logs", type=Path, default=None, help="a folder in which to keep what the bots logged")
    given = read.parse_args()
    seed = random.randrange(1_000_000) if given.seed is None else given.seed
    click.echo(f"seed {seed}")
    chosen = ["sqlite", "postgres"] if given.database == "both" else [given.database]
    good = [run(name, given, seed) for name in chosen]
    return 0 if all(good) else 1


def run(name: str, given: argparse.Namespace, seed: int) -> bool:
    """Play everything on one kind of database."""
    bots = given.bots if name == "postgres" else min(given.bots, 1)
    with tempfile.TemporaryDirectory(prefix="nps-weather-") as temporary, ExitStack() as databases_:
        places = (given.logs / name if given.logs else Path(temporary)).absolute()

        def new_town(part: str, http: int = bots) -> Town:
            folder = places / part
            folder.mkdir(parents=True)
            database = databases_.enter_context(getattr(databases, name)(folder))
            return Town(
                database,
                folder,
                seed,
                http=http,
                lease_s=lease_s(given.factor),
                faster=faster(given.factor),
                thinks_s=given.seconds,
            )

        return all([*_parts(new_town, given, seed)])  # every part is played, also after one that went wrong


def _parts(new_town: Callable[..., Town], given: argparse.Namespace, seed: int) -> Iterator[bool]:
    if given.minutes:
        with new_town("rounds") as town:
            yield _rounds(Season(town, Books(town)), given)
    if given.notes:
        with new_town("notes") as town:
            yield _told(tell_many(town, given.notes, kill_every_s=given.seconds))
    if given.nights:
        yield _told(nights(new_town))
    if given.storm:
        yield _told(compare(lambda: new_town("storm"), lambda: new_town("calm", 1), seed, given.storm))


def _told(lines: Iterator[str]) -> bool:
    missed = False
    for line in lines:
        click.echo(line)
        missed = missed or MISSED in line
    return not missed


def _rounds(season: Season, given: argparse.Namespace) -> bool:
    began, town = time.monotonic(), season.town
    spells = {name: spell for name, spell in spells_for(town).items() if given.only in name}
    waiting: list[str] = []
    while time.monotonic() - began < 60 * given.minutes:
        waiting = waiting or town.chance.sample(sorted(spells), len(spells))
        name = waiting.pop()
        weather = Weather(given.seconds, TIME_OUT_S)
        click.echo(play(season, name, spells[name], weather, people=given.people, patience_s=given.patience))
    found = last_mornings(season, given.patience)
    click.echo("\n".join(tell(season, found, began)))
    if town.crowd.wrong:
        raise town.crowd.wrong[0]
    return is_good(season, found)


if __name__ == "__main__":
    sys.exit(main())
