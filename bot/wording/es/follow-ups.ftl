## Preguntas que siguen

thank-you = Gracias.
question-value-most = ¿Qué es lo que más valoras de { $product }?
question-went-wrong = ¿Qué salió mal, o qué es lo que más te falta?
question-better = ¿Qué cambio, uno solo, haría que { $product } fuera mejor para ti?
question-missing = ¿Qué le falta a { $product } que te gustaría que tuviera?
question-trouble = ¿En qué te ha dado problemas { $product }?
question-solved = ¿Qué problema te gustaría que { $product } resolviera y todavía no resuelve?
question-support = La última vez que necesitaste ayuda con { $product }, ¿cómo te fue?
question-chose = ¿Por qué elegiste { $product } en su momento?
question-probe = Gracias. ¿Podrías contarme un poco más? ¿Por qué lo dices?
question-gentle = Hace unos días respondiste { $score }. Si tienes un momento: ¿qué salió mal? Bastan unas pocas palabras, y no tienes que decir nada si no quieres.
question-how = Escribe tu respuesta aquí, sin más.
go-on = Gracias, lo tengo. Añade lo que se te ocurra; después queda una pregunta corta.
button-that-is-all = Eso es todo
button-write = Escribir una respuesta
dialog-title = Tu respuesta
dialog-send = Enviar
dialog-close = Cancelar

## Las gracias y lo que viene después

thanks = Gracias. { $asker } lee todas las respuestas.
thanks-mentioned = Gracias. Mencionaste { $about }. { $asker } lee todas las respuestas.
thanks-mentioned-together = Gracias. Mencionaste { $about }. { $asker } lee todas las respuestas, y tus palabras junto con las de al menos otras cuatro personas.
mentioned-price = el precio
mentioned-missing-feature = algo que falta
mentioned-reliability = la fiabilidad
mentioned-support = la atención
mentioned-ease-of-use = la facilidad de uso
mentioned-speed = la rapidez
mentioned-documentation = la documentación
mentioned-communication = la comunicación
mentioned-competitor = otros productos
thanks-contact-channel = ¿Puede alguien ponerse en contacto contigo sobre esto? Si dices que sí, el equipo de esta encuesta verá tu nombre y lo que escribiste aquí.
thanks-contact-owner = ¿Puede alguien ponerse en contacto contigo sobre esto? Si dices que sí, quien está a cargo de esta encuesta recibe ahora tu nombre y lo que escribiste aquí, y nadie más.
thanks-contact-release = ¿Puede alguien ponerse en contacto contigo sobre esto? Si dices que sí, el equipo de esta encuesta verá tu nombre y lo que escribiste aquí cuando tu respuesta cuente junto con al menos otras cuatro.
button-contact = Sí, pueden contactarme
button-no-contact = No, gracias
contact-confirmed-channel = Gracias. { $asker } tiene tu nombre y lo que escribiste, y quizá se ponga en contacto contigo.
contact-confirmed-owner = Gracias. Quien está a cargo de esta encuesta tiene tu nombre y lo que escribiste, y quizá se ponga en contacto contigo.
contact-confirmed-release = Gracias. { $asker } verá tu nombre y lo que escribiste cuando tu respuesta cuente junto con otras, y quizá se ponga en contacto contigo.
contact-confirmed-try = Gracias. Como era una prueba, no se avisa a nadie.
note-noted = Anotado, lo agregué.
note-changed = Cambiado: respondiste { $score }.
note-enough = De acuerdo, por mi parte es todo. Tu respuesta queda guardada. Gracias.
note-whenever = Sin prisa: escríbelo aquí cuando quieras.
note-coming-back = De acuerdo. Vuelvo a escribirte: { $when }.
note-declined = De acuerdo, por esta vez lo dejo.
note-later = De acuerdo. No volveré a sacar el tema. Si al final quieres responder, escribe tu número.
note-no-number-needed = No hace falta un número: pulsa un botón o di *stop*.
note-counted-late = La pregunta ya estaba cerrada; he contado tu { $score }.
note-not-added = Gracias. Como tu respuesta es anónima, ya no se le puede añadir nada: lo que acabas de escribir no se guarda.
note-too-late = Tu respuesta queda como está y ya no se puede cambiar. Gracias por volver.
note-plea = ¿Quieres que deje de preguntarte? Pulsa el botón. Si hablabas del producto, escríbelo una vez más con otras palabras y lo transmito.
note-numbers-only = Solo sé leer palabras y números, no archivos, audios ni mensajes reenviados: pulsa o escribe un número del 0 al 10.
note-words-only = Solo sé leer palabras, no archivos, audios ni mensajes reenviados: escribe aquí tu respuesta, o *omitir*.
note-contact-withdrawn = De acuerdo: tu sí a que te contacten queda retirado y nadie se entera. Si tampoco quieres más encuestas, escribe *stop*.
note-contact-withdrawn-told = De acuerdo: tu sí a que te contacten queda retirado. Quien lo supo lee que al final no lo quieres. Si tampoco quieres más encuestas, escribe *stop*.
note-take-back = ¿Retiro tu respuesta para siempre? Lo que escribiste se borra y tu número deja de contar. Lo que un resumen ya mostró se queda ahí.
button-take-back = Retirar mi respuesta
note-taken-back = Hecho: tu respuesta está retirada. Ya no cuenta nada de ella.
note-only-tries = Quien lleva la encuesta sobre { $product } ha anotado que tú solo la pruebas: lo que respondas desde ahora no cuenta en ningún sitio y ninguna ronda te pregunta. Lo que respondiste antes se queda como está.
note-counts-again = Lo que respondas desde ahora sobre { $product } vuelve a contar, como lo de los demás.
closed = Esta pregunta ya se cerró, así que ya no se registró nada más. Gracias por volver.
closed-offer = Esta pregunta ya se cerró, así que no se registró nada. Si todavía quieres responder, pulsa el botón.
button-answer-now = Responder ahora
note-no-open-question = Ahora mismo no hay ninguna pregunta abierta para ti. Escribe *ayuda* para ver qué puedo hacer.
note-stopped = Listo: no te llegarán más encuestas.
button-undo = Deshacer
note-started = Qué bueno tenerte de vuelta. Puede que te lleguen encuestas otra vez; */nps stop* les pone fin cuando quieras.
note-help = Hago encuestas cortas y muestro el resultado a los equipos. A mis preguntas se responde con un número.
    • *No me preguntes más* o */nps stop* pone fin a todas las encuestas para ti, */nps start* lo deshace
    • */nps me* muestra lo que hay guardado sobre ti, */nps forget* lo borra
    • */nps report* muestra los números, solo a ti
    • */nps help* muestra qué más hay
note-share-not-there = No pude compartir el informe: no estoy en ese canal. Invítame con */invite* y vuelve a pulsar el botón.
note-share-outsiders = No compartí el informe: personas ajenas a tu empresa pueden leer ese canal.
note-quote-not-there = No pude compartir la cita: no estoy en ese canal. Invítame con */invite* y compártela de nuevo.
note-quote-outsiders = No compartí la cita: personas ajenas a tu empresa pueden leer ese canal.
note-quote-unknown = Slack no dice si la cita se publicó. Míralo en el canal, por favor.
note-share-unknown = No puedo saber si el informe se publicó allí: Slack no respondió. Mira en el canal y compártelo de nuevo si falta.
