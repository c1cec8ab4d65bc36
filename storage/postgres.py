"""How long PostgreSQL may take: a frozen server, or a network that swallows everything, holds no thread for ever.

Slack waits three seconds for an ack, and a lease is sixty: within one, a statement has run out, its connection is
thrown away and the work done again on another. The server ends what it can still end by itself; where nothing is heard
from it any more, the connection is closed from here.
"""

from functools import cached_property
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from storage.sqlite import DRIVER

STATEMENT_S = 15
"""For a statement; a report on ten million answers takes one second."""
LOCK_S = 5
"""To wait for what others have locked: whoever clicked has seen an error by then."""
IDLE_S = 60
"""For a process that sleeps in the middle of a transaction: so long it may keep others from what it has locked."""
PROMPT_S = 2.0
"""For what a monitor asks, whose patience is four seconds in the container that comes with the bot."""
_CONNECTING = {
    "connect_timeout": 3,  # seconds; a click that had to wait longer would be in vain
    "keepalives_idle": 30,  # a firewall that forgot an idle connection is found out within a minute
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,  # milliseconds; what was sent and not taken for so long is not taken any more
}
# Only where whoever runs the server has set nothing, for the role, the database or in the address. Not by the options
# of the connection, which poolers refuse.
_LIMIT = "SELECT set_config(%s, %s, false) WHERE current_setting(%s) = '0'"
_LIMITS = {
    "statement_timeout": f"{STATEMENT_S}s",
    "lock_timeout": f"{LOCK_S}s",
    "idle_in_transaction_session_timeout": f"{IDLE_S}s",
}
# How statements are planned, where whoever runs the server has said nothing of it.
_PLAN = "SELECT set_config(%s, %s, false) FROM pg_settings WHERE name = %s AND source = 'default'"
_PLANNING = {
    # What might take long is compiled first, each time it is run, and that alone takes longer than most reports: what
    # they look up of each of a few is expected of tens of thousands.
    "jit": "off",
    # A page costs nearly the same wherever it lies: what answers take fits into memory. By its own 4, of a disk that
    # turns, PostgreSQL reads all of 300,000 answers rather than look up those beside which 3,000 comments stand.
    "random_page_cost": "1.1",
}

_REPEATABLE_READ = 3  # psycopg.IsolationLevel, which is an extra


class Dialect(PGDialect_psycopg):
    """Says itself what transactions see of others': SQLAlchemy's own option costs as much as a short read."""

    supports_statement_cache = True
    _isolation: int | None = None  # each statement sees what was committed before it

    @cached_property
    def for_reading(self) -> "Dialect":
        """The same for transactions that only read, and see one state of things: one for each engine."""
        other = object.__new__(_ForReading)
        other.__dict__ = self.__dict__  # what this one is yet to learn of the server when it connects
        return other

    def do_begin(self, dbapi_connection: PoolProxiedConnection) -> None:
        """Begin a transaction, as SQLAlchemy asks a dialect to; the driver says so with the first statement."""
        driver: Any = dbapi_connection.driver_connection
        if driver.isolation_level != self._isolation:
            driver.isolation_level = self._isolation


class _ForReading(Dialect):
    supports_statement_cache = True
    _isolation = _REPEATABLE_READ


registry.register(f"postgresql.{DRIVER}", __name__, Dialect.__name__)


def open_postgres(url: URL) -> Engine:
    """Build an engine whose connections wait for nothing without end."""
    given = {name: value for name, value in _CONNECTING.items() if name not in url.query}
    own = url.set(drivername=f"postgresql+{DRIVER}")
    engine = create_engine(own, pool_size=8, max_overflow=8, hide_parameters=True, connect_args=given)
    event.listen(engine, "do_connect", _connect)
    event.listen(engine, "connect", _settle)
    event.listen(engine, "checkin", _be_impatient)
    return engine


def take_time(db: Connection) -> None:
    """Let a transaction take as long as it needs: a migration, an import, a count of everything."""
    if db.dialect.name == "postgresql":
        db.execute(text("; ".join(f"SET LOCAL {name} = 0" for name in _LIMITS)))
        driver: Any = db.connection.driver_connection
        driver.silence_s = None


def hurry(db: Connection) -> None:
    """Let a transaction learn within a few seconds that the server is silent: for a monitor, which waits no longer."""
    if db.dialect.name == "postgresql":
        driver: Any = db.connection.driver_connection
        driver.silence_s = PROMPT_S


def _connect(_dialect: object, _entry: ConnectionPoolEntry, arguments: Any, names: dict[str, Any]) -> Any:
    from storage.impatience import ImpatientConnection  # noqa: PLC0415 (psycopg is an extra)

    return ImpatientConnection.connect(*arguments, **names)


def _settle(driver: Any, _entry: ConnectionPoolEntry) -> None:
    for name, value in _LIMITS.items():
        driver.execute(_LIMIT, (name, value, name))
    for name, value in _PLANNING.items():
        driver.execute(_PLAN, (name, value, name))
    driver.commit()


def _be_impatient(driver: Any, _entry: ConnectionPoolEntry) -> None:
    if driver is not None:
        driver.__dict__.pop("silence_s", None)
