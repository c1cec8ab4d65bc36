"""What teams read: summaries and reports."""
