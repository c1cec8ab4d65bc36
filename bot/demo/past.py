"""Half a year of made-up answers from before the demo begins: two teams that differ, and what people wrote."""

import random
from datetime import datetime, timedelta

SEED = 21
PASSIVE, PROMOTER = 7, 9  # from which score on
# Scores by team, given over the last three months and over the three months before. Support has come to like the
# product, Sales has not.
RECENT = {
    "Support": [10] * 9 + [9] * 8 + [8] * 5 + [7] * 2 + [6, 4],
    "Sales": [10] * 3 + [9] * 5 + [8] * 6 + [7] * 4 + [6] * 4 + [5] * 3 + [3, 0],
}
EARLIER = {
    "Support": [10] * 4 + [9] * 5 + [8] * 5 + [7] * 2 + [6] * 2,
    "Sales": [10] * 2 + [9] * 3 + [8] * 6 + [7] * 4 + [6] * 4 + [5] * 3 + [2] * 2,
}
LOVED = [
    "Every ticket is where I expect it",
    "New colleagues find their way in a day",
    "The shortcuts save me an hour a week",
    "I see at once who works on what",
    "Best support I ever had",
]
ALMOST = [
    "Good, if only the search found old cards",
    "A dark mode would help at night",
    "I would like templates for boards",
    "Fine, but exporting takes three clicks too many",
]
MISSED = [
    "Our CRM does not talk to it: I type everything twice",
    "On the train the mobile page hardly loads",
    "Too many notifications, I stopped reading them",
    "It forgets my filters",
]


def made_up_history(now: datetime) -> str:
    """Write half a year of answers as CSV, the same at every run, each by somebody of their own.

    Whoever comes first writes each of the words that suit their score.
    """
    chance = random.Random(SEED)  # noqa: S311 (made-up answers, no secret)
    lines = ["person,score,comment,answered_at,team"]
    words = {name: list(said) for name, said in (("high", LOVED), ("middle", ALMOST), ("low", MISSED))}
    for first_day, teams in ((2, RECENT), (92, EARLIER)):
        given = [(team, score) for team, scores in teams.items() for score in scores]
        for team, score in chance.sample(given, len(given)):
            days = 45 if score >= PROMOTER else 85  # of late there are more who like it
            at = now - timedelta(days=first_day + chance.randrange(days), minutes=chance.randrange(600))
            left = words["high" if score >= PROMOTER else "middle" if score >= PASSIVE else "low"]
            comment = left.pop() if left else ""
            lines.append(f'made-up-{len(lines)},{score},"{comment}",{at.isoformat()},{team}')
    return "\n".join(lines)
