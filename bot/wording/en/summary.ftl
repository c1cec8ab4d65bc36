## What a team reads day by day

summary-title-day = { $product }: summary of { $day }
summary-title-week = { $product }: the week up to { $day }
summary-title-month = { $product }: the month up to { $day }
headline-moved = *{ $measure } { $nps }*, likely between { $low } and { $high }, from { $n } answers in { $window }; { $change }.
headline-early-moved = *{ $measure } { $nps }*, likely between { $low } and { $high }, from { $n } answers in { $window } (early days); { $change }.
window-months = { $months ->
    [one] one month
   *[other] { $months } months
}
window-quarter = Q{ $quarter } { $year }
window-this-quarter = this quarter so far
window-range = the days from { $first } to { $last }
before-days = { $days ->
    [one] the day before
   *[other] the { $days } days before
}
before-months = { $months ->
    [one] the month before
   *[other] the { $months } months before
}
before-quarter = Q{ $quarter } { $year }
change-likely_real = { $moved }: likely real (one look: of twenty, one is luck)
change-could_be_chance = { $moved }: could be chance
change-too_few = { $moved }: too few answers to say
change-none = too little to compare with in { $before }
watch-not-begun = Watching for lasting changes begins at { $from } answers ({ $n } so far).
watch-not-begun-before = Watching for lasting changes begins at { $from } answers ({ $n } so far), and on { $day } at the earliest.
watch-begins = Watching for lasting changes begins on { $day }.
watch-anew-reworded = Watched anew since { $day }, when the question was reworded.
watch-anew-audience = Watched anew since { $day }, when the audience changed.
watch-quiet = No lasting change shows.
watch-lower = *{ $measure } lower since about { $day }*: { $now } since then, { $before } before.
watch-higher = *{ $measure } higher since about { $day }*: { $now } since then, { $before } before.
watch-waves-likely_real = The wave of { $day } against that of { $earlier }: { $now } after { $before }, likely real.
watch-waves-could_be_chance = The wave of { $day } against that of { $earlier }: { $now } after { $before }, could be chance.
watch-waves-too_few = The wave of { $day } against that of { $earlier }: { $now } after { $before }, too few answers to say.
summary-loop = *Cases* of the last 7 days: { $told }
summary-loop-opened = opened { $n }
summary-loop-in-time = contacted in time { $met } of { $of }
summary-loop-open = open now { $n }
summary-themes = In people’s words, unlike all other answers by more than chance: { $themes }. More with */nps themes*.
moved-up = up { $points } on { $before }
moved-down = down { $points } on { $before }
moved-same = the same as in { $before }
bands = Promoters { $promoters } ({ $promoters_share } %) · Passives { $passives } ({ $passives_share } %) · Detractors { $detractors } ({ $detractors_share } %)
rate-declined = { $n } said no
rate-expired = { $n } never answered
rate-waiting = { $n } still open
rate-waiting-released = { $n } still open, or not released yet
rate-failed = { $n } could not be reached
rate-never_asked = { $n } not asked in { $window }
goal-to_go = { $points ->
    [one] Goal { $goal }: one point to go.
   *[other] Goal { $goal }: { $points } points to go.
}
goal-passed = { $points ->
    [0] Goal { $goal }: just there.
    [one] Goal { $goal }: one point above it.
   *[other] Goal { $goal }: { $points } points above it.
}
goal-could_be_chance = Goal { $goal }: reached, but could be chance.
goal-reached = Goal { $goal }: reached.
goal-too_few = Goal { $goal }: too few answers to say.
answers-missing = { $n ->
    [one] About one more answer until the score is known to ±{ $margin }.
   *[other] About { $n } more answers until the score is known to ±{ $margin }.
}
converted = Became promoters: { $converted } of { $n } passives (likely between { $low } and { $high } %).
converted-held-out = Became promoters without having been asked why: { $converted } of { $n } passives (likely between { $low } and { $high } %).
converted-lost = The other way: { $lost } of { $n } promoters.
no-second-answer = No second answer: { $n }.
comments-more = { $n ->
    [one] One more comment is in the thread.
   *[other] { $n } more comments are in the thread.
}
comments-whole = The whole text is in the thread.
comments-thread = More in their words
chart-title = { $measure }, with the range it likely lies in
chart-low = from
chart-nps = { $measure }
chart-high = up to
chart-caption = The line: { $nps } on { $first }, { $nps_now } on { $last } (likely { $low } to { $high } then, { $low_now } to { $high_now } now). Each point counts { $days } days.
policy-anonymous = Counted: every answer to the survey, from its release on (at least { $from } at a time); nobody knows whose it is.
button-full-report = Full report
button-how = How was this computed?
button-working = What counts
button-themes = All themes
button-movement = All who moved
button-groups = All groups
button-trend = Trend in full
button-responses = Single answers
button-benchmarks = All benchmarks
button-pause = Pause
dialog-report = Report
dialog-how = How this is computed
dialog-survey = Survey
dialog-refused = Not available
how-score = *The score* is the share of promoters (9 and 10) less the share of detractors (0 to 6), in points from −100 to 100. Passives (7 and 8) count among the answers.
how-counted = *Who counts:* answers to the survey in { $window }, the latest of each person. Second answers of those who were asked again only show who moved.
how-counted-releases = *Who counts:* every answer to the survey that was released in { $window }. Second answers of those who were asked again only show who moved.
how-counted-anonymous = *Who counts:* every answer to the survey that was released in { $window }; nobody knows whose it is.
how-range = *The range* says where the score of everybody would likely lie (95 % score interval, Tango). Few answers make it wide. Below { $few } answers nothing is claimed, below { $early } it is early days.
how-change = *A change* is called likely real only when chance alone would rarely make one as large.
how-change-named = *A change* is called likely real only when chance alone would rarely make one as large; for people who answered both times each one's own change counts.
how-watch = *A lasting change* is claimed when answers, added up as they come, lie further off those of the first { $days } days than chance takes them in nine of ten years. In the daily summary the change, and how far it is to the goal, are numbers and no verdicts: whoever looks every day sees chance do much.
how-benchmark = *The benchmark* is one published figure. “More than chance explains” is said only when the whole range lies on one side of it.
how-rate = *The response rate* is of those whom the question reached in { $window }. Those who could not be reached, or were not asked, stand beside it and not in it.
how-privacy = *What is not shown:* names never. Answers, comments and who moved are released together, from { $from } people on, and groups the same: so that no difference between two reports tells what one person said.
how-privacy-named = *What is not shown here:* names.
