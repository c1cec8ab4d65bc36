"""Number words from zero to twelve, and a few larger ones that are off the scale."""

from functools import cache

from bot.core.understanding.phrases import phrases

_UP_TO_TWELVE = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "ja": "零 一 二 三 四 五 六 七 八 九 十 十一 十二",
    "ko": "영 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘",
}
_SPELLED_OTHERWISE = {
    "en": {"twenty": 20, "fifty": 50, "eighty": 80, "hundred": 100, "million": 1_000_000},
    "de": {"fuenf": 5, "zwoelf": 12, "zwo": 2, "hundert": 100},
    "fr": {"zero": 0, "cent": 100},
    "pt": {"tres": 3, "cem": 100},
    "es": {"cien": 100},
    "ja": {"〇": 0, "ゼロ": 0, "れい": 0, "いち": 1, "さん": 3, "よん": 4}
    | {"ろく": 6, "なな": 7, "はち": 8, "きゅう": 9, "じゅう": 10},
    "ko": {"공": 0, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9, "십": 10},
}
# Words that mean something else in another of our languages count only for people whose language it is.
_AT_HOME_ONLY = frozenset(
    phrases("once, dos, null, elf, sept, cent, un, um, uno, due, sei, tre, 이, 사, 오, 구, 영, 공, 열")
)
# Mostly articles: a number only where nothing else is said.
ARTICLES = frozenset(phrases("one, un, une, um, uma, uno, una, ein, eine, eins"))

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_SLIPS = {
    5: "fve",
    6: "sixe",
    7: "sevn, svene",
    8: "8o, eigth, eigh, eihgt",
    9: "nien, nin",
    10: "1o, io, lo, l0, i0, tne",
}
_MEANT = {slip: value for value, slips in _SLIPS.items() for slip in phrases(slips)}


@cache
def numerals(language: str) -> dict[str, int]:
    """Give the number words that somebody of this language may be using: theirs, and the unmistakable ones of all."""
    found: dict[str, int] = {}
    for spoken in _UP_TO_TWELVE:
        if spoken != language:
            found |= {word: value for word, value in _spoken(spoken).items() if word not in _AT_HOME_ONLY}
    return found | _spoken(language)


def _spoken(language: str) -> dict[str, int]:
    counted = {word: value for value, word in enumerate(_UP_TO_TWELVE.get(language, "").split())}
    return counted | _SPELLED_OTHERWISE.get(language, {})


def roman(text: str) -> int | None:
    """Read a whole message such as VIII."""
    return _ROMAN.get(text)


def slip(text: str) -> int | None:
    """Guess what a whole message such as 1O was meant to be."""
    return _MEANT.get(text)
