"""who moved: tallies know how people went from one answer to their next, and what was corrected"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

BANDS = {"detractors": (0, 6), "passives": (7, 8), "promoters": (9, 10)}
CORRECTED = tuple(f"corrected_{band}" for band in BANDS)
STEPS = tuple(f"{was}_to_{now}" for was in BANDS for now in BANDS)
NAMES = (*CORRECTED, *STEPS)
DAY = {"postgresql": "({} - DATE '0001-01-01' + 1)", "sqlite": "CAST(julianday({}) - 1721424.5 AS INTEGER)"}
EACH = {"postgresql": "json_each_text", "sqlite": "json_each"}
IN_ORDER = {"postgresql": 'one.key COLLATE "C" < two.key', "sqlite": "one.key < two.key"}
# An answer with a property goes by it where the next one has the same value.
# Nearly always all of them are the same.
SAME = (
    "(CAST(n.segments AS TEXT) = CAST(r.segments AS TEXT) "
    "OR EXISTS (SELECT 1 FROM {each}(n.segments) t WHERE t.key = {p}.key AND t.value = {p}.value))"
)

COUNTS = ("detractors", "passives", "promoters", "live", *NAMES)
# What is followed within the eleven days in which somebody may correct it is no answer of its day.
BY_DAY = f"""
INSERT INTO tallies
    (team_id, survey_id, property, other, answered, superseded, value, other_value, {", ".join(COUNTS)})
SELECT team_id, survey_id, '', 'day', answered, 9999999, '', '', {", ".join(f"SUM({name})" for name in COUNTS)}
FROM tallies WHERE property = '' AND other = '' AND superseded > answered + 11 GROUP BY team_id, survey_id, answered
"""  # noqa: S608 (words of our own)


def upgrade() -> None:
    for table in ("tallies", "tally_changes"):
        for name in NAMES:
            op.add_column(table, sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    dialect = op.get_bind().dialect.name
    each = EACH[dialect]
    one, two = (SAME.format(each=each, p=p) for p in ("one", "two"))
    for prop, other, value, other_value, joins, where, same in (
        ("''", "''", "''", "''", "", "TRUE", "TRUE"),
        ("one.key", "''", "one.value", "''", f", {each}(r.segments) one", "TRUE", one),
        (
            "one.key",
            "two.key",
            "one.value",
            "two.value",
            f", {each}(r.segments) one, {each}(r.segments) two",
            IN_ORDER[dialect],
            f"{one} AND {two}",
        ),
    ):
        op.execute(_counted(dialect, (prop, other, value, other_value), joins, where, same))
    op.execute(BY_DAY)
    # By its state as well: SQLite else takes the index of all asks, which looks as good to it.
    op.drop_index("ix_asks_again", "asks")
    again = sa.text("kind = 'reask'")
    op.create_index(
        "ix_asks_again", "asks", ["survey_id", "state", "asked_day"], sqlite_where=again, postgresql_where=again
    )
    # All that is counted of whom was asked is found in one index.
    op.drop_index("ix_asks_survey_id_asked_day", "asks")
    counted = ["kind", "person_id", "answered_day", "state", "closed_reason", "language"]
    op.create_index("ix_asks_standing", "asks", ["survey_id", "asked_day", *counted])


def _counted(dialect: str, by: tuple[str, str, str, str], joins: str, where: str, same: str) -> str:
    prop, other, value, other_value = by
    key = ["r.team_id", "r.survey_id", "r.answered_day", "r.superseded_day", *(name for name in by if "." in name)]
    answered, superseded = (DAY[dialect].format(f"r.{name}") for name in ("answered_day", "superseded_day"))
    inside = {
        name: (f"r.score BETWEEN {low} AND {high}", f"n.score BETWEEN {low} AND {high}")
        for name, (low, high) in BANDS.items()
    }
    conditions = [f"r.corrected AND {was}" for was, _ in inside.values()]
    conditions += [f"{was} AND {now} AND {same}" for was, _ in inside.values() for _, now in inside.values()]
    sums = ", ".join(f"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)" for condition in conditions)
    added = ", ".join(f"{name} = tallies.{name} + excluded.{name}" for name in NAMES)
    return f"""
INSERT INTO tallies
    (team_id, survey_id, property, other, answered, superseded, value, other_value, detractors, passives, promoters,
    live, {", ".join(NAMES)})
SELECT r.team_id, r.survey_id, {prop}, {other}, {answered}, {superseded}, {value}, {other_value}, 0, 0, 0, 0, {sums}
FROM responses r LEFT JOIN responses n ON n.id = r.superseded_by AND n.person_id = r.person_id{joins}
WHERE {where} AND r.superseded_day IS NOT NULL AND r.kind <> 'reask'
    AND r.survey_id IN (SELECT id FROM surveys WHERE privacy <> 'anonymous')
GROUP BY {", ".join(key)}
ON CONFLICT (survey_id, property, other, answered, superseded, value, other_value) DO UPDATE SET {added}
"""  # noqa: S608 (words of our own)
