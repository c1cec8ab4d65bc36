## May we quote this?

quote-offer = ¿Podemos citar esto? Si dices que sí, { $asker } podrá mostrar exactamente estas palabras a otros, también en público, y sin tu puntuación. Puedes retirarlo cuando quieras.
button-quote-named = Con mi nombre
button-quote-unnamed = Sin mi nombre
button-quote-no = No
quote-said-named = Gracias. Estas palabras se pueden citar con tu nombre. Puedes retirarlo aquí o con */nps me*.
quote-said-unnamed = Gracias. Estas palabras se pueden citar sin tu nombre. Puedes retirarlo aquí o con */nps me*.
quote-said-no = De acuerdo, estas palabras no se citan.
quote-changed = Estas palabras han cambiado o ya no están, así que no se acordó nada.
button-quote-back = Retirarlo
me-quote-named = Estas palabras tuyas se pueden citar con tu nombre:
me-quote-unnamed = Estas palabras tuyas se pueden citar sin tu nombre:
quotes-title = *{ $survey }*: lo que se puede citar ({ $n }), tal como está y con nada más que lo que aparece aquí
quotes-none = Por ahora nadie ha permitido citar sus palabras sobre *{ $survey }*.
quotes-unnamed = Sin nombre
