"""A reply to the person of a case: whose the case is then, and what if Slack does not take it."""

from sqlalchemy import select

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.services.care import talking
from bot.services.delivery import delivering
from storage.schema import cases


def test_whoever_replies_to_a_case_that_nobody_claimed_has_it(company):
    company.hire("UCHLOE")
    company.survey(cases=("detractor",), privacy=Privacy.NAMED)
    company.tick()
    company.click("UCHLOE", 2)
    with company.engine.connect() as db:
        case_id = db.scalar(select(cases.c.id))
    talking.reply(company.ctx, Who(Role.MEMBER, "UOWNER"), case_id, text="What happened?", event_key="reply")
    company.deliver()
    assert "not claimed yet" not in company.texts[f"case:{case_id}"][-1]


def test_colleagues_are_told_that_a_reply_did_not_reach_the_person(company):
    company.hire("UCHLOE")
    company.survey(cases=("detractor",), privacy=Privacy.NAMED)
    company.tick()
    company.click("UCHLOE", 2)
    with company.engine.connect() as db:
        case_id = db.scalar(select(cases.c.id))
    talking.reply(company.ctx, Who(Role.MEMBER, "UOWNER"), case_id, text="What happened?", event_key="reply")
    delivery = delivering.claim(company.ctx, "worker").delivery
    assert delivery.message.kind is MessageKind.CASE_REPLY
    delivering.failed(company.ctx, delivery, "worker", "user_disabled")
    company.deliver()
    assert any("The last reply did not reach them" in text for text in company.texts[f"case:{case_id}"])
