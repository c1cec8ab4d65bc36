"""The rolling score as a native chart, with the same in a sentence for whoever can't see it."""

from collections.abc import Sequence

from bot.core.numbers.shown import whole
from bot.core.reports.trend import TrendPoint
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.lines import points
from bot.slack.blocks.screen import CHART, Block, context
from bot.wording import day, say, short_day

LABEL_LENGTH, TITLE_LENGTH = 20, 50


def trend_blocks(trend: Sequence[TrendPoint], survey: Survey) -> list[Block]:
    """The line of a survey's rolling score with its interval, and its caption. Nothing where nothing is drawn."""
    if not trend:
        return []
    language, called = survey.language, survey.plan.measure.called
    measure = f"{called} %" if survey.plan.kind is Kind.CSAT else called
    labels = [short_day(point.day, language)[:LABEL_LENGTH] for point in trend]
    lines = {
        "chart-high": [point.interval.high for point in trend],
        "chart-nps": [point.nps for point in trend],
        "chart-low": [point.interval.low for point in trend],
    }
    chart = {
        "type": "line",
        "series": [
            {
                "name": say(name, language, measure=measure)[:LABEL_LENGTH],
                "data": [{"label": label, "value": whole(value)} for label, value in zip(labels, values, strict=True)],
            }
            for name, values in lines.items()
        ],
        "axis_config": {"categories": labels},
    }
    title = say("chart-title", language, measure=measure)
    drawn: Block = {"type": CHART, "title": title[:TITLE_LENGTH], "chart": chart}
    return [drawn, context(_caption(trend, survey.plan.window_days, language))]


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
