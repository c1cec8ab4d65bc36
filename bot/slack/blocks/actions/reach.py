"""Before an action is told: how many read it, who does not, and what they read."""

from collections.abc import Iterator

from bot.core.actions.action import ActionView
from bot.core.actions.notices import Reach, Unseen, suggested_hold_out
from bot.slack.blocks.asked_for import asked_for
from bot.slack.blocks.screen import Block, Screen, context, quoted_whole, screen, section
from bot.wording import say


def reach_lines(reach: Reach | Unseen, language: str) -> Iterator[str]:
    """Say how many are told, and who is not; where privacy was promised, that whoever asked for it is."""
    if isinstance(reach, Unseen):
        yield from _unseen(reach, language)
        return
    if not reach.anybody:
        yield say("reach-nobody", language)
    else:
        yield say("reach-told", language, n=reach.told)
        if reach.held_out:
            yield say("reach-held-out", language, n=reach.held_out)
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


def preview_screen(view: ActionView, reach: Reach | Unseen, note: str, language: str) -> Screen:
    """Both, for the command line."""
    told = section("\n".join(reach_lines(reach, language)))
    return screen([told, *how_it_reads(view, note)])


def _unseen(reach: Unseen, language: str) -> Iterator[str]:
    yield say("reach-unseen", language)
    if reach.held_out_percent:
        yield say("reach-held-out-unseen", language, percent=reach.held_out_percent)
    yield say("reach-guarded", language)
