"""The release calendar of guarded surveys, as people and owners bring it about: nothing lost, nobody given away."""

import io
from collections import Counter
from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import event, update

from bot.core.clock.window import Window
from bot.core.delivery.details import detail_of
from bot.core.delivery.kinds import MessageKind
from bot.core.reports.answered import Inquiry
from bot.core.reports.replies import MOST_REPLIES
from bot.core.reports.request import Request
from bot.core.survey.plan import Contact, Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.conversation import answering
from bot.services.exchange.importing import import_answers
from bot.services.numbers import requesting, summarising
from bot.services.numbers.tallying import check_tallies
from bot.services.privacy.forgetting import forget
from bot.services.survey import releasing
from bot.slack.blocks.numbers.sides.sides import responses_screen
from bot.slack.reports import answer_report
from storage.queries.numbers import released_sums
from storage.schema import people
from tests.services.small_company import BERLIN, DAY, ON_EACH_DATABASE, at_once, summaries

STAFF = tuple(f"U{number:02}" for number in range(14))
CONFIDENTIAL = Privacy.CONFIDENTIAL


def november(day, hour):
    return datetime(2026, 11, day, hour, tzinfo=BERLIN)


@pytest.fixture
def asked(company):
    """Give a function that starts a survey of the staff and asks them: half past nine on the 24th."""

    def ask(whom=STAFF, **plan):
        company.hire(*whom)
        company.survey(**{"privacy": CONFIDENTIAL, "people": whom, **plan})
        company.tick()
        return company

    return ask


def answer(company, whom, score=9):
    for who in whom:
        company.click(who, score)


def consents(company, who):
    company.types(who, "It keeps losing my place in long lists")
    company.pauses()
    company.may_be_contacted(who)


def news(company):
    """What the summaries so far say is new: (day of the month, answers, comments)."""
    survey = company.stored()
    editions = [detail_of(MessageKind.SUMMARY, one) for one in summaries(company)]
    written = [summarising.write_summary(company.ctx, survey, edition) for edition in editions]
    return [(one.edition.slot.day, one.new.n, len(one.comments) + one.others) for one in written]


def everything(company):
    survey = company.stored()
    return Inquiry(Request(survey=survey.plan.name), survey, Window(None, company.clock().date()))


def bring_in(company, rows):
    file = io.StringIO(f"person,score,answered_at,comment\n{rows}", newline="")
    import_answers(company.ctx, file, "acme", dry_run=False, strict=True)


def test_what_is_released_after_the_hour_was_changed_is_news_all_the_same(asked):
    company = asked()
    answer(company, STAFF[:6])
    company.wait(until=november(25, 12), daily=True)
    for who in STAFF[6:12]:
        company.click(who, 9)
        company.types(who, f"What {who} says about it")
    company.change(hour=17)
    company.wait(until=november(25, 20), daily=True)
    company.clock.move_to(november(26, 9))  # the hour as it was, at which the next release was due
    company.tick()
    company.wait(until=november(27, 12), daily=True)
    assert news(company) == [(25, 6, 0), (26, 6, 6)]


@pytest.mark.parametrize("before", [{"contact": Contact.OWNER}, {"privacy": Privacy.NAMED}])
def test_nobody_is_announced_to_the_channel_of_whom_somebody_was_told_at_once(asked, before):
    company = asked(**before)
    answer(company, STAFF[:6])
    consents(company, STAFF[0])
    assert company.alerts() == 1
    company.change(privacy=CONFIDENTIAL, contact=Contact.RELEASE)
    company.wait(DAY, daily=True)
    answer(company, STAFF[6:12])
    company.wait(3 * DAY, daily=True)
    assert company.alerts() == 1


def test_who_waits_to_be_announced_is_told_of_to_the_owner_who_is_to_know_by_then(asked):
    company = asked(contact=Contact.RELEASE)
    answer(company, STAFF[:6])
    consents(company, STAFF[0])
    company.change(contact=Contact.OWNER)
    assert company.alerts() == 0
    company.wait(3 * DAY, daily=True)
    assert company.alerts() == 1


@ON_EACH_DATABASE
def test_who_is_forgotten_stays_among_those_who_moved(asked):
    seven = STAFF[:7]
    company = asked(seven, held_out_percent=0, reask_days=30)
    answer(company, seven, 7)
    company.wait(until=datetime(2026, 12, 24, 9, 30, tzinfo=BERLIN))
    answer(company, seven[:1], 10)
    answer(company, seven[1:], 3)
    company.wait(2 * DAY)
    before = requesting.movement(company.ctx, everything(company))
    assert before.ways == (1, 0, 6)
    forget(company.ctx, seven[0], event_key="forget")
    assert requesting.movement(company.ctx, everything(company)) == before


def test_one_line_of_a_file_is_not_quoted_before_five_people_are(asked):
    company = asked()
    answer(company, STAFF[:6])
    bring_in(company, "ria@acme.example,2,2026-11-24T08:15:00Z,It is all so terribly slow today\n")
    company.wait(2 * DAY, daily=True)
    assert news(company) == [(25, 7, 0)]


def test_a_survey_with_a_file_of_several_answers_each_may_become_anonymous(asked):
    company = asked(privacy=Privacy.NAMED)
    bring_in(company, "".join(f"p{n % 6},{n % 11},2026-0{1 + n // 6}-0{1 + n % 9}T08:15:00Z,\n" for n in range(24)))
    answer(company, STAFF[:7])
    company.change(privacy=Privacy.ANONYMOUS)
    company.wait(2 * DAY, daily=True)
    assert requesting.answer(company.ctx, everything(company)).report.counts.n == 31


@pytest.mark.parametrize("privacy", [CONFIDENTIAL, Privacy.ANONYMOUS])
def test_what_is_known_of_a_team_is_said_of_what_was_released(asked, privacy):
    company = asked(privacy=privacy)
    answer(company, STAFF[:6])
    assert requesting.answer(company.ctx, everything(company)).report.team is None
    company.wait(DAY, daily=True)
    assert requesting.answer(company.ctx, everything(company)).report.team.size == 14


@ON_EACH_DATABASE
def test_of_a_survey_that_became_anonymous_no_tally_tells_the_days_and_the_operator_counts_all_of_it(asked):
    company = asked((), privacy=CONFIDENTIAL)
    bring_in(company, "".join(f"p{n},9,2026-11-0{1 + n}T08:15:00Z,\n" for n in range(7)))
    company.hire(*STAFF)
    company.change(privacy=Privacy.ANONYMOUS, people=STAFF)
    company.wait(DAY)
    answer(company, STAFF, 3)
    company.wait(DAY, daily=True)
    of_operator = replace(everything(company), for_operator=True)
    assert requesting.answer(company.ctx, of_operator).report.counts.n == 21
    assert [one.differ for one in check_tallies(company.ctx)] == [0]


@ON_EACH_DATABASE
def test_words_beside_an_answer_that_was_followed_before_its_release_are_told_with_the_next(asked):
    company = asked(STAFF[:5])
    for day, whom in ((24, STAFF[:4]), (None, STAFF[:5])):
        company.wait(until=november(24, 10) if day else datetime(2027, 2, 23, 12, tzinfo=BERLIN))
        for who in whom:
            company.click(who, 9)
            company.types(who, f"What {who} says about it")
    company.wait(2 * DAY, daily=True)
    assert news(company)[-1] == (24, 5, 9)


def test_properties_may_be_called_anything(asked):
    names = ('["', '["team"]', '["team", ["x"]]')
    company = asked(segments=names)
    with company.engine.begin() as db:
        db.execute(update(people).values(properties=dict.fromkeys(names, "some")))
    answer(company, STAFF[:10])
    company.wait(2 * DAY, daily=True)
    for name in names:
        told = requesting.answer(company.ctx, replace(everything(company), request=Request(survey="acme", by=name)))
        assert [(group.value, group.counts.n) for group in told.breakdown.groups] == [("some", 10)]


def test_a_list_that_shows_nothing_does_not_say_that_nobody_answered(asked):
    staff = tuple(f"UMORE{number}" for number in range(MOST_REPLIES + 1))
    company = asked(staff)
    answer(company, staff)
    company.wait(2 * DAY, daily=True)
    inquiry = everything(company)
    screen = responses_screen(inquiry, requesting.newest_replies(company.ctx, inquiry), ())
    assert "No answers in this time" not in str(screen.blocks)


def test_a_correction_and_a_release_at_once_leave_one_answer_of_everybody(postgres_company):
    company = postgres_company
    company.hire(*STAFF)
    company.survey(privacy=CONFIDENTIAL, people=STAFF)
    company.tick()
    answer(company, STAFF)
    company.clock.move_to(november(25, 9))
    clicks = [{"ask_id": company.ask(who).id, "slack_user_id": who} for who in STAFF]

    def correct():
        for click in clicks:
            answering.click_score(company.ctx, **click, score=2)

    at_once(correct, correct, *[lambda: releasing.close_releases(company.ctx)] * 3)
    with company.engine.connect() as db:
        assert released_sums.differences(db, "T1") == {}
    left = [row.person_id for row in company.answers() if row.released_day or row.stage]
    assert len(left) == len(set(left)) == len(STAFF)


def test_several_answers_of_somebody_forgotten_are_still_one_persons(asked):
    company = asked()
    bring_in(company, "".join(f"ria@acme.example,2,2026-11-0{day}T08:15:00Z,\n" for day in range(1, 6)))
    forget(company.ctx, "ria@acme.example", actor="operator")
    company.wait(2 * DAY, daily=True)
    assert requesting.answer(company.ctx, everything(company)).report.counts.n == 0
    answer(company, STAFF[:4])
    company.wait(2 * DAY, daily=True)
    assert requesting.answer(company.ctx, everything(company)).report.counts.n == 5


@pytest.mark.parametrize("plan", [{"privacy": Privacy.ANONYMOUS}, {"keep_answers": 1}])
def test_who_answers_again_in_the_next_wave_is_not_another_of_the_five(asked, plan):
    """Neither where nobody was ever known, nor where they are not known any more."""
    company = asked(cooldown_days=60, **plan)
    first = {who: company.ask(who).id for who in STAFF}
    answer(company, STAFF[:4])
    while company.ask(STAFF[0]).id == first[STAFF[0]]:
        company.wait(DAY)
    answer(company, STAFF[:4], score=2)
    company.wait(2 * DAY)
    assert [row.released_day for row in company.answers() if row.released_day] == []
    answer(company, STAFF[4:5])
    company.wait(2 * DAY)
    assert len({row.released_day for row in company.answers()}) == 1
    assert sorted(row.score for row in company.answers() if row.released_day) == [2] * 4 + [9] * 5
    assert [one.differ for one in check_tallies(company.ctx)] == [0]


class _EndedError(Exception):
    """The process ends here."""


@ON_EACH_DATABASE
def test_groups_of_what_was_answered_before_a_promise_are_counted_one_table_after_the_other(asked):
    """No click waits for all of them; and where the process ends, the next day goes on."""
    company = asked(privacy=Privacy.NAMED, segments=("team",))
    for day in (24, 25, 26):
        company.clock.move_to(november(day, 14))
        file = "".join(f"p{day}{n},9,2026-11-{day}T08:15:00Z,{'AB'[n % 2]}\n" for n in range(12))
        source = io.StringIO(f"person,score,answered_at,team\n{file}", newline="")
        import_answers(company.ctx, source, "acme", dry_run=False, strict=True)
    company.change(privacy=CONFIDENTIAL)
    put = []

    def end_at_the_third(_db, _cursor, sql, *_):
        put.append(sql.startswith("UPDATE responses SET") and "tabled_day=" in sql.replace(" = ", "="))
        if sum(put) == 3:
            raise _EndedError

    event.listen(company.engine, "before_cursor_execute", end_at_the_third)
    with pytest.raises(_EndedError):
        releasing.close_releases(company.ctx)
    event.remove(company.engine, "before_cursor_execute", end_at_the_third)
    assert Counter(row.tabled_day for row in company.answers()) == {
        date(2026, 11, 24): 12,
        date(2026, 11, 25): 12,
        None: 12,
    }
    company.wait(DAY, daily=True)
    by_team = replace(everything(company), request=Request(survey="acme", by="team"))
    told = requesting.answer(company.ctx, by_team)
    assert [(group.value, group.counts.n) for group in told.breakdown.groups] == [("A", 18), ("B", 18)]


def test_what_was_released_before_there_were_groups_is_not_said_to_wait_for_one(asked):
    company = asked()
    answer(company, STAFF[:6])
    company.wait(2 * DAY)
    company.change(segments=("team",))
    answer(company, STAFF[6:12])
    company.wait(2 * DAY)
    shown = answer_report(company.ctx, OPERATOR, "acme by team", "en").text
    assert ("Not in groups yet" in shown, "answers: 12" in shown) == (False, True)
