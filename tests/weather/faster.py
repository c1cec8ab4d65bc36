"""What makes a bot wait, shorter by a factor: an hour of bad weather in minutes.

Time-outs of calls are shortened to what a busy machine still answers in, and leases likewise; waits, pauses and the
looks for what may have arrived are divided. At a factor of 1 nothing is changed but how often a bot looks what is due.
"""

from collections.abc import Mapping
from datetime import timedelta

from bot.core.delivery import breaker, fates
from bot.core.delivery.fates import Fate
from bot.services.survey import audiences
from bot.slack import codes
from bot.slack.delivery import courier

Constants = Mapping[str, object]
TIME_OUT_S = 2.0  # of the longest call
LEASE_S, TRUE_LEASE_S = 5.0, 60.0

_OFTEN = {"bot.jobs.timetable.TICK_S": 0.5, "bot.jobs.timetable.SILENT_S": 60, "bot.jobs.worker.LOOK_EVERY_S": 0.2}
_TIME_OUTS = {
    "bot.slack.delivery.outbound.POST_TIMEOUT_S": TIME_OUT_S,
    "bot.slack.delivery.sender.POST_TIMEOUT_S": TIME_OUT_S,
    "bot.slack.delivery.outbound.REPLY_TIMEOUT_S": 1.5,
    "bot.slack.delivery.sender.REPLY_TIMEOUT_S": 1.5,
    "bot.slack.reading.reader.TIMEOUT_S": 2,
}


def lease_s(factor: float) -> float:
    """Give the seconds for which a bot may have a message in hand."""
    return TRUE_LEASE_S if factor == 1 else LEASE_S


def faster(factor: float) -> Constants:
    """Give the constants, by module and name, that make a bot so many times as fast."""
    if factor == 1:
        return _OFTEN
    return _OFTEN | _TIME_OUTS | _waits(factor)


def _waits(factor: float) -> Constants:
    def pauses(them: Mapping[Fate, timedelta]) -> Mapping[Fate, timedelta]:
        return {fate: wait / factor for fate, wait in them.items()}

    longest = fates.LONGEST_WAIT / factor
    return {
        "bot.core.delivery.fates.LOOKS": tuple(wait / factor for wait in fates.LOOKS),
        "bot.core.delivery.fates.HASTY_LOOKS": tuple(wait / factor for wait in fates.HASTY_LOOKS),
        "bot.core.delivery.fates._WAITS": tuple(wait / factor for wait in fates._WAITS),  # noqa: SLF001
        "bot.core.delivery.fates.LONGEST_WAIT": longest,
        "bot.core.delivery.breaker.LONGEST_WAIT": longest,
        "bot.core.delivery.breaker._FIRST_PAUSE": pauses(breaker._FIRST_PAUSE),  # noqa: SLF001
        "bot.core.delivery.breaker._LONGEST_PAUSE": pauses(breaker._LONGEST_PAUSE),  # noqa: SLF001
        "bot.slack.codes.LONGEST_WAIT": longest,
        "bot.slack.codes.DEFAULT_WAIT_S": max(codes.DEFAULT_WAIT_S // factor, 1),
        "bot.slack.delivery.courier.CHANNEL_WAIT": courier.CHANNEL_WAIT / factor,
        "bot.services.survey.audiences.PAGE_LEASE": timedelta(seconds=LEASE_S),
        "bot.services.survey.audiences.TRY_AGAIN": audiences.TRY_AGAIN / factor,
        "bot.jobs.worker.AFTER_FAILURE_S": 0.5,
    }
