"""manifest.yml against the code: nothing asked for that is not used, nothing used that is not asked for."""

import re
from pathlib import Path

import yaml

from bot.manifest import manifest_path
from bot.simulator import METHOD_SCOPES
from bot.slack import ids
from bot.slack.listeners import EVENTS

MANIFEST = yaml.safe_load(manifest_path().read_text())
SLACK = Path(__file__).parents[2] / "bot" / "slack"
SOURCE = "\n".join(path.read_text() for path in SLACK.rglob("*.py"))
CALLED = set(re.findall(r'"((?:auth|chat|conversations|dnd|usergroups|users|views)\.[A-Za-z.]+)"', SOURCE))


def scopes():
    return set(MANIFEST["oauth_config"]["scopes"]["bot"])


def test_every_method_that_is_called_has_its_scope():
    assert "chat.postMessage" in CALLED
    assert "conversations.members" in CALLED
    for method in CALLED:
        needed = set(METHOD_SCOPES[method])
        assert not needed or needed & scopes(), method


def test_every_scope_is_used():
    used = {scope for method in CALLED for scope in METHOD_SCOPES[method]}
    # No method needs them: the slash command does, and users.list tells addresses only where it is granted.
    assert scopes() - used == {"commands", "users:read.email"}


def test_optional_scopes_are_among_the_scopes():
    assert set(MANIFEST["oauth_config"]["scopes"]["bot_optional"]) <= scopes()


def test_every_event_has_a_listener_and_every_listener_its_event():
    events = {event.split(".")[0] for event in MANIFEST["settings"]["event_subscriptions"]["bot_events"]}
    assert events == set(EVENTS)


def test_the_command_is_ours():
    assert [command["command"] for command in MANIFEST["features"]["slash_commands"]] == [ids.COMMAND]


def test_it_is_the_socket_mode_variant_that_needs_no_address():
    assert MANIFEST["_metadata"]["major_version"] == 2
    assert MANIFEST["settings"]["socket_mode_enabled"] is True
    assert "url" not in manifest_path().read_text().split("oauth_config")[1]
    assert MANIFEST["features"]["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
