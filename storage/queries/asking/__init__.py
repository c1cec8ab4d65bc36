"""Who was asked, and who is in an audience."""
