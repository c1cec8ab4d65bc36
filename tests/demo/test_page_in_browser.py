"""The demo's page in a real browser: what a visitor does in the first two minutes."""

from datetime import datetime

import pytest

from bot.demo.cast import BANNER, BERLIN, CHANNEL, set_the_scene
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from tests.simulator.browser import IN_BROWSER, SIZES, open_browser

pytestmark = IN_BROWSER


@pytest.fixture(params=SIZES)
def visitor(request, sqlite_engine, tmp_path):
    clock = SettableClock(datetime(2026, 11, 24, 9, 30, tzinfo=BERLIN))
    with Stage(sqlite_engine, clock, banner=BANNER) as stage:
        set_the_scene(stage)
        with open_browser(request.param, tmp_path, stage.simulator.page_url) as visitor:
            yield visitor


def test_the_first_two_minutes(visitor, request):
    size = request.node.callspec.id
    visitor.waits_for("Made-up people and answers")
    visitor.becomes("Ben")
    visitor.waits_for("How likely is it that you would recommend Acme Board")
    visitor.takes_a_picture(f"{size}-1-question")
    visitor.clicks("8")
    visitor.waits_for("You answered 8.")
    visitor.types("A search that <b>finds</b> things")
    visitor.clicks("That is all")
    visitor.waits_for("What is missing in Acme Board")
    visitor.types("Dark mode")
    visitor.waits_for("reads every answer")
    visitor.takes_a_picture(f"{size}-2-answered")

    visitor.becomes("Dana")
    visitor.goes_to(CHANNEL)
    visitor.skips("a day")
    visitor.waits_for("Acme Board: summary of 25 November 2026")
    visitor.waits_for("A search that <b>finds</b> things")
    visitor.looks_at("article:last-of-type h2")
    visitor.takes_a_picture(f"{size}-3-summary")
    visitor.looks_at("figure.chart")
    visitor.takes_a_picture(f"{size}-3-summary-line")
    visitor.clicks("How was this computed?")
    visitor.waits_for("The range says where the score of everybody would likely lie")
    visitor.takes_a_picture(f"{size}-3-summary-how")
    visitor.clicks("Close")
    visitor.types("/nps report 30d")
    visitor.waits_for("Acme Board: report")
    visitor.takes_a_picture(f"{size}-3-report")
    visitor.types("/nps report by team")
    visitor.waits_for("By team")
    visitor.takes_a_picture(f"{size}-3-report-by-team")
    visitor.types("/nps working")
    visitor.waits_for("what counts and what does not")
    visitor.takes_a_picture(f"{size}-3-working")

    if size == "phone":
        return  # two months later a phone shows nothing that it has not shown
    visitor.becomes("Ben")
    visitor.goes_to("NPS Bot")
    for label in ["a week"] * 8 + ["a day"] * 5:  # two days later it would be a reminder
        visitor.skips(label)
    visitor.waits_for("is back with the same question about Acme Board")
    visitor.takes_a_picture(f"{size}-4-asked-again")
