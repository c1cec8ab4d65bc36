"""What of a request we rely on, and by what a second one of the same is known."""
