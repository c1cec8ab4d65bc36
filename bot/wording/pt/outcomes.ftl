## Before an action is told, and what came of it

dialog-action-preview = Antes de enviar
dialog-action-tell = Avisar
reach-told = { $n ->
    [one] { $n } pessoa que pediu é avisada, no próprio horário.
   *[other] { $n } pessoas que pediram são avisadas, uma só vez e no próprio horário.
}
reach-unseen = Quem pediu é avisado, uma só vez e no próprio horário. Não se diz quantas pessoas são: é possível escolher palavras que só uma escreveu.
reach-held-out = { $n ->
    [one] { $n } pessoa passiva não fica sabendo, para comparar.
   *[other] { $n } pessoas passivas não ficam sabendo, para comparar.
}
reach-held-out-unseen = { $percent } % das pessoas passivas entre elas não ficam sabendo, para comparar.
reach-nobody = Ninguém é avisado: no último ano, ninguém que possa ser avisado pediu isso.
reach-not-opted-out = { $n ->
    [one] { $n } pessoa saiu da lista e não é avisada.
   *[other] { $n } pessoas saíram da lista e não são avisadas.
}
reach-not-gone = { $n ->
    [one] { $n } pessoa foi embora e não é avisada.
   *[other] { $n } pessoas foram embora e não são avisadas.
}
reach-not-unreachable = { $n ->
    [one] { $n } pessoa não é conhecida no Slack e não é avisada.
   *[other] { $n } pessoas não são conhecidas no Slack e não são avisadas.
}
reach-guarded = Só contam comentários já divulgados. Quem saiu da lista ou foi embora não é avisado.
reach-suggest = Há pessoas passivas suficientes para comparar: mude antes o plano se { $percent } % delas não devem ficar sabendo.
reach-reads = É isto que elas leem:
reach-reads-in = *{ $name }*: { $n ->
    [one] uma pessoa
   *[other] { $n } pessoas
}
reach-languages = O que cerca as suas palavras vai no idioma de cada pessoa; as suas palavras também, se você as escrever nele.
outcome-told = Avisadas: { $n }.
outcome-waiting = Ainda por avisar: { $n }.
outcome-answers = De { $of } respostas: resolvido { $yes }, em parte { $partly }, não { $no }. Resolvido para { $share } %, provavelmente entre { $low } e { $high } %.
outcome-no-answers = Ninguém disse ainda se está resolvido.
outcome-no-answers-yet = Se está resolvido aparece aqui quando cinco pessoas tiverem respondido.
outcome-moved = Pessoas passivas perguntadas de novo depois do aviso: { $up } subiram, { $same } ficaram iguais, { $down } desceram.
outcome-moved-without = Pessoas passivas perguntadas de novo sem aviso: { $up } subiram, { $same } ficaram iguais, { $down } desceram.
outcome-verdict-likely_real = Com o aviso subiram { $points } pontos a mais, provavelmente entre { $low } e { $high }: é provável que não seja acaso.
outcome-verdict-could_be_chance = Com o aviso subiram { $points } pontos a mais, provavelmente entre { $low } e { $high }: pode ser acaso.
outcome-verdict-too_few = São pessoas de menos para dizer o que o aviso fez.
action-unsolved = *{ $title }* está aberta de novo: de { $of } pessoas que souberam e responderam, { $n } dizem que não está resolvido, ou só em parte.
action-lines = Segundo elas, ainda falta:
action-tell-dropped = Avisar também quem pediu
action-field-tell = Devem ficar sabendo?
