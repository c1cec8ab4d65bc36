"""Words that corrections suggest for themes, each with its buttons, for whoever may add them."""

from collections.abc import Iterator

from bot.core.reports.answered import Themed
from bot.core.themes import Suggestion
from bot.slack import ids
from bot.slack.blocks.numbers.themes.theme_names import theme_name
from bot.slack.blocks.screen import Block, actions, button, named, section
from bot.wording import say

_MOST = 3
_LONGEST_TEXT = 250


def suggestion_blocks(found: Themed) -> Iterator[Block]:
    """Say which words the comments that were moved to a theme say."""
    text = found.asked.request.text
    if len(text) <= _LONGEST_TEXT:
        for number, one in enumerate(found.suggested[:_MOST]):
            yield from _suggestion(one, found, ids.word_block(number, text))


def decided_line(word: str, language: str, *, added: bool) -> str:
    """Say what became of a word."""
    return say("word-added" if added else "word-refused", language, word=_shown(word))


def _suggestion(one: Suggestion, found: Themed, block_id: str) -> Iterator[Block]:
    survey = found.asked.survey
    language, value = survey.language, ids.word_value(survey.id, one.theme, one.language, one.word)
    about = {"theme": theme_name(one.theme, survey), "word": _shown(one.word)}
    yield section(say("word-suggested", language, **about, n=one.comments, others=one.others))
    add = button(say("button-word-add", language), ids.WORD_ADD, value)
    yield actions(block_id, add, button(say("button-word-refuse", language), ids.WORD_REFUSE, value))


def _shown(word: str) -> str:
    return named(word.replace("*", "…"))
