"""Portuguese words of pleas."""

from bot.core.understanding.parts import Part

PORTUGUESE = {
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
