"""What can be said of people who join, in the words of tests."""

from typing import Any, TypedDict


class Traits(TypedDict, total=False):
    """What can be said of somebody who joins."""

    tz: str | None
    locale: str | None
    email: str | None
    admin: bool  # of the workspace
    guest: bool
    external: bool  # of another organisation, in a shared channel
    bot: bool
    deleted: bool
    dm_error: str | None  # what Slack answers when the bot tries to open a DM with somebody from outside


def user_fields(traits: Traits, other_team: str) -> dict[str, Any]:
    """Translate traits into the fields of `User`."""
    fields: dict[str, Any] = {
        key: traits[key] for key in ("tz", "locale", "email", "deleted", "dm_error") if key in traits
    }
    if traits.get("external"):
        fields |= {"is_stranger": True, "team_id": other_team}
    names = {"is_admin": "admin", "is_restricted": "guest", "is_bot": "bot"}
    return fields | {field: traits.get(name, False) for field, name in names.items()}
