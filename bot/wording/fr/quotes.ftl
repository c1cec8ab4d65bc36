## May we quote this?

quote-offer = Pouvons-nous citer ceci ? Si vous acceptez, { $asker } pourra montrer exactement ces mots à d’autres, y compris en public, et sans votre note. Vous pouvez revenir là-dessus à tout moment.
button-quote-named = Avec mon nom
button-quote-unnamed = Sans mon nom
button-quote-no = Non
quote-said-named = Merci. Ces mots peuvent être cités avec votre nom. Vous pouvez revenir là-dessus ici ou avec */nps me*.
quote-said-unnamed = Merci. Ces mots peuvent être cités sans votre nom. Vous pouvez revenir là-dessus ici ou avec */nps me*.
quote-said-no = Entendu, ces mots ne sont pas cités.
quote-changed = Ces mots ont changé ou ne sont plus là : rien n’a été convenu.
button-quote-back = Ne plus autoriser
me-quote-named = Ces mots de vous peuvent être cités avec votre nom :
me-quote-unnamed = Ces mots de vous peuvent être cités sans votre nom :
quotes-title = *{ $survey }* : ce qui peut être cité ({ $n }), tel quel et sans rien de plus que ce qui figure ici
quotes-none = Personne n’a encore permis de citer ses mots sur *{ $survey }*.
quotes-unnamed = Sans nom
