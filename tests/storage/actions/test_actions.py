"""Actions as they are stored."""

from dataclasses import replace
from datetime import date, timedelta

from bot.core.actions.action import Action
from bot.core.actions.aim import Mentions
from bot.core.actions.log import Entry, Plan, What
from storage.queries.actions import actions
from tests.storage.one_row_each import NOON

PLAN = Plan(
    title="Faster exports\x00",
    themes=("speed", "missing-feature"),
    words=("export", "dark mode\ud800"),
    owner="U1",
    due=date(2027, 1, 31),
    aim=Mentions(9, 18),
    held_out_percent=10,
)
AS_KEPT = replace(PLAN, title="Faster exports", words=("export", "dark mode"))
PLANNED = Entry(what=What.PLANNED, at=NOON, by="U1", plan=PLAN)
SHIPPED = Entry(what=What.SHIPPED, at=NOON, by="U2", note={"": "Seconds.", "de": "Sekunden."})


def test_an_action_is_found_again_with_its_log(ledger):
    action = Action(id="a1", team_id="T1", survey_id=ledger.survey.id)
    other = replace(action, id="a0")
    actions.add_action(ledger.db, action, [PLANNED], look_at=NOON)
    actions.add_action(ledger.db, other, [PLANNED], look_at=NOON + timedelta(days=1))
    actions.append(ledger.db, action, [SHIPPED], is_open=True, look_at=NOON)
    log = [replace(PLANNED, plan=AS_KEPT), SHIPPED]
    assert actions.action_by_id(ledger.db, "a1") == action
    assert actions.action_by_id(ledger.db, "a2") is None
    assert actions.log_of(ledger.db, "a1") == log
    assert actions.actions_of(ledger.db, ledger.survey.id) == [(action, log), (other, log[:1])]


def test_only_open_actions_have_something_to_say_and_not_before_their_time(ledger):
    action = Action(id="a1", team_id="T1", survey_id=ledger.survey.id)
    actions.add_action(ledger.db, action, [PLANNED], look_at=NOON)
    assert actions.actions_to_look_at(ledger.db, "T1", NOON - timedelta(seconds=1), 10) == []
    assert actions.actions_to_look_at(ledger.db, "T1", NOON, 10) == [action]
    actions.append(ledger.db, action, [SHIPPED], is_open=False, look_at=NOON)
    assert actions.actions_to_look_at(ledger.db, "T1", NOON, 10) == []
