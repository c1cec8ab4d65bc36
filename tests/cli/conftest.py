"""The command line on a database of its own."""

import os
import shutil
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from tests.processes import run


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

    def by_itself(self, *arguments: str, out: int | None = None, **env: str) -> CompletedProcess[bytes]:
        """Run it in a process of its own; out: where a shell leads its output."""
        own = {key: value for key, value in self.env.items() if value}
        return run(*arguments, env={**os.environ, **own, **env}, out=out)

    def file(self, name: str, *lines: str) -> str:
        """Write a file and give its path."""
        path = self.folder / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return str(path)


@pytest.fixture
def no_database_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Nothing but a place for one: whichever command needs it makes it."""
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path)


@pytest.fixture
def nps_bot(no_database_yet: Shell, migrated_file: Path) -> Shell:
    """The tables are there: to make them costs more than what most commands do then."""
    shutil.copy(migrated_file, no_database_yet.folder / "nps.db")
    return no_database_yet


@pytest.fixture
def acme(nps_bot: Shell) -> str:
    """The file of a survey that asks Ana."""
    return nps_bot.file(
        "acme.toml",
        'name = "acme"',
        'product = "Acme"',
        'asker = "The Acme team"',
        'owner = "UDANA"',
        'summary_channel = "CNPS"',
        'people = ["UANA"]',
    )


@pytest.fixture
def applied(nps_bot: Shell, acme: str) -> Shell:
    """There is that survey, too."""
    nps_bot("survey", "apply", acme)
    return nps_bot
