"""Calls that Slack refuses."""

import pytest
from slack_sdk.errors import SlackApiError


def refusal(function, /, **arguments):
    with pytest.raises(SlackApiError) as caught:
        function(**arguments)
    return caught.value.response


def error(function, /, **arguments):
    return refusal(function, **arguments)["error"]


def text(value, kind="mrkdwn"):
    return {"type": kind, "text": value}
