"""Many people who wrote the same, put straight into the tables: asking them would take minutes."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Engine, insert, select

from bot.core.clock.timing import local_day
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.schema import comments, people, responses

WROTE = "My exports fail"


def wrote_long_ago(engine: Engine, ctx: Context, survey: Survey, slack_ids: Sequence[str], *, score: int = 9) -> None:
    """Let people exist who answered a survey a month ago, and wrote that their exports fail."""
    at = ctx.now() - timedelta(days=30)
    day = local_day(at, survey.plan.zone)
    of = {"team_id": ctx.team_id, "survey_id": survey.id}
    someone = {"team_id": ctx.team_id, "kind": "member", "zone": survey.plan.zone.key, "first_seen_at": at, "name": "N"}
    given = {"kind": "import", "score": score, "answered_at": at, "answered_day": day, "summary_slot": day}
    given |= {"source": "import", "language": "en", "wording_version": 1}
    with engine.begin() as db:
        db.execute(insert(people), [{**someone, "slack_user_id": one} for one in slack_ids])
        found = db.scalars(select(people.c.id).where(people.c.slack_user_id.in_(slack_ids))).all()
        rows = [{**of, **given, "id": f"{one:032x}", "person_id": one} for one in found]
        db.execute(insert(responses), rows)
        said = {**of, "question": "afterwards", "text": WROTE, "summary_slot": day}
        theirs = [{"id": row["id"][::-1], "response_id": row["id"], "person_id": row["person_id"]} for row in rows]
        db.execute(insert(comments), [{**said, **one} for one in theirs])
