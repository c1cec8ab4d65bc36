"""What other surveys asked somebody, and how far that holds up the next question."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.asking.contact import (
    Allowed,
    AskedIn,
    ContactHistory,
    Hold,
    Never,
    PlannedMoment,
    Reason,
    Wait,
    history_of,
    may_ask,
    planned_elsewhere,
)
from bot.core.asking.moments import Calendars, reask_moment
from bot.core.conversation.ask import AskKind
from bot.core.survey.measure import Kind
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.plan import Privacy, SurveyPlan
from tests.core.asking.contacted import NEW, NOW, RULES, ago, asked
from tests.core.survey.unsaved import unsaved

ANA = Person(
    id=1,
    team_id="T1",
    slack_user_id="UANA",
    name="Ana",
    kind=PersonKind.MEMBER,
    dm_channel=None,
    zone=None,
    locale=None,
    opted_out_at=None,
    helped_at=None,
    first_seen_at=ago(days=3),
)


def survey(id_, privacy=Privacy.CONFIDENTIAL, **plan):
    return unsaved(SurveyPlan(name=f"s{id_}", product="Acme", asker="Acme", privacy=privacy, **plan), id=id_)


NAMED, GUARDED, NAMELESS = survey(7, Privacy.NAMED), survey(8), survey(9, Privacy.ANONYMOUS)


CALENDARS = {one.id: Calendars(one) for one in (NAMED, GUARDED, NAMELESS)}


def test_a_history_is_put_together_from_a_person_and_what_they_were_asked():
    assert history_of(ANA, GUARDED, [], CALENDARS) == NEW
    guest = replace(ANA, kind=PersonKind.GUEST, opted_out_at=NOW, newcomer=True)
    asked_so_far = [AskedIn(7, ago(days=1)), AskedIn(9, ago(days=9), turned_away=ago(days=8)), AskedIn(66, NOW)]
    assert history_of(guest, NAMELESS, asked_so_far, CALENDARS, planned=NOW, excluded=True) == ContactHistory(
        opted_out=True,
        open_ask=False,
        kind=PersonKind.GUEST,
        last_ask_this_survey=ago(days=8),
        last_ask_any=ago(days=1),
        reask_days=(reask_moment(guest, CALENDARS[7], ago(days=1)),),
        planned=NOW,
        newcomer_since=ago(days=3),
        excluded=True,
    )


@pytest.mark.parametrize(
    ("asked_in", "open_ask", "tells"),
    [
        (AskedIn(7, NOW, open=1), True, True),
        (AskedIn(7, NOW, open_reasks=1), True, False),  # only passives have one
        (AskedIn(7, NOW, put_off=1), True, True),
        (AskedIn(8, NOW, open=1), True, False),
        (AskedIn(9, NOW, open=1), True, False),
        (AskedIn(8, NOW, put_off=1), False, False),
    ],
)
def test_that_a_question_is_open_is_told_of_surveys_that_promised_nothing(asked_in, open_ask, tells):
    history = history_of(ANA, NAMED, [asked_in], CALENDARS)
    assert (history.open_ask, history.as_told(Privacy.NAMED).open_ask) == (open_ask, tells)


def test_who_opted_out_is_told_where_names_are():
    said_stop = replace(NEW, opted_out=True)
    told = {privacy: said_stop.as_told(privacy).opted_out for privacy in Privacy}
    assert told == {Privacy.NAMED: True, Privacy.CONFIDENTIAL: False, Privacy.ANONYMOUS: False}


def test_reasks_hold_up_other_reasks_alone_and_their_day_everybody():
    again = replace(asked(ago(days=60), ago(days=60)), last_reask=ago(days=1))
    no_cooldown = replace(RULES, cooldown=timedelta(0))
    assert may_ask(AskKind.SURVEY, again, no_cooldown, NOW) == Allowed()
    assert may_ask(AskKind.REASK, again, RULES, NOW) == Wait(NOW + timedelta(days=29), Reason.QUARANTINE)
    day = replace(asked(ago(days=60), ago(days=60)), reask_days=(ago(days=1),))
    assert may_ask(AskKind.REASK, day, RULES, NOW) == Allowed()
    assert may_ask(AskKind.TRIGGER, day, no_cooldown, NOW) == Wait(NOW + timedelta(days=30), Reason.QUARANTINE)
    assert may_ask(AskKind.TRIGGER, day, no_cooldown, ago(days=2)) == Allowed()
    several = replace(day, reask_days=(ago(days=1), NOW + timedelta(days=20)))
    assert may_ask(AskKind.TRIGGER, several, no_cooldown, NOW) == Wait(NOW + timedelta(days=51), Reason.QUARANTINE)


@given(
    st.integers(0, 24 * 366).map(lambda hours: NOW + timedelta(hours=hours)),
    st.integers(30, 400),
    st.integers(30, 400),
    st.sampled_from([None, "Europe/Berlin", "America/New_York", "Asia/Tokyo"]),
)
def test_the_day_of_a_reask_moves_nobody_s_next_turn_where_there_is_room_for_both(asked_at, cooldown, reask, zone):
    somebody, one = replace(ANA, zone=zone), survey(8, cooldown_days=cooldown, reask_days=reask)
    moment = reask_moment(somebody, Calendars(one), asked_at)
    assert moment >= asked_at + timedelta(days=30)
    clear = moment + timedelta(days=31) <= asked_at + timedelta(days=cooldown)
    assert clear or timedelta(days=reask) <= moment - asked_at < timedelta(days=reask + 14)
    assert clear or cooldown < 61 + 14 or reask >= cooldown


def test_a_question_that_comes_back_waits_for_nothing_but_room():
    history = replace(NEW, open_ask=True, last_ask_this_survey=NOW, last_ask_any=NOW, planned=NOW)
    assert may_ask(AskKind.SURVEY, history.of_a_return(), RULES, NOW) == Allowed()
    assert may_ask(AskKind.SURVEY, replace(history, opted_out=True).of_a_return(), RULES, NOW) == Never(
        Reason.OPTED_OUT
    )


def test_the_next_question_of_another_survey_is_kept_clear_of_and_no_re_ask_is():
    planned = [
        PlannedMoment(1, 7, NOW, AskKind.SURVEY),
        PlannedMoment(1, 8, NOW + timedelta(days=2), AskKind.SURVEY),
        PlannedMoment(1, 9, NOW + timedelta(days=1), AskKind.TRIGGER),
        PlannedMoment(1, 8, NOW, AskKind.REASK),
        PlannedMoment(2, 7, NOW, AskKind.SURVEY),
    ]
    assert planned_elsewhere(planned, {8, 9}) == {1: NOW + timedelta(days=1)}


PRODUCT, TICKETS, CALLS = survey(7), survey(8, kind=Kind.CSAT), survey(9, kind=Kind.CSAT)


BOTH_KINDS = {one.id: Calendars(one) for one in (PRODUCT, TICKETS, CALLS)}


def verdict_of(one, *asked_so_far, **planned):
    history = history_of(ANA, one, asked_so_far, BOTH_KINDS, **planned)
    return may_ask(AskKind.TRIGGER, history, one.plan.contact_rules, NOW)


@pytest.mark.parametrize(("asker", "other"), [(PRODUCT, TICKETS), (TICKETS, PRODUCT)])
def test_a_product_and_a_ticket_are_asked_about_a_day_apart_and_hold_each_other_up_no_longer(asker, other):
    assert verdict_of(asker, AskedIn(other.id, ago(hours=23))) == Wait(NOW + timedelta(hours=1), Reason.DAILY_CAP)
    assert verdict_of(asker, AskedIn(other.id, ago(hours=24))) == Allowed()
    tomorrow = NOW + timedelta(hours=23)
    assert verdict_of(asker, planned_other=tomorrow) == Wait(tomorrow + timedelta(days=1), Reason.QUARANTINE)
    assert verdict_of(asker, planned_other=NOW + timedelta(hours=24)) == Allowed()


def test_nobody_is_asked_twice_a_week_how_satisfied_they_were_and_newcomers_are_asked_as_well():
    for one in (TICKETS, CALLS):
        assert isinstance(verdict_of(TICKETS, AskedIn(one.id, ago(days=6))), Wait)
        assert verdict_of(TICKETS, AskedIn(one.id, ago(days=7))) == Allowed()
    new = replace(NEW, newcomer_since=NOW)
    assert may_ask(AskKind.TRIGGER, new, TICKETS.plan.contact_rules, NOW) == Allowed()


def test_no_question_is_put_while_another_is_open_of_whichever_kind():
    assert verdict_of(PRODUCT, AskedIn(8, ago(days=2), open=1)) == Hold(Reason.OPEN_ASK)
    assert verdict_of(TICKETS, AskedIn(7, ago(days=5), open=1)) == Hold(Reason.OPEN_ASK)


def test_nobody_is_asked_again_about_a_ticket_so_that_no_day_of_that_holds_anybody_up():
    assert history_of(ANA, PRODUCT, [AskedIn(8, ago(days=60))], BOTH_KINDS).reask_days == ()
    (day,) = history_of(ANA, TICKETS, [AskedIn(7, ago(days=60))], BOTH_KINDS).reask_days
    asked_again = replace(NEW, reask_days=(day,))
    rules = TICKETS.plan.contact_rules
    assert may_ask(AskKind.TRIGGER, asked_again, rules, day) == Wait(day + timedelta(days=1), Reason.QUARANTINE)
    assert may_ask(AskKind.TRIGGER, asked_again, rules, day + timedelta(days=1)) == Allowed()
