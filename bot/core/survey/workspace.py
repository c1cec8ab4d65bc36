"""Which Slack workspace a bot token belongs to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """A workspace, and who the bot is in it."""

    team_id: str
    enterprise_id: str | None
    team: str
    bot_user_id: str
    bot_id: str
    scopes: frozenset[str] = frozenset()  # what the token was granted; empty when Slack did not say

    @property
    def hears_typing(self) -> bool:
        """Whether Slack tells us what people type in the DM."""
        return not self.scopes or "im:history" in self.scopes

    @property
    def sees_do_not_disturb(self) -> bool:
        """Whether Slack tells us who does not want to be disturbed."""
        return "dnd:read" in self.scopes
