"""What a report says: how it is asked for, what is counted for it, and its sides."""
