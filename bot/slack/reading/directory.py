"""Reads from Slack: who the bot is, who is in a channel, who somebody is, who can read a channel."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.core.health.findings import ChannelSeen
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.workspace import Identity
from bot.slack.reading.patience import Pause, sleep
from bot.slack.reading.reader import TIMEOUT_S, DirectoryError, Reader

SOON_S = 5  # for what stands between a message and the channel it goes to
AT_ONCE_S = 1  # Slack waits three seconds for a listener, which asks three things at most
SLACKBOT = "USLACKBOT"  # Slack says of it that it is no bot
# Calls a minute that Slack grants; what is not listed is called now and then.
A_MINUTE = {
    "users.list": 20,
    "usergroups.users.list": 20,
    "dnd.teamInfo": 50,
    "conversations.info": 50,
    "users.info": 100,
    "conversations.members": 100,
}


class Directory:
    """Looks things up. Reads may be repeated, so it waits and tries again by itself, unless made for who can't wait."""

    def __init__(
        self,
        token: str,
        api_url: str,
        a_minute: Mapping[str, int] = A_MINUTE,
        *,
        pause: Pause | None = sleep,
        timeout_s: int = TIMEOUT_S,
    ) -> None:
        """a_minute: how many calls of a method Slack grants; what is not listed is called without waiting.

        pause: how to wait; with one that says so every read raises StoppedError. None: never wait, and fail at once.
        """
        self._reader = Reader(token, api_url, a_minute, pause, timeout_s)

    @property
    def slack_time(self) -> datetime | None:
        """What time Slack's server told with its last answer."""
        return self._reader.slack_time

    def identity(self) -> Identity:
        """Check the token. Raises DirectoryError with a sentence for whoever set it."""
        answer, scopes = self._reader.read_with_scopes("auth.test")
        return Identity(
            team_id=answer["team_id"],
            enterprise_id=answer.get("enterprise_id"),
            team=answer.get("team", ""),
            bot_user_id=answer["user_id"],
            bot_id=answer.get("bot_id", ""),
            scopes=scopes,
        )

    def socket_address(self) -> str:
        """Ask for a Socket Mode connection, with the app-level token; it serves once. Raises DirectoryError."""
        address: str = self._reader.read("apps.connections.open")["url"]
        return address

    def members(self, channel: str) -> list[str]:
        """List the ids of a channel's members, page by page. Raises DirectoryError."""
        return [
            user for page in self._reader.pages("conversations.members", channel=channel) for user in page["members"]
        ]

    def group_members(self, group: str) -> list[str]:
        """List the ids of a user group's members. Raises DirectoryError."""
        members: list[str] = self._reader.read("usergroups.users.list", usergroup=group)["users"]
        return members

    def everybody(self, home: Identity) -> Iterator[list[Profile]]:
        """List everybody of the workspace, a page at a time. Raises DirectoryError."""
        for page in self._reader.pages("users.list", include_locale=True):
            yield [profile_from(user, home) for user in page["members"]]

    def admins(self) -> list[str]:
        """List the ids of the workspace's admins, as far as one page tells. Raises DirectoryError."""
        page = next(self._reader.pages("users.list"))
        return [user["id"] for user in page["members"] if user.get("is_admin") and not user.get("deleted")]

    def channels_by_name(self) -> dict[str, str]:
        """Map the names of channels to their ids: public ones, and private ones that the bot is in.

        Raises DirectoryError.
        """
        kinds = "public_channel,private_channel"
        pages = self._reader.pages("conversations.list", types=kinds, exclude_archived=True)
        return {channel["name"]: channel["id"] for page in pages for channel in page["channels"]}

    def groups_by_handle(self) -> dict[str, str]:
        """Map the handles of user groups to their ids. Raises DirectoryError."""
        return {group["handle"]: group["id"] for group in self._reader.read("usergroups.list")["usergroups"]}

    def groups_with(self, slack_user_id: str) -> frozenset[str]:
        """Give the ids of the user groups that somebody is in. Raises DirectoryError."""
        groups = self._reader.read("usergroups.list", include_users=True)["usergroups"]
        return frozenset(group["id"] for group in groups if slack_user_id in group.get("users", ()))

    def people_by_name(self) -> dict[str, set[str]]:
        """Map whatever people are called by, in small letters, to their ids: several may share a name.

        Handles, names as shown and as given, and addresses with the scope users:read.email. Raises DirectoryError.
        """
        named: dict[str, set[str]] = {}
        for user in (user for page in self._reader.pages("users.list") for user in page["members"]):
            profile = user.get("profile") or {}
            shown = (user.get("name"), *(profile.get(key) for key in ("display_name", "real_name", "email")))
            for name in () if user.get("deleted") else filter(None, shown):
                named.setdefault(name.casefold(), set()).add(user["id"])
        return named

    def ids_by_email(self) -> dict[str, str]:
        """Map everybody's address, in small letters, to their Slack id. Raises DirectoryError.

        Slack tells addresses with the scope users:read.email alone.
        """
        users = (user for page in self._reader.pages("users.list") for user in page["members"])
        told = ((user.get("profile", {}).get("email"), user["id"]) for user in users)
        return {email.casefold(): slack_id for email, slack_id in told if email}

    def quiet_until(self, slack_user_ids: Sequence[str], now: datetime) -> dict[str, datetime]:
        """Give those (of 50 at most) whose do-not-disturb is on at an instant, and when (UTC) it ends.

        Raises DirectoryError, also where the scope dnd:read was not granted.
        """
        if not slack_user_ids:
            return {}
        told = self._reader.read("dnd.teamInfo", users=",".join(slack_user_ids))["users"]
        spans = {
            user: (_instant(one["next_dnd_start_ts"]), _instant(one["next_dnd_end_ts"]))
            for user, one in told.items()
            if one.get("dnd_enabled")
        }
        return {user: end for user, (start, end) in spans.items() if start <= now < end}

    def profile(self, slack_user_id: str, home: Identity) -> Profile:
        """Look one person up; an id that Slack does not know counts as gone. Raises DirectoryError.

        Whom Slack knows and does not show us is of another company.
        """
        try:
            user = self._reader.read("users.info", user=slack_user_id, include_locale=True)["user"]
        except DirectoryError as error:
            if error.code not in {"user_not_found", "user_not_visible"}:
                raise
            return Profile(
                slack_user_id=slack_user_id,
                name=slack_user_id,
                kind=PersonKind.GONE if error.code == "user_not_found" else PersonKind.EXTERNAL,
                zone=None,
                locale=None,
                home_team_id=None,
                enterprise_id=None,
            )
        return profile_from(user, home)

    def channels_of(self, slack_user_id: str) -> frozenset[str]:
        """Give the ids of the channels that somebody is in: public ones, and private ones that the bot is in as well.

        Raises DirectoryError.
        """
        types = "public_channel,private_channel"
        pages = self._reader.pages("users.conversations", user=slack_user_id, types=types, exclude_archived=True)
        return frozenset(channel["id"] for page in pages for channel in page["channels"])

    def channel(self, channel: str) -> ChannelSeen:
        """Look at a channel. Raises DirectoryError, also for one that the bot can't see."""
        info = self._reader.read("conversations.info", channel=channel)["channel"]
        shared = info.get("is_ext_shared") or info.get("is_pending_ext_shared")
        return ChannelSeen(
            name=info.get("name") or channel,
            joined=bool(info.get("is_member")),
            archived=bool(info.get("is_archived")),
            shared=bool(shared or (info.get("is_shared") and not info.get("is_org_shared"))),
        )

    def outsiders_read(self, channel: str) -> bool:
        """Tell whether people of another company can read a channel. Raises DirectoryError."""
        return self.channel(channel).shared


def profile_from(user: dict[str, Any], home: Identity) -> Profile:
    """Read Slack's user object; whoever is of neither our team nor our organisation is external."""
    profile = user.get("profile") or {}
    name = profile.get("display_name") or profile.get("real_name") or user.get("name") or user["id"]
    return Profile(
        slack_user_id=user["id"],
        name=name,
        kind=_kind(user, home),
        zone=user.get("tz"),
        locale=user.get("locale"),
        home_team_id=user.get("team_id"),
        enterprise_id=(user.get("enterprise_user") or {}).get("enterprise_id"),
        is_admin=bool(user.get("is_admin") or user.get("is_owner")),
        properties=_properties(profile),
    )


def _properties(profile: dict[str, Any]) -> dict[str, str]:
    """Read the title and the workspace's own profile fields, by their label where Slack tells it."""
    fields = profile.get("fields") or {}
    own = {field.get("label") or key: field.get("alt") or field.get("value") or "" for key, field in fields.items()}
    found = {"title": profile.get("title") or ""} | {str(key).casefold(): str(value) for key, value in own.items()}
    return {key: value for key, value in found.items() if value}


def _instant(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _kind(user: dict[str, Any], home: Identity) -> PersonKind:
    if user.get("is_bot") or user["id"] == SLACKBOT:
        return PersonKind.BOT
    if user.get("deleted"):
        return PersonKind.GONE
    organisation = (user.get("enterprise_user") or {}).get("enterprise_id")
    ours = user.get("team_id") in {None, home.team_id} or (
        organisation is not None and organisation == home.enterprise_id
    )
    if user.get("is_stranger") or not ours:
        return PersonKind.EXTERNAL
    restricted = user.get("is_restricted") or user.get("is_ultra_restricted")
    return PersonKind.GUEST if restricted else PersonKind.MEMBER
