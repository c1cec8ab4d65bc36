"""What a wish to have another number consists of, by language (see wishes/corrections.py)."""

from collections.abc import Mapping

from bot.core.understanding.parts import Part

CORRECTIONS: Mapping[str, Mapping[Part, str]] = {
    "en": {
        Part.CHANGE: (
            "change, make, update, put, set, correct, switch, adjust, edit, revise, amend, raise, lower, should be, "
            "should have been, should've been, shouldve been, should of been, shoulda been, meant to be, "
            "supposed to be, was meant as, meant to, meant, wanted to, intended, let me change, let me correct"
        ),
        Part.FILL: (
            "please, pls, plz, can you, could you, would you, can i, could i, may i, can we, i, i'd like to, "
            "i would like to, i want to, to, it, that, this, my, answer, score, rating, number, vote, response, "
            "the, a, "
            "an, oops, ups, ah, argh, sorry, oh, no, instead, actually, into, as, for, me, now, ok, okay, was, is, "
            "thanks, thank you, press, click, pick, choose, hit, select, give, say, type, enter, write, you, them, "
            "yes, "
            "hm, hmm, wrong, misclicked, typo, mistake, my bad, up, down, just, so, from me, and, but, really, in"
        ),
    },
    "de": {
        Part.CHANGE: (
            "änder*, mach, mache, macht, machen, korrigier*, setz, setze, setzt, trag, tragt, stell, stellt, sollte, "
            "soll, sollten, war gemeint, gemeint, meinte, wollte, stattdessen, lieber"
        ),
        Part.FILL: (
            "bitte, mal, doch, kannst du, könnt ihr, könntest du, könntet ihr, können sie, kann ich, könnte ich, ich, "
            "es, das, die, den, der, meine, antwort, bewertung, zahl, note, wertung, auf, zu, zur, in, draus, daraus, "
            "eine, ein, einen, ne, 'ne, nen, ups, sorry, entschuldigung, oh, nein, mist, verklickt, vertippt, "
            "falsch geklickt, sein, werden, heißen, war, als, drücken, klicken, tippen, wählen, geben, nehmen, "
            "schreiben, sagen, danke, jetzt, eigentlich, eintragen, aber, und, eher"
        ),
    },
    "es": {
        Part.CHANGE: (
            "cambi*, cámbi*, pon, ponlo, ponme, ponla, poned, pongan, correg*, corrig*, corríg*, modific*, actualiz*, "
            "debería ser, debía ser, tenía que ser, tendría que ser, tenía que haber sido, debería haber sido, "
            "quería, quise, era para ser"
        ),
        Part.FILL: (
            "por favor, porfa, puedes, podéis, podrías, pueden, puedo, me, mi, lo, la, el, a, al, por, en, un, una, "
            "respuesta, nota, puntuación, número, perdón, ups, uy, no, sí, gracias, quiero, quisiera, era, ser, "
            "pulsar, "
            "marcar, clicar, poner, decir, dar, elegir, escribir, es, mejor, ay, error, y, pero, hacer clic"
        ),
    },
    "fr": {
        Part.CHANGE: (
            "chang*, mets, mettez, mettre, corrig*, modifi*, remplac*, passe, passez, passer, devait être, "
            "devrait être, aurait dû être, je voulais, voulais, voulait, à la place"
        ),
        Part.FILL: (
            "s'il vous plaît, s'il te plaît, svp, stp, peux, pouvez, pourriez, pourriez vous, pourrais tu, "
            "est ce que je peux, je peux, puis je, je, tu, vous, ça, cela, le, la, les, ma, mon, en, à, au, pour, "
            "par, "
            "un, une, note, réponse, score, chiffre, oups, pardon, désolé, désolée, non, oui, merci, c'est, c'était, "
            "cliquer, sur, appuyer, dire, mettre, donner, choisir, taper, écrire, plutôt, zut, mince, à la place, et, "
            "mais, erreur, moi"
        ),
    },
    "pt": {
        Part.CHANGE: (
            "mud*, alter*, troc*, troqu*, coloc*, coloqu*, corrig*, corrij*, põe, ponha, passa, passe, atualiz*, "
            "era pra ser, era para ser, deveria ser, devia ser, deveria ter sido, tinha que ser, queria, quis"
        ),
        Part.FILL: (
            "por favor, pf, pode, podem, poderia, posso, eu, me, minha, meu, a, o, as, os, para, pra, por, em, no, "
            "na, "
            "um, uma, nota, resposta, número, ops, opa, desculpa, desculpe, não, sim, obrigado, obrigada, valeu, "
            "quero, clicar, apertar, marcar, dizer, dar, escolher, escrever, digitar, é, ser, melhor, errei, isso, e, "
            "mas, lá, aí, então"
        ),
    },
    "ja": {
        Part.CHANGE: (
            "に変更, を変更, に変え, に直し, に修正, にして, のつもり, つもりで, 押すつもり, を押したかった, "
            "にしたい, に訂正"
        ),
        Part.FILL: (
            "点, ください, 下さい, です, でした, お願いします, もらえますか, いただけますか, できますか, すみません, "
            "ごめん, ごめんなさい, 回答, 答え, スコア, 点数, 評価, を, は, に, の, し, て, で, が, た, だ, 本当は, "
            "私の, "
            "さっき, やっぱり, いや, ほしい, ほしいです, 欲しい, 間違えました, 間違えた, 入れる, 押す, と, たい, "
            "ます, "
            "い, お, よ, ね"
        ),
    },
}
