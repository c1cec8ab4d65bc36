"""Answers as a report finds them, and how somebody asks for one."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from bot.core.conversation.answer import NewComment, Source, Wording, new_answer
from bot.core.conversation.ask import AskKind
from bot.core.privacy.promise import is_guarded
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.survey.finding import find_survey
from bot.services.survey.releasing import lay_out_tables, release_staged
from storage.queries.conversation import answers
from storage.queries.exchange import importing
from storage.queries.survey import people
from tests.storage.lines import lines_of

TEAMS = {"Sales": [10] * 14 + [8] * 4 + [3] * 2, "Support": [9] * 3 + [8] * 4 + [6] * 5, "Legal": [7, 2]}
GERMAN = {"Sales": 9, "Support": 2, "Legal": 0}  # of each team; the rest are in France
OTHERS = "*everybody else, in groups too small to show*"
SCORE_OR_BAND = re.compile(r"NPS (\d|\u2212)|likely between|Promoters|Detractors|Difference|within what|chance expl")


class Said(NamedTuple):
    key: str
    team: str
    country: str
    score: int


def said_in(teams):
    return [
        Said(f"{team}{place}", team, "DE" if place < GERMAN.get(team, 0) else "FR", score)
        for team, scores in teams.items()
        for place, score in enumerate(scores)
    ]


def given(office, teams=TEAMS, *, days_ago=1, survey="acme", comments=True, source=Source.IMPORT, newest=0):
    """Answers of people of whom team and country are known; with newest, so many of the last ones."""
    ctx = office.stage.bot.context
    found = find_survey(ctx, OPERATOR, Deed.READ, survey)
    guarded = is_guarded(found.plan.privacy) and source is Source.IMPORT
    rows = said_in(teams)[-newest:]

    def work(db):
        ids = people.imported_people(db, ctx.team_id, {row.key for row in rows}, ctx.now())
        new = [answer_of(ctx, found, row, ids[row.key], source, days_ago) for row in rows]
        with importing.room_beside(db):
            importing.stage(db, lines_of(new))
            stage = release_staged(db, found) if guarded else new[0].stage
            importing.keep_staged(db, importing.common_of(replace(new[0], stage=stage)))
        said = [hello_of(ctx, row, answer) for row, answer in zip(rows, new, strict=True)]
        answers.add_comments(db, said if comments else [])
        if guarded:
            lay_out_tables(db, found)

    ctx.write(work)


def answer_of(ctx, survey, said, person_id, source, days_ago):
    answer = new_answer(
        survey,
        answer_id=ctx.new_id(),
        person_id=person_id,
        ask_id=None,
        kind=AskKind.IMPORT,
        score=said.score,
        given_at=ctx.now() - timedelta(days=days_ago),
        source=source,
        wording=Wording("en", 1),
    )
    return replace(answer, segments={"team": said.team, "country": said.country})


def hello_of(ctx, said, answer):
    return NewComment(
        id=ctx.new_id(),
        team_id=ctx.team_id,
        response_id=answer.id,
        question="why",
        text=f"{said.key} says hello",
        summary_slot=answer.answered_day,
    )


def asks(office, words, *lines):
    office.dana.commands(f"/nps {words}", "nps")
    for line in lines:
        office.dana.sees(line, "nps")
    return office.dana.messages("nps")[-1].text
