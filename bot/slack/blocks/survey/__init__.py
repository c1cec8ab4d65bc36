"""What owners and whoever types a command sees."""
