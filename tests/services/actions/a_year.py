"""A year of a company: who is asked answers, or not, by chance that is the same each time; and its books are kept.

Every working day begins at half past nine. Who answers writes one of a few sentences whose themes stand beside them.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from random import Random

from sqlalchemy import select

from bot.core.actions.log import State
from bot.core.actions.notices import Said
from bot.core.actions.planning import Draft
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import OPEN_STATES
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.jobs import tasks
from bot.services.actions import handling, hearing, reading
from bot.services.asking import going_on
from bot.services.conversation import answering
from storage.schema import asks, notices, people
from tests.services.actions.books_of_a_year import PROMOTER, Action, Books, Given, way
from tests.services.small_company import BERLIN, DAY, Company

OWNER = Who(Role.MEMBER, "UOWNER")
WISHES = {
    "speed": "It is so slow",
    "price": "Far too expensive for us",
    "reliability": "It crashes on me",
    "documentation": "The documentation is out of date",
}
CONTENT = "My team likes it"
SHARE_SOLVED = {"speed": 60, "reliability": 50}  # as its aim says; half, where that is another


@dataclass
class Life:
    """Somebody: how much they like it, from 0 to 10, and what they wish for, the strongest first."""

    id: str
    mood: int
    wishes: list[str]
    lane: str = ""
    read: int = 0  # so many of their messages


@dataclass
class Year:
    """A company with so many people, and what they do. watch: is called at the end of each day."""

    company: Company
    many: int
    seed: int
    privacy: Privacy = Privacy.NAMED
    held_out: str = "10"
    spread: int = 10
    watch: Callable[[], None] = lambda: None
    books: Books = field(default_factory=Books)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)  # noqa: S311 (no secret)
        names = tuple(f"U{number:04}" for number in range(self.many))
        self.company.hire(*names)
        self.company.survey(people=names, privacy=self.privacy, spread=self.spread, summary_channel=None)
        self.company.plan()
        self.start = self.company.clock()
        self.deeds: dict[int, list[Callable[[], None]]] = defaultdict(list)
        self.stamps = count(1)
        self.lives = [Life(name, *self._born()) for name in names]
        with self.company.engine.connect() as db:
            ids = dict(list(db.execute(select(people.c.slack_user_id, people.c.id))))
        for life in self.lives:
            life.lane = f"person:{ids[life.id]}"

    def _born(self) -> tuple[int, list[str]]:
        mood = self.chance.choice((2, 4, 5, 6, 7, 7, 7, 8, 8, 8, 9, 9, 10))
        wishes = self.chance.choices(tuple(WISHES), weights=(5, 2, 3, 3), k=1 if self.chance.random() < 0.7 else 2)
        return mood, list(dict.fromkeys(wishes))

    # Days

    def today(self) -> int:
        return (self.company.clock() - self.start).days

    def live(self, until: int) -> None:
        """Live through the days up to one."""
        for number in range(self.today(), until):
            now = self.start + number * DAY
            if not self._is_working_day(number) or not self._is_anything_due(number, now):
                continue
            self.company.clock.move_to(now)
            tasks.tick(self.company.ctx)
            self.company.deliver()
            for life in self.lives:
                self._reads(life)
            deeds = self.deeds.pop(number, [])
            for deed in deeds:
                deed()
            if deeds:
                self.company.clock.move_to(self.company.clock() + timedelta(seconds=91))  # they pause
                going_on.go_on(self.company.ctx)
                self.company.deliver()
            self.ship_again()
            self.watch()
        self.company.clock.move_to(self.start + until * DAY)
        self.company.tick()

    def _is_anything_due(self, number: int, now: datetime) -> bool:
        """On a day on which nobody does anything, nor is asked or told, the bot is let rest, but for Mondays."""
        if number in self.deeds or now.astimezone(BERLIN).weekday() == 0:
            return True
        moments = (asks.c.due_at, asks.c.state == "scheduled"), (asks.c.closes_at, asks.c.state.in_(OPEN_STATES))
        untold = (notices.c.due_at, notices.c.told_at.is_(None) & (notices.c.state != "dropped"))
        with self.company.engine.connect() as db:
            return any(db.scalar(select(at).where(at <= now, which).limit(1)) for at, which in (*moments, untold))

    def _later(self, most: int, deed: Callable[[], None]) -> None:
        """Let something be done today or on one of the next working days."""
        self._on(self.today() + self.chance.randrange(most + 1), deed)

    def _on(self, day: int, deed: Callable[[], None]) -> None:
        while not self._is_working_day(day):
            day += 1
        self.deeds[day].append(deed)

    def _is_working_day(self, day: int) -> bool:
        return (self.start + day * DAY).astimezone(BERLIN).weekday() < 5

    # People

    def _reads(self, life: Life) -> None:
        said = self.company.said.get(life.lane, [])
        for kind, about in said[life.read :]:
            if kind == "ask":
                self._is_asked(life)
            elif kind == "action note":
                self._is_told(life, about or "")
        life.read = len(said)

    def _is_asked(self, life: Life) -> None:
        if self.company.ask(life.id).kind is AskKind.REASK:
            before = self.books.given[life.id][-1]
            before.asked_about = True
            action = self.books.told_or_left(life.id, before.at)
            if action is not None:
                action.asked_again[life.id] = self.company.clock() - action.heard_or_not(life.id)
        moved = self.chance.random()
        if moved < 0.02:
            self._later(3, lambda: self._stops(life))
        elif moved > 0.2:
            self._later(3, lambda: self._answers(life))

    def _stops(self, life: Life) -> None:
        self.company.stops(life.id)
        self.books.stopped.add(life.id)

    def _answers(self, life: Life) -> None:
        ask = self.company.ask(life.id)
        life.mood = min(10, max(0, life.mood + self.chance.choice((-1, 0, 0, 0, 1))))
        given = Given(self.company.clock().astimezone(BERLIN), life.mood, again=ask.kind is AskKind.REASK)
        if given.again:
            self._is_moved(life, self.books.given[life.id][-1], given)
        self.books.given[life.id].append(given)
        answering.click_score(self.company.ctx, ask_id=ask.id, slack_user_id=life.id, score=life.mood)
        if self.chance.random() < 0.8:
            self._writes(life, given)
            if self.chance.random() < 0.1:
                self._on(self.today() + 1, lambda: self._adds(life, given))
        self.books.answers_first(life.id, asked_at=ask.asked_at)

    def _writes(self, life: Life, given: Given) -> None:
        wishes = life.wishes if given.band != PROMOTER else life.wishes[:1] if self.chance.random() < 0.3 else []
        self._types(life, ". ".join(WISHES[one] for one in wishes) or CONTENT)
        given.about |= set(wishes)
        given.wrote = True

    def _adds(self, life: Life, given: Given) -> None:
        wish = self.chance.choice(tuple(WISHES))
        self._types(life, WISHES[wish])
        given.about.add(wish)

    def _types(self, life: Life, text: str) -> None:
        """Type it; what the bot says to that is delivered with what it says to others."""
        ctx, key = self.company.ctx, self.company.key()
        ts = f"{self.company.clock().timestamp() + next(self.stamps) / 1_000_000:.6f}"
        answering.read_text(ctx, event_key=key, slack_user_id=life.id, text=text, ts=ts)

    def _is_moved(self, life: Life, before: Given, given: Given) -> None:
        action = self.books.alone(life.id, before.at)
        if action is not None:
            moved = action.moved if life.id in action.told else action.moved_without
            moved[way(before.band, given.band)] += 1

    def _is_told(self, life: Life, about: str) -> None:
        action = next(one for one in self.books.actions if one.id in about)
        assert life.id not in action.told
        action.told[life.id] = self.company.clock()
        if not action.dropped and self.chance.random() < 0.7:
            self._later(2, lambda: self._says(life, action))

    def _says(self, life: Life, action: Action) -> None:
        said = self.chance.choices((Said.YES, Said.PARTLY, Said.NO), weights=(7, 2, 1))[0]
        hearing.say(self.company.ctx, said, action_id=action.id, slack_user_id=life.id)
        action.said[said.value] += 1
        action.since[said.value] += 1
        action.is_open = action.is_open or action.is_unsolved(SHARE_SOLVED[action.theme])
        if said is Said.YES:
            life.mood = min(10, life.mood + self.chance.choice((1, 2)))
            life.wishes = [one for one in life.wishes if one != action.theme]

    # Owners

    def plan(self, theme: str, aim: str) -> str:
        """Plan an action on a theme, with the hold-out that is suggested or else the year's own."""
        ctx, survey = self.company.ctx, self.company.survey_named()
        due = (self.company.clock() + 60 * DAY).date().isoformat()
        draft = Draft(title=f"Better {theme} for everybody", themes=(theme,), due=due, aim=aim)
        begun = handling.begun(ctx, survey, draft)
        draft = replace(draft, held_out=begun.held_out if begun.held_out not in {"", "0"} else self.held_out)
        return handling.plan(ctx, OWNER, survey, draft).action.id

    def end(self, action_id: str, theme: str, *, dropped: bool = False) -> Action:
        """Ship what was planned, or drop it so that those who asked for it hear of that."""
        ctx, now = self.company.ctx, self.company.clock()
        action = Action(action_id, theme, now, dropped=dropped)
        self.books.actions.append(action)
        action.hope(self.books.hopes(theme), now)
        if dropped:
            handling.drop(ctx, OWNER, action_id, why="It would cost too much.", tell=True)
        else:
            handling.ship(ctx, OWNER, action_id, note="We changed that.")
        return action

    def state(self, action: Action) -> State:
        return reading.view(self.company.ctx, action.id).standing.state

    def ship_again(self) -> None:
        """Ship what was opened again since too many found it unsolved."""
        for action in self.books.actions:
            is_open = not action.dropped and self.state(action) is State.DOING
            if self.privacy is Privacy.NAMED:
                assert is_open == action.is_open
            if is_open:
                handling.ship(self.company.ctx, OWNER, action.id, note="We changed that once more.")
                action.hope(self.books.hopes(action.theme), self.company.clock())
                action.since.clear()
                action.is_open = False
