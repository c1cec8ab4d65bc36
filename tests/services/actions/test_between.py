"""What happens between the planning of a note, its telling and its answer: it is looked at once more each time."""

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from bot.core.actions.notices import Answers, Said
from bot.core.actions.outcome import Moved
from bot.core.actions.planning import Draft
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.jobs import tasks
from bot.services.actions import handling, settling
from bot.services.exchange import importing
from bot.services.health import copies
from storage.schema import comments, people
from tests.services.actions.shipped import DRAFT, NOTE, OWNER, action_of, answered, outcome, say, ship, told
from tests.services.small_company import DAY, at_once


def test_whoever_takes_their_answer_back_before_they_are_told_hears_nothing(company):
    survey = answered(company, {"UANA": "Export is broken", "UBEN": "Export!"}, days=0)
    ship(company, action_of(company, survey))
    company.presses("UANA", "take_back")
    company.presses("UANA", "take_back")
    company.wait(14 * DAY)
    assert told(company) == {"UBEN": 1}


def test_whoever_was_told_since_a_copy_is_heard_and_not_told_again(company):
    survey = answered(company, {"UANA": "Export!", "UBEN": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    copies.mark(company.ctx)
    company.wait(2 * DAY)  # the original tells both
    say(company, "UANA", Said.YES, action)
    assert outcome(company, action).answers == Answers(1, 0, 0)
    copies.confirm(company.ctx)
    company.wait(2 * DAY)
    assert told(company) == {}
    say(company, "UBEN", Said.YES, action)
    found = outcome(company, action)
    assert (found.told, found.waiting, found.answers) == (2, 0, Answers(2, 0, 0))


def test_whoever_stops_while_a_note_is_on_its_way_gets_none(company):
    survey = answered(company, {"UANA": "Export!"})
    action = action_of(company, survey)
    ship(company, action)
    company.clock.move_to(company.clock() + DAY)
    tasks.tick(company.ctx)  # the note is queued
    company.stops("UANA")
    assert told(company) == {}
    assert outcome(company, action).told == 0


def test_an_action_for_other_words_tells_those_alone_who_wrote_these(company):
    survey = answered(company, {"UANA": "Export is broken", "UBEN": "The search is slow"})
    action = action_of(company, survey)
    ship(company, action)
    handling.reopen(company.ctx, OWNER, action)
    changed = Draft(title="Faster search", words=("search",), due=DRAFT.due, aim=DRAFT.aim)
    handling.change(company.ctx, OWNER, action, changed)
    handling.ship(company.ctx, OWNER, action, note=NOTE)
    company.wait(5 * DAY)
    assert told(company) == {"UBEN": 1}


def test_whoever_corrects_their_number_meanwhile_is_told(company):
    survey = answered(company, {"UANA": "Export is broken"}, days=0)
    ship(company, action_of(company, survey))
    company.click("UANA", 8)
    company.wait(14 * DAY)
    assert told(company) == {"UANA": 1}


def test_nobody_is_told_once_the_survey_has_become_anonymous(company):
    survey = answered(company, {"UANA": "Export!"})
    ship(company, action_of(company, survey))
    company.change(privacy=Privacy.ANONYMOUS)
    company.wait(5 * DAY)
    assert told(company) == {}


def test_what_is_said_to_a_note_counts_though_the_survey_has_become_anonymous(company):
    company.hire("UDANA", "UERIN")
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"))
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    company.change(privacy=Privacy.ANONYMOUS)
    for who in list(company.profiles)[:4]:
        say(company, who, Said.YES, action)
    company.wait(2 * DAY)
    assert outcome(company, action).answers == Answers()
    say(company, "UERIN", Said.NO, action)
    company.wait(2 * DAY)
    assert outcome(company, action).answers == Answers(4, 0, 1), "in whole batches"


def test_an_imported_passive_is_told_like_the_others_and_never_left_alone_nor_asked_again(company, tmp_path):
    company.survey(every=None, people=("UANA",), privacy=Privacy.NAMED)
    rows = tmp_path / "answers.csv"
    rows.write_text("person,score,date,comment\n" + "".join(f"U{n:08},7,2026-11-02,Export!\n" for n in range(12)))
    with rows.open() as source:
        importing.import_answers(company.ctx, source, "acme", dry_run=False, strict=True)
    with company.engine.begin() as db:
        db.execute(update(people).where(people.c.slack_user_id.is_(None)).values(slack_user_id=people.c.external_key))
    action = action_of(company, company.survey_named(), held_out="50 %")
    ship(company, action)
    company.wait(40 * DAY)
    found = outcome(company, action)
    assert (found.told, found.held_out) == (12, 0)
    assert company.asks("U00000000") == []


def test_where_whose_it_is_has_left_an_owner_of_the_survey_hears_that_it_is_open_again(company):
    company.hire("UDANA", "UERIN")
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"))
    action = action_of(company, survey)
    plan = handling.plan(company.ctx, OPERATOR, survey, replace(DRAFT, owner="UDANA")).action.id
    for one in (action, plan):
        ship(company, one)
    company.wait(3 * DAY)
    with company.engine.begin() as db:
        db.execute(update(people).where(people.c.slack_user_id == "UDANA").values(kind=PersonKind.GONE))
    for who in company.profiles:
        say(company, who, Said.NO, plan)
    company.deliver()
    (lane,) = (lane for lane, said in company.said.items() if any(kind == "action reopened" for kind, _ in said))
    with company.engine.connect() as db:
        owner = db.scalar(select(people.c.id).where(people.c.slack_user_id == "UOWNER"))
    assert lane == f"notice:{owner}"


def moved_after_two(company, privacy):
    """All asked for two things. Of the first they are told or held out, of the second told some days later."""
    company.hire(*(f"UX{n}" for n in range(9)))
    changes = {"cooldown_days": 200, "reask_days": 90, "privacy": privacy}
    survey = answered(company, dict.fromkeys(company.profiles, "Export and search!"), **changes)
    first = action_of(company, survey, held_out="50 %")
    ship(company, first)
    company.wait(4 * DAY)
    second = action_of(company, survey, title="Faster search", words=("search",))
    ship(company, second)
    company.wait(20 * DAY)
    found = outcome(company, first)
    assert 0 < found.held_out < 12
    assert outcome(company, second).told == 12
    for who in company.profiles:
        company.click(who, 9)
        company.types(who, "Better now")
    company.wait(3 * DAY)
    company.wait(2 * DAY)
    return first, second


@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_whom_two_actions_may_have_moved_counts_for_neither(company, privacy):
    both = moved_after_two(company, privacy)
    for action in both:
        found = outcome(company, action)
        assert (found.moved, found.moved_without) == (Moved(), Moved())
    with company.engine.connect() as db:
        words = db.execute(select(comments.c.summary_slot).where(comments.c.text == "Better now")).all()
    assert len(words) == 12
    assert all(slot <= company.clock().date() for (slot,) in words), "what they wrote is read like that of others"


def test_an_answer_between_two_actions_counts_for_the_first(company):
    changes = {"cooldown_days": 200, "reask_days": 90}
    survey = answered(company, dict.fromkeys(company.profiles, "Export and search!"), **changes)
    first = action_of(company, survey)
    ship(company, first)
    company.wait(20 * DAY)
    for who in company.profiles:
        company.click(who, 9)
    second = action_of(company, survey, title="Faster search", words=("search",))
    ship(company, second)
    company.wait(20 * DAY)
    assert outcome(company, second).told == 3
    assert outcome(company, first).moved == Moved(3, 0, 0)


def test_two_processes_count_nobodys_move_twice(postgres_company):
    company = postgres_company
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"), cooldown_days=200, reask_days=90)
    action = action_of(company, survey)
    ship(company, action)
    company.wait(20 * DAY)
    for who in company.profiles:
        company.click(who, 9)
    company.clock.move_to(company.clock() + 5 * DAY)
    at_once(*(lambda: settling.settle(company.ctx) for _ in range(3)))
    assert outcome(company, action).moved == Moved(3, 0, 0)


def test_that_nothing_comes_of_it_is_told_once_also_where_it_was_done_for_a_moment(company):
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"))
    action = action_of(company, survey)
    handling.drop(company.ctx, OWNER, action, why="Too dear", tell=True)
    company.wait(2 * DAY)
    handling.reopen(company.ctx, OWNER, action)
    ship(company, action)
    handling.reopen(company.ctx, OWNER, action)
    handling.drop(company.ctx, OWNER, action, why="Too dear", tell=True)
    company.wait(3 * DAY)
    assert told(company) == dict.fromkeys(company.profiles, 1)
    assert outcome(company, action).told == 3
    handling.reopen(company.ctx, OWNER, action)
    ship(company, action)
    company.wait(3 * DAY)
    assert told(company) == dict.fromkeys(company.profiles, 2)
    assert outcome(company, action).told == 3
