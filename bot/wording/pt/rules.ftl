## Why somebody is not asked

why-not-opted_out = Pediu para não receber pesquisas
why-not-bot = É um bot
why-not-gone = Conta desativada ou não visível no Slack
why-not-guest = É convidado, e a pesquisa não inclui convidados
why-not-external = É de outra empresa, e não deve ser consultado
why-not-member = É membro, e a pesquisa é só para outros
why-not-excluded = A pesquisa exclui esta pessoa
why-not-open_ask = Ainda tem uma pergunta em aberto
why-not-tenure = Acabou de chegar
why-not-cooldown = Recebeu uma pergunta há pouco ou vai receber logo
why-not-team_spread = Nesse dia já se pergunta a muitos da equipe
why-not-account_spread = Nesse dia já se pergunta a muitos do cliente
why-not-account_cooldown = Alguém do mesmo cliente foi perguntado há pouco
why-not-survey_day_full = Nesse dia a pesquisa não pergunta a mais ninguém
why-not-wave_over = A rodada termina antes da sua vez
why-not-not_drawn = Não entrou na amostra desta rodada
why-not-too_few = Poucas pessoas de uma vez para uma pesquisa anônima
why-not-asked = Já recebeu a pergunta nesta rodada
why-not-until = { $why }; não antes de { $day }
