"""`/nps accounts`: a line for each account that was asked, with what may be told of it."""

from bot.core.exchange.account_table import as_csv
from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.reports.answered import Inquiry
from bot.core.reports.heard import AccountLine, AccountTable
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.groups import MOST_GROUPS, shown_value
from bot.slack.blocks.numbers.lines import points, signed, window_text
from bot.slack.blocks.numbers.reports import table_section
from bot.slack.blocks.numbers.sides.sides import side
from bot.slack.blocks.screen import Block, Screen, context, fitting, section
from bot.wording import say, short_day


def accounts_screen(asked: Inquiry, table: AccountTable | None) -> Screen:
    """Every account in a line, as many as there is room for, or all of them as a table to copy."""
    survey, language = asked.survey, asked.survey.language
    if table is None:
        return side("accounts-title", asked, [section(say("accounts-none", language))])
    if asked.request.as_csv:
        return side("accounts-title", asked, [table_section(as_csv(table))])
    if not table.lines:
        nobody = say("accounts-nobody", language, window=window_text(asked.window, language))
        return side("accounts-title", asked, [section(nobody)])
    lines = [_line(line, survey) for line in table.lines[:MOST_GROUPS]]
    if len(table.lines) > MOST_GROUPS:
        lines.append(say("accounts-more", language, n=len(table.lines) - MOST_GROUPS))
    blocks: list[Block] = [section("\n".join(fitting(lines))), context(_note(table, survey))]
    return side("accounts-title", asked, blocks)


def _line(line: AccountLine, survey: Survey) -> str:
    language = survey.language
    name = shown_value(line.account, survey.plan.account or "", language)
    parts = [f"*{name}*"]
    if line.answers is not None and line.answers.nps is not None:
        parts.append(f"{survey.plan.measure.called} {points(line.answers.nps)}")
    asked = {"asked": line.asked}
    if line.answers is None:
        parts.append(say("accounts-row-asked", language, **asked))
    else:
        parts.append(say("accounts-row", language, answered=line.answers.n, **asked))
    if line.moved is not None:
        parts.append(say("accounts-row-moved", language, points=signed(line.moved)))
    if line.last_heard is not None:
        parts.append(say("accounts-row-heard", language, day=short_day(line.last_heard, language)))
    return "• " + " · ".join(parts)


def _note(table: AccountTable, survey: Survey) -> str:
    language = survey.language
    if not is_guarded(survey.plan.privacy):
        return say("accounts-note", language)
    return say("accounts-note-groups" if table.told else "accounts-note-promise", language, **{"from": SMALL_GROUP})
