"""What the page shows of the workspace, as one person sees it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.simulator.workspace.entities import SLACKBOT, Channel, Message, User
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace

NEWS_SECONDS = 20.0
MOST_MESSAGES = 200


class PageState:
    """The workspace as JSON; `fixed` is what never changes."""

    def __init__(self, workspace: Workspace, fixed: Json) -> None:
        self._workspace, self._fixed = workspace, fixed

    def news(self, query: dict[str, str]) -> Json:
        """Wait for another version than the one the page knows, and show it."""
        workspace, known = self._workspace, query.get("since")
        with workspace.changed:
            workspace.changed.wait_for(lambda: workspace.closed or str(workspace.version) != known, NEWS_SECONDS)
            people = [u for u in workspace.users.values() if not u.is_bot and u.id != SLACKBOT and not u.deleted]
            person = next((user for user in people if user.id == query.get("person")), people[0] if people else None)
            return (
                self._fixed
                | {
                    "version": str(workspace.version),
                    "names": {key: workspace.display_name(key) for key in [*workspace.users, *workspace.channels]},
                    "people": [{"id": user.id, "name": user.name, "about": _about(user)} for user in people],
                }
                | (self._seen_by(person, query.get("channel", "")) if person else {})
            )

    def _seen_by(self, person: User, wanted: str) -> Json:
        workspace, zone = self._workspace, ZoneInfo(person.tz or "Etc/UTC")
        dm = workspace.find_dm(person.id)
        places = [channel for channel in workspace.channels_of(person.id) if channel.kind != "im"]
        shown = next((channel for channel in places if channel.id == wanted), dm)
        messages = workspace.visible(shown, person.id)[-MOST_MESSAGES:] if shown else []
        now = workspace.clock().astimezone(zone)
        return {
            "person": person.id,
            "channel": "" if shown is None or shown is dm else shown.id,
            "now": f"{now:%A} {now.day} {now:%B %Y}, {now:%H:%M}",
            "zone": str(zone),
            "channels": [
                {"id": "", "name": workspace.display_name(workspace.bot_user), "latest": _latest(dm)},
                *({"id": place.id, "name": f"# {place.name}", "latest": _latest(place)} for place in places),
            ],
            "messages": [self._message_state(message, person, zone) for message in messages],
            "home": self._view(workspace.homes.get(person.id)) if shown is dm else None,
            "modal": self._view(workspace.modals.get(person.id)),
        }

    def _view(self, view: View | None) -> Json | None:
        if view is None:
            return None
        return {
            "id": view.id,
            "hash": view.hash,
            "title": view.title and view.title["text"],
            "submit": view.submit and view.submit["text"],
            "close": view.close and view.close["text"],
            "blocks": self._workspace.blocks_for(view.user, view),
            "errors": view.errors,
        }

    def _message_state(self, message: Message, person: User, zone: ZoneInfo) -> Json:
        written = datetime.fromtimestamp(float(message.ts), UTC).astimezone(zone)
        return {
            "ts": message.ts,
            "day": f"{written:%A} {written.day} {written:%B}",
            "time": f"{written:%H:%M}",
            "author": self._workspace.display_name(message.user),
            "mine": message.user == person.id,
            "app": message.user in {self._workspace.bot_user, SLACKBOT},
            "text": message.text,
            "blocks": self._workspace.blocks_for(person.id, message),
            "only_you": message.only_for is not None,
            "reply": message.thread_ts not in {None, message.ts},
            "edited": message.edited is not None,
        }


def _latest(channel: Channel | None) -> str:
    return next(reversed(channel.messages), "") if channel else ""


def _about(user: User) -> str:
    parts = ["guest" if user.is_restricted else "", "another organisation" if user.is_stranger else "", user.tz or ""]
    return ", ".join(part for part in parts if part)
