"""What leaves the bot in an export: one row an answer, with no more than the survey's promise allows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import band_of
from bot.core.privacy.promise import SMALL_GROUP, is_guarded, shows_bands
from bot.core.privacy.suppression import hidden_groups
from bot.core.survey.survey import Privacy

COLUMNS = (
    "id", "answered_at", "answered_day", "score", "band", "kind", "counted", "comment", "person", "name", "source",
    "language",
)  # fmt: skip
ORDER = {Privacy.NAMED: "time", Privacy.CONFIDENTIAL: "day", Privacy.ANONYMOUS: "none"}
"""What the order of the rows may tell: when answers came, on which days, or nothing."""
Cell = str | int | bool | None
Group = tuple[str | None, ...]


class RefusedExportError(ValueError):
    """The survey's promise forbids an export; the message says why and until when."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One answer as it is kept, whatever the promise. group: kind, source, language and the segments, in order."""

    id: str
    answered_at: datetime
    answered_day: date
    score: int
    group: Group
    superseded: bool
    person: str | None
    name: str | None
    comment: str | None


def columns_of(segments: tuple[str, ...]) -> tuple[str, ...]:
    """Name the columns: the stable ones, then one for each of the survey's segments."""
    return (*COLUMNS, *(f"segment_{name}" if name in COLUMNS else name for name in segments))


def refuse_few(privacy: Privacy, respondents: int) -> None:
    """Raise RefusedExportError where so few answered that their scores would tell who gave them."""
    if not shows_bands(privacy, respondents):
        raise RefusedExportError(
            f"The survey is {privacy}, and {respondents} answered so far: scores leave the bot from {SMALL_GROUP} on."
        )


def hidden_in(privacy: Privacy, sizes: Mapping[Group, int]) -> frozenset[Group]:
    """Give the groups of which rows must not say what they are, by all that a row would say together.

    Kind, source, language and segments each for itself could be large, and one person alone have them all.
    """
    if not is_guarded(privacy):
        return frozenset()
    groups = dict(enumerate(sizes))
    # Nobody is known any more in a group of 0, where all asked to be forgotten; it has answers all the same.
    hidden = hidden_groups({str(number): max(sizes[group], 1) for number, group in groups.items()})
    return frozenset(group for number, group in groups.items() if str(number) in hidden)


def exported(answer: Stored, privacy: Privacy, new_id: str, *, hidden: bool) -> tuple[Cell, ...]:
    """Give an answer's row, in the order of the columns. new_id: of the row, where the answer's own must not leave."""
    kind, *rest = answer.group
    named = privacy is Privacy.NAMED
    group: list[str | None] = [None] * len(rest) if hidden else rest
    source, language, *segments = group
    return (
        answer.id if named else new_id,
        answer.answered_at.astimezone(UTC).isoformat() if named else None,
        answer.answered_day.isoformat(),
        answer.score,
        band_of(answer.score).value,
        kind if not hidden or kind == AskKind.REASK else None,
        kind != AskKind.REASK and not answer.superseded,
        answer.comment,
        answer.person if named else None,
        answer.name if named else None,
        source,
        language,
        *segments,
    )
