"""How an action stands, read out of what happened to it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.actions.aim import Solved
from bot.core.actions.log import Entry, Plan, State, What, standing_of

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PLAN = Plan(title="Faster exports", themes=("speed",), owner="U1", due=date(2027, 1, 31), aim=Solved(80))


def log(*happened, by="U1"):
    planned = Entry(what=What.PLANNED, at=NOON, by=by, plan=PLAN)
    lines = (line if isinstance(line, Entry) else Entry(what=line, at=NOON, by=by) for line in happened)
    return [planned, *(replace(line, at=NOON + timedelta(days=day)) for day, line in enumerate(lines, 1))]


@pytest.mark.parametrize(
    ("happened", "state"),
    [
        ([], State.PLANNED),
        ([What.STARTED], State.DOING),
        ([What.STARTED, What.SHIPPED], State.SHIPPED),
        ([What.SHIPPED], State.SHIPPED),
        ([What.DROPPED], State.DROPPED),
        ([What.DROPPED, What.SHIPPED], State.DROPPED),
        ([What.SHIPPED, What.STARTED], State.SHIPPED),
        ([What.SHIPPED, What.REOPENED], State.DOING),
        ([What.DROPPED, What.REOPENED, What.SHIPPED], State.SHIPPED),
        ([What.REOPENED], State.PLANNED),
    ],
)
def test_a_state_follows_from_what_happened_and_what_cannot_happen_changes_nothing(happened, state):
    assert standing_of(log(*happened)).state is state


def test_whoever_ships_first_said_what_changed():
    shipped = Entry(what=What.SHIPPED, at=NOON, by="U1", note={"": "Exports take seconds."})
    standing = standing_of(log(shipped, replace(shipped, by="U2", note={"": "Something else."})))
    assert (standing.ended_by, standing.note, standing.ended_at) == (
        "U1",
        {"": "Exports take seconds."},
        NOON + timedelta(days=1),
    )


def test_an_action_that_is_open_again_begins_anew_and_is_counted():
    dropped = Entry(what=What.DROPPED, at=NOON, by="U1", why="too dear")
    assert standing_of(log(dropped)).why == "too dear"
    again = standing_of(log(dropped, What.REOPENED))
    assert (again.why, again.ended_at, again.reopened, again.is_open) == (None, None, 1, True)


def test_a_plan_with_another_day_reminds_again():
    changed = Entry(what=What.CHANGED, at=NOON, plan=replace(PLAN, title="Exports in seconds"))
    later = replace(changed, plan=replace(PLAN, due=date(2027, 3, 1)))
    assert standing_of(log(What.REMINDED, changed)).reminded
    assert standing_of(log(What.REMINDED, changed)).plan.title == "Exports in seconds"
    assert not standing_of(log(What.REMINDED, later)).reminded


def test_a_log_without_a_plan_is_none():
    with pytest.raises(ValueError, match="begins with its plan"):
        standing_of(log()[1:])
