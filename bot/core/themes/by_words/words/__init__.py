"""The words of each language, as data: a language is one module and one line here."""

from bot.core.themes.by_words.vocabulary import Words
from bot.core.themes.by_words.words import de, en, es, fr, ja, pt

WORDS: dict[str, Words] = {
    "en": en.WORDS,
    "es": es.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "pt": pt.WORDS,
    "ja": ja.WORDS,
}
