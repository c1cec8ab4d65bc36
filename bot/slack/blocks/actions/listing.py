"""The actions of a survey: as `/nps actions`, in the App Home, and to whoever has one that is due."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.core.actions.action import ActionView
from bot.core.actions.aim import Mentions
from bot.core.actions.listing import Listed
from bot.core.exchange.actions_table import actions_csv
from bot.core.reports.answered import Inquiry
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.actions.card import action_buttons, card
from bot.slack.blocks.numbers.lines import window_text
from bot.slack.blocks.numbers.reports import table_section
from bot.slack.blocks.numbers.sides.sides import side
from bot.slack.blocks.screen import (
    DIVIDER,
    Block,
    Screen,
    actions,
    button,
    context,
    escape,
    header,
    named,
    screen,
    section,
)
from bot.wording import say

MOST_LISTED = 12
"""Each takes two blocks where it has buttons; a message holds 50."""
MOST_AT_HOME = 4
MOST_NEW = 3
"""For so many surveys a button stands in the App Home."""


def actions_screen(asked: Inquiry, found: Sequence[Listed], today: date) -> Screen:
    """Each action that belongs in a window, with its aim against now; with buttons to whoever plans them."""
    language, window = asked.survey.language, window_text(asked.window, asked.survey.language)
    if asked.request.as_csv:
        words = context(say("read-as", language, words=escape(asked.request.text)))
        return screen([table_section(actions_csv(found)), words])
    if not found:
        return side("actions-title", asked, [section(say("actions-none-in", language, window=window))])
    shown = found[:MOST_LISTED]
    blocks = [block for one in shown for block in _listed(one, language, today, with_buttons=asked.plans)]
    more = [section(say("actions-more", language, n=len(found) - MOST_LISTED))] if len(found) > MOST_LISTED else []
    of_comments = any(isinstance(one.view.standing.plan.aim, Mentions) for one in shown)
    note = [context(say("actions-note", language, window=window))] if of_comments else []
    return side("actions-title", asked, [*blocks, *more, *note])


def _listed(one: Listed, language: str, today: date, *, with_buttons: bool) -> Iterator[Block]:
    yield card(one, language, today)
    if with_buttons:
        yield action_buttons(one.view, language)


def home_blocks(views: Sequence[ActionView], surveys: Sequence[Survey], language: str, today: date) -> list[Block]:
    """The open actions of somebody, and buttons to plan one for their surveys; nothing to whoever has neither."""
    if not (views or surveys):
        return []
    listed = [block for view in views[:MOST_AT_HOME] for block in _at_home(view, language, today)]
    more = [section(say("actions-more", language, n=len(views) - MOST_AT_HOME))] if len(views) > MOST_AT_HOME else []
    new = [_new_button(survey, language, among=len(surveys)) for survey in surveys[:MOST_NEW]]
    return [
        DIVIDER,
        header(say("home-actions-title", language)),
        *listed,
        *more,
        *([actions("actions", *new)] if new else []),
    ]


def _at_home(view: ActionView, language: str, today: date) -> list[Block]:
    return [card(Listed(view), language, today, with_now=False), action_buttons(view, language)]


def _new_button(survey: Survey, language: str, *, among: int) -> Block:
    label = say("button-action-new", language)
    shown = label if among == 1 else f"{label}: {survey.plan.name}"[:75]
    return button(shown, ids.new_action(survey.id), ids.survey_value(survey.id))


def due_screen(view: ActionView, language: str, today: date) -> Screen:
    """To whoever sees to it, on the first working day from when it is due."""
    said = say("action-due", language, title=named(view.standing.plan.title))
    return screen([section(said), card(Listed(view), language, today, with_now=False), action_buttons(view, language)])


def action_screen(view: ActionView, language: str, today: date) -> Screen:
    """One action, as it stands after what was done with it."""
    return screen([card(Listed(view), language, today, with_now=False), action_buttons(view, language)])
