## /nps

usage-examples = Por ejemplo:
    • */nps report*: cómo va la encuesta
    • */nps report 30d by team*: los últimos 30 días, por grupos
    • */nps trend*: el resultado en el tiempo
usage-all = Todo lo que entiendo:
usage-report = • */nps report* `[encuesta] [90d|12m|this quarter|2026-Q3|all] [by PROPIEDAD] [where PROPIEDAD=VALOR] [vs previous] [as csv]`: los números, solo para ti
usage-sides = • */nps trend*, *movement*, *passives*, *themes*, *at-risk*, *responses*, *working*, *benchmarks*: una parte del informe al completo
usage-accounts = • */nps accounts* `[90d] [as csv]`: a qué clientes se preguntó y cuáles respondieron
usage-setup = • */nps setup*: crear una encuesta
usage-edit = • */nps setup NOMBRE*: cambiar una encuesta
usage-cases = • */nps cases* `[encuesta]`: quién espera una respuesta
usage-quotes = • */nps quotes* `[encuesta]`: lo que se puede citar
usage-loop = • */nps loop* `[90d] [as csv]`: qué fue de los casos
usage-action = • */nps action* `[qué hay que hacer]`: planificar una acción
usage-actions = • */nps actions* `[encuesta] [90d] [as csv]`: cada acción con su objetivo y cómo va
usage-said = • */nps said-and-done* `[encuesta] [90d]`: dicho y hecho, para publicarlo en el canal
usage-preview = • */nps preview* `[survey]`: a quién se preguntará y cuándo, a quién no y por qué
usage-ask = • */nps ask* `@alguien [encuesta] [about …]`: preguntar a alguien ahora, si ninguna regla lo impide
usage-try = • */nps try* `me [encuesta]`: recibir ya la pregunta, como prueba que no cuenta en ningún sitio
usage-try-others = • */nps try* `@alguien [encuesta] [off]`: lo que alguien responda es una prueba y no cuenta en ningún sitio
usage-steer = • */nps start* `encuesta`, */nps pause* `[encuesta]`, */nps resume* `[encuesta]`, */nps stop* `encuesta`: iniciar una encuesta, pausarla, continuarla, terminar su ronda
usage-stop = • */nps stop*: no más encuestas para ti; */nps start* lo deshace
usage-me = • */nps me*: lo que hay guardado sobre ti; */nps forget* lo borra
usage-help = • */nps help*: esta lista
no-survey = Aquí no hay ninguna encuesta abierta para ti. Los informes son para quienes están a cargo de una encuesta, para quienes esas personas nombran y para los miembros de pleno derecho de su canal de resumen. Las encuestas las crean quienes administran este espacio de trabajo con */nps setup*, o quien gestiona este bot con `nps-bot survey apply`.
which-survey = Hay varias encuestas; indica una de estas: { $known }.
unknown-survey = No hay ninguna encuesta llamada { $name } abierta para ti. Estas lo están: { $known }.
slack-silent = Slack no pudo decirme ahora mismo quién eres, así que no muestro ni hago nada. Vuelve a intentarlo en un minuto.
steered-pause = *{ $survey }* está en pausa: no se envía nada, { $n ->
    [0] no queda nadie por preguntar
    [one] queda una persona por preguntar
   *[other] quedan { $n } personas por preguntar
}, y las respuestas a las preguntas ya enviadas siguen contando.
steered-resume = *{ $survey }* continúa: { $n ->
    [0] ahora mismo no queda nadie por preguntar
    [one] queda una persona por preguntar, a una hora adecuada
   *[other] quedan { $n } personas por preguntar, repartidas en horas adecuadas
}.
steered-stop = *{ $survey }* se ha detenido: su ronda ha terminado, { $n ->
    [0] no quedaba nadie por preguntar
    [one] a una persona no se le preguntó ni se le preguntará en esta ronda
   *[other] a { $n } personas no se les preguntó ni se les preguntará en esta ronda
}, y las respuestas a las preguntas ya enviadas siguen contando.
steered-reopen = *{ $survey }* continúa como si no se hubiera detenido: { $n ->
    [0] no queda nadie por preguntar
    [one] queda una persona por preguntar
   *[other] quedan { $n } personas por preguntar
}.
steered-keep = *{ $survey }* queda como está.
steer-sure-pause = ¿Pausar *{ $survey }*? No se envía nada hasta que continúe: { $n ->
    [0] no queda nadie por preguntar
    [one] queda una persona por preguntar
   *[other] quedan { $n } personas por preguntar
}.
steer-sure-resume = ¿Reanudar *{ $survey }*? { $n ->
    [0] Ahora mismo no queda nadie por preguntar
    [one] Queda una persona por preguntar, a una hora adecuada
   *[other] Quedan { $n } personas por preguntar, repartidas en horas adecuadas
}.
steer-sure-stop = ¿Detener *{ $survey }*? Su ronda termina: { $n ->
    [0] no queda nadie por preguntar
    [one] a una persona que falta ya no se le preguntará
   *[other] a { $n } personas que faltan ya no se les preguntará
}.
button-steer-pause = Sí, pausarla
button-steer-stop = Sí, detenerla
button-steer-keep = Dejarla como está
button-steer-resume = Que continúe
button-steer-reopen = Deshacerlo
not-yours = Eso le corresponde a { $owner }: pregunta ahí por *{ $survey }*.
not-yours-nor-an-admins = Eso les corresponde a { $owner } y a quienes administran este espacio de trabajo: pregunta ahí por *{ $survey }*.
not-a-reader = Los informes de *{ $survey }* son para quienes están a cargo, para quienes esas personas nombran y para los miembros de pleno derecho de su canal de resumen. Pregunta a { $owner }.
not-shared-here = Un informe de *{ $survey }* se comparte en su canal de resumen. En otro lugar solo puede compartirlo quien está a cargo, en un canal en el que también esté yo. Pregunta a { $owner }.
not-yours-nobody = *{ $survey }* no tiene a nadie a cargo que pueda hacer eso aquí. Indica a alguien en el archivo de la encuesta y aplícalo otra vez, o usa la línea de comandos.
stop-yourself = */nps stop* a solas pone fin a todas las encuestas para ti.
ask-planned = Se preguntará a { $person } por { $product }: { $when }.
ask-noted = Se preguntará a { $person } por { $product }, como muy pronto { $when }, salvo que lo impida algo que solo le incumbe a esa persona.
ask-as-try = Se pregunta ahora a { $person } por { $product }, como prueba: la respuesta no cuenta en ningún sitio.
not-asked = No se pregunta a { $person }. { $why }.
not-asked-paused = No se pregunta a { $person }: *{ $survey }* está en pausa. */nps resume* la hace continuar.
not-asked-not_started = No se pregunta a { $person }: *{ $survey }* no se ha iniciado nunca. */nps start { $survey }* muestra a quién se preguntaría y la inicia.
not-asked-unknown_person = No se pregunta a { $person }: las encuestas no le llegan, porque ninguna pregunta a un canal, un grupo o una lista en los que esté. Añade a esa persona allí y le llegarán en un día; o que me escriba */nps start* si quiere que se le pregunte.
not-asked-unread = Todavía no se pregunta a { $person }: aún no se ha leído en Slack a quién excluye *{ $survey }*. Inténtalo otra vez en unos minutos.
not-asked-not_now = Ahora no se pregunta a { $person }: hace poco tuvo una pregunta, o pronto la tendrá, de esta encuesta o de otra. A nadie se le dice cuál es ni qué ha sido de ella.
not-asked-not_now-until = Ahora no se pregunta a { $person }: hace poco tuvo una pregunta, o pronto la tendrá, de esta encuesta o de otra. A nadie se le dice cuál es ni qué ha sido de ella. La próxima ronda de *{ $survey }* empieza el { $day }.
ask-whom = Di a quién preguntar, por ejemplo */nps ask @alguien* y, si hay varias encuestas, el nombre de la encuesta detrás.
only-tries = Desde ahora { $person } solo prueba *{ $survey }*: ninguna ronda le pregunta y lo que responda no cuenta en ningún sitio. Ya lo sabe. Lo que respondió antes se queda como está. */nps ask* le hace una pregunta de prueba; */nps try* con *off* al final lo deshace.
counts-again = Lo que { $person } responda en *{ $survey }* cuenta desde ahora y las rondas vuelven a preguntarle. Ya lo sabe.
only-tries-already = { $person } ya solo prueba *{ $survey }*. No ha cambiado nada.
counts-again-already = Lo que { $person } responde en *{ $survey }* ya cuenta. No ha cambiado nada.
try-whom = Di quién solo prueba una encuesta, por ejemplo */nps try @alguien* y, si hay varias, el nombre de la encuesta detrás; *off* al final lo deshace.
unknown-word = No conozco «{ $word }».
unknown-word-near = No conozco «{ $word }». ¿Querías decir */nps { $near }*?
help-pointer = */nps help* muestra todo lo que entiendo.
said-stop = Listo: no te llegarán más encuestas. */nps start* lo deshace.
said-start = Listo: pueden llegarte encuestas otra vez. */nps stop* les pone fin.
trouble = Algo falló por mi parte; no se perdió nada tuyo. Si vuelve a pasar, dale a quien administra este bot la referencia { $reference }.
malformed = Eso no se pudo leer y no se cambió nada. Abre de nuevo la pregunta o el informe e inténtalo allí.
