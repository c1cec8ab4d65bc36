## An action, as its team sees it

action-state-planned = planned
action-state-doing = being done
action-state-shipped = done
action-state-dropped = dropped
action-owned = { $owner }, due { $day }
action-overdue = { $owner }, due since { $day }
action-about = For comments about: { $about }
action-aim-mentions = Aim: in { $to } % of comments at most, down from { $was } %.
action-aim-mentions-new = Aim: in { $to } % of comments at most.
action-aim-solved = Aim: { $percent } % of those who asked for it say that it is solved.
action-now = Now { $share } % ({ $n } of { $of }), likely between { $low } and { $high } %.
action-now-no-comments = Now: no comments to tell it from.
action-now-nobody = Now: nobody has said yet.
action-now-readers = Now: for those who read comments.
action-reached = Reached.
action-shipped-on = Done on { $day }:
action-dropped-on = Dropped on { $day }:
action-reopened = { $n ->
    [one] Opened again once.
   *[other] Opened again { $n } times.
}
button-action-started = Start
button-action-shipped = It is done
button-action-changed = Change
button-action-dropped = Drop
button-action-reopened = Open again
button-action-new = Plan an action
action-due = *{ $title }* is due. Is it done?
actions-title = { $product }: said and done
actions-none-in = No action was open or ended ({ $window }). */nps action* plans one.
actions-note = Shares are of the comments ({ $window }). That something is mentioned less need not come from the action.
actions-more = { $n ->
    [one] One more is not shown.
   *[other] { $n } more are not shown.
}
home-actions-title = Actions

## Its dialogs

dialog-action = Plan an action
dialog-action-change = Change an action
dialog-action-save = Save
dialog-action-shipped = It is done
dialog-action-dropped = Drop an action
dialog-action-refused = Not possible
dialog-action-noted = Noted
action-field-title = What is to be done?
action-hint-title = In a few words, so that others know what it is.
action-field-themes = For comments about these themes
action-field-words = Or with these words
action-hint-words = With commas between. A star stands for any ending: export*
action-field-owner = Who sees to it?
action-field-due = By when?
action-field-aim = What will show that it worked?
action-aims-mentions = Fewer comments mention it
action-aims-solved = Those who asked for it say that it is solved
action-field-percent = Aim, in %
action-hint-percent = The share of comments at most, or of people at least. Not in NPS points: what one action does to the score can hardly ever be told from chance.
action-field-held-out = Passives who hear nothing of it, to compare with
action-held-out-none = Nobody
action-held-out-some = { $n } %
action-field-note = What has changed?
action-hint-note = In the words of those who asked for it. They may read it as it stands.
action-field-why = Why won’t it be done?
action-field-in = { $name }: your words
action-hint-in = Left empty, they read your words as they stand above.
action-flaw-title-short = Say in some words what is to be done: “Faster exports” rather than “Exports”.
action-flaw-title-long = Say it in 150 letters.
action-flaw-about-nothing = Choose a theme, or write a word that comments have.
action-flaw-words-long = Ten words at most, of two to 60 letters each, with commas between.
action-flaw-owner-unfit = Only full members of this workspace can see to it.
action-flaw-due-unreadable = Give a day, such as 2027-01-31.
action-flaw-due-past = Give a day to come.
action-flaw-due-far = Give a day within the next 18 months. What takes longer comes in steps.
action-flaw-aim-points = Not in points: too few people are concerned, and the score goes up and down by more than that of its own accord. Aim at fewer mentions (mentions 9 %), or at people who find it solved (solved 80 %).
action-flaw-aim-unreadable = Give a share: mentions 9 % (of comments, at most) or solved 80 % (of those who asked for it, at least).
action-flaw-aim-not-lower = No more comments than that mention it today. Aim lower, or at people who find it solved.
action-flaw-held-out-unreadable = Give a share from 0 to 50 %.
action-flaws = That is no plan yet:
action-words = Such as: */nps action Faster exports for=speed,export due=2027-01-31 aim="mentions 9 %" owner=@dana*
action-refused-not-yours = { $owner } sees to this action; they and the owners of the survey carry it through.
action-refused-owners-plan = You carry this action through; its plan is for the owners of the survey to change.
action-refused-gone = This action is not there any more.
action-refused-not-open = This action is done or dropped. It can be opened again.
action-refused-not-planned = This action has been started.
action-refused-not-ended = This action is open.
action-refused-empty = Please write something here.

## You said, we did

said-title = { $product }: you said, we did
said-said = *You said* something about { $about }.
said-did = *We did:* { $title }
said-solved = { $share } % of those who asked for it and answered say that it is solved ({ $n } of { $of }).
said-doing = *In hand:*
said-note = From what people wrote in the survey ({ $window }). Who wrote it is told to nobody.
said-none = Nothing has been done yet about what people said ({ $window }). */nps actions* shows what is planned.
said-posted = Posted in { $channel }.
said-no-channel = This survey has no channel to post it in.
button-said-post = Post it in the channel
