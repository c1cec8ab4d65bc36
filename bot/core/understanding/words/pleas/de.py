"""German words of pleas."""

from bot.core.understanding.parts import Part

GERMAN = {
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
