"""What Slack calls an error."""

import re

from slack_sdk.web import SlackResponse

_CODE = re.compile(r"[a-z][a-z0-9_]{0,60}")


def slack_code(response: SlackResponse) -> str:
    """Give Slack's own name of an error, or http_STATUS where a page came in place of Slack's JSON.

    slack_sdk puts the text of such a page where the name should be.
    """
    code = str(response.get("error", "")) if isinstance(response.data, dict) else ""
    return code if _CODE.fullmatch(code) else f"http_{response.status_code}"
