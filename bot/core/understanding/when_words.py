"""The words of wishes for another time, in all our languages at once; how they are read, when.py says."""

from datetime import timedelta

from bot.core.understanding.phrases import phrases

# Names no time; says by itself that the message is a wish for another one.
LATER = phrases(
    """
        later, l8r, not now, busy rn, swamped, in a call, on a call, at lunch, not a good moment, cant now, cant right
        now, in a sec, in a min, in a moment, ttyl, snooze, not today, remind me, busy, too busy, in a meeting, some
        other time, another time, not a good time, bad time, not right now, in a bit, in a while, soon, wait, no time,
        don't have time, dont have time, not yet, afk, brb, driving, hold on, postpone, not at the moment, can't now,
        can't right now, on vacation, on holiday, out of office, after lunch, after the meeting
    """,
    """
        más tarde, luego, después, ahora no, no ahora, ahora mismo no, en otro momento, otro momento, ocupado,
        ocupada, estoy ocupado, estoy ocupada, no tengo tiempo, en una reunión, todavía no, aún no, hoy no
    """,
    """
        später, spaeter, jetzt nicht, nicht jetzt, gerade nicht, ein andermal, ein anderes mal, keine zeit,
        beschäftigt, im meeting, in einem meeting, noch nicht, heute nicht, erinnere mich, erinnern sie mich
    """,
    """
        plus tard, pas maintenant, une autre fois, pas le temps, pas aujourd'hui, occupé, occupée, en réunion, pas
        encore, tout à l'heure, bientôt, rappelle-moi, rappelez-moi
    """,
    """
        mais tarde, depois, agora não, não agora, outra hora, em outro momento, sem tempo, não tenho tempo, ocupado,
        ocupada, em reunião, ainda não, hoje não, me lembra, me lembre, lembre-me
    """,
    "più tardi, dopo, non ora, non adesso",
)
# Says nothing about the time; whatever is in none of these lists makes the message something else.
FILLER = phrases(
    """
        rn, plz, l8r, i, i'm, im, i'll, i'd, i am, will, can, could, can you, could you, you, please, pls, it, this,
        that, to, let's, let me, me, ask, ask me, ask again, ask me again, remind me, remind, ping me, ping, call me,
        call, message me, come back, try again, try me, try, check back, check in, get back to me, get back to you,
        get back, do it, do this, answer, answer this, reply, respond, talk, write me, catch me, back, contact me,
        maybe, perhaps, ok, okay, sorry, a bit, right now, right, now, thanks, thank you, rather, then, the, again,
        on, at, until, till, about, hi, hey, no, yes, sure, prefer, better, for, after, around, by, in, of, today, my,
        just, so, am, be, not, @, give me, but
    """,
    """
        por favor, pregúntame, recuérdamelo, recuérdame, recordármelo, me, lo, hablamos, a, las, la, el, los, mejor,
        gracias, y, vuelve, escríbeme, hoy, de, estoy, ahora, mismo, por la, de la, contesto, respondo, te, en, otra
        vez, sobre
    """,
    """
        bitte, frag, mich, fragen, sie, erinnere, erinnern, melde, dich, melden, sich, um, am, an, ich, bin, habe,
        gerade, jetzt, noch, mal, nochmal, wieder, danke, lieber, erst, besser, gegen, nach, es, das, mir, mach,
        mache, heute, der, den, dann, im
    """,
    """
        s'il vous plaît, svp, rappelle-moi, rappelez-moi, redemandez-moi, redemande-moi, demande-moi, demandez-moi,
        me, moi, à, le, la, je, suis, répondrai, réponds, merci, plutôt, vers, après, désolé, aujourd'hui, au, de, ce,
        cet, cette, en, réessayez
    """,
    """
        por favor, me, pergunte, pergunta, lembre, lembra, chame, chama, fale, às, as, a, o, na, no, de, da, à,
        respondo, obrigado, obrigada, melhor, hoje, estou, agora, mande, comigo, novamente, outra vez, em
    """,
)
# Days from today.
DAYS = {
    # "day after tomorrow" before "tomorrow"
    2: phrases(
        """
            day after tomorrow, the day after tomorrow, in a couple of days, pasado mañana, übermorgen, après-demain,
            depois de amanhã, dopodomani
        """
    ),
    3: phrases(
        "in a few days, en unos días, in ein paar tagen, dans quelques jours, em alguns dias, daqui a alguns dias"
    ),
    1: phrases(
        """
            tomorrow, tmrw, tmr, tomorow, mañana, morgen, demain, amanhã, amanha, domani, tomorrow morning, tomorrow
            afternoon, mañana por la mañana, morgen früh, demain matin, amanhã de manhã
        """
    ),
    0: phrases(
        """
            later today, this afternoon, tonight, this evening, esta tarde, esta noche, heute nachmittag, heute abend,
            cet après-midi, ce soir, hoje à tarde, hoje à noite, hoje de tarde, after work, end of day, eod
        """
    ),
}
# What an hour is taken for that is named by its part of the day.
HOURS = {
    9: phrases(
        """
            morning, in the morning, tomorrow morning, mañana por la mañana, por la mañana, morgen früh, demain matin,
            le matin, amanhã de manhã, de manhã
        """
    ),
    14: phrases(
        """
            this afternoon, afternoon, in the afternoon, tomorrow afternoon, esta tarde, por la tarde, heute
            nachmittag, nachmittag, nachmittags, cet après-midi, l'après-midi, hoje à tarde, hoje de tarde, à tarde,
            de tarde
        """
    ),
    17: phrases("after work, end of day, eod"),
    19: phrases(
        """
            tonight, this evening, in the evening, evening, esta noche, por la noche, heute abend, abends, ce soir, le
            soir, hoje à noite, à noite
        """
    ),
}
NEXT_WEEK = phrases(
    """
        next week, in a week, early next week, la semana que viene, la próxima semana, próxima semana, semana que
        viene, en una semana, nächste woche, kommende woche, in einer woche, la semaine prochaine, semaine prochaine,
        dans une semaine, semana que vem, na semana que vem, na próxima semana, daqui a uma semana, la prossima
        settimana
    """
)
NEXT_MONTH = phrases(
    """
        next month, in a month, el mes que viene, el próximo mes, próximo mes, nächsten monat, nächster monat, in
        einem monat, le mois prochain, mois prochain, mês que vem, no mês que vem, próximo mês
    """
)
# From Monday on.
WEEKDAYS = [
    phrases("monday, mon, lunes, montag, lundi, segunda, segunda-feira"),
    phrases("tuesday, tue, martes, dienstag, mardi, terça, terça-feira"),
    phrases("wednesday, wed, miércoles, mittwoch, mercredi, quarta, quarta-feira"),
    phrases("thursday, thu, jueves, donnerstag, jeudi, quinta, quinta-feira"),
    phrases("friday, fri, viernes, freitag, vendredi, sexta, sexta-feira"),
    phrases("saturday, sat, sábado, samstag, sonnabend, samedi, weekend, the weekend"),
    phrases("sunday, sun, domingo, sonntag, dimanche"),
]
BEFORE_WEEKDAY = phrases("next, nächsten, kommenden, el próximo, próximo, próxima, na, no")

_AMOUNTS = {
    0.5: "half an, media, einer halben, meia",
    1: "a, an, one, un, una, une, um, uma, ein, einer, eine, einem",
    2: "two, couple of, a couple of, zwei, dos, deux, duas, dois",
    3: "three, drei, tres, trois, três",
    5: "five",
}
AMOUNTS = {word: amount for amount, words in _AMOUNTS.items() for word in phrases(words)}
UNITS = {
    "minutes": (timedelta(minutes=1), r"minutes?|mins?|m|minutos?|minuten?|分"),
    "hours": (timedelta(hours=1), r"hours?|hrs?|h|horas?|stunden?|std|heures?|時間"),
    "days": (timedelta(days=1), r"days?|días?|dias?|tag(?:en?)?|jours?|日"),
    "weeks": (timedelta(weeks=1), r"weeks?|semanas?|wochen?|semaines?|週間"),
    "months": (timedelta(days=30), r"months?|mes(?:es)?|mês|monat(?:en?)?|mois|か月"),
}
