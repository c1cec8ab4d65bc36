"""What goes under a summary: the comments that it had no room for, whole, in as many posts as it takes."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.reports.summary.edition import ThreadPart
from bot.core.survey.survey import Survey
from bot.slack.blocks.screen import MOST_CHARACTERS, MOST_SECTIONS, Screen, quoted_whole, screen, section
from bot.wording import say


def thread_screen(survey: Survey, part: ThreadPart, texts: Sequence[tuple[str, str]]) -> Screen | None:
    """As many of these (mark, text) as one post holds; what is left comes with the next. None without any."""
    if not texts:
        return None
    told: list[str] = []
    behind = part.behind
    for mark, text in texts:
        more = quoted_whole(text)
        if told and (len(told) + len(more) > MOST_SECTIONS or sum(map(len, told + more)) > MOST_CHARACTERS):
            break
        told += more
        behind = mark
    title = [] if part.behind else [section("*" + say("comments-thread", survey.language) + "*")]
    return replace(screen([*title, *map(section, told)]), thread=replace(part, behind=behind))
