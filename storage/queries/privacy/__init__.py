"""What a person may see, and have erased."""
