## A new survey says hello, and starts

hello = Olá! Em nome de *{ $asker }*, faço às pessoas uma pergunta por mensagem direta: qual a probabilidade de recomendarem { $product }.
hello-ahead = { $n ->
    [0] Como está, ninguém é perguntado; *Prévia* diz por quê.
    [one] Uma pessoa é perguntada: { $when }.
   *[other] { $n } pessoas são perguntadas; a primeira, { $when }.
}
hello-waits = { $n ->
    [0] Como está, ninguém seria perguntado; *Prévia* diz por quê.
    [one] Uma pessoa seria perguntada. Ninguém é perguntado antes que alguém toque em *Iniciar*.
   *[other] { $n } pessoas seriam perguntadas. Ninguém é perguntado antes que alguém toque em *Iniciar*.
}
hello-summary-day = O que elas disserem chega aqui às { $hour }, como resumo, quando houver novidade.
hello-summary-week = O que elas disserem chega aqui às segundas, às { $hour }, como resumo, quando houver novidade.
hello-summary-month = O que elas disserem chega aqui no primeiro dia do mês, às { $hour }, como resumo, quando houver novidade.
button-preview = Prévia
button-begin = Iniciar
dialog-start = Iniciar
steer-sure-start = Iniciar *{ $survey }*? { $n ->
    [0] Como está, ninguém é perguntado.
    [one] Uma pessoa é perguntada: { $when }.
   *[other] { $n } pessoas são perguntadas; a primeira, { $when }.
}
steered-start = *{ $survey }* começou. { $n ->
    [0] Como está, ninguém é perguntado.
    [one] Uma pessoa é perguntada: { $when }.
   *[other] { $n } pessoas são perguntadas; a primeira, { $when }.
}
button-steer-start = Sim, iniciar
start-yourself = */nps start* sozinho deixa as pesquisas chegarem a você de novo.
button-try = Testar comigo
dialog-try = Teste
tried = Fiz a pergunta na nossa conversa, como teste. Responda o que quiser, quantas vezes quiser: nada disso conta.
