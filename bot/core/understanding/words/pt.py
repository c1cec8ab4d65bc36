"""Portuguese."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "muito, tão, bem, demais, bastante, super",
    Role.FIRM: "bom, boa, belo, sólido, grande, pequeno, bons, boas, grandes, maus, más",
    Role.SAY: (
        "um, uma, o, a, eu, é, é um, e um, diria, digo, acho, acho que, penso, penso que, creio, creio que, uns, "
        "cerca de, mais ou menos, aproximadamente, sim, olá, oi, obrigado, obrigada, por favor, honestamente, "
        "sinceramente, no geral, para mim, pra mim, por enquanto, hoje, com certeza, sem dúvida, definitivamente, "
        "meu, minha, resposta, minha resposta, bem, então, que, provavelmente, para vocês, pra vocês, lhe, "
        "merece, ao, de, foi mal, na minha opinião, ia, muito bem, só, apenas, somente, infelizmente"
    ),
    Role.GIVE: (
        "dou, eu dou, daria, eu daria, nota, minha nota, a nota, pontuação, avalio, avaliação, escolho, coloco, "
        "ponho, fico com, vou de, vou com, dar, voto, dou nota, nota é"
    ),
    Role.GOOD: (
        "ótimo, ótima, excelente, perfeito, muito bom, muito boa, ruim, péssimo, lento, lenta, caro, fácil, útil, "
        "rápido, adoro, gosto, legal, incrível, satisfeito, prático, bom demais, horrível, recomendo, gostei, "
        "amo, top, maravilhoso"
    ),
    Role.AFTER: (
        "os, as, muito, falta, faltam, com, sem, funciona, está, tudo, para, pra, pelo, pela, nos, quando, tem, "
        "não, recomendaria, por, demora, são, vocês, meu, demais, pontos, sempre, nunca, devido, o, a, poderia, "
        "ainda, se"
    ),
    Role.CONJ: "mas, porque, pois, e, porém, embora, portanto, por isso, já que, só que, entretanto",
    Role.FINAL: (
        "digamos, melhor, melhor dizendo, quero dizer, quis dizer, queria dizer, na verdade, desculpe, desculpa, "
        "correção, agora, no fim, então, aliás, mude para, muda para, mudar para, e sim, vamos de, ou melhor, "
        "espera, digo, me enganei, errei, mas sim, perdão, hoje em dia, atualmente"
    ),
    Role.NOT: "não, nunca, nem, jamais, em vez de, não é, não dou, não daria, não acho, não merece, já não",
    Role.NO: "não",
    Role.PAST: (
        "era, foi, antes, da última vez, na última vez, ano passado, no ano passado, dei, ia dar, ontem, "
        "costumava, antigamente, anteriormente"
    ),
    Role.UNREAL: (
        "seria, poderia ser, fosse, teria, teria sido, para ser, para um, pra ser, pra um, gostaria, quem dera, "
        "para chegar, poderia, tivesse, se tivesse"
    ),
    Role.IF: "se, a menos que, caso",
    Role.OTHERS: (
        "ele, ela, eles, elas, chefe, meu chefe, colega, colegas, clientes, cliente, outros, ninguém, equipe, "
        "equipa, todos, usuários, esposa, marido"
    ),
    Role.MAYBE: "talvez, não sei, quem sabe, sei lá, não tenho certeza, possivelmente, que tal, pode ser",
    Role.FLOOR: "pelo menos, ao menos, no mínimo, não menos de, a partir de, mínimo",
    Role.CEILING: "no máximo, até, máximo, não mais que, não mais de",
    Role.ABOVE: "mais de, mais que, acima de, maior que",
    Role.BELOW: "menos de, menos que, abaixo de, quase, quase um, perto de",
    Role.OR_MORE: "ou mais, para cima, pra cima, ou superior",
    Role.OR_LESS: "ou menos, no máximo",
    Role.BETWEEN: "entre, de, entre um, entre o",
    Role.TO: "a, ou, até, ou talvez, ou um, ou até",
    Role.AND: "e, e um, e o",
    Role.OF: "de, em, sobre, num total de, entre",
    Role.SCALE: "escala de, numa escala de, em uma escala de, de um total de, de",
    Role.POINTS: "ponto, pontos, pts",
    Role.STARS: "estrela, estrelas",
    Role.PERCENT: "por cento",
    Role.UNIT: (
        "por, por mês, vezes, vez, dias, anos, meses, horas, pessoas, reais, dos, das, de nós, do meu, da minha, "
        "da equipe, do time, do mês, mais, outros, dos meus, minutos"
    ),
    Role.LABEL: (
        "versão, número, desde, às, as, somos, tenho, temos, há, tem, cada, sala, andar, os, após, em, no, na, "
        "depois de, nos, para, pra, com, por, sem"
    ),
    Role.HALF: "e meio, e meia",
    Role.COMMA: "vírgula, ponto",
    Role.IS: "é, significa, seria, parece, são, não é",
}
_CONTROLS = {
    Kind.OPT_OUT: (
        "stop, pare, parar, para, parem, chega, cancelar inscrição, cancelar a inscrição, "
        "cancelar minha inscrição, cancelar assinatura, cancele minha inscrição, descadastrar, me descadastre, "
        "descadastre, descadastrar me, desinscrever, me desinscreva, desinscreva, sair da lista, quero sair, "
        "remover, me remova, remova, me tire, me tira, tire, tira, retire, não me mande, não me mandem, "
        "não me envie, não me enviem, não me escreva, não me escrevam, não me escrevas, não me contate, "
        "não me contatem, não me contacte, não me contactem, não me pergunte, não me perguntem, não me pergunta, "
        "não me incomode, não me incomodem, não quero mais, não quero receber, não quero mais receber, não envie, "
        "não mande, chega de, sem mais, me deixe em paz, me deixa em paz, deixe me em paz, deixem me em paz, "
        "pare de me, pare de, parem de, nunca mais, não me chame"
    ),
    Kind.DECLINE: (
        "não obrigado, não obrigada, pular, passo, eu passo, passar, não tenho interesse, sem interesse, "
        "não estou interessado, não estou interessada, prefiro não, prefiro não responder, prefiro não dizer, "
        "não quero, não quero responder, sem comentários, dessa vez não, desta vez não, cancelar, recusar, "
        "ignorar, não desejo responder, não vou responder, melhor não, não me interessa, dispenso, abstenho me, "
        "me abstenho, obrigado mas não, não participo, nada a declarar"
    ),
    Kind.OPT_IN: "começar, iniciar, retomar, inscrever, reativar, voltar a receber, me inscreva",
    Kind.HELP: "ajuda, socorro, me ajude, me ajuda",
}
_LEAD = (
    "por favor, olá, oi, ok, quero, eu quero, gostaria de, eu gostaria de, pode, podem, poderia, você pode, "
    "eu, não, sim, bom, obrigado, obrigada, desculpe, e, como, como posso, como faço para, bot, já, favor, "
    "ah, que, me"
)
_REST = {
    Kind.OPT_OUT: (
        "mais, por favor, favor, me, da, desta, dessa, de, lista, pesquisa, pesquisas, mensagem, mensagens, "
        "pergunta, perguntas, isso, isto, estas, essas, a, as, os, nada, nunca, obrigado, obrigada, enviar, "
        "mandar, escrever, perguntar, receber, em, paz, com, nenhuma, nenhum, te, comigo, encher, incomodar, "
        "contato, contactar, e, o, mandar mensagens, agora, já, bot, não, quero, novamente, outra, vez, saco, "
        "das, dessas, destas, minha, inscrição, ninguém, aqui, para, sempre, emails"
    ),
    Kind.DECLINE: (
        "obrigado, obrigada, por favor, desta, dessa, vez, pesquisa, isso, hoje, agora, esta, essa, a, pergunta, "
        "responder, participar, desculpe, nada, em, de, opinar, não, eu, mais, avaliar, interesse"
    ),
    Kind.OPT_IN: "de, novo, novamente, pesquisas, por favor",
    Kind.HELP: "por favor, preciso, de",
}
_TIMES = {
    "request": (
        "me pergunte, me pergunta, pergunte me, pergunta me, me lembre, me lembra, lembre me, lembra me, "
        "me chame, me chama, me avise, me avisa, respondo, eu respondo, responderei, vou responder, faço, falo, "
        "falamos, volte, volta, adiar, adie, pergunte, pergunta, perguntar, responder, me escreva, me ligue, "
        "ligue me, tente, me procure, te respondo, retorne"
    ),
    "later": (
        "depois, mais tarde, agora não, não agora, outra hora, outro momento, em outro momento, outro dia, "
        "me lembre, lembre me, ocupado, ocupada, estou ocupado, estou ocupada, tô ocupado, em reunião, "
        "estou em reunião, numa reunião, estou numa reunião, sem tempo, estou sem tempo, não tenho tempo, "
        "não tenho tempo agora, agora não posso, não posso agora, hoje não, não é um bom momento, "
        "não é uma boa hora, ainda não, de férias, estou de férias, adiar, noutra altura, logo mais, mais logo, "
        "agora não dá"
    ),
    "filler": (
        "por favor, obrigado, obrigada, eu, o, a, os, as, isso, isto, me, te, ok, sim, não, desculpe, desculpa, "
        "talvez, melhor, de, em, na, no, e, que, um, pouco, pode, posso, podemos, ser, é, oi, olá, fazer, para, "
        "pra, novamente, novo, outra, vez, estou, agora, prefiro, mas, bom, la, vou, só, pela, da, do, até, hoje, "
        "lá, mim, próxima, próximo, tá, volto, feira, por, volta, das"
    ),
    "now": "hoje",
    "1": "amanhã",
    "2": "depois de amanhã, em dois dias",
    "3": "em alguns dias, daqui a alguns dias",
    "week": "semana que vem, próxima semana, a semana que vem, na próxima semana, em uma semana, daqui a uma semana",
    "month": "mês que vem, próximo mês, o mês que vem, em um mês, daqui a um mês",
    "mon": "segunda, segunda feira",
    "tue": "terça, terça feira",
    "wed": "quarta, quarta feira",
    "thu": "quinta, quinta feira",
    "fri": "sexta, sexta feira",
    "sat": "sábado, fim de semana, no fim de semana",
    "sun": "domingo",
    "9:00": "de manhã, pela manhã, amanhã de manhã, manhã, amanhã cedo",
    "12:00": "ao meio dia, meio dia",
    "15:00": "à tarde, de tarde, esta tarde, hoje à tarde, tarde",
    "19:00": "à noite, esta noite, hoje à noite, de noite, noite",
    "+60": "daqui a pouco, já já, um momento, em uma hora, daqui a uma hora, uma hora, numa hora",
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
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "que|quê nps, significa nps, promotor",
    Topic.ANONYMOUS: "anônimo, anónimo, anônima, anónima, confidencial, meu nome, privado, sigiloso, anonimato",
    Topic.KEPT: (
        "quanto tempo guarda|guardam|guardado|guardados|armazena|armazenam|armazenado|mantém, "
        "posso apagar|excluir|deletar|eliminar, apagar|excluir|deletar|eliminar dados|resposta|respostas, lgpd, "
        "rgpd, onde guardado|guardados|ficam|armazenados, proteção dados"
    ),
    Topic.EFFORT: "quanto tempo, quantas perguntas, demora|dura|leva, é longo|longa|rápido|rápida|demorado",
    Topic.WHO_SEES: (
        "quem vê|veem|vai|lê|leem|pode|verá|recebe|acesso|vão|lerá|tem, "
        "chefe|alguém|equipe vê|vai|lê|sabe|saberá|verá, público|pública, compartilhado|compartilhada|partilhado"
    ),
    Topic.WHO_ASKS: "quem é|és|pergunta|enviou|está|manda|pediu|são|envia, é|és robô|bot|humano|pessoa",
    Topic.SCALE: (
        "escala, que significa|significam, o significa, melhor|pior nota, é bom|ruim|melhor|boa, "
        "10|0|dez|zero significa|bom|melhor|ruim|máximo, como respondo|avalio|voto|funciona"
    ),
    Topic.WHY_ME: (
        "por que|quê eu|estou|me|recebi|você|vocês|fui|isso, porque eu|estou|me, porquê eu|me|estou, "
        "para que|quê serve|isso|é|isto, pra que|quê, obrigatório|obrigatória, preciso responder, "
        "tenho que|de responder"
    ),
    Topic.OTHER: "que é isso|isto, que pesquisa, qual produto, sobre o quê|que",
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
        "apague meus, apaga meus, exclua meus, quem, o que, que, por que, porque, porquê, como, quanto, quanta, "
        "quantas, quantos, quando, onde, qual, "
        "é, posso, preciso, tenho, para que, pra que, isso, isto, meu, minha, alguém, de quem, a quem"
    ),
    survey_talk=(
        "eu, me, mim, meu, minha, meus, minhas, você, vocês, tu, isso, isto, esta, essa, este, esse, a, o, as, "
        "os, um, uma, de, do, da, dos, das, em, no, na, com, para, pra, que, é, são, vai, ver, ler, saber, "
        "resposta, respostas, pesquisa, pergunta, perguntas, nota, número, nps, dados, mensagem, mensagens, quer, "
        "há, tem, ter, e, aqui, responder, fazer, recebendo, receber, perguntando, nome, pesquisas, mesmo, por, "
        "minha resposta, sobre, inquérito, tempo"
    ),
    topics=_TOPICS,
    nothing=(
        "nada, nada mais, nada em especial, nada a acrescentar, nada de mais, nenhum, nenhuma, é só isso, "
        "só isso, nada a declarar, nada por enquanto"
    ),
    empty=(
        "ok, bem, bom, boa, muito, ótimo, ótima, legal, obrigado, obrigada, sim, não, perfeito, excelente, é, "
        "está, gosto, gostei, adoro, nada, beleza, certo, claro, show, top, tá, valeu, sei, normal, ruim, "
        "regular, demais, mais, ou, menos, maravilhoso, tranquilo, joia, blz, kkk, eu, o, a, de, produto, "
        "satisfeito, super, bacana, sei lá, sem, declarar, e, geral, no, um, uma, só, isso, mesmo, foi, tudo bem, "
        "tudo ok, tudo certo, tudo bom"
    ),
)
