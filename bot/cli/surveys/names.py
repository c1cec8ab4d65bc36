"""Names in a survey file, in place of Slack's ids: #channel, @somebody, @group, an address."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from bot.core.exchange.bad_file import BadFileError
from bot.services.survey.written import Mistake
from bot.settings import Settings
from bot.slack.reading.directory import Directory

_PEOPLE = frozenset({"owner", "owners", "people", "without_people"})
_READERS = frozenset({"viewers", "comment_readers", "case_owners"})
_CHANNELS = frozenset({"summary_channel", "cases_channel", "channels", "without_channels"})
_GROUPS = frozenset({"groups", "without_groups"})


def directory_of(settings: Settings) -> Directory | None:
    """Give what is looked up in Slack; none without a token."""
    token = settings.slack_bot_token
    return Directory(token.get_secret_value(), settings.slack_api_url) if token is not None else None


def with_ids(content: Mapping[str, Any], directory: Directory | None) -> tuple[dict[str, Any], list[Mistake]]:
    """Put Slack's ids where a file has names; everything else stays as it is. directory: none without a token.

    Gives beside it what is wrong: names that nobody has, or several, or no token to look them up with.
    """
    names, wrong = _Names(directory), list[Mistake]()
    found: dict[str, Any] = {}
    for key, value in content.items():
        found[key], mistakes = _looked_up(value, names.of(key))
        wrong += (Mistake(key, f"{key}: {said}") for said in dict.fromkeys(mistakes))
    return found, wrong


def person_named(written: str, directory: Directory | None) -> str:
    """Give the Slack id of somebody who is written as in a survey file; an id, and what is no name, stays as it is.

    Raises BadFileError for a name that nobody has, or several, and where there is no token to look it up with.
    """
    return _Names(directory).person(written) if _is_name(written) else written


def _looked_up(value: object, look_up: Callable[[str], str] | None) -> tuple[object, list[str]]:
    """Give a value with ids for names, and what is wrong with those that stay."""
    if look_up is None:
        return value, []
    if isinstance(value, list):
        each = [_looked_up(one, look_up) for one in value]
        return [one for one, _ in each], [said for _, wrong in each for said in wrong]
    if not isinstance(value, str) or not _is_name(value):
        return value, []
    try:
        return look_up(value), []
    except BadFileError as error:
        return value, [str(error)]


def _is_name(text: str) -> bool:
    return text.startswith("#") or "@" in text


class _Names:
    """What there is in Slack by name; asked for once, and only where a file has names."""

    def __init__(self, directory: Directory | None) -> None:
        self._directory = directory

    def of(self, key: str) -> Callable[[str], str] | None:
        """Give the look-up for the names that a key of the file may hold; none for a key that holds no ids."""
        kinds = (
            (_PEOPLE, self.person),
            (_READERS, self._person_or_group),
            (_CHANNELS, self._channel),
            (_GROUPS, self._group),
        )
        return next((look_up for keys, look_up in kinds if key in keys), None)

    def person(self, name: str) -> str:
        wanted = name.removeprefix("@").casefold()
        ids = sorted(self._people.get(wanted, ()))
        if len(ids) > 1:
            raise BadFileError(f"{name} is what {' and '.join(ids)} are called: write the id of the one who is meant.")
        return ids[0] if ids else self._nobody(name, wanted, self._people, "@")

    def _person_or_group(self, name: str) -> str:
        if (group := self._groups.get(name.removeprefix("@"))) is None:
            return self.person(name)
        if people := self._people.get(name.removeprefix("@").casefold()):
            called = " and ".join((group, *sorted(people)))
            raise BadFileError(f"{name} is what {called} are called: write the id of the one that is meant.")
        return group

    def _channel(self, name: str) -> str:
        wanted = name.removeprefix("#")
        return self._channels.get(wanted) or self._nobody(
            name, wanted, self._channels, "#", " If the channel is private, invite the bot first."
        )

    def _group(self, name: str) -> str:
        wanted = name.removeprefix("@")
        return self._groups.get(wanted) or self._nobody(name, wanted, self._groups, "@")

    def _nobody(self, name: str, wanted: str, known: Mapping[str, object], sign: str, cure: str = "") -> str:
        near = get_close_matches(wanted, known, n=1)
        hint = f" Did you mean {sign}{near[0]}?" if near else ""
        raise BadFileError(f"Slack shows nothing called {name}.{hint}{cure}")

    @cached_property
    def _people(self) -> dict[str, set[str]]:
        return self._slack.people_by_name()

    @cached_property
    def _channels(self) -> dict[str, str]:
        return self._slack.channels_by_name()

    @cached_property
    def _groups(self) -> dict[str, str]:
        return self._slack.groups_by_handle()

    @property
    def _slack(self) -> Directory:
        if self._directory is None:
            raise BadFileError("names are looked up in Slack: set SLACK_BOT_TOKEN, or write ids.")
        return self._directory
