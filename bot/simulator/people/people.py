"""People as tests write them: `ana.sees("How likely")`, `ana.clicks("8")`, `ana.says("because")`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NoReturn

from bot.simulator.events.delivery import Unanswered
from bot.simulator.events.people_events import about_member, about_person
from bot.simulator.people.gestures import Gestures
from bot.simulator.people.onlooker import Onlooker
from bot.simulator.people.view_gestures import ViewGestures
from bot.simulator.rules.element_rules import options_of
from bot.simulator.rules.inputs import Control, Value, controls
from bot.simulator.rules.strictness import Refused
from bot.simulator.workspace.entities import Channel, Message, User
from bot.simulator.workspace.views import View


@dataclass(frozen=True)
class _Where:
    channel: str | None
    message: Message | None
    home: bool
    modal: bool


class Person(Onlooker):
    """Somebody in the workspace. Channels are given by name; without one the DM with the bot is meant.

    What is clicked, chosen and filled in is looked for in messages, the newest first, or with `home` in the Home tab
    and with `modal` in the open modal.
    """

    def __init__(self, user: User, gestures: Gestures, views: ViewGestures) -> None:
        super().__init__(user, gestures.workspace)
        self._gestures, self._views = gestures, views

    def clicks(
        self,
        label: str,
        channel: str | None = None,
        message: Message | None = None,
        *,
        home: bool = False,
        modal: bool = False,
    ) -> None:
        """Press the newest button with exactly this label; fails without button or answer.

        With a message, press its button as it stood when `sees` returned it: a screen that is behind the workspace.
        """
        where = _Where(channel, message, home, modal)
        self._use(where, f"button [{label}]", lambda one: one.element["type"] == "button" and one.label == label)

    def chooses(
        self,
        option: str,
        channel: str | None = None,
        message: Message | None = None,
        *,
        menu: str = "",
        home: bool = False,
        modal: bool = False,
    ) -> None:
        """Choose what reads exactly so from the newest menu (or radio buttons, or checkboxes) that offers it.

        `menu` tells one of several by its label, placeholder or action_id. Choosing in an input block is filling in.
        """
        where = _Where(channel, message, home, modal)
        self._use(where, f"menu with [{option}]", lambda one: _offers(one, option) and _is(one, menu), option)

    def fills(
        self,
        field: str,
        value: Value,
        channel: str | None = None,
        message: Message | None = None,
        *,
        home: bool = False,
    ) -> None:
        """Fill in the field of an input block by its label or action_id: in the open modal, else in a message or Home.

        Texts are given as they are typed, options by what stands on them, several as a list.
        """
        where = _Where(channel, message, home, modal=self.modal is not None and message is None and not home)
        self._use(where, f"field [{field}]", lambda one: one.block["type"] == "input" and _is(one, field), value)

    def submits(self) -> None:
        """Submit the modal and wait for the answer; what is wrong stands in `modal.errors`, and the modal stays.

        Fails when the bot does not answer, or gives an answer that Slack refuses ("We had some trouble connecting").
        """
        view = self.modal
        if view is None or view.submit is None:
            self._fail_at("the modal", "sees nothing to submit", self.modal_lines())
        try:
            self._views.submit(self.user, view)
        except (Unanswered, Refused) as error:
            why = " ".join([str(error), *getattr(error, "details", ())])
            self._fail_at("the modal", f"submitted, and the bot did not answer rightly ({why})", self.modal_lines())

    def closes_modal(self) -> None:
        """Close the modal without submitting it; the bot is told when it asked for that."""
        view = self.modal
        if view is None:
            self._fail_at("the modal", "sees nothing to close", [])
        try:
            self._views.close(self.user, view)
        except Unanswered as unanswered:
            self._fail_at("the modal", f"closed it, which the bot did not acknowledge ({unanswered.reason})", [])

    def says(self, text: str, channel: str | None = None) -> Message:
        """Write a message; returns it when the bot has acknowledged its event, or has let Slack give up."""
        return self._gestures.say(self.user, self._channel(channel), text)

    def replies(
        self, to_message: Message | str, text: str, channel: str | None = None, *, broadcast: bool = False
    ) -> Message:
        """Write into the thread under a message, or the newest that reads so; `broadcast` shows it outside too."""
        parent = self.sees(to_message, channel) if isinstance(to_message, str) else to_message
        return self._gestures.reply(self.user, parent, text, broadcast=broadcast)

    def edits(self, message: Message | str, new_text: str, channel: str | None = None) -> Message:
        """Write one's own message, or one's newest that reads so, anew; returns it as it is now."""
        return self._gestures.edit(self.user, self._own_message_now(message, channel), new_text)

    def deletes(self, message: Message | str, channel: str | None = None) -> None:
        """Take one's own message, or one's newest that reads so, back."""
        self._gestures.delete(self._own_message_now(message, channel))

    def commands(self, line: str, channel: str | None = None) -> None:
        """Type a slash command; what it answers is then to be seen in the same channel.

        Raises LookupError for somebody of another organisation, to whom Slack does not offer the app's commands.
        """
        if self.user.is_stranger:
            raise LookupError(f"{self.name} is of another organisation, where {line.partition(' ')[0]} does not exist")
        self._gestures.command(self.user, self._channel(channel), line)

    def opens_home(self, tab: str = "messages") -> None:
        """Look at the app, at its tab "messages" or "home", which tells it `app_home_opened`."""
        self._views.open_app(self.user, self._channel(None), tab)

    def changes(self, **traits: Any) -> None:
        """Change fields of `User` (tz, locale, deleted …), which tells the app `user_change`."""
        user = self._workspace.change_user(self.id, **traits)
        self._gestures.line.tell(about_person(self._workspace, "user_change", user))

    def do_not_disturb(self, start: datetime, end: datetime) -> None:
        """Let notifications rest between two moments; Slack tells of them until other hours are set, past or not."""
        if not start < end:
            raise ValueError(f"nobody rests from {start} until {end}")
        self._workspace.change_user(self.id, rests=(start, end))

    def joins(self, channel: str) -> None:
        """Become a member of a channel; a bot that is in there is told `member_joined_channel`."""
        joined = self._channel(channel)
        with self._workspace.changed:
            if self.id in joined.members:
                return
            joined.members.append(self.id)
            self._workspace.touch()
        self._tell_members("member_joined_channel", joined)

    def leaves(self, channel: str) -> None:
        """Be a member of a channel no longer; a bot that is in there is told `member_left_channel`."""
        left = self._channel(channel)
        with self._workspace.changed:
            if self.id not in left.members:
                raise LookupError(f"{self.name} is not in #{left.name}")
            left.members.remove(self.id)
            self._workspace.touch()
        self._tell_members("member_left_channel", left)

    def _tell_members(self, kind: Literal["member_joined_channel", "member_left_channel"], channel: Channel) -> None:
        if self._workspace.bot_user in channel.members:
            self._gestures.line.tell(about_member(self._workspace, kind, self.user, channel))

    def _own_message_now(self, message: Message | str, channel: str | None) -> Message:
        meant = self.sees(message, channel) if isinstance(message, str) else message
        now = self._workspace.channels[meant.channel].messages.get(meant.ts)
        if now is None or now.user != self.id:
            self._fail(f'cannot change "{meant.text}"', channel)
        return now

    def _use(self, where: _Where, what: str, wanted: Callable[[Control], bool], value: Value = None) -> None:
        shown = ((place, one) for place in self._places(where) for one in controls(place.blocks) if wanted(one))
        found = next(shown, None)
        if found is None:
            self._fail_where(where, f"sees no {what}")
        try:
            self._gestures.use(self.user, *found, value)
        except Unanswered as unanswered:
            deed = what.replace("button", "clicked") if value is None else f"used the {what}"
            self._fail_where(where, f"{deed}, which the bot did not acknowledge ({unanswered.reason})")

    def _places(self, where: _Where) -> Sequence[Message | View]:
        if where.home or where.modal:
            view = (self._workspace.homes if where.home else self._workspace.modals).get(self.id)
            return [view] if view else []
        return [where.message] if where.message else self.messages(where.channel)[::-1]

    def _fail_where(self, where: _Where, what: str) -> NoReturn:
        if where.home or where.modal:
            place, lines = ("the Home tab", self.home()) if where.home else ("the modal", self.modal_lines())
            self._fail_at(place, what, lines)
        self._fail(what, where.channel)


def _offers(control: Control, option: str) -> bool:
    return any(one["text"]["text"] == option for one in options_of(control.element))


def _is(control: Control, name: str) -> bool:
    return not name or name in {control.label, control.key[1], control.placeholder}
