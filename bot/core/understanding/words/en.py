"""English."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: (
        "extremely, really, quite, pretty, very, such, too, so, super, incredibly, totally, most, kinda, rather"
    ),
    Role.FIRM: (
        "solid, strong, firm, clear, clean, easy, straight, full, good, generous, big, big fat, fat, huge, whopping, "
        "hard, tiny, resounding, quick, small, weak, low, high, perfect, proud, nice, reluctant, modest, mere, "
        "measly, cool, sweet, fair, decent, lukewarm, wholehearted, enthusiastic, respectable, healthy, comfortable, "
        "absolute, downright, well deserved, well earned, well-earned, whole"
    ),
    Role.SAY: (
        "a, an, the, i, i'd, id, i'll, i'm, im, we, we'd, me, us, my, you, it, its, it's, this, that, that's, thats, "
        "is, am, will, do, think, feel, feels, like, with, for, honestly, frankly, personally, overall, definitely, "
        "certainly, absolutely, totally, easily, right now, for now, about, around, still, on a scale, on the scale, "
        "on your scale, approx, approximately, roughly, circa, like a, well, ok, okay, hm, hmm, hmmm, mmm, um, uh, "
        "er, lol, haha, ha, lmao, ngl, fr, rn, tho, pls, plz, thx, ty, oh, wow, yes, yeah, yep, yup, sure, hi, "
        "hello, hey, please, thanks, thank you, be, tbh, to be honest, in my opinion, imo, imho, all in all, "
        "on balance, no doubt, without a doubt, no way, not bad, no complaints, can't complain, no problem, "
        "no problems, no question, of course, so far, to be fair, would, guys, from me, likelihood, my answer, "
        "answer, going to, gonna, if i'm honest, if im honest, if you ask me, if i'm being honest, if i am honest, "
        "if i'm fair, if you must know, if anything, if i had to choose, if i had to pick, if i have to choose, but, "
        "and, very likely, likely, at the moment, atm, my number, here, for me, for us, verdict, result, just, only, "
        "merely, sadly, unfortunately, mine, mine's, mine is, prob, from my side, from my end, on my end, from us, "
        "my vote, my score, my rating, tbf, wholeheartedly, from the heart, it's gonna be, gonna be, gotta be, "
        "has to be, gotta, have to say, i must say, must say, i have to say, happy to, happily, for sure, surely, "
        "truly, deffo, def, defo, obviously, obv, clearly, team, folks, mate, dude, dear, bot, alright, ugh, eh, "
        "yikes, i'm at, we're at, sitting at, landing on, land on, stick with, sticking with, stay at, staying with, "
        "staying at, remains, remain, leaning towards, comes to, works out to, somewhere around, right around, "
        "around about, more or less, give or take, ballpark, say like, like around, in the region of, "
        "in the neighborhood of, off the top of my head, gut feeling, gut says, my gut says, the whole team says, "
        "hey there, good morning, man, bro, yo, ey, soo, sooo, let me say, let me go with, let me give, "
        "without hesitation, without thinking, even, tough one, hard one, good question, all things considered, "
        "so yeah, yea, ya, aye, nice work, well done, cheers, hmm ok, ok so, okay so, look, listen, these days, "
        "congrats, today"
    ),
    Role.GIVE: (
        "give it, i give, i'd give, id give, i would give, i'll give, would give, give, giving, rate, rate it, "
        "rating, score, say, go with, going with, go for, i'd go, call it, vote, put me down for, choose, pick, "
        "deserves, nps, go for a, go for an, going for a, going for an, i'd go for, i'd go for a, i'd go for an, "
        "settle for, settle for a, settle for an, opt for, vote for, it's a, it's an, it is a, it is an, let's say, "
        "make it, make that, i mean, i meant, change it to, i'll say, id go, i go, go, going for, put me down as, "
        "put me at, put me in for, mark me down for, mark me down as, mark me as, mark me at, mark it, you get a, "
        "you get an, you get, u get, u get a, y'all get a, yall get a, you guys get a, you guys get, you earn a, "
        "you've earned a, you earned a, you deserve a, you deserve an, u deserve a, scoring, rated, i rate, i rated, "
        "award, awarding, assign, throw you a, throwing a, hand you a, have a, take a, take my, here's a, heres a, "
        "here's my, here is my, here's your, my score is, my rating is, my answer is, my vote is, my number is, "
        "mine's a, mine is a, mine would be a, mine would be an, i'd put it at, id put it at, put it at, "
        "i'd land on a, calling it a, calling it, it's gonna be a, that's a, thats a, that's an, thats an, "
        "this is a, it gets a, it gets an, gets my, i'd mark it, hitting you with a, slapping a, dropping a, "
        "rating it, rating this, i'm rating, giving this, giving it, still a, still an, it's still a, its still a"
    ),
    Role.GOOD: (
        "recommend, would recommend, great, awesome, amazing, excellent, perfect, fantastic, wonderful, brilliant, "
        "superb, nice, cool, fine, decent, best, happy, love it, like it, love, useful, helpful, fast, reliable, "
        "bad, poor, terrible, awful, horrible, worst, slow, buggy, clunky, ugly, boring, meh, average, mediocre, "
        "disappointing, disappointed, useless, hate it, expensive, pricey, confusing, outstanding, incredible, "
        "satisfied, impressed, annoying, frustrating, unusable, great product, great tool, great app, great service, "
        "good product, good tool, good app, love this product, love the product, love this tool"
    ),
    Role.AFTER: (
        "can, can't, cannot, could, don't, as, they, there, there's, too, never, always, works, using, after, keep, "
        "our, their, all, everything, nothing, most, mostly, especially, despite, given, considering, when, from, "
        "without, simply, super, so, makes, saves, helps, you're, they're, still, just, only, now, in my book, "
        "overall, because of, due to, thanks to, no, hands down, out of, tho, though, period, flat, from our side, "
        "all day, all day long, any day, keep it up, keep going, keep up the good work, bravo, at least for now, "
        "given that, as of now, as of today, hope, w, with, love, loving, loved, hate, use, used, can't complain, "
        "no complaints, could be better, would, wouldn't, bc, b/c, coz, cos, needs, need, lacks, missing, wish"
    ),
    Role.CONJ: (
        "but, because, cause, cuz, since, however, although, though, and, yet, so, therefore, hence, except, bc, "
        "b/c, coz, cos, becuz, tho, even though, whereas, while, then"
    ),
    Role.FINAL: (
        "let's say, lets say, let's go with, lets go with, let's make it, make it, make that, change it to, "
        "change to, change that to, change my score to, change my answer to, change my rating to, i mean, i meant, "
        "meant, rather, actually, no wait, wait no, wait, scratch that, correction, i'll go with, ill go with, "
        "i'd go with, so, final answer, finally, in the end, more like, instead, oops, edit, wrong number, "
        "wrong button, mistake, i mistyped, mistyped, misclick, misclicked, i wanted, i wanted to say, "
        "my answer should be, my score should be, like to change my answer to, like to change my score to, "
        "like to change it to, want to change my answer to, want to change my score to, want to change it to, "
        "update to, update it to, update my score to, now, this time, this year, this quarter, these days, overall, "
        "all in all, on balance, in total, total, altogether, typo, nowadays, i'll say, ill say, sorry, my bad, ->, "
        "=>, →, ⇒, meant to type, meant to say, meant to click, meant to put, meant to press, meant to hit, "
        "meant to write, hmm no, er no, uh no, um no, actually no, ah no, oh no, nah make it, no make it, no sorry, "
        "sorry no, nvm, nevermind, never mind, on second thought, on second thoughts, come to think of it, "
        "fat fingers, fat finger, fat fingered, my finger slipped, finger slipped, autocorrect, whoops, woops, "
        "oopsie, ooops, ope, my mistake, wrong key, wrong one, hit the wrong button, hit the wrong key, "
        "pressed the wrong button, clicked the wrong button, strike that, revise to, revising to, bump it to, "
        "bump to, bump that to, lower it to, raise it to, drop it to, downgrade to, upgrade to, correct that to, "
        "correct it to, change it into, set it to, put, as of today, as of now, today, today it's, today its, "
        "since then, currently, at present, lately, this month, this week, i take that back, no no, hold on, "
        "wait wait, hang on, let me change that to, let me correct, let me correct that, i'd rather say, "
        "make mine a, make mine, better, read, should read, that should read, was supposed to be, "
        "let me change it to, let me change my answer to"
    ),
    Role.NOT: (
        "not, never, cannot, can't, cant, don't, dont, won't, wont, wouldn't, wouldnt, isn't, isnt, aren't, "
        "shouldn't, couldn't, doesn't, doesnt, didn't, didnt, wasn't, ain't, hardly, neither, nor, without, "
        "instead of, rather than, anything but, far from, no longer, nowhere near, refuse to, no thanks, "
        "no thank you, no way i'm, no way im, no way i am, no way am i, no way you, no way you're, no way this, "
        "no way that, no way it's, no way this is, no chance, not a chance, no chance of, out of the question, "
        "hell would, over my dead body, forget about a, forget about, forget a, don't expect a, dream of a, "
        "dream on, dreaming of a, scarcely, nobody gives, noone gives, no one gives, no one would give, "
        "nobody would give, i refuse, nope not, not even, not giving, won't be, ain't no, aint no, aint, far off, "
        "miles from, miles away from, light years from, short of, shy of, not worth, no way to, unworthy of, "
        "undeserving of, can't be, no longer a, isn't a, not a, stop short of, skip the, way off, ignore the, "
        "ignore my, forget the, disregard the, not the, dont hold your breath for a, don't hold your breath for a, "
        "in a million years"
    ),
    Role.NO: "no, nope, nah",
    Role.PAST: (
        "used to be, used to, was, were, previously, before, earlier, formerly, last time, last year, last month, "
        "last week, last quarter, last survey, yesterday, in the past, gave, had been, started as, started at, "
        "originally, at first, initially, down from, up from, ago, back then, until recently, was going to, "
        "i'd have said, would have said, have said, have given, i'd have given, up to last week, until last week, "
        "until last month, till last month, till last week, last sprint, back in, once was, before that, "
        "in the beginning, at the start, was at, had it at, started out at, started off at, when i joined, "
        "at launch, pre update, before the update, before the redesign, last wave, last round, i said, i gave, "
        "had given, gave you, clicked, typed, pressed, hit, entered, put down"
    ),
    Role.UNREAL: (
        "would be, would've been, would have been, it'd be, itd be, could've been, could have been, might have been, "
        "wish, should be, should be a, love to, like to, want to say, want to give, wanted to give, love to give, "
        "like to give, would've, would have, could have, hoping, hope, expected, to be a, to be an, to get, "
        "to reach, to earn, to make it, imagine, as soon as, towards, worth, want, wanted, need, needs, become, "
        "becomes, until, when it, when you, once you, once it, supposed to be, tempted, should give, i'd be at, "
        "why not, for a, for an, to become, you'll get your, you'd get, you'd get a, you'll get a, you'll get, "
        "you will get, you'd have, you'd have a, would get, would get a, will be a, will be an, it'll be a, "
        "it'll be, could get, could be a, could be an, could have had, coulda been, woulda been, shoulda been, "
        "i'd be happy to give, can be a, can be an, can get, might be a, aim for, aiming for, shoot for, strive for, "
        "on the way to, on its way to, before i give, before i'd give, before you get, then it's a, then you get a, "
        "then i'd give, then i give, then it'd be, so close to, potential for, what would make it a, makes it a, "
        "would make it, would make it a, make this a, turn this into a, turn it into a, turn into, promise, "
        "promised, deserved, in a perfect world, ideally, in theory, on paper"
    ),
    Role.IF: (
        "if, unless, provided, as long as, assuming, only if, when you fix, once, when, whenever, after you, "
        "the day, the minute, the moment, as soon as, only when, should you, had you, had it, were it, if only, "
        "in case, next time, provided that, supposing, say you, until"
    ),
    Role.OTHERS: (
        "he, she, they, he'd, she'd, they'd, his, her, their, boss, manager, colleague, colleagues, coworker, "
        "coworkers, customers, customer, client, clients, users, everyone, everybody, someone, somebody, others, "
        "people, wife, husband, friends, competitor, competitors, nobody, no one, you gave, reviewers, my team, "
        "our team, the team, teammates, teammate, the others, my lead, team lead, my partner, my mom, my dad, "
        "my kids, the rest, most people, the boss, my colleague, the guys"
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
        "less than, lower than, below, under, almost, nearly, not quite, not quite a, just under, close to, barely, "
        "near, <, ≤, just shy of, hardly a, hardly an, just below, not even, barely a, close to a, nearly a, "
        "almost an, almost a"
    ),
    Role.OR_MORE: "or more, or higher, or above, or better, or up, and up, and above, plus, +, upwards, and over",
    Role.OR_LESS: "or less, or lower, or below, or worse, at best, at most, max, tops, and below",
    Role.BETWEEN: "between, from, somewhere between, from a, from an, between a, between an, from my",
    Role.TO: "to, or, or maybe, or even, or perhaps, or a, till, through, vs, to a, or an",
    Role.AND: "and, &, and a",
    Role.OF: "of, out of, over, on, of a possible, outa, outta, out off",
    Role.SCALE: "out of, scale of, a scale of, on a scale of, outa, outta, out off, out of a possible",
    Role.POINTS: (
        "ish, point, points, pts, pt, - ish, ish or so, or so, or thereabouts, or around that, points out of ten"
    ),
    Role.STARS: "star, stars, ★",
    Role.PERCENT: "%, percent, per cent, pct",
    Role.UNIT: (
        "a month, a year, a day, a week, an hour, per, each, more, other, of the, of my, of our, of your, of these, "
        "of those, of us, of them, in a row, people, times, days, hours, minutes, weeks, months, years, new, old, "
        "big, small, different, hundred, thousand, million, day, hour, minute, week, month, year, dozen, every day, "
        "every week, every month, every time, high five, high fives"
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
        "is, means, mean, would be, equals, isn't, seems, sounds, might, could be, must be, has to be, feels like, "
        "or nothing"
    ),
    Role.MOVED: (
        "went, gone, dropped, moved, jumped, rose, climbed, slid, fell, changed, bumped, raised, lowered, upgraded, "
        "downgraded, improved, slipped, change it, change my score, change my answer, change my rating, updating, "
        "update it, changing, switching, switch, moving, gone down, went down, gone up, went up, come down, "
        "came down, come up, came up, bumping, bumping you, bumping it, moving you, taking you, sliding, slid down, "
        "dropping you, crept up"
    ),
    Role.WITH: "with",
    Role.DO: (
        "fix, add, bring, bring back, repair, improve, solve, ship, lower, cut, drop the, get rid of, remove, "
        "give us, give me, implement, sort out, sort, build, let us, make the, make search, make it faster, "
        "please fix, pls fix, just fix, please add, just add, speed up, get, restore, revert, undo, reverse, make, "
        "deliver, simplify, rebuild, give, tidy, ditch, scrap, allow, enable"
    ),
    Role.THEN: "and, then",
    Role.TOP: (
        "point scale, points scale, - point scale, pt scale, star scale, - star scale, stars scale, grade scale"
    ),
    Role.IDIOM: (
        "cloud nine, of two minds, in two minds, ten ton, six of one, half a dozen, square one, one hundred percent, "
        "hundred percent, two birds, one stone, nine to five, give me five, gimme five, high five, one trick pony, "
        "to the nines, take five, two steps, one step, eleventh hour, catch 22, zero stars, one and done, "
        "one of a kind, one by one, two thumbs, at sixes and sevens, two cents, 2 cents, two left feet, two peas, "
        "takes two, two way street, two wrongs, zero tolerance, ground zero, zero sum, zero to hero, "
        "from zero to hero, zero chance, zero interest, zero clue, zero effort, zero regrets, one more time, "
        "one last thing, one thing, one size fits all, one stop shop, all in one, one way or another, one day, "
        "one off, nine times out of ten, nine lives, seven year itch, seven seas, eight ball, behind the eight ball, "
        "ten four, 10 - 4, five by five, four letter word, four eyes, two faced, two bit, three cheers, "
        "three strikes, three ring circus, back to zero, day one, one two, hang ten, big four, fab four, "
        "on all fours, six feet under, deep six, six pack, for six, top ten, top five, ten a penny, count to ten, "
        "two words, one word, in one word, two sides, one too many, one in a million, one for the books, "
        "one for the road, on the one hand, number one, back to one, two point oh, the whole nine yards, nine yards, "
        "whole nine yards, five star, four star, three star, two timing, two for one, a perfect ten would, "
        "ten feet tall, zero day, zero trust, zero based, inbox zero, one step ahead, one man show, one horse race, "
        "three sheets, six degrees, seven wonders, two a penny, one foot in the grave, one hit wonder, "
        "two's company, three's a crowd, on ten, up to eleven, goes to eleven, one another, loved one, the one, "
        "that one, which one, any one, every one, one at a time, five stars, at one, as one, one sec, "
        "five finger discount, five minutes of fame, ten to one, a ten pole"
    ),
}

_LEAD = (
    "please, pls, plz, just, ok, okay, no, can you, could you, would you, i want to, i want you to, i'd like to, "
    "i would like to, i, hey, hi, hello, bot, sorry, how do i, how can i, how to, well, yes, oh, i'll, i will, "
    "let's, lets, maybe, thanks, thank you, and, this time, today, i think, i guess, i think i'll, i think i'd"
)

_CONTROLS = {
    Kind.OPT_OUT: "end all, go away, end",
    Kind.DECLINE: (
        "no thanks, no thank you, skip, skip it, pass, i pass, i'll pass, hard pass, not interested, i'd rather not, "
        "rather not, no comment, decline, prefer not to, i'd prefer not to, prefer not to say, prefer not to answer, "
        "not this time, don't want to answer, dont want to answer, don't want to, dont want to, i don't want to, "
        "do not want to answer, won't answer, not answering, dismiss, cancel, ignore, not for me, don't care, "
        "don't feel like it, nah thanks, nope thanks, no thx, no ty, count me out, i don't want to rate, no answer, "
        "i abstain, abstain, don't have time for this, no time for this, don't ask, nah i'm good, nah im good, "
        "i'm good, im good, i'm good thanks, i'll skip, ill skip, i'll skip this, ill skip this, skip me, skip this, "
        "skip this one, i'll pass on this, ill pass, gonna pass, going to pass, i'm going to pass, imma pass, "
        "sit this one out, i'll sit this one out, ill sit this one out, sitting this one out, sit it out, "
        "opt out of this one, not this round, not this one, not today thanks, no opinion, no opinion on this, "
        "have no opinion, i have no opinion, no strong feelings, can't rate this, cant rate this, can't rate, "
        "cant rate, can't say, can't judge, cannot judge, can't answer, can't answer this, i can't answer that, "
        "wrong person, you've got the wrong person, i'm the wrong person, im the wrong person, i am the wrong person, "
        "not the right person, i'm not the right person, im not the right person, i no longer work here, "
        "i don't work here anymore, i've left the company, i left the company, "
        "not applicable, not applicable to me, doesn't apply to me, does not apply, never used it, haven't used it, "
        "don't use it, i don't use it, not my thing, not my cup of tea, no desire to answer, won't be answering, "
        "i won't answer, i won't rate, won't rate, refuse to answer, decline to answer, i decline, i refuse, "
        "declining, abstaining, i'll abstain, no vote, no rating, no rating from me, no score from me, "
        "nothing from me, leave it, leave me out, leave me out of this one, leave me out of it, "
        "count me out this time, not in the mood, meh no, prefer not, would rather not, id rather not, "
        "i'd rather not say, not gonna answer, not going to answer, none of your business, i'm out, im out, "
        "no interest, thanks but no thanks, thanks but no, no can do, not feeling it, i'd like to skip, "
        "want to skip, let me skip, not doing this, i don't do surveys, i dont do surveys, don't do surveys, "
        "i don't know it, don't know it, never heard of it, i've never heard of it, don't know the product, "
        "i don't know the product, don't know this product, i don't know this product, haven't tried it, "
        "haven't tried it yet"
    ),
    Kind.OPT_IN: "start, start again, subscribe, resubscribe, opt in, opt me in, unstop, resume, ask me again",
    Kind.HELP: "help, help me, what can you do, commands, menu",
}

_REST = {
    Kind.DECLINE: (
        "this, it, one, please, pls, plz, thx, thanks, thank you, now, for, today, time, me, sorry, survey, "
        "question, i, i'll, to, say, answer, the, here, bot, on, that, right, at the moment, your, participate, "
        "take, part, do, rate, you, these, surveys, in, taking, not interested, round, out, really, honestly, tbh, "
        "ok, bye, cheers, mate, guys, no, nah, not, just, enough, know, well, it yet, yet, used, or, anything, "
        "either, way, at all, all, thanks tho, tho, though, again"
    ),
    Kind.OPT_IN: "asking, me, again, please, surveys, the, to, messages, sending",
    Kind.HELP: "please, me, i, need",
}

_TIMES = {
    "request": (
        "ask me, ask, ask again, ask me again, remind me, remind, ping me, ping, call me, message me, come back, "
        "try again, try me, try, talk, check back, check in, get back to you, get back to me, do it, do this, "
        "answer, answer this, reply, respond, let's talk, let me do this, write me, catch me, i'll do it, "
        "i'll do this, back, be back, contact me, come again, return, postpone, postpone it, snooze it, ask me this, "
        "hit me up, circle back, come back to me, get back, follow up, shoot me, drop me, nudge me, buzz me, "
        "poke me, bug me, ask me then, let me get back, i'll answer, ill answer, i'll reply, ill reply, "
        "i'll get back, ill get back, will answer, will reply, will do, check with me, send it, send again, resend, "
        "send this, tell me"
    ),
    "later": (
        "later, l8r, not now, snooze, busy rn, not rn, not today, remind me, remind me later, busy, i'm busy, "
        "im busy, too busy, in a meeting, maybe later, some other time, another time, not a good time, bad time, "
        "not right now, not the right time, no time, no time now, don't have time, dont have time, "
        "no time right now, don't have time right now, don't have time now, after the meeting, when i have time, "
        "on vacation, on holiday, out of office, ooo, driving, not yet, ask again later, some time later, "
        "when i'm back, when i get back, after my meeting, no time today, don't have time today, sleeping, postpone, "
        "not at the moment, can't now, can't right now, swamped, i'm swamped, im swamped, slammed, buried in work, "
        "snowed under, in the middle of something, on a call, in a call, in calls, on the phone, on the train, "
        "on the bus, on the road, on a plane, at lunch, having lunch, at the doctor, at the dentist, in class, "
        "presenting, in a workshop, in traffic, commuting, traveling, travelling, about to board, on leave, on pto, "
        "pto, off today, off sick, sick today, out today, on my way out, about to leave, heading out, headed out, "
        "afk, gotta go, gtg, g2g, in a rush, in a hurry, no time rn, can't talk now, can't talk, cant talk rn, "
        "can't rn, cant rn, cant now, not a good moment, bad moment, some other day, another day, "
        "maybe another time, after my call, after the call, after work, after my shift, when i'm free, when im free, "
        "when i get home, when i'm at my desk, when i get a chance, when i have a sec, when i have a minute, "
        "once i'm done, once im done, once i'm back, once im back, give me some time, need more time, need time, "
        "ask me then, try me then, ping me then, hit me up later, catch me later, circle back, later on, laters, "
        "snooze this, put it off, call back, do this later, next time, maybe next time"
    ),
    "filler": (
        "i, i'm, im, i'll, i'd, rn, pls, plz, thx, ty, u, kinda, super, very, really, so, will, can, could, you, "
        "please, it, this, that, to, let's, lets, let, me, maybe, perhaps, ok, okay, sorry, a, bit, some, time, "
        "right, now, thanks, thank you, rather, then, the, again, we, do, on, at, until, till, about, hi, hey, no, "
        "yes, but, and, sure, prefer, better, how, of, would, be, back, around, when, later, today, in, by, after, "
        "am, my, just, out, well, know, sometime, day, or, away, busy, get, for, til, til about, first thing, "
        "instead, mate, bud, a message, msg, it again, line, cheers, me this, sorry but, actually, if possible, "
        "possible, if you can, if that's ok, still, one, off, there, have, got, been, take, need, nope, one sec, "
        "thing, at around, its, it's, week, end, the end, of the week, from, next, coming, this coming, by the, "
        "or so, ish"
    ),
    "now": "today",
    "1": "tomorrow, tmrw, tmr, tomorow, next day, tomoz, 2moro, tmw, tmrrw, tomorrw, the next day",
    "2": "the day after tomorrow, day after tomorrow, in a couple of days, a couple of days",
    "3": "in a few days, a few days, in some days",
    "week": (
        "next week, in a week, beginning of next week, early next week, sometime next week, later next week, "
        "the week after, monday week, the following week"
    ),
    "month": "next month, beginning of next month, in a month",
    "mon": "monday, mon, next monday, on monday, mondays",
    "tue": "tuesday, tue, next tuesday, tues",
    "wed": "wednesday, wed, next wednesday",
    "thu": "thursday, thu, next thursday, thurs, thursdays, thur",
    "fri": "friday, fri, next friday, fridays",
    "sat": "saturday, next saturday, weekend, the weekend, this weekend",
    "sun": "sunday, next sunday",
    "9:00": "morning, the morning, this morning, in the morning, first thing",
    "12:00": "noon, midday, at noon, til noon, until noon, till noon",
    "13:00": "after lunch, after my lunch, post lunch, after lunch break, lunchtime, at lunchtime",
    "15:00": "this afternoon, afternoon, later this afternoon",
    "17:00": "end of day, eod, end of the day, cob, end of the week, after work, close of business",
    "19:00": "tonight, night, this evening, evening, later tonight, this eve, 2nite, tonite",
    "+60": (
        "in an hour, an hour, one hour, in a bit, in a while, soon, one moment, give me a minute, give me a sec, "
        "give me a moment, hold on, brb, give me an hour, hour or so, an hour or so, in a moment, in a sec, one sec, "
        "gimme a sec, gimme a minute, two secs, bear with me, shortly, in a jiffy"
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
    "at": "at, by, after, around, @, until, till, til",
    "am": "am, a m, a.m, in the morning",
    "pm": "pm, p m, p.m, in the afternoon, in the evening",
    "o'clock": "o'clock, oclock, sharp, h",
}

_TOPICS = {
    Topic.WHAT_IS_NPS: "what|what's nps, what net promoter score, what promoter, nps stand, nps mean, explain nps",
    Topic.ANONYMOUS: (
        "anonymous, anonymously, confidential, my name|name shown, identify me, traceable, private, keeping my name, "
        "keep my name, name attached|stored|saved|visible|on, anon, track me|who, know|knows who|me|it|its, "
        "identifiable, linked|tied to"
    ),
    Topic.KEPT: (
        "what did i|did answer|say|write|give|rate|score|put, what was|is my answer|score|rating|number|response, "
        "show my answer|answers|data|score, "
        "how long keep|kept|keeping|store|stored|stores|save|saved|retain|retained, "
        "delete|erase|remove|withdraw my|data|answer|answers|it, where stored|saved|kept|data, gdpr, "
        "data protection, can i delete|erase, forget me, what happens to|with my|data|answers|it|this, "
        "how do|can i delete|erase|remove, what happens with|to, how long do|is|will|are, keep it|this|my|data, "
        "stored, saved, when|ever|will|until|till|can|answer|answers|data deleted|erased, until|till when keep|kept, "
        "when|ever delete|erase|remove, where is|are, "
        "can i change|edit|undo|take|withdraw"
    ),
    Topic.EFFORT: (
        "how long take|takes|is|will|survey, how many questions, how much time, how many, take long, more questions, "
        "minutes take|takes, is it long|quick|short, another question|questions, how long, many questions|more, "
        "long does|is|will, quick, there more|another, more after, is that it|all, much longer"
    ),
    Topic.WHO_SEES: (
        "who see|sees|read|reads|view|views|gets|get|has|receives|knows|looks|can|will, "
        "boss|manager|anyone|anybody|others|team|colleagues see|sees|read|reads|know|knows|told, "
        "where does|do|will my|this|it go, what happens with, is this|it public, visible, shared with, share my, "
        "my boss|manager see|sees|know|knows, who reading|reads|seeing|sees|read|look|looking|views|viewing|gonna, "
        "who is reading|seeing|looking, who's reading|seeing|looking|gonna, who going|allowed, "
        "boss|manager|lead|hr|management|team|colleagues|coworkers|people|others|anyone|everyone see|read|know|find, "
        "keeping|share|sharing my|this, where go|goes|end|land, see my answer|score|name|response, public, "
        "do you share, who gets|knows, my name"
    ),
    Topic.WHO_ASKS: (
        "who are|is|wants|asks you|this|asking|behind|sending|running|to, who sent|asks|wants|made|runs, "
        "are you bot|human|real, is this bot|human|real|spam|legit|scam|phishing, what are you, "
        "who's asking|this|behind, real person|human, are you|u, is this|it a|an|from|legit|spam|phishing|automated, "
        "who sent|made|runs|wrote|wants|is|r|are, a bot|human|robot|person, chatgpt, ai"
    ),
    Topic.SCALE: (
        "scale, what is|are|mean|means 10|0, what does|do|is 10|0|number|numbers|it mean, what do mean, "
        "what numbers|number|range|means, highest|lowest|best|worst, is good|bad|better|high|low, "
        "10|0|ten|zero mean|means|good|bad|best|worst|highest|top, how does rating|score|scoring work, "
        "can i give|use|say|rate, do i have to use, half points|point, decimals, which number, what counts, "
        "what's|what difference, is it 10|0, out of what, how do i answer|rate|vote|score, "
        "what should i type|write|say, is good|bad|best|worst|better|higher|lower|top|highest|max, "
        "10|0|1|5 good|bad|best|worst|mean|top|highest, what scale|numbers|range, which end|way|number, "
        "how does it|scoring|rating|the, out of, do i type|write|rate|answer|pick, can i use|give|type"
    ),
    Topic.WHY_ME: (
        "why me|i|am|are|this|ask|asking|asked|getting, why did, what for, what is it|this for, what's it|this for, "
        "what's this about, what is this about, purpose, how did you get, why do you, do i have to, must i, "
        "mandatory, is required|obligatory|voluntary|optional, what do you do with, why should, "
        "why do|did|am|are|would|is|does, how come, whats it|this|the for|about|point, "
        "what's it|this|the for|about|point, reason for this|asking, do i need|have to, required, compulsory, "
        "optional, have to answer|do, what happens if i don't|dont|skip|ignore, what do you|u do, why was, how did"
    ),
    Topic.OTHER: (
        "what is this, what's this, what survey, which product, about what, what exactly|product, "
        "what are you asking, what do you mean, recommend what|which, which tool|service|app, "
        "what is|'s this|it|that, what are, what survey|product|tool|app, huh, wdym, what do you|u mean, "
        "which product|tool|app|thing, wat is|dis|this, wtf is, recommend what|who, what thing"
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
        "delete my, erase my, forget me, show me, show my, who, who's, why, what, what's, whats, how, when, where, "
        "which, is, are, am, do, does, did, can, could, will, would, should, must, whose, has, have, may, hm who, so "
        "who, and who, wait who, wait what, wait, whos, wat, wtf, how come, ok but, ok so, just curious, curious, "
        "quick question, before i answer, r, r u, are u, is it, is that, is this, will my, do my, does my, am i, my "
        "name, tell me, huh, wdym"
    ),
    survey_talk=(
        "deleted, erased, ever, until, till, keep, kept, stored, who, who's, why, what, what's, whats, how, when, "
        "where, which, is, are, am, do, does, did, can, could, "
        "will, would, should, must, i, me, my, you, your, this, that, it, the, a, an, of, for, to, in, with, on, "
        "about, be, have, survey, question, questions, answer, answers, score, number, nps, rating, data, mean, "
        "asking, ask, asked, getting, message, messages, sent, send, bot, so, and, get, got, here, anyone, want, "
        "wants, know, change, later, if, not, don't, there, type, u, r, ur, gonna, going, keeping, reading, seeing, "
        "see, read, made, hr, people, everyone, someone, boss, manager, team, they, us, we, him, her, them, again, "
        "actually, exactly, even, really, just, curious, wait, hm, hmm, ok, hey, hi, hello, thing, stuff, whole, "
        "pls, please, tho, though, or, but, by, at, from, long, many, much, good, bad, high, low, best, worst, "
        "point, need, like, tell, out, into, all, these, those, as, was, been, no, person, real, human, robot, ai, "
        "one, every, time, week, month, receive, receiving, use, used, done, happens, happen, go, goes, end, up, "
        "first, before, attached, stored, saved"
    ),
    topics=_TOPICS,
    nothing=(
        "who knows, god knows, nothing, nothing else, nothing really, really nothing, not really, nothing special, "
        "nothing at all, "
        "nothing comes to mind, nothing to add, nothing in particular, none, n a, that is all, that's all, "
        "thats all, nothing for now, nothing right now, nothing more, no more, nil, x, xx, xxx, na, nada, "
        "none at all, no comment, no comments, no further comment, no comment from me, nothing further, "
        "nothing from me, nothing to say, nothing to report, nothing comes to my mind, no reason, "
        "no particular reason, no specific reason, no feedback, no remarks, nah, nope, nothing much, nm, all said, "
        "i'm done, im done, that's it, thats it, not applicable, void, null, empty, blank, tbd, skip it, "
        "can't think of anything, cant think of anything, can't think of any, no nothing"
    ),
    empty=(
        "ok, okay, k, kk, fine, good, great, nice, cool, thanks, thank you, thx, ty, it's, its, it, is, all, "
        "all good, very, really, pretty, so, yes, yeah, yep, yup, sure, awesome, perfect, excellent, amazing, "
        "wonderful, super, best, well, just, quite, the, this, that, i, like, love, i'm, was, nothing, alright, "
        "right, done, not bad, bad, meh, lol, haha, hm, hmm, hmmm, no reason, dunno, idk, i don't know, don't know, "
        "no idea, whatever, decent, satisfied, ok then, no, nope, am, you, keep it up, good job, yay, wow, oh, not, "
        "product, tool, a, average, n a, na, none, not great, too, hello, hi, please, sorry, so so, same, "
        "same as above, see above, as above, my, cheers, overall, in general, generally, and, to be honest, "
        "no comment, nothing to add, that's, much, more, of, it all, say, to, everything is fine, it's all good, "
        "nil, x, xx, xxx, blank, null"
    ),
)
