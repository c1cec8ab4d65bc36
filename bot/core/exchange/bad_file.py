"""What is wrong with a file that somebody gave us."""


class BadFileError(ValueError):
    """A file can't be read as what it should be; the message says where and what to change."""
