"""What colleagues and the person that a case is about read of each other."""

from typing import Any

from bot.core.care.case import CaseView, Shows
from bot.core.care.words import CaseLine, CaseWords
from bot.core.reports.summary.comments import pieces
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import (
    QUOTE_LENGTH,
    SECTION_LENGTH,
    Block,
    Screen,
    actions,
    button,
    context,
    entry,
    escape,
    form_dialog,
    lines_to_write,
    plain,
    quoted_whole,
    screen,
    section,
)
from bot.wording import say

LONGEST = 2_000


def reply_screen(view: CaseView, said: CaseWords, language: str) -> Screen:
    """What a colleague wrote, for the person: from whom, whether they know whom to, and the ways to go on or end it."""
    hidden = view.case.shows is Shows.WORDS
    how = [say("reply-how", language), *([say("reply-hidden", language)] if hidden else [])]
    answer = button(say("button-reply-answer", language), ids.CASE_ANSWER, view.case.id)
    name = [button(say("button-reply-name", language), ids.CASE_NAME, view.case.id)] if hidden else []
    end = button(say("button-reply-end", language), ids.CASE_END, view.case.id)
    blocks = [section(sent_as(view.survey, said.by, language)), *_written(said.text), context(*how)]
    return screen([*blocks, actions("reply", answer, *name, end)])


def _written(text: str) -> list[Block]:
    """All of it, with its lines; in pieces where escaping makes more of it than a section holds."""
    fits = len(escape(text)) <= SECTION_LENGTH
    return [section(escape(piece)) for piece in ([text] if fits else pieces(text, QUOTE_LENGTH))]


def sent_as(survey: Survey, by: str | None, language: str) -> str:
    """Say who writes, and about what."""
    plan = survey.plan
    values = {"asker": escape(plan.asker), "product": escape(plan.product)}
    return say("reply-from", language, colleague=f"<@{by}>", **values)


def line_screen(line: CaseLine, language: str) -> Screen:
    """A line to the person."""
    return plain(say(f"reply-line-{line.line.replace(' ', '-')}", language))


def said_screen(view: CaseView, said: CaseWords) -> Screen:
    """What was carried, for the colleagues in the thread under the case."""
    language, owner = view.survey.language, view.standing.owner
    if not said.text:
        return plain(say("said-taken-back", language))
    if said.by is not None:
        title = say("said-by-us", language, colleague=f"<@{said.by}>")
    else:
        title = say("said-by-them", language, owner=f"<@{owner}>" if owner else "")
    return screen([section(title), *map(section, quoted_whole(said.text))])


def reply_dialog(survey: Survey, case_id: str, by: str, language: str, *, hidden: bool) -> dict[str, Any]:
    """The dialog in which a colleague writes, with what the person will read above it."""
    preview = [section(f"{say('reply-preview', language)}\n{sent_as(survey, by, survey.language)}")]
    blind = [context(say("reply-blind", language))] if hidden else []
    return _dialog("dialog-reply", ids.CASE_REPLY_DIALOG, case_id, language, [*preview, *blind])


def answer_dialog(case_id: str, language: str) -> dict[str, Any]:
    """The dialog in which the person answers."""
    return _dialog("dialog-reply-answer", ids.CASE_ANSWER_DIALOG, case_id, language, [])


def _dialog(title: str, callback: str, case_id: str, language: str, above: list[dict[str, Any]]) -> dict[str, Any]:
    field = entry("text", say("reply-field", language), lines_to_write(ids.CASE_FIELD, LONGEST))
    return form_dialog(title, language, [*above, field], callback=callback, about=case_id)
