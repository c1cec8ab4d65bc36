"""`/nps report` and its sides: what was typed is read against what there is, and answered from the tallies."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Connection

from bot.core.care.deeds import may_look_after
from bot.core.clock.timing import local_day
from bot.core.clock.window import Window, last_days, window_named
from bot.core.delivery.kinds import DIRECT, MessageKind
from bot.core.delivery.message import to_channel
from bot.core.numbers.chance.change import Effects, change
from bot.core.numbers.movement import Movement, Pairs
from bot.core.privacy.promise import is_guarded
from bot.core.reports.answered import Answered, BesideIt, Inquiry, RivalSurvey
from bot.core.reports.policy import Policy
from bot.core.reports.replies import MOST_REPLIES, Accounted, Reply
from bot.core.reports.report import Figures, Report, build_report
from bot.core.reports.request import (
    FOR_OWNERS,
    THEME_PROPERTY,
    Request,
    Rival,
    RivalKind,
    View,
    Vocabulary,
    read_request,
)
from bot.core.reports.summary.comments import Comment
from bot.core.reports.summary.watched import Watched
from bot.core.reports.trend import TrendPoint, days_drawn
from bot.core.survey.measure import Kind
from bot.core.survey.roles import Deed, Role, Who, may
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.numbers.accounts import effect_in, effects_in
from bot.services.numbers.books import Books, asked_of, books_of, values_of
from bot.services.numbers.overview import effects_within, newest_told, overview_within, split_within
from bot.services.numbers.reporting import both_counted, report_within, trend_within
from bot.services.numbers.similar import finds_similar
from bot.services.numbers.watching import watched_within
from bot.services.survey.finding import NotAllowedError, OtherKindError, find_among, known_to, require, those_for
from storage.queries.delivery import waiting
from storage.queries.numbers import movements, released, replies
from storage.queries.numbers.tallies import steps
from storage.queries.survey import people


def read_typed(ctx: Context, who: Who, text: str, as_of: date | None = None) -> Inquiry:
    """Read what somebody typed behind `/nps report`. as_of: the last day of windows that go on, if not today.

    Words are read against the surveys that they may read alone, or look after cases of: what is not for them is as good
    as not there.

    Raises NotUnderstoodError, RefusedError, and ValueError for a window that the calendar does not have.
    """
    known = known_to(ctx, who)
    to_name = those_for(known, who, Deed.READ, Deed.ACT)
    vocabulary = ctx.read(lambda db: _vocabulary(db, ctx, to_name, who, text))
    request = read_request(text, vocabulary)
    survey = find_among(known, who, _deed_of(request.view), request.survey or None)
    if not request.survey and (request.by or request.where):
        # Properties were read against every survey; now it is known whose they must be.
        request = read_request(f'"{survey.plan.name}" {text}', vocabulary)
    request = replace(request, survey=survey.plan.name)
    if request.by == THEME_PROPERTY not in survey.plan.counted_by:
        request = replace(request, view=View.THEMES, by=None)
    rival = _rival_among(known, request.versus)
    _refuse_other_kind(request, survey, rival)
    last = as_of or local_day(ctx.now(), survey.plan.zone)
    named = request.window
    window = window_named(named, last) if named else last_days(survey.plan.window_days, last)
    return Inquiry(
        request,
        survey,
        window,
        for_operator=who.role is Role.OPERATOR,
        rival=rival,
        beside=_beside_among(known, who, survey),
        shows_answers=may(who, Deed.READ_RESPONSES, survey),
        corrects=who.role is not Role.OPERATOR and _has_themes(survey) and may(who, Deed.TAG, survey),
        shows_comments=may(who, Deed.READ_COMMENTS, survey),
        finds_similar=finds_similar(ctx, who, survey),
        shows_private=who.role is Role.OPERATOR or may_look_after(who, survey, private=True),
        plans=who.role is not Role.OPERATOR and may(who, Deed.PLAN, survey),
    )


def _has_themes(survey: Survey) -> bool:
    return survey.plan.kind is Kind.NPS


def _deed_of(view: View) -> Deed:
    if view is View.LOOP:
        return Deed.ACT
    return Deed.READ_RESPONSES if view in FOR_OWNERS else Deed.READ


def _rival_among(known: Sequence[Survey], versus: Rival | None) -> Survey | None:
    if versus is None or versus.kind is not RivalKind.SURVEY:
        return None
    return next((survey for survey in known if survey.plan.name == versus.name), None)


def _refuse_other_kind(request: Request, survey: Survey, rival: Survey | None) -> None:
    """Raise OtherKindError where a CSAT survey would be taken for an NPS one."""
    if rival is not None and rival.plan.kind is Kind.CSAT:
        raise OtherKindError(rival)
    if survey.plan.kind is Kind.CSAT and not request.fits_csat:
        raise OtherKindError(survey)


def _beside_among(known: Sequence[Survey], who: Who, survey: Survey) -> Survey | None:
    found = (one for one in known if one.plan.name == survey.plan.csat and one.plan.kind is Kind.CSAT)
    return next((one for one in found if may(who, Deed.READ, one)), None)


def _vocabulary(db: Connection, ctx: Context, to_name: Sequence[Survey], who: Who, text: str) -> Vocabulary:
    to_read = [survey for survey in to_name if may(who, Deed.READ, survey)]
    # Values are looked up only for a request that can name one.
    values = values_of(db, to_read) if "=" in text else {}
    properties: dict[str, dict[str, Collection[str]]] = {survey.plan.name: {} for survey in to_name}
    properties |= {
        survey.plan.name: {THEME_PROPERTY: survey.plan.theme_list.names}
        | {name: values.get((survey.id, name), ()) for name in survey.plan.counted_by}
        for survey in to_read
    }
    return Vocabulary(properties, ctx.benchmarks.labels)


def answer(ctx: Context, asked: Inquiry) -> Answered:
    """Work out a report as it was asked for."""

    def work(db: Connection) -> Answered:
        return answered_within(db, ctx, asked, books_of(db, asked.survey, for_operator=asked.for_operator))

    return ctx.read(work)


def answered_within(db: Connection, ctx: Context, asked: Inquiry, books: Books) -> Answered:
    """Likewise, inside the caller's transaction."""
    report = _part_of(db, ctx, asked, books) if asked.request.where else _whole_report(db, ctx, asked, books)
    by, where = asked.request.by, asked.where
    return Answered(
        asked,
        report,
        breakdown=split_within(db, asked.survey, books, report, by, where) if by else None,
        rival=_rival_survey(db, ctx, asked, report),
        overview=overview_within(db, ctx, asked, books, report) if asked.request.is_whole else None,
        beside=None if where else _beside(db, asked),
    )


def counted_within(db: Connection, ctx: Context, asked: Inquiry, books: Books) -> Answered:
    """Count the latest answers of a report, and of its groups, inside the caller's transaction: nothing beside them."""
    survey, window, by, where = asked.survey, asked.window, asked.request.by, asked.where
    if where:
        [counts] = books.part_in(db, [window], where)
        effect = effects_within(Effects(after=effect_in(db, ctx, survey, books, window)), where[0], survey).after
    else:
        books.read_ahead(db, asked_of(survey, [window], by))
        [counts] = books.counts_in(db, [window], Policy.LATEST)
        effect = effect_in(db, ctx, survey, books, window, counts)
    figures = Figures(counts=counts, counts_before=None, effects=Effects(after=effect))
    report = build_report(survey.plan.name, window, figures, None)
    return Answered(asked, report, split_within(db, survey, books, report, by, where) if by else None)


def _beside(db: Connection, asked: Inquiry) -> BesideIt | None:
    if (other := asked.beside) is None:
        return None
    books = books_of(db, other, for_operator=asked.for_operator)
    [counts] = books.counts_in(db, [asked.window], Policy.LATEST)
    return BesideIt(other, asked.window, counts)


def _industry(asked: Inquiry) -> str | None:
    versus = asked.request.versus
    return versus.name if versus and versus.kind is RivalKind.INDUSTRY else asked.survey.plan.industry


def _whole_report(db: Connection, ctx: Context, asked: Inquiry, books: Books) -> Report:
    policy, industry, by = asked.request.policy, _industry(asked), asked.request.by
    if asked.request.is_whole:
        by = next(iter(asked.survey.plan.counted_by), None)
    return report_within(db, ctx, asked.survey, asked.window, industry=industry, policy=policy, books=books, by=by)


def _part_of(db: Connection, ctx: Context, asked: Inquiry, books: Books) -> Report:
    """Report on the answers of one group alone. Who was asked is not known by group."""
    survey, of, before = asked.survey, asked.where or ("", ""), asked.window.before()
    counts, counts_before = both_counted(asked.window, lambda windows: books.part_in(db, windows, of))
    pairs: Pairs = Counter()
    if before and not books.in_releases:
        pairs = steps.pairs_in(db, survey.id, before, asked.window, of)
    figures = Figures(
        counts=counts,
        counts_before=counts_before,
        pairs=pairs,
        reworded_on=survey.reworded_on,
        policy=Policy.EVERY if books.in_releases else Policy.LATEST,
        effects=effects_within(effects_in(db, ctx, survey, books, asked.window), of[0], survey),
    )
    plan = survey.plan
    benchmark = ctx.benchmarks.find(_industry(asked), plan.measure, plan.described)
    return build_report(plan.name, asked.window, figures, benchmark, asked=plan.described)


def _rival_survey(db: Connection, ctx: Context, asked: Inquiry, report: Report) -> RivalSurvey | None:
    other = asked.rival
    if other is None:
        return None
    books = books_of(db, other, for_operator=asked.for_operator)
    [theirs] = books.counts_in(db, [asked.window], asked.request.policy)
    alike = other.plan.measure is asked.survey.plan.measure
    effects = Effects(effect_in(db, ctx, other, books, asked.window), report.design_effect)
    difference = change(theirs, report.counts, effects) if alike else None
    return RivalSurvey(other, theirs, difference, design_effect=effects.before)


def trend(ctx: Context, asked: Inquiry) -> Sequence[TrendPoint]:
    """Give the rolling score over a window up to today, over the last year for all time; see core/reports/trend.py."""
    survey = asked.survey
    end, shown = days_drawn(asked.window, local_day(ctx.now(), survey.plan.zone))
    return ctx.read(lambda db: trend_within(db, ctx, survey, end, shown)) if shown > 0 else ()


def accounted(ctx: Context, asked: Inquiry) -> Accounted:
    """Sort the answers of a window by whether they count, and if not, why."""
    survey, window = asked.survey, asked.window
    if is_guarded(survey.plan.privacy):
        return ctx.read(lambda db: _released_in(db, survey, window))
    return ctx.read(lambda db: replies.account_for(db, survey.id, window, asked.request.policy))


def _released_in(db: Connection, survey: Survey, window: Window) -> Accounted:
    """Count what was released; what else there is of these answers would tell who answered anew."""
    counted = released.releases_of(db, survey.id).counts_in(window).n
    return Accounted(counted, corrected=0, superseded=0, reasks=replies.released_reasks_in(db, survey.id, window))


def newest_replies(ctx: Context, asked: Inquiry) -> list[Reply]:
    """Give the newest answers of a window that may be seen one by one; for the survey's owner.

    Where privacy was promised, as many as make whole releases: nobody sees who answered since they last looked.
    """
    survey, window = asked.survey, asked.window
    if not is_guarded(survey.plan.privacy):
        return ctx.read(lambda db: replies.newest_replies(db, survey.id, window, limit=MOST_REPLIES))

    def work(db: Connection) -> list[Reply]:
        days = released.releases_of(db, survey.id).newest(window, MOST_REPLIES)
        return replies.released_on(db, survey.id, days) if days else []

    return ctx.read(work)


def newest_words(ctx: Context, asked: Inquiry) -> list[tuple[date, Comment]]:
    """Give what was last written in a window, with its day, where privacy was promised; else nothing.

    There no comment stands beside an answer; in other surveys they come with it.
    """
    survey, window = asked.survey, asked.window
    if not is_guarded(survey.plan.privacy):
        return []
    today = local_day(ctx.now(), survey.plan.zone)
    return ctx.read(lambda db: newest_told(db, survey, window, today, limit=MOST_REPLIES))


def movement(ctx: Context, asked: Inquiry) -> Movement:
    """Count how people moved who are counted both in the window before and in this one; nobody for all time.

    In a guarded survey nobody is told to be one of both: there, how those moved who were asked again.
    """
    survey, window, before = asked.survey, asked.window, asked.window.before()
    if is_guarded(survey.plan.privacy):
        return ctx.read(lambda db: movements.released_movement_in(db, survey.id, window))[0]
    if before is None:
        return Movement()
    return Movement(ctx.read(lambda db: steps.pairs_in(db, survey.id, before, window)))


def watched(ctx: Context, asked: Inquiry) -> Watched:
    """Say what is claimed of a survey by the end of a window, or of today."""
    today = local_day(ctx.now(), asked.survey.plan.zone)

    def work(db: Connection) -> Watched:
        books = books_of(db, asked.survey, for_operator=asked.for_operator)
        return watched_within(db, ctx, asked.survey, books, min(asked.window.end, today), today)

    return ctx.read(work)


def read_to_share(ctx: Context, who: Who, channel: str, text: str) -> Inquiry:
    """Read what somebody shares in a channel, where they may. Raises what share does."""
    asked = read_typed(ctx, who, text)
    own = channel.startswith(DIRECT) or channel == asked.survey.plan.summary_channel
    require(who, Deed.SHARE if own else Deed.SHARE_ELSEWHERE, asked.survey)
    return replace(asked, beside=None)  # who reads along there may not read the other survey


DOUBLE_PRESS = timedelta(seconds=10)
"""Whoever presses "share" twice within this meant one report."""


def share(ctx: Context, who: Who, *, channel: str, text: str) -> None:
    """Queue a report for the channel in which somebody pressed "share", once. text: the words that ask for it.

    Only where it may be read anyway, or in a channel of the owner's: who else reads is for the owner to decide.

    Raises NotUnderstoodError and RefusedError, both ValueErrors, when what it names is gone by now, or not for them.
    """
    survey = read_to_share(ctx, who, channel, text).survey
    if not channel.startswith(DIRECT) and channel not in who.channels:
        raise NotAllowedError(Deed.SHARE_ELSEWHERE, survey)

    def work(db: Connection) -> None:
        asker = people.ensure_somebody(db, ctx.team_id, who.id, ctx.now())
        people.hold_person(db, asker.id)  # a second press at the same moment waits here for the first
        report = to_channel(channel, MessageKind.SHARED_REPORT, text, survey=survey, asker=asker)
        if not waiting.is_on_its_way(db, report, since=ctx.now() - DOUBLE_PRESS):
            ctx.queue(db, [report])

    ctx.write(work)
