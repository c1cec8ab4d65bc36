"""Why a survey can't be what somebody entered into its form, said beside the fields."""

from collections.abc import Iterable

from bot.core.survey.measure import Kind
from bot.services.health.checking import CannotLookError
from bot.services.health.founding import MisplacedError
from bot.services.survey.surveys import AskedAloneError, RefusedPlanError
from bot.services.survey.written import MistakesError
from bot.slack.blocks.survey.setup.errors import (
    alone_error,
    beside,
    misplaced_errors,
    mistaken_errors,
    other_error,
    silent_error,
)

TAKES_NONE = (MistakesError, RefusedPlanError, MisplacedError, CannotLookError)
"""What is raised where a form can't be taken as it is."""


def errors_in(error: Exception, shown: Iterable[str], kind: Kind, language: str) -> dict[str, str]:
    """Give what a dialog shows. shown: its fields."""
    return beside(_errors(error, kind, language), shown, language)


def _errors(error: Exception, kind: Kind, language: str) -> dict[str, str]:
    match error:
        case MistakesError():
            return mistaken_errors([one.key for one in error.mistakes], kind, language)
        case AskedAloneError():
            return alone_error(language)
        case MisplacedError():
            return misplaced_errors(error.plan, error.findings, language)
        case CannotLookError():
            return silent_error(language)
        case _:
            return other_error(language)
