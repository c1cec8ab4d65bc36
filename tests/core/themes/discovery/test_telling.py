"""A comment's words are looked at one by one, and each only once: they tell the same as within it."""

from hashlib import blake2b

from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.themes.by_words.clauses import plain, spelled_in, words_in
from bot.core.themes.discovery.telling import as_written, telling_words, told_by, words_told
from tests.core.themes.grading import HALVES, LANGUAGES, labelled

PIECES = ["don", "t", "n", "s", "ca", "l", "interface", "Größe", "the", "2nd", "ログ", "食堂", "앱", "_", "ﬁne"]
SIGNS = ["'", "’", "´", "`", "ʼ", " ", " ", ".", "\n", "@", "€", "-"]
TEXTS = st.lists(st.sampled_from([*PIECES, *SIGNS])).map("".join)


CUT = "don ' t, do n't and ca n ’ t_ 't食 l'´interface's"


@given(TEXTS, st.booleans())
@example(CUT, True)  # noqa: FBT003 (as given draws it)
@example(CUT, False)  # noqa: FBT003 (likewise)
def test_words_cut_alone_are_those_of_the_whole(written, elides):
    text = plain(written)
    whole = [text[word.start : word.end] for word in words_in(text, elides=elides) if word.bare[:1].isalpha()]
    alone = [
        spelled[word.start : word.end]
        for spelled in spelled_in(text)
        for word in words_in(spelled, elides=elides)
        if word.bare[:1].isalpha()
    ]
    assert alone == [word for word in whole if not "\u3005" <= word[0] <= "\ud7af"]


@given(TEXTS, st.sampled_from(["en", "fr", "ja"]))
def test_words_are_read_as_they_were_kept(written, language):
    words, told = telling_words(written, language), told_by(written, language)
    assert as_written(told) == words
    assert words_told(told) == list(words)


def test_which_words_tell_is_kept_beside_comments():
    """Whoever changes it has a migration note them anew, as 0043 does, and says so here."""
    every = [(one.text, one.language) for half in HALVES for language in LANGUAGES for one in labelled(half, language)]
    kept = "".join(told_by(text, language) for text, language in every)
    assert blake2b(kept.encode(), digest_size=6).hexdigest() == "05541da46863"


def test_the_last_way_in_which_a_word_is_written_is_told():
    assert telling_words("Exports, EXPORTING and the Export of it", "en") == {"export": "Export"}


def test_what_is_elided_is_a_word_of_its_own_where_a_language_elides():
    assert telling_words("L'interface d’export", "fr") == {"interfac": "interface", "export": "export"}
    assert telling_words("O'Brien's canteen", "en") == {"obrien": "O'Brien's", "canteen": "canteen"}
