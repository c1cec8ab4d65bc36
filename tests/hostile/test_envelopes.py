"""Envelopes of Socket Mode with payloads that Bolt itself falls over."""

import pytest

from bot.slack.sockets.envelopes import answered_by

BAD = [
    {},
    {"type": "event_callback", "event_id": "Ev1", "event": "x", "authorizations": "x"},
    {"type": "event_callback", "event_id": "Ev1", "event": {"type": "message", "channel": 7}},
    {"type": "event_callback", "event_id": "Ev1", "event": {"type": "app_home_opened"}},
    {"type": "block_actions", "user": 7, "enterprise": 0, "actions": [{}]},
]


@pytest.mark.parametrize("payload", BAD)
def test_a_malformed_event_is_receipted_and_whoever_pressed_a_malformed_button_is_told_by_slack(stage, logged, payload):
    answer = answered_by(stage.bot.app)
    assert answer({"envelope_id": "E1", "type": "events_api", "payload": payload}) == {}
    assert answer({"envelope_id": "E1", "type": "interactive", "payload": payload}) is None
    assert {entry["event"] for entry in logged} == {"malformed request refused"}
