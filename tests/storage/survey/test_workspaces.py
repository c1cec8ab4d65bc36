"""The command line works before there is a token; the first real token takes everything over."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from bot.starting import CannotStartError
from bot.wiring import local_context
from storage.queries.survey.workspaces import add_placeholder, connect_workspace, known_teams
from storage.schema import PLACEHOLDER_TEAM, workspaces
from tests.storage.one_row_each import NOON, contents, fill_every_table, tables_of


def connect(db, team_id="T024BE7LD"):
    connect_workspace(db, team_id=team_id, enterprise_id="E1", name="Acme", bot_user_id="UBOT", now=NOON)


def teams_in_every_table(db):
    tables = tables_of(db)
    return {
        name: {row["team_id"] for row in rows} for name, rows in contents(db).items() if "team_id" in tables[name].c
    }


def test_the_first_token_takes_over_every_row_of_every_table(engine):
    with engine.begin() as db:
        fill_every_table(db, team_id=PLACEHOLDER_TEAM)
        before = teams_in_every_table(db)
        assert set().union(*before.values()) == {PLACEHOLDER_TEAM}
    with engine.begin() as db:
        connect(db)
    with engine.begin() as db:
        assert teams_in_every_table(db) == {name: {"T024BE7LD"} for name in before}
        kept = db.execute(select(workspaces)).mappings().one()
    assert (kept["name"], kept["enterprise_id"], kept["bot_user_id"]) == ("Acme", "E1", "UBOT")


def test_only_events_and_no_data_of_a_workspace_stand_in_a_table_without_its_name(engine):
    with engine.connect() as db:
        assert [name for name, table in tables_of(db).items() if "team_id" not in table.c] == ["inbound_events"]


def test_the_command_line_makes_a_placeholder_once_and_then_uses_what_is_there(engine):
    teams = [local_context(engine, lambda: NOON).team_id for _ in range(2)]
    with engine.begin() as db:
        connect(db)
    teams.append(local_context(engine, lambda: NOON).team_id)
    assert teams == [PLACEHOLDER_TEAM, PLACEHOLDER_TEAM, "T024BE7LD"]
    with engine.connect() as db:
        assert known_teams(db) == ["T024BE7LD"]


def test_a_second_workspace_never_takes_over_the_first(engine):
    with engine.begin() as db:
        connect(db, "T1")
        fill_every_table(db, team_id="T0")
        connect(db, "T2")
        assert set(db.scalars(select(workspaces.c.team_id))) == {"T0", "T1", "T2"}


def test_the_command_line_does_not_guess_between_two_workspaces(engine):
    with engine.begin() as db:
        connect(db, "T1")
        connect(db, "T2")
    with pytest.raises(CannotStartError, match=r"several workspaces \((T1, T2|T2, T1)\)"):
        local_context(engine, lambda: NOON)


def test_a_placeholder_beside_a_real_workspace_is_not_given_away(engine):
    with engine.begin() as db:
        connect(db, "T1")
        add_placeholder(db, NOON)
        connect(db, "T1")
        assert sorted(known_teams(db)) == [PLACEHOLDER_TEAM, "T1"]


def test_connecting_again_brings_the_workspace_back_and_keeps_its_age(engine):
    with engine.begin() as db:
        row = {"team_id": "T1", "name": "Old name", "created_at": NOON - timedelta(days=400), "uninstalled_at": NOON}
        db.execute(insert(workspaces).values(**row))
        connect(db, "T1")
        kept = db.execute(select(workspaces)).mappings().one()
    assert (kept["name"], kept["uninstalled_at"], kept["created_at"]) == ("Acme", None, NOON - timedelta(days=400))
