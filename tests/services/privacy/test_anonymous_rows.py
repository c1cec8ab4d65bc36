"""Whatever somebody does in an anonymous conversation, their rows stay those of a colleague who keeps silent."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.survey.plan import Privacy
from bot.demo.clock import SettableClock
from tests.conftest import TUESDAY
from tests.services.privacy.test_anonymous import rows_of, state_of

SAID = ("8", "9, it is fast", "The export is slow", "sorry, I meant 3", "ok", "skip", "who sees this?", "hm", "thanks")
DEEDS = st.one_of(
    st.tuples(st.just("clicks"), st.integers(0, 10)),
    st.tuples(st.just("types"), st.sampled_from(SAID)),
    st.tuples(st.just("presses"), st.sampled_from(("change", "keep", "that_is_all", "decline"))),
    st.tuples(st.just("edits"), st.sampled_from(SAID)),
    st.tuples(st.just("deletes"), st.none()),
    st.tuples(st.just("waits"), st.sampled_from((timedelta(minutes=2), timedelta(hours=20), timedelta(days=2)))),
)


@settings(max_examples=15)
@given(st.lists(DEEDS, max_size=12))
def test_no_deed_shows_in_the_rows_of_a_person(new_company, deeds):
    company = new_company(SettableClock(TUESDAY))
    company.hire("UANA", "UBEN")
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    typed = []
    for deed, what in deeds:
        do(company, deed, what, typed)
        assert state_of(company, "UANA") == state_of(company, "UBEN")
        assert rows_of(company, "UANA")["outbox"] == []
    company.wait(timedelta(days=14))
    assert state_of(company, "UANA") == state_of(company, "UBEN")
    assert company.contents()["conversations"] == []


def do(company, deed, what, typed):
    match deed:
        case "clicks":
            company.click("UANA", what)
        case "types":
            typed.append((company.types("UANA", what), what))
        case "presses":
            company.presses("UANA", what)
        case "edits" if typed:
            ts, before = typed[-1]
            company.edits("UANA", ts, before, what)
        case "deletes" if typed:
            company.deletes("UANA", typed.pop()[0])
        case "waits":
            company.wait(what)
