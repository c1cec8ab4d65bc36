## Lo que se pregunta cuando se mide la satisfacción (CSAT)

csat-ask-intro = *{ $asker }* quiere saber qué tal fue. Basta con un clic.
csat-ask-question = ¿Cuál es tu grado de satisfacción con { $subject }?
csat-ask-anchors = 1 = muy bajo, 5 = muy alto
csat-score-label-low = 1, muy bajo
csat-score-label-high = 5, muy alto
csat-clarify-no_number = Busco un solo número entero, de 1 (satisfacción muy baja) a 5 (muy alta). ¿Cuál es el tuyo?
csat-clarify-out_of_range = La escala va de 1 (satisfacción muy baja) a 5 (muy alta). ¿Cuál es tu número?
csat-clarify-other_scale = Esta escala va de 1 (satisfacción muy baja) a 5 (muy alta). ¿Cuál es tu número?
csat-explain-why-me = Te pregunto porque { $asker } quiere conocer tu grado de satisfacción con { $subject }. No hace falta que respondas.
csat-explain-effort = Un número y, después, una pregunta corta como mucho. Puedes parar después del número.
csat-explain-what-is-nps = CSAT viene de Customer Satisfaction, satisfacción del cliente: el porcentaje de respuestas con un 4 o un 5. Lo que más ayuda al equipo es el motivo que das.
csat-explain-scale = 1 significa que tu satisfacción con { $subject } es muy baja; 5, que es muy alta. Ningún número es bueno o malo.
csat-note-numbers-only = Solo sé leer palabras y números, no archivos, audios ni mensajes reenviados: pulsa o escribe un número del 1 al 5.
csat-home-on = Aquí te pueden llegar encuestas: sobre un producto, como mucho una cada 30 días; sobre algo que se hizo por ti, como mucho una por semana.
question-fell-short = ¿Qué faltó, o qué lo habría mejorado?
ask-subject-long = Aquello por lo que se pregunta tiene como mucho { $most } caracteres.
ask-subject-product = *{ $survey }* pregunta por su producto: solo una encuesta CSAT pregunta por otra cosa.

## Lo que lee un equipo

csat-none = Todavía no hay CSAT: no hay respuestas en { $window }.
csat-none-released = Todavía no hay CSAT: en { $window } no se publicaron respuestas.
csat-headline = *CSAT { $share } %*, probablemente entre { $low } y { $high } %, con { $n } respuestas en { $window }.
csat-headline-moved = *CSAT { $share } %*, probablemente entre { $low } y { $high } %, con { $n } respuestas en { $window }; { $change }.
csat-headline-few = { $n ->
    [one] Una respuesta
   *[other] { $n } respuestas
} en { $window }: muy poco para un CSAT. Satisfacción (4 o 5): { $satisfied } de { $n }.
csat-counted = 4 o 5: { $satisfied } · de 1 a 3: { $others }
csat-new = { $n ->
    [one] Una respuesta nueva desde el último resumen
   *[other] { $n } respuestas nuevas desde el último resumen
}: { $satisfied } de 4 o 5, { $others } de 1 a 3.
csat-policy = Cuentan: todas las respuestas de 1 a 5 y, de una que se cambió, la última; 4 y 5 son satisfechas.
csat-policy-releases = Cuentan: todas las respuestas de 1 a 5, desde que se publican (al menos { $from } a la vez); 4 y 5 son satisfechas.
csat-working-formula = 4 o 5: { $satisfied }, entre { $n }, por 100: CSAT { $share } %.
csat-working-interval = Probablemente entre { $low } y { $high } %: ahí está el porcentaje de todo el mundo en 95 de 100 casos (Wilson 1927).
csat-how = *CSAT* es el porcentaje de respuestas con un 4 o un 5 entre todas las de 1 a 5 en { $window }. Cuentan todas, también varias de una misma persona: cada una trata de otra cosa.
csat-how-range = *El margen* dice dónde estaría probablemente el porcentaje de todo el mundo (intervalo del 95 %, Wilson). Con pocas respuestas es amplio. Con menos de { $few } no se afirma nada.
csat-beside = Al lado, *{ $survey }*: *CSAT { $share } %*, probablemente entre { $low } y { $high } %, con { $n } respuestas en { $window }.
csat-beside-few = { $n ->
    [one] Al lado, *{ $survey }*: una respuesta
   *[other] Al lado, *{ $survey }*: { $n } respuestas
} en { $window }, muy poco para un CSAT. Satisfacción (4 o 5): { $satisfied } de { $n }.
csat-beside-none = Al lado, *{ $survey }*: sin CSAT, en { $window } no hay respuestas que se puedan mostrar.
csat-other-kind = *{ $survey }* es una encuesta CSAT y no tiene eso: */nps report { $words }* muestra lo que hay.
csat-preview = *{ $survey }* es una encuesta CSAT: no pregunta a nadie por sí sola. */nps ask @alguien { $words } about el ticket 4711* hace que se pregunte a alguien.
csat-preview-waits = Aún no se ha iniciado: antes no se puede preguntar a nadie en ella.
