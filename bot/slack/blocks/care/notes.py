"""What is said about a case beside its post, and why something can't be done with it."""

from bot.core.care.case import CaseView
from bot.core.care.deeds import Refusal
from bot.core.care.notes import CaseNote, News
from bot.slack.blocks.screen import Screen, escape, plain
from bot.wording import say


def note_screen(view: CaseView, note: CaseNote) -> Screen | None:
    """A line in the thread under a case; of one that is over none, but that its person wants to be left alone."""
    if not view.standing.is_open and note.news is not News.NO_CONTACT:
        return None
    key = f"case-note-{_ending(note)}"
    return plain(say(key, view.survey.language, owner=f"<@{note.whom}>" if note.whom else ""))


def overdue_screen(view: CaseView, note: CaseNote) -> Screen:
    """A line to the owner of a case that is overdue."""
    channel = view.case.channel
    where = f"<#{channel}>" if channel and not view.case.private else ""
    name = escape(view.survey.plan.name)
    key = f"case-alert-{_ending(note)}{'' if where else '-here'}"
    return plain(say(key, view.survey.language, survey=name, channel=where))


def _ending(note: CaseNote) -> str:
    return note.news.replace(" ", "-")


def refused_case_screen(why: Refusal, owner: str | None, language: str) -> Screen:
    """Say why somebody can't do something with a case."""
    return plain(refusal_line(why, owner, language))


def refusal_line(why: Refusal, owner: str | None, language: str) -> str:
    """Say it in a sentence."""
    if why is Refusal.SLACK_SILENT:
        return say("slack-silent", language)
    return say(f"case-refused-{why}", language, owner=f"<@{owner}>" if owner else "")
