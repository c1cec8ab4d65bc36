"""Whether a survey, and what it runs on, is in order."""
