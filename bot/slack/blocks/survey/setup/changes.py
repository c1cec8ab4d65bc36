"""What a change of a survey by the form changes, before it does: what was, what is to be, and what follows from it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.core.survey.audience import asks_others
from bot.core.survey.form import FIELDS, fields_of, mark_before
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey, starts_new_series
from bot.slack import ids
from bot.slack.blocks.screen import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    fitting,
    form_dialog,
    mentions,
    section,
)
from bot.slack.blocks.survey.setup.choices import Author, shown
from bot.wording import say

_LISTED = 5  # of what a list gained or lost; more is a number


def changes_dialog(
    survey: Survey, plan: SurveyPlan, changed: Mapping[str, Any], by: Author, notes: Iterable[str]
) -> dict[str, Any]:
    """What a change would do to a survey, and whether that is meant. notes: what else somebody should look at."""
    language = by.language
    lines = [say("setup-changes", language, survey=escape(survey.plan.name)), *_lines(survey.plan, changed, by)]
    blocks = [
        section("\n".join(fitting(lines))),
        *(section(one) for one in (*_for_oneself(survey.plan, plan, by), *consequences(survey.plan, plan, language))),
        *map(context, notes),
    ]
    return form_dialog(
        "dialog-setup-edit",
        language,
        blocks,
        callback=ids.SETUP_SURE_DIALOG,
        about=carried(survey, changed),
        submit="dialog-change",
    )


def changed_dialog(survey: Survey, language: str) -> dict[str, Any]:
    """Say that it is changed, with the way to who is asked now."""
    preview = button(say("button-preview", language), ids.PREVIEW, ids.survey_value(survey.id))
    return _said("setup-changed", survey, language, actions("changed", preview))


def unchanged_dialog(survey: Survey, language: str) -> dict[str, Any]:
    """Say that nothing was changed."""
    return _said("setup-unchanged", survey, language)


def changed_meanwhile(language: str) -> str:
    """Say why changes are shown once more."""
    return say("setup-meanwhile", language)


def refused_change(language: str) -> dict[str, Any]:
    """Say that it can't be changed so any more."""
    return dialog("dialog-setup-edit", language, [section(say("setup-wrong-other", language))])


def consequences(old: SurveyPlan, new: SurveyPlan, language: str) -> Iterator[str]:
    """Say what follows from a change of a survey for its numbers and its promise."""
    if starts_new_series(old, new):
        yield say("follows-new-series", language)
    if asks_others(old, new):
        yield say("follows-new-audience", language)
    if old.privacy is not new.privacy:
        yield say("follows-promise", language)


def _for_oneself(old: SurveyPlan, new: SurveyPlan, by: Author) -> Iterator[str]:
    """Say to an owner who would be none any more what they could not do then, and who could help."""
    if by.slack_user_id in old.owners and by.slack_user_id not in new.owners:
        yield say("follows-no-owner", by.language, owners=mentions(new.owners, by.language))


def carried(survey: Survey, changed: Mapping[str, Any]) -> str:
    """Write into a dialog which survey is changed, and how, and what was shown to be there before."""
    told = {"survey": survey.id, "changed": changed, "before": mark_before(survey.plan, changed)}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _lines(plan: SurveyPlan, changed: Mapping[str, Any], by: Author) -> Iterator[str]:
    before = fields_of(plan)
    for key in FIELDS:
        if key in changed and changed[key] != before.get(key):
            label = say(f"setup-{key.replace('_', '-')}", by.language)
            yield f"• *{label}*: {_change(key, before.get(key), changed[key], by)}"


def _change(key: str, was: Any, now: Any, by: Author) -> str:
    if not isinstance(was or now, list):
        return f"{shown(key, was, by)} → {shown(key, now, by)}"
    before, after = was or [], now or []
    gained = [one for one in after if one not in before]
    lost = [one for one in before if one not in after]
    parts = [*_some("+", key, gained, by), *_some("\u2212", key, lost, by)]
    return ", ".join(parts) or say("setup-other-order", by.language)


def _some(sign: str, key: str, values: list[str], by: Author) -> Iterator[str]:
    if len(values) > _LISTED:
        yield f"{sign}{len(values)}"
    else:
        yield from (f"{sign}{shown(key, value, by)}" for value in values)


def _said(key: str, survey: Survey, language: str, *more: Block) -> dict[str, Any]:
    return dialog("dialog-setup-edit", language, [section(say(key, language, survey=escape(survey.plan.name))), *more])
