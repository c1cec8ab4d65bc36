"""The exports whose columns are known, where their names alone would not tell."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.importing.column_names import Field, Ranks, Sieve


@dataclass(frozen=True, slots=True)
class Vendor:
    """How the export of one product is recognised, and what its columns mean. Names lack spaces, signs and capitals.

    signature: all of these are there, and of `also`, if any are named, at least one. sieve: what else tells that a row
    is no answer.
    """

    name: str
    signature: frozenset[str]
    also: frozenset[str]
    ranks: Ranks
    kinds: frozenset[str]


def _vendor(name: str, signature: str, also: str, *, kinds: str = "", **ranks: str) -> Vendor:
    # Each name a rank of its own: within a known export the order of preference is known.
    each = {Field(field): tuple(frozenset({one}) for one in names.split()) for field, names in ranks.items()}
    return Vendor(name, frozenset(signature.split()), frozenset(also.split()), each, frozenset(kinds.split()))


OURS = "nps-bot"
VENDORS: Sequence[Vendor] = (
    _vendor(OURS, "answeredat band kind counted", "", kinds="kind"),
    _vendor(
        "AskNicely",
        "answer responded",
        "responseid segment deliverymethod questiontype lastemailed sent",
        person="email personid contactid phone",
        score="answer",
        answered_at="responded",
    ),
    _vendor(
        "Delighted",
        "score comment",
        "permalink delightedsource delighteddevicetype delightedlinkname surveytype",
        person="email personemail personid person phonenumber",
        answered_at="respondedat responsecreatedat createdat",
    ),
    _vendor(
        "Retently",
        "score feedback",
        "ratingcategory campaign campaignname campaignid",
        person="email customeremail customerid",
        comment="feedback",
        answered_at="responsedate createddate createdat date",
    ),
    _vendor(
        "PostHog",
        "event timestamp distinctid",
        "",
        person="personpropertiesemail propertiesemail distinctid",
        score="propertiessurveyresponse surveyresponse",
        comment="propertiessurveyresponse1 surveyresponse1",
        answered_at="timestamp",
    ),
    _vendor("Promoter.io", "score scoretype created", "campaignid sentdate", answered_at="created", comment="comments"),
    _vendor(
        "Wootric", "score text createdat", "enduserid enduseremail enduser",
        person="enduseremail email enduserid enduser", comment="text", answered_at="createdat",
    ),
    _vendor(
        "SurveyMonkey",
        "respondentid collectorid datecreated",
        "",
        person="emailaddress email respondentid",
        answered_at="datecreated",
    ),
)  # fmt: skip


def vendor_of(names: frozenset[str]) -> Vendor | None:
    """Say whose export has columns of these names, if that is known."""
    return next((one for one in VENDORS if one.signature <= names and (not one.also or one.also & names)), None)


def is_sieve(vendor: Vendor | None, names: frozenset[str]) -> Sieve | None:
    """Say whether a column tells the kind of its rows in a vendor's export alone."""
    return Sieve.KIND if vendor and vendor.kinds & names else None
