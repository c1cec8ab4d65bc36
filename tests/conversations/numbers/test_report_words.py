"""What the numbers are called: every kind of window, change, goal and denominator, from counts alone."""

from datetime import UTC, date, datetime

import pytest

from bot.core.clock.window import window_named
from bot.core.numbers.score import Counts
from bot.core.reports.report import Figures, ResponseRate, build_report
from bot.core.survey.language import LANGUAGES
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.slack.blocks.numbers.lines import headline, tell
from tests.core.numbers.pairs import movement_of
from tests.core.survey.unsaved import unsaved

TODAY = date(2026, 11, 22)
FIFTY, EARLIER = Counts(8, 17, 25), Counts(20, 35, 33)


def survey(language="en", privacy=Privacy.NAMED):
    plan = SurveyPlan(name="acme", product="Acme", asker="Acme", language=language, privacy=privacy)
    return unsaved(plan, next_plan_at=datetime(2026, 11, 22, tzinfo=UTC))


def report(window="90d", counts=FIFTY, before=EARLIER, goal=None, **figures):
    given = {"rate": ResponseRate(31, 50), "movement": movement_of([]), "awaiting_reask": 0} | figures
    told = Figures(counts=counts, counts_before=before, **given)
    return build_report("acme", window_named(window, TODAY), told, None, goal=goal)


@pytest.mark.parametrize(
    ("window", "said"),
    [
        ("90d", "from 50 answers in 90 days; up 19 on the 90 days before:"),
        ("1d", "from 50 answers in one day; up 19 on the day before:"),
        ("12m", "from 50 answers in 12 months; up 19 on the 12 months before:"),
        ("2026-Q3", "from 50 answers in Q3 2026; up 19 on Q2 2026:"),
        ("this quarter", "from 50 answers in this quarter so far; up 19 on Q3 2026:"),
        (
            "2026-07-01..2026-09-30",
            "in the days from 1 July 2026 to 30 September 2026; up 19 on the 92 days before:",
        ),
        ("all", "from 50 answers in all time."),
    ],
)
def test_every_window_has_its_words(window, said):
    line = headline(report(window, before=None if window == "all" else EARLIER), survey())
    assert line.startswith("*NPS 34*, likely between 12 and 52")
    assert said in line


@pytest.mark.parametrize(
    ("counts", "before", "said"),
    [
        (Counts(0, 0, 0), FIFTY, "No score yet: no answers in 90 days."),
        (Counts(2, 3, 4), FIFTY, "9 answers in 90 days: too few to say. The score would be 22, likely between"),
        (Counts(5, 5, 10), FIFTY, "in 90 days (early days); down 9 on the 90 days before: could be chance."),
        (Counts(25, 25, 50), Counts(1, 1, 2), "the same as in the 90 days before: too few answers to say."),
        (FIFTY, Counts(0, 0, 0), "in 90 days; too little to compare with in the 90 days before."),
    ],
)
def test_little_is_claimed_from_little(counts, before, said):
    assert said in headline(report(counts=counts, before=before), survey())


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        (40, "Goal 40: 6 points to go."),
        (35, "Goal 35: one point to go."),
        (30, "Goal 30: reached, but could be chance."),
        (-10, "Goal −10: reached."),
    ],
)
def test_a_goal_is_not_reached_by_chance(goal, said):
    assert said in tell(report(goal=goal), survey()).goal


def test_the_rate_has_all_its_denominators():
    rate = ResponseRate(31, 50, declined=2, expired=10, waiting=7, failed=1, never_asked=12)
    lines = tell(report(rate=rate), survey()).rate
    assert "Response rate: 62\N{NO-BREAK SPACE}% (31 of 50 asked)" in lines
    said = "2 said no · 10 never answered · 7 still open · 1 could not be reached · 12 not asked in 90 days"
    assert said in lines


@pytest.mark.parametrize(
    ("imported", "of", "said"),
    [
        (1, 1, "the only answer was imported"),
        (1, 20, "1 of the 20 answers was imported"),
        (20, 20, "all 20 answers were imported"),
    ],
)
def test_one_answer_is_no_plural(imported, of, said):
    lines = tell(report(counts=Counts(0, 0, of), imported=imported), survey()).rate
    assert said in " ".join(lines)


def test_who_moved_is_told_both_ways_and_never_why():
    pairs = [(8, 9)] * 4 + [(7, 8)] * 3 + [(8, 6)] * 2 + [(9, 9), (10, 8)]
    lines = tell(report(movement=movement_of(pairs), not_answered_again=2), survey()).passives
    assert "Answered again: 11. Moved up 4, stayed 4, moved down 3." in lines
    assert "Became promoters: 4 of 9 passives (likely between 19 and 73\N{NO-BREAK SPACE}%)." in lines
    assert "The other way: 1 of 2 promoters." in lines
    assert "No second answer: 2." in lines
    assert "because" not in " ".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("window", ["1d", "90d", "12m", "2026-Q3", "this quarter", "2026-07-01..2026-09-30", "all"])
def test_every_language_says_all_of_it(language, window):
    rate = ResponseRate(31, 50, declined=1, expired=1, waiting=1, failed=1, never_asked=1)
    moved = movement_of([(8, 9), (8, 6), (10, 6)])
    full = report(window, rate=rate, movement=moved, movement_held_out=moved, goal=40, not_answered_again=1)
    told = tell(full, survey(language))
    lines = [told.headline, *told.bands, *told.rate, *told.against, *told.passives]
    assert len(lines) == len(set(lines))
    assert all(line == line.strip() for line in lines)


def test_what_shows_as_the_same_is_never_called_likely_real():
    before, now = Counts(250_000, 500_000, 250_000), Counts(248_000, 500_000, 252_000)
    line = headline(report(counts=now, before=before), survey())
    assert "the same as in the 90 days before" in line
    assert "real" not in line


def test_a_team_that_has_answered_is_asked_for_no_more_answers():
    twelve = Counts(2, 4, 6)
    assert report(counts=twelve, before=None, team_size=12).answers_missing is None
    assert report(counts=twelve, before=None, team_size=1_000).answers_missing == 202
    assert report(counts=twelve, before=None).answers_missing == 202


@pytest.mark.parametrize(
    ("counts", "goal", "said"),
    [
        (Counts(101, 98, 301), 40, ["*NPS 40*", "reached"]),  # 40.0
        (Counts(102, 98, 300), 40, ["*NPS 40*", "reached"]),  # 39.6
        (Counts(126, 100, 274), None, ["*NPS 30*", "great"]),  # 29.6
        (Counts(251, 0, 249), None, ["*NPS 0*", "good"]),  # -0.4
        (Counts(39, 1, 40), None, ["*NPS 1*"]),  # 1.25
        (Counts(10, 19, 11), None, ["*NPS 3*"]),  # 2.5
    ],
)
def test_bands_and_goals_follow_the_number_that_is_shown(counts, goal, said):
    made = report(counts=counts, before=None, goal=goal)
    told = tell(made, survey())
    text = "\n".join([told.headline, *told.bands, *told.against])
    assert [part for part in said if part not in text] == []
