"""The score, how sure it is, what moved, and the reports made of it."""
