"""What the team reads: the daily summary, the report, and who moved."""

import pytest

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Privacy
from bot.services.exchange.importing import import_answers
from bot.services.numbers import requesting


def answer(person, score, *comments):
    person.sees("[Not now]")
    person.clicks(score)
    for number, comment in enumerate(comments):
        if number:
            person.sees("one short question left")
            person.clicks("That is all")
        person.says(comment)


def everybody_answers(office):
    answer(office.ana, "9", "Fast")
    answer(office.ben, "8", "Search", "Dark mode")
    answer(office.chloe, "3", "Lost my work")
    office.settle()


def summaries(office):
    return [message for message in office.dana.messages("nps") if message.thread_ts is None]


def test_the_summary_comes_the_next_morning_with_everything_in_it(office):
    office.survey()
    everybody_answers(office)
    assert office.dana.messages("nps") == []

    office.skip(days=1)

    summary = office.dana.sees("Acme: summary of 25 November 2026", "nps")
    for line in (
        "3 answers in 90 days: too few to say. The score would be 0, likely between \u221269 and 69.",
        "Promoters 1 · Passives 1 · Detractors 1",
        "3 new answers since the last summary: promoters 1, passives 1, detractors 1.",
        "Response rate: 100 % (3 of 3 asked)",
        "In their words",
    ):
        office.dana.sees(line, "nps")
    assert sum(comment in summary.text for comment in ("Fast", "Search", "Dark mode", "Lost my work")) == 3
    office.dana.sees("One more comment is in the thread.", "nps")
    assert not any(person.id in summary.text for person in (office.ana, office.ben, office.chloe))
    assert "Chloe" not in summary.text
    office.dana.clicks("Full report", "nps")
    for line in ("Source: Crewhu, 2020: more than two years old", "One passive is waiting to be asked again."):
        office.dana.sees_modal(line)


def test_no_summary_on_a_day_without_anything_new(office):
    office.survey()
    everybody_answers(office)
    office.skip(days=5)
    assert len(summaries(office)) == 1


def test_a_confidential_summary_hides_small_groups(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    everybody_answers(office)
    office.skip(days=1)
    office.dana.sees("3 new answers; they show with 2 more.", "nps")
    for hidden in ("Promoters", "Lost my work", "passive", "NPS 0"):
        office.dana.does_not_see(hidden, "nps")


def test_a_passive_is_asked_again_and_the_team_sees_who_moved(office):
    office.survey()
    everybody_answers(office)
    office.skip(days=1)
    office.rest(days=58)
    office.skip(days=3)

    again = office.ben.sees("is back with the same question about Acme")
    office.ben.sees("On 24 November 2026 you answered 8 and wrote:")
    assert "Search" in again.text
    office.ana.does_not_see("is back with the same question")
    office.chloe.does_not_see("is back with the same question")

    office.ben.clicks("10")
    office.ben.sees("What do you value most")
    office.skip(days=1)
    office.dana.sees("One answer to a re-ask is new.", "nps")
    office.dana.sees("Answered again: 1. Moved up 1, stayed 0, moved down 0.", "nps")
    office.dana.sees("Became promoters: 1 of 1 passives", "nps")
    office.dana.sees("Promoters 1 · Passives 1 · Detractors 1", "nps")  # the re-ask does not enter the score


def test_a_report_is_for_the_asker_alone_until_it_is_shared(office):
    office.survey()
    everybody_answers(office)
    office.dana.commands("/nps report 30d", "nps")
    report = office.dana.sees("Acme: report", "nps")
    assert report.only_for == office.dana.id

    office.dana.clicks("Share in this channel", "nps")
    office.settle()
    shared = office.simulator.transcript("nps")
    assert "Shared by @Dana" in shared
    assert "[Share in this channel]" not in shared.split("(only Dana")[0]


def test_a_shared_report_waits_while_slack_can_not_tell_who_shares_it(office):
    office.survey()
    ctx = office.stage.bot.context
    dana = ctx.who(office.dana.id)
    office.simulator.fail_next("users.info", "internal_error")
    requesting.share(ctx, dana, channel=office.channel.id, text="acme")
    office.settle()
    assert office.states(MessageKind.SHARED_REPORT) == ["pending"]
    office.let_held_messages_go()
    office.dana.sees("Shared by @Dana", "nps")


def test_a_report_that_was_shared_just_before_its_sharer_left_the_channel_is_not_posted(office):
    office.ana.joins("nps")
    office.survey()
    ctx = office.stage.bot.context
    ana = ctx.who(office.ana.id)
    office.ana.leaves("nps")
    requesting.share(ctx, ana, channel=office.channel.id, text="acme")
    office.settle()
    assert office.states(MessageKind.SHARED_REPORT) == ["skipped"]


@pytest.mark.parametrize("change", ["another owner", "another summary channel"])
def test_a_report_that_waits_is_not_posted_where_its_sharer_may_share_it_no_more(office, change):
    """Who reads it outside of the summary channel is for the owner to decide, as long as they are the owner."""
    there = office.simulator.add_channel("there", members=[office.dana]).id
    before, after = {"viewers": (office.dana.id,)}, {"viewers": (office.dana.id,), "owners": (office.ana.id,)}
    if change == "another summary channel":
        before = {**after, "summary_channel": there}
    office.survey(**before)
    ctx = office.stage.bot.context
    dana = ctx.who(office.dana.id)
    office.simulator.fail_next("users.info", "internal_error")
    requesting.share(ctx, dana, channel=there, text="acme")
    office.settle()
    assert office.states(MessageKind.SHARED_REPORT) == ["pending"]
    office.survey(**after)
    office.let_held_messages_go()
    assert office.states(MessageKind.SHARED_REPORT) == ["skipped"]


def test_sharing_where_the_bot_is_not_or_outsiders_read_is_refused_kindly(office):
    office.survey()
    everybody_answers(office)
    office.simulator.add_channel("lunch", members=[office.dana], bot=False)
    office.simulator.add_channel("customers", members=[office.dana], shared=True)
    office.dana.commands("/nps report", "lunch")
    office.dana.clicks("Share in this channel", "lunch")
    office.dana.sees("I am not a member of that channel")
    office.dana.commands("/nps report", "customers")
    office.dana.clicks("Share in this channel", "customers")
    office.dana.sees("people from outside your company can read that channel")


@pytest.mark.parametrize(
    ("line", "answer_"),
    [
        ("/nps", "Everything I understand"),
        ("/nps help", "Everything I understand"),
        ("/nps help", "*/nps ask* `@someone [survey] [about …]`"),
        ("/nps help", "*/nps pause* `[survey]`, */nps resume* `[survey]`, */nps stop* `survey`"),
        ("/nps dance <!channel>", 'I do not know "dance".'),
        ("/nps report 5x", 'I did not understand "5x".'),
        ("/nps report 0d", "Write */nps report* and in any order"),
        ("/nps report nothing", "No survey called nothing is open to you. These are: acme."),
        ("/nps REPORT ALL acme", "No score yet: no answers in all time."),
        ("/nps start", "surveys may reach you again"),
    ],
)
def test_what_nps_understands(office, line, answer_):
    office.survey()
    office.dana.commands(line, "nps")
    office.dana.sees(answer_, "nps")


def test_help_lists_what_is_for_whoever_asks(office):
    office.survey()
    office.simulator.add_channel("lunch", members=[office.ben, office.dana])
    office.ben.commands("/nps help", "lunch")
    office.ben.sees("*/nps me*: what is kept about you", "lunch")
    for nothing_of_his in ("/nps report", "/nps preview", "/nps setup"):
        office.ben.does_not_see(nothing_of_his, "lunch")
    office.dana.commands("/nps help", "lunch")
    office.dana.sees("*/nps preview*", "lunch")


def test_an_enterprise_sized_sample_has_a_verdict(office, tmp_path):
    office.survey(people=(office.ana.id,))
    rows = ["person,score,answered_at"]
    rows += [f"p{n},{10 if n < 60 else 8 if n < 90 else 3},2026-11-20" for n in range(100)]
    (tmp_path / "old.csv").write_text("\n".join(rows))
    with (tmp_path / "old.csv").open() as source:
        import_answers(office.stage.bot.context, source, "acme", dry_run=False, strict=True)

    office.dana.commands("/nps report all", "nps")

    office.dana.sees("NPS 50*, likely between 36 and 62, from 100 answers in all time.", "nps")
    ahead = "Benchmark: 20 above Software as a service (30), more than chance explains: likely 6 above to 32 above."
    office.dana.sees(ahead, "nps")
    office.dana.sees("By a rule of thumb for any industry: great (30 to 70)", "nps")
