"""What people write about, from their words to the screen: one by one where names are shown, else by tables."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from bot.core.exchange.themes_table import themes_json
from bot.core.numbers.score import Counts
from bot.core.reports.summary.edition import Edition
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.services.numbers import requesting, theming
from bot.services.numbers.similar import similar
from bot.services.numbers.summarising import write_summary
from bot.services.privacy.forgetting import forget, kept_about
from bot.services.survey import correcting, suggesting
from bot.services.survey.correcting import CannotCorrectError
from bot.services.survey.finding import NotAllowedError
from bot.services.survey.suggesting import NotSuggestedError
from bot.services.survey.theming import look_anew, redo
from bot.simulator.rules.block_rules import block_faults
from bot.slack.blocks.numbers.themes.wrong_theme import correct_dialog
from bot.slack.reports import answer_report
from storage.schema import audit, comments, ledger
from tests.services.small_company import DAY, ON_EACH_DATABASE

STAFF = tuple(f"U{number:02}" for number in range(18))
PRICE, SLOW, NOTHING = "Far too expensive for us", "It is so slow", "My team likes it"


@pytest.fixture
def asked(company):
    def ask(**plan):
        company.hire(*STAFF)
        company.survey(**{"people": STAFF, **plan})
        company.tick()
        return company

    return ask


def says(company, whom, score, words=None):
    for who in whom:
        company.click(who, score)
        if words:
            company.types(who, words)
            company.pauses()


def lost(company, words="acme themes"):
    found = theming.themes(company.ctx, requesting.read_typed(company.ctx, OPERATOR, words))
    return found, {row.theme: (float(row.lost), row.counts.n) for row in found.report.rows}


@ON_EACH_DATABASE
def test_a_named_survey_counts_each_answer_and_what_a_forgotten_person_wrote_goes(asked):
    company = asked(privacy=Privacy.NAMED, segments=("language",))
    says(company, STAFF[:2], 2, f"{PRICE}. {SLOW}")
    says(company, STAFF[2:4], 8, SLOW)
    says(company, STAFF[4:10], 10, NOTHING)
    _, by_theme = lost(company)
    assert by_theme == {"price": (20.0, 2), "speed": (40.0, 4), "": (0.0, 6)}
    found, _ = lost(company, "acme themes by language where language=en")
    assert [value for value, _ in found.groups] == ["en"]
    assert found.groups[0][1] == found.report
    of_price = requesting.answer(company.ctx, requesting.read_typed(company.ctx, OPERATOR, "acme where theme=price"))
    assert of_price.report.counts == Counts(2, 0, 0)
    split = answer_report(company.ctx, OPERATOR, "by language where theme=speed", "en").text
    assert "*en*: too few to say" in split
    assert "answers: 4" in split
    assert lost(company, "acme by theme")[1] == lost(company, "acme themes")[1] == by_theme
    assert lost(company, "acme themes where theme=price")[1] == {"price": (100.0, 2), "speed": (100.0, 2)}
    assert kept_about(company.ctx, STAFF[0]).answers[0].themes == ("price", "speed")
    forget(company.ctx, STAFF[0], actor="operator")
    assert lost(company)[1] == {"price": (10.0, 1), "speed": (30.0, 3), "": (20.0, 7)}
    screen = answer_report(company.ctx, OPERATOR, "themes by band", "en").text
    assert "Promoters 0 · Passives 2 · Detractors 1" in screen
    assert "Mentions, not causes" in screen


def test_where_no_theme_is_told_nothing_is_said_of_what_themes_prove(asked):
    company = asked(privacy=Privacy.NAMED)
    says(company, STAFF[:4], 8, NOTHING)
    screen = answer_report(company.ctx, OWNER, "themes", "en")
    assert "No theme can be told here yet." in screen.text
    assert "Mentions, not causes" not in screen.text
    assert "differs" not in screen.text
    assert list(block_faults(screen.blocks)) == []


def test_a_guarded_survey_tells_themes_that_five_people_share_and_only_with_its_tables(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    says(company, STAFF[:6], 2, f"{PRICE}. {SLOW}")
    says(company, STAFF[6:8], 2, SLOW)
    says(company, STAFF[8:14], 10)
    assert lost(company)[1] == {}
    company.wait(3 * DAY, daily=True)
    found, by_theme = lost(company)
    assert (by_theme, found.waiting) == ({}, 14)
    company.wait(30 * DAY, daily=True)
    found, by_theme = lost(company)
    assert (by_theme, found.waiting) == ({"price": (pytest.approx(600 / 7), 6), "": (pytest.approx(200 / 7), 8)}, 0)
    company.wait(8 * DAY)
    over_time = lost(company)[0].over_time
    assert over_time.shares == {"price": (pytest.approx(6 / 14),) * len(over_time.days)}
    of_price = requesting.answer(company.ctx, requesting.read_typed(company.ctx, OPERATOR, "acme where theme=price"))
    assert of_price.report.counts == Counts(6, 0, 0)
    assert "at least 5 people share" in answer_report(company.ctx, OPERATOR, "themes", "en").text


def test_tags_of_a_guarded_survey_that_were_counted_stay_when_words_change(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    says(company, STAFF[:6], 2, PRICE)
    says(company, STAFF[6:12], 10, NOTHING)
    company.wait(33 * DAY, daily=True)
    before = lost(company)[1]
    assert before["price"][1] == 6
    company.change(themes={"price": {"off": True}})
    redo(company.ctx, company.stored(), lambda _: None)
    assert lost(company)[1] == before


def test_the_bot_that_runs_reads_kept_comments_with_a_veto_once_there_is_one_and_without_where_it_is_gone(
    asked, encoder
):
    company = asked(privacy=Privacy.NAMED)
    company.ctx = replace(company.ctx, encoder=encoder)
    pork = "For dinner there was slow braised pork with potatoes"
    says(company, STAFF[:3], 8, pork)
    says(company, STAFF[3:6], 8, SLOW)
    assert lost(company)[1]["speed"][1] == 6
    company.change(theme_veto=True)
    company.tick()
    assert lost(company)[1]["speed"][1] == 3
    says(company, STAFF[6:8], 8, pork)
    assert lost(company)[1]["speed"][1] == 3
    company.ctx = replace(company.ctx, encoder=None)  # started again where the extra is not installed
    look_anew(company.ctx)
    company.tick()
    assert lost(company)[1]["speed"][1] == 8


A_MONTH_LATER = datetime(2026, 12, 2, 12, tzinfo=UTC)


def test_who_may_read_comments_sees_which_say_alike_where_three_people_do_and_names_are_shown(asked, encoder):
    company = asked(privacy=Privacy.NAMED, comment_readers=("UREADER",), viewers=("UVIEWER",))
    company.ctx = replace(company.ctx, encoder=encoder)
    wishes = ("We want an offline mode", "Offline-Modus fehlt", "Please add a mode that works offline")
    for who, words in zip(STAFF, (*wishes, NOTHING), strict=False):
        says(company, [who], 8, words)
    reader = Who(Role.MEMBER, "UREADER")
    ids = dict(map(tuple, company.ctx.read(lambda db: db.execute(select(comments.c.text, comments.c.id)).all())))
    found = similar(company.ctx, reader, ids[wishes[0]])
    assert {one.text for one in found.others} == set(wishes[1:])
    assert similar(company.ctx, reader, ids[NOTHING]).others == ()
    forget(company.ctx, STAFF[2], actor="operator")
    assert similar(company.ctx, reader, ids[wishes[0]]).others == ()  # two people are left
    with pytest.raises(NotAllowedError):
        similar(company.ctx, Who(Role.MEMBER, "UVIEWER"), ids[wishes[0]])
    company.change(privacy=Privacy.CONFIDENTIAL)
    with pytest.raises(CannotCorrectError):
        similar(company.ctx, OPERATOR, ids[wishes[0]])


CANTEEN = ("The canteen closes at one", "Nobody eats in our canteen", "Canteens like ours are a pity")


@ON_EACH_DATABASE
def test_what_three_people_write_about_and_no_theme_covers_emerges_with_two_of_their_comments(asked):
    company = asked(privacy=Privacy.NAMED)
    for who, words in zip(STAFF, (*CANTEEN, PRICE, SLOW, NOTHING), strict=False):
        says(company, [who], 8, words)
    found, _ = lost(company)
    [canteen] = found.emerging
    assert (canteen.words[0], canteen.comments, len(canteen.quotes)) == ("canteen", 3, 2)
    assert set(canteen.quotes) < set(CANTEEN)
    screen = answer_report(company.ctx, OPERATOR, "themes", "en").text
    assert "*canteen*: 3 comments" in screen
    assert themes_json(found)["emerging"][0]["words"] == list(canteen.words)
    # Words stand beside no group, and are for those who may read them.
    assert lost(company, "acme themes where theme=price")[0].emerging == ()
    company.change(viewers=("UVIEWER",))
    viewer = Who(Role.MEMBER, "UVIEWER")
    assert "canteen" not in answer_report(company.ctx, viewer, "themes", "en").text
    forget(company.ctx, STAFF[0], actor="operator")
    assert lost(company)[0].emerging == ()


def test_in_a_guarded_survey_what_emerges_is_of_five_people_and_released(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    says(company, STAFF[:4], 8, CANTEEN[0])
    says(company, STAFF[4:9], 8, NOTHING)
    company.wait(2 * DAY, daily=True)
    assert lost(company)[0].emerging == ()
    says(company, STAFF[9:14], 2, CANTEEN[1])
    assert lost(company)[0].emerging == ()
    company.wait(2 * DAY, daily=True)
    assert lost(company)[0].emerging == (), "and of a month that is over"
    company.wait(until=A_MONTH_LATER, daily=True)
    [canteen] = lost(company)[0].emerging
    assert (canteen.words[0], canteen.comments, canteen.within.label) == ("canteen", None, "2026-11-01..2026-11-30")
    screen = answer_report(company.ctx, OPERATOR, "themes", "en").text
    assert "canteen · eats*: five comments or more" in screen
    assert themes_json(lost(company)[0])["emerging"][0]["as_of"] == "2026-11-30"


def test_no_two_windows_of_a_guarded_survey_differ_by_what_one_day_s_few_wrote(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    says(company, STAFF[:5], 8, CANTEEN[0])
    company.wait(2 * DAY, daily=True)
    says(company, STAFF[5:9], 8, NOTHING)
    says(company, STAFF[9:10], 2, CANTEEN[1])  # one of five whose words are told on a later day
    company.wait(until=A_MONTH_LATER, daily=True)
    days = [date(2026, 11, 20) + n * DAY for n in range(13)]
    seen = {
        (day, other): lost(company, f"acme themes {day}..{other}")[0].emerging
        for day in days[::6]
        for other in days
        if day <= other
    }
    assert {found for (_, last), found in seen.items() if last < date(2026, 11, 30)} == {()}
    [whole] = {found for (_, last), found in seen.items() if last >= date(2026, 11, 30)}
    assert whole[0].words[0] == "canteen"
    forget(company.ctx, STAFF[9], actor="operator")
    [(before,), (after,)] = whole, lost(company)[0].emerging
    assert (before.words, before.comments) == (after.words, after.comments), "nor two readings"


OWNER, READER = Who(Role.MEMBER, "UOWNER"), Who(Role.MEMBER, "UREADER")


def comment_ids(company, words):
    with company.engine.connect() as db:
        return list(db.scalars(select(comments.c.id).where(comments.c.text == words)))


@ON_EACH_DATABASE
def test_what_an_owner_says_of_a_comment_counts_at_once_until_it_is_left_to_its_words_or_written_anew(asked):
    company = asked(privacy=Privacy.NAMED, segments=("language",), comment_readers=("UREADER",))
    says(company, STAFF[:1], 2, f"{PRICE}. {SLOW}")
    company.click(STAFF[1], 8)
    written = company.types(STAFF[1], SLOW)
    company.pauses()
    [slow] = comment_ids(company, SLOW)
    with pytest.raises(NotAllowedError):
        correcting.correct(company.ctx, READER, slow, ["price"])
    assert correcting.correct(company.ctx, OWNER, slow, ["support", "price"]).comment.themes == ("price", "support")
    assert {theme: n for theme, (_, n) in lost(company)[1].items() if n} == {"price": 2, "speed": 1, "support": 1}
    assert lost(company, "acme themes where theme=support")[1].keys() == {"price", "support"}
    company.change(themes={"price": {"into": "support"}})
    redo(company.ctx, company.stored(), lambda _: None)
    assert {theme: n for theme, (_, n) in lost(company)[1].items() if n} == {"support": 2, "speed": 1}
    assert kept_about(company.ctx, STAFF[1]).answers[0].themes == ("support",)
    assert correcting.correct(company.ctx, OWNER, slow, None).comment.themes == ("speed",)
    correcting.correct(company.ctx, OWNER, slow, [])
    assert lost(company)[1][""][1] == 1
    company.edits(STAFF[1], written, SLOW, "It is so slow still")
    assert lost(company)[1]["speed"][1] == 2
    with company.engine.connect() as db:
        told = db.execute(select(audit.c.actor, audit.c.subject).where(audit.c.verb == "themes corrected")).all()
    assert [subject.partition(": ")[2] for _, subject in told] == ["price, support", "by words", "none"]
    assert all(actor.startswith("person:") for actor, _ in told)


def test_no_figure_of_a_guarded_survey_follows_from_a_correction(asked):
    """Or an owner would choose the four whose answers they know, put a fifth to them, and read it."""
    company = asked(privacy=Privacy.CONFIDENTIAL)
    says(company, STAFF[:5], 2, PRICE)
    says(company, STAFF[5:10], 10, SLOW)
    says(company, STAFF[10:12], 8, "Far too cheap")
    says(company, STAFF[12:17], 8, NOTHING)
    says(company, STAFF[17:], 8, "So friendly")  # alone with that, so that there is no table for a month
    waits = comment_ids(company, "Far too cheap")[0]
    with pytest.raises(CannotCorrectError):
        correcting.correct(company.ctx, OWNER, waits, ["support"])  # nobody has read it
    company.wait(3 * DAY, daily=True)
    for one in [*comment_ids(company, SLOW), waits]:
        correcting.correct(company.ctx, OWNER, one, ["support"])
    company.wait(30 * DAY, daily=True)
    counted = lost(company)[1]
    assert {theme: n for theme, (_, n) in counted.items()} == {"price": 7, "speed": 5, "": 6}
    for one in comment_ids(company, PRICE):
        correcting.correct(company.ctx, OWNER, one, [])
    assert lost(company)[1] == counted
    [held, *_] = correcting.newest(company.ctx, company.stored(), theme="support", corrected=True, limit=9)
    assert "No figure changes" in str(correct_dialog(company.stored(), held, "en"))


CROWD = tuple(f"V{number:02}" for number in range(24))


@pytest.fixture
def standing_out(company):
    """Half of two dozen people talk of the price, and give low numbers; the others are happy and say nothing."""
    company.hire(*CROWD)
    company.survey(people=CROWD, privacy=Privacy.NAMED)
    company.tick()
    for who in CROWD[:12]:
        company.click(who, 2)
        company.types(who, PRICE)
    for who in CROWD[12:]:
        company.click(who, 10)
    company.pauses()
    return company


def test_under_what_is_pointed_out_stands_a_next_step_ours_or_the_surveys(standing_out):
    company = standing_out
    screen = answer_report(company.ctx, OPERATOR, "themes", "en").text
    assert "by more than chance: *price* (lower)." in screen
    assert "Next step, *price*: show what the yearly plan saves" in screen
    company.change(themes={"price": {"label": "Costs", "next_step": "Ask <Bob>"}, "speed": {"next_step": "Hurry"}})
    screen = answer_report(company.ctx, OPERATOR, "themes", "en").text
    assert "Next step, *Costs*: Ask &lt;Bob&gt;" in screen
    assert "Hurry" not in screen


def test_a_summary_says_in_one_line_what_stands_out_and_nothing_where_nothing_does(standing_out):
    company = standing_out
    company.wait(DAY)
    summary = company.texts["channel:CNPS"][-1]
    assert "unlike all other answers by more than chance: *price* (lower). More with */nps themes*." in summary
    for who in CROWD[:3]:  # nine are too few to say anything of
        forget(company.ctx, who, actor="operator")
    edition = Edition(company.clock().date(), None)
    assert write_summary(company.ctx, company.stored(), edition).themes == ()


def charts(screen):
    return [block["chart"]["series"] for block in screen.blocks if block["type"] == "data_visualization"]


def test_themes_are_drawn_over_time_in_their_report_and_in_the_whole_one(standing_out):
    company = standing_out
    company.wait(8 * DAY)
    screen = answer_report(company.ctx, OPERATOR, "themes", "en")
    [[price]] = charts(screen)
    assert (price["name"], {point["value"] for point in price["data"]}) == ("price", {50})
    assert "price 50\u00a0%, then 50\u00a0%" in screen.text
    assert set(themes_json(lost(company)[0])["over_time"]["shares"]["price"]) == {0.5}
    whole = answer_report(company.ctx, OPERATOR, "acme", "en")
    assert charts(whole)[1] == [price]
    assert "What people write about" in whole.text
    company.change(themes={"price": {"label": "Costs & <fees> of everything that we ever buy"}})
    whole = answer_report(company.ctx, OPERATOR, "acme", "en")
    assert charts(whole)[1][0]["name"] == "Costs & <fees> of ev"
    assert list(block_faults(whole.blocks)) == []
    assert charts(answer_report(company.ctx, OPERATOR, "themes where theme=price", "en")) == []


def test_themes_whose_names_begin_alike_are_drawn_under_names_of_their_own(company):
    company.hire(*CROWD)
    label = "Everything that we ever"
    company.survey(people=CROWD, privacy=Privacy.NAMED, themes={t: {"label": label} for t in ("price", "speed")})
    company.tick()
    for who in CROWD[:10]:
        company.click(who, 5)
        company.types(who, f"{PRICE}. {SLOW}")
    company.wait(8 * DAY)
    screen = answer_report(company.ctx, OPERATOR, "themes", "en")
    [drawn] = charts(screen)
    assert [one["name"] for one in drawn] == ["Everything that we e", "Everything that we 2"]
    assert list(block_faults(screen.blocks)) == []


RENEWAL = (
    "The renewal paperwork was bad",
    "We dread paperwork and renewal",
    "A renewal with paperwork",
    "Your renewal paperwork",
    "That renewal of ours",  # five times, as opposed to the paperwork
)


@ON_EACH_DATABASE
def test_in_a_guarded_survey_a_word_is_suggested_that_five_released_comments_have(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    for who, words in zip(STAFF, RENEWAL, strict=False):
        says(company, [who], 2, words)
    says(company, STAFF[5:10], 10, NOTHING)
    says(company, STAFF[10:11], 8, "So friendly")  # alone with that, so that there is no table for a month
    company.wait(2 * DAY, daily=True)
    ids = [comment_ids(company, words)[0] for words in RENEWAL]
    for one in ids:
        correcting.correct(company.ctx, OWNER, one, ["price"])
    [word] = suggesting.suggestions(company.ctx, company.stored())
    assert (word.theme, word.language, word.word, word.comments, word.others) == ("price", "en", "renewal", 5, 0)
    chosen = {"theme": "price", "language": "en", "word": "renewal"}
    survey_id = company.stored().id
    with pytest.raises(NotAllowedError):
        suggesting.add(company.ctx, Who(Role.ADMIN, "UADMIN"), survey_id, **chosen)
    suggesting.add(company.ctx, OWNER, survey_id, **chosen)
    with pytest.raises(NotSuggestedError):
        suggesting.add(company.ctx, OWNER, survey_id, **chosen)
    assert company.stored().plan.themes["price"].words == {"en": ("renewal",)}
    company.tick()
    with company.engine.connect() as db:
        assert set(db.scalars(select(comments.c.themes).where(comments.c.id.in_(ids)))) == {"price"}
    company.wait(30 * DAY, daily=True)
    assert lost(company)[1]["price"][1] == 5  # not because they were moved: by their words


def test_what_emerges_where_privacy_was_promised_follows_no_correction(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    for who, words in zip(STAFF, RENEWAL, strict=False):
        says(company, [who], 2, words)
    says(company, STAFF[5:10], 10, NOTHING)
    company.wait(until=A_MONTH_LATER, daily=True)
    for words in RENEWAL[:4]:
        correcting.correct(company.ctx, OWNER, comment_ids(company, words)[0], ["price"])
    [emerging] = lost(company)[0].emerging
    assert emerging.words[0] == "renewal"


def test_what_emerges_where_privacy_was_promised_does_not_tell_whether_one_person_wrote_two_of_its_comments(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    for who in STAFF[:3]:
        says(company, [who], 9, "The canteen closes at one")
    says(company, STAFF[3:9], 9, NOTHING)
    for who in STAFF[:2]:
        company.types(who, "Nobody eats in our canteen")
        company.pauses()
    company.wait(until=A_MONTH_LATER, daily=True)
    [emerging] = lost(company)[0].emerging
    assert emerging.words[0] == "canteen"


def test_nor_does_a_word_that_is_suggested_there(asked):
    company = asked(privacy=Privacy.CONFIDENTIAL)
    for who, words in zip(STAFF, RENEWAL[:4], strict=False):
        says(company, [who], 2, words)
    says(company, STAFF[5:10], 10, NOTHING)
    company.types(STAFF[0], RENEWAL[4])
    company.pauses()
    company.wait(2 * DAY, daily=True)
    for words in RENEWAL:
        correcting.correct(company.ctx, OWNER, comment_ids(company, words)[0], ["price"])
    [word] = suggesting.suggestions(company.ctx, company.stored())
    assert (word.word, word.comments) == ("renewal", 5)


def test_kept_comments_follow_a_survey_s_new_words_by_themselves(asked):
    company = asked(privacy=Privacy.NAMED)
    says(company, STAFF[:2], 2, RENEWAL[0])
    company.change(themes={"price": {"words": {"en": ["renewal"]}}})
    assert "price" not in lost(company)[1]
    company.tick()
    assert lost(company)[1]["price"][1] == 2
    company.tick()
    with company.engine.connect() as db:
        assert not list(db.scalars(select(ledger.c.id).where(ledger.c.kind == "retag")))


def test_the_dialog_of_a_survey_with_more_themes_than_slack_lists_opens_with_those_that_a_comment_has(asked):
    own = {f"own-{number}": {"words": {"en": [f"word{number}"]}} for number in range(110)}
    company = asked(privacy=Privacy.NAMED, themes=own)
    says(company, STAFF[:1], 2, "A word109 about it")
    [held] = correcting.newest(company.ctx, company.stored(), theme="own-109", corrected=False, limit=9)
    dialog = correct_dialog(company.stored(), held, "en")
    assert list(block_faults(dialog["blocks"])) == []
    assert [one["value"] for one in dialog["blocks"][1]["element"]["initial_options"]] == ["own-109"]
