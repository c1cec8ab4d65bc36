### Lo que dice el bot, en español. A quien responde, nunca un grupo; corto, llano, cordial.

## La pregunta

ask-intro = *{ $asker }* quiere conocer tu opinión sobre { $product }. Un número y, si te parece, una o dos preguntas cortas; más o menos un minuto.
ask-question = ¿Qué probabilidad hay de que recomiendes { $product } a un amigo o colega?
ask-anchors = 0 = nada probable, 10 = extremadamente probable
ask-privacy-named = Quién lo ve: la persona responsable de esta encuesta puede ver tu respuesta con tu nombre; en los canales nunca aparecen nombres junto a las respuestas.
ask-privacy-confidential = Quién lo ve: nadie ve tu nombre junto a tu respuesta, salvo que aceptes que te contacten. Tu número se suma a un total, y lo que escribas puede citarse sin tu nombre.
ask-privacy-anonymous = Quién lo ve: tu respuesta se guarda sin tu nombre y sin la hora, y nada lleva hasta ti cuando terminemos aquí.
ask-how = Haz clic en un número o escríbelo.
ask-how-click = Haz clic en un número.
reminder-intro = Un breve recordatorio: *{ $asker }* sigue queriendo conocer tu opinión sobre { $product }. Lleva más o menos un minuto.
reminder-last = Último recordatorio: *{ $asker }* sigue queriendo conocer tu opinión sobre { $product }. Si no es buen momento, déjalo estar; no volveré a insistir.
ask-again-intro = *{ $asker }* vuelve con la misma pregunta sobre { $product }, para saber si algo ha cambiado para ti.
ask-again-last-time = El { $day } respondiste { $score }.
ask-again-last-comment = El { $day } respondiste { $score } y escribiste:
score-label-low = 0, nada probable
score-label-high = 10, extremadamente probable
button-not-now = Ahora no
button-skip = Saltar esta
button-stop = No me preguntes más
button-change = Cambiar
button-keep = Mantener el { $score }
answered = Respondiste { $score }.
answered-unlinked = Ya respondiste. Gracias.
changing = Respondiste { $score }. Elige otro número o quédate con este.
retired-snoozed = De acuerdo, ahora no. Te preguntaré una vez más: { $when }.
retired-decline = De acuerdo, por esta vez lo dejo.
retired-moved = La pregunta está otra vez más abajo.
retired-stop = Esta pregunta está cerrada.
retired-expire = Esta pregunta ya se cerró. No se registró nada.
retired-other = Esta pregunta está cerrada.

## Cuando no se encontró ningún número en lo que alguien escribió

clarify-no_number = Busco un solo número entero, de 0 (nada probable) a 10 (extremadamente probable). ¿Cuál es el tuyo?
clarify-range = Ahí cabe más de un número. ¿Cuál es el tuyo?
clarify-decimal = Solo puedo anotar un número entero. ¿Cuál es el tuyo?
clarify-tentative = ¿Lo tomo como tu respuesta? Elige el número que mejor encaje.
clarify-out_of_range = La escala va de 0 (nada probable) a 10 (extremadamente probable). ¿Cuál es tu número?
clarify-other_scale = Esta escala va de 0 (nada probable) a 10 (extremadamente probable). ¿Cuál es tu número?
clarify-conflict = Encontré más de un número. ¿Cuál es tu respuesta a la pregunta de abajo?
clarify-negated = Entendido, ese no. ¿Cuál es tu número?
clarify-guess = No sé si lo entendí bien. ¿Cuál es tu número?
clarify-bare_no = No sé bien qué significa tu «no»: ¿un número de la escala, o que prefieres no responder? Las dos cosas están bien.

## Preguntas sobre la encuesta

explain-why-me-channel = Te pregunto porque estás en { $channel }: { $asker } quiere saber qué se piensa ahí de { $product }. No hace falta que respondas.
explain-why-me-list = Te pregunto porque { $asker } te puso en la lista de personas cuya opinión sobre { $product } quiere conocer. No hace falta que respondas.
explain-why-me-everyone = Te pregunto porque { $asker } quiere saber qué piensa la gente de este espacio de trabajo de { $product }. No hace falta que respondas.
explain-why-me-again = Te pregunto otra vez porque ya respondiste antes: { $asker } quiere saber si algo ha cambiado para ti. No hace falta que respondas.
explain-anonymous-named = No. La persona responsable de esta encuesta puede ver tu respuesta con tu nombre; en los canales nunca aparecen nombres junto a las respuestas.
explain-anonymous-confidential = No del todo: es confidencial. Tu respuesta se guarda junto con tu nombre, pero nadie ve las dos cosas juntas, salvo que aceptes que te contacten.
explain-anonymous-anonymous = Sí. Tu respuesta se guarda sin tu nombre, y nada lleva hasta ti cuando terminemos aquí.
explain-effort = Un número y, después, dos preguntas cortas como mucho; más o menos un minuto. Puedes parar después del número.
explain-what-is-nps = NPS viene de Net Promoter Score: una sola cifra que dice hasta qué punto la gente recomendaría algo, calculada con los números de 0 a 10 de todas las personas. Lo que más ayuda al equipo es el motivo que das.
explain-scale = 0 significa que no recomendarías { $product } en absoluto; 10, que es extremadamente probable que sí. Ningún número es bueno o malo.
explain-who-asks = Pregunta { $asker }. { $owner } está a cargo de esta encuesta.
explain-who-asks-nobody = Pregunta { $asker }.
explain-kept = Tu respuesta se guarda hasta que la borres: */nps me* muestra lo que hay guardado sobre ti, */nps forget* lo borra.
explain-kept-anonymous = Tu respuesta se guarda sin nada que la relacione contigo, así que nadie puede volver a encontrarla, ni siquiera para borrarla. */nps me* muestra qué más hay guardado sobre ti, */nps forget* lo borra.
explain-other = Eso ya no lo sé: yo solo hago esta encuesta. { $asker } puede decírtelo.
explain-general = Hago encuestas cortas para los equipos de este espacio de trabajo. */nps me* muestra lo que hay guardado sobre ti, */nps forget* lo borra y *ayuda* te dice qué más entiendo.

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
thanks-contact = ¿Puede alguien ponerse en contacto contigo sobre esto? Si dices que sí, el equipo de esta encuesta verá tu nombre y lo que escribiste aquí.
button-contact = Sí, pueden contactarme
contact-confirmed = Gracias. { $asker } tiene tu nombre y lo que escribiste, y quizá se ponga en contacto contigo.
note-noted = Anotado, lo agregué.
note-changed = Cambiado: respondiste { $score }.
note-enough = De acuerdo, por mi parte es todo. Tu respuesta queda guardada. Gracias.
note-whenever = Sin prisa: escríbelo aquí cuando quieras.
note-coming-back = De acuerdo. Vuelvo a escribirte: { $when }.
note-declined = De acuerdo, por esta vez lo dejo.
note-too-late = Tu respuesta queda como está y ya no se puede cambiar. Gracias por volver.
closed = Esta pregunta ya se cerró, así que no se registró nada. Gracias por volver.
closed-offer = Esta pregunta ya se cerró, así que no se registró nada. Si todavía quieres responder, pulsa el botón.
button-answer-now = Responder ahora
note-no-open-question = Ahora mismo no hay ninguna pregunta abierta para ti. Escribe *ayuda* para ver qué puedo hacer.
note-stopped = Listo: no te llegarán más encuestas.
button-undo = Deshacer
note-started = Qué bueno tenerte de vuelta. Puede que te lleguen encuestas otra vez; */nps stop* les pone fin cuando quieras.
note-help = Hago encuestas cortas y muestro el resultado a los equipos. A mis preguntas se responde con un número de 0 a 10.
    • *No me preguntes más* o */nps stop* pone fin a todas las encuestas para ti, */nps start* lo deshace
    • */nps me* muestra lo que hay guardado sobre ti, */nps forget* lo borra
    • */nps report* muestra los números, solo a ti
    • */nps help* muestra qué más hay
note-share-not-there = No pude compartir el informe: no estoy en ese canal. Invítame con */invite* y vuelve a pulsar el botón.
note-share-outsiders = No compartí el informe: personas ajenas a tu empresa pueden leer ese canal.

## En un canal compartido con otras empresas

invite-intro = A *{ $asker }* le gustaría conocer la opinión de algunas personas de este canal sobre { $product }. Un número y, si quieres, un motivo; un minuto más o menos.
invite-how = Nada de tu respuesta aparece en este canal: el botón abre una ventana que solo ves tú. Si no estás entre las personas a las que se pregunta, te lo dirá.
invite-choose = Elige un número
invite-number = Tu número
invite-reason = ¿Cuál es el motivo principal de tu número?
invite-nothing = Ahora mismo no hay ninguna pregunta abierta para ti aquí. Gracias por ofrecerte.
invite-answered = Tu respuesta ya está registrada, y cuenta la primera. Gracias.
invite-started = Las encuestas pueden volver a llegarte. Gracias.
button-privately = Responder en privado
dialog-done = Cerrar

## Lo que se guarda sobre alguien

me-title = Esto es lo que hay guardado sobre ti:
me-profile = Nombre: { $name }. Zona horaria: { $zone }. Idioma: { $locale }.
me-unknown = sin datos
me-first-seen = Primer registro: { $day }.
me-stopped = El { $day } dijiste que no querías más encuestas; no te llega ninguna.
me-asked = { $n ->
    [0] Todavía no te he preguntado nada.
    [one] Te he preguntado una vez, el { $day }.
   *[other] Te he preguntado { $n } veces, la última el { $day }.
}
me-no-answers = No hay ninguna respuesta guardada que esté relacionada contigo.
me-answer = { $day }, sobre { $product }: { $score }
me-more = { $n ->
    [one] También hay guardada una respuesta anterior.
   *[other] También hay guardadas { $n } respuestas anteriores.
}
me-anonymous = Las respuestas a encuestas anónimas se guardan sin nada que las relacione contigo; no se pueden mostrar aquí.
me-forget = */nps forget* borra todo esto.
forget-ask = Esto borra tu nombre, la relación entre tus respuestas y tú, y todo lo que escribiste junto a ellas. No se puede deshacer.
forget-stays = Lo que queda: tus números en los totales, sin nada que lleve hasta ti; y tu ID de Slack con los días en que te pregunté y, si pediste no recibir más encuestas, también eso, para que nadie te pregunte antes de tiempo. Los mensajes que ya están en Slack se quedan ahí.
forget-sure = Para hacerlo, escribe */nps forget yes*.
forgot = Listo. Lo que había guardado sobre ti está borrado. Tus números siguen en los totales, sin nada que lleve hasta ti.

## Inicio de la app

home-title = Encuestas
home-nothing = Ahora mismo no hay ninguna pregunta abierta para ti.
home-answered = Gracias, ya tengo tu respuesta.
home-on = Aquí te pueden llegar encuestas, como mucho una cada 30 días.
home-off = Pediste no recibir encuestas: no te llega ninguna.
button-start = Volver a recibir encuestas
home-more = */nps me* muestra lo que hay guardado sobre ti, */nps forget* lo borra y */nps help* dice qué más hay.

## Para el equipo

alert-title = Alguien aceptó que el equipo le escriba
alert-person = *{ $name }* respondió la encuesta sobre { $product } y quiere que alguien se ponga en contacto.
alert-no-comment = No escribió ningún comentario.
alert-redirected = Te llega a ti porque { $channel } no se puede usar para esto.
notice-not-there = No pude publicar el resumen de *{ $survey }* en { $channel }: no estoy en ese canal. Invítame allí con */invite* y lo publicaré.
notice-gone = No pude publicar el resumen de *{ $survey }* en { $channel }: el canal está archivado, no existe o es privado y no estoy en él. Indica otro en el archivo de la encuesta y aplícalo de nuevo.
notice-outsiders = El resumen de *{ $survey }* te llega a ti: personas ajenas a tu empresa pueden leer { $channel }, así que no lo publico ahí. Indica otro canal en el archivo de la encuesta y aplícalo de nuevo.
notice-audience = *{ $survey }* pregunta a los miembros de { $channel }, y no puedo ver ese canal. Invítame allí con */invite*, o indica otro en el archivo de la encuesta y aplícalo de nuevo.
notice-group = *{ $survey }* pregunta a los miembros de { $group }, y no puedo leer ese grupo. Dale a la app el permiso *usergroups:read* e instálala de nuevo, o indica otro grupo en el archivo de la encuesta y aplícalo de nuevo.

## Los números

summary-title = { $product }: resumen del { $day }
report-title = { $product }: informe
headline-none = Todavía no hay puntuación: ninguna respuesta en { $window }.
headline-hidden = { $n ->
    [one] Una respuesta
   *[other] { $n } respuestas
} en { $window }. En una encuesta que prometió privacidad, la puntuación se muestra a partir de { $from } respuestas.
headline-few = { $n ->
    [one] Una respuesta
   *[other] { $n } respuestas
} en { $window }: muy poco para sacar conclusiones. La puntuación sería { $nps }, probablemente entre { $low } y { $high }.
headline = *NPS { $nps }*, probablemente entre { $low } y { $high }, con { $n } respuestas en { $window }.
headline-early = *NPS { $nps }*, probablemente entre { $low } y { $high }, con { $n } respuestas en { $window }: todavía es pronto.
# Después de "en".
window-days = { $days ->
    [one] el último día
   *[other] los últimos { $days } días
}
window-all = todo el período
counts = Promotores { $promoters } · Pasivos { $passives } · Detractores { $detractors }
standing-too_low = Nivel: demasiado bajo (menos de 0)
standing-good = Nivel: bueno (de 0 a 30)
standing-great = Nivel: muy bueno (de 30 a 70)
standing-excellent = Nivel: excelente (70 o más)
change-none = Cambio: muy poco con qué comparar en { $days ->
    [one] el día anterior
   *[other] los { $days } días anteriores
}.
reworded = La pregunta se reformuló el { $day }: los números de antes y de después son dos series, y no se comparan.
change-likely_real = Cambio frente { $days ->
    [one] al día anterior
   *[other] a los { $days } días anteriores
}: { $difference }, probablemente real.
change-could_be_chance = Cambio frente { $days ->
    [one] al día anterior
   *[other] a los { $days } días anteriores
}: { $difference }, podría ser casualidad.
change-too_few = Cambio frente { $days ->
    [one] al día anterior
   *[other] a los { $days } días anteriores
}: { $difference }, muy pocas respuestas para saberlo.
rate = Tasa de respuesta: { $share } % ({ $answered } de { $asked } a quienes se preguntó)
rate-none = Tasa de respuesta: no se preguntó a nadie en { $window }.
new-answers = { $n ->
    [0] Ninguna respuesta nueva a la encuesta desde el último resumen.
    [one] Una respuesta nueva desde el último resumen.
   *[other] { $n } respuestas nuevas desde el último resumen.
}
new-answers-bands = { $n ->
    [one] Una respuesta nueva desde el último resumen
   *[other] { $n } respuestas nuevas desde el último resumen
}: promotores { $promoters }, pasivos { $passives }, detractores { $detractors }.
new-reasks = { $n ->
    [one] Una respuesta nueva a la pregunta repetida.
   *[other] { $n } respuestas nuevas a la pregunta repetida.
}
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
benchmark-ahead = Referencia: por delante de { $label } ({ $points }): { $range }.
benchmark-level = Referencia: a la par de { $label } ({ $points }): { $range }.
benchmark-behind = Referencia: por detrás de { $label } ({ $points }): { $range }.
benchmark-too_few = Referencia: { $label } está en { $points }; muy pocas respuestas para comparar.
benchmark-source = Fuente: { $source }, { $year }.
benchmark-source-dated = Fuente: { $source }, { $year }: tiene más de dos años, así que tómalo como una orientación.
benchmark-range = { $difference }, podría ir de { $low } a { $high }
difference-above = { $points } por encima
difference-below = { $points } por debajo
difference-equal = igual
passives-waiting = { $n ->
    [0] Ningún pasivo está a la espera de que se le vuelva a preguntar.
    [one] Un pasivo está a la espera de que se le vuelva a preguntar.
   *[other] { $n } pasivos están a la espera de que se les vuelva a preguntar.
}
movement = Pregunta repetida: al alza { $up }, sin cambio { $same }, a la baja { $down }.
movement-hidden = Pregunta repetida: { $n ->
    [one] una respuesta
   *[other] { $n } respuestas
} hasta ahora; quién cambió se muestra a partir de { $from }.
movement-none = Todavía nadie ha respondido a la pregunta repetida en { $window }.
movement-held-out = Pregunta repetida sin haber preguntado el motivo (comparación): al alza { $up }, sin cambio { $same }, a la baja { $down }.
held-out-hidden = Pregunta repetida sin haber preguntado el motivo (comparación): { $n } hasta ahora; el movimiento se muestra a partir de { $from }.
comments-title = En palabras de quienes respondieron
policy = Qué cuenta: las respuestas a la encuesta, la última de cada persona; las respuestas a la pregunta repetida solo muestran quién cambió.
button-share = Compartir en este canal
shared-by = Compartido por { $person }

## Why somebody is not asked

why-not-opted_out = Pidió no recibir encuestas
why-not-bot = Es un bot
why-not-gone = Cuenta desactivada o no visible en Slack
why-not-guest = Es invitado, y la encuesta no incluye invitados
why-not-external = Es de otra empresa, y no se le pregunta
why-not-member = Es miembro, y la encuesta es solo para otros
why-not-excluded = La encuesta excluye a esta persona
why-not-open_ask = Todavía tiene una pregunta abierta
why-not-tenure = Acaba de llegar
why-not-cooldown = Se le preguntó hace poco o se le preguntará pronto
why-not-team_spread = Ese día ya se pregunta a bastantes de su equipo
why-not-survey_day_full = Ese día la encuesta no pregunta a más personas
why-not-wave_over = La ronda termina antes de su turno
why-not-not_drawn = No salió en el sorteo de esta ronda
why-not-asked = Ya se le preguntó en esta ronda
why-not-until = { $why }; no antes del { $day }

## /nps

usage = Esto es lo que entiendo:
    • */nps report* `[encuesta] [7d|30d|90d|all]`: los números, solo para ti
    • */nps preview* `[survey]`: a quién se preguntará y cuándo, a quién no y por qué (solo responsables)
    • */nps ask* `@alguien [encuesta]`: preguntar a alguien ahora, si ninguna regla lo impide (solo responsables)
    • */nps pause* `[encuesta]`, */nps resume* `[encuesta]`, */nps stop* `encuesta`: pausar una encuesta, continuarla, terminar su ronda (solo responsables)
    • */nps stop*: no más encuestas para ti; */nps start* lo deshace
    • */nps me*: lo que hay guardado sobre ti; */nps forget* lo borra
    • */nps help*: esta lista
no-survey = Todavía no hay ninguna encuesta. Quien administra este bot crea una con `nps-bot survey apply`.
which-survey = Hay varias encuestas; indica una de estas: { $known }.
unknown-survey = No hay ninguna encuesta llamada { $name }. Hay: { $known }.
unknown-window = { $window } no es un período que pueda mostrar. Usa un número de días, como 7d, 30d o 90d, o bien all para verlo todo.
steered-pause = *{ $survey }* está en pausa: no se envía nada, { $n ->
    [0] no queda nadie por preguntar
    [one] queda una persona por preguntar
   *[other] quedan { $n } personas por preguntar
}, y las respuestas a las preguntas ya enviadas siguen contando.
steered-resume = *{ $survey }* continúa: { $n ->
    [0] no queda nadie por preguntar
    [one] queda una persona por preguntar
   *[other] quedan { $n } personas por preguntar
}, repartidas en horas adecuadas.
steered-stop = *{ $survey }* se ha detenido: su ronda ha terminado, { $n ->
    [0] no quedaba nadie por preguntar
    [one] a una persona no se le preguntó ni se le preguntará en esta ronda
   *[other] a { $n } personas no se les preguntó ni se les preguntará en esta ronda
}, y las respuestas a las preguntas ya enviadas siguen contando.
not-yours = Solo { $owner } puede hacer eso: *{ $survey }* es su encuesta.
not-yours-nobody = *{ $survey }* no tiene a nadie a cargo que pueda hacer eso aquí. Indica a alguien en el archivo de la encuesta y aplícalo otra vez, o usa la línea de comandos.
stop-yourself = */nps stop* a solas pone fin a todas las encuestas para ti.
ask-planned = Se preguntará a { $person } por { $product }: { $when }.
not-asked = No se pregunta a { $person }. { $why }.
not-asked-paused = No se pregunta a { $person }: *{ $survey }* está en pausa. */nps resume* la hace continuar.
not-asked-unknown_person = No se pregunta a { $person }: no conozco a nadie con ese identificador. Quien está entre los destinatarios de una encuesta se conoce en un día.
not-asked-unread = Todavía no se pregunta a { $person }: aún no se ha leído en Slack a quién excluye *{ $survey }*. Inténtalo otra vez en unos minutos.
ask-whom = Di a quién preguntar, por ejemplo */nps ask @alguien* y, si hay varias encuestas, el nombre de la encuesta detrás.
unknown-word = No conozco «{ $word }».
said-stop = Listo: no te llegarán más encuestas. */nps start* lo deshace.
said-start = Listo: pueden llegarte encuestas otra vez. */nps stop* les pone fin.
trouble = Algo falló por mi parte; no se perdió nada tuyo. Si vuelve a pasar, dale a quien administra este bot la referencia { $reference }.

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
preview-next = Lo siguiente:
preview-why = No se pregunta, y por qué:
preview-count = { $count } × { $reason }
preview-again = { $count ->
    [one] Se volverá a preguntar a una persona que ya respondió.
   *[other] Se volverá a preguntar a { $count } personas que ya respondieron.
}
preview-more = Todas, una por una: `nps-bot survey preview { $survey } --all`
preview-everyone = la lista de miembros
