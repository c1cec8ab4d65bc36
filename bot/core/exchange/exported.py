"""What leaves the bot in an export: one row an answer, with no more than the survey's promise allows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.survey.measure import Scale
from bot.core.survey.plan import Privacy

COLUMNS = (
    "id", "answered_at", "answered_day", "score", "band", "kind", "counted", "comment", "person", "name", "source",
    "language", "themes",
)  # fmt: skip
SCORE_AT = COLUMNS.index("score")
ON_ANOTHER_SCALE = ("scale", "subject")
"""What is told besides where the answers are not from 0 to 10: nobody is to take them for such."""
Cell = str | int | bool | None


class RefusedExportError(ValueError):
    """The survey's promise forbids an export; the message says why and until when."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One answer of a survey that shows names, as it is kept. segments: in the survey's order."""

    id: str
    answered_at: datetime
    answered_day: date
    score: int
    kind: str
    superseded: bool
    comment: str | None
    themes: str | None
    person: str | None
    name: str | None
    source: str
    language: str
    segments: tuple[str | None, ...]
    subject: str | None = None  # what the person was asked about


def columns_of(segments: tuple[str, ...], scale: Scale) -> tuple[str, ...]:
    """Name the columns: the stable ones, then one for each of the survey's segments."""
    stable = (*COLUMNS, *(ON_ANOTHER_SCALE if scale.noted else ()))
    return (*stable, *(f"segment_{name}" if name in stable else name for name in segments))


def _band(score: int, scale: Scale) -> str:
    band = band_of(score, scale)
    return band.value if scale.noted is None else _SATISFIED[band]


_SATISFIED = {Band.PROMOTER: "satisfied", Band.DETRACTOR: "not satisfied"}


def refuse_unreleased(privacy: Privacy, released: int, waiting: int) -> None:
    """Raise RefusedExportError where nothing was released yet. waiting: how many people have answered."""
    if not released:
        raise RefusedExportError(
            f"The survey is {privacy}, and nothing was released yet: {waiting} answered so far. Scores leave the bot "
            f"from the summary's hour on at which {SMALL_GROUP} people have."
        )


def exported(answer: Stored, scale: Scale) -> tuple[Cell, ...]:
    """Give the row of an answer of a survey that shows names, in the order of the columns."""
    return (
        answer.id,
        answer.answered_at.astimezone(UTC).isoformat(),
        answer.answered_day.isoformat(),
        answer.score,
        _band(answer.score, scale),
        answer.kind,
        answer.kind != AskKind.REASK and not answer.superseded,
        answer.comment,
        answer.person,
        answer.name,
        answer.source,
        answer.language,
        answer.themes,
        *((scale.ends, answer.subject) if scale.noted else ()),
        *answer.segments,
    )


def exported_score(new_id: str, released: date, score: int, kind: str, columns: int, scale: Scale) -> tuple[Cell, ...]:
    """Give the row of a released answer: its number, and which release it is of.

    No words, which would tell whose number it is, and nothing of the person: what several properties say together is
    as good as a name. new_id: of the row, since the answer's own must not leave.
    """
    told = (new_id, None, released.isoformat(), score, _band(score, scale))
    row = (*told, kind if kind == AskKind.REASK else None, kind != AskKind.REASK)
    return _filled((*_filled(row, len(COLUMNS)), scale.ends) if scale.noted else row, columns)


def exported_comment(new_id: str, told: date, comment: str, themes: str | None, columns: int) -> tuple[Cell, ...]:
    """Give the row of a comment, apart from its score. told: in which summary it was."""
    row = (new_id, None, told.isoformat(), None, None, None, False, comment, None, None, None, None, themes)
    return _filled(row, columns)


def themes_told(names: Iterable[str]) -> str | None:
    """Write the themes of an answer, each once, in the order in which its comments say them; none without comments."""
    return ",".join(dict.fromkeys(names)) or None


def _filled(row: tuple[Cell, ...], columns: int) -> tuple[Cell, ...]:
    return (*row, *[None] * (columns - len(row)))
