"""What makes an action a plan, checked field by field: specific, measurable, somebody's, about something, and dated.

It is the same whether it was typed as words or into the form's fields.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.core.actions.aim import Aim, AimKind, Mentions, Share, Solved
from bot.core.actions.log import Plan
from bot.core.reports.request import words_of
from bot.core.survey.person import PERSON_ID
from bot.core.themes import ThemeList
from bot.core.understanding import visible

LONGEST_TITLE, LONGEST_WORD, MOST_WORDS = 150, 60, 10
_SHORTEST_UNSPACED = 6  # letters of a title in a script without spaces between words
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")
LATEST = timedelta(days=548)
"""A year and a half: what is due later is no plan, but a wish."""
MOST_HELD_OUT = 50


class Field(StrEnum):
    """What is asked for."""

    TITLE = "title"
    THEMES = "themes"
    WORDS = "words"
    OWNER = "owner"
    DUE = "due"
    AIM = "aim"
    HELD_OUT = "held-out"


class Flaw(StrEnum):
    """What can be wrong with a field; each is the name of its sentence, which says what would be right."""

    TITLE_SHORT = "title-short"
    TITLE_LONG = "title-long"
    ABOUT_NOTHING = "about-nothing"
    WORDS_LONG = "words-long"
    OWNER_UNFIT = "owner-unfit"
    DUE_UNREADABLE = "due-unreadable"
    DUE_PAST = "due-past"
    DUE_FAR = "due-far"
    AIM_POINTS = "aim-points"  # of the NPS
    AIM_UNREADABLE = "aim-unreadable"
    AIM_NOT_LOWER = "aim-not-lower"  # as many mention it today, or fewer
    HELD_OUT_UNREADABLE = "held-out-unreadable"


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a field."""

    field: Field
    flaw: Flaw


class MistakesError(ValueError):
    """A plan is none yet."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__(", ".join(one.flaw for one in mistakes))
        self.mistakes = tuple(mistakes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A plan as somebody typed or chose it. owner: a Slack id, or what stands in its place."""

    title: str = ""
    themes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    owner: str | None = None
    due: str = ""
    aim: str = ""
    held_out: str = ""

    @property
    def is_title_alone(self) -> bool:
        """Whether nothing but what is to be done was said, if that."""
        return self == Draft(title=self.title)


def checked(draft: Draft, today: date, owner: str) -> Plan:
    """Make a plan of a draft. owner: where it names none. Raises MistakesError with all that is wrong with it."""
    due, aim, held_out = _day_in(draft.due), aim_in(draft.aim), _percent_in(draft.held_out or "0")
    mistakes = [*_title(draft), *_about(draft), *_due(due, today), *_aim(draft.aim, aim), *_held_out(held_out)]
    if mistakes or due is None or aim is None or held_out is None:
        raise MistakesError(mistakes)
    return Plan(
        title=" ".join(draft.title.split()),
        themes=draft.themes,
        words=tuple(" ".join(word.split()) for word in draft.words),
        owner=draft.owner or owner,
        due=due,
        aim=aim,
        held_out_percent=round(held_out),
    )


def measured_from(plan: Plan, now: Share | None) -> Plan:
    """Note how many mention it now, where fewer are to. Raises MistakesError where these are as few already."""
    if not isinstance(plan.aim, Mentions) or now is None or not now.of:
        return plan
    if now.percent <= plan.aim.to:
        raise MistakesError([Mistake(Field.AIM, Flaw.AIM_NOT_LOWER)])
    return replace(plan, aim=Mentions(plan.aim.to, round(now.percent, 1)))


def _title(draft: Draft) -> Iterator[Mistake]:
    title = " ".join(visible(draft.title).split())
    enough = len(title) >= _SHORTEST_UNSPACED if _UNSPACED.match(title) else " " in title
    if not enough:
        yield Mistake(Field.TITLE, Flaw.TITLE_SHORT)
    elif len(title) > LONGEST_TITLE:
        yield Mistake(Field.TITLE, Flaw.TITLE_LONG)


def _about(draft: Draft) -> Iterator[Mistake]:
    if not (draft.themes or draft.words):
        yield Mistake(Field.WORDS, Flaw.ABOUT_NOTHING)
    elif len(draft.words) > MOST_WORDS or any(not _is_fit(word) for word in draft.words):
        yield Mistake(Field.WORDS, Flaw.WORDS_LONG)


def _is_fit(word: str) -> bool:
    plain = word.strip().rstrip("*")
    return len(word) <= LONGEST_WORD and (len(plain) > 1 or _UNSPACED.match(plain) is not None)


def _due(due: date | None, today: date) -> Iterator[Mistake]:
    if due is None:
        yield Mistake(Field.DUE, Flaw.DUE_UNREADABLE)
    elif due <= today:
        yield Mistake(Field.DUE, Flaw.DUE_PAST)
    elif due > today + LATEST:
        yield Mistake(Field.DUE, Flaw.DUE_FAR)


def _aim(text: str, aim: Aim | None) -> Iterator[Mistake]:
    if aim is None:
        yield Mistake(Field.AIM, Flaw.AIM_POINTS if _POINTS.search(text) else Flaw.AIM_UNREADABLE)


def _held_out(percent: float | None) -> Iterator[Mistake]:
    if percent is None or percent > MOST_HELD_OUT:
        yield Mistake(Field.HELD_OUT, Flaw.HELD_OUT_UNREADABLE)


def _day_in(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_KIND = re.compile("|".join(AimKind))
_POINTS = re.compile(
    r"\be?nps\b|score|point|punkt|punto|ponto|ポイント|点|スコア|[+]\s*[0-9]|[0-9]\s*(?:pts?|p\.?p)\b", re.IGNORECASE
)
_LESS = re.compile(r"(?<!\S)[-\u2212][0-9]")


def aim_in(text: str) -> Aim | None:
    """Read an aim: "mentions 9 %", "mentions 18 % -> 9 %", "solved 80 %"; none for anything else, or out of range."""
    kind, numbers = _KIND.search(text.casefold()), _NUMBER.findall(text)
    if kind is None or not 1 <= len(numbers) <= 2 or _POINTS.search(text) or _LESS.search(text):  # noqa: PLR2004 (from, and to)
        return None
    percent = float(numbers[-1].replace(",", "."))
    if kind[0] == AimKind.SOLVED:
        return Solved(percent) if 0 < percent <= 100 and len(numbers) == 1 else None  # noqa: PLR2004
    return Mentions(percent) if percent < 100 else None  # noqa: PLR2004


def _percent_in(text: str) -> float | None:
    found = re.fullmatch(rf"\s*({_NUMBER.pattern})\s*%?\s*", text)
    return float(found[1].replace(",", ".")) if found else None


_MENTION = re.compile(rf"<@({PERSON_ID.pattern})(?:\|[^>]*)?>|({PERSON_ID.pattern})")
_SETTINGS = {"for": "about", "owner": "owner", "due": "due", "aim": "aim", "hold-out": "held_out"}
_SPLIT = re.compile(r"\s*[,;\u3001\uff0c]\s*")


def read_words(text: str, themes: ThemeList) -> Draft:
    """Read a draft as it is typed: what is to be done, and `for=… due=… aim=… owner=… hold-out=…` anywhere in it.

    What stands in quotes belongs together. Of what it is for, whatever is no theme is taken for a word of comments.
    """
    title, said = [], dict[str, str]()
    for word in words_of(text):
        name, equals, value = word.partition("=")
        if equals and name.casefold() in _SETTINGS:
            said[_SETTINGS[name.casefold()]] = value.strip()
        else:
            title.append(word)
    named, words = told_apart(listed(said.pop("about", "")), themes)
    owner = said.pop("owner", "") or None
    if owner is not None and (mentioned := _MENTION.fullmatch(owner)) is not None:
        owner = mentioned[1] or mentioned[2]  # or whatever was typed, which nobody is called
    return Draft(title=" ".join(title), themes=named, words=words, owner=owner, **said)


def listed(text: str) -> tuple[str, ...]:
    """Take apart what was typed with commas between."""
    return tuple(dict.fromkeys(part for part in _SPLIT.split(text.strip()) if visible(part)))


def told_apart(about: Sequence[str], themes: ThemeList) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Tell themes, by their names or a survey's own labels for them, from words; whatever is none is one of these."""
    by_label = {(themes.label(name) or name).casefold(): name for name in themes.names}
    by_label |= {name: name for name in themes.names}
    named = tuple(dict.fromkeys(by_label[one.casefold()] for one in about if one.casefold() in by_label))
    return named, tuple(one for one in about if one.casefold() not in by_label)
