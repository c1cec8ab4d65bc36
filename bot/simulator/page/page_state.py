"""What the page shows of the workspace, as one person sees it."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.simulator.page.guide import Additions
from bot.simulator.page.happened import Happened
from bot.simulator.page.trouble import Trouble
from bot.simulator.workspace.choices import choices
from bot.simulator.workspace.entities import SLACKBOT, Channel, Message, User
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace

NEWS_SECONDS = 20.0
MOST_MESSAGES = 200


class PageState:
    """The workspace as JSON; `fixed` is what never changes."""

    def __init__(self, workspace: Workspace, fixed: Json, additions: Additions, happened: Happened) -> None:
        self._workspace, self._fixed = workspace, fixed
        self._additions, self._happened = additions, happened
        self._read: dict[tuple[str, str], str] = {}  # person and channel -> the newest message they have seen

    def news(self, query: dict[str, str]) -> Json:
        """Wait for another version than the one the page knows, and show it."""
        workspace, known = self._workspace, query.get("since")
        with workspace.changed:
            workspace.changed.wait_for(lambda: workspace.closed or str(workspace.version) != known, NEWS_SECONDS)
            version = str(workspace.version)
        roles, guided = self._guided()  # outside the lock: it may wait for what the app is doing
        with workspace.changed:
            people = self._people(roles)
            person = next((user for user in people if user.id == query.get("person")), people[0] if people else None)
            shared = {
                "version": version,
                "names": {key: workspace.display_name(key) for key in [*workspace.users, *workspace.channels]},
                "people": [_person(user, roles.get(user.id, "")) for user in people],
                "guide": guided,
                "troubles": [_trouble(kind, one) for kind, one in self._additions.troubles.items()],
                "happened": self._happened.shown_to(person) if person else None,
            }
            return self._fixed | shared | (self._seen_by(person, query.get("channel", "")) if person else {})

    def wire(self, after: int) -> list[Json]:
        """List what passed between workspace and app after a number."""
        return [
            {
                "number": one.number,
                "at": f"{one.at.astimezone(UTC):%H:%M:%S} UTC",
                "to_app": one.to_app,
                "what": one.what,
                "outcome": one.outcome,
                "payload": json.dumps(_opened(one.payload), indent=1, ensure_ascii=False),
            }
            for one in self._workspace.wiretap.after(after)
        ]

    def _guided(self) -> tuple[Mapping[str, str], Json | None]:
        guide = self._additions.guide
        if guide is None:
            return {}, None
        return guide.roles(), {"steps": [asdict(step) for step in guide.steps()], "next": guide.next_event()}

    def _people(self, roles: Mapping[str, str]) -> list[User]:
        """List who has a role first, in the guide's order."""
        users = self._workspace.users
        others = [user for key, user in users.items() if key not in roles]
        people = [*(users[key] for key in roles), *others]
        return [user for user in people if not user.is_bot and user.id != SLACKBOT and not user.deleted]

    def _seen_by(self, person: User, wanted: str) -> Json:
        workspace, zone = self._workspace, ZoneInfo(person.tz or "Etc/UTC")
        dm = workspace.find_dm(person.id)
        places = [channel for channel in workspace.channels_of(person.id) if channel.kind != "im"]
        shown = next((channel for channel in places if channel.id == wanted), dm)
        messages = workspace.visible(shown, person.id)[-MOST_MESSAGES:] if shown else []
        unread_from = next((message.ts for message in self._unread(shown, person)), "")
        if messages:
            self._read[person.id, shown.id if shown else ""] = messages[-1].ts
        now = workspace.clock().astimezone(zone)
        return {
            "person": person.id,
            "channel": "" if shown is None or shown is dm else shown.id,
            "now": f"{now:%A} {now.day} {now:%B %Y}, {now:%H:%M}",
            "now_short": f"{now.day} {now:%b %H:%M}",
            "zone": str(zone),
            "unread_from": unread_from,
            "channels": [
                *({"id": one.id, "name": f"# {one.name}", "unread": len(self._unread(one, person))} for one in places),
                {"id": "", "name": workspace.display_name(workspace.bot_user), "unread": len(self._unread(dm, person))},
            ],
            "messages": [self._message_state(message, person, zone) for message in messages],
            "home": self._view(workspace.homes.get(person.id)) if shown is dm else None,
            "modal": self._view(workspace.modals.get(person.id)),
        }

    def _unread(self, channel: Channel | None, person: User) -> list[Message]:
        """List what is new to somebody; a channel counts as read once the page has shown it to them."""
        if channel is None:
            return []
        read = self._read.get((person.id, channel.id), "")
        visible = self._workspace.visible(channel, person.id)
        return [message for message in visible if message.ts > read and message.user != person.id]

    def _view(self, view: View | None) -> Json | None:
        if view is None:
            return None
        return {
            "id": view.id,
            "hash": view.hash,
            "title": view.title and view.title["text"],
            "submit": view.submit and view.submit["text"],
            "close": view.close and view.close["text"],
            "blocks": self._offering(view.user, self._workspace.blocks_for(view.user, view)),
            "errors": view.errors,
        }

    def _offering(self, user_id: str, blocks: list[Json]) -> list[Json]:
        """Put into menus of people and conversations what Slack would offer there."""

        def offer(element: Json) -> Json:
            offered = choices(self._workspace, user_id, element)
            return element if offered is None else element | {"choices": offered}

        shown = [dict(block) for block in blocks]
        for block in shown:
            for key in {"element", "accessory"} & block.keys():
                block[key] = offer(block[key])
            if block["type"] == "actions":
                block["elements"] = [offer(element) for element in block["elements"]]
        return shown

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
            "blocks": self._offering(person.id, self._workspace.blocks_for(person.id, message)),
            "only_you": message.only_for is not None,
            "reply": message.thread_ts not in {None, message.ts},
            "edited": message.edited is not None,
        }


def _opened(payload: Mapping[str, Any]) -> Json:
    """Show the JSON that some arguments come as in a form, as blocks do."""
    return {name: _value(value) for name, value in payload.items()}


def _value(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) and value[:1] in ("[", "{") else value
    except ValueError:
        return value


def _person(user: User, role: str) -> Json:
    return {"id": user.id, "name": user.name, "role": role, "about": _about(user)}


def _trouble(kind: str, trouble: Trouble) -> Json:
    return {"kind": kind, "label": trouble.label, "why": trouble.why}


def _about(user: User) -> str:
    parts = ["guest" if user.is_restricted else "", "another organisation" if user.is_stranger else "", user.tz or ""]
    return ", ".join(part for part in parts if part)
