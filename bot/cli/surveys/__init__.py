"""The commands behind nps-bot survey."""
