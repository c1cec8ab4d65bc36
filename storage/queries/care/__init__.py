"""Cases and their logs."""
