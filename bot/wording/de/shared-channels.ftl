## In a channel that is shared with other companies

invite-intro = *{ $asker }* möchte von einigen in diesem Kanal wissen, was sie von { $product } halten. Eine Zahl und auf Wunsch ein Grund; das dauert etwa eine Minute.
invite-how = Von Ihrer Antwort erscheint nichts in diesem Kanal: Der Knopf öffnet ein Fenster, das nur Sie sehen. Gehören Sie nicht zu den Befragten, steht es dort.
invite-choose = Zahl wählen
invite-number = Ihre Zahl
invite-reason = Was ist der wichtigste Grund für Ihre Zahl?
invite-nothing = Für Sie ist hier gerade keine Frage offen. Vielen Dank für Ihre Bereitschaft.
invite-answered = Ihre Antwort ist da, und die erste zählt. Vielen Dank.
invite-started = Umfragen dürfen Sie wieder erreichen. Vielen Dank.
button-privately = Vertraulich antworten
dialog-done = Schließen
