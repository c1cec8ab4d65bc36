"""Tallies and counts."""
