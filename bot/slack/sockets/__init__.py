"""Socket Mode: always one WebSocket to Slack, and two while one takes over from the other."""
