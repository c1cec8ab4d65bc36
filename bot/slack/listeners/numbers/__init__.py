"""Buttons of reports and summaries, and what comments are about."""
