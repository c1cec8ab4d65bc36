"""A decision about a survey: whether it is meant, what became of it, and the way back."""

from bot.core.survey.decision import UNDONE_BY, Decision, Steered
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import Block, Screen, actions, button, escape, plain, screen, section
from bot.wording import say


def sure_screen(decision: Decision, survey: Survey, waiting: int, language: str) -> Screen:
    """Ask whether it is meant. waiting: people who were not asked yet."""
    name = escape(survey.plan.name)
    question = section(say(f"steer-sure-{decision}", language, survey=name, n=waiting))
    return screen([question, _buttons(survey, language, decision, ids.KEEP_AS_IT_IS)])


def steered_text(done: Steered, language: str) -> str:
    """Say what was decided about a survey."""
    name = escape(done.survey.plan.name)
    return say(f"steered-{done.decision}", language, survey=name, n=done.waiting)


def steered_screen(done: Steered, language: str) -> Screen:
    """Say what was decided, with a button that takes it back where there is a way."""
    said, undo = section(steered_text(done, language)), UNDONE_BY.get(done.decision)
    return screen([said] if undo is None else [said, _buttons(done.survey, language, undo)])


def kept_screen(survey: Survey, language: str) -> Screen:
    """Say that nothing was decided."""
    return plain(say("steered-keep", language, survey=escape(survey.plan.name)))


def _buttons(survey: Survey, language: str, *what: str) -> Block:
    value = ids.survey_value(survey.id)
    named = (button(say(f"button-steer-{one}", language), ids.steer_action(one), value) for one in what)
    return actions("steer", *named)
