"""What people do on the page: wishes come as JSON, and what cannot be done comes back as a sentence."""

from datetime import timedelta

from bot.simulator.events.delivery import NOT_CONNECTED, Unanswered
from bot.simulator.page.guide import Additions, Guide
from bot.simulator.page.happened import Happened
from bot.simulator.page.threads import threads
from bot.simulator.people.gestures import Gestures
from bot.simulator.people.view_gestures import ViewGestures
from bot.simulator.rules.inputs import Control, controls
from bot.simulator.rules.strictness import Refused
from bot.simulator.workspace.entities import SLACKBOT, Channel, Message, User
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.views import View


class Slip(Exception):  # noqa: N818 - a person's slip, told in a sentence
    """Something that cannot be done, as the page shows it."""


class PageDeeds:
    """The deeds by name."""

    def __init__(self, gestures: Gestures, views: ViewGestures, additions: Additions, happened: Happened) -> None:
        self._gestures, self._views, self._workspace = gestures, views, gestures.workspace
        self._additions, self._happened = additions, happened
        self._deeds = {
            "close": self._close,
            "delete": self._delete,
            "edit": self._edit,
            "move": self._move,
            "open": self._open,
            "over": self._over,
            "reply": self._reply,
            "say": self._say,
            "skip": self._skip,
            "submit": self._submit,
            "trouble": self._trouble,
            "use": self._use,
        }

    def __contains__(self, name: str) -> bool:
        return name in self._deeds

    def do(self, name: str, wishes: Json) -> Json:
        """Do what somebody wishes, and say in a sentence what did not work."""
        try:
            self._deeds[name](wishes)
        except Slip as slip:
            return {"ok": False, "error": str(slip)}
        except Unanswered as unanswered:
            away = unanswered.reason == NOT_CONNECTED
            error = "The bot is not connected." if away else "The bot did not answer in time. Please try again."
            return {"ok": False, "error": error}
        except Refused as refused:
            reasons = " ".join(refused.details)
            return {"ok": False, "error": f"Slack would not take the bot's answer. {reasons}"}
        return {"ok": True}

    def _use(self, wishes: Json) -> None:
        user, channel = self._place(wishes)
        place = self._view(user, wishes) if wishes.get("view") else self._visible_message(user, channel, wishes)
        try:
            self._gestures.use(user, place, _control(place, wishes), wishes.get("value"))
        except ValueError as error:
            raise Slip(f"That cannot be chosen: {error}.") from None

    def _submit(self, wishes: Json) -> None:
        user, _ = self._place(wishes)
        self._views.submit(user, self._view(user, wishes))

    def _close(self, wishes: Json) -> None:
        user, _ = self._place(wishes)
        self._views.close(user, self._view(user, wishes))

    def _open(self, wishes: Json) -> None:
        user, _ = self._place(wishes)
        self._views.open_app(user, self._workspace.open_dm(user.id), str(wishes.get("tab")))

    def _say(self, wishes: Json) -> None:
        user, channel = self._place(wishes)
        text = _typed_text(wishes)
        if text.startswith("/"):
            self._gestures.command(user, channel, text)
        elif text:
            self._gestures.say(user, channel, text)

    def _reply(self, wishes: Json) -> None:
        user, channel = self._place(wishes)
        text = _typed_text(wishes)
        if text.startswith("/"):
            raise Slip("Slack takes no commands in threads. Type it in the conversation itself.")
        replies = threads(self._workspace.visible(channel, user.id)).get(str(wishes.get("ts")), [])
        parent = replies[0] if replies else self._visible_message(user, channel, wishes)  # which may be deleted
        self._gestures.reply(user, parent, text)

    def _edit(self, wishes: Json) -> None:
        user, channel = self._place(wishes)
        self._gestures.edit(user, self._own_message(user, channel, wishes), _typed_text(wishes))

    def _delete(self, wishes: Json) -> None:
        user, channel = self._place(wishes)
        self._gestures.delete(self._own_message(user, channel, wishes))

    def _skip(self, wishes: Json) -> None:
        if self._additions.on_skip is None:
            raise Slip("The clock of this workspace cannot be moved.")
        with self._happened.while_moving():
            self._additions.on_skip(timedelta(hours=int(wishes["hours"])))

    def _move(self, wishes: Json) -> None:
        guide, step = self._guide(), wishes.get("step")
        with self._happened.while_moving():
            guide.move(None if step is None else int(step))

    def _over(self, _: Json) -> None:
        self._guide().start_over()

    def _trouble(self, wishes: Json) -> None:
        trouble = self._additions.troubles.get(str(wishes.get("kind")))
        if trouble is None:
            raise Slip("There is no trouble of this kind.")
        trouble.make()
        self._workspace.touch()

    def _guide(self) -> Guide:
        if self._additions.guide is None:
            raise Slip("Nobody guides through this workspace.")
        return self._additions.guide

    def _place(self, wishes: Json) -> tuple[User, Channel]:
        user = self._workspace.users.get(str(wishes.get("person")))
        if user is None or user.is_bot or user.id == SLACKBOT:
            raise Slip("Nobody of that name is here.")
        name = str(wishes.get("channel") or "")
        channel = self._workspace.channels.get(name) if name else self._workspace.open_dm(user.id)
        if channel is None or user.id not in channel.members:
            raise Slip("You are not in this channel.")
        return user, channel

    def _visible_message(self, user: User, channel: Channel, wishes: Json) -> Message:
        seen = {message.ts: message for message in self._workspace.visible(channel, user.id)}
        if (message := seen.get(str(wishes.get("ts")))) is None:
            raise Slip("This message is no longer there.")
        return message

    def _own_message(self, user: User, channel: Channel, wishes: Json) -> Message:
        message = self._visible_message(user, channel, wishes)
        if message.user != user.id:
            raise Slip("Only your own messages can be changed.")
        return message

    def _view(self, user: User, wishes: Json) -> View:
        views = [held.get(user.id) for held in (self._workspace.modals, self._workspace.homes)]
        view = next((view for view in views if view and view.id == wishes.get("view")), None)
        if view is None:
            raise Slip("This is no longer open.")
        return view


def _control(place: Message | View, wishes: Json) -> Control:
    wanted = (wishes.get("block_id"), wishes.get("action_id"))
    found = next((control for control in controls(place.blocks) if control.key == wanted), None)
    if found is None:
        raise Slip("This is no longer there.")
    return found


def _typed_text(wishes: Json) -> str:
    return str(wishes.get("text", "")).strip()
