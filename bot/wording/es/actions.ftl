## An action, as its team sees it

action-state-planned = prevista
action-state-doing = en marcha
action-state-shipped = hecha
action-state-dropped = descartada
action-owned = { $owner }, para el { $day }
action-overdue = { $owner }, vencida desde el { $day }
action-about = Por los comentarios sobre: { $about }
action-aim-mentions = Objetivo: en el { $to } % de los comentarios como máximo, frente al { $was } %.
action-aim-mentions-new = Objetivo: en el { $to } % de los comentarios como máximo.
action-aim-solved = Objetivo: el { $percent } % de quienes lo pidieron dicen que está resuelto.
action-now = Ahora { $share } % ({ $n } de { $of }), probablemente entre { $low } y { $high } %.
action-now-no-comments = Ahora: no hay comentarios de los que deducirlo.
action-now-nobody = Ahora: nadie ha dicho nada todavía.
action-now-readers = Ahora: solo para quien lee los comentarios.
action-reached = Conseguido.
action-shipped-on = Hecha el { $day }:
action-dropped-on = Descartada el { $day }:
action-reopened = { $n ->
    [one] Reabierta una vez.
   *[other] Reabierta { $n } veces.
}
button-action-started = Empezar
button-action-shipped = Está hecha
button-action-changed = Cambiar
button-action-dropped = Descartar
button-action-reopened = Reabrir
button-action-new = Planificar una acción
action-due = Ha llegado el día de *{ $title }*. ¿Está hecha?
actions-title = { $product }: dicho y hecho
actions-none-in = Ninguna acción abierta ni terminada ({ $window }). Con */nps action* se planifica una.
actions-note = Porcentajes de los comentarios ({ $window }). Que algo se mencione menos no tiene por qué deberse a la acción.
actions-more = { $n ->
    [one] Hay una más que no se muestra.
   *[other] Hay { $n } más que no se muestran.
}
home-actions-title = Acciones

## Its dialogs

dialog-action = Planificar una acción
dialog-action-change = Cambiar una acción
dialog-action-save = Guardar
dialog-action-shipped = Está hecha
dialog-action-dropped = Descartar una acción
dialog-action-refused = No es posible
dialog-action-noted = Anotado
action-field-title = ¿Qué hay que hacer?
action-hint-title = En pocas palabras, para que los demás sepan de qué se trata.
action-field-themes = Por los comentarios sobre estos temas
action-field-words = O con estas palabras
action-hint-words = Separadas por comas. Un asterisco vale por cualquier terminación: export*
action-field-owner = ¿Quién se encarga?
action-field-due = ¿Para cuándo?
action-field-aim = ¿Qué mostrará que ha funcionado?
action-aims-mentions = Menos comentarios lo mencionan
action-aims-solved = Quienes lo pidieron dicen que está resuelto
action-field-percent = Objetivo, en %
action-hint-percent = Como máximo de los comentarios, o como mínimo de las personas. No en puntos de NPS: lo que una sola acción cambia en la puntuación apenas se distingue del azar.
action-field-held-out = Pasivos que no se enteran, para comparar
action-held-out-none = Nadie
action-held-out-some = { $n } %
action-field-note = ¿Qué ha cambiado?
action-hint-note = Con las palabras de quienes lo pidieron. Puede que lo lean tal cual.
action-field-why = ¿Por qué no se hará?
action-field-in = { $name }: tus palabras
action-hint-in = Si lo dejas vacío, leen tus palabras como están arriba.
action-flaw-title-short = Di en unas palabras qué hay que hacer: «Exportar más rápido», no «Exportación».
action-flaw-title-long = Dilo en 150 letras.
action-flaw-about-nothing = Elige un tema o escribe una palabra que aparezca en los comentarios.
action-flaw-words-long = Diez palabras como máximo, de dos a 60 letras, separadas por comas.
action-flaw-owner-unfit = Solo pueden encargarse miembros de pleno derecho de este espacio de trabajo.
action-flaw-due-unreadable = Indica un día, como 2027-01-31.
action-flaw-due-past = Indica un día que esté por llegar.
action-flaw-due-far = Indica un día de los próximos 18 meses. Lo que tarda más se hace por pasos.
action-flaw-aim-points = En puntos no: afecta a muy pocas personas, y la puntuación sube y baja más que eso por sí sola. Apunta a menos menciones (mentions 9 %) o a gente que lo vea resuelto (solved 80 %).
action-flaw-aim-unreadable = Indica un porcentaje: mentions 9 % (de los comentarios, como máximo) o solved 80 % (de quienes lo pidieron, como mínimo).
action-flaw-aim-not-lower = Hoy tampoco lo mencionan más comentarios. Apunta más bajo, o a gente que lo vea resuelto.
action-flaw-held-out-unreadable = Indica un porcentaje de 0 a 50 %.
action-flaws = Eso todavía no es un plan:
action-words = Por ejemplo: */nps action Exportar más rápido for=speed,exportar due=2027-01-31 aim="mentions 9 %" owner=@dana*
action-refused-not-yours = De esta acción se encarga { $owner }; la llevan a cabo esa persona y los responsables de la encuesta.
action-refused-owners-plan = Tú llevas a cabo esta acción; el plan lo cambian los responsables de la encuesta.
action-refused-gone = Esta acción ya no existe.
action-refused-not-open = Esta acción está hecha o descartada. Se puede reabrir.
action-refused-not-planned = Esta acción ya está en marcha.
action-refused-not-ended = Esta acción está abierta.
action-refused-empty = Escriba algo aquí, por favor.

## You said, we did

said-title = { $product }: dijisteis, hicimos
said-said = *Dijisteis* algo sobre { $about }.
said-did = *Hicimos:* { $title }
said-solved = El { $share } % de quienes lo pidieron y respondieron dicen que está resuelto ({ $n } de { $of }).
said-doing = *En marcha:*
said-note = De lo que se escribió en la encuesta ({ $window }). Nadie sabe quién lo escribió.
said-none = Todavía no se ha hecho nada de lo que se dijo ({ $window }). */nps actions* muestra lo previsto.
said-posted = Publicado en { $channel }.
said-no-channel = Esta encuesta no tiene canal en el que publicarlo.
button-said-post = Publicarlo en el canal
