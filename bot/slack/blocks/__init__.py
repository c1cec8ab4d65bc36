"""Core values in, Block Kit out. One screen a module, pure. The only reader of bot/wording."""
