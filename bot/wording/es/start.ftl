## A new survey says hello, and starts

hello = ¡Hola! En nombre de *{ $asker }* hago a la gente una pregunta por mensaje directo: qué probabilidad hay de que recomienden { $product }.
hello-ahead = { $n ->
    [0] Tal como está, no se pregunta a nadie; *Vista previa* dice por qué.
    [one] Se pregunta a una persona: { $when }.
   *[other] Se pregunta a { $n } personas; la primera, { $when }.
}
hello-waits = { $n ->
    [0] Tal como está, no se preguntaría a nadie; *Vista previa* dice por qué.
    [one] Se preguntaría a una persona. No se pregunta a nadie hasta que alguien pulse *Iniciar*.
   *[other] Se preguntaría a { $n } personas. No se pregunta a nadie hasta que alguien pulse *Iniciar*.
}
hello-summary-day = Lo que digan llega aquí a las { $hour }, como resumen, cuando haya novedades.
hello-summary-week = Lo que digan llega aquí los lunes a las { $hour }, como resumen, cuando haya novedades.
hello-summary-month = Lo que digan llega aquí el día uno de cada mes a las { $hour }, como resumen, cuando haya novedades.
button-preview = Vista previa
button-begin = Iniciar
dialog-start = Iniciar
steer-sure-start = ¿Iniciar *{ $survey }*? { $n ->
    [0] Tal como está, no se pregunta a nadie.
    [one] Se pregunta a una persona: { $when }.
   *[other] Se pregunta a { $n } personas; la primera, { $when }.
}
steered-start = *{ $survey }* ha empezado. { $n ->
    [0] Tal como está, no se pregunta a nadie.
    [one] Se pregunta a una persona: { $when }.
   *[other] Se pregunta a { $n } personas; la primera, { $when }.
}
button-steer-start = Sí, iniciarla
start-yourself = */nps start* a solas deja que las encuestas te lleguen de nuevo.
button-try = Probarla conmigo
dialog-try = Prueba
tried = Te he hecho la pregunta en nuestra conversación, como prueba. Responde lo que quieras, las veces que quieras: nada de ello cuenta.
