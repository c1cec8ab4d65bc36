"""What must be true afterwards: what was acknowledged is kept, what was due is said, and nothing comes twice.

Everything is compared with what people did and what stands in Slack; of the database only rows are read, no service of
the bot is asked.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import select

from bot.core.delivery.kinds import MessageKind
from bot.core.privacy.releases import Stage
from bot.simulator import Call, Message
from storage.schema import asks, comments, ledger, outbox, people, responses
from tests.weather.crowd import Actor
from tests.weather.town import Town

# Of these one person or channel may never get a second one; of all others, a double is a nuisance.
NEVER_TWICE = {MessageKind.ASK}
# What tells that somebody was asked: a reminder brings the question further down, and what stood above is taken away.
ASKED = {MessageKind.ASK, MessageKind.REMINDER}


@dataclass
class Found:
    """Figures, and for every aim what misses it."""

    figures: dict[str, int] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)
    unheard: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    repeats: list[str] = field(default_factory=list)

    @property
    def aims(self) -> dict[str, list[str]]:
        """Every aim with what misses it."""
        return {
            "no acknowledged answer lost": self.lost,
            "nobody asked twice": self.twice,
            "every due question asked": self.unasked,
            "no consent unheard": self.unheard,
            "no news missing in the summaries": self.untold,
            "at most one repeated reply a fault": self.repeats,
        }


class Books:
    """Kept from the first day on, since the bot forgets what it has sent after a week."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._kinds: dict[str, str] = {}
        self._last = 0
        self._asked: dict[str, dict[str, str]] = defaultdict(dict)

    def note(self) -> None:
        """Write down of which kind each message is, and the questions that stand before people, by their ts."""
        query = select(outbox.c.id, outbox.c.ref, outbox.c.kind).where(outbox.c.id > self._last).order_by(outbox.c.id)
        with self._town.engine.connect() as db:
            for row in db.execute(query):
                self._kinds[row.ref] = row.kind
                self._last = row.id
        for actor in self._town.crowd.actors:
            stands = ((message.ts, _ref(message)) for message in self._bots_messages(actor))
            self._asked[actor.person.id] |= {ts: ref for ts, ref in stands if self._kinds.get(ref) in NEVER_TWICE}

    def check(self, *, summaries: bool) -> Found:
        """Compare everything. summaries: whether the last day's summaries are due by now."""
        self.note()
        found = Found()
        actors = self._town.crowd.actors
        self._answers(found, actors)
        self._questions(found, actors)
        self._consents(found, actors)
        self._repeats(found)
        if summaries:
            self._news(found, actors)
        return found

    def _answers(self, found: Found, actors: list[Actor]) -> None:
        scores, texts = self._stored_scores(), self._stored_texts()
        given = Counter[str]()
        for actor in actors:
            mine = scores.get(actor.person.id, [])
            if actor.acked("score"):
                given["score"] += 1
                if mine != [actor.wish.score]:
                    found.lost.append(f"{actor.survey}, {actor.person.name}: gave {actor.wish.score}, kept is {mine}")
            elif mine and not actor.tried("score"):
                found.lost.append(f"{actor.survey}, {actor.person.name}: gave nothing, kept is {mine}")
            for deed in actor.deeds:
                if deed.what == "comment" and deed.acked:
                    given["comment"] += 1
                    copies = sum(text.count(str(deed.value)) for text in texts.get(actor.person.id, []))
                    if copies != 1:
                        found.lost.append(f"{actor.survey}, {actor.person.name}: '{deed.value}' is kept {copies} times")
        found.figures |= {"answers given": given["score"], "comments given": given["comment"]}
        found.figures["answers and comments kept"] = given.total() - len(found.lost)

    def _questions(self, found: Found, actors: list[Actor]) -> None:
        for actor in actors:
            refs = self._asked[actor.person.id].values()
            if len(refs) > 1:
                found.twice.append(f"{actor.survey}, {actor.person.name}: {len(refs)} questions, {len(set(refs))} refs")
            if not any(self._kinds.get(ref) in ASKED for ref in map(_ref, self._bots_messages(actor))):
                found.unasked.append(f"{actor.survey}, {actor.person.name}: {self._state_of(actor)}")
        found.figures |= {"asks due": len(actors), "asks sent": len(actors) - len(found.unasked)}

    def _consents(self, found: Found, actors: list[Actor]) -> None:
        told = " ".join(map(_whole, self._read_by_the_team()))
        agreed = [actor for actor in actors if actor.acked("contact")]
        for actor in agreed:
            if actor.person.id not in told:
                found.unheard.append(f"{actor.survey}, {actor.person.name}: {self._alert_of(actor)}")
        found.figures |= {"consents given": len(agreed), "alerts posted": len(agreed) - len(found.unheard)}

    def _news(self, found: Found, actors: list[Actor]) -> None:
        told, waiting = " ".join(map(_whole, self._read_by_the_team())), self._waiting_for_others()
        news = [(actor, deed) for actor in actors for deed in actor.deeds if deed.what == "comment" and deed.acked]
        for actor, deed in news:
            if actor.person.id in waiting:
                continue
            word = str(deed.value).split()[0]
            if word not in told:
                found.untold.append(f"{actor.survey}, {actor.person.name}: '{word}'")
        summaries = {ref for ref in map(_ref, self._read_by_the_team()) if self._kinds.get(ref) == MessageKind.SUMMARY}
        with self._town.engine.connect() as db:
            due = db.execute(
                select(ledger.c.slot).where(ledger.c.kind == "summary", ledger.c.outcome == "queued")
            ).all()
        found.figures |= {"summaries due": len(due), "summaries posted": len(summaries)}

    def _repeats(self, found: Found) -> None:
        copies: Counter[str] = Counter()
        for channel in list(self._town.simulator.workspace.channels.values()):
            copies.update(filter(None, map(_ref, self._town.simulator.workspace.visible(channel))))
        repeated = {ref: n - 1 for ref, n in copies.items() if n > 1 and self._kinds.get(ref) not in NEVER_TWICE}
        met = Counter(_ref_of(call) for call in list(self._town.simulator.calls) if call.fault)
        interrupted = self._town.bots.kills + self._town.bots.freezes  # of which nobody knows what was in hand
        beyond = {ref: more - met[ref] for ref, more in repeated.items() if more > met[ref]}
        found.figures["repeated replies"] = sum(repeated.values())
        if sum(beyond.values()) > interrupted:
            kinds = Counter(self._kinds.get(ref, "?") for ref in beyond)
            found.repeats.append(
                f"{sum(beyond.values())} by none of the faults, and {interrupted} kills: {dict(kinds)}"
            )

    def _bots_messages(self, actor: Actor) -> Iterator[Message]:
        return (m for m in actor.person.messages() if m.user == self._town.simulator.workspace.bot_user)

    def _read_by_the_team(self) -> list[Message]:
        bot_user = self._town.simulator.workspace.bot_user
        dana = self._town.dana
        return [m for m in [*dana.messages("nps"), *dana.messages()] if m.user == bot_user]

    def _stored_scores(self) -> dict[str, list[int]]:
        query = select(people.c.slack_user_id, responses.c.score).join(people, responses.c.person_id == people.c.id)
        stored = defaultdict(list)
        with self._town.engine.connect() as db:
            for person, score in db.execute(query.where(responses.c.superseded_at.is_(None))):
                stored[person].append(score)
        return stored

    def _waiting_for_others(self) -> set[str]:
        """Whose answer to a confidential survey waits for more before anybody may read of it."""
        query = select(people.c.slack_user_id).join(responses, responses.c.person_id == people.c.id)
        with self._town.engine.connect() as db:
            return set(db.scalars(query.where(responses.c.stage.in_((Stage.WAITING, Stage.LEFT)))))

    def _stored_texts(self) -> dict[str, list[str]]:
        joined = select(people.c.slack_user_id, comments.c.text).join(
            responses, comments.c.response_id == responses.c.id
        )
        stored = defaultdict(list)
        with self._town.engine.connect() as db:
            for person, said in db.execute(joined.join(people, responses.c.person_id == people.c.id)):
                stored[person].append(said)
        return stored

    def _state_of(self, actor: Actor) -> str:
        sent = (outbox.c.state, outbox.c.failure, outbox.c.attempts)
        query = select(asks.c.state, asks.c.closed_reason, asks.c.due_at, *sent)
        query = query.join(people, asks.c.person_id == people.c.id).outerjoin(outbox, outbox.c.ask_id == asks.c.id)
        with self._town.engine.connect() as db:
            rows = db.execute(query.where(people.c.slack_user_id == actor.person.id))
            return str([tuple(map(str, row)) for row in rows])

    def _alert_of(self, actor: Actor) -> str:
        query = select(outbox.c.kind, outbox.c.state, outbox.c.failure, outbox.c.attempts)
        query = query.join(asks, outbox.c.ask_id == asks.c.id).join(people, asks.c.person_id == people.c.id)
        mine = (people.c.slack_user_id == actor.person.id, outbox.c.kind == MessageKind.CONTACT_ALERT)
        with self._town.engine.connect() as db:
            return str([tuple(row) for row in db.execute(query.where(*mine))])


def _ref(message: Message) -> str:
    payload = (message.metadata or {}).get("event_payload", {})
    return str(payload.get("ref", ""))


def _ref_of(call: Call) -> str:
    metadata = call.arguments.get("metadata")
    told = json.loads(metadata) if isinstance(metadata, str) else metadata or {}
    return str(told.get("event_payload", {}).get("ref", ""))


def _whole(message: Message) -> str:
    return message.text + json.dumps(list(message.blocks))
