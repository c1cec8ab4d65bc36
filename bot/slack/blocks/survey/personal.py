"""`/nps me` and `/nps forget`."""

from collections.abc import Iterator

from bot.core.clock.timing import known_zone
from bot.core.privacy.kept import Kept, KeptAnswer
from bot.core.survey.survey import UTC
from bot.slack.blocks.screen import Screen, escape, plain, quote, screen, section
from bot.wording import day, say

MOST_COMMENTS = 5  # beside one answer
LONGEST_SECTION = 2_900  # characters; Slack takes 3,000
MOST_ANSWERS = 10  # a message holds 50 blocks, and 10,000 characters are read well


def me_screen(kept: Kept | None, language: str) -> Screen:
    """What is kept about whoever asks, seen by them alone."""
    if kept is None:
        return plain(say("me-no-answers", language))
    lines = [section(text) for text in _kept_lines(kept, language)]
    return screen([section(f"*{say('me-title', language)}*"), *lines])


def _kept_lines(kept: Kept, language: str) -> Iterator[str]:
    yield "\n".join(_profile(kept, language))
    for answer in kept.answers[:MOST_ANSWERS]:
        yield _kept_answer(answer, language)
    if len(kept.answers) > MOST_ANSWERS:
        yield say("me-more", language, n=len(kept.answers) - MOST_ANSWERS)
    if not kept.answers:
        yield say("me-no-answers", language)
    if kept.in_anonymous_surveys:
        yield say("me-anonymous", language)
    yield say("me-forget", language)


def _profile(kept: Kept, language: str) -> Iterator[str]:
    person, unknown = kept.person, say("me-unknown", language)
    clock = known_zone(person.zone) or UTC
    known = {"name": person.name, "zone": person.zone, "locale": person.locale}
    yield say("me-profile", language, **{key: escape(value or unknown) for key, value in known.items()})
    yield say("me-first-seen", language, day=day(kept.first_seen_at.astimezone(clock).date(), language))
    last = {"day": day(kept.last_asked, language)} if kept.last_asked else {}
    yield say("me-asked", language, n=kept.asked, **last)
    if person.opted_out_at is not None:
        yield say("me-stopped", language, day=day(person.opted_out_at.astimezone(clock).date(), language))


def _kept_answer(answer: KeptAnswer, language: str) -> str:
    values = {"day": day(answer.day, language), "product": escape(answer.product)}
    said = say("me-answer", language, score=answer.score, **values)
    written = [quote(comment) for comment in answer.comments[:MOST_COMMENTS]]
    return "\n".join([said, *written])[:LONGEST_SECTION]


def forget_screen(language: str) -> Screen:
    """What erasure means, and how to say that it is meant."""
    return plain(say("forget-ask", language), say("forget-stays", language), say("forget-sure", language))


def forgot_screen(language: str) -> Screen:
    """Confirm the erasure."""
    return plain(say("forgot", language))
