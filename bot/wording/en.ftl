### What the bot says, in English. Never a band to a respondent; short, plain, warm.

## The question

ask-intro = *{ $asker }* would like your view on { $product }. One number, then one or two short questions if you like; about a minute.
ask-question = How likely is it that you would recommend { $product } to a friend or colleague?
ask-anchors = 0 = not at all likely, 10 = extremely likely
ask-privacy-named = Who sees it: the owner of this survey may see your answer with your name; channels never show names beside answers.
ask-privacy-confidential = Who sees it: nobody sees your name with your answer. Your number goes into a total, and what you write may be quoted without your name.
ask-privacy-anonymous = Who sees it: your answer is kept without your name, without a time of day, and nothing leads back to you once we are done here.
ask-how = Click a number, or type it.
ask-again-intro = *{ $asker }* is back with the same question about { $product }, to see whether anything has changed for you.
ask-again-last-time = On { $day } you answered { $score }.
ask-again-last-comment = On { $day } you answered { $score } and wrote:
score-label-low = 0, not at all likely
score-label-high = 10, extremely likely
button-not-now = Not now
button-stop = Stop asking me
answered = You answered { $score }.
answered-unlinked = You answered. Thank you.
retired-snoozed = All right, not now. I will ask once more in about a week.
retired-decline = All right, I will leave it this time.
retired-stop = This question is closed.
retired-expire = This question has closed. Nothing was recorded.
retired-other = This question is closed.
ask-number = I am looking for one whole number, from 0 (not at all likely) to 10 (extremely likely). Which one is yours? The buttons above work too.

## Follow-up questions

question-value-most = Thank you. What do you value most about { $product }?
question-went-wrong = Thank you for being frank. What went wrong, or what do you miss most?
question-better = Thank you. What is the one thing that would make { $product } better for you?
question-missing = And what is missing in { $product } that you wish it had?
question-trouble = And where did { $product } give you trouble?
question-solved = And which problem should { $product } solve for you that it does not solve yet?
question-support = And when you last needed help with { $product }, how did that go?
question-chose = And why did you choose { $product } in the first place?
question-how = Just type your answer here.

## Thanks and afterwards

thanks = Thank you. { $asker } reads every answer.
thanks-contact = May somebody contact you about it? If you say yes, the team behind this survey sees your name and what you wrote here.
button-contact = Yes, contact me
contact-confirmed = Thank you. { $asker } has your name and what you wrote, and may get in touch.
note-noted = Noted, I have added that.
note-already-answered = You have answered this one already. Thank you.
note-closed = This question has closed, so nothing was recorded. Thank you for coming back to it.
note-no-open-question = There is no question open for you right now. Type *help* to see what I can do.
note-stopped = Done: no more surveys for you. To undo this, type *start*.
note-started = Welcome back. Surveys may reach you again; type *stop* whenever you have had enough.
note-help = I ask short surveys and show teams the result. A question of mine is answered with a number from 0 to 10, by button or typed.
    • *stop* ends all surveys for you, *start* undoes that
    • */nps report* shows the numbers, only to you
    • */nps help* shows what else there is
note-share-not-there = I could not share the report: I am not a member of that channel. Invite me with */invite* and press the button again.
note-share-outsiders = I did not share the report: people from outside your company can read that channel.

## To the team

alert-title = Somebody said yes to being contacted
alert-person = *{ $name }* answered the survey about { $product } and would like to hear from you.
alert-no-comment = They did not write anything beside it.
alert-redirected = This comes to you because { $channel } can't be used for it.
notice-not-there = I could not post the summary of *{ $survey }* in { $channel }: I am not a member there. Invite me with */invite* in that channel and I will post it.
notice-gone = I could not post the summary of *{ $survey }* in { $channel }: the channel is archived, does not exist, or is private and I am not in it. Name another one in the survey file and apply it again.
notice-outsiders = The summary of *{ $survey }* comes to you: people from outside your company can read { $channel }, so I do not post it there. Name another channel in the survey file and apply it again.

notice-audience = *{ $survey }* asks the members of { $channel }, and I can't see that channel. Invite me with */invite* in it, or name another one in the survey file and apply it again.

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
comments-title = In their words
policy = Counted: answers to the survey, the latest per person; answers to re-asks only show who moved.
button-share = Share in this channel
shared-by = Shared by { $person }

## /nps

usage = Here is what I understand:
    • */nps report* `[survey] [7d|30d|90d|all]`: the numbers, only to you
    • */nps stop*: no more surveys for you; */nps start* undoes it
    • */nps help*: this list
unknown-word = I do not know "{ $word }".
said-stop = Done: no more surveys for you. */nps start* undoes this.
said-start = Done: surveys may reach you again. */nps stop* ends that.
trouble = Something went wrong on my side; nothing of yours was lost. If it happens again, tell whoever runs this bot the reference { $reference }.
