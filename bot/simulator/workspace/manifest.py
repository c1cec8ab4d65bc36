"""What the app's manifest promises Slack: scopes, events, commands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

EVENT_SCOPES = {
    "message.im": {"im:history"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "member_left_channel": {"channels:read", "groups:read"},
    "subteam_members_changed": {"usergroups:read"},
    "team_join": {"users:read"},
    "user_change": {"users:read"},
}


@cache  # one stage after another is set up with the same
def _read(text: str) -> Mapping[str, Any]:
    content: Mapping[str, Any] = yaml.safe_load(text)
    return content


@dataclass(frozen=True)
class App:
    name: str
    scopes: frozenset[str]
    events: frozenset[str]
    commands: Mapping[str, str]  # with what the manifest says may follow them
    escaped_commands: frozenset[str]  # whose text comes with ids in place of names
    has_home: bool

    @classmethod
    def install(cls, manifest: Path | Mapping[str, Any], withheld_scopes: Iterable[str]) -> "App":
        """Read a manifest and grant all its bot scopes but the withheld ones."""
        content = _read(manifest.read_text(encoding="utf-8")) if isinstance(manifest, Path) else manifest
        features = content["features"]
        commands = features.get("slash_commands", ())
        return cls(
            name=features["bot_user"]["display_name"],
            scopes=frozenset(content["oauth_config"]["scopes"]["bot"]) - set(withheld_scopes),
            events=frozenset(content["settings"].get("event_subscriptions", {}).get("bot_events", ())),
            commands={command["command"]: command.get("usage_hint", "") for command in commands},
            escaped_commands=frozenset(one["command"] for one in commands if one.get("should_escape")),
            has_home=bool(features.get("app_home", {}).get("home_tab_enabled")),
        )

    def hears(self, subscription: str) -> bool:
        """Say whether Slack sends an event: it needs the subscription and, for some, a scope that was granted."""
        needed = EVENT_SCOPES.get(subscription)
        return subscription in self.events and (needed is None or not needed.isdisjoint(self.scopes))
