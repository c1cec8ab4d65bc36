## Un caso, tal como lo ve su equipo

case-title-nobody = Caso: todavía no se ocupa nadie
case-title-offered = Caso para { $owner }, aún sin asumir
case-title-claimed = Caso: se ocupa { $owner }
case-title-closed = Caso cerrado por { $owner }
case-title-withdrawn = Caso terminado por sí solo
case-about-score = { $name } respondió *{ $score }* en la encuesta sobre { $product }.
case-about-words = Alguien escribió esto sobre { $product } y quizá necesita ayuda:
case-before = La vez anterior fue { $score }.
case-wishes-contact = Aceptó que le contacten.
case-cause = Causa:
case-done = Qué se hizo:
case-told = Qué se le dijo:
case-withdrawn = La respuesta se retiró o se cambió, o se olvidó a la persona. Aquí ya no queda nada pendiente.
case-no-contact = Había aceptado que le contactaran y al final no lo quiere. Aquí ya no queda nada pendiente.
case-clock-reply-on-time = Primera respuesta para { $when }.
case-clock-reply-due-soon = La primera respuesta vence pronto: { $when }.
case-clock-reply-overdue = Primera respuesta atrasada desde { $when }.
case-clock-reply-met = Primera respuesta a tiempo.
case-clock-reply-missed = Sin primera respuesta a tiempo.
case-clock-close-on-time = Por cerrar antes de { $when }.
case-clock-close-due-soon = Por cerrar pronto: antes de { $when }.
case-clock-close-overdue = Cierre atrasado desde { $when }.
case-clock-close-met = Cerrado a tiempo.
case-clock-close-missed = No se cerró a tiempo.
case-awaits = Ahora le toca responder a la persona; los plazos están en pausa.
case-muted = No quiere más respuestas.
case-snoozed = No dice nada hasta { $when }.
case-reopened = { $n ->
    [one] Se abrió de nuevo una vez.
   *[other] Se abrió de nuevo { $n } veces.
}
case-verified-recovered = Se preguntó otra vez: mejor, ya no es un número bajo.
case-verified-same = Se preguntó otra vez: tan bajo como antes.
case-verified-worse = Se preguntó otra vez: más bajo que antes.
case-private = Solo para ti: se le dijo que nadie más se entera.
case-words-only = Su nombre y su número quedan ocultos. Lo que escribió se publicó junto con lo que escribieron otras personas.
case-internal = Lo que escribas en este hilo queda entre vosotros.
button-case-claim = Asumir
button-case-reply = Responder
button-case-reached = Ya hablé con la persona
button-case-hand-over = Traspasar
button-case-close = Cerrar
button-case-reopen = Abrir de nuevo
case-snooze = Aplazar
case-snooze-for = { $n ->
    [one] Hasta el próximo día laborable
   *[other] Durante { $n } días laborables
}

## Lo que se dice de él

case-note-reply-soon = { $owner } La primera respuesta vence pronto.
case-note-reply-overdue = La primera respuesta está atrasada y nadie se ocupa de este caso.
case-note-close-soon = { $owner } Hay que cerrar esto pronto.
case-note-close-overdue = Esto ya debería estar cerrado y nadie se ocupa.
case-note-offered = { $owner } Este caso es para ti, salvo que lo asuma otra persona.
case-note-handed-over = { $owner } Este caso se te ha traspasado.
case-note-wishes-contact = Acaba de aceptar que le contacten.
case-note-wrote-again = Ha respondido otra vez. Lo que escribió está arriba.
case-note-reopened = { $owner } abrió de nuevo este caso.
case-note-still-unsolved = { $owner } Abierto de nuevo, y es para ti, salvo que lo asuma otra persona: al preguntarle otra vez tras el cierre, la persona sigue viéndolo sin resolver.
case-note-ended = No quiere recibir más respuestas sobre esto.
case-note-no-contact = Al final no quiere que le contacten.
case-note-name-shown = Ahora muestra su nombre.
case-note-not-reached = La última respuesta no le llegó: Slack no se la entrega. Habla con la persona de otra forma, o cierra el caso.
case-note-not-carried = { $owner } Lo último que escribiste no se entregó: antes de que saliera, la persona pidió no recibir más respuestas sobre esto.
case-moved = Este caso se ha movido: ahora está en { $channel }.
case-moved-to-owner = Este caso se ha movido: la persona responsable de la encuesta lo tiene ahora en sus mensajes directos conmigo.
case-alert-reply-overdue = Un caso de *{ $survey }* que llevas tú espera una primera respuesta, y está atrasada. Está en { $channel }; */nps cases* también lo muestra.
case-alert-close-overdue = Un caso de *{ $survey }* que llevas tú ya debería estar cerrado. Está en { $channel }; */nps cases* también lo muestra.
case-alert-reply-overdue-here = Un caso de *{ $survey }* que llevas tú espera una primera respuesta, y está atrasada. */nps cases* lo muestra.
case-alert-close-overdue-here = Un caso de *{ $survey }* que llevas tú ya debería estar cerrado. */nps cases* lo muestra.
cases-title = { $n ->
    [one] Un caso abierto de { $survey }
   *[other] { $n } casos abiertos de { $survey }
}
cases-yours = { $n ->
    [one] Un caso abierto
   *[other] { $n } casos abiertos
}
cases-none = Ningún caso abierto para ti espera nada.
cases-more = { $n ->
    [one] Hay uno más que no se muestra.
   *[other] Hay { $n } más que no se muestran.
}

## Sus diálogos

dialog-case-hand-over = Traspasar un caso
case-hand-over-intro = Se le avisa en el hilo del caso.
case-field-to = ¿A quién?
dialog-case-close = Cerrar un caso
case-close-intro = Basta con una o dos líneas en cada campo: así se aprende qué ocurre una y otra vez.
case-field-cause = ¿Cuál fue la causa?
case-field-done = ¿Qué se hizo?
case-field-told = ¿Qué le dijiste?
case-told-draft = Gracias por contárnoslo. Qué falló: … Qué hemos hecho: …
dialog-case-send = Listo
dialog-case-refused = No es posible
case-refused-not-yours = De este caso se ocupan otras personas.
case-refused-about-you = Este caso trata de una respuesta tuya: se ocupa otra persona.
case-refused-claimed = { $owner } ya asumió este caso. Si lo habéis acordado, usa “Traspasar”.
case-refused-not-open = Este caso está cerrado. Se puede abrir de nuevo.
case-refused-not-closed = Este caso está abierto.
case-refused-withdrawn = Este caso terminó por sí solo: la respuesta se retiró o se cambió, o se olvidó a la persona.
case-refused-another = La misma persona tiene otro caso abierto. Sigue allí.
case-refused-muted = No quiere más respuestas sobre esto.
case-refused-empty = Escriba algo aquí, por favor.
case-refused-private = Se le dijo que nadie más que tú se entera, así que no se puede traspasar.
case-refused-not-for-them = Este caso solo puede pasar a miembros de pleno derecho de este espacio de trabajo, y nunca a la persona de quien trata.
