"""A report as sentences; the summary and `/nps report` are both made of these lines."""

from bot.core.benchmarks import Benchmark, BenchmarkStanding, Comparison
from bot.core.disclosure import SMALL_GROUP, keeps_person, shows_bands, shows_movement
from bot.core.movement import Movement
from bot.core.report import Report
from bot.core.survey import Survey
from bot.core.uncertainty import EARLY, TOO_FEW, Interval
from bot.core.window import Window
from bot.slack.blocks.screen import escape
from bot.wording import day, say

MINUS = "\u2212"


def report_lines(report: Report, survey: Survey, *, part: bool = False) -> list[str]:
    """Everything a report says, one line a fact; without bands where they would give somebody away.

    part: the report is of one group alone, of which it is not known who was asked and who moved.
    """
    language = survey.language
    lines = [headline(report, survey)]
    shown = shows_bands(survey.plan.privacy, report.counts.n)
    if shown and report.nps is not None:
        lines += [_counts(report, language), *_verdicts(report, survey)]
    if part:
        return lines
    return [*lines, rate_line(report, language), *(passives_lines(report, survey) if shown else [])]


def headline(report: Report, survey: Survey) -> str:
    """The one sentence that is read when nothing else is."""
    n, language = report.counts.n, survey.language
    window = window_text(report.window, language)
    if report.nps is None or report.interval is None:
        return say("headline-none", language, window=window)
    if not shows_bands(survey.plan.privacy, n):
        return say("headline-hidden", language, n=n, window=window, **{"from": SMALL_GROUP})
    key = "headline-few" if n < TOO_FEW else "headline-early" if n < EARLY else "headline"
    return say(key, language, n=n, window=window, nps=points(report.nps), **_bounds(report.interval))


def window_text(window: Window, language: str) -> str:
    """Write "90 days" or "all time"."""
    if window.start is None:
        return say("window-all", language)
    return say("window-days", language, days=_days(window))


def _days(window: Window) -> int:
    return window.days or 0


def points(share: float) -> str:
    """Write a score or bound of [-1, 1] as whole points, with a true minus sign."""
    return str(round(100 * share)).replace("-", MINUS)


def signed(difference: float) -> str:
    """Write a difference of [-2, 2] as whole points with its sign."""
    text = points(difference)
    return text if text.startswith(MINUS) or text == "0" else f"+{text}"


def signed_people(number: int) -> str:
    """Write a gain or loss of people with its sign."""
    return f"+{number}" if number > 0 else str(number).replace("-", MINUS)


def _bounds(interval: Interval) -> dict[str, str]:
    return {"low": points(interval.low), "high": points(interval.high)}


def _counts(report: Report, language: str) -> str:
    counts = report.counts
    return say("counts", language, promoters=counts.promoters, passives=counts.passives, detractors=counts.detractors)


def _verdicts(report: Report, survey: Survey) -> list[str]:
    lines, language = [], survey.language
    if report.standing is not None and report.counts.n >= TOO_FEW:
        lines.append(say(f"standing-{report.standing}", language))
    if report.reworded_on is not None:
        lines.append(say("reworded", language, day=day(report.reworded_on, language)))
    elif report.window.start is not None:
        lines.append(_change(report, survey))
    if report.comparison is not None:
        lines += benchmark_lines(report.comparison, language)
    return lines


def _change(report: Report, survey: Survey) -> str:
    days, language = _days(report.window), survey.language
    # Beside the score, the change would tell what the few people before had answered.
    if report.change is None or not shows_bands(survey.plan.privacy, report.answers_before):
        return say("change-none", language, days=days)
    return say(f"change-{report.change.verdict}", language, days=days, difference=signed(report.change.difference))


def benchmark_lines(comparison: Comparison, language: str) -> list[str]:
    """How the score stands against its industry, always with the range, the source and its year."""
    benchmark = comparison.benchmark
    label = industry_label(benchmark, language)
    values: dict[str, str | int] = {"label": label, "points": benchmark.points}
    if comparison.standing is not BenchmarkStanding.TOO_FEW:
        low, high = comparison.interval.low, comparison.interval.high
        values["range"] = say(
            "benchmark-range",
            language,
            difference=_distance(comparison.difference, language),
            low=_distance(low, language),
            high=_distance(high, language),
        )
    source = "benchmark-source-dated" if comparison.dated else "benchmark-source"
    quarter = [say(f"quarter-{comparison.quarter}", language)] if comparison.quarter else []
    return [
        say(f"benchmark-{comparison.standing}", language, **values),
        *quarter,
        say(source, language, source=escape(benchmark.source), year=str(benchmark.published.year)),
    ]


def industry_label(benchmark: Benchmark, language: str) -> str:
    """Name an industry in a language, or as its own table does."""
    return escape(benchmark.label) if benchmark.own else say(f"industry-{benchmark.industry}", language)


def _distance(difference: float, language: str) -> str:
    whole = round(100 * difference)
    if whole == 0:
        return say("difference-equal", language)
    return say("difference-above" if whole > 0 else "difference-below", language, points=abs(whole))


def rate_line(report: Report, language: str) -> str:
    """The response rate with its denominator."""
    rate = report.rate
    if rate.share is None:
        return say("rate-none", language, window=window_text(report.window, language))
    return say("rate", language, share=round(100 * rate.share), answered=rate.answered, asked=rate.asked)


def passives_lines(report: Report, survey: Survey) -> list[str]:
    """What becomes of passives: who waits to be asked again, and who moved which way."""
    if not keeps_person(survey.plan.privacy):
        return []  # nobody is asked again where nobody is known
    language, movement, apart = survey.language, report.movement, report.movement_held_out
    lines = [say("passives-waiting", language, n=report.awaiting_reask)]
    if movement.asked_again == 0:
        lines.append(say("movement-none", language, window=window_text(report.window, language)))
    else:
        lines.append(_moved(movement, survey))
    return [*lines, _moved(apart, survey, held_out=True)] if apart.asked_again else lines


def _moved(movement: Movement, survey: Survey, *, held_out: bool = False) -> str:
    if shows_movement(survey.plan.privacy, movement.asked_again):
        key = "movement-held-out" if held_out else "movement"
        return say(key, survey.language, up=movement.up, same=movement.same, down=movement.down)
    key = "held-out-hidden" if held_out else "movement-hidden"
    return say(key, survey.language, n=movement.asked_again, **{"from": SMALL_GROUP})
