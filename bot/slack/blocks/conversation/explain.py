"""Answers to what people ask about a survey, in the survey's own terms."""

from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.states import State
from bot.core.privacy.promise import keeps_person, takes_up_low_scores, takes_up_words
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.core.understanding import Topic
from bot.slack.blocks.conversation.ask import on_scale, privacy_key, told_of_privacy
from bot.slack.blocks.conversation.follow_up import open_question
from bot.slack.blocks.screen import Block, Screen, escape, mentions, named, plain, screen, section
from bot.wording import say


def explain_screen(ask: Ask, topic: Topic) -> Screen:
    """The answer, and then the open follow-up question again; the 0-10 question comes by itself."""
    return screen([section(_explanation(ask, topic)), *_again(ask)])


def explain_in_general(topic: Topic, language: str) -> Screen:
    """For somebody who has no survey to ask about."""
    general = say("explain-general", language)
    return plain(say("explain-a-bot", language), general) if topic is Topic.BOT else plain(general)


def _again(ask: Ask) -> list[Block]:
    if ask.state in {State.WHY, State.MORE} and ask.question is not None:
        return [section(open_question(ask, ask.question))]
    return []


def _explanation(ask: Ask, topic: Topic) -> str:
    plan = ask.survey.plan
    values = {"asker": escape(plan.asker), "product": escape(plan.product), "subject": named(ask.about)}
    if _how(plan.audience) == "channel":
        values["channel"] = f"<#{plan.audience.channels[0]}>"
    values["owner"] = mentions(plan.owners, ask.language)
    said = say(on_scale(_sentence_key(ask, topic), ask), ask.language, **values)
    if topic not in {Topic.WHY_ME, Topic.KEPT}:
        return said
    return f"{said}\n{say('explain-months', ask.language, months=plan.keep_answers)}"


def _sentence_key(ask: Ask, topic: Topic) -> str:
    plan = ask.survey.plan
    match topic:
        case Topic.WHO_SEES:
            return _who_sees_key(ask)
        case Topic.ANONYMOUS:
            named = plan.privacy is Privacy.NAMED
            return f"explain-anonymous-{told_of_privacy(ask.survey) if named else plan.privacy}"
        case Topic.WHY_ME:
            return f"explain-why-me-{'again' if ask.kind is AskKind.REASK else _how(plan.audience)}"
        case Topic.WHO_ASKS:
            return "explain-who-asks" if plan.owners else "explain-who-asks-nobody"
        case Topic.KEPT:
            return "explain-kept" if keeps_person(plan.privacy) else "explain-kept-anonymous"
        case _:
            return "explain-effort-number-alone" if ask.verifies and topic is Topic.EFFORT else f"explain-{topic}"


def _who_sees_key(ask: Ask) -> str:
    plan = ask.survey.plan
    if not takes_up_low_scores(plan) or ask.verifies:
        return privacy_key(ask)
    return f"explain-who-sees-{f'{plan.privacy}-themes' if takes_up_words(plan) else told_of_privacy(ask.survey)}"


def _how(audience: Audience) -> str:
    """Say how the people of an audience were chosen, as far as one sentence can."""
    wide = audience.everyone or audience.groups or len(audience.channels) > 1
    if wide or (audience.channels and audience.people):
        return "everyone"
    return "channel" if audience.channels else "list"
