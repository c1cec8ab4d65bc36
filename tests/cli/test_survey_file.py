"""survey apply: what a file may say, and a sentence for everything it may not."""

import tomllib
from dataclasses import fields

import pytest

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import SurveyPlan
from bot.services.survey.written import KEYS

GOOD = {
    "name": '"acme"',
    "product": '"Acme"',
    "asker": '"The Acme team"',
    "owner": '"U0000000D"',
    "people": '["U0000000A", "U0000000B"]',
    "summary_channel": '"C0000000N"',
    "zone": '"Europe/Berlin"',
    "industry": '"saas"',
}


def lines(**changes):
    values = {**GOOD, **changes}
    return [f"{key} = {value}" for key, value in values.items() if value is not None]


def test_a_survey_is_created_changed_and_left_alone(nps_bot):
    path = nps_bot.file("acme.toml", *lines())
    assert nps_bot("survey", "apply", path).stdout == "Survey 'acme' created.\n"
    assert nps_bot("survey", "apply", path).stdout == "Survey 'acme' unchanged.\n"
    path = nps_bot.file("acme.toml", *lines(hour="8"))
    assert nps_bot("survey", "apply", path).stdout == "  hour: 9 → 8\nSurvey 'acme' changed.\n"
    told = nps_bot("survey", "list").stdout
    state = "running, the bot reads its audience once it runs"
    assert told == f"acme: Acme, confidential, owner U0000000D, into C0000000N, {state}\n"


def test_a_survey_may_have_its_own_words(nps_bot):
    own = {"questions.en.score": '"Would you recommend {product}?"', "questions.de.better": '"Was fehlt?"'}
    assert nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**own))).exit_code == 0


def test_a_line_below_the_thanks_is_shown_as_it_was_written(nps_bot):
    own = {"thanks_link": '"https://acme.example/r?a=1&b=2"', "thanks_text": '"Tell others"'}
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**own)))
    shown = tomllib.loads(nps_bot("survey", "show", "acme").stdout)
    assert (shown["thanks_link"], shown["thanks_text"]) == ("https://acme.example/r?a=1&b=2", "Tell others")


OWN_THEMES = {
    "themes.price.label": '"Costs"',
    "themes.price.words.en": '["renewal*", "per seat"]',
    "themes.documentation.into": '"ease-of-use"',
    "themes.competitor.off": "true",
    "themes.wellbeing.words.de": '["Burnout"]',
}


def test_a_survey_adds_renames_merges_and_removes_themes_and_shows_them(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines()))
    changed = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**OWN_THEMES))).stdout
    assert "themes: nothing → " in changed
    assert "To have it done now: nps-bot themes redo --survey 'acme'" in changed
    assert "price: label: Costs; words: en: renewal*, per seat" in changed
    shown = tomllib.loads(nps_bot("survey", "show", "acme").stdout)["themes"]
    assert shown == {
        "price": {"label": "Costs", "words": {"en": ["renewal*", "per seat"]}},
        "documentation": {"into": "ease-of-use"},
        "competitor": {"off": True},
        "wellbeing": {"words": {"de": ["Burnout"]}},
    }


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"themes.Price.off": "true"}, "themes.Price: should be a theme with small letters, digits and hyphens"),
        (
            {"themes.price.wrds": "1"},
            "themes.price.wrds: unknown key. Did you mean words? A theme has label, words, without,",
        ),
        ({"themes.price.words.en": '"renewal"'}, "themes.price.words.en: should be words by language"),
        ({"themes.price.words.en": '["a"]'}, "themes.price.words.en.0: should be words by language"),
        ({"themes.price.words.it": '["prezzo"]'}, "themes.price.words.it: should be words by language"),
        ({"themes.price.into": '"costs"'}, "themes.price.into: should be a theme that is counted, one of missing-f"),
        (
            {"cases": '["theme:costs"]'},
            "cases: theme:costs should name a theme that is counted, one of price",
        ),
        ({"themes.price.into": '"price"'}, "themes.price.into: should be a theme that is counted, one of missing-f"),
        ({"themes.price": '{into = "speed", off = true}'}, "themes.price: off = true leaves it out and into counts"),
        ({"themes.price": '{off = true, next_step = "Go"}'}, "themes.price.next_step: is never shown"),
        ({"themes.price.next_step": '""'}, "themes.price.next_step: should be what to do about it first"),
        ({"themes.wellbeing.label": '"Mood"'}, "themes.wellbeing: a theme of your own needs words, such as"),
        ({"themes.price": "1"}, "themes.price: should be a theme with small letters, digits and hyphens, and keys"),
    ],
)
def test_what_is_said_of_a_theme_is_checked_and_the_cure_is_named(nps_bot, changes, sentence):
    refused = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**changes)))
    assert refused.exit_code == 1
    assert sentence in refused.stderr


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"prodct": '"x"'}, "prodct: unknown key. Did you mean product?"),
        ({"colour": '"red"'}, "colour: unknown key."),
        ({"audience": "{ everyone = true }"}, "audience: unknown key."),  # its keys stand beside the others
        ({"product": None}, "product: is missing; it should be what people are asked about"),
        ({"zone": '"Berlin"'}, "Did you mean Europe/Berlin?"),
        ({"industry": '"software"'}, "industry:"),
        ({"hour": "24"}, "hour: should be a whole hour from 0 to 23."),
        ({"hour": '"nine"'}, "hour: should be a whole hour from 0 to 23."),
        ({"privacy": '"secret"'}, "privacy: should be named, confidential or anonymous."),
        ({"people": '["ana"]'}, "people: should be a list of Slack ids of people"),
        ({"people": None}, "an audience is needed"),
        ({"channel": '"C00000001"'}, "channel: unknown key. Did you mean channels?"),
        ({"summary_channel": '"nps"'}, "summary_channel: should be a Slack channel id"),
        ({"ask_from": "11", "ask_until": "9"}, "ask_from must be earlier than ask_until"),
        ({"language": '"it"'}, "language: should be en, es, de, fr, pt or ja"),
        ({"questions.en.score": '""'}, "questions.en.score: should be a question in 1 to 300 characters"),
        (
            {"questions.en.score": '"How {x}?"'},
            "questions.en.score: may hold {product} or {subject} and no other braces.",
        ),
        ({"questions.en.scor": '"How?"'}, "questions.en.scor: should be one of score, value-most"),
        ({"questions.it.score": '"Come?"'}, "questions.it: the language should be one of en, es, de, fr, pt, ja."),
        ({"daily_cap": "3000000000"}, "daily_cap: should be the most questions a day, a whole number from 1"),
        ({"every": '"9999 months"'}, "every: 9999 months is too long for a wave: at most ten years"),
        ({"account_days": "30"}, 'account_cap and account_days need account = "company"'),
        ({"account": '"channel"'}, "takes each channel for a company: name them, channels"),
        (
            {"account": '"company"', "account_cap": "0"},
            "account_cap: should be the most questions to one account",
        ),
        ({"account": '""'}, "account: should be the property that names somebody's company"),
        ({"goal": "101"}, "goal: should be the score that the team works towards"),
        ({"summary_every": '"hour"'}, "summary_every: should be how often a summary is posted"),
        ({"measures": '"csat"'}, "measures: should be nps for customers"),
        ({"viewers": '["C024BE7LR"]'}, "viewers: should be a list of Slack ids of people and user groups who may read"),
        ({"owner": None}, "owners: is missing; it should be a list of Slack ids of the people who are responsible"),
        ({"owner": None, "owners": "[]"}, "owners: should be a list of Slack ids of the people"),
        ({"owner": '"Dana"'}, "owners: should be a list of Slack ids of the people"),
        ({"owners": '["U0000000D"]'}, "owner: is short for owners with one person in it; write one of them."),
        ({"reask_days": "29"}, "reask_days: should be a whole number of days from 30 to 3650"),
        ({"kind": '"csat"'}, "people: is nothing for a CSAT survey, which asks whoever somebody has asked"),
        (
            {"kind": '"csat"', "privacy": '"anonymous"'},
            "a CSAT survey can't be anonymous: it asks one person at a time",
        ),
        ({"measures": '"csat"'}, "measures: should be nps for customers and users, enps for employees"),
        ({"thanks_link": '"http://acme.example"'}, "thanks_link: should be an https address below the thanks"),
        ({"thanks_link": '"https://acme.example/?said={score}"'}, "thanks_link: should be an https address"),
        ({"thanks_link": '"https://acme.example|x>"'}, "thanks_link: should be an https address below the thanks"),
        ({"thanks_text": '""'}, "thanks_text: should be a line below the thanks"),
        ({"thanks_link_promoters": '"https://acme.example"'}, "thanks_link_promoters: thanks_link and thanks_text are"),
        ({"thanks_text.promoter": '"Review us?"'}, "to ask only the happy ones for a review is against the terms"),
        ({"quotes": "true", "privacy": '"anonymous"'}, "quotes = true needs another privacy than anonymous"),
        ({"csat": '"support"'}, "csat: there is no CSAT survey called 'support'. Apply its file first."),
    ],
)
def test_a_mistake_is_named_with_its_cure_and_nothing_is_changed(nps_bot, changes, sentence):
    result = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**changes)))
    assert result.exit_code == 1
    assert sentence in result.stderr
    assert "There is no survey yet" in nps_bot("survey", "list").stdout


@pytest.mark.parametrize(
    ("changes", "cure"),
    [
        ({"daily_cap": "1"}, "Set daily_cap to 9 or more, or leave it out."),
        ({"team": '"department"', "team_cap": "1"}, "Leave out team and team_cap"),
        ({"account": '"company"', "account_days": "30"}, "Leave out account_cap and account_days"),
        ({"spread": "2"}, "With 2 people, spread can be 1 at most."),
    ],
)
def test_an_anonymous_survey_that_would_ask_people_one_by_one_is_refused_with_the_reason(nps_bot, changes, cure):
    path = nps_bot.file("acme.toml", *lines(privacy='"anonymous"', **changes))
    result = nps_bot("survey", "apply", path)
    assert result.exit_code == 1
    assert "at least 5 people are asked on a day" in result.stderr
    assert cure in result.stderr
    assert "There is no survey yet" in nps_bot("survey", "list").stdout
    assert nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**changes))).exit_code == 0


def test_a_file_that_is_no_toml(nps_bot):
    result = nps_bot("survey", "apply", nps_bot.file("acme.toml", "name = acme"))
    assert "acme.toml is not valid TOML" in result.stderr


@pytest.mark.parametrize(
    "line",
    [
        f"people = {'[' * 50_000}{']' * 50_000}",
        f"people = {'[' * 400}{']' * 400}",
        f"questions = {'{en=' * 50_000}1{'}' * 50_000}",
        f"questions = {'{en=' * 300}1{'}' * 300}",
        f"questions.{'.'.join(['en'] * 5_000)} = 1",
        f"[{'.'.join(['questions'] * 5_000)}]",
        f"every = {'9' * 5_000}",
    ],
)
def test_a_file_that_is_too_deep_or_long_is_refused_in_a_sentence(nps_bot, line):
    result = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(), line))
    assert result.exit_code == 1
    assert "acme.toml" in result.stderr
    assert len(result.stderr) < 2_000


@pytest.mark.parametrize("dry", [[], ["--dry-run"]])
def test_privacy_is_never_weakened_and_nothing_is_said_to_follow(nps_bot, dry):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(privacy='"anonymous"')))
    result = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(privacy='"named"')), *dry)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "its privacy can't be weakened to named afterwards" in result.stderr


@pytest.fixture
def in_slack(office):
    return {"SLACK_BOT_TOKEN": office.simulator.bot_token, "SLACK_API_URL": office.simulator.api_url}


def file_of(nps_bot, office, **changes):
    here = {"owner": f'"{office.dana.id}"', "summary_channel": f'"{office.channel.id}"'}
    return nps_bot.file("acme.toml", *lines(**{**here, **changes}))


def test_a_channel_to_which_the_bot_is_still_to_be_invited_is_named(nps_bot, office, in_slack):
    channel = office.simulator.add_channel("quiet", bot=False)
    done = nps_bot("survey", "apply", file_of(nps_bot, office, summary_channel=f'"{channel.id}"'), **in_slack)
    assert (done.exit_code, f"The bot is not in #quiet ({channel.id})" in done.stderr) == (0, True)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"summary_channel": '"C9999999X"'}, "The bot can't see C9999999X."),
        ({"people": None, "channels": '["C9999999X"]'}, "The bot can't see C9999999X."),
        ({"owner": '"U9999999X"'}, "Slack knows nobody with the id U9999999X"),
        ({"viewers": '["U9999999X"]'}, "Slack knows nobody with the id U9999999X, named in viewers."),
        ({"comment_readers": '["S9999999X"]'}, "nobody in the user group S9999999X, named in comment_readers."),
    ],
)
def test_who_and_what_is_not_there_is_refused_and_nothing_is_changed(nps_bot, office, in_slack, wrong, sentence):
    done = nps_bot("survey", "apply", file_of(nps_bot, office, **wrong), **in_slack)
    assert (done.exit_code, "'acme' was not applied. Nothing was changed." in done.stderr) == (1, True)
    assert sentence in done.stderr
    assert "There is no survey yet." in nps_bot("survey", "list").output


def test_an_owner_who_is_a_guest_is_refused(nps_bot, office, in_slack):
    guest = office.simulator.add_person("Gus", guest=True).id
    done = nps_bot("survey", "apply", file_of(nps_bot, office, owner=f'"{guest}"'), **in_slack)
    assert (done.exit_code, f"Its owner Gus ({guest}) is no full member of the workspace" in done.stderr) == (1, True)


def test_an_archived_channel_is_refused(nps_bot, office, in_slack):
    old = office.simulator.add_channel("old", is_archived=True)
    done = nps_bot("survey", "apply", file_of(nps_bot, office, summary_channel=f'"{old.id}"'), **in_slack)
    assert (done.exit_code, f"#old ({old.id}) is archived." in done.stderr) == (1, True)


def test_where_slack_is_silent_nothing_is_refused(nps_bot, office, in_slack):
    path = file_of(nps_bot, office, owner='"U9999999X"')
    done = nps_bot("survey", "apply", path, **in_slack | {"SLACK_API_URL": "http://127.0.0.1:9/"})
    assert (done.exit_code, "Slack could not be asked" in done.stderr) == (0, True)


def test_who_is_asked_and_reads_the_summary_as_well_is_warned_about_and_not_refused(nps_bot, office, in_slack):
    ana, ben, dana = office.ana.id, office.ben.id, office.dana.id
    guests = office.simulator.add_channel("guests", members=[office.simulator.add_person("Gus", guest=True)]).id
    channel, team = office.channel.id, office.simulator.add_channel("team", members=[office.ana, office.dana]).id
    group = office.simulator.add_user_group("makers", [office.dana]).id
    for audience, summary_channel, warned in (
        ({"people": f'["{ana}", "{ben}"]'}, channel, False),
        ({"people": f'["{ana}", "{dana}"]'}, channel, True),
        ({"people": None, "everyone": "true"}, channel, True),
        ({"people": None, "everyone": "true"}, guests, False),
        ({"people": None, "everyone": "true", "without_people": f'["{dana}"]'}, channel, False),
        ({"people": None, "everyone": "true", "without_channels": f'["{channel}"]'}, channel, False),
        ({"people": None, "everyone": "true", "without_groups": f'["{group}"]'}, channel, False),
        ({"people": None, "channels": f'["{team}"]'}, channel, True),
        ({"people": None, "channels": f'["{team}"]', "without_people": f'["{dana}"]'}, channel, False),
        ({"people": None, "groups": f'["{group}"]'}, channel, True),
    ):
        path = file_of(nps_bot, office, **audience, summary_channel=f'"{summary_channel}"')
        called = office.simulator.workspace.channels[summary_channel].name
        done = nps_bot("survey", "apply", path, **in_slack)
        said = f"Some of the people whom it asks are in its summary channel #{called} ({summary_channel}): they read"
        assert (done.exit_code, said in done.stderr) == (0, warned), audience


def test_without_a_token_what_the_file_itself_says_is_warned_about(nps_bot):
    for audience, warned in (({"people": None, "channels": '["C0000000N"]'}, True), ({}, False)):
        done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**audience)))
        assert (done.exit_code, "are in its summary channel C0000000N" in done.stderr) == (0, warned)


@pytest.mark.parametrize("how", [{"shared": True}, {"is_pending_ext_shared": True}])
def test_a_summary_channel_that_outsiders_read_is_refused_and_nothing_is_changed(nps_bot, office, in_slack, how):
    shared = office.simulator.add_channel("customers", **how)
    path = file_of(nps_bot, office, summary_channel=f'"{shared.id}"')
    result = nps_bot("survey", "apply", path, **in_slack)
    assert result.exit_code == 1
    assert f"People from outside your company can read #customers ({shared.id})" in result.stderr
    assert "Name another summary_channel" in result.stderr
    assert "There is no survey yet." in nps_bot("survey", "list").output


def test_customers_are_asked_in_a_channel_that_outsiders_read(nps_bot, office, in_slack):
    shared = office.simulator.add_channel("customers", shared=True)
    path = file_of(nps_bot, office, people=None, channels=f'["{shared.id}"]', externals="true")
    result = nps_bot("survey", "apply", path, **in_slack)
    assert (result.exit_code, result.stderr) == (0, "")


def test_every_setting_is_a_key_with_its_cure():
    settings = {field.name for field in (*fields(SurveyPlan), *fields(Audience))} - {"audience"}
    assert {key for key, said in KEYS.items() if said.cure} == settings | {"people_file"}


def test_a_mistake_is_named_once(nps_bot):
    done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(spread='"evenly"')))
    assert done.stderr.count("spread: should be") == 1


@pytest.mark.parametrize(
    ("people", "privacy", "warned"), [(4, "confidential", True), (5, "confidential", False), (4, "named", False)]
)
def test_so_few_that_their_numbers_never_show_are_warned_about(nps_bot, people, privacy, warned):
    listed = ", ".join(f'"U0000000{number}"' for number in range(people))
    done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(people=f"[{listed}]", privacy=f'"{privacy}"')))
    assert done.exit_code == 0
    assert ("numbers count from 5 on: none will show" in done.stderr) is warned


def test_what_is_shown_can_be_applied_and_changes_nothing(nps_bot):
    own = {"questions.en.score": '"Would you recommend {product}?"', "every": '"once"', "spread": "3", "goal": "40"}
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(**own)))
    shown = nps_bot("survey", "show").stdout
    assert 'every = "once"' in shown
    assert nps_bot("survey", "apply", nps_bot.file("again.toml", shown)).stdout == "Survey 'acme' unchanged.\n"


def test_a_change_is_told_key_by_key_and_a_dry_run_makes_none(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines()))
    path = nps_bot.file("acme.toml", *lines(people='["U0000000B", "U0000000C"]', goal="40", industry=None))
    told = nps_bot("survey", "apply", "--dry-run", path)
    assert told.stdout.splitlines() == [
        "  goal: nothing → 40",
        "  industry: saas → nothing",
        "  people: +U0000000C, −U0000000A",
        "  Other people are asked then than before: whether the score drifts is watched anew from that day.",
        "Survey 'acme' would be so changed.",
    ]
    assert nps_bot("survey", "apply", path).stdout.splitlines()[-1] == "Survey 'acme' changed."
    assert nps_bot("survey", "apply", "--dry-run", path).stdout == "Survey 'acme' is as it says.\n"


def test_what_follows_from_a_change_is_told_with_it(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines()))
    path = nps_bot.file("acme.toml", *lines(product='"Acme Board"'))
    told = nps_bot("survey", "apply", path).stdout.splitlines()
    assert told[1].startswith("  The question reads differently then: a new series of answers begins")


def test_a_dry_run_of_a_new_survey_makes_no_database_and_the_real_one_does(no_database_yet):
    path = no_database_yet.file("acme.toml", *lines())
    told = no_database_yet("survey", "apply", "--dry-run", path)
    assert told.stdout == "Survey 'acme' would be created.\n"
    assert not (no_database_yet.folder / "nps.db").exists()
    no_database_yet("survey", "apply", path)
    assert "acme" in no_database_yet("survey", "list").stdout


def test_people_channels_and_groups_may_be_named(nps_bot, office, in_slack):
    group = office.simulator.add_user_group("makers", [office.chloe])
    eva = office.simulator.add_person("Eva", email="Eva@example.com")
    people = f'["@ana", "{office.ben.id}", "eva@Example.com"]'
    named = {"owner": '"@Dana"', "people": people, "groups": '["@makers"]', "viewers": '["@makers", "@eva"]'}
    done = nps_bot("survey", "apply", file_of(nps_bot, office, **named, summary_channel='"#nps"'), **in_slack)
    assert done.exit_code == 0, done.stderr
    shown = tomllib.loads(nps_bot("survey", "show").stdout)
    assert (shown["owners"], shown["summary_channel"]) == ([office.dana.id], office.channel.id)
    assert shown["viewers"] == [group.id, eva.id]
    assert (shown["people"], shown["groups"]) == ([office.ana.id, office.ben.id, eva.id], [group.id])


def test_names_that_nobody_has_or_several_are_told_all_at_once(nps_bot, office, in_slack):
    twin = office.simulator.add_person("Ana")
    wrong = {
        "owner": '"@Dona"',
        "people": '["@ana"]',
        "summary_channel": '"#nsp"',
        "groups": '["@nobody", "@noone"]',
        "zon": '"UTC"',  # which is no name: told with them
        "hour": "24",
    }
    done = nps_bot("survey", "apply", file_of(nps_bot, office, **wrong), **in_slack)
    assert done.exit_code == 1
    for sentence in (
        "owner: Slack shows nothing called @Dona. Did you mean @dana?",
        f"people: @ana is what {office.ana.id} and {twin.id} are called: write the id of the one who is meant.",
        "summary_channel: Slack shows nothing called #nsp. Did you mean #nps? If the channel is private, invite",
        "groups: Slack shows nothing called @nobody.",
        "groups: Slack shows nothing called @noone.",
        "zon: unknown key. Did you mean zone?",
        "hour: should be a whole hour from 0 to 23.",
    ):
        assert sentence in done.stderr
    assert (done.stderr.count("owner"), done.stderr.count("\n")) == (1, 8)  # no key is told of twice
    assert "There is no survey yet." in nps_bot("survey", "list").output


def test_names_take_a_token(nps_bot):
    done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines(owner='"@dana"')))
    assert "owner: names are looked up in Slack: set SLACK_BOT_TOKEN, or write ids." in done.stderr
