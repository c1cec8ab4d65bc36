"""Slack's markup undone: once for the eye (as_typed), once for the reader (plain).

The reader must know where in the message each character came from, so that the rest beside a score can be kept as it
was typed; and it must not take for scores digits that nobody meant as one: ids, addresses, `:8ball:`, what was struck
out.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

THING = "\ufffc"  # a mention, a link, an emoji: neither a word nor a number
STRUCK = "\ue000"  # something the person crossed out
LONGEST_READ = 2_000  # characters; nobody gives a score behind that, and reading more would hold everybody else up
LONGEST_WORD = 100
UNREAD = "\nandsoforth"  # a word that means nothing, so that what is cut off there is not taken for a whole message

_ANGLE = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")
_QUOTED = re.compile(r"^[ \t]*(?:&gt;|>)[^\n]*", re.MULTILINE)

# Each alternative stops at a character that begins the next one, or is bounded: scanning stays linear.
_PIECE = re.compile(
    r"(?P<angle><[^<>]+>)"
    r"|(?P<struck>(?<![\w~])~{1,2}(?=[^\s~])[^~\n]{1,300}(?<=\S)~{1,2}(?![\w~]))"
    r"|(?P<ten>:one: ?:zero:|1\ufe0f?\u20e3 ?0\ufe0f?\u20e3)"  # Slack sets a space behind an emoji picked from its list
    r"|(?P<code>:[A-Za-z0-9_'+-]{1,60}:)"
    r"|(?P<heart>(?:<|&lt;)/?3+(?!\d))"
    r"|(?P<entity>&(?:amp|lt|gt);)"
    r"|(?P<keycap>[0-9#*]\ufe0f?\u20e3)"
    r"|(?P<face>(?<!\S)(?:[:;x]-?[03]|[oO0][_.][oO0]|[xX]D+|8=+D)(?!\S))"
)
_NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "keycap_ten")
_SHORTCODES = {f":{name}:": str(value) for value, name in enumerate(_NAMES)} | {":100:": "💯", ":star:": "★"}
_CODES_WITHOUT_LETTERS = {":+1:", ":-1:", ":1234:"}
_SPECIAL = {
    "🔟": " 10 ",
    "💯": "💯",
    "⭐": "★",
    "🌟": "★",
    "★": "★",
    "☆": "★",
    "\u2019": "'",
    "\u2018": "'",
    "\u301c": "~",
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
}
_BY_CATEGORY = {"Cf": "", "Mn": "", "Me": "", "Cc": " ", "Cs": " ", "Co": " ", "Cn": " ", "Zl": " ", "Zp": " "}
_UNSEEN = frozenset({*_BY_CATEGORY, "Zs"})
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"  # letters and symbols that are drawn as nothing
_LINE_ENDS = "\n\r\u2028\u2029"
_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_KEPT_APART = {"<super>", "<sub>", "<fraction>"}  # 8½ is not 81/2, and a footnote mark is not a digit


def as_typed(raw: str) -> str:
    """Turn a message as Slack's event carries it into what stood on the person's screen."""
    return unescape(_ANGLE.sub(_link_label, raw))


def visible(text: str) -> str:
    """Give what people wrote without what surrounds it; nothing where no character of it can be seen."""
    seen = (one not in _BLANKS and unicodedata.category(one) not in _UNSEEN for one in text)
    return text.strip() if any(seen) else ""


def _link_label(found: re.Match[str]) -> str:
    target, label = found[1], found[2]
    if label:
        return f"{target[0]}{label}" if target[0] in "#@" and label[0] != target[0] else label
    return f"@{target[1:].partition('^')[0]}" if target[0] == "!" else target


@dataclass(frozen=True, slots=True)
class Plain:
    """A message in small letters and ASCII digits; origin[i] is where text[i] begins in the raw message."""

    text: str
    origin: list[int]


def plain(raw: str) -> Plain:
    """Undo markup, width and case for reading, of at most LONGEST_READ characters."""
    head = _head(raw)
    text = _without_quotes(head)
    pieces: list[str] = []
    origin: list[int] = []
    done = 0
    for found in _PIECE.finditer(text):
        _add_typed(text, done, found.start(), pieces, origin)
        done = found.end()
        if found.lastgroup == "code" and not _is_shortcode(found[0]):
            _add_typed(text, found.start(), done, pieces, origin)  # 10:30:15
            continue
        pieces.append(_meaning(found))
        origin.extend([found.start()] * len(pieces[-1]))
    _add_typed(text, done, len(text), pieces, origin)
    if len(head) < len(raw):
        pieces.append(UNREAD)
        origin.extend([len(head)] * len(UNREAD))
    return Plain("".join(pieces), [*origin, len(raw)])


def _head(raw: str) -> str:
    """Give as much of a message as is read, up to the end of a word, so that 7 is not read of 75."""
    if len(raw) <= LONGEST_READ:
        return raw
    cut = next((at for at in range(LONGEST_READ, LONGEST_READ - LONGEST_WORD, -1) if raw[at].isspace()), LONGEST_READ)
    return raw[:cut]


def _without_quotes(raw: str) -> str:
    """Blank quoted lines, which somebody else wrote, unless the message has no others (">8": more than 8)."""
    own = _QUOTED.sub(lambda found: " " * len(found[0]), raw)
    return own if own.strip() else raw


def _is_shortcode(code: str) -> bool:
    return any(character.isalpha() for character in code) or code in _SHORTCODES or code in _CODES_WITHOUT_LETTERS


def _meaning(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "struck":
            return STRUCK
        case "code":
            return _SHORTCODES.get(found[0].lower(), THING)
        case "entity":
            return unescape(found[0])
        case "ten":
            return "10"
        case "keycap" if found[0][0].isdecimal():
            return found[0][0]
        case _:
            return THING


def _add_typed(text: str, start: int, end: int, pieces: list[str], origin: list[int]) -> None:
    for at in range(start, end):
        simple = _simple(text[at])
        pieces.append(simple)
        origin.extend([at] * len(simple))


@lru_cache(maxsize=4096)
def _simple(character: str) -> str:
    """Give one character as the reader wants it; nothing for those that only steer the layout."""
    if character in _SPECIAL:
        return _SPECIAL[character]
    category = unicodedata.category(character)
    if category in _BY_CATEGORY:
        return "\n" if character in _LINE_ENDS else _BY_CATEGORY[category]
    if category == "Nd":
        return str(unicodedata.decimal(character))
    tag, space, _ = unicodedata.decomposition(character).partition(" ")
    if space and tag[0] == "<" and tag not in _KEPT_APART:
        return unicodedata.normalize("NFKC", character).casefold()
    return THING if category == "So" or character in _SKIN_TONES else character.casefold()
