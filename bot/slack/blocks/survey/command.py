"""What `/nps` says beside reports."""

from collections.abc import Collection, Sequence

from bot.core.reports.request import NEEDS_MORE, NotUnderstoodError, Part, quoted
from bot.core.survey.decision import Decision
from bot.core.survey.roles import RIGHTS, Deed, Role
from bot.core.survey.survey import Survey
from bot.slack.blocks.screen import Screen, escape, fitting, mentions, plain, screen, section
from bot.wording import say

WORD_LENGTH = 80
LIST_LENGTH = 1_500  # escaped; a wording takes no value above 2,500 characters


_LINES: Sequence[tuple[str, Deed | None]] = (
    ("usage-report", Deed.READ),
    ("usage-sides", Deed.READ),
    ("usage-accounts", Deed.READ_RESPONSES),
    ("usage-setup", Deed.FOUND),
    ("usage-edit", Deed.CHANGE),
    ("usage-cases", Deed.ACT),
    ("usage-quotes", Deed.READ_QUOTES),
    ("usage-loop", Deed.ACT),
    ("usage-action", Deed.PLAN),
    ("usage-actions", Deed.READ),
    ("usage-said", Deed.SHARE),
    ("usage-preview", Deed.PREVIEW),
    ("usage-ask", Deed.ASK),
    ("usage-try", Deed.TRY),
    ("usage-try-others", Deed.ASK),
    ("usage-steer", Deed.STEER),
    ("usage-stop", None),
    ("usage-me", None),
    ("usage-help", None),
)
"""What `/nps` understands, and who is told so: whoever may do it; none: everybody."""


def usage_screen(deeds: Collection[Deed], language: str) -> Screen:
    """The list of what `/nps` does for somebody. deeds: what they may do with some survey."""
    return plain(_usage(deeds, language))


def unknown_word_screen(word: str, near: str | None, deeds: Collection[Deed], language: str) -> Screen:
    """Name a word that `/nps` does not know, and the one that is nearest to it; without such, all that there is."""
    shown = escape(word[:WORD_LENGTH])
    if near is not None:
        said = say("unknown-word-near", language, word=shown, near=near)
        return plain(said, say("help-pointer", language))
    return plain(say("unknown-word", language, word=shown), _usage(deeds, language))


def _usage(deeds: Collection[Deed], language: str) -> str:
    lines = [say("usage-all", language), *(say(key, language) for key, deed in _LINES if deed in {None, *deeds})]
    return "\n".join([say("usage-examples", language), *lines] if Deed.READ in deeds else lines)


def decided_screen(key: str, language: str) -> Screen:
    """Confirm stop or start to whoever typed it."""
    return plain(say(f"said-{key}", language))


def unknown_survey_screen(name: str | None, known: Sequence[str], language: str) -> Screen:
    """Say which surveys there are for somebody who named none, or one that is not there, or not for them."""
    if not known:
        return plain(say("no-survey", language))
    listed = _names_in_a_row(known)
    if name is None:
        return plain(say("which-survey", language, known=listed))
    return plain(say("unknown-survey", language, name=escape(name[:WORD_LENGTH]), known=listed))


def not_allowed_screen(deed: Deed, survey: Survey, language: str) -> Screen:
    """Say whose a deed is, and so whom to ask, to somebody who may know the survey and not do that with it."""
    name = escape(survey.plan.name)
    if not survey.plan.owners:
        return plain(say("not-yours-nobody", language, survey=name))
    return plain(say(_whose(deed), language, survey=name, owner=mentions(survey.plan.owners, language)))


def _whose(deed: Deed) -> str:
    if Role.READER in RIGHTS[deed]:
        return "not-a-reader"
    if deed is Deed.SHARE_ELSEWHERE:
        return "not-shared-here"
    return "not-yours-nor-an-admins" if Role.ADMIN in RIGHTS[deed] else "not-yours"


def no_founder_screen(language: str) -> Screen:
    """Say who makes surveys."""
    return plain(say("not-a-founder", language))


def other_kind_screen(survey: Survey, language: str) -> Screen:
    """Say of a CSAT survey what there is of it, to somebody who asked for what NPS surveys have."""
    plan = survey.plan
    return plain(say("csat-other-kind", language, survey=escape(plan.name), words=escape(quoted(plan.name))))


def slack_silent_screen(language: str) -> Screen:
    """Say that nobody can be recognised right now."""
    return plain(say("slack-silent", language))


def about_yourself(answer: Screen, decision: Decision, language: str) -> Screen:
    """Add to an answer to `/nps stop SURVEY`, or start, how that is done for oneself: they may have meant that."""
    key = "start-yourself" if decision is Decision.START else "stop-yourself"
    return screen([*answer.blocks, section(say(key, language))])


def unknown_window_screen(typed: str, language: str) -> Screen:
    """Say what a report understands to somebody whose days no calendar has."""
    word = say("not-understood-word", language, word=escape(typed[:WORD_LENGTH]))
    return plain(word, say("report-usage", language))


def not_understood_screen(error: NotUnderstoodError, language: str) -> Screen:
    """Name the word that was not understood, and what would have been."""
    part, word = (error.part, error.word) if error.word else (Part.WORD, NEEDS_MORE[error.part])
    sentence = say(f"not-understood-{part}", language, word=escape(word[:WORD_LENGTH]))
    if error.part is Part.PROPERTY:
        known = _names_in_a_row(error.known)
        return plain(sentence, say("properties-known" if known else "properties-none", language, known=known))
    return plain(sentence, say("report-usage", language))


def _names_in_a_row(names: Sequence[str]) -> str:
    """As many names as a sentence holds."""
    return ", ".join(fitting(map(escape, names), LIST_LENGTH))


def malformed_screen(language: str) -> Screen:
    """What is answered to a click or an entry that none of our screens can bring about."""
    return plain(say("malformed", language))


def trouble_screen(language: str, reference: str) -> Screen:
    """What a person sees when we failed."""
    return plain(say("trouble", language, reference=reference))
