"""A case with everything that stands on its post, as it is now and as was promised."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from bot.core.asking.moments import days_off, person_zone
from bot.core.care.case import Case, CaseView, Shows, as_promised
from bot.core.care.clocks import WORKING_HOURS, Clock, Promise, read_clock
from bot.core.care.log import Standing, standing_of
from bot.core.clock.holidays import country_of_zone, public_holidays
from bot.core.clock.timing import Calendar, DaysOff
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.releases import NOT_YET
from bot.core.survey.measure import Kind
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.care import answered, cases
from storage.queries.survey import people, surveys


@dataclass(frozen=True, slots=True)
class Held:
    """A case as its log has it, with its survey and whom it is about; none once nobody knows any more."""

    case: Case
    survey: Survey
    person: Person | None
    standing: Standing


def load(db: Connection, case: Case) -> Held:
    """Load what belongs to a case. Raises LookupError where its survey is gone."""
    survey = surveys.survey_by_id(db, case.survey_id)
    if survey is None:
        raise LookupError(f"case {case.id} is of no survey")
    person = people.person_by_id(db, case.person_id) if case.person_id is not None else None
    return Held(case, survey, person, standing_of(cases.log_of(db, case.id)))


def calendar_of(db: Connection, held: Held) -> Calendar:
    """Give the working hours and holidays of a case's owner; of the survey's own zone where nobody knows theirs."""
    owner = held.standing.owner
    return working_time(people.person_in_slack(db, held.case.team_id, owner) if owner else None, held.survey)


def working_time(owner: Person | None, survey: Survey) -> Calendar:
    """Give somebody's working hours and holidays; of the survey's own zone where nobody knows theirs."""
    if owner is None:
        return Calendar(survey.plan.zone, WORKING_HOURS, days_off_at_home(survey))
    return Calendar(person_zone(owner, survey), WORKING_HOURS, days_off(owner, survey))


def days_off_at_home(survey: Survey) -> DaysOff:
    """Give the public holidays of a survey's own zone."""
    return public_holidays(survey.plan.country or country_of_zone(survey.plan.zone.key))


def promise_of(survey: Survey) -> Promise:
    """Within how many working days a survey promises a reply, and a close."""
    return Promise(survey.plan.case_reply_days, survey.plan.case_close_days)


def view_within(db: Connection, ctx: Context, case: Case) -> CaseView:
    """Gather what a case shows: nothing that was not promised."""
    held = load(db, case)
    view = _with_answers(db, _timed(db, ctx, held), held)
    return as_promised(view)


def view(ctx: Context, case_id: str) -> CaseView | None:
    """Likewise, by its id; none for a case that is not there."""

    def work(db: Connection) -> CaseView | None:
        case = cases.case_by_id(db, case_id)
        return view_within(db, ctx, case) if case is not None and case.team_id == ctx.team_id else None

    return ctx.read(work)


def is_thread_of_case(ctx: Context, channel: str, ts: str) -> bool:
    """Say whether a thread is one under a case: what is typed there is for colleagues, and never leaves it."""
    return ctx.read(lambda db: cases.is_thread_of_case(db, channel, ts))


def _timed(db: Connection, ctx: Context, held: Held) -> CaseView:
    calendar, promise = calendar_of(db, held), promise_of(held.survey)
    reply, close = (read_clock(clock, held.standing, ctx.now(), calendar, promise) for clock in Clock)
    return CaseView(
        case=held.case, survey=held.survey, standing=held.standing, person=held.person, reply=reply, close=close
    )


def _with_answers(db: Connection, view: CaseView, held: Held) -> CaseView:
    asks = held.standing.asks
    unreleased = is_guarded(held.survey.plan.privacy) and held.case.shows is not Shows.NAME
    words = (
        answered.words_released(db, ask, NOT_YET) if unreleased else answered.words_beside(db, ask) for ask in asks
    )
    view = replace(view, words=tuple(word for said in words for word in said))
    newest = answered.answer_to(db, asks[-1]) if asks and held.case.shows is Shows.ALL else None
    if newest is None or held.case.person_id is None:
        return view
    view = replace(view, score=newest.score, segments=newest.segments, subject=newest.subject)
    if held.survey.plan.kind is Kind.CSAT:
        return view  # the answer before was about something else
    before = answered.score_before(db, survey_id=held.survey.id, person_id=held.case.person_id, response_id=newest.id)
    return replace(view, before=before)
