"""The Web API's methods for modals and the Home tab."""

from typing import Any

from bot.simulator.rules.rule_parts import fault
from bot.simulator.rules.strictness import Refused
from bot.simulator.rules.view_rules import ViewKind, check_view
from bot.simulator.web_api.methods.context import Context
from bot.simulator.web_api.methods.messages import with_ids
from bot.simulator.workspace.shapes import Json, view_shape
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace


def views_open(context: Context) -> Json:
    """Open a modal for the person whose trigger this is."""
    workspace = context.workspace
    trigger_id, given = context.arguments.required("trigger_id"), _given(context, "modal")
    _check_external_id(given, None, workspace)
    user_id = workspace.triggers.exchange(trigger_id)
    return _view_answer(workspace.show(new_view(given, workspace.new_id("V"), user_id, workspace)), workspace)


def views_update(context: Context) -> Json:
    """Put another view into the place of an open modal."""
    workspace, arguments = context.workspace, context.arguments
    given = _given(context, "modal")
    view_id, external_id = arguments.text("view_id"), arguments.text("external_id")
    if not view_id and not external_id:
        raise Refused("invalid_arguments", fault("must define either view_id or external_id", ""))
    wanted = (view_id, external_id)
    old = next((view for view in workspace.modals.values() if wanted in {(view.id, ""), ("", view.external_id)}), None)
    if old is None:
        raise Refused("not_found")
    _check_hash(context, old)
    _check_external_id(given, old, workspace)
    return _view_answer(workspace.show(new_view(given, old.id, old.user, workspace)), workspace)


def views_publish(context: Context) -> Json:
    """Show somebody a Home tab; where there is one already it is replaced."""
    workspace = context.workspace
    user_id, given = context.arguments.required("user_id"), _given(context, "home")
    if user_id not in workspace.users:
        raise Refused("invalid_arguments", "invalid `user_id`")
    if not workspace.has_home:
        raise Refused("not_enabled")
    old = workspace.homes.get(user_id)
    _check_hash(context, old)
    _check_external_id(given, old, workspace)
    view_id = old.id if old else workspace.new_id("V")
    return _view_answer(workspace.show(new_view(given, view_id, user_id, workspace)), workspace)


def new_view(given: Json, view_id: str, user_id: str, workspace: Workspace) -> View:
    """Make a view of what the app gave, which was checked."""
    fields: dict[str, Any] = {key: value for key, value in given.items() if key not in {"type", "blocks"}}
    return View(
        id=view_id,
        kind=given["type"],
        user=user_id,
        hash=workspace.new_id("h"),
        blocks=with_ids(given["blocks"], workspace),
        **fields,
    )


def _given(context: Context, kind: ViewKind) -> Json:
    view: Any = context.arguments.json("view", "invalid_arguments")
    if view is None:
        raise Refused("invalid_arguments", fault("missing required field: view", ""))
    check_view(view, kind, charts=context.workspace.has_charts)
    return dict(view)


def _check_hash(context: Context, old: View | None) -> None:
    known = context.arguments.text("hash")
    if known and (old is None or known != old.hash):
        raise Refused("hash_conflict")


def _check_external_id(given: Json, old: View | None, workspace: Workspace) -> None:
    views = [*workspace.modals.values(), *workspace.homes.values()]
    taken = {view.external_id for view in views if old is None or view.id != old.id}
    if given.get("external_id") and given["external_id"] in taken:
        raise Refused("duplicate_external_id")


def _view_answer(view: View, workspace: Workspace) -> Json:
    return {"view": view_shape(view, workspace)}
