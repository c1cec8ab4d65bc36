"""What the page shows of the workspace, as one person sees it."""

import json
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.simulator.page.guide import Additions
from bot.simulator.page.happened import Happened
from bot.simulator.page.threads import ReadMarks, heads, is_reply, threads
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
        self._marks = ReadMarks(workspace)
        self._asked: dict[str, int] = {}  # page -> how often it has asked for news

    def news(self, query: dict[str, str]) -> Json:
        """Wait for another version than the one the page knows, and show it; nothing where the page has asked anew."""
        workspace, known = self._workspace, query.get("since")
        with workspace.changed:
            is_left = self._noted(query.get("page"), int(query.get("asked", 0)))
            workspace.changed.wait_for(
                lambda: workspace.closed or is_left() or str(workspace.version) != known, NEWS_SECONDS
            )
            version = str(workspace.version)
        roles, guided = self._guided()  # outside the lock: it may wait for what the app is doing
        with workspace.changed:
            if is_left():
                return {}  # nobody reads it, so nothing of it counts as read
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
            return self._fixed | shared | (self._seen_by(person, query) if person else {})

    def _noted(self, page: str | None, asked: int) -> Callable[[], bool]:
        """Note that a page asks for the nth time, which ends what it asked before; gives whether it has asked since."""
        if page is None:
            return lambda: False
        self._asked[page] = max(asked, self._asked.get(page, 0))
        self._workspace.changed.notify_all()
        return lambda: self._asked[page] > asked

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

    def _seen_by(self, person: User, query: Mapping[str, str]) -> Json:
        workspace, zone = self._workspace, ZoneInfo(person.tz or "Etc/UTC")
        dm = workspace.find_dm(person.id)
        places = [channel for channel in workspace.channels_of(person.id) if channel.kind != "im"]
        shown = next((channel for channel in places if channel.id == query.get("channel", "")), dm)
        conversation = self._conversation(shown, person, zone, query.get("thread", ""))
        now = workspace.clock().astimezone(zone)
        return conversation | {
            "person": person.id,
            "channel": "" if shown is None or shown is dm else shown.id,
            "now": f"{now:%A} {now.day} {now:%B %Y}, {now:%H:%M}",
            "now_short": f"{now.day} {now:%b %H:%M}",
            "zone": str(zone),
            "channels": [
                *({"id": one.id, "name": f"# {one.name}", "unread": self._count(one, person)} for one in places),
                {"id": "", "name": workspace.display_name(workspace.bot_user), "unread": self._count(dm, person)},
            ],
            "home": self._view(workspace.homes.get(person.id)) if shown is dm else None,
            "modal": self._view(workspace.modals.get(person.id)),
        }

    def _conversation(self, channel: Channel | None, person: User, zone: ZoneInfo, thread: str) -> Json:
        """Show what stands in a conversation, and one of its threads where that is open; then both are read."""
        visible = self._workspace.visible(channel, person.id) if channel else []
        unread = {message.ts for message in self._marks.unread(channel, person)}
        standing, replies = heads(visible)[-MOST_MESSAGES:], threads(visible)
        head = next((message for message in standing if message.ts == thread and not is_reply(message)), None)
        opened = [head, *replies.get(thread, [])] if head else []
        self._marks.read(person, [*standing, *opened])
        states = [self._message_state(one, person, zone) for one in standing]
        for state in states:
            state["replies"] = self._thread_bar(replies.get(state["ts"], []), unread - {one.ts for one in opened}, zone)
        messages = [self._message_state(one, person, zone) for one in opened]
        return {
            "messages": states,
            "unread_from": _first(standing, unread),
            "thread": {"ts": thread, "messages": messages, "unread_from": _first(opened, unread)} if head else None,
        }

    def _thread_bar(self, replies: Sequence[Message], unread: AbstractSet[str], zone: ZoneInfo) -> Json | None:
        """Sum a thread up in a line under its message; nothing where nobody has replied."""
        if not replies:
            return None
        names = [self._workspace.display_name(message.user) for message in replies]
        last, now = _there(replies[-1].ts, zone), self._workspace.clock().astimezone(zone)
        day = "today" if last.date() == now.date() else f"{last.day} {last:%b}"
        return {
            "count": len(replies),
            "last": f"{day} {last:%H:%M}",
            "unread": sum(message.ts in unread for message in replies),
            "who": list(dict.fromkeys(names)),
        }

    def _count(self, channel: Channel | None, person: User) -> int:
        return len(self._marks.unread(channel, person))

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
        written = _there(message.ts, zone)
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
            "of_thread": message.thread_ts if is_reply(message) else None,
            "edited": message.edited is not None,
        }


def _first(messages: Sequence[Message], unread: AbstractSet[str]) -> str:
    return next((message.ts for message in messages if message.ts in unread), "")


def _there(ts: str, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC).astimezone(zone)


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
