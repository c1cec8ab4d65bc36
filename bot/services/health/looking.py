"""The last look at what only Slack can tell: kept, so that nobody waits for it, and taken anew when somebody asks."""

import threading
from collections.abc import Callable, Iterable
from datetime import timedelta

from bot.core.health.findings import Finding, Looked
from bot.services.context import Context
from bot.services.survey import people

FRESH_FOR = timedelta(minutes=10)


class Looking:
    """What one process saw last. Whoever wants to know has it at once, and again once it was looked at anew."""

    def __init__(self, look: Callable[[], Iterable[Finding]], soon: Callable[[], None]) -> None:
        """look: asks Slack, as long as it takes. soon: has look_anew() called in a moment, elsewhere."""
        self._look, self._soon = look, soon
        self._last, self._waiting = Looked(), set[str]()
        self._lock = threading.Lock()

    def seen_by(self, ctx: Context, slack_user_id: str) -> Looked:
        """Give the last look. Where it is long ago, another is taken, and that person's App Home is drawn again."""
        with self._lock:
            last = self._last
            if last.at is not None and ctx.now() - last.at < FRESH_FOR:
                return last
            self._waiting.add(slack_user_id)
        self._soon()
        return Looked(last.findings, last.at, anew=True)

    def look_anew(self, ctx: Context) -> None:
        """Take another look where somebody waits for one, and draw the Home of everybody who does."""
        with self._lock:
            if not self._waiting:
                return
        found = Looked(tuple(self._look()), ctx.now())
        with self._lock:
            self._last, waiting = found, sorted(self._waiting)
            self._waiting.clear()
        for slack_user_id in waiting:
            people.draw_home(ctx, slack_user_id)
