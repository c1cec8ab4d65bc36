"""Reading people from Slack: the sources of audiences, page by page, and what changes in between."""

from collections.abc import Collection, Iterable, Iterator
from datetime import timedelta
from functools import partial
from typing import NamedTuple, Protocol

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH
from bot.core.survey.audience import (
    EVERYONE,
    READ_AGAIN,
    TRY_AGAIN,
    all_sources,
    listed_people,
    listing_survey,
    sources_to_read,
)
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.survey import Survey
from bot.services.context import Context, StoppedError
from storage.queries.asking import audiences
from storage.queries.asking.audiences import Source
from storage.queries.care import cases
from storage.queries.survey import people, surveys
from storage.statements import in_chunks

PAGE_LEASE = timedelta(minutes=3)  # for the next page; each that was read renews it
ONE_BY_ONE = 200  # for more people than this, listing the whole workspace takes fewer calls


class SourceNotThereError(RuntimeError):
    """A channel or group that a survey names can't be seen by the bot; the message is Slack's code."""


class Lookup(Protocol):
    """What is read from Slack. Raises SourceNotThereError."""

    def members(self, key: str) -> list[str]:
        """List the Slack ids in a channel or user group."""
        ...

    def profiles(self, slack_user_ids: Collection[str]) -> Iterator[Profile]:
        """Look people up one by one."""
        ...

    def everybody(self) -> Iterator[list[Profile]]:
        """List the whole workspace, a page at a time."""
        ...


class Synced(NamedTuple):
    """What a look around found: the sources that were read, each with how many people, and those that are not there."""

    read: list[tuple[str, int]]
    missing: list[tuple[Survey, str]]


def sync(ctx: Context, lookup: Lookup) -> Synced:
    """Read every source that is due.

    Whatever else goes wrong is raised, after the source was put off and the others were read. Raises StoppedError.
    """
    found = Synced([], [])
    errors: list[Exception] = []
    tried: set[int] = set()
    while (source := _claim(ctx)) is not None and source.id not in tried:
        tried.add(source.id)
        try:
            found.read.append((source.key, _sync_one(ctx, lookup, source)))
        except StoppedError:
            _put_down(ctx, source)
            raise
        except SourceNotThereError as error:
            _put_off(ctx, source, str(error))
            found.missing.extend(
                (survey, source.key) for survey in _surveys(ctx) if source.key in sources_to_read(survey)
            )
        except Exception as error:  # noqa: BLE001 (raised below: one source that fails must not keep the others waiting)
            _put_off(ctx, source, "failed")
            errors.append(error)
    if errors:
        raise errors[0]
    return found


def ensure_sources(ctx: Context) -> None:
    """Remember every source that a survey names: a database of an older version knows none."""
    ctx.write(lambda db: audiences.add_sources(db, ctx.team_id, _used(db, ctx), ctx.now()))


def take_over(ctx: Context) -> None:
    """Go on with what a process was reading that died: only where no other can be running on this database."""
    ctx.write(lambda db: audiences.take_over(db, ctx.team_id, ctx.now(), PAGE_LEASE))


def _claim(ctx: Context) -> Source | None:
    def is_due(db: Connection) -> bool:
        return audiences.any_due(db, ctx.team_id, ctx.now()) or audiences.any_unknown(db, ctx.team_id, _used(db, ctx))

    def work(db: Connection) -> Source | None:
        used = _used(db, ctx)
        audiences.drop_unused(db, ctx.team_id, used)
        # A survey that comes right now may just have lost its own: nobody was planned from what is not known.
        audiences.add_sources(db, ctx.team_id, used, ctx.now())
        return audiences.claim_due_source(db, ctx.team_id, ctx.now(), PAGE_LEASE)

    # Most of the time nothing is due, and no write lock is taken to see that.
    return ctx.write(work) if ctx.read(is_due) else None


def _used(db: Connection, ctx: Context) -> list[str]:
    return sorted({key for survey in surveys.surveys_of(db, ctx.team_id) for key in sources_to_read(survey)})


def _surveys(ctx: Context) -> list[Survey]:
    return ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id))


def _sync_one(ctx: Context, lookup: Lookup, source: Source) -> int:
    ids = _read_everybody(ctx, lookup, source) if source.key == EVERYONE else _read_some(ctx, lookup, source)

    def keep(db: Connection) -> None:
        known = people.ids_in_slack(db, ctx.team_id, ids)
        changed = audiences.keep_members(db, ctx.team_id, source.id, set(known.values()))
        audiences.was_read(db, source.id, ctx.now(), ctx.now() + READ_AGAIN)
        if changed or source.synced_at is None:
            for survey in surveys.surveys_of(db, ctx.team_id):
                if source.key in all_sources(survey):
                    surveys.plan_soon(db, survey.id, ctx.now())

    ctx.write(keep)
    return len(ids)


def _read_everybody(ctx: Context, lookup: Lookup, source: Source) -> set[str]:
    ids: set[str] = set()
    for page in lookup.everybody():
        # Whoever was gone before we came is nobody's business.
        known = _known_ids(ctx, [one.slack_user_id for one in page])
        wanted = [one for one in page if one.kind is not PersonKind.GONE or one.slack_user_id in known]
        _keep(ctx, source, wanted)
        ids.update(one.slack_user_id for one in wanted)
    return ids


def _read_some(ctx: Context, lookup: Lookup, source: Source) -> set[str]:
    ids = set(_source_members(ctx, lookup, source.key))
    recently = source.synced_at is not None and ctx.now() - source.synced_at < READ_AGAIN
    left = ids - _met(ctx, ids) if recently else set(ids)
    if len(left) > ONE_BY_ONE:
        for page in lookup.everybody():
            _keep(ctx, source, [one for one in page if one.slack_user_id in left])
            left.difference_update(one.slack_user_id for one in page)
    _keep(ctx, source, lookup.profiles(sorted(left)))
    return ids


def _keep(ctx: Context, source: Source, profiles: Iterable[Profile]) -> None:
    """Remember what was read of a source, and hold it for what comes next."""
    for some in in_chunks(profiles, BATCH):
        keep_profiles(ctx, some, newcomers=source.synced_at is not None)
        ctx.transact(lambda db: audiences.renew(db, source.id, ctx.now() + PAGE_LEASE))


def _source_members(ctx: Context, lookup: Lookup, key: str) -> Collection[str]:
    survey_id = listing_survey(key)
    if survey_id is None:
        return lookup.members(key)
    survey = ctx.read(lambda db: surveys.survey_by_id(db, survey_id))
    return listed_people(key, survey) if survey else ()


def _known_ids(ctx: Context, slack_user_ids: Collection[str]) -> dict[str, int]:
    return ctx.read(lambda db: people.ids_in_slack(db, ctx.team_id, slack_user_ids))


def _met(ctx: Context, slack_user_ids: Collection[str]) -> set[str]:
    return ctx.read(lambda db: people.met_in_slack(db, ctx.team_id, slack_user_ids))


def _put_down(ctx: Context, source: Source) -> None:
    """Leave a source to whoever reads next."""
    ctx.transact(lambda db: audiences.renew(db, source.id, ctx.now()))


def _put_off(ctx: Context, source: Source, problem: str) -> None:
    ctx.write(lambda db: audiences.could_not_be_read(db, source, problem, ctx.now() + TRY_AGAIN))


def keep_profiles(ctx: Context, profiles: Iterable[Profile], *, newcomers: bool) -> None:
    """Remember what Slack tells about people. newcomers: whoever is new came after the first look around."""
    for some in in_chunks(profiles, BATCH):
        ctx.write(partial(_save, ctx=ctx, profiles=some, newcomers=newcomers))


def _save(db: Connection, ctx: Context, profiles: list[Profile], *, newcomers: bool) -> None:
    left = people.save_profiles(db, ctx.team_id, profiles, ctx.now(), newcomers=newcomers)
    if left:
        cases.look_again_at_those_of(db, ctx.team_id, left, ctx.now())


def refresh_profile(ctx: Context, profile: Profile) -> None:
    """Remember that somebody we know changed; people we never met stay unknown."""
    # Slack tells of every change of everybody: most of it concerns nobody we know, and takes no write lock.
    if ctx.read(lambda db: people.person_in_slack(db, ctx.team_id, profile.slack_user_id)) is not None:
        ctx.write(partial(_save, ctx=ctx, profiles=[profile], newcomers=True))


def source_changed(ctx: Context, key: str) -> None:
    """Read a channel or group again soon: somebody joined it, say. What no survey names concerns nobody."""
    if ctx.read(lambda db: audiences.sources_of(db, ctx.team_id, [key])):
        ctx.write(lambda db: audiences.read_again(db, ctx.team_id, key, ctx.now()))


def left_source(ctx: Context, key: str, slack_user_id: str) -> None:
    """Take somebody who left a channel out of it at once, and have it read again soon."""
    if not ctx.read(lambda db: audiences.sources_of(db, ctx.team_id, [key])):
        return

    def work(db: Connection) -> None:
        audiences.remove_member(db, ctx.team_id, key, slack_user_id)
        audiences.read_again(db, ctx.team_id, key, ctx.now())

    ctx.write(work)
