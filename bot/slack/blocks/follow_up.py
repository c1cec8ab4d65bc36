"""What follows the score: a question, the thanks, the offer to be contacted, short notes."""

from bot.core.ask import Ask
from bot.core.questions import Question
from bot.slack import ids
from bot.slack.blocks.screen import Screen, button, context, escape, plain, screen, section
from bot.wording import say


def question_screen(ask: Ask, question: Question) -> Screen:
    """One open question."""
    language = ask.survey.language
    text = say(f"question-{question}", language, product=escape(ask.survey.plan.product))
    return screen([section(text), context(say("question-how", language))])


def number_screen(ask: Ask) -> Screen:
    """A kind line to somebody whose text held no score."""
    return plain(say("ask-number", ask.survey.language))


def thanks_screen(ask: Ask, *, offer_contact: bool) -> Screen:
    """The thanks; with the button that lets the team get in touch where that is offered."""
    language = ask.survey.language
    thanks = section(say("thanks", language, asker=escape(ask.survey.plan.asker)))
    if not offer_contact:
        return screen([thanks])
    yes = button(say("button-contact", language), ids.CONTACT, ask.id)
    offer = section(say("thanks-contact", language))
    return screen([thanks, offer, {"type": "actions", "block_id": "contact", "elements": [yes]}])


def contact_confirmed_screen(ask: Ask) -> Screen:
    """The thanks after somebody said yes."""
    return plain(say("contact-confirmed", ask.survey.language, asker=escape(ask.survey.plan.asker)))


def note_screen(note: str, language: str) -> Screen:
    """A line that belongs to no question."""
    return plain(say(f"note-{note}", language))
