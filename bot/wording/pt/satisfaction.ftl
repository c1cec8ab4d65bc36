## O que se pergunta quando se mede a satisfação (CSAT)

csat-ask-intro = *{ $asker }* quer saber como foi. Basta um clique.
csat-ask-question = Qual é o seu grau de satisfação com { $subject }?
csat-ask-anchors = 1 = muito baixo, 5 = muito alto
csat-score-label-low = 1, muito baixo
csat-score-label-high = 5, muito alto
csat-clarify-no_number = Preciso de um único número inteiro, de 1 (satisfação muito baixa) a 5 (muito alta). Qual é o seu?
csat-clarify-out_of_range = A escala vai de 1 (satisfação muito baixa) a 5 (muito alta). Qual é o seu número?
csat-clarify-other_scale = Esta escala vai de 1 (satisfação muito baixa) a 5 (muito alta). Qual é o seu número?
csat-explain-why-me = Pergunto porque { $asker } quer saber o seu grau de satisfação com { $subject }. Você não precisa responder.
csat-explain-effort = Um número e, depois, no máximo uma pergunta curta. Você pode parar depois do número.
csat-explain-what-is-nps = CSAT vem de Customer Satisfaction, satisfação do cliente: a parcela das respostas com 4 ou 5. O que mais ajuda a equipe é o motivo que você dá.
csat-explain-scale = 1 quer dizer que a sua satisfação com { $subject } é muito baixa; 5, que é muito alta. Nenhum número é certo ou errado.
csat-note-numbers-only = Só sei ler palavras e números, não arquivos, áudios nem mensagens encaminhadas: clique ou digite um número de 1 a 5.
csat-home-on = Você pode receber pesquisas aqui: sobre um produto, no máximo uma a cada 30 dias; sobre algo que foi feito por você, no máximo uma por semana.
question-fell-short = O que faltou, ou o que teria sido melhor?
ask-subject-long = O assunto da pergunta tem no máximo { $most } caracteres.
ask-subject-product = *{ $survey }* pergunta sobre o próprio produto: só uma pesquisa CSAT pergunta sobre outra coisa.

## O que uma equipe lê disso

csat-none = Ainda não há CSAT: nenhuma resposta { $window }.
csat-none-released = Ainda não há CSAT: nenhuma resposta liberada { $window }.
csat-headline = *CSAT { $share } %*, provavelmente entre { $low } e { $high } %, com { $n } respostas { $window }.
csat-headline-moved = *CSAT { $share } %*, provavelmente entre { $low } e { $high } %, com { $n } respostas { $window }; { $change }.
csat-headline-few = { $n ->
    [one] Uma resposta
   *[other] { $n } respostas
} { $window }: muito pouco para um CSAT. Satisfação (4 ou 5): { $satisfied } de { $n }.
csat-counted = 4 ou 5: { $satisfied } · de 1 a 3: { $others }
csat-new = { $n ->
    [one] Uma resposta nova desde o último resumo
   *[other] { $n } respostas novas desde o último resumo
}: { $satisfied } de 4 ou 5, { $others } de 1 a 3.
csat-policy = Contam: todas as respostas de 1 a 5 e, de uma que foi mudada, a última; 4 e 5 são satisfeitas.
csat-policy-releases = Contam: todas as respostas de 1 a 5, a partir da liberação (pelo menos { $from } de cada vez); 4 e 5 são satisfeitas.
csat-working-formula = 4 ou 5: { $satisfied }, dividido por { $n }, vezes 100: CSAT { $share } %.
csat-working-interval = Provavelmente entre { $low } e { $high } %: é onde fica a parcela de todo mundo em 95 de 100 casos (Wilson 1927).
csat-how = *CSAT* é a parcela das respostas com 4 ou 5 entre todas as de 1 a 5 { $window }. Todas contam, também várias da mesma pessoa: cada uma é sobre outra coisa.
csat-how-range = *A faixa* diz onde ficaria provavelmente a parcela de todo mundo (intervalo de 95 %, Wilson). Poucas respostas a deixam larga. Com menos de { $few } respostas nada é afirmado.
csat-beside = Ao lado, *{ $survey }*: *CSAT { $share } %*, provavelmente entre { $low } e { $high } %, com { $n } respostas { $window }.
csat-beside-few = { $n ->
    [one] Ao lado, *{ $survey }*: uma resposta
   *[other] Ao lado, *{ $survey }*: { $n } respostas
} { $window }, muito pouco para um CSAT. Satisfação (4 ou 5): { $satisfied } de { $n }.
csat-beside-none = Ao lado, *{ $survey }*: sem CSAT, nenhuma resposta { $window } que possa ser mostrada.
csat-other-kind = *{ $survey }* é uma pesquisa CSAT e não tem isso: */nps report { $words }* mostra o que há.
csat-preview = *{ $survey }* é uma pesquisa CSAT: ela não pergunta a ninguém por si só. */nps ask @alguém { $words } about o chamado 4711* faz perguntar a alguém.
csat-preview-waits = Ela ainda não foi iniciada: antes disso ninguém pode ser perguntado nela.
