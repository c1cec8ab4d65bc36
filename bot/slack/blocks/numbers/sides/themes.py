"""What people write about: a line a theme with the points that it costs; mentions, not causes."""

from collections.abc import Iterator, Sequence

from bot.core.exchange.themes_table import themes_csv
from bot.core.numbers.chance.uncertainty import TOO_FEW
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.tables import TABLE_DAYS
from bot.core.reports.answered import AlsoEmerging, Themed
from bot.core.reports.groups import Side, StandingOut
from bot.core.reports.themes.themes import NO_THEME, ThemeRow, ThemesReport, shown_tenths
from bot.core.survey.survey import Survey
from bot.core.themes import THEMES
from bot.slack.blocks.numbers.chart import themes_chart
from bot.slack.blocks.numbers.groups import MOST_GROUPS, score_values, shown_value
from bot.slack.blocks.numbers.lines import window_text
from bot.slack.blocks.numbers.reports import table_section
from bot.slack.blocks.numbers.sides.sides import side
from bot.slack.blocks.numbers.themes.suggested_words import suggestion_blocks
from bot.slack.blocks.numbers.themes.theme_names import theme_name
from bot.slack.blocks.numbers.themes.wrong_theme import choice_of_themes
from bot.slack.blocks.screen import Block, Screen, context, escape, fitting, named, quote, screen, section
from bot.wording import say
from bot.wording import tenths as written_tenths

_OF_A_GROUP = 3  # themes that a group's line names


def themes_screen(found: Themed) -> Screen:
    """The points lost by theme, which themes stand out, and the same for each group in short."""
    asked, report, survey = found.asked, found.report, found.asked.survey
    if asked.request.as_csv:
        words = context(say("read-as", survey.language, words=escape(asked.request.text)))
        return screen([table_section(themes_csv(found)), words])
    notes = [context("\n".join(said))] if (said := list(_notes(found))) else []
    if not report.rows:
        nobody = section(say("themes-nobody", survey.language))
        return side(
            "themes-title",
            asked,
            [
                nobody,
                *emerging_blocks(found.emerging, survey),
                *suggestion_blocks(found),
                *choice_of_themes(asked),
                *notes,
            ],
        )
    blocks = [section("\n".join(fitting([_lead(report, survey), *_rows(report, survey)])))]
    blocks.append(section("\n".join(_said_of(report, survey))))
    blocks += themes_chart(found.over_time, survey)
    blocks += [*emerging_blocks(found.emerging, survey), *suggestion_blocks(found)]
    if found.groups and asked.request.by:
        blocks.append(_groups(found.groups, asked.request.by, survey))
    return side("themes-title", asked, [*blocks, *choice_of_themes(asked), *notes])


def _lead(report: ThemesReport, survey: Survey) -> str:
    lost = written_tenths(round(10 * report.lost), survey.language)
    values = {**score_values(report.everybody, survey, report.design_effect), "lost": lost}
    return say("themes-lead", survey.language, **values)


def _rows(report: ThemesReport, survey: Survey) -> Iterator[str]:
    for row, tenths in zip(report.rows, shown_tenths(report), strict=True):
        yield f"• {_row(row, tenths, survey, report.design_effect)}"


def _row(row: ThemeRow, tenths: int, survey: Survey, design_effect: float) -> str:
    counts = row.counts
    lost = say(
        "themes-row",
        survey.language,
        theme=theme_name(row.theme, survey),
        lost=written_tenths(tenths, survey.language),
        n=counts.n,
    )
    bands = say(
        "counts",
        survey.language,
        promoters=counts.promoters,
        passives=counts.passives,
        detractors=counts.detractors,
    )
    key = "themes-score" if counts.n / design_effect >= TOO_FEW else "themes-score-few"
    return f"{lost} · {bands} · {say(key, survey.language, **score_values(counts, survey, design_effect))}"


def _said_of(report: ThemesReport, survey: Survey) -> list[str]:
    themes = stands_out(report.stand_out, survey)
    if not themes:
        return [say("themes-chance" if tells_themes(report) else "themes-none", survey.language)]
    return [say("themes-stand-out", survey.language, themes=", ".join(themes)), *_next_steps(report, survey)]


def stands_out(found: Sequence[StandingOut], survey: Survey) -> list[str]:
    """Name the themes that stand out, each with its side."""
    return [say(f"stands-{one.side}", survey.language, value=theme_name(one.value, survey)) for one in found]


def _next_steps(report: ThemesReport, survey: Survey) -> Iterator[str]:
    """What to do first about the themes that are pointed out for their low numbers: the survey's words, else ours."""
    for theme in (one.value for one in report.stand_out if one.side is Side.BELOW):
        own = survey.plan.themes.get(theme)
        step = escape(own.next_step) if own and own.next_step else _usual_step(theme, survey.language)
        if step is not None:
            yield "• " + say("themes-next-step", survey.language, theme=theme_name(theme, survey), step=step)


def _usual_step(theme: str, language: str) -> str | None:
    return say(f"next-step-{theme}", language) if theme in THEMES else None


def emerging_blocks(found: Sequence[AlsoEmerging], survey: Survey) -> list[Block]:
    """What several people write about and no theme covers, with some of their words; nothing where that is nothing."""
    if not found:
        return []
    language, title = survey.language, say("emerging-title", survey.language)
    if found[0].comments is None:  # then it is of days of its own
        title = say("emerging-title-in", language, window=window_text(found[0].within, language))
    lines = [f"*{title}*", *(line for one in found for line in _emerging(one, language))]
    return [section("\n".join(fitting(lines)))]


def _emerging(one: AlsoEmerging, language: str) -> Iterator[str]:
    words = " · ".join(named(word) for word in one.words)
    told = say("emerging-row-some", language, words=words)
    yield f"• {told if one.comments is None else say('emerging-row', language, words=words, n=one.comments)}"
    yield from map(quote, one.quotes)


def _groups(groups: Sequence[tuple[str, ThemesReport]], by: str, survey: Survey) -> Block:
    lines = [f"*{say('breakdown-title', survey.language, property=escape(by))}*"]
    lines += [_group(value, report, by, survey) for value, report in groups[:MOST_GROUPS]]
    return section("\n".join(fitting(lines)))


def _group(value: str, report: ThemesReport, by: str, survey: Survey) -> str:
    costliest = [
        f"{theme_name(row.theme, survey)} {written_tenths(tenths, survey.language)}"
        for row, tenths in zip(report.rows, shown_tenths(report), strict=True)
        if row.theme != NO_THEME
    ]
    told = ", ".join(costliest[:_OF_A_GROUP]) or theme_name(NO_THEME, survey)
    shown = shown_value(value, by, survey.language)
    return "• " + say("themes-group", survey.language, value=shown, n=report.everybody.n, themes=told)


def tells_themes(report: ThemesReport) -> bool:
    """Say whether any theme may be told: of answers without words, or of too few together, none is."""
    return any(row.theme != NO_THEME for row in report.rows)


def _notes(found: Themed) -> Iterator[str]:
    survey = found.asked.survey
    if tells_themes(found.report):
        yield say("themes-note", survey.language)
    if found.learned_of:
        yield say("themes-learned", survey.language, n=found.learned_of)
    if found.in_tables:
        yield say("themes-guarded", survey.language, **{"from": SMALL_GROUP})
    if found.waiting:
        yield say("groups-waiting", survey.language, n=found.waiting, **{"from": SMALL_GROUP, "days": TABLE_DAYS})
    if found.untagged:
        yield say("themes-untagged", survey.language, n=found.untagged)
