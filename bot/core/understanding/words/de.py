"""German."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "sehr, zu, so, ganz, echt, wirklich, ziemlich, extrem, total",
    Role.FIRM: (
        "klare, klar, glatte, gute, starke, solide, volle, schwache, knallharte, guter, gutes, große, kleine, "
        "schlechte, tolle, satte, satter, fette, fetter, runde, saubere, dicke, dicker, ordentliche, anständige, "
        "wackere, verdiente, wohlverdiente, hochverdiente, ehrliche, glatter, nette, schöne, astreine, stabile, "
        "brauchbare, mittelmäßige, traurige, magere, maue, klitzekleine, mickrige, blanke, perfekte, glasklare, "
        "eindeutige, überzeugte, herzliche, gutgemeinte, schwacher, voller, lockere, lockerer"
    ),
    Role.SAY: (
        "ein, eine, einen, einer, ne, 'ne, nen, ich, ist, es, das, der, die, den, ihr, von mir, ich würde, würde, "
        "meine, denke, finde, glaube, schätze, etwa, ungefähr, ungefaehr, rund, so, wohl, mal, ja, also, naja, na ja, "
        "hallo, danke, bitte, insgesamt, ehrlich gesagt, ehrlich, definitiv, sicher, auf jeden fall, momentan, "
        "aktuell, derzeit, heute, zur zeit, für mich, fuer mich, dafür, antwort, meine antwort, zahl, euch, "
        "keine frage, eindeutig, wahrscheinlich, mit, hm, genau, circa, ca, dem, ganz, im moment, "
        "sehr wahrscheinlich, "
        "sag, ich sag, na klar, von uns, nur, bloß, leider, nur noch, gibts, gibt's, gibt es, gibt, meinerseits, "
        "von meiner seite, von meiner seite aus, so um die, um die, in etwa, plusminus, plus minus, irgendwas um die, "
        "so ungefähr, so etwa, gefühlt, circa eine, sagen wir so, ok, okay, joa, jo, jau, jap, jep, tja, puh, uff, "
        "boah, äh, ähm, öhm, nun, na gut, na dann, moin, servus, hey, grüezi, würd, würd mal, würde mal, klares, "
        "ehrlicherweise, spontan, aus dem bauch, aus dem bauch heraus, bauchgefühl, im schnitt, unterm strich, "
        "alles in allem, im großen und ganzen, aus meiner sicht, meiner meinung nach, meines erachtens, m e, mmn, "
        "imho, imo, persönlich, ganz ehrlich, ganz klar, locker, easy, natürlich, selbstverständlich, logo, safe, "
        "ohne zu zögern, ohne wenn und aber, mit sternchen, gut und gerne, bleibt, bleibt es, bleibe bei, "
        "ich bleibe bei, bleib bei, ich bleib bei, lande bei, bin bei, wir sind bei, liege bei, wär, ja gut, "
        "von herzen, bekommt, immer noch, nach wie vor, weiterhin, schon, solide, team, leute, bot, lieber bot, hmm, "
        "mh, denk ich, denk ich mal, denke ich, denke ich mal, finde ich, find ich, gerade, gerne, gern, oder so, "
        "auch, noch, einfach, klar, so ne, so eine, so 'ne"
    ),
    Role.GIVE: (
        "gebe, geb, gib, ich gebe, würde geben, vergebe, bewertung, wertung, bewerte, tippe auf, nehme, wähle, "
        "punktzahl, sage, meine wertung, würde sagen, sagen, geben, vergeben, wäre für eine, gibts eine, gibts ne, "
        "gibt es eine, gibt's eine, gibt's ne, von mir gibts, meine antwort wäre, meine wertung wäre, "
        "meine bewertung wäre, meine zahl wäre, meine note wäre, mein wert wäre, mein voting, ich nehm, nehm, "
        "nehme die, ich nehme die, ich nehm die, ich würd sagen, würd sagen, würd ich sagen, würde ich sagen, "
        "ich sag mal, sag mal, sag ich mal, da kann ich nur, kann ich nur, vergeb, ich vergeb, ich geb, gebe euch, "
        "geb euch, ich gebe euch, setz, setze, mach ne, mach eine eine, stimme für, bewerte es mit, bewerte euch mit, "
        "bewerte mit, kriegt eine, kriegt ne, kriegt ihr ne, ihr bekommt eine, ihr kriegt ne, ihr kriegt eine, "
        "verdient eine, verdient ihr, ist mir eine, ist mir ne, reicht es für eine, reicht für eine, tendiere zu, "
        "tendiere zur, tendiere zu einer, entscheide mich für, entscheide mich für die, entscheide mich für eine, "
        "da gibt es nur eine, das ist eine, das ist ne, wird eine, wird ne, sollte man eine, kriegt ihr, "
        "kriegt ihr von mir, bekommt ihr, bekommt ihr von mir, mach, mach mal, mach mal ne"
    ),
    Role.GOOD: (
        "super, toll, gut, sehr gut, prima, klasse, perfekt, schlecht, langsam, teuer, schnell, einfach, nützlich, "
        "furchtbar, spitze, hervorragend, ausgezeichnet, zufrieden, mittelmäßig, gefällt mir, kompliziert, "
        "umständlich, praktisch, sehr zufrieden, empfehlenswert"
    ),
    Role.AFTER: (
        "weil, läuft, funktioniert, ohne, für, fuer, wegen, sehr, zu, fehlt, alles, wir, immer, wenn, manchmal, man, "
        "leider, kann, nicht, würde, geht, kein, keine, gebe, geben, von mir, empfehle, hat, wäre, punkte, macht, "
        "vor allem, dank, nur, auf jeden, lg, vg, gruß, grüße, weiter so, macht weiter so, top, mehr nicht, "
        "mehr ist nicht drin, ist drin, sollte es sein, sollte es heißen, sollte das heißen, war gemeint, "
        "sollte das sein, ihr seid, seid, verdient, mit sternchen, ohne wenn und aber, von uns, im moment, zur zeit, "
        "nutze, liebe, mag, hilft, wird, echt, mit luft nach oben, gut so, fürs, sein, für den, für die, für das"
    ),
    Role.CONJ: "aber, weil, und, da, denn, obwohl, jedoch, deshalb, daher, doch, allerdings, deswegen",
    Role.FINAL: (
        "sondern, sondern eine, sagen wir, sagen wir mal, besser gesagt, vielmehr, ich meine, ich meinte, meinte, "
        "doch eher, korrektur, jetzt, eigentlich, nein doch, also, entschuldigung, tschuldigung, ändere auf, "
        "ändern auf, lieber eine, doch lieber, eher, eher eine, moment, verzeihung, oder besser, mittlerweile, "
        "inzwischen, pardon, letztlich, falsch geklickt, verklickt, vertippt, ich nehme, ups, uups, oups, huch, "
        "quatsch, ach ne, ach nee, ach nein, äh ne, äh nein, ne doch, nee doch, halt, stop nein, nein halt, ne halt, "
        "nein moment, ne moment, ne warte, nein warte, warte, wartet, dann doch, dann doch lieber, dann lieber, "
        "streich das, korrigiere auf, korrigiere, korrigiert, setz auf, ändere, ändert auf, ändere das auf, "
        "ändere es auf, mach daraus, mach draus, heute, heute eher, derzeit, aktuell, seither, jetzt eher, "
        "jetzt nur noch, sollte eine, sollte ein, sollte ne, soll eine, soll ne, sollte heißen, sollte es, "
        "meint ich, wollte sagen, ich wollte sagen, wollte tippen, ich wollte tippen, falsche taste, falscher knopf, "
        "falsche zahl, verschrieben, verdrückt, verguckt, mein fehler, sry, sorry, nochmal überlegt, "
        "bei näherer überlegung, genauer gesagt, beziehungsweise, nach dem update, dann, dieses jahr, "
        "dieses quartal, diesen monat, tippfehler"
    ),
    Role.NOT: (
        "nicht, kein, keine, keinen, nie, niemals, weder, keinesfalls, anstatt, statt, nicht mehr, sicher keine, "
        "auf keinen fall, auf keinen fall eine, kommt nicht in frage, unmöglich, unmöglich eine, nie im leben, "
        "im leben nicht, von wegen, niemand, keiner, keineswegs, bestimmt keine, bestimmt nicht, garantiert keine, "
        "ganz sicher keine, weit entfernt von, weit weg von, weit von, meilenweit von, entfernt von einer, vergesst, "
        "vergiss, nix mit, nichts mit, kein mensch gibt, wohl kaum, schwerlich, ausgeschlossen, träumt von einer, "
        "träum weiter"
    ),
    Role.NO: "nein, nee, nö",
    Role.PAST: (
        "war, waren, früher, frueher, vorher, zuvor, letztes mal, letztes jahr, beim letzten mal, letzten monat, "
        "gab, wollte, hatte, gestern, damals, bisher, hätte ich früher, früher hätte ich, bis vor kurzem, "
        "bis letzte woche, letzte woche, letztes quartal, anfangs, am anfang, zu beginn, ursprünglich, einst, "
        "vor dem update, vor der umstellung, vorhin, eben, habe ich gegeben, hatte ich, hab ich gegeben, gegeben, "
        "getippt, geklickt, gedrückt, war mal, war es, erst, anfänglich, zunächst, zuerst"
    ),
    Role.UNREAL: (
        "wäre, waere, könnte, koennte, hätte, haette, um eine, für eine, sobald, möchte, würde ich gerne, zur, "
        "bis zur, wäre es eine, wärs, wärs ne, wär's, wäre es, wärs eine, gäbe es, gäbe es eine, gäb es, gäb's, "
        "gäbs, gäbe, gäb, würde es, würde ich geben, dann eine, dann ne, dann gibt es, dann gibts, dann geb ich, "
        "dann gebe ich, dann ist es eine, dann wird es, dann wirds, für ne, um ne, bräuchte, müsste, müsstet, "
        "bis zu einer, auf dem weg zu einer, auf dem weg zur, wünsche mir eine, hoffe auf eine, gerne eine, "
        "verdient hätte, könnte man, könntet, wird vielleicht, reicht nicht für, reicht nicht für eine, "
        "langt nicht für, fehlt zur, fehlt noch zur, wäre übertrieben, eigentlich wäre"
    ),
    Role.IF: (
        "wenn, falls, sofern, sobald, wenn ihr, erst wenn, nur wenn, solange, wäre da nicht, wäre nicht, hättet ihr, "
        "würdet ihr, würde man, vorausgesetzt, unter der bedingung, angenommen, es sei denn, bis, ehe, bevor"
    ),
    Role.OTHERS: (
        "er, sie, chef, chefin, mein chef, kollege, kollegin, kollegen, kunden, kunde, andere, niemand, alle, frau, "
        "mann, team, mein team, unser team, die kollegen, meine kollegen, meine kollegin, mein kollege, "
        "meine chefin, der rest, die anderen, mein freund, meine freundin, vorgesetzter, abteilung, die leute, "
        "der chef"
    ),
    Role.MAYBE: (
        "vielleicht, weiß nicht, ich weiß nicht, weiss nicht, ich weiss nicht, keine ahnung, unsicher, bin unsicher, "
        "eventuell, nicht sicher, bin nicht sicher, bin mir nicht sicher, möglicherweise, evtl, wie wäre, "
        "schwer zu sagen, glaub ich, glaube ich, schätz ich, schätze ich, tendenziell, kommt drauf an, je nachdem"
    ),
    Role.FLOOR: "mindestens, wenigstens, ab, zumindest, nicht weniger als",
    Role.CEILING: "höchstens, hoechstens, maximal, bis zu, nicht mehr als",
    Role.ABOVE: "mehr als, über, ueber, besser als, höher als",
    Role.BELOW: "weniger als, unter, fast, fast eine, beinahe, knapp, nicht ganz, kaum, knapp eine",
    Role.OR_MORE: "oder mehr, oder höher, aufwärts, und mehr, oder besser",
    Role.OR_LESS: "oder weniger, höchstens, maximal",
    Role.BETWEEN: (
        "zwischen, von, zwischen einer, von einer, von ner, irgendwo zwischen, irgendwas zwischen, von meiner"
    ),
    Role.TO: "bis, oder, oder vielleicht, oder eine, bis eine, auf eine, auf ne, zu einer, zu ner, hin zu, auf die",
    Role.AND: "und, und einer",
    Role.OF: "von, aus, auf, von maximal, von möglichen",
    Role.SCALE: "von, skala von, auf einer skala von, einer skala von, skala bis",
    Role.POINTS: "punkt, punkte, punkten, oder so, oder so ähnlich, rum, herum",
    Role.STARS: "stern, sterne, sternen",
    Role.PERCENT: "prozent",
    Role.UNIT: (
        "im monat, am tag, im jahr, pro, der, meiner, unserer, tage, stunden, uhr, mal, jahre, leute, weitere, mehr, "
        "von uns, andere, neue, jahren, monaten, tagen, leuten, kollegen, kolleginnen, mitarbeiter, mitarbeitern, "
        "sachen, dinge, dingen, gründe, tickets, bestellungen, stück, minuten, wochen, euro, grad, prozentig, "
        "von zehn leuten, kinder, klicks"
    ),
    Role.LABEL: (
        "version, nummer, seit, um, gegen, seite, raum, sind, habe, haben, alle, nach, vor, jede, windows, kapitel, "
        "am, bis, in, im, nr, die letzten, hat, für, mit, ohne, note, schulnote, zu, zimmer, gleis, halle, gebäude, "
        "etage, stock, stufe, ticket, bestellung, rechnung, vorgang, fall, ab, fürs"
    ),
    Role.HALF: "einhalb, komma fünf, und ein halb, und eine halbe",
    Role.COMMA: "komma, punkt",
    Role.IS: "ist, bedeutet, wäre, heißt, sind",
    Role.MOVED: (
        "runter, hoch, gerutscht, gefallen, gestiegen, gesunken, rauf, abgerutscht, abgestürzt, geklettert, "
        "verbessert, verschlechtert, geändert, ändere, ändern, gewechselt, gegangen, gehe, runtergegangen, "
        "hochgegangen, abgesackt, herunter, hinauf, hochgestuft, runtergestuft, korrigiere, stufe, gesprungen, geh, "
        "ging, rutsche, rutsch, steige, sinke, wechsle, wechsel, erhöhe, senke, setze"
    ),
    Role.WITH: "mit",
    Role.DO: (
        "repariert, repariere, fixt, fixe, behebt, behebe, baut, baue, macht, mach, bringt, bring, verbessert, "
        "senkt, löst, gebt, gib, bitte repariert, schafft, ergänzt, fügt, liefert, stellt, gebt uns, holt, werft, "
        "schmeißt, räumt, vereinfacht, beschleunigt, korrigiert, überarbeitet, entfernt, nehmt, erlaubt, lasst, "
        "ändert, optimiert, aktualisiert, schaltet"
    ),
    Role.THEN: "und, dann",
    Role.TOP: "- er skala, er skala, 5er skala, stufigen skala, punkte skala",
    Role.IDIOM: (
        "eins a, 1 a, gib acht, gebt acht, hab acht, habt acht, außer acht, in acht, acht geben, acht gegeben, "
        "null acht fünfzehn, null acht fuffzehn, null komma nichts, null komma nix, null bock, null ahnung, "
        "null plan, null problem, null problemo, null probleme, null chance, null toleranz, null interesse, "
        "null verständnis, null reaktion, null service, alle neune, fünf gerade, fünfe gerade, zwei linke hände, "
        "wolke sieben, sieben siegeln, sieben sachen, drei kreuze, zwei stühlen, zehn pferde, eins nach dem anderen, "
        "eins zu eins, eins wie, unter vier augen, vier augen, allen vieren, fünf vor zwölf, zu zweit, zu acht, "
        "zu dritt, null auf hundert, eins sein, uns eins, zwei seelen, guten dinge sind drei, sechs richtige, "
        "elf freunde, halb acht, halb neun, halb zehn, halb sieben, halb sechs, zwei paar schuhe, zwei paar stiefel, "
        "grüne neune, du grüne neune, vier wände, vier wänden, alle viere, zwei fliegen, eins steht fest, "
        "eins muss man, eins muss ich, eins ist klar, eins vorweg, eins noch, noch eins, eins weiß ich, "
        "eins ist sicher, zwei sachen, zwei dinge, drei dinge, eins und eins, das fünfte rad, die eins, eins drauf, "
        "eins obendrauf, eins übergezogen, nummer eins, stunde null, bei null, null auf, gleich null, tendenz null, "
        "in null, in nullkommanichts, sieben meilen, sieben zwerge, drei tage regenwetter, auf drei zählen, "
        "bis drei zählen, kann bis drei, zwei gesichter, zwei schneiden, vier buchstaben, dreimal, elf uhr, "
        "drei engel, alle jubeljahre, um eins, eins rein, hoch drei, aller guten, doppelt und dreifach, "
        "null und nichtig, null und leer, sieben auf einen streich, sieben auf, acht auf, halb eins, halb zwei, "
        "halb drei, halb vier, halb fünf, zwei drei, ein zwei, drei vier"
    ),
}
_CONTROLS = {
    Kind.OPT_OUT: "entfernen, nie wieder, lass mich, bitte nicht mehr",
    Kind.DECLINE: (
        "nein danke, nee danke, ne danke, überspringen, passe, ich passe, kein interesse, nicht interessiert, "
        "lieber nicht, möchte nicht, möchte ich nicht, will nicht, keine lust, kein kommentar, diesmal nicht, "
        "abbrechen, ablehnen, ich möchte nicht antworten, möchte nicht antworten, will nicht antworten, keine angabe, "
        "keine antwort, ignorieren, verzichte, ich verzichte, enthalte mich, ich enthalte mich, habe kein interesse, "
        "danke nein, bin nicht interessiert, möchte nicht teilnehmen, weiter, skip, diese frage auslassen, auslassen, "
        "nö danke, ne lass mal, lass mal, lass mal stecken, lassen wir das, lass gut sein, dieses mal nicht, "
        "diesmal ohne mich, ohne mich, enthaltung, ich bin raus, bin raus, bin raus diesmal, ich setze aus, "
        "setze aus, "
        "ich lass das aus, lass ich aus, ich lasse das aus, ich überspringe, überspringe ich, kein bock, keinen bock, "
        "hab keine lust, hab keinen bock, kein bedarf, keine meinung, hab keine meinung, habe keine meinung, "
        "dazu keine meinung, keine meinung dazu, kann ich nicht beurteilen, kann ich nicht bewerten, "
        "falsche person, falscher ansprechpartner, falsche ansprechpartnerin, ich bin die falsche person, "
        "bin der falsche, ich bin der falsche, ich bin die falsche, bin die falsche, "
        "ich bin der falsche ansprechpartner, ich bin die falsche ansprechpartnerin, "
        "bin nicht zuständig, ich bin nicht zuständig, nicht zuständig, "
        "ich bin dafür nicht zuständig, ich nutze das nicht, ich benutze das nicht, ich nutze es nicht, "
        "nicht mein thema, ich arbeite nicht mehr hier, "
        "bin nicht mehr in der firma, "
        "kann ich nicht sagen, kann das nicht beurteilen, nicht beurteilbar, nutze ich nicht, benutze ich nicht, "
        "nie benutzt, dazu sage ich nichts, dazu möchte ich nichts sagen, dazu sag ich nichts, sag ich nicht, "
        "möchte ich nicht sagen, möchte ich nicht beantworten, beantworte ich nicht, will ich nicht beantworten, "
        "antworte nicht, ich antworte nicht, keine bewertung, keine wertung, ich bewerte nicht, ich passe diesmal, "
        "muss passen, da passe ich, verzichte dankend, nein vielen dank, danke aber nein, danke kein interesse, "
        "eher nicht, geht dich nichts an, geht euch nichts an, ich mach nicht mit, mache nicht mit, mach ich nicht, "
        "bin nicht dabei, nichts für mich, trifft nicht zu, nicht zutreffend, lasse ich aus, die lass ich aus, "
        "die hier lass ich aus, diese lass ich aus, lass ich weg, nee lass mal, nein lass mal, kenne ich nicht, "
        "kenn ich nicht, kenne das nicht, kenn das nicht, nie gehört, noch nie gehört, nutze ich gar nicht, "
        "benutze ich gar nicht, nutze das gar nicht, nie verwendet"
    ),
    Kind.OPT_IN: "starten, start, anmelden, wieder anmelden, fortsetzen, abonnieren, weitermachen",
    Kind.HELP: "hilfe, hilf mir",
}
_LEAD = (
    "bitte, hallo, hi, ok, okay, ich, ich will, ich möchte, kannst du, könnt ihr, können sie, nein, ja, also, mich, "
    "danke, sorry, na, jetzt, wie kann ich, und, einfach, ach, tut mir leid, diesmal, dieses mal, heute, ich glaub, "
    "ich glaube, ich denke"
)
_REST = {
    Kind.DECLINE: (
        "danke, bitte, diesmal, heute, jetzt, umfrage, diese, daran, an, der, teilnehmen, antworten, ich, mal, kein, "
        "interesse, frage, dieses, darauf, dazu, das, nichts, sagen, bewerten, nein, die, sorry, leider, mehr, "
        "dankeschön, echt, gerade, nicht, dabei, raus, bei, dieser, runde, mich, lg, eher, so, aber, lieber, hier, "
        "dieses mal, es, was"
    ),
    Kind.OPT_IN: "wieder, bitte, umfragen, mich",
    Kind.HELP: "bitte, ich, brauche",
}
_TIMES = {
    "request": (
        "frag mich, fragt mich, frage mich, frag, fragen, erinnere mich, erinner mich, schreib mir, meld dich, "
        "melde dich, melden, antworte, ich antworte, mache ich, mach ich, mache, komm, nochmal, noch mal, "
        "noch einmal, ruf mich, beantworte, antworten, erinnern, zurück, verschieben, verschiebe, sprechen wir, "
        "melde mich, ich melde mich, machen, versuch es, frag doch, frag nochmal, frag noch mal, fragt nochmal, "
        "fragen sie mich, fragen sie, meldet euch, schreib, schreibt mir, ping mich, ping, komm wieder, "
        "komm auf mich zu, kommt wieder, probier es, probiers, versuchs, versuch's, erinnert mich, "
        "erinnern sie mich, sprich mich an, ruf an, klingel durch, hak nach, nachhaken, meld mich, ich meld mich, "
        "mach ich dann, beantworte ich, antworte ich, gib bescheid"
    ),
    "later": (
        "später, spaeter, jetzt nicht, nicht jetzt, gerade nicht, im moment nicht, heute nicht, grad nicht, "
        "ein andermal, ein anderes mal, erinnere mich, keine zeit, habe keine zeit, gerade keine zeit, "
        "habe gerade keine zeit, hab keine zeit, hab grad keine zeit, jetzt keine zeit, passt gerade nicht, "
        "passt jetzt nicht, bin beschäftigt, beschäftigt, in einem meeting, bin in einem meeting, im meeting, "
        "bin im meeting, in einer besprechung, bin in einer besprechung, im urlaub, bin im urlaub, noch nicht, "
        "moment, gleich, schlechter zeitpunkt, ungünstig, nachher, verschieben, heute keine zeit, derzeit nicht, "
        "unterwegs, grad im meeting, gerade im meeting, bin grad im meeting, bin gerade im meeting, "
        "in einer sitzung, in der sitzung, im call, bin im call, in einem call, gerade im call, grad im call, "
        "am telefon, bin am telefon, telefoniere gerade, im zug, sitze im zug, bin im zug, im auto, "
        "im auto unterwegs, am fahren, fahre gerade, beim arzt, bin beim arzt, beim zahnarzt, beim essen, "
        "bin beim essen, in der mittagspause, in der pause, in pause, auf dem weg, bin auf dem weg, bin unterwegs, "
        "gerade unterwegs, in der besprechung, bin in der besprechung, im termin, bin im termin, in einem termin, "
        "hab termin, habe einen termin, im stress, bin im stress, grad stress, gerade stress, land unter, "
        "viel zu tun, hab viel zu tun, gerade viel los, viel los, gerade schlecht, grad schlecht, "
        "ist gerade schlecht, passt grad nicht, passt mir gerade nicht, gerade ungünstig, geht gerade nicht, "
        "geht grad nicht, kann gerade nicht, kann grad nicht, kann jetzt nicht, kann jetzt grad nicht, "
        "jetzt grad nicht, jetzt gerade nicht, hab jetzt keine zeit, hab gerade keine zeit, keine zeit gerade, "
        "keine zeit grad, krank, bin krank, krankgeschrieben, im feierabend, hab feierabend, feierabend, habe frei, "
        "hab frei, hab heute frei, heute frei, außer haus, nicht am platz, nicht am rechner, am handy, "
        "ein anderer zeitpunkt, ein anderer tag, anderes mal, ein andermal vielleicht, nächstes mal, "
        "nachher vielleicht, wenn ich zeit habe, wenn ich zurück bin, wenn ich wieder da bin, wenn ich fertig bin, "
        "sobald ich zeit habe, nach dem meeting, nach dem termin, nach der arbeit, nach feierabend, nach dem call, "
        "vielleicht später, mach ich später, mache ich später, antworte später, später vielleicht, snooze, "
        "kleinen moment, sekunde, sek, warte kurz, nach dem urlaub"
    ),
    "filler": (
        "bitte, danke, ich, es, das, dich, mich, mir, dir, dann, lieber, wieder, nochmal, noch, mal, einmal, ok, "
        "okay, ja, nein, gerne, gern, vielleicht, am, im, in, um, zu, bis, auf, daran, darauf, hallo, sorry, wir, "
        "können, kannst, kann, du, etwas, bin, der, die, den, dem, erst, jetzt, gerade, leider, aber, besser, werde, "
        "und, heute, wenn, zeit, habe, passt, so, gegen, ab, eher, ist, wäre, mach, grad, hab, hätte, wär, gut, "
        "bitteschön, dankeschön, mehr, ists, abend, nochmals, erneut, frühestens, wieder da, da, zurück, weg, bei, "
        "nach, vor, woche, diese, dieser, ende, anfang, kurz, lg, sry, moin, hi, ey, euch, ihr, sonst, doch, nicht, "
        "eben, ja gern, nen, ne, eine, einen, viel, so gegen, circa, ca, auch, dann wieder"
    ),
    "now": "heute, heut",
    "1": "morgen, gleich morgen, mrgn, morgen erst, morgen wieder",
    "2": "übermorgen, in ein paar tagen",
    "3": "in einigen tagen",
    "week": (
        "nächste woche, nächster woche, kommende woche, in einer woche, die woche drauf, nach dem wochenende, "
        "anfang nächster woche, anfang der woche, ende nächster woche"
    ),
    "month": "nächsten monat, kommenden monat, nächster monat, in einem monat",
    "mon": "montag, montags",
    "tue": "dienstag",
    "wed": "mittwoch",
    "thu": "donnerstag",
    "fri": "freitag",
    "sat": "samstag, sonnabend, wochenende, am wochenende",
    "sun": "sonntag",
    "9:00": "vormittag, heute vormittag, vormittags, früh, in der früh, morgens früh, am vormittag",
    "12:00": "mittag, heute mittag, mittags",
    "15:00": "nachmittag, heute nachmittag, am nachmittag, nachmittags",
    "19:00": "abend, heute abend, am abend, abends, heut abend, heute nacht",
    "+60": (
        "in einer stunde, eine stunde, in 1 stunde, in ner stunde, in einem stündchen, in ca einer stunde, in kürze, "
        "gleich, einen moment, in einem moment, in paar minuten, in ein paar minuten, gib mir eine stunde, "
        "gib mir ne stunde"
    ),
    "+30": "in einer halben stunde, halbe stunde, eine halbe stunde",
    "in": "in",
    "minutes": "minute, minuten, min",
    "hours": "stunde, stunden, std",
    "days": "tag, tage, tagen",
    "weeks": "woche, wochen",
    "months": "monat, monate, monaten",
    "at": "um, gegen, ab, nach, bis",
    "am": "morgens, vormittags",
    "pm": "nachmittags, abends",
    "o'clock": "uhr, h",
    "13:00": (
        "nach der mittagspause, nach dem mittag, nach dem mittagessen, nach dem essen, nach mittag, nachm essen, "
        "nach der pause"
    ),
    "17:00": "ende der woche, zum feierabend, am späten nachmittag, gegen abend",
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "was nps, bedeutet|heißt nps, promoter",
    Topic.ANONYMOUS: (
        "anonym, anonymous, vertraulich, mein name|namen, anonymisiert, anonyme, namentlich, mit namen, mein name, "
        "zugeordnet, rückverfolgbar, nachvollziehen|zurückverfolgen, bleibt anonym|vertraulich, personenbezogen, "
        "wer ich bin"
    ),
    Topic.KEPT: (
        "was habe|hab geantwortet|gesagt|geschrieben|gegeben|angegeben|bewertet, "
        "zeig|zeige|zeigen|zeigt meine antwort|antworten|daten, "
        "wie lange gespeichert|aufbewahrt|speichert|behaltet|aufgehoben, löschen daten|antwort|antworten, "
        "lösche|löschen, dsgvo, wo gespeichert, datenschutz, passiert daten|antwort|antworten, "
        "was passiert|geschieht|macht mit|damit, wie lange gespeichert|aufbewahrt|behaltet|speichert|bleibt, "
        "gespeichert, ändern|löschen|zurückziehen kann, kann ich ändern|löschen|zurückziehen|korrigieren, "
        "wo landet|landen, was macht ihr, wann|irgendwann|antwort|antworten|daten gelöscht, wann löscht|löschen, "
        "bis wann gespeichert|aufbewahrt|behaltet|speichert|bleibt"
    ),
    Topic.EFFORT: (
        "wie lange dauert|dauern|brauche|brauch, wie viele|viel fragen|zeit, wieviele fragen, dauert lange|länger, "
        "wieviel zeit, wie viele|viel|lange fragen|noch|dauert|das|kommen, wieviele, wieviel, "
        "kommt|kommen noch|da was|mehr|fragen, geht das|es schnell|lang|lange, dauert"
    ),
    Topic.WHO_SEES: (
        "wer sieht|liest|sehen|lesen|kann|bekommt|erfährt|hat, "
        "sieht|liest|erfährt|sehen|lesen chef|chefin|vorgesetzter|jemand|team|kollegen, öffentlich, "
        "wer liest|sieht|bekommt|kriegt|schaut|guckt|kann|darf|hat|alles|das, "
        "kriegt|bekommt chef|chefin|vorgesetzter|jemand|hr|team|teamleitung|leitung das|es, "
        "sieht|liest|erfährt|kriegt|weiß hr|teamleitung|personalabteilung|leitung|wer|jeder|alle|chef|chefin, "
        "einsehen, sichtbar, weitergegeben, geteilt, wohin geht|gehen"
    ),
    Topic.WHO_ASKS: (
        "wer bist|fragt|seid|steckt|schickt|sind|will, bist|sind bot|mensch|roboter|echt|du, "
        "bist mensch|bot|roboter|ki|echt|echter|du|maschine, mensch|bot|ki oder, "
        "wer bist|seid|steckt|steht|hat|will|fragt|schickt|macht, "
        "ist das|dies spam|phishing|echt|seriös|automatisch|bot, von wem, chatgpt"
    ),
    Topic.SCALE: (
        "skala, was bedeutet|bedeuten|heißt, ist gut|schlecht|besser|beste|höchste|hoch, "
        "10|0|zehn|null bedeutet|gut|schlecht|beste|höchste, wie antworte|bewerte|stimme|funktioniert, schulnoten, "
        "10|0|zehn|null|1|5 gut|schlecht|beste|höchste|schlechteste|super|top|oder, "
        "ist gut|schlecht|besser|beste|höchste|schlechteste, welche zahl|skala, was heißt|bedeutet, "
        "wie antworte|bewerte|stimme|funktioniert|geht, schulnote|schulnoten, von bis"
    ),
    Topic.WHY_ME: (
        "warum ich|mich|bekomme|fragt|werde|fragst, wieso ich|mich|bekomme|fragt|werde|fragst, weshalb, wozu, wofür, "
        "muss ich, pflicht, freiwillig, warum krieg|kriege|bekomme|werde|wird|soll|muss|ich|mich|gerade|immer|schon, "
        "wieso krieg|kriege|bekomme|werde|soll|muss|ich|mich|gerade|schon, zweck, was bringt|nützt, verpflichtend, "
        "muss ich|man, muss das|ich, was passiert wenn, wie kommt ihr, woher habt"
    ),
    Topic.OTHER: (
        "was ist das, worum geht, was soll das, welche umfrage, welches produkt, was ist das|dies|hier, "
        "was soll das|der|dies, wie bitte, was für eine|ein, welches tool|produkt|programm, hä was, worüber, "
        "was meint|meinst"
    ),
}
WORDS = Vocabulary(
    numerals="null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    more_numerals={"fuenf": 5, "zwo": 2, "zwanzig": 20, "hundert": 100},
    only_here="null elf",
    roles=_ROLES,
    controls=_CONTROLS,
    lead=_LEAD,
    rest=_REST,
    times=_TIMES,
    asking=(
        "lösche meine, löschen sie meine, zeig mir, zeige mir, zeigt mir, zeigen sie mir, wer, was, wie, warum, "
        "wieso, weshalb, wozu, wofür, wann, wo, welche, welches, ist, sind, bist, darf, wird, werden, sieht, worum, "
        "wieviel, wieviele, seid, habt, bekommt, liest, erfährt, hä, hae, äh, mal ne frage, kurze frage, kriegt, "
        "bleibt, ist das, bist du, muss ich, kann ich, wohin, woher, von wem, für wen, und wer, und was, mein chef, "
        "meine chefin, mein name, anonym, freiwillig, pflicht, geht das"
    ),
    survey_talk=(
        "gelöscht, gespeichert, irgendwann, mit, einer, einem, "
        "ich, du, ihr, sie, mir, mich, euch, dir, mein, meine, meiner, meinen, das, die, der, den, dem, des, dies, "
        "diese, dieser, es, ein, eine, hier, antwort, antworten, umfrage, frage, fragen, bewertung, zahl, nps, "
        "daten, denn, eigentlich, dafür, damit, dazu, zu, auf, mit, für, in, bei, im, von, und, ist, sind, wird, "
        "werden, hat, haben, nachricht, nachrichten, geben, mitmachen, teilnehmen, name, alles, so, auch, dahinter, "
        "an, note, wirklich, dieses, ding, zeug, da, mal, nur, noch, immer, ständig, schon, wieder, chef, chefin, "
        "team, leute, kollegen, alle, jeder, jemand, hr, personalabteilung, meinem, namen, punkte, gut, schlecht, "
        "besser, krieg, kriege, bekomme, kommen, kommt, kommen noch, passiert, mensch, bot, roboter, ki, echt, oder, "
        "vor, nach, bis, er, wir, uns, dich, man, soll, muss, kann, darf, will, wurde, bin, bist, hast, habt, lesen, "
        "sehen, liest, sieht, ganze, ganzes, überhaupt, genau, kurz, hi, hallo, moin, hä, bitte, wie, lange, viele, "
        "viel, nicht, kein, keine, wenn, am, ende, danach"
    ),
    topics=_TOPICS,
    nothing=(
        "wer weiß, wer weiß das schon, nichts, nix, das ist alles, nichts weiter, nichts besonderes, gar nichts, "
        "nichts hinzuzufügen, das war's, "
        "nichts mehr, eigentlich nichts, keine, fällt mir nichts ein, mir fällt nichts ein, nö, nee, ne, k a, ka, "
        "keine angabe, keine angaben, kein kommentar, kein grund, kein besonderer grund, kein bestimmter grund, "
        "nichts weiteres, sonst nichts, nichts bestimmtes, nichts zu sagen, passt so, passt schon, alles gesagt, "
        "das wars, das war es, mehr nicht, mehr hab ich nicht, keine anmerkung, keine anmerkungen, keine ergänzung, "
        "ohne kommentar, entfällt, leer, nichts dazu, dazu nichts"
    ),
    empty=(
        "ok, okay, gut, sehr, super, toll, danke, ja, nein, passt, prima, klasse, perfekt, ganz, schön, schon, geht, "
        "so, ist, es, mag, ich, gefällt, mir, nichts, weiß, nicht, keine, ahnung, na, naja, genau, spitze, bin, "
        "zufrieden, schlecht, mies, war, das, und, halt, eben, mittel, geht so, in, ordnung, joa, jo, jep, hm, "
        "super sache, wie immer, vielen, dank, top, cool, nett, eigentlich, zum, zum beispiel, kein, kommentar, "
        "passt schon, produkt, gutes, tolles, alles gut, alles ok, alles bestens, alles super, nix, keine angabe, "
        "ka, leer, k a"
    ),
)
