"""What a language's module holds."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.themes.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """One language. Lists are strings with commas between their entries.

    An entry is one word or several. `stem*` is any word that begins so, `*part*` any word with that in it (as German
    puts words together), `...` stands for up to three words between. Accents and capitals make no difference. Where
    words have no spaces between them an entry is a run of characters. The longest entry at a place is the one that
    counts, so that "free time" in `nothing` keeps "free" from speaking of the price.
    """

    common: str  # by which the language is known
    negators: str
    splits: str  # words at which a new thought begins
    about: Mapping[Theme, str]  # earn their theme however they are said: "not cheap" is about the price
    claims: Mapping[Theme, str]  # earn it unless denied: "nothing is missing"
    nothing: str = ""  # earn nothing, and keep shorter entries within them from earning
    elides: bool = False  # an apostrophe parts words: l'interface
    denied_after: bool = False  # the "not" stands behind what it denies
