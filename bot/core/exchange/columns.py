"""Which column of a foreign file is which: guessed from their names, told to whoever imports, overruled by them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from bot.core.exchange.bad_file import BadFileError


class Field(StrEnum):
    """What an imported answer is made of. KIND is only read: rows that are no NPS answer are left out."""

    PERSON = "person"
    SCORE = "score"
    COMMENT = "comment"
    ANSWERED_AT = "answered_at"
    KIND = "kind"


NAMEABLE = (Field.PERSON, Field.SCORE, Field.COMMENT, Field.ANSWERED_AT)
REQUIRED = (Field.PERSON, Field.SCORE, Field.ANSWERED_AT)
Ranks = Mapping[Field, tuple[frozenset[str], ...]]


def _ranks(*levels: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(level.split()) for level in levels)


# Names without spaces, signs and capitals, the likelier ones first. No names of people: two can share one.
_ANYBODY: Ranks = {
    Field.PERSON: _ranks(
        "person",
        "email emailaddress mail personemail customeremail contactemail respondentemail useremail",
        "personid customerid contactid respondentid userid externalid customer respondent contact user",
        "phone phonenumber mobile",
    ),
    Field.SCORE: _ranks("score", "nps npsscore rating npsrating", "answer grade value"),
    Field.COMMENT: _ranks("comment", "comments feedback reason verbatim npscomment npsfeedback", "text why"),
    Field.ANSWERED_AT: _ranks(
        "answeredat",
        "respondedat responded respondedon responsedate respondeddate dateresponded responsetime answeredon answerdate "
        "dateanswered submittedat submitted submittedon completedat",
        "createdat created createddate datecreated createdon date datetime timestamp time",
    ),
    Field.KIND: (),
}


@dataclass(frozen=True, slots=True)
class Vendor:
    """How the export of one product is recognised, and what its columns mean. Names lack spaces, signs and capitals.

    signature: all of these are there, and of `also`, if any are named, at least one.
    """

    name: str
    signature: frozenset[str]
    also: frozenset[str]
    ranks: Ranks


def _vendor(name: str, signature: str, also: str, **ranks: str) -> Vendor:
    # Each name a rank of its own: within a known export the order of preference is known.
    each = {Field(field): tuple(frozenset({one}) for one in names.split()) for field, names in ranks.items()}
    return Vendor(name, frozenset(signature.split()), frozenset(also.split()), each)


VENDORS = (
    _vendor("nps-bot", "answeredat band kind counted", "", kind="kind"),
    _vendor(
        "AskNicely",
        "answer responded",
        "responseid segment deliverymethod questiontype lastemailed sent",
        person="email personid contactid phone",
        score="answer",
        answered_at="responded",
        kind="questiontype",
    ),
    _vendor(
        "Delighted",
        "score comment",
        "permalink delightedsource delighteddevicetype delightedlinkname surveytype",
        person="email personemail personid person phonenumber",
        answered_at="respondedat responsecreatedat createdat",
        kind="surveytype",
    ),
    _vendor(
        "Retently",
        "score feedback",
        "ratingcategory campaign campaignname campaignid",
        person="email customeremail customerid",
        comment="feedback",
        answered_at="responsedate createddate createdat date",
        kind="metric surveytype",
    ),
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each part of an answer stands: positions in a row, from 0."""

    header: tuple[str, ...]
    vendor: str | None
    at: Mapping[Field, int]
    segments: Mapping[str, int]

    @property
    def guessed(self) -> bool:
        """Whether anything was guessed or left out, so that whoever imports should look."""
        return bool(self.unused or self.segments) or any(self.header[at] != field for field, at in self.at.items())

    @property
    def unused(self) -> tuple[str, ...]:
        """The columns that nothing is read from."""
        used = {*self.at.values(), *self.segments.values()}
        return tuple(name for number, name in enumerate(self.header) if number not in used)

    def told(self) -> str:
        """Say in one line what is read from where."""
        pairs = [*((field.value, at) for field, at in self.at.items()), *self.segments.items()]
        whose = f"{self.vendor}: " if self.vendor else ""
        unused = ", ".join(name or "(no name)" for name in self.unused)
        read = ", ".join(f"{name} ← {self.header[at]}" for name, at in pairs)
        return f"{whose}{read}; not used: {unused or 'none'}."


def plain(name: str) -> str:
    """Give a column's name as names are compared: letters and digits alone, without capitals."""
    return "".join(filter(str.isalnum, name.casefold()))


def find_columns(header: Sequence[str], chosen: Mapping[str, str], segments: Collection[str]) -> Columns:
    """Say which column is which. chosen: what was said on the command line, part -> column's name.

    segments: the properties that are kept with an answer where a column is named like one. Raises BadFileError when a
    needed column is missing or could be several, and for a choice that names no part or no column.
    """
    names = [plain(name) for name in header]
    vendor = next((one for one in VENDORS if _is_by(one, set(names))), None)
    said = {part: _column_named(part, name, header, segments) for part, name in chosen.items()}
    at = {field: said[field] for field in Field if field in said}
    for field in Field:
        ranks = (*(vendor.ranks.get(field, ()) if vendor else ()), *_ANYBODY[field])
        if field not in at and (found := _guess(field, ranks, names, header)) is not None:
            at[field] = found
    if missing := [field for field in REQUIRED if field not in at]:
        raise BadFileError(_what_is_missing(header, missing))
    kept = {name: said.get(name, _only(name, names)) for name in segments}
    in_order = {field: at[field] for field in Field if field in at}
    whose = vendor.name if vendor else None
    return Columns(tuple(header), whose, in_order, {name: at for name, at in kept.items() if at is not None})


def _is_by(vendor: Vendor, names: set[str]) -> bool:
    return vendor.signature <= names and (not vendor.also or bool(vendor.also & names))


def _guess(field: Field, ranks: Iterable[frozenset[str]], names: list[str], header: Sequence[str]) -> int | None:
    for rank in ranks:
        found = [number for number, name in enumerate(names) if name in rank]
        if len(found) == 1:
            return found[0]
        if found:
            called = [header[number] for number in found]
            if len(set(called)) < len(called):
                raise BadFileError(f"Several columns are called {called[0]!r}; rename all but one in the first line.")
            listed = " or ".join(repr(name) for name in called)
            raise BadFileError(f"{field} could be {listed}. Choose one: --column '{field}={called[0]}'.")
    return None


def _only(segment: str, names: list[str]) -> int | None:
    return names.index(plain(segment)) if names.count(plain(segment)) == 1 else None


def _column_named(part: str, name: str, header: Sequence[str], segments: Collection[str]) -> int:
    if part not in NAMEABLE and part not in segments:
        known = ", ".join([*NAMEABLE, *segments])
        raise BadFileError(f"--column '{part}={name}': {part!r} is not one of {known}.")
    for found in ([one == name for one in header], [plain(one) == plain(name) for one in header]):
        if sum(found) == 1:
            return found.index(True)
        if any(found):
            raise BadFileError(f"Several columns are called {name!r}; rename all but one in the first line.")
    near = get_close_matches(name, header, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise BadFileError(f"--column '{part}={name}': there is no such column.{hint} There is: {', '.join(header)}.")


def _what_is_missing(header: Sequence[str], missing: Sequence[Field]) -> str:
    return (
        "The first line must name the columns person,score,comment,answered_at (comment may be left out; other words "
        f"such as email, rating and responded at are understood); it says: {','.join(header) or 'nothing'}. "
        f"Not found: {', '.join(missing)}. Name a column with --column '{missing[0]}=ITS NAME'."
    )
