"""What each action of the state table makes of a turn: one function an action, values in and out."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.core.asking.moments import person_zone, reminder_at
from bot.core.care.quotes import asks_to_quote
from bot.core.care.rules import CONTACT
from bot.core.clock.timing import local_day
from bot.core.conversation.ask import Ask
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.heard import ONE_COMMENT, Heard
from bot.core.conversation.questions import Prompt, is_asked_about
from bot.core.conversation.snooze import comes_back
from bot.core.conversation.states import Action, Event, State
from bot.core.delivery.details import MOVED, Clarification, Note, Offer, Retirement
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import about_ask, on_plea
from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import ContactPath, contact_path, keeps_person, offers_contact
from bot.core.understanding import Doubt, Kind, Topic, When, gives_reason
from bot.services.conversation.turn import Turn

# The question


def _count_as_asked(turn: Turn) -> Turn:
    ask = turn.ask
    # The first time, or put back before it ever reached the person.
    day = ask.asked_day or local_day(turn.now, ask.survey.plan.zone)
    return turn.becomes(replace(ask, asked_at=turn.now, asked_day=day))


def _take_as_own_time(turn: Turn) -> Turn:
    """It is the person's own moment: the survey's hours do not matter."""
    return turn.becomes(replace(turn.ask, due_at=turn.now, snoozed=True))


def _count_as_failed(turn: Turn) -> Turn:
    return turn.becomes(replace(turn.ask, asked_at=None, asked_day=None, asked_in=None))


def _plan_anew(turn: Turn) -> Turn:
    ask = turn.ask if turn.ask.ts is not None else _never_seen(turn.ask)
    return turn.becomes(replace(ask, due_at=turn.happened.due_at or ask.due_at, closes_at=None, asked_in=None))


def _never_seen(ask: Ask) -> Ask:
    """After "not now", or a fresh start, the person was asked before: that stays. Who saw nothing was not asked."""
    return replace(ask, asked_at=None, asked_day=None)


def _send_reminder(turn: Turn) -> Turn:
    ask, nudges = turn.ask, turn.ask.nudges + 1
    next_at = reminder_at(ask, ask.asked_at or turn.now, nudges)
    return turn.becomes(replace(ask, nudges=nudges, next_at=next_at, reprompts=0)).say(MessageKind.REMINDER)


def _ask_for_a_number(turn: Turn) -> Turn:
    understood = turn.happened.understood
    candidates = understood.candidates if understood else ()
    doubt = understood.doubt if understood and understood.doubt else Doubt.NO_NUMBER
    # Once, and once more when there is something new to choose from; then that no number is needed, and the bot waits.
    if turn.ask.reprompts <= (1 if candidates or doubt is Doubt.PLEA else 0):
        return _prompted(turn).say(MessageKind.CLARIFY, Clarification(doubt, candidates))
    if turn.ask.reprompts < _ENOUGH:
        return turn.becomes(replace(turn.ask, reprompts=_ENOUGH)).note(Note.NO_NUMBER_NEEDED)
    return turn


_ENOUGH = 3  # as many replies to what is not understood as a clarification, another, and that line


def _prompted(turn: Turn) -> Turn:
    return turn.becomes(replace(turn.ask, reprompts=turn.ask.reprompts + 1))


def _ask_whether_to_stop(turn: Turn) -> Turn:
    return turn if turn.ask.reprompts > 1 else _prompted(turn).note(on_plea(turn.ask.person))


def _say_words_only(turn: Turn) -> Turn:
    if turn.ask.reprompts > 0:
        return turn
    return _prompted(turn).note(Note.NUMBERS_ONLY if turn.ask.state is State.ASKED else Note.WORDS_ONLY)


def _explain(turn: Turn) -> Turn:
    understood = turn.happened.understood
    nothing_to_take_back = understood is not None and understood.kind is Kind.TAKE_BACK
    topic = Topic.KEPT if nothing_to_take_back else (understood.topic if understood else None)
    told = turn.say(MessageKind.EXPLAIN, topic or Topic.OTHER)
    # Apart, so that the answer stays where it is when the question moves on.
    return told.say(MessageKind.AGAIN) if turn.ask.state is State.ASKED else told


def _snooze(turn: Turn) -> Turn:
    ask, understood = turn.ask, turn.happened.understood
    when = understood.when if understood and understood.when else When()
    due = comes_back(when, turn.now, person_zone(ask.person, ask.survey), ask.survey.plan.ask_hours)
    return turn.becomes(replace(ask, snoozed=True, due_at=due, closes_at=None))


def _pressed(turn: Turn) -> str | None:
    """Name the message to write over where it is not noted where the newest copy of the question stands."""
    return None if keeps_person(turn.ask.survey.plan.privacy) else turn.happened.clicked_ts


def _show_answer(turn: Turn) -> Turn:
    pressed, stands = _pressed(turn), turn.ask.ts
    shown = turn.say(MessageKind.ANSWERED, pressed)
    if pressed is None or stands in {None, pressed}:
        return shown
    return shown.say(MessageKind.RETIRED, Retirement(MOVED, stands))  # it was answered under a reminder


def _retire_question(turn: Turn) -> Turn:
    if turn.ask.asked_at is None:
        return turn  # it was planned, and never sent
    reason: str | None = turn.ask.closed_reason if turn.ask.state is State.CLOSED else _SNOOZED
    once_more = turn.happened.event is Event.NOT_NOW and reason is ClosedReason.DECLINE
    if once_more and keeps_person(turn.ask.survey.plan.privacy):
        reason = _LATER  # "not now" is never taken for "never"; but an anonymous question can't be put anew
    said = turn.say(MessageKind.RETIRED, Retirement(reason or ""))
    spoken = _SPOKEN.get(reason) if turn.happened.typed and reason else None
    return said.note(spoken) if spoken else said


_SNOOZED, _LATER = "snoozed", "later"
# Somebody who typed looks below their words, not up at the old question.
_SPOKEN: Mapping[str, Note] = {
    _SNOOZED: Note.COMING_BACK,
    _LATER: Note.LATER,
    ClosedReason.DECLINE: Note.DECLINED,
}


def _offer_fresh_start(turn: Turn) -> Turn:
    if turn.happened.typed and turn.happened.score is None and turn.ask.reprompts > 0:
        return turn
    return _prompted(turn).say(MessageKind.CLOSED)


# The follow-up


def _probe(turn: Turn) -> Turn:
    return turn.becomes(replace(turn.ask, questions=turn.ask.questions + 1)).say(MessageKind.QUESTION, Prompt.PROBE)


def _ask_gently(turn: Turn) -> Turn:
    ask = replace(turn.ask, questions=turn.ask.questions + 1, nudges=turn.ask.nudges + 1)
    return turn.becomes(ask).say(MessageKind.QUESTION, Prompt.GENTLE)


def _listen(turn: Turn) -> Turn:
    return turn.becomes(replace(turn.ask, next_at=turn.now + ONE_COMMENT))


# Words


def _keep_words(turn: Turn) -> Turn:
    happened = turn.happened
    if not gives_reason(happened.text):
        return turn
    return turn.becomes(replace(turn.ask, heard=(*turn.ask.heard, Heard(happened.ts, happened.text))))


def _say_changed(turn: Turn) -> Turn:
    return turn.note(Note.CHANGED) if turn.happened.typed else turn


def _say_noted(turn: Turn) -> Turn:
    return turn if turn.goes_on else turn.note(Note.NOTED)


def _thank(turn: Turn) -> Turn:
    ask = turn.ask
    band = band_of(turn.current_score, ask.scale)
    talked_to = is_asked_about(ask.scale, band) and not (ask.held_out and band is Band.PASSIVE)
    offer = offers_contact(ask.survey.plan.privacy) and ask.consented_at is None and talked_to
    thanked = turn.say(MessageKind.THANKS, Offer.CONTACT if offer else None)
    return thanked.say(MessageKind.QUOTE_OFFER) if asks_to_quote(ask.survey.plan) and not ask.is_try else thanked


def _say_whenever(turn: Turn) -> Turn:
    if turn.ask.state is State.WHY:
        turn = turn.becomes(replace(turn.ask, next_at=None))
    # Not by a button of an old message: the line is about typing.
    return turn.note(Note.WHENEVER) if turn.happened.typed else turn


def _say_coming_back(turn: Turn) -> Turn:
    if turn.ask.reprompts > 0 and turn.happened.event is not Event.NOT_NOW:
        return turn
    return _prompted(turn).note(Note.COMING_BACK)


# The team


def _alert_team(turn: Turn) -> Turn:
    if turn.ask.is_try:
        return turn.becomes(replace(turn.ask, consented_at=turn.now))  # which is said, and nobody is told
    at_once = contact_path(turn.ask.survey.plan) is not ContactPath.RELEASE
    ask = replace(turn.ask, consented_at=turn.now, team_told=at_once)
    alerts = at_once and CONTACT not in ask.survey.plan.cases  # else a case is opened, and its post tells the team
    return turn.becomes(ask).send(about_ask(ask, MessageKind.CONTACT_ALERT)) if alerts else turn.becomes(ask)


def _withdraw_consent(turn: Turn) -> Turn:
    """Take a yes back. That the team was told stays noted: words beside which it knows a name open no case."""
    ask = replace(turn.ask, consented_at=None)
    turn = turn.becomes(ask)
    if not ask.team_told:
        return turn.note(Note.CONTACT_WITHDRAWN)
    return turn.send(about_ask(ask, MessageKind.CONTACT_WITHDRAWN)).note(Note.CONTACT_WITHDRAWN_TOLD)


def _confirm_contact(turn: Turn) -> Turn:
    if turn.happened.typed:
        return turn.note(Note.MAY_CONTACT)
    return turn.say(MessageKind.CONTACT_CONFIRMED, turn.happened.clicked_ts)


EFFECTS: Mapping[Action, Callable[[Turn], Turn]] = {
    Action.COUNT_AS_ASKED: _count_as_asked,
    Action.TAKE_AS_OWN_TIME: _take_as_own_time,
    Action.COUNT_AS_FAILED: _count_as_failed,
    Action.PLAN_ANEW: _plan_anew,
    Action.SEND_REMINDER: _send_reminder,
    Action.SHOW_ANSWER: _show_answer,
    Action.SHOW_BUTTONS: lambda turn: turn.say(MessageKind.CHANGING, _pressed(turn)),
    Action.PROBE: _probe,
    Action.ASK_GENTLY: _ask_gently,
    Action.LISTEN: _listen,
    Action.KEEP_WORDS: _keep_words,
    Action.SAY_GO_ON: lambda turn: turn.say(MessageKind.GO_ON),
    Action.SAY_CHANGED: _say_changed,
    Action.SAY_COUNTED_LATE: lambda turn: turn.note(Note.COUNTED_LATE),
    Action.SAY_NOTED: _say_noted,
    Action.SAY_ENOUGH: lambda turn: turn.note(Note.ENOUGH),
    Action.SAY_WHENEVER: _say_whenever,
    Action.SAY_COMING_BACK: _say_coming_back,
    Action.THANK: _thank,
    Action.ASK_FOR_A_NUMBER: _ask_for_a_number,
    Action.ASK_WHETHER_TO_STOP: _ask_whether_to_stop,
    Action.SAY_WORDS_ONLY: _say_words_only,
    Action.ASK_WHETHER_TO_TAKE_BACK: lambda turn: turn.note(Note.TAKE_BACK),
    Action.SAY_TAKEN_BACK: lambda turn: turn.note(Note.TAKEN_BACK),
    Action.EXPLAIN: _explain,
    Action.SNOOZE: _snooze,
    Action.RETIRE_QUESTION: _retire_question,
    Action.ALERT_TEAM: _alert_team,
    Action.CONFIRM_CONTACT: _confirm_contact,
    Action.WITHDRAW_CONSENT: _withdraw_consent,
    Action.THANK_ALONE: _confirm_contact,
    Action.SAY_TOO_LATE: lambda turn: turn.note(Note.TOO_LATE),
    Action.OFFER_FRESH_START: _offer_fresh_start,
}
