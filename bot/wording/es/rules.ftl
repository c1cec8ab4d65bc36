## Why somebody is not asked

why-not-opted_out = Pidió no recibir encuestas
why-not-bot = Es un bot
why-not-gone = Cuenta desactivada o no visible en Slack
why-not-guest = Es invitado, y la encuesta no incluye invitados
why-not-external = Es de otra empresa, y no se le pregunta
why-not-member = Es miembro, y la encuesta es solo para otros
why-not-excluded = La encuesta excluye a esta persona
why-not-open_ask = Todavía tiene una pregunta abierta
why-not-tenure = Acaba de llegar
why-not-cooldown = Se le preguntó hace poco o se le preguntará pronto
why-not-team_spread = Ese día ya se pregunta a bastantes de su equipo
why-not-account_spread = Ese día ya se pregunta a bastantes de su cliente
why-not-account_cooldown = Hace poco se preguntó a alguien del mismo cliente
why-not-survey_day_full = Ese día la encuesta no pregunta a más personas
why-not-wave_over = La ronda termina antes de su turno
why-not-not_drawn = No salió en el sorteo de esta ronda
why-not-too_few = Muy pocas personas a la vez para una encuesta anónima
why-not-asked = Ya se le preguntó en esta ronda
why-not-until = { $why }; no antes del { $day }
