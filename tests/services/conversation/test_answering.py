"""One conversation: what an answer leaves behind, whatever is clicked or typed around it."""

import pytest
from sqlalchemy import select, update

from bot.core.conversation.states import State
from bot.core.reports.report import ResponseRate
from bot.core.survey.plan import Privacy
from bot.services.conversation import answering, editing
from storage.schema import asks, comments
from tests.services.small_company import DAY, ON_EACH_DATABASE


@pytest.fixture
def asked(company):
    company.survey()
    company.tick()
    return company


def comments_of(company):
    with company.engine.connect() as db:
        return [tuple(row) for row in db.execute(select(comments.c.question, comments.c.text).order_by(comments.c.id))]


@ON_EACH_DATABASE
def test_a_score_is_kept_in_the_moment_of_the_click(asked):
    asked.click("UANA", 3)
    (row,) = asked.answers()
    assert (row.score, row.source, row.kind, row.answered_at) == (3, "button", "survey", asked.clock())
    assert (row.ask_id, row.language, row.wording_version) == (asked.ask("UANA").id, "en", 1)
    asked.wait(30 * DAY)
    assert [row.score for row in asked.answers()] == [3]
    assert asked.asks("UANA")[0].state is State.DONE


@pytest.mark.parametrize(("typed", "score"), [("0", 0), ("10", 10), (" 8/10 ", 8), ("9.", 9), ("seven", 7)])
def test_a_typed_number_is_a_score(asked, typed, score):
    asked.types("UBEN", typed)
    assert [(row.score, row.source) for row in asked.answers()] == [(score, "text")]


@pytest.mark.parametrize("typed", ["11", "-1", "7.5", "7-8", "8 or 9", "", "👍"])
def test_what_is_no_whole_number_of_the_scale_is_never_a_score(asked, typed):
    asked.types("UBEN", typed)
    assert asked.answers() == []
    assert asked.kinds("UBEN") == ["ask", "clarify", "retired"]


@ON_EACH_DATABASE
def test_the_same_event_does_nothing_the_second_time(asked):
    asked.types("UANA", "9", key="envelope-1")
    before = asked.contents()
    asked.types("UANA", "2", key="envelope-1")
    asked.types("UANA", "stop", key="envelope-1")
    assert asked.contents() == before


@ON_EACH_DATABASE
def test_a_double_click_counts_once(asked):
    asked.click("UANA", 9)
    asked.click("UANA", 9)
    assert [row.score for row in asked.answers()] == [9]
    assert asked.kinds("UANA") == ["ask", "answered", "question"]


@ON_EACH_DATABASE
def test_of_two_different_clicks_the_last_counts_and_the_first_is_kept(asked):
    asked.click("UANA", 9)
    asked.click("UANA", 4)
    first, second = sorted(asked.answers(), key=lambda row: row.id)
    assert (first.score, first.superseded_by, first.superseded_day) == (9, second.id, second.answered_day)
    assert [row.score for row in asked.current()] == [4]
    assert asked.heard("UANA")[-1] == ("question", "went-wrong")


@ON_EACH_DATABASE
def test_a_click_on_another_persons_question_changes_nothing(asked):
    before = asked.contents()
    asked.click("UBEN", 0, ask=asked.ask("UANA"))
    asked.not_now("UBEN", ask=asked.ask("UANA"))
    asked.may_be_contacted("UBEN", ask=asked.ask("UANA"))
    assert asked.contents() == before


@ON_EACH_DATABASE
def test_a_click_on_a_question_that_never_was_changes_nothing(asked):
    ghost = type("Ghost", (), {"id": "f" * 32})
    asked.click("UBEN", 0, ask=ghost)
    assert asked.answers() == []


@pytest.mark.parametrize(("score", "question"), [(10, "value-most"), (9, "value-most"), (6, "went-wrong")])
def test_promoters_and_detractors_are_asked_one_question_of_their_own(asked, score, question):
    asked.click("UANA", score)
    asked.types("UANA", "Because.")
    assert comments_of(asked) == [(question, "Because.")]
    assert asked.kinds("UANA") == ["ask", "answered", "question", "thanks"]


@ON_EACH_DATABASE
@pytest.mark.parametrize("score", [7, 8])
def test_a_passive_is_asked_two_different_questions(asked, score):
    asked.click("UANA", score)
    asked.types("UANA", "A search.")
    asked.pauses()
    asked.types("UANA", "A dark mode, 10 times over.")  # a comment by now, not a score
    assert comments_of(asked) == [("better", "A search."), ("missing", "A dark mode, 10 times over.")]
    assert [row.score for row in asked.answers()] == [score]
    assert [detail for kind, detail in asked.heard("UANA") if kind == "question"] == ["better", "missing"]


@pytest.mark.parametrize("noted", [True, False])
def test_a_passive_is_asked_what_they_have_not_told_yet_also_where_an_earlier_release_sent_the_question(company, noted):
    company.survey(people=("UANA",), reask_days=3000)
    for _ in range(3):
        company.tick()
        if not noted:
            with company.engine.begin() as db:
                db.execute(update(asks).values(told=None))
        company.click("UANA", 8)
        company.types("UANA", "A thought.")
        company.pauses()
        company.types("UANA", "One more thought.")
        company.wait(95 * DAY)
    order = ["better", "missing", "trouble", "solved", "support", "chose"]
    assert [detail for kind, detail in company.heard("UANA") if kind == "question"] == order


def test_a_thought_after_the_thanks_is_kept_for_a_month_after_the_conversation_has_closed(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "Fast.")
    asked.wait(39 * DAY)
    asked.types("UANA", "And friendly.")
    asked.wait(2 * DAY)
    asked.types("UANA", "Too late by now.")
    assert comments_of(asked) == [("value-most", "Fast."), ("afterwards", "And friendly.")]
    assert asked.heard("UANA")[-2:] == [("note", "noted"), ("note", "no-open-question")]


@ON_EACH_DATABASE
def test_whoever_wants_to_be_contacted_is_named_to_the_team_once(asked):
    asked.click("UANA", 2)
    asked.types("UANA", "It lost my work.")
    asked.may_be_contacted("UANA")
    asked.may_be_contacted("UANA")
    assert asked.alerts() == 1
    assert asked.kinds("UANA")[-2:] == ["thanks", "contact confirmed"]
    assert asked.ask("UANA").consented_at == asked.clock()


@ON_EACH_DATABASE
def test_who_wants_it_after_all_or_does_not_is_followed_every_time(asked):
    asked.click("UANA", 2)
    asked.types("UANA", "It lost my work.")
    asked.types("UANA", "please contact me")
    assert asked.ask("UANA").consented_at == asked.clock()
    assert (asked.alerts(), asked.heard("UANA")[-1]) == (1, ("note", "may-contact"))
    asked.types("UANA", "actually don't contact me")
    ask = asked.ask("UANA")
    assert (ask.consented_at, ask.team_told) == (None, True)
    assert asked.heard("UANA")[-1] == ("note", "contact-withdrawn-told")
    asked.types("UANA", "ok, you can contact me after all")
    assert asked.alerts() == 2
    assert [text for _, text in comments_of(asked)] == ["It lost my work."]


@pytest.mark.parametrize("score", [3, 8, 10])
def test_nobody_is_named_who_was_not_asked_for_it(asked, score):
    asked.click("UANA", score)
    asked.may_be_contacted("UANA")
    assert asked.alerts() == 0


@pytest.mark.parametrize("score", [3, 8, 10])
def test_whatever_the_score_the_thanks_offer_contact(asked, score):
    """Were it offered to some alone, a yes would tell the team what the number was."""
    asked.types("UANA", f"{score}, because of the support")
    asked.presses("UANA", "that_is_all")
    if score == 8:
        asked.types("UANA", "A search.")
    assert asked.heard("UANA")[-1] == ("thanks", "contact")
    asked.may_be_contacted("UANA")
    assert asked.alerts() == 1


def test_a_conversation_begun_after_not_now_ends_like_any_other(asked):
    """The old buttons are still on the screen: their click counts, and ten days later the conversation is over."""
    asked.not_now("UANA")
    asked.click("UANA", 10)
    asked.wait(11 * DAY)
    assert asked.ask("UANA").state is State.DONE


def test_whoever_answered_after_not_now_is_asked_again_next_time(asked):
    asked.not_now("UANA")
    asked.types("UANA", "10")
    asked.wait(95 * DAY)
    assert len(asked.asks("UANA")) == len(asked.asks("UBEN"))


def test_a_thought_after_the_thanks_is_kept_after_not_now_too(asked):
    asked.not_now("UANA")
    asked.click("UANA", 9)
    asked.types("UANA", "Fast.")
    asked.wait(DAY)
    asked.types("UANA", "And friendly.")
    assert comments_of(asked) == [("value-most", "Fast."), ("afterwards", "And friendly.")]


@ON_EACH_DATABASE
def test_a_click_after_the_conversation_changes_nothing_and_says_so(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "Fast.")
    asked.wait(DAY)
    asked.click("UANA", 0)
    assert [row.score for row in asked.answers()] == [9]
    assert asked.heard("UANA")[-1] == ("note", "too-late")
    asked.stops("UBEN")
    asked.click("UBEN", 0)
    assert len(asked.answers()) == 1
    assert asked.kinds("UBEN")[-1] == "closed"


@ON_EACH_DATABASE
def test_the_response_rate_is_of_everybody_whom_the_question_reached(company):
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    company.click("UANA", 9)
    company.click("UANA", 3)
    company.not_now("UBEN")
    assert rate(company) == ResponseRate(answered=1, asked=3, waiting=2)
    company.wait(8 * DAY)  # Ben's question came back
    company.click("UBEN", 9)
    assert rate(company) == ResponseRate(answered=2, asked=3, waiting=1)


@ON_EACH_DATABASE
def test_who_stopped_before_the_question_left_was_never_asked(company):
    company.survey()
    company.plan()
    company.stops("UANA")
    company.tick()
    assert rate(company) == ResponseRate(answered=0, asked=2, waiting=2, never_asked=1)


def rate(company):
    return company.report().rate


def test_what_somebody_types_is_read_before_anything_is_locked(asked, monkeypatch):
    """Reading takes milliseconds in which, on SQLite, nobody else could answer."""
    in_use = []

    def watched(read):
        def reading(*texts):
            in_use.append(asked.engine.pool.checkedout())
            return read(*texts)

        return reading

    for module, name in (
        (answering, "understand"),
        (answering, "understand_reply"),
        (answering, "event_of_words"),
        (editing, "understand"),
    ):
        monkeypatch.setattr(module, name, watched(getattr(module, name)))
    ts = asked.types("UANA", "an 8 because")
    asked.edits("UANA", ts, "an 8 because", "a 9 because")
    answering.write_answer(
        asked.ctx, event_key=asked.key(), ask_id=asked.ask("UANA").id, slack_user_id="UANA", text="fast"
    )
    assert in_use == [0] * 5
    assert [row.score for row in asked.current()] == [9]
