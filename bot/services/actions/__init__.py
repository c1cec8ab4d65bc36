"""Actions: planned, carried through, and measured against what they aimed at."""
