## /nps loop

loop-title = { $product }: qué fue de los casos
loop-few = Se abrieron menos de { $from } casos en { $window }: muy pocos para decir más.
loop-opened = { $n ->
    [0] No se abrió ningún caso en { $window }.
    [one] Se abrió *un caso* en { $window }.
   *[other] Se abrieron *{ $n } casos* en { $window }.
}
loop-withdrawn = De ellos, terminados por sí solos y que ya no se cuentan: { $n }.
loop-in-time = Contactados a tiempo: *{ $share } %* ({ $met } de { $of }), probablemente entre { $low } y { $high } %.
loop-waiting = Sin contactar todavía, pero aún a tiempo: { $n }.
loop-reply = La mitad de las primeras respuestas llegó en *{ $hours }* horas laborables (casos: { $n }).
loop-close = La mitad se cerró en *{ $hours }* horas laborables (casos: { $n }).
loop-open = Abiertos ahora, sea cual sea su fecha: *{ $n }*
loop-age-new = desde hace menos de 2 días: { $n }
loop-age-week = desde hace 2 a 7 días: { $n }
loop-age-month = desde hace 7 a 30 días: { $n }
loop-age-older = desde hace 30 días o más: { $n }
loop-causes = *Causas*, tal como se anotaron al cerrar:
loop-cause = { $cause }: { $n }
loop-causes-more = { $n ->
    [one] Hay una causa más que no se muestra.
   *[other] Hay { $n } causas más que no se muestran.
}
loop-verified = *Preguntados otra vez tras el cierre* ({ $n }): recuperados { $recovered }, igual { $same }, peor { $worse }
loop-again = *Han vuelto a responder desde entonces*, de los detractores en { $window }:
loop-reached = contactados entre ambas ({ $n }): recuperados { $recovered }, igual { $same }, peor { $worse }
loop-unreached = sin contactar ({ $n }): recuperados { $recovered }, igual { $same }, peor { $worse }
loop-chance = Recuperado: ya no es detractor. Igual: lo sigue siendo, sin un número más bajo. No es una comparación al azar, porque nadie sorteó a quién se contactaba; y algunos subirían por pura casualidad.
loop-note = En horas laborables de quien se ocupa del caso. Un caso reabierto cuenta tal como fue la primera vez.
loop-guarded = Donde se prometió privacidad no se muestra lo que revelarían menos de { $from } casos, ni lo que la gente respondió la vez siguiente.
