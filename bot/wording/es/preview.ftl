## What is going to be asked

preview-head = *{ $survey }*, la oleada que empezó el { $day }: { $ahead ->
    [one] falta preguntar a una persona
   *[other] falta preguntar a { $ahead } personas
}.
preview-when = Hoy { $today }, en una semana { $week }, la última el { $last }; como máximo { $busiest } en un día, en { $days ->
    [one] un día
   *[other] { $days } días
} en total.
preview-paused = La encuesta está en pausa: no sale nada hasta que se reanude.
preview-unread = La lista de personas aún no está completa: { $sources } todavía no se ha podido leer de Slack.
preview-nobody = No hay nadie a quien preguntar: el archivo de la encuesta dice a quién se pregunta, con *people*, *people_file*, *channels*, *groups* o *everyone*.
preview-next = Lo siguiente:
preview-why = No se pregunta, y por qué:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Se volverá a preguntar a una persona que ya respondió.
   *[other] Se volverá a preguntar a { $count } personas que ya respondieron.
}
preview-more = Todas, una por una: `nps-bot survey preview { $survey } --all`
preview-everyone = la lista de miembros
preview-waits = *{ $survey }* no ha empezado: no se pregunta a nadie hasta que alguien la inicie. Tal como está, { $ahead ->
    [one] se preguntaría a una persona
   *[other] se preguntaría a { $ahead } personas
}.
preview-asked = Se preguntará a:
preview-page = { $survey }: de { $from } a { $to } de { $n }, página { $page } de { $last }
button-everybody = Todas, una por una
button-previous = Anterior
button-next = Siguiente
button-overview = Resumen
dialog-preview = Vista previa
