"""German."""

from bot.core.themes.theme import Theme
from bot.core.themes.vocabulary import Words

_ABOUT = {
    Theme.PRICE: (
        "*preis*, teuer*, verteuer*, überteuert*, billig*, günstig*, kostengünst*, preiswert*, preislich, kosten, "
        "kostet, kostete, gekostet, *kosten, kostenlos*, kostenfrei*, kostspielig*, gebühr*, *gebühr*, tarif*, "
        "beitrag, beiträge, *beitrag, rechnung*, *rechnung, abrechn*, abgerechnet, abgebucht, abbuch*, abzocke*, "
        "abgezockt, abzock*, wucher*, geld, geldes, *geld, euro*, €, cent, zahlen, bezahl*, zahle, zahlt, zahlung, "
        "zahlst, gezahlt, draufzahl*, rabatt*, gutschein*, gutschrift*, angebot, angebote, sonderangebot*, aktion, "
        "aktionen, *aktion, schnäppchen*, erstatt*, rückerstatt*, rückzahlung*, abo, abos, *abo, abonnement*, "
        "preis leistung*, preis-leistung*, preisleistung*, p/l, wert für, ihr geld wert, budget*, zins*, provision*, "
        "lizenz*, flatrate, grundgebühr, aufpreis*, zuschlag*, pro monat, im monat, monatlich*, pro nutzer, "
        "pro user, gratis, umsonst, kaution, mwst, sparen, gespart, ersparnis*, unbezahlbar, bezahlbar*, "
        "erschwinglich*, versandkosten*, porto, frech teuer, premium version, pro version, kostenpflichtig*, "
        "tausender, mehrkosten, werbeaktion*"
    ),
    Theme.RELIABILITY: (
        "bleibt hängen, hängt ständig, hängt oft, hängt dauernd, hängt immer, hängt manchmal, läuft super, "
        "läuft sehr, hält nichts aus, hält viel aus, hält was es, hält den, hält nur, hält jetzt, hielt nur, "
        "datensicherheit, speichert manchmal nicht, speichert oft nicht, zuverlässig*, unzuverlässig*, verlässlich*, "
        "verlass*, stabil*, instabil*, bug, bugs, buggy, verbuggt*, absturz*, abstürz*, stürzt*, abgestürzt*, "
        "abstürzen, abschmier*, schmiert*, hängt sich*, hängen geblieben, aufgehängt, aufhäng*, friert*, einfrier*, "
        "eingefroren, fehler*, *fehler, ausfall*, ausfäll*, ausgefallen, fällt aus, fallen aus, fällt ständig, "
        "fällt dauernd, störung*, störanfällig*, gestört, netzstörung*, defekt*, kaputt*, geht nicht, gehen nicht, "
        "ging nicht, geht nix, geht nie, geht nichts, funktioniert*, funktionier*, funzt, klappt*, klappte, "
        "geklappt, läuft, läuft nicht, läuft stabil, läuft rund, läuft einwandfrei, einwandfrei*, tadellos*, "
        "reibungslos*, fehlerfrei*, abbruch*, abbrüche, bricht ab, brechen ab, abgebrochen, verbindungsabbr*, "
        "verbindung, empfang, netz, netzabdeckung, netzausbau, funkloch*, funklöcher, abdeckung, fliegt raus, "
        "rausgeworfen, rausgeschmissen, einloggen, anmelden nicht, login*, lädt nicht, öffnet nicht, startet nicht, "
        "synchronisier*, sync, speichert nicht, gespeichert, datenverlust*, verschwunden*, verschwind*, "
        "verloren gegangen, gelöscht, haltbar*, haltbarkeit, langlebig*, robust*, stabil verarbeitet, verarbeitung, "
        "verarbeitet, qualität, qualitativ*, *qualität, hält nicht, hält lange, gebrochen, zerbroch*, gerissen, "
        "undicht*, beschädigt*, beschädig*, akku*, batterie*, spinnt, streikt, zickt, macht nicht mit, "
        "keine probleme, ohne probleme, nie probleme, problemlos*, noch nie probleme, keinerlei probleme, verspät*, "
        "*verspätung*, zugausfall*, storniert, gestrichen, falsche ware, falsch geliefert, falsches produkt, "
        "unvollständig*, gehackt, ausgereift*, unausgereift*, server*, überhitzt, ausgeleiert, mangelhaft*, mängel, "
        "mangel"
    ),
    Theme.SUPPORT: (
        "lösung gefunden, eine lösung, lösung angeboten, lösungsorientiert*, lösungen, support*, *support, "
        "kundendienst*, kundenservice*, kundenbetreu*, kundensupport*, kundenfreundlich*, kundenorientier*, "
        "kundenhotline*, *service, service*, servicewüste, hotline*, *hotline, callcenter*, call center*, betreuung, "
        "betreuer*, berater*, beratung*, beraten, mitarbeiter*, mitarbeitende*, personal, *personal, angestellt*, "
        "bedienung war, bedienung ist, bedienung sehr, bedienung freundlich, kellner*, rezeption*, empfangs*, "
        "verkäufer*, techniker*, monteur*, ansprechpartner*, sachbearbeit*, crew, kabinenpersonal, flugbegleit*, "
        "stewardess*, fahrer*, zusteller*, bote, paketbote*, schaffner*, zugbegleit*, filialleit*, filiale, chef, "
        "inhaber*, gastgeber*, besitzer*, kassierer*, team, dame am, herr am, freundlich*, unfreundlich*, "
        "*freundlich, nett, nette, netten, netter, nettes, höflich*, unhöflich*, hilfsbereit*, zuvorkommend*, "
        "kompetent*, inkompeten*, kompetenz*, fachkundig*, frech, patzig*, arrogant*, genervt, herzlich*, "
        "gastfreund*, aufmerksam*, bemüht*, professionell*, unprofessionell*, kulant*, kulanz*, geholfen, hilft, "
        "helfen, hilfe, hilfreich*, weitergeholfen, weiterhelfen, gekümmert, kümmert*, kümmern, abgewimmelt, "
        "abwimmel*, weitergereicht, weiterverbunden, weitergeleitet, erreichbar*, unerreichbar*, erreicht man, "
        "niemand erreich*, telefon*, geht ran, ans telefon, warteschleife*, rückruf*, zurückgerufen, ruft zurück, "
        "anruf*, angerufen, chat, chatbot*, live chat, antwort*, geantwortet, beantwort*, reagier*, reaktion*, "
        "reklamation*, reklamier*, beschwerde*, beschwert*, ticket*, anfrage*, anliegen, echten menschen, mensch am, "
        "menschen sprechen, gelöst, problemlösung, helpdesk, umgang mit, behandelt, entgegenkommen*, empathie*"
    ),
    Theme.EASE: (
        "sehr einfach, so einfach, ganz einfach, super einfach, total einfach, echt einfach, recht einfach, "
        "relativ einfach, supereinfach, einfach zu bedien*, einfach zu benutz*, einfach zu handhab*, "
        "einfach zu versteh*, einfach zu nutz*, einfach zu install*, einfach zu verwend*, einfach zu buchen, "
        "einfach zu finden, einfach einzuricht*, einfach aufzubau*, einfach in der, ist einfach und, geht einfach, "
        "einfach einzustell*, einfach anzubring*, einfach aufgebaut, schwer zu, schwer verständlich, "
        "leicht aufzubau*, leicht einzu*, leicht anzu*, bequem zu bedien*, bequem bestell*, bequem von zu hause, "
        "aufgeräumt, einfache bedienung, einfache handhabung, einfach und, einfache, einfacher, einfachheit, "
        "unkompliziert*, kompliziert*, umständlich*, leicht zu, leicht verständlich, leicht bedien*, kinderleicht*, "
        "intuitiv*, unintuitiv*, bedien*, bedienung, bedienbar*, bedienungsfreundlich*, bedienerfreundlich*, "
        "benutzerfreundlich*, anwenderfreundlich*, nutzerfreundlich*, nutzungsfreundlich*, benutzeroberfläche*, "
        "oberfläche*, handhab*, usability, übersichtlich*, unübersichtlich*, übersicht, verwirr*, verschachtelt*, "
        "schwierig*, komplex*, selbsterklär*, verständlich*, unverständlich*, verstehen, versteht, durchblick*, "
        "nicht klar, klar strukturiert, aufgeräumt*, überladen*, chaotisch*, menü*, menüführung, navigation, "
        "navigier*, layout, knopf, knöpfe, button*, klick*, viele klicks, viele schritte, zurechtfind*, zurecht, "
        "zurechtgefunden, finde nichts, finde nicht, findet nix, findet nichts, findet man, finde mich, suchen muss, "
        "einricht*, eingerichtet, einstell*, installier*, installation, konfigur*, einarbeit*, eingearbeitet, "
        "lernkurve, praktisch*, unpraktisch*, handlich*, barrierefrei*, umstand*, bürokrat*, papierkram, "
        "logisch aufgebaut, aufbau, gewöhnungsbedürftig, für laien, für ältere, auch für anfänger, "
        "mein team war nach, idiotensicher, ergonom*, hakelig, fummelig, sperrig, überfordert, schriftgröße, "
        "lesbar*, aufwendig*, aufwändig*"
    ),
    Theme.SPEED: (
        "innerhalb von, innerhalb kürzester, innerhalb weniger, stunde verspätung, stunden verspätung, "
        "stunden gewartet, stunden warten, stunde warten, stunden später, mehrere stunden, sehr spät, viel zu spät, "
        "zu spät geliefert, schnell*, *schnell, langsam*, lahm*, lahme, lahmarschig*, flott*, fix, zügig*, rasch*, "
        "rasend*, blitz*, geschwindigkeit*, *geschwindigkeit, tempo, speed, ladezeit*, lädt, laden, lange laden, "
        "ladevorgang, lange lad*, ruckel*, ruckelt, laggt, lag, lags, latenz, ping, performan*, performance, träge*, "
        "zäh, zähe, dauert*, dauer*, dauerte, gedauert, bis eine seite, warte, warten, wartet, gewartet, wartezeit*, "
        "*wartezeit*, wartezeiten, warteschlange*, schlange, schlangen, schlange stehen, ewig*, ewigkeit*, "
        "stundenlang*, tagelang*, wochenlang*, minutenlang*, lange zeit, zu lange, so lange, sehr lange, "
        "viel zu lange, wochen später, pünktlich*, unpünktlich*, verspät*, *verspätung*, zu spät, verzöger*, "
        "verzögerung*, rechtzeitig*, prompt*, umgehend*, sofort*, liefer*, lieferzeit*, lieferung*, geliefert, "
        "auslieferung*, *lieferung, versand, zustellung*, zugestellt, nächsten tag, am selben tag, gleichen tag, "
        "express*, in sekunden, in minuten, wenigen minuten, binnen, stunde gewartet, mbit*, 4g, 5g, lte, "
        "bandbreite, glasfaser, dsl, effizien*, zeitraubend, zeitaufw*, zeitintensiv, zeitersparnis, spart zeit, "
        "reaktionszeit*, bearbeitungszeit*, überfällig*, noch immer nicht da, kam nie an, nie angekommen, zeitnah*"
    ),
    Theme.DOCUMENTATION: (
        "erklärvideo, hilfevideo*, schulungsmaterial*, doku, dokus, dokumentation*, dokumentier*, handbuch*, "
        "handbücher, anleitung*, *anleitung*, bedienungsanleitung*, gebrauchsanweisung*, gebrauchsanleitung*, "
        "anweisung*, tutorial*, hilfeseite*, hilfetext*, hilfebereich*, hilfeartikel*, hilfe seiten, hilfe artikel, "
        "online hilfe, hilfecenter*, faq*, wissensdatenbank*, leitfaden*, guide, guides, erklärvideo*, "
        "schulungsvideo*, lernvideo*, schulung*, schulungsunterlage*, unterlagen, webinar*, wiki, beispiele, "
        "beispielcode, codebeispiel*, referenz, readme, schritt für schritt, beipackzettel, merkblatt, infomaterial, "
        "einführung, einweisung, erläuterung*, lernmaterial*, erklärung, erklärungen, onboarding"
    ),
    Theme.COMMUNICATION: (
        "nichts gesagt, nicht gemeldet, hat sich gemeldet, niemand gemeldet, keiner gemeldet, nie gemeldet, "
        "nur durch zufall erfahren, erst erfahren, nichts erfahren, erfährt man, ne mail, kommunik*, kommunikation*, "
        "informier*, information*, info, infos, informativ*, uninformiert, auf dem laufenden, bescheid, "
        "benachrichtig*, mitgeteilt, mitteilung*, mitteilen, ankündig*, angekündigt, unangekündigt*, ankündigung*, "
        "vorwarnung*, vorankündig*, ohne vorher, sagt einem, sagt niemand, keiner sagt, niemand sagt, sagt uns, "
        "nicht gesagt, keiner weiß, niemand weiß, keiner wusste, niemand wusste, niemand konnte, weiß nicht was, "
        "durchsage*, newsletter, rundmail, eine mail, keine mail, per mail, e-mail, e-mails, emails, mails, mail, "
        "spam, sms, transparen*, intransparen*, ehrlich*, unehrlich*, gelogen, lügen, lügt, lüge*, versprochen*, "
        "versprech*, verspricht, vertröst*, hingehalten, statusmeldung*, statusseite*, sendungsverfolgung*, "
        "trackin*, stand der dinge, rückmeldung*, feedback, funkstille, meldet sich, meldete, kleingedruckt*, "
        "irreführend*, widersprüchlich*, missverständnis*, begründung, ohne erklärung, erklärt, erklärt wurde, "
        "absprache*, aufgeklärt, aufklärung, hört nichts, nichts gehört, nie wieder gehört, auskunft, auskünfte, "
        "kontakt*"
    ),
}
_CLAIMS = {
    Theme.MISSING: (
        "wenig auswahl, geringe auswahl, kleine auswahl, brauche ich noch, was fehlt, was mir fehlt, fehlt*, fehlen, "
        "fehlte, fehlend*, gefehlt, vermisse*, vermiss*, vermisst, wünsch*, gewünscht, wäre schön, wäre toll, "
        "wäre super, wäre gut, wäre cool, wäre klasse, wäre nett, wäre hilfreich, wäre prima, wäre wünschenswert, "
        "wäre praktisch, wär schön, wär super, wär toll, wär cool, wäre besser, wäre perfekt wenn, "
        "wenn man ... könnte, wenn es ... gäbe, gäbe es, bräuchte*, brauchen wir, bräuchten, hätte gerne, "
        "hätte gern, hätten gerne, hätten gern, würde gerne, würde gern, würde mich freuen, würde mir, würden uns, "
        "möchte gerne, sollte man, sollte es, sollte noch, sollte auch, sollten auch, solltet, sollte möglich, "
        "könnte man, könntet ihr, könnte noch, könnte mehr, könnten mehr, bitte einbauen, einbauen, einbaut, "
        "hinzufüg*, ergänz*, erweiter*, nachrüst*, integrier*, integration*, bitte um, mehr auswahl, mehr funktion*, "
        "mehr möglichkeit*, mehr option*, mehr einstell*, weitere funktion*, keine möglichkeit, keine option, "
        "kein dark mode, dark mode, dunkelmodus, offline modus, offline-modus, kein export, keine app, "
        "keine schnittstelle, keine funktion, keine suche, keine zahlung, gibt es nicht, gibts nicht, "
        "gibt es keine*, gibts keine*, gibt keine*, hat keine*, bietet keine*, bieten keine*, leider keine*, "
        "leider nur, leider kein, kann man nicht, kann man nur, kann man keine*, kann ich nicht, können nicht, "
        "lässt sich nicht, lassen sich nicht, nicht möglich, unmöglich zu, nicht unterstütz*, unterstützt nicht, "
        "unterstützt keine*, nicht verfügbar, nicht kompatibel, nicht vorhanden, nicht vorgesehen, eingeschränkt*, "
        "begrenzt*, beschränkt*, funktionsumfang, funktionen, funktionalität*, *funktion, feature*, schnittstelle*, "
        "auswahlmöglichkeit*, vermissen, ausbaufähig*, schade dass, schade"
    ),
    Theme.RELIABILITY: "problem*, *problem, *probleme, schwierigkeiten",
    Theme.COMPETITOR: (
        "anbieter wechsel, anbieterwechsel, bankwechsel, bei amazon gibt, bei google ist, konkurren*, mitbewerb*, "
        "wettbewerb*, alternativ*, anderer anbieter, anderen anbieter*, andere anbieter*, anderem anbieter*, "
        "andere anbieter, anderer app*, andere app*, anderen app*, andere bank*, anderen bank*, andere firm*, "
        "andere hotels, anderen hotels, andere hersteller, anderen hersteller*, andere shops, anderen shops, "
        "andere fluggesellschaft*, andere airline*, anderen airline*, andere programm*, anderen programm*, "
        "andere tools, anderes tool, anderen tools, andere software, anderer hersteller, anderswo, woanders, "
        "wechsel*, gewechselt, umgestiegen, umsteigen, steige um, umstieg, kündig*, gekündigt, kündigung, "
        "vergleich*, verglichen, im vergleich, im gegensatz, besser als, schlechter als, jedem anderen, "
        "jeder andere, alle anderen, bei anderen, andere können, andere haben, andere bieten, andere machen, "
        "die anderen, bei telekom, telekom*, vodafone*, o2, 1und1, dkb, n26, comdirect, sparkasse*, trello, notion, "
        "asana, zu amazon, bei amazon, zalando, netflix, spotify, lufthansa, ryanair, eurowings, easyjet, flixbus, "
        "uber, booking*, airbnb, datev online, auf dem markt, am markt, marktführer, wechseln, abgewandert, abwandern"
    ),
    Theme.SLIP: (
        "seit dem letzten update, seit den letzten updates, immer mehr fehler, immer mehr werbung, vorher besser, "
        "vorher war, früher*, schlechter geworden, schlechter gewor*, immer schlechter, schlechter, immer schlimmer, "
        "schlimmer, verschlechter*, verschlimmbesser*, nachgelassen, lässt nach, lassen nach, nachlassen*, "
        "lässt stark nach, ließ nach, abgebaut, bergab, abwärts, den bach, nicht mehr, nicht mehr so, "
        "nicht mehr das, nichts mehr, keine mehr, war mal, war besser, waren besser, war früher, damals, inzwischen, "
        "mittlerweile, neuerdings, in letzter zeit, letzter zeit, letzten jahren, letzten monaten, von jahr zu jahr, "
        "von mal zu mal, immer weniger, immer teurer, immer länger, immer langsamer, seit dem update, "
        "seit der umstellung, seit der übernahme, seit der fusion, seit neuestem, seit neuem, nach dem update, "
        "seit update, seit letztem update, neuestes update, neuesten update, letztes update, letzte update, "
        "letzten update, neue version, neuen version, alte version, alten version, seit einiger zeit, seit kurzem, "
        "rückschritt*, abgenommen, gesunken, sinkt, sinkend*, verkommen, zugrunde, einst, ruiniert, hat stark, "
        "gelitten, schatten"
    ),
}

WORDS = Words(
    common=(
        "der, die, das, und, ist, ich, nicht, es, ein, eine, zu, mit, auf, für, sehr, von, im, den, dem, war, man, "
        "auch, so, sich, bei, wir, sind, wird, als, an, aber, nur, noch, immer, hat, haben, wenn, wie, alles, mich, "
        "mir, einfach, schon, leider, aus, nach, bin, habe, zum, zur, kann, oder, mal, wo, was, mehr, gut"
    ),
    negators=(
        "nicht, nie, niemals, kein, keine, keinen, keinem, keiner, keinerlei, ohne, nichts, nix, kaum, weder, ned, net"
    ),
    splits="aber, doch, jedoch, obwohl, während, trotzdem, allerdings, weil, denn, dafür",
    denied_after=True,
    about=_ABOUT,
    claims=_CLAIMS,
    nothing=(
        "lieferumfang, unser guide, der guide, sofort wohl, auswechsel*, abwechsel*, abwechslung*, geldwechsel, "
        "bettwäschewechsel, gewechselt wurde die bettwäsche, wird halt, preislich egal, funktionsumfang ist groß, "
        "vergleichsweise, mail adresse, verpflegung, zimmer hängt, einfach nur, einfach super, einfach toll, "
        "einfach klasse, einfach top, einfach genial, einfach schlecht, einfach spitze, einfach unglaublich, "
        "einfach immer, einfach nicht, einfach mal, einfach gut, einfach schön, einfach traumhaft, einfach zu viel, "
        "einfach zu teuer, einfach weg, vielleicht, leichtigkeit, preisgekrönt, preisverleihung, preisgeb*, "
        "*fernsehpreis*, im netz gelesen, netzwerk*, nicht schlecht, gar nicht schlecht, kann nicht klagen, "
        "kann man nicht meckern, kann nicht meckern, kann ich nur, kann man nur empfehlen, kann ich nicht sagen, "
        "kann ich nicht beurteilen, nicht mehr und nicht weniger, nicht mehr missen, nicht mehr ohne, "
        "nicht mehr weg*, besser als erwartet, besser als gedacht, besser als nichts, besser als nix, sicherlich, "
        "mit sicherheit, sicher auch, ganz sicher, zahlreich*, anzahl, *einzahl*, erzähl*, zahlenmäßig, fixier*, "
        "lagerfeuer, *lage, lage*, laufend*, im laufe, laufzeit, ablauf, laufen gehen, spazieren, tarifpartner, "
        "auf jeden fall, in jedem fall, auf keinen fall, fallweise, stundenplan, urlaubsstunden, sofort wieder, "
        "sofort wiederkommen, blitzsauber, erlebnis, laden ist, der laden, im laden, kleiner laden, netter laden, "
        "laden um die, später*, spätestens, markt in, wochenmarkt, weihnachtsmarkt, supermarkt, markt um, "
        "ehrlich gesagt, um ehrlich, dauerhaft, auf dauer, dauernd, dauerbrenner, aktionär*, reaktion*, "
        "transaktion*, interaktion*, redaktion*, attraktion*, dienstleist*, personalisier*, personal computer, "
        "geldautomat*, geldbeutel, trinkgeld, service, uhrzeit, wunscht*, *wunscht, sicherung, klarkommen, "
        "hilft nicht wirklich weiter, kontaktlos*, nett hier, die schlange am pool, frechheit, jahrelange*"
    ),
)
