"""The Bolt app: real Slack payloads in, one service call each."""

import logging
import secrets
from collections.abc import Callable
from http import HTTPStatus

import structlog
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware import Middleware
from slack_sdk import WebClient

from bot.core.delivery.fates import Fate
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.workspace import Identity
from bot.meters import ACK_SECONDS
from bot.services.context import Context, OtherSchemaError
from bot.slack.blocks.conversation.invitation import malformed_dialog
from bot.slack.blocks.survey.command import malformed_screen, trouble_screen
from bot.slack.delivery.at_once import AtOnce
from bot.slack.delivery.outbound import Outbound
from bot.slack.delivery.refusals import OutboundError
from bot.slack.ids import MalformedError
from bot.slack.listeners import register
from bot.slack.listeners.payload.shapes import check_shape
from bot.slack.listeners.workspace import Workspace
from bot.slack.reading.roster import Roster

log = structlog.get_logger()


def build_app(
    ctx: Context,
    identity: Identity,
    outbound: Outbound,
    roster: Roster,
    look_around: Callable[[], None],
    *,
    token: str,
    api_url: str,
) -> App:
    """Build the app. It takes every request for Slack's: over HTTP, bot/web/slack_door.py stands before it.

    The ack follows the listener, so that an answer is committed before Slack is told that it arrived; what a listener
    raises becomes a 500, and Slack sends an event again; what is malformed is refused, and nobody sends it again.
    """
    known = AuthorizeResult(
        enterprise_id=identity.enterprise_id,
        team_id=identity.team_id,
        bot_token=token,
        bot_id=identity.bot_id,
        bot_user_id=identity.bot_user_id,
    )
    app = _Bolt(
        name="nps-bot",  # else Bolt reads every source file on the stack for one
        client=WebClient(base_url=api_url),
        authorize=lambda: known,
        signing_secret=secrets.token_hex(),  # Bolt wants one; see above
        request_verification_enabled=False,
        process_before_response=True,
        logger=_bolt_log(),
    )
    app.use(_Carrying(Workspace(ctx, identity, AtOnce(outbound), roster, look_around)))
    register(app)

    app.error(_answer_error)
    return app


class _Bolt(App):
    """Bolt, which itself reads nothing of a payload before it was checked, and falls over no part that is missing."""

    def dispatch(self, req: BoltRequest) -> BoltResponse:
        """Answer one request."""
        try:
            check_shape(req.body)
        except MalformedError as error:
            return _refuse(error, req)
        with ACK_SECONDS.time():
            return super().dispatch(req)


class _Carrying(Middleware):
    """Puts the workspace that a request is for into the request: what listeners know of it, they have from there.

    There is one. With several, Bolt's context.team_id and enterprise_id tell which: the workspace that the app is
    installed in, also where somebody of another company clicks or writes in a shared channel.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def process(self, *, req: BoltRequest, resp: BoltResponse, next: Callable[[], BoltResponse]) -> BoltResponse:  # noqa: A002 (Bolt's name)
        """Take part in a request, as Bolt asks of a middleware."""
        req.context["workspace"] = self._workspace
        next()
        return resp


def _answer_error(error: Exception, request: BoltRequest) -> BoltResponse:
    """Answer in place of a listener that raised: to whoever typed a command with a reference, which the log has too."""
    if isinstance(error, MalformedError):
        return _refuse(error, request)
    if isinstance(error, OutboundError) and error.fate is not Fate.CONTENT:
        # A dialog that came too late, a message that can't be written over any more: Slack tells whoever pressed.
        log.warning("not shown to whoever clicked", error=str(error))
        return BoltResponse(status=HTTPStatus.BAD_GATEWAY, body="")
    reference = secrets.token_hex(4)
    if isinstance(error, OtherSchemaError):
        log.error("listener stopped", reference=reference, because=str(error))
    else:
        log.error("listener failed", reference=reference, exc_info=error)
    if "command" in request.body:
        return BoltResponse(status=200, body={"text": trouble_screen(DEFAULT_LANGUAGE, reference).text})
    return BoltResponse(status=500, body="")


def _refuse(error: MalformedError, request: BoltRequest) -> BoltResponse:
    """Answer what no screen of ours sends; to whoever sent a dialog, in the dialog."""
    log.warning("malformed request refused", what=str(error))
    if request.body.get("type") == "view_submission":
        return BoltResponse(status=200, body={"response_action": "update", "view": malformed_dialog(DEFAULT_LANGUAGE)})
    # An event that is refused would come three times more.
    return BoltResponse(
        status=400, body={"error": malformed_screen(DEFAULT_LANGUAGE).text}, headers={"X-Slack-No-Retry": "1"}
    )


def _bolt_log() -> logging.Logger:
    # Bolt warns that SLACK_BOT_TOKEN stands in the environment beside our own authorize: that is how it should be.
    bolt = logging.getLogger("nps_bot.bolt")
    bolt.setLevel(logging.ERROR)
    return bolt
