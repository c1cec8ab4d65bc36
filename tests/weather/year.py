"""One round after the other: people to ask, a spell of weather, calm, and whether everything is as it should be."""

import statistics
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.core.survey.plan import Privacy
from tests.weather.books import Books, Found
from tests.weather.spells import EVERYWHERE, ON_POSTGRESQL, ON_SQLITE, Spell, Weather
from tests.weather.town import Town

ROUNDS_A_DAY = 5
MISSED = "MISSED"
BREAKS_AT = (-1.0, 0.0, 0.2, 0.5)  # the weather breaks when such a share has its question; below 0: before any is due


@dataclass
class Season:
    """How a run went so far. recovered: by spell, the seconds from its end until what was due by then was said."""

    town: Town
    books: Books
    rounds: int = 0
    recovered: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    never: list[str] = field(default_factory=list)


def spells_for(town: Town) -> dict[str, Spell]:
    """List the weather that this database can have."""
    own: Mapping[str, Spell] = ON_SQLITE if town.database.is_sqlite else ON_POSTGRESQL
    left_out = set() if town.database.ours else {"database frozen"}
    return {name: spell for name, spell in (EVERYWHERE | own).items() if name not in left_out}


def play(
    season: Season,
    name: str,
    spell: Spell,
    weather: Weather,
    *,
    people: int,
    patience_s: float,
    breaks_at: float | None = None,
) -> str:
    """Play one round and tell it in a line. breaks_at: see BREAKS_AT, else any of these."""
    town = season.town
    season.rounds += 1
    if season.rounds % ROUNDS_A_DAY == 0:
        town.next_day()
    privacy = town.chance.choice((Privacy.NAMED, Privacy.NAMED, Privacy.CONFIDENTIAL))
    actors = town.new_survey(people, privacy)
    town.wait_for_share(actors, town.chance.choice(BREAKS_AT) if breaks_at is None else breaks_at)
    spell(town, weather)
    town.clear()
    took = town.catches_up(actors, patience_s)
    rested = town.rest(patience_s)
    season.books.note()
    if took is None or rested is None:
        waiting = f"{len(town.crowd.unfinished)} people, {town.unsent()} messages, {town.unasked()} questions"
        town.crowd.let_go()
        season.never.append(f"round {season.rounds}, {name}: {waiting} still wait after {patience_s:.0f} s")
        return f"{season.rounds:4} {name}: NOT AT REST, {waiting} wait"
    season.recovered[name].append(took)
    so_far = f"{town.bots.kills} kills, {town.simulator.faults.happened.total()} faults so far"
    return f"{season.rounds:4} {name}: all said after {took:.1f} s, at rest {rested:.1f} s later ({so_far})"


def last_mornings(season: Season, patience_s: float, mornings: int = 2) -> Found:
    """Let the next summaries come, and those of what was answered as late as then; look at everything."""
    for _ in range(mornings):
        season.town.next_day()
        season.town.wait_for_summaries()
        season.town.crowd.let_go()
        if season.town.rest(patience_s) is None:
            season.never.append("something still waits on the last mornings")
    return season.books.check(summaries=True)


def tell(season: Season, found: Found, began: float) -> Iterator[str]:
    """Write the report."""
    town = season.town
    faults = town.simulator.faults.happened
    yield f"{season.rounds} rounds in {time.monotonic() - began:.0f} s on {town.database.kind}, {len(town.bots)} bots"
    yield f"  kills {town.bots.kills}, freezes {town.bots.freezes}, faults {faults.total()}"
    yield "  faults by kind: " + ", ".join(f"{name} {n}" for name, n in sorted(faults.items()))
    for name, n in found.figures.items():
        yield f"  {name}: {n}"
    every = [took for times in season.recovered.values() for took in times]
    if every:
        yield f"  time to recover: p50 {statistics.median(every):.1f} s, at most {max(every):.1f} s"
    for name, times in sorted(season.recovered.items()):
        yield f"    {name}: {len(times)} times, p50 {statistics.median(times):.1f} s, at most {max(times):.1f} s"
    for aim, misses in {**found.aims, "at rest once the weather cleared": season.never}.items():
        yield f"  {'met   ' if not misses else 'MISSED'}  {aim}" + (f": {len(misses)}" if misses else "")
        yield from (f"            {miss}" for miss in misses[:12])


def is_good(season: Season, found: Found) -> bool:
    """Say whether every aim was met."""
    return not any(found.aims.values()) and not season.never
