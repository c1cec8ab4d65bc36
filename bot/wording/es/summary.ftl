## Lo que un equipo lee cada día

summary-title-day = { $product }: resumen del { $day }
summary-title-week = { $product }: la semana hasta el { $day }
summary-title-month = { $product }: el mes hasta el { $day }
headline-moved = *{ $measure } { $nps }*, probablemente entre { $low } y { $high }, con { $n } respuestas en { $window }; { $change }.
headline-early-moved = *{ $measure } { $nps }*, probablemente entre { $low } y { $high }, con { $n } respuestas en { $window } (todavía es pronto); { $change }.
# Después de "en".
window-months = { $months ->
    [one] el último mes
   *[other] los últimos { $months } meses
}
window-quarter = el T{ $quarter } de { $year }
window-this-quarter = lo que va de trimestre
window-range = los días del { $first } al { $last }
# Después de "en".
before-days = { $days ->
    [one] el día anterior
   *[other] los { $days } días anteriores
}
before-months = { $months ->
    [one] el mes anterior
   *[other] los { $months } meses anteriores
}
before-quarter = el T{ $quarter } de { $year }
change-likely_real = { $moved }: probablemente real (una sola mirada: de cada veinte, una es azar)
change-could_be_chance = { $moved }: podría ser casualidad
change-too_few = { $moved }: muy pocas respuestas para saberlo
change-none = muy poco con qué comparar en { $before }
watch-not-begun = Los cambios duraderos se vigilan a partir de { $from } respuestas (van { $n }).
watch-not-begun-before = Los cambios duraderos se vigilan a partir de { $from } respuestas (van { $n }), y no antes del { $day }.
watch-begins = Los cambios duraderos se vigilan a partir del { $day }.
watch-anew-reworded = Se vigila de nuevo desde el { $day }, cuando se reformuló la pregunta.
watch-anew-audience = Se vigila de nuevo desde el { $day }, cuando cambió a quiénes se pregunta.
watch-quiet = No se ve ningún cambio duradero.
watch-lower = *{ $measure } más bajo desde el { $day }, más o menos*: { $now } desde entonces, { $before } antes.
watch-higher = *{ $measure } más alto desde el { $day }, más o menos*: { $now } desde entonces, { $before } antes.
watch-waves-likely_real = La ronda del { $day } frente a la del { $earlier }: { $now } después de { $before }, probablemente real.
watch-waves-could_be_chance = La ronda del { $day } frente a la del { $earlier }: { $now } después de { $before }, podría ser casualidad.
watch-waves-too_few = La ronda del { $day } frente a la del { $earlier }: { $now } después de { $before }, muy pocas respuestas para saberlo.
summary-loop = *Casos* de los últimos 7 días: { $told }
summary-loop-opened = abiertos { $n }
summary-loop-in-time = contactados a tiempo { $met } de { $of }
summary-loop-open = pendientes ahora { $n }
summary-themes = En lo que se escribe, se aparta de las demás respuestas más de lo que explica el azar: { $themes }. Más con */nps themes*.
moved-up = { $points } más que en { $before }
moved-down = { $points } menos que en { $before }
moved-same = igual que en { $before }
bands = Promotores { $promoters } ({ $promoters_share } %) · Pasivos { $passives } ({ $passives_share } %) · Detractores { $detractors } ({ $detractors_share } %)
rate-declined = rechazaron: { $n }
rate-expired = no respondieron: { $n }
rate-waiting = todavía abiertas: { $n }
rate-waiting-released = { $n } aún abiertas o sin publicar
rate-failed = no se pudo entregar: { $n }
rate-never_asked = sin preguntar en { $window }: { $n }
goal-to_go = { $points ->
    [one] Meta { $goal }: falta un punto.
   *[other] Meta { $goal }: faltan { $points } puntos.
}
goal-passed = { $points ->
    [0] Meta { $goal }: justo ahí.
    [one] Meta { $goal }: un punto por encima.
   *[other] Meta { $goal }: { $points } puntos por encima.
}
goal-could_be_chance = Meta { $goal }: alcanzada, pero podría ser casualidad.
goal-reached = Meta { $goal }: alcanzada.
goal-too_few = Meta { $goal }: muy pocas respuestas para saberlo.
answers-missing = { $n ->
    [one] Falta aproximadamente una respuesta más para conocer la puntuación con ±{ $margin }.
   *[other] Faltan unas { $n } respuestas más para conocer la puntuación con ±{ $margin }.
}
converted = Pasaron a promotores: { $converted } de { $n } pasivos (probablemente entre el { $low } y el { $high } %).
converted-held-out = Pasaron a promotores sin haberles preguntado el motivo: { $converted } de { $n } pasivos (probablemente entre el { $low } y el { $high } %).
converted-lost = En sentido contrario: { $lost } de { $n } promotores.
no-second-answer = Sin segunda respuesta: { $n }.
comments-more = { $n ->
    [one] Hay un comentario más en el hilo.
   *[other] Hay { $n } comentarios más en el hilo.
}
comments-whole = El texto completo está en el hilo.
comments-thread = Más de sus palabras
chart-title = { $measure } y el rango en que probablemente está
chart-low = desde
chart-nps = { $measure }
chart-high = hasta
chart-caption = La línea: { $nps } el { $first }, { $nps_now } el { $last } (probablemente de { $low } a { $high } entonces, de { $low_now } a { $high_now } ahora). Cada punto cuenta { $days } días.
policy-anonymous = Cuentan todas las respuestas a la encuesta desde su publicación (al menos { $from } a la vez); nadie sabe de quién son.
button-full-report = Informe completo
button-how = ¿Cómo se calculó esto?
button-working = Qué cuenta
button-themes = Todos los temas
button-movement = Todos los cambios
button-groups = Todos los grupos
button-trend = Evolución completa
button-responses = Respuestas una a una
button-benchmarks = Todas las referencias
button-pause = Pausar
dialog-report = Informe
dialog-how = Cómo se calcula
dialog-survey = Encuesta
dialog-refused = No disponible
how-score = *La puntuación* es el porcentaje de promotores (9 y 10) menos el de detractores (0 a 6), en puntos de −100 a 100. Los pasivos (7 y 8) cuentan entre las respuestas.
how-counted = *Quién cuenta:* las respuestas a la encuesta en { $window }, la última de cada persona. Las segundas respuestas de quienes recibieron la pregunta de nuevo solo muestran quién cambió.
how-counted-releases = *Quién cuenta:* todas las respuestas a la encuesta publicadas en { $window }. Las segundas respuestas de quienes recibieron la pregunta de nuevo solo muestran quién cambió.
how-counted-anonymous = *Quién cuenta:* todas las respuestas a la encuesta publicadas en { $window }; nadie sabe de quién son.
how-range = *El rango* dice dónde estaría probablemente la puntuación de todo el mundo (intervalo de puntuación al 95 %, Tango). Con pocas respuestas es ancho. Con menos de { $few } respuestas no se afirma nada; con menos de { $early } todavía es pronto.
how-change = *Un cambio* se llama probablemente real solo cuando el azar rara vez produciría uno tan grande.
how-change-named = *Un cambio* se llama probablemente real solo cuando el azar rara vez produciría uno tan grande; de quienes respondieron las dos veces cuenta el cambio de cada uno.
how-watch = *Un cambio duradero* se anuncia cuando las respuestas, sumadas según llegan, se alejan de las de los primeros { $days } días más de lo que las alejaría el azar en nueve de cada diez años. En el resumen diario, el cambio y la distancia a la meta son números y no veredictos: quien mira cada día ve mucho azar.
how-benchmark = *La referencia* es una sola cifra publicada. «Más de lo que explica el azar» se dice solo cuando todo el rango queda a un lado.
how-rate = *La tasa de respuesta* es sobre quienes recibieron la pregunta en { $window }. A quienes no se pudo entregar, o no se preguntó, se les cuenta aparte.
how-privacy = *Lo que no se muestra:* nombres, nunca. Respuestas, comentarios y cambios se publican juntos, a partir de { $from } personas, y los grupos igual: para que ninguna diferencia entre dos informes revele lo que dijo una persona.
how-privacy-named = *Lo que no se muestra aquí:* nombres.
