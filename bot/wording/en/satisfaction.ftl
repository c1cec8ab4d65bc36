## What is asked where satisfaction is measured (CSAT)

csat-ask-intro = *{ $asker }* would like to know how it went. One click is enough.
csat-ask-question = How satisfied were you with { $subject }?
csat-ask-anchors = 1 = not at all satisfied, 5 = very satisfied
csat-score-label-low = 1, not at all satisfied
csat-score-label-high = 5, very satisfied
csat-clarify-no_number = I am looking for one whole number, from 1 (not at all satisfied) to 5 (very satisfied). Which one is yours?
csat-clarify-out_of_range = The scale goes from 1 (not at all satisfied) to 5 (very satisfied). Which number is yours?
csat-clarify-other_scale = This scale goes from 1 (not at all satisfied) to 5 (very satisfied). Which number is yours?
csat-explain-why-me = You are asked because { $asker } would like to know how satisfied you were with { $subject }. You need not answer.
csat-explain-effort = One number, then one short question at most. You may stop after the number.
csat-explain-what-is-nps = CSAT is short for customer satisfaction: the share of answers that are 4 or 5. What helps the team most is the reason that you give.
csat-explain-scale = 1 means that you were not satisfied with { $subject } at all, 5 that you were very satisfied. No number is right or wrong.
csat-note-numbers-only = I can only read words and numbers, no files, clips or forwarded messages: click or type a number from 1 to 5.
csat-home-on = Surveys may reach you here: about a product at most once in 30 days, about something that was done for you at most once a week.
question-fell-short = What fell short, or what would have made it better?
ask-subject-long = What they are asked about has at most { $most } characters.
ask-subject-product = *{ $survey }* asks about its product: only a CSAT survey asks about something else.

## What a team reads of it

csat-none = No CSAT yet: no answers in { $window }.
csat-none-released = No CSAT yet: no answers were released in { $window }.
csat-headline = *CSAT { $share } %*, likely between { $low } and { $high } %, from { $n } answers in { $window }.
csat-headline-moved = *CSAT { $share } %*, likely between { $low } and { $high } %, from { $n } answers in { $window }; { $change }.
csat-headline-few = { $n ->
    [one] One answer
   *[other] { $n } answers
} in { $window }: too few for a CSAT. Satisfied (4 or 5): { $satisfied } of { $n }.
csat-counted = 4 or 5: { $satisfied } · 1 to 3: { $others }
csat-new = { $n ->
    [one] One new answer since the last summary
   *[other] { $n } new answers since the last summary
}: { $satisfied } satisfied (4 or 5), { $others } not (1 to 3).
csat-policy = Counted: every answer from 1 to 5, and of one that was changed the last; 4 and 5 are satisfied.
csat-policy-releases = Counted: every answer from 1 to 5, from its release on (at least { $from } at a time); 4 and 5 are satisfied.
csat-working-formula = 4 or 5: { $satisfied }, divided by { $n }, times 100: CSAT { $share } %.
csat-working-interval = Likely between { $low } and { $high } %: where the share of everybody lies in 95 of 100 cases (Wilson 1927).
csat-how = *CSAT* is the share of answers of 4 or 5 among all from 1 to 5 in { $window }. Every answer counts, also several of one person: each is about something else.
csat-how-range = *The range* says where the share of everybody would likely lie (95 % interval, Wilson). Few answers make it wide. Below { $few } answers nothing is claimed.
csat-beside = Beside it, *{ $survey }*: *CSAT { $share } %*, likely between { $low } and { $high } %, from { $n } answers in { $window }.
csat-beside-few = { $n ->
    [one] Beside it, *{ $survey }*: one answer
   *[other] Beside it, *{ $survey }*: { $n } answers
} in { $window }, too few for a CSAT. Satisfied (4 or 5): { $satisfied } of { $n }.
csat-beside-none = Beside it, *{ $survey }*: no CSAT, no answers in { $window } that may be shown.
csat-other-kind = *{ $survey }* is a CSAT survey, and has none of that: */nps report { $words }* shows what there is.
csat-preview = *{ $survey }* is a CSAT survey: it asks nobody by itself. */nps ask @someone { $words } about ticket 4711* has somebody asked.
csat-preview-waits = It has not started: nobody can be asked in it before somebody starts it.
