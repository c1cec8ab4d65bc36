"""What a survey is going to ask, for whoever owns it."""

from bot.core.asking.contact import Reason
from bot.core.asking.preview import Preview, PreviewLine
from bot.core.clock.timing import local_day
from bot.core.survey.audience import EVERYONE, is_group, listing_survey
from bot.slack.blocks.screen import Screen, escape, plain
from bot.slack.blocks.survey.reasons import reason_line
from bot.wording import day, moment, say

SHOWN = 10  # people; a message that lists thousands is read by nobody


def preview_screen(preview: Preview, language: str) -> Screen:
    """The wave in a few lines: how many when, who is next, how many are not asked and why."""
    parts = _totals(preview, language), _next(preview, language), _why_not(preview, language)
    return plain(*("\n".join(lines) for lines in parts if lines))


def preview_lines(preview: Preview, language: str) -> list[str]:
    """Everybody, one line each, for the command line."""
    return [preview_line(line, preview, language) for line in preview.lines]


def preview_line(line: PreviewLine, preview: Preview, language: str) -> str:
    """One person: when, on the survey's clock, or why not."""
    who, zone = escape(line.person.name or line.person.slack_user_id or ""), preview.survey.plan.zone
    if line.at is not None:
        return f"{moment(line.at, zone, language)}: {who}"
    return f"- {who}: {reason_line(line.because or Reason.ASKED, line.until, language, zone)}"


def _totals(preview: Preview, language: str) -> list[str]:
    plan = preview.survey.plan
    began, ahead = day(preview.began, language), len(preview.moments)
    lines = [say("preview-head", language, survey=escape(plan.name), day=began, ahead=ahead)]
    if preview.unread:
        named = ", ".join(_source(key, language) for key in preview.unread)
        lines.append(say("preview-unread", language, sources=named))
    if plan.paused:
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
    reasons = [
        say(
            "preview-count",
            language,
            count=number,
            reason=reason_line(reason, None, language, preview.survey.plan.zone),
        )
        for reason, number in preview.reasons.most_common()
    ]
    more = say("preview-more", language, survey=escape(preview.survey.plan.name))
    return [say("preview-why", language), *(f"• {line}" for line in reasons), more] if reasons else [more]


def _source(key: str, language: str) -> str:
    if key == EVERYONE or listing_survey(key) is not None:
        return say("preview-everyone", language)
    return f"<!subteam^{key}>" if is_group(key) else f"<#{key}>"
