"""German."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "sehr, zu, so, ganz, echt, wirklich, ziemlich, extrem, total",
    Role.FIRM: (
        "klare, klar, glatte, gute, starke, solide, volle, schwache, knallharte, guter, gutes, große, kleine, "
        "schlechte, tolle"
    ),
    Role.SAY: (
        "ein, eine, einen, einer, ne, 'ne, nen, ich, ist, es, das, der, die, den, ihr, von mir, ich würde, würde, "
        "meine, denke, finde, glaube, schätze, etwa, ungefähr, ungefaehr, rund, so, wohl, mal, ja, also, naja, "
        "na ja, hallo, danke, bitte, insgesamt, ehrlich gesagt, ehrlich, definitiv, sicher, auf jeden fall, "
        "momentan, aktuell, derzeit, heute, zur zeit, für mich, fuer mich, dafür, antwort, meine antwort, zahl, "
        "euch, keine frage, eindeutig, wahrscheinlich, mit, hm, genau, circa, ca, dem, ganz, im moment, "
        "sehr wahrscheinlich, sag, ich sag, na klar, von uns, nur, bloß, leider, nur noch"
    ),
    Role.GIVE: (
        "gebe, geb, gib, ich gebe, würde geben, vergebe, bewertung, note, wertung, bewerte, tippe auf, nehme, "
        "wähle, punktzahl, sage, meine wertung, würde sagen, sagen, geben, vergeben, wäre für eine"
    ),
    Role.GOOD: (
        "super, toll, gut, sehr gut, prima, klasse, perfekt, schlecht, langsam, teuer, schnell, einfach, "
        "nützlich, furchtbar, spitze, hervorragend, ausgezeichnet, zufrieden, mittelmäßig, gefällt mir, "
        "kompliziert, umständlich, praktisch, sehr zufrieden, empfehlenswert"
    ),
    Role.AFTER: (
        "weil, läuft, funktioniert, ohne, für, fuer, wegen, sehr, zu, fehlt, alles, wir, immer, wenn, manchmal, "
        "man, leider, kann, nicht, würde, geht, kein, keine, gebe, geben, von mir, empfehle, hat, wäre, punkte, "
        "macht, vor allem, dank, nur"
    ),
    Role.CONJ: "aber, weil, und, da, denn, obwohl, jedoch, deshalb, daher, doch, allerdings, deswegen",
    Role.FINAL: (
        "sondern, sondern eine, sagen wir, sagen wir mal, besser gesagt, vielmehr, ich meine, ich meinte, meinte, "
        "doch eher, korrektur, jetzt, eigentlich, nein doch, also, entschuldigung, tschuldigung, ändere auf, "
        "ändern auf, lieber eine, doch lieber, eher, eher eine, moment, verzeihung, oder besser, mittlerweile, "
        "inzwischen, pardon, letztlich, falsch geklickt, verklickt, vertippt, ich nehme"
    ),
    Role.NOT: "nicht, kein, keine, keinen, nie, niemals, weder, keinesfalls, anstatt, statt, nicht mehr, sicher keine",
    Role.NO: "nein, nee, nö",
    Role.PAST: (
        "war, waren, früher, frueher, vorher, zuvor, letztes mal, letztes jahr, beim letzten mal, letzten monat, "
        "gab, wollte, hatte, gestern, damals, bisher"
    ),
    Role.UNREAL: (
        "wäre, waere, könnte, koennte, hätte, haette, um eine, für eine, sobald, möchte, würde ich gerne, zur, "
        "bis zur, wäre es eine"
    ),
    Role.IF: "wenn, falls, sofern",
    Role.OTHERS: (
        "er, sie, chef, chefin, mein chef, kollege, kollegin, kollegen, kunden, kunde, andere, niemand, alle, "
        "frau, mann"
    ),
    Role.MAYBE: (
        "vielleicht, weiß nicht, ich weiß nicht, weiss nicht, ich weiss nicht, keine ahnung, unsicher, "
        "bin unsicher, eventuell, nicht sicher, bin nicht sicher, bin mir nicht sicher, möglicherweise, evtl, "
        "wie wäre, schwer zu sagen"
    ),
    Role.FLOOR: "mindestens, wenigstens, ab, zumindest, nicht weniger als",
    Role.CEILING: "höchstens, hoechstens, maximal, bis zu, nicht mehr als",
    Role.ABOVE: "mehr als, über, ueber, besser als, höher als",
    Role.BELOW: "weniger als, unter, fast, fast eine, beinahe, knapp, nicht ganz, kaum, knapp eine",
    Role.OR_MORE: "oder mehr, oder höher, aufwärts, und mehr, oder besser",
    Role.OR_LESS: "oder weniger, höchstens, maximal",
    Role.BETWEEN: "zwischen, von, zwischen einer",
    Role.TO: "bis, oder, oder vielleicht, oder eine, bis eine",
    Role.AND: "und, und einer",
    Role.OF: "von, aus, auf, von maximal, von möglichen",
    Role.SCALE: "von, skala von, auf einer skala von, einer skala von, skala bis",
    Role.POINTS: "punkt, punkte, punkten",
    Role.STARS: "stern, sterne, sternen",
    Role.PERCENT: "prozent",
    Role.UNIT: (
        "im monat, am tag, im jahr, pro, der, meiner, unserer, tage, stunden, uhr, mal, jahre, leute, weitere, "
        "mehr, von uns, andere, neue, jahren, monaten, tagen"
    ),
    Role.LABEL: (
        "version, nummer, seit, um, gegen, seite, raum, sind, habe, haben, alle, nach, vor, jede, windows, "
        "kapitel, am, bis, in, im, nr, die letzten, hat, für, mit, ohne"
    ),
    Role.HALF: "einhalb, komma fünf, und ein halb, und eine halbe",
    Role.COMMA: "komma, punkt",
    Role.IS: "ist, bedeutet, wäre, heißt, sind",
}
_CONTROLS = {
    Kind.OPT_OUT: (
        "stop, stopp, aufhören, hör auf, hören sie auf, abmelden, abbestellen, abmeldung, austragen, kündigen, "
        "meld mich ab, melde mich ab, melden sie mich ab, trag mich aus, nimm mich von der liste, nimm mich raus, "
        "nicht mehr schreiben, schreib mir nicht, schreibt mir nicht, schreiben sie mir nicht, schreib mir nie, "
        "schreibt mir nie, frag mich nicht, fragt mich nicht, fragen sie mich nicht, frag mich nie, "
        "frag nicht mehr, keine umfragen mehr, keine nachrichten mehr, keine fragen mehr, keine weiteren, "
        "lass mich in ruhe, lasst mich in ruhe, lass mich, kontaktiere mich nicht, kontaktiert mich nicht, "
        "nie wieder, nicht mehr fragen, nicht mehr kontaktieren, will keine, möchte keine, "
        "will nicht mehr gefragt werden, möchte nicht mehr gefragt werden, sende mir keine, schick mir keine, "
        "schickt mir keine, entferne mich, lösch mich, entfernen, nerv nicht, nicht mehr stören, "
        "bitte nicht mehr, schluss damit"
    ),
    Kind.DECLINE: (
        "nein danke, nee danke, ne danke, überspringen, passe, ich passe, kein interesse, nicht interessiert, "
        "lieber nicht, möchte nicht, möchte ich nicht, will nicht, keine lust, kein kommentar, diesmal nicht, "
        "abbrechen, ablehnen, ich möchte nicht antworten, möchte nicht antworten, will nicht antworten, "
        "keine angabe, keine antwort, ignorieren, verzichte, ich verzichte, enthalte mich, ich enthalte mich, "
        "habe kein interesse, danke nein, bin nicht interessiert, möchte nicht teilnehmen, weiter, skip, "
        "diese frage auslassen, auslassen"
    ),
    Kind.OPT_IN: "starten, start, anmelden, wieder anmelden, fortsetzen, abonnieren, weitermachen",
    Kind.HELP: "hilfe, hilf mir",
}
_LEAD = (
    "bitte, hallo, hi, ok, okay, ich, ich will, ich möchte, kannst du, könnt ihr, können sie, nein, ja, also, "
    "mich, danke, sorry, na, jetzt, wie kann ich, und, einfach, ach, tut mir leid"
)
_REST = {
    Kind.OPT_OUT: (
        "mich, mir, bitte, mehr, nicht, an, von, der, dieser, diese, diesen, liste, verteiler, umfrage, umfragen, "
        "nachrichten, nachricht, fragen, frage, damit, zu, in, zukunft, künftig, schreiben, senden, schicken, "
        "wieder, nie, danke, ab, aus, jetzt, sofort, keine, die, das, den, mit, euch, ruhe, bot, stop, stopp, "
        "weiter, weiteren, weitere, bekommen, erhalten, gefragt, werden, hier, abmelden, umfragen mehr, dem, "
        "euren, zu fragen, zu schreiben"
    ),
    Kind.DECLINE: (
        "danke, bitte, diesmal, heute, jetzt, umfrage, diese, daran, an, der, teilnehmen, antworten, ich, mal, "
        "kein, interesse, frage, dieses, darauf, dazu, das, nichts, sagen, bewerten, nein, die, sorry, leider, "
        "mehr"
    ),
    Kind.OPT_IN: "wieder, bitte, umfragen, mich",
    Kind.HELP: "bitte, ich, brauche",
}
_TIMES = {
    "request": (
        "frag mich, fragt mich, frage mich, frag, fragen, erinnere mich, erinner mich, schreib mir, meld dich, "
        "melde dich, melden, antworte, ich antworte, mache ich, mach ich, mache, komm, nochmal, noch mal, "
        "noch einmal, ruf mich, beantworte, antworten, erinnern, zurück, verschieben, verschiebe, sprechen wir, "
        "melde mich, ich melde mich, machen, versuch es"
    ),
    "later": (
        "später, spaeter, jetzt nicht, nicht jetzt, gerade nicht, im moment nicht, heute nicht, grad nicht, "
        "ein andermal, ein anderes mal, erinnere mich, keine zeit, habe keine zeit, gerade keine zeit, "
        "habe gerade keine zeit, hab keine zeit, hab grad keine zeit, jetzt keine zeit, passt gerade nicht, "
        "passt jetzt nicht, bin beschäftigt, beschäftigt, in einem meeting, bin in einem meeting, im meeting, "
        "bin im meeting, in einer besprechung, bin in einer besprechung, im urlaub, bin im urlaub, noch nicht, "
        "moment, gleich, schlechter zeitpunkt, ungünstig, nachher, verschieben, heute keine zeit, derzeit nicht, "
        "unterwegs"
    ),
    "filler": (
        "bitte, danke, ich, es, das, dich, mich, mir, dir, dann, lieber, wieder, nochmal, noch, mal, einmal, ok, "
        "okay, ja, nein, gerne, gern, vielleicht, am, im, in, um, zu, bis, auf, daran, darauf, hallo, sorry, wir, "
        "können, kannst, kann, du, etwas, bin, der, die, den, dem, erst, jetzt, gerade, leider, aber, besser, "
        "werde, und, heute, wenn, zeit, habe, passt, so, gegen, ab, eher, ist, wäre, mach, mir, ja"
    ),
    "now": "heute",
    "1": "morgen",
    "2": "übermorgen, in ein paar tagen",
    "3": "in einigen tagen",
    "week": "nächste woche, nächster woche, kommende woche, in einer woche",
    "month": "nächsten monat, kommenden monat, nächster monat, in einem monat",
    "mon": "montag, montags",
    "tue": "dienstag",
    "wed": "mittwoch",
    "thu": "donnerstag",
    "fri": "freitag",
    "sat": "samstag, sonnabend, wochenende, am wochenende",
    "sun": "sonntag",
    "9:00": "morgen früh, vormittag, heute vormittag, vormittags, früh",
    "12:00": "mittag, heute mittag, mittags",
    "15:00": "nachmittag, heute nachmittag, am nachmittag, nachmittags",
    "19:00": "abend, heute abend, am abend, abends",
    "+60": "in einer stunde, eine stunde, in 1 stunde",
    "+30": "in einer halben stunde, halbe stunde, eine halbe stunde",
    "in": "in",
    "minutes": "minute, minuten, min",
    "hours": "stunde, stunden, std",
    "days": "tag, tage, tagen",
    "weeks": "woche, wochen",
    "months": "monat, monate, monaten",
    "at": "um, gegen, ab, nach",
    "am": "morgens, vormittags",
    "pm": "nachmittags, abends",
    "o'clock": "uhr, h",
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "was nps, bedeutet|heißt nps, promoter",
    Topic.ANONYMOUS: "anonym, anonymous, vertraulich, mein name|namen, anonymisiert, anonyme",
    Topic.KEPT: (
        "wie lange gespeichert|aufbewahrt|speichert|behaltet|aufgehoben, löschen daten|antwort|antworten, "
        "lösche|löschen, dsgvo, wo gespeichert, datenschutz, passiert daten|antwort|antworten"
    ),
    Topic.EFFORT: (
        "wie lange dauert|dauern|brauche|brauch, wie viele|viel fragen|zeit, wieviele fragen, "
        "dauert lange|länger, wieviel zeit"
    ),
    Topic.WHO_SEES: (
        "wer sieht|liest|sehen|lesen|kann|bekommt|erfährt|hat, "
        "sieht|liest|erfährt|sehen|lesen chef|chefin|vorgesetzter|jemand|team|kollegen, öffentlich"
    ),
    Topic.WHO_ASKS: "wer bist|fragt|seid|steckt|schickt|sind|will, bist|sind bot|mensch|roboter|echt|du",
    Topic.SCALE: (
        "skala, was bedeutet|bedeuten|heißt, ist gut|schlecht|besser|beste|höchste|hoch, "
        "10|0|zehn|null bedeutet|gut|schlecht|beste|höchste, wie antworte|bewerte|stimme|funktioniert, schulnoten"
    ),
    Topic.WHY_ME: (
        "warum ich|mich|bekomme|fragt|werde|fragst, wieso ich|mich|bekomme|fragt|werde|fragst, weshalb, wozu, "
        "wofür, muss ich, pflicht, freiwillig"
    ),
    Topic.OTHER: "was ist das, worum geht, was soll das, welche umfrage, welches produkt",
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
        "lösche meine, löschen sie meine, wer, was, wie, warum, wieso, weshalb, wozu, wofür, wann, wo, welche, "
        "welches, ist, sind, kann, muss, "
        "bist, darf, wird, werden, sieht, worum, wieviel, wieviele, seid, habt, bekommt, liest, erfährt"
    ),
    survey_talk=(
        "ich, du, ihr, sie, mir, mich, euch, dir, mein, meine, meiner, meinen, das, die, der, den, dem, des, "
        "dies, diese, dieser, es, ein, eine, hier, antwort, antworten, umfrage, frage, fragen, bewertung, zahl, "
        "nps, daten, denn, eigentlich, dafür, damit, dazu, zu, auf, mit, für, in, bei, im, von, und, ist, sind, "
        "wird, werden, hat, haben, nachricht, nachrichten, geben, mitmachen, teilnehmen, name, alles, so, auch, "
        "dahinter, an, note, wirklich, dieses"
    ),
    topics=_TOPICS,
    nothing=(
        "nichts, nix, das ist alles, nichts weiter, nichts besonderes, gar nichts, nichts hinzuzufügen, "
        "das war's, nichts mehr, "
        "eigentlich nichts, keine, fällt mir nichts ein, mir fällt nichts ein"
    ),
    empty=(
        "ok, okay, gut, sehr, super, toll, danke, ja, nein, passt, prima, klasse, perfekt, ganz, schön, schon, "
        "geht, so, ist, es, mag, ich, gefällt, mir, nichts, weiß, nicht, keine, ahnung, na, naja, genau, spitze, "
        "bin, zufrieden, schlecht, mies, war, das, und, halt, eben, mittel, geht so, in, ordnung, joa, jo, jep, "
        "hm, super sache, wie immer, vielen, dank, top, cool, nett, eigentlich, zum, zum beispiel, kein, "
        "kommentar, passt schon, produkt, gutes, tolles, alles gut, alles ok, alles bestens, alles super"
    ),
)
