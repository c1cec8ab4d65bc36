"""Buttons and dialogs of actions, and what is said to their notes."""
