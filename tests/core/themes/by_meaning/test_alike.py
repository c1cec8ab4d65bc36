"""What the encoder of the extra [themes] hears: comments alike whatever their words, also those in no theme."""

from bot.core.themes import Said, emerging, like, told_by, words_told
from tests.core.themes.grading import HALVES, LANGUAGES, labelled

ROOMS = {
    "en": "The room was lovely and the breakfast too",
    "de": "Das Hotelfrühstück war lecker, Zimmer schön ruhig",
    "pt": "O quarto era lindo e o café da manhã delicioso",
    "ja": "部屋がきれいで朝食もおいしかった",
}
EMPTY = ("All good", "Alles gut, weiter so", "tudo certo", "特になし", "Rien de spécial", "No comment")


def said(texts, *, who=None, covered=False):
    return [
        Said(str(at), text, (who or str)(at), covered, words_told(told), told)
        for at, (language, text) in enumerate(texts)
        for told in [told_by(text, language)]
    ]


def test_what_several_say_in_several_languages_emerges_under_words_of_the_one_in_its_middle(encoder):
    texts = [*ROOMS.items(), ("en", "I take the bus")]
    [found] = emerging(said(texts), least=3, encoder=encoder)
    assert (found.people, sorted(found.ids)) == (4, ["0", "1", "2", "3"])
    assert any(set(found.words) & set(text.replace(",", "").split()) for text in ROOMS.values())
    assert emerging(said(texts), least=3) == ()  # they share no word


def test_one_person_who_says_it_again_and_again_is_not_several(encoder):
    assert emerging(said(ROOMS.items(), who=lambda at: at // 2), least=3, encoder=encoder) == ()
    assert emerging(said(ROOMS.items(), covered=True), least=3, encoder=encoder) == ()


def test_who_says_nothing_says_nothing_together(encoder):
    assert emerging(said([("en", text) for text in EMPTY]), least=3, encoder=encoder) == ()


def test_words_are_heard_where_no_sentence_is_alike(encoder):
    texts = ("Our canteen closes at one and I go home by bus", "canteen prices of wine, and the weather", "Canteen!")
    assert emerging(said([("en", text) for text in texts]), least=3, encoder=encoder)[0].words == ("canteen",)


def test_those_nearest_to_a_comment_come_first(encoder):
    others = ["Lovely view of the sea", "Offline-Modus fehlt", "We need an offline mode", "All good"]
    assert like("We want an offline mode", others, encoder) == [2, 1]
    assert like("We want an offline mode", [], encoder) == []


def test_a_theme_that_is_taken_away_emerges_of_our_own_comments(encoder):
    """Six languages together; what else emerges there is not of that theme, nor of any other."""
    told = [one for language in LANGUAGES for half in HALVES for one in labelled(half, language)]

    def emerges(theme):
        left = [one for one in told if one.themes <= {theme}]
        found = emerging(said([(one.language, one.text) for one in left]), least=3, encoder=encoder)
        return [{left[int(at)].themes for at in group.ids} for group in found]

    for theme in ("price", "support"):
        assert frozenset({theme}) in emerges(theme)[0]
        assert len(emerges(theme)[0]) == 1
