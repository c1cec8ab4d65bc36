"""nps-bot understand: how a typed message is read, for whoever wonders, and line by line for programs."""

import json
import sys
from calendar import day_name
from typing import Any, TextIO

import click

from bot.core.survey.language import LANGUAGES
from bot.core.understanding import Kind, Understood, When, understand

# In the state "awaiting the score" these are what the person sees: an explanation, and the question again.
_SHOWN_AS = {Kind.HELP: Kind.QUESTION, Kind.TAKE_BACK: Kind.QUESTION, Kind.OPT_IN: Kind.ASK_AGAIN}
_DAYS = {0: "today", 1: "tomorrow"}


@click.command("understand", context_settings={"ignore_unknown_options": True})  # "-1" is a text
@click.option("--locale", help=f"The person's Slack locale, such as pt-BR; read best are {', '.join(LANGUAGES)}.")
@click.option("--lines", is_flag=True, help='Read {"text", "locale"} objects, one a line, and answer each with one.')
@click.argument("text", required=False)
def understand_(*, locale: str | None, lines: bool, text: str | None) -> None:
    """Show how TEXT is read while the bot waits for a score."""
    if lines:
        _answer_lines(sys.stdin, locale)
    elif text is None:
        raise click.UsageError('Say what to read, such as: nps-bot understand "8 but slow", or use --lines.')
    else:
        for line in _facts(understand(text, locale)):
            click.echo(line)


def _facts(understood: Understood) -> list[str]:
    facts = {
        "kind": understood.kind.value,
        "score": understood.score,
        "comment": understood.comment or None,
        "offered first": ", ".join(map(str, understood.candidates)) or None,
        "because": understood.doubt,
        "topic": understood.topic,
        "when": _moment(understood.when) if understood.when else None,
    }
    return [f"{name}: {fact}" for name, fact in facts.items() if fact is not None]


def _moment(when: When) -> str:
    """Say when in words: "in 2:00:00", "Monday, 15:00", "later"."""
    if when.elapsed is not None:
        return f"in {when.elapsed}"
    named = [
        _DAYS.get(when.days, f"in {when.days} days") if when.days is not None else "",
        day_name[when.weekday] if when.weekday is not None else "",
        "next month" if when.month else "",
        f"{when.at:%H:%M}" if when.at is not None else "",
    ]
    return ", ".join(filter(None, named)) or "later"


def _answer_lines(lines: TextIO, locale: str | None) -> None:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            asked = _parsed(line, number)
            found = understand(asked["text"], asked.get("locale") or locale)
            click.echo(json.dumps(_as_json(found), ensure_ascii=False))


def _parsed(line: str, number: int) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except ValueError as error:
        raise click.ClickException(
            f'Line {number} is no JSON object such as {{"text": "8", "locale": "en"}}.'
        ) from error
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise click.ClickException(f'Line {number} needs a "text" in quotes, such as {{"text": "8", "locale": "en"}}.')
    if not isinstance(asked.get("locale"), str | None):
        raise click.ClickException(f'Line {number}: "locale" should be a language such as "es", or left out.')
    return asked


def _as_json(found: Understood) -> dict[str, object]:
    return {
        "kind": _SHOWN_AS.get(found.kind, found.kind).value,
        "score": found.score,
        "comment": found.comment,
        "candidates": list(found.candidates),
    }
