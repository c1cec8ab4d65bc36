"""How often Python looks for what nothing refers to any more."""

import gc

_OBJECTS = 50_000  # about as many as a long report is made of, or a batch of imported rows


def look_seldom() -> None:
    """Let all that is loaded by now stay, and look through what came since when that is much.

    To look through it again and again took a third of a long report, and a fourth of an import.
    """
    gc.freeze()
    gc.set_threshold(_OBJECTS)
