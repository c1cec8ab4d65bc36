## A case, as its team sees it

case-title-nobody = Case: nobody looks after it yet
case-title-offered = Case for { $owner }, not claimed yet
case-title-claimed = Case: { $owner } looks after it
case-title-closed = Case closed by { $owner }
case-title-withdrawn = Case ended by itself
case-about-score = { $name } answered *{ $score }* in the survey about { $product }.
case-about-words = Somebody wrote this about { $product } and may need help:
case-before = The time before it was { $score }.
case-wishes-contact = They said yes to being contacted.
case-cause = Cause:
case-done = Done:
case-told = Told them:
case-withdrawn = The answer was taken back or changed, or its person was forgotten. Nobody is owed anything here any more.
case-no-contact = They said yes to being contacted, and do not want it after all. Nobody is owed anything here any more.
case-clock-reply-on-time = First reply due { $when }.
case-clock-reply-due-soon = First reply due soon: { $when }.
case-clock-reply-overdue = First reply overdue since { $when }.
case-clock-reply-met = First reply in time.
case-clock-reply-missed = No first reply in time.
case-clock-close-on-time = To be closed by { $when }.
case-clock-close-due-soon = To be closed soon: by { $when }.
case-clock-close-overdue = Overdue to be closed since { $when }.
case-clock-close-met = Closed in time.
case-clock-close-missed = Not closed in time.
case-awaits = It is for them to answer; the clocks stand.
case-muted = They wish no more replies.
case-snoozed = Says nothing until { $when }.
case-reopened = { $n ->
    [one] Opened again once.
   *[other] Opened again { $n } times.
}
case-verified-recovered = Asked once more: better, and no low number any more.
case-verified-same = Asked once more: as low as before.
case-verified-worse = Asked once more: lower than before.
case-private = For you alone: they were told that nobody else learns of it.
case-words-only = Their name and number stay hidden. What they wrote was released together with what others wrote.
case-internal = What you write in this thread stays among you.
button-case-claim = Claim
button-case-reply = Reply to them
button-case-reached = I reached them
button-case-hand-over = Hand over
button-case-close = Close
button-case-reopen = Open again
case-snooze = Put off
case-snooze-for = { $n ->
    [one] Until the next working day
   *[other] For { $n } working days
}

## What is said about it

case-note-reply-soon = { $owner } The first reply is due soon.
case-note-reply-overdue = The first reply is overdue, and nobody looks after this case.
case-note-close-soon = { $owner } This is to be closed soon.
case-note-close-overdue = This should be closed by now, and nobody looks after it.
case-note-offered = { $owner } This case is yours, unless somebody else claims it.
case-note-handed-over = { $owner } This case was handed to you.
case-note-wishes-contact = They have just said yes to being contacted.
case-note-wrote-again = They have answered again. What they wrote stands above.
case-note-reopened = { $owner } opened this case again.
case-note-still-unsolved = { $owner } Open again, and yours unless somebody else claims it: asked once more after it was closed, whoever this is about still sees it as unsolved.
case-note-ended = They wish to get no more replies about this.
case-note-no-contact = They do not want to be contacted after all.
case-note-name-shown = They show their name now.
case-note-not-reached = The last reply did not reach them: Slack does not take it to them. Talk to them another way, or close this.
case-note-not-carried = { $owner } What you wrote last was not carried: before it left, they had wished to get no more replies about this.
case-moved = This case has moved: it stands in { $channel } now.
case-moved-to-owner = This case has moved: whoever is responsible for the survey has it in their direct messages with me now.
case-alert-reply-overdue = A case of *{ $survey }* that is yours waits for a first reply, which is overdue. It stands in { $channel }; */nps cases* shows it too.
case-alert-close-overdue = A case of *{ $survey }* that is yours should be closed by now. It stands in { $channel }; */nps cases* shows it too.
case-alert-reply-overdue-here = A case of *{ $survey }* that is yours waits for a first reply, which is overdue. */nps cases* shows it.
case-alert-close-overdue-here = A case of *{ $survey }* that is yours should be closed by now. */nps cases* shows it.
cases-title = { $n ->
    [one] One open case of { $survey }
   *[other] { $n } open cases of { $survey }
}
cases-yours = { $n ->
    [one] One open case
   *[other] { $n } open cases
}
cases-none = No case that is open to you waits for anything.
cases-more = { $n ->
    [one] One more is not shown.
   *[other] { $n } more are not shown.
}

## Its dialogs

dialog-case-hand-over = Hand a case over
case-hand-over-intro = They are told in the thread under the case.
case-field-to = To whom?
dialog-case-close = Close a case
case-close-intro = A line or two each is enough: others learn from it what happens again and again.
case-field-cause = What was the cause?
case-field-done = What was done about it?
case-field-told = What did you tell them?
case-told-draft = Thank you for telling us. What went wrong: … What we have done about it: …
dialog-case-send = Done
dialog-case-refused = Not possible
case-refused-not-yours = Others look after this case.
case-refused-about-you = This case is about an answer of your own: somebody else looks after it.
case-refused-claimed = { $owner } has claimed this case already. If you agreed on it, use “Hand over”.
case-refused-not-open = This case is closed. It can be opened again.
case-refused-not-closed = This case is open.
case-refused-withdrawn = This case has ended by itself: the answer was taken back or changed, or its person was forgotten.
case-refused-another = The same person has another case that is open. Go on there.
case-refused-muted = They wish no more replies about this.
case-refused-empty = Please write something here.
case-refused-private = They were told that nobody but you learns of this, so it can’t be handed over.
case-refused-not-for-them = This case can only go to full members of this workspace, and never to whoever it is about.
