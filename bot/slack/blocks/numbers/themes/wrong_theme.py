"""*Wrong theme?*: comments with a button for whoever may say what they are about, and the dialog that it opens."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.core.privacy.promise import is_guarded
from bot.core.reports.answered import Inquiry
from bot.core.reports.summary.comments import Comment
from bot.core.reports.themes.themes import NO_THEME
from bot.core.survey.survey import Survey
from bot.core.themes import Labelled, Said
from bot.slack import ids
from bot.slack.blocks.numbers.themes.theme_names import names_of, theme_label
from bot.slack.blocks.screen import (
    MOST_OPTIONS,
    Block,
    Screen,
    actions,
    as_label,
    button,
    context,
    dialog,
    fitting_blocks,
    form_dialog,
    header,
    menu,
    option,
    plain,
    quote,
    screen,
    section,
)
from bot.wording import say

_LONGEST_BLOCK_ID = 255


def commented(one: Comment | Labelled, asked: Inquiry, *, above: str = "") -> Iterator[Block]:
    """Quote a comment; below it, to whoever may do something with it, its themes and a button. above: what is over it.

    Where somebody may both correct it and see which say alike, the dialog of the one leads to the other.
    """
    language = asked.survey.language
    yield section("\n".join(filter(None, [above, quote(one.text)])))
    if asked.corrects or asked.finds_similar:  # not beside the comment, which would have half a phone's width
        about = section(say("wrong-theme-about", language, themes=names_of(one.themes, asked.survey)))
        pressed = (
            button(say("button-wrong-theme", language), ids.WRONG_THEME, one.id)
            if asked.corrects
            else button(say("button-similar", language), ids.SIMILAR, one.id)
        )
        yield about | {"accessory": pressed}


def choice_of_themes(asked: Inquiry) -> list[Block]:
    """A menu by which whoever reads comments reads those about one theme."""
    text, survey = asked.request.text, asked.survey
    if not asked.shows_comments or asked.for_operator or len(text) > _LONGEST_BLOCK_ID:
        return []
    themes = (*survey.plan.theme_list.names, NO_THEME)
    options = [option(theme_label(theme, survey), ids.theme_value(theme)) for theme in themes]
    return [actions(text, menu(say("control-theme", survey.language), ids.THEME, options))]


def comments_screen(asked: Inquiry, theme: str, found: Sequence[Labelled]) -> Screen:
    """The newest comments about one theme."""
    survey, language = asked.survey, asked.survey.language
    about = say("theme-comments-title", language, product=survey.plan.product, theme=theme_label(theme, survey))
    blocks = fitting_blocks(block for one in found for block in commented(one, asked))
    return screen([header(about), *(blocks or [section(say("theme-comments-nobody", language))])])


def correct_dialog(survey: Survey, comment: Labelled, language: str, *, finds_similar: bool = False) -> dict[str, Any]:
    """What the comment is about, to be chosen; and the way back to its words, where somebody corrected it."""
    blocks = [section(quote(comment.text)), *_left_to_words(survey, comment, language)]
    blocks += [_choice(survey, comment, language), context(say(_what_it_does(survey), language))]
    if finds_similar:
        blocks.append(actions(ids.SIMILAR, button(say("button-similar", language), ids.SIMILAR, comment.id)))
    return form_dialog(
        "dialog-wrong-theme",
        language,
        blocks,
        callback=ids.THEMES_DIALOG,
        about=comment.id,
        submit="dialog-case-send",
    )


def corrected_dialog(survey: Survey, comment: Labelled, language: str) -> dict[str, Any]:
    """What the comment is about from now on."""
    key = "wrong-theme-left" if comment.corrected is None else "wrong-theme-done"
    said = say(key, language, themes=names_of(comment.themes, survey))
    blocks = [section(quote(comment.text)), section(said)]
    if comment.corrected is not None:
        blocks.append(context(say(_what_it_does(survey), language)))
    return dialog("dialog-wrong-theme", language, blocks)


def similar_dialog(comment: Labelled, others: Sequence[Said], language: str) -> dict[str, Any]:
    """The comments that say what one says; none where too few people wrote them."""
    told = say("similar-found", language, n=len(others)) if others else say("similar-few", language)
    quoted = fitting_blocks(section(quote(one.text)) for one in others)
    return dialog("dialog-similar", language, [section(quote(comment.text)), section(f"*{told}*"), *quoted])


def not_there_screen(language: str) -> Screen:
    """Say that a comment, or a theme, is gone."""
    return plain(say("wrong-theme-gone", language))


def _left_to_words(survey: Survey, comment: Labelled, language: str) -> list[Block]:
    if comment.corrected is None:
        return []
    said = section(say("wrong-theme-words", language, themes=names_of(comment.by_words, survey)))
    return [said | {"accessory": button(say("button-leave-to-words", language), ids.BY_WORDS, comment.id)}]


def _choice(survey: Survey, comment: Labelled, language: str) -> Block:
    # Those it has come first, so that they are there where a survey has more themes than Slack lists.
    names = sorted(survey.plan.theme_list.names, key=lambda name: name not in comment.themes)[:MOST_OPTIONS]
    options = {name: option(theme_label(name, survey), name) for name in names}
    chosen = [options[name] for name in comment.themes if name in options]
    element = {"type": "multi_static_select", "action_id": ids.THEMES_FIELD, "options": list(options.values())}
    return {
        "type": "input",
        "block_id": ids.THEMES_FIELD,
        "optional": True,  # a comment may be about none
        "label": as_label(say("wrong-theme-ask", language)),
        "element": element | ({"initial_options": chosen} if chosen else {}),
    }


def _what_it_does(survey: Survey) -> str:
    return "wrong-theme-guarded" if is_guarded(survey.plan.privacy) else "wrong-theme-named"
