## /nps at-risk

at-risk-title = { $product }: quién quizá esté por irse
at-risk-lead = { $n ->
    [0] De los pasivos y promotores en { $window } nadie está en riesgo, por lo que dicen palabras y números.
    [one] *Una persona* entre los pasivos y promotores en { $window } quizá esté por irse:
   *[other] *{ $n }* de los pasivos y promotores en { $window } quizá estén por irse:
}
at-risk-few = De los pasivos y promotores en { $window } quizá estén por irse menos de { $from }.
at-risk-of-theme = escriben sobre *{ $theme }*: { $n }
at-risk-of-fall = están { $points } puntos o más por debajo de su respuesta anterior: { $n }
at-risk-about = Escribe sobre { $themes }.
at-risk-fell = Antes dio { $before }, ahora { $score }.
at-risk-more = { $n ->
    [one] Y una persona más: `as csv` las muestra todas.
   *[other] Y { $n } más: `as csv` las muestra todas.
}
at-risk-note = Un motivo para preguntar, no un pronóstico: los temas aciertan más o menos entre la mitad y dos tercios de las veces, y de quienes dan un número alto algunos dan uno más bajo la próxima vez por puro azar.
at-risk-guarded = Se cuentan por el primer tema de sus palabras, en lotes enteros; menos de { $from } no se dicen. Tampoco se dice quién dio un número más bajo que antes, porque eso revelaría quién respondió dos veces.
