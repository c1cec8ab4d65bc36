"""Pieces of text at whose repetition a careless expression begins anew at every place. `make bench` times them."""

PIECES = [
    "9 ", "8 or ", "(", "&lt;", "<", "<a|", "~", "~9~ ", "9/", "1.1", "0", "八", "点", "あ", "*", ":", ":9:", "not ",
    "so ", "stop ", "in 2 hours ",
    "who ", "9?\n", "a'", "between 6 and ", "1️⃣", "- ", "x-9", "very ", "&gt; 9\n",
]  # fmt: skip


def repeated(piece: str, length: int) -> str:
    """Give a text of exactly so many characters."""
    return (piece * (length // len(piece) + 1))[:length]
