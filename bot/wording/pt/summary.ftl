## O que uma equipe lê a cada dia

summary-title-day = { $product }: resumo de { $day }
summary-title-week = { $product }: a semana até { $day }
summary-title-month = { $product }: o mês até { $day }
headline-moved = *{ $measure } { $nps }*, provavelmente entre { $low } e { $high }, com { $n } respostas { $window }; { $change }.
headline-early-moved = *{ $measure } { $nps }*, provavelmente entre { $low } e { $high }, com { $n } respostas { $window } (ainda é cedo); { $change }.
# Com a preposição, que se une ao artigo.
window-months = { $months ->
    [one] no último mês
   *[other] nos últimos { $months } meses
}
window-quarter = no { $quarter }º trimestre de { $year }
window-this-quarter = neste trimestre até agora
window-range = de { $first } a { $last }
before-days = { $days ->
    [one] no dia anterior
   *[other] nos { $days } dias anteriores
}
before-months = { $months ->
    [one] no mês anterior
   *[other] nos { $months } meses anteriores
}
before-quarter = no { $quarter }º trimestre de { $year }
change-likely_real = { $moved }: provavelmente real (um só olhar: de cada vinte, um é sorte)
change-could_be_chance = { $moved }: pode ser acaso
change-too_few = { $moved }: poucas respostas para saber
change-none = muito pouco com que comparar { $before }
watch-not-begun = As mudanças duradouras são acompanhadas a partir de { $from } respostas ({ $n } até agora).
watch-not-begun-before = As mudanças duradouras são acompanhadas a partir de { $from } respostas ({ $n } até agora), e não antes de { $day }.
watch-begins = As mudanças duradouras são acompanhadas a partir de { $day }.
watch-anew-reworded = Acompanhado de novo desde { $day }, quando a pergunta foi reformulada.
watch-anew-audience = Acompanhado de novo desde { $day }, quando mudou a quem se pergunta.
watch-quiet = Nenhuma mudança duradoura à vista.
watch-lower = *{ $measure } mais baixo desde cerca de { $day }*: { $now } desde então, { $before } antes.
watch-higher = *{ $measure } mais alto desde cerca de { $day }*: { $now } desde então, { $before } antes.
watch-waves-likely_real = A rodada de { $day } em relação à de { $earlier }: { $now } depois de { $before }, provavelmente real.
watch-waves-could_be_chance = A rodada de { $day } em relação à de { $earlier }: { $now } depois de { $before }, pode ser acaso.
watch-waves-too_few = A rodada de { $day } em relação à de { $earlier }: { $now } depois de { $before }, poucas respostas para saber.
summary-loop = *Casos* dos últimos 7 dias: { $told }
summary-loop-opened = abertos { $n }
summary-loop-in-time = contatados a tempo { $met } de { $of }
summary-loop-open = pendentes agora { $n }
summary-themes = No que as pessoas escrevem, destoa das outras respostas mais do que o acaso explica: { $themes }. Mais com */nps themes*.
moved-up = { $points } a mais que { $before }
moved-down = { $points } a menos que { $before }
moved-same = igual a { $before }
bands = Promotores { $promoters } ({ $promoters_share }%) · Passivos { $passives } ({ $passives_share }%) · Detratores { $detractors } ({ $detractors_share }%)
rate-declined = recusaram: { $n }
rate-expired = sem resposta: { $n }
rate-waiting = ainda em aberto: { $n }
rate-waiting-released = { $n } ainda abertas ou não liberadas
rate-failed = não foi possível entregar: { $n }
rate-never_asked = sem pergunta { $window }: { $n }
goal-to_go = { $points ->
    [one] Meta { $goal }: falta { $points } ponto.
   *[other] Meta { $goal }: faltam { $points } pontos.
}
goal-passed = { $points ->
    [0] Meta { $goal }: exatamente nela.
    [one] Meta { $goal }: { $points } ponto acima.
   *[other] Meta { $goal }: { $points } pontos acima.
}
goal-could_be_chance = Meta { $goal }: alcançada, mas pode ser acaso.
goal-reached = Meta { $goal }: alcançada.
goal-too_few = Meta { $goal }: poucas respostas para saber.
answers-missing = { $n ->
    [one] Falta cerca de { $n } resposta para conhecer a pontuação com ±{ $margin }.
   *[other] Faltam cerca de { $n } respostas para conhecer a pontuação com ±{ $margin }.
}
converted = Viraram promotores: { $converted } de { $n } passivos (provavelmente entre { $low } e { $high }%).
converted-held-out = Viraram promotores sem ter sido perguntado o motivo: { $converted } de { $n } passivos (provavelmente entre { $low } e { $high }%).
converted-lost = No sentido contrário: { $lost } de { $n } promotores.
no-second-answer = Sem segunda resposta: { $n }.
comments-more = { $n ->
    [one] Há mais { $n } comentário na conversa.
   *[other] Há mais { $n } comentários na conversa.
}
comments-whole = O texto completo está na conversa.
comments-thread = Mais nas palavras de quem respondeu
chart-title = { $measure } e a faixa em que provavelmente está
chart-low = de
chart-nps = { $measure }
chart-high = até
chart-caption = A linha: { $nps } em { $first }, { $nps_now } em { $last } (provavelmente de { $low } a { $high } antes, de { $low_now } a { $high_now } agora). Cada ponto conta { $days } dias.
policy-anonymous = O que conta: todas as respostas à pesquisa, a partir da sua liberação (pelo menos { $from } de cada vez); ninguém sabe de quem são.
button-full-report = Relatório completo
button-how = Como isto foi calculado?
button-working = O que conta
button-themes = Todos os temas
button-movement = Todas as mudanças
button-groups = Todos os grupos
button-trend = Evolução completa
button-responses = Respostas uma a uma
button-benchmarks = Todas as referências
button-pause = Pausar
dialog-report = Relatório
dialog-how = Como se calcula
dialog-survey = Pesquisa
dialog-refused = Indisponível
how-score = *A pontuação* é a parcela de promotores (9 e 10) menos a de detratores (0 a 6), em pontos de −100 a 100. Os passivos (7 e 8) contam entre as respostas.
how-counted = *Quem conta:* as respostas à pesquisa { $window }, a última de cada pessoa. As segundas respostas de quem recebeu a pergunta de novo só mostram quem mudou.
how-counted-releases = *Quem conta:* todas as respostas à pesquisa liberadas { $window }. As segundas respostas de quem recebeu a pergunta de novo só mostram quem mudou.
how-counted-anonymous = *Quem conta:* todas as respostas à pesquisa liberadas { $window }; ninguém sabe de quem são.
how-range = *A faixa* diz onde a pontuação de todo mundo provavelmente estaria (intervalo de escore de 95%, Tango). Poucas respostas a tornam larga. Abaixo de { $few } respostas nada se afirma; abaixo de { $early } ainda é cedo.
how-change = *Uma mudança* só é chamada de provavelmente real quando o acaso raramente produziria uma tão grande.
how-change-named = *Uma mudança* só é chamada de provavelmente real quando o acaso raramente produziria uma tão grande; de quem respondeu as duas vezes conta a mudança de cada pessoa.
how-watch = *Uma mudança duradoura* é anunciada quando as respostas, somadas à medida que chegam, se afastam das dos primeiros { $days } dias mais do que o acaso as afastaria em nove de cada dez anos. No resumo diário, a mudança e a distância até a meta são números e não vereditos: quem olha todos os dias vê muito acaso.
how-benchmark = *A referência* é um único número publicado. “Mais do que o acaso explica” só se diz quando toda a faixa fica de um lado.
how-rate = *A taxa de resposta* é sobre quem recebeu a pergunta { $window }. Quem não pôde ser alcançado, ou não foi perguntado, fica ao lado e não dentro.
how-privacy = *O que não se mostra:* nomes, nunca. Respostas, comentários e mudanças são liberados juntos, a partir de { $from } pessoas, e os grupos também: para que nenhuma diferença entre dois relatórios revele o que uma pessoa disse.
how-privacy-named = *O que não se mostra aqui:* nomes.
