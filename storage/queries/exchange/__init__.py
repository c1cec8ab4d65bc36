"""Answers in and out in bulk."""
