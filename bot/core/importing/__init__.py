"""Reading files that other programs write: columns, rows, scores, and what is no answer."""
