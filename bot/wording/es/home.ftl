## Inicio de la app

home-title = Para ti
home-nothing = Ahora mismo no hay ninguna pregunta abierta para ti.
home-answered = Gracias, ya tengo tu respuesta.
home-on = Aquí te pueden llegar encuestas, como mucho una cada 30 días.
home-off = Pediste no recibir encuestas: no te llega ninguna.
home-forgotten = Tus datos se borraron: no te llega ninguna encuesta.
button-start = Volver a recibir encuestas
home-more = */nps help* dice qué más hay.
home-your-answers = Tus respuestas
home-answer = { $day }, { $product }: { $score }
button-kept = Qué se guarda sobre mí
button-erase = Borrar mis datos
button-erase-sure = Sí, borrarlo
dialog-kept = Sobre ti
dialog-erase = Borrar

## Whoever looks after surveys, or reads them

home-surveys = Encuestas
home-runs = *{ $survey }*, sobre { $product }, está en marcha.
home-paused = *{ $survey }*, sobre { $product }, está en pausa: no se pregunta a nadie.
home-waits = *{ $survey }*, sobre { $product }, espera su inicio: antes no se pregunta a nadie.
home-next = { $n ->
    [one] Queda una persona por preguntar:
   *[other] Quedan { $n } personas por preguntar, la próxima:
  } { $when }.
home-asked = En esta ronda ya se preguntó a todo el mundo. La próxima empieza el { $day }.
home-asked-all = Ya se preguntó a todo el mundo.
home-on-request = No pregunta a nadie por sí sola: */nps ask* hace que se pregunte a alguien.
home-stopped = Su ronda se detuvo: no se pregunta a nadie más en ella.
home-unplanned = A quién se pregunta y cuándo se sabrá en unos minutos.
home-summary = Próximo resumen: { $when }, en { $channel }, si hay novedades.
home-problems = Lo que falló en los últimos siete días:
home-problem = { $day }: { $said }
home-after-answer = Sus números aparecen aquí cuando hayas respondido, para que no influyan en ti.
home-owners = A cargo: { $people }.
home-viewers = Leen sus números: { $people }.
home-comment-readers = Leen también los comentarios: { $people }.
home-channel = Los resúmenes van a { $channel }.
home-more-surveys = { $n ->
    [one] Una encuesta más:
   *[other] { $n } encuestas más:
  } { $list }.
button-new-survey = Nueva encuesta
button-resume = Reanudar

## Whoever looks after the bot

home-health = Cómo está el bot
home-well = Todo está bien.
home-looked = Estado: { $when }.
home-looking = Lo estoy comprobando de nuevo; esta página se actualiza sola.
