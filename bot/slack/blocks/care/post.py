"""The post of a case: true at any time, since it is written over as the case moves."""

from collections.abc import Iterator
from datetime import datetime

from bot.core.care.case import CaseView, Shows
from bot.core.care.clocks import RUNNING, Clock, Reading
from bot.core.care.log import State
from bot.core.care.rules import CONTACT
from bot.core.delivery.kinds import DIRECT
from bot.core.privacy.promise import is_guarded
from bot.slack import ids
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    button,
    context,
    escape,
    menu,
    named,
    option,
    plain,
    quote,
    screen,
    section,
)
from bot.wording import day, moment, say

MOST_COMMENTS = 10
SNOOZES = (1, 3, 5)
"""For how many working days a case can be put off."""


def case_screen(view: CaseView, *, redirected: bool = False) -> Screen:
    """A case: how it stands, what it is about as far as that may be shown, its clocks, and what can be done."""
    if view.standing.state is State.WITHDRAWN:
        why = "case-no-contact" if view.standing.muted and view.standing.why == (CONTACT,) else "case-withdrawn"
        return screen([section(f"*{_say(view, 'case-title-withdrawn')}*"), section(_say(view, why))])
    small = [*_clocks(view), *_small_print(view, redirected=redirected)]
    return screen([*case_blocks(view), context("\n".join(small)), *case_buttons(view)])


def moved_screen(view: CaseView) -> Screen:
    """What stands in place of a post of a case that stands elsewhere now: where."""
    to = view.case.channel or ""
    key = "case-moved-to-owner" if to.startswith(DIRECT) else "case-moved"
    return plain(_say(view, key, channel=f"<#{to}>"))


def case_blocks(view: CaseView) -> list[Block]:
    """What a case is about."""
    quoted = [section(quote(words)) for words in view.words[:MOST_COMMENTS]]
    nothing = [] if quoted else [section(_say(view, "alert-no-comment"))]
    about = [section(f"*{title_of(view)}*\n{_about(view)}"), *quoted, *nothing]
    closing = [] if view.standing.is_open else [section("\n".join(_closing(view)))]
    return [*about, *closing]


def case_buttons(view: CaseView) -> list[Block]:
    """What can be done about a case as it stands."""
    if not view.standing.is_open:
        return [actions("case", _button(view, "reopen"))]
    claim = [] if view.standing.claimed else [_button(view, "claim")]
    reply = [] if view.standing.muted else [_button(view, "reply")]
    named = view.person is not None and view.standing.replied_at is None
    reached = [_button(view, "reached")] if named else []
    others = [] if view.case.private else [_button(view, "hand_over")]
    return [actions("case", *claim, *reply, *reached, *others, _button(view, "close"), _snooze(view))]


def title_of(view: CaseView) -> str:
    """Say whose a case is, in a few words."""
    standing = view.standing
    if not standing.is_open:
        return _say(view, "case-title-closed", owner=_who(standing.closed_by))
    if standing.owner is None:
        return _say(view, "case-title-nobody")
    return _say(view, "case-title-claimed" if standing.claimed else "case-title-offered", owner=_who(standing.owner))


def _about(view: CaseView) -> str:
    product = _asked_about(view)
    if view.person is None:
        return _say(view, "case-about-words", product=product)
    name = _name(view)
    if view.score is None:
        return _say(view, "alert-person", name=name, product=product)
    said = _say(view, "case-about-score", name=name, score=view.score, product=product)
    before = [] if view.before is None else [_say(view, "case-before", score=view.before)]
    wishes = [_say(view, "case-wishes-contact")] if CONTACT in view.standing.why and not view.standing.muted else []
    return " ".join((said, *before, *wishes))


def _asked_about(view: CaseView) -> str:
    plan = view.survey.plan
    about = named(view.subject) if view.subject else escape(plan.product)
    return f"{about} ({plan.scale.ends})" if plan.scale.noted and view.score is not None else about


def _name(view: CaseView) -> str:
    person = view.person
    if person is None or person.slack_user_id is None:
        return escape(person.name or "") if person else ""
    return f"<@{person.slack_user_id}>"


def _closing(view: CaseView) -> Iterator[str]:
    standing = view.standing
    said = {"case-cause": standing.cause, "case-done": standing.done, "case-told": standing.told}
    for key, words in said.items():
        if words:
            yield f"*{_say(view, key)}* {quote(words).removeprefix('> ')}"


def _clocks(view: CaseView) -> Iterator[str]:
    for clock, reading in ((Clock.REPLY, view.reply), (Clock.CLOSE, view.close)):
        stands = reading is not None and reading.timing in RUNNING and reading.due_at is None
        if reading is not None and not stands:
            yield clock_line(view, clock, reading)


def clock_line(view: CaseView, clock: Clock, reading: Reading) -> str:
    """Say where one clock of a case stands."""
    key = f"case-clock-{clock}-{reading.timing.replace(' ', '-')}"
    when = "" if reading.due_at is None else when_of(view, reading.due_at)
    return _say(view, key, when=when)


def when_of(view: CaseView, at: datetime) -> str:
    """Write a moment on the survey's clock."""
    return moment(at, view.survey.plan.zone, view.survey.language)


def _small_print(view: CaseView, *, redirected: bool) -> Iterator[str]:
    standing = view.standing
    if view.segments:
        yield ", ".join(f"{escape(name)}: {escape(value)}" for name, value in view.segments.items())
    if standing.reopened:
        yield _say(view, "case-reopened", n=standing.reopened)
    yield from _verified(view)
    if standing.awaits_answer:
        yield _say(view, "case-awaits")
    if standing.muted:
        yield _say(view, "case-muted")
    if standing.is_open and standing.snoozed_until is not None:
        yield _say(view, "case-snoozed", when=when_of(view, standing.snoozed_until))
    if view.case.private:
        yield _say(view, "case-private")
    elif view.case.shows is Shows.WORDS:
        yield _say(view, "case-words-only")
    if redirected and view.survey.plan.channel_of_cases:
        yield _say(view, "alert-redirected", channel=f"<#{view.survey.plan.channel_of_cases}>")
    if standing.is_open and not view.case.private:
        yield _say(view, "case-internal")


def _verified(view: CaseView) -> Iterator[str]:
    outcomes = view.standing.verified
    if outcomes and view.case.shows is Shows.ALL and not is_guarded(view.survey.plan.privacy):
        yield _say(view, f"case-verified-{outcomes[-1]}")


def _button(view: CaseView, what: str) -> Block:
    return button(_say(view, f"button-case-{what.replace('_', '-')}"), ids.case_action(what), view.case.id)


def _snooze(view: CaseView) -> Block:
    choices = [option(_say(view, "case-snooze-for", n=days), ids.snooze_value(view.case.id, days)) for days in SNOOZES]
    return menu(_say(view, "case-snooze"), ids.CASE_SNOOZE, choices)


def _who(slack_user_id: str | None) -> str:
    return f"<@{slack_user_id}>" if slack_user_id else ""


def _say(view: CaseView, key: str, **values: str | int) -> str:
    return say(key, view.survey.language, **values)


def opened_on(view: CaseView) -> str:
    """Write the day on which a case was opened, on the survey's calendar."""
    return day(view.standing.opened_at.astimezone(view.survey.plan.zone).date(), view.survey.language)
