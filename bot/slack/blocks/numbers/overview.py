"""A whole report: where the survey stands, then each side of it in short, with a button for all of it."""

from dataclasses import replace

from bot.core.reports.answered import Answered, Inquiry, Overview
from bot.core.reports.request import Request, View
from bot.core.survey.survey import Privacy
from bot.slack import ids
from bot.slack.blocks.numbers.chart import trend_blocks
from bot.slack.blocks.numbers.groups import breakdown_block
from bot.slack.blocks.numbers.lines import Told
from bot.slack.blocks.numbers.satisfaction import beside_line, told_of
from bot.slack.blocks.numbers.watching import claim_lines
from bot.slack.blocks.screen import Block, button, context, quote, section
from bot.wording import say

MOST_GROUPS = 5  # on a phone; the button gives all of them


def overview_blocks(answered: Answered, overview: Overview, *, is_shared: bool) -> list[Block]:
    """The report block by block, what matters most first. is_shared: for a whole channel, without words or buttons."""
    asked, survey = answered.asked, answered.asked.survey
    told = told_of(answered.report, survey)
    beside = [beside_line(answered.beside, survey.language)] if answered.beside else []
    claims = claim_lines(overview.watched, survey) if overview.watched else []
    blocks = [section("\n".join([told.headline, *beside, *claims, *told.reworded]))]
    if stands := [*told.bands[:1], *told.rate]:
        blocks.append(_deeper("\n".join(stands), "button-working", asked, View.WORKING, is_shared=is_shared))
    blocks += _trend(overview, asked, is_shared=is_shared)
    if not is_shared:
        blocks += _words(overview, asked)
    if told.passives:
        blocks.append(_deeper("\n".join(told.passives), "button-movement", asked, View.MOVEMENT, is_shared=is_shared))
    if overview.split is not None:
        split = breakdown_block(overview.split, survey, most=MOST_GROUPS)
        blocks.append(split if is_shared else split | _button("button-groups", asked, by=overview.split.property))
    return [*blocks, *_against(told, asked, is_shared=is_shared)]


def _trend(overview: Overview, asked: Inquiry, *, is_shared: bool) -> list[Block]:
    """The chart, and beside the same in words the way to the trend in full."""
    drawn = trend_blocks(overview.trend, asked.survey)
    if not drawn or is_shared:
        return drawn
    *chart, caption = drawn
    words = caption["elements"][0]["text"]
    return [*chart, _deeper(words, "button-trend", asked, View.TREND, is_shared=is_shared)]


def _words(overview: Overview, asked: Inquiry) -> list[Block]:
    """The newest comments; single answers for whoever may see them, and where there are any to see."""
    if not overview.comments:
        return []
    title = section("*" + say("comments-newest", asked.survey.language) + "*")
    if asked.shows_answers and asked.survey.plan.privacy is not Privacy.ANONYMOUS:
        title |= _button("button-responses", asked, view=View.RESPONSES)
    return [title, *(section(quote(comment.text)) for comment in overview.comments)]


def _against(told: Told, asked: Inquiry, *, is_shared: bool) -> list[Block]:
    """Goal and benchmark, each in a sentence; in small print where the benchmark comes from, and what it takes."""
    judged = [*told.goal, *told.bands[1:], *told.benchmark[:1]]
    small = [*told.benchmark[1:], *told.missing]
    if not judged:
        return []
    first = _deeper("\n".join(judged), "button-benchmarks", asked, View.BENCHMARKS, is_shared=is_shared)
    return [first, *([context(" ".join(small))] if small else [])]


def _deeper(text: str, label: str, asked: Inquiry, view: View, *, is_shared: bool) -> Block:
    return section(text) if is_shared else section(text) | _button(label, asked, view=view)


def _button(label: str, asked: Inquiry, **changes: View | str) -> Block:
    """The words that ask for a side of the report travel along. changes: of the request."""
    deeper: Request = replace(asked.request, **changes)  # type: ignore[arg-type]
    said = say(label, asked.survey.language, **({"property": deeper.by} if deeper.by else {}))
    return {"accessory": button(said, ids.DEEPER, deeper.text)}
