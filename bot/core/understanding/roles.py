"""What a word or a phrase does around a number. The words themselves are data: see words/."""

from enum import Enum, auto


class Role(Enum):
    """Several can stand on one word; the reader asks for the one that its place gives a meaning to."""

    SAY = auto()  # may stand between the beginning of a thought and its score: "I'd say it's a"
    GIVE = auto()  # announces a score, whatever was said before it: "after a month I give it"
    GOOD = auto()  # an opinion, which may stand directly on either side of a score
    FIRM = auto()  # an adjective of scores, and of other things: "a solid 8", "3 solid reasons"
    VERY = auto()  # strengthens an adjective
    AFTER = auto()  # may follow a score directly: "8 would recommend"
    CONJ = auto()  # begins a thought of its own
    FINAL = auto()  # what follows replaces what was said: "let's say"
    NOT = auto()  # what follows is not the score
    NO = auto()  # negates, or answers before the score: "no, 8"
    PAST = auto()  # the score of another time
    UNREAL = auto()  # the score under a condition: "would be"
    IF = auto()  # begins the condition, before the score or after it
    WITH = auto()  # begins one too, where a score is given under it: "with a dark mode I'd give it a 10"
    DO = auto()  # begins a request, which is a condition where the score hangs on it: "fix search and it's a 9"
    THEN = auto()  # hangs it on that
    MOVED = auto()  # makes of "from 5 to 8" the 8
    IDIOM = auto()  # holds a number that is none: "second to none", "on cloud nine"
    OTHERS = auto()  # somebody else's score
    MAYBE = auto()  # the person does not know yet
    FLOOR = auto()  # "at least"
    CEILING = auto()  # "at most"
    ABOVE = auto()  # "more than"
    BELOW = auto()  # "less than", "almost"
    OR_MORE = auto()  # the same, after the number
    OR_LESS = auto()
    BETWEEN = auto()
    TO = auto()  # joins a range
    AND = auto()
    OF = auto()  # "8 of 10"
    SCALE = auto()  # stands before the top of the scale: "out of 10"
    TOP = auto()  # stands after it
    POINTS = auto()  # the unit of a score
    STARS = auto()  # the unit of another scale
    PERCENT = auto()
    UNIT = auto()  # makes the number before it something counted
    LABEL = auto()  # makes the number after it something else
    HALF = auto()  # "and a half"
    COMMA = auto()  # "eight point five"
    AGAINST = auto()  # "would not recommend": beside a high score a reason to ask
    JEST = auto()  # "just kidding"
    IS = auto()  # speaks about the number before it: "10 is too much"
