"""Reading a list of people: a CSV file with Slack ids or addresses, and what else it says of them as properties."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.core.exchange.bad_file import BadFileError
from bot.core.survey.person import PERSON_ID
from bot.slack.reading.directory import Directory

ID_COLUMNS = ("slack_id", "slack_user_id", "user_id")
EMAIL_COLUMN = "email"
_BETWEEN = ",;\t"  # a spreadsheet writes semicolons where commas are in numbers
_LONGEST_TOLD = 200  # characters
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the file. Slack id or address: at least one is there."""

    slack_id: str | None
    email: str | None
    properties: Mapping[str, str]


def beside(survey_file: Path, name: str) -> Path:
    """Find a list of people in the folder of its survey file, or below. Raises BadFileError for one that is elsewhere.

    Whoever may write a survey file could otherwise have any file of this machine read, and shown in a sentence.
    """
    folder = survey_file.resolve().parent
    try:
        found = (folder / name).resolve()
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a NUL
        raise BadFileError(f"people_file: {name!r} can't be read: name a CSV file beside this one.") from error
    if not found.is_relative_to(folder):
        raise BadFileError(
            f"people_file: {name} is not in the folder of the survey file: put a copy there and name it."
        )
    return found


def read_people_file(path: Path) -> list[Listed]:
    """Read the file. Raises BadFileError that names the line and the cure; nothing is changed then."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            file.seek(0)
            table = csv.DictReader(file, delimiter=max(_BETWEEN, key=first.count))
            columns, rows = table.fieldnames or (), list(table)
    except FileNotFoundError as error:
        raise BadFileError(f"people_file: there is no {path.name} beside the survey file.") from error
    except OSError as error:
        raise BadFileError(
            f"people_file: {path.name or path} can't be read: name a CSV file beside this one."
        ) from error
    except (ValueError, csv.Error) as error:  # not UTF-8, or a NUL in the text or in the file's name
        raise BadFileError(f"people_file: {path.name!r} is not a CSV file in UTF-8.") from error
    if not rows:
        raise BadFileError(f"people_file: {path.name} lists nobody; below the names of the columns, one person a line.")
    if not {one.strip().casefold() for one in columns} & {*ID_COLUMNS, EMAIL_COLUMN}:
        said = "".join(letter if letter.isprintable() else "\ufffd" for letter in ", ".join(columns))[:_LONGEST_TOLD]
        raise BadFileError(
            f"people_file: the first line of {path.name} has to name a column slack_id or email; it says: {said}."
        )
    return [_line_of(path.name, number, row) for number, row in enumerate(rows, start=2)]


def _line_of(file: str, number: int, row: Mapping[str | None, str | None]) -> Listed:
    said = {key.strip().casefold(): (value or "").strip() for key, value in row.items() if isinstance(key, str)}
    slack_id = next((said[column] for column in ID_COLUMNS if said.get(column)), None)
    email = said.get(EMAIL_COLUMN, "").casefold() or None
    if slack_id is None and email is None:
        raise BadFileError(f"{file}, line {number}: a column slack_id or email has to say who it is about.")
    if slack_id is not None and not PERSON_ID.fullmatch(slack_id):
        raise BadFileError(f"{file}, line {number}: {slack_id!r} is not a Slack id such as U024BE7LH.")
    if email is not None and not _ADDRESS.fullmatch(email):
        raise BadFileError(f"{file}, line {number}: {email!r} is not an address.")
    about = {key: value for key, value in said.items() if value and key not in {*ID_COLUMNS, EMAIL_COLUMN}}
    if "country" in about:
        about["country"] = about["country"].upper()
    return Listed(slack_id, email, about)


def people_by_slack_id(
    listed: list[Listed], directory: Directory | None
) -> tuple[dict[str, Mapping[str, str]], list[str]]:
    """Find everybody's Slack id; give their properties by it, and the addresses that nobody in Slack has.

    Raises BadFileError where addresses are to be looked up and there is no token, DirectoryError where Slack refuses.
    """
    by_address = any(one.slack_id is None for one in listed)
    if by_address and directory is None:
        raise BadFileError("People are listed by address: set SLACK_BOT_TOKEN, so that Slack can be asked for them.")
    known = directory.ids_by_email() if by_address and directory is not None else {}
    found = {one.slack_id or known.get(one.email or "", ""): one.properties for one in listed}
    missing = [one.email or "" for one in listed if not one.slack_id and one.email not in known]
    return {slack_id: properties for slack_id, properties in found.items() if slack_id}, missing
