"""Colleagues and the person act in the same moment: one of them is first, and nothing is left half done."""

from contextlib import suppress

import pytest
from sqlalchemy import select, update

from bot.core.care.case import Shows
from bot.core.care.log import What
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.services.care import handling, talking
from bot.services.privacy import forgetting
from storage.schema import case_log, case_words, cases, people
from tests.services.small_company import ON_EACH_DATABASE, at_once

pytestmark = ON_EACH_DATABASE
OWNER, ERIN = Who(Role.MEMBER, "UOWNER"), Who(Role.MEMBER, "UERIN")
STAFF = [f"U{number}" for number in range(4)]


@pytest.fixture
def unhappy(company):
    """Give everybody's case, by their Slack id."""
    company.hire(*STAFF)
    company.survey(cases=("detractor",), privacy=Privacy.NAMED, owners=(OWNER.id, ERIN.id), people=tuple(STAFF))
    company.tick()
    for who in STAFF:
        company.click(who, 2)
    query = select(people.c.slack_user_id, cases.c.id).join(cases, cases.c.person_id == people.c.id)
    with company.engine.connect() as db:
        return dict(db.execute(query).all())


def column(company, wanted):
    with company.engine.connect() as db:
        return db.scalars(select(wanted)).all()


def quietly(do, *args, **how):
    def deed():
        with suppress(handling.RefusedError):
            do(*args, **how)

    return deed


def test_of_two_who_claim_one_has_it_and_the_other_is_told(company, unhappy):
    refused = []

    def claims(who, case):
        try:
            handling.do(company.ctx, who, What.CLAIMED, case)
        except handling.RefusedError as error:
            refused.append((who.id, error.owner))

    for case in unhappy.values():
        at_once(lambda case=case: claims(OWNER, case), lambda case=case: claims(ERIN, case))
    assert column(company, case_log.c.what).count(What.CLAIMED) == len(refused) == len(unhappy)
    assert all(late != owner for late, owner in refused)


def test_nothing_is_kept_of_what_is_written_while_the_person_is_forgotten(company, unhappy):
    ctx = company.ctx
    for who, case in unhappy.items():
        talking.reply(ctx, OWNER, case, text="Which browser?", event_key=f"{who} 1")
        typed = {"slack_user_id": who, "case_id": case, "channel": "D1", "ts": f"{who}.1"}
        talking.answer(ctx, event_key=f"{who} 2", text="Firefox", **typed)
        company.deliver()
        at_once(
            lambda who=who: forgetting.forget(ctx, who),
            quietly(talking.reply, ctx, OWNER, case, text="And which page?", event_key=f"{who} 3"),
            quietly(talking.rewritten, ctx, event_key=f"{who} 4", channel="D1", ts=f"{who}.1", text="Chrome"),
            quietly(handling.close, ctx, ERIN, case, cause="Firefox", done="Mended", told="That it is mended"),
        )
        company.deliver()
    assert set(column(company, case_words.c.text)) == {""}
    assert set(column(company, cases.c.person_id)) == {None}
    assert {*column(company, case_log.c.cause), *column(company, case_log.c.done)} == {None}
    assert not {*column(company, case_log.c.told)} - {None, ""}


def test_a_name_is_shown_once_however_often_that_is_pressed(company, unhappy):
    with company.engine.begin() as db:
        db.execute(update(cases).values(shows=Shows.WORDS.value))
    for who, case in unhappy.items():
        at_once(*[lambda who=who, case=case: talking.show_name(company.ctx, slack_user_id=who, case_id=case)] * 3)
        company.deliver()
        assert [kind for kind, _ in company.heard(who)].count("case line") == 1
        assert [kind for kind, _ in company.said[f"case:{case}"]].count("case thread") == 1
