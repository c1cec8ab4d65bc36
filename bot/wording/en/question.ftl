### What the bot says, in English. Never a band to a respondent; short, plain, warm.

## The question

ask-intro = *{ $asker }* would like your view on { $product }. One number, then one or two short questions if you like; about a minute.
ask-intro-number-alone = *{ $asker }* would like your view on { $product } once more. One number, and that is all.
ask-question = How likely is it that you would recommend { $product } to a friend or colleague?
ask-anchors = 0 = not at all likely, 10 = extremely likely
ask-privacy-named = Who sees it: whoever is responsible for this survey may see your answer with your name; channels never show names beside answers, unless you say yes to being contacted.
ask-privacy-named-cases = Who sees it: whoever is responsible for this survey, and the team that follows up on answers, may see yours with your name; elsewhere names never stand beside answers, unless you say yes to being contacted.
ask-privacy-confidential = Who sees it: nobody sees your name with your answer, unless you say yes to being contacted. Your number goes into a total, and what you write may be quoted without your name.
ask-privacy-confidential-cases = Who sees it: nobody sees your name with your answer, unless you say yes to being contacted. Your number goes into a total. What you write may be quoted without your name, or given to the team to follow up on.
ask-privacy-anonymous = Who sees it: your answer is kept without your name, without a time of day, and nothing leads back to you once we are done here. Your number goes into a total, and what you write may be quoted without your name.
ask-privacy-verifying-named = Who sees it: the team that follows up on answers, with your name. It only tells whether what was done helped, and counts in no score.
ask-privacy-verifying-confidential = Who sees it: nobody sees your name or your number. If things are no better, the team reads, together with others’ answers, that what you wrote is still unsolved. It counts in no score.
ask-how = Click a number, or type it.
ask-how-click = Click a number.
ask-try = *A try.* Your answer is counted nowhere, and nobody is told of it.
reminder-intro = A short reminder: *{ $asker }* would still like your view on { $product }. It takes about a minute.
reminder-last = A last reminder: *{ $asker }* would still like your view on { $product }. If now is no good time, just leave it; I will not come back to it.
ask-again-intro = *{ $asker }* is back with the same question about { $product }, to see whether anything has changed for you.
ask-again-last-time = On { $day } you answered { $score }.
ask-again-last-comment = On { $day } you answered { $score } and wrote:
score-label-low = 0, not at all likely
score-label-high = 10, extremely likely
button-not-now = Not now
button-skip = Skip this one
button-stop = Stop asking me
button-change = Change
button-keep = Keep { $score }
answered = You answered { $score }.
answered-unlinked = You answered. Thank you.
changing = You answered { $score }. Pick another number, or keep this one.
retired-snoozed = All right, not now. I will ask once more: { $when }.
retired-decline = All right, I will leave it this time.
retired-later = All right. I will not bring this up again by myself. Should you like to answer after all, press the button.
retired-stop = This question is closed.
retired-expire = This question has closed. Nothing was recorded.
retired-other = This question is closed.
question-gone = This question is no longer there, and nothing is recorded from it any more.

## When no number was found in what somebody typed

clarify-no_number = I am looking for one whole number, from 0 (not at all likely) to 10 (extremely likely). Which one is yours?
clarify-courtesy = Thank you. The question is still open: one click on a number is enough, whenever you like.
clarify-range = That leaves more than one number. Which one is yours?
clarify-either = *{ $first } or { $second }?*
clarify-either-other = If it is another number, type it.
clarify-decimal = I can only take a whole number. Which one is yours?
clarify-tentative = Shall I take that as your answer? Choose the number that fits.
clarify-out_of_range = The scale goes from 0 (not at all likely) to 10 (extremely likely). Which number is yours?
clarify-other_scale = This scale goes from 0 (not at all likely) to 10 (extremely likely). Which number is yours?
clarify-conflict = I found more than one number. Which one is your answer to the question below?
clarify-negated = Understood, not that one. Which number is yours?
clarify-guess = I am not sure that I read this right. Which number is yours?
clarify-bare_no = I am not sure what your no means: a number on the scale, or that you would rather not answer? Both are fine.
clarify-plea = Would you like me to stop asking you? Press the button. If you meant something else: which number is yours?

## Questions about the survey

explain-why-me-channel = You are asked because you are a member of { $channel }, and { $asker } would like to know what people there think of { $product }. You need not answer.
explain-why-me-list = You are asked because { $asker } put you on the list of people whose view on { $product } they would like to have. You need not answer.
explain-why-me-everyone = You are asked because { $asker } would like to know what people in this workspace think of { $product }. You need not answer.
explain-why-me-again = You are asked again because you answered before, and { $asker } would like to know whether anything has changed for you. You need not answer.
explain-anonymous-named = No. Whoever is responsible for this survey may see your answer with your name; channels never show names beside answers, unless you say yes to being contacted.
explain-anonymous-named-cases = No. Whoever is responsible for this survey, and the team that follows up on answers, may see yours with your name; elsewhere names never stand beside answers, unless you say yes to being contacted.
explain-who-sees-named-cases = Whoever is responsible for this survey may see your answer with your name. So does the team that follows up on answers, as soon as a number is low: with your name, your number, what you write, and the number you gave before. Elsewhere names never stand beside answers, unless you say yes to being contacted.
explain-who-sees-confidential-cases = Nobody sees your name with your answer, unless you say yes to being contacted. Your number goes into a total, and what you write may be quoted without your name. What stands beside a low number is given to the team to follow up on, together with what at least four others wrote: without your name, your number or your group. They may write to you through me without learning who you are. Whoever says yes to being contacted only after that lets the team put both together.
explain-who-sees-named-themes = Whoever is responsible for this survey may see your answer with your name. So may the team that follows up on answers, by what you write and by your number: with your name, your number, what you write, and the number you gave before. Elsewhere names never stand beside answers, unless you say yes to being contacted.
explain-who-sees-confidential-themes = Nobody sees your name with your answer, unless you say yes to being contacted. Your number goes into a total, and what you write may be quoted without your name. By what you write, and by your number, your words may be given to the team to follow up on, together with what at least four others wrote: without your name, your number or your group. They may write to you through me without learning who you are. Whoever says yes to being contacted only after that lets the team put both together.
explain-anonymous-confidential = Not quite: it is confidential. Your answer is kept together with your name, but nobody is shown the two together unless you say yes to being contacted.
explain-anonymous-anonymous = Yes. Your answer is kept without your name, and nothing leads back to you once we are done here.
explain-effort = One number, then at most two short questions; about a minute. You may stop after the number.
explain-effort-number-alone = One number, and that is all. You may leave it open, too.
explain-what-is-nps = NPS is short for Net Promoter Score: one figure for how likely people are to recommend something, made from everybody's numbers from 0 to 10. What helps the team most is the reason that you give.
explain-scale = 0 means that you would not recommend { $product } at all, 10 that you are extremely likely to. No number is right or wrong.
explain-who-asks = { $asker } asks. In charge of this survey: { $owner }.
explain-who-asks-nobody = { $asker } asks.
explain-a-bot = I am a bot.
explain-bot = I am a bot. { $asker } asks through me, and reads the answers; nobody sits here and types.
explain-kept = */nps me* shows what is kept about you, */nps forget* erases it at any time.
explain-kept-anonymous = Today, as long as it is not counted yet, *delete my answer* takes it back. After that nothing leads from your answer to you, so nobody can find it again, not even to erase it. */nps me* shows what else is kept about you, */nps forget* erases that.
explain-months = { $months ->
    [one] After one month what you wrote is deleted, and only your number stays in the totals, with nothing that leads to you.
   *[other] After { $months } months what you wrote is deleted, and only your number stays in the totals, with nothing that leads to you.
}
explain-other = That is more than I know: I only ask this survey. { $asker } can tell you.
explain-general = I ask short surveys for teams in this workspace. */nps me* shows what is kept about you, */nps forget* erases it, *help* tells what else I understand.
