"""The first thing that a survey's channel reads: what the bot is there for, who is asked, and what can be done."""

from bot.core.delivery.details import Hello
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import Block, Screen, actions, button, context, escape, screen, section
from bot.wording import moment, say


def hello_screen(survey: Survey, hello: Hello) -> Screen:
    """Say hello once. Everybody in the channel reads it: who is asked is counted, and named in the preview alone."""
    plan, language = survey.plan, survey.language
    intro = say("hello", language, asker=escape(plan.asker), product=escape(plan.product))
    summaries = say(f"hello-summary-{plan.summary_every}", language, hour=f"{plan.hour:02}:00")
    return screen([section(f"{intro}\n{_who(survey, hello)}"), context(summaries), _buttons(survey, hello)])


def _who(survey: Survey, hello: Hello) -> str:
    ahead, language = hello.ahead, survey.language
    if hello.waits_for_start:
        return say("hello-waits", language, n=ahead.n)
    when = moment(ahead.first, survey.plan.zone, language) if ahead.first else ""
    return say("hello-ahead", language, n=ahead.n, when=when)


def _buttons(survey: Survey, hello: Hello) -> Block:
    named = {"button-try": ids.TRY, "button-preview": ids.PREVIEW}
    if hello.waits_for_start:
        named["button-begin"] = ids.BEGIN
    value = ids.survey_value(survey.id)
    return actions("hello", *(button(say(label, survey.language), action, value) for label, action in named.items()))
