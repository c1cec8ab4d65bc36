"""Actions, and who is told of them."""
