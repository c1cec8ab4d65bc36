"""Response rate, movement of passives, and who still waits to be asked again: what each denominator is."""

from datetime import timedelta

from answer_ledger import START, TODAY

from bot.core.ask import AskKind
from bot.core.conversation import State
from bot.core.report import ResponseRate
from bot.core.window import Window
from storage.queries import answers, asks

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
    return answers.rate_in(ledger.db, ledger.survey.id, window)


def movement(ledger, window):
    return answers.movement_in(ledger.db, ledger.survey.id, window)


def test_the_rate_is_of_those_whom_the_question_reached(ledger):
    asked(ledger, 1, answer=(0, 9))
    asked(ledger, 2, answer=(3, 0))
    asked(ledger, 3)
    ledger.ask(ledger.person(4))  # planned, not asked yet
    assert rate(ledger, MONTH) == ResponseRate(answered=2, asked=3)


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
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=2)


def test_reasks_are_left_out_of_the_rate(ledger):
    first = asked(ledger, 1, answer=(0, 8))
    asked(ledger, 1, day=20, kind=AskKind.REASK, parent=first, answer=(0, 10))
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=1)


def test_a_changed_answer_is_one_answer(ledger):
    first = asked(ledger, 1, answer=(0, 8))
    ledger.answer(first, 9)
    assert rate(ledger, MONTH) == ResponseRate(answered=1, asked=1)


def test_people_move_up_down_or_not_between_an_answer_and_its_reask(ledger):
    for number, (before, after) in enumerate([(8, 9), (7, 10), (7, 8), (8, 6), (8, None)]):
        first = asked(ledger, number, answer=(0, before))
        asked(ledger, number, day=10, kind=AskKind.REASK, parent=first, answer=after and (1, after))
    assert movement(ledger, MONTH).ways == (2, 1, 1)
    assert movement(ledger, MONTH).asked_again == 4


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
        asks.save_ask(ledger.db, reask, state=state)
        ledger.ask(ledger.person(10 + number))  # a planned survey ask is none
    assert answers.awaiting_reask(ledger.db, ledger.survey.id) == 2
