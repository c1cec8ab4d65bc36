"""Every language says everything, says it without slips, and nothing is said to people anywhere else in the code."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import chain
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from fluent.syntax import FluentParser, visitor
from fluent.syntax.ast import (
    Junk,
    Message,
    MessageReference,
    NumberLiteral,
    SelectExpression,
    TermReference,
    VariableReference,
)

from bot.core.actions.aim import AimKind
from bot.core.actions.deeds import BUTTONS
from bot.core.actions.deeds import Refusal as ActionRefusal
from bot.core.actions.log import State as ActionState
from bot.core.actions.notices import Said, WhyNot
from bot.core.actions.planning import Field, Flaw
from bot.core.asking.contact import Reason, told_as
from bot.core.asking.triggered import Refusal
from bot.core.care.clocks import Clock, Timing
from bot.core.care.deeds import Refusal as CaseRefusal
from bot.core.care.log import Outcome
from bot.core.care.log import State as CaseState
from bot.core.care.loop import Age
from bot.core.care.notes import News
from bot.core.care.quotes import NotPassedOn, Quotable
from bot.core.care.reminders import OVERDUE, Reminder
from bot.core.care.words import Line
from bot.core.delivery.details import Note, Trouble
from bot.core.health.findings import Check
from bot.core.numbers.benchmarks import BENCHMARKS
from bot.core.numbers.chance.change import Verdict
from bot.core.numbers.chance.watch import Direction
from bot.core.numbers.comparison import BenchmarkStanding, Quarter
from bot.core.numbers.goal import GoalStanding
from bot.core.numbers.score import Band, Standing
from bot.core.reports.groups import Side, Spread
from bot.core.reports.request import Part
from bot.core.reports.summary.watched import Reason as AnewReason
from bot.core.survey.decision import ASKED_FIRST, Decision
from bot.core.survey.keys.question import Question
from bot.core.survey.language import DEFAULT_LANGUAGE, LANGUAGES
from bot.core.survey.measure import Kind as SurveyKind
from bot.core.survey.plan import Privacy, SummaryEvery
from bot.core.themes import THEMES, Theme
from bot.core.understanding import Doubt, Kind, Topic, understand_reply
from bot.manifest import needed_scopes
from bot.slack.blocks.survey.setup.errors import _OWN_SENTENCE, _WRONG
from bot.wording import WordingError, day, files_of, moment, say, short_day, unparsed

BOT = Path(__file__).parents[2] / "bot"
every_language = pytest.mark.parametrize("language", LANGUAGES)

# The 0-10 question as people read it. Answers to different words are not one series, and nothing in the bot notices
# when the words below change: where a survey runs, change them only together with Survey.wording_version.
PINNED = {
    "en": (
        "How likely is it that you would recommend Acme to a friend or colleague?",
        "0 = not at all likely, 10 = extremely likely",
    ),
    "es": (
        "¿Qué probabilidad hay de que recomiendes Acme a un amigo o colega?",
        "0 = nada probable, 10 = extremadamente probable",
    ),
    "de": (
        "Wie wahrscheinlich ist es, dass Sie Acme im Freundes- oder Kollegenkreis weiterempfehlen?",
        "0 = überhaupt nicht wahrscheinlich, 10 = äußerst wahrscheinlich",
    ),
    "fr": (
        "Quelle est la probabilité que vous recommandiez Acme à un ami ou à un collègue\u00a0?",
        "0 = pas du tout probable, 10 = extrêmement probable",
    ),
    "pt": (
        "Qual a probabilidade de você recomendar Acme a um amigo ou colega?",
        "0 = nada provável, 10 = extremamente provável",
    ),
    "ja": (
        "Acme を親しい友人や同僚に薦める可能性はどのくらいありますか。",
        "0＝まったく可能性がない、10＝非常に可能性が高い",
    ),
}


@every_language
def test_a_changed_wording_of_the_question_starts_a_new_series(language):
    assert (say("ask-question", language, product="Acme"), say("ask-anchors", language)) == PINNED[language]


# The same in every language


@cache
def messages(language: str) -> tuple[Message, ...]:
    """Give every message of a language, in the order of its files."""
    return tuple(chain.from_iterable(map(messages_in, files_of(language))))


@cache
def messages_in(file: Path) -> tuple[Message, ...]:
    """Give every message of a file, in its order; the file holds nothing that Fluent can't read."""
    body = FluentParser().parse(file.read_text(encoding="utf-8")).body
    assert [entry.content for entry in body if isinstance(entry, Junk)] == []
    return tuple(entry for entry in body if isinstance(entry, Message))


def keys(language: str = DEFAULT_LANGUAGE) -> list[str]:
    return [message.id.name for message in messages(language)]


class Parts(visitor.Visitor):
    """The values that a message takes, which of them choose a variant, its variants, and what it refers to."""

    def __init__(self, message: Message) -> None:
        self.variables: set[str] = set()
        self.selectors: set[str] = set()
        self.variants: set[str] = set()
        self.referred: set[str] = set()
        self.visit(message)

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 (Fluent's name)
        self.referred.add(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802
        self.referred.add(node.id.name)

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 (Fluent's name)
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        self.selectors.add(node.selector.id.name)
        self.variants |= {v.key.value if isinstance(v.key, NumberLiteral) else v.key.name for v in node.variants}
        self.generic_visit(node)


@every_language
def test_a_language_has_every_sentence_once(language):
    assert keys(language) == list(dict.fromkeys(keys()))


@every_language
def test_a_sentence_is_read_alone_as_it_is_in_its_file(language):
    """What is said is parsed by itself: no sentence may lean on another, and none may be cut short."""
    for message in messages(language):
        body = FluentParser().parse(unparsed(language)[message.id.name]).body
        (alone,) = (entry for entry in body if isinstance(entry, Message))
        assert alone.equals(message, ignored_fields=["span", "comment"]), message.id.name
        assert Parts(message).referred == set()


@every_language
def test_a_sentence_takes_the_same_values_in_every_language(language):
    for message, english in zip(messages(language), messages(DEFAULT_LANGUAGE), strict=True):
        ours, theirs = Parts(message), Parts(english)
        assert (ours.variables, ours.selectors) == (theirs.variables, theirs.selectors), message.id.name


@every_language
def test_a_variant_is_a_number_or_a_plural_of_its_language(language):
    plurals = {*Locale(language).plural_form.tags, "other"}
    for message in messages(language):
        assert {name for name in Parts(message).variants if not name.isdigit()} <= plurals, message.id.name


# Every sentence is used, and every sentence that is used is there

# Of the form that makes a survey: keys of a survey file.
FIELDS = {
    *("product", "asker", "language", "question", "channels", "groups", "people", "summary-channel", "owners", "every"),
    *("spread", "ask-from", "ask-until", "hour", "zone", "privacy", "window-days", "industry", "kind"),
}
# Keys that are put together in bot/slack/blocks: how they begin, and every ending they can have there.
FAMILIES = {
    "action-state-": ActionState,
    "action-aims-": AimKind,
    "action-field-": {*Field, "percent", "note", "why", "tell"},
    "action-hint-": {Field.TITLE, Field.WORDS, "percent", "note"},
    "action-flaw-": Flaw,
    "action-refused-": {*ActionRefusal, "gone"} - {ActionRefusal.SLACK_SILENT},
    "button-action-": {what for buttons in BUTTONS.values() for what in buttons},
    "dialog-action-": ("shipped", "dropped"),
    "ask-privacy-": {*Privacy, "named-cases", "confidential-cases"},
    "ask-privacy-verifying-": set(Privacy) - {Privacy.ANONYMOUS},
    "benchmark-": BenchmarkStanding,
    "button-note-": Said,
    "reach-not-": WhyNot,
    "outcome-verdict-": Verdict,
    "note-said-": Said,
    "me-note-said-": Said,
    "reply-line-": {line.replace(" ", "-") for line in Line},
    "button-case-": ("claim", "reply", "reached", "hand-over", "close", "reopen"),
    "case-clock-": {f"{clock}-{timing}".replace(" ", "-") for clock in Clock for timing in Timing},
    "case-field-": ("to", "cause", "done", "told"),
    "case-note-": {news.replace(" ", "-") for news in (*News, *Reminder)},
    "case-verified-": Outcome,
    "case-alert-": {f"{one}{here}".replace(" ", "-") for one in OVERDUE for here in ("", " here")},
    "case-refused-": set(CaseRefusal) - {CaseRefusal.SLACK_SILENT},
    "me-case-": CaseState,
    "change-": Verdict,
    "clarify-": {*Doubt, "guess"} - {Doubt.ROMAN, Doubt.TYPO},
    "goal-": GoalStanding,
    "health-": Check,
    "hello-summary-": SummaryEvery,
    "health-cost-": {scope.replace(":", "-").replace(".", "-") for scope in needed_scopes()},
    "explain-": set(Topic) - {Topic.WHO_SEES, Topic.ANONYMOUS, Topic.WHY_ME, Topic.WHO_ASKS, Topic.KEPT},
    "explain-anonymous-": {*Privacy, "named-cases"},
    "explain-who-sees-": ("named-cases", "confidential-cases", "named-themes", "confidential-themes"),
    "explain-why-me-": ("channel", "list", "everyone", "again"),
    "groups-": Spread,
    "industry-": BENCHMARKS,
    "button-quote-": Quotable,
    "quote-said-": Quotable,
    "not-passed-on-": NotPassedOn,
    "mentioned-": set(Theme) - {Theme.SLIP},
    "not-asked-": Refusal,
    "loop-age-": Age,
    "movement-from-": Band,
    "not-understood-": set(Part) - {Part.SURVEY},
    "note-": set(Note) - {Note.MAY_CONTACT},  # which says what the button says
    "notice-": Trouble,
    "quarter-": Quarter,
    "question-": Question,
    "rival-": Verdict,
    "rate-": ("declined", "expired", "waiting", "failed", "never_asked"),
    "retired-": ("snoozed", "decline", "later", "stop", "expire", "other"),
    "said-": ("stop", "start"),
    "setup-": FIELDS,
    "setup-hint-": FIELDS
    - {"kind", "groups", "people", "every", "spread", "ask-until", "hour", "privacy", "window-days"},
    "setup-kind-": SurveyKind,
    "setup-kind-means-": SurveyKind,
    "setup-privacy-": Privacy,
    "setup-means-": Privacy,
    "setup-wrong-": {name.replace("_", "-") for name in _OWN_SENTENCE} | {*_WRONG.values(), "other"},
    "standing-": Standing,
    "stands-": Side,
    "steered-": {*Decision, "keep"},
    "steer-sure-": ASKED_FIRST | {Decision.RESUME},
    "button-steer-": {*Decision, "keep"},
    "watch-": Direction,
    "watch-anew-": AnewReason,
    "watch-waves-": Verdict,
    "working-": ("superseded", "corrected", "reasks"),
    "summary-title-": SummaryEvery,
    "next-step-": THEMES,
    "theme-": {*THEMES, "none"},
    "contact-confirmed-": ("channel", "owner", "release"),
    "thanks-contact-": ("channel", "owner", "release"),
    "why-not-": {told_as(reason) for reason in Reason},
}
BUILT = {f"{beginning}{ending}" for beginning, endings in FAMILIES.items() for ending in endings}
KEY = re.compile(r"[a-z]+(-[a-z0-9_]+)+")
BEGINNING = re.compile(r"([a-z]+-)+")


def nodes_of_blocks() -> Iterator[ast.AST]:
    return chain.from_iterable(ast.walk(ast.parse(path.read_text())) for path in (BOT / "slack/blocks").rglob("*.py"))


def literals() -> set[str]:
    return {node.value for node in nodes_of_blocks() if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def sayings() -> list[ast.expr]:
    """Give what stands in the place of the key in every call of say()."""
    calls = [node for node in nodes_of_blocks() if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return [call.args[0] for call in calls if call.func.id == "say"]


def test_no_sentence_is_left_over():
    assert set(keys()) - BUILT == set(keys()) & literals() - BUILT


def test_no_sentence_is_missing():
    assert set(keys()) >= BUILT
    said = {key.value for key in sayings() if isinstance(key, ast.Constant)}
    # A key can come to say() by way of a variable: whatever begins like one and is shaped like one, is one.
    groups = {key.partition("-")[0] for key in keys()}
    shaped = {text for text in literals() if KEY.fullmatch(text) and text.partition("-")[0] in groups}
    assert (said | shaped) - set(keys()) == set()


def test_every_key_that_is_put_together_belongs_to_a_family():
    joined = [node.values[0] for node in nodes_of_blocks() if isinstance(node, ast.JoinedStr)]
    beginnings = {first.value for first in joined if isinstance(first, ast.Constant)}
    assert {text for text in beginnings if BEGINNING.fullmatch(text)} == set(FAMILIES)
    for key in sayings():
        readable = not isinstance(key, ast.JoinedStr) or isinstance(key.values[0], ast.Constant)
        assert readable, f"line {key.lineno}: the beginning of this key can't be read from the code: {ast.unparse(key)}"
        assert not isinstance(key, ast.BinOp), f"line {key.lineno}: write this key as one f-string: {ast.unparse(key)}"


def test_a_missing_sentence_or_value_is_our_own_mistake():
    with pytest.raises(WordingError, match="no sentence 'nowhere'"):
        say("nowhere", "en")
    with pytest.raises(WordingError, match="asker"):
        say("thanks", "en")


# Every sentence can be said, and fits

# Values that are numbers in the code; every other value is text.
NUMBERS = {
    *("n", "days", "months", "from", "score", "share", "answered", "asked", "points"),
    *("up", "same", "down", "promoters", "passives", "detractors", "groups"),
}
MOST_IN_A_HEADER, MOST_ON_A_BUTTON, MOST_IN_A_DIALOG = 150, 75, 24
LONGEST_PRODUCT = "P" * 80
LIMITS = {
    **dict.fromkeys(
        ("home-title", "report-title", *(f"summary-title-{every}" for every in SummaryEvery)), MOST_IN_A_HEADER
    ),
    **dict.fromkeys((key for key in keys() if key.startswith(("button-", "score-label-"))), MOST_ON_A_BUTTON),
    **dict.fromkeys((key for key in keys() if key.startswith("dialog-")), MOST_IN_A_DIALOG),
}


def said(language: str, message: Message, number: int) -> str:
    texts = {"product": LONGEST_PRODUCT, "day": day(date(2026, 9, 30), language)}
    values = {name: number if name in NUMBERS else texts.get(name, "Ann") for name in Parts(message).variables}
    return say(message.id.name, language, **values)


@every_language
@pytest.mark.parametrize("number", [0, 1, 2, 5, 21])
def test_every_sentence_can_be_said(language, number):
    for message in messages(language):
        text = said(language, message, number)
        assert text == text.strip() != "", message.id.name
        assert not re.search("[{}]", text), message.id.name


@every_language
def test_every_label_fits_where_slack_puts_it(language):
    for message in messages(language):
        key = message.id.name
        assert len(said(language, message, 10)) <= LIMITS.get(key, 3000), key


@every_language
def test_somebody_who_was_never_asked_has_no_last_day(language):
    assert say("me-asked", language, n=0)


@every_language
def test_the_words_that_take_an_answer_back_are_understood(language):
    (words,) = re.findall(r"\*(.+?)\*", say("me-take-back", language))
    assert understand_reply(words, language).kind is Kind.TAKE_BACK


def test_numbers_have_their_plural():
    few = {"window": "90 days", "nps": "0", "low": "-50", "high": "50"}
    assert say("headline-few", "en", n=1, **few).startswith("One answer in")
    assert say("headline-few", "en", n=4, **few).startswith("4 answers in")


# How the bot speaks

BANDS = re.compile(
    r"promoter|promotor|promoteu|passiv|passif|pasiv|detract|detrat|détract|detrakt|kritiker|推奨者|中立者|批判者",
    re.IGNORECASE,
)
TEAM_FILES = {
    "actions",
    "at-risk",
    "cases",
    "loop",
    "numbers",
    "outcomes",
    "reports",
    "summary",
}  # what only teams read


def for_the_team() -> set[str]:
    files = (file for file in files_of(DEFAULT_LANGUAGE) if file.stem in TEAM_FILES)
    return {message.id.name for message in chain.from_iterable(map(messages_in, files))}


@every_language
def test_no_sentence_to_a_respondent_names_a_band(language):
    team = for_the_team()
    for message in messages(language):
        text = said(language, message, 5).replace("Net Promoter Score", "")
        text = text.replace("passives", "") if message.id.name == "usage-sides" else text  # as the name of a command
        assert message.id.name in team or not BANDS.search(text), text


@every_language
def test_the_names_of_bands_are_known_where_they_are_looked_for(language):
    assert len(BANDS.findall(say("counts", language, promoters=3, passives=2, detractors=1))) == len(("p", "p", "d"))


@every_language
def test_nothing_is_shouted(language):
    for message in messages(language):
        assert not re.search(r"[!！¡]\s*[!！¡]", said(language, message, 5)), message.id.name


@every_language
def test_bold_stands_apart_so_that_slack_shows_it(language):
    for message in messages(language):
        for bold in re.finditer(r"(.?)\*([^*\n]+)\*(.?)", said(language, message, 5)):
            before, inner, after = bold.groups()
            assert inner == inner.strip(), message.id.name
            # Slack's parser knows ASCII punctuation; beside 。 or a letter the asterisks stay asterisks.
            assert re.fullmatch(r"[\s(\"]?", before), message.id.name
            assert re.fullmatch(r"[\s.,:;?)\"]?", after), message.id.name


@pytest.mark.parametrize(
    ("language", "a_day", "a_moment"),
    [
        ("en", "22 November 2026", "Tuesday 24 November, 15:05"),
        ("es", "22 de noviembre de 2026", "martes, 24 de noviembre, 15:05"),
        ("de", "22. November 2026", "Dienstag, 24. November, 15:05"),
        ("fr", "22 novembre 2026", "mardi 24 novembre, 15:05"),
        ("pt", "22 de novembro de 2026", "terça-feira, 24 de novembro, 15:05"),
        ("ja", "2026年11月22日", "11月24日(火曜日) 15:05"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language, a_day, a_moment):
    assert day(date(2026, 11, 22), language) == a_day
    assert moment(datetime(2026, 11, 24, 14, 5, tzinfo=UTC), ZoneInfo("Europe/Berlin"), language) == a_moment


# Nothing is said to people anywhere else

HEARD = {BOT / "core" / "understanding", BOT / "core" / "themes"}  # hold what people say to us
# Hold what foreign tables and survey files say, and what is wrong with them; the command line prints it.
TABLES = {
    BOT / "core/exchange/benchmark_table.py",
    BOT / "core/numbers/benchmarks.py",
    *(BOT / "core/importing").glob("*.py"),
    *(BOT / f"core/clock/{name}.py" for name in ("date_order", "time_words", "written_time")),
    BOT / "services/exchange/table_file.py",
    *(BOT / f"services/survey/{name}.py" for name in ("written", "theme_mistakes")),
}
# Those of bot/core/conversation/states.py label the diagram in docs; a deed is named in the error of who may not do it.
LABELS = {"Action", "Event", "State", "Deed"}
# What is wrong with a line of a file, and what a setting takes; the command line and the docs print it.
PRINTED = {"Problem", "Field"}
MOST_WORDS_OF_A_NAME = 2
ALLOWED = {
    # Parts of errors that are raised a line further down.
    "Did you mean {}?",
    "Zones are named like Europe/Berlin.",
    "the language should be",
    # What a survey may be called.
    r"(?!(?:all|this quarter|[0-9]+[dm]|[0-9]{4}-?[qQ][1-4])$)(?=.{1,64}$)[A-Za-z0-9]+(?:[ _-][A-Za-z0-9]+)*",
    # Why an ask was not sent, as the database keeps it.
    "not in the audience",
    # Stands under the diagram in the docs.
    "What is answered without leaving the state:",
}


def sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Find the strings that read like a sentence, but for docstrings, errors, log events and labels of the diagram."""
    for node in ast.iter_child_nodes(tree):
        if _is_for_ourselves(node):
            continue
        if isinstance(node, ast.Constant | ast.JoinedStr):
            text = _text(node)
            if sum(bool(re.search(r"[^\W\d_]", word)) for word in text.split()) > MOST_WORDS_OF_A_NAME:
                yield node.lineno, text
        else:
            yield from sentences(node)


def _is_for_ourselves(node: ast.AST) -> bool:
    match node:
        case ast.Raise() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
            return True
        case ast.Call(func=ast.Name(id=name)):
            return name in PRINTED
        case ast.ClassDef(name=name):
            return name in LABELS or name.endswith("Error")
    return False


def _text(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node.value, str) else ""


def sentences_of(package: str) -> Iterator[tuple[str, str]]:
    for path in (BOT / package).rglob("*.py"):
        if HEARD.isdisjoint(path.parents) and path not in TABLES:
            for line, text in sentences(ast.parse(path.read_text(encoding="utf-8"))):
                yield f"{path.relative_to(BOT.parent)}:{line}", text


PACKAGES = ("core", "services", "slack", "jobs")


@pytest.mark.parametrize("package", PACKAGES)
def test_nothing_is_said_to_people_outside_wording(package):
    assert [f"{where}: {text}" for where, text in sentences_of(package) if text not in ALLOWED] == []


def test_nothing_is_allowed_that_is_not_there():
    assert {text for package in PACKAGES for _, text in sentences_of(package)} >= ALLOWED


def test_a_sentence_in_the_code_is_found():
    silent = 'def f(n):\n    """Said to nobody at all."""\n    log.info("one more time")\n'
    code = silent + '    return section(f"You said {n}, thanks")'
    assert list(sentences(ast.parse(code))) == [(4, "You said {}, thanks")]


@pytest.mark.parametrize(
    ("language", "in_full", "in_short", "a_moment"),
    [
        ("en", "1 September 2026", "1 Sept", "Tuesday 1 September, 09:00"),
        ("es", "1 de septiembre de 2026", "1 sept", "martes, 1 de septiembre, 09:00"),
        ("de", "1. September 2026", "1. Sept.", "Dienstag, 1. September, 09:00"),
        ("fr", "1er septembre 2026", "1er sept.", "mardi 1er septembre, 09:00"),
        ("pt", "1º de setembro de 2026", "1º de set.", "terça-feira, 1º de setembro, 09:00"),
        ("ja", "2026年9月1日", "9月1日", "9月1日(火曜日) 09:00"),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_writes_it(language, in_full, in_short, a_moment):
    first = datetime(2026, 9, 1, 9, tzinfo=UTC)
    assert (day(first.date(), language), short_day(first.date(), language)) == (in_full, in_short)
    assert moment(first, ZoneInfo("UTC"), language) == a_moment
