"""Of how many accounts the answers are: what that does to the range, and which accounts are silent."""

from bot.core.reports.heard import AccountsHeard
from bot.core.reports.report import Report
from bot.core.survey.survey import Survey
from bot.slack.blocks.screen import MINUS
from bot.wording import say


def heard_lines(report: Report, survey: Survey) -> list[str]:
    """Everything that a report says of accounts; nothing where a survey knows none, or nobody answered."""
    heard = report.accounts
    if heard is None or not report.counts.n or not heard.asked:
        return []
    if heard.answered is None:
        return [_as_assumed(heard, report.counts.n, survey.language)]
    return _as_counted(heard, report.counts.n, survey)


def _as_assumed(heard: AccountsHeard, n: int, language: str) -> str:
    worth = _worth(heard)
    if worth >= n:
        return say("accounts-asked", language, asked=heard.asked)
    return say("accounts-assumed", language, asked=heard.asked, n=n, worth=worth)


def _as_counted(heard: AccountsHeard, n: int, survey: Survey) -> list[str]:
    language, worth = survey.language, _worth(heard)
    agree = {"worth": worth} if worth < n else {}
    answers = "accounts-answers" if agree else "accounts-answers-apart"
    lines = [say(answers, language, n=n, accounts=heard.answered or 0, **agree)]
    if heard.strangers:
        lines.append(say("accounts-strangers", language, n=heard.strangers))
    covered = {name: getattr(heard, name) for name in ("answered", "asked", "silent", "single")}
    revenue = {} if heard.revenue is None else {"share": round(100 * heard.revenue)}
    lines.append(say("accounts-covered-revenue" if revenue else "accounts-covered", language, **covered, **revenue))
    if heard.mean is not None:
        mean = str(round(100 * heard.mean)).replace("-", MINUS)
        lines.append(say("accounts-mean", language, measure=survey.plan.measure.called, nps=mean))
    return lines


def _worth(heard: AccountsHeard) -> int:
    return max(round(heard.worth), 1)
