"""Finding out how an imported file is written, before anything of it is kept: it is read once for that."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo

from bot.core.clock.date_order import DateOrder, Evidence, UnclearOrderError
from bot.core.exchange.bad_file import BadFileError
from bot.core.exchange.exported import ON_ANOTHER_SCALE
from bot.core.importing.column_names import Field
from bot.core.importing.columns import Choices, Columns, find_columns
from bot.core.importing.dropped_text import Watch
from bot.core.importing.heading import LOOKED_AT, head_of
from bot.core.importing.imported_row import RowReader
from bot.core.importing.long_format import long_format
from bot.core.importing.other_rows import Sifter
from bot.core.survey.plan import SurveyPlan
from bot.services.exchange.table_file import TableFile

_SAMPLED = 300  # rows, by which the guesses are tried


@dataclass(frozen=True, slots=True)
class Telling:
    """What whoever imports says of a file. dates: the order of day and month. zone: of times that name none.

    answered_on: the day on which all rows were answered, where the file has no dates.
    """

    choices: Choices = field(default_factory=Choices)
    dates: DateOrder | None = None
    zone: tzinfo | None = None
    answered_on: date | None = None


def reader_of(file: TableFile, plan: SurveyPlan, telling: Telling, now: datetime) -> RowReader:
    """Say how a file's rows are to be read. Raises BadFileError where that is not clear, or text would be dropped."""
    top = file.top(LOOKED_AT + _SAMPLED)
    head = head_of(top[:LOOKED_AT])
    if {"band", *ON_ANOTHER_SCALE} <= {column.shown for column in head.columns}:
        raise BadFileError("The file is the export of a CSAT survey: its scores are not those of the 0-10 question.")
    sample = top[head.rows :]
    try:
        columns = find_columns(head.columns, telling.choices, plan.counted_by, sample)
    except ValueError as error:
        raise error if isinstance(error, BadFileError) else BadFileError(f"In the first lines, {error}.") from error
    columns, in_rows = long_format(head.columns, columns, sample)
    file.start_behind(head.rows)
    zone = telling.zone or columns.zone or plan.zone
    dated = datetime.combine(telling.answered_on, time.min, zone) if telling.answered_on else None
    if dated and dated > now:
        raise BadFileError(f"--answered-on {telling.answered_on} lies in the future.")
    said = telling.dates or columns.order
    found = _looked_through(file, columns, wants_order=not (said or dated))
    order = said or found or DateOrder.DAY_FIRST
    sifter = Sifter.of(columns, sample)
    no_person = telling.choices.no_person
    return RowReader(columns, order, zone, now, sifter, dated, no_person=no_person, in_rows=in_rows)


def _looked_through(file: TableFile, columns: Columns, *, wants_order: bool) -> DateOrder | None:
    """Read the whole file, before the transaction: reading holds up nobody."""
    evidence, watch = Evidence(), Watch(columns)
    at = columns.at[Field.ANSWERED_AT] if wants_order else None
    if at is None and watch.is_idle:
        return None
    for line, cells in file.records():
        if at is not None and at < len(cells):
            evidence.add(line, cells[at].strip())
        watch.add(line, cells)
    if dropped := watch.sentence():
        raise BadFileError(dropped)
    try:
        return evidence.order() if wants_order else None
    except UnclearOrderError as error:
        raise BadFileError(str(error)) from error
