"""Comments whose words earn next to nothing, and what they are about: for what is learned of corrections."""

from itertools import product
from zlib import crc32

from sqlalchemy import select

from storage.queries.numbers.themes import corrections
from storage.schema import comments
from tests.services.exchange.test_importing import HEAD, bring_in

_BEFORE = (
    "Coming from work", "At the ward", "Getting to the desk", "When I visit", "On Mondays", "With a pushchair",
    "As a newcomer", "In winter", "For our team", "Most evenings", "Every other week",
)  # fmt: skip
_CARS = (
    "the parking lot is always full", "I never find a space to park", "the car park is too small",
    "we circle the block to leave the car", "there is no place for bicycles to stand",
)  # fmt: skip
_ROOMS = (
    "the walls could use some colour", "I like the plants by the door", "the music was pleasant",
    "the carpet is old", "the lamps are dim",
)  # fmt: skip
CARS = tuple(f"{before} {said}" for before, said in product(_BEFORE, _CARS))
ROOMS = tuple(f"{before} {said}" for before, said in product(_BEFORE, _ROOMS))
NEVER_CORRECTED = "All the spaces to park a car are taken"
OTHERS = (NEVER_CORRECTED, "Far too expensive for us", "It is so slow", "My team likes it", "Friendly people")


def writer_of(text):
    """Name the person who wrote a comment: each is of somebody else."""
    return f"p{crc32(text.encode())}"


def commented(company, *said):
    """Bring in comments."""
    day = company.clock().date()
    lines = (f"{writer_of(text)},7,{text},{day}T00:00:00Z\n" for text in said)
    assert not bring_in(company, HEAD + "".join(lines)).problems


def correct(engine, about):
    """Say what comments are about, as owners do: themes by text, none to leave one to its words again."""
    with engine.begin() as db:
        ids = {row.text: row.id for row in db.execute(select(comments.c.id, comments.c.text))}
        for text, themes in about.items():
            corrections.correct(db, ids[text], themes)


def themes_of(company, text):
    """Give what a comment is kept with, whatever an owner says of it."""
    with company.engine.connect() as db:
        return db.scalars(select(comments.c.themes).where(comments.c.text == text)).one()
