"""Which rows of an export are no NPS answers: other surveys, tests, what was shown and not finished, totals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.importing.column_names import Sieve, asks_to_recommend, plain
from bot.core.importing.columns import Columns

_LONGEST_TOTAL = 40  # characters
_KEPT_VERDICTS = 1_000  # of a column; one of more texts tells no kinds


class Why(StrEnum):
    """Why a row was left out."""

    NO_SCORE = "without a score"
    OTHER = "of another question"
    UNFINISHED = "not finished"
    TRY = "tests or previews"
    EXCLUDED = "marked as excluded"
    TOTAL = "totals"
    UNNAMED = "of surveys that name nobody"
    FORGOTTEN = "of people who were forgotten"


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain, text.split()))


_OTHER_KINDS = _words(
    "reask csat ces smiley smileys stars star5 fivestar fivestars thumbs pmf productmarketfit satisfaction effort "
    "customersatisfaction customereffort customereffortscore customersatisfactionscore emoji emojis multiplechoice "
    "openended open text longtext shorttext zufriedenheit satisfaccion satisfacao soddisfazione tevredenheit"
)
_TRIES = _words(
    "surveypreview preview test testing surveytest testresponse tests vorschau prueba vistaprevia apercu teste"
)
_UNFINISHED = _words(
    "partial partialresponse partiallycompleted incomplete started inprogress unfinished notcompleted notfinished "
    "dismissed shown viewed displayed seen impression abandoned skipped disqualified screenedout overquota quotafull "
    "expired closedwithoutanswer unvollstandig abgebrochen teilweise parcial incompleto incompleta partiel partielle "
    "encours enprogreso emandamento onvolledig incompiuto 未完了 途中 回答中"
)
_EXCLUDED = _words("spam excluded ignored invalid rejected deleted duplicate")
_NO = _words("no false 0 n f nein non não nao nee いいえ")
_YES = _words("yes true 1 y t x ja oui si sí sim はい")
_TOTALS = _words(
    "total totals sum average avg mean median count nps npsscore grandtotal gesamt summe durchschnitt mittelwert "
    "moyenne somme promedio suma media média soma totale totaal gemiddelde 合計 平均 responses promoters passives "
    "detractors"
)
_COUNTED_KINDS = _words("survey trigger import relationship relational transactional")
_PREFIXES = ("survey", "nps", "response", "feedback", "poll")


@dataclass(slots=True)
class Sifter:
    """Tells the rows that are no answers by what the columns for that say."""

    checks: list[tuple[int, Callable[[str], Why | None], dict[str, Why | None]]] = field(default_factory=list)

    @classmethod
    def of(cls, columns: Columns, sample: Sequence[Sequence[str]]) -> "Sifter":
        """Take the columns of a table. sample: its first rows, which tell what such a column means here."""
        checks: list[tuple[int, Callable[[str], Why | None], dict[str, Why | None]]] = []
        for at, sieve in columns.sieves.items():
            values = {row[at].strip() for row in sample if at < len(row)}
            checks.append((at, _check_for(sieve, values), {}))
        return cls(checks)

    def why_not(self, cells: Sequence[str]) -> Why | None:
        """Say why a row is no answer; none where nothing says so."""
        for at, check, known in self.checks:
            if at >= len(cells):
                continue
            said = cells[at]
            if said not in known:
                if len(known) >= _KEPT_VERDICTS:
                    known.clear()
                known[said] = check(said)
            if why := known[said]:
                return why
        return None


def is_total(cells: Sequence[str]) -> bool:
    """Say whether a row that has no date holds a total and no answer: what it begins with says so."""
    first = next((cell for cell in cells if cell.strip()), "")
    return len(first) <= _LONGEST_TOTAL and plain(first.partition(":")[0]) in _TOTALS


def _check_for(sieve: Sieve, values: set[str]) -> Callable[[str], Why | None]:
    if sieve is Sieve.QUESTION:
        if any(asks_to_recommend(value) for value in values):
            return lambda said: None if not said.strip() or asks_to_recommend(said) else Why.OTHER
        return lambda _: None
    if sieve is Sieve.KIND and any("nps" in plain(value) for value in values):
        return lambda said: None if _counts(plain(said)) else Why.OTHER
    return _CHECKS[sieve]


def _counts(kind: str) -> bool:
    return not kind or "nps" in kind or kind in _COUNTED_KINDS


def _of_kind(said: str) -> Why | None:
    return Why.OTHER if plain(said) in _OTHER_KINDS or "csat" in plain(said) else None


def _of_status(said: str) -> Why | None:
    state = plain(said)
    for prefix in ("", *_PREFIXES):
        rest = state.removeprefix(prefix)
        for words, why in ((_TRIES, Why.TRY), (_UNFINISHED, Why.UNFINISHED), (_EXCLUDED, Why.EXCLUDED)):
            if rest in words:
                return why
    return None


_CHECKS: dict[Sieve, Callable[[str], Why | None]] = {
    Sieve.KIND: _of_kind,
    Sieve.TYPE: _of_kind,
    Sieve.STATUS: _of_status,
    Sieve.DONE: lambda said: Why.UNFINISHED if plain(said) in _NO else _of_status(said),
    Sieve.FLAG: lambda said: Why.EXCLUDED if plain(said) in _YES else None,
    Sieve.GONE: lambda said: Why.EXCLUDED if plain(said) else None,
}
