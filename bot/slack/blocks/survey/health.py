"""What was found wrong, and what mends it."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from bot.core.health.findings import Check, Finding
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.slack.blocks.screen import escape, linked, plain, plain_text
from bot.wording import say

_NAMING = {"person", "channel", "channels", "group", "source"}
_UNKNOWN_TO_SLACK = {Check.OWNER_UNKNOWN, Check.NAMED_UNKNOWN, Check.NAMED_GROUP_UNSEEN, Check.CHANNEL_UNSEEN}
_ABOUT_SCOPES = {Check.SCOPE_MISSING, Check.SCOPE_LEFT_OUT}


def finding_text(finding: Finding, language: str) -> str:
    """One finding as a sentence or two; of one survey's, without its name."""
    return _said(finding, language, str)


def finding_in_slack(finding: Finding, language: str) -> str:
    """The same, to be read in Slack: with what Slack's ids stand for, where it knows them."""
    return _said(finding, language, str if finding.check in _UNKNOWN_TO_SLACK else linked)


def _said(finding: Finding, language: str, shown: Callable[[str], str]) -> str:
    """Say it. shown: how ids are shown."""
    values = {name: escape(value) if isinstance(value, str) else value for name, value in finding.values.items()}
    values |= {name: shown(str(value)) for name, value in values.items() if name in _NAMING}
    if finding.check in _ABOUT_SCOPES:
        scope = str(finding.values["scope"]).replace(":", "-").replace(".", "-")
        values["cost"] = say(f"health-cost-{scope}", language)
    return say(f"health-{finding.check}", language, **values)


def finding_as_plain(finding: Finding, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """One finding for a terminal, in English. names: what ids are called there; others are shown as they are."""

    def shown(ids: str) -> str:
        return ", ".join(escape(names.get(one, one)) for one in ids.split(", "))

    return plain_text(plain(_said(finding, DEFAULT_LANGUAGE, shown)))


def by_survey(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Put together what is about the same survey; what is about the whole bot stands under an empty name."""
    apart: dict[str, list[Finding]] = {}
    for finding in findings:
        apart.setdefault(finding.survey or "", []).append(finding)
    return apart
