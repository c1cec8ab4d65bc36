"""French."""

from bot.core.themes.theme import Theme
from bot.core.themes.vocabulary import Words

_ABOUT = {
    Theme.PRICE: (
        "facture, factures, facturé, facturer, facturation, accessible en prix, prix accessible*, prix, tarif, "
        "tarifs, tarifaire*, tarification, cher, chere, chers, cheres, cherot, hors de prix, couteu*, coute, "
        "coutent, coutait, couter, cout, couts, surcout*, onereu*, frais, facturé*, surfactur*, abonnement*, "
        "forfait*, cotisation*, mensualité*, paiement*, payer, paye, payes, payé, payee, payés, paie, payons, "
        "payant*, payante*, payent, paient, prelev*, prélèvement*, debité*, rembours*, réduction*, remise*, promo, "
        "promos, promotion*, solde, soldes, code promo, bon d'achat, coupon*, gratuit*, gratos, argent, fric, "
        "thune*, thunes, euro*, €, balles, $, budget*, économi*, économique, abordable*, exorbitant*, excessif*, "
        "abusif*, abusé le prix, arnaque*, escroc*, escroquerie, voleur*, vol organisé, rapport qualité, "
        "rapport qualité prix, rapport qualité-prix, qualité prix, qualité-prix, vaut le coup, vaut le prix, "
        "vaut largement, en vaut, vaut pas, bon marché, bonne affaire, bonnes affaires, intérêts, taux, commission*, "
        "agios, caution, supplément*, surtaxe*, taxe, taxes, licence*, devis, moins cher, pas cher, pas donné, "
        "par mois, par an, par utilisateur, dépens*, ruineu*, porte-monnaie, portefeuille, low cost, augmentation*, "
        "version gratuite, version payante"
    ),
    Theme.RELIABILITY: (
        "ça marche, marche super, marche correctement, marche une, connexion coupe, ça coupe, coupe tout le temps, "
        "coupe sans arret, fonctionnait, fiab*, fiabilité, pas fiable, peu fiable, bug*, bugs, bogue*, buggé*, "
        "buguer, beug*, plante*, plantage*, planter, planté, crash*, se ferme*, s'est fermée, se bloque*, bloque, "
        "bloqué*, bloquée, blocage*, fige*, figé*, se fige, freeze*, gèle, panne*, en panne, coupure*, se coupe, "
        "déconnect*, déconnexion*, erreur*, dysfonctionn*, défaillan*, défaut*, défectueu*, defaillance*, "
        "marche pas, marche plus, marche mal, marche bien, marche une fois, marche tres bien, marche parfaitement, "
        "marche nickel, ne marche*, marchent pas, marchait, fonctionne, fonctionne pas, fonctionne plus, "
        "fonctionne mal, fonctionne bien, fonctionne parfaitement, fonctionne tres bien, fonctionnent, "
        "fonctionnement, hors service, hs, cassé*, casse, cassent, abimé*, abîm*, endommag*, déchir*, fuite*, usé, "
        "s'use, stable*, instable*, stabilité, solide*, solidité, robuste*, résistant*, durable*, durabilité, "
        "dure longtemps, tient la route, tient bien, qualité, bonne qualité, mauvaise qualité, qualité du produit, "
        "batterie, ne s'ouvre*, s'ouvre pas, se lance pas, ne charge pas, charge pas, ne se connecte*, connexion*, "
        "connecter, impossible de se connecter, impossible de me connecter, impossible d'ouvrir, "
        "impossible d'acceder, ne s'allume*, s'allume plus, synchronis*, synchro, sauvegard*, perdu mes, "
        "perte de données, perd mes, réseau, couverture, signal, capte, capte pas, zone blanche, retard*, annul*, "
        "annulation*, incident*, problèmes techniques, problème technique, sans problème*, aucun problème*, "
        "aucun souci*, jamais ... problème*, jamais ... souci*, jamais ... panne*, pas de souci*, pas de problème*, "
        "sans souci*, sans faille, impeccable*, sécurisé*, sécurité, piraté*, mauvais article, mauvaise commande, "
        "erreur de commande, incomplet*, redémarre, écran noir, écran blanc, serveur*, saute tout, lâché, laché, "
        "rend l'âme, rendu l'ame, inutilisable*, intermitten*, défectuosité, déraille"
    ),
    Theme.SUPPORT: (
        "toujours disponible*, équipe disponible, personnel disponible, trouvé une solution, aucune solution, "
        "solution à mon, trouver une solution, conseillée par le vendeur, bien conseillé*, mal conseillé*, support*, "
        "sav, service client*, service après*, service apres vente, service clientèle, service technique, "
        "service consommateur, service, services, assistance, hotline, conseiller*, conseillère*, conseil, conseils, "
        "bon conseil, interlocuteur*, téléconseiller*, commercial*, commerciaux, vendeur*, vendeuse*, personnel, "
        "employé*, équipe*, staff, serveur sympa, serveurs sympa*, serveuse*, réceptionniste*, réception, accueil*, "
        "accueillant*, accueilli*, hôte, hôtesse*, équipage*, steward*, technicien*, livreur*, chauffeur*, "
        "contrôleur*, guichetier*, gérant*, patron*, patronne, propriétaire*, directeur*, gestionnaire*, agent, "
        "agents, opérateur*, opératrice*, caissier*, caissière*, responsable, aimable*, amabilité, sympa, sympas, "
        "sympathique*, gentil*, gentillesse, souriant*, sourire, serviable*, poli, polis, polie*, impoli*, "
        "politesse, désagréable*, malpoli*, mal poli, antipathique*, arrogant*, froid*, agressif*, agressive*, "
        "méprisant*, compétent*, incompétent*, incompétence, compétence*, professionnel*, professionnalisme, pro, "
        "pros, réactif*, réactive*, réactivité, disponibilité, à l'écoute, attentionné*, attentif*, prévenant*, "
        "chaleureu*, aide, aidé, aider, aident, m'a aidé, répond*, répondent, répondu, répondre, répondeur*, "
        "réponse*, décroche*, raccroché, injoignable*, joignable*, joindre, téléphone, au tel, tel, tél, appel*, "
        "appelé, rappel*, chat, chatbot, robot*, parler à un humain, parler à quelqu'un, être humain, réclamation*, "
        "réclam*, plainte*, plaint, ticket*, résolu*, résoudre, résout, prise en charge, pris en charge, traité*, "
        "baladé*, balade de service, se renvoient, renvoie d'un, geste commercial, contact humain"
    ),
    Theme.EASE: (
        "facile à utiliser, facile d'utilisation, simple d'utilisation, utilisation simple, utilisation facile, "
        "utilisation intuitive, difficile à utiliser, difficile à comprendre, facile à comprendre, "
        "simple à comprendre, très clair, bien clair, c'était clair, application claire, appli claire, site clair, "
        "peu clair, rien compris, bien organisé, trop lourd à utiliser, facile*, facilement, facilité, facilit*, "
        "simple, simples, simplicité, simplement, simplifi*, intuitif*, intuitive*, intuitivité, ergonom*, "
        "ergonomie, ergonomique, pratique, pratiques, praticité, convivial*, interface*, menu, menus, navigation, "
        "naviguer, compliqué*, complexe*, complexité, confus*, fouillis, brouillon, bordélique, labyrinthe, "
        "usine à gaz, usine a gaz, difficile*, difficulté*, prise en main, prendre en main, pris en main, "
        "prend en main, maniable*, manier, maniement, s'y perd*, on se perd, se perdre, je me perds, perdu dans, "
        "perdue dans, s'y retrouver, trouve rien, ne trouve pas, trouve pas où, trouver où, introuvable*, clair, "
        "pas clair, clarté, compréhensible*, comprend rien, comprends rien, comprends pas, tout compris, configur*, "
        "paramétr*, paramètre*, installation, installer, installé*, mise en place, mise en route, mise en service, "
        "courbe d'apprentissage, apprendre, clics, clic, cliquer, trop d'étapes, étapes, bouton*, tactile, lisible*, "
        "illisible*, lisibilité, ludique*, fluide*, fluidité, administratif*, paperasse, démarches, démarche, "
        "confortable a utiliser, commode*, accessible aux, seniors, débutant*, néophyte*, jeu d'enfant, enfantin, "
        "bien pensé*, mal pensé*, bien conçu*, mal conçu*, mal foutu*, bien fait*, galère*, galere*, prise de tete, "
        "ludique, expérience utilisateur, mal organisé"
    ),
    Theme.SPEED: (
        "long à, très long, si long, beaucoup trop long, bien trop long, très longue, attente longue, "
        "longue attente, longues attentes, heures d'attente, heures de retard, heures pour, 5 h, attendu des heures, "
        "plusieurs semaines, semaines pour, semaines d'attente, semaines après, jours pour, mois pour, "
        "ne charge pas, charge lentement, met du temps, mets du temps, met trop de, long temps, été livré, livré en, "
        "livré dans, livré rapidement, livré à temps, livré le, livrée, livré avec retard, livrés, livré en retard, "
        "pas encore livré, livraison, rapide*, rapidement, rapidité, vite, vitesse*, lent, lente, lents, lentes, "
        "lentement, lenteur*, lentissime, rame, rames, ramer, ramait, rament, attente, attentes, attendre, attendu, "
        "attend, attends, attendons, file d'attente, files d'attente, queue, queues, temps de, temps d'attente, "
        "trop de temps, perte de temps, trop long, trop longue, trop longtemps, long a, interminable*, une éternité, "
        "éternité, chargement*, télécharge*, latence, lag, lags, lague, saccad*, performan*, performance*, délai*, "
        "délais, retard*, en retard, à l'heure, a temps, ponctuel*, ponctualité, immédiat*, instantané*, de suite, "
        "tout de suite, dans la foulée, dans l'heure, le jour même, lendemain, livraison*, expédition*, expédié*, "
        "envoi, envoi rapide, reçu en, reçu le, jamais reçu, toujours pas reçu, 24h, 48h, en 24, en 48, "
        "quelques minutes, en deux minutes, en 2 min, en 5 min, quelques secondes, une heure, deux heures, "
        "des plombes, des lustres, fibre, débit, debit, mega, mbps, 4g, 5g, escargot, tortue, efficace*, efficacité, "
        "traîne*, traine*, prompt*, fulgurant*, réactif, réactivité"
    ),
    Theme.DOCUMENTATION: (
        "vidéos d'aide, vidéo d'aide, vidéos explicatives, vidéos tuto, documentation*, doc, docs, documenté*, "
        "manuel*, notice*, mode d'emploi, modes d'emploi, guide, guides, tuto, tutos, tutoriel*, tutoriaux, faq*, "
        "foire aux questions, aide en ligne, page d'aide, pages d'aide, rubrique d'aide, centre d'aide, "
        "articles d'aide, base de connaissance*, instruction*, pas à pas, exemples, exemple de code, "
        "vidéo explicative, formation*, formé*, webinaire*, webinar*, wiki, explications, explication, "
        "référence de l'api, fiche, fiches, support de cours, consignes, comment utiliser, comment faire, "
        "comment ça marche"
    ),
    Theme.COMMUNICATION: (
        "pas de retour, sans retour, aucun retour, pas flou, c'est flou, reste flou, communic*, communication*, "
        "informe, informé*, informer, informent, information*, info, infos, désinform*, prévenu*, prévenir, "
        "prévient, préviennent, averti*, avertir, avertissement*, sans prévenir, annonce*, annoncé*, notif*, "
        "notification*, newsletter*, transparen*, opaque*, explication*, explications, expliqué*, expliquer, "
        "explique, sans explication, aucune explication, silence, silence radio, nouvelles, sans nouvelles, "
        "aucune nouvelle, pas de nouvelles, tenu au courant, tenus au courant, au courant, tenu informé, courrier*, "
        "mail, mails, e-mail*, email*, sms, spam, messages, personne ne sait, personne ne dit, personne ne nous, "
        "on ne nous dit, on nous dit, on nous a dit, on m'a dit, rien dit, promis, promesse*, promet, promettent, "
        "mensong*, mensonge*, menti, mentent, menteur*, honnête*, honnêteté, malhonnête*, trompeu*, "
        "publicité mensongère, contradictoire*, petites lignes, petits caractères, suivi, suivi de, suivi du, "
        "suivi des, relance*, confirmation*, rappel*, rappelle, état de, avancement, feedback, retour d'info, "
        "contact*, contacter, contacté*, au clair"
    ),
}
_CLAIMS = {
    Theme.MISSING: (
        "manque de choix, manque d'options, manque des fonctionnalités, plus de fonctionnalités, "
        "fonctionnalité manquante, fonctionnalités manquantes, nouvelle fonctionnalité, nouvelles fonctionnalités, "
        "fonctionnalité qui manque, aurait besoin, aurions besoin, aurais besoin, besoin d'une fonction, "
        "pas d'option pour, puisse pas, n'a pas d'appli, n'a pas de mode, manque, manquent, manquait, il manque, "
        "me manque, manquant*, dommage qu*, dommage que, dommage qu'on, dommage de ne, dommage, serait bien, "
        "serait top, serait cool, serait génial, serait super, serait utile, serait pratique, serait sympa, "
        "serait parfait, serait mieux, serait intéressant, serait appréciable, aimerais, aimerait, aimerions, "
        "j'aimerais, voudrais, voudrait, voudrions, souhaite*, souhaiterais, souhait*, j'aurais aimé, aurais aimé, "
        "aurait aimé, aurions aimé, apprécierais, si seulement, faudrait, devrait, devraient, devriez, pourrait, "
        "pourraient, pourriez, ajout*, ajouter, ajoutez, rajout*, intégr*, intégration*, implément*, proposer, "
        "proposez, mettre en place un, plus de choix, plus d'options, plus de fonction*, plus de variété, variété, "
        "peu de choix, besoin d'un, besoin d'une, on a besoin, pas d'option, pas de mode, mode sombre, mode nuit, "
        "mode hors ligne, hors ligne, hors-ligne, pas de paiement, pas d'appli*, pas de version, pas d'export, "
        "pas de possibilité, pas possible, possibilité de, la possibilité, possibilité, impossible de, "
        "impossible d'exporter, ne permet*, permet pas, permet plus, on ne peut pas, on peut pas, ne peut pas, "
        "ne peut plus, peux pas, peut pas, pas moyen de, n'existe pas, existe pas, ne propose*, propose pas, "
        "ne gère pas, gère pas, ne prend pas en charge, pas pris en charge, pas compatible*, compatibilité, "
        "pas disponible*, indisponible*, pas inclus*, limité*, limitation*, restreint*, sans possibilité, "
        "version ipad, version android, il n'y a pas, y a pas de, y'a pas de, n'y a pas"
    ),
    Theme.RELIABILITY: "problème*, souci, soucis, pb, pbs, probleme*, ennui*",
    Theme.COMPETITOR: (
        "chez free, chez orange, chez sfr, vers free, vers orange, changer de banque, changer de fournisseur, "
        "changer d'outil, changer d'opérateur, changer de crémerie, changer de prestataire, changer de logiciel, "
        "chez amazon, concurren*, concurrence, concurrent*, autre opérateur, autres opérateurs, autre banque, "
        "autres banques, autre appli*, autres appli*, autre fournisseur, autres fournisseurs, autre compagnie, "
        "autres compagnies, autre marque, autres marques, autre site, autres sites, autre outil, autres outils, "
        "autre logiciel, autres logiciels, autre enseigne, autres enseignes, autre hôtel, autres hôtels, "
        "autre prestataire, autres prestataires, autres plateformes, autre plateforme, autre société, ailleurs, "
        "alternative*, change d'opérateur, change de banque, changé de, je change, je vais changer, passer chez, "
        "passe chez, passé chez, passons chez, passer sur, passer à autre, partir chez, je pars, suis parti*, "
        "suis partie, vais partir, allé chez, je vais chez, aller chez, aller voir, migrer vers, migré vers, "
        "résili*, résilie, quitter, quitte, quitté, désabonn*, me désabonner, portabilité, comparé à, comparé aux, "
        "comparaison, par rapport à, par rapport aux, contrairement à, contrairement aux, comparer, mieux que, "
        "pire que, meilleur que, meilleure que, préfère, je préfère, préférable, chez les autres, sfr, bouygues, "
        "sosh, boursorama, boursobank, revolut, n26, fortuneo, notion, trello, asana, netflix, spotify, ryanair, "
        "easyjet, air france, transavia, ouigo, flixbus, blablacar, uber, booking, airbnb, deezer, zendesk, hubspot, "
        "salesforce, sur le marché, du marché"
    ),
    Theme.SLIP: (
        "depuis la mise à jour, depuis les mises à jour, avec la mise à jour, depuis que vous, depuis que c'est, "
        "depuis que ça, depuis le nouveau, d'une année sur, de plus en plus cher, de plus en plus lent*, "
        "de plus en plus mal, de plus en plus long*, mieux avant, c'était mieux, était mieux, etait mieux, "
        "étaient mieux, avant, auparavant, autrefois, jadis, à l'époque, a l'epoque, dégrad*, se dégrade, "
        "dégradation, dégringol*, empir*, de pire en pire, pire en pire, pire qu'avant, moins bien qu'avant, "
        "moins bien, moins bon, moins bonne, de moins en moins, baiss*, baisse de qualité, baissé, "
        "qualité en baisse, en baisse, a chuté, chute, décline, déclin, décliné, détérior*, n'est plus, "
        "ne sont plus, n'a plus, n'ont plus, c'est plus, est plus ce que, plus ce que c'était, plus ce que, "
        "plus comme avant, plus personne, plus le même, plus la même, plus rien, depuis la dernière, "
        "depuis la nouvelle, depuis le rachat, depuis la fusion, depuis le changement, depuis un certain, "
        "dernière mise à jour, nouvelle mise à jour, dernières mises à jour, nouvelle version, dernière version, "
        "ancienne version, version précédente, ces derniers temps, dernièrement, au fil des ans, d'année en année, "
        "maintenant c'est, régress*, régression, recul*, part en vrille, laisse à désirer depuis, se laisse aller, "
        "il y a quelques années, perdu en qualité, perd en qualité, retour en arrière"
    ),
}

WORDS = Words(
    common=(
        "le, la, les, de, des, du, un, une, et, est, je, pas, que, qui, pour, très, en, dans, il, elle, on, nous, "
        "vous, avec, sur, ce, au, aux, plus, mais, ne, mon, ma, mes, c, j, l, d, n, qu, s, tout, bien, été, sont, "
        "ont, y, a, par, ça, suis, si, cette, même, trop, rien, car, ai, être, faire, fait, quand, leur, ou, aussi"
    ),
    negators="ne, n, pas, jamais, rien, aucun, aucune, sans, ni, nullement, non",
    splits="mais, et, cependant, pourtant, car, parce, malgré, toutefois, donc",
    denied_after=True,
    elides=True,
    about=_ABOUT,
    claims=_CLAIMS,
    nothing=(
        "d'ailleurs, par ailleurs, s'attend*, m'attend*, m'y attend*, installations, les installations, notre guide, "
        "le guide était, la guide était, guide touristique, vite fait, avant midi, livres, un livre, le livre, "
        "ce livre, bien situe, froide, vue sur le lac, produit frais, produits frais, fruits frais, frais et, "
        "bien frais, au frais, eau froide, plat froid, repas froid, avant tout, avant de, bien avant, en avant, "
        "avant le, avant la, avant mon, avant notre, avant les, vraiment pas plus, pas plus, je ne vois pas, "
        "rien à redire, rien à reprocher, rien à dire, pas à se plaindre, compte tenu, a la carte, plus ou moins, "
        "en plus, de plus, non plus, au plus, le plus, la plus, les plus, plus que, longue vie, en cours, au cours, "
        "bien sur, au retour, retour de, de retour, aller retour, aller-retour, cher ami, chers, tres cher*, "
        "depuis que je, depuis que j'utilise, depuis que nous, dans l'ensemble, bon courage, autocar, réservation*, "
        "les autres clients, les autres voyageurs, faux amis, vraiment top, sans hésiter, libre service, "
        "rendre service, self service, station service, mode d'emploi facile, l'orange, jus d'orange, free style, "
        "point de vue, tout compris inclus, formule tout compris, limite de, à la limite, mieux que prévu, "
        "mieux que je, je recommande*, personnellement, aucune hésitation, conseille, je conseille, retrouver, "
        "plante verte, plantes, y compris, comprise"
    ),
)
