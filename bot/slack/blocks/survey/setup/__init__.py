"""The form that makes or changes a survey: its fields, what is wrong with one, and what follows from a change."""
