"""What a survey is going to ask, for whoever owns it: an overview, and everybody page by page."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from bot.core.asking.contact import Reason
from bot.core.asking.preview import Preview, PreviewLine
from bot.core.clock.timing import local_day
from bot.core.survey.audience import EVERYONE, is_group, listing_survey
from bot.core.survey.decision import Decision
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import (
    SECTION_LENGTH,
    Block,
    Screen,
    actions,
    button,
    context,
    dialog,
    escape,
    plain,
    screen,
    section,
)
from bot.slack.blocks.survey.reasons import reason_line
from bot.slack.blocks.survey.steering import steering_buttons
from bot.wording import day, moment, say

SHOWN = 10  # people in the overview
A_PAGE = 25  # people; as many as a phone shows in two screens


def preview_text(preview: Preview, language: str) -> Screen:
    """The overview for the command line."""
    more = [say("preview-more", language, survey=escape(preview.survey.plan.name))] if preview.lines else []
    return plain(*_overview(preview, language), *more)


def preview_lines(preview: Preview, language: str) -> list[str]:
    """Everybody, one line each, for the command line."""
    return [preview_line(line, preview, language) for line in preview.lines]


def preview_line(line: PreviewLine, preview: Preview, language: str) -> str:
    """One person: when, on the survey's clock, or why not."""
    who = escape(line.person.name or line.person.slack_user_id or "")
    return f"{_when(line, preview, language)}: {who}" if line.at else f"- {who}: {_why(line, preview, language)}"


def preview_screen(preview: Preview, language: str, page: int = 0) -> Screen:
    """The overview (page 0), or a page of everybody, with the ways to the others; a page that is gone is the last."""
    last = -(-len(preview.lines) // A_PAGE)
    page = min(page, last)
    if not page:
        blocks = [section(paragraph) for paragraph in _overview(preview, language)]
    else:
        blocks = list(_page(preview, page, last, language))
    turning = _turning(preview.survey, page, last, language)
    if preview.waits_for_start and not page:
        turning.append(button(say("button-begin", language), ids.BEGIN, ids.survey_value(preview.survey.id)))
    return screen([*blocks, actions("pages", *turning)] if turning else blocks)


def preview_dialog(preview: Preview, language: str, page: int = 0) -> dict[str, Any]:
    """The same in a dialog."""
    return dialog("dialog-preview", language, preview_screen(preview, language, page).blocks)


def starting_dialog(preview: Preview, language: str, notes: Iterable[str] = ()) -> dict[str, Any]:
    """Who would be asked when, and whether the survey is to start. notes: what else there is to say before."""
    survey = preview.survey
    value = ids.survey_value(survey.id)
    again = [button(say("button-look-again", language), ids.BEGIN, value)] if preview.unread else []
    try_it = button(say("button-try", language), ids.TRY, value)
    ways = [*again, *_turning(survey, 0, len(preview.lines), language), try_it]
    blocks = [
        *(section(paragraph) for paragraph in _overview(preview, language)),
        *map(context, notes),
        actions("pages", *ways),
        steering_buttons(survey, language, Decision.START, ids.KEEP_AS_IT_IS),
    ]
    return dialog("dialog-start", language, blocks)


def _overview(preview: Preview, language: str) -> list[str]:
    plan = preview.survey.plan
    if plan.kind is Kind.CSAT:
        waits = [say("csat-preview-waits", language)] if preview.waits_for_start else []
        return [say("csat-preview", language, survey=escape(plan.name), words=escape(plan.name)), *waits]
    parts = _totals(preview, language), _next(preview, language), _why_not(preview, language)
    return ["\n".join(lines) for lines in parts if lines]


def _page(preview: Preview, page: int, last: int, language: str) -> Iterator[Block]:
    first = (page - 1) * A_PAGE
    shown, n = preview.lines[first : first + A_PAGE], len(preview.lines)
    for is_asked, lines in groupby(shown, lambda line: line.at is not None):
        title = f"*{say('preview-asked' if is_asked else 'preview-why', language)}*"
        yield from map(section, _packed([title, *(_listed(line, preview, language) for line in lines)]))
    values = {"from": first + 1, "to": first + len(shown), "n": n, "page": page, "last": last}
    yield context(say("preview-page", language, survey=escape(preview.survey.plan.name), **values))


def _listed(line: PreviewLine, preview: Preview, language: str) -> str:
    who = f"*{escape(line.person.name or line.person.slack_user_id or '')}*"
    return f"{who}  {_when(line, preview, language) if line.at else _why(line, preview, language)}"


def _packed(lines: Sequence[str]) -> Iterator[str]:
    """Put lines together to as few sections as hold them all: nobody is left out of a list of everybody."""
    said = ""
    for line in lines:
        if said and len(said) + 1 + len(line) > SECTION_LENGTH:
            yield said
            said = ""
        said = f"{said}\n{line}" if said else line
    yield said


def _turning(survey: Survey, page: int, last: int, language: str) -> list[Block]:
    def to(label: str, which: int) -> Block:
        return button(say(label, language), ids.page_action(label), ids.page_value(survey.id, which))

    if not page:
        return [to("button-everybody", 1)] if last else []
    back = [to("button-previous", page - 1)] if page > 1 else []
    on = [to("button-next", page + 1)] if page < last else []
    return [*back, *on, to("button-overview", 0)]


def _when(line: PreviewLine, preview: Preview, language: str) -> str:
    return moment(line.at, preview.survey.plan.zone, language) if line.at else ""


def _why(line: PreviewLine, preview: Preview, language: str) -> str:
    return reason_line(line.because or Reason.ASKED, line.until, language, preview.survey.plan.zone)


def _totals(preview: Preview, language: str) -> list[str]:
    plan, ahead = preview.survey.plan, len(preview.moments)
    if preview.waits_for_start:
        lines = [say("preview-waits", language, survey=escape(plan.name), ahead=ahead)]
    else:
        began = day(preview.began, language)
        lines = [say("preview-head", language, survey=escape(plan.name), day=began, ahead=ahead)]
    if preview.unread:
        named = ", ".join(_source(key, language) for key in preview.unread)
        lines.append(say("preview-unread", language, sources=named))
    elif not preview.lines:
        lines.append(say("preview-nobody", language))
    if plan.paused and not preview.waits_for_start:
        lines.append(say("preview-paused", language))
    if preview.last is not None:
        last = day(local_day(preview.last, plan.zone), language)
        counts = {"today": preview.today, "week": preview.this_week, "busiest": preview.busiest, "days": preview.days}
        lines.append(say("preview-when", language, last=last, **counts))
    if preview.to_ask_again:
        lines.append(say("preview-again", language, count=preview.to_ask_again))
    return lines


def _next(preview: Preview, language: str) -> list[str]:
    coming = [line for line in preview.lines if line.at is not None][:SHOWN]
    lines = [f"• {preview_line(line, preview, language)}" for line in coming]
    return [say("preview-next", language), *lines] if lines else []


def _why_not(preview: Preview, language: str) -> list[str]:
    zone = preview.survey.plan.zone
    reasons = [
        say("preview-count", language, count=number, reason=reason_line(reason, None, language, zone))
        for reason, number in preview.reasons.most_common()
    ]
    return [say("preview-why", language), *(f"• {line}" for line in reasons)] if reasons else []


def _source(key: str, language: str) -> str:
    if key == EVERYONE or listing_survey(key) is not None:
        return say("preview-everyone", language)
    return f"<!subteam^{key}>" if is_group(key) else f"<#{key}>"
