"""Asks, answers and comments."""
