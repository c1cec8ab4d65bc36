"""An action as a few lines: what, whose, for which comments, and its aim against now."""

from collections.abc import Iterator
from datetime import date

from bot.core.actions.action import ActionView, unmeasured
from bot.core.actions.aim import Aim, Mentions, Share, Solved, reached
from bot.core.actions.deeds import BUTTONS
from bot.core.actions.listing import Listed
from bot.core.actions.log import Plan, Standing, State, What
from bot.core.clock.timing import local_day
from bot.core.numbers.chance.uncertainty import wilson_interval
from bot.core.numbers.shown import whole
from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.actions.outcome import lines_said, outcome_lines
from bot.slack.blocks.numbers.satisfaction import bounds
from bot.slack.blocks.numbers.themes.theme_names import theme_name
from bot.slack.blocks.screen import Block, actions, button, named, quote, section
from bot.wording import day, in_a_row, say, tenths


def card(one: Listed, language: str, today: date, *, with_now: bool = True) -> Block:
    """What stands of an action in a list. with_now: whether it is shown how far it has come."""
    return section("\n".join(card_lines(one, language, today, with_now=with_now)))


def card_lines(one: Listed, language: str, today: date, *, with_now: bool = True) -> Iterator[str]:
    """The same, line by line."""
    # Whoever reads it without now may be somebody who reads no comments.
    view = one.view if with_now or not is_guarded(one.view.survey.plan.privacy) else unmeasured(one.view)
    standing = view.standing
    yield f"*{named(standing.plan.title)}* · {say(f'action-state-{standing.state}', language)}"
    if standing.is_open:
        yield _owned(standing.plan, language, today)
    yield say("action-about", language, about=about(standing.plan, view.survey, language))
    yield aim_line(standing.plan.aim, language)
    is_told_below = isinstance(standing.plan.aim, Solved) and one.outcome is not None
    if with_now and not is_told_below:
        yield _now(one, language)
    yield from _ended(view, language)
    if one.outcome is not None and with_now:
        asked = standing.state is not State.DROPPED
        done = is_told_below and bool(reached(standing.plan.aim, one.now))
        yield from outcome_lines(one.outcome, view.survey.plan.privacy, language, asked=asked, reached=done)
        yield from lines_said(one.lines, language)
    if standing.reopened:
        yield say("action-reopened", language, n=standing.reopened)


def about(plan: Plan, survey: Survey, language: str) -> str:
    """Name what an action is for: themes as the survey calls them, and words in quotes, whatever their endings."""
    themes = [theme_name(theme, survey, language) for theme in plan.themes]
    return in_a_row([*themes, *(f"“{named(word.rstrip('*'))}”" for word in plan.words)], language)


def aim_line(aim: Aim, language: str) -> str:
    """Say what an action is to reach."""
    if not isinstance(aim, Mentions):
        return say("action-aim-solved", language, percent=percent_text(aim.percent, language))
    to = percent_text(aim.to, language)
    if aim.was is None:
        return say("action-aim-mentions-new", language, to=to)
    return say("action-aim-mentions", language, to=to, was=str(round(aim.was)))


def percent_text(percent: float, language: str) -> str:
    """Write a percentage, with its tenths where it has some."""
    return str(int(percent)) if percent == int(percent) else tenths(round(10 * percent), language)


def action_buttons(view: ActionView, language: str) -> Block:
    """What can be done about an action as it stands."""
    row = (
        button(
            say(f"button-action-{what}", language),
            ids.action_action(what),
            view.action.id,
            danger=what is What.DROPPED,
        )
        for what in BUTTONS[view.standing.state]
    )
    return actions(f"action:{view.action.id}", *row)


def _owned(plan: Plan, language: str, today: date) -> str:
    key = "action-overdue" if plan.due < today else "action-owned"
    return say(key, language, owner=f"<@{plan.owner}>", day=day(plan.due, language))


def _now(one: Listed, language: str) -> str:
    aim, now = one.view.standing.plan.aim, one.now
    if now is None:
        return say("action-now-readers" if isinstance(aim, Mentions) else "action-now-nobody", language)
    if not now.of:
        return say("action-now-no-comments" if isinstance(aim, Mentions) else "action-now-nobody", language)
    told = _share(now, language)
    return f"{told} {say('action-reached', language)}" if reached(aim, now) else told


def _share(now: Share, language: str) -> str:
    interval = wilson_interval(now.n, now.of)
    likely = bounds(interval) if interval else {}
    return say("action-now", language, share=whole(now.n / now.of), n=now.n, of=now.of, **likely)


def _ended(view: ActionView, language: str) -> Iterator[str]:
    standing: Standing = view.standing
    if standing.ended_at is None:
        return
    key = "action-shipped-on" if standing.state is State.SHIPPED else "action-dropped-on"
    yield say(key, language, day=day(local_day(standing.ended_at, view.survey.plan.zone), language))
    said = note_of(standing, language) if standing.state is State.SHIPPED else standing.why
    if said:
        yield quote(said)


def note_of(standing: Standing, language: str) -> str:
    """Give what has changed as it was written for a language, else as it was written first."""
    return standing.note.get(language) or standing.note.get("", "")
