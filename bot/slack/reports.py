"""What `/nps report` answers, from the words to the screen: for the command, its controls and shared reports."""

from collections.abc import Callable, Mapping

from bot.core.clock.timing import local_day
from bot.core.reports.answered import Inquiry
from bot.core.reports.replies import MOST_REPLIES
from bot.core.reports.request import NotUnderstoodError, Part, View
from bot.core.survey.roles import Who
from bot.services.actions.listing import listed
from bot.services.actions.saying import said_in
from bot.services.care.following import followed
from bot.services.context import Context
from bot.services.numbers import accounts, requesting, theming
from bot.services.survey.finding import (
    NoFounderError,
    NotAllowedError,
    OtherKindError,
    RefusedError,
    UnknownSurveyError,
)
from bot.slack.blocks.actions.listing import actions_screen
from bot.slack.blocks.actions.said import said_preview
from bot.slack.blocks.numbers.reports import answered_screen, csv_screen
from bot.slack.blocks.numbers.sides.account_table import accounts_screen
from bot.slack.blocks.numbers.sides.at_risk import at_risk_screen
from bot.slack.blocks.numbers.sides.loop import loop_screen
from bot.slack.blocks.numbers.sides.passives import passives_screen
from bot.slack.blocks.numbers.sides.sides import (
    benchmarks_screen,
    movement_screen,
    responses_screen,
    trend_screen,
    working_screen,
)
from bot.slack.blocks.numbers.sides.themes import themes_screen
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.survey.command import (
    no_founder_screen,
    not_allowed_screen,
    not_understood_screen,
    other_kind_screen,
    slack_silent_screen,
    unknown_survey_screen,
    unknown_window_screen,
)


def answer_report(ctx: Context, who: Who, text: str, language: str) -> Screen:
    """Answer what somebody typed behind `/nps report`, to them alone. language: theirs, for what was not understood."""
    try:
        return ctx.look(lambda ctx: _answered(ctx, who, text))
    except RefusedError as error:
        return refused_screen(error, language)
    except NotUnderstoodError as error:
        if error.part is Part.SURVEY:
            return unknown_survey_screen(error.word, error.known, language)
        return not_understood_screen(error, language)
    except ValueError:
        return unknown_window_screen(text, language)


def _answered(ctx: Context, who: Who, text: str) -> Screen:
    asked = requesting.read_typed(ctx, who, text)
    return _VIEWS[asked.request.view](ctx, asked)


def refused_screen(error: RefusedError, language: str) -> Screen:
    """Say why a survey was not found for somebody, and whose it is where they may know of it."""
    match error:
        case NotAllowedError():
            return not_allowed_screen(error.deed, error.survey, language)
        case NoFounderError():
            return no_founder_screen(language)
        case UnknownSurveyError():
            return unknown_survey_screen(error.name, error.known, language)
        case OtherKindError():
            return other_kind_screen(error.survey, language)
        case _:
            return slack_silent_screen(language)


def shared_report(ctx: Context, who: Who, channel: str, text: str) -> Screen | None:
    """Draw a report that somebody shared, for everybody in a channel.

    None when what it names is gone by now, or is not theirs to read any more, or to share there.
    """
    try:
        answered = ctx.look(lambda ctx: requesting.answer(ctx, requesting.read_to_share(ctx, who, channel, text)))
    except ValueError:  # an unknown survey, a word that means nothing any more, a window
        return None
    return answered_screen(answered, shared_by=who.id)


def _report(ctx: Context, asked: Inquiry) -> Screen:
    answered = requesting.answer(ctx, asked)
    return csv_screen(answered) if asked.request.as_csv else answered_screen(answered)


def _trend(ctx: Context, asked: Inquiry) -> Screen:
    return trend_screen(asked, requesting.trend(ctx, asked), requesting.watched(ctx, asked))


def _movement(ctx: Context, asked: Inquiry) -> Screen:
    return movement_screen(asked, requesting.movement(ctx, asked))


def _passives(ctx: Context, asked: Inquiry) -> Screen:
    return passives_screen(*theming.passives(ctx, asked))


def _themes(ctx: Context, asked: Inquiry) -> Screen:
    return themes_screen(theming.themes(ctx, asked))


def _at_risk(ctx: Context, asked: Inquiry) -> Screen:
    named = None if asked.request.as_csv else MOST_REPLIES
    return at_risk_screen(asked, theming.at_risk(ctx, asked, named=named))


def _accounts(ctx: Context, asked: Inquiry) -> Screen:
    return accounts_screen(asked, accounts.account_table(ctx, asked))


def _responses(ctx: Context, asked: Inquiry) -> Screen:
    return responses_screen(asked, requesting.newest_replies(ctx, asked), requesting.newest_words(ctx, asked))


def _working(ctx: Context, asked: Inquiry) -> Screen:
    return working_screen(requesting.answer(ctx, asked), requesting.accounted(ctx, asked))


def _benchmarks(ctx: Context, asked: Inquiry) -> Screen:
    return benchmarks_screen(requesting.answer(ctx, asked), [table.rows for table in ctx.benchmarks.by_method()])


def _loop(ctx: Context, asked: Inquiry) -> Screen:
    return loop_screen(asked, followed(ctx, asked))


def _actions(ctx: Context, asked: Inquiry) -> Screen:
    return actions_screen(asked, listed(ctx, asked), local_day(ctx.now(), asked.survey.plan.zone))


def _said_and_done(ctx: Context, asked: Inquiry) -> Screen:
    return said_preview(asked, said_in(ctx, asked.survey, asked.window))


_VIEWS: Mapping[View, Callable[[Context, Inquiry], Screen]] = {
    View.REPORT: _report,
    View.TREND: _trend,
    View.MOVEMENT: _movement,
    View.PASSIVES: _passives,
    View.THEMES: _themes,
    View.AT_RISK: _at_risk,
    View.ACCOUNTS: _accounts,
    View.RESPONSES: _responses,
    View.WORKING: _working,
    View.BENCHMARKS: _benchmarks,
    View.LOOP: _loop,
    View.ACTIONS: _actions,
    View.SAID_AND_DONE: _said_and_done,
}
