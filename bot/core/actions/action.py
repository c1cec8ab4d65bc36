"""An action beside its log, and which comments it is about."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.core.actions.log import Plan, Standing
from bot.core.survey.survey import Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action, by its random id."""

    id: str
    team_id: str
    survey_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionView:
    """An action with its survey, as it stands now."""

    action: Action
    survey: Survey
    standing: Standing


def asked_for(plan: Plan, text: str, themes: Collection[str]) -> str | None:
    """Give by what a comment asks for an action: the first of its words found there, else of its themes; else none.

    themes: the comment's. A word is found where one of the text begins with it, whatever the capitals: "export" in
    "Exporting takes ages", not in "reexport"; of scripts without spaces between words, anywhere.
    """
    return next(_found(plan, text, themes), None)


def _found(plan: Plan, text: str, themes: Collection[str]) -> Iterator[str]:
    yield from (word for word in plan.words if _pattern(word).search(_plain(text)))
    yield from (theme for theme in plan.themes if theme in themes)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


@lru_cache(maxsize=1_000)
def _pattern(word: str) -> re.Pattern[str]:
    plain = _plain(word)
    starts = "" if _UNSPACED.match(plain) else r"(?<!\w)"
    return re.compile(starts + re.escape(plain))


_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")
