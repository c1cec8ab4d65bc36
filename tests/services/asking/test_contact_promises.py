"""Whatever people do and however time passes: never too often, never after "stop", never at a bad hour."""

from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.core.conversation.ask import AskKind
from bot.demo.clock import SettableClock
from tests.examples import examples

MONDAY = datetime(2026, 10, 19, 7, 0, tzinfo=UTC)  # the week before Europe's clocks change
ZONES = {"UANA": "Europe/Berlin", "UBEN": "America/Los_Angeles"}
PLANS = {"acme": 31, "second": 1}  # name: days of cool-down, the second one set carelessly

who = st.sampled_from(sorted(ZONES))
steps = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.sampled_from([1, 5, 20, 24, 72, 24 * 8, 24 * 16, 24 * 31])),
        st.tuples(st.just("click"), who, st.integers(0, 10)),
        st.tuples(st.just("type"), who, st.sampled_from(["8", "later", "why?", "help", "Fine."])),
        st.tuples(st.just("not now"), who),
        st.tuples(st.just("stop"), who),
        st.tuples(st.just("start"), who),
        st.tuples(st.just("pause"), st.sampled_from(sorted(PLANS)), st.booleans()),
        st.tuples(st.just("down"), st.sampled_from([3, 40, 24 * 12])),
    ),
    min_size=4,
    max_size=16,
)


class Story:
    """Plays steps and keeps when each person did not want to be asked."""

    def __init__(self, company):
        self.company = company
        self.decided = defaultdict(list)  # who: (moment, wants to be asked)
        for name, zone in ZONES.items():
            company.hire(name, zone=zone)
        for name, days in PLANS.items():
            company.survey(name=name, cooldown_days=days, summary_channel=None)
        company.deliver = lambda: None
        company.tick()

    def play(self, step):
        match step:
            case ("wait", hours):
                self.company.wait(timedelta(hours=hours))
            case ("down", hours):
                self.company.clock.move_to(self.company.clock() + timedelta(hours=hours))
                self.company.tick()
            case ("pause", name, paused):
                self.company.change(name, paused=paused)
            case ("type", name, text):
                self.company.types(name, text)
            case ("stop" | "start" as word, name):
                self.company.types(name, word)
                self.decided[name].append((self.company.clock(), word == "start"))
            case _:
                self._press(*step)

    def _press(self, button, name, score=None):
        sent = [ask for ask in self.company.asks(name) if ask.asked_at]
        if sent and button == "click":
            self.company.click(name, score, ask=sent[-1])
        elif sent:
            self.company.not_now(name, ask=sent[-1])

    def questions(self):
        """Every question that was put into the outbox: who: (moment, ask) in order."""
        asks = {ask.id: ask for ask in self.company.asks()}
        found = defaultdict(list)
        for row in sorted(self.company.contents()["outbox"], key=lambda row: row["id"]):
            if row["kind"] == "ask":
                ask = asks[row["ask_id"]]
                found[ask.person.slack_user_id].append((row["queued_at"], ask))
        return found

    def wants(self, name, moment):
        return ([True] + [wanted for at, wanted in self.decided[name] if at < moment])[-1]


def check_hours(name, questions):
    for moment, _ in questions:
        local = moment.astimezone(ZoneInfo(ZONES[name]))
        assert local.weekday() < 5
        assert 9 <= local.hour < 11


def check_pauses_between(questions):
    for (earlier, first), (later, second) in pairwise(questions):
        if first.id != second.id:  # the same ask comes back after "not now", and no cap applies to that
            assert later - earlier >= timedelta(days=30)
    assert max(Counter(ask.id for _, ask in questions).values(), default=0) <= 2


def check_cooldown(questions):
    for name, days in PLANS.items():
        first_time = {}
        for moment, ask in questions:
            if ask.survey.plan.name == name and ask.kind is AskKind.SURVEY:
                first_time.setdefault(ask.id, moment)
        moments = sorted(first_time.values())
        assert all(later - earlier >= timedelta(days=days) for earlier, later in pairwise(moments))


def check_one_current_answer(company):
    current = Counter((row.person_id, row.survey_id) for row in company.current() if row.kind != AskKind.REASK)
    assert set(current.values()) <= {1}


@examples(8)
@given(steps)
def test_no_sequence_of_events_breaks_a_promise_about_being_asked(new_company, steps):
    company = new_company(SettableClock(MONDAY))
    story = Story(company)
    for step in steps:
        story.play(step)
    for name, questions in story.questions().items():
        check_hours(name, questions)
        check_pauses_between(questions)
        check_cooldown(questions)
        assert all(story.wants(name, moment) for moment, _ in questions)
    check_one_current_answer(company)
