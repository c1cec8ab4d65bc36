## May we quote this?

quote-offer = May we quote this? If you say yes, { $asker } may show exactly these words to others, also in public, and without your score. You can take that back at any time.
button-quote-named = With my name
button-quote-unnamed = Without my name
button-quote-no = No
quote-said-named = Thank you. These words may be quoted with your name. You can take that back here, or with */nps me*.
quote-said-unnamed = Thank you. These words may be quoted without your name. You can take that back here, or with */nps me*.
quote-said-no = All right, these words are not quoted.
quote-changed = These words have changed or are gone, so nothing was agreed to.
button-quote-back = Take that back
me-quote-named = These words of yours may be quoted with your name:
me-quote-unnamed = These words of yours may be quoted without your name:
quotes-title = *{ $survey }*: what may be quoted ({ $n }), as it stands and with no more than what is here
quotes-none = Nobody has let words about *{ $survey }* be quoted so far.
quotes-unnamed = Without a name
