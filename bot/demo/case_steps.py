"""What Dana does about somebody who is unhappy: two steps of the guide, read from what stands in Slack."""

import re
from datetime import datetime

from bot.demo.cast import CHANNEL, Cast
from bot.simulator import Message, Step

CASE = re.compile(r"\*Case\b")
REPLIED = re.compile(r"(?:First|No first) reply in time|Case closed|Case ended")
CLOSED = re.compile(r"Case closed|Case ended")
HERS = (
    "Dana takes Chloe's case",
    "Chloe said yes to being contacted: Dana alone hears of it, at once. “Reply to them” goes through the bot.",
)
SOMEBODYS = (
    "Dana takes a case",
    "Somebody wrote this and may need help: no name, no number. “Reply to them” writes through the bot all the same.",
)


def case_steps(cast: Cast, began: datetime, *, is_waited_for: bool) -> list[Step]:
    """List them: of Chloe's case in Dana's DM, else of the first that was posted without a name since the demo began.

    is_waited_for: whether Chloe's may still come. Where it does not, and there is no other, there is nothing to do.
    """
    hers = _first(cast.dana.messages(), began)
    released = None if hers else _first(cast.dana.messages(CHANNEL), began)
    if hers is None and released is None and not is_waited_for:
        return []
    post = hers or released
    text, place = post.text if post else "", cast.channel if released else ""
    title, why = SOMEBODYS if released else HERS
    return [
        Step(title, why, bool(REPLIED.search(text)), "Be Dana", cast.dana.id, place),
        Step(
            "Dana closes the case",
            "“Close” asks for the cause and what was done. What they answer meanwhile comes into the thread under it.",
            bool(CLOSED.search(text)),
            "Be Dana",
            cast.dana.id,
            place,
        ),
    ]


def _first(messages: list[Message], began: datetime) -> Message | None:
    return next((one for one in messages if CASE.match(one.text) and float(one.ts) >= began.timestamp()), None)
