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
preview-nobody = Não há ninguém a quem perguntar: o arquivo da pesquisa diz quem é perguntado, com *people*, *people_file*, *channels*, *groups* ou *everyone*.
preview-next = A seguir:
preview-why = Não são perguntadas, e por quê:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Uma pessoa que já respondeu será perguntada de novo.
   *[other] { $count } pessoas que já responderam serão perguntadas de novo.
}
preview-more = Todas, uma por uma: `nps-bot survey preview { $survey } --all`
preview-everyone = a lista de membros
preview-waits = *{ $survey }* não começou: ninguém é perguntado antes que alguém a inicie. Como está, { $ahead ->
    [one] uma pessoa seria perguntada
   *[other] { $ahead } pessoas seriam perguntadas
}.
preview-asked = Serão perguntadas:
preview-page = { $survey }: de { $from } a { $to } de { $n }, página { $page } de { $last }
button-everybody = Todas, uma por uma
button-previous = Anterior
button-next = Próxima
button-overview = Visão geral
dialog-preview = Prévia
