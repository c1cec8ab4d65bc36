"""Numbers joined with what belongs to them: 8/10, "7 to 8", "at least 8", "eight and a half".

Each rule looks at the tokens from one place on, and says how many of them it takes and what they become.
"""

from collections.abc import Sequence

from bot.core.understanding.kinds import Doubt
from bot.core.understanding.roles import Role
from bot.core.understanding.scores.tokens import Number, Token

Joined = tuple[int, Token] | None

_MONTHS, _DAYS, _NO_SCALES = 12, 31, {11, 12}
_LONGEST = 6  # tokens that a rule looks at
_OTHER_TOPS = {5, 10, 20, 100}  # of scales that people know


def joined(tokens: Sequence[Token], scores: range) -> list[Token]:
    """Apply the rules from left to right; a joined number can be joined again ("8 or 9 or 10", "from 0 to 10")."""
    done: list[Token] = []
    rest = list(reversed(tokens))  # the next token is the last one: taking it is cheap
    while rest:
        window = rest[: -_LONGEST - 1 : -1]
        found = next((result for rule in _RULES if (result := rule(window, scores))), None)
        if found:
            length, token = found
            del rest[-length:]
            rest.append(token)
        else:
            done.append(rest.pop())
    return done


def _half(tokens: Sequence[Token], scores: range) -> Joined:
    """Eight and a half; eight point five."""
    match tokens:
        case [Token(number=Number(value=int(value))) as first, second, *_] if Role.HALF in second.roles:
            return 2, _merged([first, second], Number(None, Doubt.DECIMAL, _near(value, scores)))
        case [Token(number=Number(value=int(value))) as first, comma, Token(number=Number()) as last, *_] if (
            Role.COMMA in comma.roles
        ):
            return 3, _merged([first, last], Number(None, Doubt.DECIMAL, _near(value, scores)))
    return None


def _near(value: int, scores: range) -> tuple[int, ...]:
    return tuple(near for near in (value, value + 1) if near <= scores[-1])


def _share(tokens: Sequence[Token], scores: range) -> Joined:
    """8/10 and "8 out of 10" are 8; 4/5 is another scale, and 8.5/10 stays a decimal. From 1 to 5, 4/5 is 4."""
    match tokens:
        case [Token(number=Number() as score) as first, of, Token(number=Number() as top) as last, *_] if (
            Role.OF in of.roles
        ):
            if top.value == scores[-1]:
                return 3, _merged([first, last], score)
            if _is_date(first, of, last):
                return 3, _merged([first, last], None)
            return 3, _merged([first, last], Number(None, Doubt.OTHER_SCALE, _same_share(first, score, last, scores)))
    return None


def _is_date(first: Token, of: Token, last: Token) -> bool:
    """Say whether 12/11 is a day: no scale ends at 11 or 12, and no share is more than the whole."""
    if of.text != "/" or not (first.text.isdecimal() and last.text.isdecimal()):
        return False
    low, high = sorted((int(first.text), int(last.text)))
    return 0 < low <= _MONTHS and high <= _DAYS and (int(first.text) > int(last.text) or high in _NO_SCALES)


def _same_share(first: Token, score: Number, top: Token, scores: range) -> tuple[int, ...]:
    """Offer 8 for 4/5, and both numbers for 7/8, which can only be a range. From 1 to 5, 4 for 8/10."""
    whole, part = _small(top), _small(first) if score.value is None else score.value
    if not whole or part is None:
        return ()
    if whole in _OTHER_TOPS:
        share = part * scores[-1] / whole
        return (int(share),) if share.is_integer() and int(share) in scores else ()
    return (part, whole) if whole == part + 1 and {part, whole} <= set(scores) else ()


def _small(token: Token) -> int | None:
    text = token.text
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= len("100") else None


def _grade(tokens: Sequence[Token], _: range) -> Joined:
    """2- is a mark of a school's scale."""
    match tokens:
        case [Token(number=Number(value=int())) as first, Token(text="-", glued=True) as last, *rest] if (
            not rest or rest[0].mark
        ):
            return 2, _merged([first, last], Number(None, Doubt.OTHER_SCALE))
    return None


def _range(tokens: Sequence[Token], scores: range) -> Joined:
    """7-8, "between 6 and 7", "8 or 9"; from 0 to 10 is the scale itself."""
    match tokens:
        case [opening, Token(number=Number()) as low, joint, Token(number=Number(value=top)) as high, *_] if (
            Role.BETWEEN in opening.roles
            and joint.roles & ({Role.AND, Role.TO} if top == scores[-1] else {Role.AND, Role.TO, Role.OF})
        ):
            return 4, _span([opening, low, high], scores)
        case [Token(number=Number()) as low, joint, Token(number=Number()) as high, *_] if Role.TO in joint.roles:
            return 3, _span([low, high], scores)
    return None


def _span(tokens: Sequence[Token], scores: range) -> Token:
    ends = [token.number for token in tokens if token.number]
    offered = tuple(dict.fromkeys(value for number in ends for value in _offered(number)))
    if all(number.value is not None for number in ends):
        if offered in {(0, scores[-1]), (1, scores[-1])}:
            return _merged(tokens, None)
        if len(offered) == 1:
            return _merged(tokens, ends[0])
    doubts = (number.doubt for number in ends if number.doubt)
    return _merged(tokens, Number(None, next(doubts, Doubt.RANGE), offered))


def _offered(number: Number) -> tuple[int, ...]:
    return number.candidates if number.value is None else (number.value,)


def _bound(tokens: Sequence[Token], scores: range) -> Joined:
    """At least 8; 8 or more."""
    match tokens:
        case [Token(number=Number(value=int(value))) as first, after, *_] if role := _bounding(after, _AFTER_NUMBER):
            return 2, _merged([first, after], _range_of(role, value, scores))
        case [before, Token(number=Number(value=int(value))) as last, *_] if role := _bounding(before, _BEFORE_NUMBER):
            return 2, _merged([before, last], _range_of(role, value, scores))
        case [before, between, Token(number=Number(value=int(value))) as last, *_] if (
            role := _bounding(before, _BEFORE_NUMBER)
        ) and Role.SAY in between.roles:
            return 3, _merged([before, last], _range_of(role, value, scores))
    return None


def _bounding(token: Token, roles: Sequence[Role]) -> Role | None:
    return None if token.number else next((role for role in roles if role in token.roles), None)


def _range_of(role: Role, value: int, scores: range) -> Number:
    """Offer the scores of an open range only upwards: "at most 7" leaves too many."""
    lowest = {Role.FLOOR: value, Role.OR_MORE: value, Role.ABOVE: value + 1}.get(role, scores[-1] + 1)
    return Number(None, Doubt.RANGE, tuple(range(lowest, scores[-1] + 1)))


def _scale(tokens: Sequence[Token], scores: range) -> Joined:
    """Read "out of 10" and 10点満点中 without a score as words; any other top is another scale."""
    match tokens:
        case [word, Token(number=Number() as top) as last, after, *_] if (
            Role.SCALE in word.roles and Role.TO not in after.roles
        ):
            return 2, _top(word, last, top, scores)
        case [word, Token(number=Number() as top) as last] if Role.SCALE in word.roles:
            return 2, _top(word, last, top, scores)
        case [Token(number=Number() as top) as first, word, *_] if Role.TOP in word.roles:
            return 2, _top(first, word, top, scores)
    return None


def _top(first: Token, last: Token, top: Number, scores: range) -> Token:
    return _merged([first, last], None if top.value == scores[-1] else Number(None, Doubt.OTHER_SCALE))


def _merged(tokens: Sequence[Token], number: Number | None) -> Token:
    """Give one token in place of several; without a number it is words that may stand before a score."""
    first, last = tokens[0], tokens[-1]
    roles = frozenset[Role]() if number else _WORDS
    return Token(first.text, first.start, last.end, roles, number, glued=first.glued)


_WORDS = frozenset({Role.SAY, Role.AFTER})
_AFTER_NUMBER = (Role.OR_MORE, Role.OR_LESS)
_BEFORE_NUMBER = (Role.FLOOR, Role.CEILING, Role.ABOVE, Role.BELOW)
_RULES = (_half, _share, _grade, _range, _bound, _scale)
