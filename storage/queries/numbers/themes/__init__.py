"""What comments are about: as their words say, and as owners corrected it."""
