health-setting-misspelt = { $name } no es un ajuste y se ignora. ¿Querías decir { $meant }?
health-database = La base de datos: { $place }
health-database-none = Todavía no hay ninguna base de datos en { $place }. La crea el primer «nps-bot survey apply» o «nps-bot run»; si ya debería haber una, comprueba DATABASE_URL y la carpeta en la que estás.
health-database-old = La base de datos es de una versión anterior. «nps-bot run» la pone al día; haz antes una copia de seguridad.
health-database-new = La base de datos es de una versión más nueva que este nps-bot. Arranca aquella o una posterior.
health-database-unusable = { $said }
health-token-none = SLACK_BOT_TOKEN no está definido. Cópialo de api.slack.com/apps, OAuth & Permissions.
health-token-kind = { $name } empieza por { $begins } y debería empezar por { $should }. Copia el correcto de api.slack.com/apps.
health-token-refused = Slack rechaza { $name } ({ $code }). Cópialo de nuevo de api.slack.com/apps; tras cambiar los permisos, instala la app otra vez.
health-slack-silent = No se pudo preguntar a Slack: { $said }. Comprueba la red y SLACK_API_URL.
health-connected = Slack conoce al bot en el espacio de trabajo { $team }.
health-clock = El reloj coincide con el de Slack.
health-clock-off = El reloj de esta máquina se aparta { $seconds } segundos del de Slack. Ajústalo por NTP: Slack no acepta nada que se aparte cinco minutos.
health-scopes = Están concedidos todos los permisos del manifiesto.
health-scope-missing = Falta el permiso { $scope }: { $cost }. Añádelo en OAuth & Permissions e instala la app otra vez.
health-scope-left-out = Sin el permiso { $scope }, que es opcional, { $cost }.
health-socket = Se llega a Socket Mode.
health-socket-refused = Slack rechaza SLACK_APP_TOKEN ({ $code }). Necesita el permiso connections:write, y Socket Mode activado en la app.
health-socket-out-of-reach = No se llega a { $host }, adonde se conecta Socket Mode. Permite que la máquina abra conexiones con él por el puerto { $port }.
health-http-only = No hay SLACK_APP_TOKEN: el bot solo funciona con --http.
health-no-way-in = No están definidos ni SLACK_APP_TOKEN (para Socket Mode) ni SLACK_SIGNING_SECRET (para --http): el bot no oiría nada. Define uno de ellos.
health-encoder = El extra [themes] está instalado: { $name }.
health-encoder-none = El extra [themes] no está instalado: los comentarios se leen solo por sus palabras.
health-veto-without = Dice theme_veto = true, y el extra [themes] no está instalado: no se descarta ningún tema. Instala nps-bot[themes] donde corre el bot.
health-no-survey = Todavía no hay ninguna encuesta. Quien administra el espacio escribe /nps setup en Slack; también puedes escribir un archivo y ejecutar «nps-bot survey apply ARCHIVO.toml».
health-owner = A cargo: { $person }.
health-owner-none = No tiene responsable que se entere de los problemas. Nombra a alguien en su archivo: owners.
health-owner-unknown = Slack no conoce a nadie con el id { $person }, nombrado como responsable. Comprueba el id (perfil, Más, Copiar ID de miembro).
health-owner-no-member = { $person }, responsable, no es miembro pleno del espacio de trabajo, o ya no lo es. Nombra a otra persona en su archivo: owners.
health-named-unknown = Slack no conoce a nadie con el id { $person }, nombrado en { $where }. Comprueba el id (perfil, Más, Copiar ID de miembro).
health-named-no-member = { $person }, nombrado en { $where }, no es miembro pleno del espacio de trabajo, o ya no lo es, y no puede hacer nada ahí. Nombra a otra persona.
health-named-group-unseen = Slack no le muestra al bot a nadie en el grupo de usuarios { $group }, nombrado en { $where }. Comprueba el id y que la app tenga el permiso usergroups:read.
health-channels = Sus canales están en orden: { $channels }.
health-channel-none = No tiene summary_channel, así que nadie lee sus cifras. Nombra uno en su archivo.
health-channel-unseen = El bot no puede ver { $channel }. Comprueba el id; si el canal es privado, escribe antes en él /invite @NPS Bot.
health-channel-archived = { $channel } está archivado. Nombra otro canal o recupéralo.
health-channel-shared = Gente de fuera de tu empresa puede leer { $channel }, así que allí no puede haber ningún resumen. Nombra otro summary_channel.
health-channel-not-joined = El bot no está en { $channel }, adonde van sus resúmenes. Escribe en él /invite @NPS Bot.
health-audience-not-joined = El bot no está en { $channel }, a cuyos miembros se pregunta. Escribe en él /invite @NPS Bot, para que se entere de quién llega.
health-source-unread = Todavía no se ha leído en Slack a quién se pregunta ({ $source }). El bot lo hará en cuanto funcione.
health-source-refused = No se pudo leer en Slack a quién se pregunta ({ $source }): { $code }. Comprueba el id e invita al bot.
health-readers-are-asked = Algunas de las personas a las que pregunta están en { $channel }, donde van los resúmenes: leen la puntuación y los comentarios de su propio equipo y pueden adivinar quién escribió qué. Si no es lo que quieres, nombra otro summary_channel o deja fuera a sus miembros con without_channels.
health-few = Pregunta a { $n ->
    [one] una persona
   *[other] { $n } personas
  }, y las cifras cuentan a partir de { $from }: no se verá ninguna. Pregunta a más gente; si se pueden ver los nombres, crea una encuesta con privacy = "named".
health-paused = Está en pausa: no se pregunta a nadie.
health-next = { $n ->
    [one] Hay una pregunta prevista:
   *[other] Hay { $n } preguntas previstas, la próxima
  } para { $who }, { $when } ({ $zone }).
health-nobody = Tal como está, no se va a preguntar a nadie. «nps-bot survey preview» dice por qué.
health-stands-still = El bot lleva minutos sin mirar qué toca. Reinícialo y cuenta lo que dice su registro.
health-slack-away = Ahora mismo Slack no acepta mensajes; esperan y salen en cuanto los acepte.
health-socket-lost = Ahora mismo no hay conexión de Socket Mode; se vuelve a abrir.
health-sending = Los mensajes salen a tiempo y ninguno falló en las últimas 24 horas.
health-waiting-long = { $n ->
    [one] Un mensaje espera
   *[other] { $n } mensajes esperan, el más antiguo
  } desde hace { $minutes } minutos para salir. Si va a más, mira el registro del bot.
health-not-delivered = { $n ->
    [one] Un mensaje
   *[other] { $n } mensajes
  } de las últimas 24 horas no se pudo entregar: las personas se fueron o no se les puede escribir. El registro del bot dice por qué.
health-cost-chat-write = no puede decir nada
health-cost-commands = /nps no funciona
health-cost-im-write = no puede abrir la conversación en la que pregunta
health-cost-users-read = no sabe la zona horaria ni el idioma de nadie, ni si sigue ahí
health-cost-channels-read = no puede leer quién está en un canal público, ni si alguien de fuera lee el resumen
health-cost-groups-read = lo mismo con los canales privados
health-cost-im-history = no oye lo que se escribe, y bastan los botones
health-cost-usergroups-read = no se puede preguntar a grupos de usuarios ni nombrarlos como lectores
health-cost-users-read-email = no se encuentra a nadie por su dirección
health-cost-dnd-read = a quien no quiere que le molesten solo se le deja en paz fuera de su horario
