"""Reads and writes by subject. Functions take a connection, return core values, and never commit."""
