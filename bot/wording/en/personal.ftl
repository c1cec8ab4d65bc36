## What is kept about somebody

me-title = This is kept about you:
me-profile = Name: { $name }. Time zone: { $zone }. Language: { $locale }.
me-unknown = unknown
me-first-seen = First seen on { $day }.
me-stopped = You said stop on { $day }; no survey reaches you.
me-forgotten = You were forgotten: only your ids are kept, with the days on which you were asked, and no survey reaches you.
me-ids = Slack id: { $slack }. Number here: { $id }.
me-told = From your Slack profile and from files: { $list }.
me-was-asked = You were asked on these days: { $list }.
me-asked = { $n ->
    [0] You have not been asked yet.
    [one] You were asked once, on { $day }.
   *[other] You were asked { $n } times, last on { $day }.
}
me-no-answers = No answer is kept with a link to you.
me-answer = { $day }, about { $product }: { $score }
me-words = { $day }, about { $product }, without a number:
me-segments = counted by { $list }
me-try = a try, counted nowhere
me-more = { $n ->
    [one] One earlier answer is kept as well.
   *[other] { $n } earlier answers are kept as well.
}
me-case-open = Since { $day } a team has looked after what you said about { $product }.
me-case-closed = From { $day } on a team looked after what you said about { $product }, and has closed that.
me-case-withdrawn = From { $day } on a team looked after what you said about { $product }, until you took it back or changed it.
me-anonymous = Answers to anonymous surveys are kept without a link to you; they can't be shown here.
me-forget = */nps forget* erases this.
me-take-back = To take back your last answer alone, write to me: *delete my answer*. One that was already shown together with others, in a confidential or anonymous survey, stays counted.
forget-ask = This erases your name, the link from your answers to you, and everything you wrote beside them. It can't be undone.
forget-stays = What stays: your numbers in the totals, with nothing that leads to you; and your Slack id with the days on which you were asked and a stop if you said so, so that no survey reaches you any more until you type */nps start*. Messages that stand in Slack stay there.
forget-sure = To do it, type */nps forget yes*.
forgot = Done. What was kept about you is erased, and no survey reaches you any more; */nps start* changes that. Your numbers stay in the totals, with nothing that leads to you.
