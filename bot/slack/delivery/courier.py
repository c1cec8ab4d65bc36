"""Delivers the outbox: claim one message, write it, send it, say what became of it.

No transaction is open while Slack is called. When a process died or a connection broke in the middle, the next
attempt first looks whether the message stands in the DM already; where it can't look, a reply is said once more, and
a question or a post to a channel never is.
"""

from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.core.delivery.details import Note, Problem, Retirement, Trouble
from bot.core.delivery.kinds import DIRECT, Gone, MessageKind, Place
from bot.core.delivery.message import Claimed, Delivery, Message
from bot.core.numbers.edition import ThreadPart
from bot.core.privacy.promise import ContactPath, contact_path
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.delivery import delivering
from bot.services.delivery.delivering import Addressed
from bot.slack.blocks.screen import Screen
from bot.slack.delivery.compose import compose
from bot.slack.delivery.outbound import INVALID_BLOCKS, RATE_LIMITED, Fate, Outbound, OutboundError, Posted
from bot.slack.reading.directory import Directory, DirectoryError

log = structlog.get_logger()
MAX_UNKNOWN = 5  # after so many tries with an unknown outcome a message is given up
CHANNEL_WAIT = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a message goes. ts: the message to write over. redirected: to the owner in place of the channel.

    thread: the message to post under. home: Slack's id of the person whose App Home is drawn instead.
    """

    channel: str = ""
    ts: str | None = None
    redirected: bool = False
    thread: str | None = None
    home: str | None = None


class CannotTellError(Exception):
    """Whether an earlier try arrived can't be found out."""


class Courier:
    """One worker's way through the outbox. name: tells this worker's claims from others'."""

    def __init__(self, ctx: Context, outbound: Outbound, directory: Directory, name: str) -> None:
        self._ctx, self._outbound, self._directory, self._name = ctx, outbound, directory, name
        self._next: Claimed | None = None  # what was taken together with the end of the delivery before

    def deliver_next(self) -> float | None:
        """Deliver one message. Gives for how many seconds the next must wait at least, none when nothing waits."""
        claimed, self._next = self._next or delivering.claim(self._ctx, self._name), None
        delivery = claimed.delivery
        if delivery is None:
            return claimed.wait_s or None
        try:
            self._attempt(delivery)
        except Exception:
            # A message that we can't even write must not come back for ever; where it is the database that failed,
            # this raises as well, and the message stays for another try.
            log.exception("message given up", kind=delivery.message.kind, outbox_id=delivery.id)
            delivering.failed(self._ctx, delivery, self._name, "our mistake")
        return 0.0

    def put_down(self) -> None:
        """Give back what was taken and not begun; the next call takes anew."""
        claimed, self._next = self._next, None
        if claimed is not None and claimed.delivery is not None:
            delivering.put_down(self._ctx, claimed.delivery, self._name)

    def _attempt(self, delivery: Delivery) -> None:
        about = delivering.look_up(self._ctx, delivery.message)
        if delivery.attempt == 1 and delivering.put_back_if_late(self._ctx, delivery, self._name, about):
            return
        try:
            self._deliver(delivery, about, self._target(delivery.message, about))
        except OutboundError as error:
            self._not_confirmed(delivery, about, error)
        except CannotTellError:
            log.warning("message fate unknown", kind=delivery.message.kind, outbox_id=delivery.id)
            delivering.unknown(self._ctx, delivery, self._name)

    def _deliver(self, delivery: Delivery, about: Addressed, target: Target | None) -> None:
        screen = compose(self._ctx, delivery.message, about, redirected=target.redirected) if target else None
        if target is None or screen is None:
            delivering.skipped(self._ctx, delivery, self._name)
            return
        already_there = None
        if delivery.attempt > 1 and delivery.message.rule.posts:
            already_there = self._look(delivery, target)
            if already_there is None and delivering.put_back_if_late(self._ctx, delivery, self._name, about):
                return  # it never arrived, and by now it may not leave
        posted = already_there or self._send(target, screen, delivery.ref)
        self._next = delivering.delivered(
            self._ctx,
            delivery,
            self._name,
            channel=posted.channel,
            ts=posted.ts,
            has_numbers=screen.has_numbers,
            thread=screen.thread,
        )

    def _send(self, target: Target, screen: Screen, ref: str) -> Posted:
        try:
            return self._send_as_it_is(target, screen, ref)
        except OutboundError as error:
            # Slack brings charts to one workspace after the other, and refuses the whole message where it has none yet.
            if error.code != INVALID_BLOCKS or not screen.has_charts:
                raise
            return self._send_as_it_is(target, screen.without_charts(), ref)

    def _send_as_it_is(self, target: Target, screen: Screen, ref: str) -> Posted:
        if target.home is not None:
            self._outbound.publish_home(target.home, screen)
            return Posted("", "")
        if target.ts is not None:
            return self._outbound.update(target.channel, target.ts, screen)
        return self._outbound.post(target.channel, screen, ref, target.thread)

    def _look(self, delivery: Delivery, target: Target) -> Posted | None:
        if target.thread is not None:
            raise CannotTellError  # a DM's history does not hold what stands in threads
        try:
            return self._outbound.find(target.channel, delivery.ref)
        except OutboundError as error:
            if error.fate in {Fate.LATER, Fate.UNKNOWN}:
                raise
            if not delivery.message.rule.repeated:
                raise CannotTellError from error
            return None

    def _target(self, message: Message, about: Addressed) -> Target | None:
        """Find where a message goes; none when what it would be written over is not there."""
        match message.rule.place:
            case Place.DM:
                return Target(self._dm(about))
            case Place.TEAM:
                return self._team_target(message, about)
            case Place.SHARED_CHANNEL:
                return Target(message.channel)
            case Place.CHANNEL:
                return Target(self._own_channel(message))
            case Place.THREAD:
                return Target(self._own_channel(message), thread=message.told(ThreadPart).ts)
            case _:
                return self._written_over(message, about)

    def _written_over(self, message: Message, about: Addressed) -> Target | None:
        match message.rule.place:
            case Place.QUESTION if about.ask is not None:
                detail = message.detail
                ts = detail.ts if isinstance(detail, Retirement) else detail if isinstance(detail, str) else None
                return _standing(about.ask.channel or "", ts or about.ask.ts)
            case Place.THANKS:
                return _standing(self._dm(about), message.told(str))
            case Place.HOME if about.person is not None and about.person.slack_user_id is not None:
                return Target(home=about.person.slack_user_id)
            case _:
                return None

    def _own_channel(self, message: Message) -> str:
        channel = message.channel
        if not channel.startswith(DIRECT) and self._outsiders_read(channel):
            raise OutboundError(Fate.GONE, Trouble.OUTSIDERS.value)
        return channel

    def _team_target(self, message: Message, about: Addressed) -> Target:
        survey = _needed(about)
        channel = survey.plan.summary_channel
        if message.kind is MessageKind.CONTACT_ALERT and contact_path(survey.plan) is ContactPath.OWNER:
            return Target(self._owner_dm(survey))
        if channel is None:
            return Target(self._owner_dm(survey), redirected=True)
        if not self._outsiders_read(channel):
            return Target(channel)
        if message.rule.gone is Gone.WAIT:
            delivering.tell_owner(self._ctx, survey, Problem(Trouble.OUTSIDERS))
        return Target(self._owner_dm(survey), redirected=True)

    def _outsiders_read(self, channel: str) -> bool:
        try:
            return self._directory.outsiders_read(channel)
        except DirectoryError as error:
            # Without the scope for its kind (a group DM, say) a channel is as unusable as one that is not there.
            fate = Fate.GONE if error.code in {"channel_not_found", "missing_scope"} else Fate.LATER
            raise OutboundError(fate, error.code, timedelta(seconds=30)) from error

    def _dm(self, about: Addressed) -> str:
        person = about.person
        if person is None or person.slack_user_id is None:
            raise OutboundError(Fate.GONE, "nobody in Slack")
        if person.dm_channel is not None:
            return person.dm_channel
        channel = self._outbound.open_dm(person.slack_user_id)
        delivering.keep_dm(self._ctx, person, channel)
        return channel

    def _owner_dm(self, survey: Survey) -> str:
        if survey.plan.owner is None:
            raise OutboundError(Fate.GONE, "no owner")
        return self._outbound.open_dm(survey.plan.owner)

    def _not_confirmed(self, delivery: Delivery, about: Addressed, error: OutboundError) -> None:
        log.warning("message not delivered", kind=delivery.message.kind, outbox_id=delivery.id, error=str(error))
        if error.fate is Fate.GONE:
            self._gone(delivery, about, error.code)
        elif error.fate is Fate.BROKEN or (error.fate is Fate.UNKNOWN and delivery.attempt >= MAX_UNKNOWN):
            log.error("message given up", outbox_id=delivery.id, error=error.code)
            delivering.failed(self._ctx, delivery, self._name, error.code)
        else:
            if error.code == RATE_LIMITED:
                delivering.slack_takes_no_more(self._ctx, error.wait)
            self._hold(delivery, error.code, error.wait, reached_slack=error.fate is Fate.UNKNOWN)

    def _hold(self, delivery: Delivery, code: str, wait: timedelta, *, reached_slack: bool = False) -> None:
        delivering.held(self._ctx, delivery, self._name, wait=wait, failure=code, reached_slack=reached_slack)

    def _gone(self, delivery: Delivery, about: Addressed, code: str) -> None:
        owned = about.survey if about.survey and about.survey.plan.owner else None
        match delivery.message.rule.gone:
            case Gone.WAIT if owned is not None:
                trouble = Trouble.NOT_THERE if code == "not_in_channel" else Trouble.GONE
                delivering.tell_owner(self._ctx, owned, Problem(trouble))
                self._hold(delivery, code, CHANNEL_WAIT)
                return
            case Gone.OWNER_INSTEAD if owned is not None:
                self._alert_owner(delivery, about, owned)
                return
            case Gone.TELL_OWNER if owned is not None:
                delivering.tell_owner(self._ctx, owned, Problem(Trouble.AUDIENCE, delivery.message.channel))
            case Gone.TELL_ASKER if about.person is not None:
                note = Note.SHARE_OUTSIDERS if code == Trouble.OUTSIDERS else Note.SHARE_NOT_THERE
                delivering.tell_asker(self._ctx, about.person, note)
            case _:
                pass
        delivering.failed(self._ctx, delivery, self._name, code)

    def _alert_owner(self, delivery: Delivery, about: Addressed, survey: Survey) -> None:
        try:
            self._deliver(delivery, about, Target(self._owner_dm(survey), redirected=True))
        except OutboundError as error:
            if error.fate is Fate.GONE:
                log.error("nobody can be told of a contact request", outbox_id=delivery.id, error=error.code)  # noqa: TRY400
                delivering.failed(self._ctx, delivery, self._name, error.code)
            else:
                self._not_confirmed(delivery, about, error)


def _standing(channel: str, ts: str | None) -> Target | None:
    return Target(channel, ts) if ts else None


def _needed(about: Addressed) -> Survey:
    if about.survey is None:
        raise OutboundError(Fate.GONE, "survey is gone")
    return about.survey
