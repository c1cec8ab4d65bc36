"""Several couriers share the outbox: one that is held up holds up none of the others, and rest means rest of all."""

from threading import Event

import pytest

from bot.jobs.worker import Worker

IN_TIME_S = 10.0
A_WHILE_S = 1.0  # until the others have seen that one takes long


class Hand:
    """Takes from a pile what it is handed; a message that hangs is in hand until it is let go."""

    def __init__(self, pile, said):
        self.pile, self.said = pile, said
        self.hangs, self.let_go, self.put_back = Event(), Event(), False

    def deliver_next(self):
        if not self.pile:
            return None
        message = self.pile.pop(0)
        if message == "hangs":
            self.hangs.set()
            assert self.let_go.wait(IN_TIME_S)
        self.said.append((self, message))
        return 0.0

    def put_down(self):
        self.put_back = True


@pytest.fixture
def pile():
    return []


@pytest.fixture
def hands(pile):
    said = []
    return [Hand(pile, said) for _ in range(3)]


@pytest.fixture
def worker(hands):
    worker = Worker(hands, lambda: None)
    worker.start()
    assert worker.wait_idle()
    yield worker
    for hand in hands:
        hand.let_go.set()
    assert worker.stop()


def test_one_that_hangs_holds_up_none_of_the_others_and_is_waited_for(pile, hands, worker):
    pile += ["hangs", "one", "two"]
    worker.wake()
    assert not worker.wait_idle(A_WHILE_S)
    stuck = next(hand for hand in hands if hand.hangs.is_set())
    assert [message for _, message in stuck.said] == ["one", "two"]
    stuck.let_go.set()
    assert worker.wait_idle()
    assert stuck.said[-1] == (stuck, "hangs")


def test_what_is_quickly_said_is_said_by_one_in_order(pile, hands, worker):
    pile += [str(number) for number in range(50)]
    worker.wake()
    assert worker.wait_idle()
    assert [message for _, message in hands[0].said] == [str(number) for number in range(50)]


def test_a_stop_waits_for_those_that_end_and_for_no_other(pile, hands, worker):
    pile.append("hangs")
    worker.wake()
    assert not worker.wait_idle(A_WHILE_S)
    assert not worker.stop(A_WHILE_S)
    assert sorted(hand.put_back for hand in hands) == [False, True, True]
