"""The outbox as the worker uses it."""
