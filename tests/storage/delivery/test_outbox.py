"""The outbox: every message leaves once, in order within its lane, whoever delivers it and whatever dies meanwhile."""

from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from itertools import count
from threading import Barrier

import pytest
from sqlalchemy import select, update

from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message
from bot.core.reports.summary.edition import Edition
from bot.core.survey.keys.question import Question
from storage.queries.delivery import inbound
from storage.queries.delivery.outbox import (
    claim,
    drop_leases,
    finish,
    forget_old,
    hold,
    queue,
    renew,
    stop_all,
)
from storage.queries.delivery.waiting import question_arrived, withdraw_summaries
from storage.schema import inbound_events, outbox, pace
from tests.storage.one_row_each import NOON

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


class Post:
    """The outbox of workspace T1, as one worker after the other uses it."""

    def __init__(self, engine):
        self.engine = engine
        self.refs = count(1)

    def put(self, *names, lane="person:1", kind=MessageKind.QUESTION, **values):
        """Queue messages that are told apart by the asks they are about."""
        messages = [Message(lane=lane, kind=kind, team_id="T1", ask_id=name, **values) for name in names]
        with self.engine.begin() as db:
            queue(db, [(message, f"ref-{next(self.refs)}") for message in messages], NOON)

    def take(self, by="ann", team="T1"):
        return self.look(by=by, team=team).delivery

    def look(self, by="ann", team="T1", gap=timedelta()):
        with self.engine.begin() as db:
            return claim(db, team_id=team, by=by, lease=MINUTE, gap=gap)

    def pause(self, wait):
        with self.engine.begin() as db:
            stop_all(db, "T1", wait)

    def close(self, delivery, by="ann", state="sent", failure=None):
        with self.engine.begin() as db:
            return finish(db, delivery, by=by, state=state, failure=failure)

    def give_back(self, delivery, by="ann", wait=MINUTE, **how):
        with self.engine.begin() as db:
            hold(db, delivery, by=by, wait=wait, failure="ratelimited", **how)

    def renew(self, delivery, by):
        with self.engine.begin() as db:
            return renew(db, delivery, by=by, lease=MINUTE)

    def hour_back(self):
        """Set the clock back: what is held is held for an hour more, as the clock says it."""
        with self.engine.begin() as db:
            later = datetime.now(UTC) + 60 * MINUTE
            db.execute(update(outbox).values(held_until=later))

    def hour_back_of_the_pace(self):
        with self.engine.begin() as db:
            later = datetime.now(UTC) + 60 * MINUTE
            db.execute(update(pace).values(next_at=later, stopped_until=later))

    def let_time_pass(self, delivery):
        """Move the row's lease or wait into the past."""
        with self.engine.begin() as db:
            past = datetime.now(UTC) - MINUTE
            db.execute(update(outbox).where(outbox.c.id == delivery.id).values(held_until=past))

    def a_minute_later(self):
        with self.engine.begin() as db:
            past = datetime.now(UTC) - MINUTE
            db.execute(update(pace).values(next_at=past, stopped_until=past))

    def row(self, delivery):
        with self.engine.connect() as db:
            return db.execute(select(outbox).where(outbox.c.id == delivery.id)).mappings().one()

    def take_all(self):
        """Deliver until nothing may leave, and give what left in order."""
        left = []
        while delivery := self.take():
            left.append(delivery.message.ask_id)
            self.close(delivery)
        return left


@pytest.fixture
def post(workspace):
    return Post(workspace)


def test_a_message_comes_out_as_it_went_in(post):
    post.put("a1", survey_id=7, person_id=8, detail=Question.BETTER)
    taken = post.take()
    assert taken.message == Message(
        lane="person:1",
        kind=MessageKind.QUESTION,
        team_id="T1",
        ask_id="a1",
        survey_id=7,
        person_id=8,
        detail=Question.BETTER,
    )
    assert (taken.ref, taken.attempt) == ("ref-1", 1)


def test_nothing_leaves_an_empty_outbox(post):
    post.put()
    assert post.take() is None


def test_a_lane_leaves_in_order(post):
    post.put("one", "two")
    post.put("three")
    assert post.take_all() == ["one", "two", "three"]


def test_one_message_of_a_lane_is_on_its_way_at_a_time(post):
    post.put("one", "two")
    first = post.take()
    assert post.take("ben") is None
    post.close(first)
    assert post.take("ben").message.ask_id == "two"


def test_lanes_do_not_wait_for_each_other(post):
    post.put("Ana 1", "Ana 2", lane="person:1")
    post.put("Ben 1", lane="person:2")
    assert [post.take().message.ask_id for _ in range(2)] == ["Ana 1", "Ben 1"]
    assert post.take() is None


def test_replies_go_before_posts_to_channels_and_those_before_new_questions(post):
    post.put("ask", lane="person:1", kind=MessageKind.ASK)
    post.put("summary", lane="channel:C1", kind=MessageKind.SUMMARY)
    post.put("reply", lane="person:2", kind=MessageKind.THANKS)
    assert post.take_all() == ["reply", "summary", "ask"]


def test_a_reply_never_overtakes_a_question_of_its_own_lane(post):
    post.put("ask", kind=MessageKind.ASK)
    post.put("reply", kind=MessageKind.THANKS)
    assert post.take_all() == ["ask", "reply"]


def test_another_workspace_takes_nothing_of_ours(post):
    post.put("one")
    assert post.take(team="T2") is None


def test_a_message_whose_worker_died_is_taken_again_with_a_higher_attempt(post):
    post.put("one", "two")
    lost = post.take("ann")
    assert post.take("ben") is None
    post.let_time_pass(lost)
    again = post.take("ben")
    assert (again.id, again.ref, again.attempt) == (lost.id, lost.ref, 2)


def test_who_lost_a_lease_cannot_close_the_message(post):
    post.put("one")
    lost = post.take("ann")
    post.let_time_pass(lost)
    again = post.take("ben")
    assert not post.close(lost, "ann", "failed")
    assert post.row(lost)["state"] == "sending"
    assert post.close(again, "ben")
    assert not post.close(again, "ben", "failed")
    assert post.row(lost)["state"] == "sent"


def test_who_lost_a_lease_cannot_give_the_message_back(post):
    post.put("one")
    lost = post.take("ann")
    post.let_time_pass(lost)
    post.take("ben")
    post.give_back(lost, "ann")
    assert (post.row(lost)["state"], post.row(lost)["leased_by"]) == ("sending", "ben")


@pytest.mark.parametrize(("counts", "attempt"), [(False, 1), (True, 2)])
def test_a_message_given_back_waits_and_is_tried_again(post, counts, attempt):
    post.put("one", "two")
    taken = post.take()
    post.give_back(taken, counts=counts)
    assert post.take() is None  # its successor waits with it
    post.let_time_pass(taken)
    again = post.take()
    assert (again.message.ask_id, again.attempt) == ("one", attempt)


def test_a_message_is_in_doubt_from_the_first_try_that_slack_may_have_taken(post):
    post.put("one")
    first = post.take()
    assert first.doubt_since is None
    post.give_back(first, wait=timedelta(0))
    second = post.take()
    assert second.doubt_since is None  # surely not taken
    post.give_back(second, wait=timedelta(0), perhaps_taken=True)
    third = post.take()
    assert third.doubt_since is not None
    post.give_back(third, wait=timedelta(0), looks=1)  # it was looked for, and this try took nothing
    fourth = post.take()
    assert (fourth.doubt_since, fourth.looks) == (third.doubt_since, 1)


def test_a_message_whose_worker_died_is_in_doubt(post):
    post.put("one")
    lost = post.take("ann")
    post.let_time_pass(lost)
    assert post.take("ben").doubt_since is not None


def test_a_lease_is_renewed_unless_another_took_over(post):
    post.put("one")
    taken = post.take("ann")
    post.let_time_pass(taken)
    assert post.renew(taken, "ann")
    assert post.take("ben") is None
    post.let_time_pass(taken)
    post.take("ben")
    assert not post.renew(taken, "ann")


def test_where_no_other_can_be_what_a_dead_one_held_is_taken_at_once(post):
    post.put("one")
    post.take("ann")
    with post.engine.begin() as db:
        drop_leases(db, "T1")
    assert post.take("ben").doubt_since is not None


def test_a_clock_that_was_set_back_holds_up_nothing_for_longer_than_anything_waits(post):
    post.put("held", lane="person:1")
    post.put("leased", lane="person:2")
    post.give_back(post.take())
    post.take()
    post.hour_back()
    post.pause(MINUTE)
    post.hour_back_of_the_pace()
    assert {post.take().message.ask_id for _ in range(2)} == {"held", "leased"}


def test_a_question_that_somebody_has_before_them_is_not_sent_any_more(post):
    post.put("a1", kind=MessageKind.ASK)
    post.put("a2", lane="person:2", kind=MessageKind.ASK, fleeting=True)
    post.put("a1", lane="person:3", kind=MessageKind.REMINDER)
    with post.engine.begin() as db:
        question_arrived(db, "a1")
        question_arrived(db, "a2")
    assert post.take().message.kind is MessageKind.REMINDER
    with post.engine.connect() as db:
        assert db.scalars(select(outbox.c.state).order_by(outbox.c.id)).all() == ["sent", "sending"]


def test_a_message_held_back_does_not_hold_up_other_lanes(post):
    post.put("Ana 1", lane="person:1")
    post.put("Ben 1", lane="person:2")
    post.give_back(post.take())
    assert post.take_all() == ["Ben 1"]


@pytest.mark.parametrize("state", ["sent", "failed", "unknown", "skipped"])
def test_what_is_kept_afterwards_does_not_say_which_question_it_was(post, state):
    post.put("one", "two", detail=Question.WENT_WRONG)
    taken = post.take()
    assert post.close(taken, state=state, failure="oops")
    row = post.row(taken)
    assert (row["state"], row["failure"], row["detail"], row["held_until"]) == (state, "oops", None, None)
    assert post.take().message.ask_id == "two"


def test_a_summary_that_still_waits_is_taken_back_and_nothing_else(post):
    ids = {"survey_id": 7, "kind": MessageKind.SUMMARY}
    old, older = (Edition(date(2026, 11, day), None) for day in (23, 22))
    post.put("on its way", lane="channel:C1", detail=old, **ids)
    post.take()
    post.put("old", lane="channel:C1", detail=old, **ids)
    post.put("older", lane="channel:C1", detail=older, **ids)
    post.put("other survey", lane="channel:C2", survey_id=8, kind=MessageKind.SUMMARY, detail=old)
    post.put("shared", lane="channel:C3", survey_id=7, kind=MessageKind.SHARED_REPORT, detail="acme")
    with post.engine.begin() as db:
        assert {edition.slot.day for edition in withdraw_summaries(db, 7)} == {22, 23}
        assert withdraw_summaries(db, 7) == []
    with post.engine.connect() as db:
        left = db.execute(select(outbox.c.ask_id, outbox.c.state, outbox.c.detail).order_by(outbox.c.id)).all()
    assert [tuple(row) for row in left] == [
        ("on its way", "sending", "2026-11-23/"),
        ("old", "skipped", None),
        ("older", "skipped", None),
        ("other survey", "pending", "2026-11-23/"),
        ("shared", "pending", "acme"),
    ]


def test_an_event_is_new_once(workspace):
    with workspace.begin() as db:
        assert inbound.first_time(db, "k1", "click", NOON)
        assert inbound.first_time(db, "k2", "click", NOON)
        assert not inbound.first_time(db, "k1", "text", NOON + MINUTE)


def test_only_old_events_and_finished_messages_are_forgotten(post):
    post.put("sent", lane="person:1")
    post.close(post.take())
    post.put("waits", lane="person:2")
    with post.engine.begin() as db:
        inbound.first_time(db, "old", "click", NOON - 2 * DAY)
        inbound.first_time(db, "new", "click", NOON)
        inbound.forget_old(db, NOON - DAY)
        forget_old(db, NOON)  # queued at noon: not old enough
        assert db.scalars(select(outbox.c.state).order_by(outbox.c.id)).all() == ["sent", "pending"]
        forget_old(db, NOON + MINUTE)
        assert db.scalars(select(outbox.c.state)).all() == ["pending"]
        # Of an event only the day is kept: an instant could be tied to an anonymous answer.
        assert [tuple(row) for row in db.execute(select(inbound_events.c.key, inbound_events.c.received_at))] == [
            ("new", NOON.replace(hour=0))
        ]


def test_questions_leave_at_the_pace_of_the_workspace_and_replies_wait_for_none(post):
    for person in (1, 2):
        post.put(f"question {person}", lane=f"person:{person}", kind=MessageKind.ASK)
    first = post.look("ann", gap=MINUTE)
    assert first.delivery.message.ask_id == "question 1"
    second = post.look("ben", gap=MINUTE)
    assert second.delivery is None
    assert 55 < second.wait_s <= 60
    post.put("reply", lane="person:3")
    assert post.look("ben", gap=MINUTE).delivery.message.ask_id == "reply"
    post.a_minute_later()
    assert post.look("ben", gap=MINUTE).delivery.message.ask_id == "question 2"


def test_when_slack_takes_no_more_nothing_leaves(post):
    post.put("reply")
    post.look()
    post.put("reply", lane="person:2")
    post.pause(MINUTE)
    held = post.look()
    assert held.delivery is None
    assert 55 < held.wait_s <= 60
    post.a_minute_later()
    assert post.look().delivery is not None


def test_four_workers_deliver_everything_once_and_in_order(post):
    lanes = [f"person:{n}" for n in range(30)]
    for number in range(10):
        for lane in lanes:
            post.put(f"{lane} {number:02}", lane=lane)
    everybody, log, under_way = Barrier(4), [], []

    def work(name):
        everybody.wait(timeout=10)
        while delivery := post.take(name):
            assert delivery.message.lane not in under_way
            under_way.append(delivery.message.lane)
            log.append(delivery)
            under_way.remove(delivery.message.lane)
            assert post.close(delivery, name)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, ["ann", "ben", "cem", "dia"]))
    post_everything_left_behind(post, log)
    assert Counter(delivery.ref for delivery in log) == Counter(f"ref-{n}" for n in range(1, 301))
    assert {delivery.attempt for delivery in log} == {1}
    by_lane = defaultdict(list)
    for delivery in log:
        by_lane[delivery.message.lane].append(delivery.message.ask_id)
    assert by_lane == {lane: [f"{lane} {number:02}" for number in range(10)] for lane in lanes}


def post_everything_left_behind(post, log):
    """Near the end a worker may find every lane busy and go; the bot's own looks again every second."""
    while delivery := post.take("eva"):
        log.append(delivery)
        post.close(delivery, "eva")


def test_a_shorter_pause_does_not_cut_a_longer_one_short(post):
    post.put("hello")
    post.pause(timedelta(minutes=5))
    post.pause(timedelta(seconds=1))
    assert post.look().wait_s > 200
