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
preview-nobody = Nobody is in its audience: the survey file names whom it asks, with *people*, *people_file*, *channels*, *groups* or *everyone*.
preview-next = Next:
preview-why = Not asked, and why:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] One person who answered before is to be asked again.
   *[other] { $count } people who answered before are to be asked again.
}
preview-more = Everybody, one by one: `nps-bot survey preview { $survey } --all`
preview-everyone = the member list
preview-waits = *{ $survey }* has not started: nobody is asked before somebody starts it. As it stands { $ahead ->
    [one] one person would be asked
   *[other] { $ahead } people would be asked
}.
preview-asked = To be asked:
preview-page = { $survey }: { $from } to { $to } of { $n }, page { $page } of { $last }
button-everybody = Everybody, one by one
button-previous = Previous
button-next = Next
button-overview = Overview
dialog-preview = Preview
