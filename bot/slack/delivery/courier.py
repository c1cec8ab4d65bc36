"""Delivers the outbox: claim one message, write it, send it, say what became of it.

No transaction is open while Slack is called. From the call on a message is in doubt until Slack has said what became of
it and that was noted: whatever happens in between, the row stays, and the next try looks first whether the message
stands already. What is done about each failure says the table in bot/core/delivery/kinds.py.
"""

from dataclasses import replace
from datetime import timedelta

import structlog

from bot import meters
from bot.core.delivery.details import Note, Problem, Trouble
from bot.core.delivery.fates import Content, Doubt, Fate, Gone, looks_for, wait_after
from bot.core.delivery.kinds import MessageKind, Place, Puts
from bot.core.delivery.message import Delivery
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.delivery import delivering, telling
from bot.services.delivery.delivering import DATABASE_FAILED, Addressed
from bot.services.delivery.late import put_back_if_late, put_off
from bot.slack.delivery.compose import compose
from bot.slack.delivery.hand import Hand
from bot.slack.delivery.outbound import Outbound, Posted
from bot.slack.delivery.refusals import OutboundError
from bot.slack.delivery.sender import LostLeaseError, Sender
from bot.slack.delivery.targets import Target, Targets
from bot.slack.delivery.weather import Weather
from bot.slack.reading.directory import Directory

log = structlog.get_logger()
CHANNEL_WAIT = timedelta(minutes=10)
CLOSED_TO_US = {Fate.GONE, Fate.REFUSED}  # of a look: there is no waiting until it can be done


class Courier:
    """One worker's way through the outbox. name: tells this worker's claims from others'."""

    def __init__(self, ctx: Context, outbound: Outbound, directory: Directory, name: str, weather: Weather) -> None:
        """weather: shared by all couriers of a process."""
        self._ctx, self._outbound, self._name, self._weather = ctx, outbound, name, weather
        self._targets, self._hand = Targets(ctx, outbound, directory), Hand(ctx, name)
        self._sender = Sender(ctx, outbound, self._targets, self._hand)

    def deliver_next(self) -> float | None:
        """Deliver one message. Gives for how many seconds the next must wait at least, none when nothing waits.

        Raises what the database raises; what was to be noted then is noted first by the next call.
        """
        if self._hand.tell_what_is_owed():
            return 0.0
        claimed = self._hand.take()
        if claimed.delivery is None:
            return claimed.wait_s or None
        self._deliver_this(claimed.delivery)
        return 0.0

    def _deliver_this(self, delivery: Delivery) -> None:
        self._sender.sent = False
        try:
            self._attempt(delivery)
        except LostLeaseError:
            log.warning("message left to another process", kind=delivery.message.kind, outbox_id=delivery.id)
        except DATABASE_FAILED:
            if not self._sender.sent:
                self._hand.will_give_back(delivery)
            raise
        except Exception as error:  # noqa: BLE001 (a message that we can't write must hold up no other; it is logged)
            self._our_mistake(delivery, error)

    def put_down(self) -> None:
        """Give back what was taken and not begun; the next call takes anew."""
        self._hand.put_down()

    def _our_mistake(self, delivery: Delivery, error: Exception) -> None:
        about = {"kind": delivery.message.kind, "outbox_id": delivery.id}
        if self._sender.sent:
            log.error("message in doubt", **about, exc_info=error)
            self._hand.held(delivery, "our mistake", wait_after(delivery.attempt), perhaps_taken=True)
        else:  # what we can't even write must not come back for ever
            log.error("message given up", **about, exc_info=error)
            self._hand.failed(delivery, "our mistake")

    def _attempt(self, delivery: Delivery) -> None:
        about = delivering.look_up(self._ctx, delivery.message)
        if delivery.doubt_since is None and put_back_if_late(self._ctx, delivery, self._name, about):
            return
        if self._weather.is_away():
            self._wait_for_slack(delivery, about)
            return
        try:
            self._deliver(delivery, about, self._targets.of(delivery.message, about))
        except OutboundError as error:
            self._not_confirmed(delivery, about, error)

    def _deliver(self, delivery: Delivery, about: Addressed, target: Target | None) -> None:
        if target is None:
            self._hand.skipped(delivery)
        elif delivery.doubt_since is None or not delivery.message.rule.posts:
            self._say(delivery, about, target)
        elif not self._outbound.can_look(target.channel):
            self._can_not_look(delivery, about, target)
        else:
            self._look_first(delivery, about, target)

    def _say(self, delivery: Delivery, about: Addressed, target: Target) -> None:
        redirected, doubtful = target.redirected, target.doubtful
        screen = compose(self._ctx, delivery.message, about, redirected=redirected, doubtful=doubtful)
        if screen is None:
            self._hand.skipped(delivery)
            return
        posted = self._sender.say(delivery, about, target, screen)
        self._hand.delivered(delivery, posted, has_numbers=screen.has_numbers, thread=screen.thread)
        self._weather.took_something()
        meters.SAID.labels(delivery.message.kind.value).inc()
        # Neither whom to nor what: who reads the log may know when somebody answers, and must not learn from it who.
        log.info("sent", kind=delivery.message.kind.value, survey=about.survey.plan.name if about.survey else None)

    # What Slack may have taken already

    def _look_first(self, delivery: Delivery, about: Addressed, target: Target) -> None:
        try:
            found = self._find(delivery, target)
        except OutboundError as error:
            if error.fate not in CLOSED_TO_US:
                raise
            self._can_not_look(delivery, about, target)
            return
        waits = looks_for(delivery.message.rule.doubt)
        if found is not None:
            self._found(delivery, about, found)
        elif delivery.looks + 1 < len(waits):
            self._hand.held(delivery, "not found", waits[delivery.looks + 1], looks=delivery.looks + 1)
        elif not put_back_if_late(self._ctx, delivery, self._name, about):  # it never arrived, and may still leave
            self._say(delivery, about, target)

    def _found(self, delivery: Delivery, about: Addressed, posted: Posted) -> None:
        screen = compose(self._ctx, delivery.message, about)  # none of a question that was answered meanwhile
        puts_numbers = screen.has_numbers if screen else delivery.message.kind is MessageKind.ASK
        self._hand.delivered(delivery, posted, has_numbers=puts_numbers, thread=screen.thread if screen else None)

    def _find(self, delivery: Delivery, target: Target) -> Posted | None:
        if delivery.doubt_since is None or not self._outbound.can_look(target.channel):
            return None
        # By our clock: the database's is real time, also where Slack is only simulated.
        since = min(delivery.queued_at, self._ctx.now())
        return self._outbound.find(target.channel, delivery.ref, since, target.thread)

    def _can_not_look(self, delivery: Delivery, about: Addressed, target: Target) -> None:
        match delivery.message.rule.doubt:
            case Doubt.LEAVE:
                self._leave(delivery)
            case Doubt.OWNER:
                self._to_owner_in_doubt(delivery, about, target)
            case Doubt.ASKER:
                self._tell_asker(about, _nobody_knows(delivery.message.kind))
                self._leave(delivery)
            case _:
                self._say(delivery, about, target)

    def _leave(self, delivery: Delivery) -> None:
        log.warning("message fate unknown", kind=delivery.message.kind, outbox_id=delivery.id)
        self._hand.unknown(delivery)

    def _to_owner_in_doubt(self, delivery: Delivery, about: Addressed, target: Target) -> None:
        """Say to the owner what the channel may have already, marked as that; without an owner to the channel again."""
        instead = replace(target, doubtful=True)
        try:
            if about.survey is not None:
                instead = self._targets.of_owner(about.survey, about, doubtful=True)
        except OutboundError as error:
            if error.fate is not Fate.GONE:
                raise
        try:
            found = self._find(delivery, instead)  # it may have gone there by the try before
        except OutboundError as error:
            if error.fate not in CLOSED_TO_US:
                raise
            found = None
        if found is not None:
            self._found(delivery, about, found)
        else:
            self._say(delivery, about, instead)

    # What was not confirmed

    def _not_confirmed(self, delivery: Delivery, about: Addressed, error: OutboundError) -> None:
        kind, code = delivery.message.kind, error.code
        meters.FAILED.labels(error.fate.value).inc()
        log.warning("message not delivered", kind=kind, outbox_id=delivery.id, error=str(error))
        in_doubt = error.fate is Fate.IN_DOUBT and self._sender.sent
        held = {"perhaps_taken": in_doubt, "looks": 0 if in_doubt else delivery.looks}
        if error.fate is Fate.GONE:
            self._gone(delivery, about, code)
        elif error.fate is Fate.CONTENT:
            self._content_refused(delivery, about, code)
        elif error.fate is Fate.LIMITED and error.wait and self._sender.sent and delivery.message.rule.posts:
            self._weather.all_wait(error.wait)
            self._hand.held(delivery, code, timedelta(), counts=False, **held)
        elif self._was_tried_long_enough(delivery):
            self._give_up(delivery, about, code)
        elif self._weather.is_to_blame(error, delivery.message.lane):
            self._hand.held(delivery, code, timedelta(), counts=False, **held)
        else:
            self._hand.held(delivery, code, error.wait or wait_after(delivery.attempt), **held)

    def _content_refused(self, delivery: Delivery, about: Addressed, code: str) -> None:
        if delivery.message.rule.content is not Content.PUT_OFF or about.row is None:
            self._give_up(delivery, about, code)
            return
        log.error("question put off", outbox_id=delivery.id, error=code)
        put_off(self._ctx, delivery, self._name, about.row)
        telling.tell_owner(self._ctx, about.row.survey, Problem(Trouble.REFUSED, code))

    def _wait_for_slack(self, delivery: Delivery, about: Addressed) -> None:
        code = "slack_is_away"
        if self._was_tried_long_enough(delivery):
            self._give_up(delivery, about, code)
        else:
            self._hand.held(delivery, code, timedelta(), counts=False, looks=delivery.looks)

    def _was_tried_long_enough(self, delivery: Delivery) -> bool:
        patience = delivery.message.rule.patience
        return patience is not None and self._ctx.now() - delivery.queued_at >= patience

    def _give_up(self, delivery: Delivery, about: Addressed, code: str) -> None:
        log.error("message given up", kind=delivery.message.kind, outbox_id=delivery.id, error=code)
        if delivery.message.rule.gone is Gone.TELL_ASKER:
            self._tell_asker(about, _nobody_knows(delivery.message.kind))
        self._hand.failed(delivery, code)

    def _gone(self, delivery: Delivery, about: Addressed, code: str) -> None:
        owned = about.survey if about.survey and about.survey.plan.owners else None
        match delivery.message.rule.gone:
            case Gone.WAIT if about.survey is not None:
                trouble = Trouble.NOT_THERE if code == "not_in_channel" else Trouble.GONE
                telling.tell_owner(self._ctx, about.survey, Problem(trouble))
                self._wait_for_channel(delivery, code)
                return
            case Gone.OWNER_INSTEAD if owned is not None:
                self._alert_owner(delivery, about, owned, code)
                return
            case Gone.OWNER_INSTEAD if about.ask is not None or about.case is not None:
                self._nobody_to_tell(delivery, about, code)
                return
            case Gone.TELL_OWNER if owned is not None:
                trouble = Trouble.AUDIENCE if delivery.message.rule.puts is Puts.INVITATION else Trouble.CASES
                telling.tell_owner(self._ctx, owned, Problem(trouble, delivery.message.channel))
            case Gone.TELL_ADMIN if about.survey is not None and isinstance(delivery.message.detail, Problem):
                if about.person is not None:
                    self._tell_next(about.survey, delivery.message.detail, about.person.slack_user_id)
            case Gone.TELL_ASKER:
                self._tell_asker(about, _not_taken(delivery.message.kind, outsiders=code == Trouble.OUTSIDERS))
            case _:
                pass
        self._hand.failed(delivery, code)

    def _alert_owner(self, delivery: Delivery, about: Addressed, survey: Survey, code: str) -> None:
        if delivery.message.rule.place is Place.UNDER_CASE:
            self._hand.moves(delivery, code)
            return
        try:
            self._deliver(delivery, about, self._targets.of_owner(survey, about))
        except OutboundError as error:
            if error.fate is Fate.GONE:
                self._nobody_to_tell(delivery, about, error.code)
            else:
                self._not_confirmed(delivery, about, error)

    def _nobody_to_tell(self, delivery: Delivery, about: Addressed, code: str) -> None:
        """Keep a contact request; an admin hears that it waits, and not from whom: that was promised to nobody else."""
        log.error("nobody can be told of a contact request", outbox_id=delivery.id, error=code)
        if about.survey is not None:
            self._tell_admin(about.survey, Problem(Trouble.GONE))
        self._wait_for_channel(delivery, code)

    def _tell_next(self, survey: Survey, problem: Problem, gone: str | None) -> None:
        """Tell the owner after one who can't be reached, and where there is none an admin."""
        if gone in survey.plan.owners and not telling.tell_owner(self._ctx, survey, problem, gone=gone):
            self._tell_admin(survey, problem)

    def _tell_admin(self, survey: Survey, problem: Problem) -> None:
        try:
            admin = next((one for one in self._targets.admins() if one not in survey.plan.owners), None)
        except OutboundError as error:
            log.warning("no admin found", error=str(error))
            return
        if admin is not None:
            telling.tell_in_place_of_owners(self._ctx, survey, problem, admin)

    def _wait_for_channel(self, delivery: Delivery, code: str) -> None:
        self._hand.held(delivery, code, CHANNEL_WAIT, looks=delivery.looks)

    def _tell_asker(self, about: Addressed, note: Note) -> None:
        if about.person is not None:
            telling.tell_asker(self._ctx, about.person, note)


def _nobody_knows(kind: MessageKind) -> Note:
    return Note.QUOTE_UNKNOWN if kind is MessageKind.SHOUT_OUT else Note.SHARE_UNKNOWN


def _not_taken(kind: MessageKind, *, outsiders: bool) -> Note:
    if kind is MessageKind.SHOUT_OUT:
        return Note.QUOTE_OUTSIDERS if outsiders else Note.QUOTE_NOT_THERE
    return Note.SHARE_OUTSIDERS if outsiders else Note.SHARE_NOT_THERE
