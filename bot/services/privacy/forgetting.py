"""What is kept about a person, shown to them, and erased at their wish."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH
from bot.core.clock.timing import first_instant, local_day
from bot.core.clock.window import months_before
from bot.core.conversation.apart import LOST_AFTER
from bot.core.conversation.ask import Ask
from bot.core.conversation.states import OPEN_STATES
from bot.core.delivery.details import Stood
from bot.core.delivery.message import forgotten_at
from bot.core.privacy.kept import Kept
from bot.core.survey.survey import Survey
from bot.services.care.withdrawing import forget_older, withdraw_all
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.editing import LOOK_BACK
from storage.queries.actions import notices
from storage.queries.conversation import apart, asks
from storage.queries.delivery import inbound
from storage.queries.privacy import forgetting
from storage.queries.survey import people, surveys, workspaces

ENOUGH = 1_000
"""Answers that are forgotten at one tick, and those of their last day: what else is due waits for it."""


def kept_about(ctx: Context, who: str) -> Kept | None:
    """Give everything that is kept about somebody (a Slack id, or a file's key); none for somebody nobody knows."""

    def work(db: Connection) -> Kept | None:
        person = people.person_named(db, ctx.team_id, who)
        return forgetting.kept_about(db, person) if person else None

    return ctx.read(work)


def forget(ctx: Context, who: str, *, event_key: str | None = None, actor: str | None = None) -> bool:
    """Erase somebody: their name, their words, and every link from their numbers to them.

    What stays is an unlinked count, and what protects them: their Slack id or key, marked so that they are asked
    nothing and do not come back by themselves, with the days on which they were asked, and their "stop".

    who: a Slack id, or the key that an imported file gave them. event_key: of what Slack may send again. actor: who
    wished it, as the audit names them; none for the person. Tells whether anybody is known so.
    """

    def unsay(db: Connection) -> None:
        person = people.person_named(db, ctx.team_id, who)
        lately = asks.newest_asks_of(db, person.id, LOOK_BACK) if person else []
        apart.unsay(db, conversations.keys_of(ctx, lately))

    def work(db: Connection) -> bool:
        person = people.person_named(db, ctx.team_id, who)
        if person is None or (event_key and not inbound.first_time(db, event_key, "forget", ctx.now())):
            return person is not None
        people.hold_person(db, person.id)
        stood = list(_stood(asks.newest_asks_of(db, person.id, LOOK_BACK), ctx.now()))
        withdraw_all(db, ctx, person)
        notices.forget(db, person.id)
        forgetting.forget_answers(db, person)
        forgetting.forget_conversations(db, person.id)
        people.forget_profile(db, person)
        about = {"actor": actor or person.audited_as, "verb": "forgotten", "subject": person.audited_as}
        workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), **about)
        ctx.queue(db, [forgotten_at(person, one) for one in stood])
        return True

    # Apart, so that the database's own marks (PostgreSQL's xmin) connect nobody with an anonymous conversation.
    ctx.write(unsay)
    return ctx.write(work)


def _stood(lately: Iterable[Ask], now: datetime) -> Iterator[Stood]:
    """Give where buttons stand that somebody has before them."""
    for ask in lately:
        if ask.channel and ask.ts and (ask.state in OPEN_STATES or ask.may_change_at(now)):
            yield Stood(ask.language, ask.channel, ask.ts)


def forget_old_answers(ctx: Context) -> None:
    """Leave of answers that are older than their survey keeps them only the numbers: once a day.

    Of very many, as where a survey keeps them for a shorter time from now on, some days at each tick.
    """
    for survey, day in ctx.read(partial(surveys_to_forget_in, ctx=ctx)):
        since = survey.kept_from or date.min
        until = ctx.read(partial(forgetting.some_days, survey_id=survey.id, since=since, before=day, enough=ENOUGH))
        while ctx.write(partial(_forget_older, survey=survey, since=since, before=until)):
            pass


def surveys_to_forget_in(db: Connection, ctx: Context) -> list[tuple[Survey, date]]:
    """List the surveys in which nothing older than a day is to be kept, where it was not looked for yet."""
    ours = surveys.surveys_and_doubles(db, ctx.team_id)
    days = (months_before(local_day(ctx.now(), one.plan.zone), one.plan.keep_answers) for one in ours)
    return [(one, day) for one, day in zip(ours, days, strict=True) if one.kept_from is None or one.kept_from < day]


def _forget_older(db: Connection, survey: Survey, since: date, before: date) -> bool:
    """Forget some of one kind, and tell whether there may be more; else note the day. since: it was looked before."""
    if (
        forgetting.unlink_older(db, survey, since, before, BATCH)
        or forgetting.forget_asks_older(db, survey, before, BATCH)
        or forget_older(db, survey, before, BATCH)
        or notices.forget_older(db, survey.id, first_instant(before, 0, survey.plan.zone), BATCH)
    ):
        return True
    surveys.kept_from(db, survey.id, before)
    return False


def end_anonymous(ctx: Context) -> None:
    """Keep the promise of anonymous surveys: what ended leads to no answer."""

    def work(db: Connection) -> None:
        apart.end_what_is_over(db, ctx.team_id, ctx.now())
        apart.remove_lost(db, ctx.team_id, ctx.now() - LOST_AFTER)

    ctx.write(work)


def leave_bare(ctx: Context) -> int:
    """Keep the other one: all asks are alike in the end. Gives how many were looked at last."""

    def work(db: Connection) -> int:
        found = forgetting.asks_over(db, ctx.team_id, ctx.now(), BATCH)
        if found:
            apart.remove(db, conversations.keys_of(ctx, found))
            forgetting.leave_bare(db, found)
        return len(found)

    while (found := ctx.write(work)) == BATCH:
        pass
    return found
