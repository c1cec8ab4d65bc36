## What has changed, for those who asked for it

note-asked = Nos escribiste y mencionaste { $about }. Desde entonces ha cambiado esto:
note-solves = ¿Con esto queda resuelto para ti?
note-small = { $asker } te lo cuenta una sola vez. Lo que respondas se cuenta con lo que dicen otras personas; tu nombre no aparece.
note-dropped = Nos escribiste y mencionaste { $about }. Hemos decidido no cambiarlo, por esto:
note-dropped-small = { $asker } te lo cuenta una sola vez y no pregunta nada.
button-note-yes = Sí
button-note-partly = En parte
button-note-no = No
note-said-yes = Has dicho que con esto queda resuelto. Gracias.
note-said-partly = Has dicho que queda resuelto en parte. ¿Qué falta todavía? Basta una línea: escríbela aquí o usa el botón.
note-said-no = Has dicho que con esto no queda resuelto. ¿Qué falta todavía? Basta una línea: escríbela aquí o usa el botón.
note-line-kept = Gracias, he anotado tu línea. El equipo la lee sin tu nombre.
button-note-line = Escribir una línea
dialog-note-line = ¿Qué falta?
note-line-field = ¿Qué falta todavía?
me-note = El { $day } se te contó qué fue de algo de { $product } que habías mencionado: { $about }.
me-note-said-yes = Dijiste que queda resuelto.
me-note-said-partly = Dijiste que queda resuelto en parte.
me-note-said-no = Dijiste que no queda resuelto.
