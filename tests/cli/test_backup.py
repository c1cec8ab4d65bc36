"""backup and restored, as an administrator uses them."""

import os
import sqlite3
from contextlib import closing

import pytest

PLAN = (
    'name = "acme"', 'product = "Acme"', 'asker = "Us"', 'owner = "U024BE7LH"', 'summary_channel = "C024BE7LR"',
    'people = ["U024BE7LJ"]',
)  # fmt: skip
WAITS = "whoever writes or clicks is answered, and nobody is asked until you say nps-bot restored --confirm."


@pytest.fixture
def copied(nps_bot):
    assert nps_bot("survey", "apply", nps_bot.file("acme.toml", *PLAN)).exit_code == 0
    result = nps_bot("backup", "copy.db")
    assert (result.exit_code, result.stderr) == (0, "Copied to copy.db.\n")
    return nps_bot


def test_a_copy_is_whole_its_owners_alone_and_waits(copied):
    path = copied.folder / "copy.db"
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600
    assert sorted(file.name for file in copied.folder.iterdir() if "copy" in file.name or file.name[0] == ".") == [
        "copy.db"
    ]
    restored = {"DATABASE_URL": "sqlite:///copy.db"}
    assert "acme" in copied("survey", "list", **restored).stdout
    assert copied("restored").stdout == "The database is no copy that waits: all goes on.\n"
    assert WAITS in copied("restored", **restored).stdout
    assert "The bot asks again." in copied("restored", "--confirm", **restored).stdout
    assert "there is nothing to confirm" in copied("restored", "--confirm", **restored).stdout


def test_a_copy_made_by_other_means_is_marked(copied):
    assert WAITS in copied("restored", "--mark").stdout
    assert copied("restored", "--mark", "--confirm").exit_code == 2


def test_an_older_copy_is_replaced_and_the_database_itself_never(copied):
    assert copied("backup", "copy.db").exit_code == 0
    (copied.folder / "link.db").symlink_to("nps.db")
    for name in ("nps.db", "link.db"):
        assert f"{name} is the database itself" in copied("backup", name).stderr
    assert "can't be written" in copied("backup", "nowhere/copy.db").stderr
    with closing(sqlite3.connect(copied.folder / "nps.db")) as db:
        assert db.execute("SELECT copied_at FROM workspaces").fetchall() == [(None,)]


def test_a_postgresql_is_copied_otherwise(nps_bot):
    told = nps_bot("backup", "copy.db", DATABASE_URL="postgresql://me@127.0.0.1/nps")
    assert (told.exit_code, "Copy a PostgreSQL with pg_dump" in told.stderr) == (1, True)
