## To the team

alert-title = Somebody said yes to being contacted
alert-person = *{ $name }* answered the survey about { $product } and would like to hear from you.
alert-withdrawn = { $name } answered the survey about { $product } and said yes to being contacted, but does not want it after all.
alert-no-comment = They did not write anything beside it.
alert-redirected = This comes to you because { $channel } can't be used for it.
perhaps-a-repeat = I could not find out whether this stands in { $channel } already: Slack gave no answer. Perhaps it is a repeat.
in-place-of-owner = This comes to you as an admin of this workspace: { $owner } can't be reached about *{ $survey }*. Name another owner in the survey file and apply it again.
notice-not-there = I could not post the summary of *{ $survey }* in { $channel }: I am not a member there. Invite me with */invite* in that channel and I will post it.
notice-gone = I could not post the summary of *{ $survey }* in { $channel }: the channel is archived, does not exist, or is private and I am not in it. Name another one in the survey file and apply it again.
notice-outsiders = The summary of *{ $survey }* comes to you: people from outside your company can read { $channel }, so I do not post it there. Name another channel in the survey file and apply it again.
notice-cases = Cases of *{ $survey }* come to you, and the list of open ones to nobody: { $channel } is archived, does not exist, I am not in it, or people from outside your company can read it. Invite me there with */invite*, or name another *cases_channel* in the survey file and apply it again.
notice-audience = *{ $survey }* asks the members of { $channel }, and I can't see that channel. Invite me with */invite* in it, or name another one in the survey file and apply it again.
notice-group = *{ $survey }* asks the members of { $group }, and I can't read that group. Grant the app the scope *usergroups:read* and install it again, or name another group in the survey file and apply it again.
notice-shortened = Slack refused the summary of *{ $survey }* as it was, so I posted it in { $channel } shortened, without charts and buttons. Please tell whoever runs this bot; the reason is in its log.
notice-refused = Slack refuses my messages, with the code *{ $code }*. Everything waits and is tried again: nothing is lost. Please ask whoever administers this workspace whether the app is still allowed, and whoever runs this bot to look at its log.
notice-outage = For { $minutes } minutes Slack took none of my messages. It does now: what was due is being sent.

## Numbers

report-title = { $product }: report
headline-none = No score yet: no answers in { $window }.
headline-none-released = No score yet: no answers were released in { $window }.
headline-few = { $n ->
    [one] One answer
   *[other] { $n } answers
} in { $window }: too few to say. The score would be { $nps }, likely between { $low } and { $high }.
headline = *{ $measure } { $nps }*, likely between { $low } and { $high }, from { $n } answers in { $window }.
headline-early = *{ $measure } { $nps }*, likely between { $low } and { $high }, from { $n } answers in { $window }: early days.
window-days = { $days ->
    [one] one day
   *[other] { $days } days
}
window-all = all time
counts = Promoters { $promoters } · Passives { $passives } · Detractors { $detractors }
standing-too_low = By a rule of thumb for any industry: too low (below 0).
standing-good = By a rule of thumb for any industry: good (0 to 30).
standing-great = By a rule of thumb for any industry: great (30 to 70).
standing-excellent = By a rule of thumb for any industry: excellent (70 and above).
reworded = The question was reworded on { $day }: numbers before and after it are two series, and not compared.
rate = Response rate: { $share } % ({ $answered } of { $asked } asked)
rate-none = Response rate: nobody was asked in { $window }.
rate-imported = { $n ->
    [one] { $n } of the { $all } answers was imported
   *[other] { $n } of the { $all } answers were imported
}
rate-imported-all = { $n ->
    [one] the only answer was imported
   *[other] all { $n } answers were imported
}
new-none = No new answers to the survey since the last summary.
new-answers-bands = { $n ->
    [one] One new answer since the last summary
   *[other] { $n } new answers since the last summary
}: promoters { $promoters }, passives { $passives }, detractors { $detractors }.
new-reasks = { $n ->
    [one] One answer to a re-ask is new.
   *[other] { $n } answers to re-asks are new.
}
new-waiting = { $n ->
    [one] One new answer; it shows
   *[other] { $n } new answers; they show
} with { $missing ->
    [one] one more
   *[other] { $missing } more
}.
new-waiting-due = { $n } new answers; they show with the next summary.
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
benchmark-ahead = Benchmark: { $difference } { $label } ({ $points }), more than chance explains: likely { $low } to { $high }.
benchmark-level = Benchmark: { $difference } { $label } ({ $points }), within what { $n } answers can tell: it could be { $low } to { $high }.
benchmark-behind = Benchmark: { $difference } { $label } ({ $points }), more than chance explains: likely { $low } to { $high }.
benchmark-too_few = Benchmark: { $label } stands at { $points }; too few answers to compare.
benchmark-no_verdict = Benchmark: { $difference } { $label } ({ $points }), without a verdict: it could be { $low } to { $high }.
benchmark-source = Source: { $source }, { $year }.
benchmark-source-dated = Source: { $source }, { $year }: more than two years old, so take it as a hint.
sample-none = The source names no sample: it may describe other people.
sample-told = It describes: { $whom }.
sample-people = { $n ->
    [one] one person
   *[other] { $n } people
}
sample-firms = { $n ->
    [one] one company
   *[other] { $n } companies
}
sample-not-compared = These may be other people than those asked here: that is not known.
sample-other-population = It describes { $theirs } and this survey asks { $ours }: too different for a verdict.
sample-other-country = It describes another country ({ $theirs }) than the one asked in ({ $ours }): too different for a verdict.
population-consumers = consumers
population-clients = business clients
population-own = a company’s own customers
quarter-lowest = The score lies in the lowest quarter of the field.
quarter-below_middle = The score lies between the lower quarter and the middle of the field.
quarter-above_middle = The score lies between the middle and the upper quarter of the field.
quarter-highest = The score lies in the highest quarter of the field.
difference-above = { $points } above
difference-below = { $points } below
difference-equal = exactly at
passives-waiting = { $n ->
    [0] No passive is waiting to be asked again.
    [one] One passive is waiting to be asked again.
   *[other] { $n } passives are waiting to be asked again.
}
movement = Answered again: { $n }. Moved up { $up }, stayed { $same }, moved down { $down }.
movement-none = Nobody has answered a re-ask in { $window } yet.
movement-none-released = No answers to re-asks were released in { $window }.
movement-held-out = Answered again without having been asked why, to compare: { $n }. Moved up { $up }, stayed { $same }, moved down { $down }.
comments-title = In their words
comments-newest = Newest comments
heading-answers = Who answered
heading-trend = Over time
heading-themes = What people write about
heading-moved = Who moved
heading-against = How good is that?
policy = Counted: answers to the survey, the latest per person; answers to re-asks only show who moved.
button-share = Share in this channel
shared-by = Shared by { $person }
report-shared = Shared: it is in this channel, or will be as soon as Slack takes it.
