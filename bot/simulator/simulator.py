"""The simulator as one thing that starts and stops."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self, TypedDict, Unpack

from bot.simulator.events.delivery import Transport
from bot.simulator.events.echoes import Echoes
from bot.simulator.events.http_events import HttpEvents
from bot.simulator.events.line import Line
from bot.simulator.events.people_events import about_person
from bot.simulator.events.socket_mode import SocketMode
from bot.simulator.events.user_groups import UserGroups
from bot.simulator.page.guide import Additions, Guide
from bot.simulator.page.page_api import PageApi
from bot.simulator.page.trouble import troubles
from bot.simulator.people.gestures import Gestures
from bot.simulator.people.people import Person
from bot.simulator.people.view_gestures import ViewGestures
from bot.simulator.web_api.faults import fault
from bot.simulator.web_api.faults.fault import Fault
from bot.simulator.web_api.faults.faults import Faults
from bot.simulator.web_api.response_urls import ResponseUrls
from bot.simulator.web_api.web_api import Call, Grant, WebApi
from bot.simulator.web_api.web_server import WebServer
from bot.simulator.web_api.wire import Environ, StartResponse
from bot.simulator.workspace.entities import Channel, ChannelKind, UserGroup
from bot.simulator.workspace.manifest import App
from bot.simulator.workspace.reading import transcript
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.traits import Traits, user_fields
from bot.simulator.workspace.workspace import Workspace

OTHER_TEAM = "T000000099"


class ChannelTraits(TypedDict, total=False):
    """Boolean fields of `Channel` that matter now and then."""

    is_org_shared: bool
    is_pending_ext_shared: bool
    is_archived: bool


class Simulator:
    """A Slack workspace on 127.0.0.1 with one app installed; a context manager.

    `clock` says what time people see and may stand still or jump. `ack_timeout` is in seconds of real time, Slack's
    own is 3. `on_skip` lets the page move the clock; `banner` is a sentence that the page always shows. `echoes` tells
    the bot of its own messages in its DMs, as Slack does; `settle` waits for them. `trigger_lifetime` is how many
    seconds of real time a trigger id opens a modal, Slack's own 3 too.
    """

    def __init__(
        self,
        manifest: Path | Mapping[str, Any],
        clock: Callable[[], datetime],
        *,
        api_port: int = 0,
        withheld_scopes: Iterable[str] = (),
        ack_timeout: float = 3.0,
        on_skip: Callable[[timedelta], None] | None = None,
        banner: str = "",
        echoes: bool = False,
        trigger_lifetime: float = 3.0,
    ) -> None:
        self.app = App.install(manifest, withheld_scopes)
        self.workspace = Workspace(clock, self.app.name, trigger_lifetime, has_home=self.app.has_home)
        self.signing_secret = secrets.token_hex(16)
        self.bot_token, self.app_token = "xoxb-simulator", "xapp-1-simulator"
        self.faults = Faults()
        self.people: list[Person] = []
        self._ack_timeout, self._port = ack_timeout, api_port
        self._grant = Grant(self.bot_token, self.app_token, self.app.scopes)
        self.sockets = SocketMode(self.workspace.app_id, ack_timeout)
        self._web_api = WebApi(self.workspace, self._grant, self.faults, self.sockets.new_url)
        self._response_urls = ResponseUrls(self.workspace)
        self._line = Line(self.workspace, self.app, self.sockets)
        self._echoes = Echoes(self.workspace, self._line) if echoes else None
        self._gestures = Gestures(self.workspace, self._line, self._response_urls)
        self._views = ViewGestures(self.workspace, self._line)
        self._user_groups = UserGroups(self.workspace, self._line)
        # What the page offers; more may be put in.
        self.troubles = troubles(self.faults, self._line, self.drop_connections)
        self._additions = Additions(banner, on_skip, self.troubles)
        self._page_api = PageApi(self._gestures, self._views, self._additions)
        self._server: WebServer | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; the addresses are known from here on. Raises OSError where the port can't be had."""
        # First, since the port may be taken: then nothing has started that would have to be stopped.
        self._server = WebServer(self._echoes.after_answers(self._route) if self._echoes else self._route, self._port)
        self.sockets.start()
        self._response_urls.base_url = self.page_url.removesuffix("/")
        if self._echoes:
            self._echoes.start()
        self._server.start()

    def stop(self) -> None:
        """Cut every connection and join every thread."""
        self.workspace.close()
        self.faults.stop()
        self.sockets.stop()
        if self._echoes:
            self._echoes.stop()
        if self._server:
            self._server.stop()

    @property
    def page_url(self) -> str:
        """The page for people, `http://127.0.0.1:PORT/`."""
        return f"http://127.0.0.1:{self._started().port}/"

    @property
    def api_url(self) -> str:
        """The Web API, what the bot takes from SLACK_API_URL."""
        return f"{self.page_url}api/"

    @property
    def calls(self) -> list[Call]:
        """The calls that the Web API accepted, oldest first."""
        return self._web_api.calls

    @property
    def unanswered(self) -> list[tuple[str, Json, str]]:
        """What the bot never acknowledged: kind, payload, reason."""
        return [*self._line.unanswered]

    def guide_by(self, guide: Guide) -> None:
        """Let somebody tell the page's visitors what there is to do from now on."""
        self._additions.guide = guide
        self.workspace.touch()

    def wait_connected(self, timeout: float = 5.0) -> None:
        """Wait (seconds) until the bot has a socket open; raises `TimeoutError`."""
        if not self.sockets.wait_connected(timeout):
            raise TimeoutError(f"no Socket Mode connection within {timeout} s")

    def settle(self, timeout: float = 5.0) -> None:
        """Wait (seconds) until the bot was told of all its own messages so far; raises `TimeoutError`."""
        if self._echoes and not self._echoes.settle(timeout):
            raise TimeoutError(f"the echoes were not all delivered within {timeout} s")

    def deliver_over_http(self, url: str, retry_delay: float = 0.0) -> HttpEvents:
        """Send payloads to the bot's address, `http://…/slack/events`, instead of its sockets; delays in seconds."""
        way = HttpEvents(url, self.signing_secret, self._ack_timeout, retry_delay)
        self.deliver_by(way)
        return way

    def deliver_by(self, way: Transport) -> None:
        """Send payloads to the bot in a way of one's own."""
        self._line.transport = way

    def drop_connections(self) -> None:
        """Cut every socket of the bot without a goodbye."""
        self.sockets.drop_connections()

    def fail_next(self, method: str, error: str = fault.RATE_LIMITED, retry_after: float | str | None = 1) -> None:
        """Let the next call of a method fail; `ratelimited` comes as HTTP 429 with `Retry-After`, None for none."""
        limited = error == fault.RATE_LIMITED
        self.fault_next(method, fault.rate_limit(retry_after) if limited else fault.refusal(error))

    def drop_reply_of_next(self, method: str) -> None:
        """Carry out the next call of a method, then cut the connection before the answer."""
        self.fault_next(method, fault.taken_cut())

    def fault_next(self, method: str, kind: Fault, times: int = 1) -> None:
        """Let the next calls of a method (`"*"`: of any) meet a fault; `bot.simulator.fault` names every kind."""
        self.faults.fault_next(method, kind, times)

    def outage(self, kind: Fault | int = 503, *methods: str) -> AbstractContextManager[None]:
        """Let every Web API call, or every call of some methods, meet a fault while the `with` block runs."""
        return self.faults.outage(kind, *methods)

    @contextmanager
    def refusing_connections(self) -> Iterator[None]:
        """Listen to nobody while the `with` block runs: whoever calls is refused a connection."""
        server = self._started()
        server.close_door()
        try:
            yield
        finally:
            server.open_door()

    def limit_posts(self, per_second: float) -> None:
        """Refuse chat.postMessage above a rate as a workspace's own limit does; `faults.refused_posts` counts them."""
        self.faults.post_limit.set_rate(per_second)

    def withhold_charts(self) -> None:
        """Refuse messages with charts from now on, as in a workspace that has not got them yet."""
        self.workspace.has_charts = False

    def add_person(self, name: str, **traits: Unpack[Traits]) -> Person:
        """Let somebody join the workspace."""
        person = Person(self.workspace.add_user(name, **user_fields(traits, OTHER_TEAM)), self._gestures, self._views)
        self.people.append(person)
        return person

    def hires(self, name: str, **traits: Unpack[Traits]) -> Person:
        """Let somebody join while the app looks on, which tells it `team_join`."""
        person = self.add_person(name, **traits)
        self.send_event(about_person(self.workspace, "team_join", person.user))
        return person

    def add_channel(
        self,
        name: str,
        members: Iterable[Person] = (),
        *,
        bot: bool = True,
        private: bool = False,
        shared: bool = False,
        **traits: Unpack[ChannelTraits],
    ) -> Channel:
        """Create a channel; `shared` is with another organisation, `bot` whether the bot is a member."""
        ids = [*(person.id for person in members), *([self.workspace.bot_user] if bot else [])]
        kind: ChannelKind = "private" if private else "public"
        return self.workspace.add_channel(name, kind, ids, is_ext_shared=shared, **traits)

    def add_user_group(self, handle: str, members: Iterable[Person] = ()) -> UserGroup:
        """Create a user group, `marketing` for what people write as @marketing."""
        return self._user_groups.add(handle, (person.id for person in members))

    def change_user_group(self, group: UserGroup, members: Iterable[Person]) -> UserGroup:
        """Let a user group have exactly these members, which tells the app `subteam_members_changed`."""
        return self._user_groups.change(group.id, (person.id for person in members))

    def disable_user_group(self, group: UserGroup) -> UserGroup:
        """Put a user group out of use."""
        return self._user_groups.disable(group.id)

    def send_event(self, event: Json) -> bool:
        """Send the bot any event that its manifest subscribes to; False when it did not get through."""
        return self._line.tell(event)

    def grant(self, *scopes: str) -> None:
        """Add scopes by hand, beyond the manifest's, as an admin can; the app learns of them when it starts."""
        self._grant.scopes |= frozenset(scopes)

    def uninstall(self) -> None:
        """Remove the app: its token is dead before it hears of it."""
        self._grant.revoked = True
        self.send_event({"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [self.workspace.bot_user]}})
        self.send_event({"type": "app_uninstalled"})

    def transcript(self, channel: str) -> str:
        """Write down what everybody sees in a channel, one paragraph a message."""
        found = self.workspace.find_channel(channel)
        if found is None:
            raise LookupError(f"there is no channel {channel}")
        return transcript(self.workspace.visible(found), self.workspace.display_name)

    def _started(self) -> WebServer:
        if self._server is None:
            raise RuntimeError("the simulator is not started")
        return self._server

    def _route(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path.startswith("/api/"):
            return self._web_api(environ, start_response)
        if path.startswith("/response/"):
            return self._response_urls(environ, start_response)
        return self._page_api(environ, start_response)
