## /nps themes

theme-price = precio
theme-missing-feature = función que falta
theme-reliability = fiabilidad
theme-support = atención y soporte
theme-ease-of-use = facilidad de uso
theme-speed = rapidez
theme-documentation = documentación
theme-communication = comunicación
theme-competitor = competencia
theme-slip-in-service = servicio que empeora
theme-none = sin tema o sin palabras
themes-title = { $product }: de qué escribe la gente
themes-nobody = Nadie ha respondido en estos días.
themes-lead = *{ $measure } { $nps }* · respuestas: { $n }. Para llegar a 100 le faltan *{ $lost } puntos*, según lo que se escribe:
themes-row = *{ $theme }*: { $lost } puntos · respuestas: { $n }
themes-score = { $measure } { $nps }, probablemente entre { $low } y { $high }
themes-score-few = muy pocas para un resultado, probablemente entre { $low } y { $high }
themes-stand-out = Se apartan de todas las demás respuestas más de lo que explica el azar: { $themes }.
themes-next-step = Siguiente paso, *{ $theme }*: { $step }
next-step-price = mostrar lo que ahorra el plan anual
next-step-missing-feature = decir qué está previsto y cómo arreglarse hasta entonces
next-step-reliability = contar qué falló y qué se ha hecho al respecto
next-step-support = comprometerse con un plazo para la primera respuesta y cumplirlo
next-step-ease-of-use = observar a cinco personas usándolo y mejorar donde se atascan
next-step-speed = medir las tres cosas más lentas y arreglar una
next-step-documentation = escribir la página que soporte enviaría más a menudo
next-step-communication = avisar antes de qué cambia y para quién
next-step-competitor = preguntar qué hacen mejor otros y empezar por ahí
next-step-slip-in-service = averiguar qué cambió y llamar a quienes lo notaron
themes-chance = Ningún tema se aparta de las demás respuestas más de lo que explica el azar.
themes-none = Aquí todavía no se puede nombrar ningún tema.
themes-chart-title = Cuántos mencionan cada tema, en %
themes-chart-moved = { $theme } { $was } %, después { $now } %
themes-chart-caption = Las líneas, como parte de todas las respuestas el { $first } y el { $last }: { $themes }. Cada punto cuenta { $days } días.
emerging-title = También se habla de, sin tema propio
emerging-title-in = También se habla de, sin tema propio ({ $window })
emerging-row = *{ $words }*: { $n } comentarios
emerging-row-some = *{ $words }*: cinco comentarios o más
themes-group = *{ $value }* (respuestas: { $n }): { $themes }
themes-note = Menciones, no causas: nadie sabe si al arreglar un tema volverían esos puntos. Los temas aciertan más o menos entre la mitad y dos tercios de las veces.
themes-guarded = Cada respuesta cuenta en el primer tema de sus palabras, y solo en temas que comparten al menos { $from } personas; se muestran junto con los grupos. Se cuentan por lotes enteros, así que no son exactamente las respuestas del informe.
themes-learned = Los temas siguen { $n } correcciones de responsables, lo que resultó mejor que las palabras solas. Con theme_head = false en el archivo de la encuesta se vuelve a las palabras.
themes-untagged = { $n ->
    [one] Un comentario anterior a los temas todavía no está aquí
   *[other] { $n } comentarios anteriores a los temas todavía no están aquí
}. Quien lleva este bot puede añadirlos: `nps-bot themes redo`.
