"""A report as it was asked for, and what it was answered with; and a summary, which nobody asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.care.loop import Loop
from bot.core.clock.window import Window
from bot.core.numbers.chance.change import Change
from bot.core.numbers.score import Counts
from bot.core.privacy.tables import THEME
from bot.core.reports.breakdown import Breakdown
from bot.core.reports.groups import StandingOut
from bot.core.reports.report import Report
from bot.core.reports.request import THEME_PROPERTY, Request
from bot.core.reports.summary.comments import Comment
from bot.core.reports.summary.edition import Edition
from bot.core.reports.summary.watched import Watched
from bot.core.reports.themes.over_time import NOTHING_DRAWN, ThemesOverTime
from bot.core.reports.themes.themes import ThemesReport
from bot.core.reports.trend import TrendPoint
from bot.core.survey.survey import Survey
from bot.core.themes import Suggestion


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A request with everything that it names found. window: its dates up to today, or to the day asked for.

    for_operator: for whoever holds the database. rival: the survey whose score it is held against, if it is a survey's.
    beside: the CSAT survey that stands beside it, where they may read that, too.
    shows_answers, shows_comments: whether whoever asks may see single answers, and what people wrote. shows_private:
    and cases that are for the survey's owner alone. plans: whether they plan actions. corrects: whether they may say
    what a comment is about, and have buttons for it. finds_similar: whether they may see which comments say alike.
    """

    request: Request
    survey: Survey
    window: Window
    for_operator: bool = False
    rival: Survey | None = None
    beside: Survey | None = None
    shows_answers: bool = False
    shows_comments: bool = False
    shows_private: bool = False
    plans: bool = False
    corrects: bool = False
    finds_similar: bool = False

    @property
    def where(self) -> tuple[str, str] | None:
        """Of which part of the answers it is: a property and its value; a theme by the name that books know it by."""
        where = self.request.where
        is_theme = where is not None and where[0] == THEME_PROPERTY not in self.survey.plan.counted_by
        return (THEME, where[1]) if where and is_theme else where


@dataclass(frozen=True, slots=True)
class RivalSurvey:
    """Another survey's answers in the same window, and how far this survey's score lies from theirs.

    difference: none too where the two measure different things, see Measure. design_effect: of their answers, see
    accounts.py.
    """

    survey: Survey
    counts: Counts
    difference: Change | None
    design_effect: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What a whole report shows beside its numbers. trend: see core/reports/trend.py.

    watched: none where a survey comes in waves, each of which is one look. comments: of those that stood in a summary.
    split: by the first of what answers are counted by; none where that is nothing.
    """

    trend: Sequence[TrendPoint]
    themes: ThemesOverTime
    watched: Watched | None
    comments: tuple[Comment, ...]
    split: Breakdown | None


@dataclass(frozen=True, slots=True)
class BesideIt:
    """A CSAT survey's answers in the same days, that stand beside a score and never in it."""

    survey: Survey
    window: Window
    counts: Counts


@dataclass(frozen=True, slots=True)
class Answered:
    """A report as it was asked for. overview: of a whole survey, where nothing narrower was asked for."""

    asked: Inquiry
    report: Report
    breakdown: Breakdown | None = None
    rival: RivalSurvey | None = None
    overview: Overview | None = None
    beside: BesideIt | None = None


@dataclass(frozen=True, slots=True)
class AlsoEmerging:
    """What no theme covers: the words that name it, how many comments there are, and some of them.

    within: the days of these comments. comments: none where privacy was promised, and at least five.
    """

    words: tuple[str, ...]
    within: Window
    comments: int | None
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Themed:
    """What people wrote about in a window. groups: the same by a property, the largest group first.

    emerging: for whoever may read comments, of a whole survey. over_time: of a whole survey, too. suggested: words for
    themes, for whoever may add them; learned_of: for them, too, how many corrections tags follow, 0 where by words.

    untagged: comments whose themes are to be found yet. in_tables: counted as a guarded survey is, each answer under
    one theme, and only those that are in a table; waiting: answers that are in none yet.
    """

    asked: Inquiry
    report: ThemesReport
    groups: tuple[tuple[str, ThemesReport], ...] = ()
    emerging: tuple[AlsoEmerging, ...] = ()
    over_time: ThemesOverTime = NOTHING_DRAWN
    suggested: tuple[Suggestion, ...] = ()
    learned_of: int = 0
    untagged: int = 0
    in_tables: bool = False
    waiting: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What one summary shows. new: its answers to survey asks; comments carry no names. others: comments beside them.

    waiting: of a guarded survey, answers whose release is yet to come.

    trend: the rolling score, oldest day first, empty where there is too little to draw. watched: what is claimed.
    themes: those that stand out, however often they are looked at. loop: what became of a week's cases.
    """

    survey: Survey
    report: Report
    edition: Edition
    new: Counts
    new_reasks: int
    waiting: int
    comments: tuple[Comment, ...]
    others: int
    trend: Sequence[TrendPoint]
    watched: Watched
    themes: tuple[StandingOut, ...] = ()
    loop: Loop | None = None

    @property
    def has_news(self) -> bool:
        """Whether anything shows that did not before."""
        return bool(self.new.n or self.new_reasks or self.comments or self.others or not self.waiting)
