"""Whether a comment asks for what an action is about: it has one of its themes, or says one of its words."""

from collections.abc import Collection, Iterable, Sequence

from bot.core.themes.clauses import plain, words_in


def asked_with(text: str, of: Collection[str], themes: Iterable[str], phrases: Iterable[str]) -> str | None:
    """Say with what a comment asks for it: the first of these themes that it has, else the first phrase that it says.

    of: the themes of the comment. None where it asks for something else.
    """
    theme = next((theme for theme in themes if theme in of), None)
    return theme if theme is not None else next((phrase for phrase in phrases if says(text, phrase)), None)


def says(text: str, phrase: str) -> bool:
    """Say whether a text has the words of a phrase one after the other; `export*` is any word that begins so.

    Capitals, accents and marks between words make no difference. "No export" says export: what is missing is missed.
    """
    wanted, there = _words(phrase, stems=True), _words(text)
    width = len(wanted)
    return width > 0 and any(_stand(wanted, there[at : at + width]) for at in range(len(there) - width + 1))


def _stand(wanted: Sequence[str], there: Sequence[str]) -> bool:
    return all(
        word.startswith(part[:-1]) if part.endswith("*") else word == part
        for part, word in zip(wanted, there, strict=True)
    )


def _words(text: str, *, stems: bool = False) -> list[str]:
    found: list[str] = []
    for piece in plain(text).split():
        words = [word.bare for word in words_in(piece, elides=True) if word.bare]
        if stems and words and piece.endswith("*"):
            words[-1] += "*"
        found += words
    return found
