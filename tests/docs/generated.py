"""The parts of the README that come from the code. `python -m tests.docs.generated` writes them anew."""

import re
from pathlib import Path

from bot.cli.survey_file import SurveyFile, cure
from bot.core.conversation.states import diagram
from bot.core.numbers.benchmarks import BENCHMARKS
from bot.demo.run import play
from bot.settings import Settings

README = Path(__file__).parents[2] / "README.md"
SECTION = re.compile(r"(<!-- (?P<name>[a-z-]+): generated -->\n)(?P<body>.*?)(<!-- end -->)", re.DOTALL)


def sections() -> dict[str, str]:
    """Every generated section by its name."""
    transcript = "\n".join(play())
    return {
        "conversation": _text(_scene(transcript, "Ben is not quite won over")),
        "summary": _text(_scene(transcript, "The next morning").split("* Dana types")[0]),
        "transcript": _text(transcript),
        "settings": _settings(),
        "survey-keys": _survey_keys(),
        "industries": _industries(),
        "states": f"```mermaid\n{diagram()}\n```\n",
    }


def _text(content: str) -> str:
    return f"```text\n{content.strip()}\n```\n"


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


def _survey_keys() -> str:
    rows = []
    for name, field in SurveyFile.model_fields.items():
        default = (
            "needed" if field.is_required() else f"`{_toml(field.default)}`" if field.default not in (None, []) else ""
        )
        rows.append([f"`{name}`", default, cure(name)])
    return _table(["key", "default", "what it takes"], rows)


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else f'"{value}"' if isinstance(value, str) else str(value)


def _industries() -> str:
    rows = [[f"`{slug}`", row.label, str(row.points)] for slug, row in BENCHMARKS.items()]
    return _table(["industry", "", "NPS"], rows)


def renewed(readme: str) -> str:
    """Give the README with every generated section as the code has it now."""
    fresh = sections()
    return SECTION.sub(lambda match: f"{match[1]}{fresh[match['name']]}{match[4]}", readme)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
