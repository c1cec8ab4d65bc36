"""The Bolt app: real Slack payloads in, one service call each."""

import logging
import secrets

import structlog
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.workspace import Identity
from bot.services.context import Context
from bot.slack.blocks.survey.command import trouble_screen
from bot.slack.delivery.outbound import Outbound
from bot.slack.listeners import register

log = structlog.get_logger()


def build_app(
    ctx: Context, identity: Identity, outbound: Outbound, *, token: str, signing_secret: str | None, api_url: str
) -> App:
    """Build the app. signing_secret: none in Socket Mode, where Slack signs nothing.

    The ack follows the listener, so that an answer is committed before Slack is told that it arrived; what a listener
    raises becomes a 500, and Slack sends an event again.
    """
    known = AuthorizeResult(
        enterprise_id=identity.enterprise_id,
        team_id=identity.team_id,
        bot_token=token,
        bot_id=identity.bot_id,
        bot_user_id=identity.bot_user_id,
    )
    app = App(
        client=WebClient(base_url=api_url),
        authorize=lambda: known,
        signing_secret=signing_secret or secrets.token_hex(),
        request_verification_enabled=signing_secret is not None,
        process_before_response=True,
        logger=_bolt_log(),
    )
    register(app, ctx, identity, outbound)

    @app.error
    def tell_reference(error: Exception, request: BoltRequest) -> BoltResponse:
        reference = secrets.token_hex(4)
        log.error("listener failed", reference=reference, exc_info=error)
        if "command" in request.body:
            return BoltResponse(status=200, body={"text": trouble_screen(DEFAULT_LANGUAGE, reference).text})
        return BoltResponse(status=500, body="")

    return app


def _bolt_log() -> logging.Logger:
    # Bolt warns that SLACK_BOT_TOKEN stands in the environment beside our own authorize: that is how it should be.
    bolt = logging.getLogger("nps_bot.bolt")
    bolt.setLevel(logging.ERROR)
    return bolt
