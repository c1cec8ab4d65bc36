"""nps-bot themes, for whoever wonders why a comment counts as it does."""

from click.testing import CliRunner

from bot.cli import main
from bot.core.themes import THEMES


def run(*arguments):
    return CliRunner().invoke(main, ["themes", *arguments])


def test_it_shows_which_words_earned_what():
    assert run("explain", "La app va lenta y no falta nada, pero es carísima").output == (
        'read as: es\nspeed: "lenta"\nprice: "carísima"\nmissing-feature, but denied: "falta"\n'
    )
    assert run("explain", "--language", "de", "Super").output == "read as: de\nno theme\n"


def test_a_language_without_words_is_named():
    refused = run("explain", "--language", "xx", "a")
    assert refused.exit_code == 2
    assert "--language takes one of en, es, de, fr, pt, ja." in refused.output


def test_it_lists_every_theme():
    assert [line.split()[0] for line in run("list").output.splitlines()] == list(THEMES)


def test_it_reads_with_the_words_of_a_survey(nps_bot):
    own = ['name = "acme"', 'product = "Acme"', 'asker = "Us"', 'owner = "U0000000D"', 'people = ["U0000000A"]']
    own += ['summary_channel = "C0000000N"', 'themes.price.words.en = ["renewal*"]']
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *own))
    assert nps_bot("themes", "explain", "the renewals").stdout == "read as: en\nno theme\n"
    explained = nps_bot("themes", "explain", "--survey", "acme", "the renewals").stdout
    assert explained == 'read as: en\nprice: "renewals"\n'
