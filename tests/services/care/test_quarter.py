"""A quarter of 500 people, lived through the services; then `/nps loop` is held against a count of the log's rows."""

import json
from bisect import bisect_left
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import groupby, pairwise
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot.core.care.log import What
from bot.core.clock.holidays import public_holidays
from bot.core.exchange.loop_table import loop_json
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.jobs import tasks
from bot.services.care import following, handling, talking
from bot.services.conversation import answering
from bot.services.numbers import requesting
from bot.services.privacy import forgetting
from bot.slack.reports import answer_report
from storage.schema import asks, case_log, cases, outbox, people, responses
from tests.services.small_company import Register

BEGAN, ENDED = datetime(2026, 12, 28, 8, tzinfo=UTC), datetime(2027, 3, 29, tzinfo=UTC)
SINCE, UNTIL = (datetime(2027, *day, tzinfo=ZoneInfo("Europe/Berlin")) for day in ((1, 1), (3, 31)))
WORDS = "loop acme 2027-01-01..2027-03-30"
STAFF = [f"U{number:03}" for number in range(500)]
CAUSES = ("Lost changes", "lost  Changes", "Price", "No answer from support")
# Whoever looks after cases, and where: their hours and public holidays count.
DESKS = {"UDANA": ("Europe/Berlin", "DE"), "UKEN": ("America/New_York", "US"), "UMEI": ("Asia/Tokyo", "JP")}
OWNER = {"UOWNER": ("Europe/Berlin", "DE")}  # to whom a case comes that nobody claims; by the survey's zone
EVERY = ("withdrawn", "waiting", "new", "week", "older", "recovered", "same", "worse")
STEP, A_DAY = timedelta(minutes=15), timedelta(days=1)


class Quarter:
    """People who answer, and colleagues who do what they please with their cases, at any quarter of an hour."""

    def __init__(self, company) -> None:
        self.company, self.ctx, self.chance = company, company.ctx, Random(19)  # noqa: S311 (no secret)
        company.clock.move_to(BEGAN)
        company.hire(*STAFF)
        for who, (zone, _) in DESKS.items():
            company.hire(who, zone=zone)
        rules = {"cases": ("detractor", "fell 4"), "case_owners": tuple(DESKS), "case_claim_minutes": 600}
        company.survey(people=STAFF, privacy=Privacy.NAMED, cooldown_days=40, **rules)
        tasks.sync(self.ctx, Register(company))

    def goes_by(self) -> None:
        morning = BEGAN
        while morning < ENDED:
            self.company.clock.move_to(morning)
            tasks.tick(self.ctx)
            with self.company.engine.begin() as db:
                db.execute(update(outbox).values(state="sent"))  # Slack takes everything
            days = 3 if morning.weekday() == 0 else 4  # until the next Thursday, or Monday
            for quarters in sorted(self.chance.sample(range(days * 24 * 4), 16)):
                self.company.clock.move_to(morning + quarters * STEP)
                self.somebody_answers()
                self.something_becomes_of_cases()
            morning += days * A_DAY

    def somebody_answers(self) -> None:
        query = select(asks.c.id, people.c.slack_user_id, asks.c.case_id).join(people, people.c.id == asks.c.person_id)
        query = query.where(asks.c.state.in_(["asked", "why"])).order_by(people.c.slack_user_id)
        for ask, who, about_case in self.some(query, 5):
            score = self.chance.choice((1, 3, 5, 6, 8, 10) if about_case else (0, 2, 4, 6, 7, 8, 9, 10))
            answering.click_score(self.ctx, ask_id=ask, slack_user_id=who, score=score)

    def something_becomes_of_cases(self) -> None:
        query = select(cases.c.id, people.c.slack_user_id, cases.c.is_open)
        query = query.join(people, people.c.id == cases.c.person_id).order_by(people.c.slack_user_id, cases.c.id)
        for case, who, _ in self.some(query.where(cases.c.is_open), 3):
            with suppress(handling.RefusedError):  # claimed by another, no more replies, ...
                self.do(case, who)
        if self.chance.random() < 0.02:
            for case, _, _ in self.some(query.where(~cases.c.is_open), 1):
                with suppress(handling.RefusedError):
                    handling.do(self.ctx, self.colleague(), What.REOPENED, case)

    def do(self, case, who) -> None:
        ctx, by, key, chance = self.ctx, self.colleague(), self.company.key(), self.chance
        match chance.choice(
            ("claim", "claim", "reached", "reply", "reply", "answer", "hand", "off", "end", "close", "close")
        ):
            case "claim":
                handling.do(ctx, by, What.CLAIMED, case)
            case "reached":
                handling.do(ctx, by, What.REPLIED, case)
            case "reply":
                talking.reply(ctx, by, case, text="How can we help?", event_key=key)
            case "answer":
                talking.answer(ctx, event_key=key, slack_user_id=who, case_id=case, text="Like this")
            case "hand":
                handling.hand_over(ctx, by, case, to=self.colleague().id)
            case "off":
                handling.snooze(ctx, by, case, days=chance.randint(1, 5))
            case "end" if chance.random() < 0.3:
                if chance.random() < 0.5:
                    talking.end(ctx, slack_user_id=who, case_id=case)
                else:
                    forgetting.forget(ctx, who)
            case "close":
                told = chance.choice((None, "That it is mended"))
                handling.close(ctx, by, case, cause=chance.choice(CAUSES), done="Mended", told=told)

    def some(self, query, most):
        with self.company.engine.connect() as db:
            found = db.execute(query).all()
        return self.chance.sample(found, min(most, len(found)))

    def colleague(self) -> Who:
        return Who(Role.MEMBER, self.chance.choice(tuple(DESKS)), channels=frozenset({"CNPS"}))


class Office:
    """Every quarter of an hour in which somebody works, one after the other."""

    def __init__(self, zone: str, country: str) -> None:
        is_off, self.quarters, at = public_holidays(country), list[datetime](), BEGAN - A_DAY
        while at < ENDED + 7 * A_DAY:
            local = at.astimezone(ZoneInfo(zone))
            if local.weekday() < 5 and 9 <= local.hour < 17 and not is_off(local.date()):
                self.quarters.append(at)
            at += STEP

    def hours(self, start: datetime, end: datetime) -> float:
        return (bisect_left(self.quarters, end) - bisect_left(self.quarters, start)) / 4


class Count:
    """The same figures, case by case from the rows of the log, with nothing of the bot but its table of holidays."""

    def __init__(self, company) -> None:
        self.now, self.offices = company.clock(), {who: Office(*where) for who, where in (DESKS | OWNER).items()}
        self.told, self.met, self.over = Counter(), 0, 0
        self.replies, self.closes, self.causes = list[float](), list[float](), Counter()
        with company.engine.connect() as db:
            log = db.execute(select(case_log).order_by(case_log.c.case_id, case_log.c.id)).all()
            whose = {row.id: row.person_id for row in db.execute(select(cases.c.id, cases.c.person_id))}
            said = db.execute(select(responses).order_by(responses.c.person_id, responses.c.answered_at)).all()
        self.reached = Counter()
        contacts = [(whose[line.case_id], line.at) for line in log if _tells(line)]
        self.movement(said, contacts)
        for _, lines in groupby(log, key=lambda line: line.case_id):
            self.case([*lines])

    def case(self, lines) -> None:
        opened, over = lines[0].at, [line.what for line in lines if line.what in {"closed", "reopened", "withdrawn"}]
        now_is = over[-1] if over else "open"
        if now_is in {"open", "reopened"}:
            days = (self.now - opened) / A_DAY
            self.told["new" if days < 2 else "week" if days < 7 else "month" if days < 30 else "older"] += 1
            self.told["open"] += 1
        if not SINCE <= opened < UNTIL:
            return
        self.told["opened"] += 1
        if now_is == "withdrawn":
            self.told["withdrawn"] += 1
            return
        for line in [line for line in lines if line.what == "closed"][-1:]:
            self.causes[" ".join(line.cause.split()).casefold()] += 1
        self.told.update([line.why for line in lines if line.what == "verified"][-1:])
        again = next((n for n, line in enumerate(lines) if line.what == "reopened"), len(lines))
        self.first_round(lines[:again])

    def first_round(self, lines) -> None:
        opened, claimed, holder, asked, waited = lines[0].at, False, None, None, list[tuple[datetime, datetime]]()
        for line in lines:
            if line.what in {"offered", "handed over"} or (line.what == "claimed" and not claimed):
                holder, claimed = line.whom or line.by, line.what != "offered"
            if line.what == "asked":
                asked = asked or line.at
            if asked and line.what in {"answered", "muted", "closed"}:
                waited, asked = [*waited, (asked, line.at)], None
        hours = self.offices[holder].hours
        first = next((line.at for line in lines if _tells(line)), None)
        closed = next((line.at for line in lines if line.what == "closed"), None)
        took = hours(opened, first or closed or self.now)
        if first:
            self.replies.append(took)
        if first or closed or took > 8:
            self.over += 1
            self.met += first is not None and took <= 8
        else:
            self.told["waiting"] += 1
        if closed:
            self.closes.append(hours(opened, closed) - sum(hours(*one) for one in waited))

    def movement(self, said, contacts) -> None:
        counts = [one for one in said if one.person_id and not one.corrected and one.kind != "reask"]
        for person, answers in groupby(counts, key=lambda one: one.person_id):
            pairs = (pair for pair in pairwise(answers) if SINCE <= pair[0].answered_at < UNTIL)
            low = next((pair for pair in pairs if pair[0].score <= 6), None)
            if low:
                first, then = low
                was = any(who == person and first.answered_at <= at < then.answered_at for who, at in contacts)
                became = "recovered" if then.score > 6 else "worse" if then.score < first.score else "same"
                self.reached[was, became] += 1


def _tells(line) -> bool:
    return line.what == "replied" or (line.what == "closed" and line.told is not None)


@pytest.fixture
def lived(company):
    Quarter(company).goes_by()
    return company


def outcomes(of):
    found = {name: of(name) for name in ("recovered", "same", "worse")}
    return {"n": sum(found.values())} | found


def test_what_became_of_a_quarters_cases_is_what_a_count_of_the_log_says(lived):
    count, asked = Count(lived), requesting.read_typed(lived.ctx, OPERATOR, WORDS)
    found = json.loads(json.dumps(loop_json(asked, following.followed(lived.ctx, asked))))
    interval = found["contacted_in_time"].pop("interval")
    written = {one["cause"].casefold(): one["n"] for one in found.pop("causes")}
    assert interval[0] < count.met / count.over < interval[1]
    assert written == dict(count.causes)
    assert found == {
        "survey": "acme",
        "window": "2027-01-01..2027-03-30",
        "from": "2027-01-01",
        "as_of": "2027-03-30",
        "opened": count.told["opened"],
        "withdrawn": count.told["withdrawn"],
        "contacted_in_time": {"met": count.met, "of": count.over, "share": count.met / count.over},
        "still_in_time": count.told["waiting"],
        "hours_to_reply": {"median": pytest.approx(median(count.replies)), "n": len(count.replies)},
        "hours_to_close": {"median": pytest.approx(median(count.closes)), "n": len(count.closes)},
        "open": count.told["open"],
        "open_by_age": {age: count.told[age] for age in ("new", "week", "month", "older") if count.told[age]},
        "asked_after_closing": outcomes(lambda name: count.told[name]),
        "answered_again": {
            "reached": outcomes(lambda name: count.reached[True, name]),
            "not_reached": outcomes(lambda name: count.reached[False, name]),
        },
    }
    told = answer_report(lived.ctx, OPERATOR, WORDS, "en").text.replace("*", "")
    for line in (
        f"{count.told['opened']} cases were opened",
        f"({count.met} of {count.over})",
        f"still in time: {count.told['waiting']}",
        f"Open now, whenever they were opened: {count.told['open']}",
        f"contacted in between ({sum(n for (was, _), n in count.reached.items() if was)})",
    ):
        assert line in told
    assert min(count.met, count.over - count.met, *(count.told[name] for name in EVERY), *written.values()) > 0
