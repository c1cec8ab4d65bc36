"""Before an action is told: how many read it, who does not, and what they read."""

from collections.abc import Iterator, Mapping

from bot.core.actions.action import ActionView
from bot.core.actions.notices import Reach, Unseen, suggested_hold_out
from bot.core.survey.language import OWN_NAMES
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


def how_it_reads(
    view: ActionView, reach: Reach | Unseen, words: Mapping[str, str], language: str, *, dropped: bool = False
) -> list[Block]:
    """Show what is read, in each language in which it is; with how many read it in that, where it may be told.

    words: by language, as a note has them. language: of whoever looks.
    """
    spoken = languages_of(view, reach)
    many = len(spoken) > 1
    found = [section(say("reach-reads", language))]
    for one in spoken:
        found += [section(_read_by(one, reach, language))] if many else []
        found += _as_read(view, words.get(one) or words[""], one, dropped=dropped)
    return [*found, context(say("reach-languages", language))] if many else found


def languages_of(view: ActionView, reach: Reach | Unseen) -> tuple[str, ...]:
    """Give the languages in which something is read."""
    return tuple(reach.languages) or (view.survey.language,)


def _read_by(one: str, reach: Reach | Unseen, language: str) -> str:
    if isinstance(reach, Unseen):
        return f"*{OWN_NAMES[one]}*"
    return say("reach-reads-in", language, name=OWN_NAMES[one], n=reach.languages[one])


def _as_read(view: ActionView, words: str, language: str, *, dropped: bool) -> list[Block]:
    plan = view.standing.plan
    about = asked_for(next(iter((*plan.themes, *plan.words))), view.survey, language)  # for example
    told = say("note-dropped", language, about=about) if dropped else say("note-asked", language, about=about)
    asks = [] if dropped else [section(say("note-solves", language))]
    return [section(told), *map(section, quoted_whole(words)), *asks]


def preview_screen(
    view: ActionView, reach: Reach | Unseen, words: Mapping[str, str], language: str, *, dropped: bool = False
) -> Screen:
    """Both, for the command line."""
    told = section("\n".join(reach_lines(reach, language)))
    return screen([told, *how_it_reads(view, reach, words, language, dropped=dropped)])


def _unseen(reach: Unseen, language: str) -> Iterator[str]:
    yield say("reach-unseen", language)
    if reach.held_out_percent:
        yield say("reach-held-out-unseen", language, percent=reach.held_out_percent)
    yield say("reach-guarded", language)
