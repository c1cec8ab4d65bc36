"""Every door crossed by everybody: what bot/core/survey/roles.py allows, and nothing beside it."""

from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner
from pydantic import SecretStr
from slack_bolt import BoltRequest

from bot.cli import main
from bot.core.survey import roles
from bot.core.survey.survey import Audience
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from bot.simulator.events import payloads
from bot.simulator.workspace.entities import Message
from tests.conftest import TUESDAY
from tests.office import Office

SECRET = "correct-horse-battery"
REFUSED = "Only <@"
READING = ("report", "trend", "movement", "passives", "working", "benchmarks", "report as csv", "report vs second")
DECIDING = ("responses", "preview", "ask UNOBODY", "pause", "resume", "stop")
CONTROLS = {
    "other days": lambda who: who.chooses("30d", "nps", menu="Other days"),
    "split": lambda who: who.chooses("team", "nps", menu="Split by"),
    "share": lambda who: who.clicks("Share in this channel", "nps"),
}
BUTTONS = ("Full report", "How was this computed?", "Pause")

# o: owner, s: owner of another survey, m: member who was asked, g: guest, u: unknown to the bot, e: of another company
EXPECTED = """
report                 osmgu.
trend                  osmgu.
movement               osmgu.
passives               osmgu.
working                osmgu.
benchmarks             osmgu.
report as csv          osmgu.
report vs second       osmgu.
responses              o.....
preview                o.....
ask UNOBODY            o.....
pause                  o.....
resume                 o.....
stop                   o.....
other days             osmgu.
split                  osmgu.
share                  osmgu.
Full report            osmgu.
How was this computed? osmgu.
Pause                  o.....
"""


class OpenStage(Stage):
    def settings(self):
        return super().settings().model_copy(update={"trigger_secret": SecretStr(SECRET)})


class Doors:
    """A survey with a summary, and one person of every kind who reads its channel."""

    def __init__(self, office) -> None:
        self.office, add = office, office.simulator.add_person
        gus, nora = add("Gus", guest=True), add("Nora")
        eve = add("Eve", external=True)
        self.people = dict(zip("osmgue", (office.dana, office.ben, office.ana, gus, nora, eve), strict=True))
        for person in self.people.values():
            person.joins("nps")
        asked = Audience(people=(office.ana.id, gus.id, eve.id), guests=True, externals=True)
        office.survey(audience=asked, segments=("team",))
        office.survey(name="second", owner=office.ben.id, people=(), paused=True, summary_channel=None)
        office.ana.clicks("9")
        office.skip(days=1)
        office.dana.commands("/nps report acme", "nps")
        self.report = office.dana.messages("nps")[-1]

    def cross(self, marks: str) -> dict[str, str]:
        """Try every door with some; give by door whom it let through."""
        tries = {words: lambda who, words=words: self.types(who, words) for words in (*READING, *DECIDING)}
        tries |= {name: lambda who, use=use: self.uses(who, use) for name, use in CONTROLS.items()}
        tries |= {name: lambda who, name=name: self.presses(who, name) for name in BUTTONS}
        return {
            door: "".join(mark if through(self.people[mark]) else "." for mark in marks)
            for door, through in tries.items()
        }

    def types(self, who, words) -> bool:
        """Type it straight to the bot, since Slack offers its commands to nobody of another company."""
        word, _, rest = words.partition(" ")
        line = f"/nps {word} acme {rest}" if word != "ask" else f"/nps {words} acme"
        payload = payloads.slash_command(self.office.simulator.workspace, who.user, self.office.channel, line, "")
        return REFUSED not in self.office.stage.bot.app.dispatch(BoltRequest(mode="socket_mode", body=payload)).body

    def uses(self, who, use) -> bool:
        """Use a control of a report that stands in somebody's window, however it came there."""
        workspace = self.office.simulator.workspace
        shown = Message(
            ts=workspace.new_ts(),
            channel=self.office.channel.id,
            user=workspace.bot_user,
            text=self.report.text,
            blocks=self.report.blocks,
            only_for=who.id,
        )
        workspace.post(shown)
        use(who)
        return REFUSED not in workspace.channels[shown.channel].messages[shown.ts].text

    def presses(self, who, button) -> bool:
        who.clicks(button, "nps")
        if who.modal is None:
            return False
        through = "Only @" not in "".join(who.modal_lines())
        who.closes_modal()
        return through


@pytest.fixture(scope="module")
def doors(new_file):
    with OpenStage(new_file(), SettableClock(TUESDAY), over_http=True) as stage:
        yield Doors(Office.on(stage))


def test_each_door_lets_through_whom_the_table_names(doors):
    crossed = doors.cross("osmgue")
    assert "\n".join(f"{door:22} {through}" for door, through in crossed.items()) == EXPECTED.strip()
    doors.office.settle()
    shared = [message for message in doors.office.dana.messages("nps") if "Shared by" in message.text]
    assert len(shared) == len(doors.people) - 1


def test_what_a_report_is_held_against_has_to_be_theirs_to_read_too(doors, monkeypatch):
    monkeypatch.setattr(roles, "RIGHTS", {roles.Deed.READ: {roles.Role.OWNER}})
    dana, ben = doors.people["o"], doors.people["s"]
    assert doors.types(dana, "report")
    assert not doors.types(dana, "report vs second")
    assert not doors.types(ben, "report")


def test_when_the_table_names_nobody_no_door_opens(doors, monkeypatch):
    """So all of them ask it, the command line and other programs too."""
    monkeypatch.setattr(roles, "RIGHTS", dict.fromkeys(roles.Deed, frozenset()))
    assert set(doors.cross("o").values()) == {"."}

    address = {"DATABASE_URL": f"sqlite:///{doors.office.stage.engine.url.database}"}
    for line in ("report", "export", "ask U1", "survey preview", "survey pause", "survey resume", "survey stop"):
        option = ["acme"] if line.startswith("survey") else ["--survey", "acme"]
        done = CliRunner().invoke(main, [*line.split(), *option], env=address)
        assert (done.exit_code, "You may not" in done.stderr) == (1, True), line

    there = HTTPConnection(urlsplit(doors.office.stage.address).netloc, timeout=10)
    there.request("POST", "/ask", '{"person": "U1", "survey": "acme"}', {"Authorization": f"Bearer {SECRET}"})
    assert there.getresponse().status == 403
    there.close()
