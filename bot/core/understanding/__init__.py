"""What a typed message means: a score, a comment, or a wish.

Pure, and no model: a small grammar over tables of words. The path of a message (messages): markup (Slack's marks
undone); wishes/, of which control and when are messages that are nothing but "stop" or "tomorrow", then questions; and
scores/: tokens, joins ("8 or 9" is one thing), context (what the words around make of each number) and reading (the one
score, or the doubt). The words of each language are in words/.
"""

from bot.core.understanding.comments import gives_reason, is_courtesy, is_no_answer, says_nothing
from bot.core.understanding.kinds import Contact, Doubt, Kind, Topic, Understood, When
from bot.core.understanding.markup import as_typed, visible
from bot.core.understanding.messages import understand, understand_reply

__all__ = [
    "Contact",
    "Doubt",
    "Kind",
    "Topic",
    "Understood",
    "When",
    "as_typed",
    "gives_reason",
    "is_courtesy",
    "is_no_answer",
    "says_nothing",
    "understand",
    "understand_reply",
    "visible",
]
