"""What Slack could send and never would, through both of its doors: taken whole or refused whole, and nothing fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.stage import Stage
from bot.slack import ids
from tests.hostile import payloads
from tests.hostile.payloads import ACTIONS, JUNK, spoiled
from tests.hostile.siege import Siege, attacks
from tests.office import Office

COMMANDS = [
    "", " ", "help", "report", "report 30d by team", "report as csv", "trend", "movement", "passives", "responses",
    "working", "benchmarks", "preview", "pause", "resume", "stop", "stop acme", "start", "me", "forget", "forget yes",
    "ask <@U000000001>", "ask <@U000000001|ana> acme", "ask",
]  # fmt: skip


@pytest.fixture
def siege(engine, clock, logged):
    with Stage(engine, clock, over_http=True, ack_timeout_s=30.0) as stage:
        yield Siege(Office.on(stage), logged)


def carried(siege):
    """What buttons and dialogs carry: one's own ask, somebody else's, one that never was, and what is none."""
    own = [*siege.asks.values(), siege.survey, "30d", "whole", "by:team", "acme 30d", "0" * 32, "9" * 18, "-1"]
    return st.sampled_from(own) | st.sampled_from([junk for junk in JUNK if isinstance(junk, str)])


def people(siege):
    office = siege.office
    return st.sampled_from([office.ana.id, office.ben.id, office.dana.id])


def clicks(siege):
    return st.builds(
        payloads.clicked,
        st.just(siege.office),
        people(siege),
        st.sampled_from(ACTIONS),
        carried(siege),
        at_home=st.booleans(),
    )


def dialogs(siege):
    entered = st.builds(payloads.written, st.text(max_size=50)) | st.builds(
        payloads.privately, st.sampled_from(["0", "8", "10", "11", "-1", "x"]), st.text(max_size=50)
    )
    callbacks = st.sampled_from([ids.ANSWER_DIALOG, ids.PRIVATE_DIALOG])
    kinds = st.sampled_from(["view_submission", "view_submission", "view_closed"])
    return st.builds(
        payloads.submitted, st.just(siege.office), people(siege), callbacks, carried(siege), entered, kinds
    )


def commands(siege):
    words = st.sampled_from(COMMANDS) | st.text(max_size=40) | st.lists(st.sampled_from(COMMANDS)).map(" ".join)
    return st.builds(payloads.commanded, st.just(siege.office), people(siege), words)


def events(siege):
    office = siege.office
    one = people(siege).flatmap(lambda who: st.sampled_from(payloads.events(who, office.channel.id)))
    return st.builds(payloads.told, st.just(office), one, st.integers(0, 10**9))


@pytest.mark.parametrize(
    ("kind", "drawn"),
    [("interactive", clicks), ("interactive", dialogs), ("command", commands), ("event", events)],
    ids=["clicks", "dialogs", "commands", "events"],
)
def test_a_payload_in_hostile_hands_is_taken_whole_or_refused_whole(siege, kind, drawn):
    whole = drawn(siege)

    @attacks(25)
    @given(whole | whole.flatmap(spoiled), st.booleans())
    def attack(payload, over_socket):
        siege.withstands(kind, payload, over_socket=over_socket)

    attack()
    siege.goes_on()
