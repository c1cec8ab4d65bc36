"""Column types that keep two promises on both databases: instants are UTC, text can always be stored."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, Text, TypeDecorator

# SQLite numbers rows by itself only when the key's type is exactly INTEGER.
RowId = BigInteger().with_variant(Integer, "sqlite")


class UtcInstant(TypeDecorator[datetime]):
    """An instant, stored and returned in UTC; a naive value is refused, since SQLite would drop the offset silently."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC. Raises ValueError for a value without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; storage takes aware instants only")
        utc = value if value.tzinfo is UTC else value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the instant back with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class CleanText(TypeDecorator[str]):
    """Text that people typed, without what a database refuses: NUL (PostgreSQL) and lone surrogates (both)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Drop what cannot be stored, keep everything else as it was typed."""
        return None if value is None else clean(value)


class CleanTexts(TypeDecorator[Mapping[str, str]]):
    """Texts by their names, as JSON; cleaned like every text, since databases take it apart again when they count."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, str] | None, dialect: Dialect) -> Mapping[str, str] | None:  # noqa: ARG002 (likewise)
        """Drop what cannot be stored."""
        return None if value is None else cleaned(value)


def clean(text: str) -> str:
    """Drop from a text what a database refuses."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")


def cleaned(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Drop from texts, and from their names, what a database refuses."""
    return {clean(name): clean(text) for name, text in texts.items()}
