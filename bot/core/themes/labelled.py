"""A comment with what it is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labelled:
    """A comment and its themes. by_words: those that its words earned; corrected: what an owner says, if one does."""

    id: str
    text: str
    by_words: tuple[str, ...]
    corrected: tuple[str, ...] | None = None

    @property
    def themes(self) -> tuple[str, ...]:
        """What it is counted as, where answers are counted one by one."""
        return self.by_words if self.corrected is None else self.corrected
