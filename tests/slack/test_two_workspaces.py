"""Listeners know no workspace but the one that their request carries: one app can serve two."""

from functools import partial
from itertools import count

import pytest
from slack_bolt import App, BoltRequest
from slack_bolt.authorization import AuthorizeResult

from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import Role, Who
from bot.core.survey.workspace import Identity
from bot.services.context import Context, nobody_to_wake
from bot.services.survey import workspaces
from bot.services.survey.surveys import apply_plan
from bot.slack.delivery.at_once import AtOnce
from bot.slack.delivery.outbound import Outbound
from bot.slack.listeners import register
from bot.slack.listeners.workspace import Workspace
from bot.slack.reading.directory import Directory
from bot.slack.reading.roster import Roster


@pytest.fixture
def app(sqlite_engine, clock):
    carried = {}
    for team in ("TONE", "TTWO"):
        home = Identity(team_id=team, enterprise_id=None, team=team, bot_user_id="UBOT", bot_id="BBOT")
        ctx = Context(sqlite_engine, team, clock, map(str, count()).__next__, who=partial(Who, Role.MEMBER))
        workspaces.connected(ctx, home)
        apply_plan(
            ctx, SurveyPlan(name=f"survey of {team}", product="Acme", asker="Acme", owners=("UDANA",)), actor="test"
        )
        roster = Roster(Directory("xoxb-none", "http://localhost/"), home)
        carried[team] = Workspace(ctx, home, AtOnce(Outbound("xoxb-none", "http://localhost/")), roster, nobody_to_wake)

    app = App(
        authorize=lambda: AuthorizeResult(enterprise_id=None, team_id=None, bot_token="xoxb-none"),
        request_verification_enabled=False,
        process_before_response=True,
    )

    @app.middleware
    def carry(context, next_):
        context["workspace"] = carried[context.team_id]
        next_()

    register(app)
    return app


@pytest.mark.parametrize("team", ["TONE", "TTWO"])
def test_a_command_is_answered_from_the_workspace_that_it_was_typed_in(app, team):
    command = {"command": "/nps", "text": "pause", "team_id": team, "user_id": "UDANA", "trigger_id": "1"}
    answer = app.dispatch(BoltRequest(mode="socket_mode", body=command))
    assert f"Pause *survey of {team}*?" in answer.body
