"""What every service is given: the database, the clock, chance, and a way to wake the worker."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection, Engine

from bot.core.conversation.apart import KeyOf
from bot.core.delivery.message import Message, in_thread
from bot.core.health.findings import Looked
from bot.core.numbers.benchmarks import BUILT_IN, Benchmarks
from bot.core.survey.roles import Role, Who
from bot.core.themes import Encoder
from storage.engine import read_only
from storage.errors import OtherSchemaError as OtherSchemaError  # noqa: PLC0414 (for those who know no storage)
from storage.queries.delivery import outbox
from storage.transactions import check_schema, committed, found

T = TypeVar("T")
LEASE = timedelta(seconds=60)
"""How long a process may have a message in hand: longer than any call takes, and taken anew past half of it."""
ANSWERING_S = 2.0
"""For how long what is answered is tried again on a lost connection: Slack waits three seconds for an ack."""
BOOKKEEPING_S = 8.0
"""The same for what became of a message: as long as a database takes to start again, and far less than a lease."""
ANY_NUMBER = 1_000_000
_MINUTE = timedelta(minutes=1)


class StoppedError(Exception):
    """The bot is to stop: what was begun is left as it is, and is begun anew after the next start."""


def no_key(_: str) -> str:
    """Stand in where there is no token to make keys with. Raises LookupError."""
    raise LookupError("without the bot's token nobody can tell whose an anonymous conversation is")


def nobody_to_wake() -> None:
    """Stand in for the worker where there is none, as on the command line."""


def nobody_can_tell(slack_user_id: str) -> Who:
    """Stand in where Slack can't be asked who somebody is."""
    return Who(Role.UNKNOWN, slack_user_id)


def nobody_looks(_: str) -> Looked:
    """Stand in where nobody looks how the bot is doing, as on the command line."""
    return Looked()


@dataclass(frozen=True)
class Context:
    """One workspace as the services see it. now: UTC, settable in demo and tests. new_id: opaque and random.

    key_of: where what is said in anonymous conversations is kept, by the ask's id; nobody can tell without the token.
    """

    engine: Engine
    team_id: str
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    wake: Callable[[], None] = nobody_to_wake
    hears_typing: bool = True  # without Slack's im:history no message may promise that typing works
    gap: timedelta = timedelta(seconds=1)  # at least so long between two questions, in the whole workspace
    benchmarks: Benchmarks = BUILT_IN  # and those of whoever runs the bot
    who: Callable[[str], Who] = nobody_can_tell  # asks Slack who somebody is, by their Slack id
    encoder: Encoder | None = None  # where the extra `themes` is installed
    looked: Callable[[str], Looked] = nobody_looks  # how the bot is doing, for the Slack id of whoever wants to know
    lease: timedelta = LEASE  # real time
    key_of: KeyOf = field(default=no_key, repr=False)
    thread: str | None = None  # where somebody typed, and so where they are answered: Slack's ts of its first message
    looking: Connection | None = field(default=None, repr=False)  # where several reads are of one moment: see look

    @cached_property
    def _reading(self) -> Engine:
        return read_only(self.engine)

    @property
    def a_minute(self) -> int:
        """How many questions leave in a minute, at most."""
        return max(int(_MINUTE / self.gap), 1) if self.gap else ANY_NUMBER

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do work in one transaction and commit it, then wake the worker; somebody waits for it. Raises as transact."""
        result = committed(self.engine, work, ANSWERING_S)
        self.wake()
        return result

    def transact(self, work: Callable[[Connection], T]) -> T:
        """Do work in one transaction and commit it, and wake nobody: for what the worker itself brings about.

        It has the patience to outlast a database that starts again. What it raises in the end, storage/transactions.py
        says: when nobody can tell what became of the work, that goes to whoever will come again by themselves, and they
        find what is there. Slack sends an event once more, and its key is known or it is not; a person clicks again,
        and the ask has that score or it has not; a tick looks for what is due; a lease runs out, and the next try
        looks in the DM first.
        """
        return committed(self.engine, work, BOOKKEEPING_S)

    def read(self, work: Callable[[Connection], T]) -> T:
        """Do work that only reads; on SQLite it takes no write lock. Raises as transact."""
        if self.looking is not None:
            return work(self.looking)
        return found(self._reading, work, ANSWERING_S)

    def look(self, work: Callable[["Context"], T]) -> T:
        """Do work that reads several times, and nothing else, as of one moment: in one transaction. Raises as read."""
        return self.read(lambda db: work(replace(self, looking=db)))

    def stopped_by(self) -> str | None:
        """Say what stops all work: that another version of nps-bot has the database now. None while it goes on."""
        try:
            check_schema(self.engine)
        except OtherSchemaError as error:
            return str(error)
        return None

    def queue(self, db: Connection, messages: Sequence[Message]) -> None:
        """Put messages into the outbox, in order, within the caller's transaction."""
        placed = messages if self.thread is None else [in_thread(message, self.thread) for message in messages]
        outbox.queue(db, [(message, self.new_id()) for message in placed], self.now())

    def answering_in(self, thread_ts: str | None) -> "Context":
        """Give the context in which whoever typed is answered in a thread; none: in the DM itself."""
        return self if thread_ts is None else replace(self, thread=thread_ts)
