"""For people of other companies who can't get a DM: the post in the shared channel, and the dialogs behind it."""

from typing import Any

from bot.core.conversation.ask import Ask
from bot.core.conversation.states import ANSWERED_STATES, State
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.conversation.ask import score_label, score_question, score_question_of, told_of_privacy
from bot.slack.blocks.conversation.follow_up import LONGEST_ANSWER, thanks_blocks
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    as_label,
    button,
    context,
    dialog,
    entry,
    escape,
    form_dialog,
    lines_to_write,
    screen,
    section,
)
from bot.wording import say


def invitation_screen(survey: Survey) -> Screen:
    """The one post in the channel. Everybody there reads it, so it names nobody who is asked."""
    plan, language = survey.plan, survey.language
    blocks = [
        section(say("invite-intro", language, asker=escape(plan.asker), product=escape(plan.product))),
        section(f"*{score_question_of(survey, language)}*"),
        context(_privacy(survey, language), say("invite-how", language)),
        actions("invite", button(say("button-privately", language), ids.PRIVATELY, str(survey.id))),
    ]
    return screen(blocks)


def private_dialog(ask: Ask) -> dict[str, Any]:
    """The question with room for the reason, for one person alone. No number is chosen beforehand."""
    language = ask.language
    scores = {
        "type": "static_select",
        "action_id": ids.PRIVATE_SCORE,
        "placeholder": as_label(say("invite-choose", language)),
        "options": [{"text": as_label(score_label(score, ask)), "value": str(score)} for score in ask.scale.scores],
    }
    reason = lines_to_write(ids.PRIVATE_REASON, LONGEST_ANSWER)
    blocks = [
        section(f"*{score_question(ask)}*\n{say('ask-anchors', language)}"),
        _input(ids.PRIVATE_SCORE, "invite-number", language, scores),
        _input(ids.PRIVATE_REASON, "invite-reason", language, reason) | {"optional": True},
        context(_privacy(ask.survey, language)),
        actions("private-ways-out", button(say("button-stop", language), ids.PRIVATE_STOP, ask.id)),
    ]
    return form_dialog("dialog-title", language, blocks, callback=ids.PRIVATE_DIALOG, about=ask.id)


def no_question_dialog(ask: Ask | None, language: str) -> dict[str, Any]:
    """To somebody who has no open question here. ask: the one they got last in this survey, if any."""
    if ask is not None and ask.person.opted_out_at is not None:
        return stopped_dialog(language)
    return _dialog(language, [section(say(_why_nothing_is_open(ask), language))])


def _why_nothing_is_open(ask: Ask | None) -> str:
    if ask is not None and ask.state in ANSWERED_STATES:
        return "invite-answered"
    return "closed" if ask is not None and ask.state is State.CLOSED else "invite-nothing"


def private_thanks_dialog(ask: Ask) -> dict[str, Any]:
    """In place of the question, once it is answered."""
    return _dialog(ask.language, thanks_blocks(ask))


def stopped_dialog(language: str) -> dict[str, Any]:
    """After a stop, with the way back: slash commands do not exist for people of other companies."""
    back = button(say("button-start", language), ids.PRIVATE_START, "start")
    return _dialog(language, [section(say("note-stopped", language)), actions("private-start", back)])


def started_dialog(language: str) -> dict[str, Any]:
    """After the way back was taken."""
    return _dialog(language, [section(say("invite-started", language))])


def malformed_dialog(language: str) -> dict[str, Any]:
    """In place of a dialog whose entries none of ours can have."""
    return _dialog(language, [section(say("malformed", language))])


def _dialog(language: str, blocks: list[Block]) -> dict[str, Any]:
    return dialog("dialog-title", language, blocks)


def _input(name: str, label: str, language: str, element: Block) -> Block:
    return entry(name, say(label, language), element)


def _privacy(survey: Survey, language: str) -> str:
    return say(f"ask-privacy-{told_of_privacy(survey)}", language)
