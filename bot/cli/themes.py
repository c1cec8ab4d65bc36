"""nps-bot themes: what comments are taken to be about, and which of their words say so."""

import click

from bot.core.survey.language import LANGUAGES, language_of
from bot.core.themes import CHURN, THEMES, Found, Theme, tag

_MEANT = {
    Theme.PRICE: "what it costs, fees and bills, what one gets for the money",
    Theme.MISSING: "what it cannot do and should",
    Theme.RELIABILITY: "whether it works and lasts: faults, outages, things that break",
    Theme.SUPPORT: "the people who help: staff, hotline, service",
    Theme.EASE: "how easily it is set up, understood and used",
    Theme.SPEED: "how long things take: loading, waiting, delivery",
    Theme.DOCUMENTATION: "manuals, guides, help pages, tutorials",
    Theme.COMMUNICATION: "being told: news, warnings, the state of things",
    Theme.COMPETITOR: "others who do it better, or to whom they go",
    Theme.SLIP: "what has become worse than it was",
}


@click.group()
def themes() -> None:
    """What comments are about, by their words: right about half to two thirds of the time."""


@themes.command("list")
def list_() -> None:
    """List the themes that every survey begins with."""
    width = max(map(len, THEMES))
    for theme in THEMES:
        click.echo(f"{theme:<{width}}  {_MEANT[theme]}{' (may be about to leave)' if theme in CHURN else ''}")


@themes.command()
@click.option(
    "--language", help=f"The writer's language, one of {', '.join(LANGUAGES)}; else what the text looks like."
)
@click.argument("text")
def explain(*, language: str | None, text: str) -> None:
    """Show which themes TEXT has, and which words earned them."""
    spoken = language_of(language, otherwise="") or None
    if language and spoken is None:
        raise click.UsageError(f"--language takes one of {', '.join(LANGUAGES)}.")
    for line in _lines(tag(text, spoken)):
        click.echo(line)


def _lines(found: Found) -> list[str]:
    return [
        f"read as: {found.language}",
        *(f"{theme}: {_quoted(words)}" for theme, words in found.themes.items()),
        *(f"{theme}, but denied: {_quoted(words)}" for theme, words in found.denied.items()),
        *([] if found.themes else ["no theme"]),
    ]


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{said}"' for said in words)
