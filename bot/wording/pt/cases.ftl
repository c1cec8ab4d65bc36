## Um caso, como a equipe o vê

case-title-nobody = Caso: ninguém cuida dele ainda
case-title-offered = Caso para { $owner }, ainda não assumido
case-title-claimed = Caso: { $owner } está cuidando
case-title-closed = Caso encerrado por { $owner }
case-title-withdrawn = Caso terminado por si só
case-about-score = { $name } respondeu *{ $score }* na pesquisa sobre { $product }.
case-about-words = Alguém escreveu isto sobre { $product } e talvez precise de ajuda:
case-before = Da vez anterior foi { $score }.
case-wishes-contact = A pessoa aceitou ser contatada.
case-cause = Causa:
case-done = O que foi feito:
case-told = O que foi dito:
case-withdrawn = A resposta foi retirada ou alterada, ou a pessoa foi esquecida. Não há mais nada pendente aqui.
case-no-contact = A pessoa tinha aceitado ser contatada e afinal não quer. Não há mais nada pendente aqui.
case-clock-reply-on-time = Primeira resposta até { $when }.
case-clock-reply-due-soon = A primeira resposta vence em breve: { $when }.
case-clock-reply-overdue = Primeira resposta atrasada desde { $when }.
case-clock-reply-met = Primeira resposta no prazo.
case-clock-reply-missed = Sem primeira resposta no prazo.
case-clock-close-on-time = A encerrar até { $when }.
case-clock-close-due-soon = A encerrar em breve: até { $when }.
case-clock-close-overdue = Encerramento atrasado desde { $when }.
case-clock-close-met = Encerrado no prazo.
case-clock-close-missed = Não foi encerrado no prazo.
case-awaits = Agora é a vez da pessoa responder; os prazos estão parados.
case-muted = A pessoa não quer mais respostas.
case-snoozed = Não diz nada até { $when }.
case-reopened = { $n ->
    [one] Reaberto uma vez.
   *[other] Reaberto { $n } vezes.
}
case-verified-recovered = Pergunta feita mais uma vez: melhor, já não é um número baixo.
case-verified-same = Pergunta feita mais uma vez: tão baixo quanto antes.
case-verified-worse = Pergunta feita mais uma vez: mais baixo do que antes.
case-private = Só para você: a pessoa foi avisada de que mais ninguém fica sabendo.
case-words-only = O nome e o número ficam ocultos. O que está escrito aqui foi divulgado junto com o que outras pessoas escreveram.
case-internal = O que vocês escrevem nesta conversa fica entre vocês.
button-case-claim = Assumir
button-case-reply = Responder
button-case-reached = Já falei com a pessoa
button-case-hand-over = Repassar
button-case-close = Encerrar
button-case-reopen = Reabrir
case-snooze = Adiar
case-snooze-for = { $n ->
    [one] Até o próximo dia útil
   *[other] Por { $n } dias úteis
}

## O que se diz dele

case-note-reply-soon = { $owner } A primeira resposta vence em breve.
case-note-reply-overdue = A primeira resposta está atrasada, e ninguém cuida deste caso.
case-note-close-soon = { $owner } Isto precisa ser encerrado em breve.
case-note-close-overdue = Isto já deveria estar encerrado, e ninguém está cuidando.
case-note-offered = { $owner } Este caso é seu, a menos que outra pessoa o assuma.
case-note-handed-over = { $owner } Este caso foi repassado a você.
case-note-wishes-contact = A pessoa acabou de aceitar ser contatada.
case-note-wrote-again = A pessoa respondeu de novo. O que ela escreveu está acima.
case-note-reopened = { $owner } reabriu este caso.
case-note-still-unsolved = { $owner } Aberto de novo, e seu, a menos que outra pessoa o assuma: ao ser perguntada mais uma vez depois do encerramento, a pessoa ainda vê isto como não resolvido.
case-note-ended = A pessoa não quer mais receber respostas sobre isto.
case-note-no-contact = Afinal, a pessoa não quer ser contatada.
case-note-name-shown = A pessoa agora mostra o nome.
case-note-not-reached = A última resposta não chegou: o Slack não a entrega. Fale com a pessoa de outro jeito, ou encerre o caso.
case-note-not-carried = { $owner } O que você escreveu por último não foi entregue: antes do envio, a pessoa pediu para não receber mais respostas sobre isto.
case-moved = Este caso mudou de lugar: agora está em { $channel }.
case-moved-to-owner = Este caso mudou de lugar: a pessoa responsável pela pesquisa o tem agora nas mensagens diretas comigo.
case-alert-reply-overdue = Um caso de *{ $survey }* que está com você espera uma primeira resposta, e ela está atrasada. Ele está em { $channel }; */nps cases* também o mostra.
case-alert-close-overdue = Um caso de *{ $survey }* que está com você já deveria estar encerrado. Ele está em { $channel }; */nps cases* também o mostra.
case-alert-reply-overdue-here = Um caso de *{ $survey }* que está com você espera uma primeira resposta, e ela está atrasada. */nps cases* o mostra.
case-alert-close-overdue-here = Um caso de *{ $survey }* que está com você já deveria estar encerrado. */nps cases* o mostra.
cases-title = { $n ->
    [one] Um caso aberto de { $survey }
   *[other] { $n } casos abertos de { $survey }
}
cases-yours = { $n ->
    [one] Um caso aberto
   *[other] { $n } casos abertos
}
cases-none = Nenhum caso aberto para você espera alguma coisa.
cases-more = { $n ->
    [one] Há mais um que não é mostrado.
   *[other] Há mais { $n } que não são mostrados.
}

## Os diálogos

dialog-case-hand-over = Repassar um caso
case-hand-over-intro = A pessoa é avisada na conversa abaixo do caso.
case-field-to = Para quem?
dialog-case-close = Encerrar um caso
case-close-intro = Uma ou duas linhas em cada campo bastam: assim se aprende o que acontece sempre de novo.
case-field-cause = Qual foi a causa?
case-field-done = O que foi feito?
case-field-told = O que você disse à pessoa?
case-told-draft = Obrigado por nos contar. O que deu errado: … O que fizemos: …
dialog-case-send = Pronto
dialog-case-refused = Não é possível
case-refused-not-yours = Outras pessoas cuidam deste caso.
case-refused-about-you = Este caso é sobre uma resposta sua: outra pessoa cuida dele.
case-refused-claimed = { $owner } já assumiu este caso. Se vocês combinaram, use “Repassar”.
case-refused-not-open = Este caso está encerrado. Ele pode ser reaberto.
case-refused-not-closed = Este caso está aberto.
case-refused-withdrawn = Este caso terminou por si só: a resposta foi retirada ou alterada, ou a pessoa foi esquecida.
case-refused-another = A mesma pessoa tem outro caso aberto. Continue por lá.
case-refused-muted = A pessoa não quer mais respostas sobre isto.
case-refused-empty = Escreva algo aqui, por favor.
case-refused-private = A pessoa foi avisada de que só você fica sabendo, por isso o caso não pode ser repassado.
case-refused-not-for-them = Este caso só pode ir para membros plenos deste espaço de trabalho, e nunca para a pessoa de quem se trata.
