## /nps

usage-examples = For example:
    • */nps report*: how the survey stands
    • */nps report 30d by team*: the last 30 days, split by a property
    • */nps trend*: the score over time
usage-all = Everything I understand:
usage-report = • */nps report* `[survey] [90d|12m|this quarter|2026-Q3|all] [by PROPERTY] [where PROPERTY=VALUE] [vs previous] [as csv]`: the numbers, only to you
usage-sides = • */nps trend*, *movement*, *passives*, *themes*, *at-risk*, *responses*, *working*, *benchmarks*: one side of the report in full
usage-accounts = • */nps accounts* `[90d] [as csv]`: who of which account was asked and answered
usage-setup = • */nps setup*: make a survey
usage-edit = • */nps setup NAME*: change a survey
usage-cases = • */nps cases* `[survey]`: who waits for an answer
usage-quotes = • */nps quotes* `[survey]`: what may be quoted
usage-loop = • */nps loop* `[90d] [as csv]`: what became of cases
usage-action = • */nps action* `[what is to be done]`: plan an action
usage-actions = • */nps actions* `[survey] [90d] [as csv]`: each action with its aim against now
usage-said = • */nps said-and-done* `[survey] [90d]`: you said, we did, to be posted in the channel
usage-preview = • */nps preview* `[survey]`: who will be asked when, and who not and why
usage-ask = • */nps ask* `@someone [survey] [about …]`: ask somebody now, if no rule stands against it
usage-try = • */nps try* `me [survey]`: be asked at once yourself, as a try that counts nowhere
usage-try-others = • */nps try* `@someone [survey] [off]`: let what somebody answers be a try that counts nowhere
usage-steer = • */nps start* `survey`, */nps pause* `[survey]`, */nps resume* `[survey]`, */nps stop* `survey`: start a survey, hold it up, let it go on, end its wave
usage-stop = • */nps stop*: no more surveys for you; */nps start* undoes it
usage-me = • */nps me*: what is kept about you; */nps forget* erases it
usage-help = • */nps help*: this list
no-survey = There is no survey here that is open to you. Reports are for a survey’s owners, for those whom they name, and for the full members of its summary channel. Admins of this workspace make surveys with */nps setup*, and whoever runs this bot with `nps-bot survey apply`.
which-survey = There are several surveys; name one of: { $known }.
unknown-survey = No survey called { $name } is open to you. These are: { $known }.
slack-silent = Slack could not tell me just now who you are, so I show and do nothing. Please try again in a minute.
steered-pause = *{ $survey }* is paused: nothing is sent, { $n ->
    [0] nobody is waiting to be asked
    [one] one person is still to be asked
   *[other] { $n } people are still to be asked
}, and answers to questions that are out still count.
steered-resume = *{ $survey }* goes on: { $n ->
    [0] nobody is waiting to be asked right now
    [one] one person is still to be asked, at a good hour
   *[other] { $n } people are still to be asked, spread out over good hours
}.
steered-stop = *{ $survey }* is stopped: its wave has ended, { $n ->
    [0] nobody was waiting to be asked
    [one] one person was not asked and will not be in this wave
   *[other] { $n } people were not asked and will not be in this wave
}, and answers to questions that are out still count.
steered-reopen = *{ $survey }* goes on as if it had not been stopped: { $n ->
    [0] nobody is waiting to be asked
    [one] one person is still to be asked
   *[other] { $n } people are still to be asked
}.
steered-keep = *{ $survey }* stays as it is.
steer-sure-pause = Pause *{ $survey }*? Nothing is sent until it goes on: { $n ->
    [0] nobody is waiting to be asked
    [one] one person is still to be asked
   *[other] { $n } people are still to be asked
}.
steer-sure-resume = Let *{ $survey }* go on? { $n ->
    [0] Nobody is waiting to be asked right now
    [one] One person is still to be asked, at a good hour
   *[other] { $n } people are still to be asked, spread out over good hours
}.
steer-sure-stop = Stop *{ $survey }*? Its wave ends: { $n ->
    [0] nobody is waiting to be asked
    [one] one person who was not asked will not be
   *[other] { $n } people who were not asked will not be
}.
button-steer-pause = Yes, pause it
button-steer-stop = Yes, stop it
button-steer-keep = Leave it as it is
button-steer-resume = Let it go on
button-steer-reopen = Take that back
not-yours = Only { $owner } can do that: ask them about *{ $survey }*.
not-yours-nor-an-admins = Only { $owner } and the admins of this workspace can do that: ask them about *{ $survey }*.
not-a-reader = Reports on *{ $survey }* are for its owners, for those whom they name, and for the full members of its summary channel. Ask { $owner }.
not-shared-here = A report on *{ $survey }* is shared in its summary channel. Elsewhere only its owners can share it, in a channel that they and I are both in. Ask { $owner }.
not-yours-nobody = *{ $survey }* has no owner who could do that here. Name one in the survey file and apply it again, or use the command line.
stop-yourself = */nps stop* alone ends all surveys for you.
ask-planned = { $person } will be asked about { $product }: { $when }.
ask-noted = { $person } will be asked about { $product }, { $when } at the earliest, unless something stands against it that is theirs alone to know.
ask-as-try = { $person } is asked about { $product } now, as a try: the answer counts nowhere.
not-asked = { $person } is not asked. { $why }.
not-asked-paused = { $person } is not asked: *{ $survey }* is paused. */nps resume* lets it go on.
not-asked-not_started = { $person } is not asked: *{ $survey }* was never started. */nps start { $survey }* shows who would be asked, and starts it.
not-asked-unknown_person = { $person } is not asked: surveys do not reach them, since no survey asks a channel, a group or a list that they are in. Add them there, and they are reached within a day; or they type */nps start* to me, if they would like to be asked.
not-asked-unread = { $person } is not asked yet: the people whom *{ $survey }* leaves out were not read from Slack so far. Try again in a few minutes.
not-asked-not_now = { $person } is not asked now: they had a question lately, or one is coming, of this survey or another. Which it is, and what became of it, is told nobody.
not-asked-not_now-until = { $person } is not asked now: they had a question lately, or one is coming, of this survey or another. Which it is, and what became of it, is told nobody. The next wave of *{ $survey }* begins on { $day }.
ask-whom = Say whom to ask, such as */nps ask @someone* or, with several surveys, the survey's name behind it.
only-tries = { $person } only tries *{ $survey }* out from now on: no wave asks them, and what they answer counts nowhere. They were told. What they answered before stays as it is. */nps ask* puts a question to them as a try; */nps try* with *off* at the end takes this back.
counts-again = What { $person } answers in *{ $survey }* counts from now on, and waves ask them again. They were told.
only-tries-already = { $person } only tries *{ $survey }* out as it is. Nothing has changed.
counts-again-already = What { $person } answers in *{ $survey }* counts as it is. Nothing has changed.
try-whom = Say who only tries a survey out, such as */nps try @someone* or, with several surveys, the survey’s name behind it; *off* at the end takes it back.
unknown-word = I do not know "{ $word }".
unknown-word-near = I do not know "{ $word }". Did you mean */nps { $near }*?
help-pointer = */nps help* lists everything I understand.
said-stop = Done: no more surveys for you. */nps start* undoes this.
said-start = Done: surveys may reach you again. */nps stop* ends that.
trouble = Something went wrong on my side; nothing of yours was lost. If it happens again, tell whoever runs this bot the reference { $reference }.
malformed = That could not be read, and nothing was changed. Open the question or report anew, and try again there.
