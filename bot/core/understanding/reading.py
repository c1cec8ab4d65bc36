"""From a message as Slack sends it to what the person wants: the order in which the readings are tried."""

from bot.core.understanding import words as w
from bot.core.understanding.commands import command, is_bare_no
from bot.core.understanding.kinds import Doubt, Kind, Topic, Understood
from bot.core.understanding.markup import STRUCK, Plain, as_typed, plain
from bot.core.understanding.numbers import Mention
from bot.core.understanding.phrases import consists_of, words_of
from bot.core.understanding.questions import asks, is_about_survey, topic_of
from bot.core.understanding.replies import corrects, gives_no_reason, is_all
from bot.core.understanding.score import decide
from bot.core.understanding.when import read_when

FEWEST_WORDS, FEWEST_SIGNS = 3, 12  # of a reason; the latter where words are not parted by spaces
LONGEST = 2_000  # characters that are read; in a longer message a score stands at the very beginning, or nowhere

_SAYS_NOTHING = w.LEAD + w.POLITE + w.INSTEAD + w.NOT + w.ELSEWHERE + w.TO + w.OF
_AROUND_WHAT_FOLLOWS = " \t\n.,;:!-–—)*_`'\"…。、"
_AROUND_WHAT_PRECEDES = " \t\n,;:-–—(*_`'\"、"


def understand(text: str, locale: str | None = None) -> Understood:
    """Read a message while the score is awaited. text: as Slack's event carries it; locale: such as pt-BR."""
    typed, read = as_typed(text).strip(), plain(text[:LONGEST])
    if control := _control(read.text):
        return control
    if asks(read.text):
        return Understood(kind=Kind.QUESTION, topic=topic_of(read.text))
    if is_bare_no(read.text):
        return Understood(kind=Kind.ASK_AGAIN, doubt=Doubt.BARE_NO)
    verdict = decide(read.text, _language(locale))
    if answer := verdict.answer:
        return Understood(kind=Kind.SCORE, score=int(answer.value), comment=_beside(read, answer, text, typed))
    comment = typed if _says_something(read.text) else ""
    return Understood(kind=Kind.ASK_AGAIN, doubt=verdict.doubt, candidates=verdict.candidates, comment=comment)


def understand_reply(text: str, locale: str | None = None) -> Understood:
    """Read a message after the score: a comment, unless it corrects the score or is about the conversation itself."""
    typed, read = as_typed(text).strip(), plain(text[:LONGEST])
    if control := _control(read.text):
        return control
    topic = topic_of(read.text)
    if asks(read.text) and (topic not in {Topic.OTHER, Topic.SCALE} or is_about_survey(read.text)):
        return Understood(kind=Kind.QUESTION, topic=topic)
    if is_bare_no(read.text) or is_all(read.text):
        return Understood(kind=Kind.DECLINE)
    if answer := decide(read.text, _language(locale)).answer:
        rest = _beside(read, answer, text, typed)
        if not rest or corrects(read.text) or STRUCK in read.text:
            return Understood(kind=Kind.CORRECTION, score=int(answer.value), comment=rest)
    return Understood(kind=Kind.COMMENT, comment=typed)


def says_nothing(comment: str) -> bool:
    """Say whether a comment gives no reason, such as "ok" or "it's good", and so earns one probe."""
    return gives_no_reason(plain(comment[:LONGEST]).text)


def gives_reason(words: str) -> bool:
    """Say whether words that came without a score are a reason for one: more than chatter, and no question."""
    read = plain(words[:LONGEST]).text.strip()
    long_enough = len(words_of(read)) >= FEWEST_WORDS or len(read) >= FEWEST_SIGNS
    return long_enough and not read.rstrip(")\"' ").endswith(("?", "？")) and not gives_no_reason(read)


def _language(locale: str | None) -> str:
    return (locale or "").replace("_", "-").partition("-")[0].lower()


def _control(text: str) -> Understood | None:
    """Read what is about the conversation itself: a command, or a wish for another time."""
    if kind := command(text):
        return Understood(kind=kind)
    when = read_when(text)
    return Understood(kind=Kind.SNOOZE, when=when) if when is not None else None


def _says_something(text: str) -> bool:
    return not consists_of([word for word in words_of(text) if not word[0].isdigit()], _SAYS_NOTHING)


def _beside(read: Plain, answer: Mention, raw: str, typed: str) -> str:
    """Keep what was typed beside the score: what follows it, or stands before it; all of it where both are there."""
    before = _says_something(read.text[: answer.clause])
    after = _says_something(read.text[answer.rest :])
    if (before and after) or len(raw) > LONGEST:
        return typed
    if after:
        return as_typed(raw[read.origin[answer.rest] :]).strip(_AROUND_WHAT_FOLLOWS)
    return as_typed(raw[: read.origin[answer.clause]]).strip(_AROUND_WHAT_PRECEDES) if before else ""
