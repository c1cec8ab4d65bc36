"""The fields of the form of a survey: keys of its file, and what was entered there as its file would say it.

The question is a field of its own: the survey's own words for it, in the language of its team.
"""

import hashlib
import json
from collections.abc import Collection, Mapping
from typing import Any

from bot.core.survey.keys.question import SCORE_QUESTION
from bot.core.survey.measure import OF_WAVES, Kind
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.written_keys import file_of, keys_of

QUESTION = "question"
FIELDS = (
    *("product", "asker", "language", QUESTION, "channels", "groups", "people", "summary_channel", "owners"),
    *("every", "spread", "ask_from", "ask_until", "hour", "zone", "privacy", "window_days", "industry"),
)
_EMPTY: tuple[object, ...] = (None, [])
Entered = Mapping[str, Any]
"""What stands in fields; those that are empty are left out."""
Marks = Mapping[str, str]
"""What stood in fields, too short to be read, long enough to know it again; those that are empty are left out."""


def fields_for(kind: Kind) -> tuple[str, ...]:
    """Give the fields that mean something for a kind of survey."""
    return tuple(key for key in FIELDS if kind is Kind.NPS or key not in OF_WAVES)


def fields_of(plan: SurveyPlan) -> dict[str, Any]:
    """Give what stands in the fields before anybody changes a survey."""
    said = keys_of(plan)
    said[QUESTION] = plan.own_words(plan.language, SCORE_QUESTION)
    said.setdefault("spread", "wave" if plan.every else "at once")
    return {key: said[key] for key in fields_for(plan.kind) if said.get(key) not in _EMPTY}


def marks_of(plan: SurveyPlan) -> dict[str, str]:
    """Give marks of what the fields hold, by which a form knows later what somebody changed in it."""
    return {key: _mark(value) for key, value in fields_of(plan).items()}


def changed_in(plan: SurveyPlan, entered: Entered, shown: Collection[str], opened: Marks) -> dict[str, Any]:
    """Give what somebody entered otherwise than the survey says; none for what was emptied.

    shown: the fields that there were: of the others nothing can be told. opened: what they held then: whoever left one
    alone does not want back what somebody else has changed in it since.
    """
    touched = {key: entered.get(key) for key in FIELDS if key in shown and _marked(entered, key) != opened.get(key)}
    return changed_still(plan, touched)


def changed_still(plan: SurveyPlan, changed: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what the survey says by now."""
    before = fields_of(plan)
    return {key: value for key, value in changed.items() if value != before.get(key)}


def mark_before(plan: SurveyPlan, changed: Collection[str]) -> str:
    """Mark what some fields hold before they are changed, as it is shown to whoever changes them."""
    before = fields_of(plan)
    return _mark([before.get(key) for key in FIELDS if key in changed])


def _marked(entered: Entered, key: str) -> str | None:
    return _mark(entered[key]) if key in entered else None


def _mark(value: Any) -> str:
    return hashlib.blake2b(json.dumps(value).encode(), digest_size=4).hexdigest()


def as_file(entered: Entered) -> dict[str, Any]:
    """Give the keys of a survey file for what was entered in the form of a new survey."""
    said = dict(entered)
    own_words = said.pop(QUESTION, None)
    if own_words is not None:
        said["questions"] = {said.get("language", ""): {SCORE_QUESTION: own_words}}
    return said


def file_with(plan: SurveyPlan, changed: Mapping[str, Any]) -> dict[str, Any]:
    """Give a survey's file with some fields changed; everything else that it says stays."""
    said = file_of(plan)
    for key, value in changed.items():
        if key == QUESTION:
            continue
        if value is None:
            said.pop(key, None)
        else:
            said[key] = value
    if QUESTION in changed:
        said["questions"] = _questions(plan, changed[QUESTION], str(said.get("language", plan.language)))
    return said


def _questions(plan: SurveyPlan, own_words: str | None, language: str) -> dict[str, dict[str, str]]:
    """Put the words of a question that were changed in the place of those that were shown."""
    own = {each: dict(texts) for each, texts in plan.questions.items()}
    if own_words is None:
        own.get(plan.language, {}).pop(SCORE_QUESTION, None)
    else:
        own.setdefault(language, {})[SCORE_QUESTION] = own_words
    return own
