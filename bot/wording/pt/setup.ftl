## The form that makes a survey

dialog-setup = Nova pesquisa
dialog-create = Criar
setup-intro = Ninguém é perguntado ainda: o próximo passo mostra quem seria e tem um botão para iniciar.
setup-product = Produto
setup-hint-product = Sobre o que se pergunta, como as pessoas o chamam.
setup-asker = Quem pergunta
setup-hint-asker = Como as pessoas conhecem vocês, por exemplo: A equipe Acme.
setup-language = Idioma
setup-hint-language = O que a equipe lê. Cada pessoa é perguntada no próprio idioma, se eu o falar.
setup-question = Pergunta com suas palavras
setup-hint-question = Vazia, é a pergunta de sempre. { $placeholder } representa o produto.
button-reads = Ver como fica
setup-who = Quem é perguntado e quem lê
setup-channels = Membros destes canais
setup-hint-channels = Canais que outras empresas leem não aparecem: eles são indicados em um arquivo de pesquisa.
setup-groups = Membros destes grupos de usuários
setup-people = Estas pessoas
setup-summary-channel = Canal para os resumos
setup-hint-summary-channel = Seus membros leem a pontuação e os comentários: melhor que não sejam as pessoas perguntadas. Preciso estar nele: /invite @NPS Bot
setup-owners = Responsáveis
setup-hint-owners = Podem ver a prévia, alterar, pausar e encerrar a pesquisa; a primeira pessoa fica sabendo quando algo está errado.
setup-when = Quando
setup-every = Perguntar de novo
setup-once = Nunca, só uma vez
setup-months = { $n ->
    [one] Todo mês
   *[other] A cada { $n } meses
}
setup-spread = As perguntas saem
setup-at-once = Todas no primeiro dia
setup-working-days = Ao longo de { $n } dias úteis
setup-whole-wave = Por igual, até a próxima vez
setup-ask-from = Não antes das
setup-hint-ask-from = No relógio de cada pessoa, em dias úteis.
setup-ask-until = Não depois das
setup-hour = Resumo às
setup-zone = Fuso horário
setup-hint-zone = Para os resumos e para pessoas cujo fuso não se conhece.
setup-numbers = Privacidade e números
setup-privacy = O que se promete
setup-privacy-named = Com nome
setup-means-named = Responsáveis veem o nome junto da resposta
setup-privacy-confidential = Confidencial
setup-means-confidential = Ninguém vê nome junto de resposta; números a partir de cinco
setup-privacy-anonymous = Anônima
setup-means-anonymous = Nada fica guardado que leve de uma resposta a uma pessoa
setup-window-days = Uma pontuação conta os últimos
setup-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
setup-industry = Comparar com
setup-hint-industry = Pontuações publicadas deste setor.
setup-choose = Escolher
setup-wrong-product = Diga sobre o que se pergunta, em 1 a 80 caracteres.
setup-wrong-asker = Diga quem pergunta, em 1 a 80 caracteres.
setup-wrong-question = Sem chaves, a não ser { $placeholder }.
setup-wrong-channels = Escolha a quem perguntar: um canal, um grupo de usuários ou pessoas.
setup-wrong-spread = O que se pergunta uma vez só não se espalha até a próxima: escolha um número de dias.
setup-wrong-alone = Em uma pesquisa anônima, pelo menos cinco pessoas são perguntadas por dia: escolha menos dias ou mais pessoas.
setup-wrong-ask-until = Não é depois da hora anterior.
setup-wrong-zone = Não conheço esse fuso horário. Eles têm nomes como Europe/Berlin.
setup-wrong-owner = As pessoas responsáveis precisam ser membros plenos deste workspace.
setup-wrong-unseen = Não consigo ver isto. Se for privado, digite antes /invite @NPS Bot nele.
setup-wrong-archived = Está arquivado. Escolha outro.
setup-wrong-shared = Pessoas de fora da sua empresa podem ler isto. Escolha outro.
setup-wrong-silent = O Slack não conseguiu me informar agora. Tente de novo em um minuto.
setup-wrong-other = Assim não posso aceitar.
button-look-again = Olhar de novo
not-a-founder = As pesquisas são criadas pelos admins deste workspace: peça a um deles, ou a quem cuida deste bot.
dialog-setup-edit = Alterar pesquisa
dialog-show-changes = Ver mudanças
dialog-change = Alterar
button-edit = Editar
setup-edit-intro = O que você alterar aqui é mostrado mais uma vez antes de valer. Todo o resto de *{ $survey }* fica como está.
setup-in-file = Longo demais para este formulário, e fica como está: { $fields }. Isso se altera no arquivo da pesquisa.
setup-kind = O que se mede
setup-kind-nps = NPS: recomendariam?
setup-kind-means-nps = De 0 a 10, em ondas, quem você escolher aqui
setup-kind-csat = CSAT: ficaram satisfeitos?
setup-kind-means-csat = De 1 a 5, depois de algo; quem, você diz a cada vez com /nps ask
setup-who-reads = Quem lê
setup-subject = sua solicitação
setup-every-days = { $n ->
    [one] Todo dia
   *[other] A cada { $n } dias
}
setup-every-weeks = { $n ->
    [one] Toda semana
   *[other] A cada { $n } semanas
}
setup-changes = Mudaria em *{ $survey }*:
setup-other-order = outra ordem
setup-changed = *{ $survey }* foi alterada.
setup-unchanged = Nada do que foi preenchido muda *{ $survey }*: está como estava.
setup-meanwhile = Enquanto isso, outra pessoa mudou a mesma coisa. Olhe mais uma vez: isto é o que mudaria agora.
follows-new-series = A pergunta fica diferente: começa uma nova série de respostas, e sua pontuação não é comparada com a anterior.
follows-new-audience = Passam a ser perguntadas outras pessoas: a partir desse dia se observa de novo se a pontuação se desvia.
follows-promise = A quem for perguntado a partir daí se promete mais, e isso não pode ser retirado.
follows-no-owner = Você se retira das pessoas responsáveis: depois não poderá mudar esta pesquisa nem desfazer isto. Para voltar a ser, fale com { $owners }.
setup-wrong-elsewhere = A pesquisa não pode ser aceita assim por causa do arquivo dela: { $keys }.
setup-hint-question-csat = Vazia, é a pergunta de sempre. { $placeholder } representa o que foi feito.
