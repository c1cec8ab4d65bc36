"""What follows the score: a question, the thanks, the offer to be contacted, short notes, the dialog to write in."""

from collections.abc import Sequence
from typing import Any

from bot.core.conversation.ask import Ask
from bot.core.conversation.questions import Prompt
from bot.core.delivery.details import Note
from bot.core.privacy.promise import ContactPath, contact_path, is_guarded
from bot.core.survey.keys.question import Question
from bot.core.survey.survey import Survey
from bot.core.themes import mentioned
from bot.slack import ids
from bot.slack.blocks.conversation.ask import answer_now, comes_back_at, on_scale, question_text
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    button,
    context,
    entry,
    escape,
    form_dialog,
    lines_to_write,
    one_line,
    plain,
    screen,
    section,
)
from bot.wording import say

LONGEST_ANSWER = 3000


def question_screen(ask: Ask, question: str, *, typing: bool) -> Screen:
    """One open question; where the bot can't hear what is typed, with a button that opens the dialog."""
    first = ask.questions <= 1 and question in set(Question)
    thanks = [section(say("thank-you", ask.language))] if first else []
    return screen([*thanks, section(open_question(ask, question)), _how_to_answer(ask, typing=typing)])


def open_question(ask: Ask, question: str) -> str:
    """The words of a follow-up question, a probe, or the gentle ask after a low score."""
    if question == Prompt.GENTLE:
        return say("question-gentle", ask.language, score=ask.score or 0)
    if question == Prompt.PROBE:
        return say("question-probe", ask.language)
    return question_text(ask, question, f"question-{Question(question)}")


def _how_to_answer(ask: Ask, *, typing: bool) -> Block:
    return context(say("question-how", ask.language)) if typing else actions("write", write_button(ask))


def write_button(ask: Ask) -> Block:
    """Opens the dialog."""
    return button(say("button-write", ask.language), ids.WRITE, ask.id)


def go_on_screen(ask: Ask) -> Screen:
    """Between two questions: there is time to finish the thought."""
    enough = button(say("button-that-is-all", ask.language), ids.THAT_IS_ALL, ask.id)
    return screen([section(say("go-on", ask.language)), actions("go-on", enough)])


def answer_dialog(ask: Ask) -> dict[str, Any]:
    """The dialog in which the open question is answered."""
    language = ask.language
    element = lines_to_write(ids.ANSWER_INPUT, LONGEST_ANSWER) | {"focus_on_load": True}
    question = section(open_question(ask, ask.question)) if ask.question else section(say("home-answered", language))
    blocks = [question, entry(ids.ANSWER_BLOCK, say("dialog-title", language), element)]
    return form_dialog("dialog-title", language, blocks, callback=ids.ANSWER_DIALOG, about=ask.id)


def thanks_blocks(ask: Ask, comments: Sequence[str] = ()) -> list[Block]:
    """The thanks for what was written, and the survey's own line: neither knows a score."""
    own = _own_line(ask.survey.plan.thanks_link, ask.survey.plan.thanks_text)
    return [section(_thanks_for(ask, comments)), *([section(own)] if own else [])]


def _thanks_for(ask: Ask, comments: Sequence[str]) -> str:
    """Where words are read only together with others', that is what is said of them."""
    plan, language = ask.survey.plan, ask.language
    theme = mentioned(comments, language, plan.theme_list) if plan.acknowledge and comments else None
    if theme is None:
        return say("thanks", language, asker=escape(plan.asker))
    read = "thanks-mentioned-together" if is_guarded(plan.privacy) else "thanks-mentioned"
    return say(read, language, asker=escape(plan.asker), about=say(f"mentioned-{theme}", language))


def _own_line(link: str | None, text: str | None) -> str | None:
    said = escape(one_line(text)) if text else None
    if link is None:
        return said
    return f"<{escape(link)}|{said}>" if said else f"<{escape(link)}>"


_PATHS = {ContactPath.CHANNEL: "channel", ContactPath.OWNER: "owner", ContactPath.RELEASE: "release"}


def thanks_screen(ask: Ask, comments: Sequence[str], *, offer_contact: bool) -> Screen:
    """The thanks, with which the conversation ends; where it is offered, above them whether to be contacted.

    comments: what was written beside the answer.
    """
    language = ask.language
    thanks = thanks_blocks(ask, comments)
    if not offer_contact:
        return screen(thanks)
    path = contact_path(ask.survey.plan)
    pressed = ids.CONTACT_OWNER if path is ContactPath.OWNER else ids.CONTACT
    yes = button(say("button-contact", language), pressed, ask.id)
    no = button(say("button-no-contact", language), ids.NO_CONTACT, ask.id)
    return screen([section(say(f"thanks-contact-{_PATHS[path]}", language)), actions("contact", yes, no), *thanks])


def contact_confirmed_screen(ask: Ask, comments: Sequence[str]) -> Screen:
    """The thanks after somebody said yes, or no."""
    if ask.consented_at is None:
        return thanks_screen(ask, comments, offer_contact=False)
    own = [] if ask.is_try else thanks_blocks(ask)[1:]
    return screen([section(_contact_confirmed(ask)), *own])


def _contact_confirmed(ask: Ask) -> str:
    if ask.is_try:
        return say("contact-confirmed-try", ask.language)
    path = _PATHS[contact_path(ask.survey.plan)]
    return say(f"contact-confirmed-{path}", ask.language, asker=escape(ask.survey.plan.asker))


def note_about_ask(ask: Ask, note: Note) -> Screen:
    """A line that belongs to one conversation."""
    if note in {Note.COMING_BACK, Note.CHANGED, Note.NUMBERS_ONLY, Note.MAY_CONTACT}:
        return plain(_line_about(ask, note))
    if note is Note.STARTED:
        return screen([section(say("note-started", ask.language)), answer_now(ask)])
    if note is Note.TAKE_BACK:
        sure = actions("take-back", button(say("button-take-back", ask.language), ids.TAKE_BACK, ask.id))
        return screen([section(say("note-take-back", ask.language)), sure])
    if note is Note.COUNTED_LATE:
        undo = actions("take-back", button(say("button-undo", ask.language), ids.TAKE_BACK, ask.id))
        return screen([section(say("note-counted-late", ask.language, score=ask.score or 0)), undo])
    return note_screen(note, ask.language)


def _line_about(ask: Ask, note: Note) -> str:
    if note is Note.COMING_BACK:
        return say("note-coming-back", ask.language, when=comes_back_at(ask))
    if note is Note.CHANGED:
        return say("note-changed", ask.language, score=ask.score or 0)
    if note is Note.MAY_CONTACT:
        return _contact_confirmed(ask)
    return say(on_scale("note-numbers-only", ask), ask.language)


def note_about_survey(survey: Survey, note: Note, language: str) -> Screen:
    """A line that belongs to a survey and to no question of it."""
    return plain(say(f"note-{note}", language, product=escape(survey.plan.product)))


def note_screen(note: Note, language: str) -> Screen:
    """A line that belongs to no question."""
    line = section(say(f"note-{note}", language))
    if note in {Note.PLEA, Note.DECLINED}:
        return screen([line, actions("stop", button(say("button-stop", language), ids.STOP, "plea"))])
    if note is not Note.STOPPED:
        return screen([line])
    return screen([line, actions("undo", button(say("button-undo", language), ids.START, "undo"))])
