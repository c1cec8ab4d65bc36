"""The Slack app manifest: where it is, and its variant for HTTP mode."""

from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml


def manifest_path() -> Path:
    """Find manifest.yml: inside the installed package, or at the top of a checkout."""
    packaged = Path(str(files("bot"))) / "manifest.yml"
    return packaged if packaged.exists() else Path(str(files("bot"))).parent / "manifest.yml"


def needed_scopes() -> dict[str, bool]:
    """Give the scopes that the bot asks for, each with whether it may be left out."""
    scopes = yaml.safe_load(manifest_path().read_text(encoding="utf-8"))["oauth_config"]["scopes"]
    return {scope: scope in scopes["bot_optional"] for scope in scopes["bot"]}


def http_variant(manifest: dict[str, Any], address: str) -> dict[str, Any]:
    """Turn the Socket Mode manifest into the one for HTTP: Slack then needs to know where to send things."""
    url = f"{address.rstrip('/')}/slack/events"
    settings = manifest["settings"]
    settings["socket_mode_enabled"] = False
    settings["event_subscriptions"] = {"request_url": url, **settings["event_subscriptions"]}
    settings["interactivity"]["request_url"] = url
    for command in manifest["features"]["slash_commands"]:
        command["url"] = url
    return manifest
