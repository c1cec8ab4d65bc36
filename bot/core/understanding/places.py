"""Where a number stands: the words that lead to it, and those that follow it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.understanding import words as w
from bot.core.understanding.markup import STRUCK, THING
from bot.core.understanding.numbers import TOP, Mention
from bot.core.understanding.phrases import WORD, Phrases, begins_with, consists_of, holds, words_of

_BOUNDARY = re.compile(rf"\s[-~]\s|[.;:!?\n()\[\]{{}}\"=|•…—–,、。！？「」{THING}{STRUCK}]")
_POLITE_REACH = 60  # characters behind a number in which "points, thank you" is looked for
_MONEY = frozenset("$€£¥₹")


@dataclass(frozen=True, slots=True)
class Place:
    """A number of text, with the words of its own clause on both sides."""

    text: str
    one: Mention
    left: list[str]
    right: list[str]
    since: list[str]  # all words between the number before and this one, across clauses
    after: int  # where the next number begins, or the text ends

    @property
    def may_follow(self) -> bool:
        """Whether what follows lets the number be an answer: nothing does, or what people say behind a score."""
        if not self.right:
            return self.after == len(self.text) or self.after > self.one.end
        if self.one.out_of == TOP and not begins_with(self.right, w.SHARE_OF):
            return True
        return begins_with(self.right, w.FOLLOW) > 0

    @property
    def beside_money(self) -> bool:
        before, behind = self.text[: self.one.start].rstrip(" ")[-1:], self.text[self.one.end :].lstrip(" ")[:1]
        return before in _MONEY or behind in _MONEY

    def led_by(self, wanted: Phrases, *, also: Phrases = ()) -> bool:
        """Say whether a wanted phrase leads to the number, among words that may lead to a score, or `also` others."""
        return holds(self.left, wanted, around=w.LEAD + also)


def place_of(text: str, found: Sequence[Mention], at: int) -> Place:
    """Look around the number found[at]."""
    one = found[at]
    before = found[at - 1].end if at else 0
    after = found[at + 1].start if at + 1 < len(found) else len(text)
    clause = max([match.end() for match in _BOUNDARY.finditer(text, before, one.start)], default=before)
    left = words_of(text[clause : one.start].rstrip("+-\u2212"))
    stop = _BOUNDARY.search(text, one.end, after)
    return Place(
        text=text,
        one=replace(one, clause=clause, rest=_behind_politeness(text, one.end), leads=consists_of(left, w.LEAD)),
        left=left,
        right=words_of(text[one.end : stop.start() if stop else after]),
        since=words_of(text[before : one.start]) if at else [],
        after=after,
    )


def _behind_politeness(text: str, end: int) -> int:
    found = list(WORD.finditer(text, end, end + _POLITE_REACH))
    polite = begins_with([word[0] for word in found], w.POLITE)
    return found[polite - 1].end() if polite else end
