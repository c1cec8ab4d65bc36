"""What everybody's App Home shows: the open question, their own answers, and what they can decide about both."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from bot.core.privacy.kept import KeptAnswer
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
from bot.slack.blocks.screen import DIVIDER, Block, actions, button, context, escape, header, named, section
from bot.wording import day, say

MOST_ANSWERS = 5


def question_blocks(ask: Ask | None, language: str, now: datetime, *, may_restart: bool) -> list[Block]:
    """The newest question as it stands: everything that can be done by typing can be done here with buttons."""
    title = header(say("home-title", language))
    if ask is None:
        return [title, section(say("home-nothing", language))]
    return [title, *_conversation(ask, now, may_restart=may_restart)]


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


def yourself_blocks(
    person: Person, answers: Sequence[KeptAnswer], language: str, *, asked: bool, csat: bool
) -> list[Block]:
    """Somebody's own answers, whether surveys reach them, and what is kept about them.

    asked: right now. csat: there are such surveys, too, with a rule of their own.
    """
    return [
        DIVIDER,
        *_answers(answers, language),
        section(say(_reach(person, csat=csat), language)),
        actions("yourself", *_reach_button(person, language, asked=asked), *_kept_buttons(language)),
        context(say("home-more", language)),
    ]


def _answers(answers: Sequence[KeptAnswer], language: str) -> list[Block]:
    counted = [one for one in answers if not one.is_try][:MOST_ANSWERS]
    lines = [
        say("home-answer", language, day=day(one.day, language), product=_about(one), score=one.score)
        for one in counted
    ]
    return [section("\n".join([f"*{say('home-your-answers', language)}*", *lines]))] if lines else []


def _about(answer: KeptAnswer) -> str:
    about = named(answer.subject) if answer.subject else escape(answer.product)
    return f"{about} ({answer.scale})" if answer.scale else about


def _reach(person: Person, *, csat: bool) -> str:
    if person.takes_surveys:
        return "csat-home-on" if csat else "home-on"
    return "home-forgotten" if person.forgotten else "home-off"


def _reach_button(person: Person, language: str, *, asked: bool) -> list[Block]:
    if not person.takes_surveys:
        return [button(say("button-start", language), ids.START, "home")]
    # The open question has the button itself.
    return [] if asked else [button(say("button-stop", language), ids.STOP, "home")]


def _kept_buttons(language: str) -> list[Block]:
    return [
        button(say("button-kept", language), ids.KEPT, "home"),
        button(say("button-erase", language), ids.ERASE, "home"),
    ]
