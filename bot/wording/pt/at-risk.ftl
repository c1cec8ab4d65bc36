## /nps at-risk

at-risk-title = { $product }: quem talvez esteja de saída
at-risk-lead = { $n ->
    [0] Dos passivos e promotores { $window } ninguém está em risco, pelo que dizem palavras e números.
    [one] *Uma pessoa* entre os passivos e promotores { $window } talvez esteja de saída:
   *[other] *{ $n }* dos passivos e promotores { $window } talvez estejam de saída:
}
at-risk-few = Dos passivos e promotores { $window } talvez estejam de saída menos de { $from }.
at-risk-of-theme = escrevem sobre *{ $theme }*: { $n }
at-risk-of-fall = estão { $points } pontos ou mais abaixo da resposta anterior: { $n }
at-risk-about = Escreve sobre { $themes }.
at-risk-fell = Deu { $before } antes e { $score } agora.
at-risk-more = { $n ->
    [one] E mais uma pessoa: `as csv` mostra todas.
   *[other] E mais { $n }: `as csv` mostra todas.
}
at-risk-note = Um motivo para perguntar, não uma previsão: os temas acertam mais ou menos entre metade e dois terços das vezes, e de quem dá um número alto alguns dão um mais baixo na vez seguinte por puro acaso.
at-risk-guarded = Contados pelo primeiro tema das suas palavras, em lotes inteiros; menos de { $from } não são informados. Também não se diz quem deu um número mais baixo do que antes, porque isso revelaria quem respondeu duas vezes.
