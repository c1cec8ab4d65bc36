"""Response rate, movement of passives, and who still waits to be asked again: what each denominator is."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.reports.report import ResponseRate, rate_of
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.services.numbers.reporting import report_within
from storage.queries.asking import audiences
from storage.queries.conversation import asks
from storage.queries.numbers import movements, standing
from storage.queries.numbers.tallies import steps, tally_totals
from storage.queries.survey import people, surveys
from storage.schema import responses
from tests.core.numbers.pairs import in_bands
from tests.storage.answer_ledger import START, TODAY

DAY = timedelta(days=1)
MONTH = Window(TODAY, TODAY + 29 * DAY)
ALWAYS = Window(None, TODAY + 900 * DAY)


def asked(ledger, number, *, day=0, kind=AskKind.SURVEY, parent=None, answer=None):
    """Ask somebody on a day; answer: (days later, score)."""
    ledger.clock[0] = START + day * DAY
    values = {"asked_at": ledger.clock[0], "asked_day": TODAY + day * DAY}
    ask = ledger.ask(ledger.person(number), kind, parent, **values)
    if answer is None:
        return ask
    ledger.clock[0] += answer[0] * DAY
    return ledger.answer(ask, answer[1])


def rate(ledger, window):
    return rate_of(standing.asked_in(ledger.db, ledger.survey, window))


def movement(ledger, window):
    return movements.movement_in(ledger.db, ledger.survey.id, window)[0]


def test_the_rate_is_of_those_whom_the_question_reached(ledger):
    asked(ledger, 1, answer=(0, 9))
    asked(ledger, 2, answer=(3, 0))
    asked(ledger, 3)
    ledger.ask(ledger.person(4))  # planned, not asked yet
    assert rate(ledger, MONTH) == ResponseRate(answered=2, asked=3, waiting=1)


def test_nobody_asked_is_no_rate_at_all(ledger):
    assert rate(ledger, MONTH) == ResponseRate(answered=0, asked=0)
    assert rate(ledger, MONTH).share is None


def test_the_rate_counts_by_the_day_of_asking_in_the_window(ledger):
    asked(ledger, 1, day=0, answer=(0, 9))
    asked(ledger, 2, day=29, answer=(0, 9))
    asked(ledger, 3, day=30, answer=(0, 9))
    assert rate(ledger, MONTH) == ResponseRate(answered=2, asked=2)
    assert rate(ledger, Window(TODAY + DAY, TODAY + 29 * DAY)) == ResponseRate(answered=1, asked=1)
    assert rate(ledger, ALWAYS) == ResponseRate(answered=3, asked=3)


def test_an_answer_after_the_window_does_not_count_in_it(ledger):
    asked(ledger, 1, day=28, answer=(1, 9))
    asked(ledger, 2, day=28, answer=(2, 9))
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=2, waiting=1)


def test_who_was_asked_before_a_short_window_was_not_asked_lately_in_it(ledger):
    for number, day in enumerate((0, 1, 2)):
        asked(ledger, number, day=day)
    found = standing.asked_in(ledger.db, ledger.survey, Window(TODAY + DAY, TODAY + DAY))
    assert (found.asked, found.asked_lately) == (1, 1)


def test_reasks_are_left_out_of_the_rate(ledger):
    first = asked(ledger, 1, answer=(0, 8))
    asked(ledger, 1, day=20, kind=AskKind.REASK, parent=first, answer=(0, 10))
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=1)


def test_a_changed_answer_is_one_answer(ledger):
    first = asked(ledger, 1, answer=(0, 8))
    ledger.answer(first, 9)
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=1)


@pytest.mark.parametrize(
    ("reason", "became"),
    [("decline", {"declined": 1}), ("stop", {"declined": 1}), ("expire", {"expired": 1}), ("stopped", {"expired": 1})],
)
def test_an_ask_that_closed_says_what_became_of_it(ledger, reason, became):
    closed = asked(ledger, 1)
    asks.save_ask(ledger.db, closed, replace(closed, state=State.CLOSED, closed_reason=reason))
    assert rate(ledger, MONTH) == ResponseRate(answered=0, asked=1, **became)


def test_who_could_not_be_reached_was_not_asked(ledger):
    for number, due in enumerate([START, START + 29 * DAY, START + 30 * DAY, START - DAY]):
        failed = ledger.ask(ledger.person(number))
        asks.save_ask(ledger.db, failed, replace(failed, state=State.CLOSED, closed_reason="failed", due_at=due))
    assert rate(ledger, MONTH) == ResponseRate(answered=0, asked=0, failed=2)


def test_who_was_reached_in_the_end_did_not_fail(ledger):
    failed = ledger.ask(ledger.person(1))
    asks.save_ask(ledger.db, failed, replace(failed, state=State.CLOSED, closed_reason="failed"))
    asked(ledger, 1, day=5, answer=(0, 9))
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=1)


def test_never_asked_are_those_of_the_audience_whom_nobody_tried_to_ask(ledger):
    audience = Audience(channels=("C1",), without_people=("U6",), without_channels=("C2",))
    surveys.change_survey(
        ledger.db, ledger.survey, replace(ledger.survey.plan, audience=audience), START, next_summary=START
    )
    ledger.survey = surveys.survey_by_id(ledger.db, ledger.survey.id)
    audiences.add_sources(ledger.db, "T1", ["C1", "C2", "C3"], START)
    members = [ledger.person(number) for number in range(9)]
    for source in audiences.sources_of(ledger.db, "T1", ["C1", "C2", "C3"]):
        chosen = {"C1": members[:8], "C2": [members[5]], "C3": [members[8]]}[source.key]
        audiences.keep_members(ledger.db, "T1", source.id, [member.id for member in chosen])
    people.mark_kind(ledger.db, members[7].id, PersonKind.BOT)
    asked(ledger, 0, answer=(0, 9))
    asked(ledger, 1, day=-40)  # too long ago
    ledger.ask(members[2])  # planned
    failed = ledger.ask(members[3])
    asks.save_ask(ledger.db, failed, replace(failed, state=State.CLOSED, closed_reason="failed", due_at=START))
    asked(ledger, 4, kind=AskKind.REASK, parent=ledger.ask(members[4]))
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=1, failed=1, never_asked=3)  # 1, 2 and 4
    assert rate(ledger, ALWAYS) == ResponseRate(answered=1, asked=2, waiting=1, failed=1, never_asked=2)


def test_a_team_is_of_people_however_often_they_were_asked(ledger):
    """Three colleagues, asked four times each in a year: two have answered once, and one twice."""
    for wave in range(4):
        for number in range(3):
            answer = {(0, 0): 9, (1, 2): 3, (2, 1): 8, (2, 3): 10}.get((number, wave))
            asked(ledger, number, day=90 * wave, answer=None if answer is None else (1, answer))
    year = Window(TODAY, TODAY + 360 * DAY)
    assert rate(ledger, year) == ResponseRate(answered=4, asked=12, waiting=8)
    team = report_within(ledger.db, ledger.ctx, ledger.survey, year).team
    assert team is not None
    assert (team.size, team.certain.points()) == (3, pytest.approx((100 / 3, 100 / 3)))


def pairs(ledger, group=None):
    return steps.pairs_in(ledger.db, ledger.survey.id, MONTH.before(), MONTH, group)


def test_people_who_answered_in_both_windows_are_pairs(ledger):
    for number, scores in enumerate([(8, 9), (8, 9), (3, 3), (None, 7), (6, None)]):
        for day, score in zip((-20, 10), scores, strict=True):
            asked(ledger, number, day=day, answer=None if score is None else (0, score))
    assert pairs(ledger) == in_bands([(3, 3), (8, 9), (8, 9)])


def test_a_pair_is_the_last_word_of_each_window(ledger):
    for day, score in ((-25, 2), (-5, 8), (3, 4), (20, 10), (40, 0)):
        asked(ledger, 1, day=day, answer=(0, score))
    assert pairs(ledger) == in_bands([(8, 10)])


def test_pairs_of_one_group_are_in_it_both_times(ledger):
    teams = [("Sales", "Sales"), ("Sales", "Support"), ("Support", "Sales"), ("Sales", None), ("Support", "Support")]
    for number, ofs in enumerate(teams):
        for day, team in zip((-20, 10), ofs, strict=True):
            asked(ledger, number, day=day, answer=(0, number + 3))
            newest = (responses.c.person_id == ledger.person(number).id, responses.c.superseded_day.is_(None))
            segments = {} if team is None else {"team": team}
            ledger.db.execute(update(responses).where(*newest).values(segments=segments))
    tally_totals.rebuild(ledger.db, "T1")
    assert pairs(ledger, ("team", "Sales")) == in_bands([(3, 3)])
    assert pairs(ledger).total() == 5


def test_a_reask_makes_no_pair(ledger):
    first = asked(ledger, 1, day=-20, answer=(0, 8))
    asked(ledger, 1, day=10, kind=AskKind.REASK, parent=first, answer=(0, 9))
    assert pairs(ledger) == in_bands([])


def test_a_second_question_that_closed_in_silence_is_counted(ledger):
    for number, state in enumerate([State.CLOSED, State.CLOSED, State.ASKED]):
        first = asked(ledger, number, day=-50, answer=(0, 8))
        again = asked(ledger, number, day=29 + number, kind=AskKind.REASK, parent=first)
        asks.save_ask(ledger.db, again, replace(again, state=state))
    assert standing.asked_and_again_in(ledger.db, ledger.survey, MONTH)[1].silent == 1
    assert standing.asked_and_again_in(ledger.db, ledger.survey, ALWAYS)[1].silent == 2


def test_the_rolling_counts_of_a_day_are_those_of_the_window_that_ends_on_it(ledger):
    for number, day in enumerate((0, 3, 6, 9)):
        asked(ledger, number, day=day, answer=(0, 9))
    days = [TODAY + n * DAY for n in (2, 6, 12)]
    rolling = standing.rolling_counts(ledger.db, ledger.survey.id, days, 7)
    assert [(day, counts.n) for day, counts in rolling] == list(zip(days, (1, 3, 2), strict=True))


def test_people_move_up_down_or_not_between_an_answer_and_its_reask(ledger):
    for number, (before, after) in enumerate([(8, 9), (7, 10), (7, 8), (8, 6), (8, None)]):
        first = asked(ledger, number, answer=(0, before))
        asked(ledger, number, day=10, kind=AskKind.REASK, parent=first, answer=after and (1, after))
    assert movement(ledger, MONTH).ways == (2, 1, 1)
    assert movement(ledger, MONTH).answered_twice == 4


def test_movement_belongs_to_the_window_in_which_the_reask_was_answered(ledger):
    first = asked(ledger, 1, day=-50, answer=(0, 8))
    asked(ledger, 1, day=29, kind=AskKind.REASK, parent=first, answer=(0, 9))
    assert movement(ledger, MONTH).ways == (1, 0, 0)
    assert movement(ledger, Window(TODAY, TODAY + 28 * DAY)).ways == (0, 0, 0)
    assert movement(ledger, Window(TODAY + 30 * DAY, TODAY + 60 * DAY)).ways == (0, 0, 0)


def test_movement_takes_the_last_word_of_both_conversations(ledger):
    first = ledger.answer(asked(ledger, 1, answer=(0, 3)), 8)
    again = asked(ledger, 1, day=10, kind=AskKind.REASK, parent=first, answer=(0, 10))
    ledger.answer(again, 7)
    assert movement(ledger, MONTH).ways == (0, 1, 0)


def test_a_person_who_answers_the_next_survey_still_moved_then(ledger):
    first = asked(ledger, 1, answer=(0, 8))
    asked(ledger, 1, day=10, kind=AskKind.REASK, parent=first, answer=(0, 9))
    asked(ledger, 1, day=20, answer=(0, 2))
    assert movement(ledger, MONTH).ways == (1, 0, 0)


def test_only_planned_reasks_wait(ledger):
    states = [State.SCHEDULED, State.SCHEDULED, State.ASKED, State.DONE, State.CLOSED]
    for number, state in enumerate(states):
        first = asked(ledger, number, answer=(0, 8))
        reask = ledger.ask(first.person, AskKind.REASK, first)
        asks.save_ask(ledger.db, reask, replace(reask, state=state))
        ledger.ask(ledger.person(10 + number))  # a planned survey ask is none
    assert movements.count_awaiting_reask(ledger.db, ledger.survey.id) == 2
