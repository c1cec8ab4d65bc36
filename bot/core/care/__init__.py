"""Cases: who needs an answer, whose they are, and how long they have waited."""
