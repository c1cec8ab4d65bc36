"""The owner has somebody asked, and is told why where a rule stands against it."""

import pytest

from bot.core.asking.contact import Reason
from bot.core.survey.language import LANGUAGES
from bot.core.survey.plan import UTC, Privacy
from bot.slack.blocks.survey.reasons import reason_line
from tests.conftest import TUESDAY


def known_but_not_asked(office, name):
    person = office.simulator.add_person(name, tz="Europe/Berlin")
    office.survey(name="other", people=(person.id,), paused=True)
    office.stage.tick()
    return person


@pytest.mark.parametrize("written", ["@eve", "{}"])
def test_somebody_is_asked_at_the_owners_word(office, written):
    office.survey_ana()
    eve = known_but_not_asked(office, "Eve")
    office.dana.commands(f"/nps ask {written.format(eve.id)} acme", "nps")
    office.dana.sees("@Eve will be asked about Acme: Tuesday 24 November, 09:30.", "nps")
    office.stage.tick()
    eve.sees("How likely")
    eve.clicks("9")
    eve.sees("You answered 9.")


def test_a_rule_that_stands_against_it_is_named(office):
    office.survey_ana()
    office.dana.commands("/nps ask @ana", "nps")
    office.dana.sees("@Ana is not asked. A question to them is still open.", "nps")
    office.ana.clicks("9")
    office.ana.says("Fast")
    office.settle()
    office.dana.commands(f"/nps ask {office.ana.id} acme", "nps")
    office.dana.sees("@Ana is not asked. Asked lately, or soon to be, not before 22 February 2027.", "nps")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/nps ask", "Say whom to ask, such as */nps ask @someone*"),
        ("/nps ask ana", "Say whom to ask"),
        ("/nps ask @nobody", "Say whom to ask"),
        ("/nps ask UNOBODY", "is not asked: surveys do not reach them, since no survey asks a channel"),
        ("/nps ask @ben other", "No survey called other is open to you. These are: acme."),
    ],
)
def test_what_can_not_be_asked_is_said(office, line, sentence):
    office.survey_ana()
    office.dana.commands(line, "nps")
    office.dana.sees(sentence, "nps")


def test_a_paused_survey_asks_nobody(office):
    office.survey_ana()
    office.dana.commands("/nps pause", "nps")
    office.dana.clicks("Yes, pause it", "nps")
    office.dana.commands(f"/nps ask {office.ana.id}", "nps")
    office.dana.sees("@Ana is not asked: *acme* is paused. */nps resume* lets it go on.", "nps")


def test_a_survey_that_was_never_started_says_how_it_is(office):
    office.survey_ana(paused=True)
    office.dana.commands(f"/nps ask {office.ana.id}", "nps")
    office.dana.sees("@Ana is not asked: *acme* was never started. */nps start acme* shows who would be asked", "nps")


def test_whoever_was_forgotten_is_answered_for_like_somebody_unknown(office):
    office.survey_ana()
    office.ana.commands("/nps forget yes")
    for whom in (office.ana.id, "UNOBODY"):
        office.dana.commands(f"/nps ask {whom}", "nps")
    _, forgotten, unknown = office.dana.transcript("nps").rsplit("NPS Bot (only Dana sees this): ", 2)
    assert forgotten.replace("@Ana", "").strip() == unknown.replace("@UNOBODY", "").strip()
    office.dana.sees("or they type */nps start* to me, if they would like to be asked.", "nps")


def test_another_surveys_question_promises_nobody_a_turn(office):
    office.survey_ana(privacy=Privacy.CONFIDENTIAL)
    office.survey(name="second", people=(office.ben.id,), privacy=Privacy.CONFIDENTIAL)
    office.dana.commands(f"/nps ask {office.ana.id} second", "nps")
    office.dana.sees(
        "@Ana is not asked now: they had a question lately, or one is coming, of this survey or another.", "nps"
    )
    office.dana.sees("The next wave of *second* begins on 24 February 2027.", "nps")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_a_short_phrase_and_a_reask_gives_nobody_away(language):
    lines = {reason: reason_line(reason, None, language, UTC) for reason in Reason}
    assert max(map(len, lines.values())) <= 60
    assert len({lines[reason] for reason in (Reason.COOLDOWN, Reason.QUARANTINE, Reason.DAILY_CAP)}) == 1
    assert "2026" in reason_line(Reason.TENURE, TUESDAY, language, UTC)
