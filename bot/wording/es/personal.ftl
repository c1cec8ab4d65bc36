## Lo que se guarda sobre alguien

me-title = Esto es lo que hay guardado sobre ti:
me-profile = Nombre: { $name }. Zona horaria: { $zone }. Idioma: { $locale }.
me-unknown = sin datos
me-first-seen = Primer registro: { $day }.
me-stopped = El { $day } dijiste que no querías más encuestas; no te llega ninguna.
me-forgotten = Tus datos se borraron: solo quedan tus identificadores, con los días en que te pregunté, y no te llega ninguna encuesta.
me-ids = ID de Slack: { $slack }. Número aquí: { $id }.
me-told = De tu perfil de Slack y de archivos: { $list }.
me-was-asked = Te pregunté en estos días: { $list }.
me-asked = { $n ->
    [0] Todavía no te he preguntado nada.
    [one] Te he preguntado una vez, el { $day }.
   *[other] Te he preguntado { $n } veces, la última el { $day }.
}
me-no-answers = No hay ninguna respuesta guardada que esté relacionada contigo.
me-answer = { $day }, sobre { $product }: { $score }
me-words = { $day }, sobre { $product }, sin un número:
me-segments = contado por { $list }
me-try = una prueba, no cuenta en ningún sitio
me-more = { $n ->
    [one] También hay guardada una respuesta anterior.
   *[other] También hay guardadas { $n } respuestas anteriores.
}
me-case-open = Desde el { $day } un equipo se ocupa de lo que dijiste sobre { $product }.
me-case-closed = Desde el { $day } un equipo se ocupó de lo que dijiste sobre { $product }, y ya lo cerró.
me-case-withdrawn = Desde el { $day } un equipo se ocupó de lo que dijiste sobre { $product }, hasta que lo retiraste o lo cambiaste.
me-anonymous = Las respuestas a encuestas anónimas se guardan sin nada que las relacione contigo; no se pueden mostrar aquí.
me-forget = */nps forget* borra todo esto.
me-take-back = Para retirar solo tu última respuesta, escríbeme: *borra mi respuesta*. La que ya se mostró junto con otras, en una encuesta confidencial o anónima, sigue contando.
forget-ask = Esto borra tu nombre, la relación entre tus respuestas y tú, y todo lo que escribiste junto a ellas. No se puede deshacer.
forget-stays = Lo que queda: tus números en los totales, sin nada que lleve hasta ti; y tu ID de Slack con los días en que te pregunté y, si pediste no recibir más encuestas, también eso, para que no te llegue ninguna encuesta más hasta que escribas */nps start*. Los mensajes que ya están en Slack se quedan ahí.
forget-sure = Para hacerlo, escribe */nps forget yes*.
forgot = Listo. Lo que había guardado sobre ti está borrado y ya no te llega ninguna encuesta; */nps start* lo cambia. Tus números siguen en los totales, sin nada que lleve hasta ti.
