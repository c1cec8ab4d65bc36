"""The composition root: the only place that builds things, and the owner of the clock and of chance."""

import secrets
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial
from hashlib import blake2b
from pathlib import Path

from filelock import FileLock, Timeout
from pydantic import SecretStr
from slack_bolt import App
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot import meters
from bot.core.conversation.apart import KeyOf
from bot.core.health.findings import Check, Finding, Looked
from bot.core.numbers.benchmarks import Benchmarks
from bot.core.survey.roles import Who, groups_in, made_admin
from bot.core.survey.workspace import Identity
from bot.core.themes import Encoder
from bot.jobs.steady_clock import SteadyClock
from bot.jobs.tasks import look_anew, sync, take_over, tick
from bot.jobs.timetable import Timetable
from bot.jobs.worker import Worker
from bot.manifest import needed_scopes
from bot.services.asking.quiet import nobody_is_quiet
from bot.services.context import LEASE, Context
from bot.services.exchange.benchmarking import benchmarks_with
from bot.services.health.checking import check_named, check_sending, check_surveys, seen, unsent
from bot.services.health.looking import Looking
from bot.services.survey import theming, workspaces
from bot.services.survey.audiences import ensure_sources
from bot.services.survey.finding import groups_that_read
from bot.settings import Settings, read_settings
from bot.slack.app import build_app
from bot.slack.delivery.courier import Courier
from bot.slack.delivery.outbound import Outbound
from bot.slack.delivery.weather import Weather
from bot.slack.reading.directory import A_MINUTE, AT_ONCE_S, SOON_S, Directory
from bot.slack.reading.examining import of_workspace
from bot.slack.reading.reader import DirectoryError
from bot.slack.reading.roster import Roster
from bot.slack.sockets.envelopes import answered_by
from bot.slack.sockets.socket_mode import SocketMode
from bot.starting import CannotStartError, app_token_advice, nobody_to_tell, token_advice, when_slack_answers
from bot.web.allowance import Allowance
from bot.web.ask_api import Triggers
from bot.web.slack_door import SlackDoor
from storage.engine import is_made, open_engine, place_of
from storage.migrate import upgrade
from storage.queries.survey.workspaces import add_placeholder, known_teams
from storage.unavailable import DatabaseUnavailableError, explained

Clock = Callable[[], datetime]
COURIERS = 4
STOP_S, SOCKET_CLOSE_S = 6.0, 3.0


def system_clock() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


def random_id() -> str:
    """Make an id that tells nothing."""
    return secrets.token_bytes(16).hex()  # token_hex takes a third longer


def sealed_with(secret: str) -> KeyOf:
    """Make the keys under which anonymous conversations are kept; without the secret nobody can tell whose one is."""
    key = blake2b(secret.encode()).digest()
    return lambda ask_id: blake2b(ask_id.encode(), key=key, digest_size=16).hexdigest()


@lru_cache(maxsize=1)
def installed_encoder() -> Encoder | None:
    """Give the encoder of the extra `themes`; none where that is not installed."""
    try:
        from bot.encoder import SentenceEncoder  # noqa: PLC0415 (it can't be imported without the extra)
    except ImportError:
        return None
    return SentenceEncoder()


def read_own_benchmarks(settings: Settings) -> Benchmarks:
    """Read the benchmarks there are. Raises BadFileError with a sentence for every mistake in BENCHMARKS_FILE."""
    return benchmarks_with(settings.benchmarks_file, system_clock().date())


def open_database(url: str) -> Engine:
    """Open the database and bring its tables up to date. Raises BadDatabaseUrlError, DatabaseUnavailableError."""
    engine = open_engine(url)
    upgrade(engine)
    return engine


def open_existing_database(url: str) -> Engine:
    """Open a database that was made before, for what only looks at it or changes what is there. Raises as above.

    A file that is not there would else be made empty, wherever the command happens to be typed.
    """
    if not is_made(url):
        raise DatabaseUnavailableError(
            f"There is no database at {place_of(url)}. DATABASE_URL says where it is; a name without a folder is "
            "looked for in the folder that you are in. nps-bot survey apply and nps-bot run make a new one."
        )
    return open_database(url)


def only_bot_on(engine: Engine) -> AbstractContextManager[object]:
    """Keep a second running bot off a SQLite file, for as long as the context is open or the process lives.

    SQLite can't share work among bots as PostgreSQL does: each would ask everybody. Commands beside a bot are fine.
    Raises CannotStartError.
    """
    if engine.dialect.name != "sqlite":
        return nullcontext()
    path = Path(str(engine.url.database)).resolve()  # a link names the same file
    if path.stat().st_nlink > 1:
        raise CannotStartError(
            f"{path} has another name elsewhere (a hard link): by two names SQLite damages it, and two bots would not "
            "know of each other. Remove the other name, or make a copy with nps-bot backup."
        )
    try:
        return FileLock(f"{path}.running").acquire(blocking=False)
    except Timeout as error:
        raise CannotStartError(
            f"Another bot is running on {engine.url.database}, and SQLite serves one at a time. Stop that one first, "
            "or use PostgreSQL (DATABASE_URL=postgresql://…), which several bots share."
        ) from error
    except OSError as error:
        raise CannotStartError(
            f"{path}.running can't be written: {error.strerror}. Let whoever runs nps-bot write the database's folder."
        ) from error


def local_context(engine: Engine, clock: Clock = system_clock) -> Context:
    """Build what services need where there is no Slack: the command line.

    Raises CannotStartError, BadSettingsError, and BadFileError for benchmarks that can't be read.
    """
    settings = read_settings()
    benchmarks = read_own_benchmarks(settings)
    with engine.begin() as db:
        teams = known_teams(db)
        if len(teams) > 1:
            raise CannotStartError(
                f"The database holds several workspaces ({', '.join(teams)}). "
                "Give each workspace a database of its own."
            )
        team_id = teams[0] if teams else add_placeholder(db, clock())
    token = settings.slack_bot_token.get_secret_value() if settings.slack_bot_token else random_id()  # finds nothing
    return Context(
        engine,
        team_id,
        clock,
        random_id,
        benchmarks=benchmarks,
        encoder=installed_encoder(),
        key_of=sealed_with(token),
    )


def _told(secret: SecretStr | None) -> str | None:
    return None if secret is None else secret.get_secret_value()


@dataclass(frozen=True, slots=True)
class _Slack:
    """Slack as a bot reaches it, and who it is there. What is read is read patiently, soon, or while somebody waits."""

    token: str
    identity: Identity
    patient: Directory
    soon: Directory
    waited_for: Roster
    roster: Roster


class Bot:
    """A running bot for one workspace. The clock can be set and ids can be foretold, in demo and tests.

    clock: none for the machine's, which may jump; one that is set by hand means every jump.
    hurried: keep no pace towards Slack, where it is only simulated. lease: how long a process that died in the
    middle of a message holds it up. encoder: where the extra `themes` is installed. stopping: set by whoever wants
    the bot to stop. tell: shows a sentence to whoever starts the bot.
    """

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        clock: Clock | None = None,
        new_id: Callable[[], str] = random_id,
        *,
        hurried: bool = False,
        lease: timedelta = LEASE,
        encoder: Encoder | None = None,
        stopping: threading.Event | None = None,
        tell: Callable[[str], None] = nobody_to_tell,
    ) -> None:
        """Check the token, for which it waits until Slack answers, and put the parts together; nothing runs yet.

        Raises CannotStartError, and StoppedError where it was stopped before.
        """
        self._stopping, self._tell, self._api_url = stopping or threading.Event(), tell, settings.slack_api_url
        real_time = SteadyClock(system_clock)
        clock = clock or real_time
        slack = self._reached(_told(settings.slack_bot_token) or "", real_time, hurried=hurried)
        identity, soon, self._roster = slack.identity, slack.soon, slack.roster
        self.workspace = identity.team
        self.context = Context(
            engine,
            identity.team_id,
            clock,
            new_id,
            self._wake,
            hears_typing=identity.hears_typing,
            gap=timedelta() if hurried else timedelta(seconds=1 / settings.messages_per_second),
            benchmarks=read_own_benchmarks(settings),
            lease=lease,
            who=partial(self._who, slack.waited_for, settings.admin_ids),
            encoder=encoder,
            looked=self._looked,
            key_of=sealed_with(slack.token),
        )
        outbound = Outbound(slack.token, self._api_url, identity.scopes)
        self._weather = Weather(self.context, outbound)
        self.couriers = [Courier(self.context, outbound, soon, random_id(), self._weather) for _ in range(COURIERS)]
        self._quiet = self._roster.quiet_until(clock) if identity.sees_do_not_disturb else nobody_is_quiet
        self._timetable = Timetable(tick=self.tick, sync=self.sync)
        look = partial(self._look, slack.patient, settings.admin_ids, real_time)
        self._looking = Looking(look, self._timetable.sync_soon)
        self.worker = Worker(self.couriers, self._timetable.watch)
        self.app = self._app(slack, outbound)
        self.web = self._doors(settings, clock, real_time)
        self._socket: SocketMode | None = None
        self._move_in(identity)

    def _move_in(self, identity: Identity) -> None:
        """Note who the workspace is, and what this version reads in another way than the one before."""
        workspaces.connected(self.context, identity)
        ensure_sources(self.context)
        theming.look_anew(self.context)

    def _reached(self, token: str, real_time: SteadyClock, *, hurried: bool) -> _Slack:
        """Reach Slack, as long as it takes."""
        patient = Directory(token, self._api_url, {} if hurried else A_MINUTE, pause=self._stopping.wait)
        at_once = Directory(token, self._api_url, {}, pause=None, timeout_s=AT_ONCE_S)
        soon = Directory(token, self._api_url, {}, pause=None, timeout_s=SOON_S)
        identity = self._identity_by(soon, real_time)
        return _Slack(token, identity, patient, soon, Roster(at_once, identity), Roster(patient, identity))

    def _identity_by(self, soon: Directory, real_time: SteadyClock) -> Identity:
        """Ask Slack who the bot is, as long as it takes, and what time it is."""
        try:
            identity = when_slack_answers(soon.identity, self._stopping.wait, self._tell)
        except DirectoryError as error:
            raise CannotStartError(token_advice(error)) from error
        if soon.slack_time is not None:
            real_time.begin_at(soon.slack_time)
        return identity

    def _who(self, roster: Roster, admins: Collection[str], slack_user_id: str) -> Who:
        """Say who somebody is at this moment."""
        who = roster.who(slack_user_id, groups_that_read(self.context) | groups_in(admins))
        return made_admin(who, admins)

    def _app(self, slack: _Slack, outbound: Outbound) -> App:
        """Put together what takes Slack's requests, whichever way they come."""
        return build_app(
            self.context,
            slack.identity,
            outbound,
            slack.waited_for,
            self.sync,
            token=slack.token,
            api_url=self._api_url,
        )

    def _doors(self, settings: Settings, clock: Clock, real_time: Clock) -> Triggers:
        """Put together what answers over HTTP: Slack, and other programs."""
        # Without a secret, as in Socket Mode, nothing is signed right.
        slack = SlackDoor(self.app, _told(settings.slack_signing_secret) or random_id(), real_time)
        return Triggers(
            self.context, _told(settings.trigger_secret), Allowance(settings.triggers_per_minute, clock), slack
        )

    def _wake(self) -> None:
        self.worker.wake()

    def tick(self) -> None:
        """Do what is due now."""
        tick(self.context, self._quiet)

    def sync(self) -> None:
        """Read from Slack who is in the audiences, as far as due, and how the bot is doing, where somebody asked."""
        look_anew(self.context, self._looking)
        sync(self.context, self._roster)

    def start(self, *, timetable: bool = True) -> None:
        """Start the worker, and the timetable unless somebody else calls tick."""
        if (encoder := self.context.encoder) is not None:
            encoder.likeness(["."], ["."])  # loads it, for a second, before anybody waits for an answer
        if self.context.engine.dialect.name == "sqlite":  # one bot alone: nobody else has anything in hand
            take_over(self.context)
        self.worker.start()
        if timetable:
            self._timetable.start()

    def connect_socket(self, app_token: str) -> None:
        """Open Socket Mode, as soon as Slack answers. Raises CannotStartError when it refuses the app-level token.

        Raises StoppedError where the bot was stopped before.
        """
        app_directory = Directory(app_token, self._api_url, {}, pause=None)
        self._socket = SocketMode(app_directory.socket_address, answered_by(self.app))
        try:
            when_slack_answers(self._socket.connect, self._stopping.wait, self._tell)
        except DirectoryError as error:
            raise CannotStartError(app_token_advice(error)) from error

    def health(self) -> list[Finding]:
        """Look at how the bot is doing."""
        found = {
            Check.STANDS_STILL: self._timetable.stands_still,
            Check.SLACK_AWAY: self._weather.is_bad,
            Check.SOCKET_LOST: self._socket is not None and not self._socket.is_connected,
        }
        seen = [Finding(check) for check, is_so in found.items() if is_so]
        try:
            waits = unsent(self.context)
            meters.UNSENT.set(waits.number)
            meters.UNSENT_SECONDS.set(waits.seconds)
            return [*seen, *check_sending(self.context, waits)]
        except (DBAPIError, PoolTimeoutError) as error:
            said = explained(error, self.context.engine.url) or type(error).__name__
            return [*seen, Finding(Check.DATABASE_UNUSABLE, {"said": said})]

    def _looked(self, slack_user_id: str) -> Looked:
        """Give what takes Slack to look at as it was found last, and the rest as it is now."""
        last = self._looking.seen_by(self.context, slack_user_id)
        return replace(last, findings=(*self.health(), *last.findings))

    def _look(self, directory: Directory, admins: Collection[str], real_time: Clock) -> Iterator[Finding]:
        """Look at everything that takes Slack to look at."""
        found = of_workspace(directory, needed_scopes(), real_time())
        yield from (one for one in found if isinstance(one, Finding))
        yield from seen(partial(check_named, "ADMINS", admins), self._roster)
        yield from check_surveys(self.context, self._roster)

    def stop(self, within_s: float = STOP_S) -> bool:
        """Stop taking things in, then finish what is in hand.

        False where something took longer: a message is left to its lease then, and reading begins anew.
        """
        ends_at = time.monotonic() + within_s
        self._stopping.set()
        if self._socket is not None:
            closing = threading.Thread(target=self._socket.close, name="socket-close", daemon=True)
            closing.start()
            closing.join(SOCKET_CLOSE_S)
        ended = [stop(max(ends_at - time.monotonic(), 0.0)) for stop in (self._timetable.stop, self.worker.stop)]
        return all(ended)
