"""What a summary says by itself: when it is due, which of the news are its own, and what it claims of a change."""
