"""What is done about somebody who is unhappy: steps of the guide, read from what stands in Slack."""

import re
from datetime import datetime

from bot.demo.cast import CHANNEL, Cast
from bot.demo.company import PASSIVES, answers_of, asked_again
from bot.simulator import Message, Step

CASE = re.compile(r"\*Case\b")
REPLIED = re.compile(r"(?:First|No first) reply in time|Case closed|Case ended")
CLOSED = re.compile(r"Case closed|Case ended")


class CaseSteps:
    """What there is to do about Chloe: she said yes to being contacted, or her words come without a name."""

    def __init__(self, cast: Cast, began: datetime, *, is_waited_for: bool) -> None:
        """is_waited_for: whether words that are to be released may still bring a case."""
        self._cast, self._is_waited_for = cast, is_waited_for
        self._hers = _first(cast.dana.messages(), began)
        self._released = None if self._hers else _first(cast.dana.messages(CHANNEL), began)

    def hers(self) -> list[Step]:
        """List what Dana alone does for Chloe, who said yes; nothing where she did not."""
        if self._hers is None:
            return []
        why = "She said yes to being contacted: Dana alone hears of it, at once. “Reply to them” goes through the bot."
        return self._handled("Dana takes Chloe's case", why, self._hers)

    def somebodys(self) -> list[Step]:
        """List what the team does for whoever wrote what came with a summary, as long as that may come."""
        if self._hers or not (self._released or self._is_waited_for):
            return []
        why = "Somebody wrote this and may need help: no name, no number. “Reply to them” goes through the bot."
        return self._handled("Dana takes a case", why, self._released, self._cast.channel)

    def helped(self) -> list[Step]:
        """List how Chloe is asked whether it helped, once her case without a name was closed."""
        chloe, said = self._cast.chloe, answers_of(self._cast.chloe)
        is_low = bool(said) and said[0] < min(PASSIVES)
        if self._released is None or not CLOSED.search(self._released.text) or not is_low:
            return []
        return [
            Step(
                "A month on: did it help?",
                "Whoever gave a low number is asked once more when their case was closed. It counts in no score.",
                bool(asked_again(chloe)),
                "Move the clock",
                chloe.id,
                moves=True,
            ),
            Step(
                "Chloe says whether it did",
                "If it did nobody hears of it. A low number opens the case again, with the next answers that are told.",
                len(said) > 1,
                "Be Chloe",
                chloe.id,
            ),
        ]

    def _handled(self, title: str, why: str, post: Message | None, channel: str = "") -> list[Step]:
        text, dana = post.text if post else "", self._cast.dana.id
        closing = "“Close” asks for the cause and what was done. What they answer meanwhile comes into its thread."
        return [
            Step(title, why, bool(REPLIED.search(text)), "Be Dana", dana, channel),
            Step("Dana closes the case", closing, bool(CLOSED.search(text)), "Be Dana", dana, channel),
        ]


def _first(messages: list[Message], began: datetime) -> Message | None:
    return next((one for one in messages if CASE.match(one.text) and float(one.ts) >= began.timestamp()), None)
