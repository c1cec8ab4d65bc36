"""Who reads a survey, and what somebody is told who may do something else with it."""


def test_a_viewer_who_wants_more_is_told_whom_to_ask(office):
    office.survey(owners=(office.dana.id, office.chloe.id), viewers=(office.ben.id,))
    office.ben.commands("/nps report")
    office.ben.sees("No score yet")
    office.ben.commands("/nps responses")
    office.ben.sees("Only @Dana and @Chloe can do that: ask them about *acme*.")
    office.chloe.commands("/nps responses")
    office.chloe.sees("No answer")


def test_a_viewer_of_numbers_reads_no_comments_and_a_reader_of_comments_does(office):
    office.survey_ana(viewers=(office.ben.id,), comment_readers=(office.chloe.id,))
    office.ana.clicks("9")
    office.settle()
    office.ana.says("I find everything in one place, fast")
    office.skip(days=1)
    for person, reads in ((office.ben, False), (office.chloe, True)):
        person.commands("/nps report")
        said = person.sees("One answer in 90 days").text
        assert ("everything in one place" in said) == reads


def test_a_user_group_reads_for_as_long_as_somebody_is_in_it(office):
    group = office.simulator.add_user_group("makers", members=[office.ben])
    office.survey(viewers=(group.id,))
    office.ben.commands("/nps report")
    office.ben.sees("No score yet")
    office.simulator.change_user_group(group, [])
    office.ben.commands("/nps report")
    office.ben.sees("There is no survey here that is open to you.")
