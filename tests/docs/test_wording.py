"""Every sentence is there, is used, and none that a respondent reads names a band."""

import re
from pathlib import Path

import pytest

from bot.core.disclosure import SMALL_GROUP
from bot.core.message import Note
from bot.core.questions import Question
from bot.core.score import Standing
from bot.core.survey import Privacy
from bot.core.uncertainty import Verdict
from bot.wording import WordingError, say

BOT = Path(__file__).parents[2] / "bot"
KEYS = re.findall(r"^([a-z0-9_-]+) =", (BOT / "wording" / "en.ftl").read_text(), re.MULTILINE)
BLOCKS = "\n".join(path.read_text() for path in (BOT / "slack" / "blocks").glob("*.py"))
# Keys that are put together in the code: prefix and every ending it can have.
FAMILIES = {
    "ask-privacy-": Privacy,
    "question-": Question,
    "note-": Note,
    "standing-": Standing,
    "change-": Verdict,
    "benchmark-": ("ahead", "level", "behind", "too_few"),
    "retired-": ("snoozed", "decline", "stop", "expire", "other"),
    "notice-": ("not-there", "gone", "outsiders", "audience"),
    "said-": ("stop", "start"),
}


def built():
    return {f"{prefix}{ending}" for prefix, endings in FAMILIES.items() for ending in endings}


def named():
    return {key for key in KEYS if f'"{key}"' in BLOCKS}


def test_no_sentence_stands_twice():
    assert len(KEYS) == len(set(KEYS))


def test_no_sentence_is_missing_and_none_is_left_over():
    assert built() <= set(KEYS)
    assert set(KEYS) == built() | named()


def test_a_missing_sentence_or_value_is_our_own_mistake():
    with pytest.raises(WordingError, match="no sentence 'nowhere'"):
        say("nowhere", "en")
    with pytest.raises(WordingError, match="asker"):
        say("thanks", "en")


def test_numbers_have_their_plural():
    hidden = {"window": "90 days", "from": SMALL_GROUP}
    assert say("headline-hidden", "en", n=1, **hidden).startswith("One answer in")
    assert say("headline-hidden", "en", n=4, **hidden).startswith("4 answers in")


def test_no_sentence_to_a_respondent_names_a_band():
    ours = ("ask-", "answered", "retired-", "question-", "thanks", "contact-", "note-", "score-", "button-")
    text = (BOT / "wording" / "en.ftl").read_text().splitlines()
    for line in text:
        if line.startswith(ours):
            assert not re.search(r"promoter|passive|detractor", line, re.IGNORECASE), line
