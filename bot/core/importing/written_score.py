"""Reading a score as people and tools write it: 9, 9.0, 9/10, "9 - Likely", "nine"."""

import re
from functools import lru_cache
from unicodedata import normalize

from bot.core.understanding import Kind, understand

_SCORE = re.compile(r"0*(10|[0-9])(?:[.,]0{1,6})?", re.ASCII)  # 9.0 is how spreadsheets write a whole number
_LABELLED = re.compile(r"(10|[0-9])\s*[-\u2013\u2014:=(]+\s*[^\W\d_][^\d]*")
_BAND_FIRST = re.compile(
    r"(?:promoters?|passives?|neutrals?|detractors?)\W*\b(10|[0-9])\b\)?", re.ASCII | re.IGNORECASE
)
_STARS = re.compile(r"\b(?:stars?|stern(?:en?|e)?|estrellas?|étoiles?|estrelas?|stelle)\b|[★⭐☆]|つ星", re.IGNORECASE)
_OF_TEN = re.compile(r"\b(?:10|ten|zehn|diez|dix|dez)\b", re.IGNORECASE)
_LONGEST = 60  # characters: what is longer is no score, and is not thought about
_BLANKS = (
    "|na|n/a|#n/a|n.a.|n.a|nan|none|null|nil|-|--|---|.|..|...|\u2013|\u2014|?|x|/|\\n|(blank)|blank|(empty)|empty|"
    "#null!|undefined|not answered|no answer|unanswered|no response|no score|not applicable|skipped|prefer not to say|"
    "k.a.|k. a.|keine angabe|keine antwort|sin respuesta|no contesta|n/d|s/r|sans r\u00e9ponse|sem resposta|"
    "n\u00e3o respondeu|\u7121\u56de\u7b54|\u672a\u56de\u7b54|nessuna risposta|geen antwoord"
)
_NOTHING = frozenset(_BLANKS.split("|"))


@lru_cache(maxsize=4_096)
def read_score(cell: str) -> int | None:
    """Read a score from 0 to 10; none for what is none, or not for sure."""
    if _STARS.search(cell) and not _OF_TEN.search(cell):
        return None  # stars are of five, unless it says of ten
    if found := _SCORE.fullmatch(cell) or _LABELLED.fullmatch(cell) or _BAND_FIRST.fullmatch(cell):
        return int(found[1])
    if len(cell) > _LONGEST:
        return None
    read = understand(cell)
    return read.score if read.kind is Kind.SCORE else None


def says_nothing_at_all(cell: str) -> bool:
    """Say whether a cell is blank, or holds what programs and people write for that: N/A, nan, "-"."""
    return len(cell) <= _LONGEST and normalize("NFKC", cell).strip().casefold() in _NOTHING
