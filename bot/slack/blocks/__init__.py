"""Core values in, Block Kit out. Screens by subject, pure. The only reader of bot/wording."""
