"""The question in all its forms: asked, asked again, made clear, answered, closed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.core.asking.moments import person_zone
from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from bot.core.delivery.details import LEFT, MOVED, Clarification
from bot.core.privacy.promise import keeps_person, takes_up_low_scores
from bot.core.survey.keys.question import SCORE_QUESTION
from bot.core.survey.measure import RECOMMENDING
from bot.core.survey.survey import Survey
from bot.core.understanding import Doubt
from bot.slack import ids
from bot.slack.blocks.screen import (
    SCORE_BLOCK,
    Block,
    Screen,
    actions,
    button,
    context,
    escape,
    named,
    plain,
    quote,
    screen,
    section,
)
from bot.wording import day, moment, say

LAST_REMINDER = 2
_OF_SATISFACTION = {
    "ask-intro": "csat-ask-intro",
    "ask-question": "csat-ask-question",
    "ask-anchors": "csat-ask-anchors",
    "score-label-low": "csat-score-label-low",
    "score-label-high": "csat-score-label-high",
    "clarify-no_number": "csat-clarify-no_number",
    "clarify-out_of_range": "csat-clarify-out_of_range",
    "clarify-other_scale": "csat-clarify-other_scale",
    "explain-why-me-list": "csat-explain-why-me",  # nobody is on any list there
    "explain-effort": "csat-explain-effort",
    "explain-what-is-nps": "csat-explain-what-is-nps",
    "explain-scale": "csat-explain-scale",
    "note-numbers-only": "csat-note-numbers-only",
}


def on_scale(key: str, ask: Ask) -> str:
    """Name a sentence that speaks of the scale, as it is said of the one on which an ask is answered."""
    return key if ask.scale is RECOMMENDING else _OF_SATISFACTION.get(key, key)


@dataclass(frozen=True, slots=True)
class LastTime:
    """What somebody said when they were asked before: score 0-10, and their first comment if they wrote one."""

    day: date
    score: int
    comment: str | None


def ask_screen(ask: Ask, last_time: LastTime | None, *, typing: bool) -> Screen:
    """The 0-10 question: who asks, who sees the answer, both anchors, eleven buttons, the ways out.

    typing: whether the bot hears what is typed, and so may say that a number can be typed.
    """
    blocks = [
        *_try_note(ask),
        section(_by_asker(ask, "ask-again-intro")) if last_time else ask_intro(ask),
        *_last_time(last_time, ask.language),
        *first_question_blocks(ask, typing=typing),
    ]
    return screen(blocks)


def _try_note(ask: Ask) -> list[Block]:
    return [section(say("ask-try", ask.language))] if ask.is_try else []


def ask_intro(ask: Ask) -> Block:
    """Who asks, about what, and how long it takes."""
    return section(_by_asker(ask, "ask-intro-number-alone" if ask.verifies else "ask-intro"))


def reminder_screen(ask: Ask, *, typing: bool) -> Screen:
    """The 0-10 question after a silence; the last reminder says that it is the last."""
    intro = _by_asker(ask, "reminder-last" if ask.nudges >= LAST_REMINDER else "reminder-intro")
    return screen([section(intro), *first_question_blocks(ask, typing=typing)])


def again_screen(ask: Ask, *, typing: bool) -> Screen:
    """The question once more, below the answer to what somebody asked about it."""
    return screen(question_blocks(ask, may_skip=not typing))


def clarify_screen(ask: Ask, unclear: Clarification, *, typing: bool) -> Screen:
    """A kind line to somebody whose text held no score, and the buttons, the likely ones first."""
    doubt = unclear.doubt
    if doubt in _EITHER and len(unclear.candidates) == len(_EITHER):
        return _either_screen(ask, *unclear.candidates)
    key = f"clarify-{'guess' if doubt in {Doubt.ROMAN, Doubt.TYPO} else doubt}"
    line = section(say(on_scale(key, ask), ask.language))
    question = question_blocks(ask, unclear.candidates, may_skip=doubt is Doubt.BARE_NO or not typing)
    if doubt is not Doubt.PLEA:
        return screen([line, *question])
    stop, *others = question.pop()["elements"][::-1]
    return screen([line, actions("ways-out", stop, *others[::-1]), *question])


_EITHER = (Doubt.RANGE, Doubt.CONFLICT)  # of two numbers, one


def _either_screen(ask: Ask, first: int, second: int) -> Screen:
    """Ask for one of two numbers that somebody named: as strong as each other, and whatever else goes by typing."""
    strong = [_score_button(score, ask) | {"style": "primary"} for score in (first, second)]
    which = section(say("clarify-either", ask.language, first=first, second=second))
    other = context(say("clarify-either-other", ask.language))
    return screen([which, actions(SCORE_BLOCK, *strong), other, _ways_out(ask, may_skip=False)])


def question_blocks(ask: Ask, candidates: Iterable[int] = (), *, may_skip: bool = False) -> list[Block]:
    """The question with its buttons, as every form of it shows them. candidates: scores to show in a row before."""
    likely = list(dict.fromkeys(candidates))
    rows = [("likely", likely)] if likely else []
    rows.append((SCORE_BLOCK, [score for score in ask.scale.scores if score not in likely]))
    return [
        section(f"*{score_question(ask)}*\n{say(on_scale('ask-anchors', ask), ask.language)}"),
        *(actions(name, *(_score_button(score, ask) for score in scores)) for name, scores in rows if scores),
        _ways_out(ask, may_skip=may_skip),
    ]


def first_question_blocks(ask: Ask, *, typing: bool) -> list[Block]:
    """The question as it is first put: with who sees the answer, and how it can be given."""
    privacy = say(privacy_key(ask), ask.language)
    how = say("ask-how" if typing else "ask-how-click", ask.language)
    *question, ways_out = question_blocks(ask, may_skip=not typing)
    return [*question, context(privacy, how), ways_out]


def privacy_key(ask: Ask) -> str:
    """Name the sentence that says who sees the answer to this question."""
    if ask.verifies and keeps_person(ask.survey.plan.privacy):
        return f"ask-privacy-verifying-{ask.survey.plan.privacy}"
    return f"ask-privacy-{told_of_privacy(ask.survey)}"


def told_of_privacy(survey: Survey) -> str:
    """Name the sentences that say who sees an answer: others where a low score opens a case."""
    cases = "-cases" if takes_up_low_scores(survey.plan) else ""
    return f"{survey.plan.privacy}{cases}"


def _ways_out(ask: Ask, *, may_skip: bool) -> Block:
    language = ask.language
    skip = [button(say("button-skip", language), ids.DECLINE, ask.id)] if may_skip else []
    not_now = button(say("button-not-now", language), ids.NOT_NOW, ask.id)
    return actions("ways-out", not_now, *skip, button(say("button-stop", language), ids.STOP, ask.id))


def _by_asker(ask: Ask, key: str) -> str:
    plan = ask.survey.plan
    return say(on_scale(key, ask), ask.language, asker=escape(plan.asker), product=escape(plan.product))


def _last_time(last_time: LastTime | None, language: str) -> list[Block]:
    if last_time is None:
        return []
    key = "ask-again-last-comment" if last_time.comment else "ask-again-last-time"
    text = say(key, language, day=day(last_time.day, language), score=last_time.score)
    return [section(f"{text}\n{quote(last_time.comment)}" if last_time.comment else text)]


def score_label(score: int, ask: Ask) -> str:
    """A score in words: both ends say what they mean."""
    spoken = {ask.scale.lowest: "score-label-low", ask.scale.highest: "score-label-high"}.get(score)
    return say(on_scale(spoken, ask), ask.language) if spoken else str(score)


def _score_button(score: int, ask: Ask) -> Block:
    return button(str(score), ids.score_action(score), ask.id, spoken=score_label(score, ask))


def answered_screen(ask: Ask) -> Screen:
    """The question with the answer in place of its buttons, and a button to change it."""
    if ask.score is None:
        return plain(score_question(ask), f"*{say('answered-unlinked', ask.language)}*")
    if ask.change_until is None and ask.state is State.DONE:  # anonymous, and over
        return screen([section(score_question(ask)), _answered_line(ask)])
    change = button(say("button-change", ask.language), ids.CHANGE, ask.id)
    return screen([section(score_question(ask)), _answered_line(ask) | {"accessory": change}])


def changing_screen(ask: Ask) -> Screen:
    """The buttons once more, without the number that stands, which can be kept."""
    if ask.score is None:
        return answered_screen(ask)
    question = section(f"*{score_question(ask)}*\n{say(on_scale('ask-anchors', ask), ask.language)}")
    keep = button(say("button-keep", ask.language, score=ask.score), ids.KEEP, ask.id)
    return screen([question, *_other_numbers(ask), actions("keep", keep)])


def answer_blocks(ask: Ask, now: datetime) -> list[Block]:
    """The answer as the App Home shows it: with the other numbers, while it can be changed."""
    return _other_numbers(ask) if ask.may_change_at(now) else [_answered_line(ask)]


def _answered_line(ask: Ask) -> Block:
    return section(f"*{say('answered', ask.language, score=ask.score or 0)}*")


def _other_numbers(ask: Ask) -> list[Block]:
    others = [_score_button(other, ask) for other in ask.scale.scores if other != ask.score]
    return [section(say("changing", ask.language, score=ask.score or 0)), actions("change", *others)]


def retired_screen(ask: Ask, reason: str) -> Screen:
    """The question without its buttons, and why; the words alone of one that stands again further down."""
    if reason in {MOVED, LEFT}:
        return screen([section(score_question(ask))])
    known = {"snoozed", "decline", "later", "stop", "expire"}
    key = f"retired-{reason if reason in known else 'other'}"
    values = {"when": comes_back_at(ask)} if reason == "snoozed" else {}
    line = section(say(key, ask.language, **values))
    again = [answer_now(ask)] if reason in {"expire", "later"} and keeps_person(ask.survey.plan.privacy) else []
    return screen([section(score_question(ask)), line, *again])


def comes_back_at(ask: Ask) -> str:
    """When a question comes back, on the person's own clock."""
    return moment(ask.due_at, person_zone(ask.person, ask.survey), ask.language)


def closed_screen(ask: Ask, *, may_restart: bool) -> Screen:
    """To somebody who comes too late; with the button for a fresh start where the rules allow one."""
    if not may_restart:
        return plain(say("closed", ask.language))
    return screen([section(say("closed-offer", ask.language)), answer_now(ask)])


def gone_screen(language: str) -> Screen:
    """In place of a question that is not there any more, with its survey or with what was known of its person."""
    return plain(say("question-gone", language))


def answer_now(ask: Ask) -> Block:
    """The button for a fresh start."""
    return actions("restart", button(say("button-answer-now", ask.language), ids.RESTART, ask.id))


def score_question(ask: Ask) -> str:
    """The question that a number answers, in the survey's own words where it has some."""
    return question_text(ask, SCORE_QUESTION, on_scale("ask-question", ask))


def score_question_of(survey: Survey, language: str) -> str:
    """The 0-10 question in a language, whoever reads it; in the survey's own words where it has some."""
    return _words(survey, language, SCORE_QUESTION, "ask-question", subject=survey.plan.product)


def question_text(ask: Ask, question: str, key: str) -> str:
    """A question in the survey's own words, or else in ours; safe to show."""
    return _words(ask.survey, ask.language, question, key, subject=ask.about)


def _words(survey: Survey, language: str, question: str, key: str, *, subject: str) -> str:
    values = {"product": escape(survey.plan.product), "subject": named(subject)}
    own = survey.plan.own_words(language, question)
    if own is None:
        return say(key, language, **values)
    return re.sub(r"\{(product|subject)\}", lambda found: values[found[1]], escape(own))
