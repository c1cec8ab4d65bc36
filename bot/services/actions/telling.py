"""Telling people of an action, once each, when their moment has come: planned before, and looked at once more now."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.core.actions.action import ActionRef, ActionView
from bot.core.actions.log import State
from bot.core.actions.notices import Notice, NoticeState, is_told, why_not
from bot.core.asking.contact import Hold, Wait
from bot.core.asking.deadlines import BATCH, LOOK_AGAIN
from bot.core.asking.moments import good_moment
from bot.core.asking.notes import may_tell
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_person
from bot.core.survey.language import language_of
from bot.services.actions import asking_again, notifying, reading
from bot.services.asking.quiet import LookedUp, Quiet, nobody_is_quiet, who_is_quiet
from bot.services.context import Context
from storage.queries.actions import actions, notices, outcomes
from storage.queries.asking import asked
from storage.queries.survey import people


@dataclass
class _Round:
    """What notes that are due together are told with, loaded once for all of them."""

    db: Connection
    ctx: Context
    quiet: LookedUp
    found: Sequence[Notice] = ()
    told: dict[str, int] = field(default_factory=dict)
    held_out: dict[str, int] = field(default_factory=dict)
    _views: dict[str, ActionView] = field(default_factory=dict)
    _asked: dict[str, dict[int, str]] = field(default_factory=dict)

    def view(self, action_id: str) -> ActionView:
        """Give an action. Raises LookupError where it is gone."""
        if action_id not in self._views:
            action = actions.action_by_id(self.db, action_id)
            if action is None:
                raise LookupError(f"a note is about no action {action_id}")
            self._views[action_id] = reading.load(self.db, action)
        return self._views[action_id]

    def asked_for(self, notice: Notice) -> str | None:
        """Say what somebody asked for, as their words stand now; none where they don't any more."""
        of = notice.action_id
        if of not in self._asked:
            people_ids = [one.person.id for one in self.found if one.action_id == of]
            self._asked[of] = notifying.still_asked(self.db, self.view(of), people_ids)
        return self._asked[of].get(notice.person.id)


def tell_due(ctx: Context, quiet: Quiet = nobody_is_quiet) -> int:
    """Tell whoever's moment has come, each looked at once more: in the same transaction it is queued and noted.

    Gives how many were looked at last.
    """

    def work(db: Connection, quiet_now: LookedUp) -> int:
        found = _looked_up(notices.due(db, ctx.team_id, ctx.now(), BATCH), quiet_now)
        at_work = _Round(db, ctx, quiet_now, found)
        # One order everywhere, so that no two processes wait for each other.
        by_person = sorted(found, key=lambda one: one.person.id)
        for notice in by_person:
            people.hold_person(db, notice.person.id)
        for notice in by_person:
            _tell_or_wait(at_work, notice)
        for action_id in sorted({*at_work.told, *at_work.held_out}):
            counts = {"told": at_work.told.get(action_id, 0), "held_out": at_work.held_out.get(action_id, 0)}
            outcomes.add(db, action_id, **counts)
        return len(found)

    while (found := ctx.write(partial(work, quiet_now=who_is_quiet(ctx, quiet, notices.who_is_due)))) == BATCH:
        pass
    return found


def _looked_up(found: Sequence[Notice], quiet: LookedUp) -> list[Notice]:
    return [one for one in found if quiet is None or one.person.slack_user_id in quiet]


def _tell_or_wait(at_work: _Round, notice: Notice) -> None:
    db, ctx = at_work.db, at_work.ctx
    now, view = ctx.now(), at_work.view(notice.action_id)
    no_more = not is_told(view.standing) or at_work.asked_for(notice) is None
    if no_more or why_not(notice.person) is not None:
        notices.change(db, notice, state=NoticeState.DROPPED)
        return
    so_far = asked.all_asked_so_far(db, [notice.person.id], now).get(notice.person.id, ())
    verdict = may_tell(so_far, asked.next_planned(db, notice.person.id), now)
    quiet_until = (at_work.quiet or {}).get(notice.person.slack_user_id or "")
    after = now + LOOK_AGAIN if isinstance(verdict, Hold) else verdict.until if isinstance(verdict, Wait) else now
    good = good_moment(notice.person, view.survey, max(after, quiet_until or now))
    if good > now:
        notices.change(db, notice, due_at=good)
        return
    is_asked = view.standing.state is State.SHIPPED and asking_again.plan(db, ctx, notice, view.survey)
    # Who answered anew since the lots were drawn may not be asked again: then there is nothing to leave them alone for.
    if notice.state is NoticeState.HELD_OUT and is_asked:
        _leave_alone(at_work, notice, now)
    else:
        _tell(at_work, notice, view, now)


def _leave_alone(at_work: _Round, notice: Notice, now: datetime) -> None:
    notices.change(at_work.db, notice, told_at=now)
    at_work.held_out[notice.action_id] = at_work.held_out.get(notice.action_id, 0) + 1


def _tell(at_work: _Round, notice: Notice, view: ActionView, now: datetime) -> None:
    language = language_of(notice.person.locale, view.survey.language)
    now_is = {"state": NoticeState.SENT, "told_at": now, "language": language}
    notices.change(at_work.db, notice, about=at_work.asked_for(notice), **now_is)
    at_work.told[notice.action_id] = at_work.told.get(notice.action_id, 0) + 1
    ref = ActionRef(notice.action_id)
    note = to_person(notice.person, MessageKind.ACTION_NOTE, ref, survey_id=notice.survey_id)
    at_work.ctx.queue(at_work.db, [note])
