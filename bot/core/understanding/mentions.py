"""The numbers of a message and the part that each of them plays: which is an answer, and what the others are."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.core.understanding import words as w
from bot.core.understanding.doubts import why_doubtful
from bot.core.understanding.numbers import TOP, Mention, Part, numbers, on_scale
from bot.core.understanding.phrases import begins_with, holds
from bot.core.understanding.places import Place, place_of

LONGEST_LEAD = 12  # words between the beginning of a clause and its score
TOPIC_WORDS = 3  # "the support 5" names what the number is for


def mentions(text: str, language: str) -> list[Mention]:
    """Find the numbers of a message (small letters, ASCII digits) and say what part each of them plays."""
    found = numbers(text, language)
    return [_placed(text, found, at) for at in range(len(found))]


def _placed(text: str, found: Sequence[Mention], at: int) -> Mention:
    place = place_of(text, found, at)
    if place.beside_money or len(place.left) > LONGEST_LEAD:
        return place.one
    if reason := why_doubtful(place):
        doubt, candidates = reason
        return replace(place.one, part=Part.DOUBTFUL, doubt=doubt, candidates=tuple(candidates))
    return replace(place.one, part=next((part for rule, part in _PARTS if rule(place)), Part.STRAY))


def _rates_one_thing(place: Place) -> bool:
    named = begins_with(place.right, w.FOR) and not begins_with(place.right, w.POLITE)  # "9 for me" rates all
    return bool(named) and place.one.leads and on_scale(place.one.value)


def _counts_something(place: Place) -> bool:
    return not place.may_follow


def _is_of_another_time(place: Place) -> bool:
    return place.led_by(w.ELSEWHERE)


def _replaces_another(place: Place) -> bool:
    corrected = any(holds(place.left[at:], w.CORRECTION, around=w.LEAD, before=()) for at in range(len(place.left)))
    return (
        corrected or place.led_by(w.INSTEAD, also=w.INSTEAD) or holds(place.since, w.INSTEAD, around=w.LEAD + w.INSTEAD)
    )


def _answers(place: Place) -> bool:
    return place.one.leads or _is_announced(place.left) or place.one.out_of == TOP


def _is_announced(left: list[str]) -> bool:
    """Say whether words that announce a score stand before it, whatever was said before those."""
    if w.CONDITIONS.intersection(left):
        return False
    if left and left[-1].endswith(_THEREFORE):
        return True
    return any(holds(left[at:], w.ANNOUNCE, around=w.LEAD, before=()) for at in range(len(left)))


_THEREFORE = ("ので", "から", "ため", "けど", "ですが")  # at the end of a clause that is written without spaces


def _has_few_words_before(place: Place) -> bool:
    return len(place.left) <= TOPIC_WORDS and on_scale(place.one.value) and place.one.whole


# The first rule that holds decides.
_PARTS: tuple[tuple[Callable[[Place], bool], Part], ...] = (
    (_rates_one_thing, Part.TOPIC),
    (_counts_something, Part.STRAY),
    (_is_of_another_time, Part.STRAY),
    (_replaces_another, Part.FINAL),
    (_answers, Part.ANSWER),
    (_has_few_words_before, Part.TOPIC),
)
