"""What those read who asked for something: that it has changed, and whether that solves it."""

from collections.abc import Sequence
from typing import Any

from bot.core.actions.action import ActionView
from bot.core.actions.notices import NoticeView, Said, Unsolved
from bot.slack import ids
from bot.slack.blocks.actions.outcome import lines_said
from bot.slack.blocks.asked_for import asked_for
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    button,
    context,
    entry,
    escape,
    form_dialog,
    lines_to_write,
    named,
    quoted_whole,
    screen,
    section,
)
from bot.wording import say

LONGEST_LINE = 500


def note_screen(view: NoticeView, language: str) -> Screen | None:
    """What has changed, and the question; once it was answered, what was said. None where nothing is told."""
    if view.note is None:
        return None
    plan, notice = view.survey.plan, view.notice
    about = asked_for(notice.asked_for, view.survey, language)
    told = say("note-asked", language, about=about) if view.asks else say("note-dropped", language, about=about)
    blocks = [section(told), *map(section, quoted_whole(view.note))]
    if not view.asks:
        return screen([*blocks, context(say("note-dropped-small", language, asker=escape(plan.asker)))])
    if notice.said is not None:
        return screen([*blocks, *_said(view, notice.said, language)])
    choices = (button(say(f"button-note-{one}", language), ids.note_action(one), notice.action_id) for one in Said)
    small = context(say("note-small", language, asker=escape(plan.asker)))
    return screen([*blocks, section(say("note-solves", language)), actions("note", *choices), small])


def _said(view: NoticeView, said: Said, language: str) -> list[Block]:
    if said.asks_back and view.notice.words is not None:
        return [section(say("note-line-kept", language))]
    told = section(say(f"note-said-{said}", language))
    if not said.asks_back:
        return [told]
    return [told, actions("note", button(say("button-note-line", language), ids.NOTE_LINE, view.notice.action_id))]


def unsolved_screen(view: ActionView, news: Unsolved, lines: Sequence[str], language: str) -> Screen:
    """That an action was opened again, for its owner; with what people wrote is missing."""
    title = named(view.standing.plan.title)
    told = section(say("action-unsolved", language, title=title, n=news.n, of=news.of))
    said = "\n".join(lines_said(lines, language))
    return screen([told, *([section(said)] if said else [])])


def line_dialog(action_id: str, language: str) -> dict[str, Any]:
    """The dialog for the line that is asked for."""
    element = lines_to_write(ids.NOTE_FIELD, LONGEST_LINE) | {"focus_on_load": True}
    blocks = [entry("text", say("note-line-field", language), element)]
    return form_dialog("dialog-note-line", language, blocks, callback=ids.NOTE_LINE_DIALOG, about=action_id)
