"""What a message means: while the score is awaited, and once it is there."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.core.understanding.comments import begins_with_score, excuses, is_no_answer, kept_beside, worth_keeping
from bot.core.understanding.kinds import Doubt, Kind, Topic, Understood, When
from bot.core.understanding.markup import Plain, as_typed, plain
from bot.core.understanding.phrases import words_of
from bot.core.understanding.roles import Role
from bot.core.understanding.scores.reading import Scored, Unclear, read_numbers
from bot.core.understanding.scores.slips import slip
from bot.core.understanding.wishes.complaints import complaint_of
from bot.core.understanding.wishes.contact import contact_wish
from bot.core.understanding.wishes.control import control_of
from bot.core.understanding.wishes.corrections import corrected_to
from bot.core.understanding.wishes.pleas import Plea, clauses, plea_of, takes_back, wants_erased
from bot.core.understanding.wishes.questions import topic_of
from bot.core.understanding.wishes.when import snoozed
from bot.core.understanding.words import NOTHING, NUMERALS, ROLES, language_of

FROM_0_TO_10 = range(11)
_NO_CORRECTION = ("+", "=", "@")  # "+1" agrees; a formula is no number
_FILLING = frozenset("-\u2013\u2014_./\u2026*~,;\uff0d\u30fc\u3002 ")
_MOST_CLAUSES, _SHORT = 4, 24  # clauses, words (in Japanese characters) of a wish with its reason
_LONG = 1000  # characters: who writes more is not asking about the survey
_SENTENCE = re.compile(r"[^.!?\n。]+[.!?。]*")


def understand(text: str, locale: str | None = None, scores: range = FROM_0_TO_10) -> Understood:
    """Read a message while the score is awaited, as Slack's event carries it. scores: those that there are.

    Questions and times are read before numbers: "what does 10 mean?" and "call me at 9 tomorrow" give no score.
    """
    language = language_of(locale)
    message = plain(text)
    words = words_of(message.text)
    plea = plea_of(words, language)
    if whole := _whole_message(words, language, plea) or (None if plea else _one_clause(words, language)):
        return whole
    topics, rest = _without_questions(message.text, language)
    found = read_numbers(rest, language, scores)
    if isinstance(found, Scored):
        return Understood(kind=Kind.SCORE, score=found.score, comment=kept_beside(text, message, found))
    complaint = complaint_of(words, language)
    if topics and complaint is not Plea.POSSIBLE:
        return Understood(kind=Kind.QUESTION, topic=topics[0])
    if plea or complaint:
        return Understood(kind=Kind.ASK_AGAIN, doubt=Doubt.PLEA)
    return _ask_again(text, words, found, language, scores)


def _whole_message(words: tuple[str, ...], language: str | None, plea: Plea | None) -> Understood | None:
    kind = control_of(words, language)
    if kind and not (kind is Kind.DECLINE and plea is Plea.CERTAIN):  # not this time is less than not any more
        return Understood(kind=kind)
    if when := _put_off(words, language):
        return Understood(kind=Kind.SNOOZE, when=when)
    if takes_back(words, language):
        return Understood(kind=Kind.TAKE_BACK)
    if wants_erased(words, language):  # they are told how: a message must not be enough to erase all of somebody
        return Understood(kind=Kind.QUESTION, topic=Topic.KEPT)
    return Understood(kind=Kind.OPT_OUT) if plea is Plea.CERTAIN else None


def _put_off(words: tuple[str, ...], language: str | None) -> When | None:
    """Say when somebody asks to be asked again; "I was on vacation" asks for nothing."""
    when = snoozed(words, language)
    return None if when == When() and excuses([word for word in words if word[0].isalnum()]) else when


def _one_clause(words: tuple[str, ...], language: str | None) -> Understood | None:
    """Read a wish that comes with its reason: "on a call, try me tomorrow"; not where a number stands beside it."""
    cut = clauses(words, language)
    if not 1 < len(cut) <= _MOST_CLAUSES or len(words) > _SHORT:
        return None
    for at, clause in enumerate(cut):
        beside = [word for other in (*cut[:at], *cut[at + 1 :]) for word in other]
        if any(NUMERALS[language].longest(beside, place) or beside[place].isdecimal() for place in range(len(beside))):
            continue
        if when := _put_off(clause, language):
            return Understood(kind=Kind.SNOOZE, when=when)
        if control_of(clause, language) is Kind.DECLINE:
            return Understood(kind=Kind.DECLINE)
    return None


def _without_questions(text: str, language: str | None) -> tuple[list[Topic], str]:
    """Take the questions about the survey out of the text, which keeps its length."""
    topics: list[Topic] = []
    if len(text) > _LONG:
        return topics, text

    def blank(sentence: re.Match[str]) -> str:
        """Note a sentence's topic, and put in its place as many line breaks as it has characters."""
        lead, comma, last = sentence[0].rpartition(",")  # "before I answer, who sees this?"
        for kept, question in (("", sentence[0]), (lead + comma, last)):
            if topic := topic_of(words_of(question), language):
                topics.append(topic)
                return kept + "\n" * len(question)
        return sentence[0]

    return topics, _SENTENCE.sub(blank, text)


def _ask_again(text: str, words: Sequence[str], found: Unclear, language: str | None, scores: range) -> Understood:
    doubt, candidates = found.doubt, found.candidates
    if doubt is Doubt.NO_NUMBER and not candidates:
        doubt, candidates = slip(words, language, scores) or (doubt, candidates)
        if _only_no(words):
            doubt, candidates = Doubt.BARE_NO, ()
    if doubt is Doubt.NO_NUMBER and not candidates and is_no_answer(text):
        doubt = Doubt.COURTESY
    comment = as_typed(text).strip()
    return Understood(
        kind=Kind.ASK_AGAIN,
        comment=comment if doubt not in {Doubt.ROMAN, Doubt.TYPO} and worth_keeping(comment) else "",
        candidates=candidates,
        doubt=doubt,
    )


def _only_no(words: Sequence[str]) -> bool:
    said = [word for word in words if word[0].isalnum()]
    found = ROLES[None].longest(said, 0) if said else None
    return found is not None and found[0] == len(said) and Role.NO in found[1]


def _leaves_open(words: Sequence[str], text: str) -> bool:
    """Say whether nothing is said: "none", or a dash that fills a field."""
    if text.strip() and not set(text.strip()) - _FILLING:
        return True
    said = [word for word in words if word[0].isalnum()]
    found = NOTHING.longest(said, 0) if said else None
    return found is not None and found[0] == len(said)


def understand_reply(text: str, locale: str | None = None, scores: range = FROM_0_TO_10) -> Understood:
    """Read a message once there is a score: a comment, unless all of it says something else.

    A correction needs a bare number or a word that corrects ("sorry, 9"): in a comment numbers are about the product.
    """
    language = language_of(locale)
    message = plain(text)
    words = words_of(message.text)
    read = _reply(text, message, words, language, scores)
    return replace(read, contact=contact_wish(words, language))


def _reply(text: str, message: Plain, words: tuple[str, ...], language: str | None, scores: range) -> Understood:
    plea = plea_of(words, language)
    if whole := _whole_message(words, language, plea):
        return whole
    if Plea.POSSIBLE in {plea, complaint_of(words, language)}:
        return Understood(kind=Kind.ASK_AGAIN, doubt=Doubt.PLEA, comment=as_typed(text))
    if _only_no(words) or _leaves_open(words, message.text):
        return Understood(kind=Kind.DECLINE)
    if correction := _correction(text, message, words, language, scores):
        return correction
    if topic := topic_of(words, language, strangers=0):
        return Understood(kind=Kind.QUESTION, topic=topic)
    return Understood(kind=Kind.COMMENT, comment=as_typed(text))


def _correction(
    text: str, message: Plain, words: Sequence[str], language: str | None, scores: range
) -> Understood | None:
    if (wanted := corrected_to(words, language, scores)) is not None:
        return Understood(kind=Kind.CORRECTION, score=wanted)
    found = read_numbers(message.text, language, scores)
    if isinstance(found, Unclear) or message.text.lstrip().startswith(_NO_CORRECTION):
        return None
    rest = kept_beside(text, message, found)
    if rest and not (found.by.replaces and begins_with_score(message, found)):
        return None
    return Understood(kind=Kind.CORRECTION, score=found.score, comment=rest)
