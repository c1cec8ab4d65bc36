"""Everything that is kept about one person, as an object for JSON: what they may ask for."""

from typing import Any

from bot.core.privacy.kept import Kept, KeptAnswer, KeptAsk, KeptNotice


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
        "asked": [_asked(ask) for ask in kept.asks],
        "answers": [_answered(answer) for answer in kept.answers],
        "cases": [
            {"survey": case.survey, "day": case.day.isoformat(), "state": case.state, "noted": list(case.noted)}
            for case in kept.cases
        ],
        "quotes": [
            {"text": one.text, "with_name": one.with_name, "channels": list(one.channels)} for one in kept.quotes
        ],
        "notices": [_told(notice) for notice in kept.notices],
        "asked_anonymously": kept.in_anonymous_surveys,
    }


def _asked(ask: KeptAsk) -> dict[str, Any]:
    return {
        "survey": ask.survey,
        "day": ask.day.isoformat(),
        "words": list(ask.words),
        **({"subject": ask.subject} if ask.subject else {}),
    }


def _answered(answer: KeptAnswer) -> dict[str, Any]:
    return {
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


def _told(notice: KeptNotice) -> dict[str, Any]:
    return {
        "survey": notice.survey.plan.name,
        "day": notice.day.isoformat(),
        "asked_for": notice.asked_for,
        "said": notice.said,
        "words": notice.words,
    }
