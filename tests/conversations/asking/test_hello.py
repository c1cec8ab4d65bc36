"""A new survey's channel is greeted once; where it waits for its start, nobody is asked before somebody says so."""

from bot.core.delivery.kinds import MessageKind


def greetings(office):
    return [message.text for message in office.dana.messages("nps") if "Hello!" in message.text]


def test_the_channel_is_greeted_once_whatever_is_applied_or_restarted(office):
    office.survey(greets=True)
    office.dana.sees("3 people are asked, the first on Tuesday 24 November, 09:30.", "nps")
    office.stage.restart_bot()
    office.survey(greets=True, goal=50)
    office.skip(days=2)
    assert len(greetings(office)) == 1
    assert "presses *Start*" not in greetings(office)[0]


def test_nobody_is_asked_before_somebody_presses_start_and_says_that_it_is_meant(office):
    office.survey(greets=True, paused=True)
    office.dana.sees("3 people would be asked. Nobody is asked before somebody presses *Start*.", "nps")
    office.skip(days=3)
    office.ana.does_not_see("How likely")

    office.dana.clicks("Start", "nps")
    office.dana.sees_modal("*acme* has not started: nobody is asked before somebody starts it.")
    office.dana.clicks("Everybody, one by one", modal=True)
    office.dana.sees_modal("1 to 3 of 3, page 1 of 1")
    office.dana.clicks("Overview", modal=True)
    office.dana.clicks("Leave it as it is", modal=True)
    office.dana.sees_modal("*acme* stays as it is.")
    office.skip(days=1)
    office.ana.does_not_see("How likely")

    office.dana.clicks("Start", "nps")
    office.dana.clicks("Yes, start it", modal=True)
    office.dana.sees_modal("*acme* has started. 3 people are asked, the first on Monday 30 November, 09:00.")
    office.dana.sees("3 people are asked, the first on Monday 30 November, 09:00.", "nps")
    office.dana.does_not_see("presses *Start*", "nps")
    office.skip(days=3)
    office.ana.sees("How likely")
    assert len(greetings(office)) == 1


def test_only_who_may_decide_starts_it_or_sees_who_is_asked(office):
    office.survey(greets=True, paused=True)
    office.dana.sees("Hello!", "nps")
    office.ben.joins("nps")
    for label in ("Start", "Preview"):
        office.ben.clicks(label, "nps")
        office.ben.sees_modal("Only @Dana and the admins of this workspace can do that")
        office.ben.closes_modal()
    office.ben.commands("/nps start acme", "nps")
    office.ben.sees("*/nps start* alone lets surveys reach you again.", "nps")


def test_it_starts_by_a_command_as_well_and_the_hello_says_so(office):
    office.survey(greets=True, paused=True)
    office.dana.sees("presses *Start*", "nps")
    office.dana.commands("/nps start acme", "nps")
    office.dana.sees("Start *acme*? 3 people are asked, the first on Tuesday 24 November, 09:30.", "nps")
    office.dana.clicks("Yes, start it", "nps")
    office.settle()
    assert len(greetings(office)) == 1
    assert "3 people are asked, the first on" in greetings(office)[0]
    office.stage.tick()
    office.ana.sees("How likely")


def test_a_start_while_the_hello_is_on_its_way_is_written_over_it(office):
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=3)
    office.survey(greets=True, paused=True)
    assert office.states(MessageKind.HELLO) == ["pending"]
    office.dana.commands("/nps start acme", "nps")
    office.dana.clicks("Yes, start it", "nps")
    office.let_held_messages_go()
    assert [text for text in greetings(office) if "presses *Start*" in text] == []
    assert len(greetings(office)) == 1


def test_a_survey_without_a_channel_greets_its_owner(office):
    office.survey(greets=True, paused=True, summary_channel=None)
    office.dana.sees("Nobody is asked before somebody presses *Start*.")
    office.dana.clicks("Start")
    office.dana.clicks("Yes, start it", modal=True)
    office.settle()
    office.dana.does_not_see("presses *Start*")


def test_everybody_is_listed_page_by_page(office):
    crowd = [office.simulator.add_person(f"Person {number:02}", tz="Europe/Berlin") for number in range(52)]
    gone = office.simulator.add_person("Zoe", guest=True)
    office.survey(people=tuple(one.id for one in (*crowd, gone)), spread=20, paused=True)
    office.dana.commands("/nps preview", "nps")
    assert "[Start]" in office.dana.transcript("nps").split("As it stands 52 people would be asked.")[1]
    office.dana.clicks("Everybody, one by one", "nps")
    seen = [office.dana.sees("1 to 25 of 53, page 1 of 3", "nps").text]
    office.dana.clicks("Next", "nps")
    seen.append(office.dana.sees("26 to 50 of 53, page 2 of 3", "nps").text)
    office.dana.clicks("Next", "nps")
    last = office.dana.sees("51 to 53 of 53, page 3 of 3", "nps")
    assert "*Zoe*  A guest, and the survey does not ask guests" in last.text
    assert sum(one.name in "\n".join([*seen, last.text]) for one in crowd) == len(crowd)
    office.dana.clicks("Previous", "nps")
    office.dana.sees("page 2 of 3", "nps")
    office.dana.clicks("Overview", "nps")
    office.dana.sees("As it stands 52 people would be asked.", "nps")
