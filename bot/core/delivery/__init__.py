"""What is to be said to whom."""
