"""An admin makes a survey in Slack: the form, what is wrong beside its field, who would be asked, the start."""

import pytest

from bot.cli.surveys.survey_text import as_file
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.survey.finding import find_survey, list_surveys


@pytest.fixture
def eva(office):
    """An admin, who runs no survey so far."""
    eva = office.simulator.add_person("Eva", tz="Europe/Berlin", admin=True)
    office.simulator.add_channel("acme-users", [office.ana, office.ben, office.chloe, eva])
    return eva


def fills_in(eva, **others):
    """Open the form, and fill in what has no usual value."""
    eva.commands("/nps setup")
    eva.sees_modal("New survey")
    known = {"Product": "Acme", "Who asks": "The Acme team", "Members of these channels": ["#acme-users"]}
    for field, value in {**known, "Channel for summaries": "#nps", **others}.items():
        eva.fills(field, value)


def sees_who_would_be_asked(eva, fragment):
    """See the next step; where Slack took its time to tell who is in a channel, by another look."""
    if "Look again" in "\n".join(eva.modal_lines()):
        eva.clicks("Look again", modal=True)
    eva.sees_modal(fragment)


def test_from_the_form_to_the_first_question(office, eva):
    fills_in(eva)
    eva.submits()
    sees_who_would_be_asked(eva, "*acme* has not started: nobody is asked before somebody starts it. As it stands 4")
    eva.sees_modal("Tuesday 24 November, 09:30: Ana")
    office.skip(days=1)
    office.ana.does_not_see("How likely")
    office.dana.sees("4 people would be asked. Nobody is asked before somebody presses *Start*.", "nps")

    eva.clicks("Try it on me", modal=True)
    eva.sees_modal("I have asked you in our conversation, as a try.")
    eva.sees("*A try.* Your answer is counted nowhere")
    eva.clicks("Yes, start it", modal=True)
    eva.sees_modal("*acme* has started. 4 people are asked, the first on")
    office.stage.tick()
    office.ana.sees("How likely is it that you would recommend Acme")
    office.dana.sees("4 people are asked, the first on", "nps")


def test_what_the_form_makes_is_a_survey_file_and_its_own_name(office, eva):
    for _ in range(2):
        fills_in(eva, **{"Question in your own words": "Would you recommend {product}?", "Owners": [office.dana.id]})
        eva.chooses("Every 6 months", menu="Asked again", modal=True)
        eva.chooses("Anonymous", menu="What people are promised", modal=True)
        eva.submits()
        eva.closes_modal()
    assert [survey.plan.name for survey in list_surveys(office.stage.bot.context)] == ["acme", "acme-2"]
    made = find_survey(office.stage.bot.context, OPERATOR, Deed.PREVIEW, "acme").plan
    assert as_file(made).splitlines() == [
        'name = "acme"',
        'privacy = "anonymous"',
        'product = "Acme"',
        'asker = "The Acme team"',
        f'owners = ["{office.dana.id}"]',
        f'summary_channel = "{office.channel.id}"',
        'zone = "Europe/Berlin"',
        'every = "6 months"',
        'spread = "at once"',
        f'channels = ["{office.simulator.workspace.find_channel("acme-users").id}"]',
        "",
        "[questions.en]",
        'score = "Would you recommend {product}?"',
    ]


def test_the_question_is_shown_as_it_will_read_and_nothing_that_was_entered_is_lost(eva):
    fills_in(eva, Product="<Acme>")
    eva.clicks("See how it reads", modal=True)
    eva.sees_modal("*How likely is it that you would recommend <Acme> to a friend or colleague?*")
    eva.chooses("Deutsch", menu="Language", modal=True)
    eva.fills("Question in your own words", "Gefällt Ihnen {product}?")
    eva.clicks("See how it reads", modal=True)
    eva.sees_modal("*Gefällt Ihnen <Acme>?*")
    assert "[The Acme team ✎]" in eva.modal_lines()


@pytest.mark.parametrize(
    ("entered", "field", "sentence"),
    [
        ({"Product": "   "}, "product", "Say what people are asked about, in 1 to 80 characters."),
        ({"Time zone": "Berlin"}, "zone", "I know no such time zone."),
        ({"Question in your own words": "How {much}?"}, "question", "No braces but {product}, please."),
        ({"Members of these channels": []}, "channels", "Choose whom to ask"),
        ({"Not after": "09:00"}, "ask_until", "This is no later than the hour before it."),
        ({"Owners": ["Gus"]}, "owners", "Owners have to be full members of this workspace."),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_is_made(office, eva, entered, field, sentence):
    office.simulator.add_person("Gus", guest=True)
    fills_in(eva, **entered)
    eva.submits()
    assert list(eva.modal.errors) == [field]
    eva.sees_modal(sentence)
    assert list_surveys(office.stage.bot.context) == []
    eva.fills("Product", "Acme Board")
    assert eva.modal.title["text"] == "New survey"


def test_what_is_asked_once_is_not_spread_until_the_next_time(eva):
    fills_in(eva)
    eva.chooses("Never: once only", menu="Asked again", modal=True)
    eva.chooses("Evenly, until they are asked again", menu="Questions go out", modal=True)
    eva.submits()
    assert list(eva.modal.errors) == ["spread"]


def test_channels_that_other_companies_read_are_neither_offered_nor_taken(office, eva):
    office.simulator.add_channel("with-partner", [eva, office.ana], shared=True)
    fills_in(eva)
    with pytest.raises(ValueError, match="there is no option '#with-partner'"):
        eva.fills("Members of these channels", ["#with-partner"])
    office.simulator.workspace.find_channel("acme-users").is_ext_shared = True
    office.simulator.workspace.find_channel("nps").is_pending_ext_shared = True
    eva.submits()
    assert list(eva.modal.errors) == ["summary_channel", "channels"]
    eva.sees_modal("People from outside your company can read this.")
    assert list_surveys(office.stage.bot.context) == []


def test_a_private_channel_that_the_bot_is_not_in_is_named_with_the_cure(office, eva):
    office.simulator.add_channel("leads", [eva], bot=False, private=True)
    fills_in(eva, **{"Channel for summaries": "#leads"})
    eva.submits()
    assert eva.modal.errors["summary_channel"].endswith("If it is private, type /invite @NPS Bot in it first.")


def test_a_channel_that_the_bot_is_to_be_invited_to_is_told_with_the_next_step(office, eva):
    office.simulator.add_channel("leads", [eva], bot=False)
    fills_in(eva, **{"Channel for summaries": "#leads"})
    eva.submits()
    eva.sees_modal("The bot is not in #leads, where its summaries go. Type /invite @NPS Bot in it.")


def test_people_and_user_groups_are_asked_too(office, eva):
    office.simulator.add_user_group("makers", [office.ana, office.ben])
    fills_in(eva, **{"Members of these channels": [], "These people": ["Chloe"]})
    eva.fills("Members of these user groups", ["@makers"])
    eva.submits()
    sees_who_would_be_asked(eva, "As it stands 3 people would be asked.")


def test_a_survey_of_satisfaction_has_the_fields_that_mean_something_for_it(office, eva):
    fills_in(eva)
    eva.chooses("CSAT: were they satisfied?", menu="What is measured", modal=True)
    eva.sees_modal("*How satisfied were you with your request?*")
    fields = {block["block_id"] for block in eva.modal.blocks if block["type"] == "input"}
    assert fields == {
        *("kind", "product", "asker", "language", "question", "summary_channel", "owners"),
        *("ask_from", "ask_until", "hour", "zone", "privacy", "window_days"),
    }
    eva.sees_modal("{subject} stands for what was done.")
    assert "Anonymous" not in "\n".join(eva.modal_lines())
    eva.fills("Question in your own words", "Are you happy with {subject}?")
    eva.chooses("Named", menu="What people are promised", modal=True)
    eva.submits()
    eva.sees_modal("*acme* is a CSAT survey: it asks nobody by itself. */nps ask @someone acme about ticket 4711* has")
    eva.sees_modal("It has not started: nobody can be asked in it before somebody starts it.")
    eva.clicks("Yes, start it", modal=True)
    made = find_survey(office.stage.bot.context, OPERATOR, Deed.PREVIEW, "acme").plan
    assert as_file(made).splitlines() == [
        'name = "acme"',
        'privacy = "named"',
        'product = "Acme"',
        'asker = "The Acme team"',
        f'owners = ["{eva.id}"]',
        f'summary_channel = "{office.channel.id}"',
        'zone = "Europe/Berlin"',
        'kind = "csat"',
        "",
        "[questions.en]",
        'score = "Are you happy with {subject}?"',
    ]


def test_a_survey_of_satisfaction_asks_whoever_is_named_also_where_there_is_no_other(office, eva):
    fills_in(eva)
    eva.chooses("CSAT: were they satisfied?", menu="What is measured", modal=True)
    eva.submits()
    eva.clicks("Yes, start it", modal=True)
    eva.commands("/nps ask @ana acme about ticket 4711")
    office.stage.tick()
    office.ana.sees("How satisfied were you with ticket 4711?")


def test_whoever_thinks_again_has_the_other_fields_back_with_what_was_in_them(eva):
    fills_in(eva)
    eva.chooses("CSAT: were they satisfied?", menu="What is measured", modal=True)
    eva.chooses("NPS: would they recommend it?", menu="What is measured", modal=True)
    eva.submits()
    sees_who_would_be_asked(eva, "As it stands 4 people would be asked.")


def test_what_may_stand_in_the_question_is_named_for_what_is_measured(eva):
    eva.commands("/nps setup")
    eva.chooses("CSAT: were they satisfied?", menu="What is measured", modal=True)
    wrong = {"Product": "Support", "Who asks": "Support", "Question in your own words": "How was {it}?"}
    for field, value in {**wrong, "Channel for summaries": "#nps"}.items():
        eva.fills(field, value)
    eva.submits()
    assert eva.modal.errors == {"question": "No braces but {subject}, please."}


def test_only_admins_make_surveys(office):
    office.dana.commands("/nps setup", "nps")
    office.dana.sees_modal("Surveys are made by the admins of this workspace")


def test_slack_that_can_not_be_asked_makes_no_survey(office, eva):
    fills_in(eva)
    office.simulator.fail_next("conversations.info", "internal_error")
    eva.submits()
    assert list(eva.modal.errors) == ["summary_channel"]
    eva.submits()
    assert len(list_surveys(office.stage.bot.context)) == 1
