"""What became of a window's cases, as sentences: who was reached in time, what it was about, and what it changed."""

from collections.abc import Iterator

from bot.core.care.loop import InTime, Loop, Outcomes, Spent
from bot.core.exchange.loop_table import loop_csv
from bot.core.numbers.shown import whole
from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.reports.answered import Inquiry
from bot.core.reports.summary.comments import cut_at_a_word
from bot.slack.blocks.numbers.lines import window_text
from bot.slack.blocks.numbers.reports import table_section
from bot.slack.blocks.numbers.satisfaction import bounds
from bot.slack.blocks.numbers.sides.sides import side
from bot.slack.blocks.screen import Screen, context, escape, fitting, screen, section
from bot.wording import say, tenths

MOST_CAUSES = 10
_LONGEST_CAUSE = 120  # letters


def loop_screen(asked: Inquiry, loop: Loop) -> Screen:
    """Who was contacted in time, how long it took, what is open, why, and what people answered the next time."""
    language = asked.survey.language
    if asked.request.as_csv:
        words = context(say("read-as", language, words=escape(asked.request.text)))
        return screen([table_section(loop_csv(loop)), words])
    told = (_contacted(asked, loop), _open(loop, language), _causes(loop, language), _again(asked, loop))
    blocks = [section("\n".join(fitting(lines))) for lines in map(list, told) if lines]
    return side("loop-title", asked, [*blocks, context("\n".join(_notes(asked)))])


def _contacted(asked: Inquiry, loop: Loop) -> Iterator[str]:
    language, window = asked.survey.language, window_text(asked.window, asked.survey.language)
    if loop.opened is None:
        yield say("loop-few", language, window=window, **{"from": SMALL_GROUP})
        return
    yield say("loop-opened", language, window=window, n=loop.opened)
    if loop.withdrawn:
        yield say("loop-withdrawn", language, n=loop.withdrawn)
    if loop.in_time is not None:
        yield _in_time(loop.in_time, language)
    if loop.waiting:
        yield say("loop-waiting", language, n=loop.waiting)
    if loop.reply is not None:
        yield say("loop-reply", language, **_spent(loop.reply, language))
    if loop.close is not None:
        yield say("loop-close", language, **_spent(loop.close, language))


def _in_time(found: InTime, language: str) -> str:
    likely = bounds(found.interval) if found.interval else {}
    return say("loop-in-time", language, share=whole(found.met / found.of), met=found.met, of=found.of, **likely)


def _spent(found: Spent, language: str) -> dict[str, str | int]:
    return {"hours": tenths(round(10 * found.hours), language), "n": found.n}


def _open(loop: Loop, language: str) -> Iterator[str]:
    if loop.open_now is not None:
        yield say("loop-open", language, n=loop.open_now)
    for age, n in loop.ages:
        yield "• " + say(f"loop-age-{age}", language, n=n)


def _causes(loop: Loop, language: str) -> Iterator[str]:
    if loop.causes:
        yield say("loop-causes", language)
    for cause, n in loop.causes[:MOST_CAUSES]:
        yield "• " + say("loop-cause", language, cause=escape(cut_at_a_word(cause, _LONGEST_CAUSE)), n=n)
    if (more := len(loop.causes) - MOST_CAUSES) > 0:
        yield say("loop-causes-more", language, n=more)


def _again(asked: Inquiry, loop: Loop) -> Iterator[str]:
    """Who was reached and who was not beside each other: one alone would be read as what contacting did."""
    verified, reached, unreached, language = loop.verified, loop.reached, loop.unreached, asked.survey.language
    if verified is not None and verified.n:
        yield say("loop-verified", language, **_outcomes(verified))
    if reached is not None and unreached is not None and reached.n + unreached.n:
        yield say("loop-again", language, window=window_text(asked.window, language))
        yield "• " + say("loop-reached", language, **_outcomes(reached))
        yield "• " + say("loop-unreached", language, **_outcomes(unreached))
    if any(found is not None and found.n for found in (verified, reached, unreached)):
        yield say("loop-chance", language)


def _outcomes(found: Outcomes) -> dict[str, int]:
    return {"n": found.n, "recovered": found.recovered, "same": found.same, "worse": found.worse}


def _notes(asked: Inquiry) -> Iterator[str]:
    yield say("loop-note", asked.survey.language)
    if is_guarded(asked.survey.plan.privacy):
        yield say("loop-guarded", asked.survey.language, **{"from": SMALL_GROUP})
