"""An action that is done, and what becomes of telling those who asked for it."""

from dataclasses import replace
from datetime import timedelta

from bot.core.actions.planning import Draft
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.services.actions import handling, hearing, reading
from storage.queries.actions import notices as notice_queries
from storage.queries.actions import outcomes
from tests.services.small_company import DAY

OWNER = Who(Role.MEMBER, "UOWNER")


DRAFT = Draft(title="Faster exports", words=("export*",), due="2027-06-30", aim="solved 80 %")


NOTE = "Exports take seconds now."


def answered(company, words, score=7, hours=1, days=13, **changes):
    """Everybody answers, and writes."""
    company.survey(**({"privacy": Privacy.NAMED} | changes))
    company.wait(timedelta(hours=hours))
    for who, said in words.items():
        company.click(who, score)
        company.types(who, said)
        company.pauses()
    company.wait(days * DAY)  # what was asked last is open for ten days
    return company.survey_named()


def action_of(company, survey, **changes):
    return handling.plan(company.ctx, OWNER, survey, replace(DRAFT, **changes)).action.id


def ship(company, action):
    handling.ship(company.ctx, OWNER, action, note=NOTE)


def say(company, who, said, action):
    return hearing.say(company.ctx, said, action_id=action, slack_user_id=who)


def told(company):
    """Who was told, by how often."""
    found = {}
    for who in company.profiles:
        times = company.kinds(who).count("action note")
        if times:
            found[who] = times
    return found


def outcome(company, action):
    return company.ctx.read(lambda db: outcomes.outcome_of(db, action, waiting=notice_queries.waiting(db, action)))


def state(company, action):
    return reading.view(company.ctx, action).standing.state
