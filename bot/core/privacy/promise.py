"""What a survey's promise lets others see, and lets the bot keep. One place, so that the promise can be read."""

from bot.core.survey.survey import Privacy

SMALL_GROUP = 5  # smaller groups are hidden: a reader could work out who said what


def is_guarded(privacy: Privacy) -> bool:
    """Say whether small groups stay hidden, and the newest answers of every group wait until they are several."""
    return privacy is not Privacy.NAMED


def shows_bands(privacy: Privacy, answers: int) -> bool:
    """Say whether counts by band and the score may be shown for this many answers."""
    return not is_guarded(privacy) or answers >= SMALL_GROUP


def shows_movement(privacy: Privacy, answered_twice: int) -> bool:
    """Say whether it may be shown who moved: only passives are asked again, so a colleague who was is known as one."""
    return not is_guarded(privacy) or answered_twice >= SMALL_GROUP


def publishes_comments(privacy: Privacy, answers_in_window: int, answers_in_batch: int) -> bool:
    """Say whether comments may be shown now; they never carry a name.

    Confidential: from five answers in the window. Anonymous: in batches of at least five new answers, so that nobody
    can be told by the day on which they answered; until then the batch grows.
    """
    if privacy is Privacy.ANONYMOUS:
        return answers_in_batch >= SMALL_GROUP
    return privacy is Privacy.NAMED or answers_in_window >= SMALL_GROUP


def keeps_person(privacy: Privacy) -> bool:
    """Say whether an answer may be linked to who gave it once the conversation is over."""
    return privacy is not Privacy.ANONYMOUS


def offers_contact(privacy: Privacy) -> bool:
    """Say whether "may somebody contact you?" is offered: not where names were promised never to appear."""
    return privacy is not Privacy.ANONYMOUS
