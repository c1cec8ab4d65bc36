### O que o bot diz, em português do Brasil. A quem responde, nunca um grupo; curto, simples, cordial.

## A pergunta

ask-intro = *{ $asker }* quer saber a sua opinião sobre { $product }. Um número e, se você quiser, uma ou duas perguntas curtas; coisa de um minuto.
ask-question = Qual a probabilidade de você recomendar { $product } a um amigo ou colega?
ask-anchors = 0 = nada provável, 10 = extremamente provável
ask-privacy-named = Quem vê: a pessoa responsável por esta pesquisa pode ver a sua resposta com o seu nome; nos canais, nunca aparecem nomes ao lado das respostas.
ask-privacy-confidential = Quem vê: ninguém vê o seu nome junto com a sua resposta, a não ser que você aceite ser contatado. O seu número entra em um total, e o que você escrever pode ser citado sem o seu nome.
ask-privacy-anonymous = Quem vê: a sua resposta é guardada sem o seu nome e sem o horário, e nada leva de volta a você depois que terminarmos aqui.
ask-how = Clique em um número ou digite.
ask-how-click = Clique em um número.
reminder-intro = Um lembrete rápido: *{ $asker }* ainda quer saber a sua opinião sobre { $product }. Leva cerca de um minuto.
reminder-last = Último lembrete: *{ $asker }* ainda quer saber a sua opinião sobre { $product }. Se não for um bom momento, pode deixar; não volto a insistir.
ask-again-intro = *{ $asker }* volta com a mesma pergunta sobre { $product }, para saber se algo mudou para você.
ask-again-last-time = Em { $day } você respondeu { $score }.
ask-again-last-comment = Em { $day } você respondeu { $score } e escreveu:
score-label-low = 0, nada provável
score-label-high = 10, extremamente provável
button-not-now = Agora não
button-skip = Pular esta
button-stop = Não me pergunte mais
button-change = Alterar
button-keep = Manter o { $score }
answered = Você respondeu { $score }.
answered-unlinked = Você já respondeu. Obrigado.
changing = Você respondeu { $score }. Escolha outro número ou fique com este.
retired-snoozed = Tudo bem, agora não. Vou perguntar mais uma vez: { $when }.
retired-decline = Tudo bem, desta vez eu deixo passar.
retired-moved = A pergunta está de novo mais abaixo.
retired-stop = Esta pergunta está encerrada.
retired-expire = Esta pergunta foi encerrada. Nada foi registrado.
retired-other = Esta pergunta está encerrada.

## Quando não se achou um número no que alguém escreveu

clarify-no_number = Preciso de um único número inteiro, de 0 (nada provável) a 10 (extremamente provável). Qual é o seu?
clarify-range = Aí cabe mais de um número. Qual é o seu?
clarify-decimal = Só posso anotar um número inteiro. Qual é o seu?
clarify-tentative = Posso anotar como a sua resposta? Escolha o número que combina melhor.
clarify-out_of_range = A escala vai de 0 (nada provável) a 10 (extremamente provável). Qual é o seu número?
clarify-other_scale = Esta escala vai de 0 (nada provável) a 10 (extremamente provável). Qual é o seu número?
clarify-conflict = Encontrei mais de um número. Qual é a sua resposta à pergunta abaixo?
clarify-negated = Entendi, esse não. Qual é o seu número?
clarify-guess = Não sei se entendi bem. Qual é o seu número?
clarify-bare_no = Não sei bem o que o seu “não” quer dizer: um número da escala, ou que você prefere não responder? Tudo bem nos dois casos.

## Perguntas sobre a pesquisa

explain-why-me-channel = Pergunto porque você está em { $channel }: { $asker } quer saber o que o pessoal de lá acha de { $product }. Você não precisa responder.
explain-why-me-list = Pergunto porque { $asker } colocou você na lista de pessoas de quem quer saber a opinião sobre { $product }. Você não precisa responder.
explain-why-me-everyone = Pergunto porque { $asker } quer saber o que as pessoas deste espaço de trabalho acham de { $product }. Você não precisa responder.
explain-why-me-again = Pergunto de novo porque você já respondeu antes: { $asker } quer saber se algo mudou para você. Você não precisa responder.
explain-anonymous-named = Não. A pessoa responsável por esta pesquisa pode ver a sua resposta com o seu nome; nos canais, nunca aparecem nomes ao lado das respostas.
explain-anonymous-confidential = Não exatamente: é confidencial. A sua resposta é guardada junto com o seu nome, mas ninguém vê as duas coisas juntas, a menos que você aceite um contato.
explain-anonymous-anonymous = Sim. A sua resposta é guardada sem o seu nome, e nada leva de volta a você depois que terminarmos aqui.
explain-effort = Um número e, depois, no máximo duas perguntas curtas; coisa de um minuto. Você pode parar depois do número.
explain-what-is-nps = NPS vem de Net Promoter Score: um único valor que diz o quanto as pessoas recomendariam algo, calculado com os números de 0 a 10 de todo mundo. O que mais ajuda a equipe é o motivo que você dá.
explain-scale = 0 quer dizer que você não recomendaria { $product } de jeito nenhum; 10, que é extremamente provável que sim. Nenhum número é certo ou errado.
explain-who-asks = Quem pergunta é { $asker }. { $owner } é responsável por esta pesquisa.
explain-who-asks-nobody = Quem pergunta é { $asker }.
explain-kept = A sua resposta fica guardada até você apagar: */nps me* mostra o que está guardado sobre você, */nps forget* apaga.
explain-kept-anonymous = A sua resposta é guardada sem nada que a ligue a você, então ninguém consegue encontrá-la de novo, nem mesmo para apagar. */nps me* mostra o que mais está guardado sobre você, */nps forget* apaga.
explain-other = Isso eu já não sei: só faço esta pesquisa. { $asker } pode responder.
explain-general = Faço pesquisas curtas para as equipes deste workspace. */nps me* mostra o que está guardado sobre você, */nps forget* apaga e *ajuda* diz o que mais eu entendo.

## Perguntas que vêm depois

thank-you = Obrigado.
question-value-most = O que você mais valoriza em { $product }?
question-went-wrong = O que deu errado, ou do que você mais sente falta?
question-better = Que mudança, uma só, deixaria { $product } melhor para você?
question-missing = O que { $product } não tem e você gostaria que tivesse?
question-trouble = Em que { $product } deu problema para você?
question-solved = Que problema você gostaria que { $product } resolvesse e ainda não resolve?
question-support = Na última vez que você precisou de ajuda com { $product }, como foi?
question-chose = Por que você escolheu { $product } lá no começo?
question-probe = Obrigado. Pode contar um pouco mais? O que faz você dizer isso?
question-gentle = Há alguns dias você respondeu { $score }. Se tiver um momento: o que deu errado? Poucas palavras já bastam, e você não precisa dizer nada se não quiser.
question-how = É só digitar a sua resposta aqui.
go-on = Obrigado, anotei. Pode acrescentar o que mais vier à cabeça; depois falta só uma pergunta curta.
button-that-is-all = É só isso
button-write = Escrever uma resposta
dialog-title = Sua resposta
dialog-send = Enviar
dialog-close = Cancelar

## O agradecimento e o que vem depois

thanks = Obrigado. { $asker } lê todas as respostas.
thanks-contact = Alguém pode entrar em contato com você sobre isso? Se você disser que sim, a equipe desta pesquisa verá o seu nome e o que você escreveu aqui.
button-contact = Sim, podem me contatar
contact-confirmed = Obrigado. { $asker } tem o seu nome e o que você escreveu, e talvez entre em contato.
note-noted = Anotado, acrescentei.
note-changed = Alterado: você respondeu { $score }.
note-enough = Tudo bem, da minha parte é só isso. A sua resposta está guardada. Obrigado.
note-whenever = Sem pressa: digite aqui quando quiser.
note-coming-back = Tudo bem. Volto a escrever para você: { $when }.
note-declined = Tudo bem, desta vez eu deixo passar.
note-too-late = A sua resposta fica como está e não pode mais ser alterada. Obrigado por voltar.
closed = Esta pergunta foi encerrada, então nada foi registrado. Obrigado por voltar.
closed-offer = Esta pergunta foi encerrada, então nada foi registrado. Se você ainda quiser responder, aperte o botão.
button-answer-now = Responder agora
note-no-open-question = No momento não há nenhuma pergunta aberta para você. Digite *ajuda* para ver o que eu posso fazer.
note-stopped = Pronto: você não vai mais receber pesquisas.
button-undo = Desfazer
note-started = Que bom ter você de volta. Você pode receber pesquisas outra vez; */nps stop* encerra isso quando quiser.
note-help = Faço pesquisas curtas e mostro o resultado às equipes. As minhas perguntas são respondidas com um número de 0 a 10.
    • *Não me pergunte mais* ou */nps stop* encerra todas as pesquisas para você, */nps start* desfaz isso
    • */nps me* mostra o que está guardado sobre você, */nps forget* apaga
    • */nps report* mostra os números, só para você
    • */nps help* mostra o que mais existe
note-share-not-there = Não consegui compartilhar o relatório: não estou nesse canal. Me convide com */invite* e aperte o botão de novo.
note-share-outsiders = Não compartilhei o relatório: pessoas de fora da sua empresa podem ler esse canal.

## Em um canal compartilhado com outras empresas

invite-intro = *{ $asker }* gostaria de saber o que algumas pessoas daqui acham de { $product }. Um número e, se quiser, um motivo; cerca de um minuto.
invite-how = Nada da sua resposta aparece neste canal: o botão abre uma janela que só você vê. Se você não estiver entre as pessoas consultadas, ela avisa.
invite-choose = Escolha um número
invite-number = Seu número
invite-reason = Qual é o principal motivo do seu número?
invite-nothing = Não há nenhuma pergunta aberta para você aqui agora. Obrigado por se oferecer.
invite-answered = Sua resposta já está registrada, e a primeira é a que conta. Obrigado.
invite-started = As pesquisas podem voltar a chegar até você. Obrigado.
button-privately = Responder em particular
dialog-done = Fechar

## O que fica guardado sobre alguém

me-title = Isto é o que está guardado sobre você:
me-profile = Nome: { $name }. Fuso horário: { $zone }. Idioma: { $locale }.
me-unknown = sem dados
me-first-seen = Primeiro registro: { $day }.
me-stopped = Em { $day } você disse que não queria mais pesquisas; nenhuma chega até você.
me-asked = { $n ->
    [0] Ainda não perguntei nada a você.
    [one] Perguntei a você uma vez, em { $day }.
   *[other] Perguntei a você { $n } vezes, a última em { $day }.
}
me-no-answers = Não há nenhuma resposta guardada que esteja ligada a você.
me-answer = { $day }, sobre { $product }: { $score }
me-more = { $n ->
    [one] Também há uma resposta anterior guardada.
   *[other] Também há { $n } respostas anteriores guardadas.
}
me-anonymous = As respostas a pesquisas anônimas são guardadas sem nada que as ligue a você; não podem ser mostradas aqui.
me-forget = */nps forget* apaga tudo isto.
forget-ask = Isto apaga o seu nome, a ligação entre as suas respostas e você, e tudo o que você escreveu junto delas. Não dá para desfazer.
forget-stays = O que fica: os seus números nos totais, sem nada que leve a você; e o seu ID do Slack com os dias em que perguntei e, se você pediu para não receber mais pesquisas, isso também, para que ninguém pergunte cedo demais. As mensagens que já estão no Slack continuam lá.
forget-sure = Para fazer isso, digite */nps forget yes*.
forgot = Pronto. O que estava guardado sobre você foi apagado. Os seus números continuam nos totais, sem nada que leve a você.

## Início do app

home-title = Pesquisas
home-nothing = No momento não há nenhuma pergunta aberta para você.
home-answered = Obrigado, já tenho a sua resposta.
home-on = Você pode receber pesquisas aqui, no máximo uma a cada 30 dias.
home-off = Você pediu para não receber pesquisas: nenhuma chega até você.
button-start = Voltar a receber pesquisas
home-more = */nps me* mostra o que está guardado sobre você, */nps forget* apaga e */nps help* diz o que mais existe.

## Para a equipe

alert-title = Alguém aceitou um contato
alert-person = *{ $name }* respondeu à pesquisa sobre { $product } e quer que alguém entre em contato.
alert-no-comment = Não escreveu nenhum comentário.
alert-redirected = Isto chega a você porque { $channel } não pode ser usado para isso.
notice-not-there = Não consegui publicar o resumo de *{ $survey }* em { $channel }: não estou nesse canal. Me convide por lá com */invite* e eu publico.
notice-gone = Não consegui publicar o resumo de *{ $survey }* em { $channel }: o canal está arquivado, não existe ou é privado e não estou nele. Indique outro no arquivo da pesquisa e aplique de novo.
notice-outsiders = O resumo de *{ $survey }* chega a você: pessoas de fora da sua empresa podem ler { $channel }, então não publico lá. Indique outro canal no arquivo da pesquisa e aplique de novo.
notice-audience = *{ $survey }* pergunta aos membros de { $channel }, e eu não consigo ver esse canal. Me convide por lá com */invite*, ou indique outro no arquivo da pesquisa e aplique de novo.
notice-group = *{ $survey }* pergunta aos membros de { $group }, e eu não consigo ler esse grupo. Dê ao app a permissão *usergroups:read* e instale-o de novo, ou indique outro grupo no arquivo da pesquisa e aplique de novo.

## Os números

summary-title = { $product }: resumo de { $day }
report-title = { $product }: relatório
headline-none = Ainda sem pontuação: nenhuma resposta { $window }.
headline-hidden = { $n ->
    [one] Uma resposta
   *[other] { $n } respostas
} { $window }. Em uma pesquisa que prometeu privacidade, a pontuação aparece a partir de { $from } respostas.
headline-few = { $n ->
    [one] Uma resposta
   *[other] { $n } respostas
} { $window }: muito pouco para tirar conclusões. A pontuação seria { $nps }, provavelmente entre { $low } e { $high }.
headline = *NPS { $nps }*, provavelmente entre { $low } e { $high }, com { $n } respostas { $window }.
headline-early = *NPS { $nps }*, provavelmente entre { $low } e { $high }, com { $n } respostas { $window }: ainda é cedo.
# Com a preposição, que se une ao artigo.
window-days = { $days ->
    [one] no último dia
   *[other] nos últimos { $days } dias
}
window-all = em todo o período
counts = Promotores { $promoters } · Passivos { $passives } · Detratores { $detractors }
standing-too_low = Nível: baixo demais (abaixo de 0)
standing-good = Nível: bom (de 0 a 30)
standing-great = Nível: muito bom (de 30 a 70)
standing-excellent = Nível: excelente (70 ou mais)
change-none = Mudança: muito pouco com que comparar { $days ->
    [one] no dia anterior
   *[other] nos { $days } dias anteriores
}.
reworded = A pergunta foi reformulada em { $day }: os números de antes e de depois são duas séries, e não são comparados.
change-likely_real = Mudança em relação { $days ->
    [one] ao dia anterior
   *[other] aos { $days } dias anteriores
}: { $difference }, provavelmente real.
change-could_be_chance = Mudança em relação { $days ->
    [one] ao dia anterior
   *[other] aos { $days } dias anteriores
}: { $difference }, pode ser acaso.
change-too_few = Mudança em relação { $days ->
    [one] ao dia anterior
   *[other] aos { $days } dias anteriores
}: { $difference }, poucas respostas para saber.
rate = Taxa de resposta: { $share }% ({ $answered } de { $asked } a quem se perguntou)
rate-none = Taxa de resposta: não se perguntou a ninguém { $window }.
new-answers = { $n ->
    [0] Nenhuma resposta nova à pesquisa desde o último resumo.
    [one] Uma resposta nova desde o último resumo.
   *[other] { $n } respostas novas desde o último resumo.
}
new-answers-bands = { $n ->
    [one] Uma resposta nova desde o último resumo
   *[other] { $n } respostas novas desde o último resumo
}: promotores { $promoters }, passivos { $passives }, detratores { $detractors }.
new-reasks = { $n ->
    [one] Uma resposta nova à pergunta repetida.
   *[other] { $n } respostas novas à pergunta repetida.
}
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
benchmark-ahead = Referência: à frente de { $label } ({ $points }): { $range }.
benchmark-level = Referência: no mesmo nível de { $label } ({ $points }): { $range }.
benchmark-behind = Referência: atrás de { $label } ({ $points }): { $range }.
benchmark-too_few = Referência: { $label } está em { $points }; poucas respostas para comparar.
benchmark-source = Fonte: { $source }, { $year }.
benchmark-source-dated = Fonte: { $source }, { $year }: tem mais de dois anos, então vale só como indicação.
benchmark-range = { $difference }, pode ir de { $low } a { $high }
difference-above = { $points } acima
difference-below = { $points } abaixo
difference-equal = igual
passives-waiting = { $n ->
    [0] Nenhum passivo está à espera de uma nova pergunta.
    [one] Um passivo está à espera de uma nova pergunta.
   *[other] { $n } passivos estão à espera de uma nova pergunta.
}
movement = Pergunta repetida: em alta { $up }, sem mudança { $same }, em queda { $down }.
movement-hidden = Pergunta repetida: { $n ->
    [one] uma resposta
   *[other] { $n } respostas
} até agora; quem mudou aparece a partir de { $from }.
movement-none = Ninguém respondeu ainda à pergunta repetida { $window }.
movement-held-out = Pergunta repetida sem ter perguntado o motivo (comparação): em alta { $up }, sem mudança { $same }, em queda { $down }.
held-out-hidden = Pergunta repetida sem ter perguntado o motivo (comparação): { $n } até agora; o movimento aparece a partir de { $from }.
comments-title = Nas palavras de quem respondeu
policy = O que conta: as respostas à pesquisa, a última de cada pessoa; as respostas à pergunta repetida só mostram quem mudou.
button-share = Compartilhar neste canal
shared-by = Compartilhado por { $person }

## Why somebody is not asked

why-not-opted_out = Pediu para não receber pesquisas
why-not-bot = É um bot
why-not-gone = Conta desativada ou não visível no Slack
why-not-guest = É convidado, e a pesquisa não inclui convidados
why-not-external = É de outra empresa, e não deve ser consultado
why-not-member = É membro, e a pesquisa é só para outros
why-not-excluded = A pesquisa exclui esta pessoa
why-not-open_ask = Ainda tem uma pergunta em aberto
why-not-tenure = Acabou de chegar
why-not-cooldown = Recebeu uma pergunta há pouco ou vai receber logo
why-not-team_spread = Nesse dia já se pergunta a muitos da equipe
why-not-survey_day_full = Nesse dia a pesquisa não pergunta a mais ninguém
why-not-wave_over = A rodada termina antes da sua vez
why-not-not_drawn = Não entrou na amostra desta rodada
why-not-asked = Já recebeu a pergunta nesta rodada
why-not-until = { $why }; não antes de { $day }

## /nps

usage = Isto é o que eu entendo:
    • */nps report* `[pesquisa] [7d|30d|90d|all]`: os números, só para você
    • */nps preview* `[survey]`: quem será perguntado e quando, quem não e por quê (só responsáveis)
    • */nps ask* `@alguém [pesquisa]`: perguntar a alguém agora, se nenhuma regra impedir (só responsáveis)
    • */nps pause* `[pesquisa]`, */nps resume* `[pesquisa]`, */nps stop* `pesquisa`: pausar uma pesquisa, continuar, encerrar a rodada (só responsáveis)
    • */nps stop*: chega de pesquisas para você; */nps start* desfaz isso
    • */nps me*: o que está guardado sobre você; */nps forget* apaga
    • */nps help*: esta lista
no-survey = Ainda não há nenhuma pesquisa. Quem administra este bot cria uma com `nps-bot survey apply`.
which-survey = Há várias pesquisas; indique uma destas: { $known }.
unknown-survey = Não há nenhuma pesquisa chamada { $name }. Há: { $known }.
unknown-window = { $window } não é um período que eu possa mostrar. Use um número de dias, como 7d, 30d ou 90d, ou então all para ver tudo.
steered-pause = *{ $survey }* está em pausa: nada é enviado, { $n ->
    [0] não falta perguntar a ninguém
    [one] falta perguntar a { $n } pessoa
   *[other] falta perguntar a { $n } pessoas
}, e as respostas às perguntas já enviadas continuam valendo.
steered-resume = *{ $survey }* continua: { $n ->
    [0] não falta perguntar a ninguém
    [one] falta perguntar a { $n } pessoa
   *[other] falta perguntar a { $n } pessoas
}, em bons horários e aos poucos.
steered-stop = *{ $survey }* foi encerrada: a rodada terminou, { $n ->
    [0] não faltava perguntar a ninguém
    [one] { $n } pessoa não recebeu a pergunta nem vai receber nesta rodada
   *[other] { $n } pessoas não receberam a pergunta nem vão receber nesta rodada
}, e as respostas às perguntas já enviadas continuam valendo.
not-yours = Só { $owner } pode fazer isso: *{ $survey }* é a pesquisa dessa pessoa.
not-yours-nobody = *{ $survey }* não tem responsável que possa fazer isso aqui. Indique alguém no arquivo da pesquisa e aplique-o de novo, ou use a linha de comando.
stop-yourself = */nps stop* sozinho encerra todas as pesquisas para você.
ask-planned = { $person } vai receber a pergunta sobre { $product }: { $when }.
not-asked = { $person } não recebe a pergunta. { $why }.
not-asked-paused = { $person } não recebe a pergunta: *{ $survey }* está em pausa. */nps resume* faz continuar.
not-asked-unknown_person = { $person } não recebe a pergunta: não conheço ninguém com esse identificador. Quem está no público de uma pesquisa fica conhecido em um dia.
not-asked-unread = { $person } ainda não recebe a pergunta: ainda não foi lido no Slack quem *{ $survey }* exclui. Tente outra vez em alguns minutos.
ask-whom = Diga a quem perguntar, por exemplo */nps ask @alguém* e, se houver várias pesquisas, o nome da pesquisa depois.
unknown-word = Não conheço “{ $word }”.
said-stop = Pronto: você não vai mais receber pesquisas. */nps start* desfaz isso.
said-start = Pronto: você pode receber pesquisas outra vez. */nps stop* encerra isso.
trouble = Algo deu errado do meu lado; nada seu se perdeu. Se acontecer de novo, passe a quem administra este bot a referência { $reference }.

## What is going to be asked

preview-head = *{ $survey }*, a onda que começou em { $day }: { $ahead ->
    [one] falta perguntar a uma pessoa
   *[other] falta perguntar a { $ahead } pessoas
}.
preview-when = Hoje { $today }, em uma semana { $week }, a última em { $last }; no máximo { $busiest } em um dia, em { $days ->
    [one] um dia
   *[other] { $days } dias
} ao todo.
preview-paused = A pesquisa está em pausa: nada sai até que ela seja retomada.
preview-unread = A lista de pessoas ainda não está completa: { $sources } ainda não pôde ser lido do Slack.
preview-next = A seguir:
preview-why = Não são perguntadas, e por quê:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Uma pessoa que já respondeu será perguntada de novo.
   *[other] { $count } pessoas que já responderam serão perguntadas de novo.
}
preview-more = Todas, uma por uma: `nps-bot survey preview { $survey } --all`
preview-everyone = a lista de membros
