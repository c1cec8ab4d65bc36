## An action, as its team sees it

action-state-planned = prevista
action-state-doing = em curso
action-state-shipped = feita
action-state-dropped = abandonada
action-owned = { $owner }, até { $day }
action-overdue = { $owner }, atrasada desde { $day }
action-about = Pelos comentários sobre: { $about }
action-aim-mentions = Objetivo: em { $to } % dos comentários no máximo, contra { $was } %.
action-aim-mentions-new = Objetivo: em { $to } % dos comentários no máximo.
action-aim-solved = Objetivo: { $percent } % de quem pediu diz que está resolvido.
action-now = Agora { $share } % ({ $n } de { $of }), provavelmente entre { $low } e { $high } %.
action-now-no-comments = Agora: não há comentários para dizer.
action-now-nobody = Agora: ninguém disse nada ainda.
action-now-readers = Agora: só para quem lê os comentários.
action-reached = Alcançado.
action-shipped-on = Feita em { $day }:
action-dropped-on = Abandonada em { $day }:
action-reopened = { $n ->
    [one] Reaberta uma vez.
   *[other] Reaberta { $n } vezes.
}
button-action-started = Começar
button-action-shipped = Está feita
button-action-changed = Alterar
button-action-dropped = Abandonar
button-action-reopened = Reabrir
button-action-new = Planejar uma ação
action-due = Chegou o dia de *{ $title }*. Está feita?
actions-title = { $product }: dito e feito
actions-none-in = Nenhuma ação aberta nem terminada ({ $window }). */nps action* planeja uma.
actions-note = Porcentagens dos comentários ({ $window }). Se algo é menos mencionado, isso não vem necessariamente da ação.
actions-more = { $n ->
    [one] Mais uma não é mostrada.
   *[other] Mais { $n } não são mostradas.
}
home-actions-title = Ações

## Its dialogs

dialog-action = Planejar uma ação
dialog-action-change = Alterar uma ação
dialog-action-save = Salvar
dialog-action-shipped = Está feita
dialog-action-dropped = Abandonar uma ação
dialog-action-refused = Não é possível
dialog-action-noted = Anotado
action-field-title = O que é preciso fazer?
action-hint-title = Em poucas palavras, para que os outros saibam do que se trata.
action-field-themes = Pelos comentários sobre estes temas
action-field-words = Ou com estas palavras
action-hint-words = Separadas por vírgulas. Um asterisco vale por qualquer final: export*
action-field-owner = Quem cuida disso?
action-field-due = Até quando?
action-field-aim = O que vai mostrar que funcionou?
action-aims-mentions = Menos comentários falam disso
action-aims-solved = Quem pediu diz que está resolvido
action-field-percent = Objetivo, em %
action-hint-percent = No máximo dos comentários, ou no mínimo das pessoas. Não em pontos de NPS: o que uma só ação muda na nota mal se distingue do acaso.
action-field-held-out = Passivos que não ficam sabendo, para comparar
action-held-out-none = Ninguém
action-held-out-some = { $n } %
action-field-note = O que mudou?
action-hint-note = Nas palavras de quem pediu. Talvez leiam assim mesmo.
action-field-why = Por que não será feita?
action-field-in = { $name }: suas palavras
action-hint-in = Se ficar vazio, leem as suas palavras como estão acima.
action-flaw-title-short = Diga em algumas palavras o que é preciso fazer: “Exportar mais rápido” em vez de “Exportação”.
action-flaw-title-long = Diga em 150 letras.
action-flaw-about-nothing = Escolha um tema, ou escreva uma palavra que os comentários tenham.
action-flaw-words-long = Dez palavras no máximo, de duas a 60 letras, separadas por vírgulas.
action-flaw-owner-unfit = Só membros plenos deste workspace podem cuidar disso.
action-flaw-due-unreadable = Indique um dia, como 2027-01-31.
action-flaw-due-past = Indique um dia que ainda está por vir.
action-flaw-due-far = Indique um dia nos próximos 18 meses. O que demora mais se faz por etapas.
action-flaw-aim-points = Em pontos não: são poucas pessoas, e a nota sobe e desce mais do que isso por si só. Mire em menos menções (mentions 9 %) ou em gente para quem está resolvido (solved 80 %).
action-flaw-aim-unreadable = Indique uma porcentagem: mentions 9 % (dos comentários, no máximo) ou solved 80 % (de quem pediu, no mínimo).
action-flaw-aim-not-lower = Hoje não são mais comentários do que isso que falam disso. Mire mais baixo, ou em gente para quem está resolvido.
action-flaw-held-out-unreadable = Indique uma porcentagem de 0 a 50 %.
action-flaws = Isso ainda não é um plano:
action-words = Por exemplo: */nps action Exportar mais rápido for=speed,exportar due=2027-01-31 aim="mentions 9 %" owner=@dana*
action-refused-not-yours = { $owner } cuida desta ação; quem a leva adiante são essa pessoa e os responsáveis pela pesquisa.
action-refused-owners-plan = Você leva esta ação adiante; quem altera o plano são os responsáveis pela pesquisa.
action-refused-gone = Esta ação já não existe.
action-refused-not-open = Esta ação está feita ou abandonada. Pode ser reaberta.
action-refused-not-planned = Esta ação já foi começada.
action-refused-not-ended = Esta ação está aberta.
action-refused-empty = Escreva algo aqui, por favor.

## You said, we did

said-title = { $product }: vocês disseram, nós fizemos
said-said = *Vocês disseram* algo sobre { $about }.
said-did = *Nós fizemos:* { $title }
said-solved = { $share } % de quem pediu e respondeu diz que está resolvido ({ $n } de { $of }).
said-doing = *Em curso:*
said-note = Do que foi escrito na pesquisa ({ $window }). Ninguém sabe quem escreveu.
said-none = Ainda não foi feito nada do que foi dito ({ $window }). */nps actions* mostra o que está previsto.
said-posted = Publicado em { $channel }.
said-no-channel = Esta pesquisa não tem canal onde publicar.
button-said-post = Publicar no canal
