"""A report as sentences; the summary and `/nps report` are both made of these lines."""

from dataclasses import dataclass, field

from bot.core.clock.window import Window, WindowForm
from bot.core.numbers.chance.change import Change, Verdict
from bot.core.numbers.chance.uncertainty import EARLY, TOO_FEW, Interval
from bot.core.numbers.goal import GoalStanding, goal_standing, points_to_go
from bot.core.numbers.movement import Conversion, Movement, conversion_of
from bot.core.numbers.shares import whole_percents
from bot.core.numbers.shown import whole
from bot.core.privacy.promise import SMALL_GROUP, is_guarded, keeps_person
from bot.core.reports.policy import Policy
from bot.core.reports.report import GOOD_MARGIN, Report
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.benchmarks import benchmark_lines
from bot.slack.blocks.numbers.heard import heard_lines
from bot.slack.blocks.screen import MINUS
from bot.wording import day, say


@dataclass(frozen=True, slots=True)
class Told:
    """A report as lines, paragraph by paragraph, in the order in which they are read; some may be empty."""

    headline: str
    bands: list[str] = field(default_factory=list)
    rate: list[str] = field(default_factory=list)
    reworded: list[str] = field(default_factory=list)
    benchmark: list[str] = field(default_factory=list)
    goal: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)  # what it takes to be surer
    passives: list[str] = field(default_factory=list)

    @property
    def against(self) -> list[str]:
        """What the score is held against."""
        return [*self.reworded, *self.goal, *self.benchmark, *self.missing]


def tell(report: Report, survey: Survey) -> Told:
    """Everything a report says, by paragraph."""
    rate = [*rate_lines(report, survey), *heard_lines(report, survey)]
    passives, language = passives_lines(report, survey), survey.language
    if report.nps is None:
        return Told(headline(report, survey), rate=rate, passives=passives)
    return Told(
        headline(report, survey),
        bands=bands_lines(report, language),
        rate=rate,
        reworded=_reworded(report, language),
        benchmark=benchmark_lines(report.comparison, report.counts.n, language) if report.comparison else [],
        goal=_goal(report, language),
        missing=_missing(report, language),
        passives=passives,
    )


def brief_lines(report: Report, survey: Survey) -> list[str]:
    """What a summary says of goal, response rate and accounts; the report has the rest.

    Whoever looks every day is told distances alone: a verdict a day would be wrong some time in most years.
    """
    rate, language = rate_lines(report, survey)[:1], survey.language
    if report.nps is None:
        return rate
    beside, heard = [*_goal(report, language, judged=False), *rate], heard_lines(report, survey)
    return [*_reworded(report, language), *(" · ".join(line) for line in (beside, heard) if line)]


def headline(report: Report, survey: Survey, *, judged: bool = True) -> str:
    """The one sentence that is read when nothing else is.

    judged: whether the change is called real or chance, as in one look; who reads it every day has it as a number.
    """
    n, language = report.counts.n, survey.language
    window = window_text(report.window, language)
    if report.nps is None or report.interval is None:
        none = "headline-none-released" if is_guarded(survey.plan.privacy) else "headline-none"
        return say(none, language, window=window)
    values = {
        "measure": survey.plan.measure.called,
        "window": window,
        "nps": points(report.nps),
        **_bounds(report.interval),
    }
    if n < TOO_FEW:
        return say("headline-few", language, n=n, **values)
    change = _change(report, survey, judged=judged)
    if change is None:
        return say("headline-early" if report.worth < EARLY else "headline", language, n=n, **values)
    moved = "headline-early-moved" if report.worth < EARLY else "headline-moved"
    return say(moved, language, n=n, change=change, **values)


def window_text(window: Window, language: str) -> str:
    """Write "90 days", "12 months", "Q3 2026", "the days from … to …" or "all time", to stand behind "in"."""
    match window.form:
        case WindowForm.ALL:
            return say("window-all", language)
        case WindowForm.MONTHS:
            return say("window-months", language, months=window.months or 0)
        case WindowForm.QUARTER:
            return say("window-quarter", language, **_quarter(window))
        case WindowForm.THIS_QUARTER:
            return say("window-this-quarter", language)
        case WindowForm.RANGE if window.start is not None:
            return say("window-range", language, first=day(window.start, language), last=day(window.end, language))
        case _:
            return say("window-days", language, days=window.days or 0)


def before_text(window: Window, language: str) -> str:
    """Write what lies before a window: "the 90 days before", "Q2 2026"."""
    before = window.before() or window
    match before.form:
        case WindowForm.MONTHS:
            return say("before-months", language, months=before.months or 0)
        case WindowForm.QUARTER:
            return say("before-quarter", language, **_quarter(before))
        case _:
            return say("before-days", language, days=before.days or 0)


def _quarter(window: Window) -> dict[str, str]:
    first = window.start or window.end
    return {"quarter": str((first.month - 1) // 3 + 1), "year": str(first.year)}


def points(share: float) -> str:
    """Write a score or bound of [-1, 1] as whole points, with a true minus sign."""
    return str(whole(share)).replace("-", MINUS)


def signed(difference: float) -> str:
    """Write a difference of [-2, 2] as whole points with its sign."""
    text = points(difference)
    return text if text.startswith(MINUS) or text == "0" else f"+{text}"


def signed_people(number: int) -> str:
    """Write a gain or loss of people with its sign."""
    return f"+{number}" if number > 0 else str(number).replace("-", MINUS)


def _bounds(interval: Interval) -> dict[str, str]:
    return {"low": points(interval.low), "high": points(interval.high)}


def bands_lines(report: Report, language: str) -> list[str]:
    """How many of each band, and what the score counts as; nothing without an answer."""
    if not report.counts.n:
        return []
    counts = report.counts
    said: dict[str, str | int] = {
        "promoters": counts.promoters,
        "passives": counts.passives,
        "detractors": counts.detractors,
    }
    if counts.n < TOO_FEW:  # a percent of nine answers looks surer than it is
        return [say("counts", language, **said)]
    shares = whole_percents((counts.promoters, counts.passives, counts.detractors))
    names = ("promoters_share", "passives_share", "detractors_share")
    lines = [say("bands", language, **said, **dict(zip(names, shares, strict=True)))]
    return [*lines, say(f"standing-{report.standing}", language)] if report.standing is not None else lines


def _reworded(report: Report, language: str) -> list[str]:
    return [] if report.reworded_on is None else [say("reworded", language, day=day(report.reworded_on, language))]


def _missing(report: Report, language: str) -> list[str]:
    n = report.answers_missing
    return [say("answers-missing", language, n=n, margin=str(whole(GOOD_MARGIN)))] if n else []


def _goal(report: Report, language: str, *, judged: bool = True) -> list[str]:
    if report.goal is None or report.nps is None or report.interval is None:
        return []
    standing = goal_standing(report.goal, report.worth, report.nps, report.interval)
    values: dict[str, str | int] = {"goal": str(report.goal).replace("-", MINUS)}
    to_go = points_to_go(report.goal, report.nps)
    if standing is GoalStanding.TO_GO:
        values["points"] = to_go
    elif standing is not GoalStanding.TOO_FEW and not judged:
        return [say("goal-passed", language, points=-to_go, **values)]
    return [say(f"goal-{standing}", language, **values)]


def _change(report: Report, survey: Survey, *, judged: bool) -> str | None:
    """How the score moved, as the end of a sentence; none where nothing lies before, or in other words."""
    if report.window.start is None or report.reworded_on is not None:
        return None
    if report.change is None:
        return say("change-none", survey.language, before=before_text(report.window, survey.language))
    return moved_text(report.change, report.window, survey.language, judged=judged)


def moved_text(change: Change, window: Window, language: str, *, judged: bool) -> str:
    """How something moved since the window before, as the end of a sentence. judged: as in the headline."""
    before, points_moved = before_text(window, language), whole(change.difference)
    moved = "moved-same" if points_moved == 0 else "moved-up" if points_moved > 0 else "moved-down"
    values = {"points": str(abs(points_moved))} if points_moved else {}
    said = say(moved, language, before=before, **values)
    is_real = change.verdict is Verdict.LIKELY_REAL and points_moved != 0  # "the same: likely real" says nothing
    is_told = change.verdict is Verdict.TOO_FEW or (judged and (is_real or change.verdict is Verdict.COULD_BE_CHANCE))
    return say(f"change-{change.verdict}", language, moved=said) if is_told else said


def rate_lines(report: Report, survey: Survey) -> list[str]:
    """The response rate with its denominators; what nobody is in is left out. Nothing of one group."""
    language = survey.language
    rate, window = report.rate, window_text(report.window, language)
    keys = {"waiting": "rate-waiting-released"} if is_guarded(survey.plan.privacy) else {}
    if rate is None:
        return []
    if rate.share is None:
        first = say("rate-none", language, window=window)
    else:
        first = say("rate", language, share=whole(rate.share), answered=rate.answered, asked=rate.asked)
    first = " · ".join([first, *_imported(report, language)])
    became = [
        say(keys.get(what, f"rate-{what}"), language, n=n, **({"window": window} if what == "never_asked" else {}))
        for what in ("declined", "expired", "waiting", "failed", "never_asked")
        if (n := getattr(rate, what))
    ]
    return [first, " · ".join(became)] if became else [first]


def _imported(report: Report, language: str) -> list[str]:
    """Why there are more answers than people who were asked and answered."""
    n, imported = report.counts.n, report.imported
    if not imported:
        return []
    if imported == n:
        return [say("rate-imported-all", language, n=n)]
    return [say("rate-imported", language, n=imported, all=n)]


def passives_lines(report: Report, survey: Survey) -> list[str]:
    """What becomes of passives: who waits to be asked again, and who moved which way. Nothing of one group."""
    if report.rate is None or not keeps_person(survey.plan.privacy):
        return []  # nobody is asked again where nobody is known
    language, movement, apart = survey.language, report.movement, report.movement_held_out
    lines = []
    if report.awaiting_reask is not None:
        lines.append(say("passives-waiting", language, n=report.awaiting_reask))
    if movement.answered_twice:
        lines += _moved(movement, language)
    elif not is_guarded(survey.plan.privacy):
        lines.append(say("movement-none", language, window=window_text(report.window, language)))
    if apart.answered_twice:
        lines += _moved(apart, language, held_out=True)
    if report.not_answered_again:
        lines.append(say("no-second-answer", language, n=report.not_answered_again))
    return lines


def _moved(movement: Movement, language: str, *, held_out: bool = False) -> list[str]:
    key, n = "movement-held-out" if held_out else "movement", movement.answered_twice
    moved = say(key, language, n=n, up=movement.up, same=movement.same, down=movement.down)
    return [moved, *_converted(conversion_of(movement), language, held_out=held_out)]


def _converted(conversion: Conversion, language: str, *, held_out: bool) -> list[str]:
    """What changed, never why: much of it is chance."""
    lines = []
    if conversion.interval is not None:
        key, range_ = "converted-held-out" if held_out else "converted", _bounds(conversion.interval)
        lines.append(say(key, language, n=conversion.passives, converted=conversion.converted, **range_))
    if conversion.promoters and not held_out:
        lines.append(say("converted-lost", language, n=conversion.promoters, lost=conversion.lost))
    return lines


def policy_line(survey: Survey, policy: Policy) -> str:
    """Which answers are counted; every post of numbers names it. policy: of the report."""
    language = survey.language
    if policy is Policy.LATEST:
        return say("policy", language)
    match survey.plan.privacy:
        case Privacy.NAMED:
            return say("policy-every", language)
        case Privacy.CONFIDENTIAL:
            return say("policy-releases", language, **{"from": SMALL_GROUP})
        case Privacy.ANONYMOUS:
            return say("policy-anonymous", language, **{"from": SMALL_GROUP})


def reask_lines(movement: Movement, language: str) -> list[str]:
    """How those moved who were asked again; nothing where nobody was."""
    return _moved(movement, language) if movement.answered_twice else []
