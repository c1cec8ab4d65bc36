"""What each promise lets others see, and that it only grows."""

import pytest

from bot.core.privacy.promise import ContactPath, contact_path, offers_contact
from bot.core.survey.plan import Contact, Privacy, SurveyPlan
from bot.core.survey.survey import may_change_privacy


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"privacy": Privacy.NAMED, "owners": ("UOWNER",)}, ContactPath.CHANNEL),
        ({"owners": ("UOWNER",)}, ContactPath.OWNER),
        ({"owners": ("UOWNER",), "contact": Contact.RELEASE}, ContactPath.RELEASE),
        ({"owners": ()}, ContactPath.RELEASE),
    ],
)
def test_the_team_learns_of_a_yes_so_that_the_day_tells_nothing(changes, path):
    assert contact_path(SurveyPlan(name="acme", product="Acme", asker="Acme", **changes)) is path


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
