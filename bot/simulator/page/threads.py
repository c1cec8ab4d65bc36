"""Messages as Slack shows them: what stands in a conversation itself, and the threads that open beside it."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from bot.simulator.workspace.entities import SLACKBOT, Channel, Message, User
from bot.simulator.workspace.workspace import Workspace

TOMBSTONE = "This message was deleted."


def is_reply(message: Message) -> bool:
    """Say whether a message stands in the thread under another."""
    return message.thread_ts not in {None, message.ts}


def heads(messages: Iterable[Message]) -> list[Message]:
    """List what stands in the conversation itself, oldest first.

    Of replies only those that were sent there too; where a message with replies was deleted, what Slack leaves of it.
    """
    standing = {message.ts: message for message in messages if not is_reply(message) or message.broadcast}
    for thread, replies in threads(messages).items():
        standing.setdefault(thread, Message(thread, replies[0].channel, SLACKBOT, TOMBSTONE))
    return [standing[ts] for ts in sorted(standing)]


def threads(messages: Iterable[Message]) -> dict[str, list[Message]]:
    """Give the replies, oldest first, by the `ts` of what they stand under."""
    replies = sorted(filter(is_reply, messages), key=lambda message: (str(message.thread_ts), message.ts))
    return {thread: list(group) for thread, group in groupby(replies, key=lambda message: str(message.thread_ts))}


class ReadMarks:
    """How far everybody has read, in each conversation and in each thread of it; kept while the program runs."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read: dict[tuple[str, str, str], str] = {}  # person, channel, thread -> the newest message they have seen

    def unread(self, channel: Channel | None, person: User) -> list[Message]:
        """List what is new to somebody in a conversation and its threads; one's own words never are."""
        if channel is None:
            return []
        visible = self._workspace.visible(channel, person.id)
        return [one for one in visible if one.user != person.id and one.ts > self._read.get(_mark(one, person), "")]

    def read(self, person: User, shown: Sequence[Message]) -> None:
        """Note that somebody has seen these."""
        for message in shown:
            mark = _mark(message, person)
            self._read[mark] = max(message.ts, self._read.get(mark, ""))


def _mark(message: Message, person: User) -> tuple[str, str, str]:
    in_thread = is_reply(message) and not message.broadcast
    return person.id, message.channel, str(message.thread_ts) if in_thread else ""
