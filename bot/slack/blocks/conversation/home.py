"""The App Home: the open question, whether surveys reach this person, and where to see what is kept about them."""

from datetime import datetime

from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from bot.core.survey.person import Person
from bot.slack import ids
from bot.slack.blocks.conversation.ask import (
    answer_blocks,
    answer_now,
    ask_intro,
    first_question_blocks,
    score_question,
)
from bot.slack.blocks.conversation.follow_up import open_question, write_button
from bot.slack.blocks.screen import Block, Screen, actions, button, context, header, screen, section
from bot.wording import say


def home_screen(
    person: Person, ask: Ask | None, language: str, now: datetime, *, may_restart: bool = False, csat: bool = False
) -> Screen:
    """Everything that can be done by typing can be done here with buttons. csat: there are such surveys, too."""
    blocks = [
        header(say("home-title", language)),
        *(_conversation(ask, now, may_restart=may_restart) if ask else [section(say("home-nothing", language))]),
        {"type": "divider"},
        *_surveys(person, language, asked=ask is not None and ask.state is State.ASKED, csat=csat),
        context(say("home-more", language)),
    ]
    return screen(blocks)


def _conversation(ask: Ask, now: datetime, *, may_restart: bool) -> list[Block]:
    if ask.state is State.ASKED:
        return [ask_intro(ask), *first_question_blocks(ask, typing=False)]
    if ask.state is State.CLOSED and may_restart:
        return [section(say("closed-offer", ask.language)), answer_now(ask)]
    if ask.score is None:
        return [section(say("home-nothing", ask.language))]
    answered = [section(score_question(ask)), *answer_blocks(ask, now)]
    if ask.state in {State.WHY, State.LISTENING, State.MORE} and ask.question is not None:
        return [*answered, section(open_question(ask, ask.question)), actions("write", write_button(ask))]
    return [*answered, section(say("home-answered", ask.language))]


def _surveys(person: Person, language: str, *, asked: bool, csat: bool) -> list[Block]:
    if person.takes_surveys:
        stop = actions("surveys", button(say("button-stop", language), ids.STOP, "home"))
        return [
            section(say("csat-home-on" if csat else "home-on", language)),
            *([] if asked else [stop]),
        ]  # the question has the button itself
    start = button(say("button-start", language), ids.START, "home")
    off = "home-forgotten" if person.forgotten else "home-off"
    return [section(say(off, language)), actions("surveys", start)]
