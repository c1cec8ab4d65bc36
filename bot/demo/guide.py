"""What there is to do in the demo, and what of it is done: read from what stands in Slack, not from clicks."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.demo.case_steps import CaseSteps
from bot.demo.cast import BERLIN, CHANNEL, Cast
from bot.demo.company import PASSIVES, answers_of, asked_again, is_over
from bot.demo.stage import Stage
from bot.services.asking.sending import next_to_come
from bot.simulator import Message, Step
from storage.queries.survey.people import person_in_slack

FARTHEST = timedelta(days=100)  # the clock goes no further in one move
SUMMARY = re.compile(r"\*?Acme Board: summary of ")
REPORT = "/nps report 90d by team"
ACTIONS = "/nps actions"


class DemoGuide:
    """Guides through one demo. on_over: begins another."""

    def __init__(self, stage: Stage, cast: Cast, on_over: Callable[[], None]) -> None:
        self._stage, self._cast, self._on_over = stage, cast, on_over
        self._began = stage.clock()

    def roles(self) -> Mapping[str, str]:
        """Say who everybody is."""
        cast = self._cast
        named = {person.id: "respondent" for person in (cast.ana, cast.ben, cast.chloe)}
        named[cast.dana.id] = "survey owner"
        named |= dict.fromkeys((person.id for person in cast.readers), "reads the summaries")
        named[cast.alex.id] = "workspace admin"
        return named | {one.person.id: "answers by themselves" for one in cast.company.colleagues}

    def steps(self) -> Sequence[Step]:
        """List the steps: the second round depends on whether Ben is asked in it, the case on whether there is one."""
        why_not = self._why_not_ben()
        later = [self._others_again(why_not)] if why_not else self._ben_again()
        case = CaseSteps(self._cast, self._began, is_waited_for=not self._summaries())
        until_report = [
            *self._questions(),
            *case.hers(),
            self._summary(),
            *case.somebodys(),
            self._report(),
            self._done(),
        ]
        return [*until_report, *case.helped(), *later, self._who_moved(is_bens=not why_not)]

    def next_event(self) -> str:
        """Name the next question, reminder, note or summary, with its time in Berlin."""
        coming = next_to_come(self._stage.bot.context)
        if coming is None:
            return ""
        there = coming.at.astimezone(BERLIN)
        who = self._stage.simulator.workspace.display_name(coming.who) if coming.who else ""
        what = f"{who} is {coming.what}" if who else coming.what
        return f"{what}, {there:%a} {there.day} {there:%b %H:%M}"

    def move(self, step: int | None) -> None:
        """Move the clock until a step is done, without one until the next event has made the bot say something."""
        if step is None:
            coming = next_to_come(self._stage.bot.context)
            named = coming.at if coming else self._stage.clock()
            self._stage.skip(FARTHEST, until=lambda: self._has_spoken(named))
        elif not (wanted := self.steps()[step]).done:
            self._stage.skip(FARTHEST, until=lambda: self._is_done(wanted.title))

    def _is_done(self, title: str) -> bool:
        """Say so by its title: while the clock moves a step may go, and the others are numbered anew."""
        return all(step.done for step in self.steps() if step.title == title)

    def start_over(self) -> None:
        """Begin another demo at the same address."""
        self._on_over()

    def _questions(self) -> list[Step]:
        ana, ben, chloe = self._cast.ana, self._cast.ben, self._cast.chloe
        return [
            Step(
                "You are Ana. Click a number.",
                "She likes Acme Board: a 9 or a 10. Then type why, in any words.",
                is_over(ana),
                "Be Ana",
                ana.id,
            ),
            Step(
                "Now Ben, who is not quite won over",
                "A 7 or an 8 makes him a passive, who is asked what is missing. Try “7-8”: nothing is guessed.",
                is_over(ben),
                "Be Ben",
                ben.id,
            ),
            Step(
                "Chloe is unhappy, in French",
                "Send what stands in her message box, then “Non, merci”. After a yes Dana alone would hear of it.",
                is_over(chloe),
                "Be Chloe",
                chloe.id,
                types="trois, il a perdu mes modifications deux fois",
            ),
        ]

    def _summary(self) -> Step:
        return Step(
            "Skip to tomorrow's summary",
            "It comes at nine. Answers count once five are together, so that nobody's can be worked out.",
            bool(self._summaries()),
            "Move the clock",
            self._cast.dana.id,
            self._cast.channel,
            moves=True,
        )

    def _report(self) -> Step:
        return Step(
            "Dana reads the report",
            "She owns the survey. Send the command that stands in her message box, and see how the teams differ.",
            self._has_read("Acme Board: report"),
            "Be Dana",
            self._cast.dana.id,
            self._cast.channel,
            REPORT,
        )

    def _done(self) -> Step:
        return Step(
            "What was done about what people say?",
            "Five had asked for better exports, were told, and said whether it helps. “/nps loop support” tells "
            "what became of those whom a ticket had left unhappy.",
            self._has_read("Acme Board: said and done"),
            "Be Dana",
            self._cast.dana.id,
            self._cast.channel,
            ACTIONS,
        )

    def _has_read(self, title: str) -> bool:
        dana = self._cast.dana
        return any(one.only_for == dana.id and title in one.text for one in dana.messages(CHANNEL))

    def _why_not_ben(self) -> str:
        """Say why Ben will not be asked again; nothing while he may still be."""
        context, ben = self._stage.bot.context, self._cast.ben
        known = context.read(lambda db: person_in_slack(db, context.team_id, ben.id))
        if known and not known.takes_surveys:
            return "wants no more surveys"
        if gave := answers_of(ben):
            return "" if gave[0] in PASSIVES else f"gave a {gave[0]}"
        return "gave no number" if is_over(ben) else ""

    def _ben_again(self) -> list[Step]:
        ben = self._cast.ben
        return [
            Step(
                "60 days on: Ben is asked again",
                "Passives are, to see whether anything has changed. The others answer by themselves.",
                bool(asked_again(ben)),
                "Move the clock",
                ben.id,
                moves=True,
            ),
            Step(
                "Has anything changed for Ben?",
                "Answer for him once more. What he said the first time stands above the question.",
                len(answers_of(ben)) > 1,
                "Be Ben",
                ben.id,
            ),
        ]

    def _others_again(self, why_not: str) -> Step:
        return Step(
            "60 days on: passives are asked again",
            f"Not Ben, who {why_not}: only who gave a 7 or 8. The others answer by themselves.",
            bool(self._asked_again(is_bens=False)),
            "Move the clock",
            self._cast.ben.id,
            moves=True,
        )

    def _who_moved(self, *, is_bens: bool) -> Step:
        asked = self._asked_again(is_bens=is_bens)
        return Step(
            "The next summary shows who moved",
            "Up, down or not at all, as numbers: no name stands beside a score.",
            bool(asked) and any(message.ts > asked for message in self._summaries()),
            "Move the clock",
            self._cast.dana.id,
            self._cast.channel,
            moves=True,
        )

    def _asked_again(self, *, is_bens: bool) -> str:
        people = [self._cast.ben] if is_bens else [one.person for one in self._cast.company.colleagues]
        return next(filter(None, map(asked_again, people)), "")

    def _summaries(self) -> list[Message]:
        seen = self._cast.dana.messages(CHANNEL)
        return [one for one in seen if self._is_bots(one) and not one.only_for and SUMMARY.match(one.text)]

    def _has_spoken(self, since: datetime) -> bool:
        workspace = self._stage.simulator.workspace
        with workspace.changed:
            said = [message for one in workspace.channels.values() for message in one.messages.values()]
        return any(self._is_bots(message) and float(message.ts) >= since.timestamp() for message in said)

    def _is_bots(self, message: Message) -> bool:
        return message.user == self._stage.simulator.workspace.bot_user and not message.thread_ts
