"""Sums of how many answers there are, so that a report costs the same after ten years as on the first day."""
