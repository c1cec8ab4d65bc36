"""You said, we did: for everybody in a channel, and before that for whoever posts it."""

from collections.abc import Iterator

from bot.core.actions.saying import Done, SaidAndDone
from bot.core.clock.window import Window
from bot.core.numbers.shown import whole
from bot.core.reports.answered import Inquiry
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.actions.card import about, note_of
from bot.slack.blocks.numbers.lines import window_text
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    button,
    context,
    fitting_blocks,
    header,
    named,
    plain,
    quote,
    screen,
    section,
)
from bot.wording import say

MOST_IN_HAND = 10


def said_and_done_screen(survey: Survey, window: Window, found: SaidAndDone) -> Screen | None:
    """What was said and done in a window; none where nothing was."""
    if not found.done:
        return None
    language = survey.language
    title = header(say("said-title", language, product=survey.plan.product))
    done = [section("\n".join(_done(one, language))) for one in found.done]
    doing = [section("\n".join(_doing(found, language)))] if found.doing else []
    note = say("said-note", language, window=window_text(window, language))
    return screen([title, *fitting_blocks([*done, *doing]), context(note)])


def said_preview(asked: Inquiry, found: SaidAndDone) -> Screen:
    """The same to whoever may post it, with a button that does."""
    survey, language = asked.survey, asked.survey.language
    shown = said_and_done_screen(survey, asked.window, found)
    if shown is None:
        return plain(say("said-none", language, window=window_text(asked.window, language)))
    return screen([*shown.blocks, *_post(asked, language)])


def posted_screen(survey: Survey, language: str) -> Screen:
    """That it was posted, and where."""
    channel = survey.plan.summary_channel
    if channel is None:
        return plain(say("said-no-channel", language))
    return plain(say("said-posted", language, channel=f"<#{channel}>"))


def _post(asked: Inquiry, language: str) -> list[Block]:
    if asked.survey.plan.summary_channel is None:
        return []
    return [actions("said", button(say("button-said-post", language), ids.SAID_POST, asked.request.text))]


def _done(one: Done, language: str) -> Iterator[str]:
    view = one.view
    yield say("said-said", language, about=about(view.standing.plan, view.survey, language))
    yield say("said-did", language, title=named(view.standing.plan.title))
    if note := note_of(view.standing, language):
        yield quote(note)
    if (solved := one.solved) is not None:
        yield say("said-solved", language, share=whole(solved.n / solved.of), n=solved.n, of=solved.of)


def _doing(found: SaidAndDone, language: str) -> Iterator[str]:
    yield say("said-doing", language)
    yield from (f"• {named(view.standing.plan.title)}" for view in found.doing[:MOST_IN_HAND])
