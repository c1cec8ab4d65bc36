"""Each side of a report in full, behind the buttons of the whole."""
