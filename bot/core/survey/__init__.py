"""What a survey is, whom it is for, and who the people in it are."""
