"""What people say to "does this solve it?", and the line that they may add."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import Connection

from bot.core.actions.action import ActionView
from bot.core.actions.log import State, stood_at
from bot.core.actions.notices import Notice, NoticeState, NoticeView, Said
from bot.core.delivery.details import Note
from bot.core.delivery.message import note_to
from bot.core.privacy.promise import is_guarded
from bot.core.understanding import visible
from bot.services.actions import reading, settling
from bot.services.context import Context
from bot.services.conversation import stopping
from storage.queries.actions import actions, notices, outcomes
from storage.queries.asking import asked
from storage.queries.delivery import inbound
from storage.queries.survey import people, surveys

MOST_LINES = 3
LINE_WITHIN = timedelta(hours=24)
"""For so long what somebody types next is the line that was asked for."""


def say(ctx: Context, said: Said, *, action_id: str, slack_user_id: str) -> NoticeView | None:
    """Take what somebody says, once; gives what they were told, with what counts. None where nothing was said to them.

    What was said first counts: it may be in a figure by now, from which nothing is taken again.
    """

    def work(db: Connection, view: ActionView, notice: Notice) -> None:
        if not notice.takes_answer or view.standing.state is State.DROPPED:
            return
        notices.change(db, notice, said=said, said_at=ctx.now())
        if not is_guarded(view.survey.plan.privacy):
            outcomes.count_said(db, action_id, {notice.person.id: said})
            settling.open_again_if_unsolved(db, ctx, view)

    return _of_theirs(ctx, action_id, slack_user_id, work)


def write_line(
    ctx: Context, text: str, *, action_id: str, slack_user_id: str, event_key: str, ts: str | None = None
) -> None:
    """Keep what somebody writes beside it; where names are shown, once more in place of what was there.

    ts: of the message in which they typed it. They are told that it was noted, since they see nothing change.
    """

    def work(db: Connection, view: ActionView, notice: Notice) -> None:
        if not inbound.first_time(db, event_key, "text" if ts else "dialog", ctx.now()):
            return
        if ts:
            ctx.queue(db, [note_to(notice.person, Note.LINE_KEPT)])
        if notice.words is not None and is_guarded(view.survey.plan.privacy):
            return  # it may have been read with others by now: two readings would tell whose line is new
        notices.change(db, notice, words=visible(text), words_ts=ts)
        if not is_guarded(view.survey.plan.privacy):
            outcomes.show_words(db, action_id, [notice.person.id])

    if visible(text):
        _of_theirs(ctx, action_id, slack_user_id, work)


def _may_replace(db: Connection, notice: Notice) -> bool:
    """Say whether another line may stand in place of the first: two readings would tell that both are one person's."""
    survey = surveys.survey_by_id(db, notice.survey_id)
    return survey is not None and not is_guarded(survey.plan.privacy)


def rewrite_line(ctx: Context, text: str, *, slack_user_id: str, ts: str, event_key: str, stops: bool) -> bool:
    """Follow an edit of a line that was typed; no text takes it away. Tells whether that message held one.

    stops: it asks now to be left alone, which counts however it was written.
    """

    def work(db: Connection) -> bool:
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        notice = notices.with_line(db, person.id, ts) if person else None
        if person is None or notice is None:
            return False
        notices.hold(db, notice.action_id, person.id)
        if inbound.first_time(db, event_key, "edit", ctx.now()):
            gone = {"words": None, "words_ts": None, "words_shown": False}
            if notices.with_line(db, person.id, ts) is not None:  # or another line has taken its place meanwhile
                notices.change(db, notice, **({"words": visible(text)} if visible(text) else gone))
            if stops:
                stopping.opt_out_within(db, ctx, person)
                ctx.queue(db, [note_to(person, Note.STOPPED)])
        return True

    return ctx.write(work)


def _of_theirs(
    ctx: Context, action_id: str, slack_user_id: str, do: Callable[[Connection, ActionView, Notice], None]
) -> NoticeView | None:
    def work(db: Connection) -> NoticeView | None:
        actions.hold_action(db, action_id)
        action = actions.action_by_id(db, action_id)
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        if action is None or action.team_id != ctx.team_id or person is None:
            return None
        view, notice = reading.load(db, action), notices.notice_of(db, action_id, person.id)
        if notice is not None and notice.state is NoticeState.PLANNED:
            notice = _told_elsewhere(db, ctx, notice)
        if notice is None or notice.told_at is None:
            return None
        do(db, view, notice)
        now = notices.notice_of(db, action_id, person.id) or notice
        return _as_told(db, reading.load(db, action), now)

    return ctx.write(work)


def _as_told(db: Connection, view: ActionView, notice: Notice) -> NoticeView:
    """Give what somebody read: an action that is open again, maybe by this very click, says nothing any more itself."""
    if not view.standing.is_open or notice.told_at is None:
        return NoticeView(notice, view.survey, view.standing)
    return NoticeView(notice, view.survey, stood_at(actions.log_of(db, view.action.id), notice.told_at))


def _told_elsewhere(db: Connection, ctx: Context, notice: Notice) -> Notice | None:
    """Note that somebody was told who has the note before them: by the bot of which this database is a copy."""
    notices.change(db, notice, state=NoticeState.SENT, told_at=ctx.now())
    outcomes.add(db, notice.action_id, told=1)
    return notices.notice_of(db, notice.action_id, notice.person.id)


def is_told(ctx: Context, *, action_id: str, slack_user_id: str) -> NoticeView | None:
    """Give what somebody was told of an action; none for anybody else."""

    def work(db: Connection) -> NoticeView | None:
        action = actions.action_by_id(db, action_id)
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        notice = notices.notice_of(db, action_id, person.id) if person else None
        if action is None or action.team_id != ctx.team_id or notice is None or notice.told_at is None:
            return None
        return _as_told(db, reading.load(db, action), notice)

    return ctx.read(work)


def lines_of(ctx: Context, action_id: str) -> list[str]:
    """Give the newest lines that may be read: what people wrote is still missing, without who wrote it."""
    return ctx.read(lambda db: notices.lines_of(db, action_id, MOST_LINES))


def awaits_line(ctx: Context, slack_user_id: str, *, channel: str, thread_ts: str | None) -> str | None:
    """Say of which action somebody's next words are the line: under its note, or after they called it unsolved."""

    def work(db: Connection) -> str | None:
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        if person is None:
            return None
        if thread_ts is not None:
            under = notices.notice_at(db, channel, thread_ts)
            if under is None or under.person.id != person.id or under.said is Said.YES:
                return None  # whoever finds it solved says nothing of what is missing
            return under.action_id if under.words is None or _may_replace(db, under) else None
        unsolved = notices.to_add_to(db, person.id, ctx.now() - LINE_WITHIN)
        if unsolved is None:
            return None
        so_far = asked.all_asked_so_far(db, [person.id], ctx.now()).get(person.id, ())
        is_asked = any(one.open or one.open_reasks for one in so_far)  # then it is an answer to that
        return None if is_asked else unsolved.action_id

    return ctx.read(work)
