"""What pleas to stop, and answers taken back, are made of (see parts.py).

NOT holds what forbids ("don't", "never") and nothing that tells ("doesn't", "can't"): "it doesn't send me messages" is
about the product.
"""

from collections.abc import Mapping

from bot.core.understanding.parts import Part

_ENGLISH = {
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
_GERMAN = {
    Part.OUT: (
        "abmelden, abbestellen, abmeldung, austragen, abbestellung, kein spam mehr, keine spams mehr, meld* mich ab, "
        "melde mich ab, meld mich ab, "
        "meldet mich ab, melden sie mich ab, trag mich aus, tragt mich aus, trage mich aus, tragen sie mich aus, "
        "lass mich in ruhe, lasst mich in ruhe, lassen sie mich in ruhe, lass mich in frieden, lasst mich in frieden, "
        "nimm mich raus, nehmt mich raus, nehmt mich da raus, nimm mich da raus, nimm mich da runter, unsubscribe, "
        "verschont mich, verschon mich, lasst es gut sein, abgemeldet werden, ausgetragen werden, gestrichen werden, "
        "mich endlich in ruhe, mich bitte in ruhe, mich doch in ruhe, mich einfach in ruhe, mich jetzt in ruhe, "
        "mich mal in ruhe, lasst uns in ruhe"
    ),
    Part.STOP: (
        "stop, stopp, aufhören, hör auf, hört auf, hören sie auf, hör bitte auf, hört bitte auf, "
        "hören sie bitte auf, schluss, schluss mit, schluss damit, unterlasst, unterlassen sie, hört endlich auf, "
        "hör endlich auf, stoppt, stoppen, hört, hör"
    ),
    Part.ENDS: (
        "genug, genug von, ende, einstellen, reicht, langsam reicht es, reicht es, reicht es mit, langsam reicht, "
        "kündigen, kündige, die abmeldung, der abmeldung, die abbestellung, das abmelden, das abbestellen, "
        "das stoppen, der stopp, das aufhören, kein spam, keine spams, keine anfragen, stört nicht, nervt nicht"
    ),
    Part.NOT: "nicht, nie, niemals, kein, keine, keinen, keiner, nix, nichts, keinerlei, bloß nicht, nimmer",
    Part.MORE: "mehr, wieder, weiter, weitere, weiteren, nochmal, noch mal, noch einmal, künftig, je wieder",
    Part.GET: (
        "bekomme, bekommt, kriege, krieg, erhalte, empfange, kommen, es löscht, löscht es, "
        "löscht ständig, löscht immer, löscht dauernd, wurden gelöscht, wurde gelöscht, hat gelöscht"
    ),
    Part.WANT: (
        "will, möchte, moechte, mag, brauche, brauch, wünsche, wollen, interesse an, hab lust auf, lust auf, "
        "wünsche mir, bitte darum, möchten, interesse"
    ),
    Part.ASK: (
        "frag*, gefragt, schreib*, angeschrieb*, anschreib*, schick*, send*, kontakt*, nerv*, stör*, befrag*, "
        "belästig*, zuspam*, spam*, zuschick*, zusend*, kontaktiert, mail*, ping*, anfragen, angefragt, zutexten, "
        "anzuschreib*, anzufrag*, zuzusend*, zuzuschick*, anzumail*, zu nerven, angemailt, angepingt, anping*, "
        "anruf*, behellig*, drangsalier*, bombardier*"
    ),
    Part.REMOVE: (
        "nimm, nehmt, nehmen, streich*, entfern*, lösch*, schmeiß*, wirf, werft, trag, tragt, hol, holt, raus, "
        "gestrichen, runter"
    ),
    Part.ME: "mich, mir, meinen namen, meine adresse, uns",
    Part.LIST: "liste, verteiler, listen, mailingliste, umfrageliste, verteilerliste, umfrageverteiler",
    Part.SURVEY: (
        "umfrage, umfragen, befragung, befragungen, nachricht, nachrichten, fragen, frage, sowas, so was, fragebogen, "
        "fragebögen, feedbackanfragen, damit, msgs, fragerei, umfragerei, fragereien, nps, messages, davon, "
        "von sowas, "
        "feedback"
    ),
    Part.NOTICE: (
        "benachrichtigung, benachrichtigungen, mail, mails, email, emails, newsletter, erinnerungen, notifications, "
        "meldungen, hinweise"
    ),
    Part.TEST: (
        "test, testen, getestet, probe, ausprobieren, ausprobiert, testweise, versuch, probiert, testantwort, "
        "rumprobiert"
    ),
    Part.ERASE: (
        "lösch*, gelöscht, entfern*, vergiss, vergesst, vergessen, ignorier*, verwerf*, verwerft, zurückziehen, "
        "zurückgezogen, zurücknehmen, ziehe zurück, zurück, storniere*, streich*, wegmachen, rückgängig, annullier*, "
        "weg, raus, rausnehmen, vergesst mich, vergiss mich, vergessen sie mich"
    ),
    Part.ANSWER: (
        "antwort, meine antwort, bewertung, meine bewertung, wertung, punktzahl, meine punkte, angabe, stimme, "
        "eingabe, meine zahl, antworten, note, zahl"
    ),
    Part.DATA: (
        "meine daten, meine persönlichen daten, meine personenbezogenen daten, alle meine daten, "
        "meine ganzen daten, alle daten von mir, alle daten über mich, die daten über mich, daten über mich, "
        "alles über mich, alles von mir, alles was ihr über mich habt, alles was ihr von mir habt, "
        "alles was ihr über mich wisst, alles was sie über mich haben, alles was sie von mir haben, "
        "alles was du über mich hast, alles was du von mir hast, alles was über mich gespeichert ist, "
        "was ihr über mich habt, was ihr von mir habt, was über mich gespeichert ist, meiner daten, "
        "meiner personenbezogenen daten, meiner persönlichen daten, aller meiner daten, meine infos, meine angaben, "
        "vergesst mich, vergiss mich, vergessen sie mich"
    ),
    Part.ABOUT: "über mich, von mir, zu mir, zu meiner person",
    Part.THING: (
        "daten, informationen, infos, angaben, was, habt, haben, hast, wisst, wissen, "
        "speichert, gespeichert, gespeicherten, persönlichen, personenbezogenen"
    ),
    Part.COUNT: "zähl*, gezählt, werten, wertet, gewertet, mitzähl*, berücksichtig*, nehmen, verwenden",
    Part.FILL: (
        "bitte, pls, mal, doch, endlich, einfach, sofort, ab, ab sofort, jetzt, hallo, hi, hey, moin, servus, ey, "
        "danke, dankeschön, ich, ihr, du, sie, euch, dich, und, an, auf, aus, von, vom, der, dem, den, die, das, "
        "dieser, diese, diesen, dieses, eurer, eure, euren, deiner, deine, zu, zum, in, zukunft, in zukunft, "
        "für immer, irgendwas, kannst, könnt, können, könnten, könntest, würdet, würden, ihr bitte, so, solche, "
        "solchen, ständig, ständigen, dauernd, dauernden, ewigen, andauernd, ja, nein, also, echt, wirklich, leute, "
        "alter, mann, verdammt, verdammten, verdammte, blöden, blöde, nervigen, nervige, werden, bekommen, erhalten, "
        "kriegen, sein, bin, hier, da, dazu, generell, überhaupt, gar, liebe grüße, lg, vg, gruß, mit, noch, auch, "
        "um, "
        "gottes, willen, um gottes willen, wie kann ich, wie, kann, man, wo, lieber, bot, es, ist, war, nur, eben, "
        "vorhin, eine, ein, einen, meine, sorry, daher, deshalb, bloß, lediglich, kurz, hab, habe, gerade, gern, "
        "gerne, alle, alles, wäre, nett, lieb, würde, per, aber, sei, so nett, so lieb, nochmals, gegeben, abgegeben, "
        "teilnehmen, mitmachen, teilzunehmen, dabei, teil, umgehend, ein für alle mal, bittesehr, vielen dank, "
        "künftigen, zukünftigen, zukünftig, lass, lasst, lassen, wenn, wenn sie, wenn ihr, wenn du, sehr verbunden, "
        "verbunden, dankbar, sehr dankbar, ihnen, dir, sehr, ich wäre, sehr geehrte, damen, herren, darum, bitte sie, "
        "bitte dich, bitte euch, davon, absehen, höflich, höflichst, möglichst, möglich, freundlich, "
        "freundlicherweise, wären, hätte, hätten, dafür, mich, jemals, fortan, von nun an, weiterhin, weiteren, "
        "künftig, dass, wegen, bezüglich, zwecks, meinung, meinungen, feedback, bewertungen, thema, langsam, dsgvo, "
        "nach, gemäß, laut, art, artikel, verlange, hiermit, fordere, beantrage, antrag"
    ),
}
_SPANISH = {
    Part.OUT: (
        "darme de baja, dame de baja, dar de baja, date de baja, denme de baja, deme de baja, dadme de baja, "
        "damos de baja, quiero la baja, darse de baja, baja de esta lista, desuscrib*, desinscrib*, "
        "desapunt*, déjame en paz, dejadme en paz, déjenme en paz, dejarme en paz, déjame tranquilo, "
        "déjame tranquila, dejadme tranquilo, dejadme tranquila, déjenme tranquilo, quítame, quitadme, quítenme, "
        "quíteme, quitarme, sácame, sacame, sacadme, sáquenme, sáqueme, sacarme, bórrame, borradme, bórrenme, "
        "bórreme, borrarme, elimíname, eliminadme, elimínenme, eliminarme, unsubscribe, desabonarme, "
        "dejen de joder, no me deis la lata, no me des la lata, desuscribir, desuscríbeme, desuscribirme, "
        "desinscribirme, desapuntarme, darme de vaja, dame de vaja, dar de vaja, darm de baja, déjame ya en paz, "
        "dejadme ya en paz, déjenme ya en paz, dejadnos en paz, déjennos en paz, déjeme en paz"
    ),
    Part.STOP: (
        "stop, basta, basta de, basta ya, deja de, deje de, dejen de, dejad de, dejar de, dejéis de, dejes de, "
        "para de, pare de, paren de, parad de, parar de, parad, paren, parar, ya está bien de, cesen, cese, cesad, "
        "vale ya de, deja ya de, dejad ya de, paren ya de, para ya de, no sigas, no sigáis"
    ),
    Part.ENDS: (
        "suficientes, se acabó, la baja, no spam, nada de spam, no molesta, "
        "cancelar suscripción, cancela mi suscripción, cancelar mi suscripción, "
        "cancelar la suscripción, cancelen mi suscripción, anular suscripción, anular mi suscripción, "
        "anular la suscripción"
    ),
    Part.NOT: (
        "no, nunca, jamás, ninguna, ningún, tampoco, ni una, nada de, ya no, no vuelvas a, no vuelvan a, "
        "no volváis a, "
        "no vuelva a, nunca más, no me vuelvan a, no me vuelva a, no me vuelvas a, no me volváis a, "
        "no me volvieran a, "
        "no me volviera a, no me volvierais a, no volvieran a, no volviera a"
    ),
    Part.MORE: (
        "más, nunca más, vuelvas a, volváis a, vuelva a, vuelvan a, otra vez, de nuevo, ya no, nunca jamás, "
        "volvieran a, volviera a, volvierais a, no me vuelvan a, no me vuelva a, no me vuelvas a, no me volváis a, "
        "no me volvieran a, no me volviera a, no me volvierais a, no volvieran a, no volviera a"
    ),
    Part.GET: (
        "recibo, llegan, llega, recibimos, recibí, llegaron, borró, borraron, me borra, se borra, se borran, "
        "se borró, "
        "eliminó, eliminaron, me elimina, se elimina, se eliminan"
    ),
    Part.WANT: (
        "quiero, quisiera, deseo, necesito, me interesa, me interesan, interesado, interesada, gustaría, quiero que"
    ),
    Part.ASK: (
        "pregunt*, escrib*, mand*, envi*, molest*, contact*, llam*, encuest*, spam*, fastidi*, agobi*, atosig*, "
        "incordi*, marear*, mensaje*, importun*, interrog*, bombarde*, perturb*"
    ),
    Part.REMOVE: "quit*, sacar, saca, sacad, saquen, borr*, elimin*, retir*, tach*",
    Part.ME: "me, mí, mi nombre, mi correo, mi usuario, a mí, déjame, dejadme, déjenme, dejarme, déjeme",
    Part.LIST: "lista, listas, lista de envío, lista de correo, lista de encuestas",
    Part.SURVEY: (
        "encuesta, encuestas, mensaje, mensajes, pregunta, preguntas, esto, cuestionario, cuestionarios, estos, "
        "encuestitas, nps, preguntitas, msjs, mensajitos, estas cosas, cosas de estas, de estas, de estos, de esto"
    ),
    Part.NOTICE: (
        "notificación, notificaciones, correo, correos, email, emails, mail, mails, avisos, alertas, recordatorios, "
        "boletín, boletines"
    ),
    Part.TEST: "prueba, probando, test, probar, probaba, ensayo, pruebas",
    Part.ERASE: (
        "borr*, elimin*, quit*, retir*, anul*, ignor*, olvid*, descart*, suprim*, cancel*, deshac*, deshaz, "
        "no hagas caso, no hagáis caso, supresión, olvídame, olvidadme, olvídenme, derecho al olvido"
    ),
    Part.ANSWER: (
        "respuesta, mi respuesta, nota, mi nota, puntuación, mi puntuación, voto, mi voto, contestación, valoración, "
        "calificación, puntaje, mi número, respuestas"
    ),
    Part.DATA: (
        "mis datos, mis datos personales, todos mis datos, mi información, mi información personal, "
        "los datos sobre mí, los datos que tienes sobre mí, todo sobre mí, todo lo mío, "
        "todo lo que tienes sobre mí, todo lo que tienes de mí, todo lo que tengas sobre mí, "
        "todo lo que tengas de mí, todo lo que tenéis sobre mí, todo lo que tengáis sobre mí, "
        "todo lo que tienen sobre mí, todo lo que tengan sobre mí, todo lo que sabes de mí, "
        "todo lo que sepas de mí, todo lo que sabéis de mí, mis infos, olvídame, olvidadme, olvídenme, "
        "derecho al olvido"
    ),
    Part.ABOUT: "sobre mí, de mí, acerca de mí",
    Part.THING: (
        "datos, información, lo que, tengáis, tenéis, tienen, tengan, tienes, tengas, sabéis, "
        "guardáis, guardan, guardado, guardada, personales"
    ),
    Part.COUNT: "cuent*, contar, contéis, contabilic*, contad, tengas en cuenta, tengáis en cuenta, tomen en cuenta",
    Part.FILL: (
        "toda, por favor, porfa, porfis, pf, pls, xfa, por fa, gracias, muchas gracias, hola, buenas, oye, oigan, "
        "ey, ok, "
        "vale, bueno, mira, tío, chicos, y, de, del, la, el, las, los, lo, esta, este, estas, estos, esa, ese, esas, "
        "esos, vuestra, vuestro, su, tu, sus, tus, a, al, en, con, para, por, que, te, os, les, se, tipo, una, un, "
        "nada, todo, siempre, para siempre, ya, ahora, a partir de ahora, en el futuro, favor, recibir, seguir, "
        "recibiendo, ser, estar, tanto, tanta, tantas, tantos, ya no, podéis, podríais, pueden, podrían, puedes, "
        "podrías, puede, podría, cómo, como, puedo, me puedes, hacer, haz, haced, el favor de, hagan el favor de, yo, "
        "sí, de verdad, en serio, joder, coño, hostia, dios, por dios, por el amor de dios, pesados, pesado, plis, "
        "amigo, bot, malditas, dichosas, putas, todos, todas, más veces, hazme, inmediatamente, de inmediato, aquí, "
        "tengo, tener, era, fue, solo, sólo, sola, solamente, estaba, es, anterior, última, último, antes, mi, dado, "
        "puesto, di, puse, eso, perdón, perdona, error, por error, nomás, nada más, dejar, participar, formar parte, "
        "seguir participando, de una vez, de una vez por todas, cuanto antes, desde ya, próximas, futuras, "
        "ningún tipo de, agradecería, agradezco, agradeceria mucho, mucho, muchísimo, le, si, si pudieran, "
        "si pudierais, pudieran, pudiera, me, rogaría, ruego, rogamos, amable, amables, tan amable, tan amables, "
        "fueran, fuera, quisiera, pido, saludos, un saludo, señores, estimados, encarecidamente, posible, "
        "si es posible, más adelante, adelante, en adelante, deja, dejad, dejen, déjame, dejadme, déjenme, dejarme, "
        "déjeme, pedir, pedirme, pedir opinión, para pedir opinión, opinión, opiniones, valoraciones, cosas, "
        "solicito, exijo, derecho, rgpd, según, conforme, artículo"
    ),
}
_FRENCH = {
    Part.OUT: (
        "désabonn*, désinscri*, désengag*, laissez moi tranquille, laisse moi tranquille, fichez moi la paix, "
        "fiche moi la paix, foutez moi la paix, fous moi la paix, lâchez moi, lâche moi, laissez moi en paix, "
        "laisse moi en paix, lâchez moi la grappe, oubliez moi, oublie moi, unsubscribe, me retirer, me supprimer, "
        "m'enlever, me désinscrire, lâchez moi les baskets, désabonner, désabonnez, désabonné, désinscrire, "
        "désinscrivez, désabonnement, laissez moi enfin tranquille, laisse moi enfin tranquille, "
        "laissez moi donc tranquille, laissez nous tranquilles"
    ),
    Part.STOP: (
        "stop, stopp*, arrêt*, cess*, ça suffit, suffit, marre de, marre des, y en a marre de, y en a marre des, "
        "stop à, stop aux, on arrête"
    ),
    Part.ENDS: (
        "assez de, ras le bol, fini, résili*, arrêt, arrêts, l'arrêt, j'arrête, j'ai arrêté, je cesse, ça s'arrête, "
        "le désabonnement, la désinscription, pas de spam, aucun spam, ne dérange pas, dérange pas, pas dérangeant, "
        "pas dérangeante"
    ),
    Part.NOT: "ne, pas, jamais, plus, aucun, aucune, rien, n'en",
    Part.MORE: (
        "plus, plus jamais, encore, davantage, à nouveau, de nouveau, nouveau, plus aucun, plus aucune, désormais"
    ),
    Part.GET: "reçois, recevons, reçu, arrive, arrivent",
    Part.WANT: "veux, voudrais, souhaite, souhaiterais, désire, besoin, envie, intéressé, intéressée, j'veux",
    Part.ASK: (
        "demand*, écri*, envoy*, envoi*, contact*, sollicit*, dérang*, embêt*, harcel*, harcèl*, interrog*, spam*, "
        "question*, sond*, emmerd*, ennuy*, relanc*, saoul*, soûl*, bombard*, importun*, sollicité, sollicitée, "
        "spammer, saouler"
    ),
    Part.REMOVE: "retir*, enlev*, enlèv*, supprim*, ôt*, ray*, sort*, vir*, radi*, dégag*",
    Part.ME: "moi, me, mon nom, mon adresse, m'",
    Part.LIST: "liste, listes, liste de diffusion, liste d'envoi, mailing list, liste de contacts",
    Part.SURVEY: (
        "sondage, sondages, message, messages, question, questions, enquête, enquêtes, questionnaire, "
        "questionnaires, ça, ces trucs, ce genre de choses, ce genre de trucs, ce genre de messages, ce genre, "
        "vos trucs, nps, msg, sollicitations, évaluations, mp"
    ),
    Part.NOTICE: (
        "notification, notifications, notifs, notif, mail, mails, email, emails, e mails, courriels, rappels, alertes"
    ),
    Part.TEST: "test, tests, essai, essayais, testais, tester, essayer, teste, essayé, testé",
    Part.ERASE: (
        "supprim*, effac*, retir*, annul*, oubli*, ignor*, enlev*, enlèv*, efface, reprend*, reprends, écart*, "
        "ne tenez pas compte, pas tenir compte, suppression, effacement, droit à l'oubli"
    ),
    Part.ANSWER: (
        "réponse, ma réponse, note, ma note, score, mon score, vote, mon vote, évaluation, mon évaluation, avis, "
        "mon avis, réponses"
    ),
    Part.DATA: (
        "mes données, mes données personnelles, toutes mes données, mes infos, mes informations, "
        "mes informations personnelles, toutes mes informations, les données sur moi, les données me concernant, "
        "les données qui me concernent, tout sur moi, tout ce qui me concerne, tout ce que vous avez sur moi, "
        "tout ce que tu as sur moi, tout ce que vous savez sur moi, tout ce que tu sais sur moi, "
        "ce que vous avez sur moi, ce que vous savez de moi, droit à l'oubli"
    ),
    Part.ABOUT: "sur moi, me concernant, à mon sujet, qui me concernent",
    Part.THING: (
        "données, informations, infos, ce que, ce qui, avez, as, savez, "
        "gardez, conservez, conservées, conservé, personnelles"
    ),
    Part.COUNT: "compt*, tenez compte, tenir compte, tiens compte, prendre en compte, prenez en compte, enregistr*",
    Part.FILL: (
        "s'il vous plaît, s'il te plaît, svp, stp, s'il vous plait, merci, merci de, merci d'avance, veuillez, "
        "pouvez vous, peux tu, pourriez vous, pourrais tu, vous pouvez, tu peux, pourriez, pourrais, je, j', vous, "
        "tu, "
        "on, il faut, bonjour, salut, coucou, hello, de, des, d', du, la, le, les, l', cette, ce, ces, cet, votre, "
        "vos, ta, tes, ton, en, à, aux, au, et, avec, pour, ici, tout, toutes, tous, toute, maintenant, "
        "immédiatement, "
        "tout de suite, définitivement, à l'avenir, dorénavant, être, recevoir, avoir, genre, sans cesse, "
        "tout le temps, toujours, constamment, franchement, sérieux, sérieusement, putain, bordel, bon sang, "
        "mon dieu, "
        "oui, non, ok, allez, bon, comment, comment puis je, puis je, peut on, est ce que, que, qu', faire, fait, "
        "faites, fais, plein, tant, autant, bref, désolé, désolée, pardon, svp merci, bot, d'en, d'être, cela, "
        "les gars, gars, c'était, était, juste, un, une, seulement, simplement, faisais, je faisais, donné, donnée, "
        "dernière, mise, erreur, par erreur, c'est, suis, car, j'ai, y, là, ma, mon, m'en, ai, n', chier, participer, "
        "faire partie, une bonne fois pour toutes, au plus vite, prochains, futurs, sollicité, sollicitée, "
        "dès maintenant, plus jamais, laisse, laissez, fichez, fiche, foutez, fous, je vous saurais gré, saurais gré, "
        "gré, bien vouloir, de bien vouloir, bien, vouloir, serais reconnaissant, reconnaissant, reconnaissante, "
        "serais, avoir l'amabilité, auriez, l'amabilité, aimable, avenir, l'avenir, j'aimerais, aimerais, si, "
        "si vous pouviez, pouviez, cordialement, bien à vous, madame, monsieur, prie, je vous prie, prière, possible, "
        "si possible, enfin, donc, un peu, lui, poser, posez, pose, avis, des avis, pour des avis, opinion, "
        "retours, soient, soit, rgpd, droit, conformément, article, exige, selon"
    ),
}
_PORTUGUESE = {
    Part.OUT: (
        "descadastr*, desinscr*, cancelar inscrição, cancelar a inscrição, cancelar minha inscrição, "
        "cancela minha inscrição, cancele minha inscrição, cancelem minha inscrição, sair da lista, "
        "sair dessa lista, sair desta lista, me deixe em paz, me deixa em paz, me deixem em paz, deixe me em paz, "
        "deixem me em paz, deixa me em paz, deixe me, me remove, me remova, me removam, me tira, me tire, "
        "me tirem, tira me, tire me, tirem me, me exclui, me exclua, me excluam, remova me, removam me, "
        "unsubscribe, me apaga, me apague, me esquece, me esqueçam, me esqueça, não encham o saco, "
        "não me encha o saco, não enche o saco, não me enche, dar baixa, descadastrar, descadastre, descadastrem, "
        "desinscrever, desinscreva, me deixa logo em paz, me deixem logo em paz, me deixa quieto, me deixa quieta, "
        "me deixem quieto, me deixem quieta, sem mais pesquisas, sem mais mensagens"
    ),
    Part.STOP: (
        "stop, chega, chega de, para de, pare de, parem de, parar de, parem, pare, parar, basta, basta de, já deu de, "
        "já chega, deixem de, deixa de, deixe de, parem com, para com, pare com, cansei de"
    ),
    Part.ENDS: (
        "cancelar assinatura, cancelar a assinatura, cancelar minha assinatura, o descadastro, "
        "nada de spam, nenhum spam, não spam, não incomoda"
    ),
    Part.NOT: "não, nao, nunca, jamais, nem, nenhuma, nenhum, nada de, n, já não, nunca mais",
    Part.MORE: "mais, nunca mais, de novo, novamente, outra vez, volte a, voltem a",
    Part.GET: (
        "recebo, chegam, chega mensagem, recebi, recebemos, apagou, apagaram, excluiu, excluíram, deletou, deletaram, "
        "eliminou, eliminaram"
    ),
    Part.WANT: (
        "quero, queria, gostaria, desejo, preciso, interesse em, interessa, a fim de, afim de, quero que, interesse"
    ),
    Part.ASK: (
        "pergunt*, escrev*, mand*, envi*, incomod*, contat*, contact*, chatear, chateiem, perturb*, spam*, enche*, "
        "encham, chame*, cham*, mensagem, mensag*, aborre*, pesquis*, importun*, bombarde*, amol*, chatei*, "
        "entrar em contato, entrem em contato, entre em contato, contato, contacto"
    ),
    Part.REMOVE: "remov*, tira, tire, tirem, tirar, exclu*, retir*, apag*, elimin*, risca, risque",
    Part.ME: "me, mim, meu nome, meu email, meu usuário",
    Part.LIST: "lista, listas, lista de envio, lista de e mails, mailing",
    Part.SURVEY: (
        "pesquisa, pesquisas, mensagem, mensagens, pergunta, perguntas, isso, isto, questionário, questionários, "
        "inquérito, inquéritos, enquete, enquetes, essas coisas, msgs, msg, nps, perguntinhas, dessas coisas, "
        "destas coisas, desse tipo de coisa, disso, disto, dessas, dessas pesquisas"
    ),
    Part.NOTICE: "notificação, notificações, email, emails, e mail, e mails, avisos, alertas, lembretes, newsletter",
    Part.TEST: "teste, testando, testar, testei, experimentando, experimentar, testezinho, brincando",
    Part.ERASE: (
        "apag*, delet*, exclu*, remov*, elimin*, retir*, anul*, ignor*, esquec*, esqueç*, desconsider*, cancel*, "
        "desfaz*, volto atrás, tira, tire, tirem"
    ),
    Part.ANSWER: (
        "resposta, minha resposta, nota, minha nota, voto, meu voto, avaliação, minha avaliação, pontuação, "
        "minha pontuação, respostas"
    ),
    Part.DATA: (
        "meus dados, os meus dados, meus dados pessoais, os meus dados pessoais, todos os meus dados, "
        "todos meus dados, minhas informações, as minhas informações, dados sobre mim, os dados sobre mim, "
        "tudo sobre mim, tudo de mim, tudo o que tem sobre mim, tudo que tem sobre mim, tudo o que têm sobre mim, "
        "tudo que têm sobre mim, tudo o que vocês têm sobre mim, tudo que vocês têm sobre mim, "
        "tudo o que você tem sobre mim, tudo que você tem sobre mim, tudo o que sabem sobre mim, "
        "tudo o que vocês sabem sobre mim, tudo que vocês têm de mim, tudo o que vocês têm de mim, "
        "tudo que você tem de mim, tudo o que você tem de mim, tudo que tem de mim"
    ),
    Part.ABOUT: "sobre mim, de mim, a meu respeito",
    Part.THING: (
        "dados, informações, tudo o que, tudo que, o que, têm, tem, tenham, tenha, "
        "sabem, guardam, guardados, guardadas, pessoais"
    ),
    Part.COUNT: "cont*, considerem, considere, contabiliz*, levem em conta, leve em conta",
    Part.FILL: (
        "todos, todas, por favor, pf, pfv, pfvr, favor, obrigado, obrigada, obg, valeu, vlw, olá, oi, opa, ei, "
        "gente, pessoal, "
        "galera, cara, mano, eu, já, de, da, do, das, dos, desta, dessa, deste, desse, essa, esse, esta, este, essas, "
        "esses, estas, estes, a, o, as, os, em, no, na, com, e, para, pra, que, te, lhe, vocês, vcs, você, vc, tu, "
        "me, "
        "comigo, receber, ser, ter, mandando, tanta, tanto, tantas, tantos, toda, todo, hora, toda hora, "
        "o tempo todo, "
        "sempre, agora, imediatamente, a partir de agora, no futuro, futuramente, por aqui, aqui, bot, podem, "
        "poderiam, pode, poderia, consegue, como, como faço para, como faço pra, posso, é, sério, pelo amor de deus, "
        "meu deus, deus, caramba, porra, que saco, saco, obrigado viu, sim, ok, tá, tá bom, bom, desculpa, desculpe, "
        "tudo, coisa, coisas, nada, quer, fazer, aí, daí, viu, né, era, foi, só, somente, apenas, um, uma, tava, "
        "estava, tô, minha, meu, anterior, última, dei, dada, sem querer, engano, por engano, uns, ser incomodado, "
        "paz, ninguém, participar, fazer parte, de uma vez, de uma vez por todas, o quanto antes, desde já, próximas, "
        "futuras, nenhum tipo de, deixa, deixe, deixem, agradeceria, agradeço, muito, se, se puderem, se puder, "
        "puderem, puder, pudessem, pudesse, gentileza, por gentileza, gentilmente, peço, peço que, solicito, "
        "solicito que, atenciosamente, prezados, possível, se possível, daqui, daqui pra frente, daqui em diante, "
        "logo, ficaria, grato, grata, seria, gostaria, dessas, desses, pedir, opinião, opiniões, pedir opinião, "
        "entrar, entrem, entre, lgpd, conforme, segundo, artigo, exijo"
    ),
}
_JAPANESE = {
    Part.OUT: (
        "配信停止, 配信を停止, 配信解除, 登録解除, 登録を解除, 購読解除, 放っておいて, ほっといて, ほうっておいて, "
        "そっとしておいて, 構わないで, かまわないで, 配信不要, 連絡不要, 送信停止, 送信を停止, 停止, 配信を止めて, "
        "配信止めて, 配信をとめて, オプトアウト, 購読を解除, 購読をやめ, はいしんていし, はいしんかいじょ, "
        "とうろくかいじょ, かいじょ, 外してください, 外してほしい, 外してもらえますか, 除外してください"
    ),
    Part.STOP: (
        "やめて, やめろ, やめてほしい, 止めて, とめて, 辞めて, ストップ, 勘弁して, うんざり, 控えて, ご遠慮, "
        "遠慮して, 終わりにして, お控え, 控え, 見合わせ, お見合わせ, やめ, お止め"
    ),
    Part.ENDS: "解約, 退会, たいかい, 終了, 中止, やめたい, やめる, やめます, やめた, やめました, 辞めた, 辞めました",
    Part.NOT: (
        "ないで, 不要, いりません, 要りません, いらない, 要らない, いらん, 結構, けっこう, 必要ない, 必要ありません, "
        "必要ないです, なくていい, ないでほしい, 無用, 欲しくない, ほしくない, たくない, たくありません, なくて結構, "
        "くるな, 来るな, 送るな, 送んな, するな, 聞くな, よこすな, てくんな, てくるな, 御免, ごめんだ, 送ってくるな, "
        "連絡してくるな, 聞いてくるな, 送ってこないで, 送信してくるな, たくさん, たくさんです"
    ),
    Part.MORE: "もう, 二度と, これ以上, 今後, 今後一切, 一切, もう二度と, これから",
    Part.ASK: (
        "聞か, 訊か, きか, 送ら, 送信し, 連絡し, メッセージし, 質問し, 送って, 送ってこ, 送ってくる, 連絡, 送信, "
        "配信, "
        "聞くの, 送るの, 質問するの, 連絡するの, 質問を, dmし, 尋ね, 話しかけ, 寄越さ, よこさ, 受け取り, 聞いてこ, "
        "届, "
        "送ってくるな, 連絡してくるな, 送るな, 聞いてくるな, 送ってこないで, 送信してくるな, 連絡して, 送信して, "
        "質問して, 聞いて, 聞いてくる, 聞いてくるの, 訊いてくる, 質問してくる, 送ってくるの"
    ),
    Part.REMOVE: (
        "外して, はずして, 削除して, 除外して, 抜いて, 消して, 除いて, 外し, 削除, 除外, 外す, 外せ, はずす, 抹消"
    ),
    Part.LIST: "リスト, 一覧, 対象, 宛先, 名簿, メンバー, 送信先, 配信先",
    Part.SURVEY: (
        "アンケート, 調査, メッセージ, 質問, こういうの, こういったもの, この手の, これ, この連絡, dm, 依頼, "
        "回答依頼, "
        "ご意見, ご意見伺い, 意見, 意見伺い, フィードバック"
    ),
    Part.NOTICE: "通知, メール, お知らせ, リマインダー",
    Part.WANT: "受け取り",
    Part.TEST: "テスト, 試し, 試した, 試しに, お試し, ためし, 試用, 試験",
    Part.ERASE: (
        "削除, 削除して, 消して, 取り消し, 取り消す, 取消, 撤回, 取り下げ, 破棄, 無視して, 忘れて, なかったこと, "
        "無効, 取りやめ, 消去"
    ),
    Part.ANSWER: "回答, 答え, 点数, スコア, 評価, さっきの, 今の, 先ほどの, 投票",
    # with が it may tell what the product did
    Part.DATA: "個人情報を, 個人データを, データを, 情報を, 全データを, 個人情報の, 個人データの, データの",
    Part.ABOUT: "私に関する, 私についての, 自分に関する",
    Part.THING: "情報, データ, 記録, 個人情報, 保存, 保管, している",
    Part.COUNT: "数え, カウントし, 集計し, 含め, 使わ, カウント",
    Part.FILL: (
        "ください, 下さい, ほしい, 欲しい, です, ます, お願いします, お願い, おねがいします, お願いいたします, "
        "願います, ね, よ, から, して, にして, ありがとう, ありがとうございます, ので, 希望, 希望します, を, "
        "致します, "
        "いたします, する, します, させて, こと, んですが, の, に, は, が, も, と, で, た, て, し, 私, 私を, 私の, "
        "私に, 僕, 自分, すみません, すみませんが, 申し訳ありませんが, 申し訳ないですが, どうか, この, "
        "いただけますか, "
        "いただけませんか, もらえますか, もらえませんか, くれませんか, くれ, 頂けますか, 本当に, マジで, まじで, "
        "頼む, "
        "頼むから, いい加減, いい加減に, お手数ですが, こちら, ようにして, ように, 送信, 配信, 連絡, 名前, だ, "
        "だった, "
        "だったので, だったから, なので, ただの, ただ, だけ, だけなので, だけです, でした, たい, したい, したいです, "
        "れ, 送, くる, こ, ん, な, 毎回, 毎日, いちいち, 何度も, しつこい, 件, 誤って, 間違えて, さっき, 先ほど, "
        "てください, せ, れて, おいて, ごめん, ごめんなさい, 入れただけ, ちょっと, さい, 全部, すべて, もの, ずっと, "
        "参加, 早く, すぐ, すぐに, 早急に, 至急, 今すぐ, 願い, 願えますか, いただきたい, いただきたいです, 頂きたい, "
        "頂きたいです, 連絡して, 送って, 迷惑, 迷惑です, 迷惑なので, しつこいので, して欲しい, してほしい, "
        "いただけると, 助かります, 幸いです, うざい, うざいから, うっとうしい, 鬱陶しい, 邪魔, 邪魔だから, "
        "いただけますと, いただければ, いただければと, いただけましたら, 頂けますと, 頂ければ, 頂けると, "
        "もらえますと, "
        "もらえたら, もらえれば, と幸いです, ますと, 存じます, 思います, ませ, くださいませ, 恐れ入りますが, "
        "恐縮ですが, 大変, 誠に, 以降, もらいたい, もらいたいです, お, ご, 御, うざ, いから, るから, たから, すから, "
        "いただき, いただく, いただけ, いただける, いろいろ, 色々, あれこれ, 覚えがない, 登録した, 前にも, 前に, "
        "言ったけど, 言った, 言いましたが"
    ),
}

PLEAS: Mapping[str, Mapping[Part, str]] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "es": _SPANISH,
    "fr": _FRENCH,
    "pt": _PORTUGUESE,
    "ja": _JAPANESE,
}
