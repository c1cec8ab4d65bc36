"""What is done with an action: planned, changed, started, shipped, dropped, opened again."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.core.actions.action import Action, ActionView
from bot.core.actions.aim import Mentions
from bot.core.actions.deeds import Refusal, refusal
from bot.core.actions.log import Entry, Plan, Standing, What, standing_of
from bot.core.actions.notices import in_languages, is_told, suggested_hold_out
from bot.core.actions.planning import Draft, Field, Flaw, Mistake, MistakesError, checked, measured_from
from bot.core.actions.reminding import reminds_at
from bot.core.asking.moments import person_zone
from bot.core.clock.timing import local_day
from bot.core.privacy.promise import keeps_person
from bot.core.reports.policy import Policy
from bot.core.survey.measure import Kind
from bot.core.survey.person import PersonKind
from bot.core.survey.roles import FULL_MEMBERS, OPERATOR, Deed, Role, Who
from bot.core.survey.survey import Survey
from bot.core.understanding import visible
from bot.services.actions import notifying, reading
from bot.services.care.reading import working_time
from bot.services.context import Context
from bot.services.numbers.books import books_of
from bot.services.survey.finding import OtherKindError, require
from storage.queries.actions import actions, notices, outcomes
from storage.queries.delivery import inbound
from storage.queries.survey import people


class RefusedError(ValueError):
    """Somebody can't do that with an action. owner: whose it is, where that is the reason."""

    def __init__(self, why: Refusal, owner: str | None = None) -> None:
        super().__init__(why.value)
        self.why, self.owner = why, owner


def plan(ctx: Context, who: Who, survey: Survey, draft: Draft, event_key: str | None = None) -> ActionView:
    """Plan an action, from what somebody typed or chose. event_key: what came in with it, which may come twice.

    Raises MistakesError with all that is wrong with it; NotAllowedError; OtherKindError for a CSAT survey.
    """
    check_survey(who, survey)
    planned = _measured(ctx, survey, _checked(ctx, who, survey, draft))
    action = Action(id=ctx.new_id(), team_id=ctx.team_id, survey_id=survey.id)
    entry = Entry(what=What.PLANNED, at=ctx.now(), by=_by(who), plan=planned)
    standing = standing_of([entry])

    def work(db: Connection) -> None:
        if event_key is None or inbound.first_time(db, event_key, "action", ctx.now()):
            actions.add_action(db, action, [entry], look_at=looks_at(db, survey, standing))

    ctx.write(work)
    return ActionView(action=action, survey=survey, standing=standing)


def begun(ctx: Context, survey: Survey, draft: Draft) -> Draft:
    """Give a draft as its form begins: with the hold-out that is suggested where as many passives answered."""
    if not keeps_person(survey.plan.privacy):
        return draft

    def passives(db: Connection) -> int:
        books = books_of(db, survey, for_operator=False)
        [counts] = books.counts_in(db, [reading.own_window(ctx, survey)], Policy.LATEST)
        return counts.passives

    return replace(draft, held_out=str(suggested_hold_out(ctx.read(passives))))


def check_survey(who: Who, survey: Survey) -> None:
    """Raise NotAllowedError unless somebody plans a survey's actions; OtherKindError for a CSAT survey."""
    require(who, Deed.PLAN, survey)
    if survey.plan.kind is Kind.CSAT:
        raise OtherKindError(survey)


def change(ctx: Context, who: Who, action_id: str, draft: Draft) -> ActionView:
    """Change the plan of an action that is not over. Raises RefusedError, and MistakesError as plan does."""
    held = check(ctx, who, What.CHANGED, action_id)
    planned = _checked(ctx, who, held.survey, draft)
    entry = Entry(what=What.CHANGED, at=ctx.now(), by=_by(who), plan=_measured(ctx, held.survey, planned, held))
    return _write(ctx, who, entry, action_id)


def start(ctx: Context, who: Who, action_id: str) -> ActionView:
    """Note that somebody has begun. Raises RefusedError."""
    return _write(ctx, who, Entry(what=What.STARTED, at=ctx.now(), by=_by(who)), action_id)


def ship(ctx: Context, who: Who, action_id: str, *, note: str, also: Mapping[str, str] | None = None) -> ActionView:
    """Note that it is done. note: what has changed, as those may read it who asked for it; also: in other languages.

    Raises RefusedError.
    """
    words = in_languages(_written(note), also or {})
    return _write(ctx, who, Entry(what=What.SHIPPED, at=ctx.now(), by=_by(who), note=words), action_id)


def drop(
    ctx: Context,
    who: Who,
    action_id: str,
    *,
    why: str,
    tell: bool = False,
    also: Mapping[str, str] | None = None,
) -> ActionView:
    """Note that it won't be done, and why. tell: those who asked for it are told that; also: in other languages.

    Raises RefusedError.
    """
    words = in_languages(_written(why), also or {})
    entry = Entry(what=What.DROPPED, at=ctx.now(), by=_by(who), why=words[""], note=words if tell else None)
    return _write(ctx, who, entry, action_id)


def _written(words: str) -> str:
    if not visible(words):
        raise RefusedError(Refusal.EMPTY)
    return words


def reopen(ctx: Context, who: Who, action_id: str) -> ActionView:
    """Go on with what was shipped or dropped. Raises RefusedError."""
    return _write(ctx, who, Entry(what=What.REOPENED, at=ctx.now(), by=_by(who)), action_id)


def check(ctx: Context, who: Who, what: What, action_id: str) -> ActionView:
    """Load an action for a dialog that is about to be opened. Raises RefusedError where it could not be sent."""
    return ctx.read(lambda db: allowed(db, ctx, who, what, action_id))


def allowed(db: Connection, ctx: Context, who: Who, what: What, action_id: str) -> ActionView:
    """Load an action for whoever may do something with it now. Raises RefusedError."""
    action = actions.action_by_id(db, action_id)
    if action is None or action.team_id != ctx.team_id:
        raise RefusedError(Refusal.NOT_YOURS)
    view = reading.load(db, action)
    why = refusal(who, what, view.standing, view.survey)
    if why is not None:
        raise RefusedError(why, view.standing.plan.owner)
    return view


def _write(ctx: Context, who: Who, entry: Entry, action_id: str) -> ActionView:
    def work(db: Connection) -> ActionView:
        actions.hold_action(db, action_id)
        view = append(db, allowed(db, ctx, who, entry.what, action_id), entry)
        if is_told(view.standing):
            notifying.plan_notes(db, ctx, view)
        return view

    return ctx.write(work)


def append(db: Connection, view: ActionView, entry: Entry) -> ActionView:
    """Add a line to the log of an action that is held, within the caller's transaction; gives it as it stands then."""
    log = actions.log_of(db, view.action.id)
    standing = standing_of([*log, entry])
    dropped = [line.at for line in log if line.what is What.DROPPED]
    if entry.what is What.REOPENED and dropped:  # whoever waits for the news that it is done has heard of that alone
        outcomes.add(db, view.action.id, told=notices.know_still(db, view.action.id, dropped[-1]))
    look_at = looks_at(db, view.survey, standing)
    actions.append(db, view.action, [entry], is_open=standing.is_open, look_at=look_at)
    return replace(view, standing=standing)


def looks_at(db: Connection, survey: Survey, standing: Standing) -> datetime | None:
    """Give the moment at which an action has something to say by itself, if any."""
    owner = people.person_in_slack(db, survey.team_id, standing.plan.owner)
    zone = person_zone(owner, survey) if owner else survey.plan.zone
    return reminds_at(standing, zone, working_time(owner, survey))


def _by(who: Who) -> str | None:
    return None if who == OPERATOR else who.id


def _checked(ctx: Context, who: Who, survey: Survey, draft: Draft) -> Plan:
    """Check a draft. Whoever plans has it unless they name somebody; on the command line the survey's first owner."""
    maker = _by(who) or next(iter(survey.plan.owners), "")
    known = survey.plan.theme_list.names  # a theme of a form that was open for long may be gone
    draft = replace(draft, themes=tuple(theme for theme in draft.themes if theme in known))
    mistakes = [] if _can_own(ctx, who, draft.owner or maker) else [Mistake(Field.OWNER, Flaw.OWNER_UNFIT)]
    try:
        plan = checked(draft, local_day(ctx.now(), survey.plan.zone), maker)
    except MistakesError as error:
        raise MistakesError([*error.mistakes, *mistakes]) from None
    if mistakes:
        raise MistakesError(mistakes)
    return plan


def _can_own(ctx: Context, who: Who, owner: str) -> bool:
    if owner == who.id:
        return who.role in FULL_MEMBERS
    role = ctx.who(owner).role if owner else Role.GONE
    if role is not Role.UNKNOWN or who != OPERATOR:
        return role in FULL_MEMBERS
    # The command line can't ask Slack: whom it told of before is known.
    known = ctx.read(lambda db: people.person_in_slack(db, ctx.team_id, owner))
    return known is None or known.kind is PersonKind.MEMBER


def _measured(ctx: Context, survey: Survey, plan: Plan, held: ActionView | None = None) -> Plan:
    """Note from where an action sets out. What it was held against before stays, where it is about the same."""
    before = held.standing.plan if held else None
    if before is not None and isinstance(before.aim, Mentions) and isinstance(plan.aim, Mentions):
        same = (before.themes, before.words) == (plan.themes, plan.words)
        if same and before.aim.was is not None and plan.aim.to < before.aim.was:
            return replace(plan, aim=Mentions(plan.aim.to, before.aim.was))
    if not isinstance(plan.aim, Mentions):
        return plan
    window = reading.own_window(ctx, survey)
    return measured_from(plan, ctx.read(lambda db: reading.comments_in(db, ctx, survey, window)).share_for(plan))
