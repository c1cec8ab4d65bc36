health-setting-misspelt = { $name } não é uma configuração e é ignorado. Você quis dizer { $meant }?
health-database = O banco de dados: { $place }
health-database-none = Ainda não há banco de dados em { $place }. O primeiro “nps-bot survey apply” ou “nps-bot run” o cria; se já deveria haver um, confira DATABASE_URL e a pasta em que você está.
health-database-old = O banco de dados é de uma versão mais antiga. “nps-bot run” o atualiza; faça um backup antes.
health-database-new = O banco de dados é de uma versão mais nova que este nps-bot. Inicie aquela, ou uma mais nova ainda.
health-database-unusable = { $said }
health-token-none = SLACK_BOT_TOKEN não está definido. Copie-o de api.slack.com/apps, OAuth & Permissions.
health-token-kind = { $name } começa com { $begins } e deveria começar com { $should }. Copie o certo de api.slack.com/apps.
health-token-refused = O Slack recusa { $name } ({ $code }). Copie-o de novo de api.slack.com/apps; depois de mudar os escopos, instale o app outra vez.
health-slack-silent = Não foi possível perguntar ao Slack: { $said }. Confira a rede e SLACK_API_URL.
health-connected = O Slack conhece o bot no workspace { $team }.
health-clock = O relógio concorda com o do Slack.
health-clock-off = O relógio desta máquina está { $seconds } segundos fora do do Slack. Ajuste-o por NTP: o Slack não aceita nada que esteja cinco minutos fora.
health-scopes = Todos os escopos do manifesto foram concedidos.
health-scope-missing = Falta o escopo { $scope }: { $cost }. Adicione-o em OAuth & Permissions e instale o app outra vez.
health-scope-left-out = Sem o escopo { $scope }, que é opcional, { $cost }.
health-socket = O Socket Mode está ao alcance.
health-socket-refused = O Slack recusa SLACK_APP_TOKEN ({ $code }). Ele precisa do escopo connections:write, e do Socket Mode ligado no app.
health-socket-out-of-reach = { $host }, ao qual o Socket Mode se conecta, está fora de alcance. Deixe a máquina abrir conexões com ele na porta { $port }.
health-http-only = Não há SLACK_APP_TOKEN: o bot só funciona com --http.
health-no-way-in = Nem SLACK_APP_TOKEN (para o Socket Mode) nem SLACK_SIGNING_SECRET (para --http) está definido: o bot não ouviria nada. Defina um dos dois.
health-encoder = O extra [themes] está instalado: { $name }.
health-encoder-none = O extra [themes] não está instalado: os comentários são lidos só pelas palavras.
health-veto-without = Diz theme_veto = true, e o extra [themes] não está instalado: nenhum tema é descartado. Instale nps-bot[themes] onde o bot corre.
health-no-survey = Ainda não há pesquisa. Quem administra o workspace digita /nps setup no Slack; ou escreva um arquivo e rode “nps-bot survey apply ARQUIVO.toml”.
health-owner = Responsável: { $person }.
health-owner-none = Não há responsável que fique sabendo dos problemas. Indique alguém no arquivo: owners.
health-owner-unknown = O Slack não conhece ninguém com o id { $person }, indicado como responsável. Confira o id (perfil, Mais, Copiar ID do membro).
health-owner-no-member = { $person }, responsável, não é membro pleno do workspace, ou não é mais. Indique outra pessoa no arquivo: owners.
health-named-unknown = O Slack não conhece ninguém com o id { $person }, indicado em { $where }. Confira o id (perfil, Mais, Copiar ID do membro).
health-named-no-member = { $person }, indicado em { $where }, não é membro pleno do workspace, ou não é mais, e não pode fazer nada ali. Indique outra pessoa.
health-named-group-unseen = O Slack não mostra ao bot ninguém no grupo de usuários { $group }, indicado em { $where }. Confira o id e se o app tem a permissão usergroups:read.
health-channels = Os canais estão em ordem: { $channels }.
health-channel-none = Não há summary_channel, então ninguém lê os números. Indique um no arquivo.
health-channel-unseen = O bot não consegue ver { $channel }. Confira o id; se o canal for privado, digite antes nele /invite @NPS Bot.
health-channel-archived = { $channel } está arquivado. Indique outro canal, ou traga-o de volta.
health-channel-shared = Pessoas de fora da sua empresa podem ler { $channel }, então nenhum resumo pode ficar lá. Indique outro summary_channel.
health-channel-not-joined = O bot não está em { $channel }, para onde vão os resumos. Digite nele /invite @NPS Bot.
health-audience-not-joined = O bot não está em { $channel }, cujos membros são perguntados. Digite nele /invite @NPS Bot, para que ele saiba quem chega.
health-source-unread = Ainda não foi lido no Slack a quem se pergunta ({ $source }). O bot faz isso assim que rodar.
health-source-refused = Não foi possível ler no Slack a quem se pergunta ({ $source }): { $code }. Confira o id e convide o bot.
health-readers-are-asked = Algumas das pessoas a quem ela pergunta estão em { $channel }, para onde vão os resumos: elas leem a nota e os comentários da própria equipe e podem adivinhar quem escreveu o quê. Se não for isso o que você quer, indique outro summary_channel, ou deixe os membros dele de fora com without_channels.
health-few = Ela pergunta a { $n ->
    [one] uma pessoa
   *[other] { $n } pessoas
  }, e os números contam a partir de { $from }: nenhum vai aparecer. Pergunte a mais gente; se os nomes puderem ser vistos, crie uma pesquisa com privacy = "named".
health-paused = Está em pausa: ninguém é perguntado.
health-next = { $n ->
    [one] Há uma pergunta prevista:
   *[other] Há { $n } perguntas previstas, a próxima
  } para { $who }, { $when } ({ $zone }).
health-nobody = Do jeito que está, ninguém vai ser perguntado. “nps-bot survey preview” diz por quê.
health-stands-still = O bot está há minutos sem olhar o que é devido. Reinicie-o e relate o que diz o registro dele.
health-slack-away = O Slack não aceita mensagens agora; elas esperam e saem assim que ele aceitar.
health-socket-lost = Não há conexão do Socket Mode agora; ela está sendo reaberta.
health-sending = As mensagens saem a tempo, e nenhuma falhou nas últimas 24 horas.
health-waiting-long = { $n ->
    [one] Uma mensagem espera
   *[other] { $n } mensagens esperam, a mais antiga
  } há { $minutes } minutos para sair. Se aumentar, veja o registro do bot.
health-not-delivered = { $n ->
    [one] Uma mensagem
   *[other] { $n } mensagens
  } das últimas 24 horas não puderam ser entregues: as pessoas saíram, ou não se pode escrever a elas. O registro do bot diz por quê.
health-cost-chat-write = ele não pode dizer nada
health-cost-commands = /nps não funciona
health-cost-im-write = ele não pode abrir a conversa em que pergunta
health-cost-users-read = ele não sabe o fuso nem o idioma de ninguém, nem quem ainda está lá
health-cost-channels-read = ele não pode ler quem está em um canal público, nem se gente de fora lê o resumo
health-cost-groups-read = o mesmo para os canais privados
health-cost-im-history = ele não ouve o que se digita, e os botões têm de bastar
health-cost-usergroups-read = não se pode perguntar a grupos de usuários nem indicá-los como leitores
health-cost-users-read-email = ninguém é encontrado pelo endereço
health-cost-dnd-read = quem não quer ser incomodado só fica em paz fora do seu horário
