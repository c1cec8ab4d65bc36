"""Looking whether a survey is in order: what it names in Slack, who is asked next, and what waits to be sent."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NamedTuple, Protocol

from sqlalchemy import Connection

from bot.core.health.findings import LONG, ChannelSeen, Check, Finding, of_channels, of_few, of_named, of_owners
from bot.core.survey.audience import EVERYONE, all_sources, is_group, listing_survey
from bot.core.survey.measure import Kind
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey
from bot.services.asking.previewing import preview
from bot.services.context import Context
from bot.services.survey.finding import list_surveys
from storage.postgres import hurry
from storage.queries.asking import audiences
from storage.queries.delivery import waiting


class CannotLookError(RuntimeError):
    """Slack can't be asked right now, or does not let the bot see; the message says why."""


class Look(Protocol):
    """What is looked at in Slack. Raises CannotLookError."""

    def person(self, slack_user_id: str) -> Profile | None:
        """Give somebody's profile; none for an id that Slack does not know."""
        ...

    def channel(self, channel: str) -> ChannelSeen | None:
        """Look at a channel; none for one that can't be seen."""
        ...

    def listed(self, key: str) -> Collection[str]:
        """List the Slack ids of who is in a channel or user group; nobody where that can't be seen."""
        ...


def check_plan(plan: SurveyPlan, look: Look) -> Iterator[Finding]:
    """Look in Slack whether what a plan names is there, and fit for it. Raises CannotLookError."""
    yield from check_roles(plan, look)
    seen = channels_seen(plan, look)
    yield from of_channels(plan, seen)
    yield from filter(None, [of_few(plan)])
    if plan.summary_channel is not None and seen.get(plan.summary_channel) and _readers_are_asked(plan, look):
        yield Finding(Check.READERS_ARE_ASKED, {"channel": plan.summary_channel})


def check_roles(plan: SurveyPlan, look: Look) -> Iterator[Finding]:
    """Look whether the people and user groups with a role in a survey are there. Raises CannotLookError."""
    yield from of_owners({owner: _kind(owner, look) for owner in plan.owners})
    yield from check_named("viewers", plan.viewers, look)
    yield from check_named("comment_readers", plan.comment_readers, look)


def check_named(where: str, named: Iterable[str], look: Look) -> Iterator[Finding]:
    """Look whether the people and user groups that a setting (where) names are there. Raises CannotLookError."""
    for one in named:
        if is_group(one):
            found = None if look.listed(one) else Finding(Check.NAMED_GROUP_UNSEEN, {"group": one, "where": where})
        else:
            found = of_named(where, one, _kind(one, look))
        yield from filter(None, [found])


def _kind(slack_user_id: str, look: Look) -> PersonKind | None:
    profile = look.person(slack_user_id)
    return profile.kind if profile else None


def channels_seen(plan: SurveyPlan, look: Look) -> dict[str, ChannelSeen | None]:
    """Look at every channel that a plan names. Raises CannotLookError."""
    named = dict.fromkeys(filter(None, (plan.summary_channel, plan.cases_channel, *plan.audience.channels)))
    return {channel: look.channel(channel) for channel in named}


def _readers_are_asked(plan: SurveyPlan, look: Look) -> bool:
    whom, channel = plan.audience, plan.summary_channel or ""
    if channel in whom.without_channels:
        return False
    both = set(look.listed(channel)) - set(whom.without_people)
    both = both.difference(*map(look.listed, (*whom.without_channels, *whom.without_groups)))
    if not whom.everyone:
        both &= set(whom.people).union(*map(look.listed, (*whom.channels, *whom.groups)))
    # The first who is meant is enough: the channel may be large, and each of them takes a call.
    profiles = (look.person(one) for one in sorted(both))
    return any(profile is not None and profile.kind in whom.kinds for profile in profiles)


def check_surveys(ctx: Context, look: Look | None) -> Iterator[Finding]:
    """Look whether every survey is in order, and its audience could be read. look: none where Slack can't be asked."""
    found = list_surveys(ctx)
    if not found:
        yield Finding(Check.NO_SURVEY)
    for survey in found:
        for finding in (*seen(partial(check_plan, survey.plan), look), *_sources(ctx, survey), *_veto(ctx, survey)):
            yield replace(finding, survey=survey.plan.name)


def check_encoder(ctx: Context) -> Finding:
    """Say whether the extra `themes` is installed."""
    return Finding(Check.ENCODER_NONE) if ctx.encoder is None else Finding(Check.ENCODER, {"name": ctx.encoder.name})


def _veto(ctx: Context, survey: Survey) -> Iterator[Finding]:
    if survey.plan.theme_veto and ctx.encoder is None:
        yield Finding(Check.VETO_WITHOUT)


def seen(check: Callable[[Look], Iterable[Finding]], look: Look | None) -> list[Finding]:
    """Give what a look at Slack finds, also that it could not be taken; nothing where there is nobody to look."""
    try:
        return [] if look is None else list(check(look))
    except CannotLookError as error:
        return [Finding(Check.SLACK_SILENT, {"said": str(error)})]


def is_read(ctx: Context, survey: Survey) -> bool:
    """Say whether who is in a survey's audience was read from Slack before, or could not be."""
    return not any(finding.check is Check.SOURCE_UNREAD for finding in _sources(ctx, survey))


def _sources(ctx: Context, survey: Survey) -> Iterator[Finding]:
    keys = all_sources(survey)
    read = {source.key: source for source in ctx.read(lambda db: audiences.sources_of(db, ctx.team_id, keys))}
    for key in keys:
        source = read.get(key)
        if source is not None and source.problem is not None:
            yield Finding(Check.SOURCE_REFUSED, {"source": _called(key), "code": source.problem})
        elif source is None or source.synced_at is None:
            yield Finding(Check.SOURCE_UNREAD, {"source": _called(key)})


def check_next(ctx: Context, survey: Survey) -> Iterator[Finding]:
    """Look who is asked next. For 50,000 people that takes a few seconds."""
    if survey.plan.paused:
        yield Finding(Check.PAUSED)
    if survey.plan.paused or survey.plan.kind is Kind.CSAT:  # which asks nobody by itself
        return
    ahead = preview(ctx, survey)
    coming = next((line for line in ahead.lines if line.at is not None), None)
    if coming is None or coming.at is None:
        if is_read(ctx, survey):  # or that is told, and nobody knows yet
            yield Finding(Check.NOBODY)
    else:
        when = coming.at.astimezone(survey.plan.zone).strftime("%Y-%m-%d %H:%M")
        who = coming.person.name or coming.person.slack_user_id or ""
        values: dict[str, str | int] = {"n": len(ahead.moments), "who": who, "when": when, "zone": survey.plan.zone.key}
        yield Finding(Check.NEXT, values)


def _called(key: str) -> str:
    if key == EVERYONE:
        return "everyone"
    return "people" if listing_survey(key) is not None else key


class Unsent(NamedTuple):
    """How many messages wait to be sent, and for how many seconds the oldest of them has waited."""

    number: int
    seconds: float


def unsent(ctx: Context) -> Unsent:
    """Count the messages that wait to be sent, and for how many seconds the oldest of them has waited."""

    def work(db: Connection) -> tuple[int, datetime | None]:
        hurry(db)
        return waiting.unsent(db, ctx.team_id)

    number, oldest = ctx.read(work)
    return Unsent(number, 0.0 if oldest is None else (ctx.now() - oldest).total_seconds())


def check_sending(ctx: Context, waits: Unsent) -> Iterator[Finding]:
    """Look whether something has waited for long to be sent, or could not be delivered since yesterday.

    waits: what unsent() said, which /metrics shows as well.
    """
    wrong = list(_wrong_with_sending(ctx, waits))
    yield from wrong or [Finding(Check.SENDING)]


def _wrong_with_sending(ctx: Context, waits: Unsent) -> Iterator[Finding]:
    if waits.seconds >= LONG.total_seconds():
        yield Finding(Check.WAITING_LONG, {"n": waits.number, "minutes": int(waits.seconds // 60)})
    if failed := ctx.read(lambda db: waiting.failed_since_yesterday(db, ctx.team_id, ctx.now())):
        yield Finding(Check.NOT_DELIVERED, {"n": failed})
