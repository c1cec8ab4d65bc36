"""May we quote this? And what may be used."""

from collections.abc import Sequence

from bot.core.care.quotes import Quotable, Quote, Written
from bot.core.conversation.ask import Ask
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import (
    Screen,
    actions,
    button,
    escape,
    fitting_blocks,
    named,
    plain,
    quoted_whole,
    screen,
    section,
)
from bot.wording import say


def quote_offer_screen(ask: Ask, words: Written) -> Screen:
    """The words as they stand, and three answers that weigh the same."""
    language, value = ask.language, f"{ask.id}:{words.wording}"
    choices = [button(say(f"button-quote-{said}", language), ids.quote_action(said), value) for said in Quotable]
    asked = section(say("quote-offer", language, asker=escape(ask.survey.plan.asker)))
    return screen([asked, *map(section, quoted_whole(words.text)), actions("quote", *choices)])


def quote_decided_screen(said: Quotable, value: str, language: str, *, stands: bool) -> Screen:
    """What became of the offer, with the way back from a yes. stands: the words are those that were shown.

    value: of the button that was pressed.
    """
    if not stands:
        return plain(say("quote-changed", language))
    told = section(say(f"quote-said-{said}", language))
    if said is Quotable.NO:
        return screen([told])
    back = button(say("button-quote-back", language), ids.quote_action(Quotable.NO), value)
    return screen([told, actions("quote", back)])


def quotes_screen(survey: Survey, quotes: Sequence[Quote], language: str) -> Screen:
    """What may be used: words, and the name of whoever said so."""
    if not quotes:
        return plain(say("quotes-none", language, survey=escape(survey.plan.name)))
    title = say("quotes-title", language, survey=escape(survey.plan.name), n=len(quotes))
    listed = [section(text) for one in quotes for text in _quote(one, language)]
    return screen([section(title), *fitting_blocks(listed)])


def _quote(one: Quote, language: str) -> list[str]:
    by = named(one.name) if one.name else say("quotes-unnamed", language)
    *before, last = quoted_whole(one.text)
    return [*before, f"{last}\n{by}"]
