"""What the guide says follows what stands in Slack, also where a visitor does something else."""

from datetime import datetime

import pytest

from bot.demo.cast import BERLIN, CHANNEL, set_the_scene
from bot.demo.clock import SettableClock
from bot.demo.guide import DemoGuide
from bot.demo.run import SCRIPT_STARTS
from bot.demo.stage import Stage


@pytest.fixture
def stage(sqlite_engine):
    with Stage(sqlite_engine, SettableClock(SCRIPT_STARTS)) as stage:
        yield stage


def test_who_gave_no_passives_score_is_not_waited_for(stage):
    cast = set_the_scene(stage)
    guide = DemoGuide(stage, cast, on_over=lambda: None)
    assert [step.title for step in guide.steps()][8:10] == [
        "60 days on: Ben is asked again",
        "Has anything changed for Ben?",
    ]
    cast.ben.clicks("3")
    stage.settle()
    cast.ben.clicks("Change")
    stage.settle()
    cast.ben.clicks("4")
    stage.settle()
    assert guide.steps()[1].done
    assert [step.title for step in guide.steps()][8:] == [
        "60 days on: passives are asked again",
        "The next summary shows who moved",
    ]
    assert "Not Ben, who gave a 4" in guide.steps()[8].why

    assert guide.next_event() == "summary, Wed 25 Nov 09:00"
    guide.move(3)
    assert guide.steps()[3].done
    assert guide.steps()[4].title == "Dana reads the report", "Chloe said nothing: no case"
    # All three at once: Ana and Chloe of the question, Ben, who gave a low score and wrote nothing, of the reason.
    assert guide.next_event() in {f"{name} is reminded, Thu 26 Nov 09:00" for name in ("Ana", "Ben", "Chloe")}
    for step in (6, 7):
        guide.move(step)
        assert guide.steps()[step].done
    cast.ben.does_not_see("is back with the same question")
    cast.dana.sees("Answered again: 12.", CHANNEL)


def test_who_wants_no_survey_is_not_waited_for(stage):
    """Ana wants none any more, Ben stops once he has answered, Chloe leaves it this time."""
    cast = set_the_scene(stage)
    guide = DemoGuide(stage, cast, on_over=lambda: None)
    cast.ana.says("leave me alone")
    cast.ben.clicks("7")
    cast.ben.says("stop")
    cast.chloe.says("non merci")
    stage.settle()
    assert [step.done for step in guide.steps()[:4]] == [True, True, True, False]
    guide.move(3)
    again = next(at for at, step in enumerate(guide.steps()) if step.title == "60 days on: passives are asked again")
    assert "Not Ben, who wants no more surveys" in guide.steps()[again].why
    guide.move(again)
    assert guide.steps()[again].done
    guide.move(again + 1)
    assert guide.steps()[again + 1].done


def test_a_case_without_a_name_is_closed_and_its_person_asked_whether_it_helped(stage):
    cast = set_the_scene(stage)
    guide = DemoGuide(stage, cast, on_over=lambda: None)
    cast.chloe.says("trois, il a perdu mes modifications deux fois")
    stage.settle()
    cast.chloe.clicks("Non, merci")
    stage.settle()
    guide.move(3)
    case = guide.steps()[4]
    assert (case.title, case.done, case.channel) == ("Dana takes a case", False, cast.channel)
    cast.dana.clicks("Reply to them", CHANNEL)
    cast.dana.fills("Your words", "I am sorry.")
    cast.dana.submits()
    stage.settle()
    assert [step.done for step in guide.steps()[4:6]] == [True, False]
    cast.dana.clicks("Close", CHANNEL)
    cast.dana.fills("What was the cause?", "Two tabs")
    cast.dana.fills("What was done about it?", "The older tab asks")
    cast.dana.submits()
    stage.settle()
    assert guide.steps()[8].title == "A month on: did it help?"
    guide.move(8)
    assert [step.done for step in guide.steps()[8:10]] == [True, False]
    cast.chloe.clicks("9")
    stage.settle()
    assert guide.steps()[9].done


def test_who_says_yes_to_being_contacted_is_dana_s_case_at_once_and_alone(stage):
    cast = set_the_scene(stage)
    guide = DemoGuide(stage, cast, on_over=lambda: None)
    cast.chloe.says("trois, il a perdu mes modifications deux fois")
    stage.settle()
    cast.chloe.clicks("Oui, contactez-moi")
    stage.settle()
    titles = [step.title for step in guide.steps()]
    assert titles[3:6] == ["Dana takes Chloe's case", "Dana closes the case", "Skip to tomorrow's summary"]
    assert (guide.steps()[3].channel, titles.count("Dana closes the case")) == ("", 1)


def test_where_the_tickets_fell_on_a_holiday_people_were_asked_afterwards(sqlite_engine):
    """Four weeks after the past begins it is Ascension Day."""
    with Stage(sqlite_engine, SettableClock(datetime(2027, 6, 17, 9, 30, tzinfo=BERLIN))) as stage:
        cast = set_the_scene(stage)
        cast.dana.commands("/nps loop support", CHANNEL)
        stage.settle()
        cast.dana.sees("*5 cases* were opened in 90 days.", CHANNEL)


def test_only_who_is_not_asked_reads_the_summaries_and_what_was_asked_for_before_was_done(stage):
    cast = set_the_scene(stage)
    guide = DemoGuide(stage, cast, on_over=lambda: None)
    roles = guide.roles()
    members = set(stage.simulator.workspace.channels[cast.channel].members) - {stage.simulator.workspace.bot_user}
    assert {roles[member] for member in members} == {"survey owner", "reads the summaries"}
    assert cast.dana.messages() == []
    cast.dana.commands("/nps actions", CHANNEL)
    stage.settle()
    cast.dana.sees("Exports in one click", CHANNEL)
    cast.dana.sees("Of 5 who answered it is solved for 4, partly for 1", CHANNEL)
    assert guide.steps()[7].done
    cast.dana.commands("/nps loop support", CHANNEL)
    stage.settle()
    cast.dana.sees("*5 cases* were opened in 90 days.", CHANNEL)
    cast.dana.sees("Contacted in time: *80 %* (4 of 5)", CHANNEL)
