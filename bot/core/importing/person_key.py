"""The key by which one person is known again in files."""

import re

_ADDRESS = re.compile(r"[^\s<>;,:\"'()\[\]|]+@[^\s<>;,:\"'()\[\]|]+")
_NOBODYS = (
    "-|.|?|n/a|na|#n/a|nan|none|null|unknown|anonymous|anonymous user|anonym|unbekannt|anónimo|anonimo|anônimo|"
    "desconocido|anonyme|inconnu|desconhecido|匿名|不明|anoniem|sconosciuto|deleted user|guest|(not set)|undefined"
)
_NOBODY = frozenset(_NOBODYS.split("|"))
_LONGEST_NOBODY = max(map(len, _NOBODY))


def person_key(written: str) -> str:
    """Give one key for one person: Ana@example.com, "Ana <ana@example.com>" and mailto:ana@example.com are the same.

    So are names that differ in capitals and spaces. Other keys are nobody's to change: aB3 and Ab3 may be two.
    """
    if "@" in written and (found := _ADDRESS.search(written)):
        return found[0].rstrip(".").casefold()
    if "@" in written or " " in written or "\u00a0" in written:
        return " ".join(written.split()).casefold()
    return written


def names_nobody(written: str) -> bool:
    """Say whether a cell is blank or says that nobody is known."""
    return not written or (len(written) <= _LONGEST_NOBODY and written.casefold() in _NOBODY)
