"""What an event counts as, before the table of states is asked."""

from bot.core.conversation.questions import FOLLOW_UPS, is_asked_about
from bot.core.conversation.states import Conversation, Event, State
from bot.core.numbers.score import Band, band_of
from bot.core.understanding import Contact, Doubt, Kind, Understood, is_no_answer, says_nothing


def event_of_score(conversation: Conversation, event: Event, score: int) -> Event:
    """Say what a score counts as, which came alone (SCORE) or with words (SCORE_AND_WHY)."""
    if conversation.score is None and conversation.state is State.DONE:
        return Event.TOO_LATE  # it was anonymous, and nobody knows the answer any more
    if conversation.score is None:
        return _event_of_first_score(conversation, event, score)
    if score == conversation.score:  # a double click, or the same number with a reason
        return Event.COMMENT if event is Event.SCORE_AND_WHY else Event.SCORE
    if not conversation.may_change:
        return Event.TOO_LATE
    band = band_of(score, conversation.scale)
    if band is band_of(conversation.score, conversation.scale):
        return Event.ADJUST
    nothing_to_ask = _asked_enough(conversation) or not is_asked_about(conversation.scale, band)
    return Event.MOVE_AND_WHY if nothing_to_ask or event is Event.SCORE_AND_WHY else Event.MOVE


def _asked_enough(conversation: Conversation) -> bool:
    return conversation.questions >= FOLLOW_UPS[conversation.scale].most


def _event_of_first_score(conversation: Conversation, event: Event, score: int) -> Event:
    late = conversation.state is State.CLOSED
    if late and not conversation.counts_late:
        return event
    event = _first_score(conversation, event, band_of(score, conversation.scale))
    return _LATE[event] if late else event


def _first_score(conversation: Conversation, event: Event, band: Band) -> Event:
    if conversation.number_alone or (conversation.held_out and band is Band.PASSIVE):
        return Event.SCORE_ALONE
    if event is Event.SCORE and not conversation.words_kept and not is_asked_about(conversation.scale, band):
        return Event.SCORE_ALONE
    return Event.SCORE_AND_WHY if conversation.words_kept else event


_LATE = {
    Event.SCORE: Event.LATE,
    Event.SCORE_AND_WHY: Event.LATE_AND_WHY,
    Event.SCORE_ALONE: Event.LATE_ALONE,
}


def as_it_counts(conversation: Conversation, event: Event, band: Band | None) -> Event:
    """Say what anything else counts as. band: of the score that stands."""
    whole = conversation.state is State.CLOSED or (conversation.state is State.WHY and band is Band.PASSIVE)
    if event is Event.WRITTEN and not whole:
        return Event.COMMENT
    if event is Event.EMPTY and conversation.state is State.WHY and _asked_enough(conversation):
        return Event.COMMENT
    if event is Event.NOT_NOW and conversation.snoozed and conversation.state is State.ASKED:
        return Event.DECLINE
    if event in _TAKING_BACK and (conversation.released or conversation.score is None):
        return Event.TOO_LATE
    if event is Event.CHANGE and not conversation.may_change and conversation.state is not State.CLOSED:
        return Event.TOO_LATE
    return event


def event_of_words(words: str) -> Event:
    """Say what words are that were typed or written where a follow-up question is open."""
    if is_no_answer(words):
        return Event.COURTESY
    return Event.EMPTY if says_nothing(words) else Event.COMMENT


_TAKING_BACK = (Event.TAKE_BACK, Event.TAKEN_BACK)
_BEFORE_THE_SCORE = {
    Kind.SCORE: Event.SCORE,
    Kind.ASK_AGAIN: Event.UNCLEAR,
    Kind.SNOOZE: Event.NOT_NOW,
    Kind.DECLINE: Event.DECLINE,
    Kind.QUESTION: Event.QUESTION,
    Kind.TAKE_BACK: Event.QUESTION,  # there is nothing to take back: how it would be done is told
}
_AFTER_THE_SCORE = {
    Kind.COMMENT: Event.COMMENT,
    Kind.ASK_AGAIN: Event.PLEA,
    Kind.TAKE_BACK: Event.TAKE_BACK,
    Kind.CORRECTION: Event.SCORE,
    Kind.SNOOZE: Event.NOT_NOW,
    Kind.DECLINE: Event.DECLINE,
    Kind.QUESTION: Event.QUESTION,
}


def is_over(conversation: Conversation, *, still_open: bool) -> bool:
    """Say whether nothing more belongs to an answered conversation: its time ran out, or nobody knows whose it was.

    still_open: its time has not run out.
    """
    return conversation.state is State.DONE and (conversation.score is None or not still_open)


def event_of_text(conversation: Conversation, understood: Understood, *, still_open: bool) -> Event | None:
    """Say what a typed message is in this conversation; none when it fits no question of it.

    still_open: its time has not run out. Afterwards, and in an anonymous conversation that has ended, nothing typed
    belongs to it any more, but a score or a question about the survey is still answered.
    """
    events = _BEFORE_THE_SCORE if conversation.score is None else _AFTER_THE_SCORE
    event = events.get(understood.kind)
    if event is Event.SCORE and not says_nothing(understood.comment):
        return Event.SCORE_AND_WHY
    if event is Event.COMMENT:
        event = event_of_words(understood.comment)
    if understood.doubt is Doubt.BARE_NO and conversation.reprompted:
        event = Event.DECLINE  # "no" to "what does your no mean?"
    if understood.doubt is Doubt.PLEA:
        event = _event_of_plea(conversation)
    over = is_over(conversation, still_open=still_open)
    return None if over and event in {Event.COMMENT, Event.EMPTY, Event.COURTESY, Event.UNCLEAR} else event


def event_of_contact(conversation: Conversation, contact: Contact | None, *, still_open: bool) -> Event | None:
    """Say what a typed wish about being contacted changes, once somebody was thanked and offered it; none for nothing.

    Whoever agreed may take that back for as long as anything typed belongs to the conversation.
    """
    if contact is None or is_over(conversation, still_open=still_open):
        return None
    if contact is Contact.YES:
        return Event.CONSENT if conversation.state is State.DONE and not conversation.consented else None
    return Event.NO_CONTACT_AFTER_ALL if conversation.consented else None


def _event_of_plea(conversation: Conversation) -> Event:
    """Say what perhaps asks us to stop: who was asked what is meant, and says it again, means the product."""
    if conversation.state is State.ASKED:
        return Event.UNCLEAR
    return Event.COMMENT if conversation.score is not None and conversation.reprompted else Event.PLEA
