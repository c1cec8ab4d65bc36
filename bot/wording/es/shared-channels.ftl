## En un canal compartido con otras empresas

invite-intro = A *{ $asker }* le gustaría conocer la opinión de algunas personas de este canal sobre { $product }. Un número y, si quieres, un motivo; un minuto más o menos.
invite-how = Nada de tu respuesta aparece en este canal: el botón abre una ventana que solo ves tú. Si no estás entre las personas a las que se pregunta, te lo dirá.
invite-choose = Elige un número
invite-number = Tu número
invite-reason = ¿Cuál es el motivo principal de tu número?
invite-nothing = Ahora mismo no hay ninguna pregunta abierta para ti aquí. Gracias por ofrecerte.
invite-answered = Tu respuesta ya está registrada, y cuenta la primera. Gracias.
invite-started = Las encuestas pueden volver a llegarte. Gracias.
button-privately = Responder en privado
dialog-done = Cerrar
