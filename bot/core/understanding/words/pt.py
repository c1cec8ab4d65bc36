"""Portuguese."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "muito, tão, bem, demais, bastante, super",
    Role.FIRM: (
        "bom, boa, belo, sólido, grande, pequeno, bons, boas, grandes, maus, más, redondo, gordo, honesto, modesto, "
        "tímido, mísero, magro, generoso, merecido, firme, seco, sincero, lindo, baita, alto, baixo, triste, "
        "singelo, fraco"
    ),
    Role.SAY: (
        "um, uma, o, a, eu, é, é um, e um, diria, digo, acho, acho que, penso, penso que, creio, creio que, uns, "
        "cerca de, mais ou menos, aproximadamente, sim, olá, oi, obrigado, obrigada, por favor, honestamente, "
        "sinceramente, no geral, para mim, pra mim, por enquanto, hoje, com certeza, sem dúvida, definitivamente, "
        "meu, minha, resposta, minha resposta, bem, então, que, provavelmente, para vocês, pra vocês, lhe, merece, "
        "ao, de, foi mal, na minha opinião, ia, muito bem, só, apenas, somente, infelizmente, da minha parte, "
        "de minha parte, por mim, por mim um, por mim é, pra mim é, pra mim é um, para mim é um, olha, olhe, ah, "
        "uai, ué, opa, e aí, eai, oi gente, gente, pessoal, galera, time, bot, hm, hmm, hum, humm, bom, tá, ok, "
        "beleza, blz, francamente, pra ser sincero, pra ser sincera, para ser sincero, sendo sincero, sendo honesto, "
        "sendo justo, ainda, ainda um, por volta de, por volta de um, em torno de, em torno de um, na casa de, "
        "na casa do, ali pelo, lá pelo, cerca de um, mais ou menos um, aproximadamente um, tipo, tipo um, "
        "tipo assim, quase sempre, em média, na média, no fim das contas, resumindo, em resumo, no momento, "
        "até agora, hoje em dia, por ora, do meu lado, do meu ponto de vista, ao meu ver, a meu ver, na real, "
        "na moral, com folga, fácil, facilmente, tranquilo, de boa, sem pensar, sem pensar duas vezes, claro, "
        "claramente, óbvio, obviamente, evidente, lógico, fica, fica em, fica um, é isso, então é, então um, "
        "infelizmente um, olá pessoal, bom dia, boa tarde, boa noite, vai, vão, um belo, sempre, nossa, eita, po, "
        "pô, de mim, valeu, eu acho, parabéns"
    ),
    Role.GIVE: (
        "dou, eu dou, daria, eu daria, nota, minha nota, a nota, pontuação, avalio, avaliação, escolho, coloco, "
        "ponho, "
        "fico com, vou de, vou com, dar, voto, dou nota, nota é, da minha parte um, minha nota é, minha nota é um, "
        "a minha nota é, leva um, leva, vocês levam, vocês levam um, levam um, levam, ganha um, ganham um, "
        "ganharam um, põe um, põe, põe aí, põe aí um, coloca, coloca um, coloca aí, coloca aí um, bota, bota um, "
        "bota aí, bota aí um, anota um, anota aí, marca, marca um, marco um, marca aí um, vamos de, vou no, vou num, "
        "fico no, fico com o, fico em, meu voto é, meu voto vai, voto em, mando um, taco um, cravo um, cravo, vai um, "
        "vai de, vai um belo, merecem, merecem um, merece um, mereceram um, avalio com, avalio em, classifico, "
        "classifico como, pontuo, dou um, dou uma nota, eu dou um, te dou, te dou um, dou para vocês, dou pra vocês, "
        "dou pra vcs, minha resposta é, minha avaliação é, diria um, digo um, diria uns, escolho o, fecho em, "
        "fecho com, fecho no, vale um, vale uns, vale, continua um, continua sendo um, continua sendo, continua, "
        "segue um, segue sendo um, ainda é um, ainda é, permanece, cravei, cravei um, dei um, lasco, meto um, "
        "tasco um, finco, daria um, eu daria um, dava um, eu dava um"
    ),
    Role.GOOD: (
        "ótimo, ótima, excelente, perfeito, muito bom, muito boa, ruim, péssimo, lento, lenta, caro, fácil, útil, "
        "rápido, adoro, gosto, legal, incrível, satisfeito, prático, bom demais, horrível, recomendo, gostei, amo, "
        "top, maravilhoso"
    ),
    Role.AFTER: (
        "os, as, muito, falta, faltam, com, sem, funciona, está, tudo, para, pra, pelo, pela, nos, quando, tem, não, "
        "recomendaria, por, demora, são, vocês, meu, demais, pontos, sempre, nunca, devido, o, a, poderia, ainda, se, "
        "redondo, bem redondo, merecido, com louvor, com folga, e olhe lá, e olhe la, dá pro gasto, e é isso, "
        "parabéns, continuem assim, mandaram bem, mandam bem, arrasam, arrasaram, de mim, por aí, no máximo, tá bom, "
        "tá ótimo, uso, usamos, trava, cai, podia, dá, preciso, precisa, pq, pois, já que, porém, viu, hein, né, "
        "é isso, é isso aí, nada mal, nada mau, bom, boa, aí, por aí mesmo, depois do, depois da, depois de, desde o, "
        "desde a"
    ),
    Role.CONJ: (
        "mas, porque, pois, e, porém, embora, portanto, por isso, já que, só que, entretanto, pq, porq, por q, "
        "visto que, mesmo que, apesar de, então"
    ),
    Role.FINAL: (
        "digamos, melhor, melhor dizendo, quero dizer, quis dizer, queria dizer, na verdade, desculpe, desculpa, "
        "correção, agora, no fim, então, aliás, mude para, muda para, mudar para, e sim, vamos de, ou melhor, espera, "
        "digo, me enganei, errei, mas sim, perdão, hoje em dia, atualmente, opa não, ops, opa, ah não, ih não, peraí, "
        "pera aí, pera, perai, peraí não, espera não, não espera, não pera, calma, melhor um, não melhor, "
        "na verdade é, quis escrever, queria escrever, queria pôr, queria colocar, quis colocar, quis clicar, "
        "errei é, "
        "errei o botão, cliquei errado, digitei errado, botão errado, tecla errada, foi erro, erro meu, "
        "foi sem querer, me confundi, corrijo, corrigindo, retifico, muda pra, mude pra, mudem para, mudar pra, "
        "altera pra, altere para, troca por, troca pra, troque por, trocar por, coloca em, passa pra, passe para, "
        "hoje, hoje é, agora é, agora é um, ultimamente, pensando bem, pensando melhor, não não, digo mal, "
        "quer dizer, "
        "ou seja, este ano, esse ano, este mês"
    ),
    Role.NOT: (
        "não, nunca, nem, jamais, em vez de, não é, não dou, não daria, não acho, não merece, já não, nem a pau, "
        "nem pensar, nem morto, nem morta, nem ferrando, nem fodendo, nem em sonho, nem de longe, nem lascando, "
        "de jeito nenhum, de maneira nenhuma, fora de cogitação, fora de questão, esquece o, esqueçam o, "
        "esqueçam um, longe de um, longe do, longe de, muito longe de, muito longe do, impossível, impossível dar, "
        "ninguém, ninguém dá, não chega a, não chega nem a, não chega no, não vale, não vale um, não passa de, "
        "não merece um, mal chega a, mal chega, sequer um, tampouco, recuso"
    ),
    Role.NO: "não",
    Role.PAST: (
        "era, foi, antes, da última vez, na última vez, ano passado, no ano passado, dei, ia dar, ontem, costumava, "
        "antigamente, anteriormente, até semana passada, semana passada, mês passado, no mês passado, "
        "trimestre passado, no começo, no início, até pouco tempo, antes da atualização, antes da reforma, dava, "
        "eu dava, já foi, já foi um, tinha dado, cliquei, marquei, coloquei, tinha posto"
    ),
    Role.UNREAL: (
        "seria, poderia ser, fosse, teria, teria sido, para ser, para um, pra ser, pra um, gostaria, quem dera, "
        "para chegar, poderia, tivesse, se tivesse, seria um, podia ser, podia ser um, poderia ser um, poderia dar, "
        "teria sido um, tinha sido, pra ganhar um, para ganhar um, pra chegar no, para chegar ao, pra virar, "
        "pra virar um, viraria, vira um, aí sim, aí é, aí dou, aí seria, aí vira, então dou, então seria, daria até, "
        "eu daria até, ganhariam, ganhariam um, levariam, levariam um, queria dar, queria poder dar, "
        "gostaria de dar, sonho com um, sonhando com, num mundo ideal, o ideal seria, quem sabe um"
    ),
    Role.IF: (
        "se, a menos que, caso, quando, assim que, no dia em que, no dia que, contanto que, só se, somente se, "
        "até que, enquanto, uma vez que, a não ser que, se não fosse, não fosse"
    ),
    Role.OTHERS: (
        "ele, ela, eles, elas, chefe, meu chefe, colega, colegas, clientes, cliente, outros, ninguém, equipe, "
        "equipa, todos, usuários, esposa, marido, meu time, minha equipe, o time, a equipe, meus colegas, "
        "minha chefe, minha colega, meu colega, os outros, o resto, meu sócio, meu marido, minha esposa, o pessoal do"
    ),
    Role.MAYBE: "talvez, não sei, quem sabe, sei lá, não tenho certeza, possivelmente, que tal, pode ser",
    Role.FLOOR: "pelo menos, ao menos, no mínimo, não menos de, a partir de, mínimo",
    Role.CEILING: "no máximo, até, máximo, não mais que, não mais de",
    Role.ABOVE: "mais de, mais que, acima de, maior que",
    Role.BELOW: "menos de, menos que, abaixo de, quase, quase um, perto de",
    Role.OR_MORE: "ou mais, para cima, pra cima, ou superior",
    Role.OR_LESS: "ou menos, no máximo",
    Role.BETWEEN: "entre, de, entre um, entre o, de um, algo entre, do",
    Role.TO: "a, ou, até, ou talvez, ou um, ou até, pra, para, pra um, para um, pro, a um, até um",
    Role.AND: "e, e um, e o",
    Role.OF: "de, em, sobre, num total de, entre",
    Role.SCALE: "escala de, numa escala de, em uma escala de, de um total de, de",
    Role.POINTS: "ponto, pontos, pts, por aí, ou por aí, ou algo assim, pontinhos, e pouco, e uns quebrados",
    Role.STARS: "estrela, estrelas",
    Role.PERCENT: "por cento",
    Role.UNIT: (
        "por, por mês, vezes, vez, dias, anos, meses, horas, pessoas, reais, dos, das, de nós, do meu, da minha, "
        "da equipe, do time, do mês, mais, outros, dos meus, minutos, pedidos, chamados, coisas, motivos, razões, "
        "colegas, cliques, semanas, segundos, r $"
    ),
    Role.LABEL: (
        "versão, número, desde, às, as, somos, tenho, temos, há, tem, cada, sala, andar, os, após, em, no, na, "
        "depois de, nos, para, pra, com, por, sem, pedido, o pedido, chamado, ticket, fatura, a sala, mesa, "
        "reunião às, somos em, na versão, passo, ônibus, linha"
    ),
    Role.HALF: "e meio, e meia",
    Role.COMMA: "vírgula, ponto",
    Role.IS: "é, significa, seria, parece, são, não é",
    Role.MOVED: (
        "passei, passou, caí, cai, caiu, subi, subiu, fui, foi, desci, desceu, mudei, mudou, baixei, baixou, "
        "melhorou, piorou, saltei, pulei, pulou, mudar, mudem, trocar, despencou, aumentei, reduzi"
    ),
    Role.WITH: "com",
    Role.DO: (
        "arrumem, arruma, arrume, consertem, conserta, conserte, melhorem, melhora, melhore, adicionem, adiciona, "
        "adicione, coloquem, ponham, baixem, abaixem, tirem, resolvam, resolve, resolva, corrijam, corrige, façam, "
        "faz, tragam, botem, devolvam, devolve, devolva, tragam de volta, simplifiquem, simplifica, acelerem, mudem, "
        "removam, remova, atualizem, atualiza, revisem, permitam, deixem, deem, cumpram, ofereçam, reduzam, "
        "otimizem, liberem, lancem"
    ),
    Role.THEN: "e, então, aí",
    Role.IDIOM: (
        "dois pés atrás, um dois três, zero bala, nota mil, dois coelhos, uma cajadada, cada um, zero a cem, "
        "de zero a cem, um ou outro, seis por meia dúzia, meia dúzia, pintar o sete, pintando o sete, o sete, "
        "um belo dia, zero paciência, nem um, mil e uma, duas frentes, número um, dois pesos, duas medidas, "
        "dois pesos duas medidas, dois sem três, um por um, um a um, um de cada vez, tudo em um, nove horas, "
        "quatro paredes, quatro cantos, de quatro, sete vidas, sete chaves, sete mares, sete cabeças, "
        "zero à esquerda, zero oitocentos, oito ou oitenta, oito nem oitenta, dois dedos, dois palitos, "
        "em dois palitos, dois tempos, três tempos, zero chance, zero problema, zero problemas, zero interesse, "
        "zero reclamações, zero vontade, estaca zero, duas caras, duas coisas, três coisas, uma coisa, dois lados, "
        "são dez, é dez, os dois, as duas, nós dois, dois a dois, um para um, um só, a dez, ano dois mil, "
        "duas vezes, dez vezes, três vezes, mais um, um mais, do zero, a zero, começar do zero, um dia, "
        "dois minutos, cinco minutos, num dois por três, pra meia noite, para meia noite, para a meia noite, "
        "pra uma, pras, para as, pra o meio dia, pro meio dia"
    ),
}
_CONTROLS = {
    Kind.OPT_OUT: "para, remover, remova, tire, tira, retire, quero sair, nunca mais",
    Kind.DECLINE: (
        "não obrigado, não obrigada, pular, passo, eu passo, passar, não tenho interesse, sem interesse, "
        "não estou interessado, não estou interessada, prefiro não, prefiro não responder, prefiro não dizer, "
        "não quero, não quero responder, sem comentários, dessa vez não, desta vez não, cancelar, recusar, ignorar, "
        "não desejo responder, não vou responder, melhor não, não me interessa, dispenso, abstenho me, me abstenho, "
        "obrigado mas não, não participo, nada a declarar, não valeu, nao valeu, não vlw, valeu mas não, "
        "obrigada mas não, não brigado, não brigada, dessa vez eu passo, dessa vez passo, passo dessa, passo essa, "
        "essa eu passo, vou passar, vou pular, vou pular essa, pulo, pulo essa, pula essa, deixa quieto, "
        "deixa pra lá, "
        "deixa para lá, prefiro não opinar, prefiro me abster, me abstenho dessa, sem opinião, não tenho opinião, "
        "não opino, sem comentário, nada a comentar, não quero opinar, não quero avaliar, não vou avaliar, "
        "não vou participar, não quero participar, não respondo, não sei avaliar, não posso avaliar, "
        "pessoa errada, não trabalho mais aqui, já não trabalho aqui, "
        "não consigo avaliar, não uso, não utilizo, nunca usei, não se aplica, não me aplica, tô fora, estou fora, "
        "to fora, fico de fora, ficar de fora, não contem comigo, não conta comigo, nenhum interesse, não tô afim, "
        "não tô a fim, não estou a fim, sem vontade, recuso, me recuso, me recuso a responder, declino, "
        "agradeço mas não, hoje não obrigado, não é pra mim, não é comigo, sem nota, ns nr, essa eu pulo, "
        "esta eu pulo, eu pulo, essa pulo, não conheço, não conheço o produto, nunca ouvi falar, "
        "nunca experimentei, nunca utilizei"
    ),
    Kind.OPT_IN: "começar, iniciar, retomar, inscrever, reativar, voltar a receber, me inscreva",
    Kind.HELP: "ajuda, socorro, me ajude, me ajuda",
}
_LEAD = (
    "por favor, olá, oi, ok, quero, eu quero, gostaria de, eu gostaria de, pode, podem, poderia, você pode, eu, não, "
    "sim, bom, obrigado, obrigada, desculpe, e, como, como posso, como faço para, bot, já, favor, ah, que, me, "
    "dessa vez, desta vez, hoje, por ora, acho que, acho que eu, galera, gente"
)
_REST = {
    Kind.DECLINE: (
        "obrigado, obrigada, por favor, desta, dessa, vez, pesquisa, isso, hoje, agora, esta, essa, a, pergunta, "
        "responder, participar, desculpe, nada, em, de, opinar, não, eu, mais, avaliar, interesse, valeu, vlw, "
        "disso, aqui, ok, galera, gente, viu, tá, obg, isso não, sobre, dar, nota, opinião, rodada"
    ),
    Kind.OPT_IN: "de, novo, novamente, pesquisas, por favor",
    Kind.HELP: "por favor, preciso, de",
}
_TIMES = {
    "request": (
        "me pergunte, me pergunta, pergunte me, pergunta me, me lembre, me lembra, lembre me, lembra me, me chame, "
        "me chama, me avise, me avisa, respondo, eu respondo, responderei, vou responder, faço, falo, falamos, "
        "volte, volta, adiar, adie, pergunte, pergunta, perguntar, responder, me escreva, me ligue, ligue me, tente, "
        "me procure, te respondo, retorne, me perguntem, pergunta de novo, me chamem, chama, me lembrem, me avisem, "
        "me procura, me manda, me mande, manda mensagem, manda de novo, mande de novo, me escreve, fala comigo, "
        "fale comigo, falem comigo, tenta, tenta de novo, volta aqui, volto a responder, te digo, te falo, "
        "já respondo, já te respondo, já falo, a gente se fala, a gente vê, vejo isso, vejo, faço isso, deixa pra, "
        "deixa para, deixemos para"
    ),
    "later": (
        "depois, mais tarde, agora não, não agora, outra hora, outro momento, em outro momento, outro dia, "
        "me lembre, lembre me, ocupado, ocupada, estou ocupado, estou ocupada, tô ocupado, em reunião, "
        "estou em reunião, numa reunião, estou numa reunião, sem tempo, estou sem tempo, não tenho tempo, "
        "não tenho tempo agora, agora não posso, não posso agora, hoje não, não é um bom momento, "
        "não é uma boa hora, ainda não, de férias, estou de férias, adiar, noutra altura, logo mais, mais logo, "
        "agora não dá, tô em reunião, to em reunião, tô numa reunião, to numa reuniao, em reuniao, em call, "
        "tô em call, numa call, numa ligação, em ligação, no telefone, tô no telefone, em aula, na aula, no médico, "
        "no dentista, viajando, tô viajando, estou viajando, em viagem, de viagem, no trem, no ônibus, no metrô, "
        "no avião, no trânsito, tô no trânsito, preso no trânsito, dirigindo, tô dirigindo, to dirigindo, "
        "estou dirigindo, na rua, tô na rua, na estrada, almoçando, tô almoçando, no almoço, tô no almoço, "
        "no intervalo, tô de férias, de folga, tô de folga, estou de folga, de licença, afastado, afastada, "
        "tô doente, correria, na correria, tô na correria, muita correria, tá corrido, atolado, tô atolado, "
        "tô atolada, tô enrolado, cheio de coisa, com pressa, tô com pressa, tô ocupada, to ocupado, tô sem tempo, "
        "sem tempo agora, agora não tenho tempo, agora não rola, não dá agora, não rola agora, agora tá difícil, "
        "mau momento, não é boa hora, momento ruim, numa próxima, fica pra próxima, na próxima, depois eu vejo, "
        "depois respondo, depois eu respondo, daqui a pouco, já já, mais pra frente, por enquanto não, "
        "quando eu puder, quando puder, quando der, quando eu voltar, quando voltar, quando tiver tempo, "
        "quando eu tiver tempo, quando chegar em casa, depois da reunião, depois do trabalho, depois do expediente, "
        "após a reunião, hoje não dá, hoje não posso, um momento, só um momento, um minutinho"
    ),
    "filler": (
        "por favor, obrigado, obrigada, eu, o, a, os, as, isso, isto, me, te, ok, sim, não, desculpe, desculpa, "
        "talvez, melhor, de, em, na, no, e, que, um, pouco, pode, posso, podemos, ser, é, oi, olá, fazer, para, pra, "
        "novamente, novo, outra, vez, estou, agora, prefiro, mas, bom, la, vou, só, pela, da, do, até, hoje, lá, "
        "mim, próxima, próximo, tá, volto, feira, por, volta, das, se der, se puder, se puderem, pode ser, pf, pfv, "
        "blz, beleza, valeu, tá bom, aí, opa, foi mal, às, pro, lá pelas, lá pras, pelas, umas, mais, bem, então, "
        "tô, to, tava, estar, fora, voltando, próximos, cedo, calma, com calma, de novo, outra vez, uns, uma, já, "
        "seria, estarei, esse, essa, este, esta, gente, galera, qualquer coisa"
    ),
    "now": "hoje",
    "1": "amanhã, amanha, amanhã mesmo",
    "2": "depois de amanhã, em dois dias",
    "3": "em alguns dias, daqui a alguns dias",
    "week": (
        "semana que vem, próxima semana, a semana que vem, na próxima semana, em uma semana, daqui a uma semana, "
        "na semana que vem, na outra semana, no começo da semana"
    ),
    "month": "mês que vem, próximo mês, o mês que vem, em um mês, daqui a um mês",
    "mon": "segunda, segunda feira",
    "tue": "terça, terça feira",
    "wed": "quarta, quarta feira",
    "thu": "quinta, quinta feira",
    "fri": "sexta, sexta feira",
    "sat": "sábado, fim de semana, no fim de semana",
    "sun": "domingo",
    "9:00": "de manhã, pela manhã, manhã, cedo, na parte da manhã, logo cedo",
    "12:00": "ao meio dia, meio dia",
    "15:00": (
        "à tarde, de tarde, esta tarde, hoje à tarde, tarde, depois do almoço, após o almoço, depois de almoçar, "
        "a tarde, essa tarde, pela tarde, na parte da tarde"
    ),
    "19:00": "à noite, esta noite, hoje à noite, de noite, noite, hoje a noite, essa noite, mais à noite, a noite",
    "+60": (
        "daqui a pouco, já já, um momento, em uma hora, daqui a uma hora, uma hora, numa hora, daqui uma hora, "
        "daqui a uma horinha, em uns minutos, daqui a uns minutos, me dá uma hora, me dê uma hora, me da um tempo, "
        "daqui a pouquinho"
    ),
    "+30": "em meia hora, meia hora, daqui a meia hora",
    "in": "em, daqui a, dentro de, daqui",
    "minutes": "minuto, minutos, min",
    "hours": "hora, horas, h",
    "days": "dia, dias",
    "weeks": "semana, semanas",
    "months": "mês, meses",
    "at": "às, as, a, pelas, por volta das",
    "am": "da manhã",
    "pm": "da tarde, da noite",
    "o'clock": "h, horas, hora, em ponto",
    "13:00": "ao meio dia, meio dia, na hora do almoço",
    "17:00": "no fim do dia, final do dia, fim do expediente, no final do dia, no fim da tarde, final da tarde",
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "que|quê nps, significa nps, promotor",
    Topic.ANONYMOUS: (
        "anônimo, anónimo, anônima, anónima, confidencial, meu nome, privado, sigiloso, anonimato, anonimo, anonima, "
        "com nome, identificado|identificam|identifica, sabe|sabem quem, sigilo"
    ),
    Topic.KEPT: (
        "que|quê respondi|escrevi|dei|coloquei, mostre|mostra minha|minhas|meus resposta|respostas|dados, "
        "quanto tempo guarda|guardam|guardado|guardados|armazena|armazenam|armazenado|mantém, "
        "posso apagar|excluir|deletar|eliminar, apagar|excluir|deletar|eliminar dados|resposta|respostas, lgpd, "
        "rgpd, onde guardado|guardados|ficam|armazenados, proteção dados, que|quê fazem|faz|acontece|vão com, "
        "vcs|vocês fazem, guardado|guardam|guardada, armazenado|armazenam, fica salvo|gravado|registrado|guardado, "
        "posso mudar|apagar|alterar|excluir|trocar, quanto tempo, até quando, "
        "quando|é|são|será|serão apagado|apagados|apagada|apagadas|excluído|excluídos|excluída|excluídas, "
        "vocês|vcs|quando apagam|apagarão|excluem|excluirão"
    ),
    Topic.EFFORT: (
        "quanto tempo, quantas perguntas, demora|dura|leva, é longo|longa|rápido|rápida|demorado, quantas, "
        "quanto tempo|demora|dura|falta, tem mais|muitas|outra, são muitas, é longo|longa|rápido|demorado|curto, "
        "mais perguntas, demora muito"
    ),
    Topic.WHO_SEES: (
        "quem vê|veem|vai|lê|leem|pode|verá|recebe|acesso|vão|lerá|tem, "
        "chefe|alguém|equipe vê|vai|lê|sabe|saberá|verá, público|pública, compartilhado|compartilhada|partilhado, "
        "quem lê|le|vê|ve|veem|leem|vai|vão|pode|olha|recebe|sabe|tem|acessa, "
        "chefe|gestor|gestora|líder|alguém|equipe|rh|todos|pessoal|gerente vê|ve|vai|lê|sabe|recebe|ver, público, "
        "pública, compartilhado|compartilham|compartilhada, visível, pra onde|onde vai|vão, vai pra|para quem, a quem"
    ),
    Topic.WHO_ASKS: (
        "quem é|és|pergunta|enviou|está|manda|pediu|são|envia, é|és robô|bot|humano|pessoa, "
        "robô|robo|humano|pessoa|bot|gente|ia você|vc|é|ou|tu, quem é|são|tá|está|mandou|manda|pergunta|fez|quer, "
        "é um|uma robô|bot|pessoa|spam|golpe, isso é spam|golpe|vírus|real, de verdade"
    ),
    Topic.SCALE: (
        "escala, que significa|significam, o significa, melhor|pior nota, é bom|ruim|melhor|boa, "
        "10|0|dez|zero significa|bom|melhor|ruim|máximo, como respondo|avalio|voto|funciona, "
        "10|0|dez|zero|1|5 bom|ruim|melhor|pior|máximo|significa|é, que significa|quer, "
        "como respondo|voto|avalio|funciona|faço, qual número|nota, é bom|ruim|melhor|pior"
    ),
    Topic.WHY_ME: (
        "por que|quê eu|estou|me|recebi|você|vocês|fui|isso, porque eu|estou|me, porquê eu|me|estou, "
        "para que|quê serve|isso|é|isto, pra que|quê, obrigatório|obrigatória, preciso responder, "
        "tenho que|de responder, por que|quê recebi|eu|me|isso|estou|tô|vocês|tão|toda, "
        "porque recebi|eu|me|estou|vocês, pq recebi|eu|me|isso|estou|tô|to|vcs|vocês|tão, para que|quê, "
        "serve isso|pra|para, obrigatório, obrigatória, obrigado a, tenho que, "
        "qual o|a objetivo|motivo|finalidade|propósito, opcional, sou obrigado"
    ),
    Topic.OTHER: (
        "que é isso|isto, que pesquisa, qual produto, sobre o quê|que, o que|quê é, que é isso|isto|esse|essa, "
        "que pesquisa|porra|diabo, do que|quê se|vocês|é, qual produto|app|ferramenta, como assim, oq é|e, "
        "que negócio|coisa"
    ),
}
WORDS = Vocabulary(
    numerals="zero um dois três quatro cinco seis sete oito nove dez onze doze",
    more_numerals={"duas": 2, "quinze": 15, "vinte": 20, "cem": 100},
    only_here="um",
    articles="um",
    roles=_ROLES,
    controls=_CONTROLS,
    lead=_LEAD,
    rest=_REST,
    times=_TIMES,
    asking=(
        "apague meus, apaga meus, exclua meus, mostre, mostra, quem, o que, por que, porquê, quanto, quanta, quantas, "
        "quantos, quando, onde, qual, é, posso, preciso, tenho, para que, pra que, isto, meu, minha, alguém, de quem, "
        "a quem, quem lê, oq, oque, pra quê, como assim, pra onde, quais, você é, vc é, tu é, cê é, é obrigatório, é "
        "anônimo, isso é, meu chefe, minha chefe, meu gestor, alguem, tenho que, 10 é, e quem, e isso, uma dúvida, "
        "dúvida, uma pergunta, pra quem, do que, isso, como, porque, pq"
    ),
    survey_talk=(
        "apagado, apagada, apagadas, apagados, algum, dia, até, eu, me, mim, meu, minha, meus, minhas, você, vocês, "
        "tu, isso, isto, esta, essa, este, esse, a, o, as, os, "
        "um, uma, de, do, da, dos, das, em, no, na, com, para, pra, que, é, são, vai, ver, ler, saber, resposta, "
        "respostas, pesquisa, pergunta, perguntas, nota, número, nps, dados, mensagem, mensagens, quer, há, tem, "
        "ter, e, aqui, responder, fazer, recebendo, receber, perguntando, nome, pesquisas, mesmo, por, "
        "minha resposta, sobre, inquérito, tempo, ser, lê, le, vê, ve, veem, leem, vão, chefe, gestor, gestora, "
        "gerente, líder, equipe, time, rh, alguém, todos, todo, mundo, gente, pessoal, quem, quê, pq, ou, não, sim, "
        "se, vc, vcs, recebi, recebo, serve, fazem, faz, acontece, robô, robo, humano, pessoa, bot, ia, verdade, "
        "bom, ruim, melhor, pior, negócio, coisa, exatamente, oi, olá, dúvida, tá, tô, to, estou, obrigatório, "
        "tenho, preciso, posso, depois, mais, toda, hora, sempre, de novo, quantas, quanto, sabe"
    ),
    topics=_TOPICS,
    nothing=(
        "quem sabe, vai saber, nada, nada mais, nada em especial, nada a acrescentar, nada de mais, nenhum, "
        "nenhuma, é só isso, só isso, "
        "nada a declarar, nada por enquanto, nada não, nada nao, nada mesmo, nada demais, nada a dizer, "
        "nada a comentar, nada a reportar, não tenho nada a dizer, não tenho nada a acrescentar, nenhum comentário, "
        "nenhum motivo, nenhuma razão, sem comentário, sem comentários, sem mais, sem motivo, sem razão, é isso, "
        "é isso aí, só isso mesmo, é tudo, isso é tudo, por nada, não há, ns nr, n d a, nda, n d, vazio, nulo, "
        "tá bom assim, tudo dito, não me ocorre nada, não consigo pensar em nada, porque sim"
    ),
    empty=(
        "ok, bem, bom, boa, muito, ótimo, ótima, legal, obrigado, obrigada, sim, não, perfeito, excelente, é, está, "
        "gosto, gostei, adoro, nada, beleza, certo, claro, show, top, tá, valeu, sei, normal, ruim, regular, demais, "
        "mais, ou, menos, maravilhoso, tranquilo, joia, blz, kkk, eu, o, a, de, produto, satisfeito, super, bacana, "
        "sei lá, sem, declarar, e, geral, no, um, uma, só, isso, mesmo, foi, tudo bem, tudo ok, tudo certo, "
        "tudo bom, nenhum, nenhuma, sem comentários, vazio, nda"
    ),
)
