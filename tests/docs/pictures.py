"""The README's pictures: taken of the demo's page in a real browser, each kept beside the text that it shows."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.demo import script
from bot.demo.cast import CHANNEL
from bot.demo.stage import Stage
from tests.simulator.browser import HAS_BROWSER, Visitor, open_browser

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
# As narrow as the page is before it becomes a phone's, and tall enough for a whole conversation.
WINDOW = {"width": 720, "height": 3000, "deviceScaleFactor": 1.15, "mobile": False}
_WITHOUT_TOOLS = "document.styleSheets[0].insertRule('article .tools { display: none !important }')"
_FIND = """
const messages = [...document.querySelectorAll("#messages article")];
const [first, last] = [...arguments].map((words) => messages.findIndex(({ innerText }) => innerText.includes(words)));
const shown = messages.slice(first, last + 1);
const [top, bottom] = [shown[0].getBoundingClientRect(), shown.at(-1).getBoundingClientRect()];
const words = shown.map((message) => message.querySelector(".body").innerText).join("\\n");
return [{ x: top.x - 4, y: top.y, width: top.width + 12, height: bottom.bottom - top.y, scale: 1 }, words];
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """What somebody sees when a scene of the script begins: the messages from one with `first` to one with `last`."""

    name: str
    scene: str
    person: str
    place: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture as it was taken now, and the text in it."""

    png: bytes
    text: str


PICTURES = (
    Picture("question", "Ben is not quite won over", "Ben", "NPS Bot", "One number, then one or two", "Stop asking me"),
    Picture("answered", "Chloe is unhappy", "Ben", "NPS Bot", "You answered 8.", "Yes, contact me"),
    Picture("summary", "The next morning", "Dana", CHANNEL, "summary of", "How was this computed?"),
)


def tell(stage: Stage, folder: str | Path) -> tuple[str, dict[str, Taken]]:
    """Play the demo's script and give its transcript, with the pictures by name where there is a browser."""
    lines = script.play(stage)
    told = [next(lines)]  # the scene is set
    taken: dict[str, Taken] = {}
    if HAS_BROWSER:
        with open_browser("phone", folder, stage.simulator.page_url) as visitor:
            visitor.waits_for("Europe/")  # the page has met somebody
            _prepare(visitor)
            while len(taken) < len(PICTURES):
                told.append(next(lines))
                for picture in PICTURES:
                    if told[-1].startswith(f"=== {picture.scene}"):
                        taken[picture.name] = _take(visitor, picture)
    return "\n".join([*told, *lines]), taken


def keep(taken: Mapping[str, Taken]) -> None:
    """Write pictures down, each with its text."""
    for name, one in taken.items():
        (FOLDER / f"{name}.png").write_bytes(one.png)
        text_of(name).write_text(one.text, encoding="utf-8")


def told_of(transcript_parts: Mapping[str, str]) -> dict[str, str]:
    """Give what the transcript tells of each picture; the page says the same, and a little more."""
    return {
        "question": transcript_parts["question"],
        "answered": transcript_parts["conversation"].partition("* Ben clicks [8]")[2],
        "summary": transcript_parts["summary"].partition("\n\n")[0],
    }


def text_of(name: str) -> Path:
    """Find the text that a picture showed when it was taken."""
    return FOLDER / f"{name}.txt"


def _prepare(visitor: Visitor) -> None:
    visitor.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", WINDOW)
    light = {"name": "prefers-color-scheme", "value": "light"}
    visitor.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [light]})
    visitor.driver.execute_script(_WITHOUT_TOOLS)


def _take(visitor: Visitor, picture: Picture) -> Taken:
    visitor.becomes(picture.person)
    visitor.goes_to(picture.place)
    visitor.waits_for(picture.last)
    place, words = visitor.driver.execute_script(_FIND, picture.first, picture.last)
    shot = visitor.driver.execute_cdp_cmd("Page.captureScreenshot", {"clip": place})
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return Taken(base64.b64decode(shot["data"]), "".join(f"{line}\n" for line in lines if line))
