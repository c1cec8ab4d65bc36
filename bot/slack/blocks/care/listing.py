"""The open cases of a survey: as `/nps cases`, and as every working morning's post."""

from collections.abc import Iterator, Sequence

from bot.core.care.case import CaseView
from bot.core.care.clocks import Clock
from bot.core.survey.survey import Survey
from bot.slack.blocks.care.post import case_buttons, clock_line, opened_on, title_of
from bot.slack.blocks.screen import Block, Screen, escape, plain, quote, screen, section
from bot.wording import say

MOST_LISTED = 12
"""Each takes two blocks where it has buttons; a message holds 50."""


def morning_screen(survey: Survey, views: Sequence[CaseView]) -> Screen:
    """The open cases of a survey, for its team."""
    title = say("cases-title", survey.language, survey=escape(survey.plan.name), n=len(views))
    return _screen(title, views, survey.language, with_buttons=False)


def cases_screen(views: Sequence[CaseView], language: str) -> Screen:
    """The open cases that whoever asked may look after, with what they can do at once."""
    if not views:
        return plain(say("cases-none", language))
    return _screen(say("cases-yours", language, n=len(views)), views, language, with_buttons=True)


def _screen(titled: str, views: Sequence[CaseView], language: str, *, with_buttons: bool) -> Screen:
    title = section(f"*{titled}*")
    listed = [block for view in views[:MOST_LISTED] for block in _listed(view, with_buttons=with_buttons)]
    more = [section(say("cases-more", language, n=len(views) - MOST_LISTED))] if len(views) > MOST_LISTED else []
    return screen([title, *listed, *more])


def _listed(view: CaseView, *, with_buttons: bool) -> Iterator[Block]:
    yield section("\n".join(_lines(view)))
    if with_buttons:
        (row,) = case_buttons(view)
        yield row | {"block_id": f"case:{view.case.id}"}


def _lines(view: CaseView) -> Iterator[str]:
    yield f"*{title_of(view)}* ({opened_on(view)})"
    readings = ((Clock.REPLY, view.reply), (Clock.CLOSE, view.close))
    yield " ".join(
        clock_line(view, clock, one) for clock, one in readings if one is not None and one.due_at is not None
    )
    if view.words:
        yield quote(view.words[0])
