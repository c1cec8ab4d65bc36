"""How long PostgreSQL may take: a frozen server, or a network that swallows everything, holds no thread for ever.

Slack waits three seconds for an ack, and a lease is sixty: within one, a statement has run out, its connection is
thrown away and the work done again on another. The server ends what it can still end by itself; where nothing is heard
from it any more, the connection is closed from here.
"""

from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event, text
from sqlalchemy.pool import ConnectionPoolEntry

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


def open_postgres(url: URL) -> Engine:
    """Build an engine whose connections wait for nothing without end."""
    given = {name: value for name, value in _CONNECTING.items() if name not in url.query}
    engine = create_engine(url, pool_size=8, max_overflow=8, hide_parameters=True, connect_args=given)
    event.listen(engine, "do_connect", _connect)
    event.listen(engine, "connect", _limit)
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


def _connect(_dialect: Dialect, _entry: ConnectionPoolEntry, arguments: Any, names: dict[str, Any]) -> Any:
    from storage.impatience import ImpatientConnection  # noqa: PLC0415 (psycopg is an extra)

    return ImpatientConnection.connect(*arguments, **names)


def _limit(driver: Any, _entry: ConnectionPoolEntry) -> None:
    for name, value in _LIMITS.items():
        driver.execute(_LIMIT, (name, value, name))
    driver.commit()


def _be_impatient(driver: Any, _entry: ConnectionPoolEntry) -> None:
    if driver is not None:
        driver.__dict__.pop("silence_s", None)
