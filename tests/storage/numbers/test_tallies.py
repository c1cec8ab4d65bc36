"""Tallies, against the plain scan of the answers: equal after whatever happened, for every window and segment."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from itertools import count, pairwise, permutations, product
from threading import Barrier

from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st
from sqlalchemy import func, insert, select, text

from bot.core.clock.timing import local_day
from bot.core.clock.window import Window
from bot.core.conversation.answer import NewAnswer, Source
from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import Counts, band_of, tally
from bot.core.reports.policy import Policy
from bot.core.reports.replies import Accounted
from bot.core.survey.measure import RECOMMENDING
from bot.core.survey.plan import SurveyPlan
from storage import migrate
from storage.queries.conversation import answers
from storage.queries.exchange import importing
from storage.queries.numbers import replies
from storage.queries.numbers.counting import COUNTED, in_window
from storage.queries.numbers.tallies import every, steps, tallies, tally_changes, tally_totals, tally_values
from storage.queries.numbers.tallies.tally_totals import Days
from storage.queries.privacy import forgetting
from storage.queries.survey import people, surveys
from storage.schema import STEPS, responses
from storage.schema import tallies as cells
from tests.examples import examples
from tests.storage import plain_scan
from tests.storage.answer_ledger import BERLIN, START, TODAY, open_ledger
from tests.storage.lines import lines_of
from tests.storage.one_row_each import AT_NOON, NOON, fill_every_table

NOTHING = Counts(0, 0, 0)
NEVER_FEW = -1  # so that both windows are read
LAST = TODAY + timedelta(days=120)
DEPARTMENTS = ("Sales", "R&D", "Zürich \U0001f5fb", "")
PROPERTIES = ("department", "country", "\u00c9quipe")  # an alphabet has the last one between the others
FOLDS = st.tuples(st.just("fold"), st.integers(1, 4))

who, scores = st.integers(0, 3), st.integers(0, 10)
segments = st.fixed_dictionaries(
    {},
    optional={
        "department": st.sampled_from(DEPARTMENTS),
        "country": st.just("DE"),
        "\u00c9quipe": st.sampled_from(["\u00e9t\u00e9", '"1"']),
    },
)
events = st.one_of(
    st.tuples(st.just("answer"), who, scores, segments),
    st.tuples(st.just("change"), who, scores, segments),
    st.tuples(st.just("reask"), who, scores, segments),
    st.tuples(st.just("bring_in"), st.lists(st.tuples(who, st.integers(0, 90 * 24), scores, segments), max_size=6)),
    st.tuples(st.just("forget"), who),
    FOLDS,
)
stories = st.lists(st.tuples(st.integers(0, 40 * 24), events), max_size=9)
windows = st.lists(
    st.builds(
        lambda start, length, whole: Window(
            None if whole else TODAY + timedelta(days=start), TODAY + timedelta(days=start + length)
        ),
        st.integers(-3, 130),
        st.integers(0, 90),
        st.booleans(),
    ),
    min_size=3,
    max_size=6,
)
lengths = st.sampled_from([1, 7, 30, 90, 400])


class Story:
    """What happens to a survey, event by event; hours pass between them."""

    def __init__(self, ledger):
        self.ledger, self.asks = ledger, {}
        self.people = [ledger.person(number) for number in range(4)]

    def go_on(self, hours, event):
        self.ledger.clock[0] += timedelta(hours=hours)
        getattr(self, event[0])(*event[1:])

    def answer(self, who, score, kept, kind=AskKind.SURVEY):
        person = people.person_by_id(self.ledger.db, self.people[who].id)
        ask = self.ledger.ask(person, kind)
        self.asks[who] = self.ledger.answer(self._of(ask, kept), score)

    def reask(self, who, score, kept):
        self.answer(who, score, kept, AskKind.REASK)

    def change(self, who, score, kept):
        if who in self.asks:
            self.asks[who] = self.ledger.answer(self._of(self.asks[who], kept), score)

    def forget(self, who):
        self.asks.pop(who, None)
        forgetting.forget_answers(self.ledger.db, people.person_by_id(self.ledger.db, self.people[who].id))

    def _of(self, ask, kept):
        return replace(ask, survey=self.ledger.survey, person=replace(ask.person, properties=kept))

    def fold(self, limit):
        tally_changes.fold(self.ledger.db, "T1", limit)

    def bring_in(self, rows):
        once = {(who, hour): (score, kept) for who, hour, score, kept in rows}
        new = [self._imported(self.people[who].id, hour, *rest) for (who, hour), rest in once.items()]
        known = {tuple(row) for row in self.ledger.db.execute(select(responses.c.person_id, responses.c.answered_at))}
        new = [answer for answer in new if (answer.person_id, answer.answered_at) not in known]
        with importing.room_beside(self.ledger.db):
            importing.stage(self.ledger.db, lines_of(new))
            if new:
                importing.keep_staged(self.ledger.db, importing.common_of(new[0]))

    def _imported(self, person_id, hour, score, kept):
        return imported(
            self.ledger.survey, self.ledger.ctx.new_id(), person_id, START + timedelta(hours=hour), score, kept
        )


def imported(survey, id_, person_id, at, score, kept):
    day = local_day(at, BERLIN)
    return NewAnswer(
        id=id_,
        team_id="T1",
        survey_id=survey.id,
        person_id=person_id,
        ask_id=None,
        kind=AskKind.IMPORT,
        score=score,
        answered_at=at,
        answered_day=day,
        summary_slot=day,
        source=Source.IMPORT,
        language="en",
        wording_version=1,
        segments=kept,
    )


def with_segments(ledger):
    ledger.survey = replace(ledger.survey, plan=replace(ledger.survey.plan, segments=PROPERTIES))
    return ledger


def scan_by(db, survey_id, window, name):
    across = plain_scan.counts_across(db, survey_id, window, name, name)
    return {value: counts for (value, _), counts in across.items() if value is not None}


def check_by_two(db, survey_id, window, one, other):
    across = plain_scan.counts_across(db, survey_id, window, one, other)
    for value in {value for _, value in across if value is not None}:
        found = tallies.counts_by(db, survey_id, window, one, of=(other, value))
        assert found == {
            first: counts for (first, second), counts in across.items() if second == value and first is not None
        }
    alone = scan_by(db, survey_id, window, one)
    for value, counts in alone.items():
        assert tallies.counts_by(db, survey_id, window, one, of=(one, value)) == {value: counts}
        assert tallies.groups_in(db, survey_id, [window, window], of=(one, value)) == [{"": counts}] * 2


def given_values(db, name):
    found = db.scalars(select(responses.c.segments).where(responses.c.kind != AskKind.REASK))
    return {kept[name] for kept in found if name in kept}


def pairs_among(found, before, window, group):
    """Say who is counted in both windows from the answers themselves, one by one."""
    pairs = Counter()
    for first in found:
        if (
            first.superseded_day is None
            or first.person_id is None
            or not window.start <= first.superseded_day <= window.end
        ):
            continue
        if not before.start <= first.answered_day <= before.end:
            continue
        last = [
            one
            for one in found
            if one.person_id == first.person_id
            and window.start <= one.answered_day <= window.end
            and (one.superseded_day is None or one.superseded_day > window.end)
        ]
        for one in last[-1:]:
            if group is None or all(said.segments.get(group[0]) == group[1] for said in (first, one)):
                pairs[band_of(first.score, RECOMMENDING), band_of(one.score, RECOMMENDING)] += 1
    return pairs


def check_pairs(db, survey_id, window):
    c = responses.c
    found = db.execute(select(responses).where(c.kind != AskKind.REASK).order_by(c.answered_at)).all()
    before = window.before()
    groups = [None, ("department", "Sales"), ("country", "DE"), (PROPERTIES[2], "\u00e9t\u00e9")]
    for group in groups if before else ():
        expected = pairs_among(found, before, window, group)
        assert steps.pairs_in(db, survey_id, before, window, group) == expected
        assert steps.pairs_in(db, survey_id, before, window, group, looked_up=NEVER_FEW) == expected


def check_every(db, survey_id, window):
    assert every.every_answer_in(db, survey_id, [window]) == [plain_scan.every_answer_in(db, survey_id, window)]
    where = [responses.c.survey_id == survey_id, responses.c.answered_day <= window.end]
    if window.start:
        where.append(responses.c.answered_day >= window.start)
    fates = Counter()
    for one in db.execute(select(responses).where(*where)):
        over = one.superseded_day is not None and one.superseded_day <= window.end
        again = one.kind == AskKind.REASK
        fates[
            "corrected" if over and one.corrected else "reasks" if again else "superseded" if over else "counted"
        ] += 1
    fate_of = {name: fates[name] for name in ("counted", "corrected", "superseded", "reasks")}
    assert replies.account_for(db, survey_id, window, Policy.LATEST) == Accounted(**fate_of)


def check_at_once(db, survey_id, windows):
    """What a report reads in one statement: each window whole, and by each property, with what was not imported."""
    asked = list(product(windows, ("", *PROPERTIES)))
    for (window, name), found in zip(asked, tallies.with_live_in(db, survey_id, asked), strict=True):
        assert {value: counts for value, (counts, _) in found.items()} == tallies.counts_by(db, survey_id, window, name)
        if not name:
            where = (
                responses.c.survey_id == survey_id,
                responses.c.source != Source.IMPORT,
                COUNTED,
                in_window(window),
            )
            live = db.scalar(select(func.count()).select_from(responses).where(*where))
            assert sum(live for _, live in found.values()) == live


def check_equal(db, survey_id, windows, length):
    assert tally_totals.differences(db, "T1") == {}
    check_at_once(db, survey_id, windows)
    for window in windows:
        assert tallies.counts_in(db, survey_id, window) == plain_scan.counts_in(db, survey_id, window)
        check_pairs(db, survey_id, window)
        check_every(db, survey_id, window)
        for name in PROPERTIES:
            assert tallies.counts_by(db, survey_id, window, name) == scan_by(db, survey_id, window, name)
        for one, other in permutations(PROPERTIES, 2):
            check_by_two(db, survey_id, window, one, other)
    asked = [(survey_id, name) for name in PROPERTIES]
    values = {(survey_id, name): given_values(db, name) for name in PROPERTIES}
    assert {one: set(found) for one, found in tally_values.values_of(db, asked).items()} == values
    for step, number in ((1, 40), (7, 6), (13, 1), (60, 3)):
        days = [windows[0].end - timedelta(days=step * n) for n in reversed(range(number))]
        by_day = [plain_scan.counts_in(db, survey_id, Window(day - timedelta(days=length - 1), day)) for day in days]
        assert tallies.rolling(db, survey_id, days, length) == by_day
    check_parts(db)


def check_parts(db):
    """Some days at a time as all at once; days on which nothing was answered are in one of the parts too."""
    parts = tally_totals.parts(db, "T1", at_most=2)
    assert [parts[0].first, parts[-1].last] == [date.min, date.max]
    assert all(after.first - before.last == timedelta(days=1) for before, after in pairwise(parts))
    for days in parts:
        assert tally_totals.differences(db, "T1", days) == {}
        tally_totals.rebuild(db, "T1", days)
    assert tally_totals.differences(db, "T1") == {}


def check_story(engine, story, windows, length):
    with open_ledger(engine) as ledger:
        told = Story(with_segments(ledger))
        for hours, event in story:
            told.go_on(hours, event)
        check_equal(ledger.db, ledger.survey.id, windows, length)


# What an import brought from after the next answer, which supersedes it all the same.
FROM_LATER = [(0, ("bring_in", [(1, 851, 0, {})])), (0, ("answer", 1, 0, {})), (0, ("fold", 9))]


def any_story(test):
    first_days = [Window(TODAY, TODAY + timedelta(days=46)), Window(TODAY, TODAY), Window(TODAY, TODAY)]
    return example(FROM_LATER, first_days, 1)(given(stories, windows, lengths)(test))


quietly = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@examples(10, **quietly)
@any_story
def test_tallies_equal_the_scan_whatever_happened_on_sqlite(sqlite_workspace, story, windows, length):
    check_story(sqlite_workspace, story, windows, length)


@examples(6, **quietly)
@any_story
def test_tallies_equal_the_scan_whatever_happened_on_postgres(postgres_workspace, story, windows, length):
    check_story(postgres_workspace, story, windows, length)


def test_no_count_changes_when_somebody_is_forgotten_but_nothing_tells_what_they_said_next(ledger):
    """Else the difference of two reports would tell what they had answered."""
    told = Story(with_segments(ledger))
    for hours, score in ((0, 3), (1, 8), (24 * 40, 9)):
        told.go_on(hours, ("answer", 0, score, {"department": "Sales"}))
    told.go_on(1, ("answer", 1, 2, {"department": "Sales"}))
    told.fold(99)
    before, steps_before = folded(ledger.db)
    told.forget(0)
    told.fold(99)
    assert folded(ledger.db) == (before, dict.fromkeys(STEPS, 0))
    assert steps_before == dict.fromkeys(STEPS, 0) | {"detractors_to_passives": 2, "passives_to_promoters": 3}
    assert tallies.counts_in(ledger.db, ledger.survey.id, Window(None, LAST)) == tally([2, 9])


def folded(db):
    """Give the cells without their steps, and the sums of these."""
    rows = [dict(row) for row in db.execute(select(cells).order_by(*cells.primary_key)).mappings()]
    steps_of = [{name: row.pop(name) for name in STEPS} for row in rows]
    return rows, {name: sum(one[name] for one in steps_of) for name in STEPS}


def test_two_properties_at_once_and_answers_that_lack_one(ledger):
    told = Story(with_segments(ledger))
    kept = [{"department": "Sales", "country": "DE"}, {"department": "Sales"}, {"country": "DE"}, {}]
    for person, of in enumerate(kept):
        told.go_on(0, ("answer", person, 9, of))
    found = plain_scan.counts_across(ledger.db, ledger.survey.id, Window(None, LAST), *PROPERTIES[:2])
    pairs = [("Sales", "DE"), ("Sales", None), (None, "DE"), (None, None)]
    assert found == dict.fromkeys(pairs, tally([9]))


def test_a_survey_without_answers_has_empty_windows(ledger):
    survey_id = ledger.survey.id
    assert tallies.counts_in(ledger.db, survey_id, Window(None, LAST)) == NOTHING
    assert tallies.counts_by(ledger.db, survey_id, Window(TODAY, LAST), "department") == {}
    assert tallies.rolling(ledger.db, survey_id, [TODAY], 7) == [NOTHING]


def test_of_who_said_more_in_a_window_the_last_word_counts_whether_each_is_looked_up_or_both_windows_are_read(ledger):
    told = Story(with_segments(ledger))
    for days, who, score in (
        *((0, 0, 3), (0, 1, 10), (0, 2, 8)),
        *((50, 0, 9), (0, 1, 1), (12, 0, 2), (12, 0, 8), (0, 3, 7)),
    ):
        told.go_on(24 * days, ("answer", who, score, {"department": "Sales"} if who else {}))
    told.fold(99)
    window = Window(TODAY + timedelta(days=40), TODAY + timedelta(days=79))
    detractor, passive, promoter = (band_of(score, RECOMMENDING) for score in (3, 8, 10))
    for looked_up in (steps.LOOKED_UP, NEVER_FEW):
        asked = (ledger.db, ledger.survey.id, window.before(), window)
        moved = {(detractor, passive): 1, (promoter, detractor): 1}
        assert steps.pairs_in(*asked, looked_up=looked_up) == moved
        in_sales = steps.pairs_in(*asked, ("department", "Sales"), looked_up=looked_up)
        assert in_sales == {(promoter, detractor): 1}


def test_who_moved_may_be_asked_of_a_thousand_years(ledger):
    """Each of whose days is told to the database."""
    window = Window(date(1026, 3, 1), LAST)
    for looked_up in (steps.LOOKED_UP, NEVER_FEW):
        found = steps.pairs_in(ledger.db, ledger.survey.id, window.before(), window, looked_up=looked_up)
        assert found == Counter()


def test_a_line_shows_what_was_corrected_until_it_was_and_no_longer_than_its_window(ledger):
    """Within eleven days an answer is corrected, and is not among those of its day; here on each of them, and later."""
    told = Story(ledger)
    for days in range(14):
        told.go_on(24 * 20, ("answer", 0, 9, {}))
        told.go_on(24 * days, ("answer", 0, 3, {}))
    told.fold(99)
    days = [TODAY + timedelta(days=n) for n in range(20 * 14 + 13 * 7 + 12)]
    for length in (1, 7, 11, 12, 30):
        by_day = [
            plain_scan.counts_in(ledger.db, ledger.survey.id, Window(day - timedelta(days=length - 1), day))
            for day in days
        ]
        assert tallies.rolling(ledger.db, ledger.survey.id, days, length) == by_day


def test_of_each_cell_it_is_known_how_many_answers_were_given_here(ledger):
    told = Story(ledger)
    told.go_on(0, ("answer", 0, 9, {}))
    told.go_on(0, ("fold", 9))
    told.go_on(0, ("bring_in", [(1, 0, 9, {}), (2, 0, 2, {})]))
    rows = ledger.db.execute(select(cells.c.detractors, cells.c.promoters, cells.c.live)).all()
    assert [tuple(row) for row in rows] == [(1, 2, 1)] * 2  # until when they count, and by day


def test_counting_anew_and_the_check_find_what_was_changed_by_hand(ledger):
    told = Story(with_segments(ledger))
    told.go_on(0, ("answer", 0, 9, {"department": "Sales"}))
    told.go_on(0, ("fold", 9))
    ledger.db.execute(cells.update().values(promoters=5))
    assert tally_totals.differences(ledger.db, "T1") == {ledger.survey.id: 3}  # whole, by department, by day
    assert tally_totals.differences(ledger.db, "T1", Days(last=TODAY - timedelta(days=1))) == {}
    tally_totals.rebuild(ledger.db, "T1")
    assert tally_totals.differences(ledger.db, "T1") == {}


def test_two_bots_that_record_at_once_lose_no_count_and_never_wait_for_each_other_in_a_ring(postgres_workspace):
    with postgres_workspace.begin() as db:
        plan = SurveyPlan(name="acme", product="Acme", asker="Acme", zone=BERLIN, segments=PROPERTIES)
        surveys.add_survey(db, "T1", plan, NOON, first_slot=TODAY, **AT_NOON)
        survey = surveys.survey_by_name(db, "T1", "acme")
        staff = [people.ensure_somebody(db, "T1", f"U{n}", START).id for n in range(8)]
    numbers, together = count(1), Barrier(4)

    def bot(number):
        together.wait(timeout=10)
        for turn in range(20):
            kept = {"country": f"{number % 2}", "department": f"{turn % 3}"}
            new = imported(survey, f"{next(numbers):032x}", staff[2 * number + turn % 2], START, turn % 11, kept)
            at = START + timedelta(hours=12 * turn)
            new = replace(new, kind=AskKind.SURVEY, source=Source.BUTTON, answered_at=at, answered_day=at.date())
            with postgres_workspace.begin() as db:
                answers.record(db, new)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(bot, range(4)))
    with postgres_workspace.connect() as db:
        assert tally_totals.differences(db, "T1") == {}
        assert tallies.counts_in(db, survey.id, Window(None, LAST)).n == len(staff)


def test_the_migration_counts_answers_that_were_there_before_as_counting_anew_does(new_database):
    engine = new_database()
    migrate.upgrade(engine, "0003")
    with engine.begin() as db:
        survey_id = an_old_survey_with_answers(db)
    migrate.upgrade(engine)
    with engine.begin() as db:
        assert tally_totals.differences(db, "T1") == {}
        assert tallies.counts_in(db, survey_id, Window(None, LAST)) == tally([9, 2])
        migrated = {tuple(row) for row in db.execute(select(cells))}
        tally_totals.rebuild(db, "T1")
        assert {tuple(row) for row in db.execute(select(cells))} == migrated


def an_old_survey_with_answers(db):
    fill_every_table(db, team_id="T1")
    (survey_id,) = db.scalars(text("SELECT id FROM surveys"))
    (person_id,) = db.scalars(text("SELECT id FROM people"))
    db.execute(text("DELETE FROM comments"))
    db.execute(text("DELETE FROM responses"))
    given = [
        ("survey", 3, 5, 40, {"department": "Sales"}),
        ("survey", 9, 40, None, {"department": "Zürich \U0001f5fb", "country": "DE"}),
        ("import", 2, 7, None, {}),
        ("reask", 10, 9, None, {"department": "Sales"}),
    ]
    for number, (kind, score, day, superseded, kept) in enumerate(given):
        row = {
            "id": f"{number:032x}",
            "team_id": "T1",
            "survey_id": survey_id,
            "person_id": person_id,
            "kind": kind,
            "score": score,
            "answered_at": START + timedelta(days=day),
            "answered_day": TODAY + timedelta(days=day),
            "summary_slot": TODAY,
            "superseded_day": superseded and TODAY + timedelta(days=superseded),
            "source": "import" if kind == "import" else "button",
            "language": "en",
            "wording_version": 1,
            "segments": kept,
        }
        db.execute(insert(responses).values(**row))
    return survey_id
