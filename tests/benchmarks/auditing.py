"""Random small surveys, and what follows from everything that a reader may ask of them: nobody's answer."""

import random
import tempfile
from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date, timedelta

from bot.core.privacy.releases import closes
from bot.core.privacy.tables import Released, is_due, table_of
from storage.engine import open_engine
from storage.migrate import upgrade
from tests.benchmarks.processes import BrokenError
from tests.services.privacy.audit import audit, given_away

SURVEYS, STORIES = 3_000, 12
FIRST, DAYS = date(2026, 3, 2), 25
PROPERTIES = ("team", "country", "site")


def audit_report() -> Iterator[str]:
    """Audit the rules alone, many times, and the bot with its commands a few times. Raises BrokenError."""
    yield "Audit: what follows from all that may be asked of small confidential surveys"
    yield f"  {_of_rules()}"
    yield f"  {_of_commands()}"


def _of_rules() -> str:
    sums = shown = 0
    for seed in range(SURVEYS):
        seen, answers = _seen(random.Random(seed))  # noqa: S311 (surveys, no secrets)
        _check(f"seed {seed}", given_away(seen))
        sums, shown = sums + len(seen), shown + answers
    return f"releases and tables: 0 of {SURVEYS:,} surveys give anybody away ({sums:,} sums of {shown:,} answers)"


def _seen(chance: random.Random) -> tuple[list[tuple[int, ...]], int]:
    """Live through a survey, and give everything that is shown as sums over its answers."""
    people = [
        {"team": chance.choice("ABC"), "country": chance.choice("xy"), "site": chance.choice("12")}
        for _ in range(chance.randint(6, 14))
    ]
    given: list[Released] = []
    waiting: list[Released] = []
    untabled: list[Released] = []
    sums: dict[Hashable, list[str]] = defaultdict(list)
    for number in range(DAYS):
        today = FIRST + timedelta(days=number)
        for _ in range(chance.choice((0, 0, 1, 2, 4))):
            who = chance.randrange(len(people))
            if chance.random() < 0.1:
                people[who]["team"] = chance.choice("ABC")
            answer = Released(str(len(given)), who, today, dict(people[who]))
            given.append(answer)
            waiting = [one for one in waiting if one.who != who] + [answer]
        if closes(one.who for one in waiting):
            released = [Released(one.id, one.who, today, one.segments) for one in waiting]
            sums[today] += [one.id for one in released]
            untabled, waiting = untabled + released, []
        if is_due(untabled, PROPERTIES, today, wave_is_over=chance.random() < 0.1):
            for one, groups in zip(untabled, table_of(untabled, PROPERTIES), strict=True):
                for group in groups.items():
                    sums[today, group].append(one.id)
            untabled = []
    return [tuple(int(one.id in found) for one in given) for found in sums.values()], len(given)


def _of_commands() -> str:
    sums = shown = 0
    for seed in range(STORIES):
        with tempfile.TemporaryDirectory() as folder:
            engine = open_engine(f"sqlite:///{folder}/nps.db")
            upgrade(engine)
            found = audit(engine, 1_000 + seed)
            engine.dispose()
        _check(f"story {seed}", found.given_away)
        sums, shown = sums + found.sums, shown + found.shown
    return f"all that commands show: 0 of {STORIES} stories give anybody away ({sums} sums of {shown} answers)"


def _check(which: str, found: list[str]) -> None:
    if found:
        raise BrokenError(f"{which} gives away {', '.join(found)}")
