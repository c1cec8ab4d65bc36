## /nps themes

theme-price = preço
theme-missing-feature = função que falta
theme-reliability = confiabilidade
theme-support = atendimento
theme-ease-of-use = facilidade de uso
theme-speed = rapidez
theme-documentation = documentação
theme-communication = comunicação
theme-competitor = concorrência
theme-slip-in-service = serviço que piora
theme-none = sem tema ou sem palavras
themes-title = { $product }: sobre o que as pessoas escrevem
themes-nobody = Ninguém respondeu nestes dias.
themes-lead = *{ $measure } { $nps }* · respostas: { $n }. Para chegar a 100 faltam *{ $lost } pontos*, pelo que as pessoas escrevem:
themes-row = *{ $theme }*: { $lost } pontos · respostas: { $n }
themes-score = { $measure } { $nps }, provavelmente entre { $low } e { $high }
themes-score-few = poucas para uma nota, provavelmente entre { $low } e { $high }
themes-stand-out = Diferem de todas as outras respostas mais do que o acaso explica: { $themes }.
themes-next-step = Próximo passo, *{ $theme }*: { $step }
next-step-price = mostrar quanto o plano anual economiza
next-step-missing-feature = dizer o que está previsto e como se virar até lá
next-step-reliability = contar o que falhou e o que já foi feito
next-step-support = prometer um prazo para a primeira resposta e cumpri-lo
next-step-ease-of-use = observar cinco pessoas usando e melhorar onde elas param
next-step-speed = medir as três coisas mais lentas e resolver uma
next-step-documentation = escrever a página que o atendimento mais enviaria
next-step-communication = avisar antes o que muda e para quem
next-step-competitor = perguntar o que outros fazem melhor e começar por aí
next-step-slip-in-service = descobrir o que mudou e ligar para quem percebeu
themes-chance = Nenhum tema difere das outras respostas mais do que o acaso explica.
themes-none = Aqui ainda não é possível indicar nenhum tema.
themes-chart-title = Quantos mencionam cada tema, em %
themes-chart-moved = { $theme } { $was } %, depois { $now } %
themes-chart-caption = As linhas, como parte de todas as respostas em { $first } e em { $last }: { $themes }. Cada ponto conta { $days } dias.
emerging-title = Também se fala de, fora dos temas
emerging-title-in = Também se fala de, fora dos temas ({ $window })
emerging-row = *{ $words }*: { $n } comentários
emerging-row-some = *{ $words }*: cinco comentários ou mais
themes-group = *{ $value }* (respostas: { $n }): { $themes }
themes-note = Menções, não causas: ninguém sabe se resolver um tema traria esses pontos de volta. Os temas acertam mais ou menos entre metade e dois terços das vezes.
themes-guarded = Cada resposta conta no primeiro tema das suas palavras, e só em temas que pelo menos { $from } pessoas partilham; são mostrados junto com os grupos. São contados em lotes inteiros, por isso não são exatamente as respostas do relatório.
themes-learned = Os temas seguem { $n } correções de responsáveis, o que se mostrou melhor do que só as palavras. theme_head = false no arquivo da pesquisa volta às palavras.
themes-untagged = { $n ->
    [one] Um comentário de antes dos temas ainda não está aqui
   *[other] { $n } comentários de antes dos temas ainda não estão aqui
}. Quem mantém este bot pode incluí-los: `nps-bot themes redo`.
