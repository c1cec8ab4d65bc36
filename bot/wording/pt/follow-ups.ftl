## Perguntas que vêm depois

thank-you = Obrigado.
question-value-most = O que você mais valoriza em { $product }?
question-went-wrong = O que deu errado, ou do que você mais sente falta?
question-better = Que mudança, uma só, deixaria { $product } melhor para você?
question-missing = O que { $product } não tem e você gostaria que tivesse?
question-trouble = Em que { $product } deu problema para você?
question-solved = Que problema você gostaria que { $product } resolvesse e ainda não resolve?
question-support = Na última vez que você precisou de ajuda com { $product }, como foi?
question-chose = Por que você escolheu { $product } lá no começo?
question-probe = Obrigado. Pode contar um pouco mais? O que faz você dizer isso?
question-gentle = Há alguns dias você respondeu { $score }. Se tiver um momento: o que deu errado? Poucas palavras já bastam, e você não precisa dizer nada se não quiser.
question-how = É só digitar a sua resposta aqui.
go-on = Obrigado, anotei. Pode acrescentar o que mais vier à cabeça; depois falta só uma pergunta curta.
button-that-is-all = É só isso
button-write = Escrever uma resposta
dialog-title = Sua resposta
dialog-send = Enviar
dialog-close = Cancelar

## O agradecimento e o que vem depois

thanks = Obrigado. { $asker } lê todas as respostas.
thanks-mentioned = Obrigado. Você mencionou { $about }. { $asker } lê todas as respostas.
thanks-mentioned-together = Obrigado. Você mencionou { $about }. { $asker } lê todas as respostas, e as suas palavras junto com as de pelo menos outras quatro pessoas.
mentioned-price = o preço
mentioned-missing-feature = algo que falta
mentioned-reliability = a confiabilidade
mentioned-support = o atendimento
mentioned-ease-of-use = a facilidade de uso
mentioned-speed = a rapidez
mentioned-documentation = a documentação
mentioned-communication = a comunicação
mentioned-competitor = outros produtos
thanks-contact-channel = Alguém pode entrar em contato com você sobre isso? Se você disser que sim, a equipe desta pesquisa verá o seu nome e o que você escreveu aqui.
thanks-contact-owner = Alguém pode entrar em contato com você sobre isso? Se você disser que sim, quem é responsável por esta pesquisa recebe agora o seu nome e o que você escreveu aqui, e mais ninguém.
thanks-contact-release = Alguém pode entrar em contato com você sobre isso? Se você disser que sim, a equipe desta pesquisa verá o seu nome e o que você escreveu aqui quando a sua resposta contar junto com pelo menos outras quatro.
button-contact = Sim, podem me contatar
button-no-contact = Não, obrigado
contact-confirmed-channel = Obrigado. { $asker } tem o seu nome e o que você escreveu, e talvez entre em contato.
contact-confirmed-owner = Obrigado. Quem é responsável por esta pesquisa tem o seu nome e o que você escreveu, e talvez entre em contato.
contact-confirmed-release = Obrigado. { $asker } verá o seu nome e o que você escreveu quando a sua resposta contar junto com outras, e talvez entre em contato.
contact-confirmed-try = Obrigado. Como era um teste, ninguém é avisado.
note-noted = Anotado, acrescentei.
note-changed = Alterado: você respondeu { $score }.
note-enough = Tudo bem, da minha parte é só isso. A sua resposta está guardada. Obrigado.
note-whenever = Sem pressa: digite aqui quando quiser.
note-coming-back = Tudo bem. Volto a escrever para você: { $when }.
note-declined = Tudo bem, desta vez eu deixo passar.
note-later = Tudo bem. Não volto ao assunto por conta própria. Se quiser responder depois, é só digitar sua nota.
note-no-number-needed = Não precisa de número: aperte um botão ou diga *parar*.
note-counted-late = A pergunta já estava encerrada; contei a sua nota { $score }.
note-not-added = Obrigado. Como a sua resposta é anônima, não se pode acrescentar mais nada: o que você acabou de escrever não é guardado.
note-too-late = A sua resposta fica como está e não pode mais ser alterada. Obrigado por voltar.
note-plea = Você quer que eu pare de perguntar? Aperte o botão. Se era sobre o produto, escreva mais uma vez com outras palavras, e eu repasso.
note-numbers-only = Só sei ler palavras e números, não arquivos, áudios nem mensagens encaminhadas: clique ou digite um número de 0 a 10.
note-words-only = Só sei ler palavras, não arquivos, áudios nem mensagens encaminhadas: escreva a sua resposta aqui, ou *pular*.
note-contact-withdrawn = Certo: o seu sim ao contato foi retirado, e ninguém fica sabendo. Se também não quiser mais pesquisas, escreva *stop*.
note-contact-withdrawn-told = Certo: o seu sim ao contato foi retirado. Quem soube dele lê que você, afinal, não quer. Se também não quiser mais pesquisas, escreva *stop*.
note-take-back = Devo retirar a sua resposta de vez? O que você escreveu é apagado e o seu número deixa de contar. O que um resumo já mostrou fica lá.
button-take-back = Retirar minha resposta
note-taken-back = Pronto: a sua resposta foi retirada. Nada dela conta mais.
note-only-tries = Quem cuida da pesquisa sobre { $product } anotou que você só a testa: o que você responder a partir de agora não conta em lugar nenhum, e nenhuma rodada pergunta a você. O que você respondeu antes fica como está.
note-counts-again = O que você responder sobre { $product } a partir de agora volta a contar, como o de todo mundo.
closed = Esta pergunta foi encerrada, então nada mais foi registrado. Obrigado por voltar.
closed-offer = Esta pergunta foi encerrada, então nada foi registrado. Se você ainda quiser responder, aperte o botão.
button-answer-now = Responder agora
note-no-open-question = No momento não há nenhuma pergunta aberta para você. Digite *ajuda* para ver o que eu posso fazer.
note-stopped = Pronto: você não vai mais receber pesquisas.
button-undo = Desfazer
note-started = Que bom ter você de volta. Você pode receber pesquisas outra vez; */nps stop* encerra isso quando quiser.
note-help = Faço pesquisas curtas e mostro o resultado às equipes. As minhas perguntas são respondidas com um número.
    • *Não me pergunte mais* ou */nps stop* encerra todas as pesquisas para você, */nps start* desfaz isso
    • */nps me* mostra o que está guardado sobre você, */nps forget* apaga
    • */nps report* mostra os números, só para você
    • */nps help* mostra o que mais existe
note-share-not-there = Não consegui compartilhar o relatório: não estou nesse canal. Me convide com */invite* e aperte o botão de novo.
note-share-outsiders = Não compartilhei o relatório: pessoas de fora da sua empresa podem ler esse canal.
note-quote-not-there = Não consegui compartilhar a citação: não estou nesse canal. Me convide com */invite* e compartilhe de novo.
note-quote-outsiders = Não compartilhei a citação: pessoas de fora da sua empresa podem ler esse canal.
note-quote-unknown = O Slack não diz se a citação foi publicada. Veja no canal, por favor.
note-share-unknown = Não sei dizer se o relatório foi publicado lá: o Slack não respondeu. Veja no canal e compartilhe de novo se estiver faltando.
