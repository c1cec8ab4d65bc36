"""The call itself: the lease looked at right before it, and another way where Slack refuses this one for good."""

import structlog

from bot.core.delivery.details import Problem, Trouble
from bot.core.delivery.fates import Content, Fate
from bot.core.delivery.kinds import MessageKind, Priority
from bot.core.delivery.message import Delivery
from bot.services.context import Context
from bot.services.delivery import telling
from bot.services.delivery.delivering import Addressed
from bot.slack.blocks.screen import Screen
from bot.slack.delivery.hand import Hand
from bot.slack.delivery.outbound import POST_TIMEOUT_S, REPLY_TIMEOUT_S, Outbound, Posted
from bot.slack.delivery.refusals import OutboundError
from bot.slack.delivery.targets import Target, Targets

log = structlog.get_logger()
DM_GONE = {"channel_not_found", "is_archived"}
MAY_NOT_DELETE = {"cant_delete_message", "compliance_exports_prevent_deletion", "message_cannot_be_deleted"}


class LostLeaseError(Exception):
    """Another process took the message over, since this one was asleep for too long."""


class Sender:
    """Says messages for one courier. sent: whether a call is under way that Slack may have taken."""

    def __init__(self, ctx: Context, outbound: Outbound, targets: Targets, hand: Hand) -> None:
        self._ctx, self._outbound, self._targets, self._hand = ctx, outbound, targets, hand
        self.sent = False

    def say(self, delivery: Delivery, about: Addressed, target: Target, screen: Screen) -> Posted:
        """Say a message. Raises OutboundError, and LostLeaseError before anything is said."""
        try:
            return self._call(delivery, target, screen)
        except OutboundError as error:
            if error.code in DM_GONE and target.kept:
                self.sent = False
                return self._call(delivery, self._targets.opened_anew(about), screen)
            if error.fate is not Fate.CONTENT:
                raise
            return self._say_less(delivery, about, target, screen, error)

    def _say_less(
        self, delivery: Delivery, about: Addressed, target: Target, screen: Screen, error: OutboundError
    ) -> Posted:
        if screen.has_charts:
            # Slack brings charts to one workspace after the other, and refuses a message where it has none yet.
            return self.say(delivery, about, target, screen.without_charts())
        if delivery.message.rule.content is not Content.SHORTEN:
            raise error
        log.error("message shortened", kind=delivery.message.kind, outbox_id=delivery.id, error=error.code)
        posted = self._call(delivery, target, screen.shortened())
        if delivery.message.kind is MessageKind.SUMMARY and about.survey is not None:
            telling.tell_owner(self._ctx, about.survey, Problem(Trouble.SHORTENED))
        return posted

    def _call(self, delivery: Delivery, target: Target, screen: Screen) -> Posted:
        # Right before it: who was put to sleep in between must not say what another has said by now.
        if not self._hand.is_still_mine(delivery):
            raise LostLeaseError
        self.sent = True
        if target.home is not None:
            self._outbound.publish_home(target.home, screen)
            return Posted("", "")
        if target.ts is not None and target.goes:
            return self._take_away(target.channel, target.ts, screen)
        if target.ts is not None:
            return self._outbound.update(target.channel, target.ts, screen)
        is_reply = delivery.message.rule.priority is Priority.REPLY
        timeout_s = REPLY_TIMEOUT_S if is_reply else POST_TIMEOUT_S
        return self._outbound.post(target.channel, screen, delivery.ref, target.thread, timeout_s=timeout_s)

    def _take_away(self, channel: str, ts: str, screen: Screen) -> Posted:
        """Delete a message, or where a workspace forbids that, leave its words alone."""
        try:
            return self._outbound.delete(channel, ts)
        except OutboundError as error:
            if error.code not in MAY_NOT_DELETE:
                raise
            return self._outbound.update(channel, ts, screen)
