## In a channel that is shared with other companies

invite-intro = *{ $asker }* would like the view of some people here on { $product }. One number, and a reason if you like; about a minute.
invite-how = Nothing of your answer appears in this channel: the button opens a window that only you see. If you are not among those who are asked, it tells you so.
invite-choose = Choose a number
invite-number = Your number
invite-reason = What is the main reason for your number?
invite-nothing = There is no question open for you here right now. Thank you for offering.
invite-answered = Your answer is in, and the first one counts. Thank you.
invite-started = Surveys may reach you again. Thank you.
button-privately = Answer privately
dialog-done = Close
