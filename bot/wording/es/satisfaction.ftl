## Lo que se pregunta cuando se mide la satisfacción (CSAT)

question-fell-short = ¿Qué faltó, o qué lo habría mejorado?
