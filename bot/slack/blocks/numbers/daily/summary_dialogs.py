"""What the buttons of a summary open, for whoever pressed one and nobody else."""

from typing import Any

from bot.core.clock.window import Window
from bot.core.numbers.chance.uncertainty import EARLY, TOO_FEW
from bot.core.numbers.chance.watch import BASELINE_DAYS
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.reports.answered import Answered
from bot.core.reports.summary.watched import comes_in_waves
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.numbers.lines import window_text
from bot.slack.blocks.numbers.reports import report_blocks
from bot.slack.blocks.numbers.satisfaction import counted_line, how_computed, is_csat
from bot.slack.blocks.screen import Screen, actions, button, context, dialog, header, screen, section
from bot.wording import say


def report_dialog(answered: Answered) -> dict[str, Any]:
    """The numbers of today, as `/nps report` shows them; a dialog has no charts."""
    survey, language = answered.asked.survey, answered.asked.survey.language
    blocks = [
        header(say("report-title", language, product=survey.plan.product)),
        *report_blocks(answered),
        context(counted_line(survey, answered.report.policy)),
        actions("report", button(say("button-pause", language), ids.PAUSE, ids.survey_value(survey.id))),
    ]
    return dialog("dialog-report", language, screen(blocks).without_charts().blocks)


def side_dialog(said: Screen, survey_id: int | None, language: str) -> dict[str, Any]:
    """One side of a report in full, with the way back to the whole; none where it could not be answered.

    What changes a message has no place in a dialog.
    """
    blocks = [block for block in said.without_charts().blocks if block["type"] != "actions"]
    if survey_id is not None:
        whole = button(say("button-full-report", language), ids.FULL_REPORT, ids.survey_value(survey_id))
        blocks.append(actions("back", whole))
    return dialog("dialog-report", language, blocks)


def how_dialog(survey: Survey, window: Window) -> dict[str, Any]:
    """How the numbers are computed, in plain words."""
    language, said = survey.language, window_text(window, survey.language)
    if is_csat(survey):
        return dialog("dialog-how", language, [section(paragraph) for paragraph in how_computed(survey, said)])
    counted = {Privacy.NAMED: "how-counted", Privacy.CONFIDENTIAL: "how-counted-releases"}
    named = survey.plan.privacy is Privacy.NAMED
    paragraphs = [
        say("how-score", language),
        say(counted.get(survey.plan.privacy, "how-counted-anonymous"), language, window=said),
        say("how-range", language, few=str(TOO_FEW), early=str(EARLY)),
        say("how-change-named" if named else "how-change", language),
        *([] if comes_in_waves(survey.plan) else [say("how-watch", language, days=BASELINE_DAYS)]),
        *([say("how-benchmark", language)] if survey.plan.industry else []),
        say("how-rate", language, window=said),
        say("how-privacy-named", language) if named else say("how-privacy", language, **{"from": str(SMALL_GROUP)}),
    ]
    return dialog("dialog-how", language, [section(paragraph) for paragraph in paragraphs])


def steering_dialog(said: Screen, language: str) -> dict[str, Any]:
    """Whether the survey is to be started, to be paused or to go on, and what became of it."""
    return dialog("dialog-survey", language, said.blocks)


def refused_dialog(said: Screen, language: str) -> dict[str, Any]:
    """Why nothing opens."""
    return dialog("dialog-refused", language, said.blocks)
