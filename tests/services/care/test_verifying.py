"""Asked once more after a case was closed, where privacy was promised: what comes of it, and what is never learned."""

from dataclasses import dataclass, field

import pytest
from sqlalchemy import select

from bot.core.care.log import What
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State
from bot.core.survey.decision import Decision
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.core.understanding import Topic
from bot.services.asking import steering
from bot.services.care import handling
from bot.services.privacy.forgetting import forget
from bot.services.survey.surveys import delete_survey
from bot.slack.blocks.conversation.ask import ask_screen
from bot.slack.blocks.conversation.explain import explain_screen
from storage.schema import asks, case_log, cases
from tests.services.small_company import DAY, ON_EACH_DATABASE, Company

STAFF = ("UCHLOE", "U1", "U2", "U3", "U4")
LATER = ("U5", "U6", "U7", "U8", "U9")
OWNER = Who(Role.MEMBER, "UOWNER")
WORDS = "It ate my changes twice this week"


@dataclass
class Closed:
    """A confidential survey whose one case, of UCHLOE's words, is closed; they gave a 3."""

    company: Company
    case_id: str = field(init=False)

    def __post_init__(self) -> None:
        self.company.hire(*STAFF, *LATER)
        self.company.survey(privacy=Privacy.CONFIDENTIAL, cases=("detractor",), people=STAFF, cooldown_days=200)
        self.company.tick()
        self.all_answer(STAFF, words=True)
        with self.company.engine.connect() as db:
            (self.case_id,) = db.scalars(select(cases.c.id))
        self.close()

    def close(self) -> None:
        handling.close(self.company.ctx, OWNER, self.case_id, cause="Two tabs", done="mended", told=None)
        self.company.deliver()

    def all_answer(self, whom: tuple[str, ...], *, words: bool = False) -> None:
        """Let five people answer, whose answers are released the next morning."""
        for who in whom:
            self.company.click(who, 3 if who == "UCHLOE" else 9)
            if words:
                self.company.types(who, WORDS if who == "UCHLOE" else "It is fast")
        self.company.wait(DAY)

    def a_month_passes(self) -> None:
        self.company.wait(30 * DAY)

    def others_answer(self) -> None:
        self.company.change(people=(*STAFF, *LATER))
        self.company.wait(15 * DAY)  # nobody is asked in their first days
        self.all_answer(LATER)

    @property
    def asked_again(self) -> bool:
        return self.ask.asked_at is not None

    @property
    def ask(self):
        return next(one for one in self.company.asks("UCHLOE") if one.verifies)

    @property
    def log(self) -> list[str]:
        with self.company.engine.connect() as db:
            return list(db.scalars(select(case_log.c.what).order_by(case_log.c.id)))

    @property
    def said(self) -> list[str]:
        """What the team reads of the case."""
        return self.company.texts[f"case:{self.case_id}"]


@pytest.fixture
def closed(company):
    return Closed(company)


@ON_EACH_DATABASE
def test_still_low_it_is_open_again_with_a_release_of_others_answers_and_says_no_more(closed):
    before = list(closed.said)
    closed.a_month_passes()
    closed.company.click("UCHLOE", 1, closed.ask)
    closed.company.wait(3 * DAY)
    assert (closed.said, What.VERIFIED in closed.log) == (before, False), "whoever was asked just now would be known"
    closed.others_answer()
    assert closed.log[-3:] == [What.VERIFIED, What.REOPENED, What.OFFERED]
    news = closed.said[len(before) :]
    assert any("still sees it as unsolved" in one for one in news)
    assert not any(word in one for one in news for word in ("Chloe", "UCHLOE", "lower", "as low", "*1*"))


def test_the_question_promises_one_number_and_no_more(closed):
    closed.a_month_passes()
    asked = ask_screen(closed.ask, None, typing=True).text
    assert "One number, and that is all." in asked
    assert "short questions" not in asked
    assert "One number" in explain_screen(closed.ask, Topic.EFFORT).text


def test_better_nobody_hears_of_it(closed):
    closed.a_month_passes()
    closed.company.click("UCHLOE", 9, closed.ask)
    before = closed.said[-1]
    closed.others_answer()
    assert closed.log[-1] == What.VERIFIED
    assert set(closed.said[closed.said.index(before) :]) == {before}, "the post reads as it did"


def test_whoever_is_forgotten_after_they_answered_leaves_nothing_to_settle(closed):
    closed.a_month_passes()
    closed.company.click("UCHLOE", 1, closed.ask)
    forget(closed.company.ctx, "UCHLOE")
    closed.others_answer()
    assert not {What.VERIFIED, What.REOPENED} & set(closed.log)
    with closed.company.engine.connect() as db:
        left = db.execute(select(asks.c.verified, asks.c.case_id).where(asks.c.case_id.is_not(None)))
        assert left.all() == []


def test_whoever_is_forgotten_before_is_not_asked(closed):
    forget(closed.company.ctx, "UCHLOE")
    asked = closed.company.heard("UCHLOE")
    closed.a_month_passes()
    assert closed.company.heard("UCHLOE") == asked


def test_whoever_opted_out_is_not_asked(closed):
    closed.company.stops("UCHLOE")
    closed.a_month_passes()
    assert (closed.asked_again, closed.ask.closed_reason) == (False, ClosedReason.STOP)


def test_whoever_opts_out_after_they_answered_has_answered(closed):
    closed.a_month_passes()
    closed.company.click("UCHLOE", 1, closed.ask)
    closed.company.stops("UCHLOE")
    closed.others_answer()
    assert What.REOPENED in closed.log


def test_a_paused_survey_asks_nobody_once_more_until_it_goes_on(closed):
    survey = closed.company.stored()
    steering.steer(closed.company.ctx, survey, Decision.PAUSE, actor="test")
    closed.a_month_passes()
    assert not closed.asked_again
    steering.steer(closed.company.ctx, survey, Decision.RESUME, actor="test")
    closed.company.wait(4 * DAY)
    assert closed.asked_again


def test_a_wave_that_is_stopped_takes_the_question_along(closed):
    steering.steer(closed.company.ctx, closed.company.stored(), Decision.STOP, actor="test")
    closed.a_month_passes()
    assert (closed.asked_again, closed.ask.state) == (False, State.CLOSED)


def test_a_survey_that_is_deleted_takes_all_of_it_along(closed):
    closed.a_month_passes()
    closed.company.click("UCHLOE", 1, closed.ask)
    delete_survey(closed.company.ctx, closed.company.stored(), actor="test")
    closed.company.wait(DAY)
    left = closed.company.contents()
    assert not left["cases"] + left["case_log"] + left["asks"]


def test_a_case_that_is_open_again_asks_nobody(closed):
    handling.do(closed.company.ctx, OWNER, What.REOPENED, closed.case_id)
    closed.a_month_passes()
    assert (closed.asked_again, closed.ask.closed_reason) == (False, ClosedReason.CASE_MOVED)


def test_words_whose_writer_showed_their_name_are_not_asked_about(closed, company):
    """What came of it would tell whose number is low."""
    with company.engine.begin() as db:
        db.execute(cases.update().values(shows="name"))
    closed.a_month_passes()
    assert (closed.asked_again, closed.ask.closed_reason) == (False, ClosedReason.CASE_MOVED)
