### O que o bot diz, em português do Brasil. A quem responde, nunca um grupo; curto, simples, cordial.

## A pergunta

ask-intro = *{ $asker }* quer saber a sua opinião sobre { $product }. Um número e, se você quiser, uma ou duas perguntas curtas; coisa de um minuto.
ask-intro-number-alone = *{ $asker }* quer saber mais uma vez a sua opinião sobre { $product }. Um número e só.
ask-question = Qual a probabilidade de você recomendar { $product } a um amigo ou colega?
ask-anchors = 0 = nada provável, 10 = extremamente provável
ask-privacy-named = Quem vê: quem é responsável por esta pesquisa pode ver a sua resposta com o seu nome; nos canais, nunca aparecem nomes ao lado das respostas, a não ser que você aceite ser contatado.
ask-privacy-named-cases = Quem vê: quem é responsável por esta pesquisa e a equipe que dá seguimento às respostas podem ver a sua com o seu nome; em outros lugares, nunca aparecem nomes ao lado das respostas, a não ser que você aceite ser contatado.
ask-privacy-confidential = Quem vê: ninguém vê o seu nome junto com a sua resposta, a não ser que você aceite ser contatado. O seu número entra em um total, e o que você escrever pode ser citado sem o seu nome.
ask-privacy-confidential-cases = Quem vê: ninguém vê o seu nome junto com a sua resposta, a não ser que você aceite ser contatado. O seu número entra em um total. O que você escrever pode ser citado sem o seu nome, ou entregue à equipe para que ela dê seguimento.
ask-privacy-anonymous = Quem vê: a sua resposta é guardada sem o seu nome e sem o horário, e nada leva de volta a você depois que terminarmos aqui. O seu número entra em um total, e o que você escrever pode ser citado sem o seu nome.
ask-privacy-verifying-named = Quem vê: a equipe que dá seguimento às respostas, com o seu nome. Só mostra se o que foi feito ajudou, e não conta em nenhuma nota.
ask-privacy-verifying-confidential = Quem vê: ninguém vê o seu nome nem o seu número. Se nada melhorou, a equipe lê, junto com respostas de outras pessoas, que o que você escreveu continua sem solução. Não conta em nenhuma nota.
ask-how = Clique em um número ou digite.
ask-how-click = Clique em um número.
ask-try = *É um teste.* Sua resposta não conta em lugar nenhum, e ninguém fica sabendo.
reminder-intro = Um lembrete rápido: *{ $asker }* ainda quer saber a sua opinião sobre { $product }. Leva cerca de um minuto.
reminder-last = Último lembrete: *{ $asker }* ainda quer saber a sua opinião sobre { $product }. Se não for um bom momento, pode deixar; não volto a insistir.
ask-again-intro = *{ $asker }* volta com a mesma pergunta sobre { $product }, para saber se algo mudou para você.
ask-again-last-time = Em { $day } você respondeu { $score }.
ask-again-last-comment = Em { $day } você respondeu { $score } e escreveu:
score-label-low = 0, nada provável
score-label-high = 10, extremamente provável
button-not-now = Agora não
button-skip = Pular esta
button-stop = Não me pergunte mais
button-change = Alterar
button-keep = Manter o { $score }
answered = Você respondeu { $score }.
answered-unlinked = Você já respondeu. Obrigado.
changing = Você respondeu { $score }. Escolha outro número ou fique com este.
retired-snoozed = Tudo bem, agora não. Vou perguntar mais uma vez: { $when }.
retired-decline = Tudo bem, desta vez eu deixo passar.
retired-later = Tudo bem. Não volto ao assunto por conta própria. Se quiser responder depois, aperte o botão.
retired-stop = Esta pergunta está encerrada.
retired-expire = Esta pergunta foi encerrada. Nada foi registrado.
retired-other = Esta pergunta está encerrada.
question-gone = Esta pergunta não existe mais, e nada mais é registrado dela.

## Quando não se achou um número no que alguém escreveu

clarify-no_number = Preciso de um único número inteiro, de 0 (nada provável) a 10 (extremamente provável). Qual é o seu?
clarify-courtesy = Obrigado. A pergunta continua aberta: basta um clique em um número, quando quiser.
clarify-range = Aí cabe mais de um número. Qual é o seu?
clarify-either = *{ $first } ou { $second }?*
clarify-either-other = Se for outro número, digite.
clarify-decimal = Só posso anotar um número inteiro. Qual é o seu?
clarify-tentative = Posso anotar como a sua resposta? Escolha o número que combina melhor.
clarify-out_of_range = A escala vai de 0 (nada provável) a 10 (extremamente provável). Qual é o seu número?
clarify-other_scale = Esta escala vai de 0 (nada provável) a 10 (extremamente provável). Qual é o seu número?
clarify-conflict = Encontrei mais de um número. Qual é a sua resposta à pergunta abaixo?
clarify-negated = Entendi, esse não. Qual é o seu número?
clarify-guess = Não sei se entendi bem. Qual é o seu número?
clarify-bare_no = Não sei bem o que o seu “não” quer dizer: um número da escala, ou que você prefere não responder? Tudo bem nos dois casos.
clarify-plea = Você quer que eu pare de perguntar? Aperte o botão. Se quis dizer outra coisa: qual é o seu número?

## Perguntas sobre a pesquisa

explain-why-me-channel = Pergunto porque você está em { $channel }: { $asker } quer saber o que o pessoal de lá acha de { $product }. Você não precisa responder.
explain-why-me-list = Pergunto porque { $asker } colocou você na lista de pessoas de quem quer saber a opinião sobre { $product }. Você não precisa responder.
explain-why-me-everyone = Pergunto porque { $asker } quer saber o que as pessoas deste espaço de trabalho acham de { $product }. Você não precisa responder.
explain-why-me-again = Pergunto de novo porque você já respondeu antes: { $asker } quer saber se algo mudou para você. Você não precisa responder.
explain-anonymous-named = Não. Quem é responsável por esta pesquisa pode ver a sua resposta com o seu nome; nos canais, nunca aparecem nomes ao lado das respostas, a não ser que você aceite ser contatado.
explain-anonymous-named-cases = Não. Quem é responsável por esta pesquisa e a equipe que dá seguimento às respostas podem ver a sua com o seu nome; em outros lugares, nunca aparecem nomes ao lado das respostas, a não ser que você aceite ser contatado.
explain-who-sees-named-cases = Quem é responsável por esta pesquisa pode ver a sua resposta com o seu nome. Se o número for baixo, a equipe que dá seguimento às respostas também vê: com o seu nome, o seu número, o que você escrever e o número da vez anterior. Em outros lugares, nunca aparecem nomes ao lado das respostas, a não ser que você aceite ser contatado.
explain-who-sees-confidential-cases = Ninguém vê o seu nome junto com a sua resposta, a não ser que você aceite ser contatado. O seu número entra em um total, e o que você escrever pode ser citado sem o seu nome. O que acompanha um número baixo é entregue à equipe para que ela dê seguimento, junto com o que pelo menos outras quatro pessoas escreveram: sem o seu nome, o seu número nem o seu grupo. Ela pode escrever a você por meu intermédio sem saber quem você é. Quem só aceita ser contatado depois disso permite que a equipe junte as duas coisas.
explain-who-sees-named-themes = Quem é responsável por esta pesquisa pode ver a sua resposta com o seu nome. Conforme o que você escrever e o número que der, a equipe que dá seguimento às respostas também vê: com o seu nome, o seu número, o que você escrever e o número da vez anterior. Em outros lugares, nunca aparecem nomes ao lado das respostas, a não ser que você aceite ser contatado.
explain-who-sees-confidential-themes = Ninguém vê o seu nome junto com a sua resposta, a não ser que você aceite ser contatado. O seu número entra em um total, e o que você escrever pode ser citado sem o seu nome. Conforme o que você escrever e o número que der, as suas palavras podem ser entregues à equipe para que ela dê seguimento, junto com o que pelo menos outras quatro pessoas escreveram: sem o seu nome, o seu número nem o seu grupo. Ela pode escrever a você por meu intermédio sem saber quem você é. Quem só aceita ser contatado depois disso permite que a equipe junte as duas coisas.
explain-anonymous-confidential = Não exatamente: é confidencial. A sua resposta é guardada junto com o seu nome, mas ninguém vê as duas coisas juntas, a menos que você aceite um contato.
explain-anonymous-anonymous = Sim. A sua resposta é guardada sem o seu nome, e nada leva de volta a você depois que terminarmos aqui.
explain-effort = Um número e, depois, no máximo duas perguntas curtas; coisa de um minuto. Você pode parar depois do número.
explain-effort-number-alone = Um número e só. Você também pode deixar sem resposta.
explain-what-is-nps = NPS vem de Net Promoter Score: um único valor que diz o quanto as pessoas recomendariam algo, calculado com os números de 0 a 10 de todo mundo. O que mais ajuda a equipe é o motivo que você dá.
explain-scale = 0 quer dizer que você não recomendaria { $product } de jeito nenhum; 10, que é extremamente provável que sim. Nenhum número é certo ou errado.
explain-who-asks = Quem pergunta é { $asker }. Responsável por esta pesquisa: { $owner }.
explain-who-asks-nobody = Quem pergunta é { $asker }.
explain-a-bot = Sou um bot.
explain-bot = Sou um bot. { $asker } pergunta por meu intermédio e lê as respostas; ninguém está digitando aqui.
explain-kept = */nps me* mostra o que está guardado sobre você, */nps forget* apaga quando você quiser.
explain-kept-anonymous = Hoje, enquanto ela não tiver sido contada, *apague minha resposta* a retira. Depois, nada mais leva da sua resposta a você, então ninguém consegue encontrá-la de novo, nem mesmo para apagar. */nps me* mostra o que mais está guardado sobre você, */nps forget* apaga.
explain-months = { $months ->
    [one] Depois de um mês, o que você escreveu é apagado; aí só fica o seu número nos totais, sem nada que leve a você.
   *[other] Depois de { $months } meses, o que você escreveu é apagado; aí só fica o seu número nos totais, sem nada que leve a você.
}
explain-other = Isso eu já não sei: só faço esta pesquisa. { $asker } pode responder.
explain-general = Faço pesquisas curtas para as equipes deste workspace. */nps me* mostra o que está guardado sobre você, */nps forget* apaga e *ajuda* diz o que mais eu entendo.
