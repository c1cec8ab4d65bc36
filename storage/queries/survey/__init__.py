"""Surveys, people and workspaces."""
