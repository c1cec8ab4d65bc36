"""What pleas to stop, and answers taken back, are made of (see parts.py).

NOT holds what forbids ("don't", "never") and nothing that tells ("doesn't", "can't"): "it doesn't send me messages" is
about the product.
"""

from collections.abc import Mapping

from bot.core.understanding.parts import Part
from bot.core.understanding.words.pleas.de import GERMAN
from bot.core.understanding.words.pleas.en import ENGLISH
from bot.core.understanding.words.pleas.es import SPANISH
from bot.core.understanding.words.pleas.fr import FRENCH
from bot.core.understanding.words.pleas.ja import JAPANESE
from bot.core.understanding.words.pleas.pt import PORTUGUESE

PLEAS: Mapping[str, Mapping[Part, str]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "pt": PORTUGUESE,
    "ja": JAPANESE,
}
