## What has changed, for those who asked for it

note-asked = Você nos escreveu e mencionou { $about }. Desde então, isto mudou:
note-solves = Isso resolve para você?
note-small = { $asker } conta isso a você uma única vez. A sua resposta é contada junto com as de outras pessoas; o seu nome não aparece.
note-dropped = Você nos escreveu e mencionou { $about }. Decidimos não mudar isso, por este motivo:
note-dropped-small = { $asker } conta isso a você uma única vez e não pergunta nada.
button-note-yes = Sim
button-note-partly = Em parte
button-note-no = Não
note-said-yes = Você disse que isso resolve. Obrigado.
note-said-partly = Você disse que isso resolve em parte. O que ainda falta? Uma linha basta: escreva aqui ou use o botão.
note-said-no = Você disse que isso não resolve. O que ainda falta? Uma linha basta: escreva aqui ou use o botão.
note-line-kept = Obrigado, anotei a sua linha. A equipe a lê sem o seu nome.
button-note-line = Escrever uma linha
dialog-note-line = O que falta?
note-line-field = O que ainda falta?
me-note = Em { $day } você soube o que foi feito, em { $product }, daquilo que tinha mencionado: { $about }.
me-note-said-yes = Você disse que está resolvido.
me-note-said-partly = Você disse que está resolvido em parte.
me-note-said-no = Você disse que não está resolvido.
