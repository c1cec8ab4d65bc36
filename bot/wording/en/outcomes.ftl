## Before an action is told, and what came of it

dialog-action-preview = Before it goes
dialog-action-tell = Tell them
reach-told = { $n ->
    [one] One person who asked for it is told, in their own hours.
   *[other] { $n } people who asked for it are told, each once and in their own hours.
}
reach-unseen = Whoever asked for it is told, each once and in their own hours. How many these are is not said: words can be chosen that one person alone wrote.
reach-held-out = { $n ->
    [one] One passive is left out of it, to compare with.
   *[other] { $n } passives are left out of it, to compare with.
}
reach-held-out-unseen = { $percent } % of the passives among them are left out of it, to compare with.
reach-nobody = Nobody is told: nobody who can be told asked for it in the last year.
reach-not-opted-out = { $n ->
    [one] One has opted out, and is not told.
   *[other] { $n } have opted out, and are not told.
}
reach-not-gone = { $n ->
    [one] One has left, and is not told.
   *[other] { $n } have left, and are not told.
}
reach-not-unreachable = { $n ->
    [one] One is not known in Slack, and is not told.
   *[other] { $n } are not known in Slack, and are not told.
}
reach-guarded = Only comments that were released are looked at. Whoever has opted out or has left is not told.
reach-suggest = There are passives enough to compare with: change the plan first if { $percent } % of them are to be left out.
reach-reads = This is what they read:
reach-reads-in = *{ $name }*: { $n ->
    [one] one person
   *[other] { $n } people
}
reach-languages = What stands around your words is in the language of each reader; your words too, where you write them for it.
outcome-told = Told: { $n }.
outcome-waiting = Still to be told: { $n }.
outcome-answers = Of { $of } who answered it is solved for { $yes }, partly for { $partly }, not for { $no }: solved for { $share } %, likely between { $low } and { $high } %.
outcome-no-answers = Nobody has said yet whether it is solved.
outcome-no-answers-yet = Whether it is solved is told once five people have said.
outcome-moved = Passives asked again after the note: { $up } moved up, { $same } stayed, { $down } moved down.
outcome-moved-without = Passives asked again without it: { $up } moved up, { $same } stayed, { $down } moved down.
outcome-verdict-likely_real = With the note { $points } points more of them moved up, likely between { $low } and { $high }: likely more than chance.
outcome-verdict-could_be_chance = With the note { $points } points more of them moved up, likely between { $low } and { $high }: that could be chance.
outcome-verdict-too_few = That is too few people to tell what the note did.
action-unsolved = *{ $title }* is open again: of { $of } people who were told of it and answered, { $n } say that it is not solved, or only partly.
action-lines = They say that this is still missing:
action-tell-dropped = Also tell those who asked for it
action-field-tell = Shall they know?
