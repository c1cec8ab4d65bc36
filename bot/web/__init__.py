"""Doors that are not Slack's: HTTP mode, and `POST /ask` for other programs."""
