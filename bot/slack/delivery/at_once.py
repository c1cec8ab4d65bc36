"""What is shown to whoever just clicked: before their click is acknowledged, and after it where Slack is slow."""

import secrets
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

import structlog

from bot.slack.blocks.screen import Screen
from bot.slack.delivery.outbound import Outbound
from bot.slack.delivery.refusals import OutboundError
from bot.slack.ids import MalformedError

log = structlog.get_logger()
ACK_AFTER_S = 0.7  # of three that Slack gives; whoever clicks next must not wait for the threads that wait here
AT_ONCE = 8
TRIGGER_S = 3.0  # for so long Slack lets a click open a dialog


class AtOnce:
    """Outbound for listeners. A call that takes too long goes on in a thread of its own, and what it says is logged."""

    def __init__(self, outbound: Outbound) -> None:
        self._outbound = outbound
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="at-once")

    def open_dialog(self, trigger_id: str, view: dict[str, Any]) -> None:
        """Open a dialog for whoever just clicked. Raises OutboundError where Slack refuses it at once."""
        self._do(partial(self._open, trigger_id, view, time.monotonic()))

    def replace_dialog(self, view_id: str, view: dict[str, Any]) -> None:
        """Show another dialog in place of an open one. Raises OutboundError where Slack refuses it at once."""
        self._do(partial(self._outbound.replace_dialog, view_id, view))

    def refuse_foreign(self, response_url: str) -> None:
        """Raise MalformedError for an address that is not Slack's: nothing is to be done that could not be answered."""
        self._outbound.refuse_foreign(response_url)

    def answer_in_place(self, response_url: str, screen: Screen) -> None:
        """Write over a message that only one person sees. Raises OutboundError and MalformedError at once."""
        self._do(partial(self._outbound.answer_in_place, response_url, screen))

    def answer_beside(self, response_url: str, screen: Screen) -> None:
        """Show a message to whoever clicked, below theirs. Raises OutboundError and MalformedError at once."""
        self._do(partial(self._outbound.answer_beside, response_url, screen))

    def was_shown(self, response_url: str, screen: Screen) -> bool:
        """Show a message to whoever typed; False where it has to be said in the ack: Slack refuses it, or is slow."""
        try:
            return self._do(partial(self._outbound.answer_beside, response_url, screen))
        except (OutboundError, MalformedError):
            return False

    def begin(self, work: Callable[[], None]) -> None:
        """Do something that whoever clicked sees the outcome of if it is quick. Raises what it raises, at once."""
        self._do(work)

    def _open(self, trigger_id: str, view: dict[str, Any], clicked_at: float) -> None:
        if time.monotonic() - clicked_at < TRIGGER_S:
            self._outbound.open_dialog(trigger_id, view)
        else:
            log.warning("dialog not opened: too many others were waiting for Slack")

    def _do(self, call: Callable[[], None]) -> bool:
        """Say whether it was done in time."""
        under_way = self._threads.submit(call)
        try:
            under_way.result(ACK_AFTER_S)
        except TimeoutError:
            under_way.add_done_callback(_tell)
            return False
        return True


def _tell(done: Future[None]) -> None:
    error = done.exception()
    if isinstance(error, OutboundError):
        log.warning("not shown to whoever clicked", error=str(error))
    elif error is not None:
        log.error("not shown to whoever clicked", reference=secrets.token_hex(4), exc_info=error)
