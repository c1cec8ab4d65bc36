"""Reports of a year that was lived through, held against the books of those who lived it."""

from datetime import timedelta
from fractions import Fraction

from bot.core.actions.aim import Mentions, Share
from bot.core.actions.listing import Listed
from bot.core.actions.log import State
from bot.core.clock.window import window_named
from bot.core.numbers.movement import conversion_of
from bot.core.reports.answered import Inquiry
from bot.core.reports.themes.themes import ThemesReport
from bot.core.survey.roles import OPERATOR
from bot.services.actions.listing import listed
from bot.services.numbers import requesting, theming
from tests.services.actions.a_year import Year
from tests.services.actions.books_of_a_year import PASSIVE, PROMOTER, Action

TWO_WEEKS = timedelta(days=14)


def asked(year: Year, words: str) -> Inquiry:
    return requesting.read_typed(year.company.ctx, OPERATOR, f"acme {words}")


def themes_of(year: Year, words: str) -> ThemesReport:
    return theming.themes(year.company.ctx, asked(year, f"themes {words}")).report


def check_reports(year: Year, words: str) -> None:
    """Hold the score, the themes and the movement of some days against the books."""
    today = year.company.clock().date()
    window = window_named(words, today)
    days = (window.start or year.start.date(), window.end)
    report = year.company.report(words)
    counts = report.counts
    assert (counts.detractors, counts.passives, counts.promoters) == year.books.bands(*days)
    themes = themes_of(year, words)
    assert {row.theme: (row.lost, row.counts.n) for row in themes.rows} == year.books.lost(*days)
    detractors, passives, promoters = year.books.bands(*days)
    n = detractors + passives + promoters
    assert themes.lost == (100 - Fraction(100 * (promoters - detractors), n) if n else 0)
    moves = year.books.moves(*days)
    assert report.movement.people == moves
    conversion = conversion_of(report.movement)
    passives = sum(n for (before, _), n in moves.items() if before == PASSIVE)
    assert (conversion.converted, conversion.passives) == (moves[PASSIVE, PROMOTER], passives)


def check_actions(year: Year) -> dict[str, Listed]:
    """Hold what came of actions against the books."""
    found = {one.view.action.id: one for one in listed(year.company.ctx, asked(year, "actions all"))}
    for action in year.books.actions:
        outcome = found[action.id].outcome
        said = outcome.answers
        assert (said.yes, said.partly, said.no) == tuple(action.said[one] for one in ("yes", "partly", "no"))
        assert (outcome.told, outcome.held_out, outcome.waiting) == (len(action.told), len(action.left_alone), 0)
        for moved, counted in ((outcome.moved, action.moved), (outcome.moved_without, action.moved_without)):
            assert moved.ways == tuple(counted[one] for one in ("up", "same", "down"))
        assert year.state(action) is (State.DROPPED if action.dropped else State.SHIPPED)
    return found


def check_whom(year: Year, action: Action) -> None:
    """Told or left alone was whoever asked for it; asked again, two weeks later, each passive of them."""
    assert set(action.told) <= set(action.hoped)
    assert {action.hoped[who][1] for who in action.left_alone} <= {PASSIVE}
    if action.dropped:
        assert not action.left_alone
        return
    passives = {who for who, (_, as_what) in action.hoped.items() if as_what == PASSIVE}
    assert passives - year.books.stopped <= set(action.asked_again) <= passives
    assert min(action.asked_again.values()) >= TWO_WEEKS


def live(year: Year) -> None:
    """First asks, an action that is shipped, one that is measured by mentions, and one that is dropped."""
    year.live(30)
    check_reports(year, "all")
    first = year.plan("speed", "solved 60 %")
    year.live(32)
    year.end(first, "speed")
    year.live(100)
    check_reports(year, "90d")
    check_actions(year)
    second = year.plan("reliability", "mentions 1 %")
    year.live(122)
    year.end(second, "reliability")
    year.live(210)
    third = year.plan("price", "mentions 1 %")
    year.live(212)
    year.end(third, "price", dropped=True)
    year.live(365)


def check(year: Year) -> dict[str, Listed]:
    """Hold everything against the books; gives the actions as they are listed."""
    for words in ("all", "12m", "90d", "30d"):
        check_reports(year, words)
    found = check_actions(year)
    for action in year.books.actions:
        check_whom(year, action)
        assert_share(year, found[action.id])
    return found


def assert_share(year: Year, one: Listed) -> None:
    """An action that is measured by mentions is told with how often its theme is mentioned."""
    plan = one.view.standing.plan
    if isinstance(plan.aim, Mentions):
        assert one.now == Share(*year.books.mentions(plan.themes[0]))
