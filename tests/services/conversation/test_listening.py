"""What somebody types is one comment, follows their edits, and is never lost on the way to a score."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.core.conversation.states import State
from bot.core.survey.plan import Privacy
from bot.services.conversation import answering
from storage.schema import asks, comments
from tests.services.small_company import DAY, ON_EACH_DATABASE

SECONDS = timedelta(seconds=1)


@pytest.fixture
def asked(company):
    company.survey()
    company.tick()
    return company


def comments_of(company):
    with company.engine.connect() as db:
        return [tuple(row) for row in db.execute(select(comments.c.question, comments.c.text).order_by(comments.c.id))]


def said(company, who):
    """What was said since the answer was shown."""
    heard = company.heard(who)
    return heard[heard.index(("answered", None)) + 1 :]


# Several messages are one comment


@ON_EACH_DATABASE
def test_messages_in_one_breath_are_one_comment_and_get_one_reply(asked):
    asked.click("UANA", 9)
    for words in ("It is fast.", "And friendly.", "And cheap!"):
        asked.types("UANA", words)
        asked.wait(60 * SECONDS)
    assert comments_of(asked) == [("value-most", "It is fast.\nAnd friendly.\nAnd cheap!")]
    assert said(asked, "UANA") == [("question", "value-most"), ("thanks", "contact")]


def test_a_passive_finishes_the_thought_before_the_next_question_comes(asked):
    asked.click("UBEN", 7)
    asked.types("UBEN", "Search is slow")
    asked.wait(80 * SECONDS)
    asked.types("UBEN", "and finds nothing old")
    asked.wait(80 * SECONDS)
    assert said(asked, "UBEN") == [("question", "better"), ("go on", None)]
    asked.wait(10 * SECONDS)
    assert said(asked, "UBEN")[-1] == ("question", "missing")
    assert comments_of(asked) == [("better", "Search is slow\nand finds nothing old")]


def test_who_says_that_this_is_all_need_not_wait(asked):
    asked.click("UBEN", 7)
    asked.types("UBEN", "Search is slow")
    asked.presses("UBEN", "that_is_all")
    assert said(asked, "UBEN")[-1] == ("question", "missing")
    asked.pauses()
    assert said(asked, "UBEN")[-1] == ("question", "missing")


def test_a_comment_that_says_nothing_is_asked_about_once(asked):
    asked.click("UANA", 10)
    asked.types("UANA", "ok")
    assert said(asked, "UANA")[-1] == ("question", "probe")
    asked.types("UANA", "fine")
    assert said(asked, "UANA")[-1] == ("thanks", "contact")
    assert [kind for kind, _ in said(asked, "UANA")].count("question") == 2


def test_the_answer_to_a_probe_joins_the_comment_it_completes(asked):
    asked.click("UANA", 2)
    asked.types("UANA", "it's good")
    asked.wait(20 * SECONDS)
    asked.types("UANA", "but it lost my work")
    assert comments_of(asked) == [("went-wrong", "it's good\nbut it lost my work")]


# Words before the score


def test_words_that_came_with_the_score_answer_the_question_why(asked):
    asked.types("UANA", "9, because it is fast")
    assert comments_of(asked) == [("value-most", "because it is fast")]
    assert said(asked, "UANA") == [("thanks", "contact")]


def test_words_before_the_score_are_kept_and_not_asked_for_again(asked):
    asked.types("UANA", "The search is slow and the export breaks")
    assert asked.answers() == []
    asked.click("UANA", 4)
    assert comments_of(asked) == [("went-wrong", "The search is slow and the export breaks")]
    assert said(asked, "UANA") == [("thanks", "contact")]


def test_chatter_before_the_score_does_not_pass_for_a_reason(asked):
    for words in ("hmm", "idk", "do I have to?"):
        asked.types("UANA", words)
    asked.click("UANA", 4)
    assert comments_of(asked) == []
    assert said(asked, "UANA") == [("question", "went-wrong")]


@ON_EACH_DATABASE
def test_of_an_anonymous_answer_nothing_typed_stays_with_the_person(company):
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    company.types("UANA", "The search is slow and the export breaks")
    company.types("UBEN", "The search is slow and the export breaks")
    company.click("UANA", 4)
    company.wait(11 * DAY)
    with company.engine.connect() as db:
        kept = db.execute(select(asks.c.heard, asks.c.question, asks.c.questions, asks.c.change_until)).all()
    assert set(map(str, kept)) == {str(([], None, 0, None))}
    assert [text for _, text in comments_of(company)] == ["The search is slow and the export breaks"]


# Edits and deletions


@ON_EACH_DATABASE
def test_an_edited_message_edits_its_part_of_the_comment(asked):
    asked.click("UANA", 9)
    first = asked.types("UANA", "It is fats.")
    asked.types("UANA", "And friendly.")
    asked.edits("UANA", first, "It is fats.", "It is fast.")
    assert comments_of(asked) == [("value-most", "It is fast.\nAnd friendly.")]


@ON_EACH_DATABASE
def test_a_deleted_message_takes_its_part_away_and_the_last_one_the_comment(asked):
    asked.click("UANA", 9)
    first, second = asked.types("UANA", "It is fast."), asked.types("UANA", "And friendly.")
    asked.deletes("UANA", first)
    assert comments_of(asked) == [("value-most", "And friendly.")]
    asked.deletes("UANA", second)
    assert comments_of(asked) == []
    assert [row.score for row in asked.current()] == [9]


def test_a_typed_score_that_is_edited_is_a_changed_answer(asked):
    ts = asked.types("UANA", "8")
    asked.edits("UANA", ts, "8", "3")
    assert [row.score for row in asked.current()] == [3]
    assert len(asked.answers()) == 2
    assert said(asked, "UANA")[-1] == ("question", "went-wrong")


def test_a_message_that_becomes_a_score_by_an_edit_is_one(asked):
    ts = asked.types("UANA", "8.5")
    asked.edits("UANA", ts, "8.5", "8")
    assert [row.score for row in asked.current()] == [8]


def test_an_edit_of_words_beside_the_score_keeps_the_score(asked):
    ts = asked.types("UANA", "9, because it is fats")
    asked.edits("UANA", ts, "9, because it is fats", "9, because it is fast")
    assert comments_of(asked) == [("value-most", "because it is fast")]
    assert len(asked.answers()) == 1


def test_an_edit_of_something_that_was_never_kept_changes_nothing(asked):
    asked.click("UANA", 9)
    before = asked.contents()
    asked.edits("UANA", "1.000001", "hello", "goodbye")
    asked.deletes("UANA", "1.000001")
    asked.edits("UNOBODY", "1.000001", "8", "9")
    after = asked.contents()
    del before["inbound_events"], after["inbound_events"]
    assert after == before


# A changed answer


@ON_EACH_DATABASE
@pytest.mark.parametrize("typed", ["sorry, I meant 3", "not 8, 3", "3"])
def test_a_typed_correction_moves_the_branch_and_keeps_both_answers(asked, typed):
    asked.click("UANA", 8)
    asked.types("UANA", typed)
    assert sorted(row.score for row in asked.answers()) == [3, 8]
    assert [row.score for row in asked.current()] == [3]
    assert said(asked, "UANA")[-1] == ("question", "went-wrong")
    assert [ask for ask in asked.asks("UANA") if ask.state is State.SCHEDULED] == []


def test_change_shows_the_buttons_again_and_keep_takes_it_back(asked):
    asked.click("UANA", 8)
    asked.presses("UANA", "change")
    asked.presses("UANA", "keep")
    assert asked.kinds("UANA")[-2:] == ["changing", "answered"]
    asked.wait(DAY)
    asked.presses("UANA", "change")
    assert asked.heard("UANA")[-1] == ("note", "too-late")


@ON_EACH_DATABASE
def test_what_was_written_before_a_change_stands_beside_the_answer_that_counts(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "It is fast.")
    asked.click("UANA", 10)
    with asked.engine.connect() as db:
        (response_id,) = db.scalars(select(comments.c.response_id))
    assert [row.id for row in asked.current()] == [response_id]


def test_after_the_thanks_a_change_asks_the_question_of_the_new_branch_once(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "It is fast.")
    asked.click("UANA", 2)
    assert said(asked, "UANA")[-1] == ("question", "went-wrong")
    asked.click("UANA", 7)
    assert said(asked, "UANA")[-1] == ("thanks", "contact")  # two questions were asked by now
    assert asked.ask("UANA").state is State.DONE


# What was found by attacking it


def test_an_edited_comment_that_reads_like_a_score_is_still_a_comment(asked):
    asked.click("UANA", 7)
    ts = asked.types("UANA", "7 out of 10 exports fail")
    asked.edits("UANA", ts, "7 out of 10 exports fail", "8 out of 10 exports fail")
    assert [row.score for row in asked.answers()] == [7]
    assert comments_of(asked) == [("better", "8 out of 10 exports fail")]


def test_an_old_message_that_is_edited_is_no_answer_to_a_new_question(asked):
    ts = asked.types("UANA", "8")
    asked.wait(98 * DAY)
    assert asked.ask("UANA").state is State.ASKED
    asked.edits("UANA", ts, "8", "7")
    assert asked.ask("UANA").state is State.ASKED


def test_a_correction_with_a_reason_does_not_go_on_with_the_old_comment(asked):
    asked.click("UANA", 7)
    asked.types("UANA", "Search is slow")
    asked.types("UANA", "sorry, I meant 3, it crashes daily")
    assert sorted(text for _, text in comments_of(asked)) == ["Search is slow", "it crashes daily"]


def test_a_yes_to_contact_still_counts_after_a_change_of_the_answer(asked):
    asked.types("UANA", "9, because it is fast")
    asked.click("UANA", 3)
    asked.may_be_contacted("UANA")
    assert asked.alerts() == 1


@ON_EACH_DATABASE
def test_nothing_leads_from_a_named_answer_to_one_given_after_the_survey_became_anonymous(asked):
    asked.click("UANA", 8)
    asked.change(privacy=Privacy.ANONYMOUS)
    asked.click("UANA", 3)
    asked.wait(11 * DAY)
    assert [(row.score, row.superseded_by) for row in asked.answers() if row.person_id] == [(8, None)]


def test_a_dialog_sent_when_its_conversation_is_known_to_nobody_any_more_records_nothing(company):
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    company.types("UANA", "9, because it is fast")
    company.tick()
    ask = company.ask("UANA")
    answering.write_answer(
        company.ctx, event_key=company.key(), ask_id=ask.id, slack_user_id="UANA", text="And it is cheap"
    )
    company.deliver()
    assert company.heard("UANA")[-1] == ("note", "too-late")


def test_a_question_put_back_after_not_now_still_lets_anonymous_answers_be_forgotten(company):
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    company.not_now("UANA")
    with company.engine.begin() as db:
        db.execute(update(asks).where(asks.c.state == State.SCHEDULED).values(asked_day=None, asked_at=None))
    company.wait(8 * DAY)
    company.click("UANA", 9)
    company.click("UBEN", 9)
    company.wait(12 * DAY)
    assert {ask.response_id for ask in company.asks()} == {None}


def test_a_message_that_is_edited_into_a_stop_stops(asked):
    ts = asked.types("UANA", "9")
    asked.edits("UANA", ts, "9", "stop")
    assert asked.heard("UANA")[-1] == ("note", "stopped")
    assert asked.ask("UANA").person.opted_out_at is not None


def test_who_said_stop_may_correct_the_number_and_is_asked_nothing(asked):
    asked.click("UANA", 9)
    asked.stops("UANA")
    questions = asked.kinds("UANA").count("question")
    asked.click("UANA", 3)
    assert [row.score for row in asked.current()] == [3]
    assert asked.kinds("UANA").count("question") == questions


def test_politeness_is_neither_kept_nor_quoted(asked):
    asked.click("UANA", 10)
    asked.types("UANA", "thanks!")
    assert said(asked, "UANA")[-1] == ("thanks", "contact")
    ts = asked.types("UANA", "nothing else 👍")
    assert comments_of(asked) == []
    asked.edits("UANA", ts, "nothing else 👍", "The shortcuts save me an hour a day")
    assert [text for _, text in comments_of(asked)] == ["The shortcuts save me an hour a day"]
