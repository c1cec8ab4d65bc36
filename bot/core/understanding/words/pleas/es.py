"""Spanish words of pleas."""

from bot.core.understanding.parts import Part

SPANISH = {
    Part.OUT: (
        "darme de baja, dame de baja, dar de baja, date de baja, denme de baja, deme de baja, dadme de baja, "
        "damos de baja, quiero la baja, darse de baja, baja de esta lista, desuscrib*, desinscrib*, "
        "desapunt*, déjame en paz, dejadme en paz, déjenme en paz, dejarme en paz, déjame tranquilo, "
        "déjame tranquila, dejadme tranquilo, dejadme tranquila, déjenme tranquilo, quítame, quitadme, quítenme, "
        "quíteme, quitarme, sácame, sacame, sacadme, sáquenme, sáqueme, sacarme, bórrame, borradme, bórrenme, "
        "bórreme, borrarme, elimíname, eliminadme, elimínenme, eliminarme, unsubscribe, desabonarme, "
        "dejen de joder, no me deis la lata, no me des la lata, desuscribir, desuscríbeme, desuscribirme, "
        "desinscribirme, desapuntarme, darme de vaja, dame de vaja, dar de vaja, darm de baja, déjame ya en paz, "
        "dejadme ya en paz, déjenme ya en paz, dejadnos en paz, déjennos en paz, déjeme en paz"
    ),
    Part.STOP: (
        "stop, basta, basta de, basta ya, deja de, deje de, dejen de, dejad de, dejar de, dejéis de, dejes de, "
        "para de, pare de, paren de, parad de, parar de, parad, paren, parar, ya está bien de, cesen, cese, cesad, "
        "vale ya de, deja ya de, dejad ya de, paren ya de, para ya de, no sigas, no sigáis"
    ),
    Part.ENDS: (
        "suficientes, se acabó, la baja, no spam, nada de spam, no molesta, "
        "cancelar suscripción, cancela mi suscripción, cancelar mi suscripción, "
        "cancelar la suscripción, cancelen mi suscripción, anular suscripción, anular mi suscripción, "
        "anular la suscripción"
    ),
    Part.NOT: (
        "no, nunca, jamás, ninguna, ningún, tampoco, ni una, nada de, ya no, no vuelvas a, no vuelvan a, "
        "no volváis a, "
        "no vuelva a, nunca más, no me vuelvan a, no me vuelva a, no me vuelvas a, no me volváis a, "
        "no me volvieran a, "
        "no me volviera a, no me volvierais a, no volvieran a, no volviera a"
    ),
    Part.MORE: (
        "más, nunca más, vuelvas a, volváis a, vuelva a, vuelvan a, otra vez, de nuevo, ya no, nunca jamás, "
        "volvieran a, volviera a, volvierais a, no me vuelvan a, no me vuelva a, no me vuelvas a, no me volváis a, "
        "no me volvieran a, no me volviera a, no me volvierais a, no volvieran a, no volviera a"
    ),
    Part.GET: (
        "recibo, llegan, llega, recibimos, recibí, llegaron, borró, borraron, me borra, se borra, se borran, "
        "se borró, "
        "eliminó, eliminaron, me elimina, se elimina, se eliminan"
    ),
    Part.WANT: (
        "quiero, quisiera, deseo, necesito, me interesa, me interesan, interesado, interesada, gustaría, quiero que"
    ),
    Part.ASK: (
        "pregunt*, escrib*, mand*, envi*, molest*, contact*, llam*, encuest*, spam*, fastidi*, agobi*, atosig*, "
        "incordi*, marear*, mensaje*, importun*, interrog*, bombarde*, perturb*"
    ),
    Part.REMOVE: "quit*, sacar, saca, sacad, saquen, borr*, elimin*, retir*, tach*",
    Part.ME: "me, mí, mi nombre, mi correo, mi usuario, a mí, déjame, dejadme, déjenme, dejarme, déjeme",
    Part.LIST: "lista, listas, lista de envío, lista de correo, lista de encuestas",
    Part.SURVEY: (
        "encuesta, encuestas, mensaje, mensajes, pregunta, preguntas, esto, cuestionario, cuestionarios, estos, "
        "encuestitas, nps, preguntitas, msjs, mensajitos, estas cosas, cosas de estas, de estas, de estos, de esto"
    ),
    Part.NOTICE: (
        "notificación, notificaciones, correo, correos, email, emails, mail, mails, avisos, alertas, recordatorios, "
        "boletín, boletines"
    ),
    Part.TEST: "prueba, probando, test, probar, probaba, ensayo, pruebas",
    Part.ERASE: (
        "borr*, elimin*, quit*, retir*, anul*, ignor*, olvid*, descart*, suprim*, cancel*, deshac*, deshaz, "
        "no hagas caso, no hagáis caso, supresión, olvídame, olvidadme, olvídenme, derecho al olvido"
    ),
    Part.ANSWER: (
        "respuesta, mi respuesta, nota, mi nota, puntuación, mi puntuación, voto, mi voto, contestación, valoración, "
        "calificación, puntaje, mi número, respuestas"
    ),
    Part.DATA: (
        "mis datos, mis datos personales, todos mis datos, mi información, mi información personal, "
        "los datos sobre mí, los datos que tienes sobre mí, todo sobre mí, todo lo mío, "
        "todo lo que tienes sobre mí, todo lo que tienes de mí, todo lo que tengas sobre mí, "
        "todo lo que tengas de mí, todo lo que tenéis sobre mí, todo lo que tengáis sobre mí, "
        "todo lo que tienen sobre mí, todo lo que tengan sobre mí, todo lo que sabes de mí, "
        "todo lo que sepas de mí, todo lo que sabéis de mí, mis infos, olvídame, olvidadme, olvídenme, "
        "derecho al olvido"
    ),
    Part.ABOUT: "sobre mí, de mí, acerca de mí",
    Part.THING: (
        "datos, información, lo que, tengáis, tenéis, tienen, tengan, tienes, tengas, sabéis, "
        "guardáis, guardan, guardado, guardada, personales"
    ),
    Part.COUNT: "cuent*, contar, contéis, contabilic*, contad, tengas en cuenta, tengáis en cuenta, tomen en cuenta",
    Part.FILL: (
        "toda, por favor, porfa, porfis, pf, pls, xfa, por fa, gracias, muchas gracias, hola, buenas, oye, oigan, "
        "ey, ok, "
        "vale, bueno, mira, tío, chicos, y, de, del, la, el, las, los, lo, esta, este, estas, estos, esa, ese, esas, "
        "esos, vuestra, vuestro, su, tu, sus, tus, a, al, en, con, para, por, que, te, os, les, se, tipo, una, un, "
        "nada, todo, siempre, para siempre, ya, ahora, a partir de ahora, en el futuro, favor, recibir, seguir, "
        "recibiendo, ser, estar, tanto, tanta, tantas, tantos, ya no, podéis, podríais, pueden, podrían, puedes, "
        "podrías, puede, podría, cómo, como, puedo, me puedes, hacer, haz, haced, el favor de, hagan el favor de, yo, "
        "sí, de verdad, en serio, joder, coño, hostia, dios, por dios, por el amor de dios, pesados, pesado, plis, "
        "amigo, bot, malditas, dichosas, putas, todos, todas, más veces, hazme, inmediatamente, de inmediato, aquí, "
        "tengo, tener, era, fue, solo, sólo, sola, solamente, estaba, es, anterior, última, último, antes, mi, dado, "
        "puesto, di, puse, eso, perdón, perdona, error, por error, nomás, nada más, dejar, participar, formar parte, "
        "seguir participando, de una vez, de una vez por todas, cuanto antes, desde ya, próximas, futuras, "
        "ningún tipo de, agradecería, agradezco, agradeceria mucho, mucho, muchísimo, le, si, si pudieran, "
        "si pudierais, pudieran, pudiera, me, rogaría, ruego, rogamos, amable, amables, tan amable, tan amables, "
        "fueran, fuera, quisiera, pido, saludos, un saludo, señores, estimados, encarecidamente, posible, "
        "si es posible, más adelante, adelante, en adelante, deja, dejad, dejen, déjame, dejadme, déjenme, dejarme, "
        "déjeme, pedir, pedirme, pedir opinión, para pedir opinión, opinión, opiniones, valoraciones, cosas, "
        "solicito, exijo, derecho, rgpd, según, conforme, artículo"
    ),
}
