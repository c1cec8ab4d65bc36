"""Translates between Slack and the services; decides nothing."""
