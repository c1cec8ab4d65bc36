"""What a typed message means: pure, no model, no network.

A score is taken only where the whole message leaves no other reading; everything else is asked about again. What is
read first: commands, wishes for another time, questions, and only then numbers.

Where a rule is to be found:

reading     the order in which a message is read, and what of it is kept as a comment
markup      Slack's markup, emoji, strange letters and digits
commands    stop, start, help, no thanks; their words in command_words
when        "tomorrow at 9"; its words in when_words, Japanese in when_japanese, times of day in clock
questions   what counts as one, and what it is about
score       which number counts when there are several, or none
mentions    the part that one number plays: the answer, a replacement, one topic's, a stray one
doubts      why a number is no clear answer: percent, a half, "not", "at least", "maybe"
numbers     how numbers are found; number words in numerals, what stands beside them in places
words       the phrases that may stand around a number
replies     after the score: corrections, and comments that give no reason
phrases     how words are matched against phrases
"""

from bot.core.understanding.kinds import Doubt, Kind, Topic, Understood, When
from bot.core.understanding.markup import as_typed
from bot.core.understanding.reading import gives_reason, says_nothing, understand, understand_reply

__all__ = [
    "Doubt",
    "Kind",
    "Topic",
    "Understood",
    "When",
    "as_typed",
    "gives_reason",
    "says_nothing",
    "understand",
    "understand_reply",
]
