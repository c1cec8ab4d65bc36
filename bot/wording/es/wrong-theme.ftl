## ¿Otro tema?

button-wrong-theme = ¿Otro tema?
wrong-theme-about = Trata de: { $themes }
wrong-theme-none = ningún tema
control-theme = Leer los comentarios sobre…
theme-comments-title = { $product }: últimos comentarios, { $theme }
theme-comments-nobody = No hay comentarios así en estos días.
dialog-wrong-theme = ¿Otro tema?
wrong-theme-ask = ¿De qué trata este comentario?
wrong-theme-named = Ninguno, uno o varios. Desde ahora cuenta así en todos los informes, digan lo que digan las palabras.
wrong-theme-guarded = Ninguno, uno o varios. Se ve junto al comentario. Ninguna cifra cambia: en esta encuesta nadie debe ser reconocible, así que las cifras se guían solo por las palabras.
wrong-theme-words = Alguien lo corrigió. Solo por sus palabras: { $themes }
button-leave-to-words = Volver a las palabras
wrong-theme-done = Desde ahora este comentario trata de: { $themes }
wrong-theme-left = Este comentario vuelve a guiarse por sus palabras: { $themes }
wrong-theme-gone = Este comentario o sus temas ya no existen. Pide el informe otra vez.
button-similar = Comentarios parecidos
dialog-similar = Comentarios parecidos
similar-found = Dicen más o menos lo mismo: { $n }
similar-few = Menos de tres personas escribieron algo parecido.

## Words that corrections suggest

word-suggested = De los comentarios pasados a *{ $theme }*, { $n } dicen *{ $word }*; de todos los demás, { $others }. ¿Debe contar esta palabra como { $theme }?
button-word-add = Sí, añadirla
button-word-refuse = No
word-added = Desde ahora *{ $word }* cuenta; los comentarios anteriores siguen en unos minutos. Queda entre los temas propios de la encuesta.
word-refused = *{ $word }* no se vuelve a sugerir para este tema.
