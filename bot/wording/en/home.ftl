## App Home

home-title = For you
home-nothing = There is no question open for you right now.
home-answered = Thank you, your answer is in.
home-on = Surveys may reach you here, at most once in 30 days.
home-off = You said stop: no survey reaches you.
home-forgotten = You were forgotten: no survey reaches you.
button-start = Let surveys reach me
home-more = */nps help* tells what else there is.
home-your-answers = Your answers
home-answer = { $day }, { $product }: { $score }
button-kept = What is kept about me
button-erase = Erase my data
button-erase-sure = Yes, erase it
dialog-kept = About you
dialog-erase = Erase

## Whoever looks after surveys, or reads them

home-surveys = Surveys
home-runs = *{ $survey }*, about { $product }, is running.
home-paused = *{ $survey }*, about { $product }, is paused: nobody is asked.
home-waits = *{ $survey }*, about { $product }, waits for its start: nobody is asked before.
home-next = { $n ->
    [one] One person is still to be asked
   *[other] { $n } people are still to be asked, the next one
  } on { $when }.
home-asked = Everybody of this wave was asked. The next wave begins on { $day }.
home-asked-all = Everybody was asked.
home-on-request = It asks nobody by itself: */nps ask* has somebody asked.
home-stopped = Its wave was stopped: nobody else is asked in it.
home-unplanned = Who is asked when is worked out within minutes.
home-summary = Next summary: { $when }, in { $channel }, if there is news.
home-problems = What went wrong in the last seven days:
home-problem = { $day }: { $said }
home-after-answer = Its numbers show here once you have answered it, so that they do not sway you.
home-owners = In charge: { $people }.
home-viewers = Reading its numbers: { $people }.
home-comment-readers = Reading comments as well: { $people }.
home-channel = Summaries go to { $channel }.
home-more-surveys = { $n ->
    [one] One survey more:
   *[other] { $n } surveys more:
  } { $list }.
button-new-survey = New survey
button-resume = Resume

## Whoever looks after the bot

home-health = How the bot is doing
home-well = Nothing is wrong.
home-looked = As of { $when }.
home-looking = I am checking again; this page updates by itself.
