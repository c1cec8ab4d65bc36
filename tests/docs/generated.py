"""The parts of README and docs that come from the code. `make docs` writes them, and the pictures, anew."""

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from bot.core.conversation.table import diagram
from bot.core.delivery.fates import Content, Doubt, Gone
from bot.core.delivery.kinds import KINDS, MessageKind
from bot.core.numbers.benchmarks import BENCHMARKS
from bot.core.survey.roles import RIGHTS, Deed, Role
from bot.demo.clock import SettableClock
from bot.demo.past import SEED
from bot.demo.run import SCRIPT_STARTS, new_database
from bot.demo.stage import Stage
from bot.logs import set_up_logging
from bot.services.survey.written import KEYS
from bot.settings import Settings
from tests.docs.pictures import keep, tell

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
SECTION = re.compile(r"(<!-- (?P<name>[a-z-]+): generated -->\n)(?P<body>.*?)(<!-- end -->)", re.DOTALL)


def sections(transcript: str) -> dict[str, str]:
    """Give every generated section by its name. transcript: the demo's script, as it was told just now."""
    return {
        **{name: f"```text\n{part}\n```\n" for name, part in parts_of(transcript).items() if name != "question"},
        "transcript": f"```text\n{transcript.strip()}\n```\n",
        "settings": _settings(),
        "rights": _rights(),
        "survey-keys": _survey_keys(),
        "industries": _industries(),
        "policies": _policies(),
        "states": f"{diagram()}\n",
    }


def parts_of(transcript: str) -> dict[str, str]:
    """Give the parts of the transcript that stand by themselves, in a page or in a picture."""
    ben = _scene(transcript, "Ben is not quite won over")
    return {
        "question": ben.partition("Ben: ")[0].strip(),
        "conversation": ben.strip(),
        "summary": _scene(transcript, "The next morning").partition("* Dana types")[0].strip(),
    }


def _scene(transcript: str, title: str) -> str:
    scenes = re.split(r"^(?==== )", transcript, flags=re.MULTILINE)
    found = next(scene for scene in scenes if title in scene)
    return found.split("\n", 1)[1]


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _settings() -> str:
    rows = []
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else f"`{field.default}`"
        rows.append([f"`{name.upper()}`", default, field.description or ""])
    return _table(["setting", "default", "what it is"], rows)


ROLES = {
    Role.OWNER: "owner",
    Role.VIEWER: "viewer",
    Role.COMMENT_READER: "comment reader",
    Role.READER: "member of the summary channel",
    Role.CARER: "looks after cases",
    Role.ADMIN: "admin",
    Role.MEMBER: "anybody else",
    Role.OPERATOR: "command line",
    Role.PROGRAM: "`POST /ask`",
}
DEEDS = {
    Deed.READ: "reads reports, every side of them, and how they were counted",
    Deed.READ_COMMENTS: "reads comments, without names",
    Deed.READ_QUOTES: "reads what may be quoted, with a name where its writer said so",
    Deed.READ_RESPONSES: "reads single answers, as far as the survey promised",
    Deed.TAG: "says which themes a comment has, and which words earn a theme",
    Deed.SHARE: "shares a report in the summary channel",
    Deed.SHARE_ELSEWHERE: "shares it in another channel of the company",
    Deed.PREVIEW: "previews who will be asked",
    Deed.TRY: "tries it out: is asked at once, and it counts nowhere",
    Deed.ASK: "has somebody asked",
    Deed.ACT: "acts on cases",
    Deed.PLAN: "plans actions, and carries any of them through",
    Deed.STEER: "pauses, resumes and stops",
    Deed.CHANGE: "changes its settings, by `/nps setup NAME`",
    Deed.OVERSEE: "sees how the bot is doing, and of every survey its state and owners",
    Deed.FOUND: "makes surveys, by `/nps setup` or `survey apply`",
    Deed.EXPORT: "exports",
}


def _rights() -> str:
    rows = [[said, *("yes" if role in RIGHTS[deed] else "" for role in ROLES)] for deed, said in DEEDS.items()]
    return _table(["", *ROLES.values()], rows)


def _survey_keys() -> str:
    rows = []
    for name, key in KEYS.items():
        default = "needed" if key.needed else f"`{_toml(key.default)}`" if key.default not in (None, ()) else ""
        rows.append([f"`{name}`", default, key.cure])
    return _table(["key", "default", "what it takes"], rows)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return str(value) if isinstance(value, int | dict) else f'"{value}"'


def _industries() -> str:
    rows = [
        [f"`{slug}`", row.label, str(row.points), *(str(getattr(row, name) or "") for name in _WHOM)]
        for slug, row in BENCHMARKS.items()
    ]
    return _table(["industry", "", "NPS", *(f"`{name}`" for name in _WHOM)], rows)


_WHOM = ("country", "population", "n_people", "n_firms", "touchpoint")


_LOOKED = "looked for over four minutes, then said again"
DOUBT = {
    Doubt.SAY_AGAIN: "looked for once, then said again",
    Doubt.SAY_AGAIN_LATER: f"{_LOOKED}; at once where it can't be looked for",
    Doubt.LEAVE: f"{_LOOKED}; never without `im:history`: its buttons work wherever it stands",
    Doubt.OWNER: f"{_LOOKED}; where it can't be looked for, to the owner as a repeat perhaps",
    Doubt.ASKER: f"{_LOOKED}; where it can't be looked for, its sharer is told",
    Doubt.HARMLESS: "done again: twice is as once",
}
CONTENT = {
    Content.GIVE_UP: "given up, and logged",
    Content.PUT_OFF: "put off for an hour, and the owner is told",
    Content.SHORTEN: "shortened to its text, and logged; of a summary the owner is told",
}
GONE = {
    Gone.GIVE_UP: "given up",
    Gone.TELL_ADMIN: "an admin is told in the owner's place",
    Gone.FAIL: "not asked in this wave; a customer is invited in the shared channel",
    Gone.WAIT: "waits, and the owner is told",
    Gone.OWNER_INSTEAD: "goes to the owner; without one it waits",
    Gone.TELL_OWNER: "given up, and the owner is told",
    Gone.TELL_ASKER: "given up, and its sharer is told",
}
PATIENCE = {timedelta(hours=1): "an hour", timedelta(days=1): "a day"}
IN_HOURS = "until its hours are over, and in the next ones"


def _policies() -> str:
    kinds: dict[tuple[str, ...], list[str]] = {}
    for kind, rule in KINDS.items():
        forever = "until the next one, which tells its news" if kind is MessageKind.SUMMARY else "until it is taken"
        tried = PATIENCE[rule.patience] if rule.patience else IN_HOURS if rule.puts else forever
        kinds.setdefault((tried, DOUBT[rule.doubt], CONTENT[rule.content], GONE[rule.gone]), []).append(kind)
    rows = [[", ".join(same), *policy] for policy, same in kinds.items()]
    return _table(
        ["message", "tried for", "Slack may have taken it", "Slack refuses its content", "its place is gone"], rows
    )


def renewed(page: str, fresh: Mapping[str, str]) -> str:
    """Give a page with every generated section as the code has it now."""
    return SECTION.sub(lambda match: f"{match[1]}{fresh[match['name']]}{match[4]}", page)


def renew() -> None:
    """Write every page and picture anew; pictures stay as they are where there is no browser."""
    set_up_logging("error", "text")
    with new_database() as engine, Stage(engine, SettableClock(SCRIPT_STARTS), seed=SEED) as stage:
        transcript, taken = tell(stage)
    fresh = sections(transcript)
    for page in PAGES:
        page.write_text(renewed(page.read_text(encoding="utf-8"), fresh), encoding="utf-8")
    keep(taken)


if __name__ == "__main__":
    renew()
