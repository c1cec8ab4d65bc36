"""An audit by linear algebra: what follows from everything that a reader may ask of a small survey, on every day.

A story is told to as many surveys at once as it has answers, and one more. In each of them another answer is a
promoter's, and all others are detractors': so how many promoters a reader is shown there says how often that very
answer is in the sum. The sums of all that can be asked span what a reader can work out; nobody's answer may lie in it,
nor the difference of two.
"""

import io
import random
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

from sqlalchemy import Engine, select

from bot.core.clock.window import Window
from bot.core.conversation.answer import Source, Wording, new_answer
from bot.core.conversation.ask import AskKind
from bot.core.exchange.exported import RefusedExportError
from bot.core.numbers.score import Band, Counts, tally
from bot.core.reports.answered import Inquiry
from bot.core.reports.request import Request
from bot.core.reports.summary.edition import Edition
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.demo.clock import SettableClock
from bot.services.context import Context
from bot.services.exchange.exporting import Format, export_answers
from bot.services.exchange.importing import import_answers
from bot.services.numbers import requesting
from bot.services.numbers.summarising import write_summary
from bot.services.privacy.forgetting import forget
from bot.services.survey.releasing import close_releases
from bot.services.survey.surveys import apply_plan
from storage.queries.conversation import answers, asks
from storage.queries.survey import people, surveys
from storage.queries.survey.workspaces import add_placeholder
from storage.schema import released

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
TEAMS, COUNTRIES = ("Sales", "Ops", "Legal"), ("DE", "FR")
DAYS = 6
Event = tuple[str, int]  # what happens, to which person


@dataclass
class Story:
    """What happens to a survey of few people, day by day; nothing of it depends on what anybody answers."""

    days: list[list[Event]]
    teams: list[str]
    countries: list[str]

    @property
    def answers(self) -> int:
        """How many answers are given in it."""
        return sum(what in {"answer", "change", "reask", "import"} for day in self.days for what, _ in day)


def any_story(seed: int) -> Story:
    """Make up a story: waves, changes, re-answers, moves between groups, imports, forgetting."""
    chance = random.Random(seed)  # noqa: S311 (a story, not a secret)
    size = chance.randint(8, 10)
    what = ["answer"] * 12 + ["change", "move", "reask", "import", "forget"]
    days = [
        [(chance.choice(what), chance.randrange(size)) for _ in range(chance.choice((1, 5, 7)))] for _ in range(DAYS)
    ]
    return Story(days, [chance.choice(TEAMS) for _ in range(size)], [chance.choice(COUNTRIES) for _ in range(size)])


@dataclass
class Teller:
    """Tells a story to a survey of its own for every answer in it."""

    engine: Engine
    story: Story
    privacy: Privacy
    clock: SettableClock = field(default_factory=lambda: SettableClock(START))
    given: int = 0
    last: dict[int, list[tuple[str, str]]] = field(default_factory=dict)  # by person: the answer in each survey
    gone: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        ids = iter(range(10**9))
        self.chance = random.Random(7)  # noqa: S311 (ids that tell no order)
        self.ctx = Context(self.engine, "", self.clock, lambda: f"{self.chance.getrandbits(96):024x}{next(ids):08x}")
        with self.engine.begin() as db:
            self.ctx = replace(self.ctx, team_id=add_placeholder(db, START))
        for number in range(self.story.answers + 1):
            plan = SurveyPlan(
                name=f"s{number}", product="Acme", asker="Acme", privacy=self.privacy, segments=("team", "country")
            )
            apply_plan(self.ctx, plan, actor="test")
        with self.engine.begin() as db:
            team = self.ctx.team_id
            self.people = [people.ensure_somebody(db, team, f"U{n}", START) for n in range(len(self.story.teams))]
            self.surveys = surveys.surveys_of(db, team)

    def score(self, survey: int) -> int:
        return 10 if survey == self.given else 0

    def tell(self, event: Event) -> None:
        what, who = event
        if what == "move":
            self.story.teams[who] = TEAMS[(TEAMS.index(self.story.teams[who]) + 1) % len(TEAMS)]
        elif what == "forget":
            forget(self.ctx, f"U{who}", event_key=f"forget-{who}-{self.given}")
            self.last.pop(who, None)
        elif what == "import":
            self._bring_in(who)
        else:
            with self.engine.begin() as db:
                self.last[who] = [self._answer(db, what, who, number) for number in range(len(self.surveys))]
            self.given += 1

    def _bring_in(self, who: int) -> None:
        for number, survey in enumerate(self.surveys):
            row = f"p{who},{self.score(number)},2026-01-{who + 1:02}T0{self.given % 10}:{self.given:02}:00Z\n"
            file = io.StringIO("person,score,answered_at\n" + row, newline="")
            if self.privacy is not Privacy.ANONYMOUS:
                import_answers(self.ctx, file, survey.plan.name, dry_run=False, strict=True)
        self.given += 1

    def _answer(self, db, what: str, who: int, number: int) -> tuple[str, str]:
        survey, kind = self.surveys[number], AskKind.REASK if what == "reask" else AskKind.SURVEY
        before = self.last[who][number] if who in self.last else None
        ask_id, corrects = self.ctx.new_id(), None
        if what == "change" and before and not asks.ask_by_id(db, before[1]).is_released:
            ask_id, corrects = before[1], before[0]
        else:
            parent = before[1] if kind is AskKind.REASK and before and self._is_free(db, before[1]) else None
            kind = AskKind.SURVEY if parent is None else kind
            person, now = self.people[who], self.ctx.now()
            asks.add_ask(
                db, ask_id=ask_id, person=person, survey_id=survey.id, due_at=now, kind=kind, reason="test",
                parent_id=parent,
            )  # fmt: skip
        answer = new_answer(
            survey, answer_id=self.ctx.new_id(), person_id=self.people[who].id, ask_id=ask_id, kind=kind,
            score=self.score(number), given_at=self.ctx.now(), source=Source.BUTTON, wording=Wording("en", 1),
        )  # fmt: skip
        if self.privacy is not Privacy.ANONYMOUS:
            answer = replace(answer, segments={"team": self.story.teams[who], "country": self.story.countries[who]})
        answers.record(db, answer, corrects=corrects)
        if self.privacy is not Privacy.ANONYMOUS:
            ask = asks.ask_by_id(db, ask_id)
            asks.save_ask(db, ask, replace(ask, response_id=answer.id, asked_at=self.ctx.now()))
        return answer.id, ask_id

    @staticmethod
    def _is_free(db, ask_id: str) -> bool:
        return asks.reask_of(db, ask_id) is None

    def next_morning(self) -> None:
        self.clock.move_to(self.clock() + timedelta(days=1))
        close_releases(self.ctx)
        with self.engine.connect() as db:
            self.surveys = surveys.surveys_of(db, self.ctx.team_id)

    def days_that_matter(self) -> list[date]:
        """Give the days of releases and tables: windows that begin or end between them show what these show."""
        with self.engine.connect() as db:
            numbers = db.scalars(select(released.c.day).distinct()).all()
        return sorted(date.fromordinal(number) for number in numbers)


Reading = tuple[tuple[int, int], ...]  # in each survey: how many answers, how many of them promoters'


def read(teller: Teller, windows: list[Window]) -> list[Reading]:
    """Ask everything that a reader may ask of some windows today, and give it survey by survey."""
    columns = [_of_survey(teller, survey, windows) for survey in teller.surveys]
    names = sorted({name for column in columns for name in column})
    return [tuple(column.get(name, (0, 0)) for column in columns) for name in names]


def _of_survey(teller: Teller, survey, windows: list[Window]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}

    def note(name: str, counts: Counts) -> None:
        found[name] = (counts.n, counts.promoters)

    for window in windows:
        at = f"{window.start}..{window.end}"
        values: dict[str, list[str]] = {}
        for by in ("team", "country"):
            told = requesting.answer(teller.ctx, _asked(survey, window, by=by))
            note(f"{at} all {by}", told.report.counts)
            if told.report.counts_before:
                note(f"{at} before {by}", told.report.counts_before)
            note(f"{at} others {by}", told.breakdown.others)
            for group in told.breakdown.groups:
                note(f"{at} {by} {group.value}", group.counts)
            values[by] = [group.value for group in told.breakdown.groups]
        for team in values["team"]:  # of any other it is said that it is not known
            told = requesting.answer(teller.ctx, _asked(survey, window, by="country", where=("team", team)))
            note(f"{at} only {team}", told.report.counts)
            for group in told.breakdown.groups:
                note(f"{at} only {team} {group.value}", group.counts)
        asked = _asked(survey, window)
        moved = requesting.movement(teller.ctx, asked).people
        ups = sum(n for (_, now), n in moved.items() if now is Band.PROMOTER)
        found[f"{at} moved"] = (moved.total(), ups)
        replies = requesting.newest_replies(teller.ctx, asked)
        note(f"{at} replies", tally(reply.score for reply in replies))
    end = teller.clock().date()
    for length in (1, 90):
        edition = Edition(end, end - timedelta(days=length))
        note(f"{end} news of {length}", write_summary(teller.ctx, survey, edition).new)
    found |= _exported(teller, survey, end)
    return found


def _exported(teller: Teller, survey, end: date) -> dict[str, tuple[int, int]]:
    out = io.StringIO(newline="")
    try:
        export_answers(teller.ctx, survey, out, Format.CSV)
    except RefusedExportError:
        return {}
    rows = [line.split(",") for line in out.getvalue().splitlines()[1:]]
    by_day: dict[str, list[int]] = {}
    for row in rows:
        by_day.setdefault(f"{end} export {row[2]} {row[5]}", []).append(int(row[3]))
    return {name: (len(scores), sum(score >= 9 for score in scores)) for name, scores in by_day.items()}


def _asked(survey, window: Window, **words: object) -> Inquiry:
    return Inquiry(Request(survey=survey.plan.name, **words), survey, window)


@dataclass
class Audit:
    """What was found about one story. sums: how many different ones a reader saw; given_away: whose answers follow."""

    sums: int
    given_away: list[str]
    shown: int  # answers that were in any of them


def audit(engine: Engine, seed: int, privacy: Privacy = Privacy.CONFIDENTIAL) -> Audit:
    """Tell a story, read everything on every day, and see what follows.

    Raises AssertionError where what is shown depends on what people answered, and not only on who did and when.
    """
    story = any_story(seed)
    teller = Teller(engine, story, privacy)
    seen: set[Reading] = set()
    for day in story.days:
        for event in day:
            teller.tell(event)
        teller.next_morning()
        today = teller.clock().date()
        seen.update(read(teller, [Window(None, today)]))
    days = teller.days_that_matter()
    seen.update(read(teller, [Window(start, end) for start in days for end in days if start <= end]))
    for reading in seen:
        assert len({n for n, _ in reading}) == 1, "which sums are shown depends on the answers"
    none = [reading[-1][1] for reading in seen]  # the survey in which nobody is a promoter
    assert set(none) <= {0}
    sums = {tuple(promoters for _, promoters in reading[:-1]) for reading in seen}
    return Audit(len(sums), given_away(sorted(sums)), sum(map(any, zip(*sums, strict=True))) if sums else 0)


def given_away(sums: list[tuple[int, ...]]) -> list[str]:
    """Name the answers, and differences of two, that follow from sums; by elimination over fractions."""
    basis = _reduced(sums)
    n = len(sums[0]) if sums else 0
    found = []
    for one in range(n):
        if _follows({one: Fraction(1)}, basis):
            found.append(f"answer {one}")
        found += [
            f"answer {one} {word} answer {other}"
            for other in range(one)
            for word, sign in (("less", -1), ("and", 1))
            if _follows({one: Fraction(1), other: Fraction(sign)}, basis)
        ]
    return found


def _reduced(sums: list[tuple[int, ...]]) -> dict[int, dict[int, Fraction]]:
    basis: dict[int, dict[int, Fraction]] = {}
    for one in sums:
        row = _rest({place: Fraction(value) for place, value in enumerate(one) if value}, basis)
        if row:
            pivot = min(row)
            basis[pivot] = {place: value / row[pivot] for place, value in row.items()}
    return basis


def _rest(row: dict[int, Fraction], basis: dict[int, dict[int, Fraction]]) -> dict[int, Fraction]:
    row = dict(row)
    for pivot in sorted(basis):
        if times := row.get(pivot):
            for place, value in basis[pivot].items():
                row[place] = row.get(place, Fraction()) - times * value
            row = {place: value for place, value in row.items() if value}
    return row


def _follows(row: dict[int, Fraction], basis: dict[int, dict[int, Fraction]]) -> bool:
    return not _rest(row, basis)
