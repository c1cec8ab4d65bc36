"""A file with one row a question: the rows of one response are put together where it is certain that they are one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice

from bot.core.importing.column_names import Field, Sieve, asks_for_a_reason, asks_for_words, asks_to_recommend
from bot.core.importing.columns import Columns
from bot.core.importing.heading import Heading
from bot.core.importing.sentences import is_sentence

Record = tuple[int, list[str]]

_RESPONSE = frozenset(
    {"responseid", "submissionid", "entryid", "surveyresponseid", "answersetid", "responsetoken", "submission"}
)
_MOST = 500  # rows of one response; what is more is no response


@dataclass
class LongFormat:
    """Where such a file names the response, the question and its answer, as positions in a row.

    response: none where nothing tells which rows are one. left: how many texts were left in rows of their own.
    """

    response: int | None
    question: int
    answer: int
    width: int
    left: int = 0

    def joined(self, records: Iterator[Record]) -> Iterator[Record]:
        """Give every row; a score with the texts of its response behind it, where they stand next to each other."""
        for key, group in groupby(records, key=lambda record: self._key(record[1])):
            members = iter(group)
            yield from self._together(list(islice(members, _MOST)) if key else [])
            yield from map(self._alone, members)

    def _key(self, cells: Sequence[str]) -> str:
        return "" if self.response is None else _cell(cells, self.response)

    def _together(self, rows: Sequence[Record]) -> Iterator[Record]:
        scores = [record for record in rows if asks_to_recommend(_cell(record[1], self.question))]
        if len(scores) != 1:
            yield from map(self._alone, rows)
            return
        texts = [record for record in rows if record is not scores[0] and self.is_text(record[1])]
        line, cells = scores[0]
        filled = [*cells[: self.width], *[""] * (self.width - len(cells))]
        yield line, [*filled, "\n".join(_cell(record[1], self.answer) for record in texts)]
        yield from (record for record in rows if record is not scores[0] and record not in texts)

    def _alone(self, record: Record) -> Record:
        self.left += self.is_text(record[1])
        return record

    def is_text(self, cells: Sequence[str]) -> bool:
        """Say whether a row holds words to another question."""
        question, answer = _cell(cells, self.question), _cell(cells, self.answer)
        if asks_to_recommend(question):
            return False
        asked_for_words = asks_for_a_reason(question) or asks_for_words(question)
        return is_sentence(answer) or (asked_for_words and any(sign.isalpha() for sign in answer))


def long_format(
    header: Sequence[Heading], columns: Columns, sample: Sequence[Sequence[str]]
) -> tuple[Columns, LongFormat | None]:
    """Say whether a file has one row a question, with the columns as its rows then are."""
    question = next((at for at, sieve in columns.sieves.items() if sieve is Sieve.QUESTION), None)
    if question is None or not any(asks_to_recommend(_cell(row, question)) for row in sample):
        return columns, None
    named = [at for at, heading in enumerate(header) if heading.plain & _RESPONSE]
    width = len(columns.header)
    found = LongFormat(named[0] if len(named) == 1 else None, question, columns.at[Field.SCORE], width)
    if not any(found.is_text(row) for row in sample):
        return columns, None
    if Field.COMMENT in columns.at:
        return columns, LongFormat(None, question, columns.at[Field.SCORE], width)
    header_too = (*columns.header, f"{columns.header[found.answer]} of the response's other rows")
    return replace(columns, header=header_too, at={**columns.at, Field.COMMENT: width}), found


def _cell(cells: Sequence[str], at: int) -> str:
    return cells[at].strip() if at < len(cells) else ""
