## Para a equipe

alert-title = Alguém aceitou um contato
alert-person = *{ $name }* respondeu à pesquisa sobre { $product } e quer que alguém entre em contato.
alert-withdrawn = { $name } respondeu à pesquisa sobre { $product } e aceitou ser contatado, mas afinal não quer.
alert-no-comment = Não escreveu nenhum comentário.
alert-redirected = Isto chega a você porque { $channel } não pode ser usado para isso.
perhaps-a-repeat = Não consegui descobrir se isto já está em { $channel }: o Slack não respondeu. Talvez seja uma repetição.
in-place-of-owner = Isto chega a você como admin deste workspace: não é possível falar com { $owner } sobre *{ $survey }*. Indique outra pessoa no arquivo da pesquisa (owners) e aplique-o de novo.
notice-not-there = Não consegui publicar o resumo de *{ $survey }* em { $channel }: não estou nesse canal. Me convide por lá com */invite* e eu publico.
notice-gone = Não consegui publicar o resumo de *{ $survey }* em { $channel }: o canal está arquivado, não existe ou é privado e não estou nele. Indique outro no arquivo da pesquisa e aplique de novo.
notice-outsiders = O resumo de *{ $survey }* chega a você: pessoas de fora da sua empresa podem ler { $channel }, então não publico lá. Indique outro canal no arquivo da pesquisa e aplique de novo.
notice-cases = Os casos de *{ $survey }* chegam a você, e a lista dos abertos a ninguém: { $channel } está arquivado, não existe, não estou nele, ou pessoas de fora da sua empresa podem ler. Me convide por lá com */invite*, ou indique outro *cases_channel* no arquivo da pesquisa e aplique de novo.
notice-audience = *{ $survey }* pergunta aos membros de { $channel }, e eu não consigo ver esse canal. Me convide por lá com */invite*, ou indique outro no arquivo da pesquisa e aplique de novo.
notice-group = *{ $survey }* pergunta aos membros de { $group }, e eu não consigo ler esse grupo. Dê ao app a permissão *usergroups:read* e instale-o de novo, ou indique outro grupo no arquivo da pesquisa e aplique de novo.
notice-shortened = O Slack recusou o resumo de *{ $survey }* como estava, então o publiquei em { $channel } abreviado, sem gráficos nem botões. Avise quem opera este bot; o motivo está no registro dele.
notice-refused = O Slack recusa minhas mensagens, com o código *{ $code }*. Tudo espera e será tentado de novo: nada se perde. Pergunte a quem administra este workspace se o app ainda é permitido, e peça a quem opera este bot que olhe o registro dele.
notice-outage = Por { $minutes } minutos o Slack não aceitou nenhuma das minhas mensagens. Agora aceita: o que estava pendente está sendo enviado.

## Os números

report-title = { $product }: relatório
headline-none = Ainda sem pontuação: nenhuma resposta { $window }.
headline-none-released = Ainda sem pontuação: nenhuma resposta liberada { $window }.
headline-few = { $n ->
    [one] Uma resposta
   *[other] { $n } respostas
} { $window }: muito pouco para tirar conclusões. A pontuação seria { $nps }, provavelmente entre { $low } e { $high }.
headline = *{ $measure } { $nps }*, provavelmente entre { $low } e { $high }, com { $n } respostas { $window }.
headline-early = *{ $measure } { $nps }*, provavelmente entre { $low } e { $high }, com { $n } respostas { $window }: ainda é cedo.
# Com a preposição, que se une ao artigo.
window-days = { $days ->
    [one] no último dia
   *[other] nos últimos { $days } dias
}
window-all = em todo o período
counts = Promotores { $promoters } · Passivos { $passives } · Detratores { $detractors }
standing-too_low = Por uma regra geral, seja qual for o setor: baixo demais (abaixo de 0).
standing-good = Por uma regra geral, seja qual for o setor: bom (de 0 a 30).
standing-great = Por uma regra geral, seja qual for o setor: muito bom (de 30 a 70).
standing-excellent = Por uma regra geral, seja qual for o setor: excelente (70 ou mais).
reworded = A pergunta foi reformulada em { $day }: os números de antes e de depois são duas séries, e não são comparados.
rate = Taxa de resposta: { $share }% ({ $answered } de { $asked } a quem se perguntou)
rate-none = Taxa de resposta: não se perguntou a ninguém { $window }.
rate-imported = { $n ->
    [one] { $n } das { $all } respostas foi importada
   *[other] { $n } das { $all } respostas foram importadas
}
rate-imported-all = { $n ->
    [one] a única resposta foi importada
   *[other] todas as { $n } respostas foram importadas
}
new-none = Nenhuma resposta nova à pesquisa desde o último resumo.
new-answers-bands = { $n ->
    [one] Uma resposta nova desde o último resumo
   *[other] { $n } respostas novas desde o último resumo
}: promotores { $promoters }, passivos { $passives }, detratores { $detractors }.
new-reasks = { $n ->
    [one] Uma resposta nova à pergunta repetida.
   *[other] { $n } respostas novas à pergunta repetida.
}
new-waiting = { $n ->
    [one] Uma resposta nova; ela aparece
   *[other] { $n } respostas novas; elas aparecem
} com mais { $missing ->
    [one] uma
   *[other] { $missing }
}.
new-waiting-due = { $n } respostas novas; elas aparecem com o próximo resumo.
industry-education = Educação
industry-insurance = Seguros
industry-e-commerce = E-commerce
industry-digital-marketing = Marketing digital
industry-consulting = Consultoria
industry-enterprises = Grandes empresas
industry-financial-services = Serviços financeiros
industry-saas = Software como serviço
industry-logistics = Logística e transporte
industry-healthcare = Saúde
benchmark-ahead = Referência de { $label } ({ $points }): { $difference }, mais do que o acaso explica (provavelmente de { $low } a { $high }).
benchmark-level = Referência de { $label } ({ $points }): { $difference }, dentro do que { $n } respostas permitem afirmar (pode ir de { $low } a { $high }).
benchmark-behind = Referência de { $label } ({ $points }): { $difference }, mais do que o acaso explica (provavelmente de { $low } a { $high }).
benchmark-too_few = Referência: { $label } está em { $points }; poucas respostas para comparar.
benchmark-no_verdict = Referência de { $label } ({ $points }): { $difference } (pode ir de { $low } a { $high }). Sem veredito.
benchmark-source = Fonte: { $source }, { $year }.
benchmark-source-dated = Fonte: { $source }, { $year }: tem mais de dois anos, então vale só como indicação.
sample-none = A fonte não informa a amostra: pode descrever outras pessoas.
sample-told = Descreve: { $whom }.
sample-people = { $n ->
    [one] uma pessoa
   *[other] { $n } pessoas
}
sample-firms = { $n ->
    [one] uma empresa
   *[other] { $n } empresas
}
sample-not-compared = Podem ser pessoas diferentes das desta pesquisa: não se sabe.
sample-other-population = Descreve outro público ({ $theirs }) que não o desta pesquisa ({ $ours }): diferente demais para um veredito.
sample-other-country = Descreve outro país ({ $theirs }) que não o desta pesquisa ({ $ours }): diferente demais para um veredito.
population-consumers = consumidores
population-clients = clientes empresariais
population-own = clientes da própria empresa
quarter-lowest = O resultado está no quarto mais baixo do setor.
quarter-below_middle = O resultado está entre o quarto inferior e o meio do setor.
quarter-above_middle = O resultado está entre o meio e o quarto superior do setor.
quarter-highest = O resultado está no quarto mais alto do setor.
difference-above = { $points } acima
difference-below = { $points } abaixo
difference-equal = igual
passives-waiting = { $n ->
    [0] Nenhum passivo está à espera de uma nova pergunta.
    [one] Um passivo está à espera de uma nova pergunta.
   *[other] { $n } passivos estão à espera de uma nova pergunta.
}
movement = Responderam de novo: { $n }. Em alta { $up }, sem mudança { $same }, em queda { $down }.
movement-none = Ninguém respondeu ainda à pergunta repetida { $window }.
movement-none-released = Nenhuma resposta à pergunta repetida foi liberada { $window }.
movement-held-out = Responderam de novo sem ter sido perguntado o motivo (comparação): { $n }. Em alta { $up }, sem mudança { $same }, em queda { $down }.
comments-title = Nas palavras de quem respondeu
comments-newest = Comentários mais recentes
heading-answers = Quem respondeu
heading-trend = Ao longo do tempo
heading-themes = Sobre o que se escreve
heading-moved = Quem mudou
heading-against = Isso é bom?
policy = O que conta: as respostas à pesquisa, a última de cada pessoa; as respostas à pergunta repetida só mostram quem mudou.
button-share = Compartilhar neste canal
shared-by = Compartilhado por { $person }
report-shared = Compartilhado: está neste canal, ou estará assim que o Slack o aceitar.
