"""Everything that is kept about one person, as an object for JSON: what they may ask for."""

from typing import Any

from bot.core.privacy.kept import Kept


def person_object(kept: Kept) -> dict[str, Any]:
    """Give it with the names that fields have elsewhere; times are UTC, days the survey's own."""
    person = kept.person
    return {
        "slack_id": person.slack_user_id,
        "external_key": kept.external_key,
        "number": person.id,
        "name": person.name,
        "kind": person.kind.value,
        "zone": person.zone,
        "locale": person.locale,
        "dm_channel": person.dm_channel,
        "properties": dict(person.properties),
        "first_seen_at": kept.first_seen_at.isoformat(),
        "stopped_at": person.opted_out_at.isoformat() if person.opted_out_at else None,
        "forgotten": person.forgotten,
        "audiences": list(kept.audiences),
        "asked": [
            {
                "survey": ask.survey,
                "day": ask.day.isoformat(),
                "words": list(ask.words),
                **({"subject": ask.subject} if ask.subject else {}),
            }
            for ask in kept.asks
        ],
        "answers": [
            {
                "survey": answer.survey,
                "answered_at": answer.at.isoformat(),
                "answered_day": answer.day.isoformat(),
                "score": answer.score,
                "language": answer.language,
                "segments": dict(answer.segments),
                "comments": list(answer.comments),
                "themes": list(answer.themes),
                **({"try": True} if answer.is_try else {}),
                **({"scale": answer.scale, "subject": answer.subject} if answer.scale else {}),
            }
            for answer in kept.answers
        ],
        "cases": [
            {"survey": case.survey, "day": case.day.isoformat(), "state": case.state, "noted": list(case.noted)}
            for case in kept.cases
        ],
        "quotes": [
            {"text": one.text, "with_name": one.with_name, "channels": list(one.channels)} for one in kept.quotes
        ],
        "notices": [
            {
                "survey": one.survey.plan.name,
                "day": one.day.isoformat(),
                "asked_for": one.asked_for,
                "said": one.said,
                "words": one.words,
            }
            for one in kept.notices
        ],
        "asked_anonymously": kept.in_anonymous_surveys,
    }
