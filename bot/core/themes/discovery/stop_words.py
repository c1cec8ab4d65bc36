"""Words that are in comments about anything: they tell nothing of what one is about.

Each language's own: what holds sentences together, what people say of anything that they like or do not, and the things
that all of them talk of. No accents, no capitals. Of Japanese only words in kanji and katakana: hiragana is left out as
a whole.
"""

from collections.abc import Mapping

from bot.core.themes.by_words.clauses import bare
from bot.core.themes.by_words.words import WORDS
from bot.core.understanding.phrases import entries

_EN = (
    "the, and, but, for, nor, yet, with, without, from, into, onto, about, above, below, over, under, after, before, "
    "between, through, during, against, around, again, along, also, although, though, because, since, while, until, "
    "unless, when, whenever, where, what, which, who, whom, whose, why, how, that, this, these, those, there, here, "
    "then, than, them, they, their, theirs, its, itself, his, her, hers, him, she, you, your, yours, our, ours, us, "
    "myself, yourself, one, ones, two, three, are, was, were, been, being, has, have, had, having, does, did, doing, "
    "done, will, would, shall, should, can, could, may, might, must, dont, doesnt, didnt, wont, cant, isnt, arent, "
    "wasnt, havent, hasnt, ive, im, youre, thats, theres, not, never, none, any, anything, anyone, some, something, "
    "someone, every, everything, everyone, everybody, nothing, nobody, all, both, each, few, many, much, more, most, "
    "less, least, lot, lots, other, others, another, such, same, only, own, too, very, really, quite, just, even, "
    "still, already, always, often, sometimes, usually, mostly, maybe, perhaps, actually, basically, probably, "
    "definitely, generally, ever, once, soon, now, today, well, far, out, off, down, back, way, ways, thing, things, "
    "stuff, bit, kind, sort, part, time, times, day, days, week, weeks, month, months, year, years, moment, lately, "
    "people, person, user, users, customer, customers, team, teams, company, product, products, tool, tools, app, "
    "apps, software, service, services, system, work, works, worked, working, job, use, uses, used, using, useful, "
    "make, makes, made, making, get, gets, got, getting, give, gives, given, go, goes, going, gone, went, come, "
    "comes, came, take, takes, took, put, keep, keeps, kept, let, lets, say, says, said, tell, told, think, thought, "
    "feel, feels, felt, know, knows, knew, see, seen, look, looks, find, found, want, wants, wanted, need, needs, "
    "needed, wish, hope, like, likes, liked, love, loves, loved, enjoy, hate, recommend, recommended, try, tried, "
    "seem, seems, become, happen, happens, happened, great, good, better, best, nice, fine, okay, perfect, "
    "excellent, amazing, awesome, fantastic, wonderful, cool, happy, glad, pleased, satisfied, satisfying, bad, "
    "worse, worst, poor, terrible, awful, horrible, annoying, annoyed, disappointed, disappointing, unhappy, "
    "average, decent, solid, super, pretty, big, small, large, little, long, short, new, old, first, last, next, "
    "right, wrong, full, whole, able, sure, enough, overall, please, thanks, thank, yes, comment, comments, reason, "
    "reasons, score, point, points, experience, special, friend, friends, colleague, colleagues, hello, daily, "
    "everyday, believe, understand, start, started, call, called, ask, asked, run, runs, end, anymore, someday, "
    "honestly"
)
_ES = (
    "unos, unas, uno, esto, eso, ese, esa, esos, esas, estos, estas, aquel, aquella, ella, ellos, ellas, nosotros, "
    "vosotros, ustedes, usted, tu, tus, sus, mis, nuestro, nuestra, nuestros, nuestras, cual, cuales, quien, "
    "quienes, que, donde, cuanto, cuando, mientras, aunque, sino, entre, sobre, bajo, tras, ante, contra, durante, "
    "segun, hacia, tambien, tampoco, solo, solamente, ahora, antes, despues, luego, entonces, siempre, veces, vez, "
    "casi, quiza, quizas, asi, aqui, alli, aun, todavia, ademas, incluso, igual, otro, otra, otros, otras, mismo, "
    "misma, mismos, toda, todas, cada, algo, alguien, algun, alguna, algunas, algunos, ningun, ninguna, nadie, poco, "
    "poca, pocos, pocas, mucha, muchos, mas, menos, tanto, tan, bastante, demasiado, soy, eres, somos, sido, ser, "
    "sea, era, eran, fue, fueron, estar, esta, estan, estaba, estamos, haber, hemos, han, habia, tener, tengo, "
    "tiene, tienen, tenemos, tenia, hacer, hago, hace, hacen, hecho, hizo, poder, puedo, puede, pueden, podria, "
    "podrian, podemos, deber, debe, deben, deberia, deberian, querer, quiero, quiere, gusta, gustan, gustaria, "
    "encanta, encantan, ir, voy, va, van, vamos, ver, veo, visto, dar, dan, doy, decir, dice, digo, dicho, saber, "
    "se, creo, parece, parecen, siento, usar, uso, usa, usan, usamos, usando, utilizo, utilizar, utiliza, trabajo, "
    "trabajar, trabaja, funciona, funcionan, funcionar, sirve, llevo, lleva, quedar, queda, necesito, necesita, "
    "necesitamos, falta, faltan, recomiendo, recomendaria, recomendable, cosa, cosas, forma, manera, parte, tiempo, "
    "dia, dias, semana, semanas, mes, meses, ano, anos, momento, gente, persona, personas, usuario, usuarios, "
    "cliente, clientes, equipo, equipos, empresa, producto, productos, herramienta, herramientas, aplicacion, "
    "aplicaciones, app, programa, servicio, servicios, sistema, bueno, buena, buenos, buenas, buen, mejor, mejores, "
    "mejorar, mejoraria, genial, perfecto, perfecta, excelente, estupendo, fantastico, increible, maravilla, "
    "contento, contenta, contentos, satisfecho, satisfecha, feliz, malo, mala, malos, malas, mal, peor, peores, "
    "horrible, terrible, fatal, decepcion, util, utiles, normal, grande, pequeno, nuevo, nueva, nuevos, nuevas, "
    "primer, primera, ultimo, ultima, favor, gracias, general, realmente, simplemente, verdad, claro, nota, puntos, "
    "razon, motivo, experiencia, especial, amigo, amigos, conforme, diario, maravillosa, maravilloso"
)
_DE = (
    "des, einem, einen, einer, eines, er, sie, ihr, ihm, ihn, ihnen, ihre, ihrem, ihren, ihrer, uns, unser, unsere, "
    "unserem, unseren, unserer, euch, euer, eure, dein, deine, mein, meine, meinem, meinen, meiner, sein, seine, "
    "seinem, seinen, seiner, dich, dir, du, dies, diese, diesem, diesen, dieser, dieses, jene, jener, welche, "
    "welcher, welches, wer, wem, wen, warum, wieso, wann, dann, denn, damit, dass, daher, darum, dort, hier, jetzt, "
    "heute, nun, also, sonst, etwa, fast, ganz, gar, genau, gerade, gern, gerne, viel, viele, vielen, wenig, wenige, "
    "weniger, mehrere, manche, manchmal, meist, meistens, oft, immer, wieder, niemand, jemand, etwas, nichts, jeder, "
    "jede, jedem, jeden, jedes, alle, allem, allen, aller, beide, andere, anderen, anderer, anderes, anders, selbst, "
    "selber, eher, wirklich, eigentlich, ziemlich, besonders, vielleicht, wahrscheinlich, bisher, bereits, seit, "
    "vor, nach, uber, unter, zwischen, gegen, durch, ohne, wegen, trotz, bis, ab, um, ins, vom, beim, am, ans, aufs, "
    "furs, sowie, sowohl, sondern, weil, obwohl, wahrend, ob, waren, ware, sei, gewesen, werden, wurde, wurden, "
    "worden, hatte, hatten, gehabt, konnen, konnte, konnten, muss, mussen, musste, soll, sollen, sollte, sollten, "
    "will, wollen, wollte, mag, mochte, mochten, darf, durfen, lassen, lasst, machen, macht, mache, gemacht, geht, "
    "gehen, gegangen, gibt, geben, gegeben, kommt, kommen, gekommen, nehmen, nimmt, sagen, sagt, finde, finden, "
    "findet, gefunden, gefallt, gefallen, liebe, denke, glaube, weiss, wissen, sehe, sehen, sieht, bleibt, bleiben, "
    "brauche, brauchen, braucht, nutze, nutzen, nutzt, genutzt, benutze, benutzen, verwenden, verwende, arbeiten, "
    "arbeitet, arbeite, arbeit, funktioniert, funktionieren, lauft, empfehlen, empfehle, wunsche, wunschen, hilft, "
    "helfen, tut, tun, sache, sachen, ding, dinge, teil, art, weise, mal, zeit, tag, tage, tagen, woche, wochen, "
    "monat, monate, monaten, jahr, jahre, jahren, moment, leute, mensch, menschen, person, personen, nutzer, kunde, "
    "kunden, team, teams, firma, unternehmen, produkt, produkte, werkzeug, tool, tools, app, apps, software, "
    "programm, system, dienst, gute, guten, guter, gutes, besser, bessere, beste, besten, toll, tolle, tolles, "
    "super, prima, klasse, perfekt, schon, schone, schoner, zufrieden, glucklich, angenehm, nett, schlecht, "
    "schlechte, schlechter, schlimm, furchtbar, nervt, nervig, schade, enttauscht, mittelmassig, nutzlich, "
    "hilfreich, gross, grosse, klein, kleine, neu, neue, neuen, neuer, alt, alte, lang, lange, kurz, erste, ersten, "
    "letzte, letzten, nachste, richtig, falsch, insgesamt, bitte, danke, ja, nein, grund, note, punkte, erfahrung, "
    "absolut, total, vollig, alltag, hab, halt, besondere, besonderes, freunde, kollege, kollegen, weiterempfohlen, "
    "weiterempfehlen, taglich, mehr, na"
)
_FR = (
    "ils, elles, eux, lui, leurs, notre, nos, votre, vos, ton, ta, tes, sa, ses, son, moi, toi, soi, ceci, cela, "
    "celui, celle, ceux, celles, ces, cet, dont, ou, quoi, quel, quelle, quels, quelles, comment, pourquoi, parce, "
    "puis, alors, ainsi, donc, mais, encore, deja, toujours, jamais, souvent, parfois, maintenant, avant, apres, "
    "depuis, pendant, entre, sous, chez, vers, contre, sans, selon, jusque, afin, lors, lorsque, comme, aussi, "
    "autre, autres, tous, toute, toutes, chaque, quelque, quelques, quelqu, certain, certains, certaine, certaines, "
    "plusieurs, aucun, aucune, personne, peu, beaucoup, moins, tres, assez, vraiment, surtout, presque, peut, ici, "
    "la, non, oui, meme, etait, etaient, sera, serait, seront, es, sommes, etes, soit, avoir, avons, avez, avait, "
    "avaient, aura, aurait, eu, fais, font, faites, faut, pouvoir, peux, peuvent, pouvons, pourrait, pourraient, "
    "doit, devrait, devraient, vouloir, veux, veut, voudrais, aime, aimons, aimerais, adore, aller, vais, va, vont, "
    "voir, vois, vu, donner, donne, dire, dit, sais, savoir, pense, crois, trouve, trouver, trouvons, semble, sens, "
    "mettre, mis, met, prendre, prend, pris, venir, vient, rester, reste, utiliser, utilise, utilisons, utilisation, "
    "utilisent, travail, travailler, travaille, marche, fonctionne, fonctionnent, fonctionner, sert, besoin, manque, "
    "recommande, recommander, conseille, souhaite, chose, choses, truc, facon, maniere, partie, temps, fois, jour, "
    "jours, semaine, semaines, mois, an, ans, annee, annees, moment, gens, personnes, utilisateur, utilisateurs, "
    "client, clients, equipe, equipes, entreprise, societe, produit, produits, outil, outils, application, "
    "applications, appli, app, logiciel, service, services, systeme, bon, bons, bonne, bonnes, mieux, meilleur, "
    "meilleure, super, genial, geniale, parfait, parfaite, excellent, excellente, top, formidable, content, "
    "contente, contents, satisfait, satisfaite, satisfaits, ravi, ravie, agreable, sympa, mauvais, mauvaise, pire, "
    "nul, nulle, mal, decu, decue, decevant, dommage, utile, utiles, moyen, moyenne, grand, grande, petit, petite, "
    "petits, nouveau, nouvelle, nouveaux, nouvelles, premier, premiere, dernier, derniere, vrai, vraie, merci, "
    "general, simplement, globalement, ensemble, note, points, raison, experience, quotidien, rien, special, "
    "speciale, puisse, puissent, ami, amis, amie, collegue, collegues, belle, beau, beaux, belles, jolie, joli"
)
_PT = (
    "isto, isso, este, esta, esse, essa, esses, essas, estes, estas, aquele, aquela, aquilo, eles, elas, nosso, "
    "nossa, nossos, nossas, minha, minhas, meus, seus, suas, teu, tua, dele, dela, deles, quem, qual, quais, onde, "
    "quanto, como, porque, por que, entao, assim, aqui, ali, ainda, agora, antes, depois, sempre, vezes, vez, quase, "
    "talvez, tambem, apenas, somente, outro, outra, outros, outras, mesmo, mesma, mesmos, toda, todas, todo, todos, "
    "cada, algo, alguem, algum, alguma, algumas, alguns, nenhum, nenhuma, ninguem, pouco, pouca, poucos, muita, "
    "muitas, muitos, menos, tanto, tao, bastante, demais, entre, sobre, sob, contra, durante, segundo, desde, ate, "
    "embora, porem, sou, somos, ser, seja, era, eram, foram, fui, sido, estar, estao, estava, estamos, haver, havia, "
    "ter, tenho, temos, tinha, teve, fazer, faco, faz, fazem, feito, fez, poder, posso, pode, podem, podia, poderia, "
    "poderiam, dever, deve, devia, deveria, deveriam, querer, quero, quer, queria, gosto, gostei, gosta, gostaria, "
    "adoro, adorei, amo, ir, vou, vai, vao, vamos, ver, vejo, visto, dar, dou, dao, dizer, diz, digo, dito, saber, "
    "sei, acho, penso, parece, sinto, ficar, fica, ficou, usar, uso, usa, usam, usamos, usando, utilizo, utilizar, "
    "utiliza, trabalho, trabalhar, trabalha, funciona, funcionam, funcionar, serve, preciso, precisa, precisamos, "
    "falta, faltam, recomendo, recomendaria, coisa, coisas, forma, maneira, parte, tempo, dia, dias, semana, "
    "semanas, mes, meses, ano, anos, momento, gente, pessoa, pessoas, usuario, usuarios, utilizador, utilizadores, "
    "cliente, clientes, equipe, equipa, time, empresa, produto, produtos, ferramenta, ferramentas, aplicativo, "
    "aplicacao, app, programa, servico, servicos, sistema, bom, boa, bons, boas, melhor, melhores, melhorar, otimo, "
    "otima, perfeito, perfeita, excelente, incrivel, maravilhoso, contente, satisfeito, satisfeita, feliz, mau, ma, "
    "maus, ruim, ruins, mal, pior, piores, pessimo, pessima, horrivel, terrivel, decepcao, util, uteis, normal, "
    "grande, pequeno, novo, nova, novos, novas, primeiro, primeira, ultimo, ultima, favor, obrigado, obrigada, "
    "geral, realmente, simplesmente, verdade, claro, nota, pontos, razao, motivo, experiencia, especial, sim, amigo, "
    "amigos, diario, maravilhosa, maravilha, legal, linda, lindo"
)
_JA = (
    "今回, 今後, 今日, 最近, 以前, 時間, 時々, 日々, 毎日, 毎回, 毎週, 毎月, 何度, 何回, 私達, 自分, 弊社, 御社, "
    "会社, 社内, 部署, 皆様, 全員, 全体, 全部, 全然, 一番, 一部, 一度, 一回, 一緒, 他人, 同様, 場合, 部分, 使用, "
    "利用, 仕事, 業務, 普段, 普通, 製品, 商品, 機能, 道具, 便利, 大変, 非常, 本当, 結構, 多分, 特別, 最高, 最悪, "
    "最初, 最後, 大好, 満足, 不満, 残念, 素晴, 必要, 重要, 可能, 十分, 改善, 期待, 希望, 感謝, 以上, 以外, 理由, "
    "点数, 評価, 経験, 出来, 友人, 友達, 同僚, アプリ, ツール, ソフト, サービス, システム, ユーザー, チーム, "
    "メンバー, スタッフ, コメント, ポイント, イメージ, レベル"
)
_OWN = {"en": _EN, "es": _ES, "de": _DE, "fr": _FR, "pt": _PT, "ja": _JA}


def _of(language: str) -> frozenset[str]:
    words = WORDS[language]
    listed = (_OWN[language], words.common, words.negators, words.splits)
    return frozenset(bare(entry) for some in listed for entry in entries(some))


STOP_WORDS: Mapping[str, frozenset[str]] = {language: _of(language) for language in WORDS}
