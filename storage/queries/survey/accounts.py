"""Which account people belong to: by a property of theirs, or by the shared channel that they are in."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, and_, func, select
from sqlalchemy.sql.selectable import FromClause, Subquery

from bot.core.conversation.answer import BuiltIn
from bot.core.survey.survey import Survey
from storage.schema import memberships, people, sources
from storage.statements import in_chunks


def accounts_of(db: Connection, survey: Survey, person_ids: Collection[int]) -> dict[int, str]:
    """Map people to their accounts; who has none is left out."""
    account, joined = account_of_people(survey)
    query = select(people.c.id, account).select_from(joined)
    return {
        person_id: name
        for ids in in_chunks(person_ids)
        for person_id, name in db.execute(query.where(people.c.id.in_(ids)))
        if name
    }


def account_of_people(survey: Survey) -> tuple[ColumnElement[str], FromClause]:
    """Give the account of people as a column, and people joined with what it takes to know it."""
    if survey.plan.account == BuiltIn.CHANNEL:
        channel = _first_channels(survey)
        return channel.c.channel, people.outerjoin(channel, channel.c.person_id == people.c.id)
    return people.c.properties[survey.plan.account or ""].as_string(), people


def _first_channels(survey: Survey) -> Subquery:
    """Select people with the first of the survey's channels that they are in, which is their account."""
    chosen = and_(sources.c.team_id == survey.team_id, sources.c.key.in_(survey.plan.audience.channels))
    return (
        select(memberships.c.person_id, func.min(sources.c.key).label("channel"))
        .join(sources, memberships.c.source_id == sources.c.id)
        .where(chosen)
        .group_by(memberships.c.person_id)
        .subquery()
    )
