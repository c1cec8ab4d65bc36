"""A shout-out: an owner passes a quote on to a channel; its writer hears where, and it goes when they take it back."""

from collections.abc import Iterable
from functools import partial

from sqlalchemy import Connection

from bot.core.care.quotes import NotPassedOn, Quote, ShoutOut, ShoutRef
from bot.core.delivery.details import Stood
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, no_longer_quoted, to_channel, to_person
from bot.core.privacy.promise import keeps_person
from bot.core.survey.roles import Deed, Who, may
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.care import quotes, shoutouts
from storage.queries.delivery import waiting
from storage.queries.survey import people, surveys


class NotPassedOnError(ValueError):
    """A quote can't be passed on."""

    def __init__(self, why: NotPassedOn) -> None:
        super().__init__(why.value)
        self.why = why


def check(ctx: Context, who: Who, comment_id: str, wording: str) -> Quote:
    """Give a quote that somebody is about to pass on. Raises NotPassedOnError where they may not, or it is gone."""
    return ctx.read(lambda db: _allowed(db, ctx, who, comment_id, wording)[1])


def pass_on(ctx: Context, who: Who, comment_id: str, wording: str, *, channel: str) -> None:
    """Post a quote in a channel, with a name or none as its writer said; once in each. Raises NotPassedOnError."""

    def work(db: Connection) -> None:
        survey, quote = _allowed(db, ctx, who, comment_id, wording)
        shout_id, by = ctx.new_id(), people.ensure_somebody(db, ctx.team_id, who.id, ctx.now())
        if not shoutouts.add(db, survey, shout_id, quote.written, by=who.id, channel=channel):
            raise NotPassedOnError(NotPassedOn.THERE)
        ctx.queue(db, [to_channel(channel, MessageKind.SHOUT_OUT, ShoutRef(shout_id), survey=survey, asker=by)])

    ctx.write(work)


def _allowed(db: Connection, ctx: Context, who: Who, comment_id: str, wording: str) -> tuple[Survey, Quote]:
    survey_id = shoutouts.survey_of(db, ctx.team_id, comment_id)
    survey = None if survey_id is None else surveys.survey_by_id(db, survey_id)
    if survey is None or not keeps_person(survey.plan.privacy):
        raise NotPassedOnError(NotPassedOn.GONE)
    if not may(who, Deed.SHARE_ELSEWHERE, survey):
        raise NotPassedOnError(NotPassedOn.NOT_YOURS)
    found = (one for one in quotes.quotes_of(db, survey) if one.written.id == comment_id)
    quote = next((one for one in found if one.written.wording == wording), None)
    if quote is None:
        raise NotPassedOnError(NotPassedOn.GONE)
    return survey, quote


def shown(ctx: Context, ref: ShoutRef) -> ShoutOut | None:
    """Give one that may still be shown."""
    found = ctx.read(lambda db: shoutouts.by_id(db, ref.shout_id))
    return found if found is not None and found.quote is not None else None


def posted(db: Connection, ctx: Context, message: Message, *, channel: str, ts: str) -> None:
    """Note where one stands, and tell its writer; or have it go again, where they took it back meanwhile."""
    ref = message.told(ShoutRef)
    found, survey = shoutouts.by_id(db, ref.shout_id), surveys.survey_by_id(db, message.survey_id or 0)
    if found is None or survey is None:
        language = survey.language if survey is not None else ""
        ctx.queue(db, [no_longer_quoted(message.team_id, Stood(language, channel, ts))])
        return
    shoutouts.stands(db, found.id, ts)
    writer = None if found.person_id is None else people.person_by_id(db, found.person_id)
    if writer is not None:
        ctx.queue(db, [to_person(writer, MessageKind.SHOUT_OUT_TOLD, ref, survey_id=survey.id)])


def not_posted(db: Connection, message: Message) -> None:
    """Let one be passed on anew that was surely not posted."""
    shoutouts.remove(db, message.told(ShoutRef).shout_id)


def withdraw(ctx: Context) -> None:
    """Have those go that nobody lets be quoted any more: taken back, edited, deleted, forgotten."""
    if over := ctx.read(partial(no_longer_let, ctx=ctx)):
        ctx.write(lambda db: take_away(db, ctx, over))


def no_longer_let(db: Connection, ctx: Context) -> list[ShoutOut]:
    """List those that nobody lets be quoted any more."""
    return [one for one in shoutouts.all_of(db, ctx.team_id) if one.quote is None]


def take_away(db: Connection, ctx: Context, over: Iterable[ShoutOut]) -> None:
    """Have some go from their channels."""
    for one in over:
        survey = surveys.survey_by_id(db, one.survey_id)
        if not shoutouts.remove(db, one.id) or survey is None:
            continue
        if one.ts is not None:
            ctx.queue(db, [no_longer_quoted(survey.team_id, Stood(survey.language, one.channel, one.ts))])
        elif not _is_on_its_way(db, survey, one):  # else it is taken away once it stands
            by = people.ensure_somebody(db, survey.team_id, one.by, ctx.now())
            ctx.queue(db, [to_person(by, MessageKind.SHOUT_OUT_ASTRAY, one.channel, survey_id=survey.id)])


def _is_on_its_way(db: Connection, survey: Survey, one: ShoutOut) -> bool:
    by = people.person_in_slack(db, survey.team_id, one.by)
    message = to_channel(one.channel, MessageKind.SHOUT_OUT, ShoutRef(one.id), survey=survey, asker=by)
    return waiting.is_waiting(db, message)
