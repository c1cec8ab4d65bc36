"""The two nights in which clocks change: a summary that is due in the hour that comes twice, or not at all.

The bots are started anew at every quarter of the hour, and each looks what is due.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.survey.plan import Privacy
from tests.weather.crowd import Actor
from tests.weather.town import Town

BERLIN = ZoneInfo("Europe/Berlin")
SATURDAYS: Mapping[str, datetime] = {
    "an hour comes twice": datetime(2026, 10, 24, 9, 5, tzinfo=BERLIN),
    "an hour is left out": datetime(2027, 3, 27, 9, 5, tzinfo=BERLIN),
}
TWO_DAYS = timedelta(days=2)  # to the day before Good Friday, on which nobody is asked in Berlin
IN_THAT_HOUR = 2
QUARTER = timedelta(minutes=15)
PATIENCE_S = 30.0


def nights(new_town: Callable[[str], Town]) -> Iterator[str]:
    """Live through both, and tell a line each."""
    for n, (name, saturday) in enumerate(SATURDAYS.items()):
        with new_town(f"night{n}") as town:
            yield _night(town, name, saturday)


def _night(town: Town, name: str, saturday: datetime) -> str:
    town.set_clock((saturday - TWO_DAYS).astimezone(UTC))
    plan = {"zone": BERLIN, "hour": IN_THAT_HOUR}
    actors = town.new_survey(4, Privacy.NAMED, zone_of_people=BERLIN.key, joining=False, **plan)
    early, late = actors[:2], actors[2:]
    _answer(town, early)
    town.set_clock(saturday.astimezone(UTC))
    _answer(town, late)
    evening = saturday.replace(hour=23, minute=30)
    for quarter in range(1, 27):
        town.set_clock(evening.astimezone(UTC) + quarter * QUARTER)
        town.wait_for_summaries()
        town.rest(PATIENCE_S)
    told = [sum(_word(actor) in message.text for message in town.dana.messages("nps")) for actor in actors]
    posts = sum("new answer" in message.text for message in town.dana.messages("nps"))
    good = told == [1] * len(actors) and posts == 2
    return f"  {'met   ' if good else 'MISSED'}  {name}: {posts} summaries, each answer told {told} times"


def _answer(town: Town, actors: list[Actor]) -> None:
    town.wait_until_up()
    town.wait_for_share(actors, 1.0, PATIENCE_S)
    for actor in actors:
        actor.person.clicks("9")
        actor.person.says(_word(actor))
    town.rest(PATIENCE_S)


def _word(actor: Actor) -> str:
    return f"{actor.person.name} likes the search"
