"""What the App Home shows of surveys to those who look after them or read them, and of the bot to admins."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from bot.core.asking.preview import Coming
from bot.core.clock.timing import local_day
from bot.core.delivery.details import Problem
from bot.core.health.findings import Finding, Looked, Standing
from bot.core.survey.measure import Kind
from bot.core.survey.roles import Deed
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import (
    DIVIDER,
    Block,
    actions,
    button,
    context,
    escape,
    fitting,
    header,
    linked,
    mentions,
    section,
)
from bot.slack.blocks.survey.health import finding_in_slack
from bot.slack.blocks.survey.team import problem_text
from bot.wording import day, moment, say

MOST_PROBLEMS = 3


def surveys_title(language: str, *, founds: bool) -> list[Block]:
    """The title above a list of surveys. founds: with the way to one more."""
    new = actions("found", button(say("button-new-survey", language), ids.SETUP, "home"))
    return [DIVIDER, header(say("home-surveys", language)), *([new] if founds else [])]


def state_line(survey: Survey, coming: Coming, language: str) -> str:
    """Which survey it is, and whether it runs."""
    state = "home-paused" if survey.plan.paused else "home-runs"
    if coming.waits_for_start:
        state = "home-waits"
    return say(state, language, survey=escape(survey.plan.name), product=escape(survey.plan.product))


def moments_lines(survey: Survey, coming: Coming, zone: ZoneInfo, language: str) -> Iterator[str]:
    """When the next question leaves, and the next summary, on somebody's own clock; nothing of one that is paused."""
    if survey.plan.paused:
        return
    yield _next_question(survey, coming, zone, language)
    if survey.plan.summary_channel is not None and survey.next_summary_at is not None:
        when = moment(survey.next_summary_at, zone, language)
        yield say("home-summary", language, when=when, channel=linked(survey.plan.summary_channel))


def _next_question(survey: Survey, coming: Coming, zone: ZoneInfo, language: str) -> str:
    if survey.plan.kind is Kind.CSAT and coming.at is None:
        return say("home-on-request", language)
    if not coming.planned:
        return say("home-unplanned", language)
    if coming.stopped:
        return say("home-stopped", language)
    if coming.at is not None:
        return say("home-next", language, n=coming.left, when=moment(coming.at, zone, language))
    if coming.ends is None:
        return say("home-asked-all", language)
    return say("home-asked", language, day=day(local_day(coming.ends, survey.plan.zone), language))


def problems_blocks(
    survey: Survey, found: Iterable[Finding], told: Sequence[tuple[date, Problem]], language: str
) -> list[Block]:
    """What is wrong with a survey now, and of what an owner was told lately; nothing where all is well."""
    lines = [finding_in_slack(finding, language) for finding in found]
    if told:
        lines.append(say("home-problems", language))
    for last, problem in told[:MOST_PROBLEMS]:
        said = problem_text(survey, problem, language)
        lines.append(say("home-problem", language, day=day(last, language), said=said))
    return [section("\n".join(fitting(lines)))] if lines else []


def roles_block(survey: Survey, language: str) -> Block:
    """Who is what to a survey, and where its summaries go."""
    plan = survey.plan
    named = (
        ("home-owners", plan.owners),
        ("home-viewers", plan.viewers),
        ("home-comment-readers", plan.comment_readers),
    )
    lines = [say(key, language, people=mentions(people, language)) for key, people in named if people]
    if plan.summary_channel is not None:
        lines.append(say("home-channel", language, channel=linked(plan.summary_channel)))
    return context(" ".join(lines) or say("health-owner-none", language))


def after_answer_block(language: str) -> Block:
    """Why the numbers are not shown to somebody who is just being asked for one."""
    return context(say("home-after-answer", language))


def survey_buttons(survey: Survey, coming: Coming, deeds: Collection[Deed], language: str) -> list[Block]:
    """What somebody may do about a survey: each opens a dialog, and nothing is decided without a question."""
    buttons = {
        Deed.READ: ("button-full-report", ids.FULL_REPORT),
        Deed.PREVIEW: ("button-preview", ids.PREVIEW),
        Deed.TRY: ("button-try", ids.TRY),
        Deed.STEER: _steering(survey, coming),
        Deed.CHANGE: ("button-edit", ids.SETUP_EDIT),
    }
    value = ids.survey_value(survey.id)
    shown = [button(say(label, language), action, value) for deed, (label, action) in buttons.items() if deed in deeds]
    return [actions(ids.survey_block(survey.id), *shown)] if shown else []


def _steering(survey: Survey, coming: Coming) -> tuple[str, str]:
    if coming.waits_for_start:
        return "button-begin", ids.BEGIN
    return ("button-resume", ids.RESUME) if survey.plan.paused else ("button-pause", ids.PAUSE)


def others_block(surveys: Sequence[Survey], language: str) -> Block:
    """The surveys that there was no room for, by their names."""
    names = ", ".join(fitting([escape(survey.plan.name) for survey in surveys]))
    return section(say("home-more-surveys", language, n=len(surveys), list=names))


def health_blocks(looked: Looked, zone: ZoneInfo, language: str) -> list[Block]:
    """How the bot is doing: what is wrong first, then what is well, and as of when."""
    wrong = [finding_in_slack(finding, language) for finding in looked.about(None)]
    well = [finding_in_slack(one, language) for one in looked.findings if _is_well(one)]
    as_of = [] if looked.at is None else [say("home-looked", language, when=moment(looked.at, zone, language))]
    anew = [say("home-looking", language)] if looked.anew else []
    small = [" ".join(lines) for lines in (fitting(well), [*as_of, *anew]) if lines]
    return [
        DIVIDER,
        header(say("home-health", language)),
        section("\n".join(fitting(wrong)) or say("home-well", language)),
        *([context(*small)] if small else []),
    ]


def _is_well(finding: Finding) -> bool:
    return finding.survey is None and finding.standing is Standing.GOOD
