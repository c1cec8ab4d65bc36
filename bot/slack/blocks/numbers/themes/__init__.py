"""What themes are called, and where people say what a comment is about and by which words that is known."""
