"""The setting: Slack, a database, bots in processes of their own, and people who come to be asked, day by day."""

import random
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from sqlalchemy import func, select

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.manifest import manifest_path
from bot.services.context import Context
from bot.services.survey.surveys import apply_plan
from bot.simulator import Person, Simulator
from bot.wiring import open_database, random_id
from storage.schema import asks, outbox, people, surveys, workspaces
from tests.weather.bot_process import Start
from tests.weather.bots import Bots, free_port
from tests.weather.crowd import Actor, Crowd, Wish
from tests.weather.databases import Database
from tests.weather.doors import Doors
from tests.weather.times import SharedClock

FIRST_MORNING = datetime(2026, 11, 24, 9, 1, tzinfo=UTC)  # a Tuesday
FRIDAY, WEEKEND = 4, 3
ACK_S = 3.0
LOOK_S = 0.05
UP_S = 30.0
SOON_S = 5.0
LETTERS = "bcdfghjklmnpqrstvwxz"  # no vowels: a token is no word of any language


class Town:
    """A context manager. http: how many bots over HTTP, 0 for one over Socket Mode; faster: see Start."""

    def __init__(
        self,
        database: Database,
        folder: Path,
        seed: int,
        *,
        http: int,
        lease_s: float,
        faster: dict[str, object],
        thinks_s: float = 0.0,
    ) -> None:
        self.chance = random.Random(seed)
        self.database, self.lease_s = database, lease_s
        (folder / "clock").write_text("0 0 0")
        self.clock = SharedClock(folder / "clock")
        self.clock.set_to(FIRST_MORNING)
        self.simulator = Simulator(manifest_path(), self.clock, ack_timeout=ACK_S)
        self._http, self._folder, self._faster, self._thinks_s = http, folder, faster, thinks_s
        self._rounds = 0
        self._later: list[threading.Timer] = []
        self._ending = threading.Event()
        self._guard = threading.Thread(target=self._keep_alive, name="guard")
        self.crowd = Crowd(self.simulator, self.chance)

    def __enter__(self) -> Self:
        self.simulator.start()
        self.engine = open_database(self.database.for_us)
        self.ctx = Context(self.engine, self.simulator.workspace.team_id, self.clock, random_id)
        self.dana = self.simulator.add_person("Dana")
        self.channel = self.simulator.add_channel("nps", members=[self.dana])
        start = Start(
            self._environment(), self._folder / "clock", self._folder / "log", None, self.lease_s, self._faster
        )
        self.bots = Bots(start, [free_port() for _ in range(self._http)] or [None])
        if self._http:
            self.simulator.deliver_by(Doors(self.bots, self.simulator.signing_secret, ACK_S, self.chance))
        self.bots.keep_alive()
        self._guard.start()
        self.crowd.__enter__()
        try:
            self._wait_for_the_first_bot()
        except TimeoutError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        self._guard.join()
        self.crowd.__exit__()
        self.bots.stop()
        self.engine.dispose()
        self.simulator.stop()

    def new_survey(
        self, number: int, privacy: Privacy, *, joining: bool = True, zone_of_people: str = "Etc/UTC", **changes: object
    ) -> list[Actor]:
        """Let people join and a survey ask them all at once, today. joining: whether they then act by themselves."""
        self._rounds += 1
        name = f"round {self._rounds}"
        actors = [Actor(self._newcomer(zone_of_people), name, self._wish()) for _ in range(number)]
        if joining:
            self.crowd.join(actors)
        plan = {
            "name": name,
            "product": f"Acme {self._word()}",
            "asker": "The Acme team",
            "owners": (self.dana.id,),
            "summary_channel": self.channel.id,
            "summary_on_days_off": True,
            "audience": Audience(people=tuple(actor.person.id for actor in actors)),
            "privacy": privacy,
            "every": None,
            "spread": "at once",
            "cases": (),
        }
        apply_plan(self.ctx, SurveyPlan(**{**plan, **changes}), actor="weather")
        return actors

    def rest(self, patience_s: float) -> float | None:
        """Wait until nobody and nothing waits any more. Gives the seconds that took, none when patience ran out."""
        began = time.monotonic()
        return time.monotonic() - began if self._wait(self.is_at_rest, patience_s) else None

    def catches_up(self, actors: list[Actor], patience_s: float) -> float | None:
        """Wait until all that is due or queued by now has been said. Gives the seconds, none when patience ran out."""
        began, last = time.monotonic(), self._count(select(func.max(outbox.c.id)))

        def done() -> bool:
            return self.unsent(last) == 0 and self.unasked() == 0 and all(actor.person.messages() for actor in actors)

        return time.monotonic() - began if self._wait(done, patience_s) else None

    def is_at_rest(self) -> bool:
        """Say whether everybody was asked and heard, and everything was said."""
        return not self.crowd.unfinished and self.unsent() == 0 and self.unasked() == 0

    def unsent(self, last: int | None = None) -> int:
        """Count the messages that have not left, or those among them that were queued up to one."""
        query = select(func.count()).select_from(outbox).where(outbox.c.state.in_(("pending", "sending")))
        return self._count(query if last is None else query.where(outbox.c.id <= last))

    def unasked(self) -> int:
        """Count the people whose question is due."""
        due = (asks.c.state == "scheduled", asks.c.due_at <= self.clock())
        return self._count(select(func.count()).select_from(asks).where(*due))

    def wait_for_share(self, actors: list[Actor], share: float, patience_s: float = SOON_S) -> None:
        """Wait a little until a share of these people has its question, or with 0 until their questions are due."""
        ids = [actor.person.id for actor in actors]
        asked = select(func.count()).select_from(asks).join(people, asks.c.person_id == people.c.id)
        asked = asked.where(people.c.slack_user_id.in_(ids))
        if share >= 0:
            self._wait(lambda: self._count(asked) > 0, patience_s)
        if share > 0:
            self._wait(
                lambda: sum(bool(actor.person.messages()) for actor in actors) >= share * len(actors), patience_s
            )

    def later(self, seconds: float, deed: Callable[[], None]) -> None:
        """Do something soon, in a thread of its own."""
        timer = threading.Timer(seconds, deed)
        timer.start()
        self._later.append(timer)

    def clear(self) -> None:
        """Let the weather clear up: no more faults, and every bot runs."""
        for timer in self._later:
            timer.join()
        self._later.clear()
        self.simulator.faults.calm()
        self.bots.thaw_all()
        self.bots.power_on()

    def wait_until_up(self) -> None:
        """Wait until every bot can be reached. Raises TimeoutError."""
        if self._http:
            self.bots.wait_for_doors(UP_S)
        else:
            self.simulator.wait_connected(UP_S)

    def wait_for_summaries(self) -> None:
        """Wait until the bots have decided on every summary that is due."""
        due = select(func.count()).select_from(surveys).where(surveys.c.next_summary_at <= self.clock())
        self._wait(lambda: self._count(due) == 0, UP_S)

    def next_day(self) -> None:
        """Go on the next working morning, with every bot started anew: its machine was switched off over night."""
        now = self.clock()
        days = WEEKEND if now.weekday() == FRIDAY else 1
        self.set_clock(now.replace(hour=9, minute=1, second=0) + timedelta(days=days))

    def set_clock(self, instant: datetime) -> None:
        """Set all clocks; the bots are started after it and know no other time."""
        self.bots.power_off()
        self.clock.set_to(instant)
        self.bots.power_on()

    def _wait_for_the_first_bot(self) -> None:
        known = select(func.count()).select_from(workspaces)
        if not self._wait(lambda: self._count(known) > 0, UP_S):
            logs = "".join(path.read_text()[-2000:] for path in self._folder.glob("log*"))
            raise TimeoutError(f"no bot came up: {logs}")

    def _wait(self, condition, patience_s: float) -> bool:
        until = time.monotonic() + patience_s
        while not condition():
            if time.monotonic() > until:
                return False
            time.sleep(LOOK_S)
        return True

    def _count(self, query) -> int:
        with self.engine.connect() as db:
            return int(db.scalar(query) or 0)

    def _keep_alive(self) -> None:
        while not self._ending.wait(0.5):
            self.bots.keep_alive()

    def _wish(self) -> Wish:
        chance = self.chance
        score, word = chance.randrange(11), self._word()
        comment = f"{word} the export takes far too long for our team" if chance.random() < 0.8 else None
        return Wish(
            score=score,
            comment=comment,
            contact=comment is not None and score < 7 and chance.random() < 0.7,
            silent=chance.random() < 0.1,
            impatient=chance.random() < 0.4,
            thinks_s=self._thinks_s,
        )

    def _word(self) -> str:
        return "".join(self.chance.choices(LETTERS, k=7))

    def _newcomer(self, zone: str) -> Person:
        return self.simulator.add_person(f"P{self._word()}", tz=zone)

    def _environment(self) -> dict[str, str]:
        sim = self.simulator
        return {
            "DATABASE_URL": self.database.url,
            "SLACK_BOT_TOKEN": sim.bot_token,
            "SLACK_APP_TOKEN": sim.app_token,
            "SLACK_SIGNING_SECRET": sim.signing_secret,
            "SLACK_API_URL": sim.api_url,
            "LOG_LEVEL": "info",
        }
