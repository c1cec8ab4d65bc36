## /nps report and its sides

report-usage = Write */nps report* and in any order: `[survey] [7d|30d|90d|12m|this quarter|2026-Q3|2026-07-01..2026-09-30|all] [by PROPERTY] [where PROPERTY=VALUE] [every answer] [vs previous|INDUSTRY|SURVEY] [as csv]`; or in front *trend*, *movement*, *passives*, *themes*, *at-risk*, *accounts*, *responses*, *working*, *benchmarks* or *loop*.
not-understood-word = I did not understand "{ $word }".
not-understood-property = I do not know the property "{ $word }".
not-understood-value = I know no answers with "{ $word }".
not-understood-rival = I can't compare with "{ $word }": say *vs previous*, *vs* an industry or *vs* another survey.
not-understood-together = I can show "{ $word }" for a whole survey only, not by group.
properties-known = Answers are kept with: { $known }.
properties-none = No properties are kept with the answers. Whoever runs this bot can name some in the survey file, as *segments*.
read-as = Read as: */nps report { $words }*
part-only = Only answers with { $property } = *{ $value }*. Who was asked is not counted by group, so there is no response rate here.
breakdown-title = By { $property }
breakdown-none = There are no answers to split by { $property } here.
group-row = *{ $value }*: { $measure } { $nps }, likely between { $low } and { $high } · answers: { $n }
group-row-few = *{ $value }*: too few to say, likely between { $low } and { $high } · answers: { $n }
value-unknown = not known
value-others = everybody else, in groups too small to show
groups-waiting = Not in groups yet: { $n ->
    [one] one newer answer
   *[other] { $n } newer answers
}. They are counted by group once each group has { $from } of them, the wave is over, or { $days } days have passed.
groups-apart = Groups are counted in whole batches, so these { $n ->
    [one] one answer is
   *[other] { $n } answers are
} not the very ones of the score above.
groups-chance = These groups differ by no more than chance makes groups differ.
groups-somewhere = These groups differ by more than chance makes groups differ, and none of them stands out by itself.
groups-stand_out = Unlike the others by more than chance: { $groups }.
groups-too_few = Too few answers by group to say whether these groups differ.
stands-above = *{ $value }* (higher)
stands-below = *{ $value }* (lower)
rival-survey = *{ $survey }* over the same days: { $measure } { $nps }, likely between { $low } and { $high } · answers: { $n }
rival-survey-none = *{ $survey }* has no answers over the same days that may be shown.
rival-measures = An eNPS and an NPS measure different things: the two are never set against each other.
rival-previous = From { $first } to { $last }: { $measure } { $nps }, likely between { $low } and { $high } · answers: { $n }
rival-previous-none = From { $first } to { $last } there are no answers that may be shown.
rival-likely_real = Difference: { $difference }, likely real.
rival-could_be_chance = Difference: { $difference }, could be chance.
rival-too_few = Difference: { $difference }, too few answers to say.
trend-title = { $product }: the score over time
trend-row = { $day }: *{ $nps }*, likely between { $low } and { $high }
trend-note = Each line counts the { $days ->
    [one] day
   *[other] { $days } days
} up to it. Lines with fewer than { $from } answers are left out.
trend-none = Too few answers for a trend: each point needs { $from }.
movement-title = { $product }: who moved
movement-people = Answered in the { $days ->
    [one] day
   *[other] { $days } days
} before and again now: { $n ->
    [one] one person
   *[other] { $n } people
}. They changed, and why is not in these numbers.
movement-none-twice = Nobody has answered both in this time and in as long a time before it.
movement-everything = There is nothing before all time: name a window such as 90d.
movement-guarded = In a survey that promised privacy it is not told who moved from one time to the next, since that would tell who answered twice. Of those who were asked again:
movement-from-promoter = Promoters before ({ $n }): now { $promoters } promoters, { $passives } passives, { $detractors } detractors
movement-from-passive = Passives before ({ $n }): now { $promoters } promoters, { $passives } passives, { $detractors } detractors
movement-from-detractor = Detractors before ({ $n }): now { $promoters } promoters, { $passives } passives, { $detractors } detractors
movement-net = Promoters gained less promoters lost: { $net }
passives-title = { $product }: passives
passives-row = *{ $value }*: { $share } % passive ({ $passives } of { $n }), likely between { $low } and { $high } %
passives-about = passives write about { $themes }
promoters-about = promoters about { $themes }
responses-title = { $product }: newest answers
responses-row = *{ $score }* · { $person } · { $day }
responses-row-nameless = Released { $day }: { $scores }
responses-words = What people wrote
responses-nameless-note = Without names, and as they were released together, as the survey promised: neither who gave a score nor whose words stand beside it.
responses-none = No answers in this time.
responses-none-released = No answers were released in this time, or more at once than are shown one by one.
responses-anonymous = This survey is anonymous: single answers are never shown, only what people wrote, in batches.
working-title = { $product }: what counts and what does not
working-days = Days: { $first } to { $last }, in { $zone }.
working-days-all = Days: all up to { $last }, in { $zone }.
working-counted = In the score: { $n }, the latest answer of each person.
working-counted-releases = In the score: { $n }, every answer that was released. At least { $from } are released together, so that no difference between two reports tells one.
working-counted-every = In the score: { $n }, every answer, so several of some people.
working-superseded = Left out: { $n }, because the same person answered again later in these days.
working-corrected = Left out: { $n }, because the person changed the answer.
working-reasks = Left out: { $n }, answers to questions that only passives are asked again; they show who moved.
working-formula = Promoters { $promoters } less detractors { $detractors }, divided by { $n }, times 100: { $measure } { $nps }.
working-interval = Likely between { $low } and { $high }: where the score of everybody lies in 95 of 100 cases (score interval after Tango 1998 and Rocks 2016).
working-team = Of the { $size } people whom this survey is for now, { $n } answered: the score of these people lies between { $low } and { $high }, and whatever the others think between { $least } and { $most }.
policy-every = Counted: every answer to the survey, so some people several times; answers to re-asks only show who moved.
policy-releases = Counted: every answer to the survey, from its release on (at least { $from } at a time); answers to re-asks only show who moved.
benchmarks-title = Benchmarks
benchmarks-table = *{ $source }*, { $year }: { $method }
benchmarks-table-dated = *{ $source }*, { $year }, more than two years old: { $method }
benchmarks-row = { $label }: { $points }
benchmarks-note = Figures found by different methods are not compared with each other. The best benchmark is your own score before.
control-period = Other days
control-split = Split by
control-whole = Not split
