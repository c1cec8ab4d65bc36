"""`/nps report` as it was asked for, with its controls."""

from bot.core.exchange.report_table import as_csv
from bot.core.numbers.chance.change import Change
from bot.core.reports.answered import Answered, Inquiry, RivalSurvey
from bot.core.reports.report import Report
from bot.core.reports.request import Request, RivalKind
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.numbers.groups import breakdown_block, score_values, shown_value
from bot.slack.blocks.numbers.lines import signed
from bot.slack.blocks.numbers.overview import overview_blocks
from bot.slack.blocks.numbers.satisfaction import beside_line, counted_line, told_of
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    button,
    context,
    escape,
    fitting,
    header,
    menu,
    option,
    screen,
    section,
)
from bot.wording import day, say

PERIODS = ("7d", "30d", "90d", "12m", "this quarter", "all")
LONGEST_CSV = 2900  # a section holds 3,000 characters
LONGEST_BLOCK_ID = 255
LONGEST_SHARED = 500  # characters of a request that the outbox keeps


def answered_screen(answered: Answered, *, shared_by: str | None = None) -> Screen:
    """The report to whoever asked for it, with controls; or shared, with who shared it.

    What matters most comes first. Shared, it quotes nobody: others may read along there than those who read summaries.
    """
    asked, language = answered.asked, answered.asked.survey.language
    survey, request = asked.survey, asked.request
    is_shared = shared_by is not None
    blocks = [
        header(say("report-title", language, product=survey.plan.product)),
        *report_blocks(answered, is_shared=is_shared),
    ]
    blocks.append(
        context(counted_line(survey, answered.report.policy), say("read-as", language, words=escape(request.text)))
    )
    if shared_by is not None:
        blocks.append(context(say("shared-by", language, person=f"<@{escape(shared_by)}>")))
    else:
        blocks += _controls(request, survey)
    return screen(blocks)


def report_blocks(answered: Answered, *, is_shared: bool = False) -> list[Block]:
    """Everything that a report says, from what is read when nothing else is on."""
    if answered.overview is not None:
        return overview_blocks(answered, answered.overview, is_shared=is_shared)
    survey, request = answered.asked.survey, answered.asked.request
    told, blocks = told_of(answered.report, survey), list[Block]()
    beside = [beside_line(answered.beside, survey.language)] if answered.beside else []
    if request.where is not None:
        name, value = request.where
        language = survey.language
        part = say("part-only", language, property=escape(name), value=shown_value(value, name, language))
        blocks.append(context(part))
    blocks += _paragraphs([told.headline, *beside, *_rival_lines(answered)], [*told.bands[:1], *told.rate])
    if answered.breakdown is not None:
        blocks.append(breakdown_block(answered.breakdown, survey))
    return [*blocks, *_paragraphs(told.passives, [*told.bands[1:], *told.against])]


def _paragraphs(*paragraphs: list[str]) -> list[Block]:
    return [section("\n".join(lines)) for lines in paragraphs if lines]


def was_shared(report: Screen, language: str) -> Screen:
    """The report to whoever just shared it: pressing once more would post it no second time."""
    return report.noting(say("report-shared", language))


def csv_screen(answered: Answered) -> Screen:
    """The report as a table to copy."""
    asked = answered.asked
    words = context(say("read-as", asked.survey.language, words=escape(asked.request.text)))
    return screen([table_section(as_csv(answered)), words])


def table_section(csv: str) -> Block:
    """A table to copy, as many of its rows as there is room for."""
    rows = escape(csv.replace("```", "'''")).splitlines()  # or the table would end there
    table = "\n".join(fitting(rows, LONGEST_CSV))
    return section(f"```{table}```")


def _rival_lines(answered: Answered) -> list[str]:
    if answered.rival is not None:
        return _against_survey(answered.asked, answered.rival)
    versus = answered.asked.request.versus
    if versus is not None and versus.kind is RivalKind.PREVIOUS:
        return _against_before(answered.asked, answered.report)
    return []


def _against_survey(asked: Inquiry, rival: RivalSurvey) -> list[str]:
    language, other, counts = asked.survey.language, rival.survey, rival.counts
    survey = escape(other.plan.name)
    if not counts.n:
        return [say("rival-survey-none", language, survey=survey)]
    line = say("rival-survey", language, survey=survey, **score_values(counts, other, rival.design_effect))
    if other.plan.measure is not asked.survey.plan.measure:
        return [line, say("rival-measures", language)]
    return [line, *_difference(rival.difference, language)]


def _against_before(asked: Inquiry, report: Report) -> list[str]:
    survey, language = asked.survey, asked.survey.language
    before, counts = asked.window.before(), report.counts_before
    if before is None or before.start is None:
        return []
    days = {"first": day(before.start, language), "last": day(before.end, language)}
    if counts is None or not counts.n:
        return [say("rival-previous-none", language, **days)]
    line = say("rival-previous", language, **days, **score_values(counts, survey, report.design_effect_before))
    return [line, *_difference(report.change, language)]


def _difference(change: Change | None, language: str) -> list[str]:
    return [] if change is None else [say(f"rival-{change.verdict}", language, difference=signed(change.difference))]


def _controls(request: Request, survey: Survey) -> list[Block]:
    """Share it, see other days, split it: the words that ask for it again travel along."""
    language, text = survey.language, request.text
    elements = []
    if len(text) <= LONGEST_SHARED:
        elements.append(button(say("button-share", language), ids.SHARE, text))
    if len(text) <= LONGEST_BLOCK_ID:
        elements.append(menu(say("control-period", language), ids.PERIOD, [option(one, one) for one in PERIODS]))
        splits = [option(name, ids.split_value(name)) for name in survey.plan.counted_by if name != request.by]
        whole = [option(say("control-whole", language), ids.split_value(None))] if request.by else []
        if splits or whole:
            elements.append(menu(say("control-split", language), ids.SPLIT, [*splits, *whole]))
    return [actions(text[:LONGEST_BLOCK_ID], *elements)] if elements else []
