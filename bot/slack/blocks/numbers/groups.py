"""A score by groups, a line each."""

from bot.core.numbers.chance.uncertainty import TOO_FEW, score_interval
from bot.core.numbers.score import Counts
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.tables import TABLE_DAYS
from bot.core.reports.breakdown import NOT_KNOWN, Breakdown, Group, counts_apart
from bot.core.reports.groups import Difference, difference_of
from bot.core.reports.summary.comments import cut_at_a_word
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.lines import points
from bot.slack.blocks.screen import SECTION_LENGTH, Block, escape, fitting, one_line, section
from bot.wording import say

LONGEST_VALUE = 80
LONGEST_STANDING_OUT = 500  # characters of a section
MOST_GROUPS = 20  # a longer list is read by nobody; the command line gives all of them


def breakdown_block(breakdown: Breakdown, survey: Survey) -> Block:
    """A survey's score apart by a property, the largest group first, and how much stays hidden."""
    if is_empty(breakdown):
        return section(say("breakdown-none", survey.language, property=escape(breakdown.property)))
    return section("\n".join(breakdown_lines(breakdown, survey)))


def is_empty(breakdown: Breakdown) -> bool:
    """Tell whether there is nothing to split."""
    return not breakdown.groups and not breakdown.others.n and not breakdown.waiting


def breakdown_lines(breakdown: Breakdown, survey: Survey, *, most: int = MOST_GROUPS) -> list[str]:
    """The same line by line below its title, so many groups at most."""
    effect = breakdown.design_effect
    lines = [group_line(group, breakdown.property, survey, effect) for group in breakdown.groups]
    rest = None
    if breakdown.others.n:
        rest = _row(say("value-others", survey.language), breakdown.others, survey, effect)
    return _fitted(breakdown, lines, rest, difference_of(breakdown), survey, most)


def breakdown_section(
    breakdown: Breakdown, lines: list[str], others: str | None, difference: Difference | None, survey: Survey
) -> Block:
    """Lines of groups under their title, and the others below."""
    return section("\n".join(_fitted(breakdown, lines, others, difference, survey, MOST_GROUPS)))


def _fitted(
    breakdown: Breakdown, lines: list[str], rest: str | None, difference: Difference | None, survey: Survey, most: int
) -> list[str]:
    """As many groups as there is room for between the title and the others, who are never left out.

    Below all of them, whether they differ by more than chance. rest: the line of the others.
    """
    others = [*([rest] if rest else []), *waiting_lines(breakdown, survey.language)]
    others += [_differing(difference, breakdown.property, survey.language)] if difference else []
    shown = [breakdown_title(breakdown, survey.language), *lines[:most]]
    if len(lines) > most:
        shown.append("…")
    return [*fitting(shown, SECTION_LENGTH - sum(len(line) + 1 for line in others)), *others]


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


def waiting_lines(breakdown: Breakdown, language: str) -> list[str]:
    """How many answers of a guarded survey are in no table yet, and that tables have days of their own."""
    lines = []
    if breakdown.waiting:
        when = {"from": SMALL_GROUP, "days": TABLE_DAYS}
        lines.append(say("groups-waiting", language, n=breakdown.waiting, **when))
    if apart := counts_apart(breakdown):
        lines.append(say("groups-apart", language, n=apart))
    return lines


def group_line(group: Group, property_: str, survey: Survey, design_effect: float) -> str:
    """One group in a line."""
    return _row(shown_value(group.value, property_, survey.language), group.counts, survey, design_effect)


def _row(value: str, counts: Counts, survey: Survey, design_effect: float) -> str:
    key = "group-row" if counts.n / design_effect >= TOO_FEW else "group-row-few"
    return "• " + say(key, survey.language, value=value, **score_values(counts, survey, design_effect))


def shown_value(value: str, property_: str, language: str) -> str:
    """Write a property's value safely: channels as Slack shows them, nobody's value as not known."""
    if value == NOT_KNOWN:
        return say("value-unknown", language)
    if property_ == "channel":
        return " + ".join(f"<#{escape(channel)}>" for channel in value.split(" + "))
    return escape(cut_at_a_word(one_line(value), LONGEST_VALUE))


def score_values(counts: Counts, survey: Survey, design_effect: float) -> dict[str, str | int]:
    """Give what a row says of answers, of which there are some."""
    interval = score_interval(counts, design_effect=design_effect)
    if counts.nps is None or interval is None:
        raise ValueError("A group without answers is not shown.")
    return {
        "measure": survey.plan.measure.called,
        "nps": points(counts.nps),
        "low": points(interval.low),
        "high": points(interval.high),
        "n": counts.n,
    }
