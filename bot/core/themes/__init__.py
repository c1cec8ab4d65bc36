"""What comments are about: none, one or several themes each, found by the words of six languages. Pure.

by_words is the path of a comment: language (whose words count), clauses (the text cut into thoughts), lexicon (which
words earn which theme, as a survey changes them: own) and tagging (what was earned, and what a "not" took away).
by_meaning is there where an encoder is: veto says where it may drop a theme, head what it says by what it learned of
owners' corrections, and learning when that counts. reading says how a survey has its comments read. In discovery
emerging finds what no theme covers and several people write about, and suggesting the words that corrections suggest.
"""

from bot.core.themes.by_meaning.alike import like
from bot.core.themes.by_meaning.encoder import Encoder
from bot.core.themes.by_meaning.head import Head
from bot.core.themes.by_meaning.learning import Example, Grade, Trained, graded, is_due, learn
from bot.core.themes.by_meaning.veto import likeness_of
from bot.core.themes.by_words.mentioned import mentioned
from bot.core.themes.by_words.tagging import Found, tag
from bot.core.themes.by_words.version import version_of
from bot.core.themes.discovery.emerging import Emerging, Said, emerging
from bot.core.themes.discovery.suggesting import Lesson, Suggestion, suggested
from bot.core.themes.discovery.telling import told_by, words_told
from bot.core.themes.labelled import Labelled
from bot.core.themes.own import AS_BUILT, OwnTheme, OwnWords, ThemeList
from bot.core.themes.reading import Reading, Tags, tags_of, tags_of_all
from bot.core.themes.theme import CHURN, THEMES, Theme

__all__ = [
    "AS_BUILT",
    "CHURN",
    "THEMES",
    "Emerging",
    "Encoder",
    "Example",
    "Found",
    "Grade",
    "Head",
    "Labelled",
    "Lesson",
    "OwnTheme",
    "OwnWords",
    "Reading",
    "Said",
    "Suggestion",
    "Tags",
    "Theme",
    "ThemeList",
    "Trained",
    "emerging",
    "graded",
    "is_due",
    "learn",
    "like",
    "likeness_of",
    "mentioned",
    "suggested",
    "tag",
    "tags_of",
    "tags_of_all",
    "told_by",
    "version_of",
    "words_told",
]
