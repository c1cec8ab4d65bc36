"""Every door crossed by everybody: what bot/core/survey/roles.py allows, and nothing beside it.

`pytest -s tests/conversations/survey/test_doors.py` prints the matrix.
"""

from dataclasses import replace
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner
from pydantic import SecretStr
from slack_bolt import BoltRequest

from bot.cli import main
from bot.core.survey import roles
from bot.core.survey.keys.chosen import Audience
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from bot.simulator.events import payloads
from bot.simulator.rules.inputs import controls
from bot.simulator.workspace.entities import Message
from tests.conftest import TUESDAY
from tests.office import Office

SECRET = "correct-horse-battery"
REFUSALS = ("open to you", "Only <@", "Only @", "are for its owner", "is shared in its summary channel", "just now who")
READING = ("report", "trend", "movement", "passives", "working", "benchmarks", "report as csv", "report by team")
BOTH = ("report vs second",)  # of two surveys
DECIDING = ("responses", "accounts", "preview", "ask UNOBODY", "pause", "resume", "stop")
CONTROLS = {
    "other days": lambda who, shown: who.chooses("30d", message=shown, menu="Other days"),
    "split": lambda who, shown: who.chooses("team", message=shown, menu="Split by"),
    "share": lambda who, shown: who.clicks("Share in this channel", message=shown),
}
BUTTONS = ("Full report", "How was this computed?")

PEOPLE = {
    "o": "the owner",
    "v": "a viewer, not in the summary channel",
    "c": "a comment reader by their user group, not in the summary channel",
    "r": "a full member who reads the summary channel",
    "a": "an admin of the workspace, not in the channel",
    "p": "somebody who is asked, not in the channel",
    "m": "a full member, not in the channel",
    "s": "the owner of another survey, not in the channel",
    "g": "a guest, in the channel and named as viewer",
    "e": "of another company, in the channel and named as viewer",
    "w": "of another workspace, in the channel and named as viewer",
    "d": "deactivated, in the channel and named as viewer",
}
EXPECTED = """
report                 ovcr........
trend                  ovcr........
movement               ovcr........
passives               ovcr........
working                ovcr........
benchmarks             ovcr........
report as csv          ovcr........
report by team         ovcr........
report vs second       .v..........
responses              o...........
accounts               o...........
preview                o...a.......
ask UNOBODY            o...a.......
pause                  o...a.......
resume                 o...a.......
stop                   o...a.......
other days             ovcr........
split                  ovcr........
share                  o..r........
share elsewhere        o...........
Full report            ovcr........
How was this computed? ovcr........
Pause, in the report   o...........
open Ana's dialog      .....p......
submit Ana's dialog    .....p......
"""


class OpenStage(Stage):
    def settings(self):
        return super().settings().model_copy(update={"trigger_secret": SecretStr(SECRET)})


class Doors:
    """A survey with a summary, and one person of every kind."""

    def __init__(self, office) -> None:
        self.office, add = office, office.simulator.add_person
        gus, gone = add("Gus", guest=True), add("Gone")
        eve, will = add("Eve", external=True), add("Will")
        names = ("Vera", "Cora", "Rita", "Ada", "Mo", "Sam")
        vera, cora, rita, ada, mo, sam = (add(name, admin=name == "Ada") for name in names)
        everybody = (office.dana, vera, cora, rita, ada, office.ana, mo, sam, gus, eve, will, gone)
        self.people = dict(zip(PEOPLE, everybody, strict=True))
        office.simulator.add_channel("elsewhere", members=everybody)
        for person in (rita, gus, eve, will, gone):
            person.joins("nps")
        viewers = (vera.id, gus.id, eve.id, will.id, gone.id)
        group = office.simulator.add_user_group("makers", members=[cora, gus])
        asked = Audience(people=(office.ana.id, gus.id, eve.id), guests=True, externals=True)
        office.survey(audience=asked, segments=("team",), viewers=viewers, comment_readers=(group.id,))
        office.survey(name="second", owners=(sam.id,), people=(), paused=True, summary_channel=None, viewers=(vera.id,))
        office.ana.clicks("9")
        office.ana.sees("What")
        office.skip(days=1)
        office.dana.commands("/nps report acme", "nps")
        self.report = office.dana.messages("nps")[-1]
        self.summary = next(one for one in office.dana.messages("nps") if "Full report" in str(one.blocks))
        answered = next(one for one in office.ana.messages() if "nps_change" in str(one.blocks))
        change = next(one for one in controls(answered.blocks) if one.element["action_id"] == "nps_change")
        self.write = replace(change, element={**change.element, "action_id": "nps_write"})
        gone.changes(deleted=True)
        will.changes(team_id="T0000OTHER")

    def cross(self, marks: str) -> dict[str, str]:
        """Try every door with some; give by door whom it let through."""
        words = (*READING, *BOTH, *DECIDING)
        tries = {line: lambda who, line=line: self.types(who, line) for line in words}
        tries |= {name: lambda who, use=use: self.uses(who, use) for name, use in CONTROLS.items()}
        tries["share elsewhere"] = lambda who: self.uses(who, CONTROLS["share"], "elsewhere")
        tries |= {name: lambda who, name=name: self.presses(who, name, self.summary) for name in BUTTONS}
        tries["Pause, in the report"] = self.presses_pause
        tries["open Ana's dialog"] = lambda who: self.opens_anas_dialog(who) is not None
        tries["submit Ana's dialog"] = self.submits_anas_dialog
        return {
            door: "".join(mark if through(self.people[mark]) else "." for mark in marks)
            for door, through in tries.items()
        }

    def types(self, who, words) -> bool:
        """Type it straight to the bot, since Slack offers its commands to nobody of another company."""
        word, _, rest = words.partition(" ")
        line = f"/nps {word} acme {rest}" if word != "ask" else f"/nps {words} acme"
        payload = payloads.slash_command(self.office.simulator.workspace, who.user, self.office.channel, line, "")
        body = self.dispatched(payload | {"team_id": who.user.team_id})
        return not refuses(body) and "I can't compare" not in body

    def dispatched(self, payload) -> str:
        return self.office.stage.bot.app.dispatch(BoltRequest(mode="socket_mode", body=payload)).body

    def uses(self, who, use, channel="nps") -> bool:
        """Use a control of a report that stands in somebody's window, however it came there."""
        workspace = self.office.simulator.workspace
        shown = Message(
            ts=workspace.new_ts(),
            channel=workspace.find_channel(channel).id,
            user=workspace.bot_user,
            text=self.report.text,
            blocks=self.report.blocks,
            only_for=who.id,
        )
        workspace.post(shown)
        use(who, shown)
        return not refuses(workspace.channels[shown.channel].messages[shown.ts].text)

    def opens_anas_dialog(self, who):
        self.dispatched(payloads.block_actions(self.office.simulator.workspace, who.user, self.summary, self.write))
        view = who.modal
        if view is not None:
            who.closes_modal()
        return view

    def submits_anas_dialog(self, who) -> bool:
        """Submit what she was shown with words of one's own."""
        view, workspace = self.opens_anas_dialog(self.office.ana), self.office.simulator.workspace
        payload = payloads.view_submission(workspace, who.user, view)
        payload["view"]["state"] = {
            "values": {"answer": {"text": {"type": "plain_text_input", "value": f"by {who.name}"}}}
        }
        self.dispatched(payload | {"user": {"id": who.id, "team_id": who.user.team_id}})
        self.office.ana.commands("/nps me")
        return f"by {who.name}" in self.office.ana.messages()[-1].text

    def presses_pause(self, who) -> bool:
        """Press it in the full report, which opens for readers alone."""
        who.clicks("Full report", message=self.summary)
        through = who.modal is not None and not refuses("".join(who.modal_lines()))
        if through:
            who.clicks("Pause", modal=True)
            through = not refuses("".join(who.modal_lines()))
        if who.modal is not None:
            who.closes_modal()
        return through

    def presses(self, who, button, message) -> bool:
        who.clicks(button, message=message)
        if who.modal is None:
            return False
        through = not refuses("".join(who.modal_lines()))
        who.closes_modal()
        return through


def refuses(text: str) -> bool:
    return any(refusal in text for refusal in REFUSALS)


@pytest.fixture(scope="module")
def doors(new_file):
    with OpenStage(new_file(), SettableClock(TUESDAY), over_http=True) as stage:
        yield Doors(Office.on(stage))


def test_each_door_lets_through_whom_the_table_names(doors):
    crossed = doors.cross("".join(PEOPLE))
    matrix = "\n".join(f"{door:22} {through}" for door, through in crossed.items())
    print("", *(f"{mark}: {who}" for mark, who in PEOPLE.items()), matrix, sep="\n")  # noqa: T201 (read with -s)
    assert matrix == EXPECTED.strip()
    doors.office.settle()
    shared = [
        one for place in ("nps", "elsewhere") for one in doors.office.dana.messages(place) if "Shared by" in one.text
    ]
    assert len(shared) == 3


def test_the_home_tab_tells_of_a_survey_whom_it_asks_whom_its_file_names_and_admins(doors):
    told, numbers = "", ""
    for mark, person in doors.people.items():
        if mark in "dgew":  # nobody who has a Home tab here
            continue
        person.opens_home("home")
        doors.office.settle()
        told += mark if "Acme" in "".join(person.home()) else ""
        numbers += mark if "The score would be" in "".join(person.home()) else ""
    assert (told, numbers) == ("ovcaps", "ovc")


def test_who_leaves_the_channel_or_the_company_stops_reading(doors):
    rita = doors.people["r"]
    assert doors.types(rita, "report")
    rita.leaves("nps")
    assert not doors.types(rita, "report")
    rita.joins("nps")
    assert doors.types(rita, "report")
    rita.changes(is_restricted=True)
    assert not doors.types(rita, "report")
    rita.changes(is_restricted=False)


def test_who_is_no_admin_any_more_steers_no_more(doors):
    ada = doors.people["a"]
    assert doors.types(ada, "resume")
    ada.changes(is_admin=False)
    assert not doors.types(ada, "resume")
    ada.changes(is_admin=True)


@pytest.mark.parametrize("method", ["users.info", "users.conversations"])
def test_when_slack_can_not_tell_who_somebody_is_nothing_is_shown_and_it_says_so(doors, method):
    dana = doors.people["o"]
    doors.office.simulator.fail_next(method, "internal_error")
    dana.commands("/nps report acme", "nps")
    dana.sees("Slack could not tell me just now who you are", "nps")
    assert doors.types(dana, "report")


def test_a_payload_that_names_another_company_is_believed_before_slack_is_asked(doors):
    workspace, dana = doors.office.simulator.workspace, doors.people["o"]
    payload = payloads.slash_command(workspace, dana.user, doors.office.channel, "/nps report acme", "")
    assert not refuses(doors.dispatched(payload))
    assert refuses(doors.dispatched(payload | {"team_id": "T0000OTHER"}))
    assert refuses(doors.dispatched(payload | {"team_id": "T0000OTHER", "enterprise_id": "E1"}))


@pytest.mark.parametrize(
    "words", ["report {}", "trend {}", "pause {}", "preview {}", "report vs {}", "report {} by team"]
)
def test_a_survey_that_is_not_for_somebody_is_told_from_none_by_nothing(doors, words):
    """Its name may say what is going on; the owner of another survey sees theirs alone."""
    for mark in "sm":
        person, workspace = doors.people[mark], doors.office.simulator.workspace
        said = [
            doors.dispatched(
                payloads.slash_command(workspace, person.user, doors.office.channel, f"/nps {words.format(name)}", "")
            ).replace(name, "NAME")
            for name in ("acme", "qqqq")
        ]
        assert said[0] == said[1]


def test_values_of_a_property_are_read_for_nobody_who_may_not_read_the_survey(doors):
    mo, workspace = doors.people["m"], doors.office.simulator.workspace
    said = {
        doors.dispatched(payloads.slash_command(workspace, mo.user, doors.office.channel, f"/nps report {words}", ""))
        for words in ("where team=Sales", "acme where team=Sales", "acme where nothing=Sales", "")
    }
    assert len(said) == 1, said


def test_when_the_table_names_nobody_no_door_opens(doors, monkeypatch):
    """So all of them ask it, the command line and other programs too."""
    monkeypatch.setattr(roles, "RIGHTS", dict.fromkeys(roles.Deed, frozenset()))
    assert {door for door, through in doors.cross("o").items() if through != "."} == set()

    address = {"DATABASE_URL": f"sqlite:///{doors.office.stage.engine.url.database}"}
    for line in ("report", "export", "ask U1", "survey preview", "survey pause", "survey resume", "survey stop"):
        option = ["acme"] if line.startswith("survey") else ["--survey", "acme"]
        done = CliRunner().invoke(main, [*line.split(), *option], env=address)
        assert (done.exit_code, "There is no survey" in done.stderr) == (1, True), line

    there = HTTPConnection(urlsplit(doors.office.stage.address).netloc, timeout=10)
    there.request("POST", "/ask", '{"person": "U1", "survey": "acme"}', {"Authorization": f"Bearer {SECRET}"})
    assert b"unknown_survey" in there.getresponse().read()
    there.close()
