"""Answers by what the words beside them are about, against those words, read one by one: equal whatever happened."""

from collections import Counter, defaultdict
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select

from bot.core.clock.window import Window
from bot.core.conversation.answer import NewComment
from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import Counts, tally
from bot.core.privacy.tables import THEME
from bot.core.reports.themes.at_risk import FELL_BY, at_risk_named
from bot.core.reports.themes.over_time import LINES, periods_of, themes_over_time
from bot.core.themes import CHURN, Tags
from storage.queries.conversation import answers
from storage.queries.exchange import importing, repeats
from storage.queries.numbers import at_risk, fallen
from storage.queries.numbers.themes import about, corrections, mentioned, tagged, themed
from storage.queries.privacy import forgetting
from storage.schema import comments, responses
from tests.storage.answer_ledger import TODAY, open_ledger
from tests.storage.lines import lines_of
from tests.storage.numbers.test_tallies import Story, with_segments

LAST, PART = TODAY + timedelta(days=120), ("department", "Sales")
who, nth = st.integers(0, 2), st.integers(0, 3)
scores = st.sampled_from([0, 6, 7, 8, 9, 10])
named = st.lists(st.sampled_from(["price", "speed", *sorted(CHURN)]), max_size=3, unique=True).map(tuple)
kept = st.sampled_from([{}, {"department": "Sales"}, {"department": "R&D"}])
lines = st.tuples(who, st.integers(0, 40), scores, st.none() | named)
events = st.one_of(
    st.tuples(st.just("answer"), who, scores, kept),
    st.tuples(st.just("say"), who, named),
    st.tuples(st.just("change"), who, scores, kept),
    st.tuples(st.just("reask"), who, scores, kept),
    st.tuples(st.sampled_from(["edit", "write_on", "correct", "retag"]), nth, named),
    st.tuples(st.sampled_from(["unsay", "leave_to_words"]), nth),
    st.tuples(st.just("rename")),
    st.tuples(st.just("bring_in"), st.lists(lines, max_size=4)),
    st.tuples(st.sampled_from(["forget", "take_back"]), who),
    st.tuples(st.just("keep_no_longer")),
)
first_words = st.tuples(*(st.tuples(scores, kept, named.filter(bool)) for _ in range(3)))
stories = st.lists(st.tuples(st.integers(1, 40 * 24), events), min_size=3, max_size=12)
windows = st.builds(
    lambda start, days, whole: Window(
        None if whole else TODAY + timedelta(days=start), TODAY + timedelta(days=start + days)
    ),
    st.integers(0, 130),
    st.integers(0, 120),
    st.booleans(),
)


class Talk(Story):
    """What people answer and write, and what becomes of their words."""

    def say(self, who, themes):
        if who in self.asks:
            new_id, response_id = self.ledger.ctx.new_id(), self.asks[who].response_id
            where = {"team_id": "T1", "response_id": response_id, "question": "why", "summary_slot": TODAY}
            answers.add_comments(
                self.ledger.db, [NewComment(id=new_id, text="so", tags=Tags(themes, "1", "so\nso"), **where)]
            )

    def edit(self, nth, themes):
        self._each(nth, lambda one: answers.edit_comment(self.ledger.db, one, "else", Tags(themes, "1")))

    def write_on(self, nth, themes):
        tags = Tags(themes, "1", "more\nMore")
        self._each(nth, lambda one: answers.add_comment_text(self.ledger.db, one, "more", tags, slot=TODAY))

    def unsay(self, nth):
        self._each(nth, lambda one: answers.edit_comment(self.ledger.db, one, "", Tags((), "1")))

    def correct(self, nth, themes):
        self._each(nth, lambda one: corrections.correct(self.ledger.db, one, themes))

    def leave_to_words(self, nth):
        self._each(nth, lambda one: corrections.correct(self.ledger.db, one, None))

    def retag(self, nth, themes):
        found = Tags(themes, "2")
        self._each(nth, lambda one: tagged.write_tags(self.ledger.db, [tagged.TaggedComment(one, found)]))

    def rename(self):
        corrections.carry_over(self.ledger.db, self.ledger.survey.id, {"price": "speed", "speed": None}.get)

    def _each(self, nth, deed):
        every = self.ledger.db.scalars(select(comments.c.id).order_by(comments.c.id)).all()
        for one in every[nth : nth + 1]:
            deed(one)

    def take_back(self, who):
        ask = self.asks.pop(who, None)
        if ask:
            at = {"at": self.ledger.clock[0], "day": TODAY}
            answers.take_back(self.ledger.db, ask.response_id, ask_id=ask.id, language="en", **at)

    def keep_no_longer(self):
        before = self.ledger.clock[0].date() - timedelta(days=60)
        forgetting.unlink_older(self.ledger.db, self.ledger.survey, date.min, before, 2)

    def bring_in(self, rows):
        db, new_id = self.ledger.db, self.ledger.ctx.new_id
        new = [self._imported(self.people[who].id, hour, score, {}) for who, hour, score, _ in rows]
        with importing.room_beside(db):
            about_what = {f"{themes}": Tags(themes, "1") for *_, themes in rows if themes is not None}
            texts = [None if themes is None else f"{themes}" for *_, themes in rows]
            ids, questions = ([text and value() for text in texts] for value in (new_id, lambda: "comment"))
            importing.stage(db, lines_of(new, comment_id=ids, question=questions, text=texts))
            repeats.leave_repeated(db, self.ledger.survey.id, told=0)
            for found in importing.untagged_comments(db):
                # What several lines say of one answer is one text by now.
                tags = [about_what.get(text, Tags((), "1")) for _, text in found]
                importing.tag_staged(db, [(line, of) for (line, _), of in zip(found, tags, strict=True)])
            if new:
                importing.keep_staged(db, importing.common_of(new[0]))
            importing.keep_comments(db, "T1", self.ledger.survey.id)


class Words:
    """The same, counted from the words themselves."""

    def __init__(self, db):
        self.answers = db.execute(select(responses)).all()
        self.themes, self.texts = defaultdict(set), defaultdict(list)
        self.comments = db.execute(select(comments).order_by(comments.c.question, comments.c.id)).all()
        for one in self.comments:
            said = one.themes if one.corrected_themes is None else one.corrected_themes
            self.themes[one.response_id] |= set((said or "").split())
            self.texts[one.response_id].append(one.text)

    def counting(self, window):
        for one in self.answers:
            begun = window.start is None or window.start <= one.answered_day
            follows = one.superseded_day is not None and one.superseded_day <= window.end
            if one.kind != AskKind.REASK and begun and one.answered_day <= window.end and not follows:
                yield one

    def sets(self, window, of=None, by=None):
        scores = defaultdict(lambda: defaultdict(list))
        for one in self.counting(window):
            themes = tuple(sorted(self.themes[one.id]))
            among = of is None or (of[1] in themes if of[0] == THEME else one.segments.get(of[0]) == of[1])
            if themes and among:
                scores[one.segments.get(by, "")][themes].append(one.score)
        return {value: {themes: tally(found) for themes, found in of.items()} for value, of in scores.items()}

    def told(self):
        of = {one.id: one for one in self.answers}
        for one in self.comments:
            if one.themes is not None or one.corrected_themes is not None:
                about, answer = (
                    one.themes if one.corrected_themes is None else one.corrected_themes,
                    of[one.response_id],
                )
                yield one.id, one.text, answer.person_id or answer.id, bool(about), one.words or ""

    def before(self, answer):
        theirs = [
            one
            for one in self.answers
            if one.person_id == answer.person_id is not None
            and one.answered_at < answer.answered_at
            and not one.corrected
        ]
        return max(theirs, key=lambda one: one.answered_at).score if theirs else None

    def at_risk(self, window):
        for one in self.counting(window):
            before, leaving = self.before(one), self.themes[one.id] & CHURN
            if one.score > 6 and (leaving or (before is not None and before - one.score >= FELL_BY)):
                yield one.id, one.score, before, frozenset(self.themes[one.id]), tuple(self.texts[one.id])

    def mentioned(self, days, length):
        last = [Window(day - timedelta(days=length - 1), day) for day in days]
        return [Counter(theme for one in self.counting(w) for theme in self.themes[one.id]) for w in last]


def check(ledger, window, length):
    db, survey_id, words = ledger.db, ledger.survey.id, Words(ledger.db)
    assert about.NOTED.differences(db, "T1", TODAY, LAST + timedelta(days=999)) == {}
    for of in (None, PART, (THEME, "price")):
        assert themed.sets_in(db, survey_id, window, of) == words.sets(window, of).get("", {})
        assert themed.sets_by(db, survey_id, window, "department", of) == words.sets(window, of, "department")
    check_at_risk(db, survey_id, words, window)
    said = themed.words_in(db, ledger.survey, after=None, through=LAST, limit=99)
    assert sorted((one.id, one.text, one.who, one.covered, one.told) for one in said) == sorted(words.told())
    days = [window.end - timedelta(days=9 * n) for n in range(5)][::-1]
    rolling = [(day, Counts(0, 100, 0)) for day in days]
    drawn = themes_over_time(rolling, mentioned.mentions_in(db, survey_id, periods_of(days, length)), length).shares
    meant = words.mentioned(days, length)
    assert drawn == {theme: tuple(n[theme] / 100 for n in meant) for theme in drawn}
    assert len(drawn) == min(LINES, len(meant[-1]))


def check_at_risk(db, survey_id, words, window):
    """Check who is at risk, and what is noted beside answers for it."""
    assert fallen.NOTED.differences(db, "T1", TODAY, LAST + timedelta(days=999)) == {}
    heard = at_risk.newest_at_risk(db, survey_id, window)
    found = {(one.id, one.score, one.before, one.themes, one.comments) for one in heard}
    assert found == set(words.at_risk(window))
    leaving = at_risk.leaving_in(db, survey_id, window)
    counted = at_risk_named(leaving, at_risk.count_fallen(db, survey_id, window))
    assert (counted.n, counted.fell) == (len(heard), sum(one.fell for one in heard))
    by_theme = Counter(theme for one in heard for theme in one.leaving)
    assert dict(counted.by_theme) == {theme: by_theme[theme] for theme in CHURN}
    assert [one.id for one in heard] == [
        one.id for one in sorted(heard, key=lambda one: (-one.day.toordinal(), one.id))
    ]
    for most in (1, 2):
        assert at_risk.newest_at_risk(db, survey_id, window, most) == heard[:most]


def check_story(engine, first_words, story, window, length):
    with open_ledger(engine) as ledger:
        told = Talk(with_segments(ledger))
        for who, (score, kept, themes) in enumerate(first_words):
            told.answer(who, score, kept)
            told.say(who, themes)
        for hours, event in story:
            told.go_on(hours, event)
        check(ledger, window, length)


any_story = given(first_words, stories, windows, st.sampled_from([7, 30, 90]))
quietly = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@settings(max_examples=60, **quietly)
@any_story
def test_reports_by_theme_say_what_the_words_say_whatever_happened_on_sqlite(
    sqlite_workspace, first_words, story, window, length
):
    check_story(sqlite_workspace, first_words, story, window, length)


@settings(max_examples=20, **quietly)
@any_story
def test_reports_by_theme_say_what_the_words_say_whatever_happened_on_postgres(
    postgres_workspace, first_words, story, window, length
):
    check_story(postgres_workspace, first_words, story, window, length)


def test_counting_anew_and_the_check_find_what_was_changed_by_hand(ledger):
    told, every_day = Talk(ledger), (TODAY, LAST)
    told.go_on(0, ("answer", 0, 9, {}))
    told.go_on(0, ("say", 0, ("price", "speed")))
    told.go_on(0, ("answer", 1, 9, {}))
    survey_id = ledger.survey.id
    ledger.db.execute(responses.update().values(about="speed"))
    assert about.NOTED.differences(ledger.db, "T1", *every_day) == {survey_id: 2}
    assert about.NOTED.differences(ledger.db, "T1", LAST, LAST) == {}
    about.NOTED.rebuild(ledger.db, "T1", *every_day)
    assert about.NOTED.differences(ledger.db, "T1", *every_day) == {}
    assert set(themed.sets_in(ledger.db, survey_id, Window(None, LAST))) == {("price", "speed")}


def test_so_do_they_what_is_noted_of_whoever_fell(ledger):
    told, every_day = Talk(ledger), (TODAY, LAST)
    for hours, who, score in ((0, 0, 10), (0, 1, 9), (900, 0, 8), (0, 1, 8)):
        told.go_on(hours, ("answer", who, score, {}))
    survey_id, whole = ledger.survey.id, Window(None, LAST)
    assert fallen.NOTED.differences(ledger.db, "T1", *every_day) == {}
    assert at_risk.count_fallen(ledger.db, survey_id, whole) == 1
    ledger.db.execute(responses.update().where(responses.c.score != 10).values(fell_from=10))
    assert fallen.NOTED.differences(ledger.db, "T1", *every_day) == {survey_id: 2}
    assert fallen.NOTED.differences(ledger.db, "T1", LAST, LAST) == {}
    fallen.NOTED.rebuild(ledger.db, "T1", *every_day)
    assert fallen.NOTED.differences(ledger.db, "T1", *every_day) == {}
    assert [(one.score, one.before) for one in at_risk.newest_at_risk(ledger.db, survey_id, whole)] == [(8, 10)]


def test_nobody_fell_from_what_they_took_back(ledger):
    told, survey_id, whole = Talk(ledger), ledger.survey.id, Window(None, LAST)
    told.go_on(0, ("answer", 0, 10, {}))
    first = told.asks[0]
    told.go_on(900, ("answer", 0, 8, {}))
    assert at_risk.count_fallen(ledger.db, survey_id, whole) == 1
    told.asks[0] = first
    told.take_back(0)
    assert at_risk.count_fallen(ledger.db, survey_id, whole) == 0
    assert fallen.NOTED.differences(ledger.db, "T1", TODAY, LAST) == {}


def test_nobody_fell_from_what_is_kept_of_nobody(ledger):
    told, survey_id, whole = Talk(ledger), ledger.survey.id, Window(None, LAST)
    for hours, score in ((0, 10), (24 * 61, 8)):
        told.go_on(hours, ("answer", 0, score, {}))
    assert at_risk.count_fallen(ledger.db, survey_id, whole) == 1
    told.keep_no_longer()
    assert at_risk.count_fallen(ledger.db, survey_id, whole) == 0


def test_whoever_is_brought_in_with_an_answer_before_fell_from_it(ledger):
    told, survey_id, whole = Talk(ledger), ledger.survey.id, Window(None, LAST)
    told.go_on(48, ("answer", 0, 8, {}))
    told.go_on(0, ("bring_in", [(0, 1, 10, None), (1, 1, 9, None), (1, 2, 7, None), (1, 3, 6, None)]))
    assert [(one.score, one.before) for one in at_risk.newest_at_risk(ledger.db, survey_id, whole)] == [(8, 10)]
    told.go_on(0, ("bring_in", [(2, 1, 9, None), (2, 2, 7, None)]))
    assert at_risk.count_fallen(ledger.db, survey_id, whole) == 2


def test_on_sqlite_reports_by_theme_are_read_from_an_index_alone(sqlite_workspace):
    """Its rows lie in the order of random ids: each that is looked up costs as much as ten in the index."""
    plans = []

    def explain(db, _cursor, sql, parameters, *_):
        if "about" in sql and "EXPLAIN" not in sql:
            plans.append(" ".join(row.detail for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters)))

    with open_ledger(sqlite_workspace) as ledger:
        event.listen(ledger.db, "before_cursor_execute", explain)
        survey_id, window = ledger.survey.id, Window(TODAY, LAST)
        themed.sets_by(ledger.db, survey_id, window, "department", PART)
        themed.sets_in(ledger.db, survey_id, Window(None, LAST), (THEME, "price"))
        mentioned.mentions_in(ledger.db, survey_id, periods_of([TODAY, LAST], 30))
        at_risk.leaving_in(ledger.db, survey_id, window)
        themed.words_in(ledger.db, ledger.survey, after=TODAY, through=LAST, limit=9)
    *plans, told = plans
    assert "USING COVERING INDEX ix_comments_told (survey_id=?" in told
    assert "TEMP B-TREE" not in told
    assert len(plans) == 4
    assert all("USING COVERING INDEX ix_responses_by_theme" in plan for plan in plans), plans
    assert [plan.count("SEARCH") for plan in plans[:3]] == [1, 1, 1]
