"""Ten thousand events of five hundred people, doubled, late, at once: kept must be what one after the other keeps.

The sequential model is the bot itself in a calm: the same deeds of the same people, one by one, each told once.
"""

import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from sqlalchemy import select

from bot.core.survey.plan import Privacy
from bot.simulator import Message, Person, buttons
from bot.simulator.events import message_events, payloads
from bot.simulator.events.delivery import Kind, Retry, Unanswered
from bot.simulator.events.payloads import event_callback
from bot.simulator.workspace.shapes import Json
from storage.queries.numbers.tallies import tally_changes
from storage.schema import asks, comments, people, responses, tallies
from tests.weather.crowd import Actor
from tests.weather.doors import Doors
from tests.weather.town import Town

AT_ONCE = 24
DEEDS = 10  # of each person; told twice on average
AGAIN_S = 0.2
PATIENCE_S = 300.0
EVERYTHING = 1_000_000
SAYINGS = (
    "the search finds nothing",
    "it is fast and does what I need",
    "support never answers",
    "I would pay for a dark mode",
    "ok",
    "that is all",
    "sorry, I meant 6",
    "it keeps losing my drafts",
    "8",
    "why do you ask?",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One deed: click a score, say something, change or take back what was said last. doubles: told how often more."""

    what: str
    value: str = ""
    doubles: int = 0
    late: bool = False  # the doubles come after later deeds


@dataclass(frozen=True, slots=True)
class Storm:
    """What was sent, what of it was acknowledged at once, and how long it took."""

    events: int
    unanswered: int
    seconds: float
    p50_s: float
    p99_s: float


def scripts(seed: int, number: int, deeds: int) -> list[list[Step]]:
    """Write what each person does; the first is always a number."""
    chance = random.Random(seed)
    return [[_first(chance), *(_step(chance) for _ in range(deeds - 1))] for _ in range(number)]


def _first(chance: random.Random) -> Step:
    return Step("click", str(chance.randrange(11)), chance.randrange(3))


def _step(chance: random.Random) -> Step:
    what = chance.choices(["click", "say", "edit", "delete"], [3, 5, 2, 1])[0]
    value = str(chance.randrange(11)) if what == "click" else chance.choice(SAYINGS)
    return Step(what, value, chance.randrange(3), late=what != "click" and chance.random() < 0.5)


class Teller:
    """Tells the bots of one person's deeds, in order, each until it is acknowledged."""

    def __init__(self, town: Town, send: Callable[[Kind, Json], bool], person: Person, question: Message) -> None:
        self._town, self._send = town, send
        self._person, self._question = person, question
        self._workspace = town.simulator.workspace
        self._said: list[Message] = []
        self.doubled: list[tuple[Kind, Json]] = []

    def tell(self, steps: list[Step], *, doubling: bool) -> None:
        """Do all of it."""
        for step in steps:
            told = self._payload(step)
            if told is None:
                continue
            doubles = [threading.Thread(target=self._send, args=told) for _ in range(step.doubles if doubling else 0)]
            if step.late and doubling:
                self.doubled += [told] * step.doubles
                doubles = []
            for double in doubles:
                double.start()
            while not self._send(*told):
                time.sleep(AGAIN_S)
            for double in doubles:
                double.join()
            if self.doubled and len(self.doubled) % 2:
                self._send(*self.doubled[0])
        for late in self.doubled:
            self._send(*late)

    def _payload(self, step: Step) -> tuple[Kind, Json] | None:
        workspace, user = self._workspace, self._person.user
        if step.what == "click":
            pressed = next(one for one in buttons(self._question) if one.label == step.value)
            url = f"{self._town.simulator.page_url}response/none"
            return "interactive", payloads.block_actions(workspace, user, self._question, pressed, url)
        if step.what == "say":
            self._said.append(workspace.post(self._typed(step.value)))
            event = message_events.message_posted(workspace, self._said[-1])
        elif not self._said:
            return None
        elif step.what == "edit":
            old, typed = self._said[-1], self._typed(step.value)
            self._said[-1] = workspace.edit(old, text=typed.text, blocks=typed.blocks, edited=typed.ts)
            event = message_events.message_changed(workspace, old, self._said[-1])
        else:
            old = self._said.pop()
            workspace.remove(old)
            event = message_events.message_deleted(workspace, old)
        return "events_api", event_callback(workspace, event)

    def _typed(self, text: str) -> Message:
        return message_events.typed(self._workspace, self._person.user, self._workspace.open_dm(self._person.id), text)


class Counted:
    """A way to the bots that counts, and times what is acknowledged."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self.took: list[float] = []
        self.unanswered = 0

    def send(self, kind: Kind, payload: Json) -> bool:
        """Tell the bots once; False when nobody acknowledged it."""
        began = time.monotonic()
        try:
            self._doors.send(kind, payload, Retry())
        except Unanswered:
            self.unanswered += 1
            return False
        self.took.append(time.monotonic() - began)
        return True


def everybody_asked(town: Town, number: int) -> list[tuple[Actor, Message]]:
    """Ask so many people. Raises TimeoutError."""
    actors = town.new_survey(number, Privacy.NAMED, joining=False)
    until = time.monotonic() + PATIENCE_S
    while not all(actor.person.messages() for actor in actors) or town.unsent():
        if time.monotonic() > until:
            raise TimeoutError("not everybody was asked")
        time.sleep(0.2)
    return [(actor, actor.person.messages()[0]) for actor in actors]


def play(town: Town, steps: list[list[Step]], *, at_once: int, seed: int) -> Storm:
    """Let everybody do what is written."""
    counted = Counted(Doors(town.bots, town.simulator.signing_secret, 10.0, random.Random(seed)))
    tellers = [Teller(town, counted.send, actor.person, asked) for actor, asked in everybody_asked(town, len(steps))]
    began = time.monotonic()
    with ThreadPoolExecutor(at_once) as hands:
        done = [hands.submit(t.tell, s, doubling=at_once > 1) for t, s in zip(tellers, steps, strict=True)]
        for one in done:
            one.result()
    took = sorted(counted.took)
    seconds = time.monotonic() - began
    return Storm(
        len(took) + counted.unanswered, counted.unanswered, seconds, took[len(took) // 2], took[len(took) * 99 // 100]
    )


Kept = tuple[list[list[object]], list[tuple[object, ...]]]


def kept(town: Town) -> Kept:
    """What is stored of everybody, in the order in which they joined, and the tallies.

    Of each answer: its score, whether another replaced it, whether it is the one that counts, and the comments.
    """
    answers = select(responses.c.person_id, responses.c.id, responses.c.score, responses.c.superseded_at)
    names = ("property", "other", "value", "other_value", "detractors", "passives", "promoters")
    sums = select(*(tallies.c[name] for name in names))
    texts, found = defaultdict(list), defaultdict(list)
    with town.engine.begin() as db:
        tally_changes.fold(db, str(db.scalar(select(people.c.team_id).limit(1))), limit=EVERYTHING)
        asked = people.c.slack_user_id != town.dana.id
        everybody = db.scalars(select(people.c.id).where(asked).order_by(people.c.slack_user_id)).all()
        counting = set(db.scalars(select(asks.c.response_id)))
        for answer, said in db.execute(select(comments.c.response_id, comments.c.text)):
            texts[answer].append(said)
        for person, answer, score, replaced in db.execute(answers):
            found[person].append((score, bool(replaced), answer in counting, sorted(texts[answer])))
        return [sorted(found[person]) for person in everybody], sorted(tuple(r) for r in db.execute(sums) if any(r[4:]))


def compare(stormy: Callable[[], Town], calm: Callable[[], Town], seed: int, number: int) -> Iterator[str]:
    """Play the same in a storm and in a calm, and tell what differs."""
    steps = scripts(seed, number, DEEDS)
    with stormy() as town:
        storm = play(town, steps, at_once=AT_ONCE, seed=seed)
        settled = town.rest(PATIENCE_S)
        in_storm, told = kept(town), f"{town.database.kind}, {len(town.bots)} bots"
    with calm() as town:
        play(town, steps, at_once=1, seed=seed)
        in_calm = kept(town)
    differing = [n for n, (one, other) in enumerate(zip(in_storm[0], in_calm[0], strict=True)) if one != other]
    yield f"storm on {told}: {storm.events} events of {number} people in {storm.seconds:.0f} s"
    yield f"  ack p50 {storm.p50_s * 1000:.0f} ms, p99 {storm.p99_s * 1000:.0f} ms, {storm.unanswered} sent again"
    yield f"  at rest {'never' if settled is None else f'{settled:.0f} s later'}"
    same = settled is not None and in_storm == in_calm
    verdict = "met   " if same else "MISSED"
    yield f"  {verdict}  what is kept equals the sequential model: {len(differing)} people differ"
    for n in differing[:5]:
        yield f"            person {n}: kept {in_storm[0][n]}, one by one {in_calm[0][n]}; did {steps[n]}"
    if in_storm[1] != in_calm[1]:
        yield f"            tallies {in_storm[1]}, one by one {in_calm[1]}"
