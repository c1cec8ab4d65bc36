## The form that makes a survey

dialog-setup = New survey
dialog-create = Create
setup-intro = Nobody is asked yet: the next step shows who would be, and has a button to start.
setup-product = Product
setup-hint-product = What people are asked about, as they call it.
setup-asker = Who asks
setup-hint-asker = As people know you, such as: The Acme team.
setup-language = Language
setup-hint-language = What the team reads. People are asked in their own language, where I speak it.
setup-question = Question in your own words
setup-hint-question = Left empty, it is the usual question. { $placeholder } stands for the product.
button-reads = See how it reads
setup-who = Who is asked, and who reads
setup-channels = Members of these channels
setup-hint-channels = Channels that people of other companies read are left out: name those in a survey file.
setup-groups = Members of these user groups
setup-people = These people
setup-summary-channel = Channel for summaries
setup-hint-summary-channel = Its members read the score and comments, so better not those who are asked. I have to be in it: /invite @NPS Bot
setup-owners = Owners
setup-hint-owners = May preview, change, pause and stop the survey; the first one hears when something is wrong.
setup-when = When
setup-every = Asked again
setup-once = Never: once only
setup-months = { $n ->
    [one] Every month
   *[other] Every { $n } months
}
setup-spread = Questions go out
setup-at-once = All on the first day
setup-working-days = Over { $n } working days
setup-whole-wave = Evenly, until they are asked again
setup-ask-from = Not before
setup-hint-ask-from = On each person’s own clock, on working days.
setup-ask-until = Not after
setup-hour = Summary at
setup-zone = Time zone
setup-hint-zone = For summaries, and for people whose own is not known.
setup-numbers = Privacy and numbers
setup-privacy = What people are promised
setup-privacy-named = Named
setup-means-named = Owners see names beside answers
setup-privacy-confidential = Confidential
setup-means-confidential = Nobody sees a name beside an answer; numbers from five answers on
setup-privacy-anonymous = Anonymous
setup-means-anonymous = No link from an answer to a person is kept
setup-window-days = A score counts the last
setup-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
setup-industry = Compare with
setup-hint-industry = Published scores of this industry.
setup-choose = Choose
setup-wrong-product = Say what people are asked about, in 1 to 80 characters.
setup-wrong-asker = Say who asks, in 1 to 80 characters.
setup-wrong-question = No braces but { $placeholder }, please.
setup-wrong-channels = Choose whom to ask: a channel, a user group, or people.
setup-wrong-spread = What is asked once is not spread until the next time: choose a number of days.
setup-wrong-alone = In an anonymous survey at least five people are asked on a day: choose fewer days, or more people.
setup-wrong-ask-until = This is no later than the hour before it.
setup-wrong-zone = I know no such time zone. They are named like Europe/Berlin.
setup-wrong-owner = Owners have to be full members of this workspace.
setup-wrong-unseen = I can’t see this. If it is private, type /invite @NPS Bot in it first.
setup-wrong-archived = This is archived. Choose another.
setup-wrong-shared = People from outside your company can read this. Choose another.
setup-wrong-silent = Slack could not tell me about this just now. Please try again in a minute.
setup-wrong-other = This can’t be taken as it is.
button-look-again = Look again
not-a-founder = Surveys are made by the admins of this workspace: ask one of them, or whoever runs this bot.
dialog-setup-edit = Change survey
dialog-show-changes = Show changes
dialog-change = Change it
button-edit = Edit
setup-edit-intro = What you change here is shown once more before it counts. Everything else that *{ $survey }* says stays as it is.
setup-in-file = Too long for this form, and kept as it is: { $fields }. It can be changed in the survey’s file.
setup-kind = What is measured
setup-kind-nps = NPS: would they recommend it?
setup-kind-means-nps = From 0 to 10, in waves, whoever you choose here
setup-kind-csat = CSAT: were they satisfied?
setup-kind-means-csat = From 1 to 5, after something; whom, you say each time with /nps ask
setup-who-reads = Who reads
setup-subject = your request
setup-every-days = { $n ->
    [one] Every day
   *[other] Every { $n } days
}
setup-every-weeks = { $n ->
    [one] Every week
   *[other] Every { $n } weeks
}
setup-changes = *{ $survey }* would change:
setup-other-order = another order
setup-changed = *{ $survey }* is changed.
setup-unchanged = Nothing was entered that changes *{ $survey }*: it is as it was.
setup-meanwhile = Somebody else has changed the same here meanwhile. Look once more: this is what would change now.
follows-new-series = The question reads differently then: a new series of answers begins, and its score is not compared with the one before.
follows-new-audience = Other people are asked then than before: whether the score drifts is watched anew from that day.
follows-promise = Whoever is asked from then on is promised more, and that can’t be taken back.
follows-no-owner = You take yourself off the owners: then you can neither change this survey nor undo this. To become an owner again, ask { $owners }.
setup-wrong-elsewhere = The survey can’t be taken as it is because of what its file says: { $keys }.
setup-hint-question-csat = Left empty, it is the usual question. { $placeholder } stands for what was done.
