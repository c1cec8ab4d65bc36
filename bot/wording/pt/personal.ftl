## O que fica guardado sobre alguém

me-title = Isto é o que está guardado sobre você:
me-profile = Nome: { $name }. Fuso horário: { $zone }. Idioma: { $locale }.
me-unknown = sem dados
me-first-seen = Primeiro registro: { $day }.
me-stopped = Em { $day } você disse que não queria mais pesquisas; nenhuma chega até você.
me-forgotten = Os seus dados foram apagados: só ficam os seus identificadores, com os dias em que perguntei, e nenhuma pesquisa chega até você.
me-ids = ID do Slack: { $slack }. Número aqui: { $id }.
me-told = Do seu perfil do Slack e de arquivos: { $list }.
me-was-asked = Perguntei nestes dias: { $list }.
me-asked = { $n ->
    [0] Ainda não perguntei nada a você.
    [one] Perguntei a você uma vez, em { $day }.
   *[other] Perguntei a você { $n } vezes, a última em { $day }.
}
me-no-answers = Não há nenhuma resposta guardada que esteja ligada a você.
me-answer = { $day }, sobre { $product }: { $score }
me-words = { $day }, sobre { $product }, sem um número:
me-segments = contado por { $list }
me-try = um teste, não conta em lugar nenhum
me-more = { $n ->
    [one] Também há uma resposta anterior guardada.
   *[other] Também há { $n } respostas anteriores guardadas.
}
me-case-open = Desde { $day }, uma equipe cuida do que você disse sobre { $product }.
me-case-closed = A partir de { $day }, uma equipe cuidou do que você disse sobre { $product }, e já encerrou.
me-case-withdrawn = A partir de { $day }, uma equipe cuidou do que você disse sobre { $product }, até você retirar ou mudar.
me-anonymous = As respostas a pesquisas anônimas são guardadas sem nada que as ligue a você; não podem ser mostradas aqui.
me-forget = */nps forget* apaga tudo isto.
me-take-back = Para retirar só a sua última resposta, escreva para mim: *apague minha resposta*. A que já foi mostrada junto com outras, numa pesquisa confidencial ou anônima, continua contando.
forget-ask = Isto apaga o seu nome, a ligação entre as suas respostas e você, e tudo o que você escreveu junto delas. Não dá para desfazer.
forget-stays = O que fica: os seus números nos totais, sem nada que leve a você; e o seu ID do Slack com os dias em que perguntei e, se você pediu para não receber mais pesquisas, isso também, para que nenhuma pesquisa chegue até você antes de você digitar */nps start*. As mensagens que já estão no Slack continuam lá.
forget-sure = Para fazer isso, digite */nps forget yes*.
forgot = Pronto. O que estava guardado sobre você foi apagado e nenhuma pesquisa chega mais até você; */nps start* muda isso. Os seus números continuam nos totais, sem nada que leve a você.
