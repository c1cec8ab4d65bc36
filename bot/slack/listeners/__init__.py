"""What Slack can send us, and who takes it. A listener is short: receive, translate, call one service, ack.

It is given by name what it asks for: Bolt's own arguments (ack, body, action, event …), and the workspace that the
request is for, which the middleware in bot/slack/app.py put into it.
"""

from collections.abc import Callable, Mapping
from re import Pattern

from slack_bolt import App

from bot.slack import ids
from bot.slack.listeners import command, events
from bot.slack.listeners.actions import handling, notes
from bot.slack.listeners.care import cases, quotes, talk
from bot.slack.listeners.conversation import clicks, dialog, invitation
from bot.slack.listeners.numbers import reports, summary, themes
from bot.slack.listeners.survey import editing, home, preview, setup, steering, trying

Listener = Callable[..., None]

ACTIONS: Mapping[str | Pattern[str], Listener] = {
    ids.SCORE: clicks.score,  # Bolt tries one after the other: what is clicked most comes first
    ids.OF_ASK: clicks.of_ask,
    ids.RESTART: clicks.restart,
    ids.STOP: clicks.stop,
    ids.START: clicks.start,
    ids.CONTACT: clicks.contact,
    ids.CONTACT_OWNER: clicks.contact_owner,
    ids.WRITE: dialog.open_dialog,
    ids.PRIVATELY: invitation.open_dialog,
    ids.PRIVATE_STOP: invitation.stop,
    ids.PRIVATE_START: invitation.start,
    ids.PERIOD: reports.other_days,
    ids.SPLIT: reports.split,
    ids.SHARE: reports.share,
    ids.DEEPER: reports.deeper,
    ids.FULL_REPORT: summary.full_report,
    ids.HOW: summary.how,
    ids.PAUSE: summary.pause,
    ids.RESUME: summary.resume,
    ids.STEER: steering.decide,
    ids.PREVIEW: preview.open_preview,
    ids.BEGIN: preview.begin,
    ids.PAGE: preview.turn_page,
    ids.TRY: trying.try_it,
    ids.SETUP: setup.open_form,
    ids.SETUP_READS: setup.see,
    ids.SETUP_KIND: setup.see,
    ids.SETUP_EDIT: editing.open_form,
    ids.CASE: cases.act,
    ids.CASE_OPENS: cases.open_dialog,
    ids.CASE_SNOOZE: cases.snooze,
    ids.ACTION: handling.act,
    ids.ACTION_OPENS: handling.open_dialog,
    ids.ACTION_NEW: handling.open_form,
    ids.SAID_POST: reports.post_said,
    ids.QUOTE: quotes.decide,
    ids.QUOTE_BACK: quotes.take_back,
    ids.WRONG_THEME: themes.open_dialog,
    ids.BY_WORDS: themes.leave_to_words,
    ids.SIMILAR: themes.show_similar,
    ids.THEME: themes.read,
    ids.NOTE: notes.say,
    ids.NOTE_LINE: notes.open_line,
    ids.QUOTE_PASS_ON: quotes.open_pass_on,
    ids.WORD: themes.decide_word,
    ids.KEPT: home.kept,
    ids.ERASE: home.erase,
    ids.ERASE_SURE: home.erase_for_good,
    ids.CASE_ANSWER: talk.open_answer,
    ids.CASE_END: talk.end,
    ids.CASE_NAME: talk.show_name,
}
VIEWS: Mapping[str, Listener] = {
    ids.ANSWER_DIALOG: dialog.answer,
    ids.PRIVATE_DIALOG: invitation.answer,
    ids.SETUP_DIALOG: setup.create,
    ids.SETUP_EDIT_DIALOG: editing.look,
    ids.SETUP_SURE_DIALOG: editing.change,
    ids.QUOTE_PASS_ON_DIALOG: quotes.pass_on,
    ids.CASE_HAND_OVER: cases.hand_over,
    ids.CASE_CLOSE: cases.close,
    ids.CASE_REPLY_DIALOG: cases.reply,
    ids.CASE_ANSWER_DIALOG: talk.answer,
    ids.ACTION_PLAN: handling.plan,
    ids.ACTION_SHIP: handling.ship,
    ids.ACTION_DROP: handling.drop,
    ids.THEMES_DIALOG: themes.correct,
    ids.NOTE_LINE_DIALOG: notes.write_line,
}
COMMANDS: Mapping[str, Listener] = {ids.COMMAND: command.nps}
EVENTS: Mapping[str, Listener] = {  # those of the manifest
    "message": events.message,
    "app_home_opened": events.home_opened,
    "app_uninstalled": events.app_uninstalled,
    "tokens_revoked": events.tokens_revoked,
    "user_change": events.user_change,
    "member_joined_channel": events.joined,
    "member_left_channel": events.left,
    "subteam_members_changed": events.group_changed,
}


def register(app: App) -> None:
    """Connect them all."""
    for action, listener in ACTIONS.items():
        app.action(action)(listener)
    for view, listener in VIEWS.items():
        app.view(view)(listener)
    for name, listener in COMMANDS.items():
        app.command(name)(listener)
    for event, listener in EVENTS.items():
        app.event(event)(listener)
