"""The one place that records an answer."""

from datetime import datetime, time
from typing import Any

from sqlalchemy import Connection

from bot.core.ask import Ask, AskKind, Source
from bot.core.disclosure import keeps_person
from bot.core.timing import local_day, next_slot
from bot.services.context import Context
from storage.queries import answers


def record_answer(db: Connection, ctx: Context, ask: Ask, score: int, source: Source) -> dict[str, Any]:
    """Append an answer (score 0-10) and mark what it supersedes; give the ask's columns that follow from it.

    A correction supersedes the answer it corrects. An answer to a survey ask supersedes the person's earlier ones, so
    that the latest per person counts; an answer to a re-ask supersedes nothing, since it never enters the score. In an
    anonymous survey the answer keeps no person, no ask and no time of day.
    """
    plan, now, response_id = ask.survey.plan, ctx.now(), ctx.new_id()
    day = local_day(now, plan.zone)
    linked = keeps_person(plan.privacy)
    answered_at = now if linked else datetime.combine(day, time.min, plan.zone)
    answers.add_response(
        db,
        {
            "id": response_id,
            "team_id": ask.person.team_id,
            "survey_id": ask.survey.id,
            "person_id": ask.person.id if linked else None,
            "ask_id": ask.id if linked else None,
            "kind": ask.kind,
            "score": score,
            "answered_at": answered_at,
            "answered_day": day,
            "summary_slot": next_slot(now, plan.zone, plan.hour)[0],
            "source": source,
            "language": ask.survey.language,
            "wording_version": ask.survey.wording_version,
            "segments": {},
        },
    )
    if ask.response_id is not None:
        answers.supersede(db, answers.this_response(ask.response_id), by=response_id, at=answered_at, day=day)
    if linked and ask.kind is not AskKind.REASK:
        earlier = answers.counted_of(ask.survey.id, ask.person.id)
        answers.supersede(db, earlier, by=response_id, at=answered_at, day=day)
    return {"response_id": response_id, "answered_day": day}
