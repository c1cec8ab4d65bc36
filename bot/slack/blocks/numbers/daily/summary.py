"""The daily summary, and what goes under it into its thread."""

from dataclasses import replace

from bot.core.privacy.promise import SMALL_GROUP
from bot.core.reports.answered import Summary
from bot.core.reports.summary.comments import Comment
from bot.core.reports.summary.edition import ThreadPart
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.numbers.chart import trend_blocks
from bot.slack.blocks.numbers.lines import brief_lines, reask_lines
from bot.slack.blocks.numbers.satisfaction import headline_of, new_line, told_of
from bot.slack.blocks.numbers.sides.themes import stands_out
from bot.slack.blocks.numbers.watching import begins_lines, claim_lines
from bot.slack.blocks.screen import (
    QUOTE_LENGTH,
    Block,
    Screen,
    actions,
    button,
    context,
    header,
    one_line,
    quote,
    screen,
    section,
)
from bot.wording import day, say


def summary_screen(summary: Summary) -> Screen:
    """What a team reads on a phone: the headline, what is new, people's words, the line, and how it stands.

    Everything else is in the full report. What there is no room for goes under it. While answers only wait for their
    release it is two sentences.
    """
    survey, report = summary.survey, summary.report
    first = headline_of(report, survey, judged=False)
    if not summary.has_news:
        return screen(
            [
                header(_title(summary)),
                section("\n".join([*_new(summary), *_loop(summary)])),
                section(first),
                _buttons(survey),
            ]
        )
    moved = reask_lines(report.movement, survey.language) if summary.new_reasks else []
    blocks = [
        header(_title(summary)),
        section("\n".join([first, *claim_lines(summary.watched, survey), *_themes(summary)])),
        section("\n".join([*told_of(report, survey).bands[:1], *_new(summary), *moved, *_loop(summary)])),
        *_quotes(summary),
        *trend_blocks(summary.trend, survey),
        *(context(line) for line in [*begins_lines(summary.watched, survey), *brief_lines(report, survey)]),
        _buttons(survey),
    ]
    return replace(screen(blocks), thread=_thread(summary))


def _title(summary: Summary) -> str:
    plan, language = summary.survey.plan, summary.survey.language
    said = day(summary.edition.slot, language)
    return say(f"summary-title-{plan.summary_every}", language, product=plan.product, day=said)


def _new(summary: Summary) -> list[str]:
    new, language = summary.new, summary.survey.language
    lines = []
    if new.n:
        lines.append(new_line(new, summary.survey))
    if summary.waiting:
        missing = SMALL_GROUP - summary.waiting
        due = {"missing": missing} if missing > 0 else {}
        lines.append(say("new-waiting" if due else "new-waiting-due", language, n=summary.waiting, **due))
    if not lines:
        lines.append(say("new-none", language))
    if summary.new_reasks:
        lines.append(say("new-reasks", language, n=summary.new_reasks))
    return lines


def _themes(summary: Summary) -> list[str]:
    """What people write about that stands out; nothing where nothing does."""
    if not summary.themes:
        return []
    survey = summary.survey
    return [say("summary-themes", survey.language, themes=", ".join(stands_out(summary.themes, survey)))]


def _loop(summary: Summary) -> list[str]:
    """What became of a week's cases, in a line; nothing where there were none, or too few to tell of."""
    loop, language = summary.loop, summary.survey.language
    if loop is None:
        return []
    told = [say("summary-loop-opened", language, n=loop.opened)] if loop.opened else []
    if loop.in_time is not None:
        told.append(say("summary-loop-in-time", language, met=loop.in_time.met, of=loop.in_time.of))
    if loop.open_now:
        told.append(say("summary-loop-open", language, n=loop.open_now))
    return [say("summary-loop", language, told=" · ".join(told))] if told else []


def _quotes(summary: Summary) -> list[Block]:
    language, more = summary.survey.language, []
    if summary.others:
        more.append(say("comments-more", language, n=summary.others))
    if len(_quoted_whole(summary)) < len(summary.comments):
        more.append(say("comments-whole", language))
    if not summary.comments and not more:
        return []
    title = section("*" + say("comments-title", language) + "*")
    quotes = [section(quote(comment.text)) for comment in summary.comments]
    return [title, *quotes, *([context(" ".join(more))] if more else [])]


def _quoted_whole(summary: Summary) -> list[Comment]:
    return [comment for comment in summary.comments if len(one_line(comment.text)) <= QUOTE_LENGTH]


def _thread(summary: Summary) -> ThreadPart | None:
    whole, edition = _quoted_whole(summary), summary.edition
    if not summary.others and len(whole) == len(summary.comments):
        return None
    return ThreadPart(edition.slot, edition.after, tuple(comment.mark for comment in whole))


def _buttons(survey: Survey) -> Block:
    named = (("button-full-report", ids.FULL_REPORT), ("button-how", ids.HOW))
    value = ids.survey_value(survey.id)
    return actions("summary", *(button(say(label, survey.language), action, value) for label, action in named))
