"""The pictures in README and docs: taken of the demo's page in a real browser, each kept beside the text in it."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.demo import script
from bot.demo.cast import CHANNEL
from bot.demo.stage import Stage
from tests.simulator.browser import HAS_BROWSER, Visitor, open_browser

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
# As narrow as the page is before it becomes a phone's.
WIDTH = 720
_WITHOUT_TOOLS = "document.styleSheets[0].insertRule('article .tools { display: none !important }')"
_FIND = """
const messages = [...document.querySelectorAll("#messages article")];
const [first, last] = [...arguments].map((words) => messages.findIndex(({ innerText }) => innerText.includes(words)));
const shown = messages.slice(first, last + 1);
const [top, bottom] = [shown[0].getBoundingClientRect(), shown.at(-1).getBoundingClientRect()];
const words = shown.map((message) => message.querySelector(".body").innerText).join("\\n");
return [{ x: top.x - 4, y: top.y, width: top.width + 12, height: bottom.bottom - top.y, scale: 1 }, words];
"""
_FIND_HOME = """
const home = document.getElementById("home");
const [top, last] = [home.getBoundingClientRect(), home.lastElementChild.getBoundingClientRect()];
const width = Math.min(top.width, last.right - top.x + 28);
return [{ x: top.x, y: top.y, width, height: last.bottom - top.y + 12, scale: 1 }, home.innerText];
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
class HomePicture:
    """The App Home as somebody sees it in a window of a width."""

    name: str
    person: str
    width: int


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
# Taken when all is told: whoever looks at their Home changes nothing then, with a browser or without one.
ROLES = {"respondent": "Ben", "owner": "Dana", "admin": "Alex"}
HOMES = tuple(
    HomePicture(f"home-{role}-{size}", person, width)
    for role, person in ROLES.items()
    for size, width in (("desktop", 1280), ("phone", 375))
)


def tell(stage: Stage) -> tuple[str, dict[str, Taken]]:
    """Play the demo's script and give its transcript, with the pictures by name where there is a browser."""
    lines = script.play(stage)
    told = [next(lines)]  # the scene is set
    taken: dict[str, Taken] = {}
    if HAS_BROWSER:
        with open_browser("phone", stage.simulator.page_url) as visitor:
            visitor.waits_for("Europe/")  # the page has met somebody
            _prepare(visitor)
            while len(taken) < len(PICTURES):
                told.append(next(lines))
                for picture in PICTURES:
                    if told[-1].startswith(f"=== {picture.scene}"):
                        taken[picture.name] = _take(visitor, picture)
            told.extend(lines)
            taken |= {home.name: _take_home(visitor, stage, home) for home in HOMES}
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
    _widen(visitor, WIDTH)
    light = {"name": "prefers-color-scheme", "value": "light"}
    visitor.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [light]})
    visitor.driver.execute_script(_WITHOUT_TOOLS)


def _take(visitor: Visitor, picture: Picture) -> Taken:
    visitor.becomes(picture.person)
    visitor.goes_to(picture.place)
    visitor.waits_for(picture.last)
    return _shoot(visitor, *visitor.driver.execute_script(_FIND, picture.first, picture.last))


def _take_home(visitor: Visitor, stage: Stage, home: HomePicture) -> Taken:
    _widen(visitor, home.width)
    visitor.becomes(home.person)
    visitor.clicks("Home")
    visitor.waits_for("tells what else there is")
    stage.bot.sync()  # what only Slack can tell is looked at now
    stage.settle()
    visitor.waits_until_gone("I am checking again")
    return _shoot(visitor, *visitor.driver.execute_script(_FIND_HOME))


def _widen(visitor: Visitor, width: int) -> None:
    """Make the window as wide, and tall enough for a whole conversation."""
    window = {"width": width, "height": 3000, "deviceScaleFactor": 1.15, "mobile": False}
    visitor.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", window)


def _shoot(visitor: Visitor, place: Mapping[str, float], words: str) -> Taken:
    shot = visitor.driver.execute_cdp_cmd("Page.captureScreenshot", {"clip": place})
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return Taken(base64.b64decode(shot["data"]), "".join(f"{line}\n" for line in lines if line))
