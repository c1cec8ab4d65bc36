"""What a stranger installs is the wheel, not the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_holds_everything_the_bot_reads(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    names = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
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
