## Em um canal compartilhado com outras empresas

invite-intro = *{ $asker }* gostaria de saber o que algumas pessoas daqui acham de { $product }. Um número e, se quiser, um motivo; cerca de um minuto.
invite-how = Nada da sua resposta aparece neste canal: o botão abre uma janela que só você vê. Se você não estiver entre as pessoas consultadas, ela avisa.
invite-choose = Escolha um número
invite-number = Seu número
invite-reason = Qual é o principal motivo do seu número?
invite-nothing = Não há nenhuma pergunta aberta para você aqui agora. Obrigado por se oferecer.
invite-answered = Sua resposta já está registrada, e a primeira é a que conta. Obrigado.
invite-started = As pesquisas podem voltar a chegar até você. Obrigado.
button-privately = Responder em particular
dialog-done = Fechar
