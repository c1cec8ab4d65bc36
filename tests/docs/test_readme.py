"""The README says what the code does."""

import re

from bot.cli import main
from tests.docs.generated import README, SECTION, renewed, sections

TEXT = README.read_text(encoding="utf-8")


def test_every_generated_part_is_up_to_date():
    """Settings, survey keys, the state diagram and the demo's transcript; `make docs` writes them."""
    assert {match["name"] for match in SECTION.finditer(TEXT)} == set(sections())
    assert renewed(TEXT) == TEXT


def test_every_command_is_described_and_every_described_one_exists():
    described = set(re.findall(r"nps-bot ([a-z]+)", TEXT))
    assert described == set(main.commands)


def test_the_make_targets_exist():
    makefile = (README.parent / "Makefile").read_text()
    for target in re.findall(r"`make ([a-z]+)", TEXT):
        assert f"\n{target}:" in makefile


def test_the_trademark_line_is_there():
    assert "registered trademarks" in TEXT
    assert all(owner in TEXT for owner in ("NICE Systems", "Bain & Company", "Fred Reichheld"))


def test_the_changelog_starts_with_the_current_version():
    changelog = (README.parent / "CHANGELOG.md").read_text()
    version = re.search(r'^version = "(.+)"$', (README.parent / "pyproject.toml").read_text(), re.MULTILINE)[1]
    assert re.findall(r"^## (\S+)", changelog, re.MULTILINE)[0] == version
