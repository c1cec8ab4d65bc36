"""Surveys, their audiences and people, and the workspaces they belong to."""
