## Before an action is told, and what came of it

dialog-action-preview = Antes de enviarlo
dialog-action-tell = Contárselo
reach-told = { $n ->
    [one] Se le cuenta a una persona que lo pidió, en su propio horario.
   *[other] Se les cuenta a { $n } personas que lo pidieron, una sola vez y en su propio horario.
}
reach-unseen = Se le cuenta a quien lo pidió, una sola vez y en su propio horario. No se dice a cuántas personas: se pueden elegir palabras que solo escribió una.
reach-held-out = { $n ->
    [one] Una persona pasiva se queda sin saberlo, para comparar.
   *[other] { $n } personas pasivas se quedan sin saberlo, para comparar.
}
reach-held-out-unseen = El { $percent } % de las personas pasivas entre ellas se queda sin saberlo, para comparar.
reach-nobody = No se le cuenta a nadie: en el último año no lo pidió nadie a quien se le pueda contar.
reach-not-opted-out = { $n ->
    [one] Una persona se dio de baja y no recibe nada.
   *[other] { $n } personas se dieron de baja y no reciben nada.
}
reach-not-gone = { $n ->
    [one] Una persona ya no está y no recibe nada.
   *[other] { $n } personas ya no están y no reciben nada.
}
reach-not-unreachable = { $n ->
    [one] Una persona no está en Slack y no recibe nada.
   *[other] { $n } personas no están en Slack y no reciben nada.
}
reach-guarded = Solo se miran comentarios ya publicados. Quien se dio de baja o ya no está no recibe nada.
reach-suggest = Hay bastantes personas pasivas para comparar: cambia antes el plan si el { $percent } % no debe saberlo.
reach-reads = Esto es lo que leen:
reach-reads-in = *{ $name }*: { $n ->
    [one] una persona
   *[other] { $n } personas
}
reach-languages = Lo que rodea tus palabras va en el idioma de cada persona; tus palabras también, si las escribes en él.
outcome-told = Avisadas: { $n }.
outcome-waiting = Por avisar: { $n }.
outcome-answers = De { $of } respuestas: resuelto { $yes }, en parte { $partly }, no { $no }. Resuelto para el { $share } %, probablemente entre el { $low } y el { $high } %.
outcome-no-answers = Nadie ha dicho todavía si queda resuelto.
outcome-no-answers-yet = Si queda resuelto se dice cuando hayan respondido cinco personas.
outcome-moved = Personas pasivas a las que se volvió a preguntar tras el aviso: { $up } subieron, { $same } siguieron igual, { $down } bajaron.
outcome-moved-without = A las que se volvió a preguntar sin aviso: { $up } subieron, { $same } siguieron igual, { $down } bajaron.
outcome-verdict-likely_real = Con el aviso subieron { $points } puntos más, probablemente entre { $low } y { $high }: es probable que no sea azar.
outcome-verdict-could_be_chance = Con el aviso subieron { $points } puntos más, probablemente entre { $low } y { $high }: puede ser azar.
outcome-verdict-too_few = Son muy pocas personas para saber qué hizo el aviso.
action-unsolved = *{ $title }* vuelve a estar abierta: de { $of } personas que lo supieron y respondieron, { $n } dicen que no queda resuelto, o solo en parte.
action-lines = Dicen que todavía falta:
action-tell-dropped = Contárselo también a quienes lo pidieron
action-field-tell = ¿Deben saberlo?
