## The form that makes a survey

dialog-setup = Nueva encuesta
dialog-create = Crear
setup-intro = Aún no se pregunta a nadie: el paso siguiente muestra a quién se preguntaría y tiene un botón para iniciar.
setup-product = Producto
setup-hint-product = Sobre qué se pregunta, como lo llama la gente.
setup-asker = Quién pregunta
setup-hint-asker = Como se os conoce, por ejemplo: El equipo de Acme.
setup-language = Idioma
setup-hint-language = El que lee el equipo. A cada persona se le pregunta en el suyo, si lo hablo.
setup-question = Pregunta con palabras propias
setup-hint-question = Si queda vacía, es la pregunta habitual. { $placeholder } representa el producto.
button-reads = Ver cómo se lee
setup-who = A quién se pregunta y quién lee
setup-channels = Miembros de estos canales
setup-hint-channels = Los canales que leen otras empresas no aparecen: se nombran en un archivo de encuesta.
setup-groups = Miembros de estos grupos de usuarios
setup-people = Estas personas
setup-summary-channel = Canal para los resúmenes
setup-hint-summary-channel = Sus miembros leen la puntuación y los comentarios: mejor que no sea gente encuestada. Tengo que estar en él: /invite @NPS Bot
setup-owners = Responsables
setup-hint-owners = Pueden ver la vista previa, cambiar, pausar y detener la encuesta; la primera persona recibe los avisos si algo va mal.
setup-when = Cuándo
setup-every = Se vuelve a preguntar
setup-once = Nunca, solo una vez
setup-months = { $n ->
    [one] Cada mes
   *[other] Cada { $n } meses
}
setup-spread = Las preguntas salen
setup-at-once = Todas el primer día
setup-working-days = En { $n } días laborables
setup-whole-wave = De manera uniforme, hasta la próxima vez
setup-ask-from = No antes de las
setup-hint-ask-from = Según el reloj de cada persona, en días laborables.
setup-ask-until = No después de las
setup-hour = Resumen a las
setup-zone = Zona horaria
setup-hint-zone = Para los resúmenes y para quienes no se conoce la suya.
setup-numbers = Privacidad y números
setup-privacy = Qué se promete
setup-privacy-named = Con nombre
setup-means-named = Responsables ven el nombre junto a la respuesta
setup-privacy-confidential = Confidencial
setup-means-confidential = Nadie ve nombres junto a respuestas; números a partir de cinco
setup-privacy-anonymous = Anónima
setup-means-anonymous = No se guarda nada que lleve de una respuesta a una persona
setup-window-days = Una puntuación cuenta los últimos
setup-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
setup-industry = Comparar con
setup-hint-industry = Puntuaciones publicadas de este sector.
setup-choose = Elegir
setup-wrong-product = Di sobre qué se pregunta, en 1 a 80 caracteres.
setup-wrong-asker = Di quién pregunta, en 1 a 80 caracteres.
setup-wrong-question = Sin llaves, salvo { $placeholder }.
setup-wrong-channels = Elige a quién preguntar: un canal, un grupo de usuarios o personas.
setup-wrong-spread = Lo que se pregunta una sola vez no se reparte hasta la próxima: elige un número de días.
setup-wrong-alone = En una encuesta anónima se pregunta al menos a cinco personas al día: elige menos días o más personas.
setup-wrong-ask-until = No es posterior a la hora anterior.
setup-wrong-zone = No conozco esa zona horaria. Se llaman como Europe/Berlin.
setup-wrong-owner = Las personas responsables deben ser miembros de pleno derecho de este espacio de trabajo.
setup-wrong-unseen = No puedo verlo. Si es privado, escribe primero /invite @NPS Bot en él.
setup-wrong-archived = Está archivado. Elige otro.
setup-wrong-shared = Lo pueden leer personas de fuera de tu empresa. Elige otro.
setup-wrong-silent = Slack no ha podido informarme ahora mismo. Inténtalo de nuevo en un minuto.
setup-wrong-other = Así no lo puedo aceptar.
button-look-again = Volver a mirar
not-a-founder = Las encuestas las crean quienes administran este espacio de trabajo: pídeselo a alguien de ese grupo o a quien gestiona este bot.
dialog-setup-edit = Cambiar encuesta
dialog-show-changes = Ver cambios
dialog-change = Cambiar
button-edit = Editar
setup-edit-intro = Lo que cambies aquí se muestra otra vez antes de que valga. Todo lo demás de *{ $survey }* queda como está.
setup-in-file = Demasiado largo para este formulario, y queda como está: { $fields }. Se cambia en el archivo de la encuesta.
setup-kind = Qué se mide
setup-kind-nps = NPS: ¿lo recomendarían?
setup-kind-means-nps = De 0 a 10, en oleadas, a quien elijas aquí
setup-kind-csat = CSAT: ¿quedaron satisfechos?
setup-kind-means-csat = De 1 a 5, después de algo; a quién, se dice cada vez con /nps ask
setup-who-reads = Quién lee
setup-subject = tu solicitud
setup-every-days = { $n ->
    [one] Cada día
   *[other] Cada { $n } días
}
setup-every-weeks = { $n ->
    [one] Cada semana
   *[other] Cada { $n } semanas
}
setup-changes = Cambiaría en *{ $survey }*:
setup-other-order = otro orden
setup-changed = *{ $survey }* ha cambiado.
setup-unchanged = No se ha introducido nada que cambie *{ $survey }*: sigue como estaba.
setup-meanwhile = Mientras tanto, alguien ha cambiado lo mismo. Míralo otra vez: esto es lo que cambiaría ahora.
follows-new-series = La pregunta se lee entonces de otra manera: empieza una serie nueva de respuestas, y su puntuación no se compara con la anterior.
follows-new-audience = Se pregunta entonces a otras personas: desde ese día se observa de nuevo si la puntuación se desvía.
follows-promise = A quien se pregunte desde entonces se le promete más, y eso no se puede retirar.
follows-no-owner = Te quitas a ti de las personas responsables: después no podrás cambiar esta encuesta ni deshacer esto. Para volver a serlo, habla con { $owners }.
setup-wrong-elsewhere = La encuesta no se puede aceptar así por lo que dice su archivo: { $keys }.
setup-hint-question-csat = Si queda vacía, es la pregunta habitual. { $placeholder } representa lo que se hizo.
