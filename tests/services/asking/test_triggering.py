"""A question triggered from outside obeys every rule; whoever triggers it is told the reason when it may not be put."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.core.asking.contact import Reason
from bot.core.asking.triggered import Asked, Refusal, Refused
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.survey.decision import Decision
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.services.asking import sending
from bot.services.asking.steering import steer
from bot.services.asking.triggering import trigger
from bot.services.survey import audiences
from bot.services.survey.people import keep_properties, open_home
from storage.queries.survey.people import save_properties
from storage.schema import audit
from tests.services.small_company import BERLIN, DAY, ON_EACH_DATABASE, at_once

NEXT_WAVE = datetime(2027, 2, 22, 0, 0, tzinfo=BERLIN)
FRIDAY_EVENING = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)


def ask(company, who="UDORA", survey="acme"):
    return trigger(company.ctx, company.survey_named(survey), who, actor="test")


def with_dora(company, privacy):
    audience = tuple(company.profiles)
    company.hire("UDORA")
    company.hire("UBERND", zone="Europe/Berlin")
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    company.survey(people=audience, privacy=privacy)
    company.tick()
    return company


@pytest.fixture
def dora(company):
    """Dora is known, in nobody's audience, and has never been asked; everybody else was asked today."""
    return with_dora(company, Privacy.NAMED)


def test_somebody_outside_the_audience_is_asked_now_and_counts_as_asked(dora):
    assert ask(dora) == Asked(dora.clock())
    dora.tick()
    assert dora.kinds("UDORA") == ["ask"]
    assert dora.ask("UDORA").kind is AskKind.TRIGGER
    dora.click("UDORA", 9)
    assert [row.score for row in dora.answers()] == [9]


def test_the_question_waits_for_their_next_good_moment(dora):
    dora.clock.move_to(FRIDAY_EVENING)
    monday = datetime(2026, 11, 30, 9, 0, tzinfo=BERLIN)
    assert ask(dora) == Asked(monday)
    dora.wait(until=FRIDAY_EVENING + DAY)
    assert dora.kinds("UDORA") == []
    dora.wait(3 * DAY)
    assert dora.ask("UDORA").asked_at == monday


@ON_EACH_DATABASE
def test_the_question_that_the_wave_has_planned_is_brought_forward(company):
    company.survey(spread=40)
    company.plan()
    last = max(company.asks(), key=lambda one: one.due_at)
    assert last.due_at > company.clock() + 5 * DAY
    who = last.person.slack_user_id
    assert ask(company, who) == Asked(company.clock())
    company.tick()
    assert [(one.id, one.kind) for one in company.asks(who)] == [(last.id, AskKind.SURVEY)]
    assert company.kinds(who) == ["ask"]
    company.wait(60 * DAY)
    assert company.kinds(who).count("ask") == 1


@ON_EACH_DATABASE
def test_triggered_twice_is_asked_once(dora):
    dora.clock.move_to(FRIDAY_EVENING)
    assert ask(dora) == ask(dora)
    assert len(dora.asks("UDORA")) == 1


def test_triggered_by_two_at_once_is_asked_once(postgres_company):
    company = postgres_company
    company.hire("UDORA")
    company.survey(people=("UANA",))
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    at_once(*[lambda: ask(company)] * 4)
    assert len(company.asks("UDORA")) == 1


def test_triggered_while_the_question_is_just_being_sent_it_is_put_once(postgres_company):
    """Whoever comes second waits for the first; neither waits for ever."""
    company = postgres_company
    company.survey()
    company.plan()
    at_once(lambda: sending.ask_due(company.ctx), *[lambda: ask(company, "UANA")] * 3)
    company.tick()
    assert company.kinds("UANA") == ["ask"]
    assert len(company.asks("UANA")) == 1


def test_what_changes_before_the_moment_comes_still_holds(dora):
    dora.clock.move_to(FRIDAY_EVENING)
    ask(dora)
    dora.stops("UDORA")
    dora.wait(5 * DAY)
    assert dora.kinds("UDORA").count("ask") == 0


# Each rule


def test_an_open_question_comes_first(dora):
    assert ask(dora, "UANA") == Refused(Reason.OPEN_ASK)


def test_the_cool_down_holds(dora):
    asked = dora.clock()
    dora.click("UANA", 9)
    dora.wait(40 * DAY)
    assert ask(dora, "UANA") == Refused(Reason.COOLDOWN, asked + 90 * DAY)


def test_the_quarantine_holds_across_surveys_and_reads_like_the_cool_down(dora):
    asked = dora.clock()
    dora.click("UANA", 9)
    dora.wait(12 * DAY)
    dora.survey(name="second", people=("UBERND",), privacy=Privacy.NAMED)
    assert ask(dora, "UANA", "second") == Refused(Reason.COOLDOWN, asked + 30 * DAY)


def test_a_reask_is_never_the_reason_by_its_name(dora):
    """Its quarantine outlasts the cool-down, and would tell that the answer was a 7 or 8; so would its day."""
    first = dora.ask("UBEN").asked_at
    dora.click("UBEN", 8)
    dora.wait(62 * DAY)
    assert dora.ask("UBEN").kind is AskKind.REASK
    assert ask(dora, "UBEN") == Refused(Reason.COOLDOWN, first + 90 * DAY)  # while it is open too
    dora.wait(11 * DAY)
    assert ask(dora, "UBEN") == Refused(Reason.COOLDOWN, first + 90 * DAY)


def test_what_another_survey_has_planned_keeps_its_distance(dora):
    dora.survey(name="second", people=("UDORA",), spread=1)
    dora.clock.move_to(FRIDAY_EVENING)
    dora.plan()
    [planned] = dora.asks("UDORA", "second")
    assert ask(dora) == Refused(Reason.COOLDOWN, planned.due_at + 30 * DAY)


def test_the_day_between_any_two_questions_holds(dora):
    """The hard cap lies inside the 30 days: whatever is asked today, nothing more is today."""
    ask(dora)
    dora.tick()
    dora.click("UDORA", 9)
    dora.survey(name="second", people=("UBERND",))
    assert isinstance(ask(dora, "UDORA", "second"), Refused)


def test_who_said_stop_is_not_asked(dora):
    dora.stops("UDORA")
    assert ask(dora) == Refused(Reason.OPTED_OUT)


def test_a_newcomer_is_left_alone(dora):
    dora.hire("UNEW")
    audiences.keep_profiles(dora.ctx, [dora.profiles["UNEW"]], newcomers=True)
    assert ask(dora, "UNEW") == Refused(Reason.TENURE, dora.clock() + 14 * DAY)


@pytest.mark.parametrize("kind", [PersonKind.GUEST, PersonKind.EXTERNAL, PersonKind.BOT, PersonKind.GONE])
def test_only_the_kinds_of_people_that_the_survey_chose(dora, kind):
    dora.hire("UOTHER", kind=kind)
    audiences.keep_profiles(dora.ctx, [dora.profiles["UOTHER"]], newcomers=False)
    assert ask(dora, "UOTHER") == Refused(Reason(kind.value))


@pytest.mark.parametrize("left_out", [{"without_people": ("UDORA",)}, {"without_channels": ("CQUIET",)}])
def test_whom_the_survey_leaves_out_is_left_out(dora, left_out):
    dora.rooms["CQUIET"] = ["UDORA"]
    dora.change(audience=Audience(people=("UANA",), **left_out))
    dora.plan()
    assert ask(dora) == Refused(Reason.EXCLUDED)


def test_nobody_is_asked_before_it_is_known_whom_the_survey_leaves_out(dora):
    dora.rooms["CQUIET"] = ["UDORA"]
    dora.change(audience=Audience(people=("UANA",), without_channels=("CQUIET",)))
    assert ask(dora) == Refused(Refusal.UNREAD)


def test_the_day_has_no_more_room_than_the_survey_gives_it(dora):
    dora.change(daily_cap=3)  # and three were asked today
    tomorrow = datetime(2026, 11, 25, 0, 0, tzinfo=BERLIN)
    assert ask(dora) == Refused(Reason.SURVEY_DAY_FULL, tomorrow)


def test_a_team_is_not_asked_all_on_one_day(dora):
    for who in ("UANA", "UDORA"):
        in_team(dora, who, "support")
    dora.change(team="department", team_cap=1)
    assert ask(dora) == Refused(Reason.TEAM_SPREAD, datetime(2026, 11, 25, 0, 0, tzinfo=BERLIN))


def in_team(company, who, team):
    company.ctx.write(lambda db: save_properties(db, "T1", who, {"department": team}, company.clock()))


def test_a_paused_survey_asks_nobody(dora):
    dora.change(paused=True)
    assert ask(dora) == Refused(Refusal.PAUSED)


def test_somebody_unknown_is_not_asked(dora):
    assert ask(dora, "UNOBODY") == Refused(Refusal.UNKNOWN_PERSON)


@ON_EACH_DATABASE
def test_whom_slack_never_told_of_is_not_asked(dora):
    """They opened the Home tab, or a file names them: whether they are a guest, or a bot, nobody knows."""
    open_home(dora.ctx, event_key=dora.key(), slack_user_id="UGUEST")
    keep_properties(dora.ctx, {"ULISTED": {"department": "Sales"}})
    dora.clock.move_to(dora.clock() + 20 * DAY)
    assert ask(dora, "UGUEST") == ask(dora, "ULISTED") == Refused(Refusal.UNKNOWN_PERSON)
    dora.hire("UGUEST", kind=PersonKind.GUEST)
    audiences.keep_profiles(dora.ctx, [dora.profiles["UGUEST"]], newcomers=True)
    assert ask(dora, "UGUEST") == Refused(Reason.GUEST)


def test_a_refusal_writes_nothing(dora):
    before = dora.contents()
    ask(dora, "UANA")
    ask(dora, "UNOBODY")
    assert dora.contents() == before


@ON_EACH_DATABASE
def test_who_triggered_whom_is_recorded_without_content(dora):
    ask(dora)
    with dora.engine.connect() as db:
        actor, verb, subject = db.execute(select(audit.c.actor, audit.c.verb, audit.c.subject)).all()[-1]
    assert (actor, verb, subject.partition(":")[0]) == ("test", "ask triggered", "person")


def test_a_stopped_survey_forgets_what_was_triggered(dora):
    dora.clock.move_to(FRIDAY_EVENING)
    ask(dora)
    steer(dora.ctx, dora.survey_named(), Decision.STOP, actor="test")
    dora.wait(timedelta(days=5))
    assert [(one.state, one.closed_reason) for one in dora.asks("UDORA")] == [(State.CLOSED, "stopped")]


# Where privacy was promised


@pytest.fixture(params=[Privacy.CONFIDENTIAL, Privacy.ANONYMOUS])
def guarded(company, request):
    company.hire("UEMIL")  # the fourth who has the question: whoever is asked beside them is the fifth
    return with_dora(company, request.param)


def test_whoever_had_a_question_is_refused_alike_with_a_day_that_is_nobody_s_own(guarded):
    guarded.click("UANA", 8)
    guarded.click("UBEN", 10)
    guarded.presses("UCHLOE", "decline")
    for days in (0, 9, 30, 30):
        guarded.wait(days * DAY)
        answers = {ask(guarded, who) for who in ("UANA", "UBEN", "UCHLOE")}
        assert answers == {Refused(Refusal.NOT_NOW, NEXT_WAVE)}


def test_who_said_stop_is_answered_for_like_anybody_else_and_not_asked(guarded):
    guarded.stops("UDORA")
    assert ask(guarded) == Asked(guarded.clock())
    guarded.tick()
    assert "ask" not in guarded.kinds("UDORA")
    assert ask(guarded) == Refused(Refusal.NOT_NOW, NEXT_WAVE)


def test_what_somebody_is_and_whom_the_survey_leaves_out_is_said(guarded):
    guarded.hire("UGUEST", kind=PersonKind.GUEST)
    audiences.keep_profiles(guarded.ctx, [guarded.profiles["UGUEST"]], newcomers=False)
    assert ask(guarded, "UGUEST") == Refused(Reason.GUEST)


def test_an_open_question_of_theirs_is_no_reason_in_a_survey_that_promised_nothing(guarded):
    """Else its owner would learn there who has not answered here."""
    asked = guarded.clock()
    guarded.click("UANA", 9)
    guarded.survey(name="second", people=("UDORA",), privacy=Privacy.NAMED)
    quarantined = Refused(Reason.COOLDOWN, asked + 30 * DAY)
    assert [ask(guarded, who, "second") for who in ("UANA", "UBEN")] == [quarantined] * 2


def test_an_anonymous_survey_asks_nobody_alone(company):
    """Whoever was asked alone gave the only answer that came."""
    company.hire("UDORA", "UEVA")
    company.survey(people=("UANA", "UBEN", "UCHLOE", "UDORA"), privacy=Privacy.ANONYMOUS)
    company.tick()
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    assert isinstance(ask(company, "UEVA"), Asked)  # beside four others
    company.wait(11 * DAY)
    company.hire("UFAY")
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    assert ask(company, "UFAY") == Refused(Reason.TOO_FEW)
