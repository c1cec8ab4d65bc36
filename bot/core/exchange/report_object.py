"""A report for machines: the object of `nps-bot report --json`."""

from bot.core.numbers.chance.change import Change
from bot.core.numbers.chance.uncertainty import Interval, TeamInterval, score_interval
from bot.core.numbers.chance.watch import BASELINE_ANSWERS, Lasting, NotBegun, Quiet, Watch
from bot.core.numbers.comparison import Comparison
from bot.core.numbers.movement import Movement, conversion_of
from bot.core.numbers.satisfaction import satisfaction_of, share_change
from bot.core.numbers.score import Counts, exact_points
from bot.core.reports.answered import Answered, BesideIt, RivalSurvey
from bot.core.reports.breakdown import Breakdown
from bot.core.reports.groups import Difference, difference_of, pooled_scores
from bot.core.reports.heard import AccountsHeard
from bot.core.reports.report import Report
from bot.core.reports.request import RivalKind
from bot.core.reports.summary.watched import BetweenWaves, Watched
from bot.core.survey.measure import Kind

BECAME = ("asked", "answered", "declined", "expired", "waiting", "failed", "never_asked")


def as_json(answered: Answered, watched: Watched) -> dict[str, object]:
    """Give everything that a report says: scores and differences in points, unrounded; shares of [0, 1].

    watched: what is claimed of the whole survey by the end of the window.

    What is not known of one group alone, who was asked and who moved, is none there and not 0.
    """
    asked, report = answered.asked, answered.report
    about = {
        "survey": asked.survey.plan.name,
        "measures": asked.survey.plan.measure.value,
        "window": asked.window.label,
        "from": asked.window.start.isoformat() if asked.window.start else None,
        "as_of": asked.window.end.isoformat(),
        "where": dict([asked.request.where]) if asked.request.where else None,
        "policy": report.policy.value,
    }
    if asked.survey.plan.kind is Kind.CSAT:
        return {**about, **_satisfaction(report.counts), **_since_before(report), **_response(report)}
    csat = {"csat": _csat(answered.beside)} if answered.beside else {}
    return {**about, **_numbers(report), **_beside(answered, report), **csat, "watch": _watched(watched)}


def _csat(beside: BesideIt) -> dict[str, object]:
    return {"survey": beside.survey.plan.name, **_satisfaction(beside.counts)}


def _satisfaction(counts: Counts) -> dict[str, object]:
    """Give a share of [0, 1] with its range in the same, and never a score beside it."""
    found = satisfaction_of(counts)
    return {
        "n": counts.n,
        "satisfied": counts.promoters,
        "not_satisfied": counts.detractors,
        "share": found.share if found else None,
        "share_interval": [found.interval.low, found.interval.high] if found else None,
    }


def _since_before(report: Report) -> dict[str, object]:
    comparable = report.counts_before if report.reworded_on is None else None
    change = share_change(comparable, report.counts) if comparable else None
    moved = None
    if change is not None:
        ends = [change.interval.low, change.interval.high]
        moved = {"difference": change.difference, "interval": ends, "verdict": change.verdict.value}
    return {
        "change": moved,
        "previous_n": report.counts_before.n if report.counts_before else 0,
        "reworded_on": report.reworded_on.isoformat() if report.reworded_on else None,
    }


def _response(report: Report) -> dict[str, object]:
    return {
        "response_rate": report.rate.share if report.rate else None,
        **{what: getattr(report.rate, what, None) for what in BECAME},
    }


def _numbers(report: Report) -> dict[str, object]:
    return {
        **_score(report.counts, report.design_effect),
        "standing": report.standing.value if report.standing else None,
        "change": _change(report.change),
        "previous_n": report.counts_before.n if report.counts_before else 0,
        **_response(report),
        "benchmark": _benchmark(report.counts, report.comparison),
        "team": _team_fields(report.team),
        "accounts": _accounts(report.accounts, report.design_effect) if report.accounts else None,
        "goal": report.goal,
        "answers_until_10_points": report.answers_missing,
        "reworded_on": report.reworded_on.isoformat() if report.reworded_on else None,
        "reasks": _reasks(report) if report.rate else None,
    }


def _watched(watched: Watched) -> dict[str, object]:
    anew = watched.anew
    return {
        "anew": {"day": anew.day.isoformat(), "reason": anew.reason.value} if anew else None,
        **_found(watched.found),
    }


def _found(found: Watch | BetweenWaves | None) -> dict[str, object]:
    match found:
        case NotBegun():
            begins = found.begins.isoformat() if found.begins else None
            return {"state": "not_begun", "n": found.answers, "from": BASELINE_ANSWERS, "begins": begins}
        case Quiet():
            return {"state": "quiet", "baseline": _level(found.baseline)}
        case Lasting():
            levels = {"baseline": _level(found.baseline), "level": _level(found.level)}
            return {"state": found.direction.value, "since": found.since.isoformat(), **levels}
        case BetweenWaves():
            days = {"wave": found.wave.isoformat(), "wave_before": found.before.isoformat()}
            scores = {"nps": 100 * found.nps, "nps_before": 100 * found.nps_before}
            return {"state": "waves", **days, **scores, "change": _change(found.change)}
    return {"state": None}


def _level(counts: Counts) -> dict[str, object]:
    """Without a range: days that were picked for being far off lie nearer than they look."""
    bands = {"promoters": counts.promoters, "passives": counts.passives, "detractors": counts.detractors}
    return {"n": counts.n, **bands, "nps": exact_points(counts)}


def _reasks(report: Report) -> dict[str, object]:
    return {
        "waiting": report.awaiting_reask,
        "moved": _movement(report.movement),
        "moved_held_out": _movement(report.movement_held_out),
        "no_second_answer": report.not_answered_again,
    }


def _beside(answered: Answered, report: Report) -> dict[str, object]:
    versus, before = answered.asked.request.versus, report.counts_before
    is_asked_for = versus is not None and versus.kind is RivalKind.PREVIOUS
    return {
        "previous": _score(before, report.design_effect_before) if before and is_asked_for else None,
        "by": _breakdown(answered.breakdown) if answered.breakdown else None,
        "versus": _rival_fields(answered.rival) if answered.rival else None,
    }


def _accounts(heard: AccountsHeard, design_effect: float) -> dict[str, object]:
    return {
        "asked": heard.asked,
        "answered": heard.answered,
        "silent": heard.silent,
        "single_voice": heard.single,
        "answers_of_no_account": heard.strangers,
        "revenue_share": heard.revenue,
        "mean_nps": None if heard.mean is None else 100 * heard.mean,
        "design_effect": design_effect,
        "answers_worth": heard.worth,
    }


def _score(counts: Counts, design_effect: float) -> dict[str, object]:
    interval = score_interval(counts, design_effect=design_effect)
    return {
        "n": counts.n,
        "promoters": counts.promoters,
        "passives": counts.passives,
        "detractors": counts.detractors,
        "nps": exact_points(counts),
        "interval": _low_and_high(interval) if interval else None,
    }


def _low_and_high(interval: Interval) -> list[float]:
    return list(interval.points())


def _change(change: Change | None) -> dict[str, object] | None:
    if change is None:
        return None
    return {
        "difference": 100 * change.difference,
        "interval": _low_and_high(change.interval),
        "verdict": change.verdict.value,
    }


def _benchmark(counts: Counts, comparison: Comparison | None) -> dict[str, object] | None:
    nps = exact_points(counts)
    if comparison is None or nps is None:
        return None
    row = comparison.benchmark
    return {
        "industry": row.industry,
        "nps": row.points,
        "source": row.source,
        "published": row.published.isoformat(),
        "method": row.method,
        "country": row.country,
        "population": row.population.value if row.population else None,
        "n_people": row.n_people,
        "n_firms": row.n_firms,
        "touchpoint": row.touchpoint,
        "fit": comparison.fit.value,
        "dated": comparison.dated,
        "difference": nps - row.points,
        "interval": _low_and_high(comparison.interval),
        "standing": comparison.standing.value,
        "quarter": comparison.quarter.value if comparison.quarter else None,
    }


def _team_fields(team: TeamInterval | None) -> dict[str, object] | None:
    if team is None:
        return None
    return {"size": team.size, "interval": _low_and_high(team.interval), "certain": _low_and_high(team.certain)}


def _movement(movement: Movement) -> dict[str, object]:
    conversion = conversion_of(movement)
    return {
        "answered": movement.answered_twice,
        "up": movement.up,
        "same": movement.same,
        "down": movement.down,
        "passives": conversion.passives,
        "became_promoters": conversion.converted,
        "conversion": conversion.share,
        "conversion_interval": [conversion.interval.low, conversion.interval.high] if conversion.interval else None,
    }


def _breakdown(breakdown: Breakdown) -> dict[str, object]:
    effect = breakdown.design_effect
    pooled = pooled_scores([group.counts for group in breakdown.groups])
    groups = [
        {"value": group.value or None, **_score(group.counts, effect), "pooled_nps": 100 * score}
        for group, score in zip(breakdown.groups, pooled, strict=True)
    ]
    return {
        "property": breakdown.property,
        "groups": groups,
        "others": _score(breakdown.others, effect) if breakdown.others.n else None,
        "waiting": breakdown.waiting,
        "difference": _group_difference(difference_of(breakdown)),
    }


def _group_difference(difference: Difference | None) -> dict[str, object] | None:
    if difference is None:
        return None
    stand_out = [{"value": one.value or None, "side": one.side.value} for one in difference.stand_out]
    return {"spread": difference.spread.value, "chance": difference.chance, "stand_out": stand_out}


def _rival_fields(rival: RivalSurvey) -> dict[str, object]:
    about = {"survey": rival.survey.plan.name, "measures": rival.survey.plan.measure.value}
    return {**about, **_score(rival.counts, rival.design_effect), "change": _change(rival.difference)}
