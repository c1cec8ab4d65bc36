"""What stands around a number, in all our languages at once: a phrase says the same whoever types it.

Only what is listed here lets a number count as a score. A word that is missing costs a question back; a word too many
could cost a score that nobody gave. Each language has a list of its own, complete in itself: what another list holds
too is no mistake.
"""

from bot.core.understanding.phrases import phrases

# May stand between the beginning of a clause and its score.
LEAD = phrases(
    """
        i, i'd, id, i'll, ill, i'm, im, gonna, going to, go for, going for, sitting at, i'm at, im at, i reckon,
        reckon, def, defo, ngl, imo, imho, tbh, plz, let me think, let me see, let's see, big, fat, a big fat,
        mark me down, put me at, you get, you guys get, my vote is, gotta be, has to be, hands down,
        without hesitation, happily, gladly, happy to give, from my side, in my opinion, to be honest, all in all,
        on balance, at this point, we, we'd, it, it's, its, that's, this, is, a, an, the, my, me, for me, say,
        would, will, go, with, going with, give, gave it today, rate, rating, score, answer, my number is, vote,
        put, down, for, as, like a, call, think, guess it's, about, around, approximately, approx, roughly, circa,
        solid, strong, strong and clear, firm, clear, easy, easily, definitely, certainly, absolutely, totally,
        overall, honestly, frankly, personally, perfect, full, good, generous, healthy, xd, lol, haha, please, ok,
        okay, well, hm, hmm, um, uh, oh, yes, yeah, yep, no way, no doubt, hi, hello, hey, thanks, thank you, so,
        and, but, still, today, now, currently, right now, for now, these days, at the moment, therefore, hence,
        deserves, gets, get, out of ten, my answer is, from me, be, to, you, them, us, your, if you ask me, just,
        really, wow, sure, oh sure, yeah right, love it, like it, great, super, super cool, awesome, amazing,
        excellent, in total, final answer, on a scale of, on a scale from, out of, i go, i choose, pick, choose,
        likelihood, nps, it a, it an, at, do
    """,
    """
        que, diría que, te, os, le pondría, pondría, un buen, nota de, de nota, va, sin dudarlo, sin duda, vale, le,
        la, lo, doy, pongo, daría, diría, digo, yo, un, una, es, sería, mi, nota, puntuación, puntaje, respuesta,
        con, de, le doy, os doy, les doy, por ahora, hoy, ahora, pues, bueno, creo que, sobre, unos, más o menos,
        como, sólido, clavado, hola, gracias, sí, así que, por eso, pero, y, para mí, en general, calificación,
        voto, mejor, ponle, me encanta, y hoy
    """,
    """
        ne, nen, glatt, runde, eine runde, ich sag mal, sag mal, sagen wir mal, mal, schon, auf jeden fall,
        definitiv, ganz, locker, vergebe, gibt's, gibt es, dafür, da, bewerte, mit einer, ich, würde, gebe, euch,
        ihnen, dir, es, ist, eine, ein, die, der, von mir, von mir eine, sage, sagen, sagen wir, wähle, nehme,
        meine, note, bewertung, punktzahl, antwort, glatte, klare, gute, solide, starke, ungefähr, etwa, circa, ca,
        rund, so, also, daher, deshalb, aber, und, heute, jetzt, aktuell, insgesamt, hallo, danke, ja, na, gut,
        doch, lieber, dann, wäre, für mich, mit, im moment, super, toll, klar, ganz klar, bin bei, liege bei
    """,
    """
        dirai, mettrai, on est à, on est sur, bon, petit, gros, mérite, ça mérite, allez, note, j'attribue, je vote,
        perso, personnellement, sans hésiter, je, j'ai, mets, mettrais, dirais, dis, donne, donnerais, lui, vous, à,
        un, une, le, la, c'est, ce serait, ma, mon, réponse, score, environ, autour de, à peu près, plutôt, donc,
        mais, et, alors, aujourd'hui, maintenant, pour moi, pour l'instant, bonjour, merci, oui, solide, bien,
        franchement, globalement, ok, on va dire, disons, au total
    """,
    """
        que, diria que, acho que, acho, belo, te, vou dar, vou, dar, merece, pra mim, na minha opinião, tipo,
        sem dúvida, com certeza, leva, fica com, eu, dou, daria, diria, digo, dei, é, seria, um, uma, o, a, minha,
        meu, nota, resposta, pontuação, cerca de, uns, mais ou menos, por volta de, aproximadamente, hoje, agora,
        então, mas, e, por isso, para mim, por enquanto, olá, oi, obrigado, obrigada, sim, bem, sólido, no geral,
        fico com, com, vou de, muito bom
    """,
    """
        評価は, 点数は, 私は, 私なら, 個人的には, そうですね, うーん, 今回は, 総合的に, 総合的には, えっと,
        スコアは, 答えは, 점수는, 저는
    """,
    "only, nur, solo, seulement, só, apenas",
    "è, direi, do, darei, voto, un, una, il, grazie, per me, adesso, ora, quindi",
)
# May follow a score directly and adds nothing to it.
POLITE = phrases(
    """
        &, please, pls, thanks, thank you, thx, cheers, points, point, pts, pt, overall, easily, definitely,
        for sure, from me, for me, for now, today, tbh, imo, imho, i'd say, i would say, i think, i say, hands down,
        honestly, then, at the moment, right now, out of ten, in total, again, más o menos, mais ou menos,
        à peu près, ungefähr
    """,
    "gracias, puntos, punto, por favor, sin duda, en general, creo, diría, para mí",
    "danke, bitte, punkte, punkt, geben, sagen, vergeben, von mir, für mich, auf jeden fall, insgesamt, wäre",
    "merci, merci beaucoup, points, point, s'il vous plaît, svp, sans hésiter, pour moi, globalement",
    "obrigado, obrigada, pontos, ponto, por favor, com certeza, para mim, no geral, sem dúvida, parabéns",
    "grazie, punti",
    """
        点, てん, 点です, です, てんです, 点。, で, 点で, 点でお願いします, でお願いします, 点だと思います,
        だと思います, 点くらい, くらい, ぐらい, 点ぐらい, かと思います, にします, 点にします, 点をつけます, ですね,
        点ですね, だ, 点だ, 点かと, の間違いです, の間違い, でした
    """,
    "점, 점이요, 점입니다, 점 드려요, 점이에요, 입니다, 이요",
)
# May follow a score directly and begins what the person says about it.
ABOUT = phrases(
    """
        would, will, not, nicht, pas, sorry, but, because, cause, cuz, since, as, although, though, however, and,
        yet, so, love, great, good, nice, awesome, excellent, amazing, perfect, wonderful, fantastic, super, best,
        slow, too, it, it's, its, i, i'm, we, you, your, the, this, very, really, no doubt, no complaints,
        no issues, always, after, without, despite, with, all, only, just, could, keep, works, easy, fast
    """,
    "pero, porque, ya que, aunque, y, por, me, es, muy, la, el, que",
    "aber, weil, da, denn, und, obwohl, es, sehr, ich",
    "mais, car, parce que, parce qu'il, puisque, et, c'est, je, très, le, la, il, même si",
    "mas, porque, pois, e, é, muito, o, a, eu, embora, que",
    "perché, ma, e",
)
FOLLOW = POLITE + ABOUT
# "9 for the interface, 3 for the price"
FOR = phrases("for, on, para, por, für, bei, pour, em, no, na, in, al, a la, à la, au")
# What follows replaces what was said.
INSTEAD = phrases(
    """
        let's say, lets say, let's go with, lets go with, i'll say, make it, make that, let's make it, actually,
        i mean, i meant, meant, no wait, wait no, wait, scratch that, correction, sorry, rather, more like,
        it's more like, change it to, change to, change my answer to, i'll go with, ill go with, i'd go with,
        instead, oops, now, today, no, nope, but a, but an, final answer, so, it's a, a, in the end, typo, overall
    """,
    """
        mejor, digo, quiero decir, quise decir, perdón, sino, sino un, no, ahora, ahora un, hoy, al final, entonces,
        corrijo, más bien, en general
    """,
    """
        nein, doch, sondern, sondern eine, jetzt, heute, ich meine, ich meinte, sorry, entschuldigung, eher, lieber,
        korrektur, vielmehr, sagen wir, also, insgesamt
    """,
    """
        non, plutôt, je voulais dire, je veux dire, pardon, désolé, maintenant, aujourd'hui, finalement, en fait,
        disons, alors, mais, mais un, correction, au final
    """,
    """
        não, mas, mas sim, mas um, na verdade, quer dizer, quis dizer, desculpa, desculpe, agora, hoje, melhor,
        aliás, então, digo, no geral
    """,
    "いや, やっぱり, 間違えました, ではなく, じゃなくて, でなく, 今は, 訂正, すみません",
)
# What follows is not the score.
NOT = phrases(
    """
        not, never, not even, wouldn't give it, would not give it, can't give it, cannot give it, can't say,
        couldn't give it, won't give it, isn't, it's not, is not, don't give it, didn't give it, hardly, no es, no,
        no le doy, nunca, no daría, nicht, keine, kein, niemals, keinesfalls, pas, ce n'est pas, pas un, jamais,
        n'est pas, não, não é, não dou, non è, non
    """
)
# The score of another time, or of a condition.
ELSEWHERE = phrases(
    """
        used to be, used to give it, give me, was, were, i said, said, i'd have said, i would have said, last month,
        last year, before, previously, earlier, in the past, would give, i would give, could be, if it were, gave,
        had, used to give, would have been, has been, might be, want to give
    """,
    """
        antes, antes era, antes un, era, le daba, había dado, habría sido, früher, früher eine, war, vorher, hätte,
        wäre fast, avant, avant un, c'était, était, j'aurais dit, j'avais mis, antes um, era um, teria sido, prima,
        以前は, 前は, 昔は
    """,
)
# Announces a score whatever was said before it in the same breath, unless under a condition.
ANNOUNCE = phrases(
    """
        i'd say, i'd give, i would say, i would give, i give, i'll give, i'd rate, i rate, my score is,
        my rating is, my answer is, so, but today, today, still, and still, still a, therefore, overall, it's a,
        le doy, le pongo, diría, así que, por eso, pero hoy, mi nota es, ich gebe, ich würde, daher, deshalb, also,
        meine note ist, insgesamt, aber heute, je mets, je dirais, je donne, donc, ma note est, mais aujourd'hui,
        dou, eu dou, daria, então, por isso, minha nota é, mas hoje
    """
)
# Whatever is announced behind one of these is not meant as it stands.
# Replaces what was said, whatever stands before it in the same breath.
CORRECTION = phrases(
    """
        make it, make that, i meant, let's say, lets say, let's go with, i'll go with, quise decir, ich meinte,
        ich meine, sagen wir, je voulais dire, disons, quis dizer, digamos
    """
)
CONDITIONS = frozenset(
    phrases(
        """
            if, si, wenn, falls, se, unless, when, once, not, never, don't, dont, can't, cannot, won't, wouldn't,
            no, nicht, kein, keine, pas, jamais, não, nunca, would've, was, were, had
        """
    )
)
# Before the number, or behind it: the person is not sure.
MAYBE = phrases(
    """
        maybe, maybe a, maybe an, prob, probs, prolly, perhaps, perhaps a, possibly, not sure, i don't know, idk,
        dunno, how about, what about, i guess, probably, almost, nearly, just under, or maybe, should i say, either,
        quizás, quizá, quizás un, tal vez, a lo mejor, puede que, no sé, casi, vielleicht, vielleicht eine,
        eventuell, weiß nicht, fast, knapp, peut-être, peut-être un, je sais pas, je ne sais pas, presque, talvez,
        talvez um, não sei, quase, forse, たぶん, 多分, おそらく
    """
)
MAYBE_AFTER = phrases(
    """
        ish, or so, maybe, perhaps, i guess, i suppose, quizás, vielleicht, peut-être, talvez, かな, かも,
        かもしれません, 点かな, 点かも, くらいかな
    """
)
# Bounds rather than numbers: AT_LEAST, ABOVE and BELOW before, OR_MORE and OR_LESS behind.
AT_LEAST = phrases(
    """
        at least, minimum, no less than, not less than, como mínimo, al menos, por lo menos, mindestens, wenigstens,
        au moins, au minimum, pelo menos, no mínimo, almeno
    """
)
ABOVE = phrases(
    """
        more than, over, above, higher than, better than, >, más de, más que, mehr als, über, plus de, mais de,
        mais que, acima de
    """
)
OR_MORE = phrases("+, or more, or higher, or above, or better, plus, o más, oder mehr, ou plus, ou mais, 以上, 点以上")
BELOW = phrases(
    """
        at most, max, maximum, up to, no more than, not more than, less than, under, below, lower than, <,
        como máximo, máximo, menos de, menos que, hasta, höchstens, maximal, weniger als, unter, bis zu, au maximum,
        au plus, moins de, no máximo, até, 最大, 最高
    """
)
OR_LESS = phrases(
    """
        or less, or lower, or below, or worse, at best, at most, max, tops, o menos, oder weniger, ou moins,
        ou menos, 以下, 点以下, 未満
    """
)
# Before a number that is below the scale.
MINUS = phrases("minus, negative, menos, moins, less than, below, under")
# Between two numbers, where they are the ends of a range; BETWEEN stands before both.
TO = phrases(
    """
        to, or, or a, or an, or maybe, maybe, till, and, &, -, ~, or even, a, o, u, ó, y, bis, oder, und, à, ou, et,
        e, até, か, から, と, や, ないし, vs
    """
)
BETWEEN = phrases(
    "between, somewhere between, from, entre, de, desde, zwischen, irgendwo zwischen, von, d'entre, tra, fra"
)
# Between a score and the top of its scale.
OF = phrases("of, out of, on, over, /, de, sobre, von, aus, auf, sur, em, su, di, out of a possible, of a possible")
# Behind a number, and makes it another one: a fraction, or the number of another scale.
A_HALF = phrases(
    """
        and a half, and half, y medio, y media, einhalb, und ein halb, et demi, et demie, e meio, e meia, ½, ¼, ¾,
        半, point five, point 5
    """
)
PERCENT = phrases("%, percent, per cent, pct, por ciento, prozent, pour cent, por cento, パーセント")
STARS = phrases(
    """
        star, stars, ★, estrellas, estrella, sterne, stern, étoiles, étoile, estrelas, estrela, つ星, つ, stelle,
        stars out
    """
)
# Counted things that may follow "X of 10" and make it a share rather than a score.
SHARE_OF = phrases(
    """
        times, of my, of our, of the, of us, people, requests, customers, users, colleagues, cases, days, veces,
        mal, fois, vezes, 回, 人
    """
)
