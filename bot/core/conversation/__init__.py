"""The conversation with one person about one ask: its states, its questions, what they gave."""
