"""What the report on cases is counted from: their logs, and what detractors answered the next time."""

from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from bot.core.care.log import Entry, What
from bot.core.care.loop import Again, CaseLog
from bot.core.clock.window import Window
from storage.queries.numbers.counting import COUNTED, SCORES_OF_BANDS
from storage.schema import case_log, cases, responses

_c, _l, _r = cases.c, case_log.c, responses.c
_FIELDS = ("at", "by", "whom", "until", "why", "ask_id", "cause", "done", "told")
_LOW, _, _ = SCORES_OF_BANDS


def logs_in(db: Connection, survey_id: int, since: datetime | None, until: datetime, *, private: bool) -> list[CaseLog]:
    """Read the logs of cases that were opened in [since, until), and of all that are open.

    private: those for the survey's owner alone as well.
    """
    opened = [_l.survey_id == survey_id, _l.what == What.OPENED, _l.at < until]
    opened += [] if since is None else [_l.at >= since]
    meant = [_c.survey_id == survey_id, or_(_c.is_open, _c.id.in_(select(_l.case_id).where(*opened)))]
    meant += [] if private else [~_c.private]
    query = select(_l.case_id, _l.what, *(_l[name] for name in _FIELDS))
    rows = db.execute(query.join(cases, _c.id == _l.case_id).where(*meant).order_by(_l.case_id, _l.id))
    return [
        CaseLog([_entry(line) for line in lines])
        for lines in (list(of_case) for _, of_case in groupby(rows, key=lambda row: row.case_id))
    ]


def _entry(row: Any) -> Entry:
    return Entry(what=What(row.what), **{name: getattr(row, name) for name in _FIELDS})


def answered_again(db: Connection, survey_id: int, window: Window) -> list[Again]:
    """Give what those who were detractors in a window answered the next time, each person once, from their first on.

    Answers to the re-ask of passives are none; nor are scores that their person corrected.
    """
    next_ones = (
        func.lead(column).over(partition_by=_r.person_id, order_by=(_r.answered_at, _r.id)).label(name)
        for column, name in ((_r.score, "after"), (_r.answered_at, "then"))
    )
    counted = [_r.survey_id == survey_id, COUNTED, ~_r.corrected, _r.scale.is_(None), _r.person_id.is_not(None)]
    counted += [] if window.start is None else [_r.answered_day >= window.start]
    answers = select(_r.person_id, _r.score, _r.answered_at, _r.answered_day, *next_ones)
    a = answers.where(*counted).subquery().c
    told = or_(_l.what == What.REPLIED, and_(_l.what == What.CLOSED, _l.told.is_not(None)))
    reached = (
        select(_l.id)
        .join(cases, _c.id == _l.case_id)
        .where(_c.survey_id == survey_id, _c.person_id == a.person_id, told, _l.at >= a.answered_at, _l.at < a.then)
        .exists()
    )
    query = select(a.person_id, a.score, a.after, reached.label("reached"))
    query = query.where(a.score.in_(_LOW), a.after.is_not(None), a.answered_day <= window.end)
    rows = db.execute(query.order_by(a.person_id, a.answered_at))
    firsts = (next(of_person) for _, of_person in groupby(rows, key=lambda row: row.person_id))
    return [Again(row.score, row.after, bool(row.reached)) for row in firsts]
