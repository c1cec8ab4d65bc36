"""The simulator and the real bot, put together: what demo and tests stand on."""

import random
import threading
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from datetime import datetime, timedelta
from typing import Self

from pydantic import SecretStr
from sqlalchemy import Engine

from bot.core.themes import Encoder
from bot.demo.clock import SettableClock
from bot.manifest import manifest_path
from bot.services.asking.sending import next_due_at
from bot.settings import Settings
from bot.simulator import Simulator, Trouble
from bot.web.serving import serve_http
from bot.wiring import Bot, random_id

STUCK = timedelta(hours=1)


class Stage:
    """A workspace with the bot in it, over Socket Mode or HTTP; a context manager. The clock moves by skip()."""

    def __init__(
        self,
        engine: Engine,
        clock: SettableClock,
        *,
        port: int = 0,
        banner: str = "",
        withheld_scopes: Iterable[str] = (),
        ack_timeout_s: float = 3.0,
        over_http: bool = False,
        timetable: bool = False,
        seed: int | None = None,
    ) -> None:
        self.clock = clock
        self.engine = engine
        self.simulator = Simulator(
            manifest_path(),
            clock,
            api_port=port,
            on_skip=self.skip,
            banner=banner,
            withheld_scopes=withheld_scopes,
            ack_timeout=ack_timeout_s,
            trigger_lifetime=ack_timeout_s,  # of which Slack gives the same three seconds
            echoes=True,  # as Slack does: the bot hears of what it says itself
        )
        why = "It is stopped and started, on what it has stored."
        self.simulator.troubles["restart"] = Trouble("The bot starts again", why, self.restart_bot)
        self.bot: Bot
        self.address = ""  # of the bot, over HTTP
        self._over_http, self._timetable = over_http, timetable
        self._new_id = random_id if seed is None else _foretold_ids(seed)
        self.others_act: Callable[[], None] = _nobody_acts  # what people do whom nobody plays, after every tick
        self._listening = ExitStack()
        self._skipping = threading.Lock()  # two visitors may press the button at once

    def __enter__(self) -> Self:
        self.simulator.start()
        try:
            self.start_bot()
        except BaseException:
            self.simulator.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop_bot()
        self.simulator.stop()

    def start_bot(self, encoder: Encoder | None = None) -> None:
        """Start the bot, or start it again after stop_bot(), on the same database. encoder: of the extra `themes`."""
        self.bot = Bot(self.settings(), self.engine, self.clock, self._new_id, hurried=True, encoder=encoder)
        self.bot.start(timetable=self._timetable)
        if self._over_http:
            port = self._listening.enter_context(serve_http(self.bot.web, 0, "127.0.0.1"))
            self.address = f"http://127.0.0.1:{port}"
            self.simulator.deliver_over_http(f"{self.address}/slack/events")
        else:
            self.bot.connect_socket(self.simulator.app_token)
            self.simulator.wait_connected()

    def stop_bot(self) -> None:
        """Stop the bot; the workspace stays."""
        self._listening.close()
        self.bot.stop()

    def restart_bot(self, encoder: Encoder | None = None) -> None:
        """Stop the bot and start it again, not while the clock is being moved."""
        with self._skipping:
            self.stop_bot()
            self.start_bot(encoder)

    def settings(self) -> Settings:
        """Settings that point at the simulator; it is reached as Slack is, through SLACK_API_URL."""
        return Settings(
            _env_file=None,
            database_url="sqlite:///unused.db",
            slack_bot_token=SecretStr(self.simulator.bot_token),
            slack_app_token=SecretStr(self.simulator.app_token),
            slack_signing_secret=SecretStr(self.simulator.signing_secret),
            slack_api_url=self.simulator.api_url,
        )

    def tick(self) -> None:
        """Do what is due now, and wait until everything was said."""
        self.bot.sync()
        self.bot.tick()
        self.settle()
        self.others_act()
        self.settle()

    def settle(self) -> None:
        """Wait until the bot has said everything it can. Raises TimeoutError when it does not come to rest."""
        if not self.bot.worker.wait_idle():
            raise TimeoutError("the outbox did not come to rest")
        self.simulator.settle()

    def skip(self, delta: timedelta, until: Callable[[], bool] | None = None) -> None:
        """Move the clock, stopping at every moment at which something is due, so that no catch-up rule fires.

        until: asked at each of these moments; once it says yes the clock goes no further.
        """
        with self._skipping:
            self._skip_to(self.clock() + delta, until or _never)

    def _skip_to(self, target: datetime, until: Callable[[], bool]) -> None:
        last = None
        while (due := next_due_at(self.bot.context)) is not None and due <= target:
            # Something that stays due (a survey whose audience can't be fetched) must not hold the clock for ever.
            self.clock.move_to(self.clock() + STUCK if due == last else due)
            last = due
            self.tick()
            if until():
                return
            if self.clock() >= target:
                break
        self.clock.move_to(target)
        self.tick()


def _nobody_acts() -> None:
    """Everybody in the workspace is played by somebody."""


def _never() -> bool:
    return False


def _foretold_ids(seed: int) -> Callable[[], str]:
    chance = random.Random(seed)  # noqa: S311 (a script that reads the same every time, no secret)
    return lambda: f"{chance.getrandbits(128):032x}"
