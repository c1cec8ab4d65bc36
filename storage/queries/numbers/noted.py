"""What is noted beside an answer though it follows from other rows: held against them, and noted anew."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select, update

from storage.schema import responses, surveys

_c = responses.c


@dataclass(frozen=True, slots=True)
class Noted:
    """A column, what it has to say, and of which answers it says something else."""

    column: str
    meant: ColumnElement[Any]
    is_another: ColumnElement[bool]

    def rebuild(self, db: Connection, team_id: str, first: date, last: date) -> None:
        """Note it anew for every answer of some days."""
        db.execute(update(responses).where(self._wrong(team_id, first, last)).values({self.column: self.meant}))

    def differences(self, db: Connection, team_id: str, first: date, last: date) -> dict[int, int]:
        """Count, by survey, the answers of some days beside which something else is noted than is so."""
        query = select(_c.survey_id, func.count()).where(self._wrong(team_id, first, last)).group_by(_c.survey_id)
        return {row[0]: row[1] for row in db.execute(query)}

    def _wrong(self, team_id: str, first: date, last: date) -> ColumnElement[bool]:
        ours = select(surveys.c.id).where(surveys.c.team_id == team_id)
        return and_(_c.survey_id.in_(ours), _c.answered_day.between(first, last), self.is_another)
