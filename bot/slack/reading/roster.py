"""People as the services want to read them: Slack's refusals told apart, and what needs no telling left out."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

import structlog

from bot.core.health.findings import ChannelSeen
from bot.core.survey.audience import is_group
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.roles import FULL_MEMBERS, Role, Who, role_in_slack
from bot.core.survey.workspace import Identity
from bot.services.asking.quiet import Quiet
from bot.services.health.checking import CannotLookError
from bot.services.survey.audiences import SourceNotThereError
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError

log = structlog.get_logger()
NOT_THERE = {"channel_not_found", "missing_scope", "no_such_subteam", "subteam_not_found"}


@contextmanager
def _looking() -> Iterator[None]:
    try:
        yield
    except DirectoryError as error:
        raise CannotLookError(str(error)) from error


class Roster:
    """The directory of one workspace, as a `Lookup`, and as a `Look`."""

    def __init__(self, directory: Directory, home: Identity) -> None:
        self._directory, self._home = directory, home

    def members(self, key: str) -> list[str]:
        """List the Slack ids in a channel or user group. Raises SourceNotThereError."""
        try:
            return self._directory.group_members(key) if is_group(key) else self._directory.members(key)
        except DirectoryError as error:
            if error.code in NOT_THERE:
                raise SourceNotThereError(error.code) from error
            raise

    def profiles(self, slack_user_ids: Collection[str]) -> Iterator[Profile]:
        """Look people up one by one; somebody Slack does not show us counts as gone."""
        for user in slack_user_ids:
            yield self._directory.profile(user, self._home)

    def everybody(self) -> Iterator[list[Profile]]:
        """List the whole workspace, a page at a time."""
        return self._directory.everybody(self._home)

    def person(self, slack_user_id: str) -> Profile | None:
        """Give somebody's profile; none for an id that Slack does not know. Raises CannotLookError."""
        with _looking():
            profile = self._directory.profile(slack_user_id, self._home)
        return None if profile.kind is PersonKind.GONE and profile.name == slack_user_id else profile

    def channel(self, channel: str) -> ChannelSeen | None:
        """Look at a channel; none for one that can't be seen. Raises CannotLookError."""
        with _looking():
            try:
                return self._directory.channel(channel)
            except DirectoryError as error:
                if error.code not in NOT_THERE:
                    raise
                return None

    def listed(self, key: str) -> list[str]:
        """List the Slack ids in a channel or user group; nobody where that can't be seen. Raises CannotLookError."""
        with _looking():
            try:
                return self.members(key)
            except SourceNotThereError:
                return []

    def groups(self) -> dict[str, str]:
        """Map the handles of user groups to their ids; none where the bot may not see them. Raises CannotLookError."""
        with _looking():
            try:
                return self._directory.groups_by_handle()
            except DirectoryError as error:
                if error.code not in NOT_THERE:
                    raise
                return {}

    def who(self, slack_user_id: str, groups: Collection[str] = ()) -> Who:
        """Say who somebody is at this moment: asked anew each time, so that whoever leaves stops reading at once.

        groups: the ids of the user groups of which it matters whether they are in.
        """
        try:
            profile = self._directory.profile(slack_user_id, self._home)
            who = Who(role_in_slack(profile), slack_user_id, zone=profile.zone, locale=profile.locale)
            if who.role not in FULL_MEMBERS:
                return who
            channels = self._directory.channels_of(slack_user_id)
            return replace(who, channels=channels, groups=self._groups_with(slack_user_id) if groups else ())
        except DirectoryError as error:
            log.warning("somebody not known", error=error.code)
            return Who(Role.UNKNOWN, slack_user_id)

    def _groups_with(self, slack_user_id: str) -> Collection[str]:
        try:
            return self._directory.groups_with(slack_user_id)
        except DirectoryError as error:
            if error.code not in NOT_THERE:
                raise
            log.warning("user groups not known", error=error.code)  # to nobody then, by a group, is anything open
            return ()

    def quiet_until(self, clock: Callable[[], datetime]) -> Quiet:
        """Give the look-up of who does not want to be disturbed; if Slack can't tell, nobody is held up."""

        def ask(slack_user_ids: Sequence[str]) -> Mapping[str, datetime]:
            try:
                return self._directory.quiet_until(slack_user_ids, clock())
            except DirectoryError as error:
                log.warning("do-not-disturb not known", error=error.code)
                return {}

        return ask
