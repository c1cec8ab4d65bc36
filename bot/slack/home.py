"""Somebody's App Home, section by section: what is theirs alone, what they may see of surveys, how the bot is doing.

It is drawn whenever somebody opens it, so that nothing here asks Slack anything: who somebody is was asked already, and
how the bot is doing is the last look (bot/services/health/looking.py). A new section is a function that gives a few
blocks, and its place in SECTIONS.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.core.clock.timing import known_zone, local_day
from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from bot.core.health.findings import Looked
from bot.core.survey.language import language_of
from bot.core.survey.measure import Kind
from bot.core.survey.person import Person
from bot.core.survey.plan import UTC
from bot.core.survey.roles import Deed, Role, Who, is_named_in, may, may_found, may_oversee
from bot.core.survey.survey import Survey
from bot.services.actions.listing import open_for
from bot.services.asking import previewing
from bot.services.context import Context
from bot.services.delivery import telling
from bot.services.delivery.delivering import may_start_afresh, newest_conversation
from bot.services.numbers import reporting
from bot.services.privacy import forgetting
from bot.services.survey.finding import asks_after_something, list_surveys
from bot.slack.blocks.actions.listing import home_blocks as actions_blocks
from bot.slack.blocks.conversation.home import question_blocks, yourself_blocks
from bot.slack.blocks.numbers.glance import glance_blocks
from bot.slack.blocks.screen import DIVIDER, Block, Screen, screen, section
from bot.slack.blocks.survey.command import slack_silent_screen
from bot.slack.blocks.survey.home import (
    after_answer_block,
    health_blocks,
    moments_lines,
    others_block,
    problems_blocks,
    roles_block,
    state_line,
    survey_buttons,
    surveys_title,
)

MOST_BLOCKS = 100  # of a view, to Slack
MOST_SURVEYS = 6  # that are shown whole
MOST_CHARTS = 2  # of a view, to Slack


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who looks at their Home. who: as Slack tells now; ask: their newest question; language: theirs.

    looked: how the bot is doing, for those who may do something about it.
    """

    ctx: Context
    person: Person
    who: Who
    ask: Ask | None
    language: str
    looked: Looked

    @property
    def zone(self) -> ZoneInfo | None:
        """Their own clock, where it is known: whoever is not asked anything, only Slack knows."""
        return known_zone(self.who.zone) or known_zone(self.person.zone)

    @property
    def is_asked(self) -> bool:
        """Whether a question of theirs waits for a number."""
        return self.ask is not None and self.ask.state is State.ASKED


Section = Callable[[Visit], list[Block]]


def home_screen(ctx: Context, person: Person, language: str) -> Screen:
    """Draw somebody's Home, as of one moment. language: in which they are spoken to, unless Slack tells otherwise."""
    who = ctx.who(person.slack_user_id or "")
    language = language_of(who.locale, language)
    mends = may_oversee(who) or any(may(who, Deed.STEER, survey) for survey in list_surveys(ctx))
    looked = ctx.looked(who.id) if mends else Looked()

    def drawn(ctx: Context) -> Screen:
        visit = Visit(ctx, person, who, newest_conversation(ctx, person), language, looked)
        return screen([block for draw in SECTIONS for block in draw(visit)][:MOST_BLOCKS])

    return ctx.look(drawn)


def _question(visit: Visit) -> list[Block]:
    ctx, ask = visit.ctx, visit.ask
    may_restart = ask is not None and may_start_afresh(ctx, ask)
    return question_blocks(ask, visit.language, ctx.now(), may_restart=may_restart)


def _surveys(visit: Visit) -> list[Block]:
    """Surveys to those whom their files name, and all of them to admins; who only reads the channel reads there."""
    if visit.who.role is Role.UNKNOWN:
        return _not_recognised(visit)
    mine = [survey for survey in list_surveys(visit.ctx) if is_named_in(visit.who, survey) or may_oversee(visit.who)]
    founds = may_found(visit.who)
    if not (mine or founds):
        return []
    mine.sort(key=lambda survey: not may(visit.who, Deed.READ, survey))
    whole, others = mine[:MOST_SURVEYS], mine[MOST_SURVEYS:]
    cards = [_card(visit, survey, drawn=place < MOST_CHARTS) for place, survey in enumerate(whole)]
    more = [others_block(others, visit.language)] if others else []
    apart = [block for place, card in enumerate(cards) for block in (*([DIVIDER] if place else []), *card)]
    return [*surveys_title(visit.language, founds=founds), *apart, *more]


def _not_recognised(visit: Visit) -> list[Block]:
    """Say to whoever is named by their id that Slack does not tell who they are; to others that would say nothing."""
    named = any(visit.who.id in (*survey.plan.owners, *survey.plan.viewers) for survey in list_surveys(visit.ctx))
    return [DIVIDER, *slack_silent_screen(visit.language).blocks] if named else []


def _card(visit: Visit, survey: Survey, *, drawn: bool) -> list[Block]:
    """One survey, as much of it as somebody may see. drawn: whether there is room for its chart."""
    language, coming = visit.language, previewing.coming(visit.ctx, survey)
    deeds = {deed for deed in Deed if may(visit.who, deed, survey)}
    lines = [state_line(survey, coming, language)]
    if Deed.PREVIEW in deeds:
        lines += moments_lines(survey, coming, visit.zone or survey.plan.zone, language)
    return [
        section("\n".join(lines)),
        *(_numbers(visit, survey, drawn=drawn) if Deed.READ in deeds else []),
        *(_problems(visit, survey) if Deed.STEER in deeds else []),
        *([roles_block(survey, language)] if Deed.OVERSEE in deeds else []),
        *survey_buttons(survey, coming, deeds, language),
    ]


def _numbers(visit: Visit, survey: Survey, *, drawn: bool) -> list[Block]:
    if visit.is_asked and visit.ask is not None and visit.ask.survey.id == survey.id:
        return [after_answer_block(visit.language)]
    report, trend, watched = reporting.at_a_glance(visit.ctx, survey)
    in_their_language = replace(survey, plan=replace(survey.plan, language=visit.language))
    return glance_blocks(report, trend if drawn else (), watched, in_their_language)


def _problems(visit: Visit, survey: Survey) -> list[Block]:
    found = visit.looked.about(survey.plan.name)
    return problems_blocks(survey, found, telling.told_lately(visit.ctx, survey), visit.language)


def _health(visit: Visit) -> list[Block]:
    if not may_oversee(visit.who):
        return []
    return health_blocks(visit.looked, visit.zone or UTC, visit.language)


def _yourself(visit: Visit) -> list[Block]:
    kept = forgetting.kept_about(visit.ctx, visit.who.id)
    answers = kept.answers if kept else ()
    csat = asks_after_something(visit.ctx)
    return yourself_blocks(visit.person, answers, visit.language, asked=visit.is_asked, csat=csat)


def _actions(visit: Visit) -> list[Block]:
    if visit.who.role is Role.UNKNOWN:
        return []
    plans = [one for one in list_surveys(visit.ctx) if one.plan.kind is Kind.NPS and may(visit.who, Deed.PLAN, one)]
    today = local_day(visit.ctx.now(), visit.zone or UTC)
    return actions_blocks(open_for(visit.ctx, visit.who), plans, visit.language, today)


SECTIONS: Sequence[Section] = (_question, _surveys, _actions, _health, _yourself)
"""In the order in which they are read; each as few blocks as it can, since Slack takes a hundred."""
