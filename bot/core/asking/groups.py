"""How many are asked together in an anonymous survey: whoever was asked alone gave the only answer that came.

Its wave is parted into daily groups of at least SMALL_GROUP people, each asked on one working day. Fewer people than
two groups are asked at once, and who joins later waits until enough have the question open together.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from bot.core.asking.contact import Reason
from bot.core.asking.placing import NotPlaced, Placed
from bot.core.clock.timing import local_day
from bot.core.privacy.promise import SMALL_GROUP, keeps_person
from bot.core.survey.plan import SurveyPlan

LEAST_CAP = 2 * SMALL_GROUP - 1
"""Any number of people can be parted into groups of SMALL_GROUP up to this many."""


def daily_groups(people: int, days: float, daily_cap: int | None) -> int:
    """Say in how many daily groups so many people are asked: over so many days or fewer; each group fits under the cap.

    daily_cap: none, or LEAST_CAP and more.
    """
    needed = ceil(people / daily_cap) if daily_cap else 1
    return max(min(people // SMALL_GROUP, max(int(days), needed)), 1)


def group_of_each(turns: Mapping[int, float], groups: int) -> dict[int, int]:
    """Part people into so many groups by their turns in the wave, as even as can be; give everybody's, from 0."""
    ordered = sorted(turns, key=lambda person_id: (turns[person_id], person_id))
    return {person_id: rank * groups // len(ordered) for rank, person_id in enumerate(ordered)}


def not_alone(
    placed: Iterable[Placed | NotPlaced], open_by_then: int, zone: ZoneInfo, ends: datetime | None
) -> Iterator[Placed | NotPlaced]:
    """Ask of those who come later whoever can be asked first, together on one day of the zone, if they are enough.

    open_by_then: who has the question anyway. The others, and all where they are too few, are looked at anew tomorrow.
    """
    found = list(placed)
    days = {one.person_id: local_day(one.at, zone) for one in found if isinstance(one, Placed)}
    first = min(days.values(), default=None)
    enough = open_by_then + sum(day == first for day in days.values()) >= SMALL_GROUP
    for one in found:
        waits = isinstance(one, Placed) and not (enough and days[one.person_id] == first)
        yield NotPlaced(one.person_id, Reason.TOO_FEW, ends) if waits else one


def cap_of(plan: SurveyPlan) -> int | None:
    """Give the most questions a day that a plan may keep to: in an anonymous survey enough for a group."""
    if plan.daily_cap is None or keeps_person(plan.privacy):
        return plan.daily_cap
    return max(plan.daily_cap, LEAST_CAP)


def most_days(plan: SurveyPlan) -> int | None:
    """Give the most days over which a plan's people can be spread; none where Slack has to say who they are."""
    chosen = plan.audience
    if chosen.everyone or chosen.channels or chosen.groups:
        return None
    return max(len(chosen.people) * plan.sample_percent // 100 // SMALL_GROUP, 1)
