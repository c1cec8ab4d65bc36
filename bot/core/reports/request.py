"""`/nps report` as people type it: words in any order, read against the names there are.

[trend|movement|passives|themes|at-risk|accounts|responses|working|benchmarks|loop|actions|said-and-done]
[survey] [window] [by PROPERTY] [where PROPERTY=VALUE] [every answer] [vs previous|INDUSTRY|SURVEY] [as csv]
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from bot.core.clock.window import THIS_QUARTER, is_window
from bot.core.reports.policy import Policy

PREVIOUS = "previous"
_NEAR = 0.7
_LONGEST_NAME = 8  # words
_WORD = re.compile(r"""(?:[^\s"\u201c\u201d]|["\u201c][^"\u201d]*["\u201d])+""")
_EQUALS = re.compile(r"\s*=\s*")
_QUOTES = re.compile(r"""["\u201c\u201d]""")


class Part(StrEnum):
    """What a word was read as."""

    SURVEY = "survey"
    PROPERTY = "property"
    VALUE = "value"
    RIVAL = "rival"
    TOGETHER = "together"
    WORD = "word"


NEEDS_MORE = {Part.PROPERTY: "by", Part.RIVAL: "vs", Part.VALUE: "where PROPERTY="}
"""What stood in front of nothing, where the word that was not understood is empty."""


class NotUnderstoodError(ValueError):
    """A word fits nothing that is there. near: what may have been meant; known: what there is, if that may be told."""

    def __init__(self, word: str, part: Part, near: str | None = None, known: Sequence[str] = ()) -> None:
        self.word, self.part, self.near, self.known = word, part, near, tuple(known)
        super().__init__(f"'{word}' was not understood as a {part} of a report.")


class View(StrEnum):
    """What is asked for: the report, or one side of it in full."""

    REPORT = "report"
    TREND = "trend"
    MOVEMENT = "movement"
    PASSIVES = "passives"
    THEMES = "themes"
    AT_RISK = "at-risk"
    ACCOUNTS = "accounts"
    RESPONSES = "responses"
    WORKING = "working"
    BENCHMARKS = "benchmarks"
    LOOP = "loop"  # what became of cases
    ACTIONS = "actions"
    SAID_AND_DONE = "said-and-done"


FOR_OWNERS = {View.RESPONSES, View.ACCOUNTS}
"""What shows who was asked, and who answered: not for everybody who reads reports."""
OF_CSAT = {View.REPORT, View.TREND, View.RESPONSES, View.WORKING, View.LOOP}
"""What there is of a CSAT survey: it has no passives, nobody is asked again, and nothing is held against it."""
AS_TABLE = {View.REPORT, View.ACCOUNTS, View.THEMES, View.AT_RISK, View.LOOP, View.ACTIONS}
"""What can be had as CSV, and on the command line."""
_OF_A_WHOLE_SURVEY = {
    *(View.TREND, View.MOVEMENT, View.AT_RISK, View.ACCOUNTS, View.RESPONSES, View.WORKING, View.LOOP),
    *(View.ACTIONS, View.SAID_AND_DONE),
}
_OF_THE_LATEST = (_OF_A_WHOLE_SURVEY | {View.THEMES}) - {View.WORKING}
THEME_PROPERTY = "theme"
"""What answers are about, asked for like a property; a survey's own property of that name goes before it."""
BAND = "band"
"""What themes are counted by anyway, and may be asked for: promoters, passives and detractors side by side."""


class RivalKind(StrEnum):
    """What a score is held against."""

    PREVIOUS = "previous"
    INDUSTRY = "industry"
    SURVEY = "survey"


@dataclass(frozen=True, slots=True)
class Rival:
    """What a score is held against: the window before, an industry by its slug, or another survey by its name."""

    kind: RivalKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A report as it was asked for; every name is one that exists. window: the survey's own where none was named."""

    survey: str
    view: View = View.REPORT
    window: str | None = None
    by: str | None = None
    where: tuple[str, str] | None = None
    versus: Rival | None = None
    policy: Policy = Policy.LATEST
    as_csv: bool = False

    @property
    def fits_csat(self) -> bool:
        """Whether what is asked for can be said of a CSAT survey."""
        return self.view in OF_CSAT and not (self.by or self.where or self.versus) and self.policy is Policy.LATEST

    @property
    def is_whole(self) -> bool:
        """Whether the whole report is meant, and no side or part of it, nor another way of counting."""
        in_part = self.by or self.where or self.versus or self.as_csv
        return self.view is View.REPORT and self.policy is Policy.LATEST and not in_part

    @property
    def text(self) -> str:
        """The words that ask for the same again; a button carries them."""
        parts = [None if self.view is View.REPORT else self.view.value, self.survey, self.window]
        parts += ["by", quoted(self.by)] if self.by else []
        parts += ["where", f"{quoted(self.where[0])}={quoted(self.where[1])}"] if self.where else []
        parts += ["vs", self.versus.name] if self.versus else []
        parts += ["every answer"] if self.policy is Policy.EVERY else []
        parts += ["as csv"] if self.as_csv else []
        return " ".join(part for part in parts if part)


def quoted(name: str) -> str:
    """Write a name so that it is read as one."""
    plain = _written(name)
    return f'"{plain}"' if " " in plain else plain


def _written(name: str) -> str:
    """Give a name as words can say it: they know no quotes, no second space and no space around "="."""
    return _EQUALS.sub("=", " ".join(_QUOTES.sub("", name).split()))


def _folded(name: str) -> str:
    return _written(name).casefold()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every name that may stand in a request: surveys with their properties and the values of these; industries."""

    surveys: Mapping[str, Mapping[str, Collection[str]]]
    industries: Mapping[str, str] = field(default_factory=dict)  # slug -> label

    def properties(self, survey: str | None) -> dict[str, Collection[str]]:
        """Give a survey's properties with their values; of all surveys when it is not known which."""
        chosen = [self.surveys[survey]] if survey else self.surveys.values()
        return {name: values for one in chosen for name, values in one.items()}


@dataclass(slots=True)
class _Reading:
    """What is left to read, and what was read so far."""

    words: list[str]
    survey: str | None = None
    view: View = View.REPORT
    window: str | None = None
    by: str | None = None
    where: str | None = None
    value: str | None = None
    versus: str | None = None
    policy: Policy = Policy.LATEST
    as_csv: bool = False
    unknown: list[str] = field(default_factory=list)

    def read(self, part: str, said: Any, typed: str) -> None:
        """Note what a word says. Raises NotUnderstoodError where another word said it otherwise: one would be lost."""
        before = getattr(self, part)
        if before not in {_UNSAID.get(part), said}:
            raise NotUnderstoodError(typed, Part.WORD)
        setattr(self, part, said)


_UNSAID: Mapping[str, Any] = {"view": View.REPORT, "policy": Policy.LATEST, "as_csv": False}


# Words that mean one thing wherever they stand: what of the reading they set, and to what.
_SETTINGS: Mapping[str, tuple[str, Any]] = {
    "csv": ("as_csv", True),
    "as csv": ("as_csv", True),
    "every answer": ("policy", Policy.EVERY),
    "every answers": ("policy", Policy.EVERY),
    THIS_QUARTER: ("window", THIS_QUARTER),
    **{view.value: ("view", view) for view in View},
    **{view.value.removesuffix("s"): ("view", view) for view in View},
}


def words_of(text: str) -> list[str]:
    """Split what somebody typed into words; what stands in quotes, straight or curly, belongs to one."""
    words = (_QUOTES.sub("", word).strip() for word in _WORD.findall(_EQUALS.sub("=", text)))
    return [word for word in words if word]


def read_request(text: str, vocabulary: Vocabulary) -> Request:
    """Read a request. A name may be cut short or misspelt a little: the nearest is taken, and stands in `text`.

    With no survey named, the survey is empty: which one is then meant is not for the words to say.
    Raises NotUnderstoodError for a word that fits nothing.
    """
    reading = _Reading(words_of(text))
    while reading.words:
        _read_next(reading, vocabulary)
    if reading.survey and reading.unknown:
        raise NotUnderstoodError(" ".join(reading.unknown), Part.WORD)
    _refuse_what_does_not_go_together(reading)
    return _resolved(reading, reading.survey or _survey_of(reading.unknown, vocabulary), vocabulary)


def _refuse_what_does_not_go_together(reading: _Reading) -> None:
    """Rather than answer for everybody, under words that name a group or another way of counting."""
    in_part = reading.by is not None or reading.where is not None
    if reading.as_csv and reading.view not in AS_TABLE:
        raise NotUnderstoodError(f"{reading.view} as csv", Part.WORD)
    if reading.policy is Policy.EVERY and in_part:
        raise NotUnderstoodError("every answer", Part.TOGETHER)
    if reading.view in _OF_A_WHOLE_SURVEY and in_part:
        raise NotUnderstoodError(reading.view.value, Part.TOGETHER)
    if reading.view in _OF_THE_LATEST and reading.policy is Policy.EVERY:
        raise NotUnderstoodError("every answer", Part.WORD)


def _read_next(reading: _Reading, vocabulary: Vocabulary) -> None:
    words = reading.words
    if reading.survey is None and (name := _longest(words, vocabulary.surveys)) is not None:
        reading.survey = name
        return
    if (setting := _longest(words, _SETTINGS)) is not None:
        name, value = _SETTINGS[setting]
        reading.read(name, value, setting)
        return
    word = words.pop(0)
    match word.casefold():
        case "by":
            by = _name_after(words, vocabulary.properties(None))
            reading.read("by", by, f"by {by}")
        case "where":
            _read_where(reading, vocabulary)
        case "vs" | "versus":
            versus = _name_after(words, _rivals(vocabulary))
            reading.read("versus", versus, f"vs {versus}")
        case _ if is_window(word):
            reading.read("window", word, word)
        case _:
            reading.unknown.append(word)


def _read_where(reading: _Reading, vocabulary: Vocabulary) -> None:
    words, known = reading.words, vocabulary.properties(None)
    until = next((place for place, word in enumerate(words[:_LONGEST_NAME]) if "=" in word), None)
    if until is None:
        raise NotUnderstoodError(" ".join(["where", *words[:1]]), Part.WORD, near="where PROPERTY=VALUE")
    name, _, value = " ".join(words[: until + 1]).partition("=")
    if not name or reading.where is not None:
        raise NotUnderstoodError(" ".join(["where", *words[: until + 1]]), Part.WORD)
    reading.where = name
    words[: until + 1] = [value]
    reading.value = _name_after(words, known.get(_nearest(reading.where, known) or "", ()))


def _rivals(vocabulary: Vocabulary) -> list[str]:
    return [PREVIOUS, *vocabulary.industries, *vocabulary.industries.values(), *vocabulary.surveys]


def _spellings(names: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Give names by how they can be written, and whatever their capitals, by which alone two may differ."""
    listed = sorted(names)
    return {_written(name): name for name in listed}, {_folded(name): name for name in listed}


def _longest(words: list[str], known: Iterable[str]) -> str | None:
    """Take the longest run of words off the front that is a name, if one is."""
    exact, folded = _spellings(known)
    for length in range(min(len(words), _LONGEST_NAME), 0, -1):
        typed = " ".join(words[:length])
        found = exact.get(_written(typed)) or folded.get(_folded(typed))
        if found is not None:
            del words[:length]
            return found
    return None


def _name_after(words: list[str], known: Iterable[str]) -> str:
    """Take the name that follows: the longest that is known, else one word, which the nearest name stands for."""
    return _longest(words, known) or (words.pop(0) if words else "")


def _survey_of(unknown: list[str], vocabulary: Vocabulary) -> str | None:
    if not unknown:
        return None
    typed = " ".join(unknown)
    found = _nearest(typed, vocabulary.surveys)
    if found is None and typed[0].isdigit():
        raise NotUnderstoodError(typed, Part.WORD)  # days were meant
    if found is None:
        raise NotUnderstoodError(typed, Part.SURVEY, known=sorted(vocabulary.surveys))
    return found


def _resolved(reading: _Reading, survey: str | None, vocabulary: Vocabulary) -> Request:
    properties = vocabulary.properties(survey)
    where = None
    if reading.where is not None:
        name = _named_in(reading.where, properties, Part.PROPERTY)
        # Values are not listed: that somebody of a small group has answered is nobody's business.
        where = (name, _named_in(reading.value or "", properties[name], Part.VALUE, told=False))
    return Request(
        survey=survey or "",
        view=reading.view,
        window=reading.window,
        by=None if reading.by is None or _is_by_band(reading) else _named_in(reading.by, properties, Part.PROPERTY),
        where=where,
        versus=None if reading.versus is None else _rival_named(reading.versus, vocabulary),
        policy=reading.policy,
        as_csv=reading.as_csv,
    )


def _is_by_band(reading: _Reading) -> bool:
    return reading.view is View.THEMES and reading.by is not None and _folded(reading.by) == BAND


def _rival_named(typed: str, vocabulary: Vocabulary) -> Rival:
    name = _named_in(typed, _rivals(vocabulary), Part.RIVAL)
    if name == PREVIOUS:
        return Rival(RivalKind.PREVIOUS, name)
    if name in vocabulary.surveys:
        return Rival(RivalKind.SURVEY, name)
    slug = next(slug for slug, label in vocabulary.industries.items() if name in {slug, label})
    return Rival(RivalKind.INDUSTRY, slug)


def _named_in(typed: str, names: Iterable[str], part: Part, *, told: bool = True) -> str:
    found = _nearest(typed, names)
    if found is None:
        # That a theme can be named like a property is no reason to keep none with the answers.
        raise NotUnderstoodError(typed, part, known=sorted(set(names) - {THEME_PROPERTY}) if told else ())
    return found


def _nearest(typed: str, names: Iterable[str]) -> str | None:
    """Give the name that is meant: as typed, the only one that begins so, or the most alike."""
    exact, by_folded = _spellings(names)
    text = _folded(typed)
    if text and _written(typed) in exact:
        return exact[_written(typed)]
    if not text or text in by_folded:
        return by_folded.get(text)
    begin = [folded for folded in by_folded if folded.startswith(text)]
    alike = begin if len(begin) == 1 else get_close_matches(text, by_folded, n=1, cutoff=_NEAR)
    return by_folded[alike[0]] if alike else None
