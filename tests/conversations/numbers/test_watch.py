"""What a summary claims by itself, for a reader of every day, and where else that is read."""

from datetime import timedelta
from itertools import cycle

import pytest

from bot.core.exchange.report_object import as_json
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.exchange.importing import import_answers
from bot.services.numbers import requesting

STEADY = (10, 8, 10, 3)


@pytest.fixture
def history(office, tmp_path):
    """One answer a day up to yesterday, of some days before; from so many days ago on other ones."""

    def bring_in(days, scores=STEADY, since=0, then=STEADY):
        before, after = cycle(scores), cycle(then)
        today = office.stage.clock().date()
        rows = [
            f"p{ago},{next(after if ago <= since else before)},{today - timedelta(ago)}" for ago in range(days, 0, -1)
        ]
        (tmp_path / "old.csv").write_text("\n".join(["person,score,answered_at", *rows]))
        with (tmp_path / "old.csv").open() as source:
            import_answers(office.stage.bot.context, source, "acme", dry_run=False, strict=True)

    return bring_in


def summary_after(office, score="8"):
    office.ana.clicks(score)
    office.skip(days=1)
    return office.dana.messages("nps")[-1].text


def for_machines(office, words=""):
    ctx = office.stage.bot.context
    asked = requesting.read_typed(ctx, OPERATOR, words)
    return as_json(requesting.answer(ctx, asked), requesting.watched(ctx, asked))["watch"]


def steadily(office, **changes):
    """Start a survey that asks the year round, and not everybody at once."""
    office.survey(**{"spread": 1, **changes})
    office.skip(days=1)


def test_a_summary_says_when_watching_begins(office, history):
    steadily(office)
    history(37)
    told = "Watching for lasting changes begins at 100 answers (38 so far), and on 17 April 2027 at the earliest."
    assert told in summary_after(office)
    assert for_machines(office) == {"anew": None, "state": "not_begun", "n": 38, "from": 100, "begins": "2027-04-17"}


def test_a_quiet_year_is_quiet(office, history):
    steadily(office)
    history(300)
    text = summary_after(office)
    assert "asting change" not in text  # a sentence for every morning on which nothing happens is read by nobody
    assert "likely real" not in text
    assert "could be chance" not in text
    assert for_machines(office)["state"] == "quiet"


@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_a_fall_is_told_with_its_day_in_the_summary_the_trend_and_for_machines(office, history, privacy):
    steadily(office, privacy=privacy)
    history(400, since=90, then=(3, 8))
    office.skip(days=1)
    claim = "*NPS lower since about"
    office.dana.commands("/nps trend 30d", "nps")
    office.dana.sees(claim, "nps")
    office.dana.opens_home("home")
    office.dana.sees_home(claim)
    if privacy is Privacy.NAMED:
        assert claim in summary_after(office)
        office.dana.sees("since then, 25 before.", "nps")
    found = for_machines(office)
    assert (found["state"], found["baseline"]["nps"]) == ("lower", 25)
    assert found["level"]["nps"] < -40


def test_another_audience_is_told(office, history):
    steadily(office)
    history(300)
    office.survey(spread=1, audience=Audience(everyone=True))
    office.skip(days=1)
    text = summary_after(office)
    assert "Watched anew since 25 November 2026, when the audience changed." in text
    assert "No lasting change" not in text
    assert for_machines(office)["anew"] == {"day": "2026-11-25", "reason": "audience"}


def test_a_wave_sent_at_once_is_held_against_the_one_before(office):
    office.survey()
    everybody_answers(office, "10")
    office.rest(days=88)
    office.skip(days=6)
    everybody_answers(office, "3")
    office.skip(days=15)
    office.dana.commands("/nps trend 30d", "nps")
    told = "The wave of 24 February 2027 against that of 24 November 2026: \u2212100 after 100, too few answers to say."
    office.dana.sees(told, "nps")
    assert for_machines(office)["change"]["difference"] == -200


def everybody_answers(office, score):
    for person in (office.ana, office.ben, office.chloe):
        person.clicks(score)


def test_the_report_is_one_look_and_says_so(office, history):
    steadily(office)
    history(180, since=90, then=(3, 8))
    office.dana.commands("/nps report", "nps")
    office.dana.sees("likely real (one look: of twenty, one is luck).", "nps")


def test_how_it_is_watched_is_said_in_plain_words(office):
    steadily(office)
    summary_after(office)
    office.dana.clicks("How was this computed?", "nps")
    office.dana.sees_modal("lie further off those of the first 180 days than chance takes them in nine of ten years.")
