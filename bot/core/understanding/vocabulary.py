"""What a language's module holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """One language. Lists are strings with commas between their phrases, so that the tables read like a phrase book.

    `numerals` from zero up to twelve, others in `more_numerals`; those in `only_here` mean something else in another
    language and count only for people of this one. A control message is any of `lead`, then one phrase of `controls`,
    then any of `rest`: nothing else may stand in it.
    """

    numerals: str = ""
    more_numerals: Mapping[str, int] = field(default_factory=dict)
    only_here: str = ""  # with spaces between
    articles: str = ""  # number words that are mostly something else: "one of the best"
    roles: Mapping[Role, str] = field(default_factory=dict)
    controls: Mapping[Kind, str] = field(default_factory=dict)
    lead: str = ""
    rest: Mapping[Kind, str] = field(default_factory=dict)
    times: Mapping[str, str] = field(default_factory=dict)  # see when.py
    asking: str = ""  # words that begin a question
    survey_talk: str = ""  # words that a question about the survey consists of
    topics: Mapping[Topic, str] = field(default_factory=dict)  # see questions.py
    nothing: str = ""  # answers to a follow-up question by which somebody leaves it open
    empty: str = ""  # words of comments that say nothing
