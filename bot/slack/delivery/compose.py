"""From an outbox row to a screen: loads what the message is about and picks its blocks.

Rendered at delivery, so that what is said is true when it is said: a question that was closed meanwhile is not sent.
"""

from collections.abc import Callable, Mapping

from bot.core.asking.invitation import Invitation
from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from bot.core.delivery.message import Message, MessageKind
from bot.core.numbers.edition import Edition, ThreadPart
from bot.core.survey.person import Person
from bot.core.survey.roles import who_in_slack
from bot.services.context import Context
from bot.services.conversation.answering import may_be_named
from bot.services.delivery.delivering import (
    Addressed,
    anybody_invited,
    comments_on,
    last_answer,
    may_start_afresh,
    newest_conversation,
)
from bot.services.numbers.summarising import next_comments, write_summary
from bot.services.survey.people import spoken_to
from bot.slack.blocks.conversation.ask import (
    LastTime,
    answered_screen,
    ask_screen,
    changing_screen,
    clarify_screen,
    closed_screen,
    reminder_screen,
    retired_screen,
)
from bot.slack.blocks.conversation.explain import explain_in_general, explain_screen
from bot.slack.blocks.conversation.follow_up import (
    contact_confirmed_screen,
    go_on_screen,
    note_about_ask,
    note_screen,
    question_screen,
    thanks_screen,
)
from bot.slack.blocks.conversation.home import home_screen
from bot.slack.blocks.conversation.invitation import invitation_screen
from bot.slack.blocks.numbers.summary import summary_screen
from bot.slack.blocks.numbers.thread import thread_screen
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.survey.team import contact_alert_screen, owner_notice_screen
from bot.slack.reports import shared_report


def compose(ctx: Context, message: Message, about: Addressed, *, redirected: bool = False) -> Screen | None:
    """Write a message, or none when there is nothing to say any more. redirected: it goes to the owner instead."""
    if about.ask is not None:
        return _about_ask(ctx, message, about.ask, redirected=redirected)
    if about.survey is not None:
        return _about_survey(ctx, message, about)
    return _to_person(ctx, message, about.person)


def _about_ask(ctx: Context, message: Message, ask: Ask, *, redirected: bool) -> Screen | None:
    detail, typing = message.detail or "", ctx.hears_typing
    match message.kind:
        case kind if kind in _WHILE_ASKED and ask.state is not State.ASKED:
            return None
        case MessageKind.CONTACT_ALERT if ask.consented_at is None or not may_be_named(ask):
            return None  # forgotten, or promised anonymity, since they said yes
        case MessageKind.ASK:
            return ask_screen(ask, _last_time(ctx, ask), typing=typing)
        case MessageKind.CONTACT_ALERT:
            return contact_alert_screen(ask, comments_on(ctx, ask), redirected=redirected)
        case MessageKind.CLOSED:
            return closed_screen(ask, may_restart=may_start_afresh(ctx, ask))
        case _:
            write = _OF_ASK.get(message.kind)
            return write(ask, detail, typing) if write else note_about_ask(ask, detail)


# What puts the question has nothing to say any more once it is answered or closed.
_WHILE_ASKED = {MessageKind.ASK, MessageKind.REMINDER, MessageKind.CLARIFY}
_OF_ASK: Mapping[MessageKind, Callable[[Ask, str, bool], Screen]] = {
    MessageKind.REMINDER: lambda ask, _, typing: reminder_screen(ask, typing=typing),
    MessageKind.CLARIFY: lambda ask, detail, typing: clarify_screen(ask, detail, typing=typing),
    MessageKind.EXPLAIN: lambda ask, topic, typing: explain_screen(ask, topic, typing=typing),
    MessageKind.QUESTION: lambda ask, question, typing: question_screen(ask, question, typing=typing),
    MessageKind.ANSWERED: lambda ask, *_: answered_screen(ask),
    MessageKind.CHANGING: lambda ask, *_: changing_screen(ask),
    MessageKind.RETIRED: lambda ask, detail, _: retired_screen(ask, detail.partition(":")[0]),
    MessageKind.GO_ON: lambda ask, *_: go_on_screen(ask),
    MessageKind.THANKS: lambda ask, offer, _: thanks_screen(ask, offer_contact=offer == "contact"),
    MessageKind.CONTACT_CONFIRMED: lambda ask, *_: contact_confirmed_screen(ask),
}


def _about_survey(ctx: Context, message: Message, about: Addressed) -> Screen | None:
    survey, detail = about.survey, message.detail or ""
    if survey is None:
        return None
    match message.kind:
        case MessageKind.SUMMARY:
            return summary_screen(write_summary(ctx, survey, Edition.decode(detail)))
        case MessageKind.SUMMARY_THREAD:
            part = ThreadPart.decode(detail)
            return thread_screen(survey, part, next_comments(ctx, survey, part))
        case MessageKind.INVITATION:
            return invitation_screen(survey) if anybody_invited(ctx, survey, Invitation.decode(detail)) else None
        case MessageKind.SHARED_REPORT:
            asker = about.person.slack_user_id if about.person else None
            return shared_report(ctx, who_in_slack(asker or "", about.person), detail)
        case _:
            return owner_notice_screen(survey, detail)


def _to_person(ctx: Context, message: Message, person: Person | None) -> Screen:
    language = spoken_to(ctx, person)
    if message.kind is MessageKind.EXPLAIN:
        return explain_in_general(language)
    return note_screen(message.detail or "", language)


def compose_home(ctx: Context, about: Addressed) -> Screen | None:
    """Draw the App Home of one person."""
    person = about.person
    if person is None:
        return None
    ask = newest_conversation(ctx, person)
    may_restart = ask is not None and may_start_afresh(ctx, ask)
    return home_screen(person, ask, spoken_to(ctx, person), ctx.now(), may_restart=may_restart)


def _last_time(ctx: Context, ask: Ask) -> LastTime | None:
    before = last_answer(ctx, ask)
    if before is None:
        return None
    parent, comments = before
    if parent.score is None or parent.answered_day is None:
        return None
    return LastTime(parent.answered_day, parent.score, comments[0] if comments else None)
