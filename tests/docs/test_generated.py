"""What README and docs take from the code and from the demo is what these say now; `make docs` writes it anew."""

import re

import pytest

from bot.demo.clock import SettableClock
from bot.demo.past import SEED
from bot.demo.run import SCRIPT_STARTS
from bot.demo.stage import Stage
from tests.docs.generated import PAGES, SECTION, parts_of, renewed, sections
from tests.docs.pictures import HOMES, PICTURES, tell, text_of, told_of
from tests.simulator.browser import NEEDS_BROWSER

# In the transcript alone: who says it, marks of emphasis and buttons, and the points of the line.
MARKS = re.compile(r"^(\(now reads\) )?(NPS Bot|Ben): |^\* Ben clicks.*|^ *> |^ *\(line chart:.*|[*\[\]]", re.MULTILINE)
of_messages = pytest.mark.parametrize("name", [picture.name for picture in PICTURES])
each_picture = pytest.mark.parametrize("name", [picture.name for picture in (*PICTURES, *HOMES)])


@pytest.fixture(scope="module")
def demo(new_file):
    """The transcript of the demo, played once, and the pictures that a browser took meanwhile."""
    with Stage(new_file(), SettableClock(SCRIPT_STARTS), seed=SEED, over_http=True) as stage:
        return tell(stage)


def test_every_generated_part_is_up_to_date(demo):
    """Settings, survey keys, the state diagram and the demo's transcript."""
    transcript, _ = demo
    fresh = sections(transcript)
    texts = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
    assert {match["name"] for text in texts.values() for match in SECTION.finditer(text)} == set(fresh)
    for name, text in texts.items():
        assert renewed(text, fresh) == text, name


@of_messages
def test_a_picture_shows_what_the_demo_says_now(demo, name):
    transcript, _ = demo
    shown = " ".join(text_of(name).read_text(encoding="utf-8").split())
    for line in MARKS.sub("", told_of(parts_of(transcript))[name]).splitlines():
        assert " ".join(line.split()) in shown


@each_picture
@pytest.mark.browser
@NEEDS_BROWSER
def test_a_picture_shows_what_the_page_shows_now(demo, name):
    _, taken = demo
    assert taken[name].text == text_of(name).read_text(encoding="utf-8"), "take the pictures again: make docs"
