"""How many examples a test of long stories tries: a few of its own each time, and thousands in `make hostile`."""

from typing import Any

from hypothesis import settings


def examples(number: int, **others: Any) -> settings:
    """So many, unless hypothesis was started with a profile that says how many."""
    if settings.get_current_profile_name() == "nightly":
        return settings(**others)
    return settings(max_examples=number, **others)
