"""Where privacy was promised, words that an owner chooses tell nothing of those who wrote them."""

from sqlalchemy import update

from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.actions import notifying, reading
from bot.slack.blocks.actions.reach import reach_lines
from bot.slack.reports import answer_report
from storage.schema import people
from tests.services.actions.shipped import OWNER, action_of, answered, ship, told
from tests.services.small_company import DAY

STAFF = tuple(f"UX{number}" for number in range(6))


def all_write(company):
    company.profiles.clear()
    company.hire(*STAFF)
    said = {who: f"Exports fail in {who}ville" for who in STAFF}
    return answered(company, said, privacy=Privacy.CONFIDENTIAL)


def leaves(company, who):
    with company.engine.begin() as db:
        db.execute(update(people).where(people.c.slack_user_id == who).values(kind=PersonKind.GONE))


def preview(company, survey, *whose, held_out):
    """What is seen before an action goes for the words of these people alone."""
    action = action_of(company, survey, words=tuple(f"{who}ville" for who in whose), held_out=held_out)
    return list(reach_lines(notifying.reach(company.ctx, reading.view(company.ctx, action)), "en"))


def test_a_preview_tells_neither_who_has_left_nor_who_is_a_passive_nor_whose_words_are_whose(company):
    survey = all_write(company)
    leaves(company, "UX0")
    for held_out in ("0", "50 %"):
        alone = preview(company, survey, "UX1", held_out=held_out)
        assert not any(character.isdigit() for line in alone for character in line.replace("50 %", ""))
        assert preview(company, survey, "UX0", held_out=held_out) == alone
        assert all(preview(company, survey, who, held_out=held_out) == alone for who in STAFF)
        assert preview(company, survey, *STAFF[1:], held_out=held_out) == alone
        assert preview(company, survey, "nobody", held_out=held_out) == alone


def test_nor_do_its_figures_once_they_are_told(company):
    survey = all_write(company)
    leaves(company, "UX0")
    ship(company, action_of(company, survey, words=("UX0ville",)))
    ship(company, action_of(company, survey, words=tuple(f"{who}ville" for who in STAFF[1:])))
    company.wait(2 * DAY)
    assert len(told(company)) == 5
    for who in (OWNER, OPERATOR):
        text = answer_report(company.ctx, who, "actions all", "en").text
        assert "Told" not in text
        assert text.count("Whether it is solved is told once five people have said.") == 2
