"""The summary as a busy reader meets it: its line, its thread, its buttons."""

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from bot.core.delivery.details import detail_text
from bot.core.delivery.kinds import MessageKind
from bot.core.reports.summary.edition import ThreadPart
from bot.core.survey.plan import Privacy, SummaryEvery
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.exchange.importing import import_answers
from bot.services.survey.finding import find_survey
from storage.schema import outbox

ESSAY = "It started when I moved the first card, and since then nothing is where I left it. " * 6
DARK_MODE = "And a dark mode, please, for the evenings"
NEW = ("It lost my work twice this week", "A search that finds old cards", "I find everything in one place, fast")


@pytest.fixture
def history(office, tmp_path):
    """A hundred answers, one a day, the newest the day before the story begins."""

    def bring_in(name="acme", scores=(10, 9, 8, 7, 3)):
        first = office.stage.clock() - timedelta(days=100)
        days = [(first + timedelta(days=day)).date() for day in range(100)]
        rows = [f"p{n},{scores[n % len(scores)]},{day}" for n, day in enumerate(days)]
        (tmp_path / "old.csv").write_text("\n".join(["person,score,answered_at", *rows]))
        with (tmp_path / "old.csv").open() as source:
            import_answers(office.stage.bot.context, source, name, dry_run=False, strict=True)

    return bring_in


def say_in_dm(person, score, *comments):
    person.clicks(score)
    for number, comment in enumerate(comments):
        if number:
            person.sees("one short question left")
            person.clicks("That is all")
        person.says(comment)


def the_next_morning(office, comments=NEW):
    for person, score, comment in zip((office.chloe, office.ben, office.ana), ("3", "8", "10"), comments, strict=True):
        say_in_dm(person, score, comment)
    office.skip(days=1)


def posted(office):
    return [message for message in office.dana.messages("nps") if message.thread_ts is None]


def thread(office):
    return [message for message in office.dana.messages("nps") if message.thread_ts is not None]


def test_one_sentence_says_where_the_team_stands(office, history):
    office.survey(goal=10)
    history()
    the_next_morning(office)
    for line in (
        "*NPS 18*, likely between 2 and 32, from 91 answers in 90 days; down 16 on the 90 days before.",
        "Promoters 35 (38 %) · Passives 37 (41 %) · Detractors 19 (21 %)",
        "3 new answers since the last summary: promoters 1, passives 1, detractors 1.",
        "Goal 10: 8 points above it. · Response rate: 100 % (3 of 3 asked) · 88 of the 91 answers were imported",
    ):
        office.dana.sees(line, "nps")
    for rest in ("rule of thumb", "Benchmark", "by chance", "Source:", "more answers until"):
        # is for who wants to know more: whoever looks every day is given no verdict
        office.dana.does_not_see(rest, "nps")
    office.dana.clicks("Full report", "nps")
    for line in (
        "By a rule of thumb for any industry: good (0 to 30)",
        "Benchmark: 12 below Software as a service (30), within what 91 answers can tell:",
        "Goal 10: reached, but could be chance.",
        "Source: Crewhu, 2020",
        "more answers until the score is known to ±10.",
    ):
        office.dana.sees_modal(line)


def test_the_line_of_the_score_is_drawn_and_told(office, history):
    office.survey()
    history()
    the_next_morning(office)
    summary = office.dana.sees("(line chart: NPS, with the range it likely lies in.", "nps")
    chart = next(block for block in summary.blocks if block["type"] == "data_visualization")["chart"]
    assert [one["name"] for one in chart["series"]] == ["up to", "NPS", "from"]
    assert {len(one["data"]) for one in chart["series"]} == {13}
    assert [point["label"] for point in chart["series"][0]["data"]][-2:] == ["18 Nov", "25 Nov"]
    assert "on 25 November 2026 (likely" in summary.text


def test_where_slack_has_no_charts_the_summary_comes_without(office, history):
    office.survey()
    history()
    office.simulator.withhold_charts()
    the_next_morning(office)
    summary = office.dana.sees("Each point counts 90 days.", "nps")
    assert [block["type"] for block in summary.blocks if block["type"] == "data_visualization"] == []
    assert office.states(MessageKind.SUMMARY) == ["sent"]
    assert len(posted(office)) == 1


def test_a_few_answers_make_no_line(office):
    office.survey()
    the_next_morning(office)
    (summary,) = posted(office)
    assert "3 answers in 90 days" in summary.text
    assert "line chart" not in summary.text
    assert [block["type"] for block in summary.blocks if block["type"] == "data_visualization"] == []


def test_blocks_that_are_refused_for_another_reason_are_not_sent_again(office, history, logged):
    office.survey()
    history()
    for _ in range(2):
        office.simulator.fail_next("chat.postMessage", "invalid_blocks")
    the_next_morning(office)
    assert "failed" in [state for kind in MessageKind for state in office.states(kind)]
    logged.clear()


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_a_whole_summary_stays_below_ten_thousand_characters(office, history, language):
    office.survey(language=language, goal=40, product="P" * 80)
    history()
    the_next_morning(office, ["&" * 400, "<" * 400, ">" * 400])
    (summary,) = posted(office)
    texts = [block["text"]["text"] for block in summary.blocks if "text" in block]
    assert sum(map(len, texts)) < 10_000
    assert len(json.dumps(summary.blocks, ensure_ascii=False)) < 13_000


# The thread


def test_what_has_no_room_goes_under_the_summary(office):
    office.survey()
    say_in_dm(office.chloe, "3", NEW[0])
    say_in_dm(office.ben, "8", NEW[1], DARK_MODE)
    say_in_dm(office.ana, "10", NEW[2])
    office.skip(days=1)
    (summary,) = posted(office)
    (more,) = thread(office)
    assert "One more comment is in the thread." in summary.text
    assert more.thread_ts == summary.ts
    for comment in (*NEW, DARK_MODE):
        assert (f"> {comment}" in summary.text.split("\n")) is (f"> {comment}" not in more.text.split("\n"))
    assert sum(comment in summary.text for comment in (*NEW, DARK_MODE)) == 3


def test_a_long_comment_is_cut_at_a_word_and_whole_in_the_thread(office):
    office.survey_ana()
    say_in_dm(office.ana, "3", ESSAY)
    office.skip(days=1)
    (summary,) = posted(office)
    assert "The whole text is in the thread." in summary.text
    (cut,) = [line for line in summary.text.split("\n") if line.endswith("…")]
    assert ESSAY.startswith(cut.removeprefix("> ").removesuffix("…"))
    (more,) = thread(office)
    assert " ".join(line.removeprefix("> ") for line in more.text.split("\n")[1:]) == ESSAY.strip()


def test_a_summary_that_shows_everything_has_no_thread(office):
    office.survey()
    the_next_morning(office)
    assert thread(office) == []


def test_many_comments_take_several_posts_and_each_comes_once(office):
    office.survey()
    written = [f"Number {n}: " + "it is slow & heavy, " * 60 for n in range(24)]
    texts = iter(written)
    for person, score in ((office.chloe, "3"), (office.ben, "8"), (office.ana, "10")):
        say_in_dm(person, score, next(texts))
    for text in texts:  # thoughts after the thanks
        office.chloe.says(text)
        office.skip(minutes=3)
    office.skip(days=1)
    assert len(thread(office)) > 1
    told = " ".join(message.text for message in thread(office))
    for n in range(24):
        assert told.count(f"Number {n}: ") == 1
    assert {message.thread_ts for message in thread(office)} == {posted(office)[0].ts}


def test_a_thread_whose_fate_is_unknown_is_rather_posted_twice_than_not_at_all(office):
    """Slack may have taken the post: without a scope nobody can look, and the summary says that it is there."""
    office.survey_ana()
    say_in_dm(office.ana, "3", ESSAY)
    office.skip(days=1)
    with office.stage.engine.begin() as db:
        again = {"state": "pending", "detail": a_part(posted(office)[0].ts)}
        db.execute(update(outbox).where(outbox.c.kind == MessageKind.SUMMARY_THREAD).values(again))
    office.stage.bot.worker.wake()
    office.settle()
    assert len(thread(office)) > 1
    assert set(office.states(MessageKind.SUMMARY_THREAD)) <= {"sent", "skipped"}


def a_part(ts):
    return detail_text(MessageKind.SUMMARY_THREAD, ThreadPart(date(2026, 11, 25), date(2026, 11, 24), ts=ts))


def test_a_summary_whose_fate_is_unknown_brings_its_thread_to_the_owner(office):
    office.survey_ana()
    say_in_dm(office.ana, "3", ESSAY)
    office.settle()
    office.simulator.drop_reply_of_next("chat.postMessage")
    office.skip(days=1)
    office.let_held_messages_go()
    office.dana.sees("Perhaps it is a repeat.")
    assert thread(office) == []
    assert "sent" in office.states(MessageKind.SUMMARY_THREAD)


# The buttons


def test_the_full_report_opens_for_whoever_pressed(office):
    office.survey()
    the_next_morning(office)
    office.dana.clicks("Full report", "nps")
    office.dana.sees_modal("3 answers in 90 days: too few to say.")
    office.dana.sees_modal("Response rate: 100 % (3 of 3 asked)")
    assert len(posted(office)) == 1


def test_from_the_full_report_each_side_opens_and_leads_back(office, history):
    office.survey()
    history()
    the_next_morning(office)
    office.dana.clicks("Full report", "nps")
    office.dana.sees_modal("Newest comments")
    office.dana.clicks("Trend in full", modal=True)
    office.dana.sees_modal("Acme: the score over time")
    office.dana.clicks("Full report", modal=True)
    office.dana.sees_modal("from 91 answers in 90 days")


def test_how_it_was_computed_is_said_in_plain_words(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    the_next_morning(office)
    office.dana.clicks("How was this computed?", "nps")
    for line in (
        "The score is the share of promoters (9 and 10) less the share of detractors (0 to 6)",
        "every answer to the survey that was released in 90 days",
        "Below 10 answers nothing is claimed, below 30 it is early days.",
        "Answers, comments and who moved are released together, from 5 people on",
    ):
        office.dana.sees_modal(line.replace("The score", "*The score*"))


def test_only_the_owner_and_admins_pause(office):
    office.survey()
    office.ana.joins("nps")
    the_next_morning(office)
    office.ana.clicks("Full report", "nps")
    office.ana.clicks("Pause", modal=True)
    office.ana.sees_modal("Only @Dana and the admins of this workspace can do that: ask them about *acme*.")
    assert not find_survey(office.stage.bot.context, OPERATOR, Deed.READ, "acme").plan.paused
    office.dana.clicks("Full report", "nps")
    office.dana.clicks("Pause", modal=True)
    office.dana.sees_modal("Pause *acme*? Nothing is sent until it goes on")
    assert not find_survey(office.stage.bot.context, OPERATOR, Deed.READ, "acme").plan.paused
    office.dana.clicks("Yes, pause it", modal=True)
    office.dana.sees_modal("*acme* is paused")
    assert find_survey(office.stage.bot.context, OPERATOR, Deed.READ, "acme").plan.paused
    office.dana.clicks("Let it go on", modal=True)
    office.dana.sees_modal("*acme* goes on")
    assert not find_survey(office.stage.bot.context, OPERATOR, Deed.READ, "acme").plan.paused


def test_an_outsider_who_came_to_read_the_channel_is_shown_nothing(office):
    office.survey()
    the_next_morning(office)
    eve = office.simulator.add_person("Eve", external=True)
    eve.joins("nps")
    eve.clicks("Full report", "nps")
    assert "There is no survey here that is open to you." in eve.modal_lines()[1]


# Other rhythms


@pytest.mark.parametrize(
    ("every", "days", "title"),
    [
        (SummaryEvery.WEEK, 6, "Acme: the week up to 30 November 2026"),
        (SummaryEvery.MONTH, 7, "Acme: the month up to 1 December 2026"),
    ],
)
def test_a_summary_names_what_it_sums_up(office, every, days, title):
    office.survey(summary_every=every)
    say_in_dm(office.ana, "10", NEW[2])
    office.skip(days=days)
    office.dana.sees(title, "nps")


def test_an_anonymous_summary_says_whom_it_counts_and_shows_no_passives(office):
    office.survey(privacy=Privacy.ANONYMOUS)
    the_next_morning(office)
    office.dana.does_not_see("assive", "nps")
    office.dana.clicks("Full report", "nps")
    office.dana.sees_modal(
        "Counted: every answer to the survey, from its release on (at least 5 at a time); nobody knows whose it is."
    )
    assert thread(office) == []
