"""A whole year: what reports tell of themes, of actions and of who moved is what an independent count says."""

from itertools import pairwise

from bot.core.survey.plan import Privacy
from bot.services.actions.listing import listed
from tests.services.actions.a_year import Year
from tests.services.actions.checked_year import asked, check, live, themes_of


def test_a_year_of_a_company_is_what_an_independent_count_says(company):
    year = Year(company, 50, seed=5, held_out="25", spread=3)
    live(year)
    check(year)
    first, second, third = year.books.actions
    held_against = (first.told, first.left_alone, first.moved, first.moved_without, second.moved, third.told)
    assert all(held_against)


def figures_of(year):
    """What is told of a guarded survey; each at most what happened."""
    report = year.company.report()
    figures = {"answers": report.counts.n, "twice": report.movement.answered_twice}
    given = [one for answers in year.books.given.values() for one in answers if not one.again]
    assert report.counts.n <= len(given)
    for row in themes_of(year, "all").rows:
        assert 5 <= row.counts.n <= sum(row.theme in one.about or not row.theme for one in given)
    for one in listed(year.company.ctx, asked(year, "actions all")):
        if one.outcome is not None:
            found, happened = one.outcome, year.books.actions[0]
            said = found.answers
            figures |= {"said": said.n, "moved": found.moved.n}
            assert all(getattr(said, name) <= happened.said[name] for name in ("yes", "partly", "no"))
            assert all(getattr(found.moved, way) <= happened.moved[way] for way in ("up", "same", "down"))
    return figures


def test_where_privacy_was_promised_figures_are_whole_batches_and_never_more_than_what_happened(company):
    seen = []
    watch = lambda: seen.append(figures_of(year))  # noqa: E731 (one line less)
    year = Year(company, 50, seed=21, privacy=Privacy.CONFIDENTIAL, held_out="0", spread=3, watch=watch)
    year.live(30)
    action = year.plan("speed", "solved 60 %")
    year.live(32)
    year.end(action, "speed")
    year.live(75)
    for name in ("answers", "twice", "said", "moved"):
        steps = [after - before for before, after in pairwise(one.get(name, 0) for one in seen)]
        assert all(step == 0 or step >= 5 for step in steps), name
    assert min(seen[-1][name] for name in ("answers", "said", "moved")) >= 5
