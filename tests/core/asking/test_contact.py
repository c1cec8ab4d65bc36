from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.asking.contact import (
    DAILY_CAP,
    Allowed,
    ContactHistory,
    Hold,
    Never,
    Reason,
    Wait,
    may_ask,
)
from bot.core.conversation.ask import AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.survey.contact_rules import ContactRules
from bot.core.survey.person import PersonKind
from tests.core.asking.contacted import NEW, NOW, RULES, ago, asked

BERLIN = ZoneInfo("Europe/Berlin")
KINDS = [AskKind.SURVEY, AskKind.REASK]


def test_defaults():
    assert ContactRules(cooldown=timedelta(days=90), quarantine=timedelta(days=30)) == RULES
    assert timedelta(hours=24) == DAILY_CAP


@pytest.mark.parametrize("kind", KINDS)
def test_somebody_never_asked_may_be_asked(kind):
    assert may_ask(kind, NEW, RULES, NOW) == Allowed()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("person", [PersonKind.GUEST, PersonKind.EXTERNAL])
def test_guests_and_people_of_other_companies_only_when_the_survey_chose_them(kind, person):
    somebody = replace(NEW, kind=person)
    assert may_ask(kind, somebody, RULES, NOW) == Never(Reason(person.value))
    assert may_ask(kind, somebody, replace(RULES, kinds=frozenset({person})), NOW) == Allowed()


@pytest.mark.parametrize("person", [PersonKind.BOT, PersonKind.GONE])
def test_no_choice_reaches_bots_and_people_who_left(person):
    chosen = replace(RULES, kinds=frozenset(PersonKind))
    assert may_ask(AskKind.SURVEY, replace(NEW, kind=person), chosen, NOW) == Never(Reason(person.value))


@pytest.mark.parametrize("change", [{"opted_out": True}, {"excluded": True}, *({"kind": kind} for kind in PersonKind)])
def test_whatever_forbids_a_question_for_good_can_close_the_one_that_was_planned(change):
    rules = replace(RULES, kinds=frozenset()) if "kind" in change else RULES
    verdict = may_ask(AskKind.SURVEY, replace(NEW, **change), rules, NOW)
    assert ClosedReason(verdict.because) == verdict.because


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({"excluded": True}, Never(Reason.EXCLUDED)),
        ({"newcomer_since": ago(days=13)}, Wait(NOW + timedelta(days=1), Reason.TENURE)),
        ({"newcomer_since": ago(days=14)}, Allowed()),
        ({"team_full_until": NOW + timedelta(hours=9)}, Wait(NOW + timedelta(hours=9), Reason.TEAM_SPREAD)),
        ({"survey_full_until": NOW + timedelta(hours=9)}, Wait(NOW + timedelta(hours=9), Reason.SURVEY_DAY_FULL)),
        ({"account_full_until": NOW + timedelta(hours=9)}, Wait(NOW + timedelta(hours=9), Reason.ACCOUNT_SPREAD)),
        ({"account_asked": NOW}, Allowed()),  # unless a survey sets a cool-down
        # What another survey has planned: behind it, or long enough before it.
        ({"planned": NOW + timedelta(days=5)}, Wait(NOW + timedelta(days=35), Reason.QUARANTINE)),
        ({"planned": ago(days=5)}, Wait(NOW + timedelta(days=25), Reason.QUARANTINE)),
        ({"planned": NOW + timedelta(days=30)}, Allowed()),
        (
            {"planned": NOW + timedelta(days=30), "newcomer_since": ago(days=13)},
            Wait(NOW + timedelta(days=60), Reason.QUARANTINE),
        ),
    ],
)
def test_newcomers_teams_and_other_plans(kind, change, verdict):
    assert may_ask(kind, replace(NEW, **change), RULES, NOW) == verdict


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"opted_out": True}, Reason.OPTED_OUT),
        ({"kind": PersonKind.BOT}, Reason.BOT),
        ({"kind": PersonKind.GONE}, Reason.GONE),
        ({"opted_out": True, "kind": PersonKind.GONE}, Reason.OPTED_OUT),
        ({"kind": PersonKind.GONE, "open_ask": True, "last_ask_any": NOW}, Reason.GONE),
        ({"opted_out": True, "open_ask": True, "last_ask_any": NOW}, Reason.OPTED_OUT),
    ],
)
def test_permanent_reasons_come_first(kind, change, reason):
    assert may_ask(kind, replace(NEW, **change), RULES, NOW) == Never(reason)


@pytest.mark.parametrize("kind", KINDS)
def test_an_open_ask_holds_the_next_one_and_goes_before_every_wait(kind):
    history = replace(asked(ago(days=1), ago(days=1)), open_ask=True)
    assert may_ask(kind, history, RULES, NOW) == Hold(Reason.OPEN_ASK)


@pytest.mark.parametrize(
    ("kind", "history", "expected"),
    [
        # The same survey, 90 days.
        (AskKind.SURVEY, asked(ago(days=89), ago(days=89)), Wait(NOW + timedelta(days=1), Reason.COOLDOWN)),
        (AskKind.SURVEY, asked(ago(days=90), ago(days=90)), Allowed()),
        # Another survey, 30 days.
        (AskKind.SURVEY, asked(None, ago(days=29)), Wait(NOW + timedelta(days=1), Reason.QUARANTINE)),
        (AskKind.SURVEY, asked(None, ago(days=30)), Allowed()),
        # Both hold: the one that ends last is named.
        (AskKind.SURVEY, asked(ago(days=80), ago(days=5)), Wait(NOW + timedelta(days=25), Reason.QUARANTINE)),
        (AskKind.SURVEY, asked(ago(days=20), ago(days=5)), Wait(NOW + timedelta(days=70), Reason.COOLDOWN)),
        # A re-ask 60 days after the ask: no cool-down, but the quarantine of any ask, its own survey's included.
        (AskKind.REASK, asked(ago(days=60), ago(days=60)), Allowed()),
        (AskKind.REASK, asked(ago(days=60), ago(days=10)), Wait(NOW + timedelta(days=20), Reason.QUARANTINE)),
        (AskKind.REASK, asked(ago(days=10), None), Wait(NOW + timedelta(days=20), Reason.QUARANTINE)),
    ],
)
def test_cooldown_and_quarantine(kind, history, expected):
    assert may_ask(kind, history, RULES, NOW) == expected


@pytest.mark.parametrize(
    ("kind", "asked_at", "expected"),
    [
        (AskKind.SURVEY, ago(days=19), Wait(NOW + timedelta(days=1), Reason.ACCOUNT_COOLDOWN)),
        (AskKind.TRIGGER, ago(days=19), Wait(NOW + timedelta(days=1), Reason.ACCOUNT_COOLDOWN)),
        (AskKind.SURVEY, ago(days=20), Allowed()),
        (AskKind.REASK, ago(days=1), Allowed()),  # it continues what was asked, and comes on its day or not at all
    ],
)
def test_an_account_is_left_alone_for_as_long_as_the_survey_says(kind, asked_at, expected):
    rules = replace(RULES, account_cooldown=timedelta(days=20))
    assert may_ask(kind, replace(NEW, account_asked=asked_at), rules, NOW) == expected


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("careless", [timedelta(0), timedelta(minutes=5), timedelta(days=-3)])
def test_one_ask_in_24_hours_whatever_the_settings_say(kind, careless):
    rules = ContactRules(cooldown=careless, quarantine=careless)
    recent = asked(ago(hours=23, minutes=59), ago(hours=23, minutes=59))
    assert may_ask(kind, recent, rules, NOW) == Wait(NOW + timedelta(minutes=1), Reason.DAILY_CAP)
    assert may_ask(kind, asked(ago(hours=24), ago(hours=24)), rules, NOW) == Allowed()


def test_of_equally_long_waits_the_narrower_rule_is_named():
    month = ContactRules(cooldown=timedelta(days=30), quarantine=timedelta(days=30))
    day = ContactRules(cooldown=timedelta(days=1), quarantine=timedelta(days=1))
    assert may_ask(AskKind.SURVEY, asked(ago(days=1), ago(days=1)), month, NOW).because == Reason.COOLDOWN
    assert may_ask(AskKind.REASK, asked(ago(hours=1), ago(hours=1)), day, NOW).because == Reason.QUARANTINE


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        (ContactRules(timedelta(days=1), timedelta(0)), Reason.COOLDOWN),
        (ContactRules(timedelta(0), timedelta(days=1)), Reason.QUARANTINE),
        (ContactRules(timedelta(0), timedelta(0)), Reason.DAILY_CAP),
    ],
)
def test_waits_are_elapsed_time_across_a_jump_of_the_clock(rules, reason):
    noon_before, noon = (datetime(2026, 3, day, 12, 0, tzinfo=BERLIN) for day in (28, 29))
    history = asked(noon_before, noon_before)
    answer = may_ask(AskKind.SURVEY, history, rules, noon)
    assert answer == Wait(datetime(2026, 3, 29, 11, 0, tzinfo=UTC), reason)
    assert answer.until.tzinfo is UTC
    assert may_ask(AskKind.SURVEY, history, rules, noon + timedelta(hours=1)) == Allowed()


def test_the_latest_ask_counts_by_instant_not_by_what_the_clock_showed():
    first, second = (datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=fold) for fold in (0, 1))
    answer = may_ask(AskKind.REASK, asked(first, second), RULES, second)
    assert answer == Wait(datetime(2026, 11, 24, 1, 30, tzinfo=UTC), Reason.QUARANTINE)


def test_naive_times_are_refused():
    naive = datetime(2026, 3, 2, 9, 0)  # noqa: DTZ001 - the refused value itself
    with pytest.raises(ValueError, match="needs a time zone"):
        may_ask(AskKind.SURVEY, NEW, RULES, naive)
    with pytest.raises(ValueError, match="needs a time zone"):
        asked(this_survey=naive)
    with pytest.raises(ValueError, match="needs a time zone"):
        asked(any_survey=naive)


moments = st.none() | st.timedeltas(timedelta(0), timedelta(days=120)).map(lambda elapsed: NOW - elapsed)
waits = st.timedeltas(timedelta(0), timedelta(days=100))
ahead = st.none() | st.timedeltas(timedelta(0), timedelta(days=120)).map(lambda elapsed: NOW + elapsed)
histories = st.builds(
    ContactHistory,
    st.booleans(),
    st.booleans(),
    st.sampled_from(PersonKind),
    last_ask_this_survey=moments,
    last_ask_any=moments,
    planned=moments | ahead,
    newcomer_since=moments,
    excluded=st.booleans(),
    team_full_until=ahead,
    survey_full_until=ahead,
    account_full_until=ahead,
    account_asked=moments,
)
rule_sets = st.builds(ContactRules, waits, waits, st.frozensets(st.sampled_from(PersonKind)), waits)
kinds = st.sampled_from(KINDS)


def breaches(kind, history, rules, now):
    """Every reason against asking, by the plain words of the rules."""
    asks = [moment for moment in (history.last_ask_this_survey, history.last_ask_any) if moment]
    new, kind_of_person = history.newcomer_since, history.kind.value
    stands_against = {
        Reason.OPTED_OUT: history.opted_out,
        Reason.BOT: kind_of_person == "bot",
        Reason.GONE: kind_of_person == "gone",
        Reason.GUEST: kind_of_person == "guest" and PersonKind.GUEST not in rules.kinds,
        Reason.EXTERNAL: kind_of_person == "external" and PersonKind.EXTERNAL not in rules.kinds,
        Reason.MEMBER: kind_of_person == "member" and PersonKind.MEMBER not in rules.kinds,
        Reason.EXCLUDED: history.excluded,
        Reason.TENURE: new is not None and now - new < timedelta(days=14),
        Reason.TEAM_SPREAD: history.team_full_until is not None and now < history.team_full_until,
        Reason.ACCOUNT_SPREAD: history.account_full_until is not None and now < history.account_full_until,
        Reason.ACCOUNT_COOLDOWN: kind is not AskKind.REASK
        and history.account_asked is not None
        and now - history.account_asked < rules.account_cooldown,
        Reason.SURVEY_DAY_FULL: history.survey_full_until is not None and now < history.survey_full_until,
        Reason.OPEN_ASK: history.open_ask,
        Reason.COOLDOWN: kind is not AskKind.REASK
        and history.last_ask_this_survey is not None
        and now - history.last_ask_this_survey < rules.cooldown,
        Reason.QUARANTINE: any(now - moment < rules.quarantine for moment in asks)
        or (history.planned is not None and abs(now - history.planned) < max(rules.quarantine, DAILY_CAP)),
        Reason.DAILY_CAP: any(now - moment < timedelta(hours=24) for moment in asks),
    }
    return {reason for reason, stands in stands_against.items() if stands}


@given(kinds, histories, rule_sets)
def test_asks_exactly_when_no_rule_is_breached_and_names_one_that_is(kind, history, rules):
    against = breaches(kind, history, rules, NOW)
    answer = may_ask(kind, history, rules, NOW)
    assert (answer == Allowed()) == (not against)
    comes_before_a_plan = history.planned is not None and isinstance(answer, Wait)
    assert answer == Allowed() or answer.because in against or comes_before_a_plan


@given(kinds, histories, rule_sets)
def test_a_wait_is_as_long_as_needed_and_no_longer(kind, history, rules):
    answer = may_ask(kind, history, rules, NOW)
    if not isinstance(answer, Wait):
        return
    a_moment_before = answer.until - timedelta(microseconds=1)
    assert answer.until > NOW
    assert may_ask(kind, history, rules, answer.until) == Allowed()
    assert may_ask(kind, history, rules, a_moment_before) == answer
    assert answer.because in breaches(kind, history, rules, a_moment_before)


def test_the_answer_depends_on_nothing_but_the_rules_that_apply():
    for permanent, open_ask in product([True, False], repeat=2):
        history = replace(NEW, opted_out=permanent, open_ask=open_ask)
        expected = Never(Reason.OPTED_OUT) if permanent else Hold(Reason.OPEN_ASK) if open_ask else Allowed()
        assert may_ask(AskKind.SURVEY, history, RULES, NOW) == expected
