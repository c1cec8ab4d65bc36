"""The way out: compose, send, and say what became of it."""
