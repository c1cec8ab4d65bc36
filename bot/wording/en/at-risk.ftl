## /nps at-risk

at-risk-title = { $product }: who may be about to leave
at-risk-lead = { $n ->
    [0] Of the passives and promoters in { $window } nobody is at risk, as far as words and numbers tell.
    [one] *One* of the passives and promoters in { $window } may be about to leave:
   *[other] *{ $n }* of the passives and promoters in { $window } may be about to leave:
}
at-risk-few = Of the passives and promoters in { $window } fewer than { $from } may be about to leave.
at-risk-of-theme = write about *{ $theme }*: { $n }
at-risk-of-fall = lie { $points } points or more below their answer before: { $n }
at-risk-about = Writes about { $themes }.
at-risk-fell = Gave { $before } before, and { $score } now.
at-risk-more = { $n ->
    [one] And one more: `as csv` shows everybody.
   *[other] And { $n } more: `as csv` shows everybody.
}
at-risk-note = A reason to ask, no forecast: tags are right about half to two thirds of the time, and some of those with a high number give a lower one the next time by chance alone.
at-risk-guarded = Counted by the first theme of their words, in whole batches; fewer than { $from } are not told. Who gave a lower number than before is not told either, since that would tell who answered twice.
