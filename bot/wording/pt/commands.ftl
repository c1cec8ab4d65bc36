## /nps

usage-examples = Por exemplo:
    • */nps report*: como está a pesquisa
    • */nps report 30d by team*: os últimos 30 dias, por grupo
    • */nps trend*: a nota ao longo do tempo
usage-all = Tudo o que eu entendo:
usage-report = • */nps report* `[pesquisa] [90d|12m|this quarter|2026-Q3|all] [by PROPRIEDADE] [where PROPRIEDADE=VALOR] [vs previous] [as csv]`: os números, só para você
usage-sides = • */nps trend*, *movement*, *passives*, *themes*, *at-risk*, *responses*, *working*, *benchmarks*: um lado do relatório por inteiro
usage-accounts = • */nps accounts* `[90d] [as csv]`: a quais clientes se perguntou e quais responderam
usage-setup = • */nps setup*: criar uma pesquisa
usage-edit = • */nps setup NOME*: alterar uma pesquisa
usage-cases = • */nps cases* `[pesquisa]`: quem espera uma resposta
usage-quotes = • */nps quotes* `[pesquisa]`: o que pode ser citado
usage-loop = • */nps loop* `[90d] [as csv]`: o que foi feito dos casos
usage-action = • */nps action* `[o que é preciso fazer]`: planejar uma ação
usage-actions = • */nps actions* `[pesquisa] [90d] [as csv]`: cada ação com seu objetivo e como está
usage-said = • */nps said-and-done* `[pesquisa] [90d]`: dito e feito, para publicar no canal
usage-preview = • */nps preview* `[survey]`: quem será perguntado e quando, quem não e por quê
usage-ask = • */nps ask* `@alguém [pesquisa] [about …]`: perguntar a alguém agora, se nenhuma regra impedir
usage-try = • */nps try* `me [pesquisa]`: receber já a pergunta, como teste que não conta em lugar nenhum
usage-try-others = • */nps try* `@alguém [pesquisa] [off]`: o que alguém responder é um teste e não conta em lugar nenhum
usage-steer = • */nps start* `pesquisa`, */nps pause* `[pesquisa]`, */nps resume* `[pesquisa]`, */nps stop* `pesquisa`: iniciar uma pesquisa, pausar, continuar, encerrar a rodada
usage-stop = • */nps stop*: chega de pesquisas para você; */nps start* desfaz isso
usage-me = • */nps me*: o que está guardado sobre você; */nps forget* apaga
usage-help = • */nps help*: esta lista
no-survey = Não há aqui nenhuma pesquisa aberta para você. Os relatórios são para quem é responsável por uma pesquisa, para quem é indicado por essas pessoas e para os membros plenos do canal de resumo. As pesquisas são criadas pelos admins deste workspace com */nps setup*, ou por quem administra este bot com `nps-bot survey apply`.
which-survey = Há várias pesquisas; indique uma destas: { $known }.
unknown-survey = Nenhuma pesquisa chamada { $name } está aberta para você. Estas estão: { $known }.
slack-silent = O Slack não conseguiu me dizer agora quem você é, por isso não mostro nem faço nada. Tente de novo em um minuto.
steered-pause = *{ $survey }* está em pausa: nada é enviado, { $n ->
    [0] não falta perguntar a ninguém
    [one] falta perguntar a { $n } pessoa
   *[other] falta perguntar a { $n } pessoas
}, e as respostas às perguntas já enviadas continuam valendo.
steered-resume = *{ $survey }* continua: { $n ->
    [0] no momento não falta perguntar a ninguém
    [one] falta perguntar a { $n } pessoa, em um bom horário
   *[other] falta perguntar a { $n } pessoas, em bons horários e aos poucos
}.
steered-stop = *{ $survey }* foi encerrada: a rodada terminou, { $n ->
    [0] não faltava perguntar a ninguém
    [one] { $n } pessoa não recebeu a pergunta nem vai receber nesta rodada
   *[other] { $n } pessoas não receberam a pergunta nem vão receber nesta rodada
}, e as respostas às perguntas já enviadas continuam valendo.
steered-reopen = *{ $survey }* continua como se não tivesse sido encerrada: { $n ->
    [0] não falta perguntar a ninguém
    [one] falta perguntar a { $n } pessoa
   *[other] falta perguntar a { $n } pessoas
}.
steered-keep = *{ $survey }* fica como está.
steer-sure-pause = Pausar *{ $survey }*? Nada é enviado até que ela continue: { $n ->
    [0] não falta perguntar a ninguém
    [one] falta perguntar a { $n } pessoa
   *[other] falta perguntar a { $n } pessoas
}.
steer-sure-resume = Retomar *{ $survey }*? { $n ->
    [0] No momento não falta perguntar a ninguém
    [one] Falta perguntar a { $n } pessoa, em um bom horário
   *[other] Falta perguntar a { $n } pessoas, distribuídas em bons horários
}.
steer-sure-stop = Encerrar *{ $survey }*? A rodada termina: { $n ->
    [0] não falta perguntar a ninguém
    [one] { $n } pessoa que não recebeu a pergunta não vai receber
   *[other] { $n } pessoas que não receberam a pergunta não vão receber
}.
button-steer-pause = Sim, pausar
button-steer-stop = Sim, encerrar
button-steer-keep = Deixar como está
button-steer-resume = Deixar continuar
button-steer-reopen = Desfazer
not-yours = Isso cabe a { $owner }: pergunte ali sobre *{ $survey }*.
not-yours-nor-an-admins = Isso cabe a { $owner } e aos admins deste workspace: pergunte ali sobre *{ $survey }*.
not-a-reader = Os relatórios de *{ $survey }* são para quem é responsável, para quem é indicado por essas pessoas e para os membros plenos do canal de resumo. Pergunte a { $owner }.
not-shared-here = Um relatório de *{ $survey }* é compartilhado no canal de resumo. Em outro lugar só quem é responsável pode compartilhar, em um canal no qual eu também esteja. Pergunte a { $owner }.
not-yours-nobody = *{ $survey }* não tem responsável que possa fazer isso aqui. Indique alguém no arquivo da pesquisa e aplique-o de novo, ou use a linha de comando.
stop-yourself = */nps stop* sozinho encerra todas as pesquisas para você.
ask-planned = { $person } vai receber a pergunta sobre { $product }: { $when }.
ask-noted = { $person } vai receber a pergunta sobre { $product }, no mínimo { $when }, a menos que algo que só diz respeito a essa pessoa impeça.
ask-as-try = { $person } recebe agora a pergunta sobre { $product }, como teste: a resposta não conta em lugar nenhum.
not-asked = { $person } não recebe a pergunta. { $why }.
not-asked-paused = { $person } não recebe a pergunta: *{ $survey }* está em pausa. */nps resume* faz continuar.
not-asked-not_started = { $person } não recebe a pergunta: *{ $survey }* nunca foi iniciada. */nps start { $survey }* mostra quem seria perguntado e a inicia.
not-asked-unknown_person = { $person } não recebe a pergunta: as pesquisas não chegam a essa pessoa, porque nenhuma pergunta a um canal, grupo ou lista em que ela esteja. Inclua a pessoa ali, e elas chegam em um dia; ou ela me escreve */nps start* se quiser receber perguntas.
not-asked-unread = { $person } ainda não recebe a pergunta: ainda não foi lido no Slack quem *{ $survey }* exclui. Tente outra vez em alguns minutos.
not-asked-not_now = { $person } não recebe a pergunta agora: recebeu uma há pouco, ou receberá em breve, desta pesquisa ou de outra. Ninguém fica sabendo qual, nem o que foi feito dela.
not-asked-not_now-until = { $person } não recebe a pergunta agora: recebeu uma há pouco, ou receberá em breve, desta pesquisa ou de outra. Ninguém fica sabendo qual, nem o que foi feito dela. A próxima rodada de *{ $survey }* começa em { $day }.
ask-whom = Diga a quem perguntar, por exemplo */nps ask @alguém* e, se houver várias pesquisas, o nome da pesquisa depois.
only-tries = A partir de agora, { $person } só testa *{ $survey }*: nenhuma rodada pergunta a essa pessoa, e o que ela responder não conta em lugar nenhum. Ela foi avisada. O que respondeu antes fica como está. */nps ask* faz uma pergunta de teste; */nps try* com *off* no final desfaz isso.
counts-again = O que { $person } responder em *{ $survey }* conta a partir de agora, e as rodadas voltam a perguntar. A pessoa foi avisada.
only-tries-already = { $person } já só testa *{ $survey }*. Nada mudou.
counts-again-already = O que { $person } responde em *{ $survey }* já conta. Nada mudou.
try-whom = Diga quem só testa uma pesquisa, por exemplo */nps try @alguém* e, se houver várias, o nome da pesquisa depois; *off* no final desfaz isso.
unknown-word = Não conheço “{ $word }”.
unknown-word-near = Não conheço “{ $word }”. Você quis dizer */nps { $near }*?
help-pointer = */nps help* mostra tudo o que eu entendo.
said-stop = Pronto: você não vai mais receber pesquisas. */nps start* desfaz isso.
said-start = Pronto: você pode receber pesquisas outra vez. */nps stop* encerra isso.
trouble = Algo deu errado do meu lado; nada seu se perdeu. Se acontecer de novo, passe a quem administra este bot a referência { $reference }.
malformed = Não foi possível ler isso, e nada foi alterado. Abra de novo a pergunta ou o relatório e tente por lá.
