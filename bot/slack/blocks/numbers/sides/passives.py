"""Where passives gather, what they write about there, and what the promoters beside them do."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.core.numbers.chance.uncertainty import wilson_interval
from bot.core.numbers.score import Counts
from bot.core.numbers.shown import whole
from bot.core.reports.answered import Answered
from bot.core.reports.breakdown import Breakdown, Group
from bot.core.reports.groups import by_passives, difference_of
from bot.core.reports.themes.themes import NO_THEME, ThemesReport
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.groups import breakdown_section, shown_value
from bot.slack.blocks.numbers.lines import headline, passives_lines
from bot.slack.blocks.numbers.sides.sides import side
from bot.slack.blocks.numbers.sides.themes import tells_themes
from bot.slack.blocks.numbers.themes.theme_names import theme_name
from bot.slack.blocks.screen import Screen, context, section
from bot.wording import say

_NAMED = 2  # themes of either


def passives_screen(answered: Answered, themes: Sequence[tuple[str, ThemesReport]] = ()) -> Screen:
    """Where passives gather, and what became of those who were asked again. themes: what is written in each group."""
    asked, report, survey = answered.asked, answered.report, answered.asked.survey
    blocks = [section("\n".join([headline(report, survey), *passives_lines(report, survey)]))]
    breakdown = answered.breakdown
    if breakdown is not None:
        about = dict(themes)
        groups = sorted(breakdown.groups, key=lambda group: -group.counts.passives / group.counts.n)
        lines = [_line(group, breakdown.property, breakdown.design_effect, about, survey) for group in groups]
        others, difference = _others(breakdown, survey), difference_of(by_passives(breakdown))
        blocks.append(breakdown_section(breakdown, lines, others, difference, survey))
        if any(map(tells_themes, about.values())):
            blocks.append(context(say("themes-note", survey.language)))
    return side("passives-title", asked, blocks)


def _line(group: Group, by: str, effect: float, about: Mapping[str, ThemesReport], survey: Survey) -> str:
    told = list(_about(about[group.value], survey)) if group.value in about else []
    share = _share(shown_value(group.value, by, survey.language), group.counts, effect, survey.language)
    return "\n   ".join([share, *(["; ".join(told)] if told else [])])


def _others(breakdown: Breakdown, survey: Survey) -> str | None:
    """Everybody who is in no group of a guarded survey, counted as the groups above them are."""
    if not breakdown.others.n:
        return None
    return _share(say("value-others", survey.language), breakdown.others, breakdown.design_effect, survey.language)


def _share(value: str, counts: Counts, design_effect: float, language: str) -> str:
    # So many answers say as much as one of a stranger's.
    interval = wilson_interval(round(counts.passives / design_effect), max(round(counts.n / design_effect), 1))
    low, high = (interval.low, interval.high) if interval else (0.0, 1.0)
    return "• " + say(
        "passives-row",
        language,
        value=value,
        share=whole(counts.passives / counts.n),
        passives=counts.passives,
        n=counts.n,
        low=whole(low),
        high=whole(high),
    )


def _about(report: ThemesReport, survey: Survey) -> Iterator[str]:
    if themes := _most_named(report, lambda counts: counts.passives, survey):
        yield say("passives-about", survey.language, themes=themes)
    if themes := _most_named(report, lambda counts: counts.promoters, survey):
        yield say("promoters-about", survey.language, themes=themes)


def _most_named(report: ThemesReport, of: Callable[[Counts], int], survey: Survey) -> str:
    """Name the themes that most people of a band write about, with how many do."""
    rows = sorted(report.rows, key=lambda row: (-of(row.counts), row.theme))
    named = [row for row in rows if row.theme != NO_THEME and of(row.counts)]
    return ", ".join(f"{theme_name(row.theme, survey)} ({of(row.counts)})" for row in named[:_NAMED])
