"""A theme that words earned, dropped by the encoder of the extra [themes] where the comment sounds nothing like it."""

from bot.core.themes import AS_BUILT, OwnTheme, OwnWords, Reading, ThemeList, likeness_of, tag, tags_of, tags_of_all

PORK, SLOW = "For dinner there was slow braised pork with potatoes", "The app is so slow"
OWN = ThemeList((OwnTheme(name="speed", words=(OwnWords("en", ("slow",)),)),))


def likeness(encoder, text, language="en", themes=AS_BUILT):
    return next(likeness_of([(text, tag(text, language, themes))], themes, encoder))


def test_a_theme_is_dropped_of_a_comment_that_sounds_nothing_like_it(encoder):
    assert tags_of(PORK, "en", Reading()).themes == ("speed",)
    assert tags_of(PORK, "en", Reading(veto=encoder)).themes == ()
    said = [(PORK, "en"), (SLOW, "en"), ("Nothing else", None), (SLOW, "en")]
    assert [one.themes for one in tags_of_all(said, Reading(veto=encoder))] == [(), ("speed",), (), ("speed",)]


def test_sentences_about_a_theme_are_known_in_every_language(encoder):
    for language, text in {"de": "Viel zu teuer", "es": "Demasiado caro", "ja": "料金が高い"}.items():
        assert likeness(encoder, text, language)["price"] > 0.4


def test_one_thought_that_sounds_like_it_is_enough(encoder):
    assert tags_of(f"{PORK}. {SLOW}", "en", Reading(veto=encoder)).themes == ("speed",)


def test_words_of_the_survey_itself_are_not_doubted(encoder):
    assert tags_of(PORK, "en", Reading(OWN, encoder)).themes == ("speed",)
    added = ThemeList((OwnTheme(name="pork", words=(OwnWords("en", ("pork",)),)),))
    assert tags_of(PORK, "en", Reading(added, encoder)).themes == ("pork",)


def test_a_theme_that_another_is_counted_as_sounds_like_both(encoder):
    merged = ThemeList((OwnTheme(name="documentation", into="ease-of-use"),))
    text = "The manual is thin"
    assert likeness(encoder, text, themes=merged)["ease-of-use"] == likeness(encoder, text)["documentation"] > 0.4


def test_the_version_tells_whether_there_is_a_veto_and_whose(encoder):
    class Other:
        name = "another model"

    versions = {Reading().version, Reading(veto=encoder).version, Reading(veto=Other()).version}
    assert len(versions | {Reading(OWN, encoder).version}) == 4
    assert {len(version) for version in versions} == {12}
