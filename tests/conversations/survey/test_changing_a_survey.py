"""An owner changes a survey in Slack: the form with what it says, the changes before they count, and what stays."""

import pytest

from bot.cli.surveys.survey_text import as_file
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.survey.finding import find_survey
from bot.slack.blocks.survey.setup.changes import carried
from bot.slack.blocks.survey.setup.form import MOST


def plan_of(office, name="acme"):
    return find_survey(office.stage.bot.context, OPERATOR, Deed.PREVIEW, name).plan


def lines_of(office):
    return as_file(plan_of(office)).splitlines()


@pytest.fixture
def dana(office):
    """The owner of a survey whose file says more than the form shows."""
    office.survey(
        daily_cap=40,
        goal=30,
        viewers=(office.ben.id,),
        questions={"de": {"score": "Und {product}?", "better": "Was fehlt?"}, "en": {"score": "Really, {product}?"}},
        themes={"price": {"words": {"en": ["renewal*"]}}},
        window_days=60,
        cases=("detractor",),
    )
    return office.dana


def test_what_is_changed_is_shown_before_it_counts_and_all_else_stays(office, dana):
    before = lines_of(office)
    dana.commands("/nps setup acme", "nps")
    dana.sees_modal("Everything else that *acme* says stays as it is.")
    assert "[Really, {product}? ✎]" in dana.modal_lines()
    dana.chooses("15:00", menu="Not after", modal=True)
    dana.fills("Owners", [dana.id, office.chloe.id])
    dana.submits()
    dana.sees_modal("*acme* would change:\n• *Owners*: +@Chloe\n• *Not after*: 11:00 → 15:00")
    assert lines_of(office) == before
    dana.submits()
    dana.sees_modal("*acme* is changed.")
    after = lines_of(office)
    assert set(after) - set(before) == {"ask_until = 15", f'owners = ["{dana.id}", "{office.chloe.id}"]'}
    assert set(before) - set(after) == {f'owners = ["{dana.id}"]'}


def test_from_the_home_tab(office, dana):
    dana.opens_home("home")
    office.stage.tick()
    dana.clicks("Edit", home=True)
    dana.fills("Product", "Acme Board")
    dana.submits()
    dana.sees_modal("• *Product*: Acme → Acme Board")
    dana.sees_modal("The question reads differently then: a new series of answers begins")
    dana.submits()
    office.stage.tick()
    dana.sees_home("Acme Board")


def test_a_question_is_reworded_in_the_language_of_the_team_alone(office, dana):
    dana.commands("/nps setup acme", "nps")
    dana.fills("Question in your own words", "Would you, {product}?")
    dana.clicks("See how it reads", modal=True)
    dana.sees_modal("*Would you, Acme?*")
    dana.submits()
    dana.sees_modal("Really, {product}? → Would you, {product}?")
    dana.submits()
    assert plan_of(office).questions == {
        "de": {"score": "Und {product}?", "better": "Was fehlt?"},
        "en": {"score": "Would you, {product}?"},
    }


def test_another_language_of_the_team_leaves_the_words_of_each_language_alone(office, dana):
    questions = plan_of(office).questions
    dana.commands("/nps setup acme", "nps")
    dana.chooses("Deutsch", menu="Language", modal=True)
    dana.submits()
    dana.sees_modal("*acme* would change:\n• *Language*: English → Deutsch")
    dana.submits()
    assert (plan_of(office).language, plan_of(office).questions) == ("de", questions)


def test_a_question_that_is_emptied_is_the_usual_one_again(office, dana):
    dana.commands("/nps setup acme", "nps")
    dana.fills("Question in your own words", None)
    dana.submits()
    dana.submits()
    assert plan_of(office).questions == {"de": {"score": "Und {product}?", "better": "Was fehlt?"}}


def test_values_that_the_menus_do_not_offer_stand_in_them(office, dana):
    assert plan_of(office).window_days == 60
    dana.commands("/nps setup acme", "nps")
    dana.sees_modal("60 days")
    dana.submits()
    dana.sees_modal("Nothing was entered that changes *acme*: it is as it was.")


def test_a_promise_is_only_offered_as_strong_or_stronger(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    office.dana.commands("/nps setup acme", "nps")
    with pytest.raises(AssertionError):
        office.dana.chooses("Named", menu="What people are promised", modal=True)
    office.dana.chooses("Anonymous", menu="What people are promised", modal=True)
    office.dana.submits()
    office.dana.sees_modal("Whoever is asked from then on is promised more, and that can’t be taken back.")


def test_other_people_begin_a_new_baseline(office, dana):
    office.simulator.add_channel("acme-users", [office.ana, dana])
    dana.commands("/nps setup acme", "nps")
    dana.fills("Members of these channels", ["#acme-users"])
    dana.submits()
    dana.sees_modal("• *Members of these channels*: +#acme-users")
    dana.sees_modal("Other people are asked then than before")


def test_lists_that_are_longer_than_the_form_are_named_and_kept(office):
    people = tuple(office.simulator.add_person(f"P{n}").id for n in range(MOST["people"] + 1))
    office.survey(people=people)
    office.dana.commands("/nps setup acme", "nps")
    office.dana.sees_modal("Too long for this form, and kept as it is: These people.")
    office.dana.chooses("18:00", menu="Not after", modal=True)
    office.dana.submits()
    office.dana.submits()
    office.dana.sees_modal("*acme* is changed.")
    assert (plan_of(office).ask_until, plan_of(office).audience.people) == (18, people)


def test_what_was_changed_meanwhile_stays_beside_what_is_changed_here(office, dana):
    dana.commands("/nps setup acme", "nps")
    dana.chooses("15:00", menu="Not after", modal=True)
    dana.submits()
    office.survey(goal=50)
    dana.submits()
    assert (plan_of(office).ask_until, plan_of(office).goal) == (15, 50)


def test_two_owners_at_two_forms_take_nothing_back_from_each_other(office):
    office.survey(owners=(office.dana.id, office.chloe.id))
    for owner in (office.dana, office.chloe):
        owner.commands("/nps setup acme", "nps")
    office.dana.chooses("15:00", menu="Not after", modal=True)
    office.dana.submits()
    office.dana.submits()
    office.chloe.clicks("See how it reads", modal=True)
    office.chloe.fills("Product", "Acme Board")
    office.chloe.submits()
    assert [line for line in office.chloe.modal_lines() if "•" in line] == ["• *Product*: Acme → Acme Board"]
    office.chloe.submits()
    assert (plan_of(office).ask_until, plan_of(office).product) == (15, "Acme Board")


def test_what_somebody_else_changed_since_it_was_shown_is_shown_once_more(office):
    office.survey(owners=(office.dana.id, office.chloe.id))
    office.chloe.commands("/nps setup acme", "nps")
    office.chloe.fills("Owners", [office.dana.id, office.chloe.id, office.ben.id])
    office.chloe.submits()
    office.survey(owners=(office.dana.id, office.chloe.id, office.ana.id))
    office.chloe.submits()
    office.chloe.sees_modal("• *Owners*: +@Ben, \u2212@Ana")
    office.chloe.sees_modal("Somebody else has changed the same here meanwhile.")
    assert plan_of(office).owners[2:] == (office.ana.id,)
    office.chloe.submits()
    assert plan_of(office).owners[2:] == (office.ben.id,)


def test_an_owner_who_takes_themself_off_is_told_what_follows_and_who_can_help_before_it_counts(office):
    office.survey(owners=(office.dana.id, office.chloe.id))
    office.dana.commands("/nps setup acme", "nps")
    office.dana.fills("Owners", [office.chloe.id])
    office.dana.submits()
    office.dana.sees_modal("You take yourself off the owners: then you can neither change this survey nor undo this.")
    office.dana.sees_modal("To become an owner again, ask @Chloe.")
    assert plan_of(office).owners == (office.dana.id, office.chloe.id)
    office.dana.submits()
    assert plan_of(office).owners == (office.chloe.id,)


def test_an_owner_who_takes_somebody_else_off_reads_of_no_such_thing(office):
    office.survey(owners=(office.dana.id, office.chloe.id))
    office.dana.commands("/nps setup acme", "nps")
    office.dana.fills("Owners", [office.dana.id])
    office.dana.submits()
    assert "yourself" not in "\n".join(office.dana.modal_lines())


def test_the_last_owner_is_never_taken_off(office, dana):
    dana.commands("/nps setup acme", "nps")
    dana.fills("Owners", [])
    dana.submits()
    assert "owners" in dana.modal.errors  # Slack does not take the form without one
    assert plan_of(office).owners == (dana.id,)


def test_a_user_group_stays_chosen_however_many_there_are(office):
    for number in range(101):
        office.simulator.add_user_group(f"group-{number:03}", [office.ana])
    chosen = office.simulator.add_user_group("the-last", [office.ben]).id
    office.survey(audience=Audience(groups=(chosen,)))
    office.dana.commands("/nps setup acme", "nps")
    office.dana.sees_modal("[@the-last ▾]")
    office.dana.chooses("18:00", menu="Not after", modal=True)
    office.dana.submits()
    office.dana.submits()
    office.dana.sees_modal("*acme* is changed.")
    assert plan_of(office).audience.groups == (chosen,)


def test_only_what_is_new_is_looked_at_and_what_is_wrong_stands_beside_its_field(office):
    office.simulator.add_channel("partners", [office.ana], shared=True)
    office.simulator.add_channel("others", [office.ana], shared=True)
    shared = office.simulator.workspace.find_channel("partners").id
    office.survey(audience=Audience(channels=(shared,)))
    office.dana.commands("/nps setup acme", "nps")
    office.dana.fills("Members of these channels", ["#partners", "#others"])
    office.dana.submits()
    assert list(office.dana.modal.errors) == ["channels"]
    office.dana.fills("Members of these channels", ["#partners"])
    office.dana.chooses("18:00", menu="Not after", modal=True)
    office.dana.submits()
    office.dana.submits()
    assert plan_of(office).audience.channels == (shared,)


def test_hours_that_do_not_fit_are_told_beside_the_field(dana):
    dana.commands("/nps setup acme", "nps")
    dana.chooses("12:00", menu="Not before", modal=True)
    dana.submits()
    assert list(dana.modal.errors) == ["ask_until"]


def test_a_paused_survey_stays_paused(office, dana):
    office.survey(paused=True)
    dana.commands("/nps setup acme", "nps")
    dana.chooses("15:00", menu="Not after", modal=True)
    dana.submits()
    dana.submits()
    assert plan_of(office).paused is True


def test_only_its_owners_change_a_survey(office):
    office.survey(privacy=Privacy.NAMED)
    eva = office.simulator.add_person("Eva", admin=True)
    eva.commands("/nps setup acme")
    eva.sees_modal("acme")
    assert "Edit" not in "\n".join(eva.home())
    office.ana.commands("/nps setup acme")
    office.ana.sees_modal("There is no survey")


def test_whatever_the_form_changes_fits_into_what_a_dialog_carries(office):
    office.survey()
    survey = find_survey(office.stage.bot.context, OPERATOR, Deed.PREVIEW, "acme")
    texts = {"product": '"' * 80, "asker": '"' * 80, "question": '"' * 300, "zone": "America/Argentina/ComodRivadavia"}
    many = {key: ["U0123456789"] * most for key, most in MOST.items()}
    rest = {"language": "en", "summary_channel": "C0123456789", "every": "12 months", "spread": "at once"}
    numbers = {"ask_from": 23, "ask_until": 24, "hour": 23, "window_days": 3650, "privacy": "confidential"}
    assert len(carried(survey, {**texts, **many, **rest, **numbers, "industry": "i" * 40})) <= 3_000
