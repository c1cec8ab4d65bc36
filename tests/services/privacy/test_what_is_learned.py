"""The tables of docs/privacy.md, which say who can learn what: a survey is lived through for every line of them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.survey.plan import Privacy
from bot.demo.clock import SettableClock
from tests.services.privacy.lives import COLLEAGUES, ONE_PERSON, Life, Reply, Story, Viewpoint

PAGE = Path(__file__).parents[3] / "docs" / "privacy.md"
ANA, BEN, CHLOE, DORA, EMIL, FRITZ, GERDA, SILENT, LEFT_OUT, OTHER = COLLEAGUES
ALIKE = "It does not do the job."
DAYS = (  # fewer than five on each: what is told comes with both of them. Whoever gave a 3 has a case
    (
        Reply(ANA, 3, ALIKE),
        Reply(BEN, 3, "It is slow as a snail."),
        Reply(CHLOE, 3, "Its people are so unfriendly."),
        Reply(GERDA, 7, "A search would be nice to have."),
    ),
    (
        Reply(DORA, 9, "It is rather fast on Mondays.", agrees=True),
        Reply(EMIL, 9, "It is good at what it does."),
        Reply(FRITZ, 3, ALIKE),
    ),
)
REPLIES = {reply.who: reply for day in DAYS for reply in day}
ASKED = (*REPLIES, SILENT, OTHER)
STORY = Story(ASKED, DAYS)


def _the_other(one: str, other: str, who: str) -> str:
    return {one: other, other: one}.get(who, who)


def with_places_changed(one: str, other: str) -> Story:
    """Each of two people does what the other did."""
    return STORY.told_of(lambda reply: replace(reply, who=_the_other(one, other, reply.who)))


def with_words_changed(one: str, other: str) -> Story:
    return STORY.told_of(lambda reply: replace(reply, words=REPLIES[_the_other(one, other, reply.who)].words))


def with_days_changed(one: str, other: str) -> Story:
    """Each of two people answers as they did, on the day of the other."""
    return STORY.told_of(lambda reply: REPLIES[_the_other(one, other, reply.who)])


OTHERWISE: Mapping[str, Story] = {
    "who was asked": replace(STORY, asked=(*REPLIES, LEFT_OUT, OTHER)),
    "who answered": with_places_changed(ANA, SILENT),
    "on which day a person answered": with_places_changed(ANA, FRITZ),
    "which number a person gave": with_places_changed(FRITZ, GERDA),
    "which words a person wrote": with_places_changed(BEN, CHLOE),
    'who said "yes, contact me"': STORY.told_of(lambda reply: replace(reply, agrees=reply.who == EMIL)),
    "which number belongs to which words": with_words_changed(FRITZ, GERDA),
    "on which day a number came in": with_days_changed(BEN, EMIL),
    "what five or more people said together": STORY.told_of(lambda reply: replace(reply, score=12 - reply.score)),
}
"""For every line what has to be different for somebody who can learn that."""

Cells = dict[str, dict[str, str]]  # by line and column


@pytest.mark.parametrize("privacy", Privacy)
def test_whoever_looks_learns_what_the_page_says_and_no_more(privacy, new_company, clock, tmp_path):
    early = clock() - timedelta(hours=3)

    def seen_in(story):
        return Life(new_company(SettableClock(early)), privacy, tmp_path).through(story).seen

    written, seen = table_of(privacy), seen_in(STORY)
    assert learned(seen, {what: seen_in(story) for what, story in OTHERWISE.items()}) == written


def learned(seen, otherwise) -> Cells:
    return {
        what: {one.value: _cell({where for _, where, _ in set(seen[one]) ^ set(other[one])}) for one in Viewpoint}
        for what, other in otherwise.items()
    }


def _cell(differs) -> str:
    if differs == {ONE_PERSON}:
        return "with `--person`"
    return "yes" if differs else "no"


def table_of(privacy: Privacy) -> Cells:
    """Read the page's table for a promise."""
    section = PAGE.read_text(encoding="utf-8").partition(f"### In a survey that is {privacy}\n")[2].partition("\n#")[0]
    lines = [[cell.strip() for cell in row.split("|")] for row in re.findall(r"^\|(.+)\|$", section, re.MULTILINE)]
    (_, *columns), _, *rows = lines
    return {what: dict(zip(columns, cells, strict=True)) for what, *cells in rows}
