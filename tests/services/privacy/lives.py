"""One small survey, lived through again and again, and what everybody gets to see of it.

What somebody can learn is what looks different to them when it was different. So a survey is lived through twice, alike
in everything but one thing: two people have changed places, say, so that a number is not Ana's but Ben's. Whoever sees
the same in both lives can't tell; whoever sees a difference can. What is left to chance (ids, and what is ordered by
them) falls alike on what is alike.
"""

import io
import json
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import select

from bot.core.actions.planning import Draft
from bot.core.asking.preview import as_json as preview_json
from bot.core.delivery.kinds import Lane
from bot.core.exchange.exported import RefusedExportError
from bot.core.exchange.loop_table import loop_json
from bot.core.exchange.person_object import person_object
from bot.core.exchange.report_object import as_json as report_json
from bot.core.privacy.promise import ContactPath, contact_path
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.services.actions.handling import plan
from bot.services.asking import previewing
from bot.services.care import handling, looking
from bot.services.care.following import followed
from bot.services.exchange.exporting import Format, export_answers
from bot.services.numbers import requesting
from bot.services.privacy import forgetting
from bot.slack.blocks.care.listing import cases_screen
from bot.slack.blocks.numbers.reports import answered_screen
from bot.slack.blocks.survey.preview import preview_lines, preview_text
from bot.slack.reports import answer_report
from storage.schema import cases
from tests.services.small_company import BERLIN, DAY, Company

CHANNEL, CARE = "CNPS", "CCARE"
OWNER = Who(Role.MEMBER, "UOWNER", channels={CHANNEL})
READER = Who(Role.MEMBER, "UREADER", channels={CHANNEL})
CARER = Who(Role.MEMBER, "UCARER", channels={CARE})
COLLEAGUES = tuple(f"UPERSON{number}" for number in range(10))
ONE_PERSON = "export --person"
REPORTS = (
    "",
    "all",
    "as csv",
    "trend",
    "movement",
    "passives",
    "themes",
    "themes all",
    "at-risk",
    "actions",
    "responses",
    "working",
)
LOOPS = ("loop", "loop all")
ON_THE_COMMAND_LINE = ("", "all")
NOON, NIGHT = 12, 2  # o'clock; a summary comes at nine, and until eleven everybody is asked
REASKS = (58, 70)  # so many days later: before passives are asked again, and after


class Viewpoint(StrEnum):
    """Whoever looks; each is a column of the page's tables."""

    READER = "reader of the channel"
    CARER = "looks after cases"
    OWNER = "owner"
    COMMANDS = "operator's commands"
    DATABASE = "database"
    BACKUP = "a night's backup"


@dataclass(frozen=True)
class Reply:
    """An answer, and whether its giver agrees to be contacted, where that is offered."""

    who: str
    score: int
    words: str
    agrees: bool = False


@dataclass(frozen=True)
class Story:
    """Who is asked, and who says what on which day after that."""

    asked: tuple[str, ...]
    days: tuple[tuple[Reply, ...], ...]

    def told_of(self, tell: Callable[[Reply], Reply]) -> "Story":
        return replace(self, days=tuple(tuple(map(tell, day)) for day in self.days))


@dataclass
class Life:
    """A survey as it goes, and what was seen of it so far."""

    company: Company
    privacy: Privacy
    folder: Path
    seen: dict[Viewpoint, list[tuple[datetime, str, str]]] = field(
        default_factory=lambda: {one: [] for one in Viewpoint}
    )
    _what: str = ""  # is done right now
    _drawn: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        # Without the bot's token a key of a conversation is nothing but chance, which is left out of what is compared.
        self.company.ctx = replace(self.company.ctx, new_id=self._new_id)

    def _new_id(self) -> str:
        self._drawn[self._what] += 1
        return blake2b(f"{self._what} {self._drawn[self._what]}".encode(), digest_size=16).hexdigest()

    def through(self, story: Story) -> "Life":
        self.company.hire(*COLLEAGUES, OWNER.id, READER.id, CARER.id)
        self.company.survey(
            privacy=self.privacy, people=story.asked, cases=("detractor", "contact"), cases_channel=CARE
        )
        about = Draft(title="Make it faster", words=("fast", "slow"), due="2027-12-01", aim="mentions 1 %")
        plan(self.company.ctx, OWNER, self.company.stored(), about)
        self.company.tick()
        self._see_previews()
        self._wait(self._next(NOON))
        begun = self.company.clock()
        for day in story.days:
            for what, do in self._steps(day):
                self._what = what
                do()
                self._see_database()
            self._night_comes()
            self._wait(self._next(NOON))
            self._look()
        self._close_cases()
        for days in REASKS:
            self._wait(begun + days * DAY)
            self._look()
        return self

    def _steps(self, day: tuple[Reply, ...]) -> Iterator[tuple[str, Callable[[], object]]]:
        for reply in day:
            yield f"a {reply.score}", partial(self.company.click, reply.who, reply.score)
            yield reply.words, partial(self.company.types, reply.who, reply.words)
        yield "a pause", self.company.pauses
        for reply in day:
            if reply.agrees and ("thanks", "contact") in self.company.heard(reply.who):
                yield "agreed", partial(self.company.may_be_contacted, reply.who)

    def _close_cases(self) -> None:
        """Let the owner close what is open: whoever gave a low number may be asked once more."""
        self._what = "closed"
        for view in looking.open_to(self.company.ctx, OWNER, None):
            handling.close(self.company.ctx, OWNER, view.case.id, cause="Two tabs", done="mended", told=None)
        self.company.deliver()

    def _night_comes(self) -> None:
        self._wait(self._next(NIGHT))
        copied = self.folder / "backup"
        copied.mkdir()
        for file in self._file.parent.glob(f"{self._file.name}*"):
            shutil.copy(file, copied)
        self._note(Viewpoint.BACKUP, "rows", "\n".join(rows_of(copied / self._file.name)))
        shutil.rmtree(copied)

    def _next(self, hour: int) -> datetime:
        now = self.company.clock().astimezone(BERLIN)
        at = now.replace(hour=hour, minute=0)
        return at if at > now else at + DAY

    def _wait(self, until: datetime) -> None:
        self._what = "time passes"
        self.company.wait(until=until)

    @property
    def _file(self) -> Path:
        return Path(str(self.company.engine.url.database))

    # What is seen

    def _note(self, viewpoint: Viewpoint, where: str, text: str) -> None:
        self.seen[viewpoint].append((self.company.clock(), where, text))

    def _look(self) -> None:
        """Let everybody ask whatever they may. The owner reads whatever the channel's readers do, and more."""
        self._note_for_both(CHANNEL, "\n".join(self.company.texts.get(f"channel:{CHANNEL}", [])))
        for words in REPORTS:
            self._note_for_both(words, answer_report(self.company.ctx, READER, words, "en").text)
        self._note(Viewpoint.OWNER, "responses", answer_report(self.company.ctx, OWNER, "responses", "en").text)
        self._see_alerts()
        self._see_cases()
        self._see_previews()
        self._see_commands()
        self._see_database()

    def _note_for_both(self, where: str, text: str) -> None:
        for viewpoint in (Viewpoint.READER, Viewpoint.OWNER):
            self._note(viewpoint, where, text)

    def _see_alerts(self) -> None:
        to_owner = contact_path(self.company.stored().plan) is ContactPath.OWNER
        note = partial(self._note, Viewpoint.OWNER) if to_owner else self._note_for_both
        for lane, texts in self.company.texts.items():
            if lane.startswith(Lane.ALERT):
                note("alerts", "\n".join(texts))

    def _see_cases(self) -> None:
        """The owner sees what whoever looks after cases does, and private ones."""
        ctx, texts = self.company.ctx, self.company.texts
        with self.company.engine.connect() as db:
            posts = db.execute(select(cases.c.id, cases.c.private)).all()
        mornings = texts.get(f"{Lane.MORNING}:{CARE}", [])
        for who, viewpoint in ((CARER, Viewpoint.CARER), (OWNER, Viewpoint.OWNER)):
            theirs = [texts[f"{Lane.CASE}:{one}"] for one, hidden in posts if who is OWNER or not hidden]
            self._note(viewpoint, "cases", "\n".join([*sorted(map("\n".join, theirs)), *mornings]))
            listed = cases_screen(looking.open_to(ctx, who, None), "en").text
            self._note(viewpoint, "/nps cases", "\n".join(sorted(listed.splitlines())))
            for words in LOOPS:
                self._note(viewpoint, words, answer_report(ctx, who, words, "en").text)

    def _see_previews(self) -> None:
        said = previewing.preview(self.company.ctx, self.company.stored())
        self._note(Viewpoint.OWNER, "preview", preview_text(said, "en").text)
        self._note(Viewpoint.COMMANDS, "preview --all", "\n".join(preview_lines(said, "en")))
        self._note(Viewpoint.COMMANDS, "preview --json", json.dumps(preview_json(said)))

    def _see_commands(self) -> None:
        ctx, survey = self.company.ctx, self.company.stored()
        for words in ON_THE_COMMAND_LINE:
            asked = requesting.read_typed(ctx, OPERATOR, words)
            answered, watched = requesting.answer(ctx, asked), requesting.watched(ctx, asked)
            self._note(Viewpoint.COMMANDS, f"report {words}", answered_screen(answered).text)
            self._note(Viewpoint.COMMANDS, f"report --json {words}", json.dumps(report_json(answered, watched)))
        for words in LOOPS:
            asked = requesting.read_typed(ctx, OPERATOR, words)
            self._note(Viewpoint.COMMANDS, words, json.dumps(loop_json(asked, followed(ctx, asked))))
        self._what, self._drawn["export"] = "export", 0
        out = io.StringIO(newline="")
        with suppress(RefusedExportError):
            export_answers(ctx, survey, out, Format.CSV)
        self._note(Viewpoint.COMMANDS, "export", out.getvalue())
        for one in COLLEAGUES:
            if (kept := forgetting.kept_about(ctx, one)) is not None:
                self._note(Viewpoint.COMMANDS, ONE_PERSON, json.dumps(person_object(kept)))

    def _see_database(self) -> None:
        self._note(Viewpoint.DATABASE, "rows", "\n".join(rows_of(self._file)))


def rows_of(file: Path) -> list[str]:
    """Give every row of every table of a database, as text; but for keys of conversations that lead nowhere else."""
    with closing(sqlite3.connect(file)) as db:
        db.row_factory = sqlite3.Row
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        rows = {name: [dict(row) for row in db.execute(f'SELECT * FROM "{name}"')] for name in names}  # noqa: S608
    elsewhere = {value for name in names if name != "conversations" for row in rows[name] for value in row.values()}
    for row in rows["conversations"]:
        if row["key"] not in elsewhere:
            del row["key"]
    return [f"{name} {row}" for name in names for row in sorted(map(str, rows[name]))]
