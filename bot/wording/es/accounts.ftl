## Varias personas de un cliente

accounts-answers = { $n } respuestas de { $accounts ->
    [one] un cliente
   *[other] { $accounts } clientes
}: las personas de un mismo cliente suelen coincidir, así que dicen tanto como { $worth ->
    [one] una respuesta
   *[other] { $worth } respuestas
} de clientes distintos.
accounts-answers-apart = { $n ->
    [one] Una respuesta
   *[other] { $n } respuestas
} de { $accounts ->
    [one] un cliente
   *[other] { $accounts } clientes
}.
accounts-strangers = { $n ->
    [one] Una de ellas es
   *[other] { $n } de ellas son
} de personas cuyo cliente no se conoce.
accounts-covered = Clientes: respondieron { $answered } de { $asked } · en silencio { $silent } · con una sola voz { $single }
accounts-covered-revenue = Clientes: respondieron { $answered } de { $asked } ({ $share } % de los ingresos) · en silencio { $silent } · con una sola voz { $single }
accounts-mean = Contando cada cliente una vez: { $measure } { $nps }
accounts-asked = Clientes preguntados: { $asked }
accounts-assumed = Clientes preguntados: { $asked }. Las personas de un mismo cliente suelen coincidir; cuánto, se supone, porque esta encuesta prometió privacidad. Así, { $n } respuestas dicen tanto como { $worth } de clientes distintos.
accounts-title = { $product }: clientes
accounts-none = Esta encuesta no conoce clientes. Quien administra este bot puede decir en el archivo de la encuesta, con *account*, qué propiedad los nombra.
accounts-nobody = En { $window } no se preguntó a nadie cuyo cliente se conozca.
accounts-row = preguntados { $asked }, respondieron { $answered }
accounts-row-asked = preguntados { $asked }
accounts-row-moved = cambio { $points }
accounts-row-heard = última respuesta { $day }
accounts-more = … y { $n } más: añade *as csv* detrás.
accounts-note = «Cambio» es respecto a un tiempo igual de largo antes. La puntuación de pocas personas es una pista, no un veredicto.
accounts-note-groups = Como prometió esta encuesta, las respuestas de un cliente se ven a partir de { $from } personas, cuando ya se cuentan por grupos; no se dice quién más respondió.
accounts-note-promise = Como prometió esta encuesta, no se dice qué clientes respondieron. Con la propiedad también en *segments*, los clientes se ven a partir de { $from } personas.
