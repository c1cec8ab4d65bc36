"""Whoever asked for something is told once that it has changed, in their own hours; what they say is counted."""

from datetime import timedelta
from threading import Thread
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from bot.core.actions.log import State
from bot.core.actions.notices import Answers, Reach, Said, WhyNot
from bot.core.actions.outcome import Moved
from bot.core.conversation.ask import AskKind
from bot.core.survey.person import PersonKind
from bot.services.actions import handling, hearing, notifying, reading, telling
from bot.services.asking import sending
from bot.services.delivery import delivering
from bot.services.delivery.late import put_back_if_late
from bot.services.privacy import forgetting
from storage.queries.actions import notices as notice_queries
from storage.schema import asks, notices, people, responses
from tests.services.actions.shipped import OWNER, action_of, answered, outcome, say, ship, state, told
from tests.services.privacy.test_forgetting_at_once import until_somebody_waits
from tests.services.small_company import DAY, ON_EACH_DATABASE, at_once


def test_whoever_asked_is_told_once_and_asked_whether_it_is_solved(company):
    survey = answered(company, {"UANA": "Exports are slow", "UBEN": "Too dear", "UCHLOE": "My export fails"})
    action = action_of(company, survey)
    assert notifying.reach(company.ctx, reading.view(company.ctx, action)) == Reach(2, 2, 0, 2, {}, {"en": 2})
    ship(company, action)
    company.wait(2 * DAY)
    assert told(company) == {"UANA": 1, "UCHLOE": 1}
    text = next(one for said in company.texts.values() for one in said if "Exports take seconds" in one)
    assert "You wrote to us about “export”." in text
    assert "Does this solve it for you?" in text

    say(company, "UANA", Said.YES, action)
    say(company, "UCHLOE", Said.PARTLY, action)
    say(company, "UCHLOE", Said.PARTLY, action)  # Slack delivers a click twice
    say(company, "UCHLOE", Said.YES, action)  # and what was said first counts
    say(company, "UBEN", Said.NO, action)  # who was told nothing
    found = outcome(company, action)
    assert (found.told, found.waiting, found.answers) == (2, 0, Answers(1, 1, 0))
    company.wait(10 * DAY)
    assert told(company) == {"UANA": 1, "UCHLOE": 1}


def test_nobody_is_told_who_opted_out_has_gone_or_answered_anew_about_something_else(company):
    company.hire("UDANA", "UERIN")
    people_ = dict.fromkeys(company.profiles, "Export is broken")
    survey = answered(company, people_)
    company.stops("UBEN")
    with company.engine.begin() as db:
        db.execute(update(people).where(people.c.slack_user_id == "UCHLOE").values(kind=PersonKind.GONE))
        theirs = select(people.c.id).where(people.c.slack_user_id == "UDANA").scalar_subquery()
        db.execute(update(responses).where(responses.c.person_id == theirs).values(superseded_at=company.clock()))
    action = action_of(company, survey)
    reach = notifying.reach(company.ctx, reading.view(company.ctx, action))
    assert (reach.asked, reach.told) == (4, 2)
    assert reach.left_out == {WhyNot.OPTED_OUT: 1, WhyNot.GONE: 1}
    ship(company, action)
    company.stops("UERIN")  # between planning and telling
    company.wait(2 * DAY)
    assert told(company) == {"UANA": 1}
    assert outcome(company, action).told == 1


def test_a_note_comes_in_ones_own_hours_and_not_while_a_question_is_open(company):
    company.hire("UTOM", zone="America/New_York")
    survey = answered(company, {"UANA": "Export!", "UTOM": "Export!"}, hours=7, days=1)
    action = action_of(company, survey)
    ship(company, action)
    assert sending.next_to_come(company.ctx).what == "told what has changed"
    company.wait(3 * DAY, daily=True)
    assert told(company) == {}, "both were asked one thing more"
    company.wait(10 * DAY, daily=True)
    assert told(company) == {"UTOM": 1, "UANA": 1}
    with company.engine.connect() as db:
        at = db.execute(select(people.c.zone, notices.c.told_at).join(people)).all()
    assert all(9 <= moment.astimezone(ZoneInfo(zone)).hour < 11 for zone, moment in at)


def test_a_question_about_to_come_is_let_go_first(company):
    survey = answered(company, {"UANA": "Export!"})
    company.survey(name="other", product="Other", people=("UANA",))
    company.plan()
    with company.engine.begin() as db:
        due = company.clock() + timedelta(hours=23)
        db.execute(update(asks).where(asks.c.state == "scheduled").values(due_at=due))
    action = action_of(company, survey)
    ship(company, action)
    telling.tell_due(company.ctx)
    with company.engine.connect() as db:
        [at] = db.scalars(select(notices.c.due_at)).all()
    assert at >= due + DAY


def test_a_paused_survey_tells_nobody_and_goes_on(company):
    survey = answered(company, {"UANA": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    company.change(paused=True)
    company.wait(2 * DAY)
    assert told(company) == {}
    company.change(paused=False)
    company.wait(2 * DAY)
    assert told(company) == {"UANA": 1}


def test_an_action_that_many_find_unsolved_opens_again_and_nobody_else_is_told(company):
    company.hire(*(f"UX{n}" for n in range(4)))
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"))
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    assert len(told(company)) == 7
    for who, said in zip(("UANA", "UBEN", "UCHLOE", "UX0"), (Said.YES, Said.YES, Said.YES, Said.NO), strict=True):
        say(company, who, said, action)
        assert state(company, action) is State.SHIPPED
    say(company, "UX1", Said.PARTLY, action)
    assert state(company, action) is State.DOING, "two of five is more than the 20 % that its aim allows"
    company.deliver()
    [(kind, _)] = next(said for lane, said in company.said.items() if lane.startswith("notice:"))
    assert kind == "action reopened"

    company.wait(timedelta(hours=1))
    ship(company, action)
    say(company, "UX2", Said.YES, action)
    assert state(company, action) is State.SHIPPED, "what was said before it was mended counts in no verdict on that"
    company.wait(2 * DAY)
    assert set(told(company).values()) == {1}
    assert outcome(company, action).answers == Answers(4, 1, 1)


@ON_EACH_DATABASE
def test_passives_are_asked_again_two_weeks_later_told_or_held_out(company):
    company.hire(*(f"UX{n}" for n in range(7)))
    changes = {"cooldown_days": 200, "reask_days": 90, "days": 40}
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"), **changes)
    action = action_of(company, survey, held_out="50 %")
    ship(company, action)
    company.wait(2 * DAY)
    found = outcome(company, action)
    assert found.told == len(told(company))
    assert found.told + found.held_out == 10
    assert 0 < found.held_out < 10

    company.wait(20 * DAY)
    with company.engine.connect() as db:
        again = db.execute(select(asks).where(asks.c.kind == AskKind.REASK, asks.c.asked_at.is_not(None))).all()
        first = {row.person_id: row.told_at for row in db.execute(select(notices))}
    assert len(again) == 10, "before the 90 days after which they would have been asked anyway"
    assert {one.reason for one in again} == {"change shipped"}
    assert all(one.asked_at >= first[one.person_id] + 14 * DAY for one in again)

    without = set(company.profiles) - set(told(company))
    for who in company.profiles:
        company.click(who, 8 if who in without else 9)
    company.wait(3 * DAY)
    found = outcome(company, action)
    assert found.moved == Moved(found.told, 0, 0)
    assert found.moved_without == Moved(0, found.held_out, 0)
    assert company.report().movement.up == found.told, "they are re-asks like any"


def test_what_somebody_wrote_when_asked_again_is_theirs_until_they_answer_anew(company):
    survey = answered(company, {"UANA": "Too dear", "UBEN": "Too dear"}, days=61)
    for who in ("UANA", "UBEN"):
        assert company.ask(who).kind is AskKind.REASK
        company.click(who, 7)
        company.types(who, "Export!")
    company.wait(40 * DAY)
    action = action_of(company, survey)
    assert notifying.reach(company.ctx, reading.view(company.ctx, action)).asked == 2
    assert company.ask("UANA").kind is AskKind.SURVEY
    company.click("UANA", 9)
    company.types("UANA", "I like it")
    company.pauses()
    ship(company, action)
    company.wait(12 * DAY)
    assert told(company) == {"UBEN": 1}


def test_promoters_and_detractors_are_told_and_not_asked_again(company):
    survey = answered(company, {"UANA": "Export!"}, score=9)
    action = action_of(company, survey, held_out="50 %")
    ship(company, action)
    company.wait(30 * DAY)
    assert told(company) == {"UANA": 1}
    assert [ask.kind for ask in company.asks("UANA")] == [AskKind.SURVEY]


def test_what_is_forgotten_goes_on_counting_and_leads_to_nobody(company):
    survey = answered(company, {"UANA": "Export!", "UBEN": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    say(company, "UANA", Said.NO, action)
    hearing.write_line(company.ctx, "PDF", action_id=action, slack_user_id="UANA", event_key="k")
    assert [one.words for one in forgetting.kept_about(company.ctx, "UANA").notices] == ["PDF"]
    forgetting.forget(company.ctx, "UANA")
    assert forgetting.kept_about(company.ctx, "UANA").notices == ()
    assert "PDF" not in str(company.contents())
    assert outcome(company, action).answers == Answers(0, 0, 1)
    assert outcome(company, action).told == 2


def test_who_is_forgotten_before_their_moment_is_told_nothing(company):
    survey = answered(company, {"UANA": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    forgetting.forget(company.ctx, "UANA")
    company.wait(3 * DAY)
    assert told(company) == {}


def test_a_line_that_is_typed_after_no_is_kept_and_nothing_else_is(company):
    survey = answered(company, {"UANA": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    where = {"channel": "D1", "thread_ts": None}
    assert hearing.awaits_line(company.ctx, "UANA", **where) is None
    say(company, "UANA", Said.NO, action)
    assert hearing.awaits_line(company.ctx, "UANA", **where) == action
    hearing.write_line(company.ctx, "PDF is missing", action_id=action, slack_user_id="UANA", event_key="k", ts="1.0")
    assert hearing.awaits_line(company.ctx, "UANA", **where) is None
    with company.engine.connect() as db:
        assert db.scalars(select(notices.c.words)).all() == ["PDF is missing"]


def test_an_edit_of_an_earlier_line_is_not_written_over_one_that_came_meanwhile(postgres_company):
    company = postgres_company
    survey = answered(company, {"UANA": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    say(company, "UANA", Said.NO, action)
    hearing.write_line(company.ctx, "PDF is missing", action_id=action, slack_user_id="UANA", event_key="1", ts="1.0")
    edit = {"slack_user_id": "UANA", "ts": "1.0", "event_key": "2", "stops": False}
    editing = Thread(target=hearing.rewrite_line, args=(company.ctx, "PDF is slow"), kwargs=edit)
    with company.engine.begin() as db:
        [notice] = notice_queries.of_person(db, company.ask("UANA").person.id)
        notice_queries.hold(db, action, notice.person.id)
        editing.start()
        assert until_somebody_waits(company.engine, editing)
        notice_queries.change(db, notice, words="CSV is missing", words_ts="2.0")
    editing.join()
    with company.engine.connect() as db:
        assert db.scalars(select(notices.c.words)).all() == ["CSV is missing"]


def test_two_processes_tell_nobody_twice(postgres_company):
    company = postgres_company
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"), 9)
    action = action_of(company, survey)
    ship(company, action)
    company.clock.move_to(company.clock() + DAY)
    at_once(*(lambda: telling.tell_due(company.ctx) for _ in range(3)))
    company.deliver()
    assert told(company) == dict.fromkeys(company.profiles, 1)
    assert outcome(company, action).told == 3


def test_clicks_at_once_count_once(postgres_company):
    company = postgres_company
    survey = answered(company, {"UANA": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    at_once(*(lambda one=one: say(company, "UANA", one, action) for one in (Said.YES, Said.YES, Said.NO, Said.PARTLY)))
    assert outcome(company, action).answers.n == 1


def told_just_now(company):
    """One person's note, in the hands of a courier."""
    survey = answered(company, {"UANA": "Export!"}, score=9)
    action = action_of(company, survey)
    ship(company, action)
    telling.tell_due(company.ctx)
    return action, delivering.claim(company.ctx, "worker").delivery


def test_whom_a_note_can_not_reach_was_not_told(company):
    action, delivery = told_just_now(company)
    assert outcome(company, action).told == 1
    delivering.failed(company.ctx, delivery, "worker", "cannot_dm_bot")
    company.wait(5 * DAY)
    assert (told(company), outcome(company, action).told) == ({}, 0)


def test_a_note_that_was_held_up_until_the_evening_comes_the_next_morning(company):
    action, delivery = told_just_now(company)
    assert not put_back_if_late(company.ctx, delivery, "worker", delivering.look_up(company.ctx, delivery.message))
    company.clock.move_to(company.clock() + timedelta(hours=10))
    assert put_back_if_late(company.ctx, delivery, "worker", delivering.look_up(company.ctx, delivery.message))
    assert (outcome(company, action).told, outcome(company, action).waiting) == (0, 1)
    company.wait(2 * DAY, daily=True)
    assert (told(company), outcome(company, action).told) == ({"UANA": 1}, 1)


def test_a_note_on_its_way_is_not_said_once_the_action_is_open_again(company):
    action, delivery = told_just_now(company)
    delivering.put_down(company.ctx, delivery, "worker")
    handling.reopen(company.ctx, OWNER, action)
    company.deliver()
    assert (told(company), outcome(company, action).told) == ({}, 0)
    ship(company, action)
    company.wait(DAY)
    assert told(company) == {"UANA": 1}, "who had not heard of it hears of it then"


def test_notes_go_with_the_answers_when_those_are_old_and_go_on_counting(company):
    survey = answered(company, {"UANA": "Export!"}, keep_answers=1, every=None)
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    say(company, "UANA", Said.YES, action)
    company.wait(70 * DAY)
    with company.engine.connect() as db:
        assert db.execute(select(notices)).all() == []
    assert outcome(company, action).answers == Answers(1, 0, 0)
