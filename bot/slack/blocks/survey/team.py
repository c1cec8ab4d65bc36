"""What the team is told outside the summary: somebody wants to be contacted, or a channel can't be used."""

from bot.core.conversation.ask import Ask
from bot.core.delivery.details import Problem, Trouble
from bot.core.survey.survey import Survey
from bot.slack.blocks.screen import Screen, escape, linked, mentions, named, plain, quote, screen, section
from bot.wording import say

MOST_COMMENTS = 10


def contact_alert_screen(ask: Ask, comments: list[str], *, redirected: bool) -> Screen:
    """Who may be contacted and what they wrote; never the score: they agreed to their name and their words."""
    survey, language = ask.survey, ask.survey.language
    name = f"<@{ask.person.slack_user_id}>"
    blocks = [
        section("*" + say("alert-title", language) + "*"),
        section(say("alert-person", language, name=name, product=named(ask.about))),
        *(section(quote(comment)) for comment in comments[:MOST_COMMENTS]),
    ]
    if not comments:
        blocks.append(section(say("alert-no-comment", language)))
    if redirected:
        blocks.append(section(say("alert-redirected", language, channel=channel_link(survey))))
    return screen(blocks)


def no_contact_screen(ask: Ask) -> Screen:
    """Who said that they may be contacted, and does not want it after all."""
    name = f"<@{ask.person.slack_user_id}>"
    return plain(say("alert-withdrawn", ask.survey.language, name=name, product=named(ask.about)))


def owner_notice_screen(survey: Survey, problem: Problem, *, in_place_of_owners: bool = False) -> Screen:
    """A sentence to an owner of the survey that names the cure, or to an admin where no owner can be reached."""
    sentence = problem_text(survey, problem, survey.language)
    if not in_place_of_owners:
        return plain(sentence)
    name = escape(survey.plan.name)
    owner = mentions(survey.plan.owners, survey.language)
    return plain(sentence, say("in-place-of-owner", survey.language, survey=name, owner=owner))


def problem_text(survey: Survey, problem: Problem, language: str) -> str:
    """A problem, and its cure."""
    trouble, source = problem.trouble, problem.source
    of_channel = {one: {"channel": linked(source)} for one in (Trouble.AUDIENCE, Trouble.CASES)}
    named = {**of_channel, Trouble.GROUP: {"group": linked(source)}}
    about_slack = {Trouble.REFUSED: {"code": source}, Trouble.OUTAGE: {"minutes": source}}
    values = (named | about_slack).get(trouble, {"channel": channel_link(survey)})
    return say(f"notice-{trouble}", language, survey=escape(survey.plan.name), **values)


def perhaps_a_repeat(survey: Survey) -> str:
    """Say to the owner that the channel may have the same already."""
    return say("perhaps-a-repeat", survey.language, channel=channel_link(survey))


def channel_link(survey: Survey) -> str:
    """The survey's channel, as Slack links it."""
    return f"<#{survey.plan.summary_channel}>"
