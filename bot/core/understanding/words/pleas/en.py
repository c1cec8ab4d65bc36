"""English words of pleas."""

from bot.core.understanding.parts import Part

ENGLISH = {
    Part.OUT: (
        "unsubscribe, unsubscribe me, unsub, unsub me, opt out, optout, opt me out, opting out, leave me alone, "
        "leave me be, let me be, leave me in peace, lose my number, sign me off, deregister me, do not disturb me, "
        "count me out of these, count me out for good, get off my back, off the list, off this list, want out, "
        "want out of, i want out, get me off, get me out of, unsubscribed, unsubscribing, leave me the hell alone, "
        "leave me the heck alone, leave us alone, leave me the fuck alone, cancel my subscription to these, "
        "cancel my subscription to this, cancel my subscription to your, cancel my subscription to the, "
        "no spam anymore, no spam any more, no dms anymore, no dms any more"
    ),
    Part.STOP: "stop, stopp, quit, cease, stop it",
    Part.ENDS: (
        "enough, enough of, enough with, end, the end, done with, i quit, i'll quit, i will quit, i want to quit, "
        "i'm going to quit, i cease, we quit, we'll quit, we will quit, the unsubscribe, the unsubscribing, "
        "the opt out, no spam, not spam, no dms, no annoying, not annoying, not bothering, never asked"
    ),
    Part.NOT: "don't, dont, do not, never, no, not, don't you, never ever, nothing, not to, do n't, dnt",
    Part.MORE: "more, anymore, any more, again, any longer, longer, further, ever, ever again, another, no longer",
    Part.GET: "get, getting, receive, receiving, got",
    Part.WANT: (
        "want, wanna, need, wish, interested, like, want to, care for, would like, prefer, rather, wish to, wanting, "
        "prefer to"
    ),
    Part.ASK: (
        "ask, asking, asked, message, messaging, messaged, msg, write, writing, contact, contacting, contacted, "
        "text, texting, dm, dming, dm'ing, dms, ping, pinging, pinged, send, sending, bother, bothering, bug, "
        "bugging, survey, surveying, surveyed, spam, spamming, annoy, annoying, poll, polling, pester, pestering, "
        "harass, harassing, disturb, disturbing, hit me up, reach out, nag, nagging"
    ),
    Part.REMOVE: (
        "remove, take, delete, strike, drop, cross, kick, scratch, removing, exclude, get, pull, removed, wipe, cut, "
        "taken, off"
    ),
    Part.ME: "me, my name, my account, myself, my address, my user",
    Part.LIST: (
        "off list, from the list, from this list, from your list, off the list, off this list, off your list, "
        "off these, from these, "
        "off whatever list this is, from whatever list this is, off whatever list, off every list, off any list, "
        "mailing list, survey list, distribution list, distribution, list, lists"
    ),
    Part.SURVEY: (
        "survey, surveys, questionnaire, questionnaires, poll, polls, question, questions, these, message, messages, "
        "msg, msgs, nps, dms, feedback, this, them, pings, ratings, requests, those"
    ),
    Part.NOTICE: (
        "notifications, notification, emails, email, mails, mail, alerts, reminders, newsletters, newsletter"
    ),
    Part.TEST: "test, testing, tested, tryout, trying, trying out, trying it out, playing around, try, only trying",
    Part.ERASE: (
        "delete, remove, erase, ignore, forget, disregard, discard, withdraw, undo, revoke, retract, scrap, "
        "take back, take it back, take that back, wipe, cancel, void, deletion of, deletion, erasure of, erasure, "
        "removal of, to be deleted, to be erased, to be removed, forget me, to be forgotten, be forgotten"
    ),
    Part.ANSWER: (
        "my answer, my score, my rating, my response, my reply, my vote, my number, that answer, that score, "
        "the answer, the score, what i said, this answer, answer, score, rating, vote, take it back, take that back, "
        "my answers, my feedback, my last answer, my comment"
    ),
    Part.DATA: (
        "my data, my personal data, all my data, all of my data, my information, my info, "
        "my personal information, my details, my personal details, personal data, everything about me, "
        "everything on me, all about me, all data about me, any data about me, all the data about me, "
        "data about me, data on me, the data about me, the data you have on me, the data you have about me, "
        "all data you have about me, all data you have on me, what you have on me, what you have about me, "
        "what you know about me, all you have on me, all you have about me, all you know about me, "
        "everything you have about me, everything you have on me, everything you know about me, "
        "everything you keep about me, every trace of me, records of me, all records of me, any record of me, "
        "my records, everything you stored about me, everything you have stored about me, "
        "everything stored about me, everything you hold on me, everything you hold about me, "
        "everything you keep on me, whatever you have on me, whatever you have about me, anything you have on me, "
        "anything you have about me, what you stored about me, forget me, to be forgotten, be forgotten"
    ),
    Part.GONE: "deleted, removed, erased, wiped, gone",
    Part.ABOUT: "about me, on me, concerning me, regarding me, relating to me",
    Part.THING: (
        "data, information, info, records, everything, whatever, what, details, have, hold, keep, kept, "
        "know, store, stored, saved, collected, gathered, personal"
    ),
    Part.COUNT: "count, count it, count that, use, use it, record, keep",
    Part.FILL: (
        "please, pls, plz, plss, kindly, just, can you, could you, would you, can u, could u, will you, can we, i, "
        "i'd, id, i'm, im, i'll, ill, it, a, an, the, and, to, of, off, from, for, with, on, your, you, u, all, any, "
        "already, immediately, now, thx, thanks, thank you, ty, cheers, hey, hi, hello, yo, ok, okay, bot, dear bot, "
        "guys, folks, yes, no thanks, anything, things, stuff, kind, sort, in, future, in the future, forever, "
        "for good, completely, entirely, at all, how do i, how can i, how to, is there a way, about, at, be, being, "
        "us, up, or, seriously, honestly, omg, fgs, ffs, fs, jeez, god, jesus, dude, bro, man, mate, again, "
        "for the love of god, for gods sake, for god's sake, for crying out loud, respectfully, sorry, tbh, really, "
        "so, that, these days, would, will, am, do, let's, lets, rather, out, here, we, stuff like this, such, "
        "constant, constantly, every day, everyday, every week, all the time, stupid, damn, bloody, fucking, fuckin, "
        "effing, silly, mailing, it was, only, that was, this was, was, were, earlier, before, one, last, previous, "
        "given, gave, back, not real, by mistake, by accident, accidental, mistake, things out, once, participate, "
        "participating, take part, be part, part, join, not to, asap, right away, ever, once and for all, simply, "
        "leave, let, leaving, appreciate, i would appreciate, i would appreciate it, i would appreciate it if, if, "
        "if you, grateful, i would be grateful, would be grateful, would you be so kind, so kind, kind enough, "
        "would you mind, do you mind, mind, whoever, possible, if possible, if at all possible, next, henceforth, "
        "upcoming, going forward, moving forward, from now on, onwards, onward, very much, much, much appreciated, "
        "dear, team, sir, madam, regards, best regards, kind regards, have, my, might, may, ask you, i must ask you, "
        "must, time, have time, have time for, could, can, regarding, concerning, as regards, asking for, "
        "for my feedback, feedback, opinion, opinions, signed up, i never signed up, request, requesting, gdpr, "
        "ccpa, under, article, according, hereby, demand, right, right to, law"
    ),
}
