"""What a case costs whoever clicks: in a named survey a low score opens one in the transaction that keeps it.

The same scores are clicked in a survey that has no cases: there an answer costs what it did before there were any.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import dataclass, field

from bot.core.survey.plan import Privacy
from storage.engine import open_engine
from tests.benchmarks import contestants
from tests.benchmarks.clicking import POST, UPDATE
from tests.benchmarks.databases import Databases
from tests.benchmarks.processes import BrokenError, Helper, helper
from tests.benchmarks.report import aim, percentile
from tests.benchmarks.scene import BEGAN, check_answers, open_asks
from tests.benchmarks.simulated import Accepted, Access, Resident, serve_slack
from tests.benchmarks.wire import Click, Wire

BLOCK = 10  # clicks between two looks at the bot's processor time
WARM_UP = 2  # blocks of either
PERCENTILES = (50, 95)
AIM = 1.2  # times a click that opens none
LOW = range(7)
NAMES = {"cpu": "processor time", "back_to_back": "ack back to back", "single": "ack one at a time"}


@dataclass
class Costs:
    """Seconds a click, of those that open a case or of the others. cpu: all that the bot's process spent."""

    cpu: list[float] = field(default_factory=list)
    back_to_back: list[float] = field(default_factory=list)
    single: list[float] = field(default_factory=list)


def opening_report(database: Callable[[], AbstractContextManager[Databases]], clicks: int) -> Iterator[str]:
    """Click low scores in both surveys in turn, and tell what a case costs. clicks: of either, in each series."""
    with database() as databases:
        opens, others = _measure(databases, max(clicks // BLOCK, 1))
    yield f"A click that opens a case · {databases.name} · n = {len(opens.single)} of either"
    yield f"{'':34}{'opens one, p50':>16}{'p95 ms':>9}{'opens none, p50':>18}{'p95 ms':>9}"
    for name, title in NAMES.items():
        figures = [percentile(getattr(one, name), p) * 1000 for one in (opens, others) for p in PERCENTILES]
        yield f"  {title:<32}{figures[0]:>16.2f}{figures[1]:>9.2f}{figures[2]:>18.2f}{figures[3]:>9.2f}"
    yield ""
    for name, title in NAMES.items():
        for p in PERCENTILES[: 1 if name == "cpu" else None]:  # of a few blocks the slowest is no percentile
            ratio = percentile(getattr(opens, name), p) / percentile(getattr(others, name), p)
            yield aim(f"{title} at most {AIM} x that of a click that opens none, p{p}", ratio <= AIM, f"{ratio:.2f} x")


def _measure(databases: Databases, blocks: int) -> tuple[Costs, Costs]:
    with ExitStack() as running:
        slack = running.enter_context(helper("the simulator", serve_slack, BEGAN))
        access: Access = slack.do("access")
        bot = running.enter_context(helper("the bot", contestants.serve_ours, access, databases.ours, BEGAN))
        port = bot.do("port")
        engine = open_engine(databases.ours)
        running.callback(engine.dispose)
        team: Resident = slack.do("team")
        number = 2 * (blocks + WARM_UP) * BLOCK
        scores = [LOW[n % len(LOW)] for n in range(number) for _ in range(2)]
        named = {"privacy": Privacy.NAMED, "owners": (team.id,), "cases_channel": team.channel}
        clicks = open_asks(engine, slack, scores, named, named | {"cases": ()})
        costs = Costs(), Costs()
        with closing(Wire(port, access.signing_secret)) as wire:
            _back_to_back(bot, wire, clicks[:number], costs)
        bot.do("start")
        bot.do("settle")
        with closing(Wire(port, access.signing_secret)) as wire:  # a silent one is hung up on meanwhile
            _one_at_a_time(bot, wire, clicks[number:], costs)
        check_answers(engine, clicks)
        _check_told(slack, clicks, team)
        return costs


def _back_to_back(bot: Helper, wire: Wire, clicks: list[Click], costs: tuple[Costs, Costs]) -> None:
    """Click without the worker, whose processor time would be counted along, in blocks of either in turn."""
    for start in range(0, len(clicks), 2 * BLOCK):
        for of, cost in enumerate(costs):
            before = bot.do("cpu")
            acks = [wire.click(click).took for click in clicks[start + of : start + 2 * BLOCK : 2]]
            spent = bot.do("cpu") - before
            if start >= 2 * BLOCK * WARM_UP:
                cost.back_to_back += acks
                cost.cpu.append(spent / BLOCK)


def _one_at_a_time(bot: Helper, wire: Wire, clicks: list[Click], costs: tuple[Costs, Costs]) -> None:
    for number, click in enumerate(clicks):
        took = wire.click(click).took
        bot.do("settle")
        if number >= 2 * BLOCK * WARM_UP:
            costs[number % 2].single.append(took)


def _check_told(slack: Helper, clicks: list[Click], team: Resident) -> None:
    """Hold what the Web API accepted against what was clicked. Raises BrokenError."""
    meant = Counter((method, click.channel) for click in clicks for method in (UPDATE, POST))
    meant[POST, team.channel] = len(clicks) // 2
    calls: list[Accepted] = slack.do("accepted", 0)
    places = {channel for _, channel in meant}  # Dana is told by DM that the surveys have begun
    told = Counter((call.method, call.channel) for call in calls if call.channel in places)
    if {one: n for one, n in told.items() if one[0] in {UPDATE, POST}} != meant:
        raise BrokenError("not every click led to an update and a question, and every second to a case")
