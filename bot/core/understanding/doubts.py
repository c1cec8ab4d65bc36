"""Why a number that stands where an answer stands is not one whole number of the scale.

The rules are tried in the order of the lists below them; the first that gives a reason decides.
"""

from collections.abc import Callable, Sequence

from bot.core.understanding import words as w
from bot.core.understanding.kinds import Doubt
from bot.core.understanding.numbers import TOP, on_scale
from bot.core.understanding.phrases import begins_with, consists_of
from bot.core.understanding.places import Place

Reason = tuple[Doubt, Sequence[int]]  # and the scores to offer first

MOST_OFFERED = 4  # scores; "at least 3" leaves too many
WORDS_BEFORE_ASKED = 4  # "would it be a 7?" is unsure; a longer question is about something else
_DENIED_JAPANESE = ("ではな", "じゃな", "でな")


def why_doubtful(place: Place) -> Reason | None:
    """Give the doubt and the scores on the scale to offer first, or none when nothing is doubtful."""
    rules = _BY_WHAT_FOLLOWS
    if place.may_follow or _is_bound(place):
        rules += _IN_AN_ANSWER
        if place.one.out_of in {None, TOP}:
            rules += _OF_OUR_SCALE
    found = next((reason for rule in rules if (reason := rule(place))), None)
    return (found[0], [score for score in found[1] if on_scale(score)]) if found else None


def _floor(place: Place) -> int:
    return int(place.one.value // 1)


def _is_bound(place: Place) -> bool:
    return bool(begins_with(place.right, w.OR_MORE) or begins_with(place.right, w.OR_LESS))


def _percent(place: Place) -> Reason | None:
    tenth, odd = divmod(_floor(place), 10)
    return (Doubt.OTHER_SCALE, [] if odd else [tenth]) if begins_with(place.right, w.PERCENT) else None


def _stars(place: Place) -> Reason | None:
    return (Doubt.OTHER_SCALE, []) if begins_with(place.right, w.STARS) else None


def _and_a_half(place: Place) -> Reason | None:
    floor = _floor(place)
    return (Doubt.DECIMAL, [floor, floor + 1]) if begins_with(place.right, w.A_HALF) else None


def _denied_behind(place: Place) -> Reason | None:
    denied = place.right and place.right[0].startswith(_DENIED_JAPANESE)
    return (Doubt.NEGATED, []) if denied else None


def _denied(place: Place) -> Reason | None:
    return (Doubt.NEGATED, []) if place.led_by(w.NOT) else None


def _out_of_another(place: Place) -> Reason | None:
    other = place.one.out_of not in {None, TOP}
    return (Doubt.OTHER_SCALE, []) if other and place.one.leads else None


def _bound(place: Place) -> Reason | None:
    if begins_with(place.right, w.OR_MORE) or place.led_by(w.AT_LEAST):
        return Doubt.RANGE, _from(_floor(place))
    if place.led_by(w.ABOVE):
        return Doubt.RANGE, _from(_floor(place) + 1)
    if begins_with(place.right, w.OR_LESS) or place.led_by(w.BELOW):
        return Doubt.RANGE, []
    return None


def _from(lowest: int) -> Sequence[int]:
    scores = range(lowest, TOP + 1)
    return scores if len(scores) <= MOST_OFFERED else []


def _decimal(place: Place) -> Reason | None:
    if place.one.whole or not consists_of(place.left, w.LEAD + w.MAYBE):
        return None
    floor = _floor(place)
    return Doubt.DECIMAL, [floor] if place.one.value == floor else [floor, floor + 1]


def _off_the_scale(place: Place) -> Reason | None:
    off = place.one.leads and not on_scale(place.one.value)
    return (Doubt.OUT_OF_RANGE, []) if off or place.led_by(w.MINUS) else None


def _unsure(place: Place) -> Reason | None:
    behind = place.text[place.one.end : place.after].lstrip(' )*`"')
    asked = behind.startswith("?") and (len(place.left) <= WORDS_BEFORE_ASKED or place.one.leads)
    unsure = asked or place.led_by(w.MAYBE, also=w.MAYBE) or begins_with(place.right, w.MAYBE_AFTER)
    return (Doubt.TENTATIVE, [_floor(place)]) if unsure else None


_Rules = tuple[Callable[[Place], Reason | None], ...]
_BY_WHAT_FOLLOWS: _Rules = (_percent, _stars, _and_a_half, _denied_behind)
_IN_AN_ANSWER: _Rules = (_denied, _out_of_another)
_OF_OUR_SCALE: _Rules = (_bound, _decimal, _off_the_scale, _unsure)
