"""What a survey's owner should know of who is asked and who reads, though nothing is refused for it."""

from collections.abc import Iterator
from contextlib import suppress

from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.survey.survey import SurveyPlan
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError


def warning_about_few(plan: SurveyPlan) -> str | None:
    """Say that numbers will never show where fewer people are asked than are ever counted together."""
    whom = plan.audience
    listed = not (whom.everyone or whom.channels or whom.groups)
    if not listed or not is_guarded(plan.privacy) or not 0 < len(whom.people) < SMALL_GROUP:
        return None
    return (
        f"'{plan.name}' asks {len(whom.people)} and is {plan.privacy}: answers count from {SMALL_GROUP} people on, so "
        'its numbers will not show. Ask more people, or say privacy = "named" if names may be seen.'
    )


def warning_about_readers(plan: SurveyPlan, directory: Directory | None) -> str | None:
    """Say what it means that audience and summary channel overlap; none where they do not, as far as can be seen.

    directory: none where there is no token, and then only what the plan itself says counts.
    """
    channel, whom = plan.summary_channel, plan.audience
    if channel is None or channel in whom.without_channels:
        return None
    overlap = whom.everyone or channel in whom.channels
    if directory is not None:
        with suppress(DirectoryError):  # what can't be seen yet is warned about by itself
            overlap = _anybody_reads(plan, channel, directory)
    if not overlap:
        return None
    return (
        f"Some of the people whom '{plan.name}' asks are in its summary channel {channel}: they read the score and the "
        "comments of their own team, and may guess who wrote what. If that is not meant, name another summary_channel, "
        f'or leave its members out with without_channels = ["{channel}"].'
    )


def _anybody_reads(plan: SurveyPlan, channel: str, directory: Directory) -> bool:
    whom, home = plan.audience, directory.identity()
    both = set(directory.members(channel)) - set(whom.without_people)
    for left_out in _members(directory, whom.without_channels, whom.without_groups):
        both -= left_out
    if not whom.everyone:
        asked = set(whom.people).union(*_members(directory, whom.channels, whom.groups))
        both &= asked
    # The first who is meant is enough: the channel may be large, and each of them takes a call.
    return any(directory.profile(person, home).kind in whom.kinds for person in sorted(both))


def _members(directory: Directory, channels: tuple[str, ...], groups: tuple[str, ...]) -> Iterator[set[str]]:
    yield from (set(directory.members(channel)) for channel in channels)
    yield from (set(directory.group_members(group)) for group in groups)
