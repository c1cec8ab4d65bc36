"""A short spell of the weather that `make faults` has for hours, on each database; bots are processes of their own."""

import pytest

from bot.simulator import fault
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
    start = {"lease_s": 2.0, "faster": faster(50), "thinks_s": 2.0}
    with Town(Database(url), tmp_path, 15, http=bots, **start) as town:
        season = Season(town, Books(town))
        told = play(season, "medley", ALL_AT_ONCE, SHORT, people=16, patience_s=30, breaks_at=0.1)
        found = last_mornings(season, patience_s=30, mornings=1)
    assert {aim: misses for aim, misses in found.aims.items() if misses} == {}, told
    assert season.never == []
    assert town.crowd.wrong == []
