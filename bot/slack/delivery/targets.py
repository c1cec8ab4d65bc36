"""Where a message goes: whose DM, which channel, over which message."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.care.case import CaseView
from bot.core.care.notes import CasePlace
from bot.core.delivery.details import MOVED, Hello, Problem, Retirement, Stood, Trouble
from bot.core.delivery.fates import Fate, Gone
from bot.core.delivery.kinds import DIRECT, MessageKind, Place
from bot.core.delivery.message import Message
from bot.core.privacy.promise import ContactPath, contact_path, is_guarded
from bot.core.reports.summary.edition import ThreadPart
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.delivery import delivering, telling
from bot.services.delivery.delivering import Addressed
from bot.slack.delivery.outbound import Outbound
from bot.slack.delivery.refusals import OutboundError
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError


@dataclass(frozen=True, slots=True)
class Target:
    """Where a message goes. ts: the message to write over. redirected: to an owner in place of the channel.

    thread: the message to post under. home: Slack's id of the person whose App Home is drawn instead. kept: a DM as it
    was remembered, which may be gone since. doubtful: it may stand in the channel as well.
    """

    channel: str = ""
    ts: str | None = None
    redirected: bool = False
    thread: str | None = None
    home: str | None = None
    goes: bool = False  # the message at ts is deleted
    kept: bool = False
    doubtful: bool = False


class Targets:
    """Finds where messages go; asks Slack where it has to. Raises OutboundError, which is never in doubt."""

    def __init__(self, ctx: Context, outbound: Outbound, directory: Directory) -> None:
        self._ctx, self._outbound, self._directory = ctx, outbound, directory

    def of(self, message: Message, about: Addressed) -> Target | None:
        """Find where a message goes; none when what it would be written over is not there."""
        match message.rule.place:
            case Place.DM:
                return replace(self._dm(about), thread=message.thread)
            case Place.TEAM | Place.CASES as place:
                return self._team(message, about) if place is Place.TEAM else self._cases(about)
            case Place.SHARED_CHANNEL:
                return Target(message.channel)
            case Place.CHANNEL:
                return Target(self._own_channel(message))
            case Place.THREAD:
                return Target(self._own_channel(message), thread=message.told(ThreadPart).ts)
            case _:
                return self._written_over(message, about)

    def of_owner(self, survey: Survey, about: Addressed | None = None, *, doubtful: bool = False) -> Target:
        """Open the DM of the first of a survey's owners who can be reached, in place of the channel.

        about: of a case, for which its own owner comes first, and whoever it is about never.
        """
        unreached = OutboundError(Fate.GONE, "no owner")
        for owner in _owners_for(survey, about.case if about is not None else None):
            try:
                return Target(self._outbound.open_dm(owner), redirected=True, doubtful=doubtful)
            except OutboundError as error:
                if error.fate is not Fate.GONE:
                    raise
                unreached = error
        raise unreached

    def admins(self) -> list[str]:
        """Give the Slack ids of the workspace's admins."""
        try:
            return self._directory.admins()
        except DirectoryError as error:
            raise OutboundError(Fate.LATER, error.code) from error

    def opened_anew(self, about: Addressed) -> Target:
        """Open a DM again whose id is not known any more, as after the app was installed anew."""
        person = about.person
        if person is None or person.slack_user_id is None:
            raise OutboundError(Fate.GONE, "nobody in Slack")
        channel = self._outbound.open_dm(person.slack_user_id)
        delivering.keep_dm(self._ctx, person, channel)
        return Target(channel)

    def _dm(self, about: Addressed) -> Target:
        kept = about.person.dm_channel if about.person is not None else None
        return self.opened_anew(about) if kept is None else Target(kept, kept=True)

    def _written_over(self, message: Message, about: Addressed) -> Target | None:
        if isinstance(message.detail, Stood | CasePlace):
            return Target(message.detail.channel, message.detail.ts)
        return self._over_what_stands(message, about)

    def _over_what_stands(self, message: Message, about: Addressed) -> Target | None:
        match message.rule.place:
            case Place.QUESTION if about.ask is not None:
                detail = message.detail
                named = detail.ts if isinstance(detail, Retirement) else detail if isinstance(detail, str) else None
                ts = named or about.ask.ts
                goes = isinstance(detail, Retirement) and detail.reason == MOVED
                return Target(about.ask.channel or self._dm(about).channel, ts, goes=goes) if ts else None
            case Place.CASE | Place.UNDER_CASE | Place.OVER_SAID as place:
                target = _at_case(place, about)
                if target is not None and place is Place.UNDER_CASE:
                    self._check_readers(target.channel)
                return target
            case Place.THANKS:
                return Target(self._dm(about).channel, message.told(str))
            case Place.HELLO:
                return Target(self._own_channel(message), message.told(Hello).ts)
            case Place.HOME if about.person is not None and about.person.slack_user_id is not None:
                return Target(home=about.person.slack_user_id)
            case _:
                return None

    def _own_channel(self, message: Message) -> str:
        self._check_readers(message.channel)
        return message.channel

    def _check_readers(self, channel: str) -> None:
        if not channel.startswith(DIRECT) and self._outsiders_read(channel):
            raise OutboundError(Fate.GONE, Trouble.OUTSIDERS.value)

    def _team(self, message: Message, about: Addressed) -> Target:
        survey = about.survey
        if survey is None:
            raise OutboundError(Fate.GONE, "survey is gone")
        channel = survey.plan.summary_channel
        if _is_for_owner_alone(message, about, survey):
            return Target(self.of_owner(survey).channel)
        if channel is None:
            return self.of_owner(survey)
        if not self._outsiders_read(channel):
            return Target(channel)
        if message.rule.gone is Gone.WAIT:
            telling.tell_owner(self._ctx, survey, Problem(Trouble.OUTSIDERS))
        return self.of_owner(survey)

    def _cases(self, about: Addressed) -> Target:
        survey = about.survey
        if survey is None:
            raise OutboundError(Fate.GONE, "survey is gone")
        channel = survey.plan.channel_of_cases
        if about.case is not None and about.case.case.private:
            return Target(self.of_owner(survey, about).channel)
        if channel is None:
            return self.of_owner(survey, about)
        if self._outsiders_read(channel):
            telling.tell_owner(self._ctx, survey, Problem(Trouble.CASES, channel))
            return self.of_owner(survey, about)
        return Target(channel)

    def _outsiders_read(self, channel: str) -> bool:
        try:
            return self._directory.outsiders_read(channel)
        except DirectoryError as error:
            # Without the scope for its kind (a group DM, say) a channel is as unusable as one that is not there.
            fate = Fate.GONE if error.code in {"channel_not_found", "missing_scope"} else Fate.LATER
            wait = None if error.wait_s is None else timedelta(seconds=error.wait_s)
            raise OutboundError(fate, error.code, wait) from error


def _owners_for(survey: Survey, case: CaseView | None) -> list[str]:
    """Put those in order who get what can't be posted: a case that names somebody does not go to them."""
    if case is None:
        return list(survey.plan.owners)
    about = case.person.slack_user_id if case.person is not None else None
    first = [one for one in (case.standing.owner,) if one in survey.plan.owners]
    return [one for one in dict.fromkeys((*first, *survey.plan.owners)) if one != about]


def _is_for_owner_alone(message: Message, about: Addressed, survey: Survey) -> bool:
    """Say whether nobody but an owner may read that somebody may be contacted, or does not want it after all.

    What is taken back before a release was told to an owner, whatever the survey does by now.
    """
    if message.kind is MessageKind.CONTACT_ALERT:
        return contact_path(survey.plan) is ContactPath.OWNER
    if message.kind is not MessageKind.CONTACT_WITHDRAWN or not is_guarded(survey.plan.privacy):
        return False
    released = about.ask is not None and about.ask.is_released
    return contact_path(survey.plan) is ContactPath.OWNER or not released


def _at_case(place: Place, about: Addressed) -> Target | None:
    """Find the post of a case; none as long as it does not stand."""
    case = about.case.case if about.case is not None else None
    if case is None or case.channel is None:
        return None
    if place is Place.OVER_SAID:
        ts = about.words.shown_ts if about.words is not None else None
        return Target(case.channel, ts) if ts else None
    return Target(case.channel, case.ts) if place is Place.CASE else Target(case.channel, thread=case.ts)
