## /nps report and its sides

report-usage = Escreva */nps report* e, em qualquer ordem: `[pesquisa] [7d|30d|90d|12m|this quarter|2026-Q3|2026-07-01..2026-09-30|all] [by PROPRIEDADE] [where PROPRIEDADE=VALOR] [every answer] [vs previous|SETOR|PESQUISA] [as csv]`; ou antes *trend*, *movement*, *passives*, *themes*, *at-risk*, *accounts*, *responses*, *working*, *benchmarks* ou *loop*.
not-understood-word = Não entendi "{ $word }".
not-understood-property = Não conheço a propriedade "{ $word }".
not-understood-value = Não conheço respostas com "{ $word }".
not-understood-rival = Não consigo comparar com "{ $word }": escreva *vs previous*, *vs* e um setor ou *vs* e outra pesquisa.
not-understood-together = Só posso mostrar "{ $word }" para uma pesquisa inteira, não por grupo.
properties-known = Com as respostas são guardados: { $known }.
properties-none = Nenhuma propriedade é guardada com as respostas. Quem cuida deste bot pode indicar algumas no arquivo da pesquisa, em *segments*.
read-as = Lido como: */nps report { $words }*
part-only = Só respostas com { $property } = *{ $value }*. Quem foi perguntado não é contado por grupo, então aqui não há taxa de resposta.
breakdown-title = Por { $property }
breakdown-none = Não há aqui respostas para dividir por { $property }.
group-row = *{ $value }*: { $measure } { $nps }, provavelmente entre { $low } e { $high } · respostas: { $n }
group-row-few = *{ $value }*: poucas para dizer, provavelmente entre { $low } e { $high } · respostas: { $n }
value-unknown = não se sabe
value-others = todos os outros, em grupos pequenos demais para mostrar
groups-waiting = Ainda em nenhum grupo: { $n ->
    [one] uma resposta mais nova
   *[other] { $n } respostas mais novas
}. São contadas por grupo quando cada grupo tiver { $from } delas, quando a rodada terminar ou depois de { $days } dias.
groups-apart = Os grupos são contados em lotes inteiros: { $n ->
    [one] esta resposta não é exatamente a
   *[other] estas { $n } respostas não são exatamente as
} do resultado acima.
groups-chance = Esses grupos não diferem mais do que o acaso faz grupos diferirem.
groups-somewhere = Esses grupos diferem mais do que o acaso faz grupos diferirem, e nenhum se destaca sozinho.
groups-stand_out = Diferem dos demais mais do que o acaso explica: { $groups }.
groups-too_few = Há poucas respostas por grupo para dizer se esses grupos diferem.
stands-above = *{ $value }* (mais alto)
stands-below = *{ $value }* (mais baixo)
rival-survey = *{ $survey }* nos mesmos dias: { $measure } { $nps }, provavelmente entre { $low } e { $high } · respostas: { $n }
rival-survey-none = *{ $survey }* não tem nos mesmos dias respostas que possam ser mostradas.
rival-measures = Um eNPS e um NPS medem coisas diferentes: os dois nunca são comparados.
rival-previous = De { $first } a { $last }: { $measure } { $nps }, provavelmente entre { $low } e { $high } · respostas: { $n }
rival-previous-none = De { $first } a { $last } não há respostas que possam ser mostradas.
rival-likely_real = Diferença: { $difference }, provavelmente real.
rival-could_be_chance = Diferença: { $difference }, pode ser acaso.
rival-too_few = Diferença: { $difference }, poucas respostas para dizer.
trend-title = { $product }: a nota ao longo do tempo
trend-row = { $day }: *{ $nps }*, provavelmente entre { $low } e { $high }
trend-note = Cada linha conta { $days ->
    [one] o dia
   *[other] os { $days } dias
} até ela. Linhas com menos de { $from } respostas ficam de fora.
trend-none = Poucas respostas para uma tendência: cada ponto precisa de { $from }.
movement-title = { $product }: quem mudou
movement-people = Responderam { $days ->
    [one] no dia
   *[other] nos { $days } dias
} anteriores e de novo agora: { $n ->
    [one] uma pessoa
   *[other] { $n } pessoas
}. Mudaram; o porquê não está nestes números.
movement-none-twice = Ninguém respondeu tanto neste período quanto em um igual antes dele.
movement-everything = Antes de todo o tempo não há nada: indique um período como 90d.
movement-guarded = Em uma pesquisa que prometeu privacidade não se mostra quem mudou de um período para o outro: isso revelaria quem respondeu duas vezes. De quem recebeu a pergunta de novo:
movement-from-promoter = Promotores antes ({ $n }): agora { $promoters } promotores, { $passives } passivos, { $detractors } detratores
movement-from-passive = Passivos antes ({ $n }): agora { $promoters } promotores, { $passives } passivos, { $detractors } detratores
movement-from-detractor = Detratores antes ({ $n }): agora { $promoters } promotores, { $passives } passivos, { $detractors } detratores
movement-net = Promotores ganhos menos promotores perdidos: { $net }
passives-title = { $product }: passivos
passives-row = *{ $value }*: { $share } % passivos ({ $passives } de { $n }), provavelmente entre { $low } e { $high } %
passives-about = os passivos escrevem sobre { $themes }
promoters-about = os promotores, sobre { $themes }
responses-title = { $product }: respostas mais recentes
responses-row = *{ $score }* · { $person } · { $day }
responses-row-nameless = Liberadas em { $day }: { $scores }
responses-words = O que foi escrito
responses-nameless-note = Sem nomes e como foram liberadas em conjunto, como a pesquisa prometeu: nem de quem é uma nota, nem quais palavras a acompanham.
responses-none = Nenhuma resposta neste período.
responses-none-released = Neste período nenhuma resposta foi liberada, ou foram liberadas mais de uma vez do que se mostram uma a uma.
responses-anonymous = Esta pesquisa é anônima: respostas individuais nunca são mostradas, só o que foi escrito, em lotes.
working-title = { $product }: o que conta e o que não conta
working-days = Dias: de { $first } a { $last }, em { $zone }.
working-days-all = Dias: todos até { $last }, em { $zone }.
working-counted = Na nota: { $n }, a última resposta de cada pessoa.
working-counted-releases = Na nota: { $n }, todas as respostas liberadas. Pelo menos { $from } são liberadas juntas, para que nenhuma diferença entre dois relatórios revele uma.
working-counted-every = Na nota: { $n }, todas as respostas, portanto várias de algumas pessoas.
working-superseded = De fora: { $n }, porque a mesma pessoa respondeu de novo mais tarde nestes dias.
working-corrected = De fora: { $n }, porque a pessoa mudou a resposta.
working-reasks = De fora: { $n }, respostas a perguntas repetidas só a passivos; elas mostram quem mudou.
working-formula = Promotores { $promoters } menos detratores { $detractors }, dividido por { $n }, vezes 100: { $measure } { $nps }.
working-interval = Provavelmente entre { $low } e { $high }: onde a nota de todos está em 95 de 100 casos (intervalo de escore segundo Tango 1998 e Rocks 2016).
working-team = Das { $size } pessoas a quem esta pesquisa se dirige agora, { $n } responderam: a nota dessas pessoas está entre { $low } e { $high } e, pensem o que pensarem as outras, entre { $least } e { $most }.
policy-every = O que conta: todas as respostas à pesquisa, portanto algumas pessoas várias vezes; as respostas à pergunta repetida só mostram quem mudou.
policy-releases = O que conta: todas as respostas à pesquisa, a partir da sua liberação (pelo menos { $from } de cada vez); as respostas à pergunta repetida só mostram quem mudou.
benchmarks-title = Referências
benchmarks-table = *{ $source }*, { $year }: { $method }
benchmarks-table-dated = *{ $source }*, { $year }, com mais de dois anos: { $method }
benchmarks-row = { $label }: { $points }
benchmarks-note = Números obtidos por métodos diferentes não são comparados entre si. A melhor referência é a sua própria nota anterior.
control-period = Outros dias
control-split = Dividir por
control-whole = Sem dividir
