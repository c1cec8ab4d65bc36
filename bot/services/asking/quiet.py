"""Who does not want to be disturbed now."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH
from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from bot.services.context import Context

Quiet = Callable[[Sequence[str]], Mapping[str, datetime]]
"""Says of people, by Slack id, until when (UTC) their do-not-disturb is on; who is left out is not disturbed."""
LookedUp = Mapping[str, datetime | None] | None
"""Until when (UTC) each of those who were looked up is not to be disturbed, by Slack id: none for who is not quiet.

None as a whole where nobody is looked up at all.
"""


def nobody_is_quiet(_: Sequence[str]) -> Mapping[str, datetime]:
    """Stand in where Slack does not tell who does not want to be disturbed."""
    return {}


def who_is_quiet(
    ctx: Context, quiet: Quiet, who_is_next: Callable[[Connection, str, datetime, int], list[str]]
) -> LookedUp:
    """Look up who does not want to be disturbed, of those who are next alone, and with no transaction open."""
    if quiet is nobody_is_quiet:
        return None
    soon = ctx.read(lambda db: who_is_next(db, ctx.team_id, ctx.now(), BATCH))
    told = quiet(soon) if soon else {}
    return {slack_user_id: told.get(slack_user_id) for slack_user_id in soon}


def looked_up(found: Sequence[Ask], quiet: LookedUp) -> list[Ask]:
    """Leave out whom nobody looked up: who came due since then, or was next for another process. They come next time.

    Who is listened to just wrote, and is not disturbed by the answer.
    """
    if quiet is None:
        return list(found)
    known = {None, *quiet}
    return [ask for ask in found if ask.state is State.LISTENING or ask.person.slack_user_id in known]


def quiet_until_of(ask: Ask, quiet: LookedUp) -> datetime | None:
    """Say until when (UTC) the person of an ask is not to be disturbed; none when they may be."""
    return quiet.get(ask.person.slack_user_id or "") if quiet is not None else None
