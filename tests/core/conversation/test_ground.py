"""What a planned ask stands on, and when that is lost."""

import pytest

from bot.core.conversation.ask import AskKind, Ground
from bot.core.conversation.closing import ClosedReason

HERE, GONE, THIS_WAVE, LAST_WAVE = 1, 2, 20, 19


@pytest.mark.parametrize(
    ("kind", "person", "wave", "snoozed", "lost"),
    [
        (AskKind.SURVEY, HERE, THIS_WAVE, False, None),
        (AskKind.SURVEY, HERE, LAST_WAVE, False, ClosedReason.WAVE_OVER),
        (AskKind.SURVEY, HERE, LAST_WAVE, True, None),
        (AskKind.SURVEY, GONE, LAST_WAVE, True, ClosedReason.NOT_IN_AUDIENCE),
        (AskKind.REASK, HERE, None, False, None),
        (AskKind.REASK, GONE, None, False, ClosedReason.NOT_IN_AUDIENCE),
        (AskKind.TRIGGER, GONE, None, False, None),
    ],
)
def test_who_left_is_not_asked_and_a_wave_that_is_over_asks_nobody_who_did_not_put_it_off(
    kind, person, wave, snoozed, lost
):
    assert Ground(kind, person, wave, snoozed=snoozed).lost_in(THIS_WAVE, {HERE}) is lost
