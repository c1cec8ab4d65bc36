"""The dialogs of a case: to whom it is handed, and how it is closed."""

from typing import Any

from bot.core.care.quotes import Quote
from bot.core.survey.language import LANGUAGES
from bot.slack import ids
from bot.slack.blocks.care.quotes import quote_lines
from bot.slack.blocks.screen import Block, Screen, dialog, entry, form_dialog, lines_to_write, section
from bot.wording import say

LONGEST = 2_000


def hand_over_dialog(case_id: str, language: str) -> dict[str, Any]:
    """To whom the case goes."""
    element = {"type": "users_select", "action_id": ids.CASE_FIELD}
    intro = section(say("case-hand-over-intro", language))
    blocks = [intro, _input("to", element, language)]
    return _form("dialog-case-hand-over", ids.CASE_HAND_OVER, case_id, language, blocks)


def close_dialog(case_id: str, language: str, theirs: str) -> dict[str, Any]:
    """What it was, what was done, and what the person was told. theirs: the language in which that is written."""
    told = _written(lines=True) | {"initial_value": say("case-told-draft", theirs)}
    fields = [
        _input("cause", _written(lines=False), language),
        _input("done", _written(lines=True), language),
        _input("told", told, language) | {"optional": True},
    ]
    intro = section(say("case-close-intro", language))
    return _form("dialog-case-close", ids.CASE_CLOSE, case_id, language, [intro, *fields])


def own_words(told: str) -> str | None:
    """Give what the person was told, unless the draft was left as it is: that tells nobody anything."""
    text = " ".join(told.split())
    drafts = {" ".join(say("case-told-draft", language).split()) for language in LANGUAGES}
    return told.strip() if text and text not in drafts else None


def pass_on_dialog(quote: Quote, value: str, language: str) -> dict[str, Any]:
    """To which channel a quote goes. value: of the button that was pressed."""
    kinds = {"include": ["public", "private"], "exclude_external_shared_channels": True}
    element = {"type": "conversations_select", "action_id": ids.QUOTE_CHANNEL, "filter": kinds}
    channel = entry("channel", say("pass-on-channel", language), element)
    about = [section(say("pass-on-intro", language)), *map(section, quote_lines(quote, language))]
    return _form("dialog-pass-on", ids.QUOTE_PASS_ON_DIALOG, value, language, [*about, channel])


def refused_dialog(said: Screen, language: str) -> dict[str, Any]:
    """Why that can't be done."""
    return dialog("dialog-case-refused", language, said.blocks, close="dialog-close")


def _written(*, lines: bool) -> Block:
    return lines_to_write(ids.CASE_FIELD, LONGEST) | {"multiline": lines}


def _input(field: str, element: Block, language: str) -> Block:
    return entry(field, say(f"case-field-{field}", language), element)


def _form(title: str, callback: str, about: str, language: str, blocks: list[Block]) -> Block:
    return form_dialog(title, language, blocks, callback=callback, about=about, submit="dialog-case-send")
