"""What `/nps` says beside reports."""

from bot.slack.blocks.screen import Screen, escape, plain
from bot.wording import say

WORD_LENGTH = 80


def usage_screen(language: str, *, unknown: str | None = None) -> Screen:
    """The list of what `/nps` understands; with the word it did not."""
    usage = say("usage", language)
    if unknown is None:
        return plain(usage)
    return plain(say("unknown-word", language, word=escape(unknown[:WORD_LENGTH])), usage)


def decided_screen(key: str, language: str) -> Screen:
    """Confirm stop or start to whoever typed it."""
    return plain(say(f"said-{key}", language))


def sentence_screen(sentence: str) -> Screen:
    """Show a sentence that a service raised for the person."""
    return plain(escape(sentence))


def trouble_screen(language: str, reference: str) -> Screen:
    """What a person sees when we failed."""
    return plain(say("trouble", language, reference=reference))
