"""Answers and benchmarks in and out of files."""
