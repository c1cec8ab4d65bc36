"""What of Slack's payloads we rely on: checked once, so that listeners may take it for granted.

Slack sends nothing else; somebody with its secret might, and an old message's buttons may mean nothing any more.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from bot.core.survey.form import FIELDS
from bot.slack.ids import MalformedError
from bot.slack.listeners.payload.event_shapes import check_event
from bot.slack.listeners.payload.parts import Carried, Named, OnScreen, Part, SlackId, Stamp, Text, Words

UNREADABLE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What Bolt raises when it makes a request of what is none of Slack's payloads."""

_SURVEY = re.compile(r"[0-9]{1,18}", re.ASCII)  # what a database takes for a number
_PAGE = re.compile(r"([0-9]{1,18}):([0-9]{1,6})", re.ASCII)
_ASK = re.compile(r"[0-9a-f]{32}", re.ASCII)
_SNOOZE = re.compile(r"([0-9a-f]{32}):([1-9])", re.ASCII)
_QUOTE = re.compile(r"([0-9a-f]{32}):([0-9a-f]{16})", re.ASCII)
_WORD = re.compile(r"([0-9]{1,18}):([a-z0-9-]{1,40}):([a-z]{2}):(\S{1,100})", re.ASCII)
_SCORE = re.compile(r"10|[0-9]", re.ASCII)
_PLAN = re.compile(r"survey:([0-9]{1,18})|([0-9a-f]{32})", re.ASCII)


class _User(Named):
    team_id: SlackId | None = None


class _Chosen(Part):
    value: OnScreen


class _Entered(Part):
    value: Words | None = None
    selected_option: _Chosen | None = None
    selected_options: list[_Chosen] | None = None
    selected_user: SlackId | None = None
    selected_users: list[SlackId] | None = None
    selected_date: OnScreen | None = None
    selected_conversation: SlackId | None = None
    selected_conversations: list[SlackId] | None = None


class _State(Part):
    values: dict[str, dict[str, _Entered]]


class _Seen(Part):
    id: Text
    type: Text
    private_metadata: Carried = ""
    state: _State | None = None


class _Dialog(_Seen):
    callback_id: Text
    private_metadata: Carried
    state: _State


class _Action(Part):
    type: Text
    action_id: OnScreen
    block_id: OnScreen
    action_ts: OnScreen
    value: OnScreen = ""
    selected_option: _Chosen | None = None


class _Form(Part):
    """What we wrote into a dialog ourselves, as the next."""

    survey: int
    opened: dict[OnScreen, OnScreen]


class _Change(Part):
    survey: int
    changed: dict[OnScreen, OnScreen | int | list[SlackId] | None]
    before: OnScreen


class _Container(Part):
    message_ts: Stamp | None = None


class _Interaction(Part):
    """What Bolt itself reads as well."""

    type: Text
    user: _User
    team: Named | None = None
    enterprise: Named | None = None


class _Clicked(_Interaction):
    actions: Annotated[list[_Action], Field(min_length=1)]
    trigger_id: OnScreen | None = None
    response_url: OnScreen | None = None
    channel: Named | None = None
    container: _Container | None = None
    view: _Seen | None = None


class _Submitted(_Interaction):
    view: _Dialog


class _Closed(_Interaction):
    view: _Seen


class _Command(Part):
    command: Text
    user_id: SlackId
    trigger_id: OnScreen
    text: Text = ""
    team_id: SlackId | None = None
    enterprise_id: SlackId | Literal[""] | None = None
    type: None = None  # of other kinds, by which Bolt might take it for one
    view: None = None


class _Authorization(Part):
    user_id: Text | None = None


class _Event(Part):
    type: Text


class _Told(Part):
    event_id: Text
    event: _Event
    authorizations: list[_Authorization] | None = None


class _Verification(Part):
    """Bolt answers these two itself, when an address is set."""

    challenge: Text


class _Probe(Part):
    ssl_check: Literal["1"]


_FORM, _CHANGE = TypeAdapter(_Form), TypeAdapter(_Change)
_EVENT_KIND = "event_callback"
_KINDS: Mapping[str, TypeAdapter[Any]] = {
    "block_actions": TypeAdapter(_Clicked),
    "view_submission": TypeAdapter(_Submitted),
    "view_closed": TypeAdapter(_Closed),
    "url_verification": TypeAdapter(_Verification),
    _EVENT_KIND: TypeAdapter(_Told),
}
_BY_KEY: Mapping[str, TypeAdapter[Any]] = {"command": TypeAdapter(_Command), "ssl_check": TypeAdapter(_Probe)}


def check_shape(body: Mapping[str, Any]) -> None:
    """Raise MalformedError unless a payload has the parts of its kind, each of the right type."""
    shape = next((shape for key, shape in _BY_KEY.items() if key in body), _KINDS.get(str(body.get("type"))))
    if shape is None:
        raise MalformedError("its kind")
    try:
        shape.validate_python(body)
        if shape is _KINDS[_EVENT_KIND]:
            check_event(body["event"])
    except ValidationError as error:
        raise MalformedError("; ".join(".".join(map(str, one["loc"])) for one in error.errors())) from None


def survey_id_in(value: str) -> int:
    """Read the number of a survey in a button. Raises MalformedError."""
    if not _SURVEY.fullmatch(value):
        raise MalformedError("a button's survey")
    return int(value)


def page_in(value: str) -> tuple[int, int]:
    """Read the number of a survey, and which page of its preview, in a button. Raises MalformedError."""
    found = _PAGE.fullmatch(value)
    if found is None:
        raise MalformedError("a button's page")
    return int(found[1]), int(found[2])


def _id_in(value: str, of: str) -> str:
    if not _ASK.fullmatch(value):
        raise MalformedError(f"the {of} of a button or dialog")
    return value


def ask_id_in(value: str) -> str:
    """Read the id of an ask in a button or dialog. Raises MalformedError."""
    return _id_in(value, "ask")


def case_id_in(value: str) -> str:
    """Read the id of a case in a button or dialog. Raises MalformedError."""
    return _id_in(value, "case")


def action_id_in(value: str) -> str:
    """Read the id of an action in a button or dialog. Raises MalformedError."""
    return _id_in(value, "action")


def shipped_in(value: str) -> tuple[str, str]:
    """Read of which action it is told that it is done, and which wording was previewed, if any. Raises MalformedError.

    A dialog of before there was a preview holds no wording.
    """
    action_id, _, wording = value.partition(":")
    if wording and not _QUOTE.fullmatch(value):
        raise MalformedError("what was previewed")
    return action_id_in(action_id), wording


def plan_in(value: str) -> int | str:
    """Read for which survey (its number) an action is planned, or of which action (its id) the plan is changed.

    Raises MalformedError.
    """
    read = _PLAN.fullmatch(value)
    if read is None:
        raise MalformedError("what is planned")
    return int(read[1]) if read[1] else read[2]


def quote_in(value: str) -> tuple[str, str]:
    """Read of which ask somebody was asked about which wording. Raises MalformedError."""
    read = _QUOTE.fullmatch(value)
    if read is None:
        raise MalformedError("what may be quoted")
    return read[1], read[2]


def comment_id_in(value: str) -> str:
    """Read the id of a comment in a button. Raises MalformedError."""
    if not _ASK.fullmatch(value):
        raise MalformedError("the comment of a button")
    return value


def word_in(value: str) -> tuple[int, str, str, str]:
    """Read of which survey, theme and language a word is, and the word. Raises MalformedError."""
    read = _WORD.fullmatch(value)
    if read is None:
        raise MalformedError("a word for a theme")
    return int(read[1]), read[2], read[3], read[4]


def snooze_in(value: str) -> tuple[str, int]:
    """Read which case is put off, and for how many working days. Raises MalformedError."""
    read = _SNOOZE.fullmatch(value)
    if read is None:
        raise MalformedError("how long a case is put off")
    return read[1], int(read[2])


def entered_user(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read whom somebody chose in a dialog. Raises MalformedError."""
    chosen: str | None = _entered(view, block, field).get("selected_user")
    if not chosen:
        raise MalformedError("a dialog without a person")
    return chosen


def entered_conversation(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read which channel somebody chose in a dialog. Raises MalformedError."""
    chosen: str | None = _entered(view, block, field).get("selected_conversation")
    if not chosen:
        raise MalformedError("a dialog without a channel")
    return chosen


def entered_choice(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read what was chosen in a menu of a dialog, if anything. Raises MalformedError."""
    chosen = _entered(view, block, field).get("selected_option") or {}
    return str(chosen.get("value", ""))


def entered_choices(view: Mapping[str, Any], block: str, field: str) -> tuple[str, ...]:
    """Read all that was chosen in such a menu. Raises MalformedError."""
    return tuple(str(one["value"]) for one in _entered(view, block, field).get("selected_options") or ())


def entered_date(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read which day was chosen in a dialog, if any. Raises MalformedError."""
    return _entered(view, block, field).get("selected_date") or ""


def entered_score(view: Mapping[str, Any], field: str) -> int:
    """Read the score (0-10) chosen in a dialog. Raises MalformedError."""
    chosen = _entered(view, field, field).get("selected_option") or {}
    if not _SCORE.fullmatch(chosen.get("value", "")):
        raise MalformedError("a dialog's score")
    return int(chosen["value"])


def entered_text(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read what was written in a dialog, if anything. Raises MalformedError."""
    return _entered(view, block, field).get("value") or ""


def chosen_value(action: Mapping[str, Any]) -> str:
    """Read what was chosen in a menu. Raises MalformedError."""
    chosen = action.get("selected_option")
    if chosen is None:
        raise MalformedError("a menu without a choice")
    value: str = chosen["value"]
    return value


def carried_by(action: Mapping[str, Any]) -> str:
    """Read what a button carries; nothing where it carries nothing."""
    return str(action.get("value", ""))


def channel_of(body: Mapping[str, Any]) -> str:
    """Say in which channel something was clicked. Raises MalformedError."""
    return _part(body, "channel", "id")


def message_ts_of(body: Mapping[str, Any]) -> str:
    """Say on which message something was clicked. Raises MalformedError."""
    return _part(body, "container", "message_ts")


def form_in(carried: str) -> tuple[int, dict[str, str]]:
    """Read which survey a form changes (its number), and marks of what it held when opened. Raises MalformedError."""
    try:
        read = _FORM.validate_json(carried)
    except ValidationError:
        raise MalformedError("what a form held") from None
    return read.survey, dict(read.opened)


def changed_in_form(view: Mapping[str, Any]) -> tuple[int, dict[str, Any], str]:
    """Read which survey a dialog changes (its number), which fields of the form how, and a mark of what they held.

    Raises MalformedError.
    """
    try:
        read = _CHANGE.validate_json(view["private_metadata"])
    except ValidationError:
        raise MalformedError("what a form changes") from None
    if not read.changed.keys() <= set(FIELDS):
        raise MalformedError("the fields of a form")
    return read.survey, dict(read.changed), read.before


def view_id_of(body: Mapping[str, Any]) -> str:
    """Say in which dialog something was clicked. Raises MalformedError."""
    return _part(body, "view", "id")


def is_in_dialog(body: Mapping[str, Any]) -> bool:
    """Say whether something was clicked in a dialog, and neither in a message nor in the App Home."""
    return (body.get("view") or {}).get("type") == "modal"


def trigger_of(body: Mapping[str, Any]) -> str:
    """Give what lets a dialog be opened. Raises MalformedError."""
    return _part(body, "trigger_id")


def response_url_of(body: Mapping[str, Any]) -> str:
    """Say where a message that only one person sees is written over. Raises MalformedError."""
    return _part(body, "response_url")


def state_of(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give what was entered so far into the dialog in which something was clicked. Raises MalformedError."""
    state: Mapping[str, Any] | None = (body.get("view") or {}).get("state")
    if state is None:
        raise MalformedError("view.state")
    return state


def kept_in(body: Mapping[str, Any]) -> str:
    """Give what we wrote into the dialog in which something was clicked; nothing where we wrote nothing."""
    return str((body.get("view") or {}).get("private_metadata", ""))


def _part(body: Mapping[str, Any], *path: str) -> str:
    found: Any = body
    for name in path:
        found = (found or {}).get(name)
    if not found:
        raise MalformedError(".".join(path))
    return str(found)


def _entered(view: Mapping[str, Any], block: str, field: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] | None = view["state"]["values"].get(block, {}).get(field)
    if found is None:
        raise MalformedError(f"a dialog without {block}")
    return found
