### What the bot says, in English. Never a band to a respondent; short, plain, warm.

## The question

ask-intro = *{ $asker }* would like your view on { $product }. One number, then one or two short questions if you like; about a minute.
ask-question = How likely is it that you would recommend { $product } to a friend or colleague?
ask-anchors = 0 = not at all likely, 10 = extremely likely
ask-privacy-named = Who sees it: the owner of this survey may see your answer with your name; channels never show names beside answers.
ask-privacy-confidential = Who sees it: nobody sees your name with your answer, unless you say yes to being contacted. Your number goes into a total, and what you write may be quoted without your name.
ask-privacy-anonymous = Who sees it: your answer is kept without your name, without a time of day, and nothing leads back to you once we are done here.
ask-how = Click a number, or type it.
ask-how-click = Click a number.
reminder-intro = A short reminder: *{ $asker }* would still like your view on { $product }. It takes about a minute.
reminder-last = A last reminder: *{ $asker }* would still like your view on { $product }. If now is no good time, just leave it; I will not come back to it.
ask-again-intro = *{ $asker }* is back with the same question about { $product }, to see whether anything has changed for you.
ask-again-last-time = On { $day } you answered { $score }.
ask-again-last-comment = On { $day } you answered { $score } and wrote:
score-label-low = 0, not at all likely
score-label-high = 10, extremely likely
button-not-now = Not now
button-skip = Skip this one
button-stop = Stop asking me
button-change = Change
button-keep = Keep { $score }
answered = You answered { $score }.
answered-unlinked = You answered. Thank you.
changing = You answered { $score }. Pick another number, or keep this one.
retired-snoozed = All right, not now. I will ask once more: { $when }.
retired-decline = All right, I will leave it this time.
retired-moved = The question stands again further down.
retired-stop = This question is closed.
retired-expire = This question has closed. Nothing was recorded.
retired-other = This question is closed.

## When no number was found in what somebody typed

clarify-no_number = I am looking for one whole number, from 0 (not at all likely) to 10 (extremely likely). Which one is yours?
clarify-range = That leaves more than one number. Which one is yours?
clarify-decimal = I can only take a whole number. Which one is yours?
clarify-tentative = Shall I take that as your answer? Choose the number that fits.
clarify-out_of_range = The scale goes from 0 (not at all likely) to 10 (extremely likely). Which number is yours?
clarify-other_scale = This scale goes from 0 (not at all likely) to 10 (extremely likely). Which number is yours?
clarify-conflict = I found more than one number. Which one is your answer to the question below?
clarify-negated = Understood, not that one. Which number is yours?
clarify-guess = I am not sure that I read this right. Which number is yours?
clarify-bare_no = I am not sure what your no means: a number on the scale, or that you would rather not answer? Both are fine.

## Questions about the survey

explain-why-me-channel = You are asked because you are a member of { $channel }, and { $asker } would like to know what people there think of { $product }. You need not answer.
explain-why-me-list = You are asked because { $asker } put you on the list of people whose view on { $product } they would like to have. You need not answer.
explain-why-me-everyone = You are asked because { $asker } would like to know what people in this workspace think of { $product }. You need not answer.
explain-why-me-again = You are asked again because you answered before, and { $asker } would like to know whether anything has changed for you. You need not answer.
explain-anonymous-named = No. The owner of this survey may see your answer with your name; channels never show names beside answers.
explain-anonymous-confidential = Not quite: it is confidential. Your answer is kept together with your name, but nobody is shown the two together unless you say yes to being contacted.
explain-anonymous-anonymous = Yes. Your answer is kept without your name, and nothing leads back to you once we are done here.
explain-effort = One number, then at most two short questions; about a minute. You may stop after the number.
explain-what-is-nps = NPS is short for Net Promoter Score: one figure for how likely people are to recommend something, made from everybody's numbers from 0 to 10. What helps the team most is the reason that you give.
explain-scale = 0 means that you would not recommend { $product } at all, 10 that you are extremely likely to. No number is right or wrong.
explain-who-asks = { $asker } asks. { $owner } is in charge of this survey.
explain-who-asks-nobody = { $asker } asks.
explain-kept = Your answer is kept until you erase it: */nps me* shows what is kept about you, */nps forget* erases it.
explain-kept-anonymous = Your answer is kept without a link to you, so nobody can find it again, not even to erase it. */nps me* shows what else is kept about you, */nps forget* erases that.
explain-other = That is more than I know: I only ask this survey. { $asker } can tell you.
explain-general = I ask short surveys for teams in this workspace. */nps me* shows what is kept about you, */nps forget* erases it, *help* tells what else I understand.

## Follow-up questions

thank-you = Thank you.
question-value-most = What do you value most about { $product }?
question-went-wrong = What went wrong, or what do you miss most?
question-better = What is the one thing that would make { $product } better for you?
question-missing = What is missing in { $product } that you wish it had?
question-trouble = Where did { $product } give you trouble?
question-solved = Which problem should { $product } solve for you that it does not solve yet?
question-support = When you last needed help with { $product }, how did that go?
question-chose = Why did you choose { $product } in the first place?
question-probe = Thank you. Could you say a little more: what makes you say so?
question-gentle = You answered { $score } the other day. If you have a moment: what went wrong? A few words are plenty, and you need not say anything.
question-how = Just type your answer here.
go-on = Thank you, I have that. Add whatever else comes to mind; then there is one short question left.
button-that-is-all = That is all
button-write = Write an answer
dialog-title = Your answer
dialog-send = Send
dialog-close = Cancel

## Thanks and afterwards

thanks = Thank you. { $asker } reads every answer.
thanks-contact = May somebody contact you about it? If you say yes, the team behind this survey sees your name and what you wrote here.
button-contact = Yes, contact me
contact-confirmed = Thank you. { $asker } has your name and what you wrote, and may get in touch.
note-noted = Noted, I have added that.
note-changed = Changed: you answered { $score }.
note-enough = All right, that is all from me. Your answer is kept. Thank you.
note-whenever = No hurry: type it here whenever you like.
note-coming-back = All right. I will come back to you: { $when }.
note-declined = All right, I will leave it this time.
note-too-late = Your answer stands and can't be changed any more. Thank you for coming back to it.
closed = This question has closed, so nothing was recorded. Thank you for coming back to it.
closed-offer = This question has closed, so nothing was recorded. If you would still like to answer, press the button.
button-answer-now = Answer now
note-no-open-question = There is no question open for you right now. Type *help* to see what I can do.
note-stopped = Done: no more surveys for you.
button-undo = Undo
note-started = Welcome back. Surveys may reach you again; */nps stop* ends that whenever you have had enough.
note-help = I ask short surveys and show teams the result. A question of mine is answered with a number from 0 to 10.
    • *Stop asking me* or */nps stop* ends all surveys for you, */nps start* undoes that
    • */nps me* shows what is kept about you, */nps forget* erases it
    • */nps report* shows the numbers, only to you
    • */nps help* shows what else there is
note-share-not-there = I could not share the report: I am not a member of that channel. Invite me with */invite* and press the button again.
note-share-outsiders = I did not share the report: people from outside your company can read that channel.

## In a channel that is shared with other companies

invite-intro = *{ $asker }* would like the view of some people here on { $product }. One number, and a reason if you like; about a minute.
invite-how = Nothing of your answer appears in this channel: the button opens a window that only you see. If you are not among those who are asked, it tells you so.
invite-choose = Choose a number
invite-number = Your number
invite-reason = What is the main reason for your number?
invite-nothing = There is no question open for you here right now. Thank you for offering.
invite-answered = Your answer is in, and the first one counts. Thank you.
invite-started = Surveys may reach you again. Thank you.
button-privately = Answer privately
dialog-done = Close

## What is kept about somebody

me-title = This is kept about you:
me-profile = Name: { $name }. Time zone: { $zone }. Language: { $locale }.
me-unknown = unknown
me-first-seen = First seen on { $day }.
me-stopped = You said stop on { $day }; no survey reaches you.
me-asked = { $n ->
    [0] You have not been asked yet.
    [one] You were asked once, on { $day }.
   *[other] You were asked { $n } times, last on { $day }.
}
me-no-answers = No answer is kept with a link to you.
me-answer = { $day }, about { $product }: { $score }
me-more = { $n ->
    [one] One earlier answer is kept as well.
   *[other] { $n } earlier answers are kept as well.
}
me-anonymous = Answers to anonymous surveys are kept without a link to you; they can't be shown here.
me-forget = */nps forget* erases this.
forget-ask = This erases your name, the link from your answers to you, and everything you wrote beside them. It can't be undone.
forget-stays = What stays: your numbers in the totals, with nothing that leads to you; and your Slack id with the days on which you were asked and a stop if you said so, so that nobody asks you too soon. Messages that stand in Slack stay there.
forget-sure = To do it, type */nps forget yes*.
forgot = Done. What was kept about you is erased. Your numbers stay in the totals, with nothing that leads to you.

## App Home

home-title = Surveys
home-nothing = There is no question open for you right now.
home-answered = Thank you, your answer is in.
home-on = Surveys may reach you here, at most once in 30 days.
home-off = You said stop: no survey reaches you.
button-start = Let surveys reach me
home-more = */nps me* shows what is kept about you, */nps forget* erases it, */nps help* tells what else there is.

## To the team

alert-title = Somebody said yes to being contacted
alert-person = *{ $name }* answered the survey about { $product } and would like to hear from you.
alert-no-comment = They did not write anything beside it.
alert-redirected = This comes to you because { $channel } can't be used for it.
notice-not-there = I could not post the summary of *{ $survey }* in { $channel }: I am not a member there. Invite me with */invite* in that channel and I will post it.
notice-gone = I could not post the summary of *{ $survey }* in { $channel }: the channel is archived, does not exist, or is private and I am not in it. Name another one in the survey file and apply it again.
notice-outsiders = The summary of *{ $survey }* comes to you: people from outside your company can read { $channel }, so I do not post it there. Name another channel in the survey file and apply it again.
notice-audience = *{ $survey }* asks the members of { $channel }, and I can't see that channel. Invite me with */invite* in it, or name another one in the survey file and apply it again.
notice-group = *{ $survey }* asks the members of { $group }, and I can't read that group. Grant the app the scope *usergroups:read* and install it again, or name another group in the survey file and apply it again.

## Numbers

summary-title = { $product }: summary of { $day }
report-title = { $product }: report
headline-none = No score yet: no answers in { $window }.
headline-hidden = { $n ->
    [one] One answer
   *[other] { $n } answers
} in { $window }. In a survey that promised privacy the score shows from { $from } answers on.
headline-few = { $n ->
    [one] One answer
   *[other] { $n } answers
} in { $window }: too few to say. The score would be { $nps }, likely between { $low } and { $high }.
headline = *NPS { $nps }*, likely between { $low } and { $high }, from { $n } answers in { $window }.
headline-early = *NPS { $nps }*, likely between { $low } and { $high }, from { $n } answers in { $window }: early days.
window-days = { $days ->
    [one] one day
   *[other] { $days } days
}
window-all = all time
counts = Promoters { $promoters } · Passives { $passives } · Detractors { $detractors }
standing-too_low = Band: too low (below 0)
standing-good = Band: good (0 to 30)
standing-great = Band: great (30 to 70)
standing-excellent = Band: excellent (70 and above)
change-none = Change: too little to compare with in the { $days ->
    [one] day
   *[other] { $days } days
} before.
reworded = The question was reworded on { $day }: numbers before and after it are two series, and not compared.
change-likely_real = Change against the { $days ->
    [one] day
   *[other] { $days } days
} before: { $difference }, likely real.
change-could_be_chance = Change against the { $days ->
    [one] day
   *[other] { $days } days
} before: { $difference }, could be chance.
change-too_few = Change against the { $days ->
    [one] day
   *[other] { $days } days
} before: { $difference }, too few answers to say.
rate = Response rate: { $share } % ({ $answered } of { $asked } asked)
rate-none = Response rate: nobody was asked in { $window }.
new-answers = { $n ->
    [0] No new answers to the survey since the last summary.
    [one] One new answer since the last summary.
   *[other] { $n } new answers since the last summary.
}
new-answers-bands = { $n ->
    [one] One new answer since the last summary
   *[other] { $n } new answers since the last summary
}: promoters { $promoters }, passives { $passives }, detractors { $detractors }.
new-reasks = { $n ->
    [one] One answer to a re-ask is new.
   *[other] { $n } answers to re-asks are new.
}
industry-education = Education
industry-insurance = Insurance
industry-e-commerce = E-commerce
industry-digital-marketing = Digital marketing
industry-consulting = Consulting
industry-enterprises = Enterprises
industry-financial-services = Financial services
industry-saas = Software as a service
industry-logistics = Logistics and transportation
industry-healthcare = Healthcare
benchmark-ahead = Benchmark: ahead of { $label } ({ $points }): { $range }.
benchmark-level = Benchmark: level with { $label } ({ $points }): { $range }.
benchmark-behind = Benchmark: behind { $label } ({ $points }): { $range }.
benchmark-too_few = Benchmark: { $label } stands at { $points }; too few answers to compare.
benchmark-source = Source: { $source }, { $year }.
benchmark-source-dated = Source: { $source }, { $year }: more than two years old, so take it as a hint.
benchmark-range = { $difference }, could be { $low } to { $high }
difference-above = { $points } above
difference-below = { $points } below
difference-equal = equal
passives-waiting = { $n ->
    [0] No passive is waiting to be asked again.
    [one] One passive is waiting to be asked again.
   *[other] { $n } passives are waiting to be asked again.
}
movement = Asked again: { $up } moved up, { $same } stayed, { $down } moved down.
movement-hidden = Asked again: { $n ->
    [one] one answer
   *[other] { $n } answers
} so far; who moved shows from { $from } on.
movement-none = Nobody has answered a re-ask in { $window } yet.
movement-held-out = Asked again without having been asked why, to compare: { $up } moved up, { $same } stayed, { $down } moved down.
held-out-hidden = Asked again without having been asked why, to compare: { $n } so far; who moved shows from { $from } on.
comments-title = In their words
policy = Counted: answers to the survey, the latest per person; answers to re-asks only show who moved.
button-share = Share in this channel
shared-by = Shared by { $person }

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
why-not-survey_day_full = The survey asks no more people that day
why-not-wave_over = The wave ends before their turn
why-not-not_drawn = Not drawn in this wave
why-not-asked = Asked in this wave
why-not-until = { $why }, not before { $day }

## /nps

usage = Here is what I understand:
    • */nps report* `[survey] [7d|30d|90d|all]`: the numbers, only to you
    • */nps preview* `[survey]`: who will be asked when, and who not and why (owners only)
    • */nps ask* `@someone [survey]`: ask somebody now, if no rule stands against it (owners only)
    • */nps pause* `[survey]`, */nps resume* `[survey]`, */nps stop* `survey`: hold a survey up, let it go on, end its wave (owners only)
    • */nps stop*: no more surveys for you; */nps start* undoes it
    • */nps me*: what is kept about you; */nps forget* erases it
    • */nps help*: this list
no-survey = There is no survey yet. Whoever runs this bot makes one with `nps-bot survey apply`.
which-survey = There are several surveys; name one of: { $known }.
unknown-survey = There is no survey called { $name }. There is: { $known }.
unknown-window = { $window } is not a window that I can show. Use a number of days such as 7d, 30d or 90d, or all.
steered-pause = *{ $survey }* is paused: nothing is sent, { $n ->
    [0] nobody is waiting to be asked
    [one] one person is still to be asked
   *[other] { $n } people are still to be asked
}, and answers to questions that are out still count.
steered-resume = *{ $survey }* goes on: { $n ->
    [0] nobody is waiting to be asked
    [one] one person is still to be asked
   *[other] { $n } people are still to be asked
}, spread out over good hours.
steered-stop = *{ $survey }* is stopped: its wave has ended, { $n ->
    [0] nobody was waiting to be asked
    [one] one person was not asked and will not be in this wave
   *[other] { $n } people were not asked and will not be in this wave
}, and answers to questions that are out still count.
not-yours = Only { $owner } can do that: *{ $survey }* is theirs.
not-yours-nobody = *{ $survey }* has no owner who could do that here. Name one in the survey file and apply it again, or use the command line.
stop-yourself = */nps stop* alone ends all surveys for you.
ask-planned = { $person } will be asked about { $product }: { $when }.
not-asked = { $person } is not asked. { $why }.
not-asked-paused = { $person } is not asked: *{ $survey }* is paused. */nps resume* lets it go on.
not-asked-unknown_person = { $person } is not asked: I do not know anybody by that id. Whoever is in the audience of a survey becomes known within a day.
not-asked-unread = { $person } is not asked yet: the people whom *{ $survey }* leaves out were not read from Slack so far. Try again in a few minutes.
ask-whom = Say whom to ask, such as */nps ask @someone* or, with several surveys, the survey's name behind it.
unknown-word = I do not know "{ $word }".
said-stop = Done: no more surveys for you. */nps start* undoes this.
said-start = Done: surveys may reach you again. */nps stop* ends that.
trouble = Something went wrong on my side; nothing of yours was lost. If it happens again, tell whoever runs this bot the reference { $reference }.

## What is going to be asked

preview-head = *{ $survey }*, the wave that began on { $day }: { $ahead ->
    [one] one person is still to be asked
   *[other] { $ahead } people are still to be asked
}.
preview-when = Today { $today }, within a week { $week }, the last on { $last }; at most { $busiest } on one day, on { $days ->
    [one] one day
   *[other] { $days } days
} in all.
preview-paused = The survey is paused, so nothing leaves before it is resumed.
preview-unread = The audience is not complete yet: { $sources } could not be read from Slack so far.
preview-next = Next:
preview-why = Not asked, and why:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] One person who answered before is to be asked again.
   *[other] { $count } people who answered before are to be asked again.
}
preview-more = Everybody, one by one: `nps-bot survey preview { $survey } --all`
preview-everyone = the member list
