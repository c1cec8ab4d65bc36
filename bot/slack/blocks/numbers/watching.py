"""What is claimed of a score by itself, as sentences."""

from bot.core.numbers.chance.watch import BASELINE_ANSWERS, Lasting, NotBegun, Quiet
from bot.core.reports.summary.watched import BetweenWaves, Watched
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.lines import points
from bot.wording import day, say


def claim_lines(watched: Watched, survey: Survey) -> list[str]:
    """A lasting change, or that from one wave to the next; nothing where nothing is claimed."""
    found, language = watched.found, survey.language
    match found:
        case Lasting():
            scores = {"now": points(found.level.nps or 0.0), "before": points(found.baseline.nps or 0.0)}
            about = {"measure": survey.plan.measure.called, "day": day(found.since, language)}
            return [say(f"watch-{found.direction}", language, **about, **scores)]
        case BetweenWaves():
            scores = {"now": points(found.nps), "before": points(found.nps_before)}
            days = {"day": day(found.wave, language), "earlier": day(found.before, language)}
            return [say(f"watch-waves-{found.change.verdict}", language, **days, **scores)]
    return []


def watching_lines(watched: Watched, survey: Survey) -> list[str]:
    """Where nothing is claimed: whether that means anything yet, and since when. Nothing of waves."""
    if isinstance(watched.found, Quiet):
        return [say("watch-quiet", survey.language)]
    return begins_lines(watched, survey)


def begins_lines(watched: Watched, survey: Survey) -> list[str]:
    """From when on something can be claimed, where that is still to come or has begun anew."""
    found, language = watched.found, survey.language
    if isinstance(found, Quiet):
        return []
    lines = [_begins(found, language)] if isinstance(found, NotBegun) else []
    if watched.anew is not None and not claim_lines(watched, survey):
        lines.append(say(f"watch-anew-{watched.anew.reason}", language, day=day(watched.anew.day, language)))
    return lines


def _begins(found: NotBegun, language: str) -> str:
    begins = {"day": day(found.begins, language)} if found.begins else {}
    if found.answers >= BASELINE_ANSWERS and begins:
        return say("watch-begins", language, **begins)
    key = "watch-not-begun-before" if begins else "watch-not-begun"
    return say(key, language, n=found.answers, **{"from": BASELINE_ANSWERS}, **begins)
