"""What actions say by themselves: to whose they are when they are due, and each month to everybody in the channel."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select

from bot.core.actions.planning import Draft
from bot.core.survey.decision import Decision
from bot.core.survey.person import PersonKind
from bot.core.survey.roles import Role, Who
from bot.services.actions import handling
from bot.services.asking import steering
from bot.services.health import copies
from storage.schema import people
from tests.services.small_company import DAY, ON_EACH_DATABASE

OWNER = Who(Role.MEMBER, "UOWNER")
DRAFT = Draft(title="Faster exports", words=("export*",), due="2026-12-05", aim="solved 80 %")


def planned(company, **changes):
    return handling.plan(company.ctx, OWNER, company.survey_named(), replace(DRAFT, **changes)).action.id


def reminders(company):
    return [(kind, text) for lane in company.said.values() for kind, text in lane if kind == "action due"]


def person_id(company, who):
    with company.engine.connect() as db:
        return db.scalar(select(people.c.id).where(people.c.slack_user_id == who))


def at(day, hour=12):
    return datetime(2026, 12, day, hour, tzinfo=UTC)


@ON_EACH_DATABASE
def test_whose_it_is_hears_of_it_once_on_the_first_working_day_from_when_it_is_due(company):
    company.survey(people=())
    action = planned(company)  # for a Saturday
    over = planned(company, title="Dark mode")
    handling.drop(company.ctx, OWNER, over, why="too dear")
    company.wait(until=at(7, 7))
    assert reminders(company) == []
    company.wait(until=at(7, 8), daily=True)
    assert reminders(company) == [("action due", action)]
    company.wait(until=at(9))
    assert reminders(company) == [("action due", action)]
    handling.change(company.ctx, OWNER, action, replace(DRAFT, due="2026-12-15"))
    company.wait(until=at(16))
    assert reminders(company) == [("action due", action)] * 2


def said(company):
    return company.texts.get("morning:CNPS", [])


def test_each_month_tells_once_what_was_done_in_the_one_before(company):
    company.survey(said_and_done=True)
    action = planned(company)
    handling.ship(company.ctx, OWNER, action, note="An export takes <seconds> now.")
    planned(company, title="Dark mode")
    started = planned(company, title="More languages")
    handling.start(company.ctx, OWNER, started)
    company.wait(until=at(1, 7))
    assert said(company) == []
    company.wait(until=at(1, 9))
    company.wait(2 * DAY)
    (told,) = said(company)
    assert told.splitlines()[:-1] == [
        "Acme: you said, we did",
        "*You said* something about “export”.",
        "*We did:* Faster exports",
        "> An export takes &lt;seconds&gt; now.",
        "*In hand:*",
        "• More languages",
    ]
    assert "(the days from 1 November 2026 to 30 November 2026)" in told
    company.wait(until=datetime(2027, 1, 5, tzinfo=UTC))
    assert len(said(company)) == 1, "nothing was done in December"


def test_a_month_that_was_told_since_a_copy_is_not_told_once_more(company):
    company.survey(said_and_done=True)
    handling.ship(company.ctx, OWNER, planned(company), note="Seconds.")
    company.wait(until=at(1, 7))
    copies.mark(company.ctx)
    company.wait(until=at(2))  # the original tells it
    copies.confirm(company.ctx)
    company.wait(2 * DAY)
    assert said(company) == []


def test_without_the_setting_and_while_the_survey_is_paused_nothing_is_told(company):
    company.survey()
    handling.ship(company.ctx, OWNER, planned(company), note="Seconds.")
    company.wait(until=at(1))
    steering.steer(company.ctx, company.survey_named(), Decision.PAUSE, actor="test")
    company.change(said_and_done=True)
    company.wait(DAY)
    assert said(company) == []
    steering.steer(company.ctx, company.survey_named(), Decision.RESUME, actor="test")
    company.wait(DAY)
    assert len(said(company)) == 1


def test_where_whose_it_is_has_left_an_owner_of_the_survey_hears_of_it(company):
    company.hire("UFLO")
    company.survey(people=("UFLO",))
    company.ctx = replace(company.ctx, who=lambda user: Who(Role.MEMBER, user))
    planned(company, owner="UFLO")
    company.tick()
    company.hire("UFLO", kind=PersonKind.GONE)
    company.wait(until=at(7))
    (lane,) = (lane for lane, said in company.said.items() if any(kind == "action due" for kind, _ in said))
    assert lane == f"notice:{person_id(company, 'UOWNER')}"
