"""The sides of a report in full: the trend, who moved, passives, single answers, what counts, benchmarks."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.core.numbers.benchmarks import Benchmark, is_dated
from bot.core.numbers.chance.uncertainty import TOO_FEW, TeamInterval
from bot.core.numbers.movement import Movement, conversion_of
from bot.core.numbers.score import Band
from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.reports.answered import Answered, Inquiry
from bot.core.reports.policy import Policy
from bot.core.reports.replies import Accounted, Reply
from bot.core.reports.report import Report
from bot.core.reports.summary.comments import Comment, cut_at_a_word
from bot.core.reports.summary.watched import Watched
from bot.core.reports.trend import TrendPoint
from bot.core.survey.plan import Privacy
from bot.slack.blocks.numbers.benchmarks import benchmark_lines, how_many, industry_label, points_of, whom
from bot.slack.blocks.numbers.chart import trend_blocks
from bot.slack.blocks.numbers.groups import LONGEST_VALUE
from bot.slack.blocks.numbers.heard import heard_lines
from bot.slack.blocks.numbers.lines import (
    headline,
    points,
    reask_lines,
    signed_people,
    window_text,
)
from bot.slack.blocks.numbers.satisfaction import computed, is_csat
from bot.slack.blocks.numbers.themes.wrong_theme import commented
from bot.slack.blocks.numbers.watching import claim_lines, watching_lines
from bot.slack.blocks.screen import (
    Block,
    Screen,
    context,
    escape,
    fitting,
    fitting_blocks,
    header,
    quote,
    screen,
    section,
)
from bot.wording import day, say, short_day

_BANDS = ((Band.PROMOTER, "promoter"), (Band.PASSIVE, "passive"), (Band.DETRACTOR, "detractor"))


def trend_screen(asked: Inquiry, points_: Sequence[TrendPoint], watched: Watched) -> Screen:
    """What is claimed to have changed, and the rolling score over time, a line a point."""
    survey, language = asked.survey, asked.survey.language
    note = {"days": survey.plan.window_days, "from": TOO_FEW}
    said = [*claim_lines(watched, survey), *watching_lines(watched, survey)]
    begins = [section("\n".join(said))] if said else []
    percent = " %" if is_csat(survey) else ""
    if not points_:
        return side("trend-title", asked, [*begins, section(say("trend-none", language, **{"from": TOO_FEW}))])
    # On a phone each fits on a line, unless the years have to be told apart.
    written = short_day if points_[0].day.year == points_[-1].day.year else day
    lines = [
        say(
            "trend-row",
            language,
            day=written(point.day, language),
            nps=points(point.nps) + percent,
            low=points(point.interval.low),
            high=points(point.interval.high) + percent,
        )
        for point in reversed(points_)
    ]
    drawn = trend_blocks(points_, survey)[:1]  # its caption is for where the points are not told one by one
    rows, note_block = section("\n".join(lines)), context(say("trend-note", language, **note))
    return side("trend-title", asked, [*begins, *drawn, rows, note_block])


def movement_screen(asked: Inquiry, movement: Movement) -> Screen:
    """Who went from which band to which, between the window before and this one."""
    language, days = asked.survey.language, asked.window.days
    if is_guarded(asked.survey.plan.privacy):
        nobody = say("movement-none-released", language, window=window_text(asked.window, language))
        again = reask_lines(movement, language) or [nobody]
        return side("movement-title", asked, [section("\n".join([say("movement-guarded", language), *again]))])
    if days is None:
        return side("movement-title", asked, [section(say("movement-everything", language))])
    if not movement.answered_twice:
        return side("movement-title", asked, [section(say("movement-none-twice", language))])
    lines = [say("movement-people", language, n=movement.answered_twice, days=days)]
    for was, name in _BANDS:
        now = {f"{other}s": movement.people[was, band] for band, other in _BANDS}
        lines.append("• " + say(f"movement-from-{name}", language, n=movement.began_as(was), **now))
    lines.append(say("movement-net", language, net=signed_people(conversion_of(movement).net)))
    return side("movement-title", asked, [section("\n".join(lines))])


def responses_screen(asked: Inquiry, found: Sequence[Reply], words: Sequence[tuple[date, Comment]]) -> Screen:
    """Single answers for the survey's owner, as far as the survey's promise lets them be shown.

    words: comments with the day of their release, where they stand beside no answer.
    """
    match asked.survey.plan.privacy:
        case Privacy.NAMED:
            return side("responses-title", asked, _named(found, asked))
        case Privacy.CONFIDENTIAL:
            return side("responses-title", asked, [*_released(found, asked.survey.language), *_words(words, asked)])
        case Privacy.ANONYMOUS:
            none = section(say("responses-anonymous", asked.survey.language))
            return side("responses-title", asked, [none, *_words(words, asked)])


def _named(found: Sequence[Reply], asked: Inquiry) -> list[Block]:
    if not found:
        return [section(say("responses-none", asked.survey.language))]
    return fitting_blocks(block for reply in found for block in _with_comments(reply, asked))


def _with_comments(reply: Reply, asked: Inquiry) -> Iterator[Block]:
    """An answer with what was written beside it; each comment by itself where it can be corrected."""
    said = _reply(reply, asked.survey.language)
    if asked.corrects and reply.comments:
        first, *others = reply.comments
        yield from commented(first, asked, above=said)
        yield from (block for one in others for block in commented(one, asked))
    else:
        yield section("\n".join(fitting([said, *(quote(one.text) for one in reply.comments)])))


def _reply(reply: Reply, language: str) -> str:
    person = person_text(reply.person, in_slack=reply.in_slack)
    return say("responses-row", language, score=str(reply.score), person=person, day=day(reply.day, language))


def person_text(key: str | None, *, in_slack: bool) -> str:
    """Name whoever gave an answer: as Slack does, else as a file did."""
    return f"<@{escape(key or '')}>" if in_slack else escape(cut_at_a_word(key or "", LONGEST_VALUE))


def _released(found: Sequence[Reply], language: str) -> list[Block]:
    """A line for each release, whose scores are in order: that of their ids, or of when they came, told as little."""
    if not found:
        return [section(say("responses-none-released", language))]
    days: dict[date, list[int]] = {}
    for reply in sorted(found, key=lambda reply: (reply.day, reply.score), reverse=True):
        days.setdefault(reply.day, []).append(reply.score)
    rows = [
        "• " + say("responses-row-nameless", language, day=day(on, language), scores=" · ".join(map(str, scores)))
        for on, scores in days.items()
    ]
    return [section("\n".join(rows)), context(say("responses-nameless-note", language))]


def _words(words: Sequence[tuple[date, Comment]], asked: Inquiry) -> list[Block]:
    """What people wrote, the newest day first."""
    if not words:
        return []
    language, days = asked.survey.language, dict[date, list[Comment]]()
    for on, comment in words:
        days.setdefault(on, []).append(comment)
    title = section(f"*{say('responses-words', language)}*")
    told = (block for on, said in days.items() for block in _of_a_day(day(on, language), said, asked))
    return [title, *fitting_blocks(told)]


def _of_a_day(on: str, comments: Sequence[Comment], asked: Inquiry) -> Iterator[Block]:
    for number, one in enumerate(comments):
        yield from commented(one, asked, above="" if number else f"*{on}*")


def working_screen(answered: Answered, found: Accounted) -> Screen:
    """Which answers are in the score, which are out and why, and how the score comes of them."""
    asked, report, survey = answered.asked, answered.report, answered.asked.survey
    language, window = survey.language, asked.window
    last = {"last": day(window.end, language), "zone": survey.plan.zone.key}
    if window.start is None:
        lines = [say("working-days-all", language, **last)]
    else:
        lines = [say("working-days", language, first=day(window.start, language), **last)]
    lines.append(say(_counted_key(asked), language, n=found.counted, **{"from": SMALL_GROUP}))
    out = {"superseded": found.superseded, "corrected": found.corrected, "reasks": found.reasks}
    lines += [say(f"working-{why}", language, n=n) for why, n in out.items() if n]
    blocks = [section("\n".join(lines))]
    if is_csat(survey):
        return side("working-title", asked, [*blocks, *map(section, computed(report.counts, language))])
    if report.interval is not None:
        counts = report.counts
        measure = survey.plan.measure.called
        bands = {"promoters": counts.promoters, "detractors": counts.detractors, "n": counts.n}
        formula = say("working-formula", language, measure=measure, nps=points(report.nps or 0.0), **bands)
        low, high = points(report.interval.low), points(report.interval.high)
        blocks.append(section(f"{formula}\n{say('working-interval', language, low=low, high=high)}"))
        if heard := heard_lines(report, survey)[:1]:
            blocks.append(section("\n".join(heard)))
        if report.team is not None:
            blocks.append(section(_team_line(report.team, report.counts.n, language)))
    return side("working-title", asked, blocks)


def _counted_key(asked: Inquiry) -> str:
    if is_guarded(asked.survey.plan.privacy):
        return "working-counted-releases"
    return "working-counted-every" if asked.request.policy is Policy.EVERY else "working-counted"


def _team_line(team: TeamInterval, n: int, language: str) -> str:
    low, high = points(team.interval.low), points(team.interval.high)
    certain = {"least": points(team.certain.low), "most": points(team.certain.high)}
    return say("working-team", language, size=str(team.size), n=n, low=low, high=high, **certain)


def benchmarks_screen(answered: Answered, tables: Sequence[Sequence[Benchmark]]) -> Screen:
    """The score, then the published figures: a table for each source and method, which are never mixed."""
    asked, report, language = answered.asked, answered.report, answered.asked.survey.language
    standing = [section("\n".join(_where_it_stands(report, asked)))]
    blocks = []
    for table in tables:
        first = table[0]
        key = "benchmarks-table-dated" if is_dated(first.published, asked.window.end) else "benchmarks-table"
        about = {"source": escape(first.source), "year": str(first.published.year), "method": escape(first.method)}
        described = [say("sample-none", language)] if first.names_no_sample else [" · ".join(whom(first, language))]
        rows = [_benchmark_row(one, language) for one in table]
        blocks.append(section("\n".join(fitting([say(key, language, **about), *filter(None, described), *rows]))))
    return side(
        "benchmarks-title", asked, [*standing, *fitting_blocks(blocks), context(say("benchmarks-note", language))]
    )


def _benchmark_row(row: Benchmark, language: str) -> str:
    said = say("benchmarks-row", language, label=industry_label(row, language), points=points_of(row))
    return " · ".join([f"• {said}", *how_many(row, language)])


def _where_it_stands(report: Report, asked: Inquiry) -> list[str]:
    n, language = report.counts.n, asked.survey.language
    compared = benchmark_lines(report.comparison, n, language) if report.comparison else []
    return [headline(report, asked.survey), *compared]


def side(title: str, asked: Inquiry, blocks: list[Block]) -> Screen:
    """One side of a report under its title, with the words that ask for it again."""
    language = asked.survey.language
    words = say("read-as", language, words=escape(asked.request.text))
    return screen([header(say(title, language, product=asked.survey.plan.product)), *blocks, context(words)])
