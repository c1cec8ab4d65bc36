"""A decision about a survey: whether it is meant, what became of it, and the way back."""

from bot.core.survey.decision import UNDONE_BY, Ahead, Decision, Steered
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import Block, Screen, actions, button, escape, plain, screen, section
from bot.wording import moment, say


def sure_screen(decision: Decision, survey: Survey, ahead: Ahead, language: str) -> Screen:
    """Ask whether it is meant. ahead: people who were not asked yet."""
    question = section(_said(f"steer-sure-{decision}", survey, ahead, language))
    return screen([question, steering_buttons(survey, language, decision, ids.KEEP_AS_IT_IS)])


def steered_text(done: Steered, language: str) -> str:
    """Say what was decided about a survey."""
    return _said(f"steered-{done.decision}", done.survey, done.ahead, language)


def steered_screen(done: Steered, language: str) -> Screen:
    """Say what was decided, with a button that takes it back where there is a way."""
    said, undo = section(steered_text(done, language)), UNDONE_BY.get(done.decision)
    return screen([said] if undo is None else [said, steering_buttons(done.survey, language, undo)])


def kept_screen(survey: Survey, language: str) -> Screen:
    """Say that nothing was decided."""
    return plain(say("steered-keep", language, survey=escape(survey.plan.name)))


def steering_buttons(survey: Survey, language: str, *what: str) -> Block:
    """Give a button for each of some decisions, or for none."""
    value = ids.survey_value(survey.id)
    named = (button(say(f"button-steer-{one}", language), ids.steer_action(one), value) for one in what)
    return actions("steer", *named)


def _said(key: str, survey: Survey, ahead: Ahead, language: str) -> str:
    when = moment(ahead.first, survey.plan.zone, language) if ahead.first else ""
    return say(key, language, survey=escape(survey.plan.name), n=ahead.n, when=when)
