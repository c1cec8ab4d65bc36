"""A survey's numbers at a glance, as the App Home shows them."""

from collections.abc import Sequence

from bot.core.reports.report import Report
from bot.core.reports.summary.watched import Watched
from bot.core.reports.trend import TrendPoint
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.chart import trend_blocks
from bot.slack.blocks.numbers.lines import brief_lines
from bot.slack.blocks.numbers.satisfaction import headline_of
from bot.slack.blocks.numbers.watching import claim_lines
from bot.slack.blocks.screen import Block, context, section


def glance_blocks(report: Report, trend: Sequence[TrendPoint], watched: Watched, survey: Survey) -> list[Block]:
    """The score with its range, the line, goal and response rate.

    Who may look every day is told no verdict on two windows, but what is claimed for whoever does.
    """
    first = section("\n".join([headline_of(report, survey, judged=False), *claim_lines(watched, survey)]))
    return [first, *trend_blocks(trend, survey), *map(context, brief_lines(report, survey))]
