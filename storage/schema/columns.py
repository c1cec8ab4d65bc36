"""What several tables have alike, and the names that their columns are made of."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, String, text

PLACEHOLDER_TEAM = "T-LOCAL"
NEVER = 9_999_999
"""The day's number that stands for "by nothing" in tallies: after every day that a calendar has."""

BANDS = ("detractors", "passives", "promoters")
CORRECTED = tuple(f"corrected_{band}" for band in BANDS)
STEPS = tuple(f"{was}_to_{now}" for was in BANDS for now in BANDS)
_MOVED = ("up", "same", "down")
NOTICE_COUNTS = ("told", "held_out", "yes", "partly", "no", *_MOVED, *(f"{way}_without" for way in _MOVED))

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def team() -> Column[str]:
    """Give the column that every row of a workspace's data names it by; renaming the workspace renames it here."""
    return Column("team_id", String(32), ForeignKey("workspaces.team_id", onupdate="CASCADE"), nullable=False)


def counted() -> tuple[Column[int], ...]:
    """Give the columns for how many answers there are by band, and how many of them were given here, not imported."""
    return tuple(Column(name, Integer, nullable=False) for name in (*BANDS, "live"))


def followed() -> tuple[Column[int], ...]:
    """Give the columns for what became of those answers.

    How many were corrected by whoever gave them; and from which band to which band people went with their next
    answer, on the day by which this one is superseded.
    """
    return tuple(Column(name, Integer, nullable=False, server_default=text("0")) for name in (*CORRECTED, *STEPS))


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Let the database refuse any other value. The constraint's name, and so its migration, goes by the column's."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def where(condition: str) -> dict[str, Any]:
    """Let an index hold only the rows that a condition is true of, on both databases: Index(…, **where("is_open"))."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


def only_on(dialect: str, index: Index) -> Index:
    """Let an index be made on one of the databases alone."""
    index.info["only_on"] = dialect
    index.ddl_if(dialect=dialect)
    return index
