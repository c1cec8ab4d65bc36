"""To whom a case is given."""

from collections.abc import Iterator

from sqlalchemy import Connection

from bot.core.care.owners import OWNER_PROPERTY, Desk, next_owner
from bot.core.survey.audience import is_group
from bot.core.survey.person import PERSON_ID, Person, PersonKind
from bot.core.survey.survey import Survey
from storage.queries.care import cases


def desk_of(db: Connection, survey: Survey, person: Person | None, *, named: bool, holder: str | None = None) -> Desk:
    """Say who may be given a case about somebody, as far as Slack told who is still there.

    named: the team knows whose case it is, and so it may go to their own owner, and never to themself. Where it does
    not know, whoever was passed over would be known by that. holder: who has it now, and may be gone as well.
    """
    known = person if named else None
    own = _own(known)
    listed = list(dict.fromkeys(_listed(db, survey)))
    kinds = cases.members_listed(db, survey.team_id, filter(None, (own, holder, *listed, *survey.plan.owners)))
    gone = {who for who, kind in kinds.items() if kind != PersonKind.MEMBER}
    never = gone | ({known.slack_user_id} if known and known.slack_user_id else set())
    fallback = next((one for one in survey.plan.owners if one not in never), None)
    last = cases.last_offered(db, survey.id) if listed else None
    return Desk(own=own, listed=listed, last=last, fallback=fallback, never=never)


def first_owner(db: Connection, survey: Survey, person: Person, *, named: bool) -> str | None:
    """Choose to whom a case is given when it is opened.

    Where that is an owner of the survey anyway, nothing is looked up while somebody waits for their click: whether they
    are still there the next tick sees, and passes the case on.
    """
    if survey.plan.case_owners or (named and _own(person) is not None):
        return next_owner(desk_of(db, survey, person, named=named))
    return next((one for one in survey.plan.owners if not named or one != person.slack_user_id), None)


def _own(person: Person | None) -> str | None:
    said = person.properties.get(OWNER_PROPERTY, "").strip() if person else ""
    return said if PERSON_ID.fullmatch(said) else None


def _listed(db: Connection, survey: Survey) -> Iterator[str]:
    for one in survey.plan.case_owners:
        if is_group(one):
            yield from cases.members_of(db, survey.team_id, one)
        else:
            yield one
