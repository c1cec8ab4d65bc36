"""nps-bot themes, for whoever wonders why a comment counts as it does."""

import json
import re

from click.testing import CliRunner

from bot.cli import main
from bot.core.themes import THEMES
from storage.engine import open_engine
from tests.services.survey.commented import CARS, ROOMS, correct


def run(*arguments):
    return CliRunner().invoke(main, ["themes", *arguments])


def words_alone(explained):
    """What is explained without the extra [themes], which may be installed or not."""
    return re.sub(r" \(sounds like it: .*\)", "", explained)


def test_it_shows_which_words_earned_what():
    assert words_alone(run("explain", "La app va lenta y no falta nada, pero es carísima").output) == (
        'read as: es\nspeed: "lenta"\nprice: "carísima"\nmissing-feature, but denied: "falta"\n'
    )
    assert run("explain", "--language", "de", "Super").output == "read as: de\nno theme\n"


def test_with_the_extra_it_shows_how_far_a_comment_sounds_like_its_themes_and_what_a_survey_drops(encoder, nps_bot):
    assert encoder is not None
    pork = "For dinner there was slow braised pork with potatoes"
    told = re.sub(r"0\.\d\d", "0.##", nps_bot("themes", "explain", pork).stdout)
    assert told == 'read as: en\nspeed: "slow" (sounds like it: 0.##)\n'
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, "theme_veto = true"))
    told = re.sub(r"0\.\d\d", "0.##", nps_bot("themes", "explain", "--survey", "acme", pork).stdout)
    assert told == 'read as: en\nspeed, but dropped: "slow" (sounds like it: 0.##)\nno theme\n'


def test_a_language_without_words_is_named():
    refused = run("explain", "--language", "xx", "a")
    assert refused.exit_code == 2
    assert "--language takes one of en, es, de, fr, pt, ja." in refused.output


def test_it_lists_every_theme():
    assert [line.split()[0] for line in run("list").output.splitlines()] == list(THEMES)


SURVEY = (
    'name = "acme"', 'product = "Acme"', 'asker = "Us"', 'owner = "U0000000D"', 'people = ["U0000000A"]',
    'summary_channel = "C0000000N"', 'privacy = "named"',
)  # fmt: skip
RENEWALS = 'themes.price.words.en = ["renewal*"]'


def test_it_reads_with_the_words_of_a_survey(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, RENEWALS))
    assert nps_bot("themes", "explain", "the renewals").stdout == "read as: en\nno theme\n"
    explained = nps_bot("themes", "explain", "--survey", "acme", "the renewals").stdout
    assert explained == 'read as: en\nprice: "renewals"\n'


def test_what_a_file_brings_in_is_tagged_and_tagged_anew_when_the_words_change(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    answers = nps_bot.file(
        "answers.csv",
        "person,score,comment,answered_at",
        "ana,3,The renewal was a surprise and the app is slow,2026-11-02",
        "ben,9,,2026-11-03",
    )
    nps_bot("import", answers)

    def themes():
        rows = map(json.loads, nps_bot("export", "--format", "jsonl").stdout.splitlines())
        return [row["themes"] for row in rows]

    assert themes() == ["speed", None]
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, RENEWALS))
    assert themes() == ["speed", None]
    done = nps_bot("themes", "redo").stdout
    assert done == "acme: 1 of 1 comments\nacme: every comment is tagged with the words of now.\n"
    assert themes() == ["price,speed", None]
    assert nps_bot("themes", "redo").stdout == "acme: every comment is tagged with the words of now.\n"


def test_a_wrong_theme_is_corrected_stays_when_words_change_and_can_be_left_to_the_words_again(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    answers = nps_bot.file(
        "answers.csv",
        "person,score,comment,answered_at",
        "ana,3,The renewal was a surprise and the app is slow,2026-11-02",
        "ben,9,We like\x1b[2J it,2026-11-03",
    )
    nps_bot("import", answers)

    def listed(*arguments):
        return [line.split("  ") for line in nps_bot("themes", "comments", *arguments).stdout.splitlines()]

    assert sorted(line[1] for line in listed()) == ["none", "speed"]
    [[mark, _, words]] = listed("--theme", "speed")
    assert words.startswith("The renewal")
    assert [line[2] for line in listed("--theme", "none")] == ["We like[2J it"]  # nothing that clears a screen
    done = nps_bot("themes", "correct", mark, "price", "speed").stdout
    assert done == f"{mark}  price, speed *  The renewal was a surprise and the app is slow\n"
    assert [line[1] for line in listed("--corrected")] == ["price, speed *"]
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, "themes.speed.off = true"))
    nps_bot("themes", "redo")
    assert [line[1] for line in listed("--corrected")] == ["price *"]
    assert nps_bot("themes", "correct", mark, "--undo").stdout.startswith(f"{mark}  none  The")
    assert nps_bot("themes", "correct", mark, "--none").stdout.startswith(f"{mark}  none *  The")


def test_what_can_not_be_corrected_is_named(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    assert "There is no such comment" in nps_bot("themes", "correct", "0" * 32, "price").stderr
    assert "Say one of" in nps_bot("themes", "correct", "0" * 32, "price", "--none").stderr
    assert "shows before it" in nps_bot("themes", "correct", "Fees", "price").stderr
    assert "--theme takes one of price," in nps_bot("themes", "comments", "--theme", "fees").stderr
    nps_bot("import", nps_bot.file("a.csv", "person,score,comment,answered_at", "ana,3,So slow,2026-11-02"))
    mark = nps_bot("themes", "comments").stdout[:8]
    assert "There is no theme called 'fees'. There is: price," in nps_bot("themes", "correct", mark, "fees").stderr


def test_words_that_corrections_suggest_are_listed_added_to_the_survey_and_refused(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    said = (
        "The renewal came",
        "I dread the renewal",
        "Another renewal",
        "We like it",
        "My team likes it",
        "It is fine",
    )
    rows = [f"u{number},5,{words},2026-11-02" for number, words in enumerate(said)]
    nps_bot("import", nps_bot.file("answers.csv", "person,score,comment,answered_at", *rows))
    assert nps_bot("themes", "words").stdout == ""
    marks = [line[:8] for line in nps_bot("themes", "comments").stdout.splitlines() if "renewal" in line]
    for mark in marks[:2]:
        nps_bot("themes", "correct", mark, "price")
    assert nps_bot("themes", "words").stdout == ""
    nps_bot("themes", "correct", marks[2], "price", "speed")
    assert nps_bot("themes", "words").stdout == "price  en  renewal  3 moved, 0 others\n"
    assert "That word is not suggested" in nps_bot("themes", "words", "--add", "fees").stderr
    assert nps_bot("themes", "words", "--refuse", "renewal").stdout.startswith("price  en  renewal")
    assert nps_bot("themes", "words").stdout == ""
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    assert nps_bot("themes", "words", "--add", "renewal").stdout.startswith("price  en  renewal  3 moved")
    assert 'en = ["renewal"]' in nps_bot("survey", "show").stdout
    nps_bot("themes", "redo")
    for mark in marks:
        nps_bot("themes", "correct", mark, "--undo")
    listed = nps_bot("themes", "comments", "--theme", "price").stdout.splitlines()
    assert sorted(line.split("  ")[0] for line in listed) == sorted(marks)


def test_it_learns_of_corrections_and_says_whether_tags_follow(encoder, nps_bot):
    assert encoder is not None
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    assert nps_bot("themes", "train").stdout.splitlines() == [
        "acme: corrected comments learned of: 0",
        "The head is off: it takes 100 corrections. Tags go by words.",
    ]
    lines = [f"p{at},7,{text},2026-11-02" for at, text in enumerate((*CARS, *ROOMS))]
    nps_bot("import", nps_bot.file("history.csv", "person,score,comment,answered_at", *lines))
    engine = open_engine(nps_bot.env["DATABASE_URL"])
    correct(engine, dict.fromkeys(CARS, ("support",)) | dict.fromkeys(ROOMS, ("communication",)))
    told = re.sub(r"\d\.\d{3}", "#", nps_bot("themes", "train").stdout).splitlines()
    assert told == [
        "acme: corrected comments learned of: 110",
        "F1 of a comment, by words #, with the head #:",
        "+# with a standard error of # (ten-fold cross-validation).",
        "The head is on: tags follow it. To have kept comments tagged by it now: nps-bot themes redo --survey 'acme'",
    ]
    explained = nps_bot("themes", "explain", "--survey", "acme", "No space to park").stdout.splitlines()
    assert explained == [
        "read as: en",
        "support: learned of corrections",
        "Tags follow 110 corrections; theme_head = false leaves them to words.",
    ]
    correct(engine, dict.fromkeys(CARS[:11]))
    assert "it takes 100 corrections" in nps_bot("themes", "train").stdout
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, "theme_head = false"))
    assert "its file says theme_head = false" in nps_bot("themes", "train").stderr
