"""May we quote this? And what may be used."""

from collections.abc import Iterator, Sequence

from bot.core.care.quotes import NotPassedOn, Quotable, Quote, ShoutOut, Written
from bot.core.conversation.ask import Ask
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    button,
    context,
    escape,
    fitting_blocks,
    linked,
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


def quotes_screen(survey: Survey, quotes: Sequence[Quote], language: str, *, passes_on: bool = False) -> Screen:
    """What may be used: words, and the name of whoever said so. passes_on: whoever looks may pass them on."""
    if not quotes:
        return plain(say("quotes-none", language, survey=escape(survey.plan.name)))
    title = say("quotes-title", language, survey=escape(survey.plan.name), n=len(quotes))
    listed = [block for one in quotes for block in _listed(one, language, passes_on=passes_on)]
    return screen([section(title), *fitting_blocks(listed)])


def _listed(one: Quote, language: str, *, passes_on: bool) -> Iterator[Block]:
    *before, last = quote_lines(one, language)
    yield from map(section, before)
    if one.channels:
        last = f"{last}\n{say('quotes-passed-on', language, channels=', '.join(map(linked, one.channels)))}"
    if not passes_on:
        yield section(last)
        return
    value = f"{one.written.id}:{one.written.wording}"
    yield section(last) | {"accessory": button(say("button-quote-pass-on", language), ids.QUOTE_PASS_ON, value)}


def quote_lines(one: Quote, language: str) -> list[str]:
    """A quote, with whose it is as far as they said."""
    by = named(one.name) if one.name else say("quotes-unnamed", language)
    *before, last = quoted_whole(one.text)
    return [*before, f"{last}\n{by}"]


def not_passed_on_line(why: NotPassedOn, language: str) -> str:
    """Say why a quote can't be passed on."""
    return say(f"not-passed-on-{why}", language)


def shout_out_screen(survey: Survey, shout: ShoutOut, quote: Quote) -> Screen:
    """A quote in the channel to which an owner passed it on."""
    language = survey.language
    title = say("shout-out", language, owner=f"<@{shout.by}>", product=escape(survey.plan.product))
    by = [context(named(quote.name))] if quote.name else []
    return screen([section(title), *map(section, quoted_whole(quote.text)), *by])


def shout_out_told_screen(shout: ShoutOut, quote: Quote, language: str) -> Screen:
    """Where somebody's words were passed on to, for them."""
    told = "shout-out-told-named" if quote.name else "shout-out-told-unnamed"
    title = say(told, language, owner=f"<@{shout.by}>", channel=linked(shout.channel))
    return screen([section(title), *map(section, quoted_whole(quote.text)), context(say("shout-out-back", language))])


def astray_screen(channel: str, language: str) -> Screen:
    """What whoever passed a quote on has to look for, which the bot can't take away."""
    return plain(say("shout-out-astray", language, channel=linked(channel)))


def no_longer_quoted_screen(language: str) -> Screen:
    """In place of a quote that was passed on."""
    return plain(say("shout-out-gone", language))
