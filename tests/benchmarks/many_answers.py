"""Reports over three years of answers, read from the tallies and by the plain scan; and what tallies cost an answer."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, bindparam, insert, text, update

from bot.core.clock.window import Window
from bot.core.conversation.answer import NewAnswer, Source, Wording, facts_of, new_answer, segments_of
from bot.core.conversation.ask import Ask, AskKind
from bot.core.survey.plan import Privacy
from bot.garbage import look_seldom
from bot.services.conversation.recording import record_answer
from bot.services.numbers.tallying import check_tallies, rebuild_tallies
from bot.services.survey.releasing import make_tables, release_old
from bot.wiring import random_id
from storage.engine import open_engine
from storage.migrate import upgrade
from storage.queries.conversation import asks
from storage.queries.numbers import released, released_sums
from storage.queries.numbers.tallies import tallies
from storage.queries.privacy import releasing
from storage.queries.survey import people
from storage.schema import responses, surveys
from tests.benchmarks.databases import Databases
from tests.benchmarks.history import NOW, OTHER, PROPERTY, SEGMENTS, TODAY, History, write_history
from tests.benchmarks.processes import BrokenError
from tests.benchmarks.report import aim, percentile
from tests.benchmarks.whole_reports import whole_reports
from tests.storage import plain_scan

READ_AIM_S, STORE_AIM, MEMORY_AIM_MB = 0.020, 1.3, 100
DAYS, TIMES, TIMES_PLAIN = 90, 31, 3
ANSWERS, WARM_UP = 400, 100
LATEST = Window(TODAY - timedelta(days=DAYS - 1), TODAY)

Read = Callable[[Connection], object]


def numbers_report(open_databases: Callable[[], AbstractContextManager[Databases]], answers: int) -> Iterator[str]:
    """Measure on one kind of database. Raises BrokenError where tallies and answers differ."""
    with open_databases() as databases:
        engine = open_engine(databases.ours)
        upgrade(engine)
        before = _resident_mb()
        yield f"{answers:,} answers of one survey in three years · {databases.name}"
        history = write_history(engine, answers)
        yield f"  tallies counted from all answers, and compared, in {_timed(lambda: _rebuild(history)):.1f} s"
        yield f"  compared again in {_timed(lambda: _check(history)):.1f} s"
        _settle(engine)
        yield ""
        yield f"  {'p50 ms':<42}{'tallies':>10}{'plain scan':>12}{'ratio':>9}"
        found = [(name, *_race(engine, *ways)) for name, ways in _reads(history).items()]
        for name, quick, plain in found:
            yield f"  {name:<42}{quick * 1000:>10.2f}{plain * 1000:>12.1f}{plain / quick:>8.0f}x"
        yield ""
        for name, quick, _ in found:
            yield aim(f"{name} within {READ_AIM_S * 1000:.0f} ms", quick <= READ_AIM_S, f"{quick * 1000:.2f} ms")
        look_seldom()  # as `nps-bot run` does
        yield from whole_reports(history, "named")
        yield from _storing(history)
        yield from _released(history)
        _promise(engine)
        yield from whole_reports(history, "confidential")
        after = _resident_mb()
        _check(history)
        engine.dispose()
    if before is not None and after is not None:
        told = f"{before:.0f} MB before the first answer, {after:.0f} MB at the end"
        yield aim(f"resident memory at most {MEMORY_AIM_MB} MB more", after - before <= MEMORY_AIM_MB, told)


def _reads(history: History) -> dict[str, tuple[Read, Read]]:
    """Give what is read, from the tallies and by the plain scan."""
    survey, first = history.survey.id, TODAY - timedelta(days=DAYS - 1)
    days = [first + timedelta(days=n) for n in range(DAYS)]
    every_day = [Window(day - timedelta(days=DAYS - 1), day) for day in days]
    both = [window for window in (LATEST, LATEST.before()) if window]

    of = (OTHER, SEGMENTS[OTHER][2])

    def scan_by_property(db: Connection) -> object:
        across = plain_scan.counts_across(db, survey, LATEST, PROPERTY, PROPERTY)
        return {value: counts for (value, _), counts in across.items()}

    def scan_by_two(db: Connection) -> object:
        across = plain_scan.counts_across(db, survey, LATEST, PROPERTY, OTHER)
        return {value: counts for (value, other), counts in across.items() if other == of[1]}

    return {
        "rolling report, 90 days and those before": (
            lambda db: [tallies.counts_in(db, survey, window) for window in both],
            lambda db: [plain_scan.counts_in(db, survey, window) for window in both],
        ),
        "trend of 90 days, each of the 90 before it": (
            lambda db: tallies.rolling(db, survey, days, DAYS),
            lambda db: [plain_scan.counts_in(db, survey, window) for window in every_day],
        ),
        "report by one property with 8 values": (
            lambda db: tallies.counts_by(db, survey, LATEST, PROPERTY),
            scan_by_property,
        ),
        "report by it of one value of another": (
            lambda db: tallies.counts_by(db, survey, LATEST, PROPERTY, of=of),
            scan_by_two,
        ),
    }


def _released(history: History) -> Iterator[str]:
    """Lay the same answers out in releases, and read what readers of a guarded survey are shown, beside the tallies."""
    survey, first, both = history.survey, TODAY - timedelta(days=DAYS - 1), [LATEST, LATEST.before() or LATEST]
    days = [first + timedelta(days=n) for n in range(DAYS)]
    yield f"  releases and tables laid out in {_timed(lambda: _lay_out(history)):.1f} s"
    _settle(history.engine)
    ways: dict[str, tuple[Read, Read]] = {
        "report": (
            lambda db: [released.releases_of(db, survey.id).counts_in(window) for window in both],
            lambda db: tallies.groups_in(db, survey.id, both),
        ),
        "trend": (
            lambda db: released.releases_of(db, survey.id).rolling(days, DAYS),
            lambda db: tallies.rolling(db, survey.id, days, DAYS),
        ),
        "groups": (
            lambda db: released.counts_by(db, survey.id, LATEST, PROPERTY),
            lambda db: tallies.counts_by(db, survey.id, LATEST, PROPERTY),
        ),
    }
    with history.engine.connect() as db:
        for name, (ours, theirs) in ways.items():
            new, old = (
                percentile([_timed(lambda read=read: read(db)) for _ in range(TIMES)], 50)  # type: ignore[misc]
                for read in (ours, theirs)
            )
            told = f"{new * 1000:.2f} to {old * 1000:.2f} ms, {new / old:.2f} x"
            yield aim(f"{name} of a guarded survey as fast as of a named one", new <= old, told)


def _promise(engine: Engine) -> None:
    with engine.begin() as db:
        db.execute(update(surveys).values(privacy=Privacy.CONFIDENTIAL))


def _lay_out(history: History) -> None:
    with history.engine.begin() as db:
        releasing.begin_to_wait(db, history.survey.id)
        release_old(db, history.survey)
    make_tables(history.ctx, history.survey)
    with history.engine.begin() as db:
        if released_sums.differences(db, history.survey.team_id):
            raise BrokenError("the sums of releases do not say what the answers say")


def _race(engine: Engine, quick: Read, plain: Read) -> tuple[float, float]:
    with engine.connect() as db:
        if quick(db) != plain(db):
            raise BrokenError("the tallies do not say what the answers say")
        quicks = [_timed(lambda: quick(db)) for _ in range(TIMES)]
        return percentile(quicks, 50), percentile([_timed(lambda: plain(db)) for _ in range(TIMES_PLAIN)], 50)


def _storing(history: History) -> Iterator[str]:
    """Store answers with tallies and without in turn, each in the transaction in which the bot does it."""
    chosen = random.Random(7).sample(range(1, history.people + 1), 2 * (ANSWERS + WARM_UP))  # noqa: S311 (likewise)
    ids = [_ask(history, person) for person in chosen]
    ways: tuple[Callable[[History, str], None], ...] = (_store, _store_without)
    times: list[list[float]] = [[], []]
    for number, ask_id in enumerate(ids):
        turn = number % 2
        times[turn].append(_timed(lambda way=ways[turn], ask_id=ask_id: way(history, ask_id)))  # type: ignore[misc]
    kept, bare = (percentile(series[WARM_UP:], 50) for series in times)
    told = f"{kept * 1000:.2f} to {bare * 1000:.2f} ms, {kept / bare:.2f} x"
    yield aim(f"storing an answer at most {STORE_AIM} x as without tallies", kept / bare <= STORE_AIM, told)
    _rebuild(history)  # those that were stored without


def _ask(history: History, person_id: int) -> str:
    ask_id, kind = random_id(), AskKind.SURVEY
    with history.engine.begin() as db:
        person = people.person_by_id(db, person_id)
        if person is None:
            raise BrokenError(f"person {person_id} is not there")
        asks.add_ask(
            db, ask_id=ask_id, person=person, survey_id=history.survey.id, kind=kind, reason="wave", due_at=NOW
        )
    return ask_id


def _load(db: Connection, ask_id: str) -> Ask:
    ask = asks.ask_by_id(db, ask_id)
    if ask is None:
        raise BrokenError(f"ask {ask_id} is not there")
    return ask


def _store(history: History, ask_id: str) -> None:
    with history.engine.begin() as db:
        ask = _load(db, ask_id)
        asks.save_ask(db, ask, record_answer(db, history.ctx, ask, 9, Source.BUTTON))


_ADD = insert(responses)
_SUPERSEDE = update(responses).where(
    responses.c.survey_id == bindparam("survey"),
    responses.c.person_id == bindparam("person"),
    responses.c.kind != "reask",
    responses.c.superseded_day.is_(None),
    responses.c.id != bindparam("newest"),
)


def _store_without(history: History, ask_id: str) -> None:
    with history.engine.begin() as db:
        ask = _load(db, ask_id)
        new = _answer(ask)
        db.execute(_ADD, {field.name: getattr(new, field.name) for field in fields(new)})
        followed = {"superseded_by": new.id, "superseded_at": new.answered_at, "superseded_day": new.answered_day}
        whose = {"survey": new.survey_id, "person": new.person_id, "newest": new.id}
        db.execute(_SUPERSEDE, {**whose, **followed})
        asks.save_ask(db, ask, replace(ask, response_id=new.id, answered_day=new.answered_day))


def _answer(ask: Ask) -> NewAnswer:
    answer = new_answer(
        ask.survey,
        answer_id=random_id(),
        person_id=ask.person.id,
        ask_id=ask.id,
        kind=AskKind.SURVEY,
        score=9,
        given_at=NOW,
        source=Source.BUTTON,
        wording=Wording(ask.language, ask.wording_version),
    )
    return replace(answer, segments=segments_of(ask.survey, facts_of(ask.survey, ask.person, ask.language, ())))


def _rebuild(history: History) -> None:
    if any(checked.differ for checked in rebuild_tallies(history.ctx)):
        raise BrokenError("tallies that were just counted differ from the answers")


def _check(history: History) -> None:
    if differ := [checked for checked in check_tallies(history.ctx) if checked.differ]:
        raise BrokenError(f"tallies differ from the answers: {differ}")


def _settle(engine: Engine) -> None:
    """Do what PostgreSQL does by itself after a while."""
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(text("VACUUM ANALYZE"))


def _resident_mb() -> float | None:
    """Give what this process holds in memory; none where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
