"""`/nps report` as it was asked for, with its controls."""

from bot.core.exchange.report_table import as_csv
from bot.core.numbers.change import Change
from bot.core.numbers.score import Counts
from bot.core.numbers.uncertainty import TOO_FEW, score_interval
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.tables import TABLE_DAYS
from bot.core.reports.answered import Answered, Inquiry, RivalSurvey
from bot.core.reports.breakdown import NOT_KNOWN, Breakdown, Group
from bot.core.reports.comments import cut_at_a_word
from bot.core.reports.groups import Difference, difference_of
from bot.core.reports.report import Report
from bot.core.reports.request import Request, RivalKind
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.numbers.lines import points, policy_line, report_lines, signed
from bot.slack.blocks.screen import (
    SECTION_LENGTH,
    Block,
    Screen,
    actions,
    button,
    context,
    escape,
    fitting,
    header,
    menu,
    one_line,
    option,
    screen,
    section,
)
from bot.wording import day, say

PERIODS = ("7d", "30d", "90d", "12m", "this quarter", "all")
LONGEST_CSV = 2900  # a section holds 3,000 characters
LONGEST_VALUE = 80
LONGEST_BLOCK_ID = 255
LONGEST_SHARED = 500  # characters of a request that the outbox keeps
LONGEST_STANDING_OUT = 500  # characters of a section
MOST_GROUPS = 20  # a longer list is read by nobody; the command line gives all of them


def answered_screen(answered: Answered, *, shared_by: str | None = None) -> Screen:
    """The report to whoever asked for it, with controls; or shared, with who shared it."""
    asked, language = answered.asked, answered.asked.survey.language
    survey, request = asked.survey, asked.request
    blocks = [header(say("report-title", language, product=survey.plan.product))]
    if request.where is not None:
        name, value = request.where
        blocks.append(
            context(say("part-only", language, property=escape(name), value=shown_value(value, name, language)))
        )
    blocks += _body(answered)
    blocks.append(
        context(policy_line(survey, answered.report.policy), say("read-as", language, words=escape(request.text)))
    )
    if shared_by is None:
        blocks += _controls(request, survey)
    else:
        blocks.append(context(say("shared-by", language, person=f"<@{escape(shared_by)}>")))
    return screen(blocks)


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


def _body(answered: Answered) -> list[Block]:
    survey, report = answered.asked.survey, answered.report
    first, *rest = report_lines(report, survey)
    blocks = [section(first)]
    blocks += [section("\n".join(rest))] if rest else []
    if rival := _rival_lines(answered):
        blocks.append(section("\n".join(rival)))
    if answered.breakdown is not None:
        blocks += breakdown_blocks(answered.breakdown, answered.asked.survey)
    return blocks


def breakdown_blocks(breakdown: Breakdown, survey: Survey) -> list[Block]:
    """A survey's score apart by a property, the largest group first, and how much stays hidden."""
    language = survey.language
    if not breakdown.groups and not breakdown.others.n and not breakdown.waiting:
        return [section(say("breakdown-none", language, property=escape(breakdown.property)))]
    effect = breakdown.design_effect
    lines = [group_line(group, breakdown.property, survey, effect) for group in breakdown.groups]
    return [breakdown_section(breakdown, lines, difference_of(breakdown), survey)]


def breakdown_section(breakdown: Breakdown, lines: list[str], difference: Difference | None, survey: Survey) -> Block:
    """As many groups as there is room for between the title and the others, who are never left out.

    Below all of them, whether they differ by more than chance.
    """
    others = others_lines(breakdown, survey)
    others += [_differing(difference, breakdown.property, survey.language)] if difference else []
    shown = [breakdown_title(breakdown, survey.language), *lines[:MOST_GROUPS]]
    if len(lines) > MOST_GROUPS:
        shown.append("…")
    return section("\n".join([*fitting(shown, SECTION_LENGTH - sum(len(line) + 1 for line in others)), *others]))


def _differing(difference: Difference, property_: str, language: str) -> str:
    named = [
        say(f"stands-{one.side}", language, value=shown_value(one.value, property_, language))
        for one in difference.stand_out
    ]
    values = {"groups": ", ".join(fitting(named, LONGEST_STANDING_OUT))} if named else {}
    return say(f"groups-{difference.spread}", language, **values)


def breakdown_title(breakdown: Breakdown, language: str) -> str:
    """Say by what a score is split."""
    return f"*{say('breakdown-title', language, property=escape(breakdown.property))}*"


def others_lines(breakdown: Breakdown, survey: Survey) -> list[str]:
    """Everybody who is in no group of a guarded survey, and how many are in no table yet."""
    lines, language = [], survey.language
    if breakdown.others.n:
        lines.append(_row(say("value-others", language), breakdown.others, survey, breakdown.design_effect))
    if breakdown.waiting:
        when = {"from": SMALL_GROUP, "days": TABLE_DAYS}
        lines.append(say("groups-waiting", language, n=breakdown.waiting, **when))
    return lines


def group_line(group: Group, property_: str, survey: Survey, design_effect: float) -> str:
    """One group in a line."""
    return _row(shown_value(group.value, property_, survey.language), group.counts, survey, design_effect)


def _row(value: str, counts: Counts, survey: Survey, design_effect: float) -> str:
    key = "group-row" if counts.n / design_effect >= TOO_FEW else "group-row-few"
    return "• " + say(key, survey.language, value=value, **_score(counts, survey, design_effect))


def shown_value(value: str, property_: str, language: str) -> str:
    """Write a property's value safely: channels as Slack shows them, nobody's value as not known."""
    if value == NOT_KNOWN:
        return say("value-unknown", language)
    if property_ == "channel":
        return " + ".join(f"<#{escape(channel)}>" for channel in value.split(" + "))
    return escape(cut_at_a_word(one_line(value), LONGEST_VALUE))


def _score(counts: Counts, survey: Survey, design_effect: float) -> dict[str, str | int]:
    interval = score_interval(counts, design_effect=design_effect)
    if counts.nps is None or interval is None:
        raise ValueError("A group without answers is not shown.")
    return {
        "measure": survey.plan.measures.called,
        "nps": points(counts.nps),
        "low": points(interval.low),
        "high": points(interval.high),
        "n": counts.n,
    }


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
    line = say("rival-survey", language, survey=survey, **_score(counts, other, rival.design_effect))
    if other.plan.measures is not asked.survey.plan.measures:
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
    line = say("rival-previous", language, **days, **_score(counts, survey, report.design_effect_before))
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
