## /nps loop

loop-title = { $product }: o que foi feito dos casos
loop-few = Menos de { $from } casos abertos { $window }: poucos demais para dizer mais.
loop-opened = { $n ->
    [0] Nenhum caso aberto { $window }.
    [one] *Um caso* aberto { $window }.
   *[other] *{ $n } casos* abertos { $window }.
}
loop-withdrawn = Destes, terminados por si sós e não mais contados: { $n }.
loop-in-time = Contatados no prazo: *{ $share } %* ({ $met } de { $of }), provavelmente entre { $low } e { $high } %.
loop-waiting = Ainda não contatados, mas dentro do prazo: { $n }.
loop-reply = Metade das primeiras respostas saiu em até *{ $hours }* horas úteis (casos: { $n }).
loop-close = Metade foi encerrada em até *{ $hours }* horas úteis (casos: { $n }).
loop-open = Abertos agora, seja qual for a data: *{ $n }*
loop-age-new = há menos de 2 dias: { $n }
loop-age-week = há 2 a 7 dias: { $n }
loop-age-month = há 7 a 30 dias: { $n }
loop-age-older = há 30 dias ou mais: { $n }
loop-causes = *Causas*, como anotadas ao encerrar:
loop-cause = { $cause }: { $n }
loop-causes-more = { $n ->
    [one] Há mais uma causa que não aparece.
   *[other] Há mais { $n } causas que não aparecem.
}
loop-verified = *Perguntados mais uma vez após o encerramento* ({ $n }): recuperados { $recovered }, igual { $same }, pior { $worse }
loop-again = *Responderam de novo desde então*, dos detratores { $window }:
loop-reached = contatados nesse meio-tempo ({ $n }): recuperados { $recovered }, igual { $same }, pior { $worse }
loop-unreached = não contatados ({ $n }): recuperados { $recovered }, igual { $same }, pior { $worse }
loop-chance = Recuperado: já não é detrator. Igual: ainda é, sem um número mais baixo. Não é uma comparação ao acaso, pois ninguém sorteou quem seria contatado; e alguns subiriam por puro acaso.
loop-note = Em horas úteis de quem cuida do caso. Um caso reaberto conta como foi da primeira vez.
loop-guarded = Onde se prometeu privacidade, não aparece o que menos de { $from } casos revelariam, nem o que as pessoas responderam da vez seguinte.
