"""What comments are about: none, one or several themes each, found by the words of six languages. Pure.

The path of a comment: language (whose words count), clauses (the text cut into thoughts), lexicon (which words earn
which theme, as a survey changes them: own) and tagging (what was earned, and what a "not" took away). The words of each
language are in words/; reading says how a survey has its comments read, veto where an encoder, if one is there, may
drop a theme, head what it says by what it learned of owners' corrections, and learning when that counts. What none of
them covers, and several people write about, is found by emerging; which words corrections suggest, by suggesting.
"""

from bot.core.themes.alike import like
from bot.core.themes.emerging import Emerging, Said, emerging
from bot.core.themes.encoder import Encoder
from bot.core.themes.head import Head
from bot.core.themes.labelled import Labelled
from bot.core.themes.learning import Example, Grade, Trained, graded, is_due, learn
from bot.core.themes.mentioned import mentioned
from bot.core.themes.own import AS_BUILT, OwnTheme, OwnWords, ThemeList
from bot.core.themes.reading import Reading, Tags, tags_of, tags_of_all
from bot.core.themes.suggesting import Lesson, Suggestion, suggested
from bot.core.themes.tagging import Found, tag
from bot.core.themes.theme import CHURN, THEMES, Theme
from bot.core.themes.version import version_of
from bot.core.themes.veto import likeness_of

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
    "version_of",
]
