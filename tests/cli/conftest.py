"""The command line on a database of its own."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main


class Shell:
    """Runs nps-bot in this process, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runner = CliRunner()
        self.env = {"DATABASE_URL": f"sqlite:///{folder / 'nps.db'}", "SLACK_BOT_TOKEN": None, "SLACK_APP_TOKEN": None}

    def __call__(self, *arguments: str, **env: str) -> Result:
        result = self.runner.invoke(main, list(arguments), env=self.env | env)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert "Traceback" not in result.output
        return result

    def file(self, name: str, *lines: str) -> str:
        """Write a file and give its path."""
        path = self.folder / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return str(path)


@pytest.fixture
def nps_bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path)
