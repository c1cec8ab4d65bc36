"""A whole report: where the survey stands, then each side of it in short, with a button for all of it."""

from dataclasses import replace

from bot.core.reports.answered import Answered, Inquiry, Overview
from bot.core.reports.request import Request, View
from bot.core.survey.plan import Privacy
from bot.slack import ids
from bot.slack.blocks.numbers.chart import themes_chart, trend_blocks
from bot.slack.blocks.numbers.groups import breakdown_lines, is_empty
from bot.slack.blocks.numbers.lines import Told
from bot.slack.blocks.numbers.satisfaction import beside_line, told_of
from bot.slack.blocks.numbers.themes.wrong_theme import commented
from bot.slack.blocks.numbers.watching import claim_lines
from bot.slack.blocks.screen import Block, button, context, section
from bot.wording import say

MOST_GROUPS = 5  # on a phone; the button gives all of them


def overview_blocks(answered: Answered, overview: Overview, *, is_shared: bool) -> list[Block]:
    """The report side by side, what matters most first; beside each heading the way to all of it.

    is_shared: for a whole channel, without words or buttons.
    """
    asked, survey = answered.asked, answered.asked.survey
    told = told_of(answered.report, survey)
    beside = [beside_line(answered.beside, survey.language)] if answered.beside else []
    claims = claim_lines(overview.watched, survey) if overview.watched else []
    blocks = [section("\n".join([told.headline, *beside, *claims, *told.reworded]))]
    sides = [
        _answers(told, asked),
        _trend(overview, asked),
        [] if is_shared else _words(overview, asked),
        _themes(overview, asked),
        _moved(told, asked),
        _split(overview, asked),
        _against(told, asked),
    ]
    for heading, *content in filter(None, sides):
        blocks += [section(heading["text"]["text"]) if is_shared else heading, *content]
    return blocks


def _answers(told: Told, asked: Inquiry) -> list[Block]:
    stands = [*told.bands[:1], *told.rate]
    if not stands:
        return []
    return [_heading("heading-answers", "button-working", asked, view=View.WORKING), section("\n".join(stands))]


def _trend(overview: Overview, asked: Inquiry) -> list[Block]:
    drawn = trend_blocks(overview.trend, asked.survey)
    return [_heading("heading-trend", "button-trend", asked, view=View.TREND), *drawn] if drawn else []


def _words(overview: Overview, asked: Inquiry) -> list[Block]:
    """The newest comments; single answers for whoever may see them, and where there are any to see."""
    if not overview.comments:
        return []
    shows_more = asked.shows_answers and asked.survey.plan.privacy is not Privacy.ANONYMOUS
    heading = _heading("comments-newest", "button-responses", asked, view=View.RESPONSES)
    quotes = (block for comment in overview.comments for block in commented(comment, asked))
    return [heading if shows_more else section(heading["text"]["text"]), *quotes]


def _themes(overview: Overview, asked: Inquiry) -> list[Block]:
    drawn = themes_chart(overview.themes, asked.survey)
    return [_heading("heading-themes", "button-themes", asked, view=View.THEMES), *drawn] if drawn else []


def _moved(told: Told, asked: Inquiry) -> list[Block]:
    if not told.passives:
        return []
    heading = _heading("heading-moved", "button-movement", asked, view=View.MOVEMENT)
    return [heading, section("\n".join(told.passives))]


def _split(overview: Overview, asked: Inquiry) -> list[Block]:
    if overview.split is None or is_empty(overview.split):
        return []
    title, *lines = breakdown_lines(overview.split, asked.survey, most=MOST_GROUPS)
    return [section(title) | _button("button-groups", asked, by=overview.split.property), section("\n".join(lines))]


def _against(told: Told, asked: Inquiry) -> list[Block]:
    """Goal and benchmark, each in a sentence; in small print where the benchmark comes from, and what it takes."""
    judged = [*told.goal, *told.bands[1:], *told.benchmark[:1]]
    small = [*told.benchmark[1:], *told.missing]
    if not judged:
        return []
    heading = _heading("heading-against", "button-benchmarks", asked, view=View.BENCHMARKS)
    return [heading, section("\n".join(judged)), *([context(" ".join(small))] if small else [])]


def _heading(title: str, label: str, asked: Inquiry, *, view: View) -> Block:
    return section(f"*{say(title, asked.survey.language)}*") | _button(label, asked, view=view)


def _button(label: str, asked: Inquiry, **changes: View | str) -> Block:
    """The words that ask for a side of the report travel along. changes: of the request."""
    deeper: Request = replace(asked.request, **changes)  # type: ignore[arg-type]
    return {"accessory": button(say(label, asked.survey.language), ids.DEEPER, deeper.text)}
