"""The daily summary, and `/nps report` with its shared form."""

from bot.core.disclosure import shows_bands
from bot.services.summarising import Summary
from bot.slack.blocks.numbers import report_lines
from bot.slack.blocks.screen import Block, Screen, context, header, quote, screen, section
from bot.wording import day, say


def summary_screen(summary: Summary) -> Screen:
    """What a team reads in the morning: the headline, what is new, the comparison, who moved, a few comments."""
    survey, language = summary.survey, summary.survey.language
    title = say("summary-title", language, product=survey.plan.product, day=day(summary.edition.slot, language))
    first, *rest = report_lines(summary.report, survey)
    blocks = [
        header(title),
        section(first),
        section("\n".join(_new(summary))),
        section("\n".join(rest)),
        *_comments(summary),
        context(say("policy", language)),
    ]
    return screen(blocks)


def _new(summary: Summary) -> list[str]:
    survey, new, language = summary.survey, summary.new, summary.survey.language
    if new.n and shows_bands(survey.plan.privacy, new.n):
        bands = {"promoters": new.promoters, "passives": new.passives, "detractors": new.detractors}
        lines = [say("new-answers-bands", language, n=new.n, **bands)]
    else:
        lines = [say("new-answers", language, n=new.n)]
    if summary.new_reasks:
        lines.append(say("new-reasks", language, n=summary.new_reasks))
    return lines


def _comments(summary: Summary) -> list[Block]:
    if not summary.comments:
        return []
    title = say("comments-title", summary.survey.language)
    return [section(f"*{title}*"), *(section(quote(comment)) for comment in summary.comments)]
