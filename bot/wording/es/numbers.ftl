## Para el equipo

alert-title = Alguien aceptó que el equipo le escriba
alert-person = *{ $name }* respondió la encuesta sobre { $product } y quiere que alguien se ponga en contacto.
alert-withdrawn = { $name } respondió a la encuesta sobre { $product } y aceptó que le contactaran, pero al final no lo quiere.
alert-no-comment = No escribió ningún comentario.
alert-redirected = Te llega a ti porque { $channel } no se puede usar para esto.
perhaps-a-repeat = No pude averiguar si esto ya está en { $channel }: Slack no respondió. Quizá sea una repetición.
in-place-of-owner = Esto te llega como admin de este espacio de trabajo: no se puede contactar con { $owner } por *{ $survey }*. Nombra a otra persona en el archivo de la encuesta (owners) y aplícalo de nuevo.
notice-not-there = No pude publicar el resumen de *{ $survey }* en { $channel }: no estoy en ese canal. Invítame allí con */invite* y lo publicaré.
notice-gone = No pude publicar el resumen de *{ $survey }* en { $channel }: el canal está archivado, no existe o es privado y no estoy en él. Indica otro en el archivo de la encuesta y aplícalo de nuevo.
notice-outsiders = El resumen de *{ $survey }* te llega a ti: personas ajenas a tu empresa pueden leer { $channel }, así que no lo publico ahí. Indica otro canal en el archivo de la encuesta y aplícalo de nuevo.
notice-cases = Los casos de *{ $survey }* te llegan a ti, y la lista de los abiertos a nadie: { $channel } está archivado, no existe, no estoy en él o pueden leerlo personas ajenas a tu empresa. Invítame allí con */invite*, o indica otro *cases_channel* en el archivo de la encuesta y aplícalo de nuevo.
notice-audience = *{ $survey }* pregunta a los miembros de { $channel }, y no puedo ver ese canal. Invítame allí con */invite*, o indica otro en el archivo de la encuesta y aplícalo de nuevo.
notice-group = *{ $survey }* pregunta a los miembros de { $group }, y no puedo leer ese grupo. Dale a la app el permiso *usergroups:read* e instálala de nuevo, o indica otro grupo en el archivo de la encuesta y aplícalo de nuevo.
notice-shortened = Slack rechazó el resumen de *{ $survey }* tal como era, así que lo publiqué en { $channel } abreviado, sin gráficos ni botones. Avisa a quien gestiona este bot; el motivo está en su registro.
notice-refused = Slack rechaza mis mensajes, con el código *{ $code }*. Todo espera y se intentará de nuevo: no se pierde nada. Pregunta a quien administra este espacio de trabajo si la aplicación sigue permitida, y a quien gestiona este bot que mire su registro.
notice-outage = Durante { $minutes } minutos Slack no aceptó ninguno de mis mensajes. Ahora sí: lo que estaba pendiente se está enviando.

## Los números

report-title = { $product }: informe
headline-none = Todavía no hay puntuación: ninguna respuesta en { $window }.
headline-none-released = Todavía no hay puntuación: no se publicaron respuestas en { $window }.
headline-few = { $n ->
    [one] Una respuesta
   *[other] { $n } respuestas
} en { $window }: muy poco para sacar conclusiones. La puntuación sería { $nps }, probablemente entre { $low } y { $high }.
headline = *{ $measure } { $nps }*, probablemente entre { $low } y { $high }, con { $n } respuestas en { $window }.
headline-early = *{ $measure } { $nps }*, probablemente entre { $low } y { $high }, con { $n } respuestas en { $window }: todavía es pronto.
# Después de "en".
window-days = { $days ->
    [one] el último día
   *[other] los últimos { $days } días
}
window-all = todo el período
counts = Promotores { $promoters } · Pasivos { $passives } · Detractores { $detractors }
standing-too_low = Según una regla general, sea cual sea el sector: demasiado bajo (menos de 0).
standing-good = Según una regla general, sea cual sea el sector: bueno (de 0 a 30).
standing-great = Según una regla general, sea cual sea el sector: muy bueno (de 30 a 70).
standing-excellent = Según una regla general, sea cual sea el sector: excelente (70 o más).
reworded = La pregunta se reformuló el { $day }: los números de antes y de después son dos series, y no se comparan.
rate = Tasa de respuesta: { $share } % ({ $answered } de { $asked } a quienes se preguntó)
rate-none = Tasa de respuesta: no se preguntó a nadie en { $window }.
rate-imported = { $n ->
    [one] { $n } de las { $all } respuestas se importó
   *[other] { $n } de las { $all } respuestas se importaron
}
rate-imported-all = { $n ->
    [one] la única respuesta se importó
   *[other] las { $n } respuestas se importaron
}
new-none = Ninguna respuesta nueva a la encuesta desde el último resumen.
new-answers-bands = { $n ->
    [one] Una respuesta nueva desde el último resumen
   *[other] { $n } respuestas nuevas desde el último resumen
}: promotores { $promoters }, pasivos { $passives }, detractores { $detractors }.
new-reasks = { $n ->
    [one] Una respuesta nueva a la pregunta repetida.
   *[other] { $n } respuestas nuevas a la pregunta repetida.
}
new-waiting = { $n ->
    [one] Una respuesta nueva; se mostrará
   *[other] { $n } respuestas nuevas; se mostrarán
} con { $missing ->
    [one] una más
   *[other] { $missing } más
}.
new-waiting-due = { $n } respuestas nuevas; se mostrarán con el próximo resumen.
industry-education = Educación
industry-insurance = Seguros
industry-e-commerce = Comercio electrónico
industry-digital-marketing = Marketing digital
industry-consulting = Consultoría
industry-enterprises = Grandes empresas
industry-financial-services = Servicios financieros
industry-saas = Software como servicio
industry-logistics = Logística y transporte
industry-healthcare = Salud
benchmark-ahead = Referencia de { $label } ({ $points }): { $difference }, más de lo que explica el azar (probablemente de { $low } a { $high }).
benchmark-level = Referencia de { $label } ({ $points }): { $difference }, dentro de lo que { $n } respuestas permiten afirmar (podría ir de { $low } a { $high }).
benchmark-behind = Referencia de { $label } ({ $points }): { $difference }, más de lo que explica el azar (probablemente de { $low } a { $high }).
benchmark-too_few = Referencia: { $label } está en { $points }; muy pocas respuestas para comparar.
benchmark-no_verdict = Referencia de { $label } ({ $points }): { $difference } (podría ir de { $low } a { $high }). Sin veredicto.
benchmark-source = Fuente: { $source }, { $year }.
benchmark-source-dated = Fuente: { $source }, { $year }: tiene más de dos años, así que tómalo como una orientación.
sample-none = La fuente no indica ninguna muestra: puede describir a otras personas.
sample-told = Describe: { $whom }.
sample-people = { $n ->
    [one] una persona
   *[other] { $n } personas
}
sample-firms = { $n ->
    [one] una empresa
   *[other] { $n } empresas
}
sample-not-compared = Puede que sean personas distintas de las de esta encuesta: no se sabe.
sample-other-population = Describe a otro público ({ $theirs }) que el de esta encuesta ({ $ours }): demasiado distinto para dar un veredicto.
sample-other-country = Describe otro país ({ $theirs }) que el de esta encuesta ({ $ours }): demasiado distinto para dar un veredicto.
population-consumers = consumidores
population-clients = clientes empresariales
population-own = clientes de la propia empresa
quarter-lowest = El resultado está en el cuarto más bajo del sector.
quarter-below_middle = El resultado está entre el cuarto inferior y la mitad del sector.
quarter-above_middle = El resultado está entre la mitad y el cuarto superior del sector.
quarter-highest = El resultado está en el cuarto más alto del sector.
difference-above = { $points } por encima
difference-below = { $points } por debajo
difference-equal = igual
passives-waiting = { $n ->
    [0] Ningún pasivo está a la espera de que se le vuelva a preguntar.
    [one] Un pasivo está a la espera de que se le vuelva a preguntar.
   *[other] { $n } pasivos están a la espera de que se les vuelva a preguntar.
}
movement = Respondieron de nuevo: { $n }. Subieron { $up }, siguen igual { $same }, bajaron { $down }.
movement-none = Todavía nadie ha respondido a la pregunta repetida en { $window }.
movement-none-released = No se publicaron respuestas a la pregunta repetida en { $window }.
movement-held-out = Respondieron de nuevo sin haberles preguntado el motivo, para comparar: { $n }. Subieron { $up }, siguen igual { $same }, bajaron { $down }.
comments-title = En palabras de quienes respondieron
comments-newest = Comentarios más recientes
heading-answers = Quién respondió
heading-trend = A lo largo del tiempo
heading-themes = De qué se escribe
heading-moved = Quién ha cambiado
heading-against = ¿Es un buen resultado?
policy = Qué cuenta: las respuestas a la encuesta, la última de cada persona; las respuestas a la pregunta repetida solo muestran quién cambió.
button-share = Compartir en este canal
shared-by = Compartido por { $person }
report-shared = Compartido: está en este canal, o lo estará en cuanto Slack lo acepte.
