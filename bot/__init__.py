"""nps-bot: NPS surveys in Slack, as a conversation."""
