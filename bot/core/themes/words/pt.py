"""Portuguese, of Brazil and of Portugal."""

from bot.core.themes.theme import Theme
from bot.core.themes.vocabulary import Words

_ABOUT = {
    Theme.PRICE: (
        "preço*, precinho, precao, caro, cara, caros, caras, carissim*, encarec*, barato*, barata*, baratinh*, "
        "baratissim*, custo, custos, custo-benefício, custo beneficio, custa, custam, custou, custoso, custando, "
        "em conta, valor, valores, valor cobrado, taxa, taxas, tarifa*, tarifário*, mensalidade*, anuidade*, "
        "assinatura*, subscrição, fatura, faturas, boleto*, cobr*, cobranç*, cobrad*, pago, pagos, pagar, paguei, "
        "pagamos, pagamento*, pagando, pagam, paga-se, paga por, desconto*, promoç*, promo, promos, oferta*, cupom, "
        "cupon*, reembols*, estorno, estorn*, devolver* o dinheiro, devolução do dinheiro, meu dinheiro, dinheiro, "
        "grana, euro*, €, $, r$, reais, conto, gratis, gratuit*, de graça, vale a pena, vale o que, vale cada, "
        "vale muito, valeu a pena, nao vale, roubo, roubado, um assalto, golpe, juros, juro, frete, portes, "
        "portes de envio, orçamento*, acessivel, acessiveis, econom*, abusiv*, exorbitant*, absurdo o, salgado, "
        "salgada, salgadinh*, plano pago, plano gratuito, versao paga, versao gratuita, parcel*, cashback, poupar, "
        "poupança, bolso, comissao, comissoes, spread, multa, fidelizaç*, licença*, por mes, ao mes, por utilizador, "
        "por usuario, investimento, low cost, em promoçao, preco-qualidade, qualidade-preço, relaçao qualidade, "
        "desembols*, aumento*"
    ),
    Theme.RELIABILITY: (
        "some do nada, sumiu do, nao e seguro, é seguro, na mao, confiav*, confiab*, confianç*, fiav*, fiab*, "
        "falha*, falhou, falham, falhando, falhar, erro, erros, bug*, bugad*, bugando, trav*, trava, travando, "
        "crash*, cai, caem, caindo, caiu, cair, queda, quedas, fora do ar, instav*, instabilid*, estav*, estabilid*, "
        "fecha sozinho, fecha sozinha, fechando, fecha do nada, fecha toda, parou de funcionar, para de funcionar, "
        "deixou de funcionar, nao funciona*, nao funcionou, não funcionam, funciona bem, funciona perfeitamente, "
        "funciona muito bem, funciona direito, funciona sempre, funcionamento, funciona mal, nao abre, nao carrega, "
        "nao conecta, nao liga, nao entra, nao atualiza, nao sincroniza, sincroniz*, nao salva, nao grava, "
        "nao instala, nao consigo entrar, nao consigo acessar, nao consigo aceder, nao consigo abrir, "
        "nao consigo logar, nao consigo fazer login, nao deixa entrar, nao reconhece, quebr*, estrag*, avari*, "
        "partiu-se, partido, defeit*, defeituos*, danific*, amassad*, rasg*, duravel, duraveis, durabilid*, durou, "
        "dura pouco, dura muito, duradour*, resistent*, robust*, solid*, bateria, descarrega, qualidade do produto, "
        "qualidade dos, produto de qualidade, boa qualidade, ma qualidade, otima qualidade, pessima qualidade, "
        "baixa qualidade, excelente qualidade, qualidade ruim, qualidade, sinal, cobertura, rede, desconect*, "
        "desliga sozinho, reinicia, esquenta, perde dados, perdi tudo, perdi os dados, apaga, sumiu, sumiram, pane, "
        "avaria*, cancelad*, cancelou, cancelaram, cancelamento*, atraso*, problema tecnico, problemas tecnicos, "
        "sem problema*, nunca ... problema*, nenhum problema, nao tive problema*, me deixou na mao, deixa na mao, "
        "deixou na mao, segurança, hacke*, clonad*, errado, errada, trocado, incomplet*, veio faltando, nao prest*, "
        "tela preta, tela branca, impec*, avariad*, servidor*, interrupç*, oscila*, intermit*"
    ),
    Theme.SUPPORT: (
        "grosso, grossa comigo, grossos, grosseria, grosseiro*, mal preparad*, bem preparad*, dona da pousada, "
        "os donos, suporte*, atendimento*, atendent*, atend*, atencios*, atençao, sac, serviço, serviços, "
        "servico tecnico, pos-venda, pos venda, assistencia, apoio, apoio ao cliente, funcionari*, colaborador*, "
        "equipe, equipa, staff, vendedor*, gerente*, recepç*, recepcionista*, receçao, garço*, garçon*, empregad*, "
        "tecnico*, operador*, assistente*, consultor*, motorista*, entregador*, estafeta*, comissari*, comissári*, "
        "tripulaç*, tripulac*, balconista*, caixa demorou, gestor*, simpatic*, simpatia, gentil, gentis, gentileza, "
        "educad*, educaç*, mal educad*, mal-educad*, grosseir*, rude, rudes, prestativ*, prestável, prestav*, "
        "solicit*, cordial*, cordialid*, profissiona*, despreparad*, incompet*, competent*, antipatic*, arrogant*, "
        "hospital*, acolhed*, acolhid*, receptiv*, carinhos*, ajud*, ajuda, me ajudou, resolv*, resoluç*, soluç*, "
        "solucion*, nao respond*, respond*, resposta*, retorno, retornam, retornaram, call center, telefone, "
        "telefonema*, ligaç*, liguei, linha de apoio, chat, chatbot, robo, falar com um humano, "
        "falar com uma pessoa, falar com alguem, falar com um, reclam*, queixa*, ticket*, chamado*, pessoal do, "
        "tratamento, tratam, trataram, tratad*, trata mal, descaso, me passaram, desligaram na, proprietari*, "
        "anfitri*, equipe de, disponibilidade, disponivel para ajudar, moça, moço, help desk"
    ),
    Theme.EASE: (
        "facil, faceis, facilid*, facilit*, facilmente, facilim*, facinho, simples, simplicid*, descomplic*, "
        "complicad*, complica, complex*, intuitiv*, pratic*, praticid*, usabilid*, amigav*, interface*, layout, "
        "menu, menus, tela confusa, tela poluida, botao, botoes, navega*, confus*, bagunça*, poluid*, dificil, "
        "dificeis, dificuldade*, dificult*, mexer, de usar, de utilizar, manuse*, manejo, utilizaçao, comod*, "
        "comodid*, nao acho, nao encontro, nao consigo encontrar, nao consigo achar, nao consigo usar, achar onde, "
        "encontrar o que, onde fica, procurando onde, nao entendo, nao entendi, entender, entendivel, pouco claro, "
        "nao e claro, autoexplicativ*, configur*, instalar, instalei, instalaç*, curva de aprendizado, "
        "curva de aprendizagem, aprender a, aprendi, muitos passos, muitas etapas, etapas, cliques, clique, "
        "burocra*, burocratic*, trabalhos* usar, acessibilid*, desorganizad*, fluid*, experiencia do usuario, "
        "experiencia do utilizador, qualquer um usa, user friendly, leigo*, idosos, ate minha mae, ate meu pai, "
        "ate a minha, perdido no, perdida no, me perco, conveniente, conveniencia, pouco intuitiv*, ergonomic*, "
        "letra pequena"
    ),
    Theme.SPEED: (
        "leva uma semana, levou uma semana, uma semana para, uma semana pra, semanas para, semanas pra, "
        "semanas esperando, horas na fila, horas esperando, horas de espera, horas de atraso, horas no telefone, "
        "app pesado, aplicativo pesado, site pesado, sistema pesado, muito pesado, rapid*, rapidez, rapidinh*, "
        "rapidissim*, veloz, velocid*, lent*, lentid*, lerd*, demor*, demora, demorad*, tardou, tarda, agil, ageis, "
        "agilid*, agiliz*, espera, esperar, esperando, esperei, esperamos, aguard*, fila, filas, carreg*, carregar, "
        "carregando, carregamento, eternid*, seculo, seculos, horas para, horas pra, dias para, dias pra, "
        "hora esperando, minutos para, muito tempo, tempo de, tempo demais, perda de tempo, pontual*, no prazo, "
        "prazo, prazos, do prazo, em dia, na hora, a tempo, imediat*, instantane*, atras*, atrasad*, entrega, "
        "entregas, entregue, entregaram, entregam, entregou, chegou antes, chegou rapido, chegou no, chegou atras*, "
        "chegou cedo, chega rapido, nao chegou, nunca chegou, nao chega, dia seguinte, mesmo dia, em minutos, "
        "em segundos, poucos minutos, uma hora, duas horas, meia hora, lag, lagado, latencia, desempenho, "
        "performance, fibra, megas, mega, mbps, 4g, 5g, eficien*, eficaz, tartaruga, engasg*, leva horas, leva dias, "
        "tempo real, prontamente, prontid*, celer*"
    ),
    Theme.DOCUMENTATION: (
        "video explicativo, videos tutoriais, material de apoio, documentaç*, documentad*, docs, manual, manuais, "
        "guia, guias, instruç*, tutorial, tutoriais, passo a passo, faq*, perguntas frequentes, central de ajuda, "
        "pagina de ajuda, paginas de ajuda, centro de ajuda, base de conhecimento, videos de ajuda, videoaula*, "
        "exemplos, exemplo de uso, treinamento*, formaç*, capacitaç*, webinar*, wiki, cartilha, artigos de ajuda, "
        "bula, como usar, como instalar, explicaç* de como, explica como"
    ),
    Theme.COMMUNICATION: (
        "comunic*, informa*, informaç*, desinforma*, aviso, avisos, avisa, avisam, avisar, avisou, avisaram, "
        "avisad*, sem avisar, aviso previo, notific*, anunci*, transparen*, claridad*, clareza, novidades, "
        "newsletter*, boletim, explicaç*, explicaram, explicou, explicam, satisfaçao nenhuma, nenhuma satisfaçao, "
        "nao deram satisfaçao, deram satisfaçao, dar satisfaçao, descobri, so descobri, so soube, fiquei sabendo, "
        "nao disseram, ninguem disse, ninguem diz, ninguem sabe, ninguem sabia, ninguem me disse, disseram que, "
        "promet*, promess*, engan*, mentir*, mente, mentem, mentira*, andamento, status do, estado do, rastre*, "
        "acompanhamento, letras miudas, letras pequenas, propaganda enganosa, contradi*, feedback, emails, e-mails, "
        "email a, mail a, sms, spam, lembrete*, a par, em dia com as novidades, honest*, contato, contacto, "
        "contatar, contactar, contactaram, silencio, sem resposta, sem retorno, nenhum retorno, dar retorno, "
        "deram retorno"
    ),
}
_CLAIMS = {
    Theme.MISSING: (
        "podiam colocar, podia colocar, poderiam colocar, coloquem, colocassem, podia incluir, incluam, incluir, "
        "inclua, falta de recurs*, recursos a mais, falta funcionalid*, funcionalidade que falta, "
        "mais funcionalidades, novas funcionalidades, novos recursos, falta, faltam, faltou, faltando, sinto falta, "
        "sente falta, sentimos falta, senti falta, faz falta, queria, queria que, gostaria, gostava, gostavamos, "
        "adoraria, seria bom, seria otimo, seria legal, seria interessante, seria melhor, seria ideal, seria util, "
        "seria perfeito, seria incrivel, era bom, era fixe, podia, podia ter, podiam, poderia, poderiam, "
        "podia haver, bem que, deveria*, devia, deviam, tomara, quem dera, precisa de, precisa ter, precisam, "
        "preciso de, precisava, precisamos, necessito, necessita, necessidade de, adicion*, acrescent*, implement*, "
        "disponibiliz*, mais opç*, mais funç*, mais recurs*, mais funcionalid*, mais varied*, variedade, "
        "poucas opç*, pouca varied*, poucos recursos, opçao de, opçao para, opçao pra, opçoes de, a opçao, "
        "possibilidade de, pudesse, desse para, desse pra, que desse, se tivesse, se pudesse, se houvesse, tivesse, "
        "houvesse, nao tem, nao têm, nao ha, nao existe, nao dá para, nao da pra, nao da para, nao permite*, "
        "nao deixa, nao aceita*, nao possui, nao oferec*, nao inclui, nao suporta, nao vem com, nao e possivel, "
        "nao e compativel, nao esta disponivel, indisponiv*, nao consigo editar, nao consigo exportar, "
        "nao consigo alterar, nao consigo filtrar, nao consigo cadastrar, nao consigo adicionar, nao consigo pagar, "
        "sem opçao, sem modo, nenhum modo, modo escuro, limitad*, limitaç*, integraç*, integrar, exportaç*, "
        "versao para, versao pra, versao ios, compatibilid*, carece, carec*, melhor se"
    ),
    Theme.RELIABILITY: "problema*, inconvenient*, transtorno*",
    Theme.COMPETITOR: (
        "pra claro, para a claro, na claro, pra vivo, para a vivo, na vivo, da vivo, da claro, pra tim, na tim, "
        "no mercado livre, mercado livre ta, na shopee, na amazon, concorr*, concorrencia, concorrente*, "
        "outra operadora, outras operadoras, outro banco, outros bancos, outra empresa, outras empresas, outro app, "
        "outros app*, outra app, outro aplicativo, outros aplicativos, outra ferramenta, outras ferramentas, "
        "outro fornecedor, outra companhia, outras companhias, outra marca, outras marcas, outra plataforma, "
        "outras plataformas, outros hoteis, outro hotel, outra loja, outras lojas, outro lugar, outros lugares, "
        "outro sitio, outro lado, outros sistemas, outro sistema, alternativa*, mudar para, mudar pra, mudar de, "
        "mudando para, mudando pra, mudei para, mudei pra, mudei de, quase mudando, trocar de, trocar para, "
        "trocar pra, trocando por, troquei, trocar pela, trocar pelo, vou trocar, migrar, migrei, migrando, "
        "vou para a, vou para o, vou pra, indo para, indo pra, sair da, sair do, vou sair, portabilidade, "
        "cancelar minha, cancelar a assinatura, cancelar o, vou cancelar, rescind*, comparad*, comparaç*, "
        "em comparaçao, comparando, comparado com, ao contrario d*, diferente d*, melhor que, melhor do que, "
        "pior que, pior do que, melhores que, rival, rivais, o da vodafone, vodafone, da nos, meo, nubank, itau, "
        "bradesco, santander, picpay, mercado pago, ifood, rappi, uber eats, netflix, spotify, trello, notion, "
        "asana, latam, airbnb, revolut, no mercado, do mercado, nos outros, nas outras"
    ),
    Theme.SLIP: (
        "depois da fusao, depois da mudança, depois da venda, depois que mud*, depois que compr*, desde que mud*, "
        "desde a mudança, cada vez mais car*, cada vez mais lent*, cada dia mais lent*, depois da atualizaç*, antes, "
        "antigamente, piorou, pioraram, piorando, piora, pior a cada, cada vez pior, cada dia pior, cada vez menos, "
        "caiu muito, caiu a qualidade, qualidade caiu, vem caindo, caiu o nivel, caiu bastante, decaiu, decad*, "
        "ja foi, ja foram, nao e mais, nao sao mais, ja nao, nao e a mesma, nao e o mesmo, costumava, costumavam, "
        "era melhor, eram melhores, era bom antes, era otimo, deterior*, largad*, hoje em dia, ultimamente, "
        "de uns tempos, de um tempo, depois da ultima, apos a atualizaç*, desde a atualizaç*, ultima atualizaç*, "
        "nova atualizaç*, ultimas atualizaç*, essa atualizaç*, versao anterior, versao antiga, retroce*, estragaram, "
        "desandou, perdeu a qualidade, perdeu qualidade, perdendo qualidade, deixou a desejar ultimamente, "
        "a qualidade baixou, baixou a qualidade, baixou muito, anos atras"
    ),
}

WORDS = Words(
    common=(
        "o, a, os, as, de, que, e, em, um, uma, é, muito, por, com, para, pra, não, nao, me, se, do, da, dos, das, "
        "no, na, mas, mais, eu, ao, foi, tem, pelo, pela, meu, minha, já, tudo, isso, são, sem, nos, até, bem, "
        "quando, está, tá, só, ele, ela, nada, pois, estou, você, vocês, também, seu, sua, ser, num, numa, uns"
    ),
    negators="nao, nunca, jamais, nem, sem, nada, tampouco, nenhum, nenhuma, ninguem",
    splits="mas, porem, embora, contudo, entretanto, enquanto, porque, pq",
    about=_ABOUT,
    claims=_CLAIMS,
    nothing=(
        "o cara, um cara, cara de, rosto, nao deixa de, nao deixam de, quarto confort*, o guia, nosso guia, "
        "guia turistic*, como esperado, melhor que o esperado, do que eu esperava, como eu esperava, "
        "boa localizaçao, na minha opiniao, cara a, minha cara, mao na, por enquanto, antes do prazo, antes de, "
        "antes que, quanto antes, o mais rapido possivel, antes da, antes do, nem todos, em real, na vida real, "
        "real time, de logo, desde logo, logo apos, logo que, logo depois, logotip*, sem duvida, nao tem problema, "
        "sem falta, nao tem preço comparar, nao tenho do que reclamar, nada a reclamar, nao tenho reclam*, "
        "sem reclam*, nao tenho queixa*, nao ha nada, nao tem nada, nao tem igual, nao tem erro, ate logo, "
        "inclusive, inclusiv*, em claro, claro que, ao vivo, vivo em, interess*, internet, internac*, "
        "internacional*, goleiro, azul escuro, pedra azul, mar azul, rede social, redes sociais, caixa de som, "
        "boa noite, so na hora, na hora de, na hora do, na hora que, ha horas em, toda hora, todas as horas, "
        "desde que uso, desde que tenho, desde que comecei, melhor do que nunca, melhor que nunca, "
        "melhor do que esperava, a cada, de cara, cara legal, carregador*, pra mexer com, mercado perto, tarda nada, "
        "simplesmente, perto do mercado, serviço de quarto, praticamente, trabalho em equipe"
    ),
)
