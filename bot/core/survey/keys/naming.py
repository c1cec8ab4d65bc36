"""What a survey is called that was made without a name, as in a form: after its product."""

import re
from collections.abc import Collection, Iterator
from itertools import count
from unicodedata import normalize

from bot.core.survey.keys.setting_types import SURVEY_NAME

_LONGEST = 56  # of 64, so that a number fits behind it
_NAMELESS = "survey"


def name_after(product: str, taken: Collection[str] = ()) -> str:
    """Give a name that no other survey has: `Acme Board` is acme-board, or acme-board-2."""
    ascii_letters = normalize("NFKD", product).encode("ascii", "ignore").decode().lower()
    name = "-".join(re.findall("[a-z0-9]+", ascii_letters))[:_LONGEST].rstrip("-") or _NAMELESS
    if not SURVEY_NAME.fullmatch(name):  # 90d, say, which is a window of reports
        name = f"{_NAMELESS}-{name}"
    return next(one for one in _numbered(name) if one not in taken)


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))
