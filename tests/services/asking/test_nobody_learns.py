"""Nobody learns from the asking whether and how somebody has answered: the same happens, for all that others see."""

from collections import Counter
from datetime import timedelta
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.core.asking.preview import as_json
from bot.core.asking.triggered import Asked, Refusal, Refused
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.survey.plan import Privacy
from bot.demo.clock import SettableClock
from bot.services.asking.previewing import preview
from bot.services.asking.triggering import trigger
from bot.services.survey import audiences
from storage.queries.asking import asked
from storage.schema import audit
from tests.conftest import TUESDAY
from tests.services.small_company import DAY

NAMES = ["UANA", "UBEN", "UCHLOE", "UDORA", "UELI", "UFRED"]
POLLED, LIVED = (9, 33, 58, 60, 62, 66, 84, 91, 93, 100), 102  # days
STOP = "stop"

reactions = st.lists(st.sampled_from([None, 0, 6, 7, 8, 8, 9, 10]), min_size=len(NAMES), max_size=len(NAMES))
with_stops = st.lists(st.sampled_from([None, STOP, 5, 7, 8, 10]), min_size=len(NAMES), max_size=len(NAMES))


def two(of):
    """Two that differ: what Hypothesis tries first is the same twice, which tells nothing."""
    return st.tuples(of, of).filter(lambda both: both[0] != both[1])


def seen_by_others(new_company, reactions, privacy, second=None, **plan):
    """Let people react to every question as they do, and give all that anybody else could see on the way.

    second: the privacy of another survey of the same people, that starts between. Nobody answers that.
    """
    company = new_company(SettableClock(TUESDAY))
    company.hire(*NAMES)
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    company.survey(people=tuple(NAMES[:-1]), privacy=privacy, **plan)
    seen, names = [], ["acme"]
    react_to = dict(zip(NAMES, reactions, strict=True))
    for day in range(LIVED):
        company.clock.move_to(TUESDAY + day * DAY + timedelta(minutes=20))
        if second and day == 64:
            company.survey(name="second", people=tuple(NAMES), privacy=second, spread="at once")
            names.append("second")
        company.tick()
        for ask in company.asks(survey="acme"):
            react(company, ask, react_to[ask.person.slack_user_id])
        seen.append([as_json(preview(company.ctx, company.survey_named(name))) for name in names])
        if day in POLLED:
            polled = [(company.survey_named(name), who) for name in names for who in NAMES[:: (-1) ** day]]
            seen += [trigger(company.ctx, survey, who, actor="x") for survey, who in polled]
    for survey in map(company.survey_named, names):
        seen.append(company.ctx.read(partial(asked.people_waiting, survey_id=survey.id)))
    return [*seen, *audited(company)], company


def react(company, ask, reaction):
    who = ask.person.slack_user_id
    if ask.state is not State.ASKED or reaction is None:
        return
    if reaction == STOP:
        company.stops(who)
    else:
        company.click(who, reaction, ask)


def audited(company):
    """What was recorded of the asking; that somebody opted out is recorded too, and read by nobody in Slack."""
    with company.engine.connect() as db:
        rows = db.execute(select(audit.c.at, audit.c.actor, audit.c.verb, audit.c.subject).order_by(audit.c.id)).all()
    return [tuple(row) for row in rows if row.verb == "ask triggered"]


def assert_alike(one, other):
    for left, right in zip(one, other, strict=True):
        assert left == right


@settings(max_examples=1, deadline=None)
@given(two(with_stops), st.sampled_from([{"spread": "at once"}, {"spread": 3, "daily_cap": 2}]))
def test_a_confidential_survey_looks_the_same_whether_and_how_people_answer(new_company, both, plan):
    assert_alike(*(seen_by_others(new_company, each, Privacy.CONFIDENTIAL, **plan)[0] for each in both))


@settings(max_examples=1, deadline=None)
@given(two(reactions))
def test_so_does_an_anonymous_one(new_company, both):
    assert_alike(*(seen_by_others(new_company, each, Privacy.ANONYMOUS)[0] for each in both))


@settings(max_examples=1, deadline=None)
@given(two(reactions), st.sampled_from([Privacy.NAMED, Privacy.CONFIDENTIAL]))
def test_and_so_does_another_survey_of_the_same_people_that_promises_nothing(new_company, both, second):
    assert_alike(*(seen_by_others(new_company, each, Privacy.CONFIDENTIAL, second)[0] for each in both))


def test_the_stories_have_something_to_tell(new_company):
    """Passives are asked again in them, some are refused and others asked, a second wave comes."""
    seen, company = seen_by_others(new_company, [8, 8, 7, None, 10, 9], Privacy.CONFIDENTIAL)
    kinds = Counter(ask.kind for ask in company.asks() if ask.asked_at)
    assert kinds[AskKind.REASK] == 3
    assert kinds[AskKind.SURVEY] == 2 * len(NAMES[:-1])
    told = Counter(type(one) for one in seen)
    assert told[Asked] > 0
    assert {one.because for one in seen if isinstance(one, Refused)} == {Refusal.NOT_NOW}


def test_who_opted_out_of_an_anonymous_survey_is_nobody_s_company_and_foretold_like_the_others(new_company):
    company, people = new_company(SettableClock(TUESDAY)), tuple(f"U{n}" for n in range(11))
    company.hire(*people)
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    company.stops("U3")
    company.survey(people=people, privacy=Privacy.ANONYMOUS, spread=2)
    company.plan()
    asked_on = Counter(ask.due_at.date() for ask in company.asks() if ask.person.slack_user_id != "U3")
    assert list(asked_on.values()) == [5, 5]
    assert [line.because for line in preview(company.ctx, company.survey_named()).lines] == [None] * len(people)
    company.wait(5 * DAY)
    assert "ask" not in company.kinds("U3")
