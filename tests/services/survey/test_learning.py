"""What is learned of corrections: followed where it proves better than words, and never where privacy was promised."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.services.privacy.forgetting import forget
from bot.services.survey import correcting, learning
from bot.services.survey.learning import CannotLearnError
from bot.services.survey.theming import count_stale, look_anew
from bot.slack.reports import answer_report
from storage.queries.numbers.themes import heads
from storage.schema import comments
from tests.services.small_company import ON_EACH_DATABASE
from tests.services.survey.commented import (
    CARS,
    NEVER_CORRECTED,
    OTHERS,
    ROOMS,
    commented,
    correct,
    themes_of,
    writer_of,
)

OWNER = Who(Role.MEMBER, "UOWNER")
ABOUT = dict.fromkeys(CARS, ("support",)) | dict.fromkeys(ROOMS, ("communication",))
NEW = "Again no space to park my car"
HOUR = timedelta(hours=1)


@pytest.fixture
def office(company, encoder):
    """A named survey in which people write of cars and rooms, which no theme knows; with the extra [themes]."""
    company.ctx = replace(company.ctx, encoder=encoder)
    company.hire("UOWNER")
    company.survey(people=("UOWNER",), privacy=Privacy.NAMED)
    commented(company, *CARS, *ROOMS, *OTHERS)
    return company


def head(company):
    survey_id = company.stored().id
    return company.ctx.read(lambda db: heads.head_of(db, survey_id))


def told(company, who=OWNER):
    return answer_report(company.ctx, who, "themes", "en").text


@ON_EACH_DATABASE
def test_tags_follow_what_proved_better_and_whoever_owns_the_survey_is_told(office):
    correct(office.engine, ABOUT)
    assert "Tags follow" not in told(office)
    office.tick()
    assert head(office).grade.is_better
    assert themes_of(office, NEVER_CORRECTED) == "support"
    assert themes_of(office, "Far too expensive for us") == "price", "what words earn stays where nothing was learned"
    assert count_stale(office.ctx, office.stored()) == 0
    commented(office, NEW)
    assert themes_of(office, NEW) == "support"
    assert "Tags follow 110 corrections of owners" in told(office)
    correct(office.engine, {NEVER_CORRECTED: []})
    office.clock.move_to(office.clock() + HOUR)
    office.tick()
    [counted] = correcting.newest(office.ctx, office.stored(), theme="", corrected=True, limit=9)
    assert (counted.text, counted.themes) == (NEVER_CORRECTED, ()), "an owner's word stands above what was learned"


def test_it_can_be_switched_off_and_goes_with_the_corrections_and_with_the_extra(office):
    correct(office.engine, ABOUT)
    office.tick()
    before = head(office)
    office.tick()
    assert head(office) == before, "nothing was corrected since then"
    office.change(theme_head=False)
    office.tick()
    assert (head(office), themes_of(office, NEVER_CORRECTED)) == (None, "")
    office.change(theme_head=True)
    office.tick()
    assert themes_of(office, NEVER_CORRECTED) == "support"
    with_extra = office.ctx
    office.ctx = replace(with_extra, encoder=None)  # started again where the extra is not installed
    look_anew(office.ctx)
    office.tick()
    assert themes_of(office, NEVER_CORRECTED) == ""
    office.ctx = with_extra
    correct(office.engine, dict.fromkeys(CARS[:11]))
    office.tick()
    assert (head(office).grade.corrections, head(office).grade.is_better) == (99, False)
    assert themes_of(office, NEVER_CORRECTED) == ""
    assert "Tags follow" not in told(office)


def test_what_was_learned_of_a_person_is_forgotten_with_them(office):
    correct(office.engine, ABOUT)
    office.tick()
    before = head(office)
    forget(office.ctx, writer_of(CARS[0]), actor="operator")
    office.tick()
    assert (before.grade.corrections, head(office).grade.corrections) == (110, 109)
    assert head(office).weights != before.weights


def test_it_is_learned_anew_after_twenty_more_corrections_or_a_day_and_at_once_of_other_words(office):
    correct(office.engine, {text: ABOUT[text] for text in (*CARS, *ROOMS[:50])})
    office.tick()
    assert head(office).grade.corrections == 105
    correct(office.engine, {text: ABOUT[text] for text in ROOMS[50:]})
    office.clock.move_to(office.clock() + 2 * HOUR)
    office.tick()
    assert head(office).grade.corrections == 105
    office.change(themes={"price": {"off": True}})
    office.tick()
    assert (head(office).grade.corrections, "price" in head(office).themes) == (110, False)
    assert count_stale(office.ctx, office.stored()) == 0


def test_of_corrections_without_a_pattern_nothing_is_followed(office):
    names = office.stored().plan.theme_list.names
    correct(office.engine, {text: [names[len(text) ** 2 % 7]] for text in (*CARS, *ROOMS)})
    office.tick()
    assert (head(office).grade.corrections, head(office).grade.is_better) == (110, False)
    assert themes_of(office, NEVER_CORRECTED) == ""
    assert "Tags follow" not in told(office)


def test_where_privacy_is_promised_no_tag_follows_also_not_one_of_before(office):
    correct(office.engine, ABOUT)
    office.tick()
    office.change(privacy=Privacy.CONFIDENTIAL)
    assert (head(office), themes_of(office, NEVER_CORRECTED)) == (None, ""), "at once, before any table is laid out"
    office.tick()
    commented(office, NEW)
    assert (head(office), themes_of(office, NEW)) == (None, "")
    with office.engine.connect() as db:
        assert len(db.scalars(select(comments.c.id).where(comments.c.corrected_themes.is_not(None))).all()) == 110
    with pytest.raises(CannotLearnError, match="no figure may follow"):
        learning.train(office.ctx, office.stored())
