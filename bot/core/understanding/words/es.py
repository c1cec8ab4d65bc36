"""Spanish."""

from bot.core.understanding.kinds import Kind, Topic
from bot.core.understanding.roles import Role
from bot.core.understanding.vocabulary import Vocabulary

_ROLES = {
    Role.VERY: "muy, tan, demasiado, bastante, super",
    Role.FIRM: "buen, bonito, sólido, claro, gran, pequeño, buenos, buenas, grandes, malos, malas",
    Role.SAY: (
        "un, una, uno, el, la, lo, le, les, os, yo, es, mi, diría, creo, creo que, pienso, pienso que, que, unos, "
        "más o menos, aproximadamente, alrededor de, seguro, bueno, pues, sí, vale, hola, gracias, por favor, "
        "en general, sinceramente, honestamente, para mí, por ahora, hoy, sin duda, definitivamente, solo, este, "
        "esto, de momento, respuesta, mi respuesta, probablemente, la verdad, con, merece, para, de nota, como, "
        "claro que, por mí, apenas, solamente, lamentablemente"
    ),
    Role.GIVE: (
        "doy, le doy, os doy, daría, le daría, pongo, le pongo, pondría, le pondría, puntuación, nota, mi nota, "
        "califico, calificación, puntaje, elijo, otorgo, voto, valoración, sería un, un"
    ),
    Role.GOOD: (
        "genial, excelente, perfecto, bueno, buena, muy bueno, muy buena, malo, mala, lento, lenta, caro, cara, "
        "fácil, útil, me encanta, me gusta, horrible, regular, increíble, fantástico, rápido, rápida, cómodo, "
        "estupendo, contento, satisfecho, recomiendo, lo recomiendo"
    ),
    Role.AFTER: (
        "la, los, las, me, muy, falta, faltan, por, sin, funciona, va, son, nos, se, todo, tiene, está, mucho, "
        "cuando, gracias, hay, no, nunca, lo, recomendaría, puntos, puede, podría, ya, siempre, su, tarda, debido"
    ),
    Role.CONJ: "pero, porque, ya que, aunque, y, sin embargo, por eso, así que, por lo que",
    Role.FINAL: (
        "digamos, mejor, mejor dicho, perdón, quiero decir, quise decir, quería decir, en realidad, corrijo, "
        "ahora, me quedo con, lo dejo en, al final, así que, sino, sino un, cambia a, cámbialo a, espera, "
        "me equivoqué, lo siento, finalmente, digo"
    ),
    Role.NOT: (
        "nunca, ni, tampoco, jamás, ya no, no es, no le doy, no daría, no le daría, no creo, no llega, no merece, "
        "en lugar de, en vez de"
    ),
    Role.NO: "no",
    Role.PAST: (
        "era, antes, fue, el año pasado, la última vez, le di, di un, iba a, hace un año, solía, anteriormente, ayer"
    ),
    Role.UNREAL: (
        "sería, seria, ojalá, podría ser, hubiera, habría, habría sido, para un, para ser, quisiera, llegar a, "
        "le falta para, hubiese, me gustaría, para llegar, podría, casi le doy"
    ),
    Role.IF: "si, salvo que, a menos que",
    Role.OTHERS: (
        "él, ella, ellos, jefe, jefa, mi jefe, colegas, compañero, compañeros, clientes, equipo, otros, nadie, "
        "todos, usuarios, mujer, marido"
    ),
    Role.MAYBE: (
        "quizás, quizá, tal vez, no sé, no estoy seguro, no estoy segura, puede ser, a lo mejor, qué tal, "
        "ni idea, puede que, igual"
    ),
    Role.FLOOR: "al menos, por lo menos, como mínimo, mínimo, no menos de, a partir de",
    Role.CEILING: "como máximo, como mucho, máximo, a lo sumo, hasta, no más de",
    Role.ABOVE: "más de, más que, por encima de, superior a, mayor que",
    Role.BELOW: "menos de, menos que, por debajo de, casi, casi un, cerca de",
    Role.OR_MORE: "o más, o superior, en adelante, para arriba",
    Role.OR_LESS: "o menos, como mucho, como máximo",
    Role.BETWEEN: "entre, de, desde, entre un",
    Role.TO: "a, o, u, hasta, o un, o quizás, o tal vez, a un",
    Role.AND: "y, y un, y el",
    Role.OF: "de, sobre, de un total de",
    Role.SCALE: "sobre, escala de, en una escala de, en escala de, de un total de",
    Role.POINTS: "punto, puntos, ptos",
    Role.STARS: "estrella, estrellas",
    Role.PERCENT: "por ciento",
    Role.UNIT: (
        "al mes, al día, al año, de la, de los, de las, de mis, de nosotros, por ciento, por, años, días, horas, "
        "meses, personas, veces, más, de cada"
    ),
    Role.LABEL: (
        "versión, número, desde, hasta, a las, somos, tengo, tenemos, hay, hace, cada, los, las, sala, piso, "
        "tras, a los, en, para, con, por"
    ),
    Role.HALF: "y medio, y media",
    Role.COMMA: "coma, punto, con",
    Role.IS: "es, significa, sería, seria, no es, parece, son",
}

_CONTROLS = {
    Kind.OPT_OUT: (
        "stop, parar, para, basta, baja, darme de baja, dame de baja, dar de baja, date de baja, denme de baja, "
        "deme de baja, cancelar suscripción, cancela mi suscripción, cancelar mi suscripción, "
        "cancelar la suscripción, anular suscripción, desuscribir, desuscribirme, desuscríbeme, desinscribir, "
        "desapuntarme, no me escribas, no me escriban, no me contactes, no me contacten, no me envíes, "
        "no me envíen, no me mandes, no me manden, no me preguntes, no me pregunten, no me molestes, "
        "no me molesten, no quiero más, no quiero recibir, no quiero que me escribas, no quiero que me preguntes, "
        "no más encuestas, no más mensajes, no más preguntas, deja de escribirme, deja de preguntarme, "
        "deja de preguntar, deja de enviarme, deja de mandarme, deja de molestar, deja de molestarme, "
        "dejen de escribirme, déjame en paz, dejadme en paz, quítame, sácame, elimíname, bórrame, eliminarme, "
        "quiero la baja, ya no me escribas, nunca más"
    ),
    Kind.DECLINE: (
        "no gracias, saltar, omitir, paso, pasar, no me interesa, no estoy interesado, no estoy interesada, "
        "prefiero no, prefiero no contestar, prefiero no responder, prefiero no decirlo, no quiero, "
        "no quiero responder, no quiero contestar, sin comentarios, esta vez no, cancelar, rechazar, no deseo, "
        "no deseo responder, no contesto, no sabe no contesta, ns nc, yo paso, mejor no, no participo, "
        "no tengo interés"
    ),
    Kind.OPT_IN: "empezar, comenzar, alta, reanudar, suscribir, suscribirme, darme de alta, iniciar",
    Kind.HELP: "ayuda, ayúdame, socorro",
}
_LEAD = (
    "por favor, hola, ok, vale, quiero, quisiera, me gustaría, puedes, podrías, pueden, no, sí, oye, bueno, "
    "gracias, lo siento, perdón, bot, ya, y, cómo puedo, cómo, que, yo, creo que"
)
_REST = {
    Kind.OPT_OUT: (
        "más, nunca, por favor, ya, me, de, la, esta, estas, este, estos, lista, encuesta, encuestas, mensajes, "
        "mensaje, preguntas, pregunta, nada, con, esto, a, escribas, escribirme, enviarme, preguntes, "
        "preguntarme, gracias, recibir, otra vez, los, las, el, en, paz, nunca más, jamás, bot, te, ningún, "
        "ninguna, todo, todas, todos, suscripción, contactes, molestes, correos, y, del, mi, mandes, envíes, "
        "para, siempre, enviar, mandar"
    ),
    Kind.DECLINE: (
        "gracias, por favor, esta, vez, encuesta, esto, hoy, ahora, la, de, pregunta, responder, contestar, "
        "participar, lo siento, a, en, decirlo, nada, opinar, no, yo, me, interesa"
    ),
    Kind.OPT_IN: "otra, vez, de nuevo, por favor, encuestas, las",
    Kind.HELP: "por favor, necesito",
}
_TIMES = {
    "request": (
        "pregúntame, recuérdame, recuérdamelo, te digo, te respondo, te contesto, escríbeme, avísame, llámame, "
        "hablamos, vuelve, vuelve a preguntar, vuelve a preguntarme, respondo, responderé, contesto, contestaré, "
        "lo hago, lo haré, pregunta, posponer, pospón, te respondo, te contesto, inténtalo"
    ),
    "later": (
        "luego, más tarde, después, ahora no, no ahora, en otro momento, otro momento, más adelante, "
        "recuérdamelo, recuérdame, estoy ocupado, estoy ocupada, ocupado, ocupada, en una reunión, "
        "estoy en una reunión, no tengo tiempo, no tengo tiempo ahora, no es buen momento, no es un buen momento, "
        "hoy no, posponer, aplazar, todavía no, aún no, de vacaciones, estoy de vacaciones, ahora no puedo, "
        "no puedo ahora, otro día, más tardecito, ahorita no"
    ),
    "filler": (
        "por favor, gracias, mejor, lo, la, el, te, me, de, en, a, y, esto, eso, quizás, tal vez, vale, ok, sí, "
        "no, lo siento, perdón, hola, puedo, puedes, podemos, podrías, que, un, poco, bien, ahora, estoy, será, "
        "hacer, hacerlo, otra vez, por, para, nuevo, hasta, prefiero, próximo, del, si, puede ser, pero, "
        "mañana mejor, las, los, sobre"
    ),
    "now": "hoy",
    "1": "mañana, el día siguiente",
    "2": "pasado mañana, en un par de días",
    "3": "en unos días, en unos cuantos días",
    "week": (
        "la semana que viene, la próxima semana, próxima semana, semana que viene, la semana próxima, en una semana"
    ),
    "month": "el mes que viene, el próximo mes, próximo mes, en un mes",
    "mon": "lunes",
    "tue": "martes",
    "wed": "miércoles",
    "thu": "jueves",
    "fri": "viernes",
    "sat": "sábado, fin de semana, el fin de semana",
    "sun": "domingo",
    "9:00": "por la mañana, en la mañana, mañana por la mañana",
    "12:00": "al mediodía, mediodía",
    "15:00": "esta tarde, por la tarde, la tarde, en la tarde",
    "19:00": "esta noche, por la noche, en la noche",
    "+60": "un momento, en un rato, al rato, en una hora, una hora, dentro de una hora",
    "+30": "en media hora, media hora, dentro de media hora",
    "in": "en, dentro de, tras",
    "minutes": "minuto, minutos, min",
    "hours": "hora, horas, h",
    "days": "día, días",
    "weeks": "semana, semanas",
    "months": "mes, meses",
    "at": "a las, a la, sobre las, a eso de las",
    "am": "am, de la mañana",
    "pm": "pm, de la tarde, de la noche",
    "o'clock": "h, hs, horas en punto, en punto",
}
_TOPICS = {
    Topic.WHAT_IS_NPS: "qué nps, significa nps, promotor|promoter",
    Topic.ANONYMOUS: "anónimo, anónima, anónimas, anónimamente, confidencial, mi nombre, privado, privada",
    Topic.KEPT: (
        "cuánto guarda|guardan|guardáis|conserva|conservan, borrar|eliminar|suprimir datos|respuesta|respuestas, "
        "borro|elimino, puedo borrarlo|eliminarlo|borrarla|eliminarla, rgpd, dónde guarda|guardan, "
        "protección datos"
    ),
    Topic.EFFORT: "cuánto tarda|tardo|dura|lleva|toma|tiempo, cuántas preguntas, es largo|larga|corto|rápido|rápida",
    Topic.WHO_SEES: (
        "quién|quiénes ve|ven|lee|leen|verá|verán|leerá|puede|pueden|accede|acceso|recibe, "
        "jefe|alguien ve|lee|verá|sabe|sabrá|entera, es público|pública, se comparte"
    ),
    Topic.WHO_ASKS: "quién eres|pregunta|manda|envía|es|hace|está, eres bot|robot|humano|persona",
    Topic.SCALE: (
        "escala, qué significa|significan, mejor|peor nota|número|puntuación, es bueno|malo|mejor, "
        "10|0|diez|cero significa|mejor|peor|máximo, cómo respondo|contesto|voto|puntúo, tengo que usar"
    ),
    Topic.WHY_ME: (
        "por qué yo|a|me|recibo|estoy|preguntas|preguntáis, para qué, obligatorio, obligatoria, "
        "tengo que responder|contestar"
    ),
    Topic.OTHER: "qué es esto, qué encuesta, qué producto, a qué te refieres",
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
        "borra mis, borren mis, elimina mis, qué, quién, quiénes, por qué, para qué, cómo, cuánto, cuánta, "
        "cuántas, cuántos, cuándo, dónde, cuál, es, "
        "son, puedo, puede, tengo, a qué, se, de qué, a quién, esto"
    ),
    survey_talk=(
        "y, mi, mis, tu, tus, esto, este, esta, eso, la, el, los, las, lo, le, un, una, de, del, en, a, al, con, "
        "que, se, es, son, me, te, yo, tú, ver, leer, saber, hace, hacer, hay, más, respuesta, respuestas, "
        "respondo, encuesta, pregunta, preguntas, nota, número, nps, puntuación, datos, mensaje, mensajes, "
        "quiere, quieres, tiempo, todo, va, para, por, algo, cada, mucho, completar, contestar, responder, nombre"
    ),
    topics=_TOPICS,
    nothing=(
        "nada, nada más, nada en especial, nada en particular, ninguno, ninguna, nada que añadir, nada por ahora, "
        "eso es todo"
    ),
    empty=(
        "ok, vale, bien, bueno, buena, muy, genial, gracias, sí, no, perfecto, excelente, está, es, me, gusta, "
        "encanta, nada, muchas, claro, súper, estupendo, guay, correcto, normal, regular, lo, mal, malo, "
        "contento, ni idea, no sé, así, sin más, de acuerdo, fenomenal, y, más, que, mucho, en general, "
        "la verdad, jaja, la, el, buen, producto, un, una, mejor, todo bien, todo genial, todo ok"
    ),
)
