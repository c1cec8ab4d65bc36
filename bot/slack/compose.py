"""From an outbox row to a screen: loads what the message is about and picks its blocks.

Rendered at delivery, so that what is said is true when it is said: a question that was closed meanwhile is not sent.
"""

from collections.abc import Callable, Mapping

from bot.core.ask import Ask
from bot.core.conversation import State
from bot.core.message import Edition, Message, MessageKind
from bot.core.questions import Question
from bot.services.context import Context
from bot.services.delivering import Addressed, comments_on, last_answer
from bot.services.reporting import report_on, today_window
from bot.services.summarising import write_summary
from bot.slack.blocks.ask import LastTime, answered_screen, ask_screen, retired_screen
from bot.slack.blocks.follow_up import (
    contact_confirmed_screen,
    note_screen,
    number_screen,
    question_screen,
    thanks_screen,
)
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.summary import report_screen, summary_screen
from bot.slack.blocks.team import contact_alert_screen, owner_notice_screen

LANGUAGE = "en"


def compose(ctx: Context, message: Message, about: Addressed, *, redirected: bool = False) -> Screen | None:
    """Write a message, or none when there is nothing to say any more. redirected: it goes to the owner instead."""
    if about.ask is not None:
        return _about_ask(ctx, message, about.ask, redirected=redirected)
    if about.survey is not None:
        return _about_survey(ctx, message, about)
    return note_screen(message.detail or "", LANGUAGE)


def _about_ask(ctx: Context, message: Message, ask: Ask, *, redirected: bool) -> Screen | None:
    if message.kind is MessageKind.ASK:
        return ask_screen(ask, _last_time(ctx, ask)) if ask.state is State.ASKED else None
    if message.kind is MessageKind.CONTACT_ALERT:
        return contact_alert_screen(ask, comments_on(ctx, ask), redirected=redirected)
    write = _OF_ASK.get(message.kind)
    return write(ask, message.detail or "") if write else note_screen(message.detail or "", ask.survey.language)


_OF_ASK: Mapping[MessageKind, Callable[[Ask, str], Screen]] = {
    MessageKind.ANSWERED: lambda ask, _: answered_screen(ask),
    MessageKind.RETIRED: retired_screen,
    MessageKind.QUESTION: lambda ask, question: question_screen(ask, Question(question)),
    MessageKind.ASK_NUMBER: lambda ask, _: number_screen(ask),
    MessageKind.THANKS: lambda ask, offer: thanks_screen(ask, offer_contact=offer == "contact"),
    MessageKind.CONTACT_CONFIRMED: lambda ask, _: contact_confirmed_screen(ask),
}


def _about_survey(ctx: Context, message: Message, about: Addressed) -> Screen | None:
    survey, detail = about.survey, message.detail or ""
    if survey is None:
        return None
    match message.kind:
        case MessageKind.SUMMARY:
            return summary_screen(write_summary(ctx, survey, Edition.decode(detail)))
        case MessageKind.SHARED_REPORT:
            asker = about.person.slack_user_id if about.person else None
            report = report_on(ctx, survey, today_window(ctx, survey, detail))
            return report_screen(report, survey, shared_by=asker or "")
        case MessageKind.OWNER_NOTICE:
            return owner_notice_screen(survey, detail)
        case _:
            return note_screen(detail, survey.language)


def _last_time(ctx: Context, ask: Ask) -> LastTime | None:
    before = last_answer(ctx, ask)
    if before is None:
        return None
    parent, comments = before
    if parent.score is None or parent.answered_day is None:
        return None
    return LastTime(parent.answered_day, parent.score, comments[0] if comments else None)
