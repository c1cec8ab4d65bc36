"""From an outbox row to a screen: loads what the message is about and picks its blocks.

Rendered at delivery, so that what is said is true when it is said: a question that was closed meanwhile is not sent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.core.actions.action import ActionRef
from bot.core.actions.notices import Unsolved
from bot.core.asking.invitation import Invitation
from bot.core.care import log
from bot.core.care.notes import CaseNote
from bot.core.care.quotes import ShoutRef
from bot.core.care.words import CaseLine
from bot.core.clock.timing import local_day
from bot.core.conversation.ask import Ask
from bot.core.conversation.questions import Prompt
from bot.core.conversation.states import ANSWERED_STATES, State
from bot.core.delivery.details import LEFT, MOVED, Clarification, Hello, Note, Offer, Problem, Retirement, Stood
from bot.core.delivery.fates import Fate
from bot.core.delivery.kinds import DIRECT, MessageKind
from bot.core.delivery.message import Message
from bot.core.reports.summary.edition import Edition, ThreadPart
from bot.core.survey.keys.question import Question
from bot.core.survey.roles import Deed, Role, Who, may
from bot.core.survey.survey import Survey
from bot.core.understanding import Topic
from bot.services.actions import hearing, reading
from bot.services.actions.reading import view as view_action
from bot.services.actions.saying import said_in_days
from bot.services.care.looking import open_views
from bot.services.care.quoting import to_ask_about
from bot.services.care.shouting import shown
from bot.services.context import Context
from bot.services.conversation.answering import may_be_named
from bot.services.delivery.delivering import (
    Addressed,
    anybody_invited,
    comments_on,
    is_news,
    last_answer,
    may_start_afresh,
)
from bot.services.numbers.summarising import next_comments, write_summary
from bot.services.survey.people import spoken_to
from bot.slack.blocks.actions.listing import due_screen
from bot.slack.blocks.actions.note import note_screen as note_screen_of_action
from bot.slack.blocks.actions.note import unsolved_screen
from bot.slack.blocks.actions.said import said_and_done_screen
from bot.slack.blocks.care.listing import morning_screen
from bot.slack.blocks.care.notes import note_screen as note_screen_of_case
from bot.slack.blocks.care.notes import overdue_screen
from bot.slack.blocks.care.post import case_screen, moved_screen
from bot.slack.blocks.care.quotes import (
    astray_screen,
    no_longer_quoted_screen,
    quote_offer_screen,
    shout_out_screen,
    shout_out_told_screen,
)
from bot.slack.blocks.care.talk import line_screen, reply_screen, said_screen
from bot.slack.blocks.conversation.ask import (
    LastTime,
    again_screen,
    answered_screen,
    ask_screen,
    changing_screen,
    clarify_screen,
    closed_screen,
    gone_screen,
    reminder_screen,
    retired_screen,
)
from bot.slack.blocks.conversation.explain import explain_in_general, explain_screen
from bot.slack.blocks.conversation.follow_up import (
    contact_confirmed_screen,
    go_on_screen,
    note_about_ask,
    note_about_survey,
    note_screen,
    question_screen,
    thanks_screen,
)
from bot.slack.blocks.conversation.invitation import invitation_screen
from bot.slack.blocks.numbers.daily.summary import summary_screen
from bot.slack.blocks.numbers.daily.thread import thread_screen
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.survey.hello import hello_screen
from bot.slack.blocks.survey.team import contact_alert_screen, no_contact_screen, owner_notice_screen, perhaps_a_repeat
from bot.slack.delivery.refusals import OutboundError
from bot.slack.home import home_screen
from bot.slack.reports import shared_report


@dataclass(frozen=True, slots=True)
class Draft:
    """What a writer is given: a message, and the rows that it is about. redirected: it goes to the owner instead."""

    ctx: Context
    message: Message
    about: Addressed
    redirected: bool

    @property
    def ask(self) -> Ask:
        """The ask. Raises LookupError for a message about none."""
        if self.about.ask is None:
            raise LookupError(f"a message of kind {self.message.kind} is about no ask")
        return self.about.ask

    @property
    def survey(self) -> Survey:
        """The survey. Raises LookupError for a message about none."""
        if self.about.survey is None:
            raise LookupError(f"a message of kind {self.message.kind} is about no survey")
        return self.about.survey

    @property
    def typing(self) -> bool:
        """Whether the bot hears what is typed."""
        return self.ctx.hears_typing


Writer = Callable[[Draft], Screen | None]


def compose(
    ctx: Context, message: Message, about: Addressed, *, redirected: bool = False, doubtful: bool = False
) -> Screen | None:
    """Write a message, or none when there is nothing to say any more.

    redirected: it goes to the owner instead. doubtful: because nobody can tell whether the channel has it already.
    """
    ask_is_gone = message.ask_id is not None and about.ask is None
    survey_is_gone = message.survey_id is not None and about.survey is None
    if ask_is_gone or survey_is_gone:
        return None
    screen = WRITERS[message.kind](Draft(ctx, message, about, redirected and not doubtful))
    if screen is None or not doubtful or about.survey is None:
        return screen
    return screen.noting(perhaps_a_repeat(about.survey))


def _while_asked(write: Writer) -> Writer:
    """What puts the question has nothing to say any more once it is answered or closed."""
    return lambda draft: write(draft) if draft.ask.state is State.ASKED else None


def _ask(draft: Draft) -> Screen | None:
    return ask_screen(draft.ask, _last_time(draft.ctx, draft.ask), typing=draft.typing)


def _reminder(draft: Draft) -> Screen | None:
    return reminder_screen(draft.ask, typing=draft.typing)


def _invitation(draft: Draft) -> Screen | None:
    awaited = anybody_invited(draft.ctx, draft.survey, draft.message.told(Invitation))
    return invitation_screen(draft.survey) if awaited else None


def _clarify(draft: Draft) -> Screen | None:
    return clarify_screen(draft.ask, draft.message.told(Clarification), typing=draft.typing)


def _explain(draft: Draft) -> Screen | None:
    if draft.about.ask is None:
        return explain_in_general(draft.message.told(Topic), _language(draft))
    return explain_screen(draft.ask, draft.message.told(Topic))


def _again(draft: Draft) -> Screen | None:
    return again_screen(draft.ask, typing=draft.typing)


def _retired(draft: Draft) -> Screen | None:
    reason = draft.message.told(Retirement).reason
    if reason not in {MOVED, LEFT} and draft.ask.state in ANSWERED_STATES:
        return None  # an anonymous question is closed for everybody, and whoever answered sees the answer there
    return retired_screen(draft.ask, reason)


def _question(draft: Draft) -> Screen | None:
    asked = draft.message.told(Question, Prompt)
    is_open = draft.ask.state in {State.WHY, State.MORE}
    if not is_open or (isinstance(asked, Question) and draft.ask.question != asked):
        return None  # it was answered, or its conversation ended, while it was held up
    return question_screen(draft.ask, asked, typing=draft.typing)


def _thanks(draft: Draft) -> Screen | None:
    written = comments_on(draft.ctx, draft.ask)
    return thanks_screen(draft.ask, written, offer_contact=draft.message.detail is Offer.CONTACT)


def _quote_offer(draft: Draft) -> Screen | None:
    words = to_ask_about(draft.ctx, draft.ask)
    return quote_offer_screen(draft.ask, words) if words is not None else None


def _shout_out(draft: Draft) -> Screen | None:
    found = shown(draft.ctx, draft.message.told(ShoutRef))
    return None if found is None or found.quote is None else shout_out_screen(draft.survey, found, found.quote)


def _shout_out_told(draft: Draft) -> Screen | None:
    found = shown(draft.ctx, draft.message.told(ShoutRef))
    return None if found is None or found.quote is None else shout_out_told_screen(found, found.quote, _language(draft))


def _closed(draft: Draft) -> Screen | None:
    return closed_screen(draft.ask, may_restart=may_start_afresh(draft.ctx, draft.ask))


def _note(draft: Draft) -> Screen | None:
    note = draft.message.told(Note)
    if draft.about.ask is not None:
        taken_back = note is Note.MAY_CONTACT and draft.ask.consented_at is None
        return None if taken_back else note_about_ask(draft.ask, note)
    if draft.about.survey is not None:
        return note_about_survey(draft.survey, note, _language(draft))
    return note_screen(note, _language(draft))


def _home(draft: Draft) -> Screen | None:
    person = draft.about.person
    return home_screen(draft.ctx, person, _language(draft)) if person is not None else None


def _contact_alert(draft: Draft) -> Screen | None:
    ask = draft.ask
    if ask.consented_at is None or not may_be_named(ask):
        return None  # forgotten, or promised anonymity, since they said yes
    return contact_alert_screen(ask, comments_on(draft.ctx, ask), redirected=draft.redirected)


def _no_longer_wished(draft: Draft) -> Screen | None:
    return no_contact_screen(draft.ask) if is_news(draft.ctx, draft.ask) else None


def _shared_report(draft: Draft) -> Screen | None:
    person = draft.about.person
    if person is None or person.slack_user_id is None:
        return None
    asker = draft.ctx.who(person.slack_user_id)
    if asker.role is Role.UNKNOWN:
        raise OutboundError(Fate.LATER, "asker not known")
    return shared_report(draft.ctx, asker, draft.message.channel, draft.message.told(str))


def _hello(draft: Draft) -> Screen | None:
    return hello_screen(draft.survey, draft.message.told(Hello))


def _summary(draft: Draft) -> Screen | None:
    return summary_screen(write_summary(draft.ctx, draft.survey, draft.message.told(Edition)))


def _summary_thread(draft: Draft) -> Screen | None:
    part = draft.message.told(ThreadPart)
    return thread_screen(draft.survey, part, next_comments(draft.ctx, draft.survey, part))


def _case(draft: Draft) -> Screen | None:
    view = draft.about.case
    if view is None or (draft.message.kind is MessageKind.CASE and view.standing.state is log.State.WITHDRAWN):
        return None  # it ended before anybody read of it
    to_owner = draft.redirected or (view.case.channel or "").startswith(DIRECT)
    return case_screen(view, redirected=to_owner and not view.case.private)


def _case_thread(draft: Draft) -> Screen | None:
    view = draft.about.case
    return None if view is None else note_screen_of_case(view, draft.message.told(CaseNote))


def _case_said(draft: Draft) -> Screen | None:
    view, said = draft.about.case, draft.about.words
    return None if view is None or said is None else said_screen(view, said)


def _case_reply(draft: Draft) -> Screen | None:
    view, said = draft.about.case, draft.about.words
    if view is None or said is None or not view.standing.is_open or view.standing.muted or not said.text:
        return None
    return reply_screen(view, said, _language(draft))


def _case_line(draft: Draft) -> Screen | None:
    return line_screen(draft.message.told(CaseLine), _language(draft))


def _case_overdue(draft: Draft) -> Screen | None:
    view = draft.about.case
    return overdue_screen(view, draft.message.told(CaseNote)) if view is not None and view.standing.is_open else None


def _action_due(draft: Draft) -> Screen | None:
    view, person = view_action(draft.ctx, draft.message.told(ActionRef).action_id), draft.about.person
    if view is None or not view.standing.is_open or person is None:
        return None
    if person.slack_user_id not in {view.standing.plan.owner, *view.survey.plan.owners}:
        return None  # it has become somebody else's
    return due_screen(view, _language(draft), local_day(draft.ctx.now(), view.survey.plan.zone))


def _said_and_done(draft: Draft) -> Screen | None:
    return said_and_done_screen(draft.survey, *said_in_days(draft.ctx, draft.survey, draft.message.told(str)))


def _open_cases(draft: Draft) -> Screen | None:
    views = open_views(draft.ctx, draft.survey)
    return morning_screen(draft.survey, views) if views else None


def _action_note(draft: Draft) -> Screen | None:
    view = draft.about.notice
    if view is None or not view.is_to_be_told:
        return None
    return note_screen_of_action(view, view.notice.language or _language(draft))


def _action_reopened(draft: Draft) -> Screen | None:
    news = draft.message.told(Unsolved)
    view, person = reading.view(draft.ctx, news.action_id), draft.about.person
    if view is None or person is None:
        return None
    reads = may(Who(Role.MEMBER, person.slack_user_id or ""), Deed.READ_COMMENTS, view.survey)
    lines = hearing.lines_of(draft.ctx, news.action_id) if reads else ()
    return unsolved_screen(view, news, lines, _language(draft))


def _owner_notice(draft: Draft) -> Screen | None:
    person = draft.about.person
    is_owner = person is not None and person.slack_user_id in draft.survey.plan.owners
    return owner_notice_screen(draft.survey, draft.message.told(Problem), in_place_of_owners=not is_owner)


WRITERS: Mapping[MessageKind, Writer] = {
    MessageKind.ASK: _while_asked(_ask),
    MessageKind.REMINDER: _while_asked(_reminder),
    MessageKind.INVITATION: _invitation,
    MessageKind.CLARIFY: _while_asked(_clarify),
    MessageKind.EXPLAIN: _explain,
    MessageKind.AGAIN: _while_asked(_again),
    MessageKind.ANSWERED: lambda draft: answered_screen(draft.ask),
    MessageKind.CHANGING: lambda draft: changing_screen(draft.ask),
    MessageKind.RETIRED: _retired,
    MessageKind.FORGOTTEN: lambda draft: gone_screen(draft.message.told(Stood).language),
    MessageKind.QUESTION: _question,
    MessageKind.GO_ON: lambda draft: go_on_screen(draft.ask),
    MessageKind.THANKS: _thanks,
    MessageKind.ACTION_NOTE: _action_note,
    MessageKind.ACTION_REOPENED: _action_reopened,
    MessageKind.CONTACT_CONFIRMED: lambda draft: contact_confirmed_screen(draft.ask, comments_on(draft.ctx, draft.ask)),
    MessageKind.QUOTE_OFFER: _quote_offer,
    MessageKind.SHOUT_OUT: _shout_out,
    MessageKind.SHOUT_OUT_GONE: lambda draft: no_longer_quoted_screen(draft.message.told(Stood).language),
    MessageKind.SHOUT_OUT_ASTRAY: lambda draft: astray_screen(draft.message.told(str), _language(draft)),
    MessageKind.SHOUT_OUT_TOLD: _shout_out_told,
    MessageKind.CLOSED: _closed,
    MessageKind.NOTE: _note,
    MessageKind.HOME: _home,
    MessageKind.CONTACT_ALERT: _contact_alert,
    MessageKind.CONTACT_WITHDRAWN: _no_longer_wished,
    MessageKind.CASE: _case,
    MessageKind.CASE_EDIT: _case,
    MessageKind.CASE_MOVED: lambda draft: moved_screen(draft.about.case) if draft.about.case is not None else None,
    MessageKind.CASE_THREAD: _case_thread,
    MessageKind.CASE_OVERDUE: _case_overdue,
    MessageKind.ACTION_DUE: _action_due,
    MessageKind.SAID_AND_DONE: _said_and_done,
    MessageKind.CASE_SAID: _case_said,
    MessageKind.CASE_SAID_EDIT: _case_said,
    MessageKind.CASE_REPLY: _case_reply,
    MessageKind.CASE_LINE: _case_line,
    MessageKind.OPEN_CASES: _open_cases,
    MessageKind.SHARED_REPORT: _shared_report,
    MessageKind.HELLO: _hello,
    MessageKind.HELLO_STARTED: _hello,
    MessageKind.SUMMARY: _summary,
    MessageKind.SUMMARY_THREAD: _summary_thread,
    MessageKind.OWNER_NOTICE: _owner_notice,
}


def _language(draft: Draft) -> str:
    return spoken_to(draft.ctx, draft.about.person)


def _last_time(ctx: Context, ask: Ask) -> LastTime | None:
    before = last_answer(ctx, ask)
    if before is None:
        return None
    parent, comments = before
    if parent.score is None or parent.answered_day is None:
        return None
    return LastTime(parent.answered_day, parent.score, comments[0] if comments else None)
