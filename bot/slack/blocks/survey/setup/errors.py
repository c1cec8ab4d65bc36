"""What is wrong with a field of the form of a survey, beside the field."""

from collections.abc import Iterable, Mapping

from bot.core.health.findings import Check, Finding
from bot.core.survey.measure import Kind
from bot.core.survey.plan import SurveyPlan
from bot.slack.blocks.survey.setup.form import placeholder
from bot.wording import say

_FIELD_OF = {"name": "product", "questions": "question"}  # where a key has another name in the form, or none
_OWN_SENTENCE = {"product", "asker", "question", "channels", "spread", "ask_until", "zone"}
_WRONG = {
    Check.OWNER_UNKNOWN: "owner",
    Check.OWNER_NO_MEMBER: "owner",
    Check.CHANNEL_UNSEEN: "unseen",
    Check.CHANNEL_ARCHIVED: "archived",
    Check.CHANNEL_SHARED: "shared",
}


def beside(errors: Mapping[str, str], shown: Iterable[str], language: str) -> dict[str, str]:
    """Keep those about fields that are shown; where there are none, say beside the first field what it is about."""
    fields = [key for key in shown if key != "kind"]
    there = {field: sentence for field, sentence in errors.items() if field in fields}
    return there or {fields[0]: say("setup-wrong-elsewhere", language, keys=", ".join(errors))}


def alone_error(language: str) -> dict[str, str]:
    """Say that an anonymous survey asks several people on a day."""
    return {"spread": say("setup-wrong-alone", language)}


def silent_error(language: str) -> dict[str, str]:
    """Say that Slack could not be asked whether the channels are fit for it."""
    return {"summary_channel": say("setup-wrong-silent", language)}


def other_error(language: str) -> dict[str, str]:
    """Say that a survey can't be what was entered."""
    return {"product": say("setup-wrong-other", language)}


def mistaken_errors(keys: Iterable[str], kind: Kind, language: str) -> dict[str, str]:
    """Say of each key of a survey file what its field takes."""
    fields = dict.fromkeys(_FIELD_OF.get(key, key) for key in keys)
    named = {field: field.replace("_", "-") if field in _OWN_SENTENCE else "other" for field in fields}
    return {field: say(f"setup-wrong-{name}", language, placeholder=placeholder(kind)) for field, name in named.items()}


def misplaced_errors(plan: SurveyPlan, findings: Iterable[Finding], language: str) -> dict[str, str]:
    """Say what is wrong with people and channels that are named."""
    return {
        _field(plan, finding.values): say(f"setup-wrong-{_WRONG.get(finding.check, 'other')}", language)
        for finding in findings
    }


def _field(plan: SurveyPlan, about: Mapping[str, str | int]) -> str:
    if "channel" not in about:
        return "owners"
    return "summary_channel" if about["channel"] == plan.summary_channel else "channels"
