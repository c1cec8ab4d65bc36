"""What was found wrong, and what mends it."""

from collections.abc import Iterable

from bot.core.health.findings import Check, Finding
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.slack.blocks.screen import escape, plain, plain_text
from bot.wording import say

_LINKS = {"channel": "<#{}>", "person": "<@{}>"}
_ABOUT_SCOPES = {Check.SCOPE_MISSING, Check.SCOPE_LEFT_OUT}


def finding_text(finding: Finding, language: str) -> str:
    """One finding as a sentence or two; of one survey's, without its name."""
    return _said(finding, {name: _escaped(value) for name, value in finding.values.items()}, language)


def finding_in_slack(finding: Finding, language: str) -> str:
    """The same where Slack shows who and what an id is."""
    linked: dict[str, str | int] = {
        name: sign.format(finding.values[name]) for name, sign in _LINKS.items() if name in finding.values
    }
    return _said(finding, {name: _escaped(value) for name, value in finding.values.items()} | linked, language)


def _escaped(value: str | int) -> str | int:
    return escape(value) if isinstance(value, str) else value


def _said(finding: Finding, values: dict[str, str | int], language: str) -> str:
    if finding.check in _ABOUT_SCOPES:
        scope = str(finding.values["scope"]).replace(":", "-").replace(".", "-")
        values["cost"] = say(f"health-cost-{scope}", language)
    return say(f"health-{finding.check}", language, **values)


def finding_as_plain(finding: Finding) -> str:
    """One finding for a terminal, in English."""
    return plain_text(plain(finding_text(finding, DEFAULT_LANGUAGE)))


def by_survey(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Put together what is about the same survey; what is about the whole bot stands under an empty name."""
    apart: dict[str, list[Finding]] = {}
    for finding in findings:
        apart.setdefault(finding.survey or "", []).append(finding)
    return apart
