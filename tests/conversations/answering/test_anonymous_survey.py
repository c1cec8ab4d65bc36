"""An anonymous survey of twenty is lived through; then whoever has the database and backups of several nights looks.

They know everybody's Slack id, every table, every byte of every file, and what changed from one night to the next. What
they look for is anything that leads from a person to an answer, or tells whether there is one.
"""

import re
import shutil
from datetime import datetime, time
from itertools import combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import create_engine, select

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from storage.schema import metadata
from tests.conftest import TUESDAY
from tests.office import Office

WORDS = {  # what people type, by who they are; each says something that nobody else does
    "Dora": "Dashboards are wonderful",
    "Emil": "Exports are missing",
    "Fritz": "Filters are confusing",
    "Gerda": "Graphs lie to me",
    "Hana": "Help came at once",
    "Ivan": "Imports never finish",
    "Jana": "Joining was easy",
    "Kolja": "Keyboard shortcuts are needed",
}
BERLIN = ZoneInfo("Europe/Berlin")
WHO = {"id", "person_id"}


@pytest.fixture(scope="module")
def lived(new_file, tmp_path_factory):
    """The survey, with a backup from before anybody answered, from the first night, the second, and the end."""
    with Stage(new_file(), SettableClock(TUESDAY), over_http=True, ack_timeout_s=30.0) as stage:
        return Lived(Office.on(stage), tmp_path_factory.mktemp("lived")).through()


class Lived:
    def __init__(self, office, folder):
        self.office, self.folder = office, folder
        names = [
            "Anton",
            "Berta",
            "Carl",
            *WORDS,
            "Lena",
            "Mina",
            "Nils",
            "Olaf",
            "Paul",
            "Rosa",
            "Silke",
            "Toni",
            "Uwe",
        ]
        add = office.simulator.add_person
        self.people = {
            name: add(name, tz="Europe/Berlin", locale="ja-JP" if name == "Mina" else "en-US") for name in names
        }
        self.backups = []

    def through(self):
        self.office.survey(
            privacy=Privacy.ANONYMOUS, audience=Audience(people=tuple(one.id for one in self.people.values()))
        )
        self.backup()
        self.first_day()
        self.office.skip(hours=18)
        self.backup()
        self.office.skip(hours=6)
        self.second_day()
        self.office.skip(hours=18)
        self.backup()
        self.office.skip(days=20)
        self.backup()
        key_of = self.office.stage.bot.context.key_of
        self.keys = {key_of(row["id"]) for row in self.backups[-1].rows["asks"]}
        return self

    def first_day(self):
        self.clicks("Anton", "9")  # and never goes on
        self.clicks("Dora", "10")
        self.says("Dora", WORDS["Dora"])
        self.clicks("Emil", "8")
        self.says("Emil", WORDS["Emil"])
        self.clicks("Emil", "That is all")
        self.says("Emil", "Nothing else comes to mind, honestly")
        self.says("Gerda", f"4, because {WORDS['Gerda']}")
        self.says("Ivan", WORDS["Ivan"])  # before there is a score
        self.clicks("Ivan", "3")
        self.clicks("Jana", "2")
        self.says("Jana", WORDS["Jana"])
        self.says("Jana", "Thank you so much")
        self.clicks("Olaf", "Not now")

    def second_day(self):
        self.clicks("Berta", "6")
        self.clicks("Carl", "1")
        self.clicks("Carl", "Change")
        self.clicks("Carl", "10")
        self.clicks("Fritz", "5")
        self.office.stage.stop_bot()  # what is open is found again by the next process
        self.office.stage.start_bot()
        self.says("Fritz", WORDS["Fritz"])
        self.people["Fritz"].sees("reads every answer")
        self.says("Hana", "skip")
        self.says("Hana", "9")
        self.clicks("Hana", "Answer now")
        self.clicks("Hana", "9")
        self.says("Hana", WORDS["Hana"])
        self.says("Kolja", "hm")
        self.clicks("Kolja", "7")
        self.says("Kolja", WORDS["Kolja"])
        self.people["Lena"].opens_home("home")
        self.office.settle()
        self.people["Lena"].clicks("0", home=True)
        self.office.settle()
        self.clicks("Mina", "8")
        self.says("Mina", "sorry, I meant 6")
        self.clicks("Nils", "7")
        self.says("Nils", "stop")
        self.says("Olaf", "4")

    def clicks(self, name, label):
        self.people[name].clicks(label)
        self.office.settle()

    def says(self, name, text):
        self.people[name].says(text)
        self.office.settle()

    def backup(self):
        """Copy the database and whatever stands beside it, as a night's backup does."""
        to = self.folder / f"night-{len(self.backups)}"
        to.mkdir()
        database = Path(str(self.office.stage.engine.url.database))
        for file in database.parent.glob(f"{database.name}*"):
            shutil.copy(file, to)
        self.backups.append(Backup(to / database.name, {one.id for one in self.people.values()}))


class Backup:
    def __init__(self, path, slack_ids):
        self.path = path
        engine = create_engine(f"sqlite:///{path}")
        with engine.connect() as db:
            self.rows = {table: [dict(row) for row in db.execute(select(t)).mappings()] for table, t in TABLES.items()}
        engine.dispose()
        self.who = {row["id"]: row["slack_user_id"] for row in self.rows["people"] if row["slack_user_id"] in slack_ids}

    def theirs(self, person_id):
        """Every row that names somebody: by their number, their Slack id, or in the audit."""
        names = {f"person:{person_id}", self.who[person_id]}
        return {
            table: [
                row
                for row in rows
                if row.get("person_id") == person_id
                or (table == "people" and row["id"] == person_id)
                or names & {value for value in row.values() if isinstance(value, str)}
            ]
            for table, rows in self.rows.items()
        }

    def given(self):
        return [row for table in ANSWERS for row in self.rows[table]]

    def bytes(self):
        return [file.read_bytes() for file in self.path.parent.iterdir()]

    def pages(self):
        whole = self.path.read_bytes()
        size = int.from_bytes(whole[16:18]) or 65_536
        return [whole[at : at + size] for at in range(0, len(whole), size)]


TABLES = dict(metadata.tables)
ANSWERS = ("responses", "comments", "conversations")


def telling(rows):
    """The values in rows by which one could be recognised: ids, words and instants."""
    found = {str(value) for row in rows for value in row.values() if isinstance(value, str | datetime)}
    return {value for value in found if len(value) > len("anonymous") or re.search(r"\d{4}", value)}


def test_everybody_is_heard(lived):
    scores = sorted(row["score"] for row in lived.backups[-1].rows["responses"] if not row["corrected"])
    assert scores == [0, 2, 3, 4, 4, 5, 6, 6, 7, 7, 8, 9, 9, 10, 10]
    said = " ".join(row["text"] for row in lived.backups[-1].rows["comments"])
    assert all(words in said for words in WORDS.values())


def test_no_row_of_a_person_shares_anything_with_a_row_of_an_answer(lived):
    for night in lived.backups:
        given = telling(night.given())
        for person_id in night.who:
            theirs = telling(row for rows in night.theirs(person_id).values() for row in rows)
            assert theirs & given <= {"T000000001"}
        assert {row["language"] for row in night.rows["responses"]} <= {"en"}  # one of them speaks Japanese, alone
        # What is open is open until midnight: no night's backup has it, nor any time of day.
        assert {row["response_id"] for row in night.rows["conversations"]} <= {None}
        assert {row["open_until"].astimezone(BERLIN).time() for row in night.rows["conversations"]} <= {time()}


def test_what_changes_from_night_to_night_is_the_same_for_whoever_answered_and_whoever_kept_silent(lived):
    asked_for_it = {"Hana", "Nils", "Olaf"}  # said no and came back, said stop, put it off: that they did is known
    for before, after in combinations(lived.backups, 2):
        changes = {
            name: changed_columns(before, after, lived.people[name].id)
            for name in lived.people
            if name not in asked_for_it
        }
        assert len(set(changes.values())) == 1


def changed_columns(before, after, slack_id):
    (person_id,) = [number for number, who in after.who.items() if who == slack_id]
    was, now = before.theirs(person_id), after.theirs(person_id)
    return str(
        {
            table: [
                sorted(c for c in row if old is None or row[c] != old[c]) for row, old in pairs(now[table], was[table])
            ]
            for table in now
        }
    )


def pairs(rows, olds):
    by_key = {row.get("id", index): row for index, row in enumerate(olds)}
    return [(row, by_key.get(row.get("id", index))) for index, row in enumerate(rows)]


def test_in_the_end_everybodys_question_looks_the_same(lived):
    """But for when somebody was asked who had put it off: else they would be asked too soon."""
    end, ignored = lived.backups[-1], WHO
    looks = {name: looks_of(end, lived.people[name].id, ignored) for name in lived.people}
    assert len(set(looks.values()) - {looks["Olaf"]}) == 1
    ignored |= {"asked_at", "due_at"}
    assert looks_of(end, lived.people["Olaf"].id, ignored) == looks_of(end, lived.people["Uwe"].id, ignored)
    assert end.rows["conversations"] == []


def looks_of(night, slack_id, ignored):
    (person_id,) = [number for number, who in night.who.items() if who == slack_id]
    asked = night.theirs(person_id)["asks"]
    return str([{column: value for column, value in row.items() if column not in ignored} for row in asked])


def test_no_page_holds_a_person_and_an_answer_and_nothing_deleted_is_left_anywhere(lived):
    for night in lived.backups:
        answers = {row["id"].encode() for table in ("responses", "comments") for row in night.rows[table]}
        names = {row["id"].encode() for row in night.rows["asks"]} | {who.encode() for who in night.who.values()}
        for page in night.pages():
            assert not (any(one in page for one in answers) and any(one in page for one in names))
        alive = {row["key"] for row in night.rows["conversations"]}
        everything = b"".join(night.bytes())
        assert [key for key in lived.keys - alive if key.encode() in everything] == []


def test_the_last_backup_holds_neither_the_messages_nor_the_words_in_between(lived):
    everything = b"".join(lived.backups[-1].bytes())
    for gone in (b"went-wrong", b"sorry, I meant", b"Thank you so much"):
        assert everything.count(gone) == sum(str(row).count(gone.decode()) for row in lived.backups[-1].given())
