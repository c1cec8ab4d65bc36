"""`/nps me` and `/nps forget`, and the dialogs of the App Home that say and do the same."""

from collections.abc import Iterable, Iterator, Mapping

from bot.core.clock.timing import known_zone
from bot.core.privacy.kept import Kept, KeptAnswer, KeptAsk, KeptCase, KeptNotice, KeptQuote
from bot.core.survey.plan import UTC
from bot.slack import ids
from bot.slack.blocks.asked_for import asked_for
from bot.slack.blocks.screen import (
    Block,
    Screen,
    actions,
    button,
    dialog,
    escape,
    fitting,
    fitting_blocks,
    linked,
    named,
    plain,
    quote,
    quoted_whole,
    screen,
    section,
)
from bot.wording import day, say

MOST_QUOTES = 5
MOST_ANSWERS = 10  # of which a message has room to tell something
LIST_LENGTH = 1_500  # characters of a list; a wording takes no value above 2,500


def me_screen(kept: Kept | None, language: str) -> Screen:
    """What is kept about whoever asks, seen by them alone; a message that would be too long ends in a sign of it."""
    if kept is None:
        return plain(say("me-no-answers", language))
    lines = fitting_blocks(map(section, _kept_lines(kept, language)))
    title = section(f"*{say('me-title', language)}*")
    take_back = [section(say("me-take-back", language))] if kept.answers else []
    quotes = [block for one in kept.quotes[:MOST_QUOTES] for block in _quotable(one, language)]
    return screen([title, *lines, *quotes, *take_back, section(say("me-forget", language))])


def _quotable(one: KeptQuote, language: str) -> Iterator[Block]:
    told = say("me-quote-named" if one.with_name else "me-quote-unnamed", language)
    where = [say("me-quote-channels", language, channels=", ".join(map(linked, one.channels)))] if one.channels else []
    yield section("\n".join([told, quote(one.text), *where]))
    yield actions(f"quote:{one.id}", button(say("button-quote-back", language), ids.QUOTE_BACK, one.id))


def _kept_lines(kept: Kept, language: str) -> Iterator[str]:
    yield "\n".join(_profile(kept, language))
    for answer in kept.answers[:MOST_ANSWERS]:
        yield from _kept_answer(answer, language)
    if len(kept.answers) > MOST_ANSWERS:
        yield say("me-more", language, n=len(kept.answers) - MOST_ANSWERS)
    if not kept.answers:
        yield say("me-no-answers", language)
    for ask in kept.asks:
        yield from _kept_words(ask, language)
    for case in kept.cases:
        yield from _kept_case(case, language)
    for notice in kept.notices:
        yield from _kept_notice(notice, language)
    if kept.in_anonymous_surveys:
        yield say("me-anonymous", language)


def _profile(kept: Kept, language: str) -> Iterator[str]:
    person, unknown = kept.person, say("me-unknown", language)
    clock = known_zone(person.zone) or UTC
    known = {"name": person.name, "zone": person.zone, "locale": person.locale}
    yield say("me-profile", language, **{key: escape(value or unknown) for key, value in known.items()})
    yield say("me-ids", language, slack=escape(person.slack_user_id or unknown), id=str(person.id))
    if person.properties:
        yield say("me-told", language, list=_pairs(person.properties))
    yield say("me-first-seen", language, day=day(kept.first_seen_at.astimezone(clock).date(), language))
    yield say("me-asked", language, n=len(kept.asks), **({"day": day(kept.asks[0].day, language)} if kept.asks else {}))
    if kept.asks:
        days = (f"{day(ask.day, language)} ({_about(ask)})" for ask in kept.asks)
        yield say("me-was-asked", language, list=_in_a_row(days))
    if person.opted_out_at is not None:
        yield say("me-stopped", language, day=day(person.opted_out_at.astimezone(clock).date(), language))
    if person.forgotten:
        yield say("me-forgotten", language)


def _kept_answer(answer: KeptAnswer, language: str) -> Iterator[str]:
    """An answer in sections: all that was written beside it, in pieces that each fit."""
    scale = f" ({answer.scale})" if answer.scale else ""
    values = {"day": day(answer.day, language), "product": f"{_about(answer)}{scale}"}
    said = say("me-answer", language, score=answer.score, **values)
    counted = say("me-segments", language, list=_pairs(answer.segments)) if answer.segments else ""
    tried = say("me-try", language) if answer.is_try else ""
    yield "\n".join(filter(None, (said, counted, tried)))
    for comment in answer.comments:
        yield from quoted_whole(comment)


def _kept_words(ask: KeptAsk, language: str) -> Iterator[str]:
    if ask.words:
        yield say("me-words", language, day=day(ask.day, language), product=_about(ask))
    for words in ask.words:
        yield from quoted_whole(words)


def _about(one: KeptAnswer | KeptAsk) -> str:
    return named(one.subject) if one.subject else escape(one.product)


def _kept_case(case: KeptCase, language: str) -> Iterator[str]:
    """That a team looks after what somebody said, and what it noted of it."""
    yield say(f"me-case-{case.state}", language, day=day(case.day, language), product=escape(case.product))
    for words in case.noted:
        yield from quoted_whole(words)


def _kept_notice(notice: KeptNotice, language: str) -> Iterator[str]:
    """That somebody was told of a change, and what they said to it."""
    plan = notice.survey.plan
    about = asked_for(notice.asked_for, notice.survey, language)
    told = say("me-note", language, day=day(notice.day, language), product=escape(plan.product), about=about)
    yield "\n".join([told, *([say(f"me-note-said-{notice.said}", language)] if notice.said else [])])
    if notice.words:
        yield from quoted_whole(notice.words)


def _pairs(values: Mapping[str, str]) -> str:
    return _in_a_row(f"{escape(name)}: {escape(value)}" for name, value in values.items())


def _in_a_row(texts: Iterable[str]) -> str:
    return ", ".join(fitting(texts, LIST_LENGTH))


def forget_screen(language: str) -> Screen:
    """What erasure means, and how to say that it is meant."""
    return plain(say("forget-ask", language), say("forget-stays", language), say("forget-sure", language))


def kept_dialog(kept: Kept | None, language: str) -> Block:
    """What is kept about whoever asks."""
    shown = [block for block in me_screen(kept, language).blocks if block["type"] != "actions"]
    return dialog("dialog-kept", language, shown)


def erase_dialog(language: str) -> Block:
    """What erasure means, and a button to say that it is meant."""
    sure = button(say("button-erase-sure", language), ids.ERASE_SURE, "home", danger=True)
    said = [section(say("forget-ask", language)), section(say("forget-stays", language))]
    return dialog("dialog-erase", language, [*said, actions("erase", sure)])


def erased_dialog(language: str) -> Block:
    """Confirm the erasure."""
    return dialog("dialog-erase", language, forgot_screen(language).blocks)


def forgot_screen(language: str) -> Screen:
    """Confirm the erasure."""
    return plain(say("forgot", language))
