## Várias pessoas de um cliente

accounts-answers = { $n } respostas de { $accounts ->
    [one] um cliente
   *[other] { $accounts } clientes
}: pessoas do mesmo cliente costumam concordar, então elas dizem tanto quanto { $worth ->
    [one] uma resposta
   *[other] { $worth } respostas
} de clientes diferentes.
accounts-answers-apart = { $n ->
    [one] Uma resposta
   *[other] { $n } respostas
} de { $accounts ->
    [one] um cliente
   *[other] { $accounts } clientes
}.
accounts-strangers = { $n ->
    [one] Uma delas é
   *[other] { $n } delas são
} de pessoas cujo cliente não se conhece.
accounts-covered = Clientes: { $answered } de { $asked } responderam · em silêncio { $silent } · com uma só voz { $single }
accounts-covered-revenue = Clientes: { $answered } de { $asked } responderam ({ $share }% da receita) · em silêncio { $silent } · com uma só voz { $single }
accounts-mean = Cada cliente contado uma vez: { $measure } { $nps }
accounts-asked = Clientes perguntados: { $asked }
accounts-assumed = Clientes perguntados: { $asked }. Pessoas do mesmo cliente costumam concordar; o quanto é suposto, porque esta pesquisa prometeu privacidade. Assim, { $n } respostas dizem tanto quanto { $worth } de clientes diferentes.
accounts-title = { $product }: clientes
accounts-none = Esta pesquisa não conhece clientes. Quem administra este bot pode dizer no arquivo da pesquisa, em *account*, que propriedade os nomeia.
accounts-nobody = Não se perguntou a ninguém de um cliente conhecido { $window }.
accounts-row = perguntados { $asked }, responderam { $answered }
accounts-row-asked = perguntados { $asked }
accounts-row-moved = mudança { $points }
accounts-row-heard = última resposta { $day }
accounts-more = … e mais { $n }: ponha *as csv* no fim.
accounts-note = "Mudança" é em relação a um tempo igual antes. A pontuação de poucas pessoas é uma pista, não um veredito.
accounts-note-groups = Como esta pesquisa prometeu, as respostas de um cliente aparecem a partir de { $from } pessoas, quando já são contadas por grupos; não se diz quem mais respondeu.
accounts-note-promise = Como esta pesquisa prometeu, não se diz quais clientes responderam. Com a propriedade também em *segments*, os clientes aparecem a partir de { $from } pessoas.
