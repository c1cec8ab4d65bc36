"""What people answer opens a case, joins the one that is open, or takes it back: in the transaction that keeps it."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection

from bot.core.care.case import Case, Shows
from bot.core.care.log import Entry, What
from bot.core.care.notes import CaseNote, News
from bot.core.care.rules import CONTACT, asks_before, asks_for_themes, why_opened, why_opened_by_words
from bot.core.conversation.ask import Ask
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_case
from bot.core.privacy.promise import ContactPath, contact_path, is_guarded, keeps_person
from bot.core.survey.measure import Kind
from bot.core.survey.person import Person
from bot.core.survey.roles import owner_besides
from bot.core.survey.survey import Survey
from bot.services.care import reading
from bot.services.care.owners import first_owner
from bot.services.care.withdrawing import no_longer_agreed, withdraw
from bot.services.context import Context
from storage.queries.care import answered, cases
from storage.queries.care.answered import Spoken
from storage.queries.conversation import asks


def follow(db: Connection, ctx: Context, before: Ask, after: Ask) -> list[Message]:
    """Let cases follow what became of an ask just now, and give what is to be said of it.

    Where privacy was promised a low score waits for its release: here it opens nothing, for then the moment would tell
    whose it is.
    """
    plan = after.survey.plan
    # What is said once more goes into the log of its case when it can't be changed any more (verifying.py).
    if not plan.cases or not keeps_person(plan.privacy) or after.is_try or after.verifies:
        return []
    if after.response_id is None:
        return _taken_back(db, ctx, after) if before.response_id is not None else []
    if before.consented_at is None and after.consented_at is not None and CONTACT in plan.cases:
        return _agreed(db, ctx, after)
    if before.consented_at is not None and after.consented_at is None:
        return no_longer_agreed(db, ctx, after)
    if before.response_id != after.response_id and not is_guarded(plan.privacy):
        return _answered(db, ctx, before, after)
    return _wrote(db, ctx, after) if before.heard != after.heard else []


def follow_correction(db: Connection, ctx: Context, comment_id: str) -> None:
    """Let what an owner says that a comment is about open a case, as its words would have.

    Not of an answer that a later one has replaced. Where privacy was promised never: who could say it of one comment
    after the other would learn what else its writer answered.
    """
    ask_id = answered.ask_behind(db, comment_id)
    ask = None if ask_id is None else asks.ask_by_id(db, ask_id)
    if ask is None or ask.is_try or is_guarded(ask.survey.plan.privacy) or not asks.answer_is_newest(db, ask.id):
        return
    ctx.queue(db, _opened_by_words(db, ctx, ask))


def _wrote(db: Connection, ctx: Context, ask: Ask) -> list[Message]:
    if is_guarded(ask.survey.plan.privacy):
        return _edited(db, ask) if ask.consented_at is not None else []
    return _opened_by_words(db, ctx, ask) or (_edited(db, ask) if _may_have_one(ask) else [])


def _opened_by_words(db: Connection, ctx: Context, ask: Ask) -> list[Message]:
    """What they wrote may be about something that opens a case, also long after the score."""
    why = _by_words(db, ask)
    new = _not_known(db, ask, why)
    return _open_or_join(db, ctx, ask, new, Shows.ALL) if new else []


def _by_words(db: Connection, ask: Ask) -> tuple[str, ...]:
    if not asks_for_themes(ask.survey.plan.cases) or not is_told(ask):
        return ()
    return why_opened_by_words(ask.survey.plan.cases, answered.themes_beside(db, ask.id))


def _not_known(db: Connection, ask: Ask, why: Sequence[str]) -> list[str]:
    """Leave out for what words have opened a case already, closed by now or not: they are the same words."""
    about = cases.cases_about(db, ask.id) if why else []
    known = {one for case in about for one in reading.load(db, case).standing.why}
    return [one for one in why if one not in known]


def _may_have_one(ask: Ask) -> bool:
    """Spare everybody who is content a look: whether a score can have opened a case, as far as it tells alone."""
    rules = ask.survey.plan.cases
    by_score = ask.score is not None and why_opened(rules, ask.score, None, ask.scale)
    return bool(by_score) or ask.consented_at is not None or asks_before(rules) or asks_for_themes(rules)


def _answered(db: Connection, ctx: Context, before: Ask, after: Ask) -> list[Message]:
    if after.score is None or after.response_id is None:
        return []
    why = _why(db, after.survey, after.person.id, after.response_id, after.score) if is_told(after) else ()
    by_words = _by_words(db, after)
    if why := (*why, *_not_known(db, after, by_words)):
        return _open_or_join(db, ctx, after, why, Shows.ALL)
    if by_words:
        return _edited(db, after)
    return _mended(db, ctx, after) if before.response_id is not None else []


def _why(db: Connection, survey: Survey, person_id: int, response_id: str, score: int) -> tuple[str, ...]:
    rules, earlier = survey.plan.cases, None
    if asks_before(rules) and survey.plan.kind is Kind.NPS:  # of a CSAT survey the one before was about something else
        earlier = answered.score_before(db, survey_id=survey.id, person_id=person_id, response_id=response_id)
    return why_opened(rules, score, earlier, survey.plan.scale)


def is_told(ask: Ask) -> bool:
    """Say whether whoever was asked was told of cases as they are now, before they answered."""
    since = ask.survey.cases_from
    return since is not None and ask.asked_at is not None and ask.asked_at >= since


def _mended(db: Connection, ctx: Context, ask: Ask) -> list[Message]:
    """A score was corrected to one that opens nothing: a case that is about nothing else, and nobody's yet, ends."""
    return [message for case in cases.cases_about(db, ask.id) for message in _ended_or_edited(db, ctx, ask, case)]


def _ended_or_edited(db: Connection, ctx: Context, ask: Ask, case: Case) -> list[Message]:
    held = reading.load(db, case)
    alone = held.standing.asks == (ask.id,) and CONTACT not in held.standing.why
    if held.standing.is_open and alone and not held.standing.claimed:
        return withdraw(db, ctx, held)
    return _edit_of(case)


def _taken_back(db: Connection, ctx: Context, ask: Ask) -> list[Message]:
    about = [reading.load(db, case) for case in cases.cases_about(db, ask.id)]
    return [message for held in about for message in withdraw(db, ctx, held, let_go=True)]


def _edited(db: Connection, ask: Ask) -> list[Message]:
    return [message for case in cases.cases_about(db, ask.id) for message in _edit_of(case)]


def _edit_of(case: Case) -> list[Message]:
    return [about_case(case, MessageKind.CASE_EDIT)]


def _agreed(db: Connection, ctx: Context, ask: Ask) -> list[Message]:
    match contact_path(ask.survey.plan):
        case ContactPath.CHANNEL:
            return _open_or_join(db, ctx, ask, (CONTACT,), Shows.ALL)
        case ContactPath.OWNER:
            return open_by_wish(db, ctx, ask)
        case ContactPath.RELEASE:
            return []  # it is opened with the release


def open_by_wish(db: Connection, ctx: Context, ask: Ask) -> list[Message]:
    """Open a case for somebody who said yes to being contacted, where privacy was promised.

    Like anybody's, also beside one that was opened by their low score, of which the team knows the words alone: they
    were told that a yes can be said at any number, and tells none.
    """
    return _open_or_join(db, ctx, ask, (CONTACT,), Shows.NAME)


def open_released(db: Connection, ctx: Context, survey: Survey, comment_ids: Sequence[str]) -> None:
    """Open cases by what was written in a release: all of them at once, so that the moment tells nothing."""
    plan = survey.plan
    if plan.cases and keeps_person(plan.privacy) and survey.try_of is None:
        found = answered.spoken(db, comment_ids)
        about = answered.themes_of(db, comment_ids) if asks_for_themes(plan.cases) else {}
        opened = (_released(db, ctx, survey, one, about.get(one.response_id, ())) for one in found)
        ctx.queue(db, [message for messages in opened for message in messages])


def _released(db: Connection, ctx: Context, survey: Survey, one: Spoken, themes: Collection[str]) -> list[Message]:
    ask = asks.ask_by_id(db, one.ask_id)
    if ask is None or not is_told(ask):
        return []
    if known := _edited(db, ask):
        return known
    if ask.consented_at is not None or ask.team_told:  # the team gets, or got, these words beside a name
        return []
    why = _why(db, survey, one.person_id, one.response_id, one.score)
    why += why_opened_by_words(survey.plan.cases, themes)
    return _open_or_join(db, ctx, ask, why, Shows.WORDS) if why else []


def _open_or_join(db: Connection, ctx: Context, ask: Ask, why: Sequence[str], shows: Shows) -> list[Message]:
    # Where a name is shown a case is opened without a look: nobody who clicks waits for what is hardly ever there.
    known = None if shows is Shows.ALL else _like_it(db, ask, shows)
    opened = [] if known else _open(db, ctx, ask, why, shows)
    case = known or (None if opened else _like_it(db, ask, shows))
    return opened if case is None else _join(db, ctx, ask, why, case)


def _like_it(db: Connection, ask: Ask, shows: Shows) -> Case | None:
    private = _is_private(ask.survey, shows)
    return cases.open_case_of(db, ask.survey.id, ask.person.id, shows=shows, private=private)


def _join(db: Connection, ctx: Context, ask: Ask, why: Sequence[str], case: Case) -> list[Message]:
    before = reading.load(db, case).standing
    lines = [Entry(what=What.JOINED, at=ctx.now(), why=one, ask_id=ask.id) for one in why]
    cases.append(db, case, lines, is_open=True, look_at=ctx.now())
    edit = _edit_of(case)
    if CONTACT in why and (before.muted or CONTACT not in before.why):
        return [*edit, _note(case, News.WISHES_CONTACT)]
    return edit if ask.id in before.asks else [*edit, _note(case, News.WROTE_AGAIN)]


def _open(db: Connection, ctx: Context, ask: Ask, why: Sequence[str], shows: Shows) -> list[Message]:
    survey = ask.survey
    private = _is_private(survey, shows)
    case = Case(
        id=ctx.new_id(),
        team_id=survey.team_id,
        survey_id=survey.id,
        person_id=ask.person.id,
        shows=shows,
        private=private,
    )
    owner = _owner(db, survey, ask.person, shows, private=private)
    if private and owner is None and survey.plan.owners:
        return []  # they are its one owner: nobody looks after a case about themself
    # Whose turn it is to look at the clock is for the next tick: nobody who clicks waits for a calendar.
    lines = list(_first_lines(ctx, ask, why, owner, private=private))
    is_new = cases.add_case(db, case, lines, look_at=ctx.now())
    return [about_case(case, MessageKind.CASE)] if is_new else []


def _is_private(survey: Survey, shows: Shows) -> bool:
    return shows is Shows.NAME and contact_path(survey.plan) is ContactPath.OWNER


def _first_lines(ctx: Context, ask: Ask, why: Iterable[str], owner: str | None, *, private: bool) -> Iterable[Entry]:
    for number, one in enumerate(why):
        yield Entry(what=What.JOINED if number else What.OPENED, at=ctx.now(), why=one, ask_id=ask.id)
    if owner is not None:
        yield Entry(what=What.OFFERED, at=ctx.now(), whom=owner)
    if private:  # there is nobody else who could claim it
        yield Entry(what=What.CLAIMED, at=ctx.now(), by=owner)


def _owner(db: Connection, survey: Survey, person: Person, shows: Shows, *, private: bool) -> str | None:
    if private:
        return owner_besides(survey.plan, {person.slack_user_id or ""})
    # Of words alone it must not tell whose they are to whom they are given.
    return first_owner(db, survey, person, named=shows is not Shows.WORDS)


def _note(case: Case, news: News, whom: str | None = None) -> Message:
    return about_case(case, MessageKind.CASE_THREAD, CaseNote(case.id, news, whom))
