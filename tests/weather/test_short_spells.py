"""A short spell of the weather that `make faults` has for hours, on each database; bots are processes of their own."""

import time
from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.core.survey.plan import Privacy
from bot.simulator import fault
from storage.schema import responses
from tests.weather import spells
from tests.weather.books import Books
from tests.weather.databases import Database
from tests.weather.faster import faster
from tests.weather.spells import Weather
from tests.weather.town import Town
from tests.weather.year import Season, last_mornings, play

SHORT = Weather(seconds=0.6, patience_s=0.5)
ALL_AT_ONCE = spells.medley(
    spells.killed_after_a_call_was_taken,
    spells.power_cuts,
    spells.killed_before_a_call_is_taken,
    spells.killed_after_an_ack,
    spells.frozen_after_a_call_was_taken,
    spells.outage(fault.server_error()),
)


@pytest.mark.parametrize(("kind", "bots"), [("sqlite", 1), ("postgres", 2)])
def test_nothing_is_lost_and_nothing_comes_twice_in_a_short_spell_of_weather(request, tmp_path, kind, bots):
    url = f"sqlite:///{tmp_path / 'nps.db'}" if kind == "sqlite" else request.getfixturevalue("new_postgres")()
    start = {"lease_s": 2.0, "faster": faster(50), "thinks_s": 1.0}
    with Town(Database(url), tmp_path, 15, http=bots, **start) as town:
        season = Season(town, Books(town))
        told = play(season, "medley", ALL_AT_ONCE, SHORT, people=16, patience_s=30, breaks_at=0.1)
        found = last_mornings(season, patience_s=30, mornings=1)
        assert {aim: misses for aim, misses in found.aims.items() if misses} == {}, told
        assert season.never == []
        assert town.crowd.wrong == []
        spoil(town)
        assert [aim for aim, misses in season.books.check(summaries=True).aims.items() if not misses] == []


def test_whoever_was_reminded_was_asked(tmp_path):
    """The reminder stands in the question's place, which is taken away."""
    with Town(
        Database(f"sqlite:///{tmp_path / 'nps.db'}"), tmp_path, 15, http=1, lease_s=2.0, faster=faster(50)
    ) as town:
        books, [silent] = Books(town), town.new_survey(1, Privacy.NAMED, joining=False)
        silent.wish = replace(silent.wish, silent=True)
        town.crowd.join([silent])
        question = silent.person.sees("How likely is it", timeout=30)
        assert town.catches_up([silent], 30) is not None  # the bot knows that it was sent, and when
        books.note()
        town.next_day()
        town.next_day()
        silent.person.sees("A short reminder", timeout=60)
        until = time.monotonic() + 60
        while question.ts in [message.ts for message in silent.person.messages()] and time.monotonic() < until:
            time.sleep(0.05)
        assert question.ts not in [message.ts for message in silent.person.messages()]
        assert {aim: misses for aim, misses in books.check(summaries=False).aims.items() if misses} == {}


def spoil(town):
    """Do what each aim forbids, so that it is seen that somebody looks."""
    workspace, answered = town.simulator.workspace, [actor for actor in town.crowd.actors if actor.acked("comment")]
    doubled, robbed = answered[:2]
    question, reply, *_ = [message for message in doubled.person.messages() if message.metadata]
    excuses = town.bots.kills + town.bots.freezes + town.simulator.faults.happened.total()
    for message in (question, *[reply] * (1 + excuses)):
        workspace.post(replace(message, ts=workspace.new_ts()))
    for message in [*robbed.person.messages(), *town.dana.messages("nps"), *town.dana.messages()]:
        workspace.remove(message)
    with town.engine.begin() as db:
        db.execute(update(responses).values(score=10 - responses.c.score))
