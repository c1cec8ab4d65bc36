## Follow-up questions

thank-you = Thank you.
question-value-most = What do you value most about { $product }?
question-went-wrong = What went wrong, or what do you miss most?
question-better = What is the one thing that would make { $product } better for you?
question-missing = What is missing in { $product } that you wish it had?
question-trouble = Where did { $product } give you trouble?
question-solved = Which problem should { $product } solve for you that it does not solve yet?
question-support = When you last needed help with { $product }, how did that go?
question-chose = Why did you choose { $product } in the first place?
question-probe = Thank you. Could you say a little more: what makes you say so?
question-gentle = You answered { $score } the other day. If you have a moment: what went wrong? A few words are plenty, and you need not say anything.
question-how = Just type your answer here.
go-on = Thank you, I have that. Add whatever else comes to mind; then there is one short question left.
button-that-is-all = That is all
button-write = Write an answer
dialog-title = Your answer
dialog-send = Send
dialog-close = Cancel

## Thanks and afterwards

thanks = Thank you. { $asker } reads every answer.
thanks-mentioned = Thank you. You mentioned { $about }. { $asker } reads every answer.
thanks-mentioned-together = Thank you. You mentioned { $about }. { $asker } reads every answer, and your words together with those of at least four others.
mentioned-price = the price
mentioned-missing-feature = something that is missing
mentioned-reliability = reliability
mentioned-support = the support
mentioned-ease-of-use = ease of use
mentioned-speed = the speed
mentioned-documentation = the documentation
mentioned-communication = communication
mentioned-competitor = other products
thanks-contact-channel = May somebody contact you about your answer? If you say yes, the team behind this survey sees your name and what you wrote here.
thanks-contact-owner = May somebody contact you about your answer? If you say yes, whoever is responsible for this survey gets your name and what you wrote here at once, and nobody else does.
thanks-contact-release = May somebody contact you about your answer? If you say yes, the team behind this survey sees your name and what you wrote here, once your answer counts together with at least four others.
button-contact = Yes, contact me
button-no-contact = No, thanks
contact-confirmed-channel = Thank you. { $asker } has your name and what you wrote, and may get in touch.
contact-confirmed-owner = Thank you. Whoever is responsible for this survey has your name and what you wrote, and may get in touch.
contact-confirmed-release = Thank you. { $asker } will see your name and what you wrote once your answer counts together with others, and may get in touch.
contact-confirmed-try = Thank you. As this was a try, nobody is told.
note-noted = Noted, I have added that.
note-changed = Changed: you answered { $score }.
note-enough = All right, that is all from me. Your answer is kept. Thank you.
note-whenever = No hurry: type it here whenever you like.
note-coming-back = All right. I will come back to you: { $when }.
note-declined = All right, I will leave it this time.
note-later = All right. I will not bring this up again by myself. Should you like to answer after all, just type your number.
note-no-number-needed = No number needed: press a button, or say *stop*.
note-counted-late = The question had closed; I have counted your { $score }.
note-not-added = Thank you. As your answer is anonymous, nothing more can be added to it: what you just wrote is not kept.
note-too-late = Your answer stands and can't be changed any more. Thank you for coming back to it.
note-plea = Would you like me to stop asking you? Press the button. If it was about the product, write it once more in other words, and I will pass it on.
note-numbers-only = I can only read words and numbers, no files, clips or forwarded messages: click or type a number from 0 to 10.
note-words-only = I can only read words, no files, clips or forwarded messages: type your answer here, or *skip*.
note-contact-withdrawn = All right: your yes to being contacted is taken back, and nobody is told of it. If you want no surveys either, write *stop*.
note-contact-withdrawn-told = All right: your yes to being contacted is taken back. Whoever was told of it reads that you do not want it after all. If you want no surveys either, write *stop*.
note-take-back = Shall I take your answer back for good? What you wrote is deleted and your number counts no more. What a summary has already shown stays there.
button-take-back = Take my answer back
note-taken-back = Done: your answer is taken back. Nothing of it counts any more.
note-only-tries = Whoever is in charge of the survey about { $product } has noted that you only try it out: what you answer there from now on is counted nowhere, and no wave asks you. What you answered before stays as it is.
note-counts-again = What you answer about { $product } from now on counts again, like everybody’s.
closed = This question has closed, so nothing more was recorded. Thank you for coming back to it.
closed-offer = This question has closed, so nothing was recorded. If you would still like to answer, press the button.
button-answer-now = Answer now
note-no-open-question = There is no question open for you right now. Type *help* to see what I can do.
note-stopped = Done: no more surveys for you.
button-undo = Undo
note-started = Welcome back. Surveys may reach you again; */nps stop* ends that whenever you have had enough.
note-help = I ask short surveys and show teams the result. A question of mine is answered with a number.
    • *Stop asking me* or */nps stop* ends all surveys for you, */nps start* undoes that
    • */nps me* shows what is kept about you, */nps forget* erases it
    • */nps report* shows the numbers, only to you
    • */nps help* shows what else there is
note-share-not-there = I could not share the report: I am not a member of that channel. Invite me with */invite* and press the button again.
note-share-outsiders = I did not share the report: people from outside your company can read that channel.
note-quote-not-there = I could not pass the quote on: I am not a member of that channel. Invite me with */invite* and pass it on again.
note-quote-outsiders = I did not pass the quote on: people from outside your company can read that channel.
note-quote-unknown = Slack does not tell whether the quote was posted. Please look in the channel.
note-share-unknown = I can't tell whether the report was posted there: Slack gave no answer. Look at the channel, and share it again if it is missing.
