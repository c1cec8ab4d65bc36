"""English."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "extremely, really, quite, pretty, very, such, too, so, super, incredibly, totally, most, kinda, rather",
    Role.FIRM: (
        "solid, strong, firm, clear, clean, easy, straight, full, good, generous, big, big fat, fat, huge, "
        "whopping, hard, tiny, resounding, quick, small, weak, low, high"
    ),
    Role.SAY: (
        "a, an, the, i, i'd, id, i'll, i'm, im, we, we'd, me, us, my, you, it, its, it's, this, that, that's, "
        "thats, is, am, will, do, think, feel, feels, like, with, for, honestly, frankly, personally, overall, "
        "definitely, certainly, absolutely, totally, easily, today, right now, for now, about, around, still, "
        "on a scale, on the scale, on your scale, approx, approximately, roughly, circa, like a, well, ok, okay, "
        "hm, hmm, hmmm, mmm, um, uh, er, lol, haha, ha, lmao, ngl, fr, rn, tho, pls, plz, thx, ty, oh, wow, yes, "
        "yeah, yep, yup, sure, hi, hello, hey, please, thanks, thank you, be, tbh, to be honest, in my opinion, "
        "imo, imho, all in all, on balance, no doubt, without a doubt, no way, not bad, no complaints, "
        "can't complain, no problem, no problems, no question, of course, so far, to be fair, would, guys, "
        "from me, likelihood, my answer, answer, going to, gonna, if i'm honest, if im honest, if you ask me, "
        "if i'm being honest, if i am honest, if i'm fair, if you must know, if anything, if i had to choose, "
        "if i had to pick, if i have to choose, but, and, very likely, likely, at the moment, atm, my number, "
        "here, for me, for us, verdict, result, just, only, merely, sadly, unfortunately"
    ),
    Role.GIVE: (
        "give it, i give, i'd give, id give, i would give, i'll give, would give, give, giving, rate, rate it, "
        "rating, score, say, go with, going with, go for, i'd go, call it, vote, put me down for, choose, pick, "
        "deserves, nps, go for a, go for an, going for a, going for an, i'd go for, i'd go for a, i'd go for an, "
        "settle for, settle for a, settle for an, opt for, vote for, it's a, it's an, it is a, it is an, "
        "let's say, make it, make that, i mean, i meant, change it to, i'll say"
    ),
    Role.GOOD: (
        "recommend, would recommend, great, awesome, amazing, excellent, perfect, fantastic, wonderful, "
        "brilliant, superb, nice, cool, fine, decent, best, happy, love it, like it, love, useful, helpful, fast, "
        "reliable, bad, poor, terrible, awful, horrible, worst, slow, buggy, clunky, ugly, boring, meh, average, "
        "mediocre, disappointing, disappointed, useless, hate it, expensive, pricey, confusing, outstanding, "
        "incredible, satisfied, impressed, annoying, frustrating, unusable, great product, great tool, great app, "
        "great service, good product, good tool, good app, love this product, love the product, love this tool"
    ),
    Role.AFTER: (
        "can, can't, cannot, could, don't, as, they, there, there's, too, never, always, works, using, after, "
        "keep, our, their, all, everything, nothing, most, mostly, mainly, especially, despite, given, "
        "considering, when, from, without, simply, super, so, makes, saves, helps, you're, they're, still, just, "
        "only, now, in my book, overall, because of, due to, thanks to, no, hands down, out of"
    ),
    Role.CONJ: "but, because, cause, cuz, since, however, although, though, and, yet, so, therefore, hence, except",
    Role.FINAL: (
        "let's say, lets say, let's go with, lets go with, let's make it, make it, make that, change it to, "
        "change to, change that to, change my score to, change my answer to, change my rating to, i mean, "
        "i meant, meant, rather, actually, no wait, wait no, wait, scratch that, correction, i'll go with, "
        "ill go with, i'd go with, so, final answer, finally, in the end, more like, instead, oops, edit, "
        "wrong number, wrong button, mistake, i mistyped, mistyped, misclick, misclicked, i wanted, i wanted to say, "
        "my answer should be, my score should be, like to change my answer to, like to change my score to, "
        "like to change it to, want to change my answer to, want to change my score to, want to change it to, "
        "update to, update it to, update my score to, now, this time, this year, this quarter, these days, "
        "overall, all in all, on balance, in total, total, altogether, typo, nowadays, i'll say, ill say, sorry, "
        "my bad, ->, =>, →, ⇒"
    ),
    Role.NOT: (
        "not, never, cannot, can't, cant, don't, dont, won't, wont, wouldn't, wouldnt, isn't, isnt, aren't, "
        "shouldn't, couldn't, doesn't, doesnt, didn't, didnt, wasn't, ain't, hardly, neither, nor, without, "
        "instead of, rather than, anything but, far from, no longer, nowhere near, refuse to, no thanks, "
        "no thank you"
    ),
    Role.NO: "no, nope, nah",
    Role.PAST: (
        "used to be, used to, was, were, previously, before, earlier, formerly, last time, last year, last month, "
        "last week, last quarter, last survey, yesterday, in the past, gave, had been, started as, started at, "
        "originally, at first, initially, went from, dropped from, down from, up from, ago, back then, "
        "until recently, was going to, i'd have said, would have said, have said, have given, i'd have given"
    ),
    Role.UNREAL: (
        "would be, would've been, would have been, it'd be, itd be, could've been, could have been, "
        "might have been, wish, should be, should be a, love to, like to, want to say, want to give, "
        "wanted to give, love to give, like to give, would've, would have, could have, hoping, hope, expected, "
        "to be a, to be an, to get, to reach, to earn, to make it, imagine, as soon as, towards, worth, want, "
        "wanted, need, needs, become, becomes, until, when it, when you, once you, once it, supposed to be, "
        "tempted, should give, i'd be at, why not, for a, for an, to become"
    ),
    Role.IF: "if, unless, provided, as long as, assuming, only if, when you fix",
    Role.OTHERS: (
        "he, she, they, he'd, she'd, they'd, his, her, their, boss, manager, colleague, colleagues, coworker, "
        "coworkers, customers, customer, client, clients, users, everyone, everybody, someone, somebody, others, "
        "people, wife, husband, friends, competitor, competitors, nobody, no one, you gave, reviewers"
    ),
    Role.MAYBE: (
        "maybe, perhaps, possibly, probably, i guess, guess, i suppose, suppose, presumably, not sure, unsure, "
        "i'm not sure, idk, dunno, don't know, i don't know, dont know, i dont know, no idea, hard to say, "
        "can i say, can i give, how about, what about, should i say, is it, either, could be, might be, may be, "
        "could give, could say, might give, could go, might say, may say"
    ),
    Role.FLOOR: "at least, minimum, min, no less than, not less than, nothing less than",
    Role.CEILING: "at most, max, maximum, up to, no more than, not more than, no higher than, nothing above",
    Role.ABOVE: "more than, higher than, above, over, better than, greater than, >",
    Role.BELOW: (
        "less than, lower than, below, under, almost, nearly, not quite, not quite a, just under, close to, "
        "barely, near, <, ≤"
    ),
    Role.OR_MORE: "or more, or higher, or above, or better, or up, and up, and above, plus, +, upwards, and over",
    Role.OR_LESS: "or less, or lower, or below, or worse, at best, at most, max, tops, and below",
    Role.BETWEEN: "between, from, somewhere between",
    Role.TO: "to, or, or maybe, or even, or perhaps, or a, till, through, vs, to a, or an",
    Role.AND: "and, &, and a",
    Role.OF: "of, out of, over, on, of a possible",
    Role.SCALE: "out of, scale of, a scale of, on a scale of",
    Role.POINTS: "ish, point, points, pts, pt",
    Role.STARS: "star, stars, ★",
    Role.PERCENT: "%, percent, per cent, pct",
    Role.UNIT: (
        "a month, a year, a day, a week, an hour, per, each, more, other, of the, of my, of our, of your, "
        "of these, of those, of us, of them, in a row, people, times, days, hours, minutes, weeks, months, years, "
        "new, old, big, small, different, hundred, thousand, million, day, hour, minute, week, month, year, "
        "dozen, every day, every week, every month, every time, high five, high fives"
    ),
    Role.LABEL: (
        "version, ver, release, build, top, since, until, till, at, in, on, nr, room, page, chapter, step, level, "
        "tier, phase, iphone, windows, team of, group of, us$, usd, eur, gbp, after, before, within, every, per, "
        "first, last, next, past, those, other, have, has, had, took, take, takes, lost, waited, pay, paid, cost, "
        "costs, january, february, march, april, may, june, july, august, september, october, november, december, "
        "for, with, by"
    ),
    Role.HALF: "and a half, and half, and three quarters, ½, ¼, ¾, & a half",
    Role.COMMA: "point, dot",
    Role.IS: (
        "is, means, mean, would be, equals, isn't, seems, sounds, might, could be, must be, has to be, "
        "feels like, or nothing"
    ),
}

_LEAD = (
    "please, pls, plz, just, ok, okay, no, can you, could you, would you, i want to, i want you to, "
    "i'd like to, i would like to, i, hey, hi, hello, bot, sorry, how do i, how can i, how to, well, yes, oh, "
    "i'll, i will, let's, lets, maybe, thanks, thank you, and"
)

_CONTROLS = {
    Kind.OPT_OUT: (
        "stop, unsubscribe, unsub, unsubscribe me, opt out, optout, opt me out, remove me, take me off, "
        "leave me alone, no more surveys, no more messages, no more questions, no more of these, quit asking, "
        "quit messaging, quit, end all, stopp, don't message me, don't ask me, don't contact me, don't write me, "
        "don't write to me, don't text me, don't dm me, don't ping me, don't send me, don't bother me, "
        "don't survey me, dont message me, dont ask me, dont contact me, dont write me, dont text me, dont dm me, "
        "dont ping me, dont send me, dont bother me, do not message me, do not ask me, do not contact me, "
        "do not write me, do not text me, do not dm me, do not ping me, do not send me, do not bother me, "
        "do not disturb me, never message me, never ask me, never contact me, never write me, never send me, "
        "don't want any more, don't want to be asked, don't want to get, don't want to receive, don't want these, "
        "dont want any more, dont want these, go away"
    ),
    Kind.DECLINE: (
        "no thanks, no thank you, skip, skip it, pass, i pass, i'll pass, hard pass, not interested, "
        "i'd rather not, rather not, no comment, decline, prefer not to, i'd prefer not to, prefer not to say, "
        "prefer not to answer, not this time, don't want to answer, dont want to answer, don't want to, "
        "dont want to, i don't want to, do not want to answer, won't answer, not answering, dismiss, cancel, "
        "ignore, not for me, don't care, don't feel like it, nah thanks, nope thanks, no thx, no ty, "
        "count me out, i don't want to rate, no answer, i abstain, abstain, don't have time for this, "
        "no time for this, don't ask"
    ),
    Kind.OPT_IN: "start, start again, subscribe, resubscribe, opt in, opt me in, unstop, resume, ask me again",
    Kind.HELP: "help, help me, what can you do, commands, menu",
}

_REST = {
    Kind.OPT_OUT: (
        "me, again, please, pls, plz, thx, this, these, that, them, list, lists, from, all, any, more, anymore, "
        "ever, message, messages, messaging, survey, surveys, surveying, asking, sending, writing, contacting, "
        "bothering, spamming, spam, pinging, texting, dming, dms, it, now, the, your, to, you, bot, us, thanks, "
        "stuff, mailing, nps, questions, question, stop, in, future, polls, notifications, reminders, with, "
        "bugging, annoying, off, out, of, and, unsubscribe, emails, forever, already, immediately, these, "
        "anything, completely, for good, polling, i, feedback, requests"
    ),
    Kind.DECLINE: (
        "this, it, one, please, pls, plz, thx, thanks, thank you, now, for, today, time, me, sorry, survey, "
        "question, i, i'll, to, say, answer, the, here, bot, on, that, right, at the moment, your, participate, "
        "take, part, do, rate, you, these, surveys, in, taking, not interested"
    ),
    Kind.OPT_IN: "asking, me, again, please, surveys, the, to, messages, sending",
    Kind.HELP: "please, me, i, need",
}

_TIMES = {
    "request": (
        "ask me, ask, ask again, ask me again, remind me, remind, ping me, ping, call me, message me, come back, "
        "try again, try me, try, talk, check back, check in, get back to you, get back to me, do it, do this, "
        "answer, answer this, reply, respond, let's talk, let me do this, write me, catch me, i'll do it, "
        "i'll do this, back, be back, contact me, come again, return, postpone, postpone it, snooze it, "
        "ask me this"
    ),
    "later": (
        "later, l8r, not now, snooze, busy rn, not rn, not today, remind me, remind me later, busy, i'm busy, "
        "im busy, too busy, in a meeting, maybe later, some other time, another time, not a good time, bad time, "
        "not right now, not the right time, no time, no time now, don't have time, dont have time, "
        "no time right now, don't have time right now, don't have time now, after the meeting, when i have time, "
        "on vacation, on holiday, out of office, ooo, driving, not yet, ask again later, some time later, "
        "when i'm back, when i get back, after my meeting, no time today, don't have time today, sleeping, "
        "postpone, not at the moment, can't now, can't right now"
    ),
    "filler": (
        "i, i'm, im, i'll, i'd, rn, pls, plz, thx, ty, u, kinda, super, very, really, so, will, can, could, you, "
        "please, pls, it, this, that, to, let's, lets, let, me, maybe, perhaps, ok, okay, sorry, a, bit, some, "
        "time, right, now, thanks, thank you, rather, then, the, again, we, do, on, at, until, till, about, hi, "
        "hey, no, yes, but, and, sure, prefer, better, how, of, would, be, back, around, when, later, so, today, "
        "in, by, after, am, my, just, out, well, know, sometime, day, or, away, busy, get, for"
    ),
    "now": "today",
    "1": "tomorrow, tmrw, tmr, tomorow, next day",
    "2": "the day after tomorrow, day after tomorrow, in a couple of days, a couple of days",
    "3": "in a few days, a few days, in some days",
    "week": "next week, in a week, beginning of next week, early next week, sometime next week, later next week",
    "month": "next month, beginning of next month, in a month",
    "mon": "monday, mon, next monday",
    "tue": "tuesday, tue, next tuesday",
    "wed": "wednesday, wed, next wednesday",
    "thu": "thursday, thu, next thursday",
    "fri": "friday, fri, next friday",
    "sat": "saturday, next saturday, weekend, the weekend, this weekend",
    "sun": "sunday, next sunday",
    "9:00": "morning, the morning, this morning",
    "12:00": "noon, midday",
    "13:00": "after lunch",
    "15:00": "this afternoon, afternoon, later this afternoon",
    "17:00": "end of day, eod, end of the day, cob",
    "19:00": "tonight, this evening, evening, later tonight",
    "+60": (
        "in an hour, an hour, one hour, in a bit, in a while, soon, one moment, give me a minute, give me a sec, "
        "give me a moment, hold on, brb"
    ),
    "+30": "half an hour, in half an hour",
    "+90": "in an hour and a half",
    "in": "in, within, after, for, another, give me, in about",
    "minutes": "minute, minutes, min, mins",
    "hours": "hour, hours, hr, hrs, h",
    "days": "day, days, d",
    "weeks": "week, weeks",
    "months": "month, months",
    "from now": "from now, later, or so",
    "at": "at, by, after, around, @",
    "am": "am, a m, a.m, in the morning",
    "pm": "pm, p m, p.m, in the afternoon, in the evening",
    "o'clock": "o'clock, oclock, sharp, h",
}

_TOPICS = {
    Topic.WHAT_IS_NPS: "what|what's nps, what net promoter score, what promoter, nps stand, nps mean, explain nps",
    Topic.ANONYMOUS: "anonymous, anonymously, confidential, my name|name shown, identify me, traceable, private",
    Topic.KEPT: (
        "how long keep|kept|keeping|store|stored|stores|save|saved|retain|retained, "
        "delete|erase|remove|withdraw my|data|answer|answers|it, where stored|saved|kept|data, gdpr, "
        "data protection, can i delete|erase, forget me, what happens to|with my|data|answers|it|this, "
        "how do|can i delete|erase|remove"
    ),
    Topic.EFFORT: (
        "how long take|takes|is|will|survey, how many questions, how much time, how many, take long, "
        "more questions, minutes take|takes, is it long|quick|short, another question|questions"
    ),
    Topic.WHO_SEES: (
        "who see|sees|read|reads|view|views|gets|get|has|receives|knows|looks|can|will, "
        "boss|manager|anyone|anybody|others|team|colleagues see|sees|read|reads|know|knows|told, "
        "where does|do|will my|this|it go, what happens with, is this|it public, visible, shared with, share my, "
        "my boss|manager see|sees|know|knows"
    ),
    Topic.WHO_ASKS: (
        "who are|is|wants|asks you|this|asking|behind|sending|running|to, who sent|asks|wants|made|runs, "
        "are you bot|human|real, is this bot|human|real|spam|legit|scam|phishing, what are you, "
        "who's asking|this|behind"
    ),
    Topic.SCALE: (
        "scale, what is|are|mean|means 10|0, what does|do|is 10|0|number|numbers|it mean, what do mean, "
        "what numbers|number|range|means, highest|lowest|best|worst, is good|bad|better|high|low, "
        "10|0|ten|zero mean|means|good|bad|best|worst|highest|top, how does rating|score|scoring work, "
        "can i give|use|say|rate, do i have to use, half points|point, decimals, which number, what counts, "
        "what's|what difference, is it 10|0, out of what, how do i answer|rate|vote|score, "
        "what should i type|write|say"
    ),
    Topic.WHY_ME: (
        "why me|i|am|are|this|ask|asking|asked|getting, why did, what for, what is it|this for, "
        "what's it|this for, what's this about, what is this about, purpose, how did you get, why do you, "
        "do i have to, must i, mandatory, is required|obligatory|voluntary|optional, what do you do with, "
        "why should"
    ),
    Topic.OTHER: (
        "what is this, what's this, what survey, which product, about what, what exactly|product, "
        "what are you asking, what do you mean, recommend what|which, which tool|service|app"
    ),
}

WORDS = Vocabulary(
    numerals="zero one two three four five six seven eight nine ten eleven twelve",
    more_numerals={"naught": 0, "fifteen": 15, "twenty": 20, "fifty": 50, "hundred": 100, "thousand": 1000},
    articles="one",
    roles=_ROLES,
    controls=_CONTROLS,
    lead=_LEAD,
    rest=_REST,
    times=_TIMES,
    asking=(
        "delete my, erase my, forget me, who, who's, why, what, what's, whats, how, when, where, which, is, "
        "are, am, do, does, did, can, could, "
        "will, would, should, must, whose, has, have, may"
    ),
    survey_talk=(
        "who, who's, why, what, what's, whats, how, when, where, which, is, are, am, do, does, did, can, could, "
        "will, would, should, must, i, me, my, you, your, this, that, it, the, a, an, of, for, to, in, with, on, "
        "about, be, have, survey, question, questions, answer, answers, score, number, nps, rating, data, mean, "
        "asking, ask, asked, getting, message, messages, sent, send, bot, so, and, get, got, here, anyone, want, "
        "wants, know, change, later, if, not, don't, there, type"
    ),
    topics=_TOPICS,
    nothing=(
        "nothing, nothing else, nothing really, really nothing, not really, nothing special, nothing at all, "
        "nothing comes to mind, nothing to add, nothing in particular, none, n a, that is all, that's all, "
        "thats all, "
        "nothing for now, nothing right now, nothing more, no more"
    ),
    empty=(
        "ok, okay, k, kk, fine, good, great, nice, cool, thanks, thank you, thx, ty, it's, its, it, is, all, "
        "all good, very, really, pretty, so, yes, yeah, yep, yup, sure, awesome, perfect, excellent, amazing, "
        "wonderful, super, best, well, just, quite, the, this, that, i, like, love, i'm, was, nothing, alright, "
        "right, done, not bad, bad, meh, lol, haha, hm, hmm, hmmm, no reason, dunno, idk, i don't know, "
        "don't know, no idea, whatever, decent, satisfied, ok then, no, nope, am, you, keep it up, good job, yay, "
        "wow, oh, not, product, tool, a, average, n a, na, none, not great, too, hello, hi, please, sorry, so so, "
        "same, same as above, see above, as above, my, cheers, overall, in general, generally, and, to be honest, "
        "no comment, nothing to add, that's, much, more, of, it all, say, to, everything is fine, it's all good"
    ),
)
