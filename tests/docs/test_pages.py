"""README and docs name only what is there, and all of it."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.cli import main
from bot.manifest import manifest_path
from bot.services.survey.written import KEYS
from bot.settings import Settings
from bot.slack.listeners.command import _WORDS
from tests.docs.generated import PAGES, ROOT

TEXTS = {page: page.read_text(encoding="utf-8") for page in PAGES}
README, CHANGELOG = TEXTS[ROOT / "README.md"], TEXTS[ROOT / "CHANGELOG.md"]
DOCS = "\n".join(text for page, text in TEXTS.items() if page.name != "CHANGELOG.md")
LINK = re.compile(r"""\]\(([^)\s]+)\)|(?:src|href)="([^"]+)\"""")
MOST_LINES = 150
QUESTIONS = 13  # that whoever changes something asks first


def page(name: str) -> str:
    return TEXTS[ROOT / "docs" / f"{name}.md"]


def code_in(text: str) -> set[str]:
    return set(re.findall(r"`([^`\n]+)`", text))


def test_the_readme_is_short():
    assert len(README.splitlines()) <= MOST_LINES


def links(text: str) -> Iterator[str]:
    return (inline or tag for inline, tag in LINK.findall(text))


def anchors(text: str) -> set[str]:
    """Give the anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("where", PAGES, ids=lambda path: path.name)
def test_every_link_leads_somewhere(where):
    for link in links(TEXTS[where]):
        target, _, anchor = link.partition("#")
        if target.startswith("https://"):
            continue
        path = (where.parent / target).resolve() if target else where
        assert path.exists(), link
        assert not anchor or anchor in anchors(path.read_text(encoding="utf-8")), link


def test_every_path_that_is_named_exists():
    named = {code for code in code_in(DOCS) if re.fullmatch(r"(bot|storage|tests|docs)(/[\w.-]+)+", code)}
    assert "bot/core" in named
    assert {path for path in named if not (ROOT / path).exists()} == set()


def test_every_page_is_reached_from_the_readme():
    reached = {(ROOT / link.partition("#")[0]).resolve() for link in links(README)}
    assert set(PAGES) - {ROOT / "README.md"} <= reached


def test_every_command_is_described_and_every_described_one_exists():
    assert set(re.findall(r"nps-bot ([a-z]+)", DOCS)) == set(main.commands)
    assert set(re.findall(r"`nps-bot ([a-z]+)", page("commands"))) == set(main.commands)


def test_every_slash_command_is_described_and_every_described_one_exists():
    assert set(re.findall(r"/nps ([a-z]+(?:-[a-z]+)*)", DOCS)) == set(_WORDS)
    assert set(re.findall(r"`/nps ([a-z]+(?:-[a-z]+)*)", page("commands"))) == set(_WORDS)


def test_the_make_targets_exist():
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"(?:`|^ {4})make ([a-z-]+)", DOCS, re.MULTILINE):
        assert f"\n{target}:" in makefile


def test_settings_and_survey_keys_that_are_named_exist():
    of_the_code = code_in(page("how-it-works"))
    named = {code for code in code_in(DOCS) - of_the_code if re.fullmatch(r"[A-Z]+(_[A-Z]+)+", code)}
    assert named <= {name.upper() for name in Settings.model_fields}
    keys = {code for code in code_in(page("survey-file")) if re.fullmatch(r"[a-z]+_[a-z]+", code)}
    assert keys - {"slack_id"} <= set(KEYS)


def test_a_sentence_for_every_scope_of_the_manifest_and_for_no_other():
    scopes = yaml.safe_load(manifest_path().read_text())["oauth_config"]["scopes"]
    rows = dict(re.findall(r"^\| `([a-z.:]+)` \| (.+) \|$", page("slack-scopes"), re.MULTILINE))
    assert list(rows) == scopes["bot"]
    assert [scope for scope, what in rows.items() if what.startswith("Optional: ")] == scopes["bot_optional"]
    assert all(re.fullmatch(r"[A-Z][^.]+\.", what) for what in rows.values())


def test_the_rooms_of_the_core_are_on_the_map_in_the_order_in_which_imports_may_point():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one.get("containers") == ["bot.core"])
    told = page("how-it-works").partition("| room |")[2].partition("\n## ")[0]
    rooms = iter(re.findall(r"^\| `([a-z]+)` \|", told, re.MULTILINE))
    for layer in layers:
        known = set(layer.split(" | "))
        assert {next(rooms, None) for _ in known} == known
    assert next(rooms, None) is None


def defined_in(path: Path) -> set[str]:
    """Give the names that a file defines: classes, functions, values, keys of sentences."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE))
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
    return names


def test_where_to_look_names_files_that_are_there_and_what_they_define():
    section = page("how-it-works").partition("## Where do I")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([A-Z].+) \| (.+) \|$", section, re.MULTILINE)
    assert len(rows) >= QUESTIONS
    for what, answer in rows:
        path = None
        for name in re.findall(r"`([^`]+)`", answer):
            if "/" in name:
                path = ROOT / name
                assert path.exists(), f"{what}: {name}"
            else:
                assert name in defined_in(path), f"{what}: {name} is not in {path}"


def warnings_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="log"), attr="warning" | "error" | "exception"),
                args=[ast.Constant(value=event), *_],
            ):
                yield event


def test_whoever_is_woken_by_the_log_finds_each_of_its_warnings_and_errors_explained():
    section = page("operating").partition("## What the log says")[2].partition("\n## ")[0]
    listed = {event for row in re.findall(r"^\| (`.+?`) \|", section, re.MULTILINE) for event in code_in(row)}
    bot = [path for path in (ROOT / "bot").rglob("*.py") if "simulator" not in path.parts]
    assert {event for event in listed if "…" not in event} == {event for path in bot for event in warnings_in(path)}


def test_the_trademark_line_is_there():
    assert "registered trademarks" in README
    assert all(owner in README for owner in ("NICE Systems", "Bain & Company", "Fred Reichheld"))


def test_the_changelog_starts_with_the_current_version():
    version = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)[1]
    assert re.findall(r"^## (\S+)", CHANGELOG, re.MULTILINE)[0] == version
