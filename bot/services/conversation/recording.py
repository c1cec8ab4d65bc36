"""The one place that records answers."""

from dataclasses import replace

from sqlalchemy import Connection

from bot.core.clock.timing import local_day
from bot.core.conversation.answer import Source, Wording, facts_of, needs_memberships, new_answer, segments_of
from bot.core.conversation.ask import Ask
from bot.services.context import Context
from storage.queries.asking import audiences
from storage.queries.conversation import answers


def record_answer(db: Connection, ctx: Context, ask: Ask, score: int, source: Source) -> Ask:
    """Append an answer (score 0-10) and mark what it supersedes; give the ask as it is then.

    What is said of a case that was closed is kept beside its ask alone, and is in no number by that.
    A correction supersedes the answer it corrects. An answer to a survey ask supersedes the person's earlier ones, so
    that the latest per person counts; an answer to a re-ask supersedes nothing, since it never enters the score.
    """
    if ask.verifies:
        return replace(ask, score=score, verified=score, answered_day=local_day(ctx.now(), ask.survey.plan.zone))
    answer = new_answer(
        ask.survey,
        answer_id=ctx.new_id(),
        person_id=ask.person.id,
        ask_id=ask.id,
        kind=ask.kind,
        score=score,
        given_at=ctx.now(),
        source=source,
        wording=Wording(ask.language, ask.wording_version),
    )
    answer = replace(answer, segments=_segments(db, ask))
    answers.record(db, answer, corrects=ask.response_id)
    if ask.response_id is not None:
        answers.move_comments(db, of=ask.response_id, to=answer.id)
    day = ask.answered_day or answer.answered_day
    return replace(ask, score=score, response_id=answer.id, answered_day=day)


def _segments(db: Connection, ask: Ask) -> dict[str, str]:
    survey, audience = ask.survey, ask.survey.plan.audience
    member_of: list[str] = []
    if needs_memberships(survey):
        member_of = audiences.channels_of(db, survey.team_id, ask.person.id, (*audience.channels, *audience.groups))
    return segments_of(survey, facts_of(survey, ask.person, ask.language, member_of))
