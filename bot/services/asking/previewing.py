"""Saying in advance what a survey is going to do: the same working out as for doing it, and nothing written."""

from collections.abc import Iterator

from sqlalchemy import Connection

from bot.core.asking.contact import FOLLOWS_FROM_AN_ASK, Reason
from bot.core.asking.placing import NotPlaced, Placed
from bot.core.asking.preview import Preview, PreviewLine
from bot.core.privacy.promise import shows_movement
from bot.core.survey.audience import all_sources
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.services.asking import outlook
from bot.services.asking.outlook import Outlook
from bot.services.context import Context
from storage.queries.asking import audiences
from storage.queries.asking.asked import InWave
from storage.queries.conversation import answers


def preview(ctx: Context, survey: Survey) -> Preview:
    """Work out a survey's current wave as it stands now."""

    def work(db: Connection) -> Preview:
        seen = outlook.look_ahead(db, ctx, survey)
        asked_again = answers.awaiting_reask(db, survey.id)
        read = {source.key for source in audiences.sources_of(db, ctx.team_id, all_sources(survey)) if source.synced_at}
        return Preview(
            survey=survey,
            now=ctx.now(),
            began=seen.wave.slot,
            ends=seen.wave.ends,
            lines=sorted(_lines(seen), key=_order),
            to_ask_again=asked_again if shows_movement(survey.plan.privacy, asked_again) else None,
            unread=tuple(key for key in all_sources(survey) if key not in read),
        )

    return ctx.read(work)


def _lines(seen: Outlook) -> Iterator[PreviewLine]:
    for person_id, so_far in seen.so_far.items():
        if person_id in seen.people:
            because = None if so_far.due_at else _why_done(so_far)
            yield PreviewLine(seen.people[person_id], at=so_far.due_at, because=because)
    for one in seen.ahead:
        person = seen.people[one.person_id]
        if isinstance(one, Placed):
            yield PreviewLine(person, at=one.at)
        else:
            yield _told(person, one)


def _told(person: Person, one: NotPlaced) -> PreviewLine:
    """Say why somebody is not asked. What follows from an ask reads the same for all, and tells no day.

    Only passives are asked again: that their wait ends later than the others' would give away how they answered.
    """
    if one.because in FOLLOWS_FROM_AN_ASK:
        return PreviewLine(person, because=Reason.COOLDOWN)
    return PreviewLine(person, because=one.because, until=one.until)


def _why_done(so_far: InWave) -> Reason:
    """Say why somebody gets no question of this wave any more: they had it, or it was closed before it left."""
    if so_far.unasked is None:
        return Reason.ASKED
    return Reason(so_far.unasked) if so_far.unasked in set(Reason) else Reason.WAVE_OVER


def _order(line: PreviewLine) -> tuple[bool, str, str, int]:
    at, because = line.at.isoformat() if line.at else "", line.because.value if line.because else ""
    return line.at is None, at, because, line.person.id
