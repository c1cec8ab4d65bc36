"""What people type: any character that there is, at any length, in any order."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.survey.plan import Privacy
from bot.services.privacy.forgetting import kept_about
from tests.hostile.siege import attacks
from tests.services.small_company import DAY, Company, summaries

SAID = [
    "8", "9 because", "no", "stop", "start", "later", "next week", "tomorrow at 3pm", "sorry, I meant 6", "why me?",
    "10/10", "skip", "that is all", "-1", "1e9", "٣", "８", "9" * 4_000, "x" * 50_000, "&" * 3_000,
    "* " * 3_000, "<" * 500,
    "<!channel> <@U1> <#C1|x> <http://x.example|y>", "\u202e\u200b\ufeff", "a\x00b", "\U0001f9e8" * 300, "```", "> q",
    "=1+1", "\r\n\r\n", "{$product}", "{ -brand }", "%s %(x)s {0}",
]  # fmt: skip


def test_whatever_is_typed_edited_and_deleted_is_kept_whole_and_nothing_fails(sqlite_engine, clock, logged):
    company = Company(sqlite_engine, clock)
    company.hire("UANA", "UBEN", "UCHLOE")
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    words = st.sampled_from(SAID) | st.text(max_size=60)
    deeds = st.sampled_from(["types", "types", "types", "edits", "deletes"])

    @attacks(25)
    @given(st.sampled_from(["UANA", "UBEN", "UCHLOE"]), st.lists(st.tuples(deeds, words), min_size=1, max_size=4))
    def attack(who, said):
        typed = [(company.types(who, "Something."), "Something.")]
        for deed, text in said:
            if deed == "types":
                typed.append((company.types(who, text), text))
            elif deed == "edits":
                company.edits(who, *typed[-1], text)
            else:
                company.deletes(who, typed[-1][0])
        assert kept_about(company.ctx, who) is not None
        assert max(len(text) for lane in company.texts.values() for text in lane) < 40_000

    attack()
    company.wait(2 * DAY)
    assert summaries(company)
    assert [entry for entry in logged if entry["log_level"] in {"error", "critical"}] == []
