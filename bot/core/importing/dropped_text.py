"""Finding the columns whose text nobody would read: none is dropped in silence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.core.importing.column_names import STAFFS, STAFFS_TEXT, Field, asks_for_a_reason, asks_for_words, plain
from bot.core.importing.columns import Columns
from bot.core.importing.sentences import FEWEST_SIGNS, is_sentence

_SHOWN = 60  # characters
_MANY = 12  # different texts: then they are no properties
_META = re.compile(
    r"agent|browser|url|link|referr|page|subject|campaign|survey|company|organi[sz]ation|address|city|country|location|"
    r"device|platform|tag|segment|product|plan|title|name|theme|topic|sentiment|categor|translat|note|question|properties|"
    r"attribute|metadata|quota|assign|team|depart|path|screen|reply|group|label|cookie|template"
)


@dataclass(slots=True)
class Watch:
    """Looks at the cells of columns that nothing is read from. found: column -> the first line with a sentence."""

    columns: Columns
    found: dict[int, tuple[int, str]] = field(default_factory=dict)
    _seen: dict[int, dict[str, int]] = field(default_factory=dict)
    _open: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        """Leave out the columns whose names tell that no answer stands there."""
        unread = (at for at in self.columns.unclaimed if at not in self.columns.without)
        self._open = tuple(at for at in unread if not _is_aside(self.columns, at))

    @property
    def is_idle(self) -> bool:
        """Whether there is no column to look at."""
        return not self._open

    def add(self, line: int, cells: Sequence[str]) -> None:
        """Take one more row into account."""
        for at in self._open:
            if at < len(cells) and len(cells[at]) >= FEWEST_SIGNS and is_sentence(cells[at]):
                self._count(at, line, cells[at].strip())

    def _count(self, at: int, line: int, text: str) -> None:
        seen = self._seen.setdefault(at, {})
        self.found.setdefault(at, (line, text))
        seen[text] = seen.get(text, 0) + 1
        if len(seen) > _MANY:
            self._open = tuple(other for other in self._open if other != at)

    def dropped(self) -> tuple[int, ...]:
        """Give the columns that hold people's sentences: many different ones, and no few that come again and again."""
        return tuple(at for at, seen in self._seen.items() if len(seen) > _MANY or 2 * len(seen) > sum(seen.values()))

    def sentence(self) -> str | None:
        """Say which text would be dropped, and what can be done; none where none would be."""
        dropped = self.dropped()
        if not dropped:
            return None
        at = dropped[0]
        (line, text), name = self.found[at], self.columns.header[at]
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        others = "".join(f" The same is true of {self.columns.header[other]!r}." for other in dropped[1:])
        known = (self.columns.at.get(Field.COMMENT), *self.columns.more.get(Field.COMMENT, ()))
        kept = [self.columns.header[one] for one in (*known, *dropped) if one is not None]
        options = " ".join(f"--column 'comment={one}'" for one in kept)
        return (
            f"The column {name!r} holds text that nothing is read from, such as {shown!r} in line {line}. Keep it with "
            f"{options}, or leave it out with --without '{name}'.{others}"
        )


def _is_aside(columns: Columns, at: int) -> bool:
    name = columns.header[at]
    if asks_for_a_reason(name) or asks_for_words(name):
        return False
    known = plain(name)
    staffs = known in STAFFS or (known in STAFFS_TEXT and Field.COMMENT in columns.at)
    return staffs or bool(_META.search(known))
