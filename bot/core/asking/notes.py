"""When people are told of something that is no question: in their own hours, at the pace of questions, and apart.

Asked first, told later: a note waits for a question that is open or about to come, and never the other way round.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.core.actions.notices import APART
from bot.core.asking.contact import Allowed, AskedIn, Hold, Reason, Wait
from bot.core.asking.placing import Room
from bot.core.clock.timing import Calendar, in_utc


def may_tell(asked: Iterable[AskedIn], planned: datetime | None, now: datetime) -> Allowed | Wait | Hold:
    """Say whether a note may reach somebody now, as far as questions are concerned.

    asked: what they were asked so far, by survey. planned: when the next question is due. A day lies between a note and
    a question. Raises ValueError for a naive time.
    """
    so_far, instant = list(asked), in_utc(now)
    if any(one.open or one.open_reasks for one in so_far):
        return Hold(Reason.OPEN_ASK)
    moments = (at for one in so_far for at in (one.last, one.last_reask) if at is not None)
    until = max([instant, *(in_utc(at) + APART for at in moments)])
    if planned is not None and in_utc(planned) < until + APART:
        until = max(until, in_utc(planned) + APART)
    return Wait(until, Reason.DAILY_CAP) if until > instant else Allowed()


def note_moments(turns: Iterable[tuple[int, Calendar]], start: datetime, room: Room) -> Iterator[tuple[int, datetime]]:
    """Give everybody a moment of theirs at which the day and the minute have room, in the order of their turns.

    room: filled on the way.
    """
    for person_id, calendar in turns:
        at = calendar.at_or_after(start)
        while (later := _with_room(at, calendar, room)) != at:
            at = later
        room.take(at, None)
        yield person_id, at


def _with_room(at: datetime, calendar: Calendar, room: Room) -> datetime:
    return calendar.at_or_after(room.next_free(room.survey_full_until(at) or at))
