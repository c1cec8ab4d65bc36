"""What somebody can do with a modal and with the app's tabs."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.simulator.events import payloads
from bot.simulator.events.line import Line
from bot.simulator.rules.inputs import controls, problems
from bot.simulator.rules.strictness import Refused
from bot.simulator.rules.view_rules import check_view
from bot.simulator.web_api.methods.views import new_view
from bot.simulator.workspace.entities import Channel, User
from bot.simulator.workspace.shapes import Json, view_shape
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace


class ViewGestures:
    """Deeds of people in views."""

    def __init__(self, workspace: Workspace, line: Line) -> None:
        self._workspace, self._line = workspace, line

    def open_app(self, user: User, dm: Channel, tab: str) -> None:
        """Look at one of the app's tabs, of which it is told."""
        event: Json = {"type": "app_home_opened", "user": user.id, "channel": dm.id, "tab": tab}
        home = self._workspace.homes.get(user.id)
        if tab == "home" and home:
            event["view"] = view_shape(home, self._workspace)
        self._line.tell(event | {"event_ts": self._workspace.new_ts()})

    def submit(self, user: User, view: View) -> None:
        """Submit a modal and do what the bot answers; raises `Unanswered`, and `Refused` for an answer Slack refuses.

        What Slack itself finds wrong stands under the fields, and the bot is not asked.
        """
        if found := problems(self._workspace.blocks_for(user.id, view)):
            self._workspace.show(replace(view, errors=found))
            return
        view = self._workspace.show(replace(view, errors={}))
        answer = self._line.deliver("interactive", payloads.view_submission(self._workspace, user, view))
        self._obey(answer, view)

    def close(self, user: User, view: View) -> None:
        """Close a modal without submitting it; the bot is told when it asked for that; raises `Unanswered`."""
        payload = payloads.view_closed(self._workspace, user, view)
        self._workspace.close_modal(user.id)
        if view.notify_on_close:
            self._line.deliver("interactive", payload)

    def _obey(self, answer: Json, view: View) -> None:
        action = answer.get("response_action")
        if action == "errors":
            self._workspace.show(replace(view, errors=_errors(answer.get("errors"), view)))
        elif action == "update":
            check_view(answer.get("view"), "modal")
            self._workspace.show(new_view(answer["view"], view.id, view.user, self._workspace))
        elif action == "clear" or not answer:
            self._workspace.close_modal(view.user)
        else:
            raise Refused("invalid_arguments", f"[ERROR] this does not answer a submission: {answer}")


def _errors(errors: Any, view: View) -> Mapping[str, str]:
    inputs = {control.block_id for control in controls(view.blocks) if control.block["type"] == "input"}
    if not isinstance(errors, Mapping) or not errors or not errors.keys() <= inputs:
        reason = f"[ERROR] errors must be sentences by the block_id of an input block: {errors}"
        raise Refused("invalid_arguments", reason)
    return errors
