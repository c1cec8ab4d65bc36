"""What a courier does about a workspace that takes nothing: everything waits, one call probes, and people are told."""

import threading
from datetime import timedelta

import structlog

from bot.core.delivery.breaker import Breaker
from bot.core.delivery.details import Problem, Trouble
from bot.core.delivery.fates import Fate
from bot.services.context import Context
from bot.services.delivery import delivering, telling
from bot.slack.delivery.outbound import Outbound
from bot.slack.delivery.refusals import OutboundError
from bot.stopwatch import seconds_passed

log = structlog.get_logger()
LONG_OUTAGE_S = 600.0


class Weather:
    """How Slack is, for all couriers of a process."""

    def __init__(self, ctx: Context, outbound: Outbound) -> None:
        self._ctx, self._outbound, self._breaker = ctx, outbound, Breaker()
        self._one_at_a_time = threading.Lock()

    @property
    def is_bad(self) -> bool:
        """Whether Slack is believed to take nothing."""
        return self._breaker.is_open

    def is_away(self) -> bool:
        """Where Slack is believed to take nothing, ask first for nothing but an answer; without one everything waits.

        What the probe fails with is about no message, whatever it is: none is given up or counted as tried for it.
        """
        if not self._breaker.is_open:
            return False
        try:
            self._outbound.probe()
        except OutboundError as error:
            log.warning("Slack is still away", error=str(error))
            with self._one_at_a_time:
                pause = self._breaker.still_away(error.fate, error.code, seconds_passed())
            self.all_wait(error.wait or pause.wait)
            return True
        return False

    def took_something(self) -> None:
        """Note that a message went through, and tell owners of a long time in which none did."""
        with self._one_at_a_time:
            storm = self._breaker.went_through()
        if storm is not None:
            log.warning("Slack takes messages again", after_s=round(storm.lasted_s), code=storm.code)
            if storm.lasted_s > LONG_OUTAGE_S:
                telling.tell_owners(self._ctx, Problem(Trouble.OUTAGE, str(round(storm.lasted_s / 60))))

    def is_to_blame(self, error: OutboundError, lane: str) -> bool:
        """Hold everything back where it is not this message that fails; tells whether it is so."""
        with self._one_at_a_time:
            pause = self._breaker.failed(error.fate, error.code, lane, seconds_passed())
        if pause is None:
            return False
        self.all_wait(pause.wait)
        if pause.is_new:
            log.error("Slack takes nothing", error=str(error), next_try_s=pause.wait.total_seconds())
            if error.fate is Fate.REFUSED:
                telling.tell_owners(self._ctx, Problem(Trouble.REFUSED, error.code))
        return True

    def all_wait(self, wait: timedelta) -> None:
        """Let nothing leave for a while."""
        delivering.slack_takes_no_more(self._ctx, wait)
