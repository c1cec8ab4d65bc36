"""What a case shows, filled with everything that could leak."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.care.case import Case, CaseView, Shows, as_promised
from bot.core.care.log import Entry, What, standing_of
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.plan import Privacy, SurveyPlan
from tests.core.survey.unsaved import unsaved

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
CHLOE = Person(
    id=3,
    team_id="T1",
    slack_user_id="UCHLOE",
    name="Chloe",
    kind=PersonKind.MEMBER,
    dm_channel=None,
    zone=None,
    locale=None,
    opted_out_at=None,
    helped_at=None,
    first_seen_at=NOON,
)


def view(privacy, shows, *more: What) -> CaseView:
    survey = unsaved(SurveyPlan(name="acme", product="Acme", asker="Acme", privacy=privacy))
    return CaseView(
        case=Case(id="c" * 32, team_id="T1", survey_id=1, person_id=3, shows=shows, private=False),
        survey=survey,
        standing=standing_of([Entry(what=what, at=NOON) for what in (What.OPENED, *more)]),
        reply=None,
        close=None,
        person=CHLOE,
        words=("It ate my changes",),
        score=3,
        before=9,
        segments={"department": "Sales"},
    )


@pytest.mark.parametrize(
    ("privacy", "shows", "name", "words", "numbers"),
    [
        (Privacy.NAMED, Shows.ALL, True, True, True),
        (Privacy.CONFIDENTIAL, Shows.ALL, False, True, False),  # it was named once
        (Privacy.CONFIDENTIAL, Shows.NAME, True, True, False),
        (Privacy.CONFIDENTIAL, Shows.WORDS, False, True, False),
        (Privacy.NAMED, Shows.WORDS, False, True, False),
        *((Privacy.ANONYMOUS, shows, False, False, False) for shows in Shows),
    ],
)
def test_a_case_shows_what_was_promised(privacy, shows, name, words, numbers):
    shown = as_promised(view(privacy, shows))
    assert (shown.person is not None) is name
    assert bool(shown.words) is words
    assert {shown.score is not None, shown.before is not None, bool(shown.segments)} == {numbers}


@pytest.mark.parametrize("shows", Shows)
def test_of_a_case_that_was_withdrawn_nothing_is_shown(shows):
    full = view(Privacy.NAMED, shows, What.WITHDRAWN)
    empty = replace(full, person=None, words=(), score=None, before=None, segments={})
    assert as_promised(full) == empty
