"""What came of telling those who asked for something, for whoever reads a survey's report."""

from collections.abc import Iterator, Sequence

from bot.core.actions.outcome import Moved, Outcome
from bot.core.numbers.chance.change import Verdict
from bot.core.numbers.shown import whole
from bot.core.privacy.promise import is_guarded
from bot.core.survey.plan import Privacy
from bot.slack.blocks.numbers.lines import points
from bot.slack.blocks.numbers.satisfaction import bounds
from bot.slack.blocks.screen import quote
from bot.wording import say


def outcome_lines(
    outcome: Outcome, privacy: Privacy, language: str, *, asked: bool = True, reached: bool = False
) -> Iterator[str]:
    """Say how many were told, what they say, and how passives moved with and without being told.

    Where privacy was promised not the first: whoever chose its words would learn who wrote which of them.
    asked: whether anything was done that may solve it. reached: so many say that it does as were to.
    """
    if not is_guarded(privacy):
        yield _told(outcome, language)
    if asked or outcome.answers.n:
        said = _answers(outcome, privacy, language)
        yield f"{said} {say('action-reached', language)}" if reached else said
    if outcome.moved.n:
        yield say("outcome-moved", language, **_ways(outcome.moved))
    if outcome.moved_without.n:
        yield say("outcome-moved-without", language, **_ways(outcome.moved_without))
    yield from _difference(outcome, language)


def lines_said(lines: Sequence[str], language: str) -> Iterator[str]:
    """Show what people wrote is still missing: never with a name."""
    if lines:
        yield say("action-lines", language)
        yield from map(quote, lines)


def _told(outcome: Outcome, language: str) -> str:
    told = say("outcome-told", language, n=outcome.told)
    return f"{told} {say('outcome-waiting', language, n=outcome.waiting)}" if outcome.waiting else told


def _answers(outcome: Outcome, privacy: Privacy, language: str) -> str:
    answers, solved = outcome.answers, outcome.solved
    if solved.interval is None:
        return say("outcome-no-answers-yet" if is_guarded(privacy) else "outcome-no-answers", language)
    numbers = {"of": answers.n, "yes": answers.yes, "partly": answers.partly, "no": answers.no}
    return say("outcome-answers", language, share=whole(solved.n / solved.of), **numbers, **bounds(solved.interval))


def _ways(moved: Moved) -> dict[str, int]:
    return {"up": moved.up, "same": moved.same, "down": moved.down}


def _difference(outcome: Outcome, language: str) -> Iterator[str]:
    found = outcome.difference
    if found is not None:
        low, high = points(found.interval.low), points(found.interval.high)
        values = {"points": points(found.difference), "low": low, "high": high}
        is_told = found.verdict is not Verdict.TOO_FEW
        yield say(f"outcome-verdict-{found.verdict}", language, **(values if is_told else {}))
