"""How well comments are tagged with themes, and how fast."""

import time
from collections.abc import Collection, Iterator
from itertools import cycle, islice

from bot.core.themes import THEMES, Encoder, Reading, tag, tags_of_all
from bot.wiring import installed_encoder
from tests.benchmarks.report import aim
from tests.core.themes.grading import HALVES, LANGUAGES, Labelled, graded, labelled, macro_f1

F1_AIM = 0.50
COMMENTS = 10_000
SECONDS_AIM = 10.0


def tagging_report() -> Iterator[str]:
    """Grade the comments that were held back, by theme and by language, and time ten thousand."""
    held_back = {language: list(labelled("held_back", language)) for language in LANGUAGES}
    yield f"Themes of {sum(map(len, held_back.values()))} comments held back; one hand wrote them and the words"
    yield ""
    yield from _by_theme([comment for comments in held_back.values() for comment in comments])
    macros = {language: macro_f1(graded(comments)) for language, comments in held_back.items()}
    yield ""
    yield from _by_language(macros)
    seconds = _seconds([comment for half in HALVES for language in LANGUAGES for comment in labelled(half, language)])
    yield ""
    yield aim(
        f"macro F1 of {F1_AIM:.2f} in each language", min(macros.values()) >= F1_AIM, f"{min(macros.values()):.2f}"
    )
    yield aim(f"{COMMENTS:,} comments within {SECONDS_AIM:.0f} s", seconds < SECONDS_AIM, f"{seconds:.1f} s")
    if (encoder := installed_encoder()) is None:
        yield "The extra [themes] is not installed: nothing of it is measured."
    else:
        yield ""
        yield from _with_veto(held_back, macros, encoder)


def _by_theme(comments: list[Labelled]) -> Iterator[str]:
    grades = graded(comments)
    yield f"  {'':<18}{'comments':>10}{'precision':>11}{'recall':>9}{'F1':>7}"
    for theme in THEMES:
        grade = grades[theme]
        told = grade.right + grade.missed
        yield f"  {theme:<18}{told:>10}{grade.precision:>11.2f}{grade.recall:>9.2f}{grade.f1:>7.2f}"


def _by_language(macros: dict[str, float]) -> Iterator[str]:
    looked_at = {language: macro_f1(graded(labelled("while_building", language))) for language in macros}
    yield f"  {'macro F1':<24}{''.join(f'{language:>7}' for language in macros)}"
    yield f"  {'held back':<24}{''.join(f'{macro:>7.2f}' for macro in macros.values())}"
    yield f"  {'looked at while building':<24}{''.join(f'{macro:>7.2f}' for macro in looked_at.values())}"


def _with_veto(held_back: dict[str, list[Labelled]], macros: dict[str, float], encoder: Encoder) -> Iterator[str]:
    """Grade the same comments with the encoder's veto, and time comments of which each differs from the others."""
    reading = Reading(veto=encoder)

    def read(comment: Labelled) -> Collection[str]:
        return tags_of_all([(comment.text, comment.language)], reading)[0].themes

    vetoed = {language: macro_f1(graded(comments, read)) for language, comments in held_back.items()}
    yield f"  {'with theme_veto':<24}{''.join(f'{macro:>7.2f}' for macro in vetoed.values())}"
    yield f"  {'against words alone':<24}{''.join(f'{vetoed[one] - macros[one]:>+7.2f}' for one in macros)}"
    said = list(islice(cycle([comment for comments in held_back.values() for comment in comments]), COMMENTS))
    began = time.process_time()
    tags_of_all([(f"{comment.text} {number}", comment.language) for number, comment in enumerate(said)], reading)
    yield f"  {COMMENTS:,} comments with theme_veto: {time.process_time() - began:.1f} s"


def _seconds(comments: list[Labelled]) -> float:
    began = time.process_time()
    for comment in islice(cycle(comments), COMMENTS):
        tag(comment.text, comment.language)
    return time.process_time() - began
