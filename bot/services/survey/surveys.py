"""Creating and changing surveys."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum

from sqlalchemy import Connection

from bot.core.asking.groups import LEAST_CAP, cap_of, most_days
from bot.core.clock.timing import local_day, next_slot
from bot.core.privacy.promise import SMALL_GROUP, keeps_person
from bot.core.reports.summary.edition import has_same_editions, newest_slot, next_edition
from bot.core.survey.audience import asks_others, list_of, sources_to_read
from bot.core.survey.keys.naming import name_after
from bot.core.survey.measure import Kind
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.core.survey.survey import Survey, may_change_privacy, starts_new_series, tells_otherwise_of_cases
from bot.services.care.shouting import take_away
from bot.services.context import Context
from bot.services.survey.theming import leave_to_words
from storage.queries.asking import audiences
from storage.queries.care import shoutouts
from storage.queries.delivery import inbound
from storage.queries.survey import deleting, surveys, workspaces
from storage.queries.survey.deleting import Holdings


class Applied(StrEnum):
    """What applying a plan did."""

    CREATED = "created"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class RefusedPlanError(ValueError):
    """The plan asks for something a survey may not do; the message says what and why."""


class AskedAloneError(RefusedPlanError):
    """The plan parts the people of an anonymous survey into days of too few."""

    def __init__(self, cure: str) -> None:
        super().__init__(
            "In an anonymous survey an answer that comes when one person has the question is known to be theirs, so at "
            f"least {SMALL_GROUP} people are asked on a day. {cure} Nothing was changed."
        )


def refuse_asking_alone(plan: SurveyPlan) -> None:
    """Raise AskedAloneError for a plan of an anonymous survey that asks people one by one."""
    if keeps_person(plan.privacy):
        return
    if cap_of(plan) != plan.daily_cap:
        raise AskedAloneError(f"Set daily_cap to {LEAST_CAP} or more, or leave it out.")
    if plan.team_cap is not None:
        raise AskedAloneError("Leave out team and team_cap, which part a team over many days.")
    if plan.account_cap is not None or plan.account_days is not None:
        raise AskedAloneError("Leave out account_cap and account_days, which part an account over many days.")
    most = most_days(plan)
    if most is not None and (plan.spread_days or 0) > most:
        raise AskedAloneError(f"With {len(plan.audience.people)} people, spread can be {most} at most.")


def refuse_becoming(old: SurveyPlan, new: SurveyPlan) -> None:
    """Raise RefusedPlanError where a survey can't become what its new plan says, whatever else is in order."""
    if old.kind is not new.kind:
        raise RefusedPlanError(
            f"Survey '{new.name}' was started as {old.kind}, and its answers are on that scale: it can't "
            f"become {new.kind}. Make a new survey under another name."
        )
    if not may_change_privacy(old.privacy, new.privacy):
        raise RefusedPlanError(
            f"Survey '{new.name}' was started as {old.privacy}; its privacy can't be weakened to "
            f"{new.privacy} afterwards. Make a new survey under another name."
        )


def apply_plan(ctx: Context, plan: SurveyPlan, *, actor: str) -> Applied:
    """Create the survey of that name, or change it to the plan.

    Raises RefusedPlanError when the change would weaken the promise that respondents were given, and for an industry
    that is unknown or measures something else.
    """
    _refuse_other_industry(ctx, plan)
    return ctx.write(lambda db: _apply(db, ctx, plan, surveys.survey_by_name(db, ctx.team_id, plan.name), actor=actor))


def change_plan(ctx: Context, survey_id: int, changed: Callable[[SurveyPlan], SurveyPlan], *, actor: str) -> Applied:
    """Change a survey from what it says at that moment, so that nobody else's change is lost.

    Raises RefusedPlanError where it is gone, and otherwise as apply_plan and `changed` do.
    """

    def work(db: Connection) -> Applied:
        existing = surveys.held_survey(db, survey_id)
        if existing is None:
            raise RefusedPlanError("The survey is gone.")
        plan = changed(existing.plan)
        _refuse_other_industry(ctx, plan)
        return _apply(db, ctx, plan, existing, actor=actor)

    return ctx.write(work)


def _apply(db: Connection, ctx: Context, plan: SurveyPlan, existing: Survey | None, *, actor: str) -> Applied:
    _refuse_wrong_csat(db, ctx, plan)
    wanted = _as_it_is(plan, existing)
    if existing is not None and existing.plan == wanted:
        return Applied.UNCHANGED
    _write(db, ctx, existing, wanted)
    verb = Applied.CREATED if existing is None else Applied.CHANGED
    about = {"actor": actor, "verb": f"survey {verb}", "subject": plan.name}
    workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), **about)
    return verb


def create_survey(ctx: Context, plan: SurveyPlan, *, actor: str, event_key: str) -> Survey | None:
    """Create a survey under a name of its own, made from the plan's; none where this event did so before.

    Raises RefusedPlanError for an industry that is unknown or measures something else.
    """
    _refuse_other_industry(ctx, plan)

    def work(db: Connection) -> Survey | None:
        if not inbound.first_time(db, event_key, "setup", ctx.now()):
            return None
        taken = {survey.plan.name for survey in surveys.surveys_of(db, ctx.team_id)}
        added = add_survey(db, ctx, replace(plan, name=name_after(plan.name, taken)))
        about = {"actor": actor, "verb": f"survey {Applied.CREATED}", "subject": added.plan.name}
        workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), **about)
        return added

    return ctx.write(work)


def _refuse_other_industry(ctx: Context, plan: SurveyPlan) -> None:
    if plan.industry is not None:
        try:
            ctx.benchmarks.benchmark_for(plan.industry, plan.measure)
        except ValueError as error:
            raise RefusedPlanError(str(error)) from error


def _refuse_wrong_csat(db: Connection, ctx: Context, plan: SurveyPlan) -> None:
    beside = None if plan.csat is None else surveys.survey_by_name(db, ctx.team_id, plan.csat)
    if plan.csat is not None and (beside is None or beside.plan.kind is not Kind.CSAT):
        raise RefusedPlanError(f"csat: there is no CSAT survey called '{plan.csat}'. Apply its file first.")


def _as_it_is(plan: SurveyPlan, existing: Survey | None) -> SurveyPlan:
    """Let a survey run or stay paused where its plan does not say which."""
    paused = existing is not None and existing.plan.paused
    return replace(plan, paused=paused) if plan.paused is None else plan


def with_people(plan: SurveyPlan, slack_user_ids: Iterable[str]) -> SurveyPlan:
    """Add people to a plan's own list."""
    people = tuple(dict.fromkeys((*plan.audience.people, *slack_user_ids)))
    return replace(plan, audience=replace(plan.audience, people=people))


def _write(db: Connection, ctx: Context, existing: Survey | None, plan: SurveyPlan) -> None:
    if existing is None:
        add_survey(db, ctx, plan)
        return
    refuse_becoming(existing.plan, plan)
    _, at = next_edition(ctx.now(), plan)
    due = existing.next_summary_at if has_same_editions(existing.plan, plan) else None
    surveys.change_survey(db, existing, plan, ctx.now(), next_summary=due or at)
    _look_for_people(db, ctx, replace(existing, plan=plan))
    if existing.plan.audience.people != plan.audience.people:
        audiences.read_again(db, ctx.team_id, list_of(existing.id), ctx.now(), before_planning=True)
    if existing.plan.privacy is not plan.privacy:
        surveys.set_next_release(db, existing.id, None)
    _note_changes(db, ctx, existing, plan)
    if existing.plan.summary_channel is None:  # what was answered before anybody read along is no news
        surveys.summary_decided(db, existing.id, slot=newest_slot(plan, ctx.now()), next_summary_at=at)


def _note_changes(db: Connection, ctx: Context, existing: Survey, plan: SurveyPlan) -> None:
    """Note what follows from a new plan for what comes after it, and for what is kept."""
    if starts_new_series(existing.plan, plan):
        surveys.start_series(db, existing, local_day(ctx.now(), plan.zone))
    if asks_others(existing.plan, plan):
        surveys.audience_changed(db, existing.id, local_day(ctx.now(), plan.zone))
    if existing.plan.privacy is Privacy.NAMED and not (now := replace(existing, plan=plan)).learns:
        leave_to_words(db, ctx, now)
    if not existing.plan.reads_as(plan):
        surveys.tag_later(db, existing, ctx.now())
    if tells_otherwise_of_cases(existing.plan, plan):
        surveys.cases_from(db, existing.id, ctx.now() if plan.cases else None)


def add_survey(db: Connection, ctx: Context, plan: SurveyPlan) -> Survey:
    """Create a survey inside the caller's transaction; answers from before its first summary count as old news."""
    _, at = next_edition(ctx.now(), plan)
    _, release = next_slot(ctx.now(), plan.zone, plan.hour)
    first = {"first_summary": at, "first_release": release}
    surveys.add_survey(db, ctx.team_id, plan, ctx.now(), first_slot=newest_slot(plan, ctx.now()), **first)
    added = surveys.survey_by_name(db, ctx.team_id, plan.name)
    if added is None:
        raise LookupError(f"survey {plan.name} vanished while being added")
    _look_for_people(db, ctx, added)
    surveys.greet_later(db, added, ctx.now())
    return added


def _look_for_people(db: Connection, ctx: Context, survey: Survey) -> None:
    audiences.add_sources(db, ctx.team_id, sources_to_read(survey), ctx.now())


def holdings_of(ctx: Context, survey: Survey) -> Holdings:
    """Count what would go with a survey."""
    return ctx.read(lambda db: deleting.holdings(db, survey.id))


def delete_survey(ctx: Context, survey: Survey, *, actor: str) -> None:
    """Delete a survey with everything that was asked and said in it, for good."""

    def work(db: Connection) -> None:
        take_away(db, ctx, shoutouts.of_survey(db, survey.id))  # nobody could take them back any more
        deleting.delete_survey(db, survey.id)
        workspaces.write_audit(
            db, team_id=ctx.team_id, at=ctx.now(), actor=actor, verb="survey deleted", subject=survey.plan.name
        )

    ctx.write(work)
