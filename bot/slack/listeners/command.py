"""`/nps`: answered in the ack's own body, so that only the asker sees it and nothing can be lost on the way."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Any

from slack_bolt import Ack

from bot.core.actions.planning import MistakesError, read_words
from bot.core.asking.subject import SubjectError, read_subject
from bot.core.clock.timing import local_day
from bot.core.reports.request import View
from bot.core.survey.decision import ASKED_FIRST, Decision, meant_by
from bot.core.survey.measure import Kind
from bot.core.survey.person import PERSON_ID
from bot.core.survey.roles import Deed, Role, Who, may
from bot.core.survey.survey import Survey
from bot.services.actions import handling
from bot.services.asking import previewing, steering, triggering, trying
from bot.services.care import looking, quoting
from bot.services.context import Context
from bot.services.conversation import stopping
from bot.services.privacy import forgetting
from bot.services.survey import people
from bot.services.survey.finding import (
    RefusedError,
    SlackSilentError,
    UnknownSurveyError,
    all_that_is_for,
    find_survey,
    known_to,
)
from bot.slack.blocks.actions.dialogs import action_dialog, flawed_screen, new_form
from bot.slack.blocks.actions.listing import action_screen
from bot.slack.blocks.care.listing import cases_screen
from bot.slack.blocks.care.quotes import quotes_screen
from bot.slack.blocks.screen import Screen, as_typed
from bot.slack.blocks.survey.command import (
    about_yourself,
    decided_screen,
    unknown_word_screen,
    usage_screen,
)
from bot.slack.blocks.survey.personal import forget_screen, forgot_screen, me_screen
from bot.slack.blocks.survey.preview import preview_screen
from bot.slack.blocks.survey.reasons import (
    subject_screen,
    tries_screen,
    triggered_screen,
    who_tries_screen,
    whom_screen,
)
from bot.slack.blocks.survey.steering import steered_screen, sure_screen
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.survey.editing import form_to_change
from bot.slack.listeners.survey.setup import form_for
from bot.slack.listeners.survey.trying import get_to_know, tried_by
from bot.slack.listeners.workspace import Workspace, who_typed
from bot.slack.reports import answer_report, refused_screen

SURE, MYSELF = "yes", "me"
OFF = "off"
_NEAR = 0.7
LONGEST = 2_000  # letters that are read: words are looked up one by one
_PERSON = PERSON_ID.pattern
_WHOM = re.compile(rf"(?:<@(?P<mentioned>{_PERSON})(?:\|[^>]*)?>|(?P<bare>{_PERSON}))(?: (?P<survey>.+))?")
_ABOUT = " about "


@dataclass(frozen=True, slots=True)
class _Typed:
    """What somebody typed: user, their Slack id; arguments, the words after the first; language, theirs.

    who: asks Slack who they are; not asked for words that concern nobody else. opens_form: the one that makes surveys,
    or changes the one of that name; opens: any dialog. tries: lets them try a survey out on themselves;
    meets: looks somebody up whom they name.
    """

    user: str
    who: Callable[[], Who]
    arguments: Sequence[str]
    language: str
    key: str
    opens_form: Callable[[str], None]
    opens: Callable[[dict[str, Any]], None]
    tries: Callable[[Survey], Screen]
    meets: Callable[[str], None]


def nps(ack: Ack, command: dict[str, Any], workspace: Workspace) -> None:
    """Do what the words after `/nps` ask for, and say it, or why not."""
    screen = _answer_command(workspace, command)
    if screen is None:
        ack()
        return
    # Of an ack nobody learns whether Slack could draw it. So a chart is shown before; or else it is told in words.
    if screen.has_charts and workspace.outbound.was_shown(command.get("response_url") or "", screen):
        ack()
        return
    ack(text=screen.text, blocks=screen.without_charts().blocks, response_type="ephemeral")


def _answer_command(workspace: Workspace, command: dict[str, Any]) -> Screen | None:
    ctx = workspace.ctx
    word, *arguments = as_typed(command.get("text") or "")[:LONGEST].split() or ["help"]
    user = command["user_id"]
    language = people.spoken_to_in_slack(ctx, user)
    near = _nearest(word.casefold())
    do = _WORDS.get(near or "") if near in {word.casefold(), *_HARMLESS} else None
    who = partial(who_typed, workspace, command)
    if do is None:
        return unknown_word_screen(word, near, () if near else all_that_is_for(ctx, who()), language)
    key = event_key("command", user, command["trigger_id"])
    opens_form = partial(_open_form, workspace, who, command["trigger_id"])
    tries = partial(tried_by, workspace, slack_user_id=user, language=language)
    opens = partial(workspace.outbound.open_dialog, command["trigger_id"])
    meets = partial(get_to_know, workspace, newcomer=True)
    typed = _Typed(user, who, arguments, language, key, opens_form, opens, tries, meets)
    try:
        return do(ctx, typed)
    except RefusedError as error:
        return refused_screen(error, language)


def _nearest(typed: str) -> str | None:
    """Give the word that is meant: as typed, or the most alike."""
    return next(iter([typed] if typed in _WORDS else get_close_matches(typed, _WORDS, n=1, cutoff=_NEAR)), None)


def _found(ctx: Context, deed: Deed, typed: _Typed, name: str | None) -> Survey:
    return find_survey(ctx, typed.who(), deed, name or None)


def _help(ctx: Context, typed: _Typed) -> Screen:
    return usage_screen(all_that_is_for(ctx, typed.who()), typed.language)


def _start(ctx: Context, typed: _Typed) -> Screen:
    """Let surveys reach whoever typed it again, or with a name behind it start that survey."""
    if typed.arguments:
        return _steer_or_oneself(Decision.START, ctx, typed)
    stopping.opt_in(ctx, event_key=typed.key, slack_user_id=typed.user, say_so=False)
    return decided_screen("start", typed.language)


def _stop(ctx: Context, typed: _Typed) -> Screen:
    """Stop asking whoever typed it, or with a name behind it that survey."""
    if typed.arguments:
        return _steer_or_oneself(Decision.STOP, ctx, typed)
    stopping.opt_out(ctx, event_key=typed.key, slack_user_id=typed.user, say_so=False)
    return decided_screen("stop", typed.language)


def _steer_or_oneself(decision: Decision, ctx: Context, typed: _Typed) -> Screen:
    """Steer the survey that is named; who may not, or names none, may have meant themselves."""
    try:
        return _steer(decision, ctx, typed)
    except RefusedError as error:
        return about_yourself(refused_screen(error, typed.language), decision, typed.language)


def _steer(decision: Decision, ctx: Context, typed: _Typed) -> Screen:
    survey = _found(ctx, Deed.STEER, typed, " ".join(typed.arguments))
    decision = meant_by(decision, survey)
    if decision in ASKED_FIRST:
        return sure_screen(decision, survey, steering.ahead(ctx, survey, decision), typed.language)
    return steered_screen(steering.steer(ctx, survey, decision, actor=people.actor(ctx, typed.user)), typed.language)


def _preview(ctx: Context, typed: _Typed) -> Screen:
    survey = _found(ctx, Deed.PREVIEW, typed, " ".join(typed.arguments))
    return preview_screen(previewing.preview(ctx, survey), typed.language)


def _ask(ctx: Context, typed: _Typed) -> Screen:
    named = _WHOM.fullmatch(" ".join(typed.arguments))
    if named is None:
        return whom_screen(typed.language)
    person = named["mentioned"] or named["bare"]
    survey, subject = _asked_about(ctx, typed, named["survey"] or "")
    try:
        about = read_subject(subject, survey.plan)
    except SubjectError as error:
        return subject_screen(error, typed.language)
    typed.meets(person)
    outcome = triggering.trigger(ctx, survey, person, actor=people.actor(ctx, typed.user), subject=about)
    return triggered_screen(f"<@{person}>", outcome, survey, typed.language)


def _asked_about(ctx: Context, typed: _Typed, words: str) -> tuple[Survey, str | None]:
    """Read "support about ticket 4711", which may be a survey's name as a whole."""
    name, about, subject = f" {words}".partition(_ABOUT)
    try:
        return _found(ctx, Deed.ASK, typed, words), None
    except UnknownSurveyError:
        if not about:
            raise
        return find_survey(ctx, typed.who(), Deed.ASK, name.strip() or None, Kind.CSAT), subject


def _try(ctx: Context, typed: _Typed) -> Screen:
    """Try a survey out on oneself (`/nps try me`), or say of somebody that they only try it out."""
    if typed.arguments[:1] == [MYSELF]:
        return typed.tries(_found(ctx, Deed.TRY, typed, " ".join(typed.arguments[1:])))
    *words, last = [*typed.arguments, ""] if OFF not in typed.arguments[-1:] else typed.arguments
    named = _WHOM.fullmatch(" ".join(words))
    if named is None:
        return who_tries_screen(typed.language)
    person, tries = named["mentioned"] or named["bare"], last != OFF
    survey = _found(ctx, Deed.ASK, typed, named["survey"])
    typed.meets(person)
    changed = trying.set_only_tries(ctx, survey, person, tries=tries, actor=people.actor(ctx, typed.user))
    return tries_screen(f"<@{person}>", survey, typed.language, tries=tries, changed=changed)


def _open_form(workspace: Workspace, who: Callable[[], Who], trigger_id: str, name: str) -> None:
    view = form_to_change(workspace, who(), name) if name else form_for(workspace, who())
    workspace.outbound.open_dialog(trigger_id, view)


def _setup(_: Context, typed: _Typed) -> None:
    typed.opens_form(" ".join(typed.arguments))


def _me(ctx: Context, typed: _Typed) -> Screen:
    return me_screen(forgetting.kept_about(ctx, typed.user), typed.language)


def _forget(ctx: Context, typed: _Typed) -> Screen:
    if list(typed.arguments) != [SURE]:
        return forget_screen(typed.language)
    forgetting.forget(ctx, typed.user, event_key=typed.key)
    return forgot_screen(typed.language)


def _cases(ctx: Context, typed: _Typed) -> Screen:
    who = typed.who()
    if who.role is Role.UNKNOWN:
        raise SlackSilentError
    name = " ".join(typed.arguments)
    views = looking.open_to(ctx, who, name or None)
    if name and not views:
        _found(ctx, Deed.ACT, typed, name)  # or that there is no such survey would read as that nobody waits
    return cases_screen(views, typed.language)


def _quotes(ctx: Context, typed: _Typed) -> Screen:
    survey = _found(ctx, Deed.READ_QUOTES, typed, " ".join(typed.arguments))
    passes_on = may(typed.who(), Deed.SHARE_ELSEWHERE, survey)
    return quotes_screen(survey, quoting.may_be_used(ctx, survey), typed.language, passes_on=passes_on)


def _action(ctx: Context, typed: _Typed) -> Screen | None:
    """Plan an action from what was typed; where no more was said than what is to be done, in the form."""
    survey, words = _planned_for(ctx, typed)
    handling.check_survey(typed.who(), survey)
    draft = read_words(words, survey.plan.theme_list)
    if draft.is_title_alone:
        typed.opens(action_dialog(new_form(survey, handling.begun(ctx, survey, draft)), typed.user, typed.language))
        return None
    try:
        planned = handling.plan(ctx, typed.who(), survey, draft, typed.key)
    except MistakesError as error:
        return flawed_screen(error.mistakes, typed.language)
    people.draw_home(ctx, typed.user)
    return action_screen(planned, typed.language, local_day(ctx.now(), survey.plan.zone))


def _planned_for(ctx: Context, typed: _Typed) -> tuple[Survey, str]:
    """Tell which survey an action is for, whose name may come first, and what else was typed."""
    words = " ".join(typed.arguments)
    names = (one.plan.name for one in known_to(ctx, typed.who()))
    named = [name for name in names if f"{words} ".casefold().startswith(f"{name} ".casefold())]
    name = max(named, key=len, default="")
    return _found(ctx, Deed.PLAN, typed, name), words[len(name) :]


def _report(view: View, ctx: Context, typed: _Typed) -> Screen:
    text = " ".join(typed.arguments)
    words = text if view is View.REPORT else f"{view} {text}"
    return answer_report(ctx, typed.who(), words, typed.language)


_WORDS: Mapping[str, Callable[[Context, _Typed], Screen | None]] = {
    "help": _help,
    **{view.value: partial(_report, view) for view in View},
    "action": _action,
    "cases": _cases,
    "quotes": _quotes,
    "preview": _preview,
    "setup": _setup,
    "ask": _ask,
    "try": _try,
    "pause": partial(_steer, Decision.PAUSE),
    "resume": partial(_steer, Decision.RESUME),
    "stop": _stop,
    "start": _start,
    "me": _me,
    "forget": _forget,
}
_HARMLESS = {"help", *(view.value for view in View)}
"""What only shows numbers is done for a word that is near it; whatever else was meant is asked about."""
