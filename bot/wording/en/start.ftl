## A new survey says hello, and starts

hello = Hello! For *{ $asker }* I ask people one question in a DM: how likely they are to recommend { $product }.
hello-ahead = { $n ->
    [0] As it stands nobody is asked; *Preview* says why.
    [one] One person is asked: { $when }.
   *[other] { $n } people are asked, the first on { $when }.
}
hello-waits = { $n ->
    [0] As it stands nobody would be asked; *Preview* says why.
    [one] One person would be asked. Nobody is asked before somebody presses *Start*.
   *[other] { $n } people would be asked. Nobody is asked before somebody presses *Start*.
}
hello-summary-day = What they say comes here at { $hour }, as a summary, when there is something new.
hello-summary-week = What they say comes here on Mondays at { $hour }, as a summary, when there is something new.
hello-summary-month = What they say comes here on the first of the month at { $hour }, as a summary, when there is something new.
button-preview = Preview
button-begin = Start
dialog-start = Start
steer-sure-start = Start *{ $survey }*? { $n ->
    [0] As it stands nobody is asked.
    [one] One person is asked: { $when }.
   *[other] { $n } people are asked, the first on { $when }.
}
steered-start = *{ $survey }* has started. { $n ->
    [0] As it stands nobody is asked.
    [one] One person is asked: { $when }.
   *[other] { $n } people are asked, the first on { $when }.
}
button-steer-start = Yes, start it
start-yourself = */nps start* alone lets surveys reach you again.
button-try = Try it on me
dialog-try = Try it
tried = I have asked you in our conversation, as a try. Answer as you like and as often as you like: nothing of it is counted.
