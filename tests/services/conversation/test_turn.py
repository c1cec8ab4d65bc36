"""A turn, and the ask that it leaves behind."""

from sqlalchemy import update

from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import Action, State
from bot.services.conversation.effects import EFFECTS
from bot.services.conversation.keeping import KEEPING
from storage.schema import asks


def test_every_action_of_the_table_has_one_effect():
    assert sorted([*EFFECTS, *KEEPING]) == sorted(Action)


def test_an_ask_that_an_earlier_release_closed_for_a_reason_of_its_own_is_loaded_and_keeps_it(company):
    company.survey()
    company.tick()
    with company.engine.begin() as db:
        db.execute(update(asks).values(state=State.CLOSED, closed_reason="as we once said"))
    assert company.ask("UANA").closed_reason is ClosedReason.OTHER
    company.click("UANA", 9)  # is offered a fresh start
    assert company.kinds("UANA")[-1] == "closed"
    assert {row["closed_reason"] for row in company.contents()["asks"]} == {"as we once said"}
