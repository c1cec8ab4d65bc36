"""Words that owners' corrections suggest for a survey's own themes: found, added, refused.

Of a guarded survey out of released comments alone, and only a word that five of them have.
"""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection

from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.survey.keys.own_themes import ThemeSetting
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import Deed, Role, Who
from bot.core.survey.survey import Survey
from bot.core.themes import Suggestion, suggested
from bot.core.themes.discovery.suggesting import LEAST
from bot.services.context import Context
from bot.services.survey import finding, people
from storage.queries.numbers.themes import corrections
from storage.queries.survey import surveys, workspaces

_READ = 3_000
"""So many of the newest comments are held against those that were corrected."""


class NotSuggestedError(ValueError):
    """A word is not suggested, or not any more: it was added, refused, or comments were corrected otherwise."""

    def __init__(self) -> None:
        super().__init__("That word is not suggested (any more). See: nps-bot themes words")


def suggestions(ctx: Context, survey: Survey) -> tuple[Suggestion, ...]:
    """Give the words that the corrections of a survey suggest."""
    return ctx.read(lambda db: suggestions_within(db, survey))


def suggestions_within(db: Connection, survey: Survey) -> tuple[Suggestion, ...]:
    """Find them inside the caller's transaction."""
    corrected = corrections.lessons(db, survey, corrected=True, limit=_READ)
    if len(corrected) < LEAST:
        return ()
    others, plan = corrections.lessons(db, survey, corrected=False, limit=_READ), survey.plan
    least = SMALL_GROUP if is_guarded(plan.privacy) else 1
    return suggested([*corrected, *others], plan.theme_list, people=least, without=(plan.product, plan.asker))


def add(ctx: Context, who: Who, survey_id: int, *, theme: str, language: str, word: str) -> None:
    """Let a suggested word earn its theme: it stands in the survey's own themes, and what is kept is tagged anew.

    Raises NotSuggestedError, and what survey_behind does.
    """
    _decide(ctx, who, survey_id, (theme, language, word), added=True)


def refuse(ctx: Context, who: Who, survey_id: int, *, theme: str, language: str, word: str) -> None:
    """Let a suggested word not be suggested for its theme again: the survey says that it does not count there.

    Raises what add does.
    """
    _decide(ctx, who, survey_id, (theme, language, word), added=False)


def _decide(ctx: Context, who: Who, survey_id: int, chosen: tuple[str, str, str], *, added: bool) -> None:
    finding.survey_behind(ctx, who, Deed.TAG, survey_id)
    actor = who.id if who.role is Role.OPERATOR else people.actor(ctx, who.id)

    def work(db: Connection) -> None:
        survey = surveys.held_survey(db, survey_id)
        if survey is None or chosen not in {
            (one.theme, one.language, one.word) for one in suggestions_within(db, survey)
        }:
            raise NotSuggestedError
        theme, language, word = chosen
        plan = with_word(survey.plan, theme, language, word, counts=added)
        surveys.change_themes(db, survey, plan)
        surveys.tag_later(db, survey, ctx.now())
        about = {"verb": "word added" if added else "word refused", "subject": f"{theme}: {word}"[:64]}
        workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), actor=actor, **about)

    ctx.write(work)


def with_word(plan: SurveyPlan, theme: str, language: str, word: str, *, counts: bool) -> SurveyPlan:
    """Write a word into what a survey says of a theme: that it counts, or that it does not."""
    said = plan.themes.get(theme, ThemeSetting())
    changed = (
        replace(said, words=_and_one(said.words, language, word))
        if counts
        else replace(said, without=_and_one(said.without, language, word))
    )
    return replace(plan, themes={**plan.themes, theme: changed})


def _and_one(words: Mapping[str, tuple[str, ...]] | None, language: str, word: str) -> Mapping[str, tuple[str, ...]]:
    found = dict(words or {})
    return found | {language: (*found.get(language, ()), word)}
