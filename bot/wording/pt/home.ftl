## Início do app

home-title = Para você
home-nothing = No momento não há nenhuma pergunta aberta para você.
home-answered = Obrigado, já tenho a sua resposta.
home-on = Você pode receber pesquisas aqui, no máximo uma a cada 30 dias.
home-off = Você pediu para não receber pesquisas: nenhuma chega até você.
home-forgotten = Os seus dados foram apagados: nenhuma pesquisa chega até você.
button-start = Voltar a receber pesquisas
home-more = */nps help* diz o que mais existe.
home-your-answers = As suas respostas
home-answer = { $day }, { $product }: { $score }
button-kept = O que se guarda sobre mim
button-erase = Apagar os meus dados
button-erase-sure = Sim, apagar
dialog-kept = Sobre você
dialog-erase = Apagar

## Whoever looks after surveys, or reads them

home-surveys = Pesquisas
home-runs = *{ $survey }*, sobre { $product }, está em andamento.
home-paused = *{ $survey }*, sobre { $product }, está pausada: ninguém recebe perguntas.
home-waits = *{ $survey }*, sobre { $product }, espera o início: antes disso ninguém recebe perguntas.
home-next = { $n ->
    [one] Falta perguntar a uma pessoa:
   *[other] Falta perguntar a { $n } pessoas, a próxima:
  } { $when }.
home-asked = Nesta rodada já se perguntou a todos. A próxima começa em { $day }.
home-asked-all = Já se perguntou a todos.
home-on-request = Ela não pergunta a ninguém por si só: com */nps ask* alguém recebe a pergunta.
home-stopped = A rodada foi encerrada: ninguém mais recebe a pergunta nela.
home-unplanned = Quem recebe a pergunta e quando fica definido em alguns minutos.
home-summary = Próximo resumo: { $when }, em { $channel }, se houver novidades.
home-problems = O que deu errado nos últimos sete dias:
home-problem = { $day }: { $said }
home-after-answer = Os números aparecem aqui depois que você responder, para não influenciar você.
home-owners = Responsável: { $people }.
home-viewers = Leem os números: { $people }.
home-comment-readers = Leem também os comentários: { $people }.
home-channel = Os resumos vão para { $channel }.
home-more-surveys = { $n ->
    [one] Mais uma pesquisa:
   *[other] Mais { $n } pesquisas:
  } { $list }.
button-new-survey = Nova pesquisa
button-resume = Retomar

## Whoever looks after the bot

home-health = Como está o bot
home-well = Está tudo certo.
home-looked = Situação: { $when }.
home-looking = Estou verificando de novo; esta página se atualiza sozinha.
