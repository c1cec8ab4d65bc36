"""Three years of questions and answers of one survey, written as fast as the database takes them."""

import gc
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from sqlalchemy import Connection, Engine, Index, text

from bot.core.survey.audience import EVERYONE, READ_AGAIN
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.core.survey.survey import Survey
from bot.core.themes import Reading, tags_of
from bot.services.context import Context
from bot.services.survey.surveys import apply_plan
from bot.wiring import random_id
from storage.postgres import take_time
from storage.queries.asking import audiences
from storage.queries.survey import surveys
from storage.schema import asks, comments, responses
from tests.core.themes.grading import HALVES, labelled

BEGAN, DAYS, WAVE = date(2023, 11, 24), 1_096, 91
TODAY = BEGAN + timedelta(days=DAYS - 1)
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
EACH = 10  # answers a person, of the twelve waves
WRITES = 4  # one answer of so many has words beside it
PROPERTY, OTHER = "department", "country"
SEGMENTS = {  # how many values each property has
    PROPERTY: tuple(f"Department {letter}" for letter in "ABCDEFGH"),
    OTHER: ("AT", "BR", "DE", "ES", "FR", "GB", "IT", "JP", "PT", "US"),
    "plan": ("free", "team", "enterprise"),
    "joined": ("2021", "2022", "2023", "2024", "2025"),
}
TEAM, AT_ONCE = "T1", 50_000

Columns = dict[str, object]


@dataclass(frozen=True, slots=True)
class History:
    """A database with answers in it: which survey, and who gave them."""

    engine: Engine
    ctx: Context
    survey: Survey
    people: int


def write_history(engine: Engine, answers: int, privacy: Privacy = Privacy.NAMED) -> History:
    """Fill a migrated database: each person answers about quarterly, with a few days' delay, and leaves waves out."""
    ctx = Context(engine, TEAM, lambda: NOW, random_id)
    with engine.begin() as db:
        db.execute(
            text("INSERT INTO workspaces (team_id, name, created_at) VALUES (:team, 'Large', :now)"),
            {"team": TEAM, "now": NOW.isoformat(sep=" ")},
        )
    plan = SurveyPlan(
        name="large",
        product="Acme",
        asker="Acme",
        segments=tuple(SEGMENTS),
        privacy=privacy,
        audience=Audience(everyone=True),
    )
    apply_plan(ctx, plan, actor="benchmark")
    survey = ctx.read(lambda db: surveys.surveys_of(db, TEAM))[0]
    number = answers // EACH
    with engine.begin() as db:
        take_time(db)
        _load(db, "people", _everybody(number))
        _ask_everybody(db, number)
        indexes = sorted([*responses.indexes, *asks.indexes, *comments.indexes], key=lambda index: str(index.name))
        for index in indexes:
            index.drop(db)
        _load(db, "asks", _all_asks(survey.id, number))
        _load(db, "responses", _all_answers(survey.id, number))
        _load(db, "comments", _all_comments(survey.id, number))
        _make(db, indexes)
    gc.collect()
    return History(engine, ctx, survey, number)


def _make(db: Connection, indexes: Sequence[Index]) -> None:
    for index in indexes:
        index.create(db)


def _everybody(number: int) -> Iterator[Columns]:
    for person in range(1, number + 1):
        yield {
            "id": person,
            "team_id": TEAM,
            "slack_user_id": f"U{person:09}",
            "kind": "member",
            "properties": _segments(person),
            "profile": "{}",
            "first_seen_at": "2023-01-01 00:00:00.000000",
            "newcomer": "0",
        }


def _ask_everybody(db: Connection, number: int) -> None:
    """Note that the workspace was read, with everybody in it."""
    (everyone,) = audiences.sources_of(db, TEAM, [EVERYONE])
    audiences.keep_members(db, TEAM, everyone.id, range(1, number + 1))
    audiences.was_read(db, everyone.id, NOW, NOW + READ_AGAIN)


def _all_answers(survey_id: int, number: int) -> Iterator[Columns]:
    for person in range(1, number + 1):
        chance = _chance(person)
        days, segments = _days(chance), _segments(person)
        for turn, day in enumerate(days):
            follows = days[turn + 1] if turn + 1 < len(days) else None
            yield {
                "id": _id(person, turn),
                "team_id": TEAM,
                "survey_id": survey_id,
                "person_id": person,
                "ask_id": _id(person, turn),
                "kind": "survey",
                "score": chance.choice(_SCORES),
                "answered_at": f"{_DAYS[day]} 10:00:00.000000",
                "answered_day": _DAYS[day],
                "summary_slot": _DAYS[day + 1],
                "superseded_at": None if follows is None else f"{_DAYS[follows]} 10:00:00.000000",
                "superseded_day": None if follows is None else _DAYS[follows],
                "superseded_by": None if follows is None else _id(person, turn + 1),
                "corrected": "0",
                "source": "button",
                "language": "en",
                "wording_version": 1,
                "segments": segments,
            }


def _all_asks(survey_id: int, number: int) -> Iterator[Columns]:
    for person in range(1, number + 1):
        days = _days(_chance(person))
        for turn, day in enumerate(days):
            yield {
                "id": _id(person, turn),
                "team_id": TEAM,
                "survey_id": survey_id,
                "person_id": person,
                "kind": "survey",
                "reason": "wave",
                "state": "done",
                "version": 3,
                "due_at": f"{_DAYS[day]} 09:00:00.000000",
                "asked_at": f"{_DAYS[day]} 09:00:00.000000",
                "asked_day": _DAYS[day],
                "asked_before": _DAYS[days[turn - 1]] if turn else None,
                "answered_day": _DAYS[day],
                "response_id": _id(person, turn),
                "language": "en",
                "wording_version": 1,
                "heard": "[]",
            }


def _all_comments(survey_id: int, number: int) -> Iterator[Columns]:
    """Put words beside one answer of four; what two people wrote alike is about the same."""
    words = [(one.text, tags_of(one.text, "en", Reading())) for half in HALVES for one in labelled(half, "en")]
    for person in range(1, number + 1):
        days, chance = _days(_chance(person)), _chance(number + person)
        for turn, day in enumerate(days):
            if chance.randrange(WRITES):
                continue
            said, tags = chance.choice(words)
            yield {
                "id": f"{chance.getrandbits(128):032x}",
                "team_id": TEAM,
                "survey_id": survey_id,
                "person_id": person,
                "response_id": _id(person, turn),
                "question": "why",
                "text": said,
                "summary_slot": _DAYS[day + 1],
                "themes": " ".join(tags.themes),
                "tagged_with": tags.version,
                "words": tags.words,
            }


_DAYS = [(BEGAN + timedelta(days=n)).isoformat() for n in range(DAYS + WAVE)]
_WAVES = DAYS // WAVE
_SCORES = (0, 3, 5, 6, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 10, 10)


def _days(chance: random.Random) -> list[int]:
    """Give the days of somebody's answers: the same turn in every wave, up to ten days late; two waves left out."""
    turn, answered = chance.randrange(WAVE - 10), sorted(chance.sample(range(_WAVES), EACH))
    return [turn + WAVE * wave + chance.randrange(10) for wave in answered]


def _chance(person: int) -> random.Random:
    return random.Random(11 * person)  # noqa: S311 (the same at every run)


def _segments(person: int) -> str:
    places = (person // 7**place for place in range(len(SEGMENTS)))
    return json.dumps({name: of[place % len(of)] for place, (name, of) in zip(places, SEGMENTS.items(), strict=True)})


def _id(person: int, turn: int) -> str:
    return f"{person:08x}{turn:02x}{'0' * 22}"


def _load(db: Connection, table: str, rows: Iterator[Columns]) -> None:
    """Write rows by the driver's own fastest way; SQLAlchemy's types would take most of the time."""
    driver = db.connection.driver_connection
    if driver is None:
        raise LookupError("the database is closed")
    first = next(rows)
    names = ", ".join(first)
    if db.dialect.name == "postgresql":
        with driver.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            copy.write_row(tuple(first.values()))
            for row in rows:
                copy.write_row(tuple(row.values()))
        return
    insert = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(first))})"  # noqa: S608 (names of our own)
    driver.execute(insert, tuple(first.values()))
    while batch := [tuple(row.values()) for row in islice(rows, AT_ONCE)]:
        driver.executemany(insert, batch)
