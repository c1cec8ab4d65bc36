"""What people do and what a bot does by itself, drawn by lot and all in the same moment, on PostgreSQL.

Whatever wins, nothing is raised, everybody has one answer that stands, nothing leads from whoever was forgotten to an
answer, and the tallies say what the answers say.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from random import Random

import pytest
from sqlalchemy import func, select

from bot.core.survey.plan import Privacy
from bot.jobs import tasks
from bot.services.asking import going_on
from bot.services.conversation import answering, editing, stopping
from bot.services.numbers.tallying import check_tallies
from bot.services.privacy import forgetting
from bot.services.survey import releasing
from storage.schema import asks, people, responses
from tests.services.small_company import DAY, Company, at_once

EVERYBODY = [f"U{number}" for number in range(14)]
DAYS, MOMENTS_A_DAY, MOST_AT_ONCE = 5, 10, 5
PAUSES = (5, 100, 4_000)  # seconds
BEFORE = "word is slow"
BY_ITSELF = (tasks.tick, releasing.close_releases, going_on.close_expired, going_on.go_on)
ALONE = ("forget", "stop")  # rare: else nobody would be left to answer

Deed = Callable[[], object]


def deeds_of(company: Company, who: str, drawn: Random) -> Mapping[str, Deed]:
    """What one person can do, and what can be done, in one moment."""
    ctx, ask = company.ctx, company.ask(who)
    score, typed = drawn.randint(0, 10), f"{company.clock().timestamp():.3f}{drawn.randint(0, 999):03d}"
    mine = {"ask_id": ask.id, "slack_user_id": who}
    heard = [one.ts for one in ask.heard if one.ts] or [typed]

    def told() -> dict[str, str]:
        return {"event_key": company.key(), "slack_user_id": who}

    return {
        "click": partial(answering.click_score, ctx, **mine, score=score),
        "click again": partial(answering.click_score, ctx, **mine, score=drawn.randint(0, 10)),
        "type": partial(answering.read_text, ctx, **told(), text=f"{score} because it is slow", ts=typed),
        "words": partial(answering.read_text, ctx, **told(), text="The word is slow", ts=typed),
        "whole": partial(answering.answer_whole, ctx, **told(), ask_id=ask.id, score=score, reason="It is slow"),
        "edit": partial(editing.edit_text, ctx, **told(), ts=heard[-1], before=BEFORE, after="Other words"),
        "delete": partial(editing.delete_text, ctx, **told(), ts=heard[-1]),
        "take back": partial(answering.click, ctx, "take_back", **mine),
        "not now": partial(answering.click, ctx, "not_now", **mine),
        "contact": partial(answering.click_contact, ctx, **mine, message_ts="9.9"),
        "restart": partial(answering.click_restart, ctx, **mine),
        "start": partial(stopping.opt_in, ctx, **told()),
        "stop": partial(stopping.opt_out, ctx, **told()),
        "forget": partial(forgetting.forget, ctx, who, event_key=company.key(), actor=who),
    } | {f"by itself {at}": partial(do, ctx) for at, do in enumerate(BY_ITSELF)}


def live(company: Company, drawn: Random) -> set[str]:
    """Let some days pass in which people do things at once; say who was forgotten."""
    forgotten = set[str]()
    for _ in range(DAYS):
        for _ in range(MOMENTS_A_DAY):
            who = drawn.choice(EVERYBODY)
            deeds = deeds_of(company, who, drawn)
            rare = [drawn.choice(ALONE)] if drawn.random() < 1 / MOMENTS_A_DAY else []
            forgotten |= {who} if "forget" in rare else set()
            left_out = (*ALONE, "start") if who in forgotten else ALONE  # who says start is back
            often = drawn.sample([deed for deed in deeds if deed not in left_out], drawn.randint(2, MOST_AT_ONCE))
            at_once(*(deeds[deed] for deed in [*rare, *often]))
            company.clock.move_to(company.clock() + timedelta(seconds=drawn.choice(PAUSES)))
        company.deliver()
        company.wait(DAY)
    return forgotten


@pytest.mark.parametrize("privacy", Privacy)
@pytest.mark.parametrize("lot", range(3))
def test_whatever_happens_at_once_the_books_are_right(postgres_engine, clock, privacy, lot):
    company = Company(postgres_engine, clock)
    company.hire(*EVERYBODY)
    company.survey(privacy=privacy, people=EVERYBODY)
    company.tick()
    forgotten = live(company, Random(lot))  # noqa: S311 (any order will do, as long as it is the same each time)
    stands = select(func.count()).where(responses.c.superseded_by.is_(None), responses.c.ask_id.is_not(None))
    of_the_forgotten = (
        select(func.count())
        .select_from(
            responses.join(asks, responses.c.ask_id == asks.c.id).join(people, asks.c.person_id == people.c.id)
        )
        .where(people.c.slack_user_id.in_(forgotten))
    )
    with company.engine.connect() as db:
        assert set(db.scalars(stands.group_by(responses.c.ask_id))) <= {1}
        assert db.scalar(of_the_forgotten) == 0
    assert [checked.differ for checked in check_tallies(company.ctx)] == [0]
    assert len(company.answers()) >= len(EVERYBODY) / 2
