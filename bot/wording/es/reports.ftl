## /nps report and its sides

report-usage = Escribe */nps report* y, en cualquier orden: `[encuesta] [7d|30d|90d|12m|this quarter|2026-Q3|2026-07-01..2026-09-30|all] [by PROPIEDAD] [where PROPIEDAD=VALOR] [every answer] [vs previous|SECTOR|ENCUESTA] [as csv]`; o delante *trend*, *movement*, *passives*, *themes*, *at-risk*, *accounts*, *responses*, *working*, *benchmarks* o *loop*.
not-understood-word = No he entendido «{ $word }».
not-understood-property = No conozco la propiedad «{ $word }».
not-understood-value = No conozco respuestas con «{ $word }».
not-understood-rival = No puedo comparar con «{ $word }»: escribe *vs previous*, *vs* y un sector o *vs* y otra encuesta.
not-understood-together = Solo puedo mostrar «{ $word }» para una encuesta entera, no por grupos.
properties-known = Con las respuestas se guarda: { $known }.
properties-none = Con las respuestas no se guarda ninguna propiedad. Quien gestiona este bot puede nombrarlas en el archivo de la encuesta, en *segments*.
read-as = Leído como: */nps report { $words }*
part-only = Solo respuestas con { $property } = *{ $value }*. No se cuenta por grupos a quién se preguntó, así que aquí no hay tasa de respuesta.
breakdown-title = Por { $property }
breakdown-none = Aquí no hay respuestas que dividir por { $property }.
group-row = *{ $value }*: { $measure } { $nps }, probablemente entre { $low } y { $high } · respuestas: { $n }
group-row-few = *{ $value }*: muy pocas para decirlo, probablemente entre { $low } y { $high } · respuestas: { $n }
value-unknown = no se sabe
value-others = todos los demás, en grupos demasiado pequeños para mostrarlos
groups-waiting = Todavía en ningún grupo: { $n ->
    [one] una respuesta más reciente
   *[other] { $n } respuestas más recientes
}. Se cuentan por grupo cuando cada grupo tiene { $from } de ellas, cuando termina la ronda o al cabo de { $days } días.
groups-apart = Los grupos se cuentan por lotes enteros: { $n ->
    [one] esta respuesta no es exactamente la
   *[other] estas { $n } respuestas no son exactamente las
} del resultado de arriba.
groups-chance = Estos grupos no difieren más de lo que hace diferir el azar.
groups-somewhere = Estos grupos difieren más de lo que hace diferir el azar, y ninguno destaca por sí solo.
groups-stand_out = Se apartan del resto más de lo que explica el azar: { $groups }.
groups-too_few = Hay muy pocas respuestas por grupo para saber si estos grupos difieren.
stands-above = *{ $value }* (más alto)
stands-below = *{ $value }* (más bajo)
rival-survey = *{ $survey }* en los mismos días: { $measure } { $nps }, probablemente entre { $low } y { $high } · respuestas: { $n }
rival-survey-none = *{ $survey }* no tiene en los mismos días respuestas que se puedan mostrar.
rival-measures = Un eNPS y un NPS miden cosas distintas: nunca se comparan entre sí.
rival-previous = Del { $first } al { $last }: { $measure } { $nps }, probablemente entre { $low } y { $high } · respuestas: { $n }
rival-previous-none = Del { $first } al { $last } no hay respuestas que se puedan mostrar.
rival-likely_real = Diferencia: { $difference }, probablemente real.
rival-could_be_chance = Diferencia: { $difference }, podría ser azar.
rival-too_few = Diferencia: { $difference }, muy pocas respuestas para decirlo.
trend-title = { $product }: el resultado en el tiempo
trend-row = { $day }: *{ $nps }*, probablemente entre { $low } y { $high }
trend-note = Cada línea cuenta { $days ->
    [one] el día
   *[other] los { $days } días
} hasta ella. Faltan las líneas con menos de { $from } respuestas.
trend-none = Muy pocas respuestas para una tendencia: cada punto necesita { $from }.
movement-title = { $product }: quién ha cambiado
movement-people = Respondieron { $days ->
    [one] el día
   *[other] en los { $days } días
} de antes y de nuevo ahora: { $n ->
    [one] una persona
   *[other] { $n } personas
}. Han cambiado; el porqué no está en estas cifras.
movement-none-twice = Nadie ha respondido en este periodo y también en uno igual de largo antes.
movement-everything = Antes de todo el tiempo no hay nada: indica un periodo como 90d.
movement-guarded = En una encuesta que prometió privacidad no se muestra quién cambió de un periodo a otro: eso revelaría quién respondió dos veces. De quienes recibieron la pregunta de nuevo:
movement-from-promoter = Promotores antes ({ $n }): ahora { $promoters } promotores, { $passives } pasivos, { $detractors } detractores
movement-from-passive = Pasivos antes ({ $n }): ahora { $promoters } promotores, { $passives } pasivos, { $detractors } detractores
movement-from-detractor = Detractores antes ({ $n }): ahora { $promoters } promotores, { $passives } pasivos, { $detractors } detractores
movement-net = Promotores ganados menos promotores perdidos: { $net }
passives-title = { $product }: pasivos
passives-row = *{ $value }*: { $share } % pasivos ({ $passives } de { $n }), probablemente entre { $low } y { $high } %
passives-about = los pasivos escriben sobre { $themes }
promoters-about = los promotores, sobre { $themes }
responses-title = { $product }: respuestas más recientes
responses-row = *{ $score }* · { $person } · { $day }
responses-row-nameless = Publicadas el { $day }: { $scores }
responses-words = Lo que se escribió
responses-nameless-note = Sin nombres y tal como se publicaron juntas, como prometió la encuesta: ni de quién es una puntuación ni qué palabras la acompañan.
responses-none = No hay respuestas en este periodo.
responses-none-released = En este periodo no se publicaron respuestas, o se publicaron a la vez más de las que se muestran una a una.
responses-anonymous = Esta encuesta es anónima: las respuestas sueltas no se muestran nunca, solo lo que se escribió, por lotes.
working-title = { $product }: qué cuenta y qué no
working-days = Días: del { $first } al { $last }, en { $zone }.
working-days-all = Días: todos hasta el { $last }, en { $zone }.
working-counted = En el resultado: { $n }, la última respuesta de cada persona.
working-counted-releases = En la puntuación: { $n }, todas las respuestas publicadas. Se publican al menos { $from } juntas, para que ninguna diferencia entre dos informes revele una.
working-counted-every = En el resultado: { $n }, todas las respuestas, así que varias de algunas personas.
working-superseded = No cuentan: { $n }, porque la misma persona respondió de nuevo más tarde en estos días.
working-corrected = No cuentan: { $n }, porque la persona cambió la respuesta.
working-reasks = No cuentan: { $n }, respuestas a preguntas que solo se repiten a pasivos; muestran quién ha cambiado.
working-formula = Promotores { $promoters } menos detractores { $detractors }, entre { $n }, por 100: { $measure } { $nps }.
working-interval = Probablemente entre { $low } y { $high }: ahí está el resultado de todos en 95 de cada 100 casos (intervalo de puntuación según Tango 1998 y Rocks 2016).
working-team = De las { $size } personas a las que va dirigida ahora esta encuesta, respondieron { $n }: el resultado de estas personas está entre { $low } y { $high }, y piensen lo que piensen las demás, entre { $least } y { $most }.
policy-every = Cuentan todas las respuestas a la encuesta, así que algunas personas varias veces; las respuestas a la pregunta repetida solo muestran quién cambió.
policy-releases = Cuentan todas las respuestas a la encuesta desde su publicación (al menos { $from } a la vez); las respuestas a la pregunta repetida solo muestran quién cambió.
benchmarks-title = Valores de referencia
benchmarks-table = *{ $source }*, { $year }: { $method }
benchmarks-table-dated = *{ $source }*, { $year }, de hace más de dos años: { $method }
benchmarks-row = { $label }: { $points }
benchmarks-note = Las cifras obtenidas con métodos distintos no se comparan entre sí. La mejor referencia es tu propio resultado anterior.
control-period = Otros días
control-split = Dividir por
control-whole = Sin dividir
