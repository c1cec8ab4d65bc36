"""What a message asks for, in place of a score: to stop, to wait, to know what this is, to take an answer back."""
