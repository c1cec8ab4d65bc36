## /nps themes

theme-price = price
theme-missing-feature = missing feature
theme-reliability = reliability
theme-support = support
theme-ease-of-use = ease of use
theme-speed = speed
theme-documentation = documentation
theme-communication = communication
theme-competitor = competitor
theme-slip-in-service = slip in service
theme-none = no theme, or no words
themes-title = { $product }: what people write about
themes-nobody = Nobody has answered in these days.
themes-lead = *{ $measure } { $nps }* · answers: { $n }. Up to 100 it lacks *{ $lost } points*, by what people write:
themes-row = *{ $theme }*: { $lost } points · answers: { $n }
themes-score = { $measure } { $nps }, likely between { $low } and { $high }
themes-score-few = too few for a score, likely between { $low } and { $high }
themes-stand-out = Unlike all other answers by more than chance: { $themes }.
themes-next-step = Next step, *{ $theme }*: { $step }
next-step-price = show what the yearly plan saves
next-step-missing-feature = say what is planned, and what gets by until then
next-step-reliability = say what failed, and what was done about it
next-step-support = agree on a time for the first reply, and keep it
next-step-ease-of-use = watch five people use it, and mend where they stop
next-step-speed = measure the three slowest things, and mend one
next-step-documentation = write the page that support would send most often
next-step-communication = say beforehand what changes, and for whom
next-step-competitor = ask what others do better, and begin with that
next-step-slip-in-service = find out what changed, and call those who noticed
themes-chance = No theme differs from all other answers by more than chance would make it.
themes-none = No theme can be told here yet.
themes-chart-title = How many mention each theme, in %
themes-chart-moved = { $theme } { $was } %, then { $now } %
themes-chart-caption = The lines, as shares of all answers on { $first } and on { $last }: { $themes }. Each point counts { $days } days.
emerging-title = Also emerging, in no theme
emerging-title-in = Also emerging, in no theme ({ $window })
emerging-row = *{ $words }*: { $n } comments
emerging-row-some = *{ $words }*: five comments or more
themes-group = *{ $value }* (answers: { $n }): { $themes }
themes-note = Mentions, not causes: nobody knows whether mending a theme would give these points back. Tags are right about half to two thirds of the time.
themes-guarded = Each answer stands under the first theme of its words, and only under themes that at least { $from } people share: these are told once the groups are. They are counted in whole batches, so they are not the very answers of the report.
themes-learned = Tags follow { $n } corrections of owners, which proved better than words alone. theme_head = false in the survey file goes back to words.
themes-untagged = { $n ->
    [one] One comment of before there were themes is not in this yet
   *[other] { $n } comments of before there were themes are not in this yet
}. Whoever runs this bot can add them: `nps-bot themes redo`.
