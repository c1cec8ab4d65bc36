"""The question, and what becomes of its message afterwards."""

from dataclasses import dataclass
from datetime import date

from bot.core.ask import Ask
from bot.core.score import HIGHEST_SCORE, LOWEST_SCORE
from bot.core.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import Block, Screen, button, context, escape, plain, quote, screen, section
from bot.wording import day, say

SCALE = range(LOWEST_SCORE, HIGHEST_SCORE + 1)


@dataclass(frozen=True, slots=True)
class LastTime:
    """What somebody said when they were asked before: score 0-10, and their first comment if they wrote one."""

    day: date
    score: int
    comment: str | None


def ask_screen(ask: Ask, last_time: LastTime | None) -> Screen:
    """The 0-10 question: who asks, who sees the answer, both anchors, eleven buttons, "not now", "stop"."""
    survey = ask.survey
    asker, product, language = escape(survey.plan.asker), escape(survey.plan.product), survey.language
    intro = "ask-again-intro" if last_time else "ask-intro"
    question = _question(survey)
    anchors = say("ask-anchors", language)
    privacy = say(f"ask-privacy-{survey.plan.privacy}", language)
    blocks = [
        section(say(intro, language, asker=asker, product=product)),
        *_last_time(last_time, language),
        section(f"*{question}*\n{anchors}"),
        {
            "type": "actions",
            "block_id": "score",
            "elements": [_score_button(n, ask.id, language) for n in SCALE],
        },
        context(privacy, say("ask-how", language)),
        {
            "type": "actions",
            "block_id": "ways-out",
            "elements": [
                button(say("button-not-now", language), ids.NOT_NOW, ask.id),
                button(say("button-stop", language), ids.STOP, ask.id),
            ],
        },
    ]
    return screen(blocks)


def _last_time(last_time: LastTime | None, language: str) -> list[Block]:
    if last_time is None:
        return []
    key = "ask-again-last-comment" if last_time.comment else "ask-again-last-time"
    text = say(key, language, day=day(last_time.day, language), score=last_time.score)
    return [section(f"{text}\n{quote(last_time.comment)}" if last_time.comment else text)]


def _score_button(score: int, ask_id: str, language: str) -> Block:
    spoken = {LOWEST_SCORE: "score-label-low", HIGHEST_SCORE: "score-label-high"}.get(score)
    label = say(spoken, language) if spoken else str(score)
    return button(str(score), ids.score_action(score), ask_id, spoken=label)


def answered_screen(ask: Ask) -> Screen:
    """The question with the answer in place of its buttons."""
    language = ask.survey.language
    answer = say("answered-unlinked", language) if ask.score is None else say("answered", language, score=ask.score)
    return plain(_question(ask.survey), f"*{answer}*")


def retired_screen(ask: Ask, reason: str) -> Screen:
    """The question without its buttons, and why."""
    language = ask.survey.language
    known = {"snoozed", "decline", "stop", "expire"}
    return plain(_question(ask.survey), say(f"retired-{reason if reason in known else 'other'}", language))


def _question(survey: Survey) -> str:
    return say("ask-question", survey.language, product=escape(survey.plan.product))
