## May we quote this?

quote-offer = Podemos citar isto? Se você disser que sim, { $asker } poderá mostrar exatamente estas palavras a outras pessoas, também em público, e sem a sua nota. Você pode voltar atrás quando quiser.
button-quote-named = Com o meu nome
button-quote-unnamed = Sem o meu nome
button-quote-no = Não
quote-said-named = Obrigado. Estas palavras podem ser citadas com o seu nome. Você pode voltar atrás aqui ou com */nps me*.
quote-said-unnamed = Obrigado. Estas palavras podem ser citadas sem o seu nome. Você pode voltar atrás aqui ou com */nps me*.
quote-said-no = Tudo bem, estas palavras não serão citadas.
quote-changed = Estas palavras mudaram ou não existem mais; nada foi combinado.
button-quote-back = Voltar atrás
me-quote-named = Estas palavras suas podem ser citadas com o seu nome:
me-quote-unnamed = Estas palavras suas podem ser citadas sem o seu nome:
quotes-title = *{ $survey }*: o que pode ser citado ({ $n }), tal como está e com nada além do que aparece aqui
quotes-none = Por enquanto ninguém permitiu citar as suas palavras sobre *{ $survey }*.
quotes-unnamed = Sem nome
