## /nps loop

loop-title = { $product }: what became of cases
loop-few = Fewer than { $from } cases were opened in { $window }: too few to say more.
loop-opened = { $n ->
    [0] No case was opened in { $window }.
    [one] *One case* was opened in { $window }.
   *[other] *{ $n } cases* were opened in { $window }.
}
loop-withdrawn = Of these ended by themselves, and counted no further: { $n }.
loop-in-time = Contacted in time: *{ $share } %* ({ $met } of { $of }), likely between { $low } and { $high } %.
loop-waiting = Not contacted yet, and still in time: { $n }.
loop-reply = Half of the first replies came within *{ $hours }* working hours (cases: { $n }).
loop-close = Half were closed within *{ $hours }* working hours (cases: { $n }).
loop-open = Open now, whenever they were opened: *{ $n }*
loop-age-new = for less than 2 days: { $n }
loop-age-week = for 2 to 7 days: { $n }
loop-age-month = for 7 to 30 days: { $n }
loop-age-older = for 30 days or longer: { $n }
loop-causes = *Causes*, as they were noted at closing:
loop-cause = { $cause }: { $n }
loop-causes-more = { $n ->
    [one] One more cause is not shown.
   *[other] { $n } more causes are not shown.
}
loop-verified = *Asked once more after closing* ({ $n }): recovered { $recovered }, same { $same }, worse { $worse }
loop-again = *Answered again since*, of the detractors in { $window }:
loop-reached = contacted in between ({ $n }): recovered { $recovered }, same { $same }, worse { $worse }
loop-unreached = not contacted ({ $n }): recovered { $recovered }, same { $same }, worse { $worse }
loop-chance = Recovered: no detractor any more. Same: still one, with no lower number. This is no random comparison, since nobody drew lots for who was contacted; and some would rise by chance alone.
loop-note = In working hours of whoever looks after a case. One that was opened again counts as it went the first time.
loop-guarded = Where privacy was promised, what fewer than { $from } cases tell is left out, and so is what people answered the next time.
