"""Buttons and dialogs of cases, from both sides, and quotes passed on."""
