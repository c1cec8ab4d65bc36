"""Whether a question that has closed may be put anew."""

from datetime import datetime

from sqlalchemy import Connection

from bot.core.asking.contact import Hold, Never, history_of, may_ask
from bot.core.asking.moments import Calendars
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import RESTARTABLE, ClosedReason
from bot.core.privacy.promise import keeps_person
from bot.services.care import verifying
from storage.queries.asking import asked
from storage.queries.conversation import asks
from storage.queries.survey import surveys


def lost_ground(db: Connection, ask: Ask) -> ClosedReason | None:
    """Say why there is nothing to ask again about any more; none while there is."""
    if ask.verifies:
        return verifying.lost_ground(db, ask)
    if ask.kind is AskKind.REASK and not keeps_person(ask.survey.plan.privacy):
        return ClosedReason.ANONYMOUS_NOW
    if ask.kind is AskKind.REASK and not asks.answer_is_newest(db, ask.parent_id):
        return ClosedReason.NEWER_ANSWER
    return None


def may_restart(db: Connection, ask: Ask, now: datetime) -> bool:
    """Say whether a closed question may be put anew at the person's own wish, to which no cool-down applies."""
    so_far, known = asked.asked_so_far(db, ask, now), surveys.surveys_of(db, ask.survey.team_id)
    history = history_of(ask.person, ask.survey, so_far, {survey.id: Calendars(survey) for survey in known})
    verdict = may_ask(AskKind.SURVEY, history, ask.survey.plan.contact_rules, history.last_ask_any or ask.due_at)
    stands = not isinstance(verdict, Never | Hold) and lost_ground(db, ask) is None
    return stands and not ask.survey.plan.paused and ask.closed_reason in RESTARTABLE
