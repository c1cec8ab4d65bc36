"""Numbers in a message, and the one score that they amount to, or the doubt that stands against it."""
