"""What people wait for: every kind of report and the summary, from the words to the screen."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta

from bot.core.reports.summary.edition import Edition
from bot.core.survey.roles import OPERATOR
from bot.services.numbers.summarising import write_summary
from bot.slack.reports import answer_report
from storage.queries.survey import surveys
from tests.benchmarks.history import OTHER, PROPERTY, SEGMENTS, TODAY, History
from tests.benchmarks.processes import BrokenError
from tests.benchmarks.report import aim, percentile

REPORT_AIM_S, TIMES = 0.050, 11
NAME, VALUE, ABOUT = "large", SEGMENTS[OTHER][2], "price"
WORDS = {
    "report": NAME,
    "by": f"{NAME} by {PROPERTY}",
    "by … where": f"{NAME} by {PROPERTY} where {OTHER}={VALUE}",
    "where": f"{NAME} where {OTHER}={VALUE}",
    "where theme": f"{NAME} where theme={ABOUT}",
    "12 months": f"{NAME} 12m",
    "all": f"{NAME} all",
    "every answer": f"{NAME} every answer",
    "trend": f"trend {NAME}",
    "movement": f"movement {NAME}",
    "responses": f"responses {NAME}",
    "working": f"working {NAME}",
    "themes": f"themes {NAME}",
    "themes by": f"themes {NAME} by {PROPERTY}",
    "at risk": f"at-risk {NAME}",
}


def whole_reports(history: History, promise: str) -> Iterator[str]:
    """Measure each, on a survey with four properties. promise: of the survey, to be told. Raises BrokenError."""
    ways: dict[str, Callable[[], object]] = {
        name: lambda words=words: _answered(history, words)  # type: ignore[misc]
        for name, words in WORDS.items()
    }
    ways["summary"] = lambda: _summary(history)
    yield f"  every report of a {promise} survey, {len(SEGMENTS)} properties{'':<15}{'p50 ms':>10}{'of CPU':>10}"
    found = {name: _measured(way) for name, way in ways.items()}
    for name, (took, busy) in found.items():
        yield f"    {name:<50}{took * 1000:>10.1f}{busy * 1000:>10.1f}"
    slowest = max(found, key=lambda name: found[name][0])
    told = f"{slowest} {found[slowest][0] * 1000:.0f} ms"
    yield aim(f"each within {REPORT_AIM_S * 1000:.0f} ms", found[slowest][0] <= REPORT_AIM_S, told)


def _measured(way: Callable[[], object]) -> tuple[float, float]:
    """Give the median time, and that of this process's own work, which is all there is of it on SQLite."""
    took, busy = [], []
    for _ in range(TIMES):
        began, worked = time.perf_counter(), time.process_time()
        way()
        took.append(time.perf_counter() - began)
        busy.append(time.process_time() - worked)
    return percentile(took, 50), percentile(busy, 50)


def _answered(history: History, words: str) -> None:
    screen = answer_report(history.ctx, OPERATOR, words, "en")
    if "/nps" in screen.text and "95" not in screen.text and "large" not in screen.text:
        raise BrokenError(f"'{words}' was answered with: {screen.text}")


def _summary(history: History) -> None:
    survey = history.ctx.read(lambda db: surveys.survey_by_name(db, history.ctx.team_id, NAME))
    if survey is None:
        raise BrokenError("the survey is gone")
    write_summary(history.ctx, survey, Edition(TODAY, TODAY - timedelta(days=1)))
