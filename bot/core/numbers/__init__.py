"""The score, how sure it is, what moved, and what it is compared with."""
