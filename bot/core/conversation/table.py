"""The conversation with one person about one ask.

Theory: a conversation is in one state; something happens; the table says which state follows and what the bot does
about it. Nothing else decides. The band is never a state: it follows from the score and only chooses the row.

    scheduled   the question will be sent at its due time (or again, after "not now")
    asked       the question is out, the score is awaited
    why         the score is stored; the first follow-up question is open
    listening   a passive is answering it: what they type is one comment until they pause
    more        the last follow-up question is open
    done        answered and thanked
    closed      over without a score: declined, expired, opted out, failed

A score is recorded by the same step that receives it, so whatever happens afterwards it is kept. After the score at
most two questions are asked, a probe counted, and after some scores none: questions.py knows of which scale. The
diagram in docs/how-it-works.md is drawn from TABLE.

Before the table is asked, events.py says what an event counts as in it (and what a typed text is). These are derived:

    SCORE_AND_WHY   of SCORE                            a reason was typed before it
    SCORE_ALONE     of SCORE, SCORE_AND_WHY             the first score, of a held-out passive; one that needs no words
    LATE            of SCORE                            it has closed, and may be answered all the same
    LATE_AND_WHY    of SCORE, SCORE_AND_WHY             likewise, with a reason
    LATE_ALONE      of SCORE, SCORE_AND_WHY             likewise, what else would be SCORE_ALONE
    ADJUST          of SCORE, SCORE_AND_WHY             another score of the same band
    MOVE            of SCORE                            one of another band
    MOVE_AND_WHY    of SCORE, SCORE_AND_WHY             one of another band, with a reason or with nothing to ask
    TOO_LATE        of SCORE, SCORE_AND_WHY, CHANGE     the answer stands by now, or was anonymous and is cut off
    TOO_LATE        of TAKE_BACK, TAKEN_BACK            nobody can tell any more which answer it is
    COMMENT         of SCORE_AND_WHY, WRITTEN, EMPTY    the same number stands; no pause to wait for; enough was asked
    DECLINE         of NOT_NOW                          the second one
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bot.core.conversation.events import as_it_counts, event_of_score
from bot.core.conversation.states import Action, Conversation, Event, State
from bot.core.numbers.score import Band, band_of


@dataclass(frozen=True, slots=True)
class Step:
    """What happened (a second "not now" is a decline), where the conversation goes, and what to do, in order."""

    event: Event
    state: State
    actions: tuple[Action, ...] = ()


class Row(NamedTuple):
    """What follows from an event. to: none where the conversation stays as it is."""

    to: State | None
    actions: tuple[Action, ...]


Rows = Mapping[Event, Row | Mapping[Band, Row]]
_S, _E, _A, _B = State, Event, Action, Band


def _to(state: State, *actions: Action) -> Row:
    return Row(state, actions)


def _stay(*actions: Action) -> Row:
    return Row(None, actions)


def _passive(row: Row, *, others: Row) -> Mapping[Band, Row]:
    return {_B.PROMOTER: others, _B.PASSIVE: row, _B.DETRACTOR: others}


# Words that came with the first score, or before it, answer the first question.
_SCORED = (_A.RECORD_SCORE, _A.SHOW_ANSWER)
_TOLD = (*_SCORED, _A.KEEP_COMMENT)
_FIRST_SCORE: Rows = {
    _E.SCORE: _passive(
        _to(_S.WHY, *_SCORED, _A.ASK_WHY, _A.PLAN_REASK),
        others=_to(_S.WHY, *_SCORED, _A.ASK_WHY),
    ),
    _E.SCORE_AND_WHY: _passive(
        _to(_S.LISTENING, *_TOLD, _A.LISTEN, _A.SAY_GO_ON, _A.PLAN_REASK),
        others=_to(_S.DONE, *_TOLD, _A.THANK),
    ),
    _E.SCORE_ALONE: _passive(
        _to(_S.DONE, *_TOLD, _A.THANK, _A.PLAN_REASK),
        others=_to(_S.DONE, *_TOLD, _A.THANK),
    ),
}
# Of a score given anew the last one counts, and the branch moves with it.
_OTHER_SCORE: Rows = {
    _E.CHANGE: _stay(_A.SHOW_BUTTONS),
    _E.KEEP: _stay(_A.SHOW_ANSWER),
    _E.ADJUST: _stay(*_TOLD, _A.SAY_CHANGED),
    _E.MOVE: _passive(
        _to(_S.MORE, *_SCORED, _A.SAY_CHANGED, _A.ASK_WHY, _A.PLAN_REASK),
        others=_to(_S.MORE, _A.CANCEL_REASK, *_SCORED, _A.SAY_CHANGED, _A.ASK_WHY),
    ),
    _E.MOVE_AND_WHY: _passive(
        _to(_S.DONE, *_TOLD, _A.SAY_CHANGED, _A.THANK, _A.PLAN_REASK),
        others=_to(_S.DONE, _A.CANCEL_REASK, *_TOLD, _A.SAY_CHANGED, _A.THANK),
    ),
    _E.TOO_LATE: _stay(_A.SAY_TOO_LATE),
}
# An open follow-up question may be left open, or left alone.
_WAYS_OUT: Rows = {
    _E.NOT_NOW: _stay(_A.SAY_WHENEVER),
    _E.DECLINE: _to(_S.DONE, _A.SAY_ENOUGH),
    _E.STOP: _to(_S.DONE),
    _E.EXPIRE: _to(_S.DONE),
}
_PLEA: Rows = {_E.PLEA: _stay(_A.ASK_WHETHER_TO_STOP)}
_WORDLESS: Rows = {_E.WORDLESS: _stay(_A.SAY_WORDS_ONLY)}
# Somebody was only trying. Of what is taken back nothing is left that counts, or leads to them.
_TAKING_BACK: Rows = {
    _E.TAKE_BACK: _stay(_A.ASK_WHETHER_TO_TAKE_BACK),
    _E.TAKEN_BACK: _to(_S.CLOSED, _A.CANCEL_REASK, _A.TAKE_BACK, _A.RETIRE_QUESTION, _A.SAY_TAKEN_BACK),
}
_CONTACT: Rows = {
    _E.CONSENT: _stay(_A.ALERT_TEAM, _A.CONFIRM_CONTACT),
    _E.NO_CONTACT: _stay(_A.THANK_ALONE),
    _E.NO_CONTACT_AFTER_ALL: _stay(_A.WITHDRAW_CONSENT),
}
_FRESH_START = _stay(_A.KEEP_WORDS, _A.OFFER_FRESH_START)

TABLE: Mapping[State, Rows] = {
    # It is planned. After "not now" the old buttons may still be on somebody's screen: their click counts.
    _S.SCHEDULED: {
        _E.DUE: _to(_S.ASKED, _A.COUNT_AS_ASKED, _A.SEND_ASK),
        _E.FORBIDDEN: _to(_S.CLOSED),
        **_FIRST_SCORE,
        _E.UNCLEAR: _stay(_A.KEEP_WORDS, _A.SAY_COMING_BACK),
        **_PLEA,
        _E.QUESTION: _stay(_A.EXPLAIN),
        _E.NOT_NOW: _stay(_A.SNOOZE, _A.SAY_COMING_BACK),
        _E.DECLINE: _to(_S.CLOSED, _A.RETIRE_QUESTION),
        _E.STOP: _to(_S.CLOSED, _A.RETIRE_QUESTION),
    },
    # The score is awaited.
    _S.ASKED: {
        **_FIRST_SCORE,
        _E.WHOLE: _passive(_to(_S.DONE, *_TOLD, _A.PLAN_REASK), others=_to(_S.DONE, *_TOLD)),
        _E.UNCLEAR: _stay(_A.KEEP_WORDS, _A.ASK_FOR_A_NUMBER),
        **_WORDLESS,
        _E.QUESTION: _stay(_A.EXPLAIN),
        _E.REMIND: _stay(_A.SEND_REMINDER),
        _E.NOT_NOW: _to(_S.SCHEDULED, _A.SNOOZE, _A.RETIRE_QUESTION),
        _E.DECLINE: _to(_S.CLOSED, _A.RETIRE_QUESTION),
        _E.STOP: _to(_S.CLOSED, _A.RETIRE_QUESTION),
        _E.EXPIRE: _to(_S.CLOSED, _A.RETIRE_QUESTION),
        _E.FAIL: _to(_S.CLOSED, _A.COUNT_AS_FAILED),
        _E.NO_DM: _stay(_A.INVITE),
        _E.PUT_BACK: _to(_S.SCHEDULED, _A.PLAN_ANEW),
    },
    # The first question is open. A comment that says nothing earns one probe, which is then the last question.
    _S.WHY: {
        _E.COMMENT: _passive(
            _to(_S.LISTENING, _A.KEEP_COMMENT, _A.LISTEN, _A.SAY_GO_ON),
            others=_to(_S.DONE, _A.KEEP_COMMENT, _A.THANK),
        ),
        _E.WRITTEN: {_B.PASSIVE: _to(_S.MORE, _A.KEEP_COMMENT, _A.ASK_ONE_MORE)},
        _E.EMPTY: _to(_S.MORE, _A.KEEP_COMMENT, _A.PROBE),
        _E.COURTESY: _to(_S.DONE, _A.THANK),
        _E.QUESTION: _stay(_A.EXPLAIN),
        _E.REMIND: {_B.DETRACTOR: _to(_S.MORE, _A.ASK_GENTLY)},
        **_WAYS_OUT,
        **_OTHER_SCORE,
        **_PLEA,
        **_WORDLESS,
        **_TAKING_BACK,
    },
    # A passive is answering it, until they pause.
    _S.LISTENING: {
        _E.COMMENT: _stay(_A.KEEP_COMMENT, _A.LISTEN),
        _E.EMPTY: _stay(_A.KEEP_COMMENT, _A.LISTEN),
        _E.COURTESY: _stay(_A.LISTEN),
        _E.QUESTION: _stay(_A.EXPLAIN),
        _E.STOPS_TYPING: _to(_S.MORE, _A.ASK_ONE_MORE),
        **_WAYS_OUT,
        **_OTHER_SCORE,
        **_PLEA,
        **_WORDLESS,
        **_TAKING_BACK,
    },
    # The last question is open. Who was thanked before, and then changed the score, may still say yes to contact.
    _S.MORE: {
        _E.COMMENT: _to(_S.DONE, _A.KEEP_COMMENT, _A.THANK),
        _E.EMPTY: _to(_S.DONE, _A.KEEP_COMMENT, _A.THANK),
        _E.COURTESY: _to(_S.DONE, _A.THANK),
        _E.QUESTION: _stay(_A.EXPLAIN),
        **_CONTACT,
        **_WAYS_OUT,
        **_OTHER_SCORE,
        **_PLEA,
        **_WORDLESS,
        **_TAKING_BACK,
    },
    # They were thanked.
    _S.DONE: {
        _E.COMMENT: _stay(_A.KEEP_COMMENT, _A.SAY_NOTED),
        _E.QUESTION: _stay(_A.EXPLAIN),
        **_CONTACT,
        **_OTHER_SCORE,
        **_PLEA,
        **_TAKING_BACK,
        _E.OVER: _stay(_A.SAY_TOO_LATE),
    },
    # Too late for this ask; but a number counts where no rule stands against it. Buttons and dialogs may outlive the
    # conversation.
    _S.CLOSED: {
        _E.LATE: _passive(
            _to(_S.WHY, *_SCORED, _A.SAY_COUNTED_LATE, _A.ASK_WHY, _A.PLAN_REASK),
            others=_to(_S.WHY, *_SCORED, _A.SAY_COUNTED_LATE, _A.ASK_WHY),
        ),
        _E.LATE_AND_WHY: _passive(
            _to(_S.LISTENING, *_TOLD, _A.SAY_COUNTED_LATE, _A.LISTEN, _A.SAY_GO_ON, _A.PLAN_REASK),
            others=_to(_S.DONE, *_TOLD, _A.SAY_COUNTED_LATE, _A.THANK),
        ),
        _E.LATE_ALONE: _passive(
            _to(_S.DONE, *_TOLD, _A.SAY_COUNTED_LATE, _A.THANK, _A.PLAN_REASK),
            others=_to(_S.DONE, *_TOLD, _A.SAY_COUNTED_LATE, _A.THANK),
        ),
        _E.SCORE: _FRESH_START,
        _E.SCORE_AND_WHY: _FRESH_START,
        _E.UNCLEAR: _FRESH_START,
        **_PLEA,
        _E.QUESTION: _stay(_A.EXPLAIN),
        _E.CHANGE: _stay(_A.OFFER_FRESH_START),
        _E.WRITTEN: _stay(_A.OFFER_FRESH_START),
        _E.OVER: _stay(_A.OFFER_FRESH_START),
        _E.RESTART: _to(_S.ASKED, _A.TAKE_AS_OWN_TIME, _A.SEND_ASK),
    },
}


def step(conversation: Conversation, event: Event, score: int | None = None) -> Step:
    """Apply one event. score: the whole score that a SCORE event carries.

    An event that the table does not know in this state changes nothing: a second "not now" from a stale button, say.
    Raises ValueError when a SCORE event carries no score, or one off the scale.
    """
    if event in {Event.SCORE, Event.SCORE_AND_WHY, Event.WHOLE}:
        if score is None:
            raise ValueError("a score event needs its score")
        band: Band | None = band_of(score, conversation.scale)
        event = event if event is Event.WHOLE else event_of_score(conversation, event, score)
    else:
        band = None if conversation.score is None else band_of(conversation.score, conversation.scale)
        event = as_it_counts(conversation, event, band)
    if event in {Event.CONSENT, Event.NO_CONTACT} and conversation.consented:
        return Step(event, conversation.state)  # the team was told already
    if event is Event.NO_CONTACT_AFTER_ALL and not conversation.consented:
        return Step(event, conversation.state)
    row = _row(conversation.state, event, band)
    return Step(event, row.to or conversation.state, row.actions) if row else Step(event, conversation.state)


def _row(state: State, event: Event, band: Band | None) -> Row | None:
    row = TABLE[state].get(event)
    if row is None or isinstance(row, Row):
        return row
    return row.get(band) if band else None


def rows() -> Iterator[tuple[State, Event, Band | None, Row]]:
    """Give every row of TABLE; no band: for any."""
    for state, by_event in TABLE.items():
        for event, row in by_event.items():
            if isinstance(row, Row):
                yield state, event, None, row
            else:
                yield from ((state, event, band, of_band) for band, of_band in row.items())


def diagram() -> str:
    """Draw TABLE for the docs: a Mermaid diagram of what moves a conversation, and a list of what does not."""
    ways: dict[tuple[State, State], dict[Event, list[str]]] = {}
    for state, event, band, row in rows():
        bands = ways.setdefault((state, row.to or state), {}).setdefault(event, [])
        bands.extend([band.value] if band else [])
    edges = [f"    {state} --> {to}: {_labels(events)}" for (state, to), events in ways.items() if to is not state]
    loops = [f"* {state}: {_labels(events)}" for (state, to), events in ways.items() if to is state]
    drawn = ["stateDiagram-v2", "    [*] --> scheduled", *edges, "    done --> [*]", "    closed --> [*]"]
    return "\n".join(["```mermaid", *drawn, "```", "", "What is answered without leaving the state:", "", *loops])


def _labels(events: Mapping[Event, list[str]]) -> str:
    return " / ".join(
        f"{event} ({', '.join(bands)})" if 0 < len(bands) < len(Band) else event for event, bands in events.items()
    )
