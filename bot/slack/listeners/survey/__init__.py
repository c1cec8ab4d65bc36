"""What owners do with a survey: set it up, look at it first, steer it; and what is kept of whoever asks."""
