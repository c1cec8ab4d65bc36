"""A case of words whose person is forgotten: nobody notices, nothing leads to them, and it ends with the month."""

import pytest
from sqlalchemy import select

from bot.core.care.log import What
from bot.core.survey.roles import Role, Who
from bot.core.survey.survey import Privacy
from bot.services.care import handling, looking, talking
from bot.services.privacy.forgetting import forget
from storage.schema import asks, case_log, case_words, cases
from tests.services.small_company import DAY, ON_EACH_DATABASE

OWNER = Who(Role.MEMBER, "UOWNER")
STAFF = ("UCHLOE", "U1", "U2", "U3", "U4")
WORDS = "It ate my changes twice this week"


@pytest.fixture
def forgotten(company):
    """The one case is of UCHLOE, who wrote back, and was forgotten on the 25th of November. Gives its id as well."""
    company.hire(*STAFF)
    company.survey(privacy=Privacy.CONFIDENTIAL, cases=("detractor",), people=STAFF)
    company.tick()
    for who in STAFF:
        company.click(who, 3 if who == "UCHLOE" else 9)
        company.types(who, WORDS if who == "UCHLOE" else "It is fast")
    company.wait(DAY)
    with company.engine.connect() as db:
        (case_id,) = db.scalars(select(cases.c.id))
    talking.reply(company.ctx, OWNER, case_id, text="Which browser?", event_key="first")
    talking.answer(company.ctx, event_key="back", slack_user_id="UCHLOE", case_id=case_id, text="Firefox", ts="1.1")
    company.deliver()
    before = list(company.texts[f"case:{case_id}"])
    listed = looking.open_to(company.ctx, OWNER, None)
    forget(company.ctx, "UCHLOE")
    company.tick()
    assert company.texts[f"case:{case_id}"] == before
    assert [view.words for view in looking.open_to(company.ctx, OWNER, None)] == [view.words for view in listed]
    return company, case_id


@ON_EACH_DATABASE
def test_nothing_leads_to_them_and_with_the_month_it_ends_and_its_words_go(forgotten):
    company, case_id = forgotten
    with company.engine.connect() as db:
        assert db.scalars(select(cases.c.person_id)).all() == [None]
        assert set(db.scalars(select(case_log.c.ask_id))) == {None}
        assert set(db.scalars(select(case_words.c.dm_ts))) == {None}
        assert set(db.scalars(select(asks.c.case_id))) == {None}
    company.wait(4 * DAY)
    assert "ended by itself" not in company.texts[f"case:{case_id}"][-1]
    company.wait(3 * DAY)
    assert any("Case ended by itself" in text for text in company.texts[f"case:{case_id}"])
    kept = company.contents()
    assert not any(WORDS in str(row) or "Firefox" in str(row) for rows in kept.values() for row in rows)


def test_colleagues_go_on_with_it_and_what_they_write_goes_to_nobody(forgotten):
    company, case_id = forgotten
    heard = company.heard("UCHLOE")
    handling.do(company.ctx, OWNER, What.CLAIMED, case_id)
    talking.reply(company.ctx, OWNER, case_id, text="Is it better now?", event_key="second")
    handling.close(company.ctx, OWNER, case_id, cause="Two tabs", done="mended", told=None)
    handling.do(company.ctx, OWNER, What.REOPENED, case_id)
    company.deliver()
    said = company.texts[f"case:{case_id}"]
    assert any("Is it better now?" in text for text in said)
    assert WORDS in next(text for text in reversed(said) if "Case:" in text)
    assert company.heard("UCHLOE") == heard
