"""The hello to a survey's channel: once, when it is known who is in the audience, and over it that it has started."""

from functools import partial

from sqlalchemy import Connection

from bot.core.delivery.details import Hello
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_channel
from bot.core.survey.audience import all_sources
from bot.core.survey.decision import Ahead
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.services.asking.previewing import ahead_of, preview_within
from bot.services.context import Context
from storage.queries.asking import audiences
from storage.queries.survey import surveys


def greet(ctx: Context) -> None:
    """Say hello for every new survey whose audience was looked for in Slack."""
    for survey in ctx.read(lambda db: surveys.surveys_to_greet(db, ctx.team_id)):
        ctx.write(partial(_greet, ctx=ctx, survey=survey))


def _greet(db: Connection, ctx: Context, survey: Survey) -> None:
    keys, plan = all_sources(survey), survey.plan
    looked_for = [one for one in audiences.sources_of(db, ctx.team_id, keys) if one.synced_at or one.problem]
    if len(looked_for) < len(keys) or not surveys.greeted(db, survey.id):
        return  # or another process was faster
    if plan.kind is Kind.NPS and (plan.summary_channel or plan.owners):  # a CSAT survey asks nobody by itself
        seen = preview_within(db, ctx, survey)
        hello = Hello(ahead_of(seen), waits_for_start=seen.waits_for_start)
        ctx.queue(db, [to_channel(plan.summary_channel or "", MessageKind.HELLO, hello, survey=survey)])


def tell_started(db: Connection, ctx: Context, survey: Survey, ahead: Ahead) -> None:
    """Write over the hello that somebody is asked from now on, where it stands already."""
    for channel, ts in surveys.hellos_that_stand(db, survey.id):
        ctx.queue(db, [to_channel(channel, MessageKind.HELLO_STARTED, Hello(ahead, ts=ts), survey=survey)])
