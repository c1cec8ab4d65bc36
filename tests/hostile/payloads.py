"""What Slack sends, whole; and in hostile hands, with parts that are gone, wrong, huge or somebody else's."""

import copy

from hypothesis import strategies as st

from bot.slack import ids

GONE = object()
HUGE = "x" * 5_000
JUNK = [
    GONE, None, "", " ", "x", "\x00", "\ud800", "\u202e", "٣", "1.5", "-1", "nan", "1e999", "9" * 30, "x" * 40, HUGE,
    "<!channel>", "C" * 60, 0, -1, 7, 10**30, 1.5, float("nan"), float("inf"), True, [], {}, [None], ["x"],
    {"x": None}, {"id": 7}, {"value": "x" * 600},
]  # fmt: skip
ACTIONS = [
    "nps_score_8", "nps_score_10", "nps_not_now", "nps_decline", "nps_change", "nps_keep", "nps_that_is_all",
    ids.RESTART, ids.STOP, ids.START, ids.CONTACT, ids.CONTACT_OWNER, ids.WRITE, ids.PRIVATELY, ids.PRIVATE_STOP,
    ids.PRIVATE_START, ids.PERIOD, ids.SPLIT, ids.SHARE, ids.FULL_REPORT, ids.HOW, ids.PAUSE, ids.RESUME,
    ids.KEPT, ids.ERASE, ids.ERASE_SURE,
    *(ids.steer_action(what) for what in ("pause", "resume", "stop", "reopen", "keep")),
]  # fmt: skip


def interaction(office, kind, user):
    team = office.simulator.workspace.team_id
    return {
        "type": kind,
        "user": {"id": user, "username": "x", "team_id": team},
        "team": {"id": team, "domain": "x"},
        "enterprise": None,
        "is_enterprise_install": False,
        "api_app_id": "A1",
        "trigger_id": "1.2.3",
    }


def clicked(office, user, action, value, *, at_home=False):
    """A click on a button or menu; value: what it carries."""
    chosen = {"selected_option": {"value": value, "text": {"type": "plain_text", "text": "x"}}}
    carried = chosen if action in {ids.PERIOD, ids.SPLIT} else {"value": value}
    about = {
        "container": {"type": "message", "message_ts": "1764000000.000100", "channel_id": "D1"},
        "channel": {"id": office.channel.id, "name": "x"},
        "message": {"ts": "1764000000.000100", "text": "x", "blocks": []},
        "response_url": f"{office.simulator.page_url}response/nothing",
        "state": {"values": {}},
    }
    if at_home:
        about = {"container": {"type": "view", "view_id": "V1"}, "view": view_of("home", "", "", {})}
    part = {"type": "button", "action_id": action, "block_id": "acme", "action_ts": "1764000000.000200", **carried}
    return interaction(office, "block_actions", user) | about | {"actions": [part]}


def view_of(kind, callback, metadata, values):
    entered = {"private_metadata": metadata, "state": {"values": values}}
    return {"id": "V1", "type": kind, "callback_id": callback, "hash": "x", **entered}


def submitted(office, user, callback, metadata, values, kind="view_submission"):
    return interaction(office, kind, user) | {"view": view_of("modal", callback, metadata, values)}


def written(text):
    return {ids.ANSWER_BLOCK: {ids.ANSWER_INPUT: {"type": "plain_text_input", "value": text}}}


def privately(score, reason):
    chosen = {"type": "static_select", "selected_option": {"value": score}}
    return {ids.PRIVATE_SCORE: {ids.PRIVATE_SCORE: chosen}, ids.PRIVATE_REASON: {ids.PRIVATE_REASON: {"value": reason}}}


def commanded(office, user, text):
    team = office.simulator.workspace.team_id
    return {
        "command": "/nps", "text": text, "user_id": user, "team_id": team, "channel_id": office.channel.id,
        "trigger_id": "1.2.3", "response_url": f"{office.simulator.page_url}response/nothing", "enterprise_id": "",
    }  # fmt: skip


def told(office, event, number=1):
    team = office.simulator.workspace.team_id
    authorization = {"enterprise_id": None, "team_id": team, "user_id": "UBOT", "is_bot": True}
    return {
        "type": "event_callback", "team_id": team, "api_app_id": "A1", "event_id": f"Ev{number}", "event": event,
        "event_time": 1764000000, "authorizations": [authorization], "is_ext_shared_channel": False,
    }  # fmt: skip


def events(user, channel):
    """One of each that the manifest subscribes to, and of each kind of message."""
    inner = {"type": "message", "user": user, "text": "9 because", "ts": "1764000000.000300"}
    typed = inner | {"channel": "D1", "channel_type": "im", "text": "8"}
    before = inner | {"text": "8"}
    profile = {"display_name": "x", "fields": {"X1": {"value": "x", "alt": "", "label": "team"}}, "title": "x"}
    person = {"id": user, "team_id": "T1", "name": "x", "tz": "Europe/Berlin", "locale": "en-US", "profile": profile}
    return [
        typed,
        typed | {"thread_ts": "1764000000.000100"},
        typed | {"subtype": "message_changed", "message": inner, "previous_message": before},
        typed | {"subtype": "message_changed", "message": inner | {"subtype": "tombstone"}, "previous_message": before},
        typed | {"subtype": "message_deleted", "deleted_ts": "1764000000.000300", "previous_message": before},
        {"type": "app_home_opened", "user": user, "channel": "D1", "tab": "home"},
        {"type": "user_change", "user": person | {"enterprise_user": {"id": user, "enterprise_id": "E1"}}},
        {"type": "member_joined_channel", "user": user, "channel": channel, "channel_type": "C", "team": "T1"},
        {"type": "member_left_channel", "user": user, "channel": channel, "channel_type": "C", "team": "T1"},
        {"type": "subteam_members_changed", "subteam_id": "S1", "added_users": [user], "removed_users": []},
        {"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": []}},
    ]  # fmt: skip


def parts_of(value, path=()):
    """The way to every part of a payload, itself left out."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inside:
        yield (*path, key)
        yield from parts_of(part, (*path, key))


def put(payload, path, junk):
    """Put junk in the place of a part, if it is still there."""
    *way, last = path
    try:
        for key in way:
            payload = payload[key]
        if junk is GONE:
            del payload[last]
        else:
            payload[last] = copy.deepcopy(junk)
    except (KeyError, IndexError, TypeError):
        return


@st.composite
def spoiled(draw, payload):
    """The payload with one to three parts spoiled."""
    payload = copy.deepcopy(payload)
    parts = list(parts_of(payload))
    for _ in range(draw(st.integers(1, 3))):
        put(payload, draw(st.sampled_from(parts)), draw(st.sampled_from(JUNK) | st.text(max_size=20)))
    return payload
