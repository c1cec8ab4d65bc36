"""The Web API's methods that write messages."""

from collections.abc import Sequence
from dataclasses import replace

from bot.simulator.rules.strictness import Refused, check_message, check_metadata
from bot.simulator.web_api.methods.context import Context, bot_sees, writable
from bot.simulator.workspace.entities import Channel, Message
from bot.simulator.workspace.shapes import Json, message_shape
from bot.simulator.workspace.workspace import Workspace


def chat_post_message(context: Context) -> Json:
    """Post into a channel that the bot is in, or into a person's DM when the channel is a user's id."""
    channel = writable(context)
    message = context.workspace.post(_draft(context, channel))
    shown = message_shape(message, context.workspace, with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def chat_post_ephemeral(context: Context) -> Json:
    """Show one member of a channel a message that nobody stores."""
    channel, user_id = writable(context), context.arguments.required("user")
    if user_id not in channel.members:
        raise Refused("user_not_in_channel")
    message = context.workspace.post(replace(_draft(context, channel), only_for=user_id))
    return {"message_ts": message.ts}


def chat_update(context: Context) -> Json:
    """Change one of the bot's own messages; `text` without `blocks` removes the blocks, metadata stays unless given."""
    workspace = context.workspace
    channel, old = _own_message(context, "update")
    new = _draft(context, channel)
    kept = new.metadata if "metadata" in context.arguments.values else old.metadata
    message = workspace.edit(
        old, text=new.text, blocks=new.blocks, metadata=kept, edited=None if new.blocks else new.ts
    )
    shown = message_shape(message, workspace, with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shown}


def chat_delete(context: Context) -> Json:
    """Take one of the bot's own messages away."""
    channel, message = _own_message(context, "delete")
    context.workspace.remove(message)
    return {"channel": channel.id, "ts": message.ts}


def _own_message(context: Context, verb: str) -> tuple[Channel, Message]:
    """Find one of the bot's own messages. verb: what it can't do to anybody else's, as Slack names the refusal."""
    workspace, arguments = context.workspace, context.arguments
    channel = workspace.channels.get(arguments.required("channel"))
    if channel is None or not bot_sees(channel, workspace):
        raise Refused("channel_not_found")
    message = channel.messages.get(arguments.required("ts"))
    if message is None or message.only_for:
        raise Refused("message_not_found")
    if message.user != workspace.bot_user:
        raise Refused(f"cant_{verb}_message")
    return channel, message


def _draft(context: Context, channel: Channel) -> Message:
    arguments, workspace = context.arguments, context.workspace
    text, blocks = arguments.text("text"), arguments.json("blocks", "invalid_blocks_format") or []
    if not isinstance(blocks, list):
        raise Refused("invalid_blocks_format")
    check_message(text, blocks, charts=workspace.has_charts)
    metadata = arguments.json("metadata", "metadata_must_be_sent_as_json") or None
    if metadata is not None:
        check_metadata(metadata)
    return Message(
        ts=workspace.new_ts(),
        channel=channel.id,
        user=workspace.bot_user,
        text=text,
        blocks=with_ids(blocks, workspace),
        metadata=metadata,
        thread_ts=arguments.text("thread_ts") or None,
        client_msg_id=arguments.text("client_msg_id") or None,
    )


def with_ids(blocks: Sequence[Json], workspace: Workspace) -> tuple[Json, ...]:
    """Give blocks and buttons the ids that Slack gives them when the app left them out."""
    return tuple(
        block
        | {"block_id": block.get("block_id") or workspace.new_id("b")}
        | {key: [_with_action_id(e, workspace) for e in block[key]] for key in ("elements",) if key in block}
        | {key: _with_action_id(block[key], workspace) for key in ("accessory", "element") if key in block}
        for block in blocks
    )


def _with_action_id(element: Json, workspace: Workspace) -> Json:
    interactive = element["type"] not in {"image", "mrkdwn", "plain_text"} and "elements" not in element
    return {"action_id": workspace.new_id("a")} | element if interactive else element
