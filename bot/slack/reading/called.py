"""What Slack's ids stand for, for whoever does not read in Slack, where they are shown as names."""

from collections.abc import Collection

from bot.core.health.findings import ChannelSeen
from bot.core.survey.person import Profile
from bot.services.health.checking import Look


class Called:
    """A `Look` that notes what the people and channels are called that it looks at: in names, by id."""

    def __init__(self, look: Look, names: dict[str, str]) -> None:
        self._look, self._names = look, names

    def person(self, slack_user_id: str) -> Profile | None:
        """Give somebody's profile, as a `Look` does."""
        profile = self._look.person(slack_user_id)
        if profile is not None:
            self._names[slack_user_id] = f"{profile.name} ({slack_user_id})"
        return profile

    def channel(self, channel: str) -> ChannelSeen | None:
        """Look at a channel, as a `Look` does."""
        seen = self._look.channel(channel)
        if seen is not None:
            self._names[channel] = f"#{seen.name} ({channel})"
        return seen

    def listed(self, key: str) -> Collection[str]:
        """List who is in a channel or user group, as a `Look` does."""
        return self._look.listed(key)
