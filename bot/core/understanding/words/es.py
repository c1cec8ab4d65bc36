"""Spanish."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "muy, tan, demasiado, bastante, super",
    Role.FIRM: (
        "buen, bonito, sólido, claro, gran, pequeño, buenos, buenas, grandes, malos, malas, rotundo, raso, simple, "
        "triste, mísero, enorme, pedazo de, señor, honroso, digno, merecido, flojo, justito, mal, alto, bajo, "
        "clarísimo, redondo, buenísimo, merecidísimo, altísimo, bajísimo, seguro, grandísimo, contundente, pelado, "
        "raspado"
    ),
    Role.SAY: (
        "un, una, uno, el, la, lo, le, les, os, yo, es, mi, diría, creo, creo que, pienso, pienso que, que, unos, "
        "más o menos, aproximadamente, alrededor de, seguro, bueno, pues, sí, vale, hola, gracias, por favor, "
        "en general, sinceramente, honestamente, para mí, por ahora, hoy, sin duda, definitivamente, solo, este, "
        "esto, de momento, respuesta, mi respuesta, probablemente, la verdad, con, merece, para, de nota, como, "
        "claro que, por mí, apenas, solamente, lamentablemente, pa mi, pa mí, para mi, va, pues yo, venga, o sea, "
        "mira, hombre, uf, uff, ay, uy, hm, hmm, mmm, eh, ey, hey, ok, okay, la verdad es que, siendo sincero, "
        "siendo sincera, siendo honesto, francamente, sin dudarlo, sin pensarlo, de lejos, de parte mía, "
        "de mi parte, por mi parte, por mi lado, alrededor de un, sobre un, a eso de, aprox, tirando a, "
        "tirando a un, rondando el, más o menos un, un poco, aproximadamente un, y un, buenas, buenos días, "
        "buenas tardes, qué tal, equipo, chicos, amigos, bot, gracias por preguntar, todavía, sigo en, como un, "
        "en total, en resumen, resumiendo, en promedio, por el momento, a día de hoy, hoy por hoy, a mi juicio, "
        "en mi caso, en mi opinión, para ser justo, para ser justos, para ser sincero, siempre, claramente, "
        "obviamente, obvio, evidentemente, facilmente, fácilmente, justo, ni fu ni fa, mi experiencia es, se lleva, "
        "diría yo, creo yo, o así"
    ),
    Role.GIVE: (
        "doy, le doy, os doy, daría, le daría, pongo, le pongo, pondría, le pondría, puntuación, nota, mi nota, "
        "califico, calificación, puntaje, elijo, otorgo, voto, valoración, sería un, un, de mi parte un, "
        "por mi parte un, mi voto, mi voto es, ponle, ponle un, ponme, ponme un, ponedme, ponedme un, pon, pon un, "
        "pongan, pongan un, os pongo, os pongo un, les pongo, te pongo, os doy un, les doy, les doy un, te doy, "
        "les daría, os daría, me quedo con, me quedo con el, me quedo en, me quedo en el, lo dejo en, lo dejo en un, "
        "te lo dejo en, lo dejaría en, dejémoslo en, dejémoslo en un, digamos, digamos un, digamos que un, "
        "merecéis un, se merece un, se merecen un, os merecéis un, se lleva un, se llevan un, os lleváis un, "
        "os ganáis un, te llevas un, te llevas, mi calificación, mi calificación es, mi puntuación, "
        "mi puntuación es, mi nota es, mi nota es un, yo voto, yo voto por, voto por, votaría, apuesto por un, "
        "ahí va un, aquí va un, va un, cae un, le cae un, califico con, puntúo, puntúo con, evalúo con, "
        "mi respuesta es, mi número es, me decanto por, me decanto por un, elijo el, elijo un, escojo el, escojo un, "
        "marco, marco un, apunta un, apúntame un, apuntad un, sigue siendo un, sigue siendo, sigue en, "
        "continúa siendo un, sigo dando un, todavía un, aún un"
    ),
    Role.GOOD: (
        "genial, excelente, perfecto, bueno, buena, muy bueno, muy buena, malo, mala, lento, lenta, caro, cara, "
        "fácil, útil, me encanta, me gusta, horrible, regular, increíble, fantástico, rápido, rápida, cómodo, "
        "estupendo, contento, satisfecho, recomiendo, lo recomiendo"
    ),
    Role.AFTER: (
        "la, los, las, me, muy, falta, faltan, por, sin, funciona, va, son, nos, se, todo, tiene, está, mucho, "
        "cuando, hay, no, nunca, lo, recomendaría, puntos, puede, podría, ya, su, tarda, debido, y gracias, raspado, "
        "pelado, pelao, rotundo, redondo, patatero, como una casa, como un templo, como un piano, merecido, "
        "bien merecido, merecidísimo, y punto, sin más, que os lo merecéis, os lo merecéis, a todos, para vosotros, "
        "para ustedes, felicidades, enhorabuena, sois, vais, fatal, encanta, me encanta, me gusta, no me gusta, "
        "no está mal, bien, seguid así, sigan así, o así, y me quedo corto, justito, largo, tirando a bajo, "
        "tirando a alto, va muy, anda, hay que, hace falta, aunque, pq, xq, porq, ya que, debido a, por culpa de, "
        "uso, usamos, llevo, raspadito, pelín, largo y, clavado"
    ),
    Role.CONJ: (
        "pero, porque, ya que, aunque, y, sin embargo, por eso, así que, por lo que, xq, pq, porq, puesto que, asi que"
    ),
    Role.FINAL: (
        "digamos, mejor, mejor dicho, perdón, quiero decir, quise decir, quería decir, en realidad, corrijo, ahora, "
        "me quedo con, lo dejo en, al final, así que, sino, sino un, cambia a, cámbialo a, espera, me equivoqué, "
        "lo siento, finalmente, digo, ay no, uy no, oh no, ah no, eh no, uy, ups, perdón quería decir, queria decir, "
        "quería poner, quería escribir, queria poner, tendría que ser un, espera no, esperad, esperad no, espere, "
        "no espera, no perdón, no mejor, mejor un, más bien, más bien un, dejémoslo en, me equivoque, "
        "me equivoqué es, me he equivocado, error, errata, fallo mío, tecla equivocada, dedazo, me confundí, "
        "cambialo a, cámbialo por, cambiar a, cambiar por, cambiadlo a, ponlo en, ponlo a, ponlo en un, bájalo a, "
        "súbelo a, rectifico, corrección, ahora un, ahora es un, ahora mismo un, hoy, actualmente, ahorita, "
        "este año, este mes, pensándolo bien, bien pensado, no no"
    ),
    Role.NOT: (
        "nunca, ni, tampoco, jamás, ya no, no es, no le doy, no daría, no le daría, no creo, no llega, no merece, "
        "en lugar de, en vez de, ni de broma, ni de coña, ni loco, ni loca, ni en sueños, ni por asomo, ni hablar, "
        "ni borracho, ni muerto, ni soñarlo, de ninguna manera, en absoluto, ni en broma, olvidaos de un, "
        "olvídense de un, olvídate de un, olvidad el, lejos de un, lejos del, muy lejos del, muy lejos de un, "
        "imposible, imposible un, nadie, nadie da un, nadie le da, no llega a, no llega ni a, no llega al, "
        "no alcanza, no alcanza el, tampoco un, apenas, apenas un, ni siquiera un, ni un, no os doy, no les doy, "
        "no doy"
    ),
    Role.NO: "no",
    Role.PAST: (
        "era, antes, fue, el año pasado, la última vez, le di, di un, iba a, hace un año, solía, anteriormente, "
        "ayer, antes le daba, antes daba, le daba, daba, hasta hace poco, hasta la semana pasada, la semana pasada, "
        "el mes pasado, el trimestre pasado, al principio, en su día, en su momento, antes del cambio, "
        "antes de la actualización, la otra vez, había puesto, puse, marqué, le puse, he dado, di"
    ),
    Role.UNREAL: (
        "sería, seria, ojalá, podría ser, hubiera, habría, habría sido, para un, para ser, quisiera, llegar a, "
        "le falta para, hubiese, me gustaría, para llegar, podría, casi le doy, sería un, os daría un 10, "
        "habría sido un, hubiera sido, hubiera sido un, hubiese sido, para el, para llegar al, para darle un, "
        "para dar un, os pondría, os pondría un, le pondría un, le pondría, pondría un, quisiera dar, ojalá un, "
        "tendría que, tendría, aspira a, aspiráis a, aspira a un, llegaríais al, llegaría a, llegaría al, "
        "os ganaríais, tendríais, tendríais un, entonces un, entonces sería, entonces os doy, en un mundo ideal, "
        "se convertiría en"
    ),
    Role.IF: (
        "si, salvo que, a menos que, cuando, en cuanto, el día que, siempre que, siempre y cuando, hasta que, "
        "con tal de, solo si, sólo si, en caso de, de no ser por, si no fuera por, mientras, a no ser que, "
        "una vez que, una vez"
    ),
    Role.OTHERS: (
        "él, ella, ellos, jefe, jefa, mi jefe, colegas, compañero, compañeros, clientes, equipo, otros, nadie, "
        "todos, usuarios, mujer, marido, mi equipo, el equipo, mis compañeros, mi compañera, mi compañero, mi jefa, "
        "la jefa, los demás, el resto, mis colegas, mi socio, mi socia, mi pareja, mi hijo, otro"
    ),
    Role.MAYBE: (
        "quizás, quizá, tal vez, no sé, no estoy seguro, no estoy segura, puede ser, a lo mejor, qué tal, ni idea, "
        "puede que, igual"
    ),
    Role.FLOOR: "al menos, por lo menos, como mínimo, mínimo, no menos de, a partir de",
    Role.CEILING: "como máximo, como mucho, máximo, a lo sumo, hasta, no más de",
    Role.ABOVE: "más de, más que, por encima de, superior a, mayor que",
    Role.BELOW: "menos de, menos que, por debajo de, casi, casi un, cerca de",
    Role.OR_MORE: "o más, o superior, en adelante, para arriba",
    Role.OR_LESS: "o menos, como mucho, como máximo",
    Role.BETWEEN: "entre, de, desde, entre un, de un, algo entre, entre el, del",
    Role.TO: "a, o, u, hasta, o un, o quizás, o tal vez, a un, a un mísero, al, hasta un, o quizá",
    Role.AND: "y, y un, y el",
    Role.OF: "de, sobre, de un total de",
    Role.SCALE: "sobre, escala de, en una escala de, en escala de, de un total de",
    Role.POINTS: "punto, puntos, ptos, o así, o asi, o por ahí, o algo así, puntitos, pts",
    Role.STARS: "estrella, estrellas",
    Role.PERCENT: "por ciento",
    Role.UNIT: (
        "al mes, al día, al año, de la, de los, de las, de mis, de nosotros, por ciento, por, años, días, horas, "
        "meses, personas, veces, más, de cada, pedidos, tickets, cosas, razones, motivos, compañeros, euros, pesos, "
        "dólares, clics, semanas, errores"
    ),
    Role.LABEL: (
        "versión, número, desde, hasta, a las, somos, tengo, tenemos, hay, hace, cada, los, las, sala, piso, tras, "
        "a los, en, para, con, por, pedido, el pedido, ticket, factura, la sala, planta, llevamos, llevo, quedamos, "
        "mesa, paso"
    ),
    Role.HALF: "y medio, y media",
    Role.COMMA: "coma, punto, con",
    Role.IS: "es, significa, sería, seria, no es, parece, son",
    Role.MOVED: (
        "pasé, pasó, pasado, bajé, bajado, subí, subido, he bajado, he subido, he pasado, bajo, subo, paso, bajó, "
        "subió, caí, caído, cambio, cambié, cambiado, cambiar, mejoró, mejorado, empeoró, empeorado, salté, saltó, "
        "cayó"
    ),
    Role.WITH: "con",
    Role.DO: (
        "arreglad, arreglen, arregla, mejorad, mejoren, mejora, añadid, añadan, añade, agreguen, agrega, poned, "
        "pongan el, bajad, bajen, quitad, quiten, solucionad, solucionen, haced, hagan, reparad, reparen, corregid, "
        "corrijan, traed, dadme, dadnos, devolved, devuelvan, devolvedme, devuelvanme, traigan, pongan, simplificad, "
        "simplifiquen, revisad, revisen, eliminad, eliminen, actualizad, actualicen, permitid, permitan, dejad, "
        "dejen, acelerad, aceleren, cambiad, cambien, volved, vuelvan, cumplid, cumplan, ofreced, ofrezcan"
    ),
    Role.THEN: "y, entonces",
    Role.IDIOM: (
        "dos velas, hay dos sin tres, dos sin tres, tres pies al gato, tres pies, dos por tres, uno más uno, "
        "tres pepinos, mil y una, número uno, uno nunca, cuatro gatos, sus trece, una de cal, cero a la izquierda, "
        "dos caras, dos dedos de frente, dos dedos, tres cuartos, tres al cuarto, dos gotas, cuatro cosas, "
        "de uno en uno, uno por uno, uno a uno, todo en uno, cada uno, uno de, uno menos, a la una, cero problemas, "
        "cero quejas, cero ganas, cero interés, cero ideas, cero complicaciones, cuatro ojos, cuatro vientos, "
        "cuatro perras, siete vidas, siete leguas, cien por cien, uno se cansa, uno espera, dos palabras, dos cosas, "
        "tres cosas, dos veces, uno ya, uno no, uno se, dos mil, a dos, de dos en dos, dos clics, dos segundos, "
        "los dos, las dos, entre dos, ni uno, uno solo, otro más, a cuatro manos, cuatro manos, tres en uno, "
        "dos en uno, sota caballo y rey, siete machos, diez mil, mil veces, cuatro pelos, cuatro días, "
        "cuatro letras, tres tristes tigres, ocho cuartos, dale al ocho, a mil, de cero, desde cero, "
        "empezar de cero, partir de cero, uno a otro, el uno al otro, como uno, número cero, once, kilómetro cero, "
        "dar en el clavo, es de diez, sois de diez, son de diez, servicio de diez, trato de diez, atención de diez, "
        "para las, para la una, menos cuarto, y cuarto, y media"
    ),
}

_CONTROLS = {
    Kind.OPT_OUT: "para, baja, nunca más, pare",
    Kind.DECLINE: (
        "no gracias, saltar, omitir, paso, pasar, no me interesa, no estoy interesado, no estoy interesada, "
        "prefiero no, prefiero no contestar, prefiero no responder, prefiero no decirlo, no quiero, "
        "no quiero responder, no quiero contestar, sin comentarios, esta vez no, cancelar, rechazar, no deseo, "
        "no deseo responder, no contesto, no sabe no contesta, ns nc, yo paso, mejor no, no participo, "
        "no tengo interés, nah gracias, nop gracias, esta vez paso, por esta vez no, hoy paso, paso de esto, "
        "paso de contestar, paso esta vez, me abstengo, prefiero abstenerme, no opino, no quiero opinar, "
        "prefiero no opinar, prefiero no decir, no sabría decir, no sé qué decir, no puedo valorar, "
        "persona equivocada, ya no trabajo aquí, ya no trabajo ahí, "
        "no puedo valorarlo, no puedo opinar, no puedo evaluar, no lo uso, no lo he usado, no tengo opinión, "
        "sin opinión, no aplica, no procede, no respondo, no voy a contestar, no voy a responder, "
        "no pienso contestar, "
        "no pienso responder, no voy a participar, conmigo no cuenten, no contéis conmigo, no cuentes conmigo, "
        "no cuenten conmigo, me lo salto, sáltame, me la salto, ignóralo, no muchas gracias, gracias pero no, "
        "agradezco pero no, ningún interés, no me apetece, no tengo ganas, sin ganas, no es lo mío, declino, rehúso, "
        "lo dejo pasar, dejo pasar, ns/nc, sin nota, esta me la salto, la salto, salto esta, no lo conozco, "
        "no conozco el producto, nunca lo he usado, nunca lo usé, no lo he probado, no me suena"
    ),
    Kind.OPT_IN: "empezar, comenzar, alta, reanudar, suscribir, suscribirme, darme de alta, iniciar",
    Kind.HELP: "ayuda, ayúdame, socorro",
}
_LEAD = (
    "por favor, hola, ok, vale, quiero, quisiera, me gustaría, puedes, podrías, pueden, no, sí, oye, bueno, gracias, "
    "lo siento, perdón, bot, ya, y, cómo puedo, cómo, que, yo, creo que"
)
_REST = {
    Kind.DECLINE: (
        "gracias, por favor, esta, vez, encuesta, esto, hoy, ahora, la, de, pregunta, responder, contestar, "
        "participar, lo siento, a, en, decirlo, nada, opinar, no, yo, me, interesa, muchas, por, verdad, momento, "
        "chicos, ok, aquí, eso, al respecto, esta ronda, ronda, la encuesta"
    ),
    Kind.OPT_IN: "otra, vez, de nuevo, por favor, encuestas, las",
    Kind.HELP: "por favor, necesito",
}
_TIMES = {
    "request": (
        "pregúntame, recuérdame, recuérdamelo, te digo, te respondo, te contesto, escríbeme, avísame, llámame, "
        "hablamos, vuelve, vuelve a preguntar, vuelve a preguntarme, respondo, responderé, contesto, contestaré, "
        "lo hago, lo haré, pregunta, posponer, pospón, inténtalo, preguntame, preguntadme, pregúnteme, pregúntenme, "
        "preguntad, vuelve a intentarlo, intenta, escribeme, escribidme, escríbanme, háblame, hablame, contáctame, "
        "recuerdame, recuérdenme, avisame, avísenme, búscame, os contesto, les contesto, les respondo, lo miro, "
        "lo vemos, lo dejamos para, déjalo para, dejémoslo para"
    ),
    "later": (
        "luego, más tarde, después, ahora no, no ahora, en otro momento, otro momento, más adelante, recuérdamelo, "
        "recuérdame, estoy ocupado, estoy ocupada, ocupado, ocupada, en una reunión, estoy en una reunión, "
        "no tengo tiempo, no tengo tiempo ahora, no es buen momento, no es un buen momento, hoy no, posponer, "
        "aplazar, todavía no, aún no, de vacaciones, estoy de vacaciones, ahora no puedo, no puedo ahora, otro día, "
        "más tardecito, ahorita no, estoy en una reunion, en reunión, estoy en reunión, en junta, estoy en junta, "
        "en una junta, estoy reunido, estoy reunida, reunido, reunida, en una llamada, estoy en una llamada, "
        "al teléfono, hablando por teléfono, en clase, en el médico, en el dentista, de viaje, estoy de viaje, "
        "viajando, en el tren, en el bus, en el metro, en el avión, en el coche, conduciendo, voy conduciendo, "
        "estoy conduciendo, manejando, voy manejando, estoy manejando, en la calle, fuera de la oficina, comiendo, "
        "estoy comiendo, almorzando, en el almuerzo, de baja médica, de descanso, descansando, estoy fuera, liado, "
        "estoy liado, liada, estoy liada, muy liado, a tope, estoy a tope, hasta arriba, estoy hasta arriba, "
        "con prisa, tengo prisa, voy con prisa, con mucho trabajo, mucho trabajo, ahora no tengo tiempo, sin tiempo, "
        "ahora estoy ocupado, ahora mismo no, ahora mismo no puedo, ahorita no puedo, ahorita estoy ocupado, "
        "mal momento, no es el momento, otro dia, en otra ocasión, otra vez será, mas tarde, luego te digo, "
        "luego te contesto, luego contesto, despues, al rato, al ratito, en un rato, en un ratito, un momento, "
        "dame un momento, dame un rato, ya te diré, cuando pueda, cuando tenga tiempo, cuando vuelva, "
        "cuando termine, cuando llegue a casa, cuando salga, después de la reunión, después del trabajo, "
        "después de la llamada, hoy no puedo"
    ),
    "filler": (
        "por favor, gracias, mejor, lo, la, el, te, me, de, en, a, y, esto, eso, quizás, tal vez, vale, ok, sí, no, "
        "lo siento, perdón, hola, puedo, puedes, podemos, podrías, que, un, poco, bien, ahora, estoy, será, hacer, "
        "hacerlo, otra vez, por, para, nuevo, hasta, prefiero, próximo, del, si, puede ser, pero, mañana mejor, las, "
        "los, sobre, si quieres, si quieren, si queréis, si puedes, si pueden, porfa, porfis, pf, mañana, "
        "tranquilamente, con calma, de nuevo, voy, ando, entonces, disculpa, perdona, ya, con, a eso, a partir de, "
        "desde, sería, estaría, se, hoy, quizá, un poco, muy, estaré, vuelvo, regreso, este, esta, próxima, "
        "próximos, tengo, día, aquí"
    ),
    "now": "hoy",
    "1": "mañana, el día siguiente, mañana mismo, manana",
    "2": "pasado mañana, en un par de días",
    "3": "en unos días, en unos cuantos días",
    "week": (
        "la semana que viene, la próxima semana, próxima semana, semana que viene, la semana próxima, en una semana, "
        "la otra semana, la semana entrante, a principios de semana"
    ),
    "month": "el mes que viene, el próximo mes, próximo mes, en un mes",
    "mon": "lunes",
    "tue": "martes",
    "wed": "miércoles",
    "thu": "jueves",
    "fri": "viernes",
    "sat": "sábado, fin de semana, el fin de semana",
    "sun": "domingo",
    "9:00": "por la mañana, en la mañana, a primera hora, temprano",
    "12:00": "al mediodía, mediodía",
    "15:00": (
        "esta tarde, por la tarde, la tarde, en la tarde, después de comer, despues de comer, después del almuerzo, "
        "tras la comida, tras el almuerzo, después de almorzar, a la tarde, a primera hora de la tarde"
    ),
    "19:00": "esta noche, por la noche, en la noche, a la noche, luego esta noche",
    "+60": (
        "un momento, en un rato, al rato, en una hora, una hora, dentro de una hora, en una horita, dame una hora, "
        "en un momento, enseguida, ahora en un rato, de aquí a una hora, en unos minutos, dame unos minutos, "
        "espera un momento"
    ),
    "+30": "en media hora, media hora, dentro de media hora",
    "in": "en, dentro de, tras",
    "minutes": "minuto, minutos, min",
    "hours": "hora, horas, h",
    "days": "día, días",
    "weeks": "semana, semanas",
    "months": "mes, meses",
    "at": "a las, a la, sobre las, a eso de las, hasta las, hasta la",
    "am": "am, de la mañana",
    "pm": "pm, de la tarde, de la noche",
    "o'clock": "h, hs, horas en punto, en punto",
    "13:00": "a mediodía, al mediodía, a medio día, al medio día",
    "17:00": "al final del día, a última hora, al salir del trabajo, fin de semana laboral",
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "qué nps, significa nps, promotor|promoter",
    Topic.ANONYMOUS: (
        "anónimo, anónima, anónimas, anónimamente, confidencial, mi nombre, privado, privada, anonimo, anonima, "
        "con nombre, identifican|identificado|identificable, sabe|saben|sabéis quien|quién, nominativo"
    ),
    Topic.KEPT: (
        "qué|que respondí|contesté|puse|escribí, muéstrame|enséñame mi|mis respuesta|respuestas|datos, "
        "cuánto guarda|guardan|guardáis|conserva|conservan, borrar|eliminar|suprimir datos|respuesta|respuestas, "
        "borro|elimino, puedo borrarlo|eliminarlo|borrarla|eliminarla, rgpd, dónde guarda|guardan, protección datos, "
        "que|qué haces|haceis|hacéis|hacen|pasa|ocurre|harán|hareis con, se guarda|guardan|queda|quedan, "
        "guardáis|guardan|guardais, puedo cambiar|borrar|modificar|eliminar, cuánto|cuanto tiempo, "
        "cuándo|cuando|alguna|se borra|borran|borrará|borrarán|borráis|elimina|eliminan|eliminará|eliminarán, "
        "hasta cuándo|cuando guarda|guardan|guardáis|conserva|conservan"
    ),
    Topic.EFFORT: (
        "cuánto tarda|tardo|dura|lleva|toma|tiempo, cuántas preguntas, es largo|larga|corto|rápido|rápida, "
        "cuantas|cuántas, cuánto|cuanto dura|tarda|tiempo|lleva|falta, hay más|mas, son muchas, "
        "es largo|larga|rápido|corto, más preguntas"
    ),
    Topic.WHO_SEES: (
        "quién|quiénes ve|ven|lee|leen|verá|verán|leerá|puede|pueden|accede|acceso|recibe, "
        "jefe|alguien ve|lee|verá|sabe|sabrá|entera, es público|pública, se comparte, "
        "quién|quien|quienes|quiénes lee|leen|ve|ven|va|van|puede|pueden|mira|recibe|sabe|tiene|accede, "
        "ve|ven|lee|leen|ver|leer|sabe|verá|entera mi|jefe|jefa|alguien|equipo|rrhh|todos|gente|esto|lo, público, "
        "pública, compartís|comparten|comparte|compartido, a dónde|dónde|donde va|van|llega, a quien|quién llega|va"
    ),
    Topic.WHO_ASKS: (
        "quién eres|pregunta|manda|envía|es|hace|está, eres bot|robot|humano|persona, "
        "eres una|un|persona|humano|robot|bot|real|ia, persona|humano|bot|robot o, "
        "quién|quien eres|sois|es|son|pregunta|manda|envía|hay|está, esto es spam|phishing|real, de parte de"
    ),
    Topic.SCALE: (
        "escala, qué significa|significan, mejor|peor nota|número|puntuación, es bueno|malo|mejor, "
        "10|0|diez|cero significa|mejor|peor|máximo, cómo respondo|contesto|voto|puntúo, tengo que usar, "
        "10|0|diez|cero|1|5 bueno|malo|mejor|peor|máximo|bien|mal|significa|es, que|qué significa|significan, "
        "cómo|como respondo|contesto|puntúo|voto|funciona, qué|que número|nota|numero, es bueno|malo|mejor|peor"
    ),
    Topic.WHY_ME: (
        "por qué yo|a|me|recibo|estoy|preguntas|preguntáis, para qué, obligatorio, obligatoria, "
        "tengo que responder|contestar, por qué|que me|a|yo|recibo|llega|esto|preguntan|preguntas|estoy|mi, "
        "porque|porqué me|a|yo|recibo|llega|preguntan, para que|qué, obligado, voluntario, tengo que, hay que, "
        "finalidad, propósito, motivo, de que|qué sirve, sirve para, sirve esto"
    ),
    Topic.OTHER: (
        "qué es esto, qué encuesta, qué producto, a qué te refieres, qué|que es|son esto|esta|eso|este, "
        "de que|qué va|trata|hablas|encuesta|producto|app, cómo dices, qué|que cosa, cuál producto|app|herramienta"
    ),
}
WORDS = Vocabulary(
    numerals="cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    more_numerals={"quince": 15, "veinte": 20, "cien": 100},
    only_here="once",
    articles="uno",
    roles=_ROLES,
    controls=_CONTROLS,
    lead=_LEAD,
    rest=_REST,
    times=_TIMES,
    asking=(
        "borra mis, borren mis, elimina mis, muéstrame, enséñame, qué, quién, quiénes, por qué, para qué, cómo, "
        "cuánto, cuánta, cuántas, cuántos, cuándo, dónde, cuál, puedo, puede, tengo, a qué, de qué, a quién, esto, "
        "esto lo, esto es, quien, quienes, por que, porqué, para que, cuanto, cuantas, donde, cual, eres, es esto, "
        "será, mi jefe, mi jefa, lo ve, lo lee, alguien, y quien, y esto, oye, una pregunta, duda, una duda, tengo "
        "que, hay que, el 10, el 0, de que, a quien, de quién, sois"
    ),
    survey_talk=(
        "borra, borran, elimina, eliminan, alguna, vez, nunca, y, mi, mis, tu, tus, esto, este, esta, eso, la, el, "
        "los, las, lo, le, un, una, de, del, en, a, al, con, "
        "que, se, es, son, me, te, yo, tú, ver, leer, saber, hace, hacer, hay, más, respuesta, respuestas, respondo, "
        "encuesta, pregunta, preguntas, nota, número, nps, puntuación, datos, mensaje, mensajes, quiere, quieres, "
        "tiempo, todo, va, para, por, algo, cada, mucho, completar, contestar, responder, nombre, ve, ven, lee, "
        "leen, van, jefe, jefa, equipo, alguien, todos, mundo, gente, rrhh, quien, quién, qué, o, eres, ser, sirve, "
        "haceis, hacéis, hacen, haces, persona, robot, bot, humano, real, ia, bueno, malo, mejor, peor, encuestas, "
        "llega, llegan, recibo, recibir, pasa, si, no, sí, oye, hola, duda, luego, después, aquí, exactamente, "
        "realmente, obligatorio, tengo, vosotros, ustedes, sabe, cosa, otra, vez, siempre, tanto"
    ),
    topics=_TOPICS,
    nothing=(
        "quién sabe, vete tú a saber, nada, nada más, nada en especial, nada en particular, ninguno, ninguna, "
        "nada que añadir, nada por ahora, "
        "eso es todo, na, nop, nope, nah, nel, nada mas, nada que decir, nada que agregar, nada que comentar, "
        "no tengo nada que añadir, no tengo nada que decir, no tengo nada que agregar, no tengo nada más, "
        "no tengo comentarios, nada en concreto, nada concreto, nada importante, ninguno en particular, "
        "ninguna razón, ningún comentario, sin comentario, sin comentarios, sin más, sin razón, sin motivo, "
        "por nada, porque sí, es todo, ya está, ya esta, no hay, no hay más, no aplica, ns nc, vacío, nulo, "
        "así está bien, está bien así, todo dicho, no se me ocurre nada"
    ),
    empty=(
        "ok, vale, bien, bueno, buena, muy, genial, gracias, sí, no, perfecto, excelente, está, es, me, gusta, "
        "encanta, nada, muchas, claro, súper, estupendo, guay, correcto, normal, regular, lo, mal, malo, contento, "
        "ni idea, no sé, así, sin más, de acuerdo, fenomenal, y, más, que, mucho, en general, la verdad, jaja, la, "
        "el, buen, producto, un, una, mejor, todo bien, todo genial, todo ok, na, ninguno, ninguna, sin comentarios, "
        "vacío"
    ),
)
