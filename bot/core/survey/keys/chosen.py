"""Whom a survey is for, as its owner writes it down."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass as validated_dataclass

from bot.core.survey.keys.setting_types import AS_WRITTEN, ChannelId, Flag, GroupId, PersonId
from bot.core.survey.person import PersonKind


@validated_dataclass(frozen=True, slots=True, kw_only=True, config=AS_WRITTEN)
class Audience:
    """Whom a survey is for: what is chosen, less what is left out.

    Members of the workspace are meant unless they are not wanted; guests, and people of other companies in shared
    channels, only when chosen.
    """

    people: Annotated[
        tuple[PersonId, ...],
        Field(description='a list of Slack ids of people, such as ["U024BE7LH"] (profile, More, Copy member ID)'),
    ] = ()
    channels: Annotated[
        tuple[ChannelId, ...],
        Field(description='a list of Slack channel ids, such as ["C024BE7LR"] (channel details, at the very bottom)'),
    ] = ()
    groups: Annotated[
        tuple[GroupId, ...],
        Field(
            description='a list of ids of user groups, such as ["S0615G0KT"] (the group\'s page, More, Copy group ID)'
        ),
    ] = ()
    everyone: Annotated[Flag, Field(description="true to ask everybody in the workspace, or false")] = False
    members: Annotated[
        Flag, Field(description="false to ask only the guests or people of other companies that are chosen, else true")
    ] = True
    guests: Annotated[Flag, Field(description="true to ask guests as well, or false")] = False
    externals: Annotated[
        Flag, Field(description="true to ask people of other companies in shared channels as well, or false")
    ] = False
    without_people: Annotated[
        tuple[PersonId, ...], Field(description="a list of Slack ids of people who are left out")
    ] = ()
    without_channels: Annotated[
        tuple[ChannelId, ...], Field(description="a list of ids of channels whose members are left out")
    ] = ()
    without_groups: Annotated[
        tuple[GroupId, ...], Field(description="a list of ids of user groups whose members are left out")
    ] = ()

    @property
    def kinds(self) -> frozenset[PersonKind]:
        """The kinds of people that are meant."""
        chosen = {
            PersonKind.MEMBER: self.members,
            PersonKind.GUEST: self.guests,
            PersonKind.EXTERNAL: self.externals,
        }
        return frozenset(kind for kind, wanted in chosen.items() if wanted)
