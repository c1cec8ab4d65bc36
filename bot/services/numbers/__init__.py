"""Counting, reports and summaries."""
