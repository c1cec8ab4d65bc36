"""What a respondent sees."""
