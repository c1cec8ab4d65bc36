"""What every screen is made of. Screen readers read the top-level text, so it says everything the blocks say."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Any
from unicodedata import bidirectional

from bot.core.reports.summary.comments import cut_at_a_word, pieces
from bot.core.reports.summary.edition import ThreadPart
from bot.wording import in_a_row, say

Block = dict[str, Any]

DIVIDER: Block = {"type": "divider"}
QUOTE_LENGTH = 300
OPTION_LENGTH, MOST_OPTIONS = 75, 100
MINUS = "\u2212"
SECTION_LENGTH = 3_000
MOST_CHARACTERS, MOST_SECTIONS = 8_000, 45  # of what can grow, escaped; far below where Slack refuses a post
CHART = "data_visualization"
SCORE_BLOCK = "score"
_MORE = "…"
_BREAK = re.compile(r"(?<=[^\s.!?,;:\u2026\u3001\u3002\uff01\uff1f])\s*[\n\r\u2028\u2029]\s*(?=\S)")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_ID = re.compile(r"\b[UWSCG][A-Z0-9]{2,31}\b")
_SIGNS = {"U": "@", "W": "@", "S": "!subteam^", "C": "#", "G": "#"}
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_NO_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
"""One of these in a text would end the isolation around it, or let it never end."""
# Slack has no sign that takes the meaning off these, so that each is shown by one that looks like it. A low line within
# a word means nothing, and shortcodes stay: they are how Slack tells us an emoji.
_MARKS = re.compile(r"(?P<emoji>:[a-z0-9_+'-]+:)|[*~`]|(?<![^\W_])_|_(?![^\W_])|\A[> ]*>")
_LOOK_ALIKE = str.maketrans({"*": "\u2217", "_": "\u02cd", "~": "\u223c", "`": "\u02cb", ">": "\u203a"})


@dataclass(frozen=True, slots=True)
class Screen:
    """A message: its whole content twice, as text and as blocks."""

    text: str
    blocks: list[Block]
    thread: ThreadPart | None = None  # what goes under it once it is posted

    @property
    def has_charts(self) -> bool:
        """Whether a chart stands on it, which Slack does not show everywhere yet."""
        return any(block["type"] == CHART for block in self.blocks)

    def without_charts(self) -> "Screen":
        """Leave out its charts: what they show stands in sentences beside them."""
        return replace(self, blocks=[block for block in self.blocks if block["type"] != CHART])

    def shortened(self) -> "Screen":
        """Leave nothing but the beginning of its text, where Slack refuses what the blocks say."""
        return replace(self, text=self.text[:SECTION_LENGTH], blocks=[section(self.text)])

    def noting(self, line: str) -> "Screen":
        """Say one thing more, in small print at the end."""
        return replace(self, text=f"{self.text}\n{line}", blocks=[*self.blocks, context(line)])

    @property
    def has_numbers(self) -> bool:
        """Whether the number buttons stand on it."""
        return any(block.get("block_id") == SCORE_BLOCK for block in self.blocks)


def escape(text: str) -> str:
    """Make typed text safe to show: no mention, no link, no command of Slack's survives."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_typed(text: str) -> str:
    """Undo `escape`, which Slack does to the words of a command."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def mentions(ids: Sequence[str], language: str) -> str:
    """Name people, user groups and channels one after the other, as Slack shows them."""
    return in_a_row([linked(one) for one in ids], language)


def linked(text: str) -> str:
    """Show Slack's ids in a text as what they stand for."""
    return _ID.sub(lambda found: f"<{_SIGNS[found[0][0]]}{found[0]}>", text)


def quote(text: str) -> str:
    """Show what somebody wrote, at most QUOTE_LENGTH characters on one line, safe and kept apart from our own text.

    It stays plain: nothing in it turns bold, or into a link (see _mrkdwn). Right-to-left text is isolated, so that it
    does not turn the rest of the line around.
    """
    return f"> {named(cut_at_a_word(_without_breaks(text), QUOTE_LENGTH))}"


def named(text: str) -> str:
    """Show within a sentence what somebody named elsewhere, a ticket say: on one line, safe, and plain."""
    line = _MARKS.sub(_unmarked, one_line(text)).translate(_NO_ISOLATES)
    return escape(f"{_ISOLATE}{line}{_END_ISOLATE}" if any(map(_runs_right_to_left, line)) else line)


def quoted_whole(text: str) -> list[str]:
    """Quote a whole text in as many sections as it takes. Escaping makes five characters of one: pieces are short."""
    sections: list[str] = []
    for piece in map(quote, pieces(_without_breaks(text), QUOTE_LENGTH)):
        if sum(map(len, sections)) + len(piece) > MOST_CHARACTERS:
            break
        if sections and len(sections[-1]) + len(piece) < SECTION_LENGTH:
            sections[-1] += f"\n{piece}"
        else:
            sections.append(piece)
    return sections


def _unmarked(found: re.Match[str]) -> str:
    return found[0] if found["emoji"] else found[0].translate(_LOOK_ALIKE)


def one_line(text: str) -> str:
    """Put a text onto one line."""
    return re.sub(r"\s+", " ", text).strip()


def _without_breaks(text: str) -> str:
    """Put a text onto one line, with a stroke for each line break that parts words and ends no sentence.

    Messages typed one after the other are one comment: "search is slow" and "exports fail" are not one sentence.
    """
    return one_line(_BREAK.sub(" / ", text.strip()))


def _runs_right_to_left(character: str) -> bool:
    # Strong right-to-left letters, and the control characters that turn text around by themselves.
    return bidirectional(character) in {"R", "AL", "RLE", "RLO", "RLI", "LRE", "LRO"}


def section(text: str) -> Block:
    """A paragraph; what no section holds is cut, or Slack would refuse the whole message."""
    if len(text) > SECTION_LENGTH:
        # Not inside an escaped character.
        text = re.sub(r"&[a-z]*$", "", text[: SECTION_LENGTH - 1]) + _MORE
    return {"type": "section", "text": _mrkdwn(text)}


def fitting(lines: Iterable[str], room: int = SECTION_LENGTH) -> list[str]:
    """Give as many whole lines as fit into so many characters, and a sign where some are left out."""
    kept: list[str] = []
    for line in lines:
        if sum(map(len, kept)) + 2 * len(kept) + len(line) > room - 2 and kept:  # a line break or a comma between
            return [*kept, _MORE]
        kept.append(line)
    return kept


def fitting_blocks(sections: Iterable[Block]) -> list[Block]:
    """Give as many whole sections as a message can take beside the rest of it, and a sign where some are left out."""
    kept: list[Block] = []
    for block in sections:
        if len(kept) == MOST_SECTIONS or sum(len(one["text"]["text"]) for one in [*kept, block]) > MOST_CHARACTERS:
            return [*kept, section(_MORE)]
        kept.append(block)
    return kept


def context(*texts: str) -> Block:
    """Small print."""
    return {"type": "context", "elements": [_mrkdwn(text) for text in texts]}


def _mrkdwn(text: str) -> Block:
    """Our markup: links are those that we write, never an address that somebody typed."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def header(text: str) -> Block:
    """A title; plain text of at most 150 characters."""
    return {"type": "header", "text": as_label(text[:150])}


def button(label: str, action_id: str, value: str, *, spoken: str | None = None, danger: bool = False) -> Block:
    """A button; value is opaque. spoken: what a screen reader says in place of the label. danger: drawn in red."""
    element: Block = {
        "type": "button",
        "action_id": action_id,
        "value": value,
        "text": as_label(label),
    }
    return element | ({"accessibility_label": spoken} if spoken else {}) | ({"style": "danger"} if danger else {})


def actions(block_id: str, *elements: Block) -> Block:
    """A row of buttons."""
    return {"type": "actions", "block_id": block_id, "elements": list(elements)}


def option(label: str, value: str) -> Block:
    """One choice of a menu; the label is plain text of at most 75 characters."""
    return {"text": as_label(label[:OPTION_LENGTH]), "value": value}


def menu(placeholder: str, action_id: str, options: list[Block]) -> Block:
    """A menu of at most 100 choices."""
    return {
        "type": "static_select",
        "action_id": action_id,
        "placeholder": as_label(placeholder),
        "options": options[:MOST_OPTIONS],
    }


def as_label(text: str) -> Block:
    """Text without markup, as titles, buttons and fields take it."""
    return {"type": "plain_text", "text": text}


def dialog(title: str, language: str, blocks: list[Block], close: str = "dialog-done") -> Block:
    """A dialog to be read and closed. title, close: the keys of their sentences."""
    return {
        "type": "modal",
        "title": as_label(say(title, language)),
        "close": as_label(say(close, language)),
        "blocks": blocks,
    }


def form_dialog(
    title: str, language: str, blocks: list[Block], *, callback: str, about: str, submit: str = "dialog-send"
) -> Block:
    """A dialog to be filled in and sent. about: comes back with it; title, submit: the keys of their sentences."""
    sent = {"callback_id": callback, "private_metadata": about, "submit": as_label(say(submit, language))}
    return dialog(title, language, blocks, close="dialog-close") | sent


def entry(block_id: str, label: str, element: Block) -> Block:
    """A field of a form; label is plain text."""
    return {"type": "input", "block_id": block_id, "label": as_label(label), "element": element}


def lines_to_write(action_id: str, longest: int) -> Block:
    """Room for some lines of so many characters together."""
    return {"type": "plain_text_input", "action_id": action_id, "multiline": True, "max_length": longest}


def plain_text(screen: Screen) -> str:
    """Give what a screen says without Slack's markup, for a terminal or a program."""
    return for_terminal(unescape(screen.text.replace("*", "")))


def for_terminal(text: str) -> str:
    """Leave out what steers a terminal: words that people wrote may hold it, and clear the screen of who reads them."""
    return _CONTROLS.sub("", text)


def plain(*paragraphs: str) -> Screen:
    """A message that is nothing but paragraphs."""
    return screen([section(paragraph) for paragraph in paragraphs])


def screen(blocks: list[Block]) -> Screen:
    """Put blocks together and read their texts out into the top-level text."""
    return Screen("\n".join(_fallback_texts(blocks)), blocks)


def _fallback_texts(blocks: Iterable[Block]) -> Iterable[str]:
    for block in blocks:
        if "text" in block:
            text = block["text"]
            # Plain text is shown as it is in its block, but the top-level text is read as mrkdwn.
            yield escape(text["text"]) if text["type"] == "plain_text" else text["text"]
        for element in block.get("elements", ()):
            if element["type"] == "mrkdwn":
                yield element["text"]
