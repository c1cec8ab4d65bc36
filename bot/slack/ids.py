"""Every name that Slack sends back to us: action ids, the command, the marker in our messages' metadata."""

import re

SCORE = re.compile(r"^nps_score_(10|[0-9])$", re.ASCII)
# Buttons of an ask, each named like what it does in bot/services/conversation/answering.py.
OF_ASK = re.compile(r"^nps_(not_now|decline|change|keep|that_is_all|take_back|no_contact)$", re.ASCII)
NOT_NOW, DECLINE, CHANGE, KEEP, THAT_IS_ALL, TAKE_BACK, NO_CONTACT = (
    "nps_not_now",
    "nps_decline",
    "nps_change",
    "nps_keep",
    "nps_that_is_all",
    "nps_take_back",
    "nps_no_contact",
)
RESTART = "nps_restart"
WRITE = "nps_write"  # opens the dialog
ANSWER_DIALOG, ANSWER_BLOCK, ANSWER_INPUT = "nps_answer", "answer", "text"
PRIVATELY = "nps_privately"  # opens the dialog in which whoever can't get a DM answers
PRIVATE_DIALOG, PRIVATE_SCORE, PRIVATE_REASON = "nps_private", "private_score", "private_reason"
PRIVATE_STOP, PRIVATE_START = "nps_private_stop", "nps_private_start"
STOP, START = "nps_stop", "nps_start"
CONTACT = "nps_contact"
CONTACT_OWNER = "nps_contact_owner"  # where it was said that the owner alone learns of it
SHARE = "nps_share"
PERIOD, SPLIT = "nps_period", "nps_split"
DEEPER = "nps_deeper"  # one side of a report in full
# Buttons of the summary; each opens a dialog.
FULL_REPORT, HOW, PAUSE = "nps_full_report", "nps_how", "nps_pause"
# Buttons of the hello and of a preview.
PREVIEW, BEGIN, TRY = "nps_preview", "nps_begin", "nps_try"
PAGE = re.compile(r"^nps_page_(everybody|previous|next|overview)$", re.ASCII)
# The form that makes a survey, or changes one; its fields are named for the keys of a survey file.
SETUP, SETUP_READS, SETUP_KIND, SETUP_DIALOG = "nps_setup", "nps_setup_reads", "nps_setup_kind", "nps_setup_form"
SETUP_EDIT, SETUP_EDIT_DIALOG, SETUP_SURE_DIALOG = "nps_setup_edit", "nps_setup_edit_form", "nps_setup_sure"
# Buttons of the App Home; each opens a dialog, and what the last one erases stands in that.
RESUME, KEPT, ERASE, ERASE_SURE = "nps_resume", "nps_kept", "nps_erase", "nps_erase_sure"
STEER = re.compile(r"^nps_steer_(start|pause|resume|stop|reopen|keep)$", re.ASCII)
KEEP_AS_IT_IS = "keep"
# Buttons of a case; some do it at once, others open a dialog.
CASE = re.compile(r"^nps_case_(claim|reopen|reached)$", re.ASCII)
CASE_OPENS = re.compile(r"^nps_case_(hand_over|close|reply)$", re.ASCII)
CASE_ANSWER, CASE_END, CASE_NAME = "nps_case_answer", "nps_case_end", "nps_case_name"  # the person's
CASE_REPLY_DIALOG, CASE_ANSWER_DIALOG = "nps_case_reply", "nps_case_answered"
CASE_SNOOZE = "nps_case_snooze"
CASE_HAND_OVER, CASE_CLOSE, CASE_FIELD = "nps_case_hand_over", "nps_case_close", "field"
# Answers to "may we quote this?", and the button of /nps me that takes a yes back.
QUOTE = re.compile(r"^nps_quote_(named|unnamed|no)$", re.ASCII)
QUOTE_BACK = "nps_quote_back"
QUOTE_PASS_ON, QUOTE_PASS_ON_DIALOG, QUOTE_CHANNEL = "nps_quote_pass_on", "nps_quote_passed_on", "channel"
# Buttons of an action: some do it at once, others open a dialog.
ACTION = re.compile(r"^nps_action_(started|reopened)$", re.ASCII)
ACTION_OPENS = re.compile(r"^nps_action_(changed|shipped|dropped)$", re.ASCII)
ACTION_NEW = re.compile(r"^nps_action_new_[0-9]{1,18}$", re.ASCII)
ACTION_PLAN, ACTION_SHIP, ACTION_DROP, ACTION_FIELD = "nps_action_plan", "nps_action_ship", "nps_action_drop", "field"
# What a comment is about: the button beside it, its dialog and the button in that; the menu of comments by theme.
WRONG_THEME, THEMES_DIALOG, THEMES_FIELD, BY_WORDS = "nps_wrong_theme", "nps_themes", "themes", "nps_by_words"
SIMILAR = "nps_similar"  # comments that say alike
THEME = "nps_theme"
SAID_POST = "nps_said_post"  # posts what was said and done
# Answers to "does this solve it?", and the button that opens the dialog for a line.
NOTE = re.compile(r"^nps_note_(yes|partly|no)$", re.ASCII)
NOTE_LINE, NOTE_LINE_DIALOG, NOTE_FIELD = "nps_note_line", "nps_note_line", "field"
# Buttons under a word that corrections suggest; beside them in the name of their row stand the words of the report.
WORD = re.compile(r"^nps_word_(add|refuse)$", re.ASCII)
WORD_ADD, WORD_REFUSE = "nps_word_add", "nps_word_refuse"
COMMAND = "/nps"
METADATA_EVENT = "nps_bot_message"


class MalformedError(ValueError):
    """A request is none that our own screens and subscriptions bring about; the message is for the log."""


def score_action(score: int) -> str:
    """Name the button of a score (0-10)."""
    return f"nps_score_{score}"


def score_of(action_id: str) -> int:
    """Give the score of a button."""
    return int(action_id.removeprefix("nps_score_"))


def steer_action(what: str) -> str:
    """Name the button of a decision about a survey, or of none."""
    return f"nps_steer_{what}"


def steered_by(action_id: str) -> str:
    """Give what it decides."""
    return action_id.removeprefix("nps_steer_")


def setup_field(key: str) -> str:
    """Name the field of the setup form for a key of a survey file."""
    return f"nps_setup_{key}"


def page_action(label: str) -> str:
    """Name the button that turns to another page of a preview, after what stands on it."""
    return f"nps_page_{label.removeprefix('button-')}"


def page_value(survey_id: int, page: int) -> str:
    """Write into such a button which survey it is about, and which page is wanted; 0 is the overview."""
    return f"{survey_id}:{page}"


def case_action(what: str) -> str:
    """Name the button of a case."""
    return f"nps_case_{what}"


def case_button(action_id: str) -> str:
    """Give what it does."""
    return action_id.removeprefix("nps_case_")


def action_action(what: str) -> str:
    """Name the button of an action, after what happens to it."""
    return f"nps_action_{what}"


def action_button(action_id: str) -> str:
    """Give what happens to it."""
    return action_id.removeprefix("nps_action_")


def new_action(survey_id: int) -> str:
    """Name the button that plans an action for a survey: several may stand in one row."""
    return f"nps_action_new_{survey_id}"


def plan_value(survey_id: int) -> str:
    """Write into the form for which survey an action is planned, where it is none yet."""
    return f"survey:{survey_id}"


def opened_from(value: str, response_url: str, *, is_list: bool) -> str:
    """Write into a dialog from where it was opened: what becomes of it is shown there. is_list: and beside that."""
    return f"{value} {'beside' if is_list else 'over'} {response_url}"


def origin_of(value: str) -> tuple[str, str | None, bool]:
    """Read both out of it: the value, and from where it was opened, if from a message, and whether beside that."""
    own, _, origin = value.partition(" ")
    where, _, response_url = origin.partition(" ")
    return own, response_url or None, where == "beside"


def quote_action(said: str) -> str:
    """Name the button of an answer to "may we quote this?"."""
    return f"nps_quote_{said}"


def said_to_quote(action_id: str) -> str:
    """Give what it says."""
    return action_id.removeprefix("nps_quote_")


def note_action(said: str) -> str:
    """Name the button of an answer to "does this solve it?"."""
    return f"nps_note_{said}"


def said_to_note(action_id: str) -> str:
    """Give what it says."""
    return action_id.removeprefix("nps_note_")


def snooze_value(case_id: str, days: int) -> str:
    """Write into a choice for how many working days a case is put off."""
    return f"{case_id}:{days}"


def button_of(action_id: str) -> str:
    """Give what a button of an ask does."""
    return action_id.removeprefix("nps_")


def survey_value(survey_id: int) -> str:
    """Write into a button which survey it is about."""
    return str(survey_id)


def survey_block(survey_id: int) -> str:
    """Name the row of buttons of one survey among several."""
    return f"survey-{survey_id}"


def split_value(name: str | None) -> str:
    """Write into a choice by which property a report is split; none for not at all."""
    return "whole" if name is None else f"by:{name}"


def split_by(value: str) -> str | None:
    """Read it back."""
    return value.removeprefix("by:") if value.startswith("by:") else None


def theme_value(theme: str) -> str:
    """Write into a choice which theme is wanted; none of them is one."""
    return f"theme:{theme}"


def theme_in(value: str) -> str:
    """Read it back."""
    return value.removeprefix("theme:")


def word_value(survey_id: int, theme: str, language: str, word: str) -> str:
    """Write into a button which word it adds, or refuses."""
    return f"{survey_id}:{theme}:{language}:{word}"


def word_block(number: int, text: str) -> str:
    """Name the row of buttons of one word among several, after the words that ask for the report."""
    return f"{number}:{text}"


def report_behind(block_id: str) -> str:
    """Give the words that ask for the report."""
    return block_id.partition(":")[2]
