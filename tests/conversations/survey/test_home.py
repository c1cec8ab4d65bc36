"""The App Home: everybody's own side of it, what those see who look after surveys, and what admins see of the bot."""

from datetime import timedelta

from bot.core.survey.plan import Privacy
from bot.services.exchange.importing import import_answers
from bot.services.health.looking import FRESH_FOR
from bot.slack.home import MOST_BLOCKS, MOST_SURVEYS


def opens(office, person):
    person.opens_home("home")
    office.settle()
    return "\n".join(person.home())


def test_whoever_was_asked_finds_their_answers_and_erases_them(office):
    office.survey_ana()
    office.ana.clicks("8")
    office.settle()
    office.ana.says("I miss a dark mode")
    office.skip(days=2)
    assert "*Your answers*\n24 November 2026, Acme: 8" in opens(office, office.ana)
    office.ana.clicks("What is kept about me", home=True)
    assert "I miss a dark mode" in "\n".join(office.ana.modal_lines())
    office.ana.closes_modal()
    office.ana.clicks("Erase my data", home=True)
    assert "It can't be undone." in "\n".join(office.ana.modal_lines())
    office.ana.clicks("Yes, erase it", modal=True)
    assert "Done. What was kept about you is erased" in "\n".join(office.ana.modal_lines())
    office.settle()
    seen = "\n".join(office.ana.home())
    assert "Acme" not in seen
    assert "You were forgotten: no survey reaches you." in seen


def test_an_owner_sees_how_a_survey_is_doing_and_holds_it_up_and_lets_it_go_on(office):
    office.survey(spread=20)
    office.skip(days=1)
    seen = opens(office, office.dana)
    assert "acme*, about Acme, is running." in seen
    assert "2 people are still to be asked, the next one on " in seen
    assert "Next summary: Thursday 26 November, 09:00, in #nps, if there is news." in seen
    assert "No score yet" in seen
    assert "How the bot is doing" not in seen
    office.dana.clicks("Pause", home=True)
    assert "Pause *acme*? Nothing is sent until it goes on: 2 people" in "\n".join(office.dana.modal_lines())
    office.dana.clicks("Yes, pause it", modal=True)
    office.settle()
    seen = "\n".join(office.dana.home())
    assert "acme*, about Acme, is paused: nobody is asked." in seen
    assert "Next summary" not in seen
    office.dana.closes_modal()
    office.dana.clicks("Resume", home=True)
    assert "Let *acme* go on? 2 people are still to be asked" in "\n".join(office.dana.modal_lines())
    office.dana.clicks("Let it go on", modal=True)
    office.settle()
    assert "acme*, about Acme, is running." in "\n".join(office.dana.home())


def test_the_line_is_drawn_where_the_workspace_has_charts(office, tmp_path):
    office.survey()
    first = office.stage.clock().date() - timedelta(days=100)
    rows = [f"p{n},{(10, 9, 8, 7, 3)[n % 5]},{first + timedelta(days=n)}" for n in range(100)]
    (tmp_path / "old.csv").write_text("\n".join(["person,score,answered_at", *rows]))
    with (tmp_path / "old.csv").open() as source:
        import_answers(office.stage.bot.context, source, "acme", dry_run=False, strict=True)
    opens(office, office.dana)
    assert has_chart(office)
    office.simulator.withhold_charts()
    assert "The line: " in opens(office, office.dana)
    assert not has_chart(office)


def has_chart(office):
    blocks = office.simulator.workspace.homes[office.dana.id].blocks
    return any(block["type"] == "data_visualization" for block in blocks)


def test_an_owner_who_is_asked_as_well_is_not_swayed_by_the_score(office):
    office.survey(people=(office.ana.id, office.dana.id))
    office.ana.clicks("3")
    office.settle()
    assert "Its numbers show here once you have answered it" in opens(office, office.dana)
    assert "The score would be" not in "\n".join(office.dana.home())
    office.dana.clicks("9", home=True)
    office.settle()
    assert "The score would be" in "\n".join(office.dana.home())


def test_the_home_keeps_what_a_survey_promised(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    for person, score in ((office.ana, "9"), (office.ben, "3"), (office.chloe, "7")):
        person.clicks(score)
        office.settle()
    seen = opens(office, office.dana)
    assert "No score yet" in seen
    assert not any(person.name in seen for person in (office.ana, office.ben, office.chloe))


def test_a_problem_that_an_owner_was_told_of_stands_in_their_home(office):
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.channel.is_archived = True
    office.skip(days=1)
    assert "What went wrong in the last seven days:\n25 November 2026: I could not post the summary" in opens(
        office, office.dana
    )


def test_an_admin_sees_how_the_bot_is_doing_and_no_number(office):
    ada = office.simulator.add_person("Ada", admin=True)
    gone = office.simulator.add_person("Vera")
    office.survey_ana(viewers=(gone.id,))
    office.ana.clicks("9")
    office.settle()
    gone.changes(deleted=True)
    first = opens(office, ada)
    assert "I am checking again; this page updates by itself." in first
    assert "In charge: @Dana. Reading its numbers: @Vera. Summaries go to #nps." in first
    assert "The score" not in first
    office.stage.tick()
    seen = "\n".join(ada.home())
    assert "@Vera, named in viewers, is no full member of the workspace" in seen
    assert "Nothing is wrong." in seen
    assert "All scopes of the manifest are granted." in seen
    assert "checking again" not in seen
    before = len(office.simulator.calls)
    assert opens(office, ada) == seen
    asked = [call.method for call in office.simulator.calls[before:]]
    assert asked == ["users.info", "users.conversations", "views.publish"]  # who she is, and nothing besides
    office.stage.clock.move_to(office.stage.clock() + FRESH_FOR)
    assert "checking again" in opens(office, ada)


def test_of_many_surveys_as_many_are_shown_whole_as_there_is_room_for(office):
    office.dana.changes(is_admin=True)
    for number in range(MOST_SURVEYS + 2):
        office.survey(name=f"survey {number}", people=(office.ana.id,), paused=True)
    seen = opens(office, office.dana)
    assert "2 surveys more: survey 6, survey 7." in seen
    assert "survey 5*, about Acme, waits for its start: nobody is asked before." in seen
    assert len(office.simulator.workspace.homes[office.dana.id].blocks) < MOST_BLOCKS * 2 / 3


def test_it_says_so_when_slack_can_not_tell_who_an_owner_is_and_shows_everybody_their_own_side(office):
    office.survey_ana()
    office.simulator.fail_next("users.info", "internal_error")
    assert "Slack could not tell me just now who you are" in opens(office, office.dana)
    office.simulator.fail_next("users.info", "internal_error")
    seen = opens(office, office.ana)
    assert "How likely is it that you would recommend Acme" in seen
    assert "Slack could not" not in seen


def test_an_admin_makes_a_survey_from_home_and_tries_it_on_themselves_before_it_starts(office):
    eva = office.simulator.add_person("Eva", tz="Europe/Berlin", admin=True)
    assert "[New survey]" in opens(office, eva)
    assert "[New survey]" not in opens(office, office.dana)
    eva.clicks("New survey", home=True)
    fields = {"Product": "Acme", "Who asks": "The Acme team", "These people": ["Ana"], "Channel for summaries": "#nps"}
    for field, value in fields.items():
        eva.fills(field, value)
    eva.submits()
    eva.closes_modal()
    opens(office, eva)
    eva.clicks("Try it on me", home=True)
    eva.sees_modal("I have asked you in our conversation, as a try.")
    office.settle()
    eva.sees("*A try.* Your answer is counted nowhere")
    eva.closes_modal()
    opens(office, eva)
    eva.clicks("Start", home=True)
    eva.sees_modal("*acme* has not started: nobody is asked before somebody starts it.")
