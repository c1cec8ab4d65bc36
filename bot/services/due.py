"""What a tick has to do now, asked in transactions that only read: mostly it is nothing."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from bot.core.clock.ticking import Task
from bot.services.actions import saying, settling
from bot.services.asking import waves
from bot.services.care import looking, shouting
from bot.services.context import Context
from bot.services.privacy import forgetting
from bot.services.survey import learning
from storage.errors import UnreadablePlanError
from storage.queries.ticking import what_may_be_due

# What takes calendars, plans or words to tell, and is asked where there is anything to ask it about.
_FINDS: dict[Task, Callable[[Connection, Context], Sequence[object]]] = {
    Task.PLAN: waves.to_plan_within,
    Task.TELL_OPEN_CASES: looking.surveys_to_tell,
    Task.TELL_MONTH: saying.months_to_tell,
    Task.SETTLE_ACTIONS: settling.surveys_to_settle,
    Task.WITHDRAW_QUOTES: shouting.no_longer_let,
    Task.FORGET_ANSWERS: forgetting.surveys_to_forget_in,
    Task.LEARN_THEMES: learning.surveys_to_learn_of,
}


def what_is_due(ctx: Context, tasks: tuple[Task, ...]) -> frozenset[Task]:
    """Give those of some tasks that have something to do now."""

    def work(db: Connection) -> frozenset[Task]:
        may_be = what_may_be_due(db, ctx.team_id, ctx.now(), tasks)
        return frozenset(task for task in may_be if _finds_any(db, ctx, task))

    return ctx.read(work)


def _finds_any(db: Connection, ctx: Context, task: Task) -> bool:
    try:
        return task not in _FINDS or bool(_FINDS[task](db, ctx))
    except UnreadablePlanError:
        return True  # the task itself says so, and holds up nobody else
