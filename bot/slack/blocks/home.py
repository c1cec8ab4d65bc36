"""The App Home: the open question, whether surveys reach this person, and where to see what is kept about them."""

from datetime import datetime

from bot.core.ask import Ask
from bot.core.conversation import State
from bot.core.survey import Person
from bot.slack import ids
from bot.slack.blocks.ask import answer_blocks, first_question_blocks, score_question
from bot.slack.blocks.follow_up import open_question, write_button
from bot.slack.blocks.screen import Block, Screen, actions, button, context, header, screen, section
from bot.wording import say


def home_screen(person: Person, ask: Ask | None, language: str, now: datetime) -> Screen:
    """Everything that can be done by typing can be done here with buttons."""
    blocks = [
        header(say("home-title", language)),
        *(_conversation(ask, now) if ask else [section(say("home-nothing", language))]),
        {"type": "divider"},
        *_surveys(person, language),
        context(say("home-more", language)),
    ]
    return screen(blocks)


def _conversation(ask: Ask, now: datetime) -> list[Block]:
    if ask.state is State.ASKED:
        return first_question_blocks(ask, typing=False)
    if ask.score is None:
        return [section(say("home-nothing", ask.language))]
    answered = [section(score_question(ask)), *answer_blocks(ask, now)]
    if ask.state in {State.WHY, State.LISTENING, State.MORE} and ask.question is not None:
        return [*answered, section(open_question(ask, ask.question)), actions("write", write_button(ask))]
    return [*answered, section(say("home-answered", ask.language))]


def _surveys(person: Person, language: str) -> list[Block]:
    if person.opted_out_at is None:
        stop = button(say("button-stop", language), ids.STOP, "home")
        return [section(say("home-on", language)), actions("surveys", stop)]
    start = button(say("button-start", language), ids.START, "home")
    return [section(say("home-off", language)), actions("surveys", start)]
