"""Where several people of one account answer: what that does to a survey's ranges, and who was heard.

In named surveys it is worked out from the answers. In guarded ones a design effect of the answers would say how they
lie among accounts: of four tens and a zero from two companies whose the zero is. So there it comes from whom the survey
asked, and nobody's answer is in it (bot/core/numbers/accounts.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from bot.core.clock.window import Window
from bot.core.conversation.answer import BuiltIn
from bot.core.numbers.accounts import Accounts, alike_before, assumed_design_effect, design_effect
from bot.core.numbers.chance.change import STRANGERS, Effects
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.reports.answered import Inquiry
from bot.core.reports.breakdown import NOT_KNOWN
from bot.core.reports.heard import (
    AccountsHeard,
    AccountTable,
    AskedOf,
    account_lines,
    account_sizes,
    accounts_asked,
    accounts_heard,
    asked_lately,
)
from bot.core.reports.policy import Policy
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.numbers.books import Books, books_of
from storage.queries.numbers import accounts

_JOINED = " + "  # between the channels of somebody who is in several


@dataclass(frozen=True, slots=True)
class Clustering:
    """What accounts do to a report, and which were heard; none where a survey knows no accounts."""

    effects: Effects = STRANGERS
    heard: AccountsHeard | None = None


def clustering_in(
    db: Connection,
    ctx: Context,
    survey: Survey,
    books: Books,
    window: Window,
    policy: Policy = Policy.LATEST,
    *,
    counts: Sequence[Counts] | None = None,
) -> Clustering:
    """Work out what several people of one account do to the ranges of a window and the one before, and who was heard.

    counts: of both under that policy, where they are counted already.
    """
    property_, windows = survey.plan.account, _both(window, window.before())
    if property_ is None:
        return Clustering()
    asked = accounts.asked_of(db, survey, window, ctx.now())
    if not _is_counted(survey, books):
        n, effects = _assumed(asked, counts or books.counts_in(db, windows, policy))
        return Clustering(effects, accounts_asked(n, asked, effects.after))
    now, effects = _found(db, books, windows, property_, counts if policy is Policy.LATEST else None)
    return Clustering(effects, accounts_heard(now, asked, effects.after))


def effects_in(
    db: Connection, ctx: Context, survey: Survey, books: Books, window: Window, *, before: Window | None = None
) -> Effects:
    """Work out the first alone, for which whom a named survey asked is not read: that takes longer than all the rest.

    before: the window before it, if it is not the one right before.
    """
    property_, windows = survey.plan.account, _both(window, before or window.before())
    if property_ is None:
        return STRANGERS
    if _is_counted(survey, books):
        return _found(db, books, windows, property_)[1]
    asked = accounts.asked_of(db, survey, window, ctx.now())
    return _assumed(asked, books.counts_in(db, windows, Policy.LATEST))[1]


def effect_in(
    db: Connection, ctx: Context, survey: Survey, books: Books, window: Window, counts: Counts | None = None
) -> float:
    """Work out the design effect of one window. counts: of it, the latest of each person, where they are counted."""
    property_, counted = survey.plan.account, None if counts is None else [counts]
    if property_ is None:
        return STRANGERS.after
    if _is_counted(survey, books):
        [now] = accounts_in(db, books, [window], property_, counted)
        return design_effect(now)
    asked = accounts.asked_of(db, survey, window, ctx.now())
    return _assumed(asked, counted or books.counts_in(db, [window], Policy.LATEST))[1].after


def _both(window: Window, before: Window | None) -> list[Window]:
    return [window, *([before] if before else [])]


def _assumed(asked: Sequence[AskedOf], counts: Sequence[Counts]) -> tuple[int, Effects]:
    """Give how many answered, and what is assumed of how they lie by whom the survey asked."""
    sizes, (n, *earlier) = account_sizes(asked), (one.n for one in counts)
    return n, Effects(assumed_design_effect(sizes, sum(earlier)), assumed_design_effect(sizes, n))


def _found(
    db: Connection, books: Books, windows: Sequence[Window], property_: str, counts: Sequence[Counts] | None = None
) -> tuple[Accounts, Effects]:
    now, *others = accounts_in(db, books, windows, property_, counts)
    was = others[0] if others else Accounts()
    return now, Effects(design_effect(was), design_effect(now), alike_before(was, now))


def _is_counted(survey: Survey, books: Books) -> bool:
    """Say whether answers may be looked at account by account."""
    return survey.plan.account in survey.plan.counted_by and not books.in_releases


def accounts_in(
    db: Connection, books: Books, windows: Sequence[Window], property_: str, counts: Sequence[Counts] | None = None
) -> list[Accounts]:
    """Count each window's answers by account. counts: of each, the latest of each person, where they are known."""
    each = (_by_account(one, property_) for one in books.groups_of_each(db, windows, property_, counts))
    return [Accounts(found, found.pop(NOT_KNOWN, NO_ANSWERS)) for found in each]


def _by_account(groups: Mapping[str, Counts], property_: str) -> dict[str, Counts]:
    """Put together what belongs to one account: of several channels the first is."""
    found: dict[str, Counts] = {}
    for value, counts in groups.items():
        name = account_named(value, property_)
        found[name] = found.get(name, NO_ANSWERS) + counts
    return found


def account_named(value: str, property_: str) -> str:
    """Read a property's value as the name of an account."""
    return value.split(_JOINED, maxsplit=1)[0] if property_ == BuiltIn.CHANNEL else value


def account_table(ctx: Context, asked: Inquiry) -> AccountTable | None:
    """Give every account of a window; none where the survey knows no accounts.

    Of a guarded survey, answers alone that `by` shows as well: sums of whole tables, of five people or more.
    """
    return ctx.read(lambda db: _table(db, ctx, asked))


def _table(db: Connection, ctx: Context, asked: Inquiry) -> AccountTable | None:
    survey, window, before = asked.survey, asked.window, asked.window.before()
    property_ = survey.plan.account
    if property_ is None:
        return None
    books = books_of(db, survey, for_operator=asked.for_operator)
    people = asked_lately(accounts.asked_of(db, survey, window, ctx.now()))
    if property_ not in survey.plan.counted_by:
        return AccountTable(lines=account_lines(people, {}, None, {}, silent=None), told=False)
    now, *others = accounts_in(db, books, _both(window, before), property_)
    was = others[0].by_name if others else None
    if books.in_releases:
        lines = account_lines(people, now.by_name, was, {}, silent=None)
    else:
        lines = account_lines(people, now.by_name, was, _last_heard(db, survey, window), silent=NO_ANSWERS)
    return AccountTable(lines=lines, others=now.strangers)


def _last_heard(db: Connection, survey: Survey, window: Window) -> dict[str, date]:
    property_ = survey.plan.account or ""
    found: dict[str, date] = {}
    for value, day in accounts.last_heard(db, survey.id, property_, window.end).items():
        name = account_named(value, property_)
        found[name] = max(day, found.get(name, day))
    return found
