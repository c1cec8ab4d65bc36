"""How many were satisfied, as sentences; and for every survey those that say the like, whichever kind it is of."""

from bot.core.numbers.chance.uncertainty import TOO_FEW, Interval
from bot.core.numbers.satisfaction import Satisfaction, satisfaction_of, share_change
from bot.core.numbers.score import Counts
from bot.core.numbers.shown import whole
from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.reports.answered import BesideIt
from bot.core.reports.policy import Policy
from bot.core.reports.report import Report
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.lines import (
    Told,
    before_text,
    headline,
    moved_text,
    policy_line,
    rate_lines,
    tell,
    window_text,
)
from bot.slack.blocks.screen import escape
from bot.wording import day, say


def is_csat(survey: Survey) -> bool:
    """Say whether its numbers are shares of who was satisfied."""
    return survey.plan.kind is Kind.CSAT


def told_of(report: Report, survey: Survey) -> Told:
    """Everything that a report of either kind says, by paragraph."""
    if not is_csat(survey):
        return tell(report, survey)
    language = survey.language
    reworded = [] if report.reworded_on is None else [say("reworded", language, day=day(report.reworded_on, language))]
    return Told(
        headline_of(report, survey),
        bands=_counted(report.counts, language),
        rate=rate_lines(report, survey),
        reworded=reworded,
    )


def headline_of(report: Report, survey: Survey, *, judged: bool = True) -> str:
    """The one sentence that is read when nothing else is. judged: as in `headline`."""
    if not is_csat(survey):
        return headline(report, survey, judged=judged)
    found, window = satisfaction_of(report.counts), window_text(report.window, survey.language)
    if found is None:
        none = "csat-none-released" if is_guarded(survey.plan.privacy) else "csat-none"
        return say(none, survey.language, window=window)
    change = _change(report, survey, judged=judged)
    if change is None:
        return _share(found, "csat-headline", "csat-headline-few", survey.language, window=window)
    return _share(found, "csat-headline-moved", "csat-headline-few", survey.language, window=window, change=change)


def _share(found: Satisfaction, key: str, few: str, language: str, **values: str) -> str:
    if found.n < TOO_FEW:
        return say(few, language, n=found.n, satisfied=found.satisfied, **values)
    return say(key, language, n=found.n, share=whole(found.share), **bounds(found.interval), **values)


def bounds(interval: Interval) -> dict[str, str]:
    """Both ends of a range of a share, in whole percents."""
    return {"low": str(whole(interval.low)), "high": str(whole(interval.high))}


def _change(report: Report, survey: Survey, *, judged: bool) -> str | None:
    if report.window.start is None or report.reworded_on is not None or report.counts.n < TOO_FEW:
        return None
    change = share_change(report.counts_before, report.counts) if report.counts_before else None
    if change is None:
        return say("change-none", survey.language, before=before_text(report.window, survey.language))
    return moved_text(change, report.window, survey.language, judged=judged)


def _counted(counts: Counts, language: str) -> list[str]:
    return [say("csat-counted", language, satisfied=counts.promoters, others=counts.detractors)] if counts.n else []


def new_line(new: Counts, survey: Survey) -> str:
    """How many answers are new, and what they say."""
    language = survey.language
    if is_csat(survey):
        return say("csat-new", language, n=new.n, satisfied=new.promoters, others=new.detractors)
    bands = {"promoters": new.promoters, "passives": new.passives, "detractors": new.detractors}
    return say("new-answers-bands", language, n=new.n, **bands)


def counted_line(survey: Survey, policy: Policy) -> str:
    """Which answers are counted; every post of numbers names it. policy: of the report."""
    if not is_csat(survey):
        return policy_line(survey, policy)
    if is_guarded(survey.plan.privacy):
        return say("csat-policy-releases", survey.language, **{"from": SMALL_GROUP})
    return say("csat-policy", survey.language)


def computed(counts: Counts, language: str) -> list[str]:
    """How the share comes of the answers, and its range; nothing without any."""
    found = satisfaction_of(counts)
    if found is None:
        return []
    formula = say("csat-working-formula", language, satisfied=found.satisfied, n=found.n, share=whole(found.share))
    return [formula, say("csat-working-interval", language, **bounds(found.interval))]


def how_computed(survey: Survey, window: str) -> list[str]:
    """The same in plain words, for whoever reads a summary. window: as it is said."""
    language = survey.language
    named = not is_guarded(survey.plan.privacy)
    return [
        say("csat-how", language, window=window),
        say("csat-how-range", language, few=str(TOO_FEW)),
        say("how-rate", language, window=window),
        say("how-privacy-named", language) if named else say("how-privacy", language, **{"from": str(SMALL_GROUP)}),
    ]


def beside_line(beside: BesideIt, language: str) -> str:
    """The share of another survey beside a score, in a sentence of its own."""
    survey, window = escape(beside.survey.plan.name), window_text(beside.window, language)
    found = satisfaction_of(beside.counts)
    if found is None:
        return say("csat-beside-none", language, survey=survey, window=window)
    return _share(found, "csat-beside", "csat-beside-few", language, survey=survey, window=window)
