"""What each promise lets others see, and that it only grows."""

import pytest

from bot.core.privacy.promise import offers_contact, publishes_comments, shows_bands
from bot.core.survey.survey import Privacy, may_change_privacy


@pytest.mark.parametrize(
    ("privacy", "window", "batch", "bands", "comments"),
    [
        (Privacy.NAMED, 1, 1, True, True),
        (Privacy.CONFIDENTIAL, 4, 4, False, False),
        (Privacy.CONFIDENTIAL, 5, 1, True, True),
        (Privacy.ANONYMOUS, 4, 4, False, False),
        (Privacy.ANONYMOUS, 50, 4, True, False),
        (Privacy.ANONYMOUS, 50, 5, True, True),
    ],
)
def test_what_a_channel_may_see(privacy, window, batch, bands, comments):
    assert shows_bands(privacy, window) is bands
    assert publishes_comments(privacy, window, batch) is comments


def test_contact_is_not_offered_where_names_never_appear():
    assert [offers_contact(privacy) for privacy in Privacy] == [True, True, False]


def test_privacy_only_grows():
    allowed = {(old, new) for old in Privacy for new in Privacy if may_change_privacy(old, new)}
    named, confidential, anonymous = Privacy
    assert allowed == {
        (named, named),
        (named, confidential),
        (named, anonymous),
        (confidential, confidential),
        (confidential, anonymous),
        (anonymous, anonymous),
    }
