## In a channel that is shared with other companies

invite-intro = *{ $asker }* aimerait connaître l’avis de quelques personnes de ce canal sur { $product }. Une note et, si vous le voulez bien, une raison ; une minute environ.
invite-how = Rien de votre réponse n’apparaît dans ce canal : le bouton ouvre une fenêtre que vous êtes seul à voir. Si vous n’êtes pas parmi les personnes interrogées, elle vous le dira.
invite-choose = Choisissez une note
invite-number = Votre note
invite-reason = Quelle est la raison principale de votre note ?
invite-nothing = Aucune question n’est ouverte pour vous ici en ce moment. Merci de l’avoir proposé.
invite-answered = Votre réponse est bien enregistrée, et c’est la première qui compte. Merci.
invite-started = Les enquêtes peuvent de nouveau vous parvenir. Merci.
button-privately = Répondre en privé
dialog-done = Fermer
