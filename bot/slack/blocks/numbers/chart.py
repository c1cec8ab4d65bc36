"""The rolling score as a native chart, with the same in a sentence for whoever can't see it."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.core.numbers.shown import whole
from bot.core.reports.themes.over_time import ThemesOverTime
from bot.core.reports.trend import TrendPoint
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.lines import points
from bot.slack.blocks.numbers.themes.theme_names import theme_label, theme_name
from bot.slack.blocks.screen import CHART, Block, context
from bot.wording import day, say, short_day

LABEL_LENGTH, TITLE_LENGTH = 20, 50


def trend_blocks(trend: Sequence[TrendPoint], survey: Survey) -> list[Block]:
    """The line of a survey's rolling score with its interval, and its caption. Nothing where nothing is drawn."""
    if not trend:
        return []
    language, called = survey.language, survey.plan.measure.called
    measure = f"{called} %" if survey.plan.kind is Kind.CSAT else called
    lines = {
        "chart-high": [point.interval.high for point in trend],
        "chart-nps": [point.nps for point in trend],
        "chart-low": [point.interval.low for point in trend],
    }
    drawn = _drawn(
        say("chart-title", language, measure=measure),
        [point.day for point in trend],
        [(say(name, language, measure=measure), values) for name, values in lines.items()],
        language,
    )
    return [drawn, context(_caption(trend, survey.plan.window_days, language))]


def _drawn(title: str, days: Sequence[date], lines: Sequence[tuple[str, Sequence[float]]], language: str) -> Block:
    """A chart of lines, each under its name, with a value of [-1, 1] a day, drawn in hundredths."""
    names = _names(name for name, _ in lines)
    labels = [short_day(one, language)[:LABEL_LENGTH] for one in days]
    chart = {
        "type": "line",
        "series": [
            {
                "name": name,
                "data": [{"label": label, "value": whole(value)} for label, value in zip(labels, values, strict=True)],
            }
            for name, (_, values) in zip(names, lines, strict=True)
        ],
        "axis_config": {"categories": labels},
    }
    return {"type": CHART, "title": title[:TITLE_LENGTH], "chart": chart}


def _names(written: Iterable[str]) -> list[str]:
    """Cut names as Slack takes them: it refuses two lines of one name, which they may have by then."""
    names: list[str] = []
    for one in written:
        name, number = one[:LABEL_LENGTH], 1
        while name in names:
            number += 1
            name = f"{one[: LABEL_LENGTH - 2]} {number}"
        names.append(name)
    return names


def themes_chart(found: ThemesOverTime, survey: Survey) -> list[Block]:
    """The lines of how often themes were mentioned, and their caption. Nothing where nothing is drawn."""
    if not found.shares:
        return []
    language = survey.language
    lines = [(theme_label(theme, survey), shares) for theme, shares in found.shares.items()]
    moved = (
        say(
            "themes-chart-moved", language, theme=theme_name(theme, survey), was=whole(shares[0]), now=whole(shares[-1])
        )
        for theme, shares in found.shares.items()
    )
    ends = {"first": day(found.days[0], language), "last": day(found.days[-1], language)}
    caption = say("themes-chart-caption", language, themes=" · ".join(moved), days=survey.plan.window_days, **ends)
    return [_drawn(say("themes-chart-title", language), found.days, lines, language), context(caption)]


def _caption(trend: Sequence[TrendPoint], days: int, language: str) -> str:
    first, last = trend[0], trend[-1]
    return say(
        "chart-caption",
        language,
        days=days,
        first=day(first.day, language),
        last=day(last.day, language),
        nps=points(first.nps),
        nps_now=points(last.nps),
        low=points(first.interval.low),
        high=points(first.interval.high),
        low_now=points(last.interval.low),
        high_now=points(last.interval.high),
    )
