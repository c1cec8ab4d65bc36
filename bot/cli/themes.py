"""nps-bot themes: what comments are taken to be about, and which of their words say so."""

import re
from collections.abc import Collection, Iterator, Mapping

import click

from bot.cli.commands import Commands
from bot.cli.errors import sentences
from bot.core.survey.language import LANGUAGES, language_of
from bot.core.survey.roles import OPERATOR, Deed
from bot.core.survey.survey import Survey
from bot.core.themes import CHURN, THEMES, Found, Grade, Labelled, Reading, Theme, likeness_of, tag, tags_of
from bot.core.themes.by_meaning.learning import LEAST_CORRECTIONS
from bot.services.context import Context
from bot.services.numbers.similar import similar
from bot.services.reading import reading_of
from bot.services.survey import correcting, suggesting
from bot.services.survey.correcting import MARK
from bot.services.survey.finding import find_survey, list_surveys
from bot.services.survey.learning import train
from bot.services.survey.suggesting import NotSuggestedError
from bot.services.survey.theming import count_stale, redo
from bot.settings import read_settings
from bot.slack.blocks.screen import for_terminal
from bot.wiring import installed_encoder, local_context, open_existing_database

NO_THEME = "none"
_MARKED = re.compile(rf"[0-9a-f]{{{MARK},32}}")
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


@click.group(cls=Commands)
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
@click.option("--survey", "name", help="With the words of this survey; else those that every survey begins with.")
@click.argument("text")
def explain(*, language: str | None, name: str | None, text: str) -> None:
    """Show which themes TEXT has, and which words earned them.

    With the extra [themes] also how alike its nearest thought is to what is said about each, from -1 to 1, and which
    of them the survey's theme_veto drops; and what was learned of corrections, where tags follow that.
    """
    spoken = language_of(language, otherwise="") or None
    if language and spoken is None:
        raise click.UsageError(f"--language takes one of {', '.join(LANGUAGES)}.")
    with sentences():
        encoder, reading = installed_encoder(), _reading_of(name)
    found = tag(text, spoken, reading.themes)
    likeness = {} if encoder is None else next(likeness_of([(text, found)], reading.themes, encoder))
    for line in _lines(found, likeness, tags_of(text, spoken, reading).themes):
        click.echo(line)
    if reading.head is not None:
        click.echo(f"Tags follow {reading.head.corrections:,} corrections; theme_head = false leaves them to words.")


def _reading_of(name: str | None) -> Reading:
    if name is None:
        return Reading()
    ctx = local_context(open_existing_database(read_settings().database_url))
    survey = find_survey(ctx, OPERATOR, Deed.PREVIEW, name)
    return ctx.read(lambda db: reading_of(db, ctx, survey))


def _lines(found: Found, likeness: Mapping[str, float], kept: Collection[str]) -> Iterator[str]:
    yield f"read as: {found.language}"
    for theme, words in found.themes.items():
        alike = f" (sounds like it: {likeness[theme]:.2f})" if theme in likeness else ""
        yield f"{theme}{'' if theme in kept else ', but dropped'}: {_quoted(words)}{alike}"
    yield from (f"{theme}: learned of corrections" for theme in kept if theme not in found.themes)
    yield from (f"{theme}, but denied: {_quoted(words)}" for theme, words in found.denied.items())
    yield from () if kept else ["no theme"]


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{said}"' for said in words)


@themes.command()
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option("--theme", help='Of this theme alone; "none" for comments without any.')
@click.option("--corrected", is_flag=True, help="Those alone that somebody corrected.")
@click.option("--last", type=click.IntRange(1, 1_000), default=20, show_default=True, help="So many of the newest.")
def comments(*, name: str | None, theme: str | None, corrected: bool, last: int) -> None:
    """List the newest comments that may be read, with their themes; an asterisk where somebody corrected them."""
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        survey = find_survey(ctx, OPERATOR, Deed.TAG, name)
        names = survey.plan.theme_list.names
        if theme not in {None, NO_THEME, *names}:
            raise click.UsageError(f"--theme takes one of {', '.join([*names, NO_THEME])}.")
        chosen = "" if theme == NO_THEME else theme
        found = correcting.newest(ctx, survey, theme=chosen, corrected=corrected, limit=last)
    if not found:
        click.echo("There is no such comment, or none that may be read yet.", err=True)
    for comment in found:
        click.echo(_line(comment))


@themes.command()
@click.argument("comment")
@click.argument("theme", nargs=-1)
@click.option("--none", is_flag=True, help="It is about no theme.")
@click.option("--undo", is_flag=True, help="Leave it to its words again.")
def correct(*, comment: str, theme: tuple[str, ...], none: bool, undo: bool) -> None:
    """Say which themes a COMMENT has, one or several, whatever its words earn: in reports from now on.

    COMMENT is what `themes comments` shows before each.
    """
    if bool(theme) + none + undo != 1:
        raise click.UsageError("Say one of: one THEME or several, --none, --undo.")
    _check_mark(comment)
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        held = correcting.correct(ctx, OPERATOR, comment, None if undo else theme)
    click.echo(_line(held.comment))


def _check_mark(comment: str) -> None:
    if not _MARKED.fullmatch(comment):
        raise click.UsageError(f"COMMENT is what `nps-bot themes comments` shows before it, {MARK} characters or more.")


def _line(comment: Labelled) -> str:
    said = ", ".join(comment.themes) or NO_THEME
    return f"{comment.id[:MARK]}  {said}{'' if comment.corrected is None else ' *'}  {_told(comment.text)}"


def _told(text: str) -> str:
    return for_terminal(" ".join(text.split()))


@themes.command("similar")
@click.argument("comment")
def similar_(*, comment: str) -> None:
    """List the comments that say what COMMENT says, whatever their words and languages; takes the extra [themes].

    COMMENT is what `themes comments` shows before each.
    """
    _check_mark(comment)
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        found = similar(ctx, OPERATOR, comment)
    for one in found.others:
        click.echo(f"{one.id[:MARK]}  {_told(one.text)}")
    if not found.others:
        click.echo("Fewer than three people wrote alike.")


@themes.command()
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option("--add", "added", metavar="WORD", help="Let a word that is suggested earn its theme from now on.")
@click.option("--refuse", "refused", metavar="WORD", help="Have a word suggested no more.")
def words(*, name: str | None, added: str | None, refused: str | None) -> None:
    """List the words that corrections suggest for themes, and how many comments say them: those moved, and others."""
    if added and refused:
        raise click.UsageError("Say one of: --add WORD, --refuse WORD.")
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        survey = find_survey(ctx, OPERATOR, Deed.TAG, name)
        found = suggesting.suggestions(ctx, survey)
        chosen = [one for one in found if one.word == (added or refused)]
        if (added or refused) and not chosen:
            raise NotSuggestedError
        decide = suggesting.add if added else suggesting.refuse
        for one in chosen:
            decide(ctx, OPERATOR, survey.id, theme=one.theme, language=one.language, word=one.word)
    for one in chosen or found:
        click.echo(f"{one.theme}  {one.language}  {one.word}  {one.comments} moved, {one.others} others")
    if added:
        click.echo(f"To have kept comments tagged with it now: nps-bot themes redo --survey '{survey.plan.name}'")


@themes.command("train")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
def train_(*, name: str | None) -> None:
    """Learn of a named survey's corrections now, and say whether tags follow that; takes the extra [themes].

    The bot that runs does so by itself.
    """
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        survey = find_survey(ctx, OPERATOR, Deed.TAG, name)
        trained = train(ctx, survey)
    grade = Grade(0, 0, 0, 0) if trained is None else trained.grade
    click.echo(f"{survey.plan.name}: corrected comments learned of: {grade.corrections:,}")
    if trained is not None:
        click.echo(f"F1 of a comment, by words {grade.by_words:.3f}, with the head {grade.by_words + grade.gain:.3f}:")
        click.echo(f"{grade.gain:+.3f} with a standard error of {grade.error:.3f} (ten-fold cross-validation).")
    click.echo(_verdict(grade, survey))


def _verdict(grade: Grade, survey: Survey) -> str:
    if grade.is_better:
        redo = f"nps-bot themes redo --survey '{survey.plan.name}'"
        return f"The head is on: tags follow it. To have kept comments tagged by it now: {redo}"
    if grade.corrections < LEAST_CORRECTIONS:
        return f"The head is off: it takes {LEAST_CORRECTIONS} corrections. Tags go by words."
    return "The head is off: it is not better by more than a standard error. Tags go by words."


@themes.command("redo")
@click.option("--survey", "name", help="Of one survey alone; else of all.")
def redo_(*, name: str | None) -> None:
    """Tag kept comments anew that were tagged with other words: after an upgrade, or when a survey changed its own.

    It can be stopped and started at any time, while the bot runs too.
    """
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        chosen = [find_survey(ctx, OPERATOR, Deed.PREVIEW, name)] if name else list_surveys(ctx)
        for survey in chosen:
            _redo(ctx, survey)
    if not chosen:
        click.echo("There is no survey yet, so nothing was tagged.", err=True)


def _redo(ctx: Context, survey: Survey) -> None:
    stale = count_stale(ctx, survey)
    redo(ctx, survey, lambda done: click.echo(f"{survey.plan.name}: {done:,} of {stale:,} comments"))
    click.echo(f"{survey.plan.name}: every comment is tagged with the words of now.")
