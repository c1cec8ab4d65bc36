"""A PostgreSQL that asks for a password, and is told a wrong one."""

import os
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from storage.engine import open_engine
from storage.migrate import upgrade
from storage.unavailable import DatabaseUnavailableError

WRONG = "s3cret-word"


def test_a_wrong_password_is_named_and_not_shown(new_postgres):
    url = new_postgres()
    with asking_for_a_password(url, "nps_guarded"):
        theirs = make_url(url).set(username="nps_guarded", password=WRONG)
        with pytest.raises(DatabaseUnavailableError) as caught:
            upgrade(open_engine(theirs.render_as_string(hide_password=False)))
    assert 'password authentication failed for user "nps_guarded"' in str(caught.value)
    assert "Check DATABASE_URL (user, password, host and name)" in str(caught.value)
    assert WRONG not in str(caught.value)


@contextmanager
def asking_for_a_password(url, user):
    """Let the server ask one user for a password."""
    engine = open_engine(url)
    with engine.begin() as db:
        rules = Path(db.scalar(text("SHOW hba_file")))
        if not os.access(rules, os.W_OK):
            pytest.skip("somebody else's PostgreSQL is not to be told whom to ask")
        before = rules.read_text()
        rules.write_text(f"local all {user} scram-sha-256\nhost all {user} all scram-sha-256\n{before}")
        db.execute(text(f"CREATE ROLE {user} LOGIN PASSWORD 'another'"))
        db.execute(text("SELECT pg_reload_conf()"))
    try:
        yield
    finally:
        rules.write_text(before)
        with engine.begin() as db:
            db.execute(text(f"DROP ROLE {user}"))
            db.execute(text("SELECT pg_reload_conf()"))
        engine.dispose()
