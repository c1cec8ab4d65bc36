"""Somebody only tries the survey out: they are told, asked as a try, and counted nowhere."""


def test_an_owner_lets_somebodys_answers_be_tries_and_takes_it_back(office):
    office.survey()
    office.dana.commands("/nps try @ana", "nps")
    office.dana.sees("@Ana only tries *acme* out from now on: no wave asks them", "nps")
    office.ana.sees("noted that you only try it out")
    office.dana.commands("/nps ask @ana", "nps")
    office.dana.sees("@Ana is asked about Acme now, as a try", "nps")
    office.stage.tick()
    office.ana.sees("*A try.* Your answer is counted nowhere")
    office.ana.clicks("3")
    office.ana.sees("What went wrong")
    office.ana.says("The sync loses files")
    office.ana.sees("Thank you. You mentioned reliability. The Acme team")
    office.ana.clicks("Yes, contact me")
    office.ana.sees("As this was a try, nobody is told.")
    office.ben.clicks("9")
    office.skip(days=1)
    office.dana.sees("One new answer since the last summary: promoters 1, passives 0, detractors 0.", "nps")
    assert "sync" not in str([message.text for message in office.dana.messages("nps")])
    office.dana.commands("/nps try @ana acme off", "nps")
    office.dana.sees("What @Ana answers in *acme* counts from now on", "nps")
    office.ana.sees("counts again, like everybody")


def test_who_only_asks_what_it_is_is_told(office):
    office.survey()
    office.dana.commands("/nps try", "nps")
    office.dana.sees("Say who only tries a survey out", "nps")
    office.ben.commands("/nps try @ana", "nps")
    office.ben.sees("There is no survey here that is open to you", "nps")


def test_whoever_may_read_a_survey_tries_it_on_themselves_at_any_hour_and_it_counts_nowhere(office):
    office.survey_ana(greets=True, privacy="named")
    office.skip(hours=14)  # half past ten in the evening
    office.dana.clicks("Try it on me", "nps")
    office.dana.sees_modal("I have asked you in our conversation, as a try.")
    office.dana.closes_modal()
    office.settle()
    office.dana.sees("*A try.* Your answer is counted nowhere")
    office.dana.clicks("10")
    office.dana.sees("What do you value most about Acme?")
    office.dana.says("That it is there")
    office.dana.commands("/nps try me acme", "nps")
    office.dana.sees("I have asked you in our conversation", "nps")
    office.settle()
    office.dana.sees("*A try.* Your answer is counted nowhere")  # the first one has given way to the answer
    office.dana.commands("/nps report", "nps")
    office.dana.sees("No score yet", "nps")
    office.ben.commands("/nps try me acme", "nps")
    office.ben.sees("There is no survey here that is open to you", "nps")


def test_who_tried_it_out_before_the_start_is_asked_in_the_wave_like_everybody(office):
    eva = office.simulator.add_person("Eva", tz="Europe/Berlin", admin=True)
    office.survey_ana(paused=True)
    eva.commands("/nps try me")  # known to the bot from now on, and no newcomer who would be left alone
    office.settle()
    eva.clicks("9")
    office.survey(paused=True, people=(office.ana.id, eva.id))
    eva.commands("/nps start acme")
    eva.sees("Start *acme*? 2 people are asked")
    eva.clicks("Yes, start it")
    office.stage.tick()
    assert "A try" not in eva.sees("would like your view on Acme").text
