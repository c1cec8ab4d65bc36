### Lo que dice el bot, en español. A quien responde, nunca un grupo; corto, llano, cordial.

## La pregunta

ask-intro = *{ $asker }* quiere conocer tu opinión sobre { $product }. Un número y, si te parece, una o dos preguntas cortas; más o menos un minuto.
ask-intro-number-alone = *{ $asker }* quiere conocer una vez más tu opinión sobre { $product }. Un número y nada más.
ask-question = ¿Qué probabilidad hay de que recomiendes { $product } a un amigo o colega?
ask-anchors = 0 = nada probable, 10 = extremadamente probable
ask-privacy-named = Quién lo ve: quien está a cargo de esta encuesta puede ver tu respuesta con tu nombre; en los canales nunca aparecen nombres junto a las respuestas, salvo que aceptes que te contacten.
ask-privacy-named-cases = Quién lo ve: quien está a cargo de esta encuesta y el equipo que da seguimiento a las respuestas pueden ver la tuya con tu nombre; en otros lugares nunca aparecen nombres junto a las respuestas, salvo que aceptes que te contacten.
ask-privacy-confidential = Quién lo ve: nadie ve tu nombre junto a tu respuesta, salvo que aceptes que te contacten. Tu número se suma a un total, y lo que escribas puede citarse sin tu nombre.
ask-privacy-confidential-cases = Quién lo ve: nadie ve tu nombre junto a tu respuesta, salvo que aceptes que te contacten. Tu número se suma a un total. Lo que escribas puede citarse sin tu nombre, o entregarse al equipo para que le dé seguimiento.
ask-privacy-anonymous = Quién lo ve: tu respuesta se guarda sin tu nombre y sin la hora, y nada lleva hasta ti cuando terminemos aquí. Tu número se suma a un total, y lo que escribas puede citarse sin tu nombre.
ask-privacy-verifying-named = Quién lo ve: el equipo que da seguimiento a las respuestas, con tu nombre. Solo dice si lo que se hizo ayudó, y no cuenta en ninguna puntuación.
ask-privacy-verifying-confidential = Quién lo ve: nadie ve tu nombre ni tu número. Si nada ha mejorado, el equipo lee, junto con respuestas de otras personas, que lo que escribiste sigue sin resolverse. No cuenta en ninguna puntuación.
ask-how = Haz clic en un número o escríbelo.
ask-how-click = Haz clic en un número.
ask-try = *Es una prueba.* Tu respuesta no cuenta en ningún sitio y nadie se entera.
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
retired-later = De acuerdo. No volveré a sacar el tema. Si al final quieres responder, pulsa el botón.
retired-stop = Esta pregunta está cerrada.
retired-expire = Esta pregunta ya se cerró. No se registró nada.
retired-other = Esta pregunta está cerrada.
question-gone = Esta pregunta ya no existe y no se registra nada más de ella.

## Cuando no se encontró ningún número en lo que alguien escribió

clarify-no_number = Busco un solo número entero, de 0 (nada probable) a 10 (extremadamente probable). ¿Cuál es el tuyo?
clarify-courtesy = Gracias a ti. La pregunta sigue abierta: basta un clic en un número, cuando quieras.
clarify-range = Ahí cabe más de un número. ¿Cuál es el tuyo?
clarify-either = *¿{ $first } o { $second }?*
clarify-either-other = Si es otro número, escríbelo.
clarify-decimal = Solo puedo anotar un número entero. ¿Cuál es el tuyo?
clarify-tentative = ¿Lo tomo como tu respuesta? Elige el número que mejor encaje.
clarify-out_of_range = La escala va de 0 (nada probable) a 10 (extremadamente probable). ¿Cuál es tu número?
clarify-other_scale = Esta escala va de 0 (nada probable) a 10 (extremadamente probable). ¿Cuál es tu número?
clarify-conflict = Encontré más de un número. ¿Cuál es tu respuesta a la pregunta de abajo?
clarify-negated = Entendido, ese no. ¿Cuál es tu número?
clarify-guess = No sé si lo entendí bien. ¿Cuál es tu número?
clarify-bare_no = No sé bien qué significa tu «no»: ¿un número de la escala, o que prefieres no responder? Las dos cosas están bien.
clarify-plea = ¿Quieres que deje de preguntarte? Pulsa el botón. Si querías decir otra cosa: ¿cuál es tu número?

## Preguntas sobre la encuesta

explain-why-me-channel = Te pregunto porque estás en { $channel }: { $asker } quiere saber qué se piensa ahí de { $product }. No hace falta que respondas.
explain-why-me-list = Te pregunto porque { $asker } te puso en la lista de personas cuya opinión sobre { $product } quiere conocer. No hace falta que respondas.
explain-why-me-everyone = Te pregunto porque { $asker } quiere saber qué piensa la gente de este espacio de trabajo de { $product }. No hace falta que respondas.
explain-why-me-again = Te pregunto otra vez porque ya respondiste antes: { $asker } quiere saber si algo ha cambiado para ti. No hace falta que respondas.
explain-anonymous-named = No. Quien está a cargo de esta encuesta puede ver tu respuesta con tu nombre; en los canales nunca aparecen nombres junto a las respuestas, salvo que aceptes que te contacten.
explain-anonymous-named-cases = No. Quien está a cargo de esta encuesta y el equipo que da seguimiento a las respuestas pueden ver la tuya con tu nombre; en otros lugares nunca aparecen nombres junto a las respuestas, salvo que aceptes que te contacten.
explain-who-sees-named-cases = Quien está a cargo de esta encuesta puede ver tu respuesta con tu nombre. Si el número es bajo, también la ve el equipo que da seguimiento a las respuestas: con tu nombre, tu número, lo que escribas y el número de la vez anterior. En otros lugares nunca aparecen nombres junto a las respuestas, salvo que aceptes que te contacten.
explain-who-sees-confidential-cases = Nadie ve tu nombre junto a tu respuesta, salvo que aceptes que te contacten. Tu número se suma a un total, y lo que escribas puede citarse sin tu nombre. Lo que acompaña a un número bajo se entrega al equipo para que le dé seguimiento, junto con lo que escribieron al menos otras cuatro personas: sin tu nombre, tu número ni tu grupo. Puede escribirte a través de mí sin saber quién eres. Quien acepta que le contacten después de eso permite al equipo unir ambas cosas.
explain-who-sees-named-themes = Quien está a cargo de esta encuesta puede ver tu respuesta con tu nombre. Según lo que escribas y el número que des, también la ve el equipo que da seguimiento a las respuestas: con tu nombre, tu número, lo que escribas y el número de la vez anterior. En otros lugares nunca aparecen nombres junto a las respuestas, salvo que aceptes que te contacten.
explain-who-sees-confidential-themes = Nadie ve tu nombre junto a tu respuesta, salvo que aceptes que te contacten. Tu número se suma a un total, y lo que escribas puede citarse sin tu nombre. Según lo que escribas y el número que des, tus palabras pueden entregarse al equipo para que les dé seguimiento, junto con lo que escribieron al menos otras cuatro personas: sin tu nombre, tu número ni tu grupo. Puede escribirte a través de mí sin saber quién eres. Quien acepta que le contacten después de eso permite al equipo unir ambas cosas.
explain-anonymous-confidential = No del todo: es confidencial. Tu respuesta se guarda junto con tu nombre, pero nadie ve las dos cosas juntas, salvo que aceptes que te contacten.
explain-anonymous-anonymous = Sí. Tu respuesta se guarda sin tu nombre, y nada lleva hasta ti cuando terminemos aquí.
explain-effort = Un número y, después, dos preguntas cortas como mucho; más o menos un minuto. Puedes parar después del número.
explain-effort-number-alone = Un número y nada más. También puedes dejarla sin responder.
explain-what-is-nps = NPS viene de Net Promoter Score: una sola cifra que dice hasta qué punto la gente recomendaría algo, calculada con los números de 0 a 10 de todas las personas. Lo que más ayuda al equipo es el motivo que das.
explain-scale = 0 significa que no recomendarías { $product } en absoluto; 10, que es extremadamente probable que sí. Ningún número es bueno o malo.
explain-who-asks = Pregunta { $asker }. A cargo de esta encuesta: { $owner }.
explain-who-asks-nobody = Pregunta { $asker }.
explain-a-bot = Soy un bot.
explain-bot = Soy un bot. { $asker } pregunta a través de mí y lee las respuestas; aquí no hay nadie escribiendo.
explain-kept = */nps me* muestra lo que hay guardado sobre ti, */nps forget* lo borra cuando quieras.
explain-kept-anonymous = Hoy, mientras no se haya contado, *borra mi respuesta* la retira. Después no queda nada que lleve de tu respuesta a ti, así que nadie puede volver a encontrarla, ni siquiera para borrarla. */nps me* muestra qué más hay guardado sobre ti, */nps forget* lo borra.
explain-months = { $months ->
    [one] Al cabo de un mes se borra lo que escribiste; entonces solo queda tu número en los totales, sin nada que lleve hasta ti.
   *[other] Al cabo de { $months } meses se borra lo que escribiste; entonces solo queda tu número en los totales, sin nada que lleve hasta ti.
}
explain-other = Eso ya no lo sé: yo solo hago esta encuesta. { $asker } puede decírtelo.
explain-general = Hago encuestas cortas para los equipos de este espacio de trabajo. */nps me* muestra lo que hay guardado sobre ti, */nps forget* lo borra y *ayuda* te dice qué más entiendo.
