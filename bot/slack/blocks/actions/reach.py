"""Before an action is told: how many read it, who does not, and what they read."""

from collections.abc import Iterator

from bot.core.actions.action import ActionView
from bot.core.actions.notices import About, Reach, as_shown, suggested_hold_out
from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Privacy
from bot.slack.blocks.asked_for import asked_for
from bot.slack.blocks.screen import Block, Screen, context, quoted_whole, screen, section
from bot.wording import say


def reach_lines(reach: Reach, privacy: Privacy, language: str) -> Iterator[str]:
    """Say how many are told, and who is not; where privacy was promised no number below five, nor one that is exact."""
    if not reach.anybody:
        yield say("reach-nobody", language)
    else:
        yield _told(as_shown(reach.told, privacy), language)
        if reach.held_out:
            yield _held_out(as_shown(reach.held_out, privacy), language)
    if is_guarded(privacy):
        yield say("reach-guarded", language)
    else:
        yield from (say(f"reach-not-{why}", language, n=n) for why, n in reach.left_out.items())
    if reach.anybody and not reach.held_out and (percent := suggested_hold_out(reach.passives)):
        yield say("reach-suggest", language, percent=percent)


def how_it_reads(view: ActionView, note: str, *, dropped: bool = False) -> list[Block]:
    """Show what is read, in the language of the survey; others read it in theirs, but for what was written."""
    language = view.survey.language
    plan = view.standing.plan
    about = asked_for(next(iter((*plan.themes, *plan.words))), view.survey, language)  # for example
    told = say("note-dropped", language, about=about) if dropped else say("note-asked", language, about=about)
    asks = [] if dropped else [section(say("note-solves", language))]
    seen = [section(f"{say('reach-reads', language)}\n{told}"), *map(section, quoted_whole(note)), *asks]
    return [*seen, context(say("reach-languages", language))]


def preview_screen(view: ActionView, reach: Reach, note: str, language: str) -> Screen:
    """Both, for the command line."""
    told = section("\n".join(reach_lines(reach, view.survey.plan.privacy, language)))
    return screen([told, *how_it_reads(view, note)])


def _told(about: About, language: str) -> str:
    if about.exact:
        return say("reach-told", language, n=about.n)
    return say("reach-told-at-least", language, n=about.n) if about.n else say("reach-told-few", language)


def _held_out(about: About, language: str) -> str:
    if about.exact:
        return say("reach-held-out", language, n=about.n)
    return say("reach-held-out-at-least", language, n=about.n) if about.n else say("reach-held-out-few", language)
