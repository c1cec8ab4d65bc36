## Why somebody is not asked

why-not-opted_out = Opted out
why-not-bot = A bot
why-not-gone = Deactivated, or not to be seen in Slack
why-not-guest = A guest, and the survey does not ask guests
why-not-external = From another company, and not to be asked
why-not-member = A member, and the survey asks others alone
why-not-excluded = Left out by the survey
why-not-open_ask = A question to them is still open
why-not-tenure = New here
why-not-cooldown = Asked lately, or soon to be
why-not-team_spread = Enough of their team are asked that day
why-not-account_spread = Enough of their account are asked that day
why-not-account_cooldown = Somebody of their account was asked lately
why-not-survey_day_full = The survey asks no more people that day
why-not-wave_over = The wave ends before their turn
why-not-not_drawn = Not drawn in this wave
why-not-too_few = Too few at once for an anonymous survey
why-not-asked = Asked in this wave
why-not-until = { $why }, not before { $day }
