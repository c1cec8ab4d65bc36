"""What goes under a summary: the comments that it had no room for, whole, in as many posts as it takes."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.numbers.comments import pieces
from bot.core.numbers.edition import ThreadPart
from bot.core.survey.survey import Survey
from bot.slack.blocks.screen import (
    MOST_CHARACTERS,
    MOST_SECTIONS,
    QUOTE_LENGTH,
    SECTION_LENGTH,
    Screen,
    one_line,
    quote,
    screen,
    section,
)
from bot.wording import say


def thread_screen(survey: Survey, part: ThreadPart, texts: Sequence[tuple[str, str]]) -> Screen | None:
    """As many of these (mark, text) as one post holds; what is left comes with the next. None without any."""
    if not texts:
        return None
    told: list[str] = []
    behind = part.behind
    for mark, text in texts:
        more = _sections_of(text)
        if told and (len(told) + len(more) > MOST_SECTIONS or sum(map(len, told + more)) > MOST_CHARACTERS):
            break
        told += more
        behind = mark
    title = [] if part.behind else [section("*" + say("comments-thread", survey.language) + "*")]
    return replace(screen([*title, *map(section, told)]), thread=replace(part, behind=behind))


def _sections_of(text: str) -> list[str]:
    """Quote a whole comment in sections: escaping makes five characters of one, so its pieces are short."""
    sections: list[str] = []
    for piece in map(quote, pieces(one_line(text), QUOTE_LENGTH)):
        if sum(map(len, sections)) + len(piece) > MOST_CHARACTERS:
            break
        if sections and len(sections[-1]) + len(piece) < SECTION_LENGTH:
            sections[-1] += f"\n{piece}"
        else:
            sections.append(piece)
    return sections
