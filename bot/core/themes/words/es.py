"""Spanish, of Spain and of America."""

from bot.core.themes.theme import Theme
from bot.core.themes.vocabulary import Words

_ABOUT = {
    Theme.PRICE: (
        "por su dinero, intereses altos, precio*, prezio*, preciazo, caro, cara, caros, caras, carisimo*, carisima*, "
        "carillo, carete, encarec*, barato*, barata*, baratisim*, baratit*, economic*, coste, costes, costo, costos, "
        "cuesta un, cuesta mucho, cuesta demasiado, cuesta lo, cuestan, costoso*, costosa*, tarifa*, cuota*, "
        "factura*, cobr*, cargo, cargos, pago*, pagamos, pagar, pague, pagas, pagan, pagado, pagu*, pagando, "
        "pagaria, comision*, descuento*, oferta*, promocion*, promo, promos, rebaja*, cupon*, reembols*, "
        "devolvieron el dinero, devolucion del dinero, devuelvan el dinero, dinero, euro*, €, $, pesos, dolar*, "
        "pavos, gratis, gratuito*, gratuita*, suscripcion*, subscripcion*, mensualidad*, anualidad, "
        "relacion calidad, calidad precio, calidad-precio, vale la pena, merece la pena, vale lo que, lo que vale, "
        "un robo, robo, estafa*, sablazo, clavada, ladrones, intereses, tasa, tasas, gastos, gasto, presupuesto, "
        "asequible*, excesivo*, precio-calidad, plan gratuito, version gratuita, de pago, ahorr*, bolsillo, "
        "ojo de la cara, un riñon, saldo, propina*, valor por, por el precio, abusivo*, abusiva*, ganga, chollo, "
        "low cost, al mes, por mes, mensuales, licencia*"
    ),
    Theme.RELIABILITY: (
        "calidad, fiab*, confiab*, poco fiable, fall*, falla, fallo*, fallando, error, errores, bug*, cuelg*, colg*, "
        "se cuelga, se cae, se caia, se caen, se cayo, caida*, caido, se cierra*, se cerro, se cerraba, se traba*, "
        "se bloquea*, se congela*, se queda pillad*, se queda colgad*, se queda en blanco, se queda congelad*, "
        "se pilla, averia*, averiad*, rot*, rompe*, rompi*, se rompe, se rompio, estrope*, se descompuso, "
        "descompuest*, no funciona*, no funcionan, dejo de funcionar, deja de funcionar, dejaron de funcionar, "
        "sin funcionar, funciona mal, funciona bien, funciona perfect*, funciona muy, funciona de maravilla, "
        "funciona siempre, funcionan bien, funcionamiento, funciona genial, no va bien, no va nunca, no va, "
        "va fatal, va bien, va mal, no sirve, no sirven, no abre, no me abre, no carga, no conecta, no se conecta, "
        "no sincroniza, sincroniz*, no guarda, no enciende, no prende, no arranca, no me deja entrar, "
        "no puedo entrar, no puedo acceder, no puedo iniciar, no deja entrar, no me deja, inestable*, estable*, "
        "estabilidad, cobertura, señal, se corta*, cortes, corte, microcorte*, desconect*, defecto*, defectuos*, "
        "dañad*, daño, golpead*, durader*, dura mucho, dura poco, duro poco, dur* nada, durabilidad, resistente*, "
        "robusto*, robusta*, solido*, solida*, calidad de, buena calidad, mala calidad, calidad del, calidad buena, "
        "calidad mala, pesima calidad, gran calidad, excelente calidad, materiales, bateria, se descarga, seguro y, "
        "segura y, seguridad, cancel*, retras*, demoras en, incidencia*, problemas tecnicos, problema tecnico, "
        "sin problema*, ningun problema, nunca ... problema*, jamas ... problema*, pierde datos, perdi todo, "
        "se pierde*, se borra*, se borro, no responde la app, pantalla negra, se reinicia, se calienta, "
        "pedido equivocado, equivocad*, incompleto*, me echa de la, me saca de la, me expulsa, hackea*, nunca falla, "
        "petardea, peta, petan, petada, cascad*, casca, chafa, tronad*, intermiten*, servidor*"
    ),
    Theme.SUPPORT: (
        "soporte*, atencion, atencion al cliente, atencion al usuario, servicio al cliente, servicio tecnico, "
        "servicio postventa, postventa, posventa, servicio, servicios, sac, atienden, atendieron, atendio, atendid*, "
        "atendi*, atender, atiend*, atent*, asesor*, agente*, operador*, operadora*, teleoperador*, comercial*, "
        "empleado*, empleada*, personal, plantilla, trabajador*, dependient*, vendedor*, camarer*, meser*, mozo*, "
        "mesonero*, recepcion, recepcionista*, azafat*, tripulacion, tecnico*, tecnica de, gestor*, gestora, "
        "ejecutiv*, cajer*, conductor*, chofer*, repartidor*, mensajer*, guia turistico, amabl*, amabilidad, "
        "amabilisim*, simpatic*, simpatia, majo, maja, majos, majas, majisim*, cordial*, antipatic*, borde, bordes, "
        "maleducad*, educad*, grosero*, groseria, prepotent*, trato, trata, tratan, trataron, trate, profesional*, "
        "servicial*, hospital*, acogedor*, ayud*, ayuda, me resolvi*, resolvieron, resolver mi*, resuelven, "
        "resuelve, resolutiv*, solucion*, no contest*, contestan, contestaron, contestaran, contesta, contestar, "
        "responden, respondieron, responde, respondio, respuesta*, call center, telefono, tlf, por telefono, "
        "telefonic*, llamada*, llame, llamo, llamas, llamar, llamado, chat, chatbot, hablar con una persona, "
        "hablar con alguien, hablar con un, reclamacion*, reclam*, queja*, quej*, ticket*, me colgaron, te cuelgan, "
        "nadie me ayuda, disposicion, incompeten*, competente*, equipo de soporte, equipo humano, gente muy, "
        "pesimo servicio, dueño*, encargad*, gerente, gerencia, implicad*, pasan de ti, pasan del cliente, mareando, "
        "marean"
    ),
    Theme.EASE: (
        "comodo de usar, comoda de usar, comodo y facil, app muy comoda, aplicacion muy comoda, comodo para pedir, "
        "es comodo poder, muy comodo poder, aprender a usar, aprender a manejar, un lio, facil*, facilidad*, "
        "facilisim*, sencill*, simple, simples, simplicidad, intuitiv*, usabilidad, amigable*, manejo, maneja, "
        "manejar, manejable, usar es, interfaz*, interfas, interface, menu, menus, boton*, navega*, navegacion, "
        "complicad*, complej*, confus*, lio, lioso*, liosa*, liad*, laberint*, dificil*, dificult*, engorros*, "
        "tedios*, farragos*, enreda*, enrevesad*, poco claro, poco clara, nada claro, no se entiende, no entiendo, "
        "se entiende, entender, cuesta encontrar, me cuesta, cuesta entender, no encuentro, no encuentra*, "
        "no se encuentra, encontrar las cosas, encontrar lo que, no hay quien, configur*, instalar, instalacion, "
        "instale, puesta en marcha, curva de aprendizaje, aprender a, practico*, practica, practicas, "
        "demasiados pasos, muchos pasos, tantos pasos, pocos pasos, clics, clicks, un clic, un click, dos toques, "
        "toques, en minutos lo, accesibilidad, ergonomic*, desorden*, fluid*, experiencia de usuario, usable, "
        "manejarse, apañ*, tramite*, burocra*, papeleo, cualquiera puede, hasta mi madre, hasta mi abuela, "
        "letra pequeñisima, letra muy pequeña, user friendly, caotic*, un caos"
    ),
    Theme.SPEED: (
        "mas de una hora, una hora esperando, una hora de espera, mas de dos horas, dos horas esperando, tres horas, "
        "horas de retraso, muy pesada la app, app pesada, web pesada, programa pesado, va pesado, pronto lleg*, "
        "llego pronto, rapid*, rapidez, rapidisim*, rapidito, veloc*, veloz, lent*, lentitud, lentisim*, agil*, "
        "agilidad, tarda*, tardar*, tarde, tardo, tardanza, tardio, tardan, demora*, demoro, demor*, espera, "
        "esperas, esperar, esperando, espere, esperamos, esperado media, cola, colas, fila, filas, pedales, "
        "a pedales, carga, cargar, cargando, cargue, eterno, eterna, eternas, eternidad, siglos, tiempo de, "
        "tiempos de, mucho tiempo, demasiado tiempo, puntual*, a tiempo, en el acto, al instante, inmediat*, "
        "instantane*, enseguida, en seguida, volando, retras*, atraso*, con retraso, plazo*, entrega, entregas, "
        "entregan, entregaron, entregado, envio rapido, llego antes, llego tarde, llego en, llego al dia, "
        "llegan tarde, nunca llego, al dia siguiente, mismo dia, en 24, en 48, 24h, 48h, horas esperando, "
        "minutos esperando, media hora, en un momento, en un periquete, en segundos, en minutos, pocos minutos, "
        "latencia, lag, laguead*, se queda cargando, rendimiento, fibra, megas, mb, mbps, 4g, 5g, eficien*, eficaz, "
        "ralentiz*, va a saltos, a tirones, prontitud, dias despues, semanas despues, tardamos"
    ),
    Theme.DOCUMENTATION: (
        "material de apoyo, material explicativo, video de ayuda, documentacion, documentad*, docs, manual*, guia, "
        "guias, instruccion*, tutorial*, tuto, tutos, ayuda en linea, faq*, preguntas frecuentes, centro de ayuda, "
        "pagina de ayuda, paginas de ayuda, videos de ayuda, videos explicativos, video explicativo, "
        "base de conocimiento*, ejemplos, ejemplo de, paso a paso, capacitacion*, formacion, formaciones, webinar*, "
        "wiki, folleto, prospecto, referencia de la api, articulos de ayuda, explicacion de como, como se usa, "
        "explique como, explica como, capacit*"
    ),
    Theme.COMMUNICATION: (
        "comunica*, comunicacion, incomunica*, inform*, desinform*, informacion, aviso, avisos, avisan, avisar, "
        "avisaron, aviso previo, avisen, avisado, sin avisar, avis*, notific*, noticia*, anunci*, enterar*, "
        "enteramos, entere, nos enteramos, me entere, transparen*, claridad, novedades, boletin*, newsletter, "
        "explicacion*, explicaron, explican, explica, explicar, sin explicar, ni un correo, ni un mail, ni un sms, "
        "ni un mensaje, correos, spam, emails, mails, nadie dijo, nadie me dice, nadie nos dijo, nadie sabe, "
        "nadie sabia, nadie dice, nadie me dijo, no dicen, no dijeron, no nos dijeron, no me dijeron, te dicen, "
        "me dijeron, prometieron, prometen, promet*, engañ*, mentir*, mienten, mintieron, mentira*, en que estado, "
        "estado de mi, estado del, seguimiento, tracking, letra pequeña, letra chica, publicidad engañosa, "
        "contradic*, al tanto, al corriente, te mantienen, mantener* informad*, recordatorio*, "
        "actualizaciones sobre, honest*, feedback, respuesta clara, sin respuesta, silencio, contactar*, contacto, "
        "comunicar, sms"
    ),
}
_CLAIMS = {
    Theme.MISSING: (
        "falta, faltan, faltaria, le falta, faltando, echo de menos, echo en falta, hecho en falta, "
        "echamos de menos, extraño, se echa en falta, se echa de menos, carece*, carec*, molaria, estaria bien, "
        "estaria genial, estaria bueno, seria bueno, seria genial, seria ideal, seria util, seria mejor, "
        "seria perfecto, seria interesante, vendria bien, gustaria, me gustaria, nos gustaria, quisiera, querria, "
        "ojala, deberia*, deberian, podrian, podriais, podria* añadir, podria tener, podria ser, agreg*, añad*, "
        "añadir, agregar, incluy*, incluir, incorpor*, implement*, poner mas, pongan, mas opciones, mas funciones, "
        "mas variedad, variedad, mas funcionalidad*, necesito, necesitamos, necesitaria*, hace falta, harian falta, "
        "haria falta, no tiene, no tienen, no hay, no existe, no permite*, no deja, no se puede, no se pueden, "
        "no puedo, no podemos, no puedes, no incluye*, no acepta*, no admite*, no soporta, no ofrec*, no cuenta con, "
        "no dispone*, no viene con, no es compatible, no esta disponible, no disponible*, sin opcion, "
        "sin posibilidad, sin modo, la opcion de, opcion para, la posibilidad de, poder elegir, limitad*, "
        "limitacion*, funcionalidad*, funcion de, integracion*, integrar, mejor si, modo oscuro, que tuviera, "
        "que hubiera, que tenga, que pudiera, que se pudiera, si tuviera, si pudiera, si hubiera, version para, "
        "compatibilidad, pocas opciones, poca variedad, quiero que"
    ),
    Theme.RELIABILITY: "problema*, inconveniente*",
    Theme.COMPETITOR: (
        "en amazon es, en amazon hay, en amazon lo, competenc*, competidor*, la competencia, otra compañia, "
        "otras compañias, otro banco, otros bancos, otra empresa, otras empresas, otra app, otras app*, "
        "otras aplicaciones, otra aplicacion, otro proveedor, otros proveedores, otra herramienta, "
        "otras herramientas, otro operador, otros operadores, otra aerolinea, otras aerolineas, otra marca, "
        "otras marcas, otra plataforma, otras plataformas, otros hoteles, otro hotel, otras tiendas, otra tienda, "
        "otros sitios, otro sitio, otro lado, otra parte, otros lugares, alternativa*, me paso a, pasarme a, "
        "nos pasamos a, me pase a, pasarnos a, me voy a, me voy con, me he ido, irme a, me ire a, me fui a, "
        "nos vamos a, me cambio a, cambiarme, cambiarnos, me cambie, me cambio de, cambiar de, cambio de compañia, "
        "cambie de, portabilidad, portarme, darme de baja, doy de baja, di de baja, dado de baja, "
        "cancelar la suscripcion, cancelar mi, comparado con, en comparacion, comparad*, comparando, "
        "a diferencia de, mejor que, peor que, mejores que, frente a, en cambio en, migrar a, migramos, rivales, "
        "rival, con trello, en trello, trello, asana, notion, movistar, vodafone, orange, digi, yoigo, telcel, "
        "ryanair, vueling, iberia, netflix, spotify, revolut, n26, santander, bbva, caixa, uber, cabify, glovo, "
        "rappi, zendesk, hubspot, salesforce, airbnb, en el mercado, del mercado"
    ),
    Theme.SLIP: (
        "cada vez mas caro, cada vez mas lent*, cada vez mas mal*, desde que os, desde que cambi*, desde que compr*, "
        "desde que la compr*, desde que se, antes, antaño, empeor*, peor cada, cada vez peor, cada dia peor, "
        "cada año peor, cada vez menos, va a peor, van a peor, a peor, de mal en peor, ha bajado, han bajado, "
        "bajo la calidad, bajo mucho, bajado, baja la calidad, bajando, cae la calidad, ha caido, decae*, decaid*, "
        "ya no es, ya no son, ya no, no es lo que era, lo que era, no es lo mismo, era mejor, eran mejores, solia, "
        "solian, desde la ultima, desde el cambio, desde la actualizacion, tras la actualizacion, "
        "ultima actualizacion, ultimas actualizaciones, nueva actualizacion, con la actualizacion, ultimamente, "
        "deterior*, descuid*, dejad*, retroce*, version anterior, en los ultimos años, ultimo año, "
        "perdiendo calidad, ha perdido, perdio calidad, estropear, han estropeado, tras la fusion, decadencia, "
        "años atras, se ha vuelto"
    ),
}

WORDS = Words(
    common=(
        "el, la, los, las, de, que, y, en, un, una, es, muy, por, con, para, no, lo, me, se, al, del, pero, mas, su, "
        "le, ha, como, si, todo, este, esta, son, sin, mi, nos, he, ya, hay, les, mucho, cuando, nada, bien, nunca, "
        "porque, hasta, desde, muchas, todos, estoy, q, pues, os, te"
    ),
    negators="no, nunca, jamas, ni, sin, nada, tampoco, ningun, ninguna, nadie",
    splits="pero, aunque, y, sino, mientras, porque, pq, xq, encima, ademas",
    about=_ABOUT,
    claims=_CLAIMS,
    nothing=(
        "de cara, la cara, mi cara, su cara, buena cara, centro comercial, centros comerciales, guia turistic*, "
        "el guia, nuestro guia, los guias, a una hora de, hasta pronto, no deja de, no dejan de, como se espera, "
        "lo que se espera, de lo que esperaba, mejor de lo que esperaba, mas de lo que esperaba, lo que esperaba, "
        "tal como esperaba, desayuno, cama, facilmente accesible, buen rollo, de calidad, carga util, mochila, "
        "buenas tardes, por la tarde, esta tarde, tarde o temprano, mas tarde, a la tarde, en general, "
        "personalmente, a nivel personal, uso personal, falta hace, sin falta, hola buenas, cuanto antes, antes de, "
        "lo antes posible, de antes de ayer, rota*, rotulador, llamativ*, cargo en, hacerse cargo, "
        "se hicieron cargo, a cargo de, de calidad humana, carga de trabajo, carga el, cargador*, carga rapida, "
        "espero, espero que, trabajo en equipo, nada mas, no mas, pagina*, simplemente, se hace falta, por lo tanto, "
        "en mi caso particular, no hay problema, no hay nada, no hay queja*, no tengo queja*, ninguna queja, "
        "sin queja*, no tengo nada que, no tiene nada, no puedo quejarme, no se puede pedir mas, no hay mejor, "
        "no hay color, desde el principio, desde que soy, desde que tengo, desde que estoy, desde que lo uso, "
        "desde que uso, mejor que nunca, atencion a mi, llamo la atencion, llama la atencion, interesante, "
        "interesad*, robot de, en cuanto a, de acuerdo, poder comer, cae bien, planta baja, temporada baja, "
        "baja temperatura, informatic*, ni falta, nunca antes, me hubiera gustado, gastronom*"
    ),
)
