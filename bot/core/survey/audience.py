"""The keys by which sources of people go: Slack's own ids, and two words of ours; and whether others are asked."""

from dataclasses import replace
from datetime import timedelta

from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey

EVERYONE = "everyone"
READ_AGAIN = timedelta(days=1)  # how often a source is read, whatever Slack told of it in between
TRY_AGAIN = timedelta(minutes=5)  # after one that could not be read
_LIST, _OWNERS = "people:", "owners:"
_SAME_LIST = 3 / 4


def list_of(survey_id: int) -> str:
    """Name the source that is a survey's own list of people."""
    return f"{_LIST}{survey_id}"


def listing_survey(key: str) -> int | None:
    """Give the survey whose own list a source is, if it is one."""
    listed = next((key.removeprefix(prefix) for prefix in (_LIST, _OWNERS) if key.startswith(prefix)), None)
    return None if listed is None else int(listed)


def owners_of_cases(survey: Survey) -> tuple[str, ...]:
    """Name the sources of who is given a survey's cases: its groups, and a source for those listed one by one."""
    owners = survey.plan.case_owners if survey.plan.cases else ()
    one_by_one = (f"{_OWNERS}{survey.id}",) if any(not is_group(one) for one in owners) else ()
    return (*one_by_one, *filter(is_group, owners))


def listed_people(key: str, survey: Survey) -> tuple[str, ...]:
    """Give the people, by their Slack ids, of a source that a survey's file lists one by one."""
    if key.startswith(_OWNERS):
        return tuple(one for one in survey.plan.case_owners if not is_group(one))
    return survey.plan.audience.people


def is_group(key: str) -> bool:
    """Tell whether a source is a user group of Slack's."""
    return key.startswith("S")


def chosen_sources(survey: Survey) -> tuple[str, ...]:
    """Name the sources whose people are asked."""
    audience = survey.plan.audience
    own = (list_of(survey.id),) if audience.people else ()
    return (*own, *((EVERYONE,) if audience.everyone else ()), *audience.channels, *audience.groups)


def excluded_sources(survey: Survey) -> tuple[str, ...]:
    """Name the sources whose people are left out."""
    return (*survey.plan.audience.without_channels, *survey.plan.audience.without_groups)


def all_sources(survey: Survey) -> tuple[str, ...]:
    """Name every source that has to be read before anybody of a survey is asked."""
    return tuple(dict.fromkeys((*chosen_sources(survey), *excluded_sources(survey))))


def sources_to_read(survey: Survey) -> tuple[str, ...]:
    """Name every source that is read for a survey at all."""
    return tuple(dict.fromkeys((*all_sources(survey), *owners_of_cases(survey))))


def asks_others(old: SurveyPlan, new: SurveyPlan) -> bool:
    """Say whether a survey asks other people from now on: what it chooses them by changed, or its own list much.

    Who joins or leaves a channel, or is put on a list or left out by name, is how every audience goes on. Where a list
    is all that there is, it is another one when less than three quarters of those on either are on both. Before anybody
    was chosen nobody was asked: what a file brought in is the past of the survey's own people.
    """
    one, other = (replace(plan.audience, people=(), without_people=()) for plan in (old, new))
    was, now = set(old.audience.people), set(new.audience.people)
    chosen_otherwise = one.everyone or one.channels or one.groups
    if not was and not chosen_otherwise:
        return False
    return one != other or (not chosen_otherwise and len(was & now) < _SAME_LIST * len(was | now))
