"""Passives and promoters who may be about to leave: a list with reasons, or how many there are."""

from collections.abc import Iterator

from bot.core.exchange.at_risk_table import at_risk_csv
from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.reports.answered import Inquiry
from bot.core.reports.replies import MOST_REPLIES
from bot.core.reports.themes.at_risk import FELL_BY, AtRisk, Heard
from bot.core.survey.survey import Survey
from bot.slack.blocks.numbers.lines import window_text
from bot.slack.blocks.numbers.reports import table_section
from bot.slack.blocks.numbers.sides.sides import person_text, side
from bot.slack.blocks.numbers.themes.theme_names import theme_name
from bot.slack.blocks.screen import Screen, context, escape, fitting, fitting_blocks, quote, screen, section
from bot.wording import day, say


def at_risk_screen(asked: Inquiry, found: AtRisk) -> Screen:
    """How many are at risk and why; below, for whoever may see single answers, who they are."""
    survey, language = asked.survey, asked.survey.language
    if asked.request.as_csv:
        words = context(say("read-as", language, words=escape(asked.request.text)))
        return screen([table_section(at_risk_csv(found)), words])
    people = found.people or ()
    rows = ("\n".join(fitting([*_person(one, survey), *map(quote, one.comments)])) for one in people[:MOST_REPLIES])
    listed = fitting_blocks(map(section, rows))
    if people and found.n and found.n > MOST_REPLIES:
        listed.append(context(say("at-risk-more", language, n=found.n - MOST_REPLIES)))
    told = section("\n".join(_counted(asked, found)))
    notes = [say("at-risk-note", language)]
    if is_guarded(survey.plan.privacy):
        notes.append(say("at-risk-guarded", language, **{"from": SMALL_GROUP}))
    return side("at-risk-title", asked, [told, *listed, context("\n".join(notes))])


def _counted(asked: Inquiry, found: AtRisk) -> Iterator[str]:
    survey, language = asked.survey, asked.survey.language
    window = window_text(asked.window, language)
    if found.n is None:
        yield say("at-risk-few", language, window=window, **{"from": SMALL_GROUP})
    else:
        yield say("at-risk-lead", language, window=window, n=found.n)
    for theme, n in found.by_theme:
        if n:
            yield "• " + say("at-risk-of-theme", language, theme=theme_name(theme, survey), n=n)
    if found.fell:
        yield "• " + say("at-risk-of-fall", language, n=found.fell, points=FELL_BY)


def _person(one: Heard, survey: Survey) -> Iterator[str]:
    language, score = survey.language, str(one.score)
    person = person_text(one.person, in_slack=one.in_slack)
    yield say("responses-row", language, score=score, person=person, day=day(one.day, language))
    if one.leaving:
        themes = ", ".join(theme_name(theme, survey) for theme in one.leaving)
        yield say("at-risk-about", language, themes=themes)
    if one.fell:
        yield say("at-risk-fell", language, score=score, before=str(one.before))
