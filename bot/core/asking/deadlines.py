"""How late is too late, and the other times and numbers of asking."""

from datetime import timedelta

LATE_PLAN = timedelta(hours=1)  # a plan that was due longer ago begins now and not then
LOOK_AGAIN = timedelta(days=1)  # how often a survey's audience is compared with who was asked
BATCH = 50  # people in one transaction, so that nobody's click waits for a large audience
LATE = timedelta(hours=24)  # a reminder that was missed for longer is dropped
MISSED = timedelta(minutes=30)  # a question that is later than this was missed, and is spread out with the others
READ_FIRST = timedelta(minutes=5)  # how long a question waits for an exclusion that was never read from Slack
TOO_LATE = timedelta(days=30)  # and one that is this late is not put any more
